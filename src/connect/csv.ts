/** CSV: which separator and which characters, then rows of cells. Pure. */
import { CsvError, parse } from 'csv-parse/sync'
import { Bestandsfout } from './fouten.ts'
import type { Blad } from './tabel.ts'

const UTF16 = [
  { begin: [0xff, 0xfe], naam: 'utf-16le' },
  { begin: [0xfe, 0xff], naam: 'utf-16be' },
] as const
/** Bytes that mean nothing in Windows-1252. */
const GEEN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
const SCHEIDINGEN = [';', ',', '\t'] as const

/** A CSV file as its one sheet. Throws a `Bestandsfout` when it is no text, or its quotes do not close. */
export function csvBlad(bytes: Uint8Array): Blad {
  const { tekst, meldingen } = decode(bytes)
  const scheiding = separator(tekst)
  return {
    naam: null,
    meldingen,
    async elkeRij(doe) {
      let rij = 0
      try {
        parse(tekst, {
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

/** The text of the file, and what was remarkable about its characters. */
function decode(bytes: Uint8Array): { tekst: string; meldingen: string[] } {
  const breed = UTF16.find((u) => u.begin.every((b, i) => bytes[i] === b))
  if (breed !== undefined) return { tekst: new TextDecoder(breed.naam).decode(bytes), meldingen: [] }
  if (bytes.includes(0))
    throw new Bestandsfout(
      'Dit is geen tekstbestand.',
      'Bewaar het bestand als CSV (UTF-8) of als Excel-werkmap (.xlsx).',
    )
  try {
    return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(bytes), meldingen: [] }
  } catch {
    if (bytes.some((b) => GEEN_1252.has(b)))
      throw new Bestandsfout(
        'De tekens in dit bestand zijn niet te herkennen: het is geen UTF-8 en geen Windows-1252.',
        'Bewaar het bestand opnieuw als "CSV UTF-8" of als Excel-werkmap (.xlsx).',
      )
    return {
      tekst: new TextDecoder('windows-1252').decode(bytes),
      meldingen: [
        'Het bestand is gelezen als Windows-1252 (ANSI). Controleer namen met een accent; bewaar het bestand anders als "CSV UTF-8".',
      ],
    }
  }
}

/** The separator that stands most often outside quotes in the first line that is not empty. */
function separator(tekst: string): string {
  const opgegeven = /^\uFEFF?sep=(.)\r?\n/i.exec(tekst)
  if (opgegeven !== null) return opgegeven[1]!
  const regel = /^\uFEFF?\s*([^\r\n]*)/.exec(tekst)![1]!.replace(/"(?:[^"]|"")*"/g, '')
  const aantal = (s: string) => regel.split(s).length
  return SCHEIDINGEN.reduce((beste, s) => (aantal(s) > aantal(beste) ? s : beste))
}
