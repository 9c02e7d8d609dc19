/** What a worked example is, and short words to write one. */
import { type DeelDag, dag } from '#core/day.ts'
import type { Gegeven, Oordeel } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'

export interface Voorbeeld {
  /** A sentence, with the article that it shows. */
  readonly naam: string
  readonly reken: () => Oordeel<unknown>
  /** The value that must come out; absent when the outcome is "does not apply" or undetermined. */
  readonly verwacht?: unknown
  readonly soort?: 'nvt' | 'onbepaald'
}

/** A value with the fact that says so, for worked examples. */
export const op = <T>(waarde: T): Gegeven<T> => ({ waarde, feit: 'voorbeeld' as FeitId })
export const d = (t: string) => op(dag(t))
export const asiel = (t: string) => op({ soort: 'asielBepaaldeTijd' as const, op: dag(t) })
export const geboren = (t: string) => op(t as DeelDag)
