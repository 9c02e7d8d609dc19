/** For tests of rules: a given value, and the demand that an outcome explains itself. */
import { expect } from 'vitest'
import type { Gegeven, Oordeel } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import { bronlink } from '#law/source.ts'
import { ontbreekzin, voorbehoudzin, zin } from '#law/zinnen.ts'

/** A value with a fact that says so. */
export const op = <T>(waarde: T): Gegeven<T> => ({ waarde, feit: 'feit' as FeitId })

/** A Dutch sentence without leftovers of code. */
export function isZin(tekst: string): void {
  expect(tekst).toMatch(/^\S.*[.!?]$/s)
  expect(tekst).not.toMatch(/undefined|NaN|null|\[object|-0\b|\d{4}-\d\d-\d\d/)
}

/** Every step and everything missing is a sentence, and there is at least one. */
export function legtUit(o: Oordeel<unknown>): void {
  const ontbreekt = o.soort === 'onbepaald' ? o.ontbreekt : []
  expect(o.stappen.length + ontbreekt.length).toBeGreaterThan(0)
  if (o.soort === 'onbepaald') expect(ontbreekt.length).toBeGreaterThan(0)
  for (const a of o.stappen.flatMap((s) => s.artikelen)) expect(bronlink(a)).toMatch(/^https:\/\//)
  for (const s of [...o.stappen.map(zin), ...ontbreekt.map(ontbreekzin), ...o.voorbehoud.map(voorbehoudzin)])
    isZin(s)
}
