/**
 * Solves the match exactly with HiGHS: three rounds of one network, each within all best solutions of the rounds before.
 * What is proven is checked here in whole numbers, apart from the solver; where time runs out, it says what is not.
 */
import { basis, bewijs, type Model, model, type Randen } from './lp.ts'
import { type Doel, doelnamen, type Matchvraag, type Oplossing } from './model.ts'
import { goedeStart } from './netwerk.ts'
import { type Opgave, opgave, rondes, uitkomstVan } from './opgave.ts'

/** The part of the solver that is used; the types of `highs` 1.15 follow it. */
export interface Oplosser {
  createModel(bron: unknown): Oplosmodel
}
export interface Oplosmodel {
  readonly options: { set(waarden: Readonly<Record<string, boolean | number | string>>): unknown }
  setBasis(b: { colStatus: Int32Array; rowStatus: Int32Array }): unknown
  changeColsCost(welke: Reeks, kosten: Float64Array): unknown
  changeColsBounds(welke: Reeks, onder: Float64Array, boven: Float64Array): unknown
  changeRowsBounds(welke: Reeks, onder: Float64Array, boven: Float64Array): unknown
  run(): { readonly modelStatus: number }
  getRunTime(): number
  getSolution(): { readonly colValue: Float64Array; readonly rowDual: Float64Array }
  dispose(): void
}
interface Reeks {
  readonly kind: 'range'
  readonly from: number
  readonly to: number
}

/** Model status "optimal" of HiGHS. */
const OPTIMAAL = 7

export interface Opties {
  /** Seconds that the solver may take. */
  readonly seconden: number
  /** Milliseconds on a clock that only goes forward. */
  readonly klok: () => number
  /** Without a good start of our own: what the bare solver does with the same model. */
  readonly kaal?: boolean
}

/** Solves it. The same question gives the same answer. */
export function los(oplosser: Oplosser, vraag: Matchvraag, opties: Opties): Oplossing {
  const van = opties.klok()
  const o = opgave(vraag)
  const leeg = { paren: o.h.length, gat: null, bewezen: doelnamen }
  if (o.h.length === 0) {
    const ms = opties.klok() - van
    return { ...leeg, koppels: [], uitkomst: uitkomstVan(o, []), ms, oplosserMs: 0 }
  }
  const { gekozen, bewezen, oplosserMs } = oplossen(oplosser, o, opties)
  const uitkomst = uitkomstVan(o, gekozen)
  const eerste = doelnamen.find((d) => !bewezen.includes(d))
  return {
    koppels: gekozen.map((p) => ({ h: o.h[p]!, w: o.w[p]! })),
    uitkomst,
    bewezen,
    gat:
      eerste === undefined ? null : { doel: eerste, hoogstens: bound(o, eerste) - signed(uitkomst, eerste) },
    paren: o.h.length,
    ms: opties.klok() - van,
    oplosserMs,
  }
}

/** Chosen pairs of a problem that has some, with the goals that are proven and the milliseconds of the solver. */
export function oplossen(oplosser: Oplosser, o: Opgave, opties: Opties) {
  const start = goedeStart(o)
  const m = model(o)
  return rounds(oplosser, o, m, opties, {
    ...(opties.kaal === true ? {} : { basis: basis(o, m, start) }),
    gekozen: [...start.gekozen].filter((p) => p >= 0),
  })
}

interface Begin {
  readonly basis?: { colStatus: Int32Array; rowStatus: Int32Array }
  readonly gekozen: number[]
}

function rounds(oplosser: Oplosser, o: Opgave, m: Model, { seconden, klok }: Opties, begin: Begin) {
  const { kolommen, rijen, stroom } = m.indeling
  const r: Randen = {
    kolomOnder: new Float64Array(kolommen),
    kolomBoven: m.kolomBoven.slice(),
    rijOnder: m.rijOnder.slice(),
    rijBoven: m.rijBoven.slice(),
  }
  const alleKolommen = { kind: 'range', from: 0, to: kolommen - 1 } as const
  const alleRijen = { kind: 'range', from: 0, to: rijen - 1 } as const
  const van = klok()
  const hs = oplosser.createModel({
    numCols: kolommen,
    numRows: rijen,
    sense: -1,
    colCost: new Float64Array(kolommen),
    colLower: r.kolomOnder,
    colUpper: r.kolomBoven,
    rowLower: r.rijOnder,
    rowUpper: r.rijBoven,
    matrix: { format: 'csc', numRows: rijen, numCols: kolommen, ...m.matrix },
  })
  const bewezen: Doel[] = []
  let { gekozen } = begin
  try {
    hs.options.set({ output_flag: false, solver: 'simplex', random_seed: 0 })
    if (begin.basis !== undefined) {
      hs.options.set({ presolve: 'off' })
      hs.setBasis(begin.basis)
    }
    for (const ronde of rondes) {
      const rest = seconden - (klok() - van) / 1000
      if (rest <= 0) break
      hs.options.set({ time_limit: hs.getRunTime() + rest })
      const kosten = new Float64Array(kolommen)
      for (let p = 0; p < o.h.length; p++) kosten[p] = ronde.van(o.waarden[p]!, o.gewicht)
      kosten.fill(-ronde.boven(o.gewicht), o.h.length + stroom.length)
      hs.changeColsCost(alleKolommen, kosten)
      if (hs.run().modelStatus !== OPTIMAAL) break
      const { colValue, rowDual } = hs.getSolution()
      if (!bewijs(m, kosten, { kolom: colValue, prijs: rowDual }, r)) break
      gekozen = pairsIn(o, colValue)
      bewezen.push(...ronde.doelen)
      hs.changeColsBounds(alleKolommen, r.kolomOnder, r.kolomBoven)
      hs.changeRowsBounds(alleRijen, r.rijOnder, r.rijBoven)
    }
    return { gekozen, bewezen, oplosserMs: klok() - van }
  } finally {
    hs.dispose()
  }
}

function pairsIn(o: Opgave, waarden: Float64Array): number[] {
  const uit: number[] = []
  for (let p = 0; p < o.h.length; p++) if (Math.round(waarden[p]!) === 1) uit.push(p)
  return uit
}

/** More is better. */
const signed = (u: Oplossing['uitkomst'], d: Doel) => (d === 'overschrijding' || d === 'leeg' ? -u[d] : u[d])

/** What a goal can be at most when each household gets its own best, whoever else wants that dwelling. */
function bound(o: Opgave, doel: Doel): number {
  if (doel === 'overschrijding' || doel === 'leeg') return 0
  let som = 0
  for (let i = 0; i < o.huishoudens; i++) {
    let best = 0
    for (let p = o.begin[i]!; p < o.begin[i + 1]!; p++) best = Math.max(best, o.waarden[p]![doel])
    som += best
  }
  return som
}
