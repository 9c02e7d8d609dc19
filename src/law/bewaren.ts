/**
 * How long data are kept. Decree of 2021 (art. 9.9): gone five years after the end of the duty or at death; a named
 * core at the latest after fifty years; loan data of family and other migrants five years after the loan. The selection
 * list of 2020 says ten years: for the 2021 act the decree prevails; the decree of 2013
 * (art. 6.8) binds only DUO's own system, so for a municipality's files of that act no term was found.
 */
import { type Dag, plusJaren } from '#core/day.ts'
import { bepaald, type Gegeven, nvt, type Oordeel, onbepaald } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import type { Wet } from './plicht.ts'
import { art } from './source.ts'
import { stap } from './zinnen.ts'

export const bewaarjaren: Wetswaarde = {
  naam: 'Persoonsgegevens verwijderen na het einde van de inburgeringsplicht',
  eenheid: 'jaar',
  artikel: art('bi2021', '9.9.1.a'),
  reeks: sinds('2022-01-01', 5),
}

export const kernjaren: Wetswaarde = {
  naam: 'Kerngegevens verwijderen, ten hoogste na',
  eenheid: 'jaar',
  artikel: art('bi2021', '9.9.2'),
  reeks: sinds('2022-01-01', 50),
}

export const leningjaren: Wetswaarde = {
  naam: 'Gegevens over de lening verwijderen na het einde van de lening',
  eenheid: 'jaar',
  artikel: art('bi2021', '9.9.3'),
  reeks: sinds('2022-01-01', 5),
}

/** `kern`: BSN, name, address, residence, birth date, exemption, dispensation, day and way of meeting the duty. */
export type Bewaarsoort = 'gewoon' | 'kern' | 'lening'

export interface Bewaring {
  readonly wet: Wet
  readonly soort: Bewaarsoort
  readonly plichtGeeindigd?: Gegeven<Dag>
  readonly overleden?: Gegeven<Dag>
  /** The loan was paid, remitted or lapsed. */
  readonly leningGeeindigd?: Gegeven<Dag>
}

/** The day from which the data must be gone. */
export function verwijderenVanaf(b: Bewaring): Oordeel<Dag> {
  if (b.wet === 'wi2013')
    return onbepaald(
      [{ feit: 'bewaarbesluit', code: 'bewaren.oudeWet' }],
      [
        stap('bewaren.systeemDuo', {}, [art('bi2013', '6.8')]),
        stap('bewaren.selectielijst', {}, [art('selectielijst', 'proces 8.1')]),
      ],
    )
  // Lid 2 and 3 set aside the five years of lid 1 under a, not what holds at death under b.
  const { overleden } = b
  if (overleden !== undefined)
    return bepaald(overleden.waarde, [
      stap('bewaren.overleden', { op: overleden.waarde }, [art('bi2021', '9.9.1.b')], [overleden.feit]),
    ])
  if (b.soort === 'lening') return after(b.leningGeeindigd, leningjaren, 'bewaren.lening')
  if (b.soort === 'kern') return after(b.plichtGeeindigd, kernjaren, 'bewaren.kern', ['bewaren.kernVanaf'])
  return after(b.plichtGeeindigd, bewaarjaren, 'bewaren.gewoon')
}

function after(
  einde: Gegeven<Dag> | undefined,
  norm: Wetswaarde,
  code: 'bewaren.gewoon' | 'bewaren.kern' | 'bewaren.lening',
  voorbehoud: readonly string[] = [],
): Oordeel<Dag> {
  if (einde === undefined) return nvt([stap('bewaren.loopt', {}, [norm.artikel])])
  const jaren = opDag(norm, einde.waarde)
  if (jaren === undefined) return onbepaald([{ feit: 'plichtVoldaan', code: 'buitenGeldigheid' }])
  const vanaf = plusJaren(einde.waarde, jaren)
  return bepaald(
    vanaf,
    [stap(code, { einde: einde.waarde, jaren, vanaf }, [norm.artikel], [einde.feit])],
    voorbehoud,
  )
}
