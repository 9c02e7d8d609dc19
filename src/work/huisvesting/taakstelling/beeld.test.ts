/** The published half years of Baarn: each figure reproduced, or contradicted with the reason. And a running half year. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dag, dag, plusDagen } from '#core/day.ts'
import { cijferbronnen } from '#demo/cijfers.ts'
import { verdeling } from '#demo/gehuisvest.ts'
import { dagenVan, type Halfjaar, halfjaarVan, percentages } from '#law/taakstelling.ts'
import { type Cijfer, halfjaarregels, tegenspraken } from '../taakstelling.ts'
import { type Bekend, halfjaarbeeld } from './beeld.ts'
import { doelVan, nodigVoor, verloop } from './halfjaar.ts'
import { zonderKleineTelling } from './telling.ts'
import { vergelijking } from './vergelijk.ts'

const cijfers: Cijfer[] = cijferbronnen().flatMap(({ bron, cijfers: van }) =>
  van.map((c) => ({ bron, ...c })),
)
/** Keys of the published years, all on the last day of their half year; what was not published is an assumption. */
const perDag = verdeling().map((v) => ({ op: dagenVan(v.periode).laatste, aantal: v.aantal }))
const basis: Bekend = {
  cijfers,
  perDag,
  oordelen: [],
  verschoven: [],
  pijplijn: [],
  duren: [],
  vandaag: dag('2026-11-24'),
}
const h = (t: string) => t as Halfjaar

describe('Huisvestingswet art. 28 en 29: de gepubliceerde halfjaren van Baarn', () => {
  // As the province's dashboard prints them: target, realised; and the standing that follows.
  // biome-ignore format: one line a half year reads as a table
  const gepubliceerd: readonly [string, taak: number, klaar: number, begin: number | null, eind: number | null, kaal: number, gecorrigeerd: number | null][] = [
    ['2016-1', 29, 19, -9, -19, 66, 50],
    ['2016-2', 33, 44, -19, -8, 133, 85],
    ['2017-1', 19, 27, -8, 0, 142, 100],
    ['2018-1', 19, 10, -3, -12, 53, 45],
    ['2018-2', 16, 20, -12, -8, 125, 71],
    ['2019-1', 9, 17, -8, 0, 189, 100],
    ['2019-2', 9, 8, 0, -1, 89, 89],
    ['2020-1', 8, 5, -1, -4, 63, 56],
    ['2020-2', 10, 12, -4, -2, 120, 86],
    ['2021-1', 20, 17, -2, -5, 85, 77],
    ['2021-2', 16, 22, -5, 1, 138, 105],
  ]

  it.each(gepubliceerd)(
    '%s: taakstelling %i, gehuisvest %i',
    (periode, taak, klaar, begin, eind, kaal, gecorrigeerd) => {
      const beeld = halfjaarbeeld(h(periode), basis)
      // Reproduced: the target as published, the count from facts, the standing by the rule.
      expect(beeld.doel).toMatchObject({ waarde: taak, herkomst: 'gepubliceerd' })
      expect(beeld.gerealiseerd).toBe(klaar)
      expect([beeld.begin?.stand, beeld.stand]).toEqual([begin, eind])
      const p = percentages({
        halfjaar: h(periode),
        taakstelling: taak,
        gerealiseerd: klaar,
        begin,
        eind,
        stappen: [],
      })
      expect([p.kaal, p.gecorrigeerd]).toEqual([kaal, gecorrigeerd])
    },
  )

  it('2017-2 is niet gepubliceerd: geen taakstelling, dus geen stand aan het eind; 2018-1 begint met wat de bron noemt', () => {
    expect(halfjaarbeeld(h('2017-2'), basis)).toMatchObject({ doel: null, stand: null, teDoen: null })
    expect(halfjaarbeeld(h('2018-1'), basis).begin).toMatchObject({ stand: -3, uit: '2018-1' })
  })

  it('elke tegenspraak in de gepubliceerde cijfers staat er met de reden, en meer zijn er niet', () => {
    const regels = halfjaarregels(cijfers, new Map(), new Map())
    const gevonden = tegenspraken(cijfers, regels, { totEnMet: () => 282 }).map((t) => [t.titel, t.uitleg])
    expect(gevonden).toEqual([
      [
        'Het genoemde totaal 297 is niet de som van de jaren',
        '8 + 21 + 43 + 60 + 42 + 32 + 25 + 17 + 45 = 293, een verschil van 4.',
      ],
      [
        '105% in 2021-2 volgt niet uit de taakstelling',
        '22 van 16 is 138%. 105% past bij de taakstelling plus de achterstand: 22 van 21. De voetnoot zegt: “percentage van de taakstelling (weergave van de voetnoot)”.',
      ],
      ['Landelijke taakstelling 2022-1: bronnen verschillen', expect.stringContaining('9979')],
      ['Landelijk gerealiseerd 2022-1: bronnen verschillen', expect.stringContaining('11886')],
      ['Taakstelling 2016: jaar en halfjaren verschillen', expect.stringContaining('29 + 33 = 62')],
      ['Taakstelling 2018: jaar en halfjaren verschillen', expect.stringContaining('19 + 16 = 35')],
      ['Taakstelling 2019: jaar en halfjaren verschillen', expect.stringContaining('9 + 9 = 18')],
      ['Taakstelling 2020: jaar en halfjaren verschillen', expect.stringContaining('8 + 10 = 18')],
      ['Taakstelling 2021: jaar en halfjaren verschillen', expect.stringContaining('20 + 16 = 36')],
    ])
  })

  it('naast Nederland, per landelijke bron: wie de landelijke cijfers tegenspreekt, staat ernaast', () => {
    const van2021 = vergelijking(cijfers).filter((v) => v.halfjaar === '2021-2')
    expect(van2021).toMatchObject([
      { hier: 138, landelijk: 116, landelijkDoel: 11_000, landelijkKlaar: 12_787 },
    ])
    expect(
      vergelijking(cijfers)
        .filter((v) => v.halfjaar === '2022-1')
        .map((v) => v.landelijk)
        .sort(),
    ).toEqual([119, 119])
  })
})

