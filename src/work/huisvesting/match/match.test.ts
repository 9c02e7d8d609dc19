/** The match against brute force, against first come first served, and against its own explanations. */
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import { los, type Oplosser } from './los.ts'
import { doelnamen, type Huishouden, type Koppel, type Matchvraag, type Woning } from './model.ts'
import { kamersNodig, kamersVoor } from './norm.ts'
import { beslist, huishoudensVoor, pas, woningenVoor } from './pas.ts'
import { opVolgorde, samenvatting } from './volgorde.ts'
import { uitkomst, verdeling, voorsprong, waaromNiet } from './waarom.ts'
import { bezwaarzin, redenzin } from './zinnen.ts'

const VANDAAG = dag('2026-09-01')
let oplosser: Oplosser
const opties = () => ({ seconden: 20, klok: () => performance.now() })

beforeAll(async () => {
  oplosser = await (createRequire(import.meta.url)('highs') as () => Promise<Oplosser>)()
})

const gezin: Huishouden = {
  id: 'h1',
  personen: 4,
  komt: { personen: 2, kans: 'redelijk' },
  behoefte: { mobiliteit: 'trappen', aanpassing: false, delen: false, samen: true, wijk: 'oost' },
  gekoppeldOp: dag('2026-08-01'),
  laatsteDag: dag('2026-10-10'),
}
const huis: Woning = {
  id: 'w1',
  kenmerk: 'K-1',
  verhuurder: 'wonen',
  corporatie: true,
  kamers: 4,
  verdieping: 2,
  lift: false,
  gelijkvloers: false,
  aangepast: false,
  huur: 764_14,
  wijk: 'oost',
  vanaf: dag('2026-10-10'),
  tijdelijkTot: null,
  gedeeld: false,
  vrij: 1,
}
const leeg = beslist([])
const codes = (h: Huishouden, w: Woning) => {
  const p = pas(h, w, VANDAAG, leeg)
  return p.kan ? [] : p.bezwaren.map((b) => b.code)
}

