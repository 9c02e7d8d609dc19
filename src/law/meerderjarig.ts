/**
 * Who is of age: eighteen years and older (Burgerlijk Wetboek Boek 1 art. 233).
 * Adults have an intake and a plan of their own; minors count in the household and for housing.
 * Where month or day of birth is unknown it may be undetermined.
 */
import { type Dag, type DeelDag, grenzen, plusJaren } from '#core/day.ts'
import { sinds, type Wetswaarde } from './dated.ts'
import { art } from './source.ts'

export const meerderjarigVanaf: Wetswaarde = {
  naam: 'Meerderjarig vanaf de leeftijd van',
  eenheid: 'jaar',
  artikel: art('bw1', '233'),
  reeks: sinds('1988-01-01', 18, 'herinnerd'),
}

/** Whether somebody born then is of age on that day; undefined when the birth date does not tell. */
export function meerderjarig(geboren: DeelDag, d: Dag): boolean | undefined {
  const { vroegst, laatst } = grenzen(geboren)
  const leeftijd = meerderjarigVanaf.reeks[0]!.waarde
  if (plusJaren(laatst, leeftijd) <= d) return true
  return plusJaren(vroegst, leeftijd) <= d ? undefined : false
}