describe('Huisvestingswet art. 29: het doel van een halfjaar', () => {
  const bron = (b: string, waarde: number): Cijfer => ({
    bron: b,
    grootheid: 'taakstelling',
    periode: '2026-2',
    waarde,
    voetnoot: null,
  })
  it('gepubliceerd gaat voor de formule; verschillen bronnen, dan telt het hoogste en staat dat erbij', () => {
    expect(doelVan(h('2026-2'), [bron('a', 13)], 12, 0)).toMatchObject({
      waarde: 13,
      herkomst: 'gepubliceerd',
    })
    expect(doelVan(h('2026-2'), [bron('a', 13), bron('b', 13)], 12, 0)).toMatchObject({
      herkomst: 'gepubliceerd',
    })
    expect(doelVan(h('2026-2'), [bron('a', 13), bron('b', 15)], 12, 0)).toMatchObject({
      waarde: 15,
      herkomst: 'tegenspraak',
    })
    expect(doelVan(h('2026-2'), [], 12, 0)).toMatchObject({ waarde: 12, herkomst: 'formule' })
    expect(doelVan(h('2026-2'), [], undefined, 3)).toBeUndefined()
  })
  it('art. 29 lid 2: wat is verschoven telt mee', () => {
    expect(doelVan(h('2026-2'), [bron('a', 13)], undefined, -4)!.waarde).toBe(9)
  })
})

describe('een halfjaar dat loopt', () => {
  const recent = fc.integer({ min: 0, max: 1800 }).map((n) => plusDagen(dag('2024-01-01'), n))
  const sleutels = fc.array(fc.record({ op: recent, aantal: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 40,
  })

  it('per maand: nodig en klaar lopen op, de laatste maand vraagt alles, en wat nog komt is onbekend', () => {
    fc.assert(
      fc.property(recent, fc.integer({ min: -5, max: 120 }), sleutels, (vandaag, teDoen, rij) => {
        const half = halfjaarVan(vandaag)
        const m = verloop(half, teDoen, rij, vandaag)
        expect(m).toHaveLength(6)
        expect(m.at(-1)!.nodig).toBe(Math.max(0, teDoen))
        expect(m.at(-1)!.tot).toBe(dagenVan(half).laatste)
        const klaar = m.map((x) => x.klaar).filter((x) => x !== null)
        expect(klaar).toEqual([...klaar].sort((a, b) => a - b))
        expect(m.map((x) => x.nodig)).toEqual([...m.map((x) => x.nodig)].sort((a, b) => a - b))
        const { eerste } = dagenVan(half)
        const totaal = rij.filter((d) => d.op >= eerste && d.op <= vandaag).reduce((a, d) => a + d.aantal, 0)
        expect(klaar.at(-1)).toBe(totaal)
      }),
    )
  })

  it('wat nodig is: personen, woningen bij de grootte van wie wacht, en hoeveel COA nog koppelt', () => {
    const n = nodigVoor(h('2026-2'), dag('2026-11-24'), 10, { personen: 6, huishoudens: 2 }, 21)
    expect(n).toEqual({
      personen: 10,
      dagen: 37,
      perMaand: 9,
      woningen: 4,
      uiterlijkAanbieden: '2026-12-10' as Dag,
      teWeinigGekoppeld: 4,
      peildag: '2026-10-01' as Dag,
    })
    expect(
      nodigVoor(h('2026-1'), dag('2026-03-01'), -2, { personen: 0, huishoudens: 0 }, null),
    ).toMatchObject({
      personen: 0,
      perMaand: 0,
      woningen: null,
      uiterlijkAanbieden: null,
      teWeinigGekoppeld: 0,
      peildag: '2026-04-01',
    })
  })

  it('het voorstel volgt het laatste oordeel over een eerder halfjaar, met de bijzondere omstandigheden van dit', () => {
    const oordeel = {
      periode: '2020-2',
      trede: 3,
      op: dag('2021-01-15'),
      bron: 'brief',
      tekst: '',
      omstandigheden: '',
      bijzonder: false,
    }
    const groter = halfjaarbeeld(h('2021-1'), { ...basis, oordelen: [oordeel] })
    expect(groter.voorstel).toMatchObject({ trede: 4, naam: 'Vooraankondiging van juridische interventie' })
    const pandemie = { ...oordeel, periode: '2021-1', op: dag('2021-07-15'), bijzonder: true }
    expect(halfjaarbeeld(h('2021-1'), { ...basis, oordelen: [oordeel, pandemie] }).voorstel?.trede).toBe(3)
  })
})

describe('wie telt mee, zonder kleine groepen', () => {
  it('van het openbare totaal is niet af te leiden hoeveel kinderen het er zijn', () => {
    expect(
      zonderKleineTelling({ volwassen: 20, kinderen: 3, vertrokken: 2, vervallen: 0, nietGekoppeld: 9 }),
    ).toEqual({
      volwassen: null,
      kinderen: null,
      vertrokken: null,
      vervallen: 0,
      nietGekoppeld: 9,
    })
    expect(
      zonderKleineTelling({ volwassen: 20, kinderen: 7, vertrokken: 5, vervallen: 0, nietGekoppeld: 0 }),
    ).toMatchObject({ volwassen: 20, kinderen: 7, vertrokken: 5 })
  })
})
