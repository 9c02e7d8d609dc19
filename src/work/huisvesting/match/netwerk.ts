/**
 * A good start for the solver: household by household the cheapest way to make room, with prices of every household,
 * dwelling and district that show it (successive shortest paths). The solver proves it, or goes on from it where it is
 * not the best; nothing rests on this file but speed. Pure.
 */
import { type Opgave, rondes } from './opgave.ts'

/** Chosen pair of each household (-1: none), and the prices: of the first two rounds together, and of the last. */
export interface Start {
  readonly gekozen: Int32Array
  readonly prijsHuishouden: readonly [Float64Array, Float64Array]
  readonly prijsWoning: readonly [Float64Array, Float64Array]
  readonly prijsWijk: readonly [Float64Array, Float64Array]
}

/** Value of a pair: first two rounds in one number, the last round in a second. */
export function waardeVan(o: Opgave, p: number): [number, number] {
  const x = o.waarden[p]!
  const g = o.gewicht
  return [rondes[0].van(x, g) * g.ronde + rondes[1].van(x, g), rondes[2].van(x, g)]
}

/** A binary heap of nodes by distance in two numbers; outdated entries are skipped when they come up. */
class Heap {
  private readonly knoop: number[] = []
  private readonly a: number[] = []
  private readonly b: number[] = []
  get leeg(): boolean {
    return this.knoop.length === 0
  }
  private voor(i: number, j: number): boolean {
    return this.a[i]! < this.a[j]! || (this.a[i] === this.a[j] && this.b[i]! < this.b[j]!)
  }
  private wissel(i: number, j: number): void {
    const { knoop, a, b } = this
    const [k, x, y] = [knoop[i]!, a[i]!, b[i]!]
    knoop[i] = knoop[j]!
    a[i] = a[j]!
    b[i] = b[j]!
    knoop[j] = k
    a[j] = x
    b[j] = y
  }
  zet(k: number, a: number, b: number): void {
    let i = this.knoop.push(k) - 1
    this.a.push(a)
    this.b.push(b)
    while (i > 0) {
      const ouder = (i - 1) >> 1
      if (!this.voor(i, ouder)) break
      this.wissel(i, ouder)
      i = ouder
    }
  }
  neem(): { k: number; a: number; b: number } {
    const uit = { k: this.knoop[0]!, a: this.a[0]!, b: this.b[0]! }
    this.wissel(0, this.knoop.length - 1)
    this.knoop.pop()
    this.a.pop()
    this.b.pop()
    for (let i = 0; ; ) {
      const l = 2 * i + 1
      if (l >= this.knoop.length) break
      const kind = l + 1 < this.knoop.length && this.voor(l + 1, l) ? l + 1 : l
      if (!this.voor(kind, i)) break
      this.wissel(i, kind)
      i = kind
    }
    return uit
  }
}

