/** SQL of the half year: who counts on which day, who waits, and what municipalities shifted. */
import { sql } from 'kysely'
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { Tx } from '#store/open.ts'
import type { InPijplijn } from './prognose.ts'
import type { Buurgemeente } from './regio.ts'
import type { Persoontelling } from './telling.ts'

/** Persons that count as housed, per day; counted beside the lines of dossiers, which are many. */
export async function countedPerDay(tx: Tx, actor: Actor): Promise<{ op: Dag; aantal: number }[]> {
  return tx
    .selectFrom('woontelling')
    .select(['op', sql<number>`sum(aantal)::int`.as('aantal')])
    .where('gemeente', '=', actor.gemeente)
    .groupBy('op')
    .having(sql<boolean>`sum(aantal) <> 0`)
    .orderBy('op')
    .execute()
}

/** Households that wait: how many persons, how long, and whether an offer stands; without saying who. */
export async function pipeline(tx: Tx, actor: Actor): Promise<InPijplijn[]> {
  const r = await sql<InPijplijn>`
    select personen, aanbod is not null as aanbod, ${actor.dag}::date - coalesce(aanbod, gekoppeld) as gewacht
    from (
      select count(*)::int as personen, min(gekoppeld_op) as gekoppeld, min(aangeboden_op) as aanbod
      from dossier_stand
      where gemeente = ${actor.gemeente} and fase = 'wachtOpWoning'
      group by coalesce(huishouden, dossier)
    ) h`.execute(tx)
  return r.rows
}

/** Who counts and who does not, of the persons of these days. */
export async function whoCounts(tx: Tx, actor: Actor, van: Dag, tot: Dag): Promise<Persoontelling> {
  // Each part has an index of its own, so that only lines of these days are read.
  const r = await sql<Persoontelling>`select * from (
      select (count(*) filter (where volwassen is not false))::int as volwassen,
        (count(*) filter (where volwassen = false))::int as kinderen,
        count(vertrokken_op)::int as vertrokken
      from dossier_stand where gemeente = ${actor.gemeente} and geteld_op between ${van} and ${tot}
    ) geteld, (
      select count(*)::int as vervallen from dossier_stand
      where gemeente = ${actor.gemeente} and vertrokken_op between ${van} and ${tot}
        and geteld_op is null and gekoppeld_op is not null
    ) weg, (
      select count(*)::int as "nietGekoppeld" from dossier_stand
      where gemeente = ${actor.gemeente} and gekoppeld_op is null and geopend_op between ${van} and ${tot}
    ) zonder`.execute(tx)
  return r.rows[0]!
}

/** All municipalities: who is in the province, and how many inhabitants the country has. */
export function gemeentenlijst(tx: Tx): Promise<Buurgemeente[]> {
  return tx.selectFrom('gemeente').select(['gemeente', 'naam', 'provincie', 'inwoners', 'bron']).execute()
}

export interface Verschoven {
  readonly periode: string
  readonly andere: string
  readonly naam: string
  readonly aantal: number
  readonly besluitOp: Dag
  readonly bron: string
}

/** What this municipality took over or gave, with the name of the other. */
export function shifts(tx: Tx, actor: Actor): Promise<Verschoven[]> {
  return tx
    .selectFrom('taakstelling_verschoven')
    .innerJoin('gemeente', 'gemeente.gemeente', 'taakstelling_verschoven.andere')
    .select([
      'periode',
      'andere',
      'gemeente.naam',
      'aantal',
      'besluit_op as besluitOp',
      'taakstelling_verschoven.bron',
    ])
    .where('taakstelling_verschoven.gemeente', '=', actor.gemeente)
    .orderBy('periode')
    .orderBy('andere')
    .execute()
}
