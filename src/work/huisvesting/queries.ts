/** SQL of housing: who waits, how long it took, figures by source. */
import { sql } from 'kysely'
import { reiktSql } from '#access/sight.ts'
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Cijfer, Grootheid } from './taakstelling.ts'

/** A page of households that wait for a home, longest first: one row a household, told by its head. */
export async function waitingHouseholds(
  tx: Tx,
  actor: Actor,
  pagina: { readonly vanaf: number; readonly aantal: number },
) {
  const huishoudens = tx
    .selectFrom('dossier_stand')
    .where('dossier_stand.gemeente', '=', actor.gemeente)
    .where('fase', '=', 'wachtOpWoning')
    .where(reiktSql(actor, ['huisvesting', 'huishouden']))
    .groupBy(sql`coalesce(huishouden, dossier)`)
    .select([
      // The head speaks for the household; where none is known, whoever comes first.
      sql<DossierId>`(array_agg(dossier order by (huishoudrol = 'hoofd') desc nulls last, dossier))[1]`.as(
        'hoofd',
      ),
      sql<DossierId[]>`array_agg(dossier)`.as('leden'),
      sql<string>`count(*)`.as('personen'),
      sql<string>`count(*) filter (where volwassen is not false)`.as('volwassenen'),
      sql<Dag>`min(gekoppeld_op)`.as('gekoppeld_op'),
      sql<Dag | null>`min(aangeboden_op)`.as('aangeboden_op'),
      sql<string | null>`max(vertraging)`.as('vertraging'),
    ])
  const deel = tx
    .selectFrom(huishoudens.as('h'))
    .leftJoin('termijn', (j) =>
      j
        .onRef('termijn.dossier', '=', 'h.hoofd')
        .on('termijn.gemeente', '=', actor.gemeente)
        .on('termijn.soort', '=', 'huisvesting'),
    )
    .selectAll('h')
    .select([
      'laatste_dag',
      sql<string>`count(*) over ()`.as('totaal'),
      sql<string>`sum(h.personen) over ()`.as('totaalPersonen'),
      sql<string>`count(*) filter (where laatste_dag < ${actor.dag}) over ()`.as('totaalTeLaat'),
    ])
    .orderBy('h.gekoppeld_op')
    .orderBy('h.hoofd')
    .limit(pagina.aantal)
    .offset(pagina.vanaf)
  // Names only of the rows shown.
  return tx
    .selectFrom(deel.as('p'))
    .leftJoin('persoon', (j) =>
      j.onRef('persoon.dossier', '=', 'p.hoofd').on('persoon.gemeente', '=', actor.gemeente),
    )
    .selectAll('p')
    .select(['voornamen', 'voorvoegsel', 'achternaam'])
    .orderBy('p.gekoppeld_op')
    .orderBy('p.hoofd')
    .execute()
}

/**
 * Persons coupled since a day, counted by year of coupling, days to the key (null while waiting), days waited so far
 * and reason of delay; without saying who. Counted in the database: the rows are few, whatever the caseload.
 */
export async function durations(tx: Tx, actor: Actor, sinds: Dag) {
  return tx
    .selectFrom('dossier_stand')
    .select([
      sql<number>`date_part('year', gekoppeld_op)::int`.as('jaar'),
      sql<number | null>`sleutel_op - gekoppeld_op`.as('dagen'),
      sql<number | null>`case when sleutel_op is null then ${actor.dag}::date - gekoppeld_op end`.as('wacht'),
      'vertraging',
      sql<string>`count(*)`.as('aantal'),
    ])
    .where('gemeente', '=', actor.gemeente)
    .where('gekoppeld_op', '>=', sinds)
    .where((eb) => eb.or([eb('sleutel_op', 'is not', null), eb('fase', '=', 'wachtOpWoning')]))
    .groupBy(sql`1, 2, 3, 4`)
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
