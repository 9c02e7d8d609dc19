/** Walks past all dossiers of the municipality, some at a time, and has a set of indicators measured on them. */
import { sql } from 'kysely'
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import { Pakdossier } from '#work/dossier/index.ts'
import { type Versie, versiesVan } from '#work/taken/index.ts'
import { Blik } from './blik.ts'
import { type Meting, meter } from './meten.ts'
import type { Indicator } from './model.ts'

/** Dossiers read at a time; what is held in memory does not depend on how many there are. */
const PORTIE = 1000

export interface Moment {
  /** The day in the world of which the figures are. */
  readonly peildatum: Dag
  /** As it was known at the end of this day. */
  readonly kennisdatum: Dag
}

/** The versions of the handbook that were adopted on a day. */
export async function handboekOp(
  tx: Tx,
  actor: Pick<Actor, 'gemeente'>,
  kennisdatum: Dag,
): Promise<readonly Versie[]> {
  const alle = await versiesVan(tx)
  const later = await tx
    .selectFrom('handboek_versie')
    .select('versie')
    .where('gemeente', '=', actor.gemeente)
    .where('stand', '=', 'vastgesteld')
    .where(sql<boolean>`(vastgesteld_op at time zone 'Europe/Amsterdam')::date > ${kennisdatum}`)
    .execute()
  const weg = new Set(later.map((r) => r.versie))
  return alle.filter((v) => !weg.has(v.versie))
}

/** Shows every dossier as it was known at the end of `kennisdatum`; those not known yet are left out. */
export async function elkDossier(
  tx: Tx,
  actor: Pick<Actor, 'gemeente'>,
  kennisdatum: Dag,
  doe: (dossier: Pakdossier) => void,
): Promise<void> {
  const { gemeente } = actor
  const portie = (na: DossierId | undefined) =>
    tx
      .selectFrom('dossier_pak')
      .select(['dossier', 'pak'])
      .where('gemeente', '=', gemeente)
      .$if(na !== undefined, (q) => q.where('dossier', '>', na!))
      .orderBy('dossier')
      .limit(PORTIE)
      .execute()
  let rijen = await portie(undefined)
  while (rijen.length > 0) {
    // The database looks up the next portion while this one is counted.
    const volgende = rijen.length < PORTIE ? undefined : portie(rijen.at(-1)!.dossier)
    for (const r of rijen) {
      const dossier = new Pakdossier(r.pak, r.dossier, gemeente, kennisdatum)
      if (dossier.versie > 0) doe(dossier)
    }
    rijen = (await volgende) ?? []
  }
}

/** Measures these indicators over all dossiers at this moment. */
export async function meet(
  tx: Tx,
  actor: Pick<Actor, 'gemeente'>,
  indicatoren: readonly Indicator[],
  moment: Moment,
): Promise<Meting[]> {
  const handboek = await handboekOp(tx, actor, moment.kennisdatum)
  const m = meter(indicatoren)
  await elkDossier(tx, actor, moment.kennisdatum, (p) => m.tel(new Blik(p, moment.peildatum, handboek)))
  return m.klaar()
}
