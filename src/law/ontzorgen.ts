/**
 * Relief from money worries (Participatiewet art. 56a): for six months from the day the right to benefit arises, the
 * college pays rent, energy, water and health insurance in the person's name. Only for who is bound under the 2021 act
 * and has an asylum permit for fixed time. Since April 2023 the minister lets municipalities choose otherwise, ahead of
 * a change of law: that is a local norm, and without a choice the statute holds.
 */
import { type Dag, eerste, plusDagen, plusMaanden } from '#core/day.ts'
import { bepaald, type Gegeven, nvt, type Oordeel, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import type { Termijndagen } from './pip.ts'
import type { Vergunningsoort, Wet } from './plicht.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

export const ontzorgmaanden: Wetswaarde = {
  naam: 'Ontzorgen vanaf het recht op bijstand',
  eenheid: 'maanden',
  artikel: art('pw', '56a.2'),
  reeks: sinds('2022-01-01', 6),
}

export interface OntzorgInvoer {
  readonly wet: Wet
  readonly vergunning: Gegeven<Vergunningsoort>
  /** The day on which the right to benefit arose. */
  readonly bijstandVanaf?: Gegeven<Dag>
  /** Last day of the benefit, when it ended. */
  readonly bijstandTotEnMet?: Gegeven<Dag>
  /** Local norm: the college pays the fixed costs; absent where it chose nothing. */
  readonly vasteLasten?: Gegeven<boolean>
}

export interface Ontzorging extends Termijndagen {
  /** The college pays the fixed costs itself; otherwise relief is made to measure. */
  readonly betaalt: boolean
}

/** The days of relief, and how. */
export function ontzorging(i: OntzorgInvoer): Oordeel<Ontzorging> {
  const groep = [art('pw', '56a.1')]
  if (i.wet !== 'wi2021') return nvt([stap('ontzorgen.oudeWet', {}, groep)])
  if (i.vergunning.waarde !== 'asielBepaaldeTijd')
    return nvt([stap('ontzorgen.andereVergunning', {}, groep, [i.vergunning.feit])])
  const b = i.bijstandVanaf
  if (b === undefined) return mist('bijstandToegekend', 'ontzorgen.bijstand')
  const maanden = opDag(ontzorgmaanden, b.waarde)
  if (maanden === undefined) return mist('bijstandToegekend', 'buitenGeldigheid')
  const volledig = plusDagen(plusMaanden(b.waarde, maanden), -1)
  const stappen: Stap[] = [
    stap('ontzorgen.maanden', { vanaf: b.waarde, maanden, tot: volledig }, [art('pw', '56a.2')], [b.feit]),
  ]
  const einde = i.bijstandTotEnMet
  const laatsteDag = einde === undefined ? volledig : eerste(volledig, einde.waarde)
  if (einde !== undefined && einde.waarde < volledig)
    stappen.push(stap('ontzorgen.bijstandEindigt', { tot: einde.waarde }, [art('pw', '56a.2')], [einde.feit]))
  const keuze = i.vasteLasten
  const betaalt = keuze?.waarde ?? true
  if (keuze === undefined) stappen.push(stap('ontzorgen.geenKeuze', {}, [art('pw', '56a.2')]))
  else if (betaalt) stappen.push(stap('ontzorgen.betaalt', {}, [art('pw', '56a.2')], [keuze.feit]))
  else
    stappen.push(
      stap(
        'ontzorgen.maatwerk',
        {},
        [art('ontzorgen2023', 'vaste lasten'), art('pw', '56a.2')],
        [keuze.feit],
      ),
    )
  return bepaald(
    { begin: b.waarde, laatsteDag, betaalt },
    stappen,
    betaalt ? [] : ['ontzorgen.vooruitlopend'],
  )
}
