/**
 * Limits of the rent by year: what a permit holder's home may cost. A corporation lets to who has a right to rent
 * allowance below the capping limit (aftoppingsgrens) of the size of the household; another landlord's rent stays below
 * the limit to which the allowance counts the rent. Amounts in cents a month.
 */
import { type Dag, dag } from '#core/day.ts'
import { type Gedateerd, opDag, type Wetswaarde } from './dated.ts'
import { art } from './source.ts'

const jaren = (per: readonly (readonly [number, number, Gedateerd<number>['status']])[]) =>
  per.map(([jaar, waarde, status]) => ({
    vanaf: dag(`${jaar}-01-01`),
    totEnMet: dag(`${jaar}-12-31`),
    waarde,
    status,
  }))

export const aftoppingsgrensLaag: Wetswaarde = {
  naam: 'Aftoppingsgrens van een huishouden van een of twee',
  eenheid: 'cent per maand',
  artikel: art('wht', '20.2.a'),
  reeks: jaren([
    [2022, 633_25, 'tweede hand'],
    [2023, 647_19, 'tweede hand'],
    [2024, 650_43, 'tweede hand'],
    [2025, 682_96, 'tweede hand'],
    [2026, 713_02, 'tweede hand'],
  ]),
}

export const aftoppingsgrensHoog: Wetswaarde = {
  naam: 'Aftoppingsgrens van een huishouden van drie of meer',
  eenheid: 'cent per maand',
  artikel: art('wht', '20.2.b'),
  reeks: jaren([
    [2022, 678_66, 'tweede hand'],
    [2023, 693_60, 'tweede hand'],
    [2024, 697_07, 'tweede hand'],
    [2025, 731_93, 'tweede hand'],
    [2026, 764_14, 'tweede hand'],
  ]),
}

export const maximaleHuurgrens: Wetswaarde = {
  naam: 'Hoogste huur die voor de huurtoeslag telt',
  eenheid: 'cent per maand',
  artikel: art('wht', '13.1.a'),
  reeks: jaren([
    [2022, 763_47, 'tweede hand'],
    [2023, 808_06, 'tweede hand'],
    [2024, 879_66, 'tweede hand'],
    [2025, 900_07, 'tweede hand'],
    [2026, 932_93, 'tweede hand'],
  ]),
}

/** Highest rent in cents on that day for a household of so many; undefined when the limit of that day is not known. */
export function huurgrens(personen: number, corporatie: boolean, d: Dag): number | undefined {
  if (!corporatie) return opDag(maximaleHuurgrens, d)
  return opDag(personen >= 3 ? aftoppingsgrensHoog : aftoppingsgrensLaag, d)
}
