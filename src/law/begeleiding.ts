/**
 * Social guidance (maatschappelijke begeleiding): the college provides it to asylum status holders and their family.
 * It starts on the day of registration in the BRP; with an asylum permit for fixed time on that of registration in
 * the municipality that houses the person (Wi2021 art. 13 lid 3). How long it lasts is for the municipality.
 */
import type { Dag } from '#core/day.ts'
import { bepaald, type Gegeven, nvt, type Oordeel } from '#core/explain.ts'
import type { Doelgroep } from './plicht.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

/** The first day of guidance. */
export function begeleidingVanaf(i: {
  readonly doelgroep: Doelgroep
  readonly ingeschreven?: Gegeven<Dag>
}): Oordeel<Dag> {
  if (i.doelgroep !== 'asielstatushouder')
    return nvt([stap('begeleiding.nietAsiel', {}, [art('wi2021', '13.1')])])
  const s = i.ingeschreven
  if (s === undefined) return mist('ingeschreven', 'begeleiding.ingeschreven')
  return bepaald(s.waarde, [stap('begeleiding.vanaf', { dag: s.waarde }, [art('wi2021', '13.3')], [s.feit])])
}
