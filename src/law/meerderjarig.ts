/**
 * Who is of age: eighteen years and older (Burgerlijk Wetboek Boek 1 art. 233).
 * Adults have an intake and a plan of their own; minors count in the household and for housing.
 * Where month or day of birth is unknown it may be undetermined. Who is or was married, or was declared of age
 * (art. 253ha), is of age before: that is said and not computed.
 */
import { type Dag, type DeelDag, grenzen, plusJaren } from '#core/day.ts'
import { bepaald, type Gegeven, type Oordeel } from '#core/explain.ts'
import { sinds, type Wetswaarde } from './dated.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

export const meerderjarigVanaf: Wetswaarde = {
  naam: 'Meerderjarig vanaf de leeftijd van',
  eenheid: 'jaar',
  artikel: art('bw1', '233'),
  reeks: sinds('1988-01-01', 18),
}

/** Whether somebody born then is of age on that day; undefined when the birth date does not tell. */
export function meerderjarig(geboren: DeelDag, d: Dag): boolean | undefined {
  const { vroegst, laatst } = grenzen(geboren)
  const leeftijd = meerderjarigVanaf.reeks[0]!.waarde
  if (plusJaren(laatst, leeftijd) <= d) return true
  return plusJaren(vroegst, leeftijd) <= d ? undefined : false
}

/** The same with its reasoning. */
export function meerderjarigheid(geboren: Gegeven<DeelDag>, op: Dag): Oordeel<boolean> {
  const ja = meerderjarig(geboren.waarde, op)
  if (ja === undefined) return mist('geboren', 'meerderjarig.geboren')
  const leeftijd = meerderjarigVanaf.reeks[0]!.waarde
  // Told by the days between which the birthday lies.
  const { vroegst, laatst } = grenzen(geboren.waarde)
  const dag = plusJaren(ja ? laatst : vroegst, leeftijd)
  const code = ja ? 'meerderjarig.ja' : 'meerderjarig.nee'
  const stappen = [stap(code, { leeftijd, dag }, [meerderjarigVanaf.artikel], [geboren.feit])]
  return bepaald(ja, stappen, ja ? [] : ['meerderjarig.gehuwd'])
}
