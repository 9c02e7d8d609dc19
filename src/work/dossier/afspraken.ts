/** Agreements made in a casusoverleg and whether they were kept, from the facts. Pure. */
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { FeitId } from '#core/ids.ts'
import { alleFeiten, type Dossier } from './fold.ts'
import type { Afspraaksoort } from './lijsten.ts'

export interface Afspraak {
  /** The fact that says so; a withdrawn agreement is not here. */
  readonly feit: FeitId
  readonly overleg: string
  readonly wie: Rol
  readonly wat: Afspraaksoort
  readonly gemaaktOp: Dag
  readonly uiterlijk: Dag
  readonly nagekomen: { readonly op: Dag; readonly feit: FeitId } | null
}

/** The agreements that stand on the dossier's day, oldest first. */
export function afspraken(d: Dossier): readonly Afspraak[] {
  const gemaakt = alleFeiten(d, 'afspraakGemaakt')
  if (gemaakt.length === 0) return []
  const nagekomen = new Map(alleFeiten(d, 'afspraakNagekomen').map((f) => [f.inhoud.afspraak, f]))
  return gemaakt.map(({ id, op, inhoud }) => {
    const klaar = nagekomen.get(id)
    return {
      feit: id,
      ...inhoud,
      gemaaktOp: op,
      nagekomen: klaar === undefined ? null : { op: klaar.op, feit: klaar.id },
    }
  })
}
