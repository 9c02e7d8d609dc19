/** Every worked example of the law, every citation, every dated value; and what must hold for all inputs. */
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesDocument } from '#app/rules-document.ts'
import { type Dag, type DeelDag, dag, plusDagen, plusWeken, weekdag } from '#core/day.ts'
import type { Gegeven, Oordeel } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import { huisvestingstermijn } from '#law/huisvesting.ts'
import { regels } from '#law/index.ts'
import { meerderjarig } from '#law/meerderjarig.ts'
import { pipTermijn } from '#law/pip.ts'
import { breektPlicht, heeftAowLeeftijd, type PlichtInvoer, plicht, vergunningsoorten } from '#law/plicht.ts'
import { bronlink, bronnen, bronVan, citeer } from '#law/source.ts'
import { inburgeringstermijn } from '#law/termijn.ts'
import { feestdagen, plusWerkdagen, rustdag, termijnenwetGeldt, verlengdEinde } from '#law/termijnenwet.ts'
import { legUit } from '#law/uitleg.ts'
import { isZin, legtUit } from '#test/oordeel.ts'

const gegeven = <T>(waarde: T, feit = 'feit'): Gegeven<T> => ({ waarde, feit: feit as FeitId })
const dagen = (van: string, tot: string) =>
  fc
    .integer({ min: 0, max: 12_000 })
    .map((n) => plusDagen(dag(van), n))
    .filter((d) => d <= tot)
const recent = dagen('2022-01-01', '2030-12-31')

describe('uitgewerkte voorbeelden', () => {
  for (const regel of regels) {
    for (const v of regel.voorbeelden) {
      it(`${regel.id}: ${v.naam}`, () => {
        const o = v.reken()
        legtUit(o)
        isZin(legUit(regel.id, o as Oordeel<never>).kern)
        if (v.soort === undefined) expect(o).toMatchObject({ soort: 'bepaald', waarde: v.verwacht })
        else expect(o.soort).toBe(v.soort)
      })
    }
  }
})

it('docs/rekenregels.md zegt elke regel, elk getal en elke redenering (maak opnieuw met npm run docs)', () => {
  const pad = new URL('../docs/rekenregels.md', import.meta.url)
  expect(readFileSync(pad, 'utf8')).toBe(rulesDocument())
})

