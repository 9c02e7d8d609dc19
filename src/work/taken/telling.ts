/**
 * Counts persons housed under the target by day, beside the lines of the dossiers: each change adds what it made
 * different, in the same transaction, so that a page need not count a whole caseload.
 */
import { sql } from 'kysely'
import type { Dag } from '#core/day.ts'
import type { Tx } from '#store/open.ts'

/** Day on which a person counts; null while not. */
export type Geteld = Dag | null

/** What changed per day, without days that stay as they were; in order of day. */
export function difference(voor: readonly Geteld[], na: readonly Geteld[]): { op: Dag; aantal: number }[] {
  const uit = new Map<Dag, number>()
  const add = (dagen: readonly Geteld[], n: number) => {
    for (const d of dagen) if (d !== null) uit.set(d, (uit.get(d) ?? 0) + n)
  }
  add(voor, -1)
  add(na, 1)
  return [...uit]
    .filter(([, aantal]) => aantal !== 0)
    .map(([op, aantal]) => ({ op, aantal }))
    .sort((a, b) => (a.op < b.op ? -1 : 1))
}

/** Adds the difference between how lines stood and how they stand. */
export async function noteCounts(tx: Tx, voor: readonly Geteld[], na: readonly Geteld[]): Promise<void> {
  const anders = difference(voor, na)
  if (anders.length === 0) return
  await sql`insert into woontelling (gemeente, op, aantal)
    select current_setting('wortel.gemeente'), op, aantal
    from jsonb_to_recordset(${JSON.stringify(anders)}::jsonb) as t(op date, aantal int)`.execute(tx)
}

/** One line a day again. What is added meanwhile stays: only lines that were read are replaced. */
export async function compactCounts(tx: Tx): Promise<void> {
  await sql`with weg as (
      delete from woontelling where gemeente = current_setting('wortel.gemeente')
      returning gemeente, op, aantal
    )
    insert into woontelling (gemeente, op, aantal)
    select gemeente, op, sum(aantal)::int from weg group by gemeente, op having sum(aantal) <> 0 order by op`.execute(
    tx,
  )
}

/** Days of which the count is not that of the lines of the dossiers. */
export async function checkCounts(tx: Tx): Promise<Dag[]> {
  const r = await sql<{ op: Dag }>`select op from (
      select op, aantal from woontelling where gemeente = current_setting('wortel.gemeente')
      union all
      select geteld_op, -1 from dossier_stand
        where gemeente = current_setting('wortel.gemeente') and geteld_op is not null
    ) x group by op having sum(aantal) <> 0 order by op`.execute(tx)
  return r.rows.map((x) => x.op)
}
