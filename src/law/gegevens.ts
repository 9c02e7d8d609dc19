/**
 * On which ground of law a municipality processes each kind of personal data, and by which retention it goes. The act
 * names purposes for health and belief (Wi2021 art. 37): for any other purpose these may not be processed. Data that
 * serve housing alone fall outside the decree's retention (art. 9.9): there no term was found.
 */

import { type Artikel, bepaald, type Oordeel } from '#core/explain.ts'
import type { Bewaarsoort } from './bewaren.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

interface Soort {
  readonly naam: string
  readonly grond: readonly Artikel[]
  /** Retention by Besluit art. 9.9; absent where that article does not reach. */
  readonly bewaren?: Bewaarsoort
  /** The only purposes for which it is allowed, with the article of each. */
  readonly doelen?: Readonly<Record<string, Artikel>>
}

/** Purposes that the act names for special categories of data. */
export const bijzondereDoelen = {
  ontheffing: 'de ontheffing beoordelen',
  verlenging: 'de verlenging beoordelen',
  intake: 'de brede intake',
  plan: 'het plan (PIP)',
  begeleiding: 'ondersteuning en begeleiding bij het plan',
  bedienaar: 'vaststellen of iemand geestelijke bedienaar is',
} as const
export type BijzonderDoel = keyof typeof bijzondereDoelen

const zorg = art('wi2021', '37.2.b')

export const persoonsgegevens = {
  identiteit: {
    naam: 'Naam, geboortedatum en adres',
    grond: [art('wi2021', '14.1'), art('wi2021', '15.1')],
    bewaren: 'kern',
  },
  bsn: { naam: 'BSN', grond: [art('wi2021', '36')], bewaren: 'kern' },
  plicht: {
    naam: 'Inburgeringsplicht, vrijstelling, ontheffing en voldoen',
    grond: [art('wi2021', '33')],
    bewaren: 'kern',
  },
  inburgering: {
    naam: 'Intake, plan, leerroute en voortgang',
    grond: [art('wi2021', '14.3'), art('wi2021', '15.1'), art('wi2021', '17.1'), art('wi2021', '35.3')],
    bewaren: 'gewoon',
  },
  begeleiding: { naam: 'Maatschappelijke begeleiding', grond: [art('wi2021', '13.1')], bewaren: 'gewoon' },
  bijstand: {
    naam: 'Gegevens van de Participatiewet, voor zover nodig voor de inburgering',
    grond: [art('wi2021', '35.5')],
    bewaren: 'gewoon',
  },
  huisvesting: { naam: 'Huishouden, koppeling en woning', grond: [art('hvw2014', '28')] },
  gezondheid: {
    naam: 'Gezondheid',
    grond: [art('wi2021', '37.2')],
    bewaren: 'gewoon',
    doelen: {
      ontheffing: art('wi2021', '37.2.a'),
      verlenging: art('wi2021', '37.2.a'),
      intake: zorg,
      plan: zorg,
      begeleiding: zorg,
    },
  },
  geloof: {
    naam: 'Godsdienst of levensovertuiging',
    grond: [art('wi2021', '37.1')],
    bewaren: 'gewoon',
    doelen: { bedienaar: art('wi2021', '37.1') },
  },
} as const satisfies Record<string, Soort>
export type Persoonsgegeven = keyof typeof persoonsgegevens

export interface Verwerking {
  readonly mag: boolean
  /** How long, by the rule about retention; absent where it may not, or no term was found. */
  readonly bewaren?: Bewaarsoort
}

/** Whether these data may be processed for that purpose, on which ground. */
export function verwerking(gegeven: Persoonsgegeven, doel?: BijzonderDoel): Oordeel<Verwerking> {
  const soort: Soort = persoonsgegevens[gegeven]
  if (soort.doelen !== undefined) {
    if (doel === undefined) return mist('verwerkingsdoel', 'gegevens.doel')
    const artikel = soort.doelen[doel]
    const code = artikel === undefined ? 'gegevens.anderDoel' : 'gegevens.bijzonder'
    const stappen = [stap(code, { gegeven, doel }, artikel === undefined ? soort.grond : [artikel])]
    if (artikel === undefined) return bepaald({ mag: false }, stappen)
    return bepaald({ mag: true, bewaren: 'gewoon' }, stappen, ['gegevens.bevoegd'])
  }
  const stappen = [stap('gegevens.grond', { gegeven }, soort.grond)]
  if (soort.bewaren === undefined) return bepaald({ mag: true }, stappen, ['gegevens.geenTermijn'])
  const lid = art('bi2021', soort.bewaren === 'kern' ? '9.9.2' : '9.9.1')
  stappen.push(stap('gegevens.bewaren', { soort: soort.bewaren }, [lid]))
  return bepaald({ mag: true, bewaren: soort.bewaren }, stappen)
}
