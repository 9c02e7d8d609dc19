/** Days that follow from an agreement: when it ends, until when one may give notice, when data are due. Pure. */
import { type Dag, eerste, plusDagen, plusMaanden } from '#core/day.ts'
import { minWerkdagen, plusWerkdagen } from '#law/termijnenwet.ts'
import { duurVan, frequenties, type Levering, type Overeenkomst, type Tijdsduur } from './model.ts'

type Termijnvelden = Pick<
  Overeenkomst,
  'vanaf' | 'tot' | 'verlenging' | 'verlengdMet' | 'termijn' | 'herinnering' | 'opgezegdOp'
>

/** The last day from which this duration fits before `d` (itself not counted). */
export function voor(d: Dag, { aantal, eenheid }: Tijdsduur): Dag {
  if (eenheid === 'werkdagen') return minWerkdagen(d, aantal)
  if (eenheid === 'maanden') return plusMaanden(d, -aantal)
  return plusDagen(d, eenheid === 'weken' ? -7 * aantal : -aantal)
}

/** The first day after this duration, begun on `d`. */
export function na(d: Dag, { aantal, eenheid }: Tijdsduur): Dag {
  // Working days are counted from the day before, so that a working day counts as the first.
  if (eenheid === 'werkdagen') return plusDagen(plusWerkdagen(plusDagen(d, -1), aantal), 1)
  if (eenheid === 'maanden') return plusMaanden(d, aantal)
  return plusDagen(d, eenheid === 'weken' ? 7 * aantal : aantal)
}

export interface Looptijd {
  readonly stand: 'komt' | 'loopt' | 'afgelopen'
  /** Last day as things stand; null: until somebody gives notice. */
  readonly einde: Dag | null
  /** How often it was renewed by itself. */
  readonly verlengd: number
  /** What must be done before the end, at the latest on which day, and from when one is reminded. */
  readonly actie: {
    readonly soort: 'opzeggen' | 'opnieuw'
    readonly uiterlijk: Dag
    readonly herinnering: Dag
  } | null
}

/** How an agreement runs on this day. */
export function looptijd(o: Termijnvelden, dag: Dag): Looptijd {
  const { einde, verlengd } = end(o, dag)
  const stand = dag < o.vanaf ? 'komt' : einde !== null && einde < dag ? 'afgelopen' : 'loopt'
  if (einde === null || o.verlenging === 'geen' || o.opgezegdOp !== null)
    return { stand, einde, verlengd, actie: null }
  const soort = o.verlenging === 'stilzwijgend' ? 'opzeggen' : 'opnieuw'
  const uiterlijk = soort === 'opzeggen' ? noticeDay(o, einde) : startAgain(o, einde)
  return {
    stand,
    einde,
    verlengd,
    actie: { soort, uiterlijk, herinnering: plusDagen(uiterlijk, -o.herinnering) },
  }
}

/** Whether an agreement holds on this day. */
export function geldtOp(o: Termijnvelden, dag: Dag): boolean {
  return looptijd(o, dag).stand === 'loopt'
}

function end(o: Termijnvelden, dag: Dag): { einde: Dag | null; verlengd: number } {
  if (o.tot === null) {
    // Without an end it ends by notice, after the term of notice.
    if (o.opgezegdOp === null) return { einde: null, verlengd: 0 }
    return {
      einde: o.termijn === null ? o.opgezegdOp : plusDagen(na(o.opgezegdOp, duurVan(o.termijn)), -1),
      verlengd: 0,
    }
  }
  if (o.verlenging !== 'stilzwijgend' || o.verlengdMet === null)
    return { einde: o.opgezegdOp === null ? o.tot : eerste(o.tot, o.opgezegdOp), verlengd: 0 }
  for (let verlengd = 0; ; verlengd++) {
    const einde = plusDagen(plusMaanden(plusDagen(o.tot, 1), verlengd * o.verlengdMet), -1)
    const genoeg = o.opgezegdOp === null ? einde >= dag : noticeDay(o, einde) >= o.opgezegdOp
    if (genoeg) return { einde, verlengd }
  }
}

/** The last day to give notice against this end. */
function noticeDay(o: Termijnvelden, einde: Dag): Dag {
  return o.termijn === null ? einde : plusDagen(voor(plusDagen(einde, 1), duurVan(o.termijn)), -1)
}

/** The last day to begin on a new agreement that follows this end. */
function startAgain(o: Termijnvelden, einde: Dag): Dag {
  return o.termijn === null ? einde : voor(plusDagen(einde, 1), duurVan(o.termijn))
}

/** The last day of the delivery that comes next. */
export function volgendeLevering(o: Pick<Overeenkomst, 'vanaf'>, l: Levering): Dag {
  return plusDagen(
    plusMaanden(l.laatst ?? o.vanaf, frequenties[l.frequentie].maanden),
    l.laatst === null ? -1 : 0,
  )
}
