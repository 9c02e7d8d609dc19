/**
 * Values of the law by day. No number of the law stands outside such a table; outside its validity a value is
 * unknown and never falls through to an older one.
 */
import { type Dag, dag } from '#core/day.ts'
import type { Artikel } from '#core/explain.ts'

export interface Gedateerd<T> {
  readonly vanaf: Dag
  /** Last day of validity; absent while it holds. */
  readonly totEnMet?: Dag
  readonly waarde: T
  readonly status: 'gelezen' | 'tweede hand' | 'herinnerd'
}

/** A value of the law with its name, unit, source and history, oldest first and without overlap. */
export interface Wetswaarde<T = number> {
  readonly naam: string
  readonly eenheid: string
  readonly artikel: Artikel
  readonly reeks: readonly Gedateerd<T>[]
}

/** A value that has been the same since the source came into force. */
export function sinds<T>(
  vanaf: string,
  waarde: T,
  status: Gedateerd<T>['status'] = 'gelezen',
): readonly Gedateerd<T>[] {
  return [{ vanaf: dag(vanaf), waarde, status }]
}

/** The value on that day; undefined outside its validity. */
export function opDag<T>(waarde: Wetswaarde<T>, d: Dag): T | undefined {
  for (const r of waarde.reeks)
    if (r.vanaf <= d && (r.totEnMet === undefined || d <= r.totEnMet)) return r.waarde
  return undefined
}
