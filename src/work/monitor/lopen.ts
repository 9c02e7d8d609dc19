/** Walks past all dossiers of the municipality, some at a time, and has indicators measured on them. */
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

type Gemeente = Pick<Actor, 'gemeente'>

export interface Moment {
  /** The day in the world of which the figures are. */
  readonly peildatum: Dag
  /** As it was known at the end of this day. */
  readonly kennisdatum: Dag
}

/** The versions of the handbook that were adopted by a day. */
export async function handboeken(
  tx: Tx,
  { gemeente }: Gemeente,
): Promise<(kennisdatum: Dag) => readonly Versie[]> {
  const alle = await versiesVan(tx)
  const rijen = await tx
    .selectFrom('handboek_versie')
    .select(['versie', sql<Dag>`(vastgesteld_op at time zone 'Europe/Amsterdam')::date`.as('dag')])
    .where('gemeente', '=', gemeente)
    .where('stand', '=', 'vastgesteld')
    .execute()
  const sinds = new Map(rijen.map((r) => [r.versie, r.dag]))
  return (kennisdatum) => alle.filter((v) => (sinds.get(v.versie) ?? kennisdatum) <= kennisdatum)
}

/** Shows every dossier of the municipality, as all that is known now. */
export async function elkDossier(
  tx: Tx,
  { gemeente }: Gemeente,
  vandaag: Dag,
  doe: (dossier: Pakdossier) => void,
): Promise<void> {
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
    for (const r of rijen) doe(new Pakdossier(r.pak, r.dossier, gemeente, vandaag))
    rijen = (await volgende) ?? []
  }
}

/** What is measured at one moment. */
export interface Vraag extends Moment {
  readonly indicatoren: readonly Indicator[]
}

/** Measures all that is asked in one walk past the dossiers; the answers come in the order of the questions. */
export async function meet(
  tx: Tx,
  wie: Gemeente,
  vragen: readonly Vraag[],
  vandaag: Dag,
): Promise<Meting[][]> {
  if (vragen.length === 0) return []
  const handboekOp = await handboeken(tx, wie)
  const meters = vragen.map((v) => ({ ...v, handboek: handboekOp(v.kennisdatum), m: meter(v.indicatoren) }))
  await elkDossier(tx, wie, vandaag, (alles) => {
    for (const { peildatum, kennisdatum, handboek, m } of meters) {
      const dossier = kennisdatum === vandaag ? alles : alles.bekendOp(kennisdatum)
      if (dossier.versie > 0) m.tel(new Blik(dossier, peildatum, handboek))
    }
  })
  return meters.map(({ m }) => m.klaar())
}
