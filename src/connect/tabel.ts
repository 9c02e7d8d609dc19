/** A table in a file: which column is which, and the cells of each row by column. */
import { csvBlad } from './csv.ts'
import { Bestandsfout, type Foutenlijst } from './fouten.ts'
import { werkbladen } from './werkblad.ts'

/** A row as it stands in the file. */
export interface RuweRij {
  /** From 1, as the user sees it. */
  readonly rij: number
  readonly cellen: readonly string[]
}

/** A sheet; `naam` is null for a file without sheets. Cells are text: days as `2026-03-12`, numbers with a comma. */
export interface Blad {
  readonly naam: string | null
  /** What the user should know of how it was read. */
  readonly meldingen: readonly string[]
  elkeRij(doe: (rij: RuweRij) => void): Promise<void>
}

export interface Kolom {
  /** Name as documented. */
  readonly naam: string
  /** Other names it goes by. */
  readonly ook?: readonly string[]
  /** Whether the file must have it; a cell may still be empty. */
  readonly verplicht: boolean
}
export type Kolommen<K extends string> = Readonly<Record<K, Kolom>>

/** A row with the cells of the known columns; a column the file does not have gives empty text. */
export interface Rij<K extends string> {
  readonly blad: string | null
  readonly rij: number
  readonly cellen: Readonly<Record<K, string>>
}

/** Text by which names are compared: lower case, without diacritics, spaces and signs. */
export function kaal(tekst: string): string {
  return tekst
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0]
/** Bytes of a file that are read at most. */
export const GROOTSTE_BESTAND = 100 * 1024 * 1024

/**
 * The sheet to read from a file (CSV, XLSX or ODS, told by its contents): the only one that is not empty, or the one
 * called `naam`. Throws a `Bestandsfout` when it cannot be told or read.
 */
export async function openBlad(bytes: Uint8Array, naam: string): Promise<Blad> {
  const begint = (met: readonly number[]) => met.every((b, i) => bytes[i] === b)
  if (bytes.length === 0) throw new Bestandsfout('Het bestand is leeg.', 'Kies het bestand met de gegevens.')
  if (bytes.length > GROOTSTE_BESTAND)
    throw new Bestandsfout(
      `Het bestand is groter dan ${GROOTSTE_BESTAND / 1024 / 1024} MB.`,
      'Deel het bestand op en voer de delen na elkaar in.',
    )
  if (begint(OLE2))
    throw new Bestandsfout(
      'Dit is een oud Excel-bestand (.xls) of een bestand met een wachtwoord.',
      'Bewaar het in Excel als werkmap (.xlsx) zonder wachtwoord.',
    )
  if (!begint(ZIP)) return csvBlad(bytes)
  const bladen = await werkbladen(bytes)
  if (bladen.length === 0)
    throw new Bestandsfout('Het bestand heeft geen blad met gegevens.', 'Kies het bestand met de gegevens.')
  const gekozen = bladen.length === 1 ? bladen[0] : bladen.find((b) => kaal(b.naam!) === kaal(naam))
  if (gekozen === undefined)
    throw new Bestandsfout(
      `Het bestand heeft meer dan één blad: ${bladen.map((b) => b.naam).join(', ')}.`,
      `Noem het blad met de gegevens '${naam}', of bewaar alleen dat blad.`,
    )
  return gekozen
}

/** What a cell shows when its formula fails, in English and Dutch Excel. */
const FORMULEFOUT =
  /^#(N\/A|N\/B|REF!|VERW!|NAME\?|NAAM\?|DIV\/0!|DEEL\/0!|VALUE!|WAARDE!|NUM!|GETAL!|NULL!|LEEG!)$/

/** Ends the reading: more rows make no sense. */
class Genoeg extends Error {}

/**
 * Reads the table of a sheet: the first row that is not empty names the columns. Gives every row that is not empty to
 * `verwerk`, and returns what the user should know. Faults go into `fouten`; without the right columns no row is read.
 */
