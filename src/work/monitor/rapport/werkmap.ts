/** A report as a workbook; the same report gives the same bytes. */
import { writeOds, writeXlsx } from 'hucre'
import type { Blad } from './bladen.ts'

/** The sheets as XLSX or ODS. `op` is the day that the file says it was made. */
export async function werkmap(
  vorm: 'xlsx' | 'ods',
  bladen: readonly Blad[],
  op: string,
): Promise<Uint8Array> {
  const moment = new Date(`${op}T00:00:00.000Z`)
  const inhoud = {
    sheets: bladen.map((b) => ({ name: b.naam, rows: b.rijen.map((r) => [...r]) })),
    properties: { title: 'Monitor inburgering', created: moment, modified: moment },
  }
  return vorm === 'xlsx' ? writeXlsx(inhoud) : writeOds(inhoud)
}
