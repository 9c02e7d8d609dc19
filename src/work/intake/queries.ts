/** SQL of the intake: on what conclusions rest, appointments, and who may take the test. */
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { DossierId, FeitId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Context } from '#work/dossier/index.ts'

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
