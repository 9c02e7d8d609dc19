/**
 * The match as a network: a unit goes from each household to a dwelling, from the dwelling to its district, and above
 * the limit of the district at a price. Every column touches at most two rows, so that corner solutions are whole
 * numbers. The goals are weighed in three rounds; within a round the weights are so far apart that a lower goal never
 * outweighs a higher one. Pure.
 */
import type { Matchvraag, Uitkomst, Waarde } from './model.ts'
import { beslist, pas } from './pas.ts'

/** Pairs, dwellings and districts in flat lists; pair `p` is of household `h[p]` and dwelling `w[p]`. */
export interface Opgave {
  readonly huishoudens: number
  readonly woningen: number
  /** Districts that have a limit. */
  readonly wijken: number
  readonly h: Int32Array
  readonly w: Int32Array
  /** First pair of each household, and the end. */
  readonly begin: Int32Array
  readonly waarden: readonly Waarde[]
  readonly vrij: Int32Array
  /** District of each dwelling, or -1 where it has no limit. */
  readonly wijkVan: Int32Array
  readonly ruimte: Int32Array
  readonly gewicht: Gewichten
}

/** Weights within each round. */
export interface Gewichten {
  readonly opTijd: number
  readonly gezin: number
  readonly overschrijding: number
  readonly wachttijd: number
  /** By which the first round outweighs the second. */
  readonly ronde: number
}

/** Everything that can be, as a problem to solve. */
export function opgave(vraag: Matchvraag): Opgave {
  const v = beslist(vraag.vooraf)
  const h: number[] = []
  const w: number[] = []
  const begin = [0]
  const waarden: Waarde[] = []
  for (const [i, huishouden] of vraag.huishoudens.entries()) {
    for (const [j, woning] of vraag.woningen.entries()) {
      const paar = pas(huishouden, woning, vraag.dag, v)
      if (!paar.kan) continue
      h.push(i)
      w.push(j)
      waarden.push(paar.waarde)
    }
    begin.push(h.length)
  }
  const begrensd = vraag.wijken.filter((d) => d.ruimte !== null)
  const plaats = new Map(begrensd.map((d, i) => [d.wijk, i]))
  return {
    huishoudens: vraag.huishoudens.length,
    woningen: vraag.woningen.length,
    wijken: begrensd.length,
    h: Int32Array.from(h),
    w: Int32Array.from(w),
    begin: Int32Array.from(begin),
    waarden,
    vrij: Int32Array.from(vraag.woningen, (x) => Math.max(0, x.vrij)),
    wijkVan: Int32Array.from(vraag.woningen, (x) => plaats.get(x.wijk) ?? -1),
    ruimte: Int32Array.from(begrensd, (d) => Math.max(0, d.ruimte!)),
    gewicht: weights(vraag, waarden),
  }
}

function weights(vraag: Matchvraag, waarden: readonly Waarde[]): Gewichten {
  const plaatsen = vraag.woningen.reduce((a, x) => a + Math.max(0, x.vrij), 0)
  const n = Math.min(vraag.huishoudens.length, plaatsen)
  const personen = vraag.huishoudens.reduce((a, x) => a + x.personen, 0)
  const overschrijding = n + 1
  const gezin = overschrijding * (n + 1)
  return {
    opTijd: personen + 1,
    gezin,
    overschrijding,
    wachttijd: waarden.reduce((a, x) => Math.max(a, x.leeg), 0) * n + 1,
    ronde: 2 * n * gezin + n + n * overschrijding + 1,
  }
}

/** The three rounds: what a pair is worth in each, and what a dwelling above the limit of its district costs. */
export const rondes = [
  {
    doelen: ['opTijd', 'gehuisvest'],
    van: (x: Waarde, g: Gewichten) => x.opTijd * g.opTijd + x.gehuisvest,
    boven: () => 0,
  },
  {
    doelen: ['gezin', 'overschrijding', 'voorkeur'],
    van: (x: Waarde, g: Gewichten) => x.gezin * g.gezin + x.voorkeur,
    boven: (g: Gewichten) => g.overschrijding,
  },
  {
    doelen: ['wachttijd', 'leeg'],
    van: (x: Waarde, g: Gewichten) => x.wachttijd * g.wachttijd - x.leeg,
    boven: () => 0,
  },
] as const

/** What chosen pairs come to, goal by goal. */
export function uitkomstVan(o: Opgave, gekozen: Iterable<number>): Uitkomst {
  const uit = { opTijd: 0, gehuisvest: 0, gezin: 0, overschrijding: 0, voorkeur: 0, wachttijd: 0, leeg: 0 }
  const inWijk = new Int32Array(o.wijken)
  for (const p of gekozen) {
    const x = o.waarden[p]!
    uit.opTijd += x.opTijd
    uit.gehuisvest += x.gehuisvest
    uit.gezin += x.gezin
    uit.voorkeur += x.voorkeur
    uit.wachttijd += x.wachttijd
    uit.leeg += x.leeg
    const d = o.wijkVan[o.w[p]!]!
    if (d >= 0) inWijk[d]!++
  }
  for (let d = 0; d < o.wijken; d++) uit.overschrijding += Math.max(0, inWijk[d]! - o.ruimte[d]!)
  return uit
}
