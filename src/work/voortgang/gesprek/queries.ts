/** SQL of the progress talk. */
import type { Actor } from '#core/actor.ts'
import type { DossierId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'

/** The draft is gone once the talk is recorded. */
export async function eraseDraft(tx: Tx, actor: Actor, dossier: DossierId): Promise<void> {
  await tx
    .deleteFrom('gesprek_antwoord')
    .where('gemeente', '=', actor.gemeente)
    .where('dossier', '=', dossier)
    .execute()
}
