/** SQL of notes. */
import type { Actor } from '#core/actor.ts'
import type { DossierId, FeitId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Context } from '#work/dossier/index.ts'
import type { Notitiecategorie } from './model.ts'

/** The newest notes of a person in these categories. */
export function noteRows(
  tx: Tx,
  actor: Actor,
  dossier: DossierId,
  categorieen: readonly Notitiecategorie[],
  aantal: number,
) {
  return tx
    .selectFrom('notitie')
    .leftJoin('medewerker', (j) =>
      j.onRef('medewerker.gemeente', '=', 'notitie.gemeente').onRef('medewerker.id', '=', 'notitie.door'),
    )
    .select(['notitie.id', 'categorie', 'tekst', 'feit', 'op', 'door', 'medewerker.naam'])
    .where('notitie.gemeente', '=', actor.gemeente)
    .where('dossier', '=', dossier)
    .where('categorie', 'in', [...categorieen, ''])
    .orderBy('op', 'desc')
    .orderBy('notitie.id')
    .limit(aantal)
    .execute()
}

export async function writeNote(
  c: Context,
  dossier: DossierId,
  n: { readonly categorie: Notitiecategorie; readonly tekst: string; readonly feit: FeitId | null },
): Promise<string> {
  const id = c.nieuwId()
  const { gemeente, medewerker: door } = c.actor
  await c.tx
    .insertInto('notitie')
    .values({ gemeente, dossier, id, ...n, op: c.nu, door })
    .execute()
  return id
}
