/** When progress talks are due by the plan, and what was said last of work and study. Pure. */
import { type Dag, dagenTussen, plusDagen } from '#core/day.ts'
import { alleFeiten, type Beoordeling, type Dossier, laatsteFeit } from '#work/dossier/index.ts'

export interface Moment {
  readonly dag: Dag
  /** The day on which the talk was held; null while it was not. */
  readonly gehouden: Dag | null
}

/**
 * The talks that the plan names, spread evenly over the term; the first talk held meets the first moment and so on. Empty
 * where the plan names no number or no term runs: then the handbook says when.
 */
export function momenten(d: Dossier, b: Beoordeling): Moment[] {
  const plan = laatsteFeit(d, 'pipVastgesteld')
  const aantal = plan?.inhoud.voortgangsgesprekken
  const t = b.termijnen.find((x) => x.soort === 'inburgering')
  if (aantal === undefined || t?.begin == null || t.laatsteDag === null) return []
  const begin = t.begin
  const gehouden = alleFeiten(d, 'gesprekGevoerd').filter((f) => f.inhoud.gesprek === 'voortgang')
  const geheel = dagenTussen(begin, t.laatsteDag)
  return Array.from({ length: aantal }, (_, i) => ({
    dag: plusDagen(begin, Math.round((geheel * (i + 1)) / (aantal + 1))),
    gehouden: gehouden[i]?.op ?? null,
  }))
}
