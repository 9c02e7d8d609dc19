/**
 * Kaplan–Meier: the share that still waits after so many days, with those who wait today counted as long as they have
 * waited and no longer (Kaplan & Meier, J. Am. Stat. Assoc. 53 (1958) 457–481). Bounds by Greenwood's variance on the
 * log(−log) scale, so that they stay between 0 and 1 (Kalbfleisch & Prentice, 1980, §1.3). Pure.
 */

/** So many persons who waited this long; `klaar`: it happened, else it had not happened when last seen. */
export interface Waarneming {
  readonly dagen: number
  readonly klaar: boolean
  readonly aantal: number
}

/** What holds from this day on, until the next step. */
export interface Trede {
  readonly dag: number
  /** Persons who still waited just before this day. */
  readonly opWacht: number
  readonly klaar: number
  /** Share that still waits after this day, from 1 to 0. */
  readonly wacht: number
  readonly laag: number
  readonly hoog: number
}

export interface Overleving {
  readonly personen: number
  readonly klaar: number
  /** Only days on which it happened to somebody. */
  readonly treden: readonly Trede[]
  /** Last day of which anything is known; beyond it the share is unknown. */
  readonly laatsteDag: number
}

/** 97.5th percentile of the normal distribution: bounds that hold 95 of 100 times. */
const Z = 1.959963984540054

/** The curve of these observations. Days and numbers are whole and not negative. */
export function overleving(waarnemingen: readonly Waarneming[]): Overleving {
  const perDag = new Map<number, { klaar: number; weg: number }>()
  let opWacht = 0
  for (const w of waarnemingen) {
    if (w.aantal === 0) continue
    const d = perDag.get(w.dagen) ?? { klaar: 0, weg: 0 }
    if (w.klaar) d.klaar += w.aantal
    else d.weg += w.aantal
    perDag.set(w.dagen, d)
    opWacht += w.aantal
  }
  const personen = opWacht
  const dagen = [...perDag.keys()].sort((a, b) => a - b)
  const treden: Trede[] = []
  let wacht = 1
  let som = 0
  for (const dag of dagen) {
    const { klaar, weg } = perDag.get(dag)!
    if (klaar > 0) {
      wacht *= 1 - klaar / opWacht
      som += klaar < opWacht ? klaar / (opWacht * (opWacht - klaar)) : 0
      // When the last one who waited is done, nobody waits any more: rounding must not leave a crumb.
      if (klaar === opWacht) wacht = 0
      treden.push({ dag, opWacht, klaar, wacht, ...bounds(wacht, som) })
    }
    opWacht -= klaar + weg
  }
  return {
    personen,
    klaar: treden.reduce((a, t) => a + t.klaar, 0),
    treden,
    laatsteDag: dagen.at(-1) ?? 0,
  }
}

function bounds(s: number, som: number): { laag: number; hoog: number } {
  if (s <= 0 || s >= 1) return { laag: s, hoog: s }
  const breed = (Z * Math.sqrt(som)) / Math.log(s)
  return { laag: s ** Math.exp(-breed), hoog: s ** Math.exp(breed) }
}

/** Share that still waits after this many days, with its bounds; undefined beyond the last day that is known. */
export function nogWachtend(
  o: Overleving,
  dagen: number,
): { readonly wacht: number; readonly laag: number; readonly hoog: number } | undefined {
  if (o.personen === 0) return undefined
  const trede = o.treden.findLast((t) => t.dag <= dagen)
  if (dagen > o.laatsteDag && trede?.wacht !== 0) return undefined
  return trede ?? { wacht: 1, laag: 1, hoog: 1 }
}

/** The first day after which at most a share `1 - p` still waits; null when that has not come within what is known. */
export function naDagen(o: Overleving, p: number): number | null {
  // A product of rounded shares may miss the share by a crumb.
  return o.treden.find((t) => t.wacht <= 1 - p + 1e-9)?.dag ?? null
}