export async function leesTabel<K extends string>(
  blad: Blad,
  kolommen: Kolommen<K>,
  meeste: number,
  fouten: Foutenlijst,
  verwerk: (rij: Rij<K>) => void,
): Promise<string[]> {
  const meldingen = [...blad.meldingen]
  let kop: Kop<K> | undefined
  let aantal = 0
  const doe = (r: RuweRij) => {
    const cellen = r.cellen.map((c) => c.replaceAll('\u00a0', ' ').trim())
    if (cellen.every((c) => c === '')) return
    if (kop === undefined) {
      kop = readHeader({ blad, rij: r.rij, cellen, kolommen, fouten, meldingen })
      if (kop === undefined) throw new Genoeg()
      return
    }
    if (++aantal > meeste) {
      fouten.meld({
        blad: blad.naam,
        rij: r.rij,
        kolom: null,
        waarde: null,
        fout: `Het bestand heeft meer dan ${meeste} rijen.`,
        watTeDoen: 'Deel het bestand op en voer de delen na elkaar in.',
      })
      throw new Genoeg()
    }
    if (checkCells(kop, cellen, { blad: blad.naam, rij: r.rij }, kolommen, fouten))
      verwerk({ blad: blad.naam, rij: r.rij, cellen: kop.pak(cellen) })
  }
  await blad.elkeRij(doe).catch((fout: unknown) => {
    if (!(fout instanceof Genoeg)) throw fout
  })
  if (aantal === 0 && fouten.aantal === 0)
    throw new Bestandsfout(
      kop === undefined ? 'Het bestand is leeg.' : 'Onder de kolomnamen staan geen rijen.',
      'Kies het bestand met de gegevens.',
      { blad: blad.naam },
    )
  return meldingen
}

interface Kop<K extends string> {
  /** Which column stands where; undefined for one that is not used. */
  readonly plaats: readonly (K | undefined)[]
  /** Places that have a name, used or not. */
  readonly benoemd: readonly boolean[]
  pak(cellen: readonly string[]): Record<K, string>
}

/** Which column stands where, or undefined when columns are missing or double. */
function readHeader<K extends string>(w: {
  blad: Blad
  rij: number
  cellen: readonly string[]
  kolommen: Kolommen<K>
  fouten: Foutenlijst
  meldingen: string[]
}): Kop<K> | undefined {
  const alle = Object.entries(w.kolommen) as [K, Kolom][]
  const sleutel = new Map(alle.flatMap(([k, c]) => [c.naam, ...(c.ook ?? [])].map((n) => [kaal(n), k])))
  const plaats = w.cellen.map((c) => sleutel.get(kaal(c)))
  const aantal = w.fouten.aantal
  const waar = { blad: w.blad.naam, rij: w.rij }
  const gevonden = w.cellen.filter((c) => c !== '').join(', ')
  for (const [k, c] of alle) {
    const keer = w.cellen.filter((_, i) => plaats[i] === k)
    if (keer.length > 1)
      w.fouten.meld({
        ...waar,
        kolom: c.naam,
        waarde: keer.join(', '),
        fout: `De kolom '${c.naam}' staat er ${keer.length} keer in.`,
        watTeDoen: 'Haal de kolom weg die niet bedoeld is.',
      })
    if (keer.length === 0 && c.verplicht)
      w.fouten.meld({
        ...waar,
        kolom: c.naam,
        waarde: null,
        fout: `De kolom '${c.naam}' ontbreekt.`,
        watTeDoen: `Zet in de eerste rij de namen van de kolommen. Gevonden: ${gevonden}.`,
      })
  }
  if (w.fouten.aantal > aantal) return undefined
  w.cellen.forEach((c, i) => {
    if (c !== '' && plaats[i] === undefined) w.meldingen.push(`De kolom '${c}' wordt niet gebruikt.`)
  })
  const leeg = Object.fromEntries(alle.map(([k]) => [k, ''])) as Record<K, string>
  return {
    plaats,
    benoemd: w.cellen.map((c) => c !== ''),
    pak(cellen) {
      const uit = { ...leeg }
      for (let i = 0; i < cellen.length; i++) {
        const k = plaats[i]
        if (k !== undefined) uit[k] = cellen[i]!
      }
      return uit
    },
  }
}

/** Whether every cell stands under a name and no formula failed; else the faults are in the list. */
function checkCells<K extends string>(
  kop: Kop<K>,
  cellen: readonly string[],
  waar: { blad: string | null; rij: number },
  kolommen: Kolommen<K>,
  fouten: Foutenlijst,
): boolean {
  const aantal = fouten.aantal
  for (let i = 0; i < cellen.length; i++) {
    const cel = cellen[i]!
    if (cel === '') continue
    const k = kop.plaats[i]
    if (kop.benoemd[i] !== true)
      fouten.meld({
        ...waar,
        kolom: `${i + 1}`,
        waarde: cel,
        fout: 'Deze cel staat niet onder een kolomnaam.',
        watTeDoen:
          'Staat er een scheidingsteken in een cel? Zet die cel dan tussen aanhalingstekens. Geef anders de kolom een naam.',
      })
    else if (k !== undefined && cel.startsWith('#') && FORMULEFOUT.test(cel))
      fouten.meld({
        ...waar,
        kolom: kolommen[k].naam,
        waarde: cel,
        fout: 'De formule in deze cel geeft een fout.',
        watTeDoen: 'Herstel de formule, of zet de waarde zelf in de cel.',
      })
  }
  return fouten.aantal === aantal
}
