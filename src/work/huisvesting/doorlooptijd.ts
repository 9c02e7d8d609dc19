/** How long it took from coupling to key: mean, median, percentile, share in time, spread and reasons. Pure. */
import type { Dag } from '#core/day.ts'

export interface Duur {
  readonly gekoppeldOp: Dag
  /** Days from coupling to key; null while waiting. */
  readonly dagen: number | null
  readonly vertraging: string | null
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
  /** Persons per class of ten weeks; the last class has no upper bound. */
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

/** Sums up durations against a term in days; `vandaag` tells who waits beyond it. */
export function doorlooptijd(
  duren: readonly Duur[],
  termijn: number,
  vandaag: (gekoppeldOp: Dag) => number,
): Doorlooptijd {
  const klaar = duren.filter((d): d is Duur & { dagen: number } => d.dagen !== null)
  const dagen = klaar.map((d) => d.dagen).sort((a, b) => a - b)
  const laat = duren.filter((d) => (d.dagen ?? vandaag(d.gekoppeldOp)) > termijn)
  return {
    gehuisvest: klaar.length,
    wachtend: duren.length - klaar.length,
    gemiddeld: dagen.length === 0 ? null : Math.round(dagen.reduce((a, b) => a + b, 0) / dagen.length),
    mediaan: percentile(dagen, 0.5),
    p90: percentile(dagen, 0.9),
    binnenTermijn: dagen.filter((d) => d <= termijn).length,
    klassen: Array.from({ length: KLASSEN }, (_, i) => {
      const van = i === 0 ? 0 : i * termijn + 1
      const totEnMet = i === KLASSEN - 1 ? null : (i + 1) * termijn
      return {
        van,
        totEnMet,
        aantal: dagen.filter((d) => d >= van && (totEnMet === null || d <= totEnMet)).length,
      }
    }),
    perJaar: [...Map.groupBy(klaar, (d) => d.gekoppeldOp.slice(0, 4))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([jaar, van]) => {
        const reeks = van.map((d) => d.dagen).sort((a, b) => a - b)
        return {
          jaar,
          aantal: reeks.length,
          mediaan: percentile(reeks, 0.5)!,
          binnenTermijn: reeks.filter((d) => d <= termijn).length,
        }
      }),
    redenen: [...Map.groupBy(laat, (d) => d.vertraging)]
      .map(([reden, van]) => ({ reden, aantal: van.length }))
      .sort((a, b) => b.aantal - a.aantal),
  }
}

/** The value below which a share `p` of the sorted numbers lies, by linear interpolation; null of none. */
export function percentile(gesorteerd: readonly number[], p: number): number | null {
  if (gesorteerd.length === 0) return null
  const plaats = (gesorteerd.length - 1) * p
  const onder = Math.floor(plaats)
  const boven = Math.ceil(plaats)
  const waarde = gesorteerd[onder]! + (gesorteerd[boven]! - gesorteerd[onder]!) * (plaats - onder)
  return Math.round(waarde * 10) / 10
}
