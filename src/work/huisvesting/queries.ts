/** SQL of housing: who waits, how long it took, figures by source. */
import { sql } from 'kysely'
import { reiktSql } from '#access/sight.ts'
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Cijfer, Grootheid } from './taakstelling.ts'

/** Households that wait for a home, longest first: one row a household, told by its head. */
export async function waitingHouseholds(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('dossier_stand')
    .leftJoin('persoon', (j) =>
      j
        .onRef('persoon.gemeente', '=', 'dossier_stand.gemeente')
        .onRef('persoon.dossier', '=', 'dossier_stand.dossier'),
    )
    .leftJoin('termijn', (j) =>
      j
        .onRef('termijn.gemeente', '=', 'dossier_stand.gemeente')
        .onRef('termijn.dossier', '=', 'dossier_stand.dossier')
        .on('termijn.soort', '=', 'huisvesting'),
    )
    .where('dossier_stand.gemeente', '=', actor.gemeente)
    .where('fase', '=', 'wachtOpWoning')
    .where(reiktSql(actor.rol))
    .select([
      'dossier_stand.dossier',
      'huishouden',
      'huishoudrol',
      'volwassen',
      'gekoppeld_op',
      'aangeboden_op',
      'vertraging',
      'laatste_dag',
      'voornamen',
      'voorvoegsel',
      'achternaam',
    ])
    .orderBy('gekoppeld_op')
    .orderBy('dossier_stand.dossier')
    .execute()
}

/** Every person with the days from coupling to key, or none while waiting; without saying who. */
export async function durations(tx: Tx, actor: Actor, sinds: Dag) {
  return tx
    .selectFrom('dossier_stand')
    .select(['gekoppeld_op', 'sleutel_op', 'vertraging', sql<number>`sleutel_op - gekoppeld_op`.as('dagen')])
    .where('gemeente', '=', actor.gemeente)
    .where('gekoppeld_op', '>=', sinds)
    .where((eb) => eb.or([eb('sleutel_op', 'is not', null), eb('fase', '=', 'wachtOpWoning')]))
    .execute()
}

/** Keys handed over per day. */
export async function keysPerDay(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('dossier_stand')
    .select(['sleutel_op', sql<string>`count(*)`.as('aantal')])
    .where('gemeente', '=', actor.gemeente)
    .where('sleutel_op', 'is not', null)
    .groupBy('sleutel_op')
    .execute()
}

/** All figures of the municipality. */
export async function figures(tx: Tx, actor: Actor): Promise<Cijfer[]> {
  const rijen = await tx
    .selectFrom('cijfer')
    .selectAll()
    .where('gemeente', '=', actor.gemeente)
    .orderBy('bron')
    .orderBy('grootheid')
    .orderBy('periode')
    .execute()
  return rijen.map((r) => ({
    bron: r.bron,
    grootheid: r.grootheid as Grootheid,
    periode: r.periode,
    waarde: r.waarde === null ? null : Number(r.waarde),
    voetnoot: r.voetnoot,
  }))
}

/** The province's judgements, the last per half year. */
export async function judgements(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('toezicht_oordeel')
    .selectAll()
    .where('gemeente', '=', actor.gemeente)
    .orderBy('periode')
    .orderBy('op')
    .execute()
}

/** Writes figures; a known one of the same source is replaced. */
export async function writeFigures(tx: Tx, actor: Actor, cijfers: readonly Cijfer[]): Promise<void> {
  await sql`
    insert into cijfer (gemeente, bron, grootheid, periode, waarde, voetnoot)
    select ${actor.gemeente}, bron, grootheid, periode, waarde, voetnoot
    from jsonb_to_recordset(${JSON.stringify(cijfers)}::jsonb) as c(bron text, grootheid text, periode text, waarde numeric, voetnoot text)
    on conflict (gemeente, bron, grootheid, periode) do update set waarde = excluded.waarde, voetnoot = excluded.voetnoot`.execute(
    tx,
  )
}

/** One line in the change log of ordinary tables. */
export async function logChange(
  tx: Tx,
  id: string,
  actor: Actor,
  nu: string,
  operatie: string,
  wat: unknown,
): Promise<void> {
  await tx
    .insertInto('wijziging')
    .values({
      gemeente: actor.gemeente,
      id,
      op: nu,
      door: actor.medewerker,
      operatie,
      wat: JSON.stringify(wat),
    })
    .execute()
}

export type Wachtende = Awaited<ReturnType<typeof waitingHouseholds>>[number] & { dossier: DossierId }
