/**
 * A value with its reasons. A rule returns an `Oordeel`: the value, or that it does not apply, or that it is
 * undetermined and which fact is missing; always with the steps that led there. Steps are codes with values;
 * the sentences stand in `law/zinnen.ts`, so law can be tested without reading prose.
 */
import type { Dag } from './day.ts'
import type { FeitId } from './ids.ts'

/** A place in a source: the key of a source in `law/source.ts` and the article as one writes it: `5.3(1)`. */
export interface Artikel {
  readonly bron: string
  readonly artikel: string
}

/** A value that a rule was given, and the fact that says so. */
export interface Gegeven<T> {
  readonly waarde: T
  readonly feit: FeitId
}

export type Stapwaarde = string | number | Dag

/** One step of the reasoning: what was concluded, with which values, on which article and facts. */
export interface Stap {
  readonly code: string
  readonly waarden: Readonly<Record<string, Stapwaarde>>
  readonly artikelen: readonly Artikel[]
  readonly feiten: readonly FeitId[]
}

/** A fact that is missing, and why it is needed. `feit` is the kind of fact to record. */
export interface Ontbreekt {
  readonly feit: string
  readonly code: string
}

interface Uitgelegd {
  readonly stappen: readonly Stap[]
  /** Codes of what remains open in law or sources, said beside the value. */
  readonly voorbehoud: readonly string[]
}

export type Oordeel<T> =
  | (Uitgelegd & { readonly soort: 'bepaald'; readonly waarde: T })
  | (Uitgelegd & { readonly soort: 'nvt' })
  | (Uitgelegd & { readonly soort: 'onbepaald'; readonly ontbreekt: readonly Ontbreekt[] })

/** A step; `feiten` are the facts it rests on. */
export function stap(
  code: string,
  waarden: Record<string, Stapwaarde>,
  artikelen: readonly Artikel[],
  feiten: readonly (FeitId | undefined)[] = [],
): Stap {
  return {
    code,
    waarden,
    artikelen,
    feiten: feiten.includes(undefined) ? known(feiten) : (feiten as FeitId[]),
  }
}

const known = (feiten: readonly (FeitId | undefined)[]): FeitId[] => feiten.filter((f) => f !== undefined)

/** The value is known. */
export function bepaald<T>(
  waarde: T,
  stappen: readonly Stap[],
  voorbehoud: readonly string[] = [],
): Oordeel<T> {
  return { soort: 'bepaald', waarde, stappen, voorbehoud }
}

/** The question does not arise for this person. */
export function nvt<T>(stappen: readonly Stap[], voorbehoud: readonly string[] = []): Oordeel<T> {
  return { soort: 'nvt', stappen, voorbehoud }
}

/** The facts do not suffice; `ontbreekt` says which are needed and is never empty. */
export function onbepaald<T>(
  ontbreekt: readonly [Ontbreekt, ...Ontbreekt[]],
  stappen: readonly Stap[] = [],
  voorbehoud: readonly string[] = [],
): Oordeel<T> {
  return { soort: 'onbepaald', ontbreekt, stappen, voorbehoud }
}
