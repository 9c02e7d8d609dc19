/** What is wrong in a file that somebody offers: where, what, and what to do about it. Pure. */

export interface Invoerfout {
  /** Name of the sheet; null for a file without sheets. */
  readonly blad: string | null
  /** Row as the user sees it, from 1; null when the fault is of the whole file. */
  readonly rij: number | null
  /** Name of the column as documented, or as it stands in the file. */
  readonly kolom: string | null
  /** What stands there; null when nothing does. */
  readonly waarde: string | null
  readonly fout: string
  readonly watTeDoen: string
}

/** Faults shown at most; the rest is counted. */
export const FOUTEN_GETOOND = 100
const WAARDE_GETOOND = 60

/** Gathers all faults of a file: keeps the first ones, counts the rest. */
export interface Foutenlijst {
  readonly fouten: readonly Invoerfout[]
  readonly aantal: number
  meld(fout: Invoerfout): void
}

/** An empty list. */
export function foutenlijst(): Foutenlijst {
  const fouten: Invoerfout[] = []
  let aantal = 0
  return {
    fouten,
    get aantal() {
      return aantal
    },
    meld(f) {
      aantal++
      if (fouten.length < FOUTEN_GETOOND) fouten.push({ ...f, waarde: shorten(f.waarde) })
    },
  }
}

function shorten(waarde: string | null): string | null {
  if (waarde === null || waarde === '') return null
  return waarde.length <= WAARDE_GETOOND ? waarde : `${waarde.slice(0, WAARDE_GETOOND - 1)}…`
}

/** A fault as one line: `Blad Blad1, rij 5, kolom BSN, "12": … Doe dit: …` */
export function foutregel(f: Invoerfout): string {
  const plaats = [
    f.blad === null ? '' : `blad ${f.blad}`,
    f.rij === null ? '' : `rij ${f.rij}`,
    f.kolom === null ? '' : `kolom ${f.kolom}`,
    f.waarde === null ? '' : `"${f.waarde}"`,
  ].filter((d) => d !== '')
  const zin = `${f.fout} ${f.watTeDoen}`
  if (plaats.length === 0) return zin
  const waar = plaats.join(', ')
  return `${waar[0]!.toUpperCase()}${waar.slice(1)}: ${zin}`
}

/** The file as a whole cannot be read. */
export class Bestandsfout extends Error {
  override name = 'Bestandsfout'
  readonly invoerfout: Invoerfout
  constructor(
    fout: string,
    watTeDoen: string,
    plaats: Partial<Pick<Invoerfout, 'blad' | 'rij' | 'waarde'>> = {},
  ) {
    super(fout)
    this.invoerfout = { blad: null, rij: null, kolom: null, waarde: null, ...plaats, fout, watTeDoen }
  }
}
