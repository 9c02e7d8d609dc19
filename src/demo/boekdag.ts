/** When a role sits down to record: once a quarter in the early years, once a fortnight later. */
import { type Dag, dag, dagenTussen, plusDagen, plusMaanden } from '#core/day.ts'
import { rustdag } from '#law/termijnenwet.ts'
import { werkdag } from './model.ts'

/**
 * Until this Saturday a role records once a quarter, from then on once a fortnight: a fortnight's delay is lifelike, and
 * each step costs time when the demonstration is loaded.
 */
const TWEEWEKELIJKS_VANAF = dag('2022-01-01')

/** The day on which a role records what it had to record on `d`: the last working day of that quarter or fortnight. */
export function boekdag(d: Dag): Dag {
  const w = werkdag(d)
  let eind: Dag
  if (w < TWEEWEKELIJKS_VANAF) {
    const maand = 3 * Math.floor((Number(w.slice(5, 7)) - 1) / 3) + 1
    const kwartaal = dag(`${w.slice(0, 4)}-${String(maand).padStart(2, '0')}-01`)
    eind = plusDagen(plusMaanden(kwartaal, 3), -1)
  } else eind = plusDagen(w, 13 - (dagenTussen(TWEEWEKELIJKS_VANAF, w) % 14))
  while (rustdag(eind) !== undefined) eind = plusDagen(eind, -1)
  return eind
}
