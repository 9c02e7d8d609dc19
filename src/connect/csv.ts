/** CSV: which separator and which characters, then rows of cells. Pure. */
import { isUtf8 } from 'node:buffer'
import { CsvError, parse } from 'csv-parse/sync'
import { Bestandsfout } from './fouten.ts'
import type { Blad } from './tabel.ts'

const UTF16 = [
  { begin: [0xff, 0xfe], naam: 'utf-16le' },
  { begin: [0xfe, 0xff], naam: 'utf-16be' },
] as const
/** Bytes that mean nothing in Windows-1252. */
const GEEN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
/** Bytes in which the first line is sought. */
const KOP = 65_536
const SCHEIDINGEN = [';', ',', '\t'] as const

/** A CSV file as its one sheet. Throws a `Bestandsfout` when it is no text, or its quotes do not close. */
export function csvBlad(bytes: Uint8Array): Blad {
  const { utf8, meldingen } = toUtf8(bytes)
  const scheiding = separator(new TextDecoder().decode(utf8.subarray(0, KOP)))
  return {
    naam: null,
    meldingen,
    async elkeRij(doe) {
      let rij = 0
      try {
        parse(utf8, {
          bom: true,
          delimiter: scheiding,
          relax_column_count: true,
          on_record: (cellen: string[]) => {
            rij++
            if (rij > 1 || !/^sep=/i.test(cellen[0] ?? '')) doe({ rij, cellen })
            return null
          },
        })
      } catch (fout) {
        if (!(fout instanceof CsvError)) throw fout
        throw new Bestandsfout(
          fout.code === 'CSV_QUOTE_NOT_CLOSED'
            ? 'Een aanhalingsteken wordt geopend maar niet gesloten.'
            : 'Een aanhalingsteken staat op een plaats waar dat niet kan.',
          'Zet de hele cel tussen aanhalingstekens en verdubbel een aanhalingsteken in de tekst, of bewaar het bestand als Excel-werkmap (.xlsx).',
          { rij: rij + 1 },
        )
      }
    },
  }
}

/** The text of the file in UTF-8, and what was remarkable about its characters. */
function toUtf8(bytes: Uint8Array): { utf8: Uint8Array; meldingen: string[] } {
  const breed = UTF16.find((u) => u.begin.every((b, i) => bytes[i] === b))
  if (breed !== undefined)
    return { utf8: Buffer.from(new TextDecoder(breed.naam).decode(bytes)), meldingen: [] }
  if (bytes.includes(0))
    throw new Bestandsfout(
      'Dit is geen tekstbestand.',
      'Bewaar het bestand als CSV (UTF-8) of als Excel-werkmap (.xlsx).',
    )
  if (isUtf8(bytes)) return { utf8: bytes, meldingen: [] }
  if (bytes.some((b) => GEEN_1252.has(b)))
    throw new Bestandsfout(
      'De tekens in dit bestand zijn niet te herkennen: het is geen UTF-8 en geen Windows-1252.',
      'Bewaar het bestand opnieuw als "CSV UTF-8" of als Excel-werkmap (.xlsx).',
    )
  return {
    utf8: Buffer.from(new TextDecoder('windows-1252').decode(bytes)),
    meldingen: [
      'Het bestand is gelezen als Windows-1252 (ANSI). Controleer namen met een accent; bewaar het bestand anders als "CSV UTF-8".',
    ],
  }
}

/** The separator that stands most often outside quotes in the first line that is not empty. */
function separator(tekst: string): string {
  const opgegeven = /^sep=(.)\r?\n/i.exec(tekst)
  if (opgegeven !== null) return opgegeven[1]!
  const regel = /^\s*([^\r\n]*)/.exec(tekst)![1]!.replace(/"(?:[^"]|"")*"/g, '')
  const aantal = (s: string) => regel.split(s).length
  return SCHEIDINGEN.reduce((beste, s) => (aantal(s) > aantal(beste) ? s : beste))
}
