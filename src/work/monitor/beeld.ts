/** The monitor at a moment: the set that held, what may be seen of its figures, their course, baseline and target. */
import { heeftRecht } from '#access/may.ts'
import { bereik } from '#access/policy.ts'
import type { Actor, Rol } from '#core/actor.ts'
import { type Dag, plusDagen } from '#core/day.ts'
import { persoonsgegevens } from '#core/operation.ts'
import { dagenVan, halfjaarVan } from '#law/taakstelling.ts'
import type { Tx } from '#store/open.ts'
import { type Moment, meet, type Vraag } from './lopen.ts'
import type { Meting } from './meten.ts'
import type { Indicator } from './model.ts'
import { type Openmeting, onthul } from './onthulling.ts'
import { drempelOp, type Gekozen, keep, kept, meetkenmerk } from './queries.ts'
import { kopwaarde } from './waarde.ts'

/** Half years in the course of a figure. */
const VERLOOP = 8

/** Whether this role sees the persons beneath a figure, and so the figure itself without anything hidden. */
export function zietPersonen(rol: Rol): boolean {
  return (
    bereik[rol] === 'alle' && persoonsgegevens.every((g) => g === 'nummers' || heeftRecht(rol, 'zien', g))
  )
}

/**
 * Whether this role chooses any day. Who only looks takes the end of a half year: figures of two days after each other
 * would tell what happened to one person in between.
 */
export function kiestDag(rol: Rol): boolean {
  return zietPersonen(rol) || heeftRecht(rol, 'beheren', 'cijfers')
}

/** Ends of half years up to and including a day, newest first. */
export function halfjaareinden(tot: Dag, aantal: number): Dag[] {
  const uit: Dag[] = []
  let eind = dagenVan(halfjaarVan(tot)).laatste
  if (eind > tot) eind = plusDagen(dagenVan(halfjaarVan(tot)).eerste, -1)
  while (uit.length < aantal) {
    uit.push(eind)
    eind = plusDagen(dagenVan(halfjaarVan(eind)).eerste, -1)
  }
  return uit
}

export interface Punt {
  readonly peildatum: Dag
  readonly waarde: number | null
}

export interface Indicatorbeeld {
  readonly indicator: Indicator
  readonly meting: Openmeting
  readonly waarde: number | null
  /** Ends of half years before, as they were known then, oldest first. */
  readonly verloop: readonly Punt[]
  /** The value of the baseline; null where it cannot be shown. */
  readonly nulmeting: number | null
}

export interface Monitorbeeld extends Moment {
  readonly gekozen: Gekozen
  readonly drempel: number
  readonly indicatoren: readonly Indicatorbeeld[]
}

type Wie = Pick<Actor, 'gemeente' | 'dag'>

/** Days of which figures are wanted besides: the course, and baselines that follow from the facts. */
function earlierDays(
  indicatoren: readonly Indicator[],
  { peildatum, kennisdatum }: Moment,
  vandaag: Dag,
): Dag[] {
  const nul = indicatoren.flatMap((i) =>
    i.nulmeting !== undefined && !('waarde' in i.nulmeting) ? [i.nulmeting.op] : [],
  )
  return [...new Set([...halfjaareinden(plusDagen(peildatum, -1), VERLOOP), ...nul])].filter(
    (d) => d < vandaag && d <= kennisdatum,
  )
}

/**
 * Measures a set at a moment, with what was known then of earlier days. Those cannot change any more and are kept.
 * `drempel` 0 hides nothing.
 */
export async function beeld(
  tx: Tx,
  wie: Wie,
  gekozen: Gekozen,
  moment: Moment,
  drempel: number,
  bewaar = true,
): Promise<Monitorbeeld> {
  const { indicatoren } = gekozen.set
  const kenmerk = meetkenmerk(gekozen.set)
  const eerder = bewaar ? earlierDays(indicatoren, moment, wie.dag) : []
  const bekend = await kept(tx, wie, kenmerk, eerder)
  const nieuw = eerder.filter((d) => !bekend.has(d))
  const vragen: Vraag[] = [
    { ...moment, indicatoren },
    ...nieuw.map((d) => ({ peildatum: d, kennisdatum: d, indicatoren })),
  ]
  const [nu, ...toen] = await meet(tx, wie, vragen, wie.dag)
  for (const [n, d] of nieuw.entries()) {
    bekend.set(d, toen[n]!)
    await keep(tx, wie, kenmerk, d, toen[n]!)
  }
  const open = onthul(indicatoren, nu!, drempel)
  const oud = new Map(eerder.map((d) => [d, valuesOf(indicatoren, bekend.get(d)!, drempel)]))
  const reeks = halfjaareinden(plusDagen(moment.peildatum, -1), bewaar ? VERLOOP : 0).reverse()
  return {
    ...moment,
    gekozen,
    drempel,
    indicatoren: indicatoren.map((indicator, n) => ({
      indicator,
      meting: open[n]!,
      waarde: kopwaarde(indicator, open[n]!),
      verloop: reeks.map((d) => ({ peildatum: d, waarde: oud.get(d)?.get(indicator.id) ?? null })),
      nulmeting: baseline(indicator, oud),
    })),
  }
}

function valuesOf(
  indicatoren: readonly Indicator[],
  metingen: readonly Meting[],
  drempel: number,
): ReadonlyMap<string, number | null> {
  const open = onthul(indicatoren, metingen, drempel)
  return new Map(indicatoren.map((i, n) => [i.id, kopwaarde(i, open[n]!)]))
}

function baseline(i: Indicator, oud: ReadonlyMap<Dag, ReadonlyMap<string, number | null>>): number | null {
  if (i.nulmeting === undefined) return null
  return 'waarde' in i.nulmeting ? i.nulmeting.waarde : (oud.get(i.nulmeting.op)?.get(i.id) ?? null)
}

/** The threshold for this role: none for who sees the persons. */
export async function drempelVoor(tx: Tx, actor: Actor): Promise<number> {
  return zietPersonen(actor.rol) ? 0 : drempelOp(tx, actor, actor.dag)
}
