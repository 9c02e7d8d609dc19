/** Who does which work for this person today, from the facts. Pure. */
import type { Dag } from '#core/day.ts'
import type { FeitId, MedewerkerId } from '#core/ids.ts'
import { alleFeiten, type Dossier } from './fold.ts'
import { type Functie, functies } from './lijsten.ts'

export interface Toewijzing {
  readonly functie: Functie
  readonly medewerker: MedewerkerId
  readonly sinds: Dag
  readonly feit: FeitId
}

/**
 * The assignments that hold on a day (`op`, else the dossier's own), by function. Where one does the work, a later assignment takes it
 * over; where more may do it, each stays until it is ended.
 */
export function toewijzingen(d: Dossier, op: Dag = d.peildatum): readonly Toewijzing[] {
  const alle = [...alleFeiten(d, 'medewerkerToegewezen'), ...alleFeiten(d, 'toewijzingBeeindigd')]
  const gebeurd = alle.filter((f) => f.op <= op)
  gebeurd.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : a.volg - b.volg))
  const nu = new Map<string, Toewijzing>()
  for (const f of gebeurd) {
    const { functie, medewerker } = f.inhoud
    const sleutel = functies[functie].meer ? `${functie} ${medewerker}` : functie
    if (f.soort === 'medewerkerToegewezen') nu.set(sleutel, { functie, medewerker, sinds: f.op, feit: f.id })
    else if (nu.get(sleutel)?.medewerker === medewerker) nu.delete(sleutel)
  }
  return [...nu.values()]
}
