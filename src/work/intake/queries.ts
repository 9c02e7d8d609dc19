/** SQL of the intake: answers, on what conclusions rest, appointments, and who may take the test. */
import { sql } from 'kysely'
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { DossierId, FeitId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Context } from '#work/dossier/index.ts'

export function answerRows(tx: Tx, actor: Actor, dossier: DossierId) {
  return tx
    .selectFrom('intake_antwoord')
    .leftJoin('medewerker', (j) =>
      j
        .onRef('medewerker.gemeente', '=', 'intake_antwoord.gemeente')
        .onRef('medewerker.id', '=', 'intake_antwoord.door'),
    )
    .select(['vraag', 'antwoord', 'versie', 'op', 'door', 'medewerker.naam'])
    .where('intake_antwoord.gemeente', '=', actor.gemeente)
    .where('dossier', '=', dossier)
    .execute()
}
export type Antwoordrij = Awaited<ReturnType<typeof answerRows>>[number]

export interface Antwoordin {
  readonly vraag: string
  readonly antwoord: string
  /** How often the writer saw it changed; 0 for an answer that was not there. */
  readonly versie: number
}

/**
 * Writes each answer whose version is the one the writer saw, in one statement; says which were written. An answer that
 * stands there already in the same words counts as written.
 */
export async function writeAnswers(
  c: Context,
  dossier: DossierId,
  antwoorden: readonly Antwoordin[],
): Promise<ReadonlyMap<string, number>> {
  const r = await sql<{ vraag: string; versie: number }>`
    insert into intake_antwoord as a (gemeente, dossier, vraag, antwoord, versie, op, door)
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

export function groundRows(tx: Tx, actor: Actor, dossier: DossierId) {
  return tx
    .selectFrom('intake_grond')
    .select(['feit', 'vragen', 'toelichting'])
    .where('gemeente', '=', actor.gemeente)
    .where('dossier', '=', dossier)
    .execute()
}

export function summonsRows(tx: Tx, actor: Actor, dossier: DossierId) {
  return tx
    .selectFrom('oproep')
    .select(['feit', 'soort', 'dag', 'tijd', 'plaats', 'apparaat'])
    .where('gemeente', '=', actor.gemeente)
    .where('dossier', '=', dossier)
    .orderBy('dag')
    .execute()
}
export type Oproeprij = Awaited<ReturnType<typeof summonsRows>>[number]

export async function writeSummons(
  c: Context,
  dossier: DossierId,
  feit: FeitId,
  rij: Pick<Oproeprij, 'soort' | 'dag' | 'tijd' | 'plaats' | 'apparaat'>,
): Promise<void> {
  const { gemeente, medewerker } = c.actor
  await c.tx
    .insertInto('oproep')
    .values({ gemeente, dossier, feit, ...rij, gemaakt_op: c.nu, gemaakt_door: medewerker })
    .execute()
}

/** Active staff who hold a certificate to take the test, with the days between which it holds. */
export function certifiedRows(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('certificaat')
    .innerJoin('medewerker', (j) =>
      j
        .onRef('medewerker.gemeente', '=', 'certificaat.gemeente')
        .onRef('medewerker.id', '=', 'certificaat.medewerker'),
    )
    .select(['medewerker.id', 'medewerker.naam', 'vanaf', 'tot'])
    .where('certificaat.gemeente', '=', actor.gemeente)
    .where('certificaat.soort', '=', 'toetsafnemer')
    .where('actief', '=', true)
    .orderBy('medewerker.naam')
    .execute()
}
export type Toetsleiderrij = Awaited<ReturnType<typeof certifiedRows>>[number]

/** Whether this certificate holds on that day. */
export const holdsOn = (r: { vanaf: Dag; tot: Dag | null }, dag: Dag) =>
  r.vanaf <= dag && (r.tot === null || dag <= r.tot)

/** Erases all words of the intake of this person; returns how many answers went. */
export async function eraseWords(tx: Tx, actor: Actor, dossier: DossierId): Promise<number> {
  const wis = (tabel: 'intake_antwoord' | 'intake_grond') =>
    tx
      .deleteFrom(tabel)
      .where('gemeente', '=', actor.gemeente)
      .where('dossier', '=', dossier)
      .executeTakeFirst()
  const r = await wis('intake_antwoord')
  await wis('intake_grond')
  return Number(r.numDeletedRows)
}
