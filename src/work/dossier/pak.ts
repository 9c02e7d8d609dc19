/**
 * The facts of a dossier packed small: one text that is read some tens of times faster than its rows, so that figures
 * over all dossiers can be worked out afresh for any day. Holds nothing that is not in the facts, and less: the day of
 * recording instead of the moment, the role instead of the person, no source and no identifiers. A packed dossier folds
 * to what `fold` gives of its facts; a test compares the two on generated dossiers.
 */
import type { Rol } from '#core/actor.ts'
import { type Dag, dag, dagenTussen, dagInAmsterdam, plusDagen } from '#core/day.ts'
import type { DossierId, FeitId, GemeenteCode } from '#core/ids.ts'
import { type Feit, feitsoortnamen } from './facts.ts'
import type { Dossier } from './fold.ts'

/** Days are counted from here. */
const BEGIN = dag('2000-01-01')
/** Numbers per fact: order of recording, day, day of recording, place of the role in the list. */
const PER_FEIT = 4

interface Pak {
  /** Roles that recorded. */
  readonly r: readonly Rol[]
  /** Per kind the numbers of its facts, one after the other, in order of recording. */
  readonly f: { readonly [S in string]?: readonly number[] }
  /** Per kind the contents of its facts, in the same order; absent where all are empty. */
  readonly i: { readonly [S in string]?: readonly object[] }
  /** Order of a fact that corrects or withdraws, day of its recording, order of the fact that no longer holds. */
  readonly v?: readonly (readonly [number, number, number])[]
}

const days: Dag[] = []
/** The day with this number; most days come back thousands of times, those before 2000 are birthdays. */
function dayOf(n: number): Dag {
  if (n < 0) return plusDagen(BEGIN, n)
  let d = days[n]
  if (d === undefined) {
    d = plusDagen(BEGIN, n)
    days[n] = d
  }
  return d
}

const recorded = new Map<string, number>()
/** Hours of some ten years. */
const UREN = 100_000

/** The number of the day of recording. An hour lies within one day in Amsterdam, so that each is looked up once. */
function dayRecorded(moment: string): number {
  const uur = moment.slice(0, 13)
  let n = recorded.get(uur)
  if (n === undefined) {
    if (recorded.size > UREN) recorded.clear()
    n = dagenTussen(BEGIN, dagInAmsterdam(moment))
    recorded.set(uur, n)
  }
  return n
}

const ids: FeitId[] = []
/** A fact is known in a packed dossier by its order. */
const idOf = (volg: number): FeitId => {
  let id = ids[volg]
  if (id === undefined) {
    id = `#${volg}` as FeitId
    ids[volg] = id
  }
  return id
}

/** The facts of one dossier, in order of recording, as one text. */
export function pak(feiten: readonly Feit[]): string {
  const plaats = new Map<string, number>(feiten.map((f) => [f.id, f.volg]))
  const r: Rol[] = []
  const f: Record<string, number[]> = {}
  const i: Record<string, object[]> = {}
  const v: [number, number, number][] = []
  for (const feit of feiten) {
    let rol = r.indexOf(feit.door.rol)
    if (rol < 0) rol = r.push(feit.door.rol) - 1
    const op = dagenTussen(BEGIN, feit.op)
    const vastgelegd = dayRecorded(feit.vastgelegdOp)
    f[feit.soort] ??= []
    f[feit.soort]!.push(feit.volg, op, vastgelegd, rol)
    i[feit.soort] ??= []
    i[feit.soort]!.push(refer(feit.inhoud, plaats))
    const weg = feit.soort === 'ingetrokken' ? feit.inhoud.feit : feit.vervangt
    if (weg !== undefined && plaats.has(weg)) v.push([feit.volg, vastgelegd, plaats.get(weg)!])
  }
  for (const soort of Object.keys(i)) if (i[soort]!.every((x) => Object.keys(x).length === 0)) delete i[soort]
  return JSON.stringify({ r, f, i, ...(v.length > 0 && { v }) } satisfies Pak)
}

/** Contents in which another fact of the dossier is named by its order; fields sorted, as the database keeps no order. */
function refer(inhoud: object, plaats: ReadonlyMap<string, number>): object {
  return Object.fromEntries(
    Object.entries(inhoud)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, w]) => [k, plaats.has(w) ? idOf(plaats.get(w)!) : w]),
  )
}

