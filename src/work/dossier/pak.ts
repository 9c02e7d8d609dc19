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

/**
 * The first line of the text: roles that recorded, kinds of fact, how many facts of each, and their numbers one after
 * the other in order of recording; then, where there are any, for each that corrects or withdraws its order, the day of
 * its recording, and the order of the fact that no longer holds. Arrays, since an object with a key per kind has as many
 * shapes as there are histories and is read five times slower.
 */
type Kop = readonly [
  rollen: readonly Rol[],
  soorten: readonly string[],
  aantallen: readonly number[],
  getallen: readonly number[],
  vervallen?: readonly (readonly [number, number, number])[],
]

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

/**
 * The facts of one dossier, in order of recording, as one text: a line of numbers, and a line per kind with the contents
 * of its facts in the same order, empty where all are empty. Most contents are never asked for.
 */
export function pak(feiten: readonly Feit[]): string {
  const plaats = new Map<string, number>(feiten.map((f) => [f.id, f.volg]))
  const r: Rol[] = []
  const v: [number, number, number][] = []
  const soorten = new Map<string, { getallen: number[]; inhoud: object[] }>()
  for (const feit of feiten) {
    let rol = r.indexOf(feit.door.rol)
    if (rol < 0) rol = r.push(feit.door.rol) - 1
    const vastgelegd = dayRecorded(feit.vastgelegdOp)
    let soort = soorten.get(feit.soort)
    if (soort === undefined) {
      soort = { getallen: [], inhoud: [] }
      soorten.set(feit.soort, soort)
    }
    soort.getallen.push(feit.volg, dagenTussen(BEGIN, feit.op), vastgelegd, rol)
    soort.inhoud.push(refer(feit.inhoud, plaats))
    const weg = feit.soort === 'ingetrokken' ? feit.inhoud.feit : feit.vervangt
    if (weg !== undefined && plaats.has(weg)) v.push([feit.volg, vastgelegd, plaats.get(weg)!])
  }
  const rijen = [...soorten.values()]
  const aantallen = rijen.map((s) => s.inhoud.length)
  const getallen = rijen.flatMap((s) => s.getallen)
  const zonder = [r, [...soorten.keys()], aantallen, getallen] as const
  const kop: Kop = v.length > 0 ? [...zonder, v] : zonder
  const inhoud = rijen.map((s) =>
    s.inhoud.every((x) => Object.keys(x).length === 0) ? '' : JSON.stringify(s.inhoud),
  )
  return [JSON.stringify(kop), ...inhoud].join('\n')
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
  readonly #vastgelegd: number
  readonly #pak: Gelezen
  /** Place of the kind, and of the fact within it. */
  readonly #rij: number
  readonly #k: number
  constructor(pak: Gelezen, soort: string, plek: { j: number; rij: number; k: number }) {
    const n = pak.getallen
    this.soort = soort
    this.volg = n[plek.j]!
    this.id = idOf(this.volg)
    this.op = dayOf(n[plek.j + 1]!)
    this.#vastgelegd = n[plek.j + 2]!
    this.#pak = pak
    this.#rij = plek.rij
    this.#k = plek.k
  }
  /** The day of recording. */
  get vastgelegdOp(): Dag {
    return dayOf(this.#vastgelegd)
  }
  get inhoud(): object {
    return this.#pak.inhoud(this.#rij)?.[this.#k] ?? GEEN
  }
}

const GEEN = Object.freeze({})

/** The text, read as far as somebody asks: the numbers at once, contents per kind. */
class Gelezen {
  readonly rollen: readonly Rol[]
  readonly soorten: readonly string[]
  readonly aantallen: readonly number[]
  readonly getallen: readonly number[]
  readonly vervallen: Kop[4]
  readonly #tekst: string
  readonly #einde: number
  #regels: string[] | undefined
  #inhoud: (readonly object[] | undefined)[] | undefined

  constructor(tekst: string) {
    this.#tekst = tekst
    this.#einde = tekst.indexOf('\n')
    const [rollen, soorten, aantallen, getallen, vervallen] = JSON.parse(tekst.slice(0, this.#einde)) as Kop
    this.rollen = rollen
    this.soorten = soorten
    this.aantallen = aantallen
    this.getallen = getallen
    this.vervallen = vervallen
  }

  /** Where the numbers of the kind at this place begin. */
  begin(rij: number): number {
    let j = 0
    for (let i = 0; i < rij; i++) j += this.aantallen[i]! * PER_FEIT
    return j
  }

  /** Contents of the facts of the kind at this place; undefined where all are empty. */
  inhoud(rij: number): readonly object[] | undefined {
    this.#regels ??= this.#tekst.slice(this.#einde + 1).split('\n')
    const regel = this.#regels[rij]!
    if (regel === '') return undefined
    this.#inhoud ??= []
    this.#inhoud[rij] ??= JSON.parse(regel) as object[]
    return this.#inhoud[rij]
  }
}

/** The facts that hold per kind, worked out for the kinds that somebody asks for. */
class Feiten {
  readonly #bron: Pakdossier
  readonly #tot: number
  /** By the place of the kind in the list of kinds. */
  readonly #bekend: (readonly Feit[] | null | undefined)[] = []
  constructor(bron: Pakdossier, peildatum: Dag) {
    this.#bron = bron
    this.#tot = dagenTussen(BEGIN, peildatum)
  }
  of(soort: string, n: number): readonly Feit[] | undefined {
    let lijst = this.#bekend[n]
    if (lijst === undefined) {
      lijst = this.#bron.holding(soort, this.#tot) ?? null
      this.#bekend[n] = lijst
    }
    return lijst ?? undefined
  }
}
for (const [n, soort] of feitsoortnamen.entries())
  Object.defineProperty(Feiten.prototype, soort, {
    get(this: Feiten) {
      return this.of(soort, n)
    },
  })

/** A dossier from its packed facts, as they were known at the end of `kennisdatum`; to be folded on any day. */
export class Pakdossier {
  readonly id: DossierId
  readonly gemeente: GemeenteCode
  readonly #pak: Gelezen
  readonly #kennis: number
  readonly #vervallen: ReadonlySet<number> | undefined

  constructor(pak: string | Gelezen, id: DossierId, gemeente: GemeenteCode, kennisdatum: Dag) {
    this.id = id
    this.gemeente = gemeente
    this.#pak = typeof pak === 'string' ? new Gelezen(pak) : pak
    this.#kennis = dagenTussen(BEGIN, kennisdatum)
    this.#vervallen = this.#pak.vervallen === undefined ? undefined : this.#lapsed(this.#pak.vervallen)
  }

  /** Number of facts known. */
  get versie(): number {
    let aantal = 0
    const n = this.#pak.getallen
    for (let j = 2; j < n.length; j += PER_FEIT) if (n[j]! <= this.#kennis) aantal++
    return aantal
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
    const { getallen: n, rollen } = this.#pak
    for (let j = 0; j < n.length; j += PER_FEIT)
      if (n[j + 2]! <= this.#kennis) doe(dayOf(n[j + 1]!), dayOf(n[j + 2]!), rollen[n[j + 3]!]!)
  }

  /** Day of recording of every known correction and withdrawal. */
  eachCorrection(doe: (vastgelegd: Dag) => void): void {
    for (const [, vastgelegd] of this.#pak.vervallen ?? [])
      if (vastgelegd <= this.#kennis) doe(dayOf(vastgelegd))
  }

  /** Whether a fact of this kind was ever recorded. */
  has(soort: string): boolean {
    return this.#pak.soorten.includes(soort)
  }

  /** The facts of this kind that hold up to and including a day, oldest first. */
  holding(soort: string, tot: number): readonly Feit[] | undefined {
    const { soorten, aantallen, getallen: n } = this.#pak
    const rij = soorten.indexOf(soort)
    if (rij < 0) return undefined
    let j = this.#pak.begin(rij)
    const uit: Pakfeit[] = []
    let gesorteerd = true
    for (let k = 0; k < aantallen[rij]!; k++, j += PER_FEIT) {
      if (n[j + 1]! > tot || n[j + 2]! > this.#kennis || this.#vervallen?.has(n[j]!)) continue
      const feit = new Pakfeit(this.#pak, soort, { j, rij, k })
      if (uit.length > 0 && uit.at(-1)!.op > feit.op) gesorteerd = false
      uit.push(feit)
    }
    if (!gesorteerd) uit.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : a.volg - b.volg))
    return uit.length === 0 ? undefined : (uit as unknown as Feit[])
  }

  /** Order of recording of every fact of this kind. */
  #ordersOf(soort: string): ReadonlySet<number> {
    const { soorten, aantallen, getallen: n } = this.#pak
    const rij = soorten.indexOf(soort)
    const uit = new Set<number>()
    if (rij < 0) return uit
    let j = this.#pak.begin(rij)
    for (let k = 0; k < aantallen[rij]!; k++, j += PER_FEIT) uit.add(n[j]!)
    return uit
  }

  /** As in `fold`: what a withdrawn fact took away returns; what a corrected correction replaced does not. */
  #lapsed(v: NonNullable<Kop[4]>): ReadonlySet<number> {
    const withdrawals = this.#ordersOf('ingetrokken')
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
