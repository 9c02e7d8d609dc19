/** Sentences about housing, guidance, target and supervision. */
import type { Dag } from '#core/day.ts'
import { type Begeleidingsdeel, begeleidingsdelen } from '../begeleiding.ts'
import { d, n } from './woorden.ts'

export const stappen = {
  'taakstelling.verschuiven': (w: { gemeenten: number; was: number; wordt: number }) =>
    `${n(w.gemeenten)} gemeenten verschuiven samen; de som blijft ${n(w.was)}.`,
  'taakstelling.nietVerschuiven': (w: { gemeenten: number; was: number; wordt: number }) =>
    `${n(w.gemeenten)} gemeenten hebben samen ${n(w.was)} en zouden ${n(w.wordt)} krijgen, of één komt onder nul: dat mag niet.`,
  'huisvesting.plicht': (_: Record<never, never>) =>
    'Het college voorziet in de huisvesting van vergunninghouders volgens de taakstelling.',
  'huisvesting.tienWeken': (w: { vanaf: Dag; weken: number; tot: Dag }) =>
    `Gekoppeld op ${d(w.vanaf)}; ${w.weken} weken later is ${d(w.tot)}.`,
  'huisvesting.nietGekoppeld': (_: Record<never, never>) =>
    'Niet door COA gekoppeld: deze persoon valt niet onder de taakstelling en zoekt zelf woonruimte.',
  'begeleiding.vanaf': (w: { dag: Dag }) => `Begeleiding vanaf de inschrijving in de BRP op ${d(w.dag)}.`,
  'begeleiding.nogGeenWet': (w: { dag: Dag }) =>
    `Ingeschreven op ${d(w.dag)}, vóór 1 oktober 2017: toen was begeleiding nog geen taak uit de wet.`,
  'begeleiding.geenDuur': (_: Record<never, never>) =>
    'Wet en besluit noemen geen duur, en de gemeente koos er geen.',
  'begeleiding.duur': (w: { maanden: number; laatsteDag: Dag }) =>
    `De gemeente koos ${n(w.maanden)} maanden: tot en met ${d(w.laatsteDag)}.`,
  'begeleiding.gegeven': (w: { deel: Begeleidingsdeel }) => `${begeleidingsdelen[w.deel].naam}: gegeven.`,
  'begeleiding.open': (w: { deel: Begeleidingsdeel }) => `${begeleidingsdelen[w.deel].naam}: nog te doen.`,
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
  'realisatie.telt': (w: { gekoppeld: Dag; op: Dag; halfjaar: string }) =>
    `Gekoppeld op ${d(w.gekoppeld)}, sleutel op ${d(w.op)}: telt één keer mee, in halfjaar ${w.halfjaar}. Kinderen tellen mee.`,
  'realisatie.eenmaal': (w: { sleutels: number }) =>
    `${n(w.sleutels)} latere sleutel(s): een andere woning telt niet nog eens.`,
  'realisatie.geenSleutel': (w: { gekoppeld: Dag }) =>
    `Gekoppeld op ${d(w.gekoppeld)}, nog zonder sleutel: telt nog niet.`,
  'realisatie.vervallen': (w: { op: Dag }) =>
    `De koppeling is vervallen op ${d(w.op)}, vóór een sleutel: telt hier niet. Een andere gemeente kan deze persoon huisvesten.`,
  'realisatie.nietGekoppeld': (_: Record<never, never>) =>
    'Niet aan deze gemeente gekoppeld: telt hier niet mee.',
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
