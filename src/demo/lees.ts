/** Reads the data files of the demonstration, which are shipped beside the code. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** The rows of a CSV file in `data/`, by column name; every value is text. Throws when the file is absent or ragged. */
export function leesCsv<K extends string>(naam: string): Record<K, string>[] {
  const tekst = readFileSync(new URL(`./data/${naam}`, import.meta.url), 'utf8')
  return parse(tekst, { columns: true, skip_empty_lines: true }) as Record<K, string>[]
}
