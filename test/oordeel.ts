/** For tests of rules: a given value, and the demand that an outcome explains itself. */
import { expect } from 'vitest'
import type { Gegeven, Oordeel } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import { legUit } from '#law/uitleg.ts'

/** A value with a fact that says so. */
export const op = <T>(waarde: T): Gegeven<T> => ({ waarde, feit: 'feit' as FeitId })

/** Every step and everything missing is a Dutch sentence without leftovers of code. */
export function legtUit(o: Oordeel<unknown>): void {
  const u = legUit(o)
  expect(u.stappen.length + u.ontbreekt.length).toBeGreaterThan(0)
  for (const s of [...u.stappen, ...u.ontbreekt]) {
    expect(s.zin).toMatch(/^\S.*[.!?]$/)
    expect(s.zin).not.toMatch(/undefined|NaN|null|\[object|\d{4}-\d\d-\d\d/)
  }
}
