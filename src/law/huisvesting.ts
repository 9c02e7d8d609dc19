/**
 * When a permit holder who is coupled to the municipality must be housed.
 * The college sees to housing (Huisvestingswet 2014 art. 28), but no statute sets a number of weeks: ten weeks after
 * the coupling is an agreement in the chain of COA and municipalities. So the Algemene termijnenwet does not touch it.
 */
import { type Dag, plusDagen } from '#core/day.ts'
import { bepaald, type Gegeven, nvt, type Oordeel } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import type { Termijndagen } from './pip.ts'
import { art } from './source.ts'
import { plusDuur } from './termijnenwet.ts'
import { mist, stap } from './zinnen.ts'

export const huisvestingsweken: Wetswaarde = {
  naam: 'Passende woonruimte na koppeling',
  eenheid: 'weken',
  artikel: art('keten', 'woonruimte binnen tien weken na koppeling'),
  reeks: sinds('2013-01-01', 10, 'tweede hand'),
}

export const wekenVergunningTotVertrek: Wetswaarde = {
  naam: 'Van vergunning tot vertrek uit de opvang: koppelen, woning vinden, verhuizen',
  eenheid: 'weken',
  artikel: art('keten', 'veertien weken: 2 + 10 + 2'),
  reeks: sinds('2013-01-01', 14, 'tweede hand'),
}

export interface HuisvestingInvoer {
  readonly gekoppeld?: Gegeven<Dag>
  /** Only who is coupled by COA is housed under the target; others find a home themselves. */
  readonly asiel: boolean
}

/** The days between which the household gets a home. */
export function huisvestingstermijn(i: HuisvestingInvoer): Oordeel<Termijndagen> {
  const g = i.gekoppeld
  if (g === undefined) {
    if (!i.asiel) return nvt([stap('huisvesting.nietGekoppeld', {}, [art('hvw2014', '28')])])
    return mist('gekoppeld', 'huisvesting.gekoppeld')
  }
  const weken = opDag(huisvestingsweken, g.waarde)
  if (weken === undefined) return mist('gekoppeld', 'buitenGeldigheid')
  const laatsteDag = plusDuur(g.waarde, { aantal: weken, eenheid: 'weken' })
  return bepaald(
    { begin: plusDagen(g.waarde, 1), laatsteDag },
    [
      stap('huisvesting.plicht', {}, [art('hvw2014', '28')]),
      stap(
        'huisvesting.tienWeken',
        { vanaf: g.waarde, weken, tot: laatsteDag },
        [huisvestingsweken.artikel],
        [g.feit],
      ),
    ],
    ['huisvesting.ketenafspraak'],
  )
}