/** The start, by adding the households one after another in their order. */
export function goedeStart(o: Opgave): Start {
  const { huishoudens: H, woningen: W, wijken: D } = o
  const EIND = H + W + D
  const N = EIND + 1
  const [pa, pb] = [new Float64Array(N), new Float64Array(N)]
  const [da, db] = [new Float64Array(N), new Float64Array(N)]
  const klaar = new Uint8Array(N)
  const bereikt = new Uint8Array(N)
  const van = new Int32Array(N)
  const langs = new Int32Array(N)
  const gekozen = new Int32Array(H).fill(-1)
  const bewoners: number[][] = Array.from({ length: W }, () => [])
  const inWijk = new Int32Array(D)
  const woningenIn: number[][] = Array.from({ length: D }, () => [])
  for (let j = 0; j < W; j++) if (o.wijkVan[j]! >= 0) woningenIn[o.wijkVan[j]!]!.push(j)
  const [ca, cb] = [new Float64Array(o.h.length), new Float64Array(o.h.length)]
  for (let p = 0; p < o.h.length; p++) {
    const [a, b] = waardeVan(o, p)
    ca[p] = -a
    cb[p] = -b
  }
  const boven = rondes[1].boven(o.gewicht)

  for (let s = 0; s < H; s++) {
    klaar.fill(0)
    bereikt.fill(0)
    // The price of a new household is such that no way out of it is cheaper than nothing.
    let [a0, b0] = [pa[EIND]!, pb[EIND]!]
    for (let p = o.begin[s]!; p < o.begin[s + 1]!; p++) {
      const j = H + o.w[p]!
      const [a, b] = [pa[j]! - ca[p]!, pb[j]! - cb[p]!]
      if (a > a0 || (a === a0 && b > b0)) [a0, b0] = [a, b]
    }
    pa[s] = a0
    pb[s] = b0
    const heap = new Heap()
    const gezien: number[] = []
    const reach = (k: number, a: number, b: number, uit: number, p: number) => {
      if (klaar[k] || (bereikt[k] && (a > da[k]! || (a === da[k] && b >= db[k]!)))) return
      bereikt[k] = 1
      da[k] = a
      db[k] = b
      van[k] = uit
      langs[k] = p
      heap.zet(k, a, b)
    }
    reach(s, 0, 0, -1, -1)
    while (!heap.leeg) {
      const { k, a, b } = heap.neem()
      if (klaar[k] || a !== da[k] || b !== db[k]) continue
      klaar[k] = 1
      if (k === EIND) break
      gezien.push(k)
      const step = (naar: number, kostA: number, kostB: number, p: number) =>
        reach(naar, a + kostA + pa[k]! - pa[naar]!, b + kostB + pb[k]! - pb[naar]!, k, p)
      if (k < H) {
        step(EIND, 0, 0, -1)
        for (let p = o.begin[k]!; p < o.begin[k + 1]!; p++)
          if (gekozen[k] !== p) step(H + o.w[p]!, ca[p]!, cb[p]!, p)
      } else if (k < H + W) {
        const j = k - H
        const d = o.wijkVan[j]!
        if (bewoners[j]!.length < o.vrij[j]!) step(d < 0 ? EIND : H + W + d, 0, 0, -1)
        for (const i of bewoners[j]!) step(i, -ca[gekozen[i]!]!, -cb[gekozen[i]!]!, gekozen[i]!)
      } else {
        const d = k - H - W
        step(EIND, inWijk[d]! < o.ruimte[d]! ? 0 : boven, 0, -1)
        for (const j of woningenIn[d]!) if (bewoners[j]!.length > 0) step(H + j, 0, 0, -1)
      }
    }
    const [ea, eb] = [da[EIND]!, db[EIND]!]
    for (const k of gezien) {
      pa[k] = pa[k]! + da[k]! - ea
      pb[k] = pb[k]! + db[k]! - eb
    }
    augment()
  }

  /** Turns round what the cheapest way goes along. */
  function augment(): void {
    for (let k = EIND; van[k] !== -1; k = van[k]!) {
      const uit = van[k]!
      if (k === EIND && uit >= H + W) inWijk[uit - H - W]!++
      if (uit < H && k >= H && k < H + W) {
        gekozen[uit] = langs[k]!
        bewoners[k - H]!.push(uit)
      } else if (k < H && uit >= H) {
        const rij = bewoners[uit - H]!
        rij.splice(rij.indexOf(k), 1)
        if (o.w[gekozen[k]!] === uit - H) gekozen[k] = -1
      }
    }
  }
  const deel = (van_: number, tot: number): [Float64Array, Float64Array] => [
    pa.slice(van_, tot).map((x) => x - pa[EIND]!),
    pb.slice(van_, tot).map((x) => x - pb[EIND]!),
  ]
  return {
    gekozen,
    prijsHuishouden: deel(0, H),
    prijsWoning: deel(H, H + W),
    prijsWijk: deel(H + W, EIND),
  }
}
