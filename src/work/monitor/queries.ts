/** SQL of the monitor: sets of indicators, the threshold, figures kept and reports. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { Tx } from '#store/open.ts'
import { lees } from './document.ts'
import { geleverd } from './geleverd.ts'
import type { Moment } from './lopen.ts'
import type { Meting } from './meten.ts'
import type { Indicatorenset, Setdocument } from './model.ts'

/** The delivered threshold, until the municipality sets its own. */
export const DREMPEL = 5

type Wie = Pick<Actor, 'gemeente'>

/** All sets of the municipality, newest first, without their contents. */
export function setRows(tx: Tx, wie: Wie) {
  return tx
    .selectFrom('indicator_versie')
    .select(['versie', 'stand', 'vanaf', 'wijzigingen', 'vastgesteld_op', 'besluit'])
    .where('gemeente', '=', wie.gemeente)
    .orderBy('vanaf', 'desc')
    .orderBy('versie', 'desc')
    .execute()
}

/** One set with its contents. */
export function setRow(tx: Tx, wie: Wie, versie: string) {
  return tx
    .selectFrom('indicator_versie')
    .selectAll()
    .where('gemeente', '=', wie.gemeente)
    .where('versie', '=', versie)
    .executeTakeFirst()
}

export interface Gekozen {
  readonly set: Indicatorenset
  readonly document: Setdocument
  readonly stand: 'concept' | 'vastgesteld' | 'geleverd'
  readonly wijzigingen: number
  readonly besluit: string | null
}

/** The set with this name; the delivered one too. */
export async function kiesSet(tx: Tx, wie: Wie, versie: string): Promise<Gekozen | undefined> {
  const rij = await setRow(tx, wie, versie)
  if (rij === undefined)
    return versie === geleverd.set.versie
      ? { ...geleverd, stand: 'geleverd', wijzigingen: 0, besluit: null }
      : undefined
  const gelezen = lees(rij.inhoud)
  // A set is only ever stored when it can be read; a kind of fact that was renamed since must show.
  if (!gelezen.ok) throw new Error(`set ${versie} cannot be read: ${gelezen.fouten[0]!.fout}`)
  const { set, document } = gelezen
  return { set, document, stand: rij.stand, wijzigingen: rij.wijzigingen, besluit: rij.besluit }
}

