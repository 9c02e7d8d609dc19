/** The first facts of a dossier: put in order, opened, and checked one against the other. Pure. */
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import { checkFact } from './decide.ts'
import type { Feit, NieuwFeit } from './facts.ts'

/** Facts that make the municipality know of somebody; the earliest is the day the dossier opens. */
const AANLEIDING: readonly NieuwFeit['soort'][] = ['gekoppeld', 'ingeschreven', 'kennisgevingOntvangen']

export interface Opening {
  /** The facts in order of recording, the opening of the dossier first. */
  readonly feiten: readonly NieuwFeit[]
  /** What cannot be recorded, with the sentence that says why. */
  readonly fouten: readonly { readonly feit: NieuwFeit; readonly toelichting: string }[]
}

/** The facts with which a dossier opens, and which of them this role cannot record today. */
export function opening(feiten: readonly NieuwFeit[], actor: Pick<Actor, 'rol' | 'dag'>): Opening {
  const alle = withOpening(feiten)
  const tot: Feit[] = []
  const fouten: { feit: NieuwFeit; toelichting: string }[] = []
  for (const feit of alle) {
    const nee = checkFact(tot, feit, actor)
    if (nee?.code === 'feitKanNiet') fouten.push({ feit, toelichting: nee.waarden.toelichting })
    tot.push(provisional(feit, tot.length))
  }
  return { feiten: alle, fouten }
}

/** A dossier begins with its opening, on the day of the first notice, and facts follow in order of day. */
function withOpening(feiten: readonly NieuwFeit[]): NieuwFeit[] {
  const opGevolg = [...feiten].sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))
  if (feiten.some((f) => f.soort === 'dossierGeopend')) {
    return [
      ...opGevolg.filter((f) => f.soort === 'dossierGeopend'),
      ...opGevolg.filter((f) => f.soort !== 'dossierGeopend'),
    ]
  }
  const aanleiding = opGevolg.find((f) => AANLEIDING.includes(f.soort)) ?? opGevolg.at(-1)!
  const geopend: NieuwFeit<'dossierGeopend'> = {
    soort: 'dossierGeopend',
    op: aanleiding.op as Dag,
    bron: aanleiding.bron,
    inhoud: {},
  }
  return [geopend, ...opGevolg]
}

/** Enough of a fact to check the next one against, before it is written. */
export function provisional(f: NieuwFeit, volg: number): Feit {
  return { ...f, id: `nieuw-${volg}`, dossier: 'nieuw', volg: volg + 1 } as Feit
}
