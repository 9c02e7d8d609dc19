/** Sheets of XLSX and ODS files, cells as text. */
import { type CellValue, EncryptedFileError, HucreError, readOds, readXlsx, streamXlsxRows } from 'hucre'
import { Bestandsfout } from './fouten.ts'
import type { Blad, RuweRij } from './tabel.ts'

/** Rows in which a sheet must show something, or it counts as empty. */
const KIJK = 50
/** Where an ODS file says what it is. */
const ODS = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'

/** All visible sheets with something in them, in order. Throws a `Bestandsfout` when the file cannot be read. */
export async function werkbladen(bytes: Uint8Array): Promise<Blad[]> {
  const ods = Buffer.from(bytes.buffer, bytes.byteOffset + 30, ODS.length).toString('latin1') === ODS
  try {
    return await (ods ? odsSheets(bytes) : xlsxSheets(bytes))
  } catch (fout) {
    throw explain(fout)
  }
}

async function xlsxSheets(bytes: Uint8Array): Promise<Blad[]> {
  const namen: string[] = []
  await readXlsx(bytes, {
    sheets: (info) => {
      if (info.hidden !== true && info.veryHidden !== true) namen.push(info.name)
      return false // names only: rows are streamed, so that a big sheet is never whole in memory
    },
  })
  const bladen: Blad[] = []
  for (const naam of namen) {
    for await (const r of streamXlsxRows(bytes, { sheet: naam, maxRows: KIJK }))
      if (r.values.some((v) => asText(v) !== '')) {
        bladen.push({
          naam,
          meldingen: [],
          async elkeRij(doe) {
            try {
              for await (const rij of streamXlsxRows(bytes, { sheet: naam }))
                doe({ rij: rij.index + 1, cellen: rij.values.map(asText) })
            } catch (fout) {
              throw explain(fout)
            }
          },
        })
        break
      }
  }
  return bladen
}

async function odsSheets(bytes: Uint8Array): Promise<Blad[]> {
  const { sheets } = await readOds(bytes)
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

function explain(fout: unknown): unknown {
  if (fout instanceof EncryptedFileError)
    return new Bestandsfout('Het bestand heeft een wachtwoord.', 'Bewaar het zonder wachtwoord.')
  if (fout instanceof HucreError)
    return new Bestandsfout(
      'Het bestand is beschadigd, of het is geen Excel-werkmap (.xlsx) of OpenDocument-rekenblad (.ods).',
      'Open het in Excel of LibreOffice, bewaar het opnieuw en probeer het dan nog eens.',
    )
  return fout
}
