/** Sentences about housing, guidance, target and supervision. */
import type { Dag } from '#core/day.ts'
import { d, n } from './woorden.ts'

export const stappen = {
  'huisvesting.plicht': (_: Record<never, never>) =>
    'Het college voorziet in de huisvesting van vergunninghouders volgens de taakstelling.',
  'huisvesting.tienWeken': (w: { vanaf: Dag; weken: number; tot: Dag }) =>
    `Gekoppeld op ${d(w.vanaf)}; ${w.weken} weken later is ${d(w.tot)}.`,
  'huisvesting.nietGekoppeld': (_: Record<never, never>) =>
    'Niet door COA gekoppeld: deze persoon valt niet onder de taakstelling en zoekt zelf woonruimte.',
  'begeleiding.vanaf': (w: { dag: Dag }) => `Begeleiding vanaf de inschrijving in de BRP op ${d(w.dag)}.`,
  'begeleiding.nietAsiel': (_: Record<never, never>) =>
    'De wet regelt maatschappelijke begeleiding alleen voor asielstatushouders.',
  'taakstelling.formule': (w: {
    landelijk: number
    inwoners: number
    inwonersNederland: number
    uitkomst: number
  }) =>
    `${n(w.landelijk)} × ${n(w.inwoners)} ÷ ${n(w.inwonersNederland)}, naar boven afgerond: ${n(w.uitkomst)}.`,
  'taakstelling.halfjaarEerst': (w: { gerealiseerd: number; taakstelling: number; voorHalfjaar: number }) =>
    `${n(w.gerealiseerd)} gehuisvest; ${n(w.voorHalfjaar)} tellen voor de taakstelling van ${n(w.taakstelling)} van dit halfjaar.`,
  'taakstelling.achterstand': (w: { rest: number; voorAchterstand: number }) =>
    `Van de overige ${n(w.rest)} gaan er ${n(w.voorAchterstand)} af van de achterstand.`,
  'taakstelling.voorsprong': (w: { personen: number }) =>
    `${n(w.personen)} over: voorsprong voor het volgende halfjaar.`,
  'taakstelling.tekort': (w: { personen: number }) => `${n(w.personen)} tekort: dat wordt achterstand.`,
  'taakstelling.stand': (w: { begin: number; eind: number }) =>
    `Stand aan het begin ${n(w.begin)}, aan het eind ${n(w.eind)}.`,
  'toezicht.gehaald': (_: Record<never, never>) => 'Aan het eind van het halfjaar is er geen achterstand.',
  'toezicht.kleiner': (w: { begin: number; eind: number }) =>
    `De achterstand nam af van ${n(-w.begin)} naar ${n(-w.eind)}.`,
  'toezicht.groter': (w: { begin: number; eind: number }) =>
    `De achterstand groeide van ${n(-w.begin)} naar ${n(-w.eind)}.`,
  'toezicht.gelijk': (w: { eind: number }) => `De achterstand bleef ${n(-w.eind)}.`,
  'toezicht.bijzonder': (_: Record<never, never>) =>
    'Bijzondere omstandigheden zijn gemeld; de provincie weegt die.',
  'toezicht.voorstel': (w: { trede: number }) =>
    w.trede === 0
      ? 'Voorstel: geen trede. De provincie oordeelt.'
      : `Voorstel: trede ${w.trede}. De provincie oordeelt; dit is geen oordeel.`,
} as const

export const voorbehouden = {
  'huisvesting.ketenafspraak':
    'De tien weken zijn een afspraak in de keten, geen wettelijke termijn. De Algemene termijnenwet verlengt haar daarom niet.',
} as const

export const ontbreekt = {
  'huisvesting.gekoppeld': 'De dag van koppeling ontbreekt.',
  'begeleiding.ingeschreven': 'De inschrijving in de BRP ontbreekt: op die dag begint de begeleiding.',
} as const