describe('wat past', () => {
  test('op de grens van huur en dag past het nog, een cent of een dag verder niet (op tijd)', () => {
    const p = pas(gezin, huis, VANDAAG, leeg)
    expect(p.kan && p.waarde).toEqual({
      opTijd: 4,
      gehuisvest: 4,
      gezin: 2,
      voorkeur: 1,
      wachttijd: 4,
      leeg: 1,
    })
    expect(codes(gezin, { ...huis, huur: 764_15 })).toEqual(['huurTeHoog'])
    const later = pas(gezin, { ...huis, vanaf: dag('2026-10-11') }, VANDAAG, leeg)
    expect(later.kan && later.waarde.opTijd).toBe(0)
  })

  test('een huishouden van twee heeft een lagere grens, een particulier mag tot de hoogste huurgrens', () => {
    const paar = { ...gezin, personen: 2, komt: null }
    const klein = { ...huis, kamers: 2 }
    expect(codes(paar, { ...klein, huur: 713_03 })).toEqual(['huurTeHoog'])
    expect(codes(paar, { ...klein, huur: 713_02 })).toEqual([])
    expect(codes(paar, { ...klein, corporatie: false, huur: 932_93 })).toEqual([])
    expect(codes(paar, { ...klein, corporatie: false, huur: 932_94 })).toEqual(['huurTeHoog'])
  })

  test('buiten de bekende jaren is de huurgrens onbekend, nooit die van een ander jaar', () => {
    expect(codes(gezin, { ...huis, vanaf: dag('2027-01-01') })).toEqual(['huurgrensOnbekend'])
  })

  test('zonder vastgelegde behoefte wordt niets geraden', () => {
    expect(codes({ ...gezin, behoefte: null }, huis)).toEqual(['behoefteOnbekend'])
  })

  test.each([
    ['lift', 1, false, true, ['trap']],
    ['lift', 1, true, false, []],
    ['lift', 0, false, false, []],
    ['gelijkvloers', 1, true, true, []],
    ['gelijkvloers', 0, false, false, ['trap']],
    ['gelijkvloers', 1, false, true, ['trap']],
  ] as const)(
    'traplopen: %s op verdieping %i, lift %s, gelijkvloers %s',
    (mobiliteit, verdieping, lift, gelijkvloers, uit) => {
      const h = { ...gezin, behoefte: { ...gezin.behoefte!, mobiliteit } }
      expect(codes(h, { ...huis, verdieping, lift, gelijkvloers })).toEqual(uit)
    },
  )

  test('aanpassing, delen, apart wonen en een volle woning houden tegen', () => {
    const b = gezin.behoefte!
    expect(codes({ ...gezin, behoefte: { ...b, aanpassing: true } }, huis)).toEqual(['geenAanpassing'])
    expect(codes(gezin, { ...huis, gedeeld: true })).toEqual(['deeltNiet'])
    expect(codes({ ...gezin, behoefte: { ...b, samen: false } }, huis)).toEqual(['apart'])
    expect(codes(gezin, { ...huis, vrij: 0 })).toEqual(['vol'])
  })

  test('grote woningen blijven voor grote huishoudens, ook gerekend met wie nog komt', () => {
    const alleen = { ...gezin, personen: 1, komt: null }
    expect(codes(alleen, { ...huis, kamers: 2, huur: 700_00 })).toEqual([])
    expect(codes(alleen, { ...huis, kamers: 3, huur: 700_00 })).toEqual(['teGroot'])
    expect(
      codes({ ...alleen, komt: { personen: 3, kans: 'klein' } }, { ...huis, kamers: 3, huur: 700_00 }),
    ).toEqual([])
  })

  test('kamers naar personen: een elk tot drie, daarna twee op een slaapkamer; drie scenario’s', () => {
    expect([1, 2, 3, 4, 5, 6, 8].map(kamersVoor)).toEqual([1, 2, 3, 3, 4, 4, 5])
    expect(kamersNodig({ personen: 2, komt: { personen: 3, kans: 'klein' } })).toEqual({
      nu: 2,
      waarschijnlijk: 2,
      allen: 4,
    })
    expect(kamersNodig({ personen: 2, komt: { personen: 3, kans: 'groot' } })).toEqual({
      nu: 2,
      waarschijnlijk: 4,
      allen: 4,
    })
  })

  test('vastgezet gaat voor, uitgesloten en bezet door een ander kan niet', () => {
    const v = beslist([{ huishouden: 'h1', woning: 'w1', soort: 'vast' }])
    expect(pas(gezin, huis, VANDAAG, v)).toMatchObject({ kan: true, vast: true })
    expect(pas({ ...gezin, id: 'h2' }, huis, VANDAAG, v)).toMatchObject({
      kan: false,
      bezwaren: [{ code: 'anderVast' }],
    })
    expect(pas(gezin, { ...huis, id: 'w2' }, VANDAAG, v)).toMatchObject({
      kan: false,
      bezwaren: [{ code: 'anderVast' }],
    })
    const x = beslist([{ huishouden: 'h1', woning: 'w1', soort: 'uitgesloten' }])
    expect(pas(gezin, huis, VANDAAG, x)).toMatchObject({ kan: false, bezwaren: [{ code: 'uitgesloten' }] })
  })
})

