/** SQL of the clean-up: who may be due, what words are kept about them, and erasing those. */
import { sql } from 'kysely'
import type { Actor } from '#core/actor.ts'
import type { DossierId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'

/** Tables with words about a person, in the order in which they are erased, with what they hold. */
export const woordtabellen = {
  intake_antwoord: 'Antwoorden van de brede intake',
  intake_grond: 'Waarop conclusies van de intake rusten',
  oproep: 'Oproepen met tijd en plaats',
  pip_concept: 'Concepten van het plan',
  pip: 'Woorden van het vastgestelde plan',
  gesprek_antwoord: 'Concepten van voortgangsgesprekken',
  notitie: 'Notities',
  brief: 'Brieven, met hun PDF',
} as const
export type Woordtabel = keyof typeof woordtabellen
const tabellen = Object.keys(woordtabellen) as Woordtabel[]

/** Dossiers that are over (met, closed) and of which words are kept, oldest identifier first. */
export async function candidates(
  tx: Tx,
  actor: Actor,
  na: string | undefined,
  aantal: number,
): Promise<DossierId[]> {
  const woorden = sql.join(
    tabellen.map((t) => sql`select dossier from ${sql.table(t)} where gemeente = ${actor.gemeente}`),
    sql` union `,
  )
  const r = await sql<{ dossier: DossierId }>`
    select s.dossier from dossier_stand s
    where s.gemeente = ${actor.gemeente} and (s.voldaan_op is not null or s.fase = 'gesloten')
      and s.dossier > ${na ?? '00000000-0000-0000-0000-000000000000'}::uuid and s.dossier in (${woorden})
    order by s.dossier limit ${aantal}`.execute(tx)
  return r.rows.map((x) => x.dossier)
}

/** How many rows of each kind are kept about these dossiers, per dossier: one query. */
export async function countWords(
  tx: Tx,
  actor: Actor,
  dossiers: readonly DossierId[],
): Promise<ReadonlyMap<DossierId, Partial<Record<Woordtabel, number>>>> {
  if (dossiers.length === 0) return new Map()
  const delen = sql.join(
    tabellen.map(
      (t) => sql`select dossier, ${t}::text as tabel, count(*)::int as aantal from ${sql.table(t)}
        where gemeente = ${actor.gemeente} and dossier = any(${sql.val([...dossiers])}::uuid[]) group by dossier`,
    ),
    sql` union all `,
  )
  const r = await sql<{ dossier: DossierId; tabel: Woordtabel; aantal: number }>`${delen}`.execute(tx)
  const uit = new Map<DossierId, Partial<Record<Woordtabel, number>>>()
  for (const { dossier, tabel, aantal } of r.rows) uit.set(dossier, { ...uit.get(dossier), [tabel]: aantal })
  return uit
}

/** Erases all words about these dossiers. The database lets letters and notes go only where this says so. */
export async function eraseAll(tx: Tx, actor: Actor, dossiers: readonly DossierId[]): Promise<void> {
  await sql`select set_config('wortel.opruimen', 'ja', true)`.execute(tx)
  for (const t of tabellen)
    await sql`delete from ${sql.table(t)} where gemeente = ${actor.gemeente}
      and dossier = any(${sql.val([...dossiers])}::uuid[])`.execute(tx)
  await sql`select set_config('wortel.opruimen', '', true)`.execute(tx)
}