describe('bronnen en getallen', () => {
  it('elke verwijzing van elke regel en elk voorbeeld staat in het register en is te lezen', () => {
    for (const regel of regels) {
      const artikelen = [
        ...regel.artikelen,
        ...regel.waarden.map((w) => w.artikel),
        ...regel.voorbeelden.flatMap((v) => v.reken().stappen.flatMap((s) => s.artikelen)),
      ]
      for (const a of artikelen) {
        expect(() => bronVan(a)).not.toThrow()
        expect(citeer(a)).toBeTruthy()
        expect(bronlink(a)).toMatch(/^https:\/\//)
      }
    }
  })

  it('artikelen worden geciteerd zoals men ze zegt', () => {
    expect(citeer({ bron: 'bi2021', artikel: '5.3.1' })).toBe('Besluit inburgering 2021, art. 5.3 lid 1')
    expect(citeer({ bron: 'wi2021', artikel: '54.1' })).toBe('Wi2021, art. 54 lid 1')
    expect(citeer({ bron: 'wi2021', artikel: '14.3.a' })).toBe('Wi2021, art. 14 lid 3 onder a')
    expect(citeer({ bron: 'atw', artikel: '4.a' })).toBe('Algemene termijnenwet, art. 4 onder a')
    expect(bronlink({ bron: 'bi2021', artikel: '5.3.1' })).toBe(
      'https://wetten.overheid.nl/BWBR0045555/2026-04-02#Artikel5.3',
    )
  })

  it('elke waarde heeft bron, geldigheid en geen overlap', () => {
    for (const w of regels.flatMap((r) => r.waarden)) {
      expect(w.artikel.bron in bronnen, w.naam).toBe(true)
      expect(w.reeks.length, w.naam).toBeGreaterThan(0)
      w.reeks.forEach((r, i) => {
        const volgende = w.reeks[i + 1]
        if (r.totEnMet !== undefined) expect(r.vanaf <= r.totEnMet).toBe(true)
        if (volgende !== undefined)
          expect(r.totEnMet !== undefined && r.totEnMet < volgende.vanaf, w.naam).toBe(true)
      })
    }
  })
})

describe('Algemene termijnenwet', () => {
  it('art. 3: de feestdagen van 2022 tot en met 2030 zijn die van de lijst', () => {
    const pad = new URL('../../shared/data/regels/feestdagen-algemene-termijnenwet.csv', import.meta.url)
    if (!existsSync(pad)) {
      console.info('De lijst met feestdagen is hier niet; de vergelijking is overgeslagen.')
      expect(feestdagen(2026).get(dag('2026-04-06'))).toBe('tweede paasdag')
      return
    }
    const lijst = readFileSync(pad, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((r) => r.split(',')[0]!)
    const jaren = [...new Set(lijst.map((d) => Number(d.slice(0, 4))))]
    // Three days of the list are Sundays by themselves, which art. 1 names apart.
    const eigen = jaren.flatMap((j) => [...feestdagen(j).keys()]).sort()
    const zonderZondag = (d: string[]) => d.filter((x) => weekdag(dag(x)) !== 7)
    expect(zonderZondag(eigen)).toEqual(zonderZondag([...lijst].sort()))
  })

  it('art. 3: Koningsdag op zondag wordt zaterdag 26 april (2025)', () => {
    expect(feestdagen(2025).get(dag('2025-04-26'))).toBe('Koningsdag')
    expect(feestdagen(2025).has(dag('2025-04-27'))).toBe(false)
    expect(feestdagen(2013).get(dag('2013-04-30'))).toBe('Koninginnedag')
  })

  it('art. 1: een verlengde termijn eindigt nooit op een rustdag, en nooit eerder dan geteld', () => {
    fc.assert(
      fc.property(recent, fc.integer({ min: 1, max: 12 }), (d, weken) => {
        const duur = { aantal: weken, eenheid: 'weken' } as const
        const einde = plusWeken(d, weken)
        const { laatsteDag, stappen } = verlengdEinde(plusDagen(d, 1), einde, duur)
        expect(rustdag(laatsteDag)).toBeUndefined()
        expect(laatsteDag >= einde).toBe(true)
        expect(stappen.length > 0).toBe(laatsteDag !== einde)
      }),
    )
  })

  it('art. 4: meer dan 90 dagen, twaalf weken, drie maanden of in jaren: niet verlengd', () => {
    expect(termijnenwetGeldt({ aantal: 90, eenheid: 'dagen' })).toBe(true)
    expect(termijnenwetGeldt({ aantal: 91, eenheid: 'dagen' })).toBe(false)
    expect(termijnenwetGeldt({ aantal: 12, eenheid: 'weken' })).toBe(true)
    expect(termijnenwetGeldt({ aantal: 13, eenheid: 'weken' })).toBe(false)
    expect(termijnenwetGeldt({ aantal: 1, eenheid: 'jaren' })).toBe(false)
    const zondag = dag('2026-11-22')
    expect(verlengdEinde(zondag, zondag, { aantal: 13, eenheid: 'weken' }).laatsteDag).toBe(zondag)
  })

  it('art. 2: een termijn van drie dagen of meer heeft ten minste twee werkdagen', () => {
    // Friday to Monday holds Friday and Monday; from Saturday on it must run to Tuesday.
    expect(
      verlengdEinde(dag('2026-11-21'), dag('2026-11-23'), { aantal: 3, eenheid: 'dagen' }).laatsteDag,
    ).toBe('2026-11-24')
    expect(
      verlengdEinde(dag('2026-11-20'), dag('2026-11-22'), { aantal: 3, eenheid: 'dagen' }).laatsteDag,
    ).toBe('2026-11-23')
  })

  it('werkdagen slaan weekend en feestdagen over', () => {
    expect(plusWerkdagen(dag('2026-12-24'), 1)).toBe('2026-12-28')
    expect(plusWerkdagen(dag('2026-11-24'), 5)).toBe('2026-12-01')
  })
})

describe('Wi2021 art. 3 en 54: wie moet inburgeren', () => {
  const invoer: fc.Arbitrary<PlichtInvoer> = fc.record(
    {
      geboortedatum: fc.oneof(
        dagen('1940-01-01', '1960-12-31').map((d) => gegeven(d as string as DeelDag)),
        dagen('1985-01-01', '2015-12-31').map((d) => gegeven(d as string as DeelDag)),
        fc.integer({ min: 1940, max: 2015 }).map((j) => gegeven(String(j) as DeelDag)),
      ),
      vergunning: fc
        .tuple(fc.constantFrom(...vergunningsoorten), dagen('2012-01-01', '2028-01-01'))
        .map(([soort, op]) => gegeven({ soort, op })),
      ingeschreven: recent.map((d) => gegeven(d)),
      voldaan: recent.map((d) => gegeven(d)),
      vertrokken: recent.map((d) => gegeven(d)),
    },
    { requiredKeys: [] },
  )

  it('elk oordeel legt zich uit, en wie plichtig is, is dat niet met terugwerkende kracht (art. 3 lid 3)', () => {
    fc.assert(
      fc.property(invoer, recent, (i, d) => {
        const o = plicht(i, d)
        legtUit(o)
        if (o.soort === 'bepaald') {
          expect(o.waarde.sinds >= i.vergunning!.waarde.op).toBe(true)
          expect(o.waarde.wet).toBe(o.waarde.sinds < '2022-01-01' ? 'wi2013' : 'wi2021')
        }
      }),
      { numRuns: 500 },
    )
  })

  it('AOW art. 7a: wie de leeftijd eenmaal heeft, houdt die', () => {
    fc.assert(
      fc.property(
        dagen('1945-01-01', '1962-12-31'),
        dagen('2013-01-01', '2029-12-31'),
        fc.nat(2000),
        (g, d, n) => {
          const later = plusDagen(d, n)
          if (heeftAowLeeftijd(g, d) === true) expect(heeftAowLeeftijd(g, later)).toBe(true)
        },
      ),
    )
  })

  it('AOW art. 7a: geboren op 1 januari 1956 bereikt 66 jaar en 7 maanden op 1 augustus 2022', () => {
    expect(heeftAowLeeftijd(dag('1956-01-01'), dag('2022-07-31'))).toBe(false)
    expect(heeftAowLeeftijd(dag('1956-01-01'), dag('2022-08-01'))).toBe(true)
  })

  it('Besluit art. 2.1 lid 2: precies een jaar weg breekt de plicht niet, een dag langer wel', () => {
    expect(breektPlicht(dag('2025-03-01'), dag('2026-03-01'))).toBe(false)
    expect(breektPlicht(dag('2025-03-01'), dag('2026-03-02'))).toBe(true)
  })

  it('BW art. 1:233: met alleen een geboortejaar is meerderjarigheid dat hele jaar onbepaald', () => {
    expect(meerderjarig('2008' as DeelDag, dag('2025-12-31'))).toBe(false)
    expect(meerderjarig('2008' as DeelDag, dag('2026-06-01'))).toBeUndefined()
    expect(meerderjarig('2008' as DeelDag, dag('2026-12-31'))).toBe(true)
  })
})

describe('termijnen: later beginnen geeft nooit een eerder einde', () => {
  const einde = (o: Oordeel<{ laatsteDag: Dag }>) => (o.soort === 'bepaald' ? o.waarde.laatsteDag : undefined)
  const later = fc.tuple(recent, fc.nat(400))

  it('Besluit art. 5.3: het plan', () => {
    fc.assert(
      fc.property(later, recent, (paar, ingeschreven) => {
        const [d, n] = paar
        const bij = (k: Dag) =>
          einde(
            pipTermijn({
              doelgroep: 'asielstatushouder',
              kennisgeving: gegeven(k),
              ingeschreven: gegeven(ingeschreven),
            }),
          )
        expect(bij(plusDagen(d, n))! >= bij(d)!).toBe(true)
        legtUit(pipTermijn({ doelgroep: 'asielstatushouder', kennisgeving: gegeven(d) }))
      }),
    )
  })

  it('ketenafspraak: de woning, altijd precies zeventig dagen na de koppeling', () => {
    fc.assert(
      fc.property(
        recent,
        (d) => einde(huisvestingstermijn({ gekoppeld: gegeven(d), asiel: true })) === plusDagen(d, 70),
      ),
    )
  })

  it('Wi2021 art. 11 en 12: de inburgeringstermijn; verlengen maakt nooit korter, en DUO’s dag is de dag erna', () => {
    const sinds = dag('2022-01-01')
    fc.assert(
      fc.property(later, recent, ([d, n], nieuw) => {
        const basis = { plicht: { wet: 'wi2021' as const, sinds }, verlengingen: [], onderbrekingen: [] }
        const o = inburgeringstermijn({ ...basis, eerstePip: gegeven(d) })
        const verder = inburgeringstermijn({ ...basis, eerstePip: gegeven(plusDagen(d, n)) })
        const verlengd = inburgeringstermijn({
          ...basis,
          eerstePip: gegeven(d),
          verlengingen: [gegeven(nieuw)],
        })
        expect(einde(verder)! >= einde(o)!).toBe(true)
        expect(einde(verlengd)! >= einde(o)!).toBe(true)
        if (o.soort === 'bepaald') expect(o.waarde.eindeExclusief).toBe(plusDagen(o.waarde.laatsteDag, 1))
      }),
    )
  })

  it('een termijn die op 29 februari begint, meldt dat het einde nergens staat', () => {
    const o = inburgeringstermijn({
      plicht: { wet: 'wi2021', sinds: dag('2022-01-01') },
      eerstePip: gegeven(dag('2024-02-28')),
      verlengingen: [],
      onderbrekingen: [],
    })
    expect(o.voorbehoud).toEqual(['termijn.schrikkeldag'])
    legtUit(o)
  })
})

it('een hele uitleg, zoals die op scherm, in brief en API staat', () => {
  const o = pipTermijn({
    doelgroep: 'asielstatushouder',
    kennisgeving: gegeven(dag('2026-02-14'), 'f1'),
    ingeschreven: gegeven(dag('2026-02-01'), 'f2'),
  })
  const regelsVan = legUit('persoonlijk-plan', o).stappen.map(
    (s) => `${s.zin} [${s.artikelen.map((a) => a.tekst).join('; ')}] {${s.feiten.join()}}`,
  )
  expect(regelsVan).toMatchInlineSnapshot(`
    [
      "DUO's kennisgeving is gedagtekend 14 februari 2026. [Besluit inburgering 2021, art. 5.3 lid 1] {f1}",
      "10 weken na 14 februari 2026 is 25 april 2026. [Besluit inburgering 2021, art. 5.3 lid 1] {f1}",
      "25 april 2026 is zaterdag; de termijn loopt door tot en met 26 april 2026. [Algemene termijnenwet, art. 1 lid 1] {}",
      "26 april 2026 is zondag; de termijn loopt door tot en met 27 april 2026. [Algemene termijnenwet, art. 1 lid 1] {}",
      "27 april 2026 is Koningsdag; de termijn loopt door tot en met 28 april 2026. [Algemene termijnenwet, art. 1 lid 1] {}",
    ]
  `)
})