/** A fact without what the pack leaves out: person and source, and of the moment only the day. */
class Pakfeit {
  readonly id: FeitId
  readonly soort: string
  readonly op: Dag
  readonly volg: number
  readonly inhoud: object
  readonly #vastgelegd: number
  constructor(soort: string, volg: number, op: number, vastgelegd: number, inhoud: object) {
    this.soort = soort
    this.volg = volg
    this.id = idOf(volg)
    this.op = dayOf(op)
    this.#vastgelegd = vastgelegd
    this.inhoud = inhoud
  }
  /** The day of recording. */
  get vastgelegdOp(): Dag {
    return dayOf(this.#vastgelegd)
  }
}

const GEEN = Object.freeze({})

/** The facts that hold per kind, worked out for the kinds that somebody asks for. */
class Feiten {
  readonly #bron: Pakdossier
  readonly #tot: number
  readonly #bekend: Record<string, readonly Feit[] | undefined> = {}
  constructor(bron: Pakdossier, peildatum: Dag) {
    this.#bron = bron
    this.#tot = dagenTussen(BEGIN, peildatum)
  }
  of(soort: string): readonly Feit[] | undefined {
    // Most kinds were never recorded for a person, and most questions are about those.
    if (!this.#bron.has(soort)) return undefined
    const bekend = this.#bekend[soort]
    if (bekend !== undefined || soort in this.#bekend) return bekend
    const lijst = this.#bron.holding(soort, this.#tot)
    this.#bekend[soort] = lijst
    return lijst
  }
}
for (const soort of feitsoortnamen)
  Object.defineProperty(Feiten.prototype, soort, {
    get(this: Feiten) {
      return this.of(soort)
    },
  })

/** A dossier from its packed facts, as they were known at the end of `kennisdatum`; to be folded on any day. */
export class Pakdossier {
  readonly id: DossierId
  readonly gemeente: GemeenteCode
  /** Number of facts known. */
  readonly versie: number
  readonly #pak: Pak
  readonly #kennis: number
  readonly #vervallen: ReadonlySet<number> | undefined

  constructor(pak: string | Pak, id: DossierId, gemeente: GemeenteCode, kennisdatum: Dag) {
    this.id = id
    this.gemeente = gemeente
    this.#pak = typeof pak === 'string' ? (JSON.parse(pak) as Pak) : pak
    this.#kennis = dagenTussen(BEGIN, kennisdatum)
    this.versie = this.#countKnown()
    this.#vervallen = this.#pak.v === undefined ? undefined : this.#lapsed(this.#pak.v)
  }

  /** The same dossier as it was known at the end of another day. */
  bekendOp(kennisdatum: Dag): Pakdossier {
    return new Pakdossier(this.#pak, this.id, this.gemeente, kennisdatum)
  }

  /** The dossier as it stood on this day; what `fold` gives, save what the pack leaves out. */
  op(peildatum: Dag): Dossier {
    return {
      id: this.id,
      gemeente: this.gemeente,
      peildatum,
      versie: this.versie,
      feiten: new Feiten(this, peildatum) as Dossier['feiten'],
    }
  }

  /** Day in the world, day of recording and role of every known fact, corrected ones included. */
  eachKnown(doe: (op: Dag, vastgelegd: Dag, rol: Rol) => void): void {
    const { f, r } = this.#pak
    for (const soort in f) {
      const n = f[soort]!
      for (let j = 0; j < n.length; j += PER_FEIT)
        if (n[j + 2]! <= this.#kennis) doe(dayOf(n[j + 1]!), dayOf(n[j + 2]!), r[n[j + 3]!]!)
    }
  }

  /** Day of recording of every known correction and withdrawal. */
  eachCorrection(doe: (vastgelegd: Dag) => void): void {
    for (const [, vastgelegd] of this.#pak.v ?? []) if (vastgelegd <= this.#kennis) doe(dayOf(vastgelegd))
  }

  /** Whether a fact of this kind was ever recorded. */
  has(soort: string): boolean {
    return this.#pak.f[soort] !== undefined
  }

  /** The facts of this kind that hold up to and including a day, oldest first. */
  holding(soort: string, tot: number): readonly Feit[] | undefined {
    const n = this.#pak.f[soort]
    if (n === undefined) return undefined
    const inhoud = this.#pak.i[soort]
    const uit: Pakfeit[] = []
    let gesorteerd = true
    for (let j = 0, k = 0; j < n.length; j += PER_FEIT, k++) {
      const op = n[j + 1]!
      if (op > tot || n[j + 2]! > this.#kennis || this.#vervallen?.has(n[j]!)) continue
      const feit = new Pakfeit(soort, n[j]!, op, n[j + 2]!, inhoud?.[k] ?? GEEN)
      if (uit.length > 0 && uit.at(-1)!.op > feit.op) gesorteerd = false
      uit.push(feit)
    }
    if (!gesorteerd) uit.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : a.volg - b.volg))
    return uit.length === 0 ? undefined : (uit as unknown as Feit[])
  }

  #countKnown(): number {
    let aantal = 0
    for (const soort in this.#pak.f) {
      const n = this.#pak.f[soort]!
      for (let j = 2; j < n.length; j += PER_FEIT) if (n[j]! <= this.#kennis) aantal++
    }
    return aantal
  }

  /** As in `fold`: what a withdrawn fact took away returns; what a corrected correction replaced does not. */
  #lapsed(v: NonNullable<Pak['v']>): ReadonlySet<number> {
    const withdrawals = new Set((this.#pak.f.ingetrokken ?? []).filter((_, j) => j % PER_FEIT === 0))
    const ingetrokken = new Set<number>()
    const vervangen = new Set<number>()
    for (let j = v.length - 1; j >= 0; j--) {
      const [volg, vastgelegd, weg] = v[j]!
      if (vastgelegd > this.#kennis || ingetrokken.has(volg)) continue
      if (!withdrawals.has(volg)) vervangen.add(weg)
      else if (!vervangen.has(volg)) ingetrokken.add(weg)
    }
    return new Set([...ingetrokken, ...vervangen])
  }
}
