/** The network as rows and columns for the solver, a basis from a good start, and the check of what comes back. Pure. */
import type { Start } from './netwerk.ts'
import { waardeVan } from './netwerk.ts'
import type { Opgave } from './opgave.ts'

/** Statuses of a basis, as HiGHS numbers them. */
export const [ONDER, BASIS, BOVEN] = [0, 1, 2] as const
export const ONEINDIG = 1e30

/** Places of rows and columns. Columns: pairs, flow of each dwelling that lies in a limited district, excess of each. */
export interface Indeling {
  readonly rijen: number
  readonly kolommen: number
  /** Dwellings with a flow to a district, in the order of their columns. */
  readonly stroom: Int32Array
}

export interface Matrix {
  readonly starts: Int32Array
  readonly indices: Int32Array
  readonly values: Float64Array
}

export interface Model {
  readonly indeling: Indeling
  readonly matrix: Matrix
  readonly kolomBoven: Float64Array
  readonly rijOnder: Float64Array
  readonly rijBoven: Float64Array
}

/** Rows and columns of the problem, without costs. */
export function model(o: Opgave): Model {
  const P = o.h.length
  const stroom = Int32Array.from(
    Array.from({ length: o.woningen }, (_, j) => j).filter((j) => o.wijkVan[j]! >= 0),
  )
  const kolommen = P + stroom.length + o.wijken
  const rijen = o.huishoudens + o.woningen + o.wijken
  const starts = new Int32Array(kolommen + 1)
  const indices = new Int32Array(2 * (P + stroom.length) + o.wijken)
  const values = new Float64Array(indices.length)
  const kolomBoven = new Float64Array(kolommen).fill(ONEINDIG)
  let n = 0
  const zet = (rij: number, waarde: number) => {
    indices[n] = rij
    values[n++] = waarde
  }
  for (let p = 0; p < P; p++) {
    zet(o.h[p]!, 1)
    zet(o.huishoudens + o.w[p]!, 1)
    starts[p + 1] = n
  }
  for (const [i, j] of stroom.entries()) {
    zet(o.huishoudens + j, -1)
    zet(o.huishoudens + o.woningen + o.wijkVan[j]!, 1)
    starts[P + i + 1] = n
    kolomBoven[P + i] = o.vrij[j]!
  }
  for (let d = 0; d < o.wijken; d++) {
    zet(o.huishoudens + o.woningen + d, -1)
    starts[P + stroom.length + d + 1] = n
  }
  const rijOnder = new Float64Array(rijen).fill(-ONEINDIG)
  const rijBoven = new Float64Array(rijen)
  rijBoven.fill(1, 0, o.huishoudens)
  for (let j = 0; j < o.woningen; j++) {
    const gelijk = o.wijkVan[j]! >= 0
    rijBoven[o.huishoudens + j] = gelijk ? 0 : o.vrij[j]!
    if (gelijk) rijOnder[o.huishoudens + j] = 0
  }
  for (let d = 0; d < o.wijken; d++) rijBoven[o.huishoudens + o.woningen + d] = o.ruimte[d]!
  return {
    indeling: { rijen, kolommen, stroom },
    matrix: { starts, indices, values },
    kolomBoven,
    rijOnder,
    rijBoven,
  }
}

/** Sets of places that hang together. */
class Verband {
  private readonly ouder: Int32Array
  constructor(n: number) {
    this.ouder = Int32Array.from({ length: n }, (_, i) => i)
  }
  private top(i: number): number {
    let k = i
    while (this.ouder[k] !== k) {
      this.ouder[k] = this.ouder[this.ouder[k]!]!
      k = this.ouder[k]!
    }
    return k
  }
  /** Joins the two; false when they hung together already. */
  voeg(i: number, j: number): boolean {
    const [a, b] = [this.top(i), this.top(j)]
    if (a === b) return false
    this.ouder[a] = b
    return true
  }
}

export interface Basis {
  readonly colStatus: Int32Array
  readonly rowStatus: Int32Array
}

/**
 * A basis for the start: a tree over all rows and one root, of what is used in part first, then of what costs nothing
 * by the prices. Where the tree does not close, a row's own slack completes it.
 */
