/** SQL of the progress talk: the draft, kept answer by answer. */
import { sql } from 'kysely'
import type { Actor } from '#core/actor.ts'
import type { DossierId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Context } from '#work/dossier/index.ts'

export function draftRows(tx: Tx, actor: Actor, dossier: DossierId) {
  return tx
    .selectFrom('gesprek_antwoord')
    .leftJoin('medewerker', (j) =>
      j
        .onRef('medewerker.gemeente', '=', 'gesprek_antwoord.gemeente')
        .onRef('medewerker.id', '=', 'gesprek_antwoord.door'),
    )
    .select(['vraag', 'antwoord', 'versie', 'op', 'door', 'medewerker.naam'])
    .where('gesprek_antwoord.gemeente', '=', actor.gemeente)
    .where('dossier', '=', dossier)
    .execute()
}

export interface Antwoordin {
  readonly vraag: string
  readonly antwoord: string
  /** How often the writer saw it changed; 0 for an answer that was not there. */
  readonly versie: number
}

/** Writes each answer whose version is the one the writer saw; says which were written. The same words count as written. */
export async function writeDraft(
  c: Context,
  dossier: DossierId,
  antwoorden: readonly Antwoordin[],
): Promise<ReadonlyMap<string, number>> {
  const r = await sql<{ vraag: string; versie: number }>`
    insert into gesprek_antwoord as a (gemeente, dossier, vraag, antwoord, versie, op, door)
    select ${c.actor.gemeente}, ${dossier}::uuid, vraag, antwoord, versie + 1, ${c.nu}::timestamptz, ${c.actor.medewerker}
    from jsonb_to_recordset(${JSON.stringify(antwoorden)}::jsonb) as n(vraag text, antwoord text, versie int)
    on conflict (gemeente, dossier, vraag) do update
      set antwoord = excluded.antwoord,
        versie = case when a.antwoord = excluded.antwoord then a.versie else a.versie + 1 end,
        op = case when a.antwoord = excluded.antwoord then a.op else excluded.op end,
        door = case when a.antwoord = excluded.antwoord then a.door else excluded.door end
      where a.versie = excluded.versie - 1 or a.antwoord = excluded.antwoord
    returning vraag, versie`.execute(c.tx)
  return new Map(r.rows.map((x) => [x.vraag, x.versie]))
}

/** The draft is gone once the talk is recorded. */
export async function eraseDraft(tx: Tx, actor: Actor, dossier: DossierId): Promise<void> {
  await tx
    .deleteFrom('gesprek_antwoord')
    .where('gemeente', '=', actor.gemeente)
    .where('dossier', '=', dossier)
    .execute()
}
