/**
 * How many persons will have a key by a day, from who waits now. Each household gets a key before that day with the
 * chance that the survival curve gives to one who has waited as long; members get it together, so the sum over
 * households is counted exactly, by convolution, and not approached. Bounds hold twice: chance itself (the 5th and 95th
 * percentile of the sum) and what we do not know of the curve (its 95% bounds). Pure.
 */
import { nogWachtend, type Overleving } from '#core/overleving.ts'

/** A household in the pipeline. */
export interface InPijplijn {
  readonly personen: number
  /** Days waited so far: since the offer where there is one, else since the coupling. */
  readonly gewacht: number
  readonly aanbod: boolean
}

export interface Kans {
  readonly kans: number
  readonly laag: number
  readonly hoog: number
}

export interface Prognose {
  readonly huishoudens: number
  readonly personen: number
  /** Households that waited longer than anybody we know how it ended of: from none to all of them. */
  readonly onbekend: number
  /** Expected number of persons, and the bounds. */
  readonly verwacht: number
  readonly laag: number
  readonly hoog: number
}

export interface Curven {
  /** From coupling to key, and from offer to key. */
  readonly koppeling: Overleving
  readonly aanbod: Overleving
}

const STAART = 0.05

/** The chance that it happens in the next `dagen` days to one who has waited `gewacht` days. */
export function kansBinnen(o: Overleving, gewacht: number, dagen: number): Kans | undefined {
  const nu = nogWachtend(o, gewacht)
  if (nu === undefined || nu.wacht === 0) return undefined
  // Nobody was followed as long as that: at least what is known happens.
  const straks = nogWachtend(o, gewacht + dagen)
  const dan = straks ?? nogWachtend(o, o.laatsteDag)!
  const kans = 1 - dan.wacht / nu.wacht
  // Both bounds belong to one curve: the higher the share that waits then, the lower the chance.
  const laag = Math.max(0, 1 - dan.hoog / nu.wacht)
  const hoog = straks === undefined ? 1 : Math.min(1, 1 - dan.laag / nu.wacht)
  return { kans, laag: Math.min(laag, kans), hoog: Math.max(hoog, kans) }
}

/** The forecast over `dagen` days from now for these households. */
export function prognose(pijplijn: readonly InPijplijn[], curven: Curven, dagen: number): Prognose {
  const kansen = pijplijn.map((h) => ({
    personen: h.personen,
    ...(kansBinnen(h.aanbod ? curven.aanbod : curven.koppeling, h.gewacht, dagen) ?? ONBEKEND),
  }))
  return {
    huishoudens: pijplijn.length,
    personen: pijplijn.reduce((a, h) => a + h.personen, 0),
    onbekend: kansen.filter((k) => k.kans === null).length,
    // Of who we know nothing we expect nothing; the upper bound has them.
    verwacht: Math.round(kansen.reduce((a, k) => a + (k.kans ?? 0) * k.personen, 0) * 10) / 10,
    laag: quantile(verdeling(kansen.map((k) => ({ personen: k.personen, kans: k.laag }))), STAART),
    hoog: quantile(verdeling(kansen.map((k) => ({ personen: k.personen, kans: k.hoog }))), 1 - STAART),
  }
}

const ONBEKEND = { kans: null, laag: 0, hoog: 1 } as const

/** The chance of each number of persons, from none to all, when households get a key apart from each other. */
export function verdeling(
  huishoudens: readonly { readonly personen: number; readonly kans: number }[],
): number[] {
  let uit = [1]
  for (const { personen, kans } of huishoudens) {
    const volgende = new Array<number>(uit.length + personen).fill(0)
    uit.forEach((p, n) => {
      volgende[n]! += p * (1 - kans)
      volgende[n + personen]! += p * kans
    })
    uit = volgende
  }
  return uit
}

/** The smallest number that the sum stays at or under with chance `p`. */
function quantile(kansen: readonly number[], p: number): number {
  let som = 0
  for (const [n, k] of kansen.entries()) {
    som += k
    if (som >= p - 1e-12) return n
  }
  return kansen.length - 1
}
