/** What if these facts held too: what law says of a dossier before and after. Pure; nothing is written. */
import type { Dag } from '#core/day.ts'
import type { Feit } from './facts.ts'
import { fold } from './fold.ts'
import { type Beoordeling, beoordeel } from './termen.ts'

/** Both judgements on the same day, so that only the facts make the difference. */
export function watAls(
  feiten: readonly Feit[],
  erbij: readonly Feit[],
  peildatum: Dag,
): { readonly voor: Beoordeling; readonly na: Beoordeling } {
  const op = (f: readonly Feit[]) => beoordeel(fold(f, { peildatum }))
  return { voor: op(feiten), na: op([...feiten, ...erbij]) }
}
