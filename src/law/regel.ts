/** What the page of a rule holds, what a worked example is, and short words to write one. */
import { type DeelDag, dag } from '#core/day.ts'
import type { Artikel, Gegeven, Oordeel } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import type { Wetswaarde } from './dated.ts'
import type { LokaleNorm } from './lokaal.ts'
import type { Kerncode } from './zinnen/kern.ts'

export interface Voorbeeld {
  /** A sentence, with the article that it shows. */
  readonly naam: string
  readonly reken: () => Oordeel<unknown>
  /** The value that must come out; absent when the outcome is "does not apply" or undetermined. */
  readonly verwacht?: unknown
  readonly soort?: 'nvt' | 'onbepaald'
}

export interface Regel {
  readonly id: Kerncode
  readonly titel: string
  /** What it regulates, in a few Dutch sentences. */
  readonly samenvatting: string
  /** No fact of a dossier feeds this rule yet, or not all of it: that stands with its examples only. */
  readonly losVanDossier?: 'geheel' | 'deels'
  /** Why, in plain words for who reads the rule. */
  readonly waaromLos?: string
  readonly artikelen: readonly Artikel[]
  readonly waarden: readonly Wetswaarde<unknown>[]
  /** What council or college may fill in, where the rule is about that. */
  readonly keuzes?: readonly LokaleNorm[]
  readonly voorbeelden: readonly Voorbeeld[]
}

/** A value with the fact that says so, for worked examples. */
export const op = <T>(waarde: T): Gegeven<T> => ({ waarde, feit: 'voorbeeld' as FeitId })
export const d = (t: string) => op(dag(t))
export const asiel = (t: string) => op({ soort: 'asielBepaaldeTijd' as const, op: dag(t) })
export const geboren = (t: string) => op(t as DeelDag)
