import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { besprekelijk, gedeeld, zichtVan } from '#access/samen.ts'
import type { Bereiklijn } from '#access/sight.ts'
import { rolnamen } from '#core/actor.ts'
import { type Dag, dag, plusDagen } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import { type Feitsoort, feitsoorten } from '#work/dossier/index.ts'
import { agenda, betrokken, type Opentaak, STIL, type Stuk, signalen } from './derive.ts'
import { type Puntbron, toon, weggelaten } from './toon.ts'

const NU = dag('2026-11-24')
const taak = (t: Partial<Opentaak>): Opentaak => ({
  titel: 'Woning aanbieden',
  rol: 'verhuurmedewerker',
  wacht: false,
  sinds: dag('2026-11-01'),
  uiterlijk: null,
  wachtOp: null,
  gedaan: 'woningAangeboden',
  afspraak: false,
  ...t,
})
const stuk = (s: Partial<Stuk> = {}): Stuk => ({
  dossier: 'd1' as DossierId,
  huishouden: null,
  hoofd: true,
  taken: [],
  termijnen: [],
  ontbreekt: [],
  laatsteFeit: NU,
  regie: true,
  ...s,
})
const leeg = { erbij: new Set<DossierId>(), eraf: new Set<DossierId>(), hoogstens: 12 }

describe('waarom een dossier vastzit', () => {
  it('een taak die te laat is: hoeveel, en wie aan zet is', () => {
    const [s] = signalen(stuk({ taken: [taak({ uiterlijk: dag('2026-11-20') })] }), NU)
    expect(s).toMatchObject({
      zin: '‘Woning aanbieden’ is 4 dagen te laat.',
      aanZet: 'Medewerker verhuur',
      gegevens: ['taken', 'huisvesting'],
    })
  })

  it('meer taken van één rol over één soort gegevens zijn één reden, met de langste', () => {
    const l = [3, 40, 12].map((n) => taak({ titel: `t${n}`, uiterlijk: plusDagen(NU, -n) }))
    expect(signalen(stuk({ taken: l }), NU).map((s) => s.zin)).toEqual([
      '3 taken zijn te laat, het langst ‘t40’: 40 dagen.',
    ])
  })

  it('een termijn van de wet weegt zwaarder dan taken die te laat zijn', () => {
    const laat = (['klantmanager', 'begeleider', 'verhuurmedewerker', 'sociaalwerker'] as const).map((rol) =>
      taak({ rol, uiterlijk: plusDagen(NU, -400) }),
    )
    const a = stuk({ dossier: 'a' as DossierId, taken: laat })
    const b = stuk({
      dossier: 'b' as DossierId,
      termijnen: [{ soort: 'pip', laatsteDag: plusDagen(NU, -1) }],
    })
    expect(agenda([a, b], NU, leeg).punten.map((p) => p.dossier)).toEqual(['b', 'a'])
  })

  it('een keten noemt op wie het uiteindelijk wacht, en telt alle soorten gegevens die zij noemt', () => {
    const keten = [
      taak({
        titel: 'Lessen starten',
        rol: 'taalschoolcoordinator',
        gedaan: 'lessenGestart',
        wacht: true,
        wachtOp: 'pipVastgesteld',
        sinds: dag('2026-10-01'),
      }),
      taak({
        titel: 'PIP vaststellen',
        rol: 'klantmanager',
        gedaan: 'pipVastgesteld',
        wacht: true,
        wachtOp: 'begeleidingGestart',
        sinds: dag('2026-11-20'),
      }),
    ]
    const [s] = signalen(stuk({ taken: keten }), NU)
    expect(s!.zin).toBe(
      '‘Lessen starten’ wacht al 54 dagen op ‘PIP vastgesteld’, en dat weer op ‘Maatschappelijke begeleiding gestart’.',
    )
    expect(s!.aanZet).toBe('Maatschappelijk begeleider')
    expect([...s!.gegevens].sort()).toEqual(['begeleiding', 'inburgering', 'taken'])
  })

  it('een keten die in een kring loopt, houdt op', () => {
    const kring = [
      taak({
        titel: 'a',
        wacht: true,
        wachtOp: 'verhuisd',
        gedaan: 'regeldagGepland',
        sinds: dag('2026-01-01'),
      }),
      taak({
        titel: 'b',
        wacht: true,
        wachtOp: 'regeldagGepland',
        gedaan: 'verhuisd',
        sinds: dag('2026-01-01'),
      }),
    ]
    expect(signalen(stuk({ taken: kring }), NU).filter((s) => s.soort === 'wachtLang')).toHaveLength(1)
  })

  it.each([
    ['2026-11-23', 'De termijn ‘Huisvesting’ is 1 dag voorbij (laatste dag 23 november 2026).'],
    ['2026-11-24', 'De termijn ‘Huisvesting’ loopt af op 24 november 2026: nog 0 dagen.'],
    ['2026-12-08', 'De termijn ‘Huisvesting’ loopt af op 8 december 2026: nog 14 dagen.'],
  ])('een termijn tot %s', (d, zin) => {
    const [s] = signalen(stuk({ termijnen: [{ soort: 'huisvesting', laatsteDag: dag(d) }] }), NU)
    expect(s!.zin).toBe(zin)
  })

  it('een termijn die nog ruim loopt, een taak op tijd en een leeg dossier zijn geen reden', () => {
    expect(signalen(stuk({ termijnen: [{ soort: 'pip', laatsteDag: dag('2026-12-09') }] }), NU)).toEqual([])
    expect(signalen(stuk({ taken: [taak({ uiterlijk: NU })] }), NU)).toEqual([])
    expect(signalen(stuk({ laatsteFeit: dag('2020-01-01'), regie: false }), NU)).toEqual([])
  })

  it('stilte telt alleen waar werk open staat, vanaf de afgesproken dagen', () => {
    const stil = (n: number) =>
      signalen(stuk({ taken: [taak({})], laatsteFeit: plusDagen(NU, -n) }), NU).map((s) => s.soort)
    expect(stil(STIL - 1)).toEqual([])
    expect(stil(STIL)).toEqual(['stil'])
  })
})

