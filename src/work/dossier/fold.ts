/**
 * The fold: the facts of one person become a dossier as it stood on any day (`peildatum`) and as we knew it on any
 * day (`kennisdatum`). Pure; the dossier holds nothing that is not in the facts.
 */
import { type Dag, dagInAmsterdam } from '#core/day.ts'
import type { Gegeven } from '#core/explain.ts'
import type { DossierId, FeitId, GemeenteCode } from '#core/ids.ts'
import type { Feit, Feitsoort } from './facts.ts'

export interface Dossier {
  readonly id: DossierId
  readonly gemeente: GemeenteCode
  readonly peildatum: Dag
  /** Number of facts recorded up to `kennisdatum`, withdrawn ones included. */
  readonly versie: number
  /** The facts that hold, per kind, oldest first. */
  readonly feiten: { readonly [S in Feitsoort]?: readonly Feit<S>[] }
}

export interface Blik {
  /** The dossier as it stood on this day in the world. */
  readonly peildatum: Dag
  /** As we knew it at the end of this day; absent: all we know now. */
  readonly kennisdatum?: Dag
}

/**
 * Folds facts of one dossier, in any order. Facts recorded after `kennisdatum` are unknown; of the known ones those
 * corrected or withdrawn no longer hold; of the rest those of a later day than `peildatum` have not happened.
 * Throws a RangeError without facts or with facts of two dossiers.
 */
export function fold(feiten: readonly Feit[], blik: Blik): Dossier {
  const eerste = feiten[0]
  if (eerste === undefined) throw new RangeError('a dossier has at least one fact')
  const bekend = known(feiten, blik.kennisdatum)
  const ingetrokken = new Set<FeitId>()
  const vervangen = new Set<FeitId>()
  // Recording order, so that a correction that is itself withdrawn gives the floor back to what it replaced; one that
  // is itself corrected does not: what it replaced stays replaced.
  for (const f of [...bekend].sort((a, b) => b.volg - a.volg)) {
    if (f.dossier !== eerste.dossier) throw new RangeError('facts of two dossiers cannot be folded into one')
    if (ingetrokken.has(f.id)) continue
    if (f.vervangt !== undefined) vervangen.add(f.vervangt)
    if (f.soort === 'ingetrokken' && !vervangen.has(f.id)) ingetrokken.add(f.inhoud.feit)
  }
  const vervallen = (f: Feit) => ingetrokken.has(f.id) || vervangen.has(f.id)
  const perSoort: { [S in Feitsoort]?: Feit[] } = {}
  for (const f of bekend) {
    if (vervallen(f) || f.op > blik.peildatum) continue
    const lijst = perSoort[f.soort]
    if (lijst === undefined) perSoort[f.soort] = [f]
    else lijst.push(f)
  }
  for (const lijst of Object.values(perSoort)) if (lijst.length > 1) lijst.sort(byDay)
  return {
    id: eerste.dossier,
    gemeente: eerste.gemeente,
    peildatum: blik.peildatum,
    versie: bekend.length,
    feiten: perSoort as Dossier['feiten'],
  }
}

function known(feiten: readonly Feit[], kennisdatum: Dag | undefined): readonly Feit[] {
  if (kennisdatum === undefined) return feiten
  return feiten.filter((f) => dagInAmsterdam(f.vastgelegdOp) <= kennisdatum)
}

function byDay(a: Feit, b: Feit): number {
  return a.op < b.op ? -1 : a.op > b.op ? 1 : a.volg - b.volg
}

/** The last fact of this kind that holds. */
export function laatsteFeit<S extends Feitsoort>(d: Dossier, soort: S): Feit<S> | undefined {
  return (d.feiten[soort] as readonly Feit<S>[] | undefined)?.at(-1)
}

/** The first fact of this kind that holds. */
export function eersteFeit<S extends Feitsoort>(d: Dossier, soort: S): Feit<S> | undefined {
  return (d.feiten[soort] as readonly Feit<S>[] | undefined)?.[0]
}

/** All facts of this kind that hold, oldest first. */
export function alleFeiten<S extends Feitsoort>(d: Dossier, soort: S): readonly Feit<S>[] {
  return (d.feiten[soort] as readonly Feit<S>[] | undefined) ?? []
}

/** The day of the last fact of this kind, with the fact, as law wants it. */
export function dagVan(d: Dossier, soort: Feitsoort): Gegeven<Dag> | undefined {
  const f = laatsteFeit(d, soort)
  return f && { waarde: f.op, feit: f.id }
}

/** Whether a recorded fact holds in this dossier. */
export function geldt(d: Dossier, feit: Feit): boolean {
  return d.feiten[feit.soort]?.some((f) => f.id === feit.id) ?? false
}
