/** SQL of the districts: outline, limit in force, and how many households came to live there. */
import { sql } from 'kysely'
import type { Actor } from '#core/actor.ts'
import { type Dag, plusMaanden } from '#core/day.ts'
import type { Tx } from '#store/open.ts'
import type { Wijkruimte } from '../match/model.ts'

/** Months over which the load of a district is counted. */
export const MAANDEN = 12

export interface Wijkrij {
  readonly code: string
  readonly naam: string
  readonly vorm: unknown
  readonly bron: string
  /** Limit in force today: households in twelve months; null when there is none. */
  readonly grens: number | null
  readonly grensVanaf: Dag | null
  readonly toelichting: string | null
  /** Households for whom a dwelling here was held or assigned in the last twelve months. */
  readonly belasting: number
  readonly personen: number
}

/** The districts as they stand today. */
export async function wijkrijen(tx: Tx, actor: Actor): Promise<Wijkrij[]> {
  const sinds = plusMaanden(actor.dag, -MAANDEN)
  const r = await sql<Wijkrij>`
    select w.code, w.naam, w.vorm, w.bron, g.huishoudens as grens, g.vanaf as "grensVanaf", g.toelichting,
      coalesce(b.aantal, 0)::int as belasting, coalesce(b.personen, 0)::int as personen
    from wijk w
    left join lateral (
      select huishoudens, vanaf, toelichting from wijkgrens g
      where g.gemeente = w.gemeente and g.wijk = w.code and g.vanaf <= ${actor.dag}::date
      order by vanaf desc, vastgelegd_op desc limit 1) g on true
    left join (
      select woning.gemeente, woning.wijk, count(*) as aantal, sum(r.personen) as personen
      from woningreservering r join woning on woning.gemeente = r.gemeente and woning.id = r.woning
      where r.gemeente = ${actor.gemeente} and r.hoofd is not null and r.van > ${sinds}::date
        and (r.stand = 'toegewezen' or (r.stand = 'vastgehouden' and r.tot >= ${actor.dag}::date))
      group by woning.gemeente, woning.wijk) b on b.gemeente = w.gemeente and b.wijk = w.code
    where w.gemeente = ${actor.gemeente}
    order by w.naam, w.code`.execute(tx)
  return r.rows
}

/** What each district can still take, as the match wants it. */
export function ruimteVan(rijen: readonly Wijkrij[]): Wijkruimte[] {
  return rijen.map((w) => ({ wijk: w.code, ruimte: w.grens === null ? null : w.grens - w.belasting }))
}

/** All limits with their days, newest first. */
export function grenzenVan(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('wijkgrens as g')
    .leftJoin('medewerker as m', (j) => j.onRef('m.gemeente', '=', 'g.gemeente').onRef('m.id', '=', 'g.door'))
    .select(['g.wijk', 'g.vanaf', 'g.huishoudens', 'g.toelichting', 'g.vastgelegd_op', 'm.naam as door'])
    .where('g.gemeente', '=', actor.gemeente)
    .orderBy('g.vanaf', 'desc')
    .orderBy('g.vastgelegd_op', 'desc')
    .execute()
}
