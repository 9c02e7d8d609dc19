/** Corrections and withdrawals name an earlier fact of the story; its identifier is known once it has been recorded. */
import type { FeitId } from '#core/ids.ts'
import type { NieuwFeit } from '#work/dossier/index.ts'
import type { Vastlegging } from './model.ts'

/** The fact with the identifier of the fact it corrects or withdraws. Throws when that one was not recorded yet. */
export function metVerwijzing(
  { feit, doel }: Pick<Vastlegging, 'feit' | 'doel'>,
  merken: ReadonlyMap<string, FeitId>,
): NieuwFeit {
  if (doel === undefined) return feit
  const id = merken.get(doel)
  if (id === undefined) throw new RangeError(`'${doel}' has not been recorded yet`)
  return feit.soort === 'ingetrokken' ? { ...feit, inhoud: { feit: id } } : { ...feit, vervangt: id }
}