const soorten = ['woningAangeboden', 'pipVastgesteld', 'begeleidingGestart', 'lessenGestart'] as Feitsoort[]
const dagen = fc.nat(300).map((n): Dag => plusDagen(NU, n - 250))
const taken = fc
  .record({
    titel: fc.constantFrom('a', 'b', 'c'),
    rol: fc.constantFrom('klantmanager' as const, 'begeleider' as const, 'verhuurmedewerker' as const),
    sinds: dagen,
    uiterlijk: fc.option(dagen),
    wachtOp: fc.option(fc.constantFrom(...soorten)),
    gedaan: fc.constantFrom(...soorten),
    afspraak: fc.boolean(),
  })
  .map((t): Opentaak => ({ ...t, wacht: t.wachtOp !== null }))
const stukken = fc
  .array(
    fc.record({
      huishouden: fc.option(fc.constantFrom('h1', 'h2')),
      hoofd: fc.boolean(),
      taken: fc.array(taken, { maxLength: 4 }),
      termijnen: fc.array(
        fc.record({ soort: fc.constantFrom('pip' as const, 'huisvesting' as const), laatsteDag: dagen }),
        { maxLength: 2 },
      ),
      ontbreekt: fc.uniqueArray(fc.constantFrom(...soorten), { maxLength: 2 }),
      laatsteFeit: dagen,
      regie: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((l): Stuk[] => l.map((s, i) => ({ ...s, dossier: `d${i}` as DossierId })))
const keuzes = fc.record({
  erbij: fc.uniqueArray(fc.nat(11), { maxLength: 3 }),
  eraf: fc.uniqueArray(fc.nat(11), { maxLength: 3 }),
  hoogstens: fc.integer({ min: 1, max: 6 }),
})
const keuze = (k: { erbij: number[]; eraf: number[]; hoogstens: number }) => {
  const ids = (n: number[]) => new Set(n.map((i) => `d${i}` as DossierId))
  return { erbij: ids(k.erbij.filter((i) => !k.eraf.includes(i))), eraf: ids(k.eraf), hoogstens: k.hoogstens }
}
const schud = <T>(l: readonly T[], zaad: number) =>
  l
    .map((x, i) => [((i + 1) * 7919 + zaad * 31) % 101, x] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, x]) => x)

describe('de agenda', () => {
  it('is dezelfde in welke volgorde dossiers en taken ook komen', () => {
    fc.assert(
      fc.property(stukken, keuzes, fc.nat(1000), (l, k, zaad) => {
        const anders = schud(l, zaad).map((s) => ({
          ...s,
          taken: schud(s.taken, zaad),
          termijnen: schud(s.termijnen, zaad),
          ontbreekt: schud(s.ontbreekt, zaad),
        }))
        const a = agenda(l, NU, keuze(k))
        expect(agenda(anders, NU, keuze(k))).toEqual(a)
        const ieder = () => true
        expect(betrokken(anders, a.punten, ieder)).toEqual(betrokken(l, a.punten, ieder))
      }),
    )
  })

  it('houdt zich aan wat mensen kozen: erbij staat erop, eraf niet, en niet meer dan afgesproken uit de feiten', () => {
    fc.assert(
      fc.property(stukken, keuzes, (l, k) => {
        const kies = keuze(k)
        const op = agenda(l, NU, kies).punten.map((p) => p.dossier)
        for (const s of l) if (kies.erbij.has(s.dossier)) expect(op).toContain(s.dossier)
        expect(op.filter((d) => kies.eraf.has(d))).toEqual([])
        expect(op.filter((d) => !kies.erbij.has(d)).length).toBeLessThanOrEqual(kies.hoogstens)
        expect(new Set(op).size).toBe(op.length)
      }),
    )
  })

  it('zonder dat iemand iets koos, staat van een huishouden één dossier op de agenda', () => {
    fc.assert(
      fc.property(stukken, (l) => {
        const uit = agenda(l, NU, { ...leeg, hoogstens: 40 })
        const huizen = uit.punten.map((p) => l.find((s) => s.dossier === p.dossier)!.huishouden ?? p.dossier)
        expect(new Set(huizen).size).toBe(huizen.length)
        const metReden = l.filter((s) => signalen(s, NU).length > 0).length
        expect(uit.punten.reduce((n, p) => n + 1 + p.huisgenoten, 0)).toBe(metReden)
      }),
    )
  })

  it('nodigt alleen rollen uit met een open stap in een dossier op de agenda', () => {
    fc.assert(
      fc.property(stukken, keuzes, (l, k) => {
        const punten = agenda(l, NU, keuze(k)).punten
        const reikt = (rol: string, d: string) => (rol.length + d.length) % 2 === 0 || d === 'd1'
        const rollen = betrokken(l, punten, reikt).map((b) => b.rol)
        const werk = l
          .filter((s) => punten.some((p) => p.dossier === s.dossier))
          .flatMap((s) => s.taken.filter((t) => reikt(t.rol, s.dossier)).map((t) => t.rol))
        expect(new Set(rollen)).toEqual(new Set(werk))
      }),
    )
  })
})

describe('wat een agendapunt toont', () => {
  const merk = (g: string) => `merk-${g}-`
  const bron: Puntbron = {
    naam: merk('identiteit'),
    doelgroep: merk('verblijf'),
    huishouden: 987_654,
    gekoppeldOp: merk('huisvesting'),
    sleutelOp: merk('huisvesting'),
    leerroute: merk('inburgering'),
    pipOp: merk('inburgering'),
    begeleidingOp: merk('begeleiding'),
    redenen: besprekelijk.flatMap((g) =>
      besprekelijk.map((h) => ({
        soort: 'taakTeLaat' as const,
        zin: `${merk(g)}${merk(h)}`,
        aanZet: 'x',
        gegevens: [g, h],
      })),
    ),
  }
  const lijn = fc.record({
    eigen: fc.array(
      fc.record({
        rol: fc.constantFrom(...rolnamen),
        gegevens: fc.uniqueArray(fc.constantFrom(...besprekelijk), { minLength: 1, maxLength: 4 }),
        van: fc.constant(NU),
        tot: fc.option(fc.constant(NU)),
      }),
      { maxLength: 6 },
    ),
    huishouden: fc.constant([]),
    vertrokken: fc.boolean(),
    toewijzingen: fc.constant([]),
  }) as fc.Arbitrary<Bereiklijn>

  it('nooit iets dat niet alle aanwezigen mogen zien, en alles wat zij wel mogen zien', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...rolnamen), { maxLength: 4 }), lijn, (rollen, l) => {
        const samen = gedeeld(rollen.map((r) => zichtVan(r, l, NU)))
        const tekst = JSON.stringify(toon(bron, samen))
        for (const g of besprekelijk) {
          const sporen = g === 'huishouden' ? [merk(g), '987654'] : [merk(g)]
          const staatEr = sporen.some((s) => tekst.includes(s))
          expect(staatEr, `${rollen.join()}: ${g}`).toBe(
            samen.zonderToegang.length === 0 && samen.zichtbaar.has(g),
          )
        }
      }),
    )
  })

  it('wat is weggelaten staat erbij, met om wie; de naam van een soort verraadt niets van de inhoud', () => {
    const alles: Bereiklijn = {
      eigen: [{ rol: 'taalschoolcoordinator', gegevens: [...besprekelijk], van: NU, tot: null }],
      huishouden: [],
      vertrokken: false,
      toewijzingen: [],
    }
    const samen = gedeeld(
      (['klantmanager', 'taalschoolcoordinator'] as const).map((r) => zichtVan(r, alles, NU)),
    )
    expect(weggelaten(samen, true)).toContain(
      'Bijstand, ontzorgen en taaleis: hier niet zichtbaar, want coördinator taalschool is aanwezig.',
    )
  })

  it('elke soort feit heeft een soort gegevens die in een overleg te delen of weg te laten is', () => {
    for (const f of Object.values(feitsoorten))
      expect([...besprekelijk, 'nummers', 'beheer', 'woonsignalen', 'intake'] as string[]).toContain(
        f.gegeven,
      )
  })
})
