/**
 * The term in which the college fixes the personal plan (PIP): ten weeks after the day of the written notice.
 * Was somebody who is housed under the target not yet registered there, then ten weeks after registration there; after a
 * move ten weeks after registration in the new municipality (Besluit inburgering 2021 art. 5.3).
 * Waiting for a third party's information lifts the term; then two weeks after receipt. In 2022 the ten weeks counted
 * from registration for everybody, and nothing lifted them (art. 5.3 as it read until 1 January 2023).
 */
import { type Dag, dag, plusDagen } from '#core/day.ts'
import { type Artikel, bepaald, type Gegeven, type Oordeel, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import type { Doelgroep } from './plicht.ts'
import { art } from './source.ts'
import { type Duur, plusDuur, verlengdEinde } from './termijnenwet.ts'
import { mist, stap, type Voorbehoudcode } from './zinnen.ts'

export const pipWeken: Wetswaarde = {
  naam: 'PIP vaststellen na kennisgeving, inschrijving of verhuizing',
  eenheid: 'weken',
  artikel: art('bi2021', '5.3.1'),
  reeks: sinds('2022-01-01', 10),
}

export const pipWekenNaInformatie: Wetswaarde = {
  naam: 'PIP vaststellen na ontvangst van informatie van een derde',
  eenheid: 'weken',
  artikel: art('bi2021', '5.3.2'),
  reeks: sinds('2023-01-01', 2),
}

/** What the ten weeks count from. */
export const pipBegin: Wetswaarde<'inschrijving' | 'kennisgeving'> = {
  naam: 'Waarvandaan de weken voor het PIP tellen',
  eenheid: 'gebeurtenis',
  artikel: art('bi2021', '5.3.1'),
  reeks: [
    { vanaf: dag('2022-01-01'), totEnMet: dag('2022-12-31'), waarde: 'inschrijving', status: 'gelezen' },
    { vanaf: dag('2023-01-01'), waarde: 'kennisgeving', status: 'gelezen' },
  ],
}

export interface PipInvoer {
  readonly doelgroep: Doelgroep
  /**
   * Housed under Huisvestingswet art. 28: who asked for asylum and got a permit on it (art. 1), so not the family with a
   * regular permit, who belongs to the same group. Without a word the group decides.
   */
  readonly onderTaakstelling?: boolean
  /** Date of DUO's written notice. */
  readonly kennisgeving?: Gegeven<Dag>
  /** First registration in the BRP of the municipality that houses or receives the person. */
  readonly ingeschreven?: Gegeven<Dag>
  /** The person had a plan in another municipality and moved here. */
  readonly verhuisdMetPlan?: Gegeven<Dag>
  readonly informatieGevraagd?: Gegeven<Dag>
  readonly informatieOntvangen?: Gegeven<Dag>
}

/** First and last day of a term. */
export interface Termijndagen {
  readonly begin: Dag
  readonly laatsteDag: Dag
}

/** The days between which the college fixes the plan. The day of the notice itself does not count. */
export function pipTermijn(i: PipInvoer): Oordeel<Termijndagen> {
  const start = startOfTerm(i)
  if ('soort' in start) return start
  const weken = opDag(pipWeken, start.dag)
  if (weken === undefined) return mist('kennisgevingOntvangen', 'buitenGeldigheid', start.stappen)
  const duur: Duur = { aantal: weken, eenheid: 'weken' }
  const [stappen, laatsteDag] = count(start, duur, 'pip.tienWeken')
  const begin = plusDagen(start.dag, 1)
  // The term began under the text of 2022 and ends under that of 2023; no transitional rule was found.
  const voorbehoud: Voorbehoudcode[] =
    start.artikel.bron === 'bi2022' && opDag(pipBegin, laatsteDag) === 'kennisgeving' ? ['pip.overgang'] : []
  const { informatieGevraagd: gevraagd, informatieOntvangen: ontvangen } = i
  if (
    gevraagd === undefined ||
    gevraagd.waarde > laatsteDag ||
    opDag(pipWekenNaInformatie, gevraagd.waarde) === undefined
  )
    return bepaald({ begin, laatsteDag }, stappen, voorbehoud)
  if (ontvangen === undefined || ontvangen.waarde < gevraagd.waarde) {
    stappen.push(
      stap('pip.wachtOpInformatie', { gevraagd: gevraagd.waarde }, [art('bi2021', '5.3.2')], [gevraagd.feit]),
    )
    return mist('informatieDerdeOntvangen', 'pip.informatie', stappen)
  }
  const wekenNa = opDag(pipWekenNaInformatie, ontvangen.waarde)
  if (wekenNa === undefined) return mist('informatieDerdeOntvangen', 'buitenGeldigheid', stappen)
  const extra: Duur = { aantal: wekenNa, eenheid: 'weken' }
  const [na, eindeNa] = count(
    { dag: ontvangen.waarde, feit: ontvangen.feit, stappen: [], artikel: art('bi2021', '5.3.2') },
    extra,
    'pip.tweeWeken',
  )
  if (eindeNa <= laatsteDag) return bepaald({ begin, laatsteDag }, stappen, voorbehoud)
  return bepaald({ begin, laatsteDag: eindeNa }, [...stappen, ...na], voorbehoud)
}

interface Start {
  readonly dag: Dag
  readonly feit: Gegeven<Dag>['feit']
  readonly stappen: readonly Stap[]
  /** On which the weeks rest. */
  readonly artikel: Artikel
}

function startOfTerm(i: PipInvoer): Start | Oordeel<Termijndagen> {
  const { verhuisdMetPlan: v, kennisgeving: k, ingeschreven: s } = i
  if (v !== undefined) {
    const artikel =
      opDag(pipBegin, v.waarde) === 'inschrijving' ? art('bi2022', '5.3.2') : art('bi2021', '5.3.3')
    const stappen = [stap('pip.verhuizing', { dag: v.waarde }, [artikel], [v.feit])]
    return { dag: v.waarde, feit: v.feit, stappen, artikel }
  }
  if (k === undefined) return mist('kennisgevingOntvangen', 'pip.kennisgeving')
  if (opDag(pipBegin, k.waarde) === 'inschrijving') {
    if (s === undefined) return mist('ingeschreven', 'pip.inschrijving')
    const artikel = art(opDag(pipBegin, s.waarde) === 'kennisgeving' ? 'bi2021' : 'bi2022', '5.3.1')
    const stappen = [stap('pip.inschrijving', { dag: s.waarde }, [artikel], [s.feit])]
    return { dag: s.waarde, feit: s.feit, stappen, artikel }
  }
  const artikel = art('bi2021', '5.3.1')
  const kennis = stap('pip.kennisgeving', { dag: k.waarde }, [artikel], [k.feit])
  if (!(i.onderTaakstelling ?? i.doelgroep === 'asielstatushouder'))
    return { dag: k.waarde, feit: k.feit, stappen: [kennis], artikel }
  if (s === undefined) return mist('ingeschreven', 'pip.ingeschreven', [kennis])
  if (s.waarde <= k.waarde) return { dag: k.waarde, feit: k.feit, stappen: [kennis], artikel }
  const later = stap('pip.laterIngeschreven', { kennisgeving: k.waarde, dag: s.waarde }, [artikel], [s.feit])
  return { dag: s.waarde, feit: s.feit, stappen: [kennis, later], artikel }
}

function count(start: Start, duur: Duur, code: 'pip.tienWeken' | 'pip.tweeWeken'): [Stap[], Dag] {
  const einde = plusDuur(start.dag, duur)
  const { laatsteDag, stappen } = verlengdEinde(plusDagen(start.dag, 1), einde, duur)
  const telling = stap(
    code,
    { vanaf: start.dag, weken: duur.aantal, tot: einde },
    [start.artikel],
    [start.feit],
  )
  return [[...start.stappen, telling, ...stappen], laatsteDag]
}
