/**
 * What a council or college may fill in itself, and what holds when it did not. The values of a municipality come in as
 * facts with their source; here stand the choices that exist, their article, and the rule that hangs on one of them:
 * setting a fine off against benefit needs an ordinance.
 */
import type { Dag } from '#core/day.ts'
import { type Artikel, bepaald, type Gegeven, type Oordeel } from '#core/explain.ts'
import { art } from './source.ts'
import { stap } from './zinnen.ts'

export interface LokaleNorm {
  readonly naam: string
  readonly wie: 'gemeenteraad' | 'college'
  readonly artikel: Artikel
  /** What holds where nothing was chosen. */
  readonly zonderKeuze: string
  /** What Baarn chose, as the audit of 2022 found it; absent where it found nothing. */
  readonly baarn?: string
}

export const lokaleNormen = {
  verrekenverordening: {
    naam: 'Boete verrekenen met de bijstand',
    wie: 'gemeenteraad',
    artikel: art('gemw', '121'),
    zonderKeuze: 'Verrekenen mag niet; invorderen gaat met een dwangbevel.',
    baarn: 'Geen verordening (2022).',
  },
  afstemming: {
    naam: 'Bijstand verlagen bij niet meewerken',
    wie: 'gemeenteraad',
    artikel: art('pw', '18'),
    zonderKeuze: 'Zonder verordening geen verlaging; de taaleis (art. 18b) staat in de wet zelf.',
  },
  samenloop: {
    naam: 'Boete of verlaging van de bijstand voor dezelfde gedraging',
    wie: 'college',
    artikel: art('wi2021', '27'),
    zonderKeuze: 'Per geval; is de bijstand verlaagd, dan blijft de boete achterwege.',
  },
  vasteLasten: {
    naam: 'Vaste lasten betalen bij het ontzorgen',
    wie: 'college',
    artikel: art('pw', '56a.2'),
    zonderKeuze: 'De wet: zes maanden betalen uit de bijstand.',
  },
  inkeergesprek: {
    naam: 'Inkeergesprek vóór een verlaging om de taaleis',
    wie: 'college',
    artikel: art('pw', '18b'),
    zonderKeuze: 'De wet vraagt geen gesprek; wel een toets vóór elke verlaging.',
    baarn: 'Eerst een inkeergesprek, daarna verlagen.',
  },
  begeleidingsduur: {
    naam: 'Duur van de maatschappelijke begeleiding',
    wie: 'college',
    artikel: art('wi2021', '13'),
    zonderKeuze: 'Wet en besluit noemen geen duur.',
    baarn: 'Anderhalf jaar, in de afspraak met VluchtelingenWerk.',
  },
  aanbod: {
    naam: 'Binnen hoeveel tijd de lessen worden aangeboden',
    wie: 'college',
    artikel: art('wi2021', '16.1'),
    zonderKeuze: 'De wet zegt “tijdig”, zonder getal.',
  },
  voortgang: {
    naam: 'Aantal voortgangsgesprekken',
    wie: 'college',
    artikel: art('bi2021', '5.3.4'),
    zonderKeuze: 'Per plan vast te leggen; een minimum is er niet.',
  },
} as const satisfies Record<string, LokaleNorm>
export type LokaleNormsleutel = keyof typeof lokaleNormen

export interface Verrekenverzoek {
  /** The council's ordinance and its first day; absent where there is none. */
  readonly verordening?: Gegeven<Dag>
}

/** Whether a fine of the college may be set off against benefit on that day. */
export function verrekenenMag(i: Verrekenverzoek, op: Dag): Oordeel<boolean> {
  const artikelen = [art('gemw', '121'), art('awb', '4:93')]
  const v = i.verordening
  if (v === undefined) return bepaald(false, [stap('lokaal.geenVerordening', {}, artikelen)])
  if (v.waarde > op)
    return bepaald(false, [stap('lokaal.verordeningLater', { op: v.waarde }, artikelen, [v.feit])])
  return bepaald(
    true,
    [stap('lokaal.verordening', { op: v.waarde }, artikelen, [v.feit])],
    ['lokaal.beslagvrij'],
  )
}