export function basis(o: Opgave, m: Model, s: Start): Basis {
  const { stroom, rijen, kolommen } = m.indeling
  const [H, W, P] = [o.huishoudens, o.woningen, o.h.length]
  const colStatus = new Int32Array(kolommen).fill(ONDER)
  const rowStatus = new Int32Array(rijen).fill(BOVEN)
  const boom = new Verband(rijen + 1)
  const bewoond = new Int32Array(W)
  const inWijk = new Int32Array(o.wijken)
  for (const p of s.gekozen) {
    if (p < 0) continue
    const j = o.w[p]!
    bewoond[j]!++
    if (o.wijkVan[j]! >= 0) inWijk[o.wijkVan[j]!]!++
    if (boom.voeg(o.h[p]!, H + j)) colStatus[p] = BASIS
  }
  const kolom = (k: number, a: number, b: number) => {
    if (colStatus[k] !== BASIS && boom.voeg(a, b)) colStatus[k] = BASIS
  }
  const rij = (r: number) => {
    if (rowStatus[r] !== BASIS && boom.voeg(r, rijen)) rowStatus[r] = BASIS
  }
  const naarWijk = (i: number, j: number) => kolom(P + i, H + j, H + W + o.wijkVan[j]!)
  const nul = (x: readonly [Float64Array, Float64Array], i: number) => x[0][i] === 0 && x[1][i] === 0
  for (const [i, j] of stroom.entries()) {
    if (bewoond[j]! > 0 && bewoond[j]! < o.vrij[j]!) naarWijk(i, j)
    else if (bewoond[j] === o.vrij[j] && bewoond[j]! > 0) colStatus[P + i] = BOVEN
  }
  for (let d = 0; d < o.wijken; d++) {
    if (inWijk[d]! > o.ruimte[d]!) kolom(P + stroom.length + d, H + W + d, rijen)
    if (inWijk[d]! < o.ruimte[d]!) rij(H + W + d)
  }
  for (let i = 0; i < H; i++) if (s.gekozen[i]! < 0) rij(i)
  for (let j = 0; j < W; j++) if (o.wijkVan[j]! < 0 && bewoond[j]! < o.vrij[j]!) rij(H + j)
  // What costs nothing by the prices.
  for (let p = 0; p < P; p++) {
    const [a, b] = waardeVan(o, p)
    const [i, j] = [o.h[p]!, o.w[p]!]
    if (
      s.prijsHuishouden[0][i]! - s.prijsWoning[0][j]! === a &&
      s.prijsHuishouden[1][i]! - s.prijsWoning[1][j]! === b
    )
      kolom(p, i, H + j)
  }
  for (const [i, j] of stroom.entries()) {
    const d = o.wijkVan[j]!
    if (s.prijsWoning[0][j] === s.prijsWijk[0][d] && s.prijsWoning[1][j] === s.prijsWijk[1][d]) naarWijk(i, j)
  }
  for (let d = 0; d < o.wijken; d++) {
    if (nul(s.prijsWijk, d)) rij(H + W + d)
    else if (s.prijsWijk[0][d] === -o.gewicht.overschrijding && s.prijsWijk[1][d] === 0)
      kolom(P + stroom.length + d, H + W + d, rijen)
  }
  for (let i = 0; i < H; i++) if (nul(s.prijsHuishouden, i)) rij(i)
  for (let j = 0; j < W; j++) if (o.wijkVan[j]! < 0 && nul(s.prijsWoning, j)) rij(H + j)
  for (let r = 0; r < rijen; r++) rij(r)
  return { colStatus, rowStatus }
}

/** What the solver gave for one round: values and prices, in the order of columns and rows. */
export interface Antwoord {
  readonly kolom: Float64Array
  readonly prijs: Float64Array
}

/** Bounds as they stand in a round. */
export interface Randen {
  readonly kolomOnder: Float64Array
  readonly kolomBoven: Float64Array
  readonly rijOnder: Float64Array
  readonly rijBoven: Float64Array
}

/**
 * Checks in whole numbers that the prices prove the values best, and narrows the bounds to all solutions that are just
 * as good. False when something is not a whole number or does not prove it; the bounds are then as they were.
 */
export function bewijs(m: Model, kosten: Float64Array, a: Antwoord, r: Randen): boolean {
  const heel = (x: number) => Math.abs(x - Math.round(x)) < 1e-5
  if (!a.prijs.every(heel) || !a.kolom.every(heel)) return false
  const { starts, indices, values } = m.matrix
  const prijs = a.prijs.map(Math.round)
  const waarde = a.kolom.map(Math.round)
  const winst = new Float64Array(kosten.length)
  const som = new Float64Array(m.indeling.rijen)
  for (let k = 0; k < kosten.length; k++) {
    let rest = kosten[k]!
    for (let n = starts[k]!; n < starts[k + 1]!; n++) {
      rest -= prijs[indices[n]!]! * values[n]!
      som[indices[n]!]! += values[n]! * waarde[k]!
    }
    winst[k] = rest
    const [x, onder, boven] = [waarde[k]!, r.kolomOnder[k]!, r.kolomBoven[k]!]
    if (x < onder || x > boven) return false
    if (rest > 0 && x < boven) return false
    if (rest < 0 && x > onder) return false
  }
  for (let i = 0; i < som.length; i++) {
    if (som[i]! < r.rijOnder[i]! || som[i]! > r.rijBoven[i]!) return false
    if (prijs[i]! > 0 && som[i]! < r.rijBoven[i]!) return false
    if (prijs[i]! < 0 && som[i]! > r.rijOnder[i]!) return false
  }
  for (let k = 0; k < kosten.length; k++) if (winst[k] !== 0) r.kolomOnder[k] = r.kolomBoven[k] = waarde[k]!
  for (let i = 0; i < som.length; i++) if (prijs[i] !== 0) r.rijOnder[i] = r.rijBoven[i] = som[i]!
  return true
}