/** The set that held on the peildatum, as far as it was adopted by the kennisdatum; else the delivered one. */
export async function setOp(tx: Tx, wie: Wie, { peildatum, kennisdatum }: Moment): Promise<Gekozen> {
  const rij = await tx
    .selectFrom('indicator_versie')
    .select('versie')
    .where('gemeente', '=', wie.gemeente)
    .where('stand', '=', 'vastgesteld')
    .where('vanaf', '<=', peildatum)
    .where(sql<boolean>`(vastgesteld_op at time zone 'Europe/Amsterdam')::date <= ${kennisdatum}`)
    .orderBy('vanaf', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (await kiesSet(tx, wie, rij?.versie ?? geleverd.set.versie))!
}

const fingerprint = (x: unknown) => createHash('sha256').update(JSON.stringify(x)).digest('hex')

function contents(document: Setdocument) {
  return {
    inhoud: JSON.stringify(document),
    vanaf: document.vanaf as Dag,
    vingerafdruk: fingerprint(document),
  }
}

/** Writes a new concept; whether there was no set of that name. */
export async function insertSet(tx: Tx, actor: Actor, nu: string, document: Setdocument): Promise<boolean> {
  const r = await tx
    .insertInto('indicator_versie')
    .values({
      gemeente: actor.gemeente,
      versie: document.versie,
      stand: 'concept',
      ...contents(document),
      gemaakt_op: nu,
      gemaakt_door: actor.medewerker,
      vastgesteld_op: null,
      vastgesteld_door: null,
      besluit: null,
    })
    .onConflict((k) => k.columns(['gemeente', 'versie']).doNothing())
    .returning('versie')
    .executeTakeFirst()
  return r !== undefined
}

/** Replaces the contents of a concept that still has this number of changes; whether it did. */
export async function updateSet(
  tx: Tx,
  wie: Wie,
  versie: string,
  document: Setdocument,
  wijzigingen: number,
): Promise<boolean> {
  const r = await tx
    .updateTable('indicator_versie')
    .set({ ...contents(document), versie: document.versie, wijzigingen: wijzigingen + 1 })
    .where('gemeente', '=', wie.gemeente)
    .where('versie', '=', versie)
    .where('stand', '=', 'concept')
    .where('wijzigingen', '=', wijzigingen)
    .executeTakeFirst()
  return r.numUpdatedRows === 1n
}

/** Adopts a concept by a decision of the council. */
export async function adoptSet(
  tx: Tx,
  actor: Actor,
  nu: string,
  versie: string,
  besluit: string,
): Promise<void> {
  await tx
    .updateTable('indicator_versie')
    .set({ stand: 'vastgesteld', vastgesteld_op: nu, vastgesteld_door: actor.medewerker, besluit })
    .where('gemeente', '=', actor.gemeente)
    .where('versie', '=', versie)
    .execute()
}

/** Throws a concept away; whether there was one. */
export async function dropSet(tx: Tx, wie: Wie, versie: string): Promise<boolean> {
  const r = await tx
    .deleteFrom('indicator_versie')
    .where('gemeente', '=', wie.gemeente)
    .where('versie', '=', versie)
    .where('stand', '=', 'concept')
    .executeTakeFirst()
  return r.numDeletedRows === 1n
}

/** The threshold in force on a day. */
export async function drempelOp(tx: Tx, wie: Wie, dag: Dag): Promise<number> {
  const rij = await tx
    .selectFrom('monitor_drempel')
    .select('drempel')
    .where('gemeente', '=', wie.gemeente)
    .where('vanaf', '<=', dag)
    .orderBy('vanaf', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rij?.drempel ?? DREMPEL
}

/** Sets the threshold from a day; whether there was none for that day. */
export async function setDrempel(
  tx: Tx,
  actor: Actor,
  nu: string,
  vanaf: Dag,
  drempel: number,
): Promise<boolean> {
  const r = await tx
    .insertInto('monitor_drempel')
    .values({ gemeente: actor.gemeente, vanaf, drempel, gemaakt_op: nu, gemaakt_door: actor.medewerker })
    .onConflict((k) => k.columns(['gemeente', 'vanaf']).doNothing())
    .returning('vanaf')
    .executeTakeFirst()
  return r !== undefined
}

/** What identifies a set for figures that are kept: its indicators, not its name. */
export const meetkenmerk = (set: Indicatorenset) => fingerprint(set.indicatoren)

/** Figures kept of these days. */
export async function kept(tx: Tx, wie: Wie, vingerafdruk: string, dagen: readonly Dag[]) {
  if (dagen.length === 0) return new Map<Dag, Meting[]>()
  const rijen = await tx
    .selectFrom('monitor_meting')
    .select(['peildatum', 'uitkomst'])
    .where('gemeente', '=', wie.gemeente)
    .where('vingerafdruk', '=', vingerafdruk)
    .where('peildatum', 'in', dagen)
    .execute()
  return new Map(rijen.map((r) => [r.peildatum, r.uitkomst as Meting[]]))
}

/** Keeps the figures of a day that is over. */
export async function keep(
  tx: Tx,
  wie: Wie,
  vingerafdruk: string,
  peildatum: Dag,
  metingen: readonly Meting[],
) {
  await tx
    .insertInto('monitor_meting')
    .values({ gemeente: wie.gemeente, vingerafdruk, peildatum, uitkomst: JSON.stringify(metingen) })
    .onConflict((k) => k.doNothing())
    .execute()
}

/** Forgets the figures that were kept; they are made again from the facts. */
export async function forget(tx: Tx, wie: Wie): Promise<void> {
  await tx.deleteFrom('monitor_meting').where('gemeente', '=', wie.gemeente).execute()
}
