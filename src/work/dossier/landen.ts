/** Countries of BRP table 34; origin in `data/LEESMIJ.md`. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

const rijen = parse(readFileSync(new URL('./data/landen.csv', import.meta.url)), { columns: true }) as {
  code: string
  omschrijving: string
}[]

/** Name of each country by its code of four digits. */
export const landen: ReadonlyMap<string, string> = new Map(rijen.map((r) => [r.code, r.omschrijving]))

/** The country in words; the code itself where the table does not know it. */
export function landnaam(code: string): string {
  return code === 'staatloos' ? code : (landen.get(code) ?? code)
}
