/** SQL of measuring: one row a household since its coupling, without saying who. */
import { sql } from 'kysely'
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { Tx } from '#store/open.ts'
import type { Woonduur } from './meet.ts'

/**
 * Households coupled since a day: members who were coupled together get offer, contract and key together, so that a
 * day recorded for one of them holds for all. Who left or died before the key was seen until then.
 */
export async function woonduren(tx: Tx, actor: Actor, sinds: Dag): Promise<Woonduur[]> {
  const r = await sql<Woonduur>`
    select halfjaar, personen,
      aanbod - gekoppeld_op as aanbod, contract - gekoppeld_op as contract,
      sleutel - gekoppeld_op as sleutel, verhuisd - gekoppeld_op as verhuisd,
      least(weg, ${actor.dag}::date) - gekoppeld_op as gezien,
      verhuisd - vergund as "vanafVergunning", vertraging, verhuurder
    from (
      select gekoppeld_op, count(*)::int as personen,
        date_part('year', gekoppeld_op) || case when date_part('month', gekoppeld_op) < 7 then '-1' else '-2' end as halfjaar,
        min(aangeboden_op) as aanbod, min(contract_op) as contract, min(sleutel_op) as sleutel,
        min(verhuisd_op) as verhuisd, min(vergund_op) as vergund, max(vertraging) as vertraging,
        max(verhuurder) as verhuurder, min(vertrokken_op) filter (where sleutel_op is null) as weg
      from dossier_stand
      where gemeente = ${actor.gemeente} and gekoppeld_op >= ${sinds}
      group by coalesce(huishouden, dossier), gekoppeld_op
    ) h`.execute(tx)
  return r.rows
}

/** Names of organisations, by their key. */
export async function organisatienamen(tx: Tx, actor: Actor): Promise<Map<string, string>> {
  const rijen = await tx
    .selectFrom('organisatie')
    .select(['id', 'naam'])
    .where('gemeente', '=', actor.gemeente)
    .execute()
  return new Map(rijen.map((r) => [r.id as string, r.naam]))
}
