/** Sheets of XLSX and ODS files, cells as text. */
import { type CellValue, EncryptedFileError, ParseError, readOds, type Sheet, streamXlsxRows } from 'hucre'
import { Bestandsfout } from './fouten.ts'
import type { Blad, RuweRij } from './tabel.ts'
import { zipPart } from './zip.ts'

/** Rows in which a sheet must show something, or it counts as empty. */
const KIJK = 50
/** Where an ODS file says what it is. */
const ODS = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'

/** All visible sheets with something in them, in order. Throws a `Bestandsfout` when the file cannot be read. */
export async function werkbladen(bytes: Uint8Array): Promise<Blad[]> {
  const ods = Buffer.from(bytes.subarray(30, 30 + ODS.length)).toString('latin1') === ODS
  if (!ods) return xlsxSheets(bytes)
  const werkmap = await readOds(bytes).catch((fout: unknown) => {
    throw explain(fout)
  })
  return odsSheets(werkmap.sheets)
}

async function xlsxSheets(bytes: Uint8Array): Promise<Blad[]> {
  const namen = sheetNames(bytes)
  const bladen: Blad[] = []
  for (const naam of namen) {
    if (namen.length > 1 && (await isEmpty(bytes, naam))) continue
    bladen.push({
      naam,
      meldingen: [],
      async elkeRij(doe) {
        for await (const rij of rowsOf(bytes, naam))
          doe({ rij: rij.index + 1, cellen: rij.values.map(asText) })
      },
    })
  }
  return bladen
}

/**
 * Names of the visible sheets. Taken from the workbook part itself: the library would read all texts of all sheets
 * before it says them.
 */
function sheetNames(bytes: Uint8Array): string[] {
  let xml: string
  try {
    xml = zipPart(bytes, 'xl/workbook.xml')
  } catch (fout) {
    throw explain(fout)
  }
  return [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)]
    .filter(([t]) => !/\sstate="(?:hidden|veryHidden)"/.test(t))
    .map(([t]) => decodeEntities(/\sname="([^"]*)"/.exec(t)?.[1] ?? ''))
}

const ENTITEITEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(t: string): string {
  return t.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (heel, tien, zestien, naam) =>
    naam !== undefined
      ? (ENTITEITEN[naam] ?? heel)
      : String.fromCodePoint(tien === undefined ? Number.parseInt(zestien, 16) : Number(tien)),
  )
}

/** Rows as the library gives them; its errors say that the file is damaged. */
async function* rowsOf(bytes: Uint8Array, blad: string) {
  try {
    yield* streamXlsxRows(bytes, { sheet: blad })
  } catch (fout) {
    throw explain(fout)
  }
}

/** Whether a sheet shows nothing, or is no table but a chart. */
async function isEmpty(bytes: Uint8Array, blad: string): Promise<boolean> {
  try {
    for await (const r of streamXlsxRows(bytes, { sheet: blad, maxRows: KIJK }))
      if (r.values.some((v) => asText(v) !== '')) return false
    return true
  } catch (fout) {
    if (fout instanceof ParseError && fout.message.includes('missing worksheet')) return true
    throw explain(fout)
  }
}

function odsSheets(sheets: readonly Sheet[]): Blad[] {
  return sheets
    .map((s) => ({
      naam: s.name,
      rijen: s.rows.map((r, i): RuweRij => ({ rij: i + 1, cellen: r.map(asText) })),
    }))
    .filter((b) => b.rijen.some((r) => r.cellen.some((c) => c !== '')))
    .map(({ naam, rijen }) => ({
      naam,
      meldingen: [],
      async elkeRij(doe) {
        for (const r of rijen) doe(r)
      },
    }))
}

/** A cell as text: a date as its day (Excel dates have no time zone), a number as it is written in Dutch. */
function asText(waarde: CellValue | undefined): string {
  if (waarde === null || waarde === undefined) return ''
  if (waarde instanceof Date) return Number.isNaN(waarde.getTime()) ? '' : waarde.toISOString().slice(0, 10)
  if (typeof waarde === 'number') return String(waarde).replace('.', ',')
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  return waarde
}

/** What is wrong with a file that the library cannot read; it throws errors of many kinds on damaged ones. */
function explain(fout: unknown): Bestandsfout {
  if (fout instanceof EncryptedFileError)
    return new Bestandsfout('Het bestand heeft een wachtwoord.', 'Bewaar het zonder wachtwoord.')
  return new Bestandsfout(
    'Het bestand is beschadigd, of het is geen Excel-werkmap (.xlsx) of OpenDocument-rekenblad (.ods).',
    'Open het in Excel of LibreOffice, bewaar het opnieuw en probeer het dan nog eens.',
  )
}
