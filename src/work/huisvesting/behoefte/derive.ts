/** The need of a household, derived from its facts: typed once there, worked out here. Pure. */
import type { Dag } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import { type Feit, type Feitsoort, fold, type Inhoud, laatsteFeit } from '#work/dossier/index.ts'
import type { Behoefte, Huishouden } from '../match/model.ts'

/** Kinds of fact that the need is made of; `ingetrokken`, so that what was withdrawn does not count. */
export const behoeftefeiten = [
  'woonbehoefteVastgesteld',
  'nareisVerwacht',
  'ingetrokken',
] as const satisfies readonly Feitsoort[]

/** Who waits, as the database tells it. */
export interface Wachtend {
  readonly hoofd: DossierId
  readonly leden: readonly DossierId[]
  readonly personen: number
  readonly volwassenen: number
  readonly gekoppeldOp: Dag
  readonly laatsteDag: Dag | null
}

export interface Behoeftebeeld {
  readonly huishouden: Huishouden
  readonly behoefte: { readonly op: Dag; readonly inhoud: Inhoud<'woonbehoefteVastgesteld'> } | null
  readonly nareis: { readonly op: Dag; readonly inhoud: Inhoud<'nareisVerwacht'> } | null
}

/** The latest fact of this kind over the members of the household; of one day the one recorded last. */
function latest<S extends Feitsoort>(
  leden: readonly DossierId[],
  feiten: ReadonlyMap<DossierId, readonly Feit[]>,
  soort: S,
  peildatum: Dag,
): Feit<S> | undefined {
  let beste: Feit<S> | undefined
  for (const lid of leden) {
    const van = feiten.get(lid)
    if (van === undefined || van.length === 0) continue
    const f = laatsteFeit(fold(van, { peildatum }), soort)
    if (f === undefined) continue
    if (beste === undefined || f.op > beste.op || (f.op === beste.op && f.vastgelegdOp > beste.vastgelegdOp))
      beste = f
  }
  return beste
}

/** The household as the match wants it, with the facts it rests on. `feiten` are those of `behoeftefeiten`. */
export function behoeftebeeld(
  w: Wachtend,
  feiten: ReadonlyMap<DossierId, readonly Feit[]>,
  peildatum: Dag,
): Behoeftebeeld {
  const b = latest(w.leden, feiten, 'woonbehoefteVastgesteld', peildatum)
  const n = latest(w.leden, feiten, 'nareisVerwacht', peildatum)
  const behoefte: Behoefte | null =
    b === undefined
      ? null
      : {
          mobiliteit: b.inhoud.mobiliteit,
          aanpassing: b.inhoud.aanpassing === 'ja',
          delen: b.inhoud.delen === 'ja',
          samen: b.inhoud.samenwonen === 'samen',
          wijk: b.inhoud.wijk ?? null,
        }
  return {
    huishouden: {
      id: w.hoofd,
      personen: w.personen,
      komt: n === undefined ? null : { personen: n.inhoud.personen, kans: n.inhoud.kans },
      behoefte,
      gekoppeldOp: w.gekoppeldOp,
      laatsteDag: w.laatsteDag,
    },
    behoefte: b === undefined ? null : { op: b.op, inhoud: b.inhoud },
    nareis: n === undefined ? null : { op: n.op, inhoud: n.inhoud },
  }
}
