/**
 * The language demand of the Participatiewet (art. 18b): whether a test is needed, when the notice of the reasonable
 * suspicion must follow, and how the benefit is lowered: 20, 40, then 100 percent, each only after a new test, and not
 * for who starts learning and makes progress. A municipality may ask for a talk first (inkeergesprek), as Baarn does.
 */
import { type Dag, eerste, laatste, plusDagen, plusMaanden } from '#core/day.ts'
import { bepaald, type Gegeven, nvt, type Oordeel, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import type { Termijndagen } from './pip.ts'
import { art } from './source.ts'
import { type Duur, plusDuur, verlengdEinde } from './termijnenwet.ts'
import { mist, stap } from './zinnen.ts'

const van2016 = <T>(waarde: T) => sinds('2016-01-01', waarde)

/** The level that each of the five skills (speaking, listening, writing, reading, conversing) must have. */
export const taaleisniveau: Wetswaarde<string> = {
  naam: 'Referentieniveau van spreken, luisteren, schrijven, lezen en gesprekken voeren',
  eenheid: 'niveau',
  artikel: art('pw', '18b.8'),
  reeks: van2016('1F'),
}

export const toetsweken: Wetswaarde = {
  naam: 'Taaltoets na ontvangst van de aanvraag, en kennisgeving na de uitslag',
  eenheid: 'weken',
  artikel: art('pw', '18b.2'),
  reeks: van2016(8),
}

export const onderwijsjaren: Wetswaarde = {
  naam: 'Geen taaltoets na Nederlandstalig onderwijs van ten minste',
  eenheid: 'jaar',
  artikel: art('pw', '18b.2'),
  reeks: van2016(8),
}

export const bereidmaanden: Wetswaarde = {
  naam: 'Beginnen met leren na de kennisgeving, binnen',
  eenheid: 'maanden',
  artikel: art('pw', '18b.6'),
  reeks: van2016(1),
}

/** Lowering per period; each period but the last lasts `maanden`. */
export const verlagingsstappen: Wetswaarde<{
  readonly maanden: number
  readonly procenten: readonly number[]
}> = {
  naam: 'Verlaging van de bijstandsnorm, per zes maanden; de laatste zonder einde',
  eenheid: 'procent',
  artikel: art('pw', '18b.9'),
  reeks: van2016({ maanden: 6, procenten: [20, 40, 100] }),
}

export interface Taalbewijs {
  readonly jarenOnderwijs?: Gegeven<number>
  /** Diploma of the integration exam or education route; a certificate of the Z route is not named. */
  readonly diploma?: Gegeven<Dag>
  readonly anderDocument?: Gegeven<Dag>
}

/** Whether the college must take the language test. */
export function taaltoetsNodig(i: Taalbewijs, op: Dag): Oordeel<boolean> {
  const basis = [art('pw', '18b.2')]
  const bewijs = [i.diploma, i.anderDocument].find((b) => b !== undefined && b.waarde <= op)
  if (bewijs !== undefined)
    return bepaald(false, [stap('taaleis.bewijs', { op: bewijs.waarde }, basis, [bewijs.feit])])
  const jaren = i.jarenOnderwijs
  if (jaren === undefined) return mist('onderwijsjaren', 'taaleis.jaren')
  const norm = opDag(onderwijsjaren, op)
  if (norm === undefined) return mist('onderwijsjaren', 'buitenGeldigheid')
  return bepaald(jaren.waarde < norm, [
    stap('taaleis.jaren', { jaren: jaren.waarde, norm }, basis, [jaren.feit]),
  ])
}

/** The days within which the test is taken, or the notice given: eight weeks after request or result. */
export function taaleisTermijn(soort: 'toets' | 'kennisgeving', na: Gegeven<Dag>): Oordeel<Termijndagen> {
  const weken = opDag(toetsweken, na.waarde)
  if (weken === undefined) return mist('bijstandAangevraagd', 'buitenGeldigheid')
  const duur: Duur = { aantal: weken, eenheid: 'weken' }
  const einde = plusDuur(na.waarde, duur)
  const begin = plusDagen(na.waarde, 1)
  const { laatsteDag, stappen } = verlengdEinde(begin, einde, duur)
  const artikel = art('pw', soort === 'toets' ? '18b.2' : '18b.4')
  const waarden = { soort, na: na.waarde, weken, tot: einde }
  return bepaald({ begin, laatsteDag }, [stap('taaleis.termijn', waarden, [artikel], [na.feit]), ...stappen])
}

export interface Taaleis {
  /** The written notice of the reasonable suspicion; the lowering counts from this day. */
  readonly kennisgeving?: Gegeven<Dag>
  /** Declared willing to start within a month of the notice, and started. */
  readonly begonnen?: Gegeven<Dag>
  /** The progress that may be expected is made. */
  readonly voortgang?: Gegeven<boolean>
  readonly geenVerwijt?: Gegeven<Dag>
  /** A diploma or document that lifts the suspicion. */
  readonly bewijs?: Gegeven<Dag>
  /** Tests taken again during the lowering. */
  readonly hertoetsen: readonly Gegeven<Hertoets>[]
  /** Local norm: a talk (inkeergesprek) comes before any lowering. */
  readonly inkeergesprekEerst: boolean
  readonly inkeergesprek?: Gegeven<Dag>
}

export interface Hertoets {
  readonly op: Dag
  /** The test shows the skills. */
  readonly voldoende: boolean
  /** The progress that may be expected was made; absent: `Taaleis.voortgang` tells. */
  readonly voortgang?: boolean
}

export interface Verlaging {
  readonly procent: number
  readonly van: Dag
  /** Absent for the last step, which has no end. */
  readonly totEnMet?: Dag
}

/** Lowering of the benefit that the text allows on that day. A person decides; means and chances weigh (lid 7). */
export function taaleisVerlaging(i: Taaleis, op: Dag): Oordeel<Verlaging> {
  const k = i.kennisgeving
  if (k === undefined || k.waarde > op) return mist('vermoedenGemeld', 'taaleis.kennisgeving')
  const bereid = opDag(bereidmaanden, k.waarde)
  const schema = opDag(verlagingsstappen, k.waarde)
  if (bereid === undefined || schema === undefined) return mist('vermoedenGemeld', 'buitenGeldigheid')
  const bereidTot = plusMaanden(k.waarde, bereid)
  const geen = lifted(i, bereidTot, op)
  if (geen !== undefined) return nvt([geen])
  const stappen: Stap[] = [stap('taaleis.vermoeden', { op: k.waarde }, [art('pw', '18b.4')], [k.feit])]
  if (op <= bereidTot) return mist('taallesBegonnen', 'taaleis.maandLoopt', stappen)
  if (i.inkeergesprekEerst) {
    const g = i.inkeergesprek
    if (g === undefined || g.waarde > op)
      return mist('inkeergesprekGevoerd', 'taaleis.inkeergesprek', stappen)
    stappen.push(stap('taaleis.inkeergesprek', { op: g.waarde }, [art('baarn', 'inkeergesprek')], [g.feit]))
  }
  const goed = tests(i, k.waarde, op).at(-1)
  if (goed?.waarde.voldoende)
    return nvt([
      ...stappen,
      stap('taaleis.hertoetsGoed', { op: goed.waarde.op }, [art('pw', '18b.13')], [goed.feit]),
    ])
  const grens = (n: number) => plusMaanden(k.waarde, n * schema.maanden)
  let trede = 0
  let van = k.waarde
  while (trede < schema.procenten.length - 1 && grens(trede + 1) <= op) {
    // Each next step needs its own failed test, taken during the step before it or after, and too little progress;
    // what led to the step before is not new. A failed test with progress does not undo a later one without.
    const gezakt = tests(i, van, eerste(op, grens(trede + 2))).filter((t) => !t.waarde.voldoende)
    const toets = gezakt.find((t) => progress(i, t) !== true) ?? gezakt.at(-1)
    if (toets === undefined) return mist('taaltoetsAfgenomen', 'taaleis.hertoets', stappen)
    const vordert = progress(i, toets)
    if (vordert === undefined) return mist('taalvoortgang', 'taaleis.voortgang', stappen)
    const { op: getoetst } = toets.waarde
    const lid = [art('pw', `18b.${10 + trede}`)]
    const feiten = [toets.feit, toets.waarde.voortgang === undefined ? i.voortgang?.feit : undefined]
    if (vordert) return nvt([...stappen, stap('taaleis.voortgangGoed', { op: getoetst }, lid, feiten)])
    stappen.push(stap('taaleis.hertoetsSlecht', { op: getoetst }, lid, feiten))
    trede++
    van = laatste(grens(trede), getoetst)
  }
  const procent = schema.procenten[trede]!
  const laatsteTrede = trede === schema.procenten.length - 1
  const artikel = art('pw', `18b.${9 + trede}`)
  if (laatsteTrede) {
    stappen.push(stap('taaleis.zonderEinde', { procent, van }, [artikel]))
    return bepaald({ procent, van }, stappen, ['taaleis.omstandigheden'])
  }
  const totEnMet = plusDagen(grens(trede + 1), -1)
  stappen.push(stap('taaleis.procent', { procent, van, totEnMet }, [artikel]))
  return bepaald({ procent, van, totEnMet }, stappen, ['taaleis.omstandigheden'])
}

/** Whether the progress that may be expected was made: what the test says goes before the general judgement. */
function progress(i: Taaleis, t: Gegeven<Hertoets>): boolean | undefined {
  return t.waarde.voortgang ?? i.voortgang?.waarde
}

/** Tests after `van`, up to and including `tot`, oldest first. */
function tests(i: Taaleis, van: Dag, tot: Dag): Taaleis['hertoetsen'] {
  return i.hertoetsen
    .filter((t) => t.waarde.op > van && t.waarde.op <= tot)
    .toSorted((a, b) => (a.waarde.op < b.waarde.op ? -1 : 1))
}

/** Why there is no lowering, if so: proof, no blame, or started in time and progressing. */
function lifted(i: Taaleis, bereidTot: Dag, op: Dag): Stap | undefined {
  const { bewijs, geenVerwijt, begonnen, voortgang } = i
  if (bewijs !== undefined && bewijs.waarde <= op)
    return stap('taaleis.bewijs', { op: bewijs.waarde }, [art('pw', '18b.5')], [bewijs.feit])
  if (geenVerwijt !== undefined && geenVerwijt.waarde <= op)
    return stap('taaleis.geenVerwijt', {}, [art('pw', '18b.6')], [geenVerwijt.feit])
  const opTijd = begonnen !== undefined && begonnen.waarde <= eerste(op, bereidTot)
  if (opTijd && voortgang?.waarde !== false)
    return stap(
      'taaleis.begonnen',
      { op: begonnen.waarde },
      [art('pw', '18b.6')],
      [begonnen.feit, voortgang?.feit],
    )
  return undefined
}
