/**
 * Kaplan–Meier: how long something takes when for some it is not over yet. Who is still under way counts as under way
 * for as long as was seen, instead of being left out (which makes all look shorter). E. L. Kaplan and P. Meier,
 * "Nonparametric Estimation from Incomplete Observations", JASA 53 (1958). Pure.
 */

/** Per number of days: for how many it was over then, and how many were seen no longer than that. */
export type Duren = ReadonlyMap<number, { readonly klaar: number; readonly loopt: number }>

export interface Punt {
  readonly dagen: number
  /** Estimated share for whom it is not over after this many days, from 1 down to 0. */
  readonly rest: number
}

/** The curve: a point for each number of days at which it was over for somebody, in order. */
export function overleving(duren: Duren): Punt[] {
  let inZicht = 0
  for (const d of duren.values()) inZicht += d.klaar + d.loopt
  const uit: Punt[] = []
  let rest = 1
  for (const [dagen, { klaar, loopt }] of [...duren].sort(([a], [b]) => a - b)) {
    if (klaar > 0) {
      rest *= (inZicht - klaar) / inZicht
      uit.push({ dagen, rest })
    }
    // Who was seen no longer than this counts as under way on this day (the convention of the estimator).
    inZicht -= klaar + loopt
  }
  return uit
}

/** Products of fractions miss a round share by a hair. */
const HAAR = 1e-9

/** The days by which it is over for this share (0–1); null when so many are not over yet. */
export function kwantiel(duren: Duren, deel: number): number | null {
  return overleving(duren).find((p) => p.rest <= 1 - deel + HAAR)?.dagen ?? null
}
