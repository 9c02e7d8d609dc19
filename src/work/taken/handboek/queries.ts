/** SQL of the handbook: its versions and what people say of its steps. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { Tx } from '#store/open.ts'
import type { Handboekdocument } from './model.ts'

/** All versions of the municipality, newest first, without their contents. */
export function versionRows(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('handboek_versie')
    .select(['versie', 'stand', 'vanaf', 'overgang', 'wijzigingen', 'vastgesteld_op', 'gemaakt_op'])
    .where('gemeente', '=', actor.gemeente)
    .orderBy('vanaf', 'desc')
    .orderBy('versie', 'desc')
    .execute()
}

/** One version with its contents. */
export function versionRow(tx: Tx, actor: Pick<Actor, 'gemeente'>, versie: string) {
  return tx
    .selectFrom('handboek_versie')
    .selectAll()
    .where('gemeente', '=', actor.gemeente)
    .where('versie', '=', versie)
    .executeTakeFirst()
}

/** The document as it is stored, with its fingerprint. */
function contents(document: Handboekdocument) {
  const inhoud = JSON.stringify(document)
  const { vanaf, overgang } = document
  return {
    inhoud,
    vanaf: vanaf as Dag,
    overgang,
    vingerafdruk: createHash('sha256').update(inhoud).digest('hex'),
  }
}

/** Writes a new concept; undefined when a version of that name exists. */
export async function insertConcept(
  tx: Tx,
  actor: Actor,
  nu: string,
  document: Handboekdocument,
): Promise<string | undefined> {
  const r = await tx
    .insertInto('handboek_versie')
    .values({
      gemeente: actor.gemeente,
      versie: document.versie,
      stand: 'concept',
      ...contents(document),
      gemaakt_op: nu,
      gemaakt_door: actor.medewerker,
      vastgesteld_op: null,
      vastgesteld_door: null,
    })
    .onConflict((k) => k.columns(['gemeente', 'versie']).doNothing())
    .returning('versie')
    .executeTakeFirst()
  return r?.versie
}

/**
 * Replaces the contents of a concept that still has this number of changes; whether it did. `was` is the name that the
 * concept had, when the document gives it another.
 */
export async function updateConcept(
  tx: Tx,
  actor: Actor,
  document: Handboekdocument,
  wijzigingen: number,
  was: string = document.versie,
): Promise<boolean> {
  const r = await tx
    .updateTable('handboek_versie')
    .set({ ...contents(document), versie: document.versie, wijzigingen: wijzigingen + 1 })
    .where('gemeente', '=', actor.gemeente)
    .where('versie', '=', was)
    .where('stand', '=', 'concept')
    .where('wijzigingen', '=', wijzigingen)
    .executeTakeFirst()
  return r.numUpdatedRows === 1n
}

/** Adopts a concept. */
export async function adopt(tx: Tx, actor: Actor, nu: string, versie: string): Promise<void> {
  await tx
    .updateTable('handboek_versie')
    .set({ stand: 'vastgesteld', vastgesteld_op: nu, vastgesteld_door: actor.medewerker })
    .where('gemeente', '=', actor.gemeente)
    .where('versie', '=', versie)
    .execute()
}

/** Throws a concept away; whether there was one. */
export async function dropConcept(tx: Tx, actor: Actor, versie: string): Promise<boolean> {
  const r = await tx
    .deleteFrom('handboek_versie')
    .where('gemeente', '=', actor.gemeente)
    .where('versie', '=', versie)
    .where('stand', '=', 'concept')
    .executeTakeFirst()
  return r.numDeletedRows === 1n
}

/** Most reactions that a page shows. */
const HOOGSTENS = 200

/** Reactions, open ones first and newest first; of one step when asked. */
export function reactionRows(tx: Tx, actor: Actor, stap?: string) {
  return tx
    .selectFrom('handboek_reactie')
    .innerJoin('organisatie', (j) =>
      j
        .onRef('organisatie.gemeente', '=', 'handboek_reactie.gemeente')
        .onRef('organisatie.id', '=', 'handboek_reactie.organisatie'),
    )
    .select([
      'handboek_reactie.id',
      'stap',
      'versie',
      'handboek_reactie.soort',
      'tekst',
      'rol',
      'op',
      'antwoord',
      'uitkomst',
      'beantwoord_op',
      'concept',
      'organisatie.naam as organisatie',
    ])
    .where('handboek_reactie.gemeente', '=', actor.gemeente)
    .$if(stap !== undefined, (q) => q.where('stap', '=', stap!))
    .orderBy(sql`uitkomst is not null`)
    .orderBy('op', 'desc')
    .orderBy('handboek_reactie.id')
    .limit(HOOGSTENS)
    .execute()
}

/** How many questions and proposals wait for an answer, per step. */
export async function openReactions(tx: Tx, actor: Actor): Promise<ReadonlyMap<string, number>> {
  const rijen = await tx
    .selectFrom('handboek_reactie')
    .select(['stap', sql<string>`count(*)`.as('aantal')])
    .where('gemeente', '=', actor.gemeente)
    .where('uitkomst', 'is', null)
    .groupBy('stap')
    .execute()
  return new Map(rijen.map((r) => [r.stap, Number(r.aantal)]))
}
