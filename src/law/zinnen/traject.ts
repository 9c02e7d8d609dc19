/** Sentences about the path: route, parts, duty met. */
import type { Dag } from '#core/day.ts'
import { type Leerroute, type Niveau, type Onderdeel, onderdelen } from '../onderdelen.ts'
import { d, n } from './woorden.ts'

const routezinnen: Readonly<Record<Leerroute, string>> = {
  b1: 'het inburgeringsexamen',
  onderwijs: 'de onderwijsroute',
  z: 'de zelfredzaamheidsroute',
}

export const stappen = {
  'leerroute.zelfde': (_: Record<never, never>) => 'De leerroute blijft dezelfde: er is niets te wijzigen.',
  'leerroute.onderwijsNaarB1': (_: Record<never, never>) =>
    'Van de onderwijsroute naar de B1-route mag het hele traject.',
  'leerroute.venster': (w: { begin: Dag; maanden: number; tot: Dag }) =>
    `De leerroute kan ${w.maanden} maanden vanaf ${d(w.begin)} opnieuw worden vastgesteld: tot en met ${d(w.tot)}.`,
  'leerroute.naOpleiding': (w: { dag: Dag }) =>
    `Op ${d(w.dag)} eindigde een opleiding die geen vrijstelling geeft; daarna mag de leerroute nog wijzigen.`,
  'leerroute.bijzonder': (w: { dag: Dag }) =>
    `Het college stelde op ${d(w.dag)} een bijzonder geval vast en mag van het tijdvak afwijken.`,
  'leerroute.teLaat': (w: { op: Dag; tot: Dag }) =>
    `Op ${d(w.op)} is ${d(w.tot)} voorbij: wijzigen mag alleen nog na een opleiding zonder vrijstelling of in een bijzonder geval.`,
  'afschalen.andereRoute': (_: Record<never, never>) =>
    'Examens op A2 in plaats van B1 bestaan alleen in de B1-route.',
  'afschalen.uren': (w: { gevolgd: number; norm: number }) =>
    `${n(w.gevolgd)} van de ${n(w.norm)} cursusuren Nederlands zijn gevolgd.`,
  'afschalen.ingespannen': (_: Record<never, never>) =>
    'Het college oordeelde dat de inzet tijdens de lessen voldoende was.',
  'afschalen.nietIngespannen': (_: Record<never, never>) =>
    'Het college oordeelde dat de inzet tijdens de lessen onvoldoende was.',
  'afschalen.b1Onhaalbaar': (_: Record<never, never>) =>
    'Het college oordeelde dat B1 binnen de termijn niet haalbaar is.',
  'afschalen.b1Haalbaar': (_: Record<never, never>) =>
    'Het college oordeelde dat B1 binnen de termijn haalbaar is: de examens blijven op B1.',
  'voldaan.route': (w: { route: Leerroute }) =>
    `Nodig zijn het participatieverklaringstraject, de MAP en ${routezinnen[w.route]}.`,
  'voldaan.vrij': (w: { onderdeel: Onderdeel; grond: 'vrijgesteld' | 'ontheven' }) =>
    `${onderdelen[w.onderdeel]}: ${w.grond} door DUO.`,
  'voldaan.afgerond': (w: { onderdeel: Onderdeel; dag: Dag }) =>
    `${onderdelen[w.onderdeel]}: afgerond op ${d(w.dag)}.`,
  'voldaan.open': (w: { onderdeel: Onderdeel }) => `${onderdelen[w.onderdeel]}: staat nog open.`,
  'voldaan.geenMap': (_: Record<never, never>) =>
    'Wie het taalschakeltraject volgt of heeft afgerond, hoeft de MAP niet te doen.',
  'voldaan.taal': (w: { onderdeel: Onderdeel; niveau: Niveau; nodig: Niveau }) =>
    `${onderdelen[w.onderdeel]}: behaald op ${w.niveau}, nodig is ${w.nodig}.`,
  'voldaan.taalOpen': (w: { onderdeel: Onderdeel; nodig: Niveau }) =>
    `${onderdelen[w.onderdeel]}: staat nog open, nodig is ${w.nodig}.`,
  'voldaan.examen': (w: { onderdeel: Onderdeel }) => `${onderdelen[w.onderdeel]}: behaald.`,
  'voldaan.terugval': (_: Record<never, never>) =>
    'De onderwijsroute is niet behaald, maar alle onderdelen van het inburgeringsexamen wel: dat telt.',
  'voldaan.vastgesteld': (w: { dag: Dag }) =>
    `DUO stelde vast dat op ${d(w.dag)} aan de plicht is voldaan; wat hierboven niet staat, is niet vastgelegd.`,
  'voldaan.deelsVrij': (_: Record<never, never>) =>
    'DUO verleende vrijstelling of ontheffing voor een deel; van welk onderdeel, staat er niet bij.',
  'voldaan.uren': (w: { onderdeel: Onderdeel; uren: number; norm: number }) =>
    `${onderdelen[w.onderdeel]}: ${n(w.uren)} van ${n(w.norm)}.`,
} as const

export const voorbehouden = {
  'voldaan.ontheffing':
    'Gedeeltelijke ontheffing bestaat alleen voor ten hoogste drie van de vier taalonderdelen, KNM en de uren participatie. Hier is meer ontheven: kijk het besluit van DUO na.',
} as const

export const ontbreekt = {
  'leerroute.begin': 'Er is nog geen plan (PIP): pas daarna kan de leerroute opnieuw worden vastgesteld.',
  'voldaan.vrijOnbekend':
    'Van welk onderdeel is de persoon vrijgesteld of ontheven? Corrigeer dat feit en noem het onderdeel.',
  'voldaan.leerroute': 'Welke leerroute is vastgesteld? Zonder plan (PIP) is niet te zeggen wat nodig is.',
  'afschalen.leerroute': 'Welke leerroute is vastgesteld? Zonder plan (PIP) is dat niet te zeggen.',
  'afschalen.uren': 'Hoeveel cursusuren Nederlands zijn gevolgd? De school geeft dat door.',
  'afschalen.b1':
    'Is B1 binnen de (verlengde of nieuwe) termijn niet haalbaar? Dat oordeelt het college uit feiten en omstandigheden.',
  'afschalen.inspanning':
    'Heeft de persoon zich tijdens de lessen voldoende ingespannen? Dat oordeelt het college.',
} as const
