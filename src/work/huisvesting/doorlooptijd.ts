/** How long it took from coupling to key: mean, median, percentile, share in time, spread and reasons. Pure. */

/** So many persons with the same story. */
export interface Duur {
  /** Year of coupling. */
  readonly jaar: string
  /** Days from coupling to key; null while waiting. */
  readonly dagen: number | null
  /** Days waited so far; null with a key. */
  readonly wacht: number | null
  readonly vertraging: string | null
  readonly aantal: number
}

export interface Doorlooptijd {
  /** Persons with a key, and persons who still wait. */
  readonly gehuisvest: number
  readonly wachtend: number
  readonly gemiddeld: number | null
  readonly mediaan: number | null
  readonly p90: number | null
  /** Of those with a key, the number within the term. */
  readonly binnenTermijn: number
  /** Persons per class of one term's length; the last class has no upper bound. */
  readonly klassen: readonly {
    readonly van: number
    readonly totEnMet: number | null
    readonly aantal: number
  }[]
  readonly perJaar: readonly {
    readonly jaar: string
    readonly aantal: number
    readonly mediaan: number
    readonly binnenTermijn: number
  }[]
  /** Persons housed late or waiting beyond the term, per reason; null is no reason recorded. */
  readonly redenen: readonly { readonly reden: string | null; readonly aantal: number }[]
}

const KLASSEN = 5

interface Klaar {
  readonly dagen: number
  readonly aantal: number
}

/** Sums up durations against a term in days. */
export function doorlooptijd(duren: readonly Duur[], termijn: number): Doorlooptijd {
  const klaar = duren
    .filter((d): d is Duur & { dagen: number } => d.dagen !== null)
    .sort((a, b) => a.dagen - b.dagen)
  const laat = duren.filter((d) => (d.dagen ?? d.wacht ?? 0) > termijn)
  const gehuisvest = count(klaar)
  const som = klaar.reduce((a, d) => a + d.dagen * d.aantal, 0)
  return {
    gehuisvest,
    wachtend: count(duren) - gehuisvest,
    gemiddeld: gehuisvest === 0 ? null : Math.round(som / gehuisvest),
    mediaan: percentile(klaar, 0.5),
    p90: percentile(klaar, 0.9),
    binnenTermijn: count(klaar.filter((d) => d.dagen <= termijn)),
    klassen: Array.from({ length: KLASSEN }, (_, i) => {
      const van = i === 0 ? 0 : i * termijn + 1
      const totEnMet = i === KLASSEN - 1 ? null : (i + 1) * termijn
      const aantal = count(klaar.filter((d) => d.dagen >= van && (totEnMet === null || d.dagen <= totEnMet)))
      return { van, totEnMet, aantal }
    }),
    perJaar: [...Map.groupBy(klaar, (d) => d.jaar)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([jaar, van]) => ({
        jaar,
        aantal: count(van),
        mediaan: percentile(van, 0.5)!,
        binnenTermijn: count(van.filter((d) => d.dagen <= termijn)),
      })),
    redenen: [...Map.groupBy(laat, (d) => d.vertraging)]
      .map(([reden, van]) => ({ reden, aantal: count(van) }))
      .sort((a, b) => b.aantal - a.aantal),
  }
}

function count(rijen: readonly { readonly aantal: number }[]): number {
  return rijen.reduce((a, r) => a + r.aantal, 0)
}

/** The number of days below which a share `p` of the persons lies, by linear interpolation; null of none. */
export function percentile(gesorteerd: readonly Klaar[], p: number): number | null {
  const totaal = count(gesorteerd)
  if (totaal === 0) return null
  const plaats = (totaal - 1) * p
  const onder = at(gesorteerd, Math.floor(plaats))
  const boven = at(gesorteerd, Math.ceil(plaats))
  const waarde = onder + (boven - onder) * (plaats - Math.floor(plaats))
  return Math.round(waarde * 10) / 10
}

/** The days of the person at this place, counted from 0. */
function at(gesorteerd: readonly Klaar[], plaats: number): number {
  let over = plaats
  for (const d of gesorteerd) {
    if (over < d.aantal) return d.dagen
    over -= d.aantal
  }
  throw new RangeError('place beyond the last person')
}
