/** Sentences about terms. */
import type { Dag } from '#core/day.ts'
import { d } from './woorden.ts'

export const stappen = {
  'atw.verlengd': (w: { dag: Dag; reden: string; tot: Dag }) =>
    `${d(w.dag)} is ${w.reden}; de termijn loopt door tot en met ${d(w.tot)}.`,
  'atw.telling': (w: { na: Dag; aantal: number; eenheid: string; tot: Dag }) =>
    `${w.aantal} ${w.eenheid} na ${d(w.na)} is ${d(w.tot)}.`,
  'atw.geldtNiet': (_: Record<never, never>) =>
    'Zo lang is de termijn, dat de Algemene termijnenwet niet geldt: hij schuift niet op.',
  'atw.tweeWerkdagen': (w: { dag: Dag; tot: Dag }) =>
    `Tot ${d(w.dag)} zijn er geen twee werkdagen; de termijn loopt door tot en met ${d(w.tot)}.`,
  'pip.kennisgeving': (w: { dag: Dag }) => `DUO's kennisgeving is gedagtekend ${d(w.dag)}.`,
  'pip.laterIngeschreven': (w: { kennisgeving: Dag; dag: Dag }) =>
    `Op ${d(w.kennisgeving)} nog niet ingeschreven in de gemeente die huisvest; dat werd ${d(w.dag)}. Vanaf die dag telt het.`,
  'pip.inschrijving': (w: { dag: Dag }) =>
    `Ingeschreven op ${d(w.dag)}. In 2022 telde de termijn vanaf de inschrijving, niet vanaf de kennisgeving.`,
  'pip.verhuizing': (w: { dag: Dag }) =>
    `Met een plan verhuisd naar deze gemeente: ingeschreven op ${d(w.dag)}.`,
  'pip.tienWeken': (w: { vanaf: Dag; weken: number; tot: Dag }) =>
    `${w.weken} weken na ${d(w.vanaf)} is ${d(w.tot)}.`,
  'pip.wachtOpInformatie': (w: { gevraagd: Dag }) =>
    `Op ${d(w.gevraagd)} is informatie van een derde gevraagd; zolang die er niet is, mag de termijn worden overschreden.`,
  'pip.tweeWeken': (w: { vanaf: Dag; weken: number; tot: Dag }) =>
    `De informatie kwam op ${d(w.vanaf)}; ${w.weken} weken later is ${d(w.tot)}.`,
  'termijn.begin': (w: { pip: Dag; begin: Dag }) =>
    `Het eerste plan is gedagtekend ${d(w.pip)}; de termijn begint de dag erna, ${d(w.begin)}. Een later plan verandert dat niet.`,
  'termijn.beginWi2013': (w: { begin: Dag }) =>
    `Onder de oude wet begint de termijn op de dag van plichtig worden: ${d(w.begin)}.`,
  'termijn.jaren': (w: { jaren: number; begin: Dag; laatsteDag: Dag; exclusief: Dag }) =>
    `${w.jaren} jaar vanaf ${d(w.begin)}: laatste dag ${d(w.laatsteDag)} (bij DUO staat de dag erna: ${d(w.exclusief)}).`,
  'termijn.onderbroken': (w: { van: Dag; tot: Dag; dagen: number; laatsteDag: Dag }) =>
    `Onderbroken van ${d(w.van)} tot ${d(w.tot)}: ${w.dagen} dagen erbij, laatste dag ${d(w.laatsteDag)}.`,
  'termijn.hervat': (w: { van: Dag; totEnMet: Dag }) =>
    `Van ${d(w.van)} tot en met ${d(w.totEnMet)} tijdelijk vrijgesteld; daarna werden plicht en termijn hervat.`,
  'termijn.verlengd': (w: { laatsteDag: Dag }) => `DUO verlengde de termijn: laatste dag ${d(w.laatsteDag)}.`,
} as const

export const voorbehouden = {
  'termijn.schrikkeldag':
    'De termijn begint op 29 februari. Of zij op 28 februari of 1 maart eindigt, staat nergens; hier is 28 februari als eerste dag erna genomen. Vraag het bij DUO na.',
  'termijn.onderbrokenVoorBegin':
    'De persoon was weg voordat de termijn begon. Het besluit zegt niet of die tijd meetelt; hier telt alleen de tijd vanaf het begin.',
  'pip.overgang':
    'Op 1 januari 2023 wijzigde het besluit: voortaan telt de kennisgeving van DUO. Voor een termijn die toen liep, is geen overgangsregel gevonden; hier blijft de inschrijving tellen.',
  'atw.gelijkgesteld':
    'Welke dagen voor dit jaar bij besluit zijn gelijkgesteld met feestdagen, is niet gevonden; de termijn kan een dag later eindigen.',
} as const

export const ontbreekt = {
  'pip.kennisgeving': 'De kennisgeving van DUO ontbreekt: pas daarmee begint de termijn voor het plan.',
  'pip.ingeschreven':
    'De inschrijving in de gemeente die huisvest ontbreekt: was die er nog niet bij de kennisgeving, dan telt het vanaf de inschrijving.',
  'pip.inschrijving':
    'De inschrijving in de gemeente ontbreekt: in 2022 telde de termijn voor het plan vanaf die dag.',
  'pip.informatie':
    'De informatie van een derde is nog niet ontvangen; twee weken daarna moet het plan er zijn.',
  'termijn.hervat':
    'Wet en besluit zeggen niet of de termijn doorliep tijdens de tijdelijke vrijstelling. Leg de nieuwe laatste dag vast die DUO doorgeeft.',
  'termijn.pip': 'Er is nog geen plan (PIP): de inburgeringstermijn begint de dag na de dagtekening.',
} as const
