/**
 * The integration term: three years for everything together (Wi2021 art. 11). Under the 2021 act it starts on the day
 * after the date of the first plan and does not move when the plan is fixed anew; under the 2013 act it starts on
 * becoming bound (Wi2013 art. 7b). DUO's registers give the end exclusively: both days are said.
 */
import { type Dag, dagenTussen, laatste, plusDagen, plusJaren } from '#core/day.ts'
import { type Artikel, bepaald, type Gegeven, type Oordeel, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import type { Plicht } from './plicht.ts'
import { art } from './source.ts'
import { mist, stap, type Voorbehoudcode } from './zinnen.ts'

export const inburgeringsjaren: Wetswaarde = {
  naam: 'Inburgeringstermijn',
  eenheid: 'jaar',
  artikel: art('wi2021', '11.1'),
  reeks: sinds('2013-01-01', 3),
}

export interface TermijnInvoer {
  readonly plicht: Pick<Plicht, 'wet' | 'sinds'>
  /** Date of the first PIP, also when another municipality fixed it. */
  readonly eerstePip?: Gegeven<Dag>
  /** DUO's decisions to lengthen: the new last day that each gives. */
  readonly verlengingen: readonly Gegeven<Dag>[]
  /** Temporary exemptions that have ended: while one ran there was no duty. Both days belong to it. */
  readonly vrijgesteld?: readonly Gegeven<{ readonly van: Dag; readonly totEnMet: Dag }>[]
  /** Breaks of residence of at most a year: from the day of leaving to the day of return. */
  readonly onderbrekingen: readonly Gegeven<{ readonly van: Dag; readonly tot: Dag }>[]
}

export interface Inburgeringstermijn {
  readonly begin: Dag
  readonly laatsteDag: Dag
  /** The end as DUO writes it: the first day after the term. */
  readonly eindeExclusief: Dag
}

/** Where each of the two acts and its decree says the same. */
const GROND = {
  wi2021: {
    jaren: art('wi2021', '11.1'),
    onderbroken: art('bi2021', '4.2'),
    vrijgesteld: art('wi2021', '4.1'),
    verlengd: art('wi2021', '12.1'),
  },
  wi2013: {
    jaren: art('wi2013', '7b.1'),
    onderbroken: art('bi2013', '2.11'),
    vrijgesteld: art('wi2013', '5.1'),
    verlengd: art('wi2013', '7b.3'),
  },
} as const satisfies Record<Plicht['wet'], Record<string, Artikel>>

/** The term in which the duty is met. */
export function inburgeringstermijn(i: TermijnInvoer): Oordeel<Inburgeringstermijn> {
  const start = startOfTerm(i)
  if ('soort' in start) return start
  const { begin, stappen } = start
  const jaren = opDag(inburgeringsjaren, begin)
  if (jaren === undefined) return mist('pipVastgesteld', 'buitenGeldigheid', stappen)
  let exclusief = plusJaren(begin, jaren)
  const grond = GROND[i.plicht.wet]
  stappen.push(
    stap('termijn.jaren', { jaren, begin, laatsteDag: plusDagen(exclusief, -1), exclusief }, [grond.jaren]),
  )
  const voorbehoud: Voorbehoudcode[] = begin.endsWith('-02-29') ? ['termijn.schrikkeldag'] : []
  for (const { waarde, feit } of i.onderbrekingen) {
    // A term that has not begun cannot be broken: only days from its beginning count.
    if (waarde.van < begin) voorbehoud.push('termijn.onderbrokenVoorBegin')
    if (waarde.tot <= begin) continue
    const dagen = dagenTussen(laatste(waarde.van, begin), waarde.tot)
    exclusief = plusDagen(exclusief, dagen)
    const laatsteDag = plusDagen(exclusief, -1)
    stappen.push(
      stap(
        'termijn.onderbroken',
        { van: waarde.van, tot: waarde.tot, dagen, laatsteDag },
        [grond.onderbroken],
        [feit],
      ),
    )
  }
  const pauze = i.vrijgesteld?.findLast((v) => v.waarde.van < exclusief && v.waarde.totEnMet >= begin)
  if (pauze !== undefined) {
    const { van, totEnMet } = pauze.waarde
    const artikelen = [grond.vrijgesteld, art('duom2m', 'gebeurtenis SS130')]
    stappen.push(stap('termijn.hervat', { van, totEnMet }, artikelen, [pauze.feit]))
    // Neither act nor decree says whether the term ran on meanwhile: DUO's new last day decides.
    if (!i.verlengingen.some((v) => v.waarde > totEnMet && v.waarde >= exclusief))
      return mist('termijnVerlengd', 'termijn.hervat', stappen)
  }
  for (const { waarde: laatsteDag, feit } of i.verlengingen) {
    const later = plusDagen(laatsteDag, 1)
    // A decision never shortens the term: an older one may be overtaken by a break counted since.
    if (later <= exclusief) continue
    exclusief = later
    stappen.push(stap('termijn.verlengd', { laatsteDag }, [grond.verlengd], [feit]))
  }
  return bepaald({ begin, laatsteDag: plusDagen(exclusief, -1), eindeExclusief: exclusief }, stappen, [
    ...new Set(voorbehoud),
  ])
}

function startOfTerm(i: TermijnInvoer): { begin: Dag; stappen: Stap[] } | Oordeel<Inburgeringstermijn> {
  if (i.plicht.wet === 'wi2013') {
    const begin = i.plicht.sinds
    return { begin, stappen: [stap('termijn.beginWi2013', { begin }, [art('wi2013', '7b.2')])] }
  }
  const pip = i.eerstePip
  if (pip === undefined) return mist('pipVastgesteld', 'termijn.pip')
  const begin = plusDagen(pip.waarde, 1)
  return {
    begin,
    stappen: [stap('termijn.begin', { pip: pip.waarde, begin }, [art('wi2021', '11.2')], [pip.feit])],
  }
}