const huishoudenArb = fc.record({
  personen: fc.integer({ min: 1, max: 5 }),
  komt: fc.option(
    fc.record({
      personen: fc.integer({ min: 0, max: 3 }),
      kans: fc.constantFrom('klein' as const, 'redelijk' as const, 'groot' as const),
    }),
  ),
  behoefte: fc.option(
    fc.record({
      mobiliteit: fc.constantFrom('trappen' as const, 'lift' as const),
      aanpassing: fc.constant(false),
      delen: fc.boolean(),
      samen: fc.constant(true),
      wijk: fc.constantFrom('a', 'b', null),
    }),
    { freq: 8 },
  ),
  wacht: fc.integer({ min: 0, max: 120 }),
})
const woningArb = fc.record({
  kamers: fc.integer({ min: 1, max: 5 }),
  verdieping: fc.integer({ min: 0, max: 1 }),
  huur: fc.constantFrom(600_00, 740_00, 800_00),
  wijk: fc.constantFrom('a', 'b'),
  vanaf: fc.integer({ min: -5, max: 60 }),
  gedeeld: fc.boolean(),
  vrij: fc.integer({ min: 0, max: 2 }),
})
const vraagArb = (h: number, w: number): fc.Arbitrary<Matchvraag> =>
  fc
    .record({
      hh: fc.array(huishoudenArb, { maxLength: h }),
      ww: fc.array(woningArb, { maxLength: w }),
      ruimte: fc.tuple(fc.option(fc.integer({ min: -1, max: 2 })), fc.option(fc.integer({ min: 0, max: 2 }))),
      vooraf: fc.array(
        fc.record({
          h: fc.nat(h),
          w: fc.nat(w),
          soort: fc.constantFrom('vast' as const, 'uitgesloten' as const),
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ hh, ww, ruimte, vooraf }) => ({
      dag: VANDAAG,
      huishoudens: hh.map(({ wacht, ...x }, i) => ({
        ...x,
        id: `h${i}`,
        gekoppeldOp: plusDagen(VANDAAG, -wacht),
        laatsteDag: plusDagen(VANDAAG, 70 - wacht),
      })),
      woningen: ww.map((x, i) => ({
        ...x,
        id: `w${i}`,
        kenmerk: `K-${i}`,
        verhuurder: 'v',
        corporatie: true,
        lift: false,
        gelijkvloers: false,
        aangepast: false,
        tijdelijkTot: null,
        vanaf: plusDagen(VANDAAG, x.vanaf),
        vrij: x.gedeeld ? x.vrij : Math.min(1, x.vrij),
      })),
      vooraf: vooraf
        .filter((v) => v.h < hh.length && v.w < ww.length)
        .map((v) => ({ huishouden: `h${v.h}`, woning: `w${v.w}`, soort: v.soort })),
      wijken: [
        { wijk: 'a', ruimte: ruimte[0] },
        { wijk: 'b', ruimte: ruimte[1] },
      ],
    }))

/** The best of all ways there are, tried one by one. */
function alles(vraag: Matchvraag) {
  const v = beslist(vraag.vooraf)
  const vrij = vraag.woningen.map((w) => w.vrij)
  let best = uitkomst(vraag, [])
  const ga = (h: number, koppels: Koppel[]): void => {
    if (h === vraag.huishoudens.length) {
      const u = uitkomst(vraag, koppels)
      if ((voorsprong(u, best)?.verschil ?? 0) > 0) best = u
      return
    }
    ga(h + 1, koppels)
    for (const [w, woning] of vraag.woningen.entries()) {
      if (vrij[w]! < 1 || !pas(vraag.huishoudens[h]!, woning, vraag.dag, v).kan) continue
      vrij[w]!--
      ga(h + 1, [...koppels, { h, w }])
      vrij[w]!++
    }
  }
  ga(0, [])
  return best
}

describe('de beste verdeling', () => {
  test('is die van alle mogelijke verdelingen, met bewijs op elk doel', () => {
    fc.assert(
      fc.property(vraagArb(4, 4), (vraag) => {
        const o = los(oplosser, vraag, opties())
        expect(o.gat).toBeNull()
        expect(o.bewezen).toEqual(doelnamen)
        expect(o.uitkomst).toEqual(uitkomst(vraag, o.koppels))
        expect(o.uitkomst).toEqual(alles(vraag))
      }),
      { numRuns: 150 },
    )
  })

  test('komt er zonder onze eigen start ook uit: dan doet de oplosser alles zelf', () => {
    fc.assert(
      fc.property(vraagArb(6, 6), (vraag) => {
        expect(los(oplosser, vraag, { ...opties(), kaal: true }).uitkomst).toEqual(
          los(oplosser, vraag, opties()).uitkomst,
        )
      }),
      { numRuns: 60 },
    )
  })

  test('breekt nooit een harde eis, en geeft ieder huishouden en elke plek hoogstens eenmaal', () => {
    fc.assert(
      fc.property(vraagArb(12, 12), (vraag) => {
        const { koppels } = los(oplosser, vraag, opties())
        const v = beslist(vraag.vooraf)
        expect(new Set(koppels.map((k) => k.h)).size).toBe(koppels.length)
        for (const [w, woning] of vraag.woningen.entries())
          expect(koppels.filter((k) => k.w === w).length).toBeLessThanOrEqual(woning.vrij)
        for (const { h, w } of koppels)
          expect(pas(vraag.huishoudens[h]!, vraag.woningen[w]!, vraag.dag, v).kan).toBe(true)
      }),
      { numRuns: 80 },
    )
  })

  test('is nooit slechter dan wie het eerst komt, op het eerste doel dat verschilt', () => {
    fc.assert(
      fc.property(vraagArb(10, 8), (vraag) => {
        const o = los(oplosser, vraag, opties())
        const volgorde = opVolgorde(vraag)
        expect(o.uitkomst.opTijd).toBeGreaterThanOrEqual(samenvatting(vraag, volgorde).opTijd)
        expect(voorsprong(o.uitkomst, uitkomst(vraag, volgorde))?.verschil ?? 0).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 80 },
    )
  })

  test('is de tweede keer dezelfde', () => {
    fc.assert(
      fc.property(vraagArb(10, 10), (vraag) => {
        expect(los(oplosser, vraag, opties()).koppels).toEqual(los(oplosser, vraag, opties()).koppels)
      }),
      { numRuns: 30 },
    )
  })

  test('de uitleg klopt met de score: wisselen is nooit beter, en het genoemde verschil is het echte', () => {
    fc.assert(
      fc.property(vraagArb(5, 5), fc.nat(4), fc.nat(4), (vraag, h, w) => {
        fc.pre(h < vraag.huishoudens.length && w < vraag.woningen.length)
        const { koppels } = los(oplosser, vraag, opties())
        fc.pre(!koppels.some((k) => k.h === h && k.w === w))
        const r = waaromNiet(verdeling(vraag, koppels), h, w)
        const p = pas(vraag.huishoudens[h]!, vraag.woningen[w]!, vraag.dag, beslist(vraag.vooraf))
        expect(r.code === 'kanNiet').toBe(!p.kan)
        if (r.code === 'slechter') expect(r.verschil).toBeGreaterThan(0)
        if (r.code !== 'kanNiet') {
          // The swap done by hand comes to the difference that was told.
          const eigen = koppels.find((k) => k.h === h)
          const vol = koppels.filter((k) => k.w === w).length >= vraag.woningen[w]!.vrij
          const ander = vol ? koppels.find((k) => k.w === w) : undefined
          const nieuw = [...koppels.filter((k) => k !== eigen && k !== ander), { h, w }]
          const b = beslist(vraag.vooraf)
          if (ander && eigen && pas(vraag.huishoudens[ander.h]!, vraag.woningen[eigen.w]!, vraag.dag, b).kan)
            nieuw.push({ h: ander.h, w: eigen.w })
          const echt = voorsprong(uitkomst(vraag, koppels), uitkomst(vraag, nieuw))
          expect(echt).toEqual(r.code === 'gelijk' ? undefined : { doel: r.doel, verschil: r.verschil })
        }
        expect(redenzin(r, (x) => x)).toMatch(/\.$/)
      }),
      { numRuns: 150 },
    )
  })

  test('als de tijd om is, zegt het tot waar het bewezen is en hoe groot het gat hoogstens is', () => {
    const vraag: Matchvraag = {
      dag: VANDAAG,
      huishoudens: [gezin],
      woningen: [huis],
      vooraf: [],
      wijken: [],
    }
    const o = los(oplosser, vraag, { seconden: -1, klok: () => performance.now() })
    expect(o.bewezen).toEqual([])
    expect(o.koppels).toHaveLength(1)
    expect(o.gat).toEqual({ doel: 'opTijd', hoogstens: 0 })
  })

  test('zonder paren is er niets te verdelen, en dat is bewezen', () => {
    const o = los(
      oplosser,
      { dag: VANDAAG, huishoudens: [], woningen: [huis], vooraf: [], wijken: [] },
      opties(),
    )
    expect(o).toMatchObject({ koppels: [], gat: null, bewezen: doelnamen })
  })
})

test('de rangorde begint met wat het beste past en eindigt met wat niet kan', () => {
  fc.assert(
    fc.property(vraagArb(6, 6), (vraag) => {
      const h = vraag.huishoudens[0]
      const w = vraag.woningen[0]
      fc.pre(h !== undefined && w !== undefined)
      for (const lijst of [woningenVoor(h, vraag), huishoudensVoor(w, vraag)]) {
        const kan = lijst.map((x) => x.paar.kan)
        expect(kan).toEqual([...kan].sort((a, b) => Number(b) - Number(a)))
        for (const [i, x] of lijst.entries()) {
          const volgende = lijst[i + 1]?.paar
          if (x.paar.kan && volgende?.kan && !x.paar.vast && !volgende.vast)
            expect(x.paar.waarde.opTijd).toBeGreaterThanOrEqual(volgende.waarde.opTijd)
          if (!x.paar.kan) for (const b of x.paar.bezwaren) expect(bezwaarzin(b)).not.toBe('')
        }
      }
    }),
    { numRuns: 60 },
  )
})
