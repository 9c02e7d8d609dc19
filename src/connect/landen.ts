/** Countries of BRP table 34, by code or name; origin in `data/LEESMIJ.md`. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { kaal } from './tabel.ts'

const rijen = parse(readFileSync(new URL('./data/landen.csv', import.meta.url)), { columns: true }) as {
  code: string
  omschrijving: string
}[]
const codes = new Set(rijen.map((r) => r.code))
const opNaam = new Map(rijen.map((r) => [kaal(r.omschrijving), r.code]))
const ONBEKEND = '0000'

/** Code of table 34 or `staatloos`; `onbekend` when that is what it says, undefined when there is no such country. */
export function leesLand(tekst: string): string | undefined {
  if (kaal(tekst) === 'staatloos') return 'staatloos'
  const cijfers = /^\d{1,4}$/.test(tekst) ? tekst.padStart(4, '0') : undefined
  const code = cijfers === undefined ? opNaam.get(kaal(tekst)) : codes.has(cijfers) ? cijfers : undefined
  return code === ONBEKEND ? 'onbekend' : code
}
