/** Sentences about processing personal data. */
import type { Bewaarsoort } from '../bewaren.ts'
import { type BijzonderDoel, bijzondereDoelen, type Persoonsgegeven, persoonsgegevens } from '../gegevens.ts'

const naam = (g: Persoonsgegeven) => persoonsgegevens[g].naam

export const stappen = {
  'gegevens.grond': (w: { gegeven: Persoonsgegeven }) =>
    `${naam(w.gegeven)}: de gemeente verwerkt dit voor een taak die de wet haar geeft.`,
  'gegevens.bijzonder': (w: { gegeven: Persoonsgegeven; doel: BijzonderDoel }) =>
    `${naam(w.gegeven)}: de wet staat dit toe voor ${bijzondereDoelen[w.doel]}, voor zover nodig.`,
  'gegevens.anderDoel': (w: { gegeven: Persoonsgegeven; doel: BijzonderDoel }) =>
    `${naam(w.gegeven)}: voor ${bijzondereDoelen[w.doel]} staat de wet dit niet toe.`,
  'gegevens.bewaren': (w: { soort: Bewaarsoort }) =>
    w.soort === 'kern'
      ? 'Dit hoort bij de kerngegevens, die het langst bewaard mogen blijven.'
      : 'Dit gaat weg na de gewone bewaartermijn.',
} as const

export const voorbehouden = {
  'gegevens.bevoegd': 'Alleen wie daartoe bevoegd is, mag deze gegevens zien (Besluit art. 9.11).',
  'gegevens.geenTermijn':
    'Voor gegevens die alleen de huisvesting dienen is geen bewaartermijn gevonden; het Besluit inburgering gaat daar niet over.',
} as const

export const ontbreekt = {
  'gegevens.doel': 'Waarvoor zijn deze gegevens nodig? De wet noemt de doelen waarvoor het mag.',
} as const
