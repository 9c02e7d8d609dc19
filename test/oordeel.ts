/** For tests of rules: a given value, and the demand that an outcome explains itself. */
import { expect, it } from 'vitest'
import { type Dag, dag } from '#core/day.ts'
import type { Gegeven, Oordeel } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import { bronlink } from '#law/source.ts'
import { ontbreekzin, voorbehoudzin, zin } from '#law/zinnen.ts'

/** A value with a fact that says so. */
export const op = <T>(waarde: T): Gegeven<T> => ({ waarde, feit: 'feit' as FeitId })

/** A value with a fact of that name. */
export const feit = <T>(waarde: T, naam: string): Gegeven<T> => ({ waarde, feit: naam as FeitId })

/** A day with a fact of that name. */
export const opDe = (t: string, naam = 'feit'): Gegeven<Dag> => feit(dag(t), naam)

/** Each step as text: its code, the articles and the facts that it rests on. */
export const gronden = (o: Pick<Oordeel<unknown>, 'stappen'>): string[] =>
  o.stappen.map(
    (s) =>
      `${s.code} | ${s.artikelen.map((a) => `${a.bron} ${a.artikel}`).join(', ')} | ${s.feiten.join(', ')}`,
  )

/** The value; or the kind of outcome, with what is missing. */
export const uitkomst = (o: Oordeel<unknown>): unknown => {
  if (o.soort === 'bepaald') return o.waarde
  return o.soort === 'nvt' ? 'nvt' : o.ontbreekt.map((m) => `${m.feit}: ${m.code}`).join(', ')
}

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

/** A case of a table: name, the sum, what comes out, the grounds of its steps, and the reservations. */
export type Geval = readonly [
  naam: string,
  reken: () => Oordeel<unknown>,
  uitkomst: unknown,
  gronden: readonly string[],
  voorbehoud?: readonly string[],
]

/** One test for each case: outcome, grounds and reservations are exactly these, and it explains itself. */
export function toets(tabel: readonly Geval[]): void {
  for (const [naam, reken, verwacht, stappen, voorbehoud = []] of tabel)
    it(naam, () => {
      const o = reken()
      legtUit(o)
      expect(uitkomst(o)).toEqual(verwacht)
      expect(gronden(o)).toEqual(stappen)
      expect(o.voorbehoud).toEqual(voorbehoud)
    })
}

/** The values of each step. */
export const waarden = (o: Pick<Oordeel<unknown>, 'stappen'>) => o.stappen.map((s) => s.waarden)
