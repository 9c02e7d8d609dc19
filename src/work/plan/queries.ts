/** SQL of the plan: drafts with every saved state, and fixed plans with their words. */
import type { Actor } from '#core/actor.ts'
import type { DossierId, FeitId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Context } from '#work/dossier/index.ts'
import type { Pipvelden } from './model.ts'

/** One saved state of the draft: the newest, or the one of that version. */
export async function draftRow(tx: Tx, actor: Actor, dossier: DossierId, versie?: number) {
  const r = await tx
    .selectFrom('pip_concept')
    .leftJoin('medewerker', (j) =>
      j
        .onRef('medewerker.gemeente', '=', 'pip_concept.gemeente')
        .onRef('medewerker.id', '=', 'pip_concept.door'),
    )
    .select(['versie', 'velden', 'op', 'door', 'medewerker.naam'])
    .where('pip_concept.gemeente', '=', actor.gemeente)
    .where('dossier', '=', dossier)
    .$if(versie !== undefined, (q) => q.where('versie', '=', versie!))
    .orderBy('versie', 'desc')
    .limit(1)
    .executeTakeFirst()
  return r && { ...r, velden: r.velden as Pipvelden, door: r.naam ?? r.door }
}

/** Adds a state; false when somebody took this version first. */
export async function writeDraft(
  c: Context,
  dossier: DossierId,
  versie: number,
  velden: Pipvelden,
): Promise<boolean> {
  const { gemeente, medewerker: door } = c.actor
  const r = await c.tx
    .insertInto('pip_concept')
    .values({ gemeente, dossier, versie, velden: JSON.stringify(velden), op: c.nu, door })
    .onConflict((x) => x.doNothing())
    .executeTakeFirst()
  return r.numInsertedOrUpdatedRows === 1n
}

/** Fixed plans with their words, oldest first. */
export async function planRows(tx: Tx, actor: Actor, dossier: DossierId) {
  const r = await tx
    .selectFrom('pip')
    .leftJoin('medewerker', (j) =>
      j.onRef('medewerker.gemeente', '=', 'pip.gemeente').onRef('medewerker.id', '=', 'pip.door'),
    )
    .select(['feit', 'velden', 'voorstel', 'op', 'door', 'medewerker.naam'])
    .where('pip.gemeente', '=', actor.gemeente)
    .where('dossier', '=', dossier)
    .orderBy('op')
    .execute()
  return r.map((x) => ({ ...x, velden: x.velden as Pipvelden, door: x.naam ?? x.door }))
}

export async function writePlan(
  c: Context,
  dossier: DossierId,
  feit: FeitId,
  velden: Pipvelden,
  voorstel: object,
): Promise<void> {
  const { gemeente, medewerker: door } = c.actor
  await c.tx
    .insertInto('pip')
    .values({
      gemeente,
      dossier,
      feit,
      velden: JSON.stringify(velden),
      voorstel: JSON.stringify(voorstel),
      op: c.nu,
      door,
    })
    .execute()
}

/** Erases drafts and the words of plans; the facts of the plan stay. */
export async function erasePlan(tx: Tx, actor: Actor, dossier: DossierId): Promise<void> {
  for (const tabel of ['pip_concept', 'pip'] as const)
    await tx.deleteFrom(tabel).where('gemeente', '=', actor.gemeente).where('dossier', '=', dossier).execute()
}
