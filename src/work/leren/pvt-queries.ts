/** SQL of the workshops of the participation statement track. */
import { sql } from 'kysely'
import { reiktSql } from '#access/sight.ts'
import type { Actor } from '#core/actor.ts'
import type { DossierId, FeitId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Context } from '#work/dossier/index.ts'

/** Workshops with how many are invited, those to come first and then the last ones. */
export function groepRows(tx: Tx, actor: Actor, id?: string) {
  return tx
    .selectFrom('pvtgroep')
    .selectAll('pvtgroep')
    .select(
      sql<number>`(select count(*)::int from pvtgenodigde g where g.gemeente = pvtgroep.gemeente and g.groep = pvtgroep.id)`.as(
        'genodigd',
      ),
    )
    .where('pvtgroep.gemeente', '=', actor.gemeente)
    .$if(id !== undefined, (q) => q.where('pvtgroep.id', '=', id!))
    .orderBy('pvtgroep.dag', 'desc')
    .orderBy('pvtgroep.tijd')
    .orderBy('pvtgroep.id')
    .limit(200)
    .execute()
}
export type Groeprij = Awaited<ReturnType<typeof groepRows>>[number]

/** Who is invited to a workshop, with names. */
export function genodigdeRows(tx: Tx, actor: Actor, groep: string) {
  return tx
    .selectFrom('pvtgenodigde')
    .leftJoin('persoon', (j) =>
      j
        .onRef('persoon.gemeente', '=', 'pvtgenodigde.gemeente')
        .onRef('persoon.dossier', '=', 'pvtgenodigde.dossier'),
    )
    .select(['pvtgenodigde.dossier', 'plek', 'feit', 'aanwezig', 'voornamen', 'voorvoegsel', 'achternaam'])
    .where('pvtgenodigde.gemeente', '=', actor.gemeente)
    .where('groep', '=', groep)
    .orderBy('plek')
    .execute()
}

/** People whose participation statement is still a task and who are not invited to a workshop to come, first due first. */
export function kandidaatRows(tx: Tx, actor: Actor, stappen: readonly string[]) {
  return tx
    .selectFrom('taak')
    .innerJoin('dossier_stand', (j) =>
      j
        .onRef('dossier_stand.gemeente', '=', 'taak.gemeente')
        .onRef('dossier_stand.dossier', '=', 'taak.dossier'),
    )
    .leftJoin('persoon', (j) =>
      j.onRef('persoon.gemeente', '=', 'taak.gemeente').onRef('persoon.dossier', '=', 'taak.dossier'),
    )
    .select(['taak.dossier', 'voornamen', 'voorvoegsel', 'achternaam', 'uiterste_dag'])
    .where('taak.gemeente', '=', actor.gemeente)
    .where('taak.stand', 'in', ['open', 'wacht'])
    .where(sql<boolean>`taak.stap = any(${sql.val([...stappen])}::text[])`)
    .where(reiktSql(actor, ['inburgering']))
    .where(
      sql<boolean>`not exists (select from pvtgenodigde g join pvtgroep w on w.gemeente = g.gemeente and w.id = g.groep
        where g.gemeente = taak.gemeente and g.dossier = taak.dossier and w.dag >= ${actor.dag}::date)`,
    )
    .orderBy(sql`taak.uiterste_dag nulls last`)
    .orderBy('taak.dossier')
    .limit(200)
    .execute()
}

/** Takes a place in a workshop: the first number that is free; undefined when none is, or the person has one. */
export async function takeSeat(
  c: Context,
  groep: { readonly id: string; readonly plekken: number },
  dossier: DossierId,
  feit: FeitId,
): Promise<number | undefined> {
  for (let plek = 1; plek <= groep.plekken; plek++) {
    const r = await c.tx
      .insertInto('pvtgenodigde')
      .values({ gemeente: c.actor.gemeente, groep: groep.id, plek, dossier, feit, aanwezig: null })
      .onConflict((x) => x.doNothing())
      .returning('plek')
      .executeTakeFirst()
    if (r !== undefined) return r.plek
  }
  return undefined
}

export async function freeSeat(c: Context, groep: string, dossier: DossierId): Promise<boolean> {
  const r = await c.tx
    .deleteFrom('pvtgenodigde')
    .where('gemeente', '=', c.actor.gemeente)
    .where('groep', '=', groep)
    .where('dossier', '=', dossier)
    .where('aanwezig', 'is', null)
    .executeTakeFirst()
  return r.numDeletedRows > 0n
}

export async function setPresent(
  c: Context,
  groep: string,
  wie: readonly { readonly dossier: DossierId; readonly aanwezig: boolean }[],
): Promise<void> {
  await sql`
    update pvtgenodigde g set aanwezig = n.aanwezig
    from jsonb_to_recordset(${JSON.stringify(wie)}::jsonb) as n(dossier uuid, aanwezig boolean)
    where g.gemeente = ${c.actor.gemeente} and g.groep = ${groep}::uuid and g.dossier = n.dossier`.execute(
    c.tx,
  )
}
