/**
 * Changing the learning route, and examining B1 at A2. The route can be fixed anew during at most a year and a half
 * from the start of the integration term; from education route to B1 route always (Wi2021 art. 17 lid 2, Besluit
 * art. 5.4). Speaking, listening, reading and writing may go to A2 when B1 is out of reach within the term, after 600
 * hours of Dutch lessons followed with enough effort (Wi2021 art. 17 lid 3, Besluit art. 5.5).
 */
import { type Dag, plusDagen, plusMaanden } from '#core/day.ts'
import { bepaald, type Gegeven, nvt, type Oordeel, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import type { Leerroute } from './onderdelen.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

export const wijzigmaanden: Wetswaarde = {
  naam: 'Leerroute opnieuw vaststellen, vanaf het begin van de inburgeringstermijn',
  eenheid: 'maanden',
  artikel: art('bi2021', '5.4.1'),
  reeks: sinds('2022-01-01', 18),
}

export const afschaaluren: Wetswaarde = {
  naam: 'Cursusuren Nederlands als tweede taal vóór examens op A2',
  eenheid: 'uren',
  artikel: art('bi2021', '5.5.1'),
  reeks: sinds('2022-01-01', 600),
}

export interface Routewijziging {
  readonly van: Leerroute
  readonly naar: Leerroute
  /** First day of the integration term: the day after the date of the first plan. */
  readonly begin?: Gegeven<Dag>
  /** An education that gives no exemption (Besluit art. 4.3 lid 2) was finished or broken off on this day. */
  readonly opleidingGeeindigd?: Gegeven<Dag>
  /** The college found a special case that concerns this person (Besluit art. 5.4 lid 3). */
  readonly bijzonderGeval?: Gegeven<Dag>
}

export interface Wijzigbaar {
  readonly mag: boolean
  /** Last day of the ordinary window; absent where the change has no last day. */
  readonly tot?: Dag
}

/** Whether the college may change the route on that day. A change does not move the integration term. */
export function leerrouteWijzigbaar(i: Routewijziging, op: Dag): Oordeel<Wijzigbaar> {
  if (i.van === i.naar) return nvt([stap('leerroute.zelfde', {}, [art('wi2021', '17.2')])])
  if (i.begin === undefined) return mist('pipVastgesteld', 'leerroute.begin')
  if (i.van === 'onderwijs' && i.naar === 'b1')
    return bepaald({ mag: true }, [stap('leerroute.onderwijsNaarB1', {}, [art('bi2021', '5.4.1')])])
  const { waarde: begin, feit } = i.begin
  const maanden = opDag(wijzigmaanden, begin)
  if (maanden === undefined) return mist('pipVastgesteld', 'buitenGeldigheid')
  const tot = plusDagen(plusMaanden(begin, maanden), -1)
  const stappen: Stap[] = [
    stap('leerroute.venster', { begin, maanden, tot }, [art('bi2021', '5.4.1')], [feit]),
  ]
  if (op <= tot) return bepaald({ mag: true, tot }, stappen)
  const opleiding = i.opleidingGeeindigd
  if (opleiding !== undefined && opleiding.waarde > tot && opleiding.waarde <= op) {
    const { waarde: dag } = opleiding
    stappen.push(stap('leerroute.naOpleiding', { dag }, [art('bi2021', '5.4.2')], [opleiding.feit]))
    return bepaald({ mag: true, tot }, stappen)
  }
  const bijzonder = i.bijzonderGeval
  if (bijzonder !== undefined && bijzonder.waarde <= op) {
    const { waarde: dag } = bijzonder
    stappen.push(stap('leerroute.bijzonder', { dag }, [art('bi2021', '5.4.3')], [bijzonder.feit]))
    return bepaald({ mag: true, tot }, stappen)
  }
  stappen.push(stap('leerroute.teLaat', { op, tot }, [art('bi2021', '5.4.1')]))
  return bepaald({ mag: false, tot }, stappen)
}

export interface Afschaling {
  readonly leerroute?: Gegeven<Leerroute>
  /** Hours of Dutch lessons at a school with the mark of quality or of the education route. */
  readonly uren?: Gegeven<number>
  /** Hours of such lessons followed within the broad intake; they may count (Besluit art. 5.5 lid 2). */
  readonly urenIntake?: Gegeven<number>
  /** The college's own judgement whether the person did enough during those lessons. */
  readonly voldoendeIngespannen?: Gegeven<boolean>
  /** The college's own judgement: B1 cannot be reached within the (lengthened or new) term. */
  readonly b1Onhaalbaar?: Gegeven<boolean>
}

/** Whether the college may have the language examined at A2, on that day. Only in the B1 route. */
export function afschalenMag(i: Afschaling, op: Dag): Oordeel<boolean> {
  const { leerroute, uren, urenIntake, voldoendeIngespannen: inspanning } = i
  if (leerroute === undefined) return mist('pipVastgesteld', 'afschalen.leerroute')
  if (leerroute.waarde !== 'b1')
    return nvt([stap('afschalen.andereRoute', {}, [art('wi2021', '17.3')], [leerroute.feit])])
  if (uren === undefined) return mist('uren', 'afschalen.uren')
  const norm = opDag(afschaaluren, op)
  if (norm === undefined) return mist('uren', 'buitenGeldigheid')
  const gevolgd = uren.waarde + (urenIntake?.waarde ?? 0)
  const artikelen = [art('bi2021', '5.5.1'), ...(urenIntake ? [art('bi2021', '5.5.2')] : [])]
  const stappen = [stap('afschalen.uren', { gevolgd, norm }, artikelen, [uren.feit, urenIntake?.feit])]
  if (gevolgd < norm) return bepaald(false, stappen)
  if (inspanning === undefined) return mist('inspanning', 'afschalen.inspanning', stappen)
  const code = inspanning.waarde ? 'afschalen.ingespannen' : 'afschalen.nietIngespannen'
  stappen.push(stap(code, {}, [art('wi2021', '17.3'), art('bi2021', '5.5.1')], [inspanning.feit]))
  if (!inspanning.waarde) return bepaald(false, stappen)
  const b1 = i.b1Onhaalbaar
  if (b1 === undefined) return mist('oordeelB1', 'afschalen.b1', stappen)
  const uitkomst = b1.waarde ? 'afschalen.b1Onhaalbaar' : 'afschalen.b1Haalbaar'
  stappen.push(stap(uitkomst, {}, [art('wi2021', '17.3')], [b1.feit]))
  return bepaald(b1.waarde, stappen)
}
