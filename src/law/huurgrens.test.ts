/** Rent limits: each amount of each year, by size of the household and kind of landlord. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { aftoppingsgrensHoog, aftoppingsgrensLaag, huurgrens, maximaleHuurgrens } from './huurgrens.ts'

const bedragen = [
  [2022, 633_25, 678_66, 763_47],
  [2023, 647_19, 693_60, 808_06],
  [2024, 650_43, 697_07, 879_66],
  [2025, 682_96, 731_93, 900_07],
  [2026, 713_02, 764_14, 932_93],
] as const

describe('Wet op de huurtoeslag art. 13 en 20: de huurgrens', () => {
  it.each(bedragen)('art. 13 en 20: %i, van de eerste tot de laatste dag', (jaar, laag, hoog, hoogste) => {
    for (const d of [dag(`${jaar}-01-01`), dag(`${jaar}-12-31`)]) {
      expect(huurgrens(2, true, d)).toBe(laag)
      expect(huurgrens(3, true, d)).toBe(hoog)
      expect(huurgrens(1, false, d)).toBe(hoogste)
    }
  })

  it('art. 20 lid 2: een of twee personen onder de lage grens, drie of meer onder de hoge', () => {
    const op = dag('2026-06-01')
    expect([1, 2, 3, 4, 8].map((n) => huurgrens(n, true, op))).toEqual([
      713_02, 713_02, 764_14, 764_14, 764_14,
    ])
  })

  it('art. 13: bij een andere verhuurder telt de grootte van het huishouden niet', () => {
    expect([1, 3].map((n) => huurgrens(n, false, dag('2026-06-01')))).toEqual([932_93, 932_93])
  })

  it('van een dag zonder bekende grens is er geen', () => {
    for (const d of ['2021-12-31', '2027-01-01'])
      expect([huurgrens(2, true, dag(d)), huurgrens(3, true, dag(d)), huurgrens(2, false, dag(d))]).toEqual([
        undefined,
        undefined,
        undefined,
      ])
  })

  it('elk bedrag noemt zijn artikel, zijn eenheid en dat het uit de tweede hand is', () => {
    expect(
      [aftoppingsgrensLaag, aftoppingsgrensHoog, maximaleHuurgrens].map((w) => [
        w.artikel.bron,
        w.artikel.artikel,
        w.eenheid,
        new Set(w.reeks.map((r) => r.status)).size,
        w.reeks[0]!.status,
      ]),
    ).toEqual([
      ['wht', '20.2.a', 'cent per maand', 1, 'tweede hand'],
      ['wht', '20.2.b', 'cent per maand', 1, 'tweede hand'],
      ['wht', '13.1.a', 'cent per maand', 1, 'tweede hand'],
    ])
  })
})
