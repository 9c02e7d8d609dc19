/** SQL of plans. */
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { Tx } from '#store/open.ts'
import type { Activiteit } from './model.ts'

/** A plan as it is stored. */
export interface Planrij {
  readonly id: string
  readonly naam: string
  readonly inWerking: Dag
  readonly toelichting: string | null
  readonly activiteiten: readonly Activiteit[]
  readonly wijzigingen: number
}
export type Planinhoud = Omit<Planrij, 'id' | 'wijzigingen'>

/** All plans, the one in force last first. */
export async function planRows(tx: Tx, actor: Actor): Promise<Planrij[]> {
  const rijen = await tx
    .selectFrom('plan')
    .selectAll()
    .where('gemeente', '=', actor.gemeente)
    .orderBy('in_werking', 'desc')
    .orderBy('naam')
    .orderBy('id')
    .execute()
  return rijen.map(read)
}

/** One plan. */
export async function planRow(tx: Tx, actor: Actor, id: string): Promise<Planrij | undefined> {
  const rij = await tx
    .selectFrom('plan')
    .selectAll()
    .where('gemeente', '=', actor.gemeente)
    .where('id', '=', id)
    .executeTakeFirst()
  return rij && read(rij)
}

function read(r: {
  id: string
  naam: string
  in_werking: Dag
  inhoud: unknown
  wijzigingen: number
}): Planrij {
  const { toelichting, activiteiten } = r.inhoud as Pick<Planrij, 'toelichting' | 'activiteiten'>
  return {
    id: r.id,
    naam: r.naam,
    inWerking: r.in_werking,
    toelichting,
    activiteiten,
    wijzigingen: r.wijzigingen,
  }
}

const columns = ({ naam, inWerking, toelichting, activiteiten }: Planinhoud) => ({
  naam,
  in_werking: inWerking,
  inhoud: JSON.stringify({ toelichting, activiteiten }),
})

/** Writes a new plan. */
export async function insertPlan(tx: Tx, actor: Actor, nu: string, id: string, p: Planinhoud): Promise<void> {
  await tx
    .insertInto('plan')
    .values({ gemeente: actor.gemeente, id, gemaakt_op: nu, ...columns(p) })
    .execute()
}

/** Replaces a plan that still has this number of changes; whether it did. */
export async function updatePlan(tx: Tx, actor: Actor, p: Planrij): Promise<boolean> {
  const r = await tx
    .updateTable('plan')
    .set({ ...columns(p), wijzigingen: p.wijzigingen + 1 })
    .where('gemeente', '=', actor.gemeente)
    .where('id', '=', p.id)
    .where('wijzigingen', '=', p.wijzigingen)
    .executeTakeFirst()
  return r.numUpdatedRows === 1n
}

/** Removes a plan. */
export async function dropPlan(tx: Tx, actor: Actor, id: string): Promise<void> {
  await tx.deleteFrom('plan').where('gemeente', '=', actor.gemeente).where('id', '=', id).execute()
}
