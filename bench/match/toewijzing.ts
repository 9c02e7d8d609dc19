/**
 * Plain assignments, to hold the solver of the match against what is known: the instance of Machol and Wien (1976), cost
 * i times j, whose optimum n(n+1)(n+2)/6 follows from the rearrangement inequality; and chance against a second exact
 * method. The costs go through the same network, rows, basis and check as the match.
 */
import { type Oplosser, oplossen } from '#work/huisvesting/match/los.ts'
import type { Opgave } from '#work/huisvesting/match/opgave.ts'

/** Cost i times j. */
export function machol(n: number): number[][] {
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i + 1) * (j + 1)))
}

/** Lowest cost at which each row gets a column of its own, by the solver of the match. */
export function kostenLos(oplosser: Oplosser, kosten: readonly (readonly number[])[]): number {
  const n = kosten.length
  const duurst = Math.max(...kosten.flat()) + 1
  const paren = Array.from({ length: n * n }, (_, p) => ({ i: Math.floor(p / n), j: p % n }))
  const o: Opgave = {
    huishoudens: n,
    woningen: n,
    wijken: 0,
    h: Int32Array.from(paren, (p) => p.i),
    w: Int32Array.from(paren, (p) => p.j),
    begin: Int32Array.from({ length: n + 1 }, (_, i) => i * n),
    // Every row counts more than any saving, so that all get one.
    waarden: paren.map(({ i, j }) => ({
      opTijd: 0,
      gehuisvest: n * duurst + duurst - kosten[i]![j]!,
      gezin: 0,
      voorkeur: 0,
      wachttijd: 0,
      leeg: 0,
    })),
    vrij: new Int32Array(n).fill(1),
    wijkVan: new Int32Array(n).fill(-1),
    ruimte: new Int32Array(),
    gewicht: { opTijd: 1, gezin: 1, overschrijding: 1, wachttijd: 1, ronde: 1 },
  }
  const { gekozen, bewezen } = oplossen(oplosser, o, { seconden: 60, klok: () => performance.now() })
  if (!bewezen.includes('gehuisvest') || gekozen.length !== n) throw new Error('not proven')
  return gekozen.reduce((a, p) => a + kosten[o.h[p]!]![o.w[p]!]!, 0)
}

/** The same by the Hungarian method, written apart from the rest. */
export function hongaars(kosten: readonly (readonly number[])[]): number {
  const n = kosten.length
  const u = new Float64Array(n + 1)
  const v = new Float64Array(n + 1)
  const rijVan = new Int32Array(n + 1)
  const via = new Int32Array(n + 1)
  for (let i = 1; i <= n; i++) {
    rijVan[0] = i
    let j0 = 0
    const min = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY)
    const klaar = new Uint8Array(n + 1)
    do {
      klaar[j0] = 1
      const i0 = rijVan[j0]!
      let delta = Number.POSITIVE_INFINITY
      let j1 = 0
      for (let j = 1; j <= n; j++) {
        if (klaar[j]) continue
        const c = kosten[i0 - 1]![j - 1]! - u[i0]! - v[j]!
        if (c < min[j]!) {
          min[j] = c
          via[j] = j0
        }
        if (min[j]! < delta) {
          delta = min[j]!
          j1 = j
        }
      }
      for (let j = 0; j <= n; j++) {
        if (klaar[j]) {
          u[rijVan[j]!]! += delta
          v[j]! -= delta
        } else min[j]! -= delta
      }
      j0 = j1
    } while (rijVan[j0] !== 0)
    do {
      const j1 = via[j0]!
      rijVan[j0] = rijVan[j1]!
      j0 = j1
    } while (j0 !== 0)
  }
  let som = 0
  for (let j = 1; j <= n; j++) som += kosten[rijVan[j]! - 1]![j - 1]!
  return som
}
