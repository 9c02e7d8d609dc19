/**
 * The sentences of the law room: for every step, reservation and missing fact one Dutch sentence from its values,
 * by subject in `zinnen/`. Rules give codes and values; a code without a sentence does not compile.
 */
import {
  type Artikel,
  stap as maakStap,
  type Ontbreekt,
  type Oordeel,
  onbepaald,
  type Stap,
} from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import * as besluit from './zinnen/besluit.ts'
import * as bijstand from './zinnen/bijstand.ts'
import * as gegevens from './zinnen/gegevens.ts'
import * as handhaving from './zinnen/handhaving.ts'
import * as huisvesting from './zinnen/huisvesting.ts'
import * as intake from './zinnen/intake.ts'
import * as plicht from './zinnen/plicht.ts'
import * as termijnen from './zinnen/termijnen.ts'
import * as traject from './zinnen/traject.ts'
import * as uitkering from './zinnen/uitkering.ts'
import * as verlenging from './zinnen/verlenging.ts'
import * as wi2013 from './zinnen/wi2013.ts'

const stapzinnen = {
  ...plicht.stappen,
  ...termijnen.stappen,
  ...traject.stappen,
  ...handhaving.stappen,
  ...huisvesting.stappen,
  ...intake.stappen,
  ...verlenging.stappen,
  ...besluit.stappen,
  ...bijstand.stappen,
  ...wi2013.stappen,
  ...uitkering.stappen,
  ...gegevens.stappen,
} as const

export type Stapcode = keyof typeof stapzinnen
type Waarden<C extends Stapcode> = Parameters<(typeof stapzinnen)[C]>[0]

const voorbehouden = {
  ...plicht.voorbehouden,
  ...termijnen.voorbehouden,
  ...traject.voorbehouden,
  ...handhaving.voorbehouden,
  ...huisvesting.voorbehouden,
  ...intake.voorbehouden,
  ...verlenging.voorbehouden,
  ...besluit.voorbehouden,
  ...bijstand.voorbehouden,
  ...wi2013.voorbehouden,
  ...uitkering.voorbehouden,
  ...gegevens.voorbehouden,
} as const
export type Voorbehoudcode = keyof typeof voorbehouden

const ontbreekzinnen = {
  ...plicht.ontbreekt,
  ...termijnen.ontbreekt,
  ...traject.ontbreekt,
  ...handhaving.ontbreekt,
  ...huisvesting.ontbreekt,
  ...intake.ontbreekt,
  ...verlenging.ontbreekt,
  ...besluit.ontbreekt,
  ...bijstand.ontbreekt,
  ...wi2013.ontbreekt,
  ...uitkering.ontbreekt,
  ...gegevens.ontbreekt,
} as const
export type Ontbreekcode = keyof typeof ontbreekzinnen

/** A step with a code that has a sentence and the values which that sentence needs. */
export function stap<C extends Stapcode>(
  code: C,
  waarden: Waarden<C>,
  artikelen: readonly Artikel[],
  feiten: readonly (FeitId | undefined)[] = [],
): Stap {
  return maakStap(code, waarden as Stap['waarden'], artikelen, feiten)
}

/** Undetermined for want of one fact; `feit` is the kind of fact to record. */
export function mist<T>(feit: string, code: Ontbreekcode, stappen: readonly Stap[] = []): Oordeel<T> {
  return onbepaald([{ feit, code }], stappen)
}

/** The sentence of a step. Throws a RangeError for a code that no rule gives. */
export function zin(s: Stap): string {
  const maak = (stapzinnen as Record<string, (w: never) => string>)[s.code]
  if (maak === undefined) throw new RangeError(`no sentence for step '${s.code}'`)
  return maak(s.waarden as never)
}

/** The sentence of a reservation. */
export function voorbehoudzin(code: string): string {
  const tekst = (voorbehouden as Record<string, string>)[code]
  if (tekst === undefined) throw new RangeError(`no sentence for reservation '${code}'`)
  return tekst
}

/** What is missing and why. */
export function ontbreekzin(o: Ontbreekt): string {
  const tekst = (ontbreekzinnen as Record<string, string>)[o.code]
  if (tekst === undefined) throw new RangeError(`no sentence for missing '${o.code}'`)
  return tekst
}
