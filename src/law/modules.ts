/**
 * The participation statement (PVT) and the labour market module (MAP): when each is completed. PVT takes at least
 * twelve hours and a signature (Wi2021 art. 6 lid 4, Besluit art. 3.1); MAP a number of hours that the regulation
 * sets and a closing talk (Besluit art. 3.2); hours of the intake may count. MAP is not asked in the education route.
 */
import type { Dag } from '#core/day.ts'
import { type Artikel, bepaald, type Gegeven, nvt, type Oordeel, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import type { Leerroute } from './onderdelen.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

export const pvtUren: Wetswaarde = {
  naam: 'Participatieverklaringstraject, ten minste',
  eenheid: 'uren',
  artikel: art('bi2021', '3.1.3'),
  reeks: sinds('2022-01-01', 12),
}

export const mapUren: Wetswaarde = {
  naam: 'Module Arbeidsmarkt en Participatie, praktijk ten minste',
  eenheid: 'uren',
  artikel: art('ri2021', '3.1'),
  reeks: sinds('2022-01-01', 40, 'tweede hand'),
}

export interface Modulestand {
  readonly leerroute?: Gegeven<Leerroute>
  readonly uren?: Gegeven<number>
  /** Hours within the broad intake that meet the demands. */
  readonly urenIntake?: Gegeven<number>
  /** PVT: the day of signing; MAP: the day of the closing talk. */
  readonly afgesloten?: Gegeven<Dag>
}

/** Whether the participation statement track is completed on that day. */
export function pvtAfgerond(m: Modulestand, op: Dag): Oordeel<boolean> {
  return completed(m, op, pvtUren, {
    uren: art('bi2021', '3.1.3'),
    intake: art('bi2021', '3.1.5'),
    slot: art('wi2021', '6.4'),
    module: 'pvt',
  })
}

/** Whether the labour market module is completed on that day; not asked in the education route. */
export function mapAfgerond(m: Modulestand, op: Dag): Oordeel<boolean> {
  if (m.leerroute === undefined) return mist('pipVastgesteld', 'voldaan.leerroute')
  if (m.leerroute.waarde === 'onderwijs')
    return nvt([stap('modules.geenMap', {}, [art('wi2021', '8.3')], [m.leerroute.feit])])
  const o = completed(m, op, mapUren, {
    uren: mapUren.artikel,
    intake: art('bi2021', '3.2.3'),
    slot: art('bi2021', '3.2'),
    module: 'map',
  })
  return o.soort === 'bepaald' ? bepaald(o.waarde, o.stappen, ['modules.mapUren']) : o
}

function completed(
  m: Modulestand,
  op: Dag,
  norm: Wetswaarde,
  a: { uren: Artikel; intake: Artikel; slot: Artikel; module: 'pvt' | 'map' },
): Oordeel<boolean> {
  const nodig = opDag(norm, op)
  if (m.uren === undefined) return mist('uren', a.module === 'pvt' ? 'modules.pvtUren' : 'modules.mapUren')
  if (nodig === undefined) return mist('uren', 'buitenGeldigheid')
  const uren = m.uren.waarde + (m.urenIntake?.waarde ?? 0)
  const { module } = a
  const stappen: Stap[] = [
    stap(
      'modules.uren',
      { module, uren, nodig },
      m.urenIntake === undefined ? [a.uren] : [a.uren, a.intake],
      [m.uren.feit, m.urenIntake?.feit],
    ),
  ]
  const slot = m.afgesloten
  const gesloten = slot !== undefined && slot.waarde <= op
  stappen.push(
    gesloten
      ? stap('modules.afgesloten', { module, dag: slot.waarde }, [a.slot], [slot.feit])
      : stap('modules.nietAfgesloten', { module }, [a.slot]),
  )
  return bepaald(uren >= nodig && gesloten, stappen)
}
