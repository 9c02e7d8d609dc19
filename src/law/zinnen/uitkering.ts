/** Sentences about the yearly grant to the municipality. */
import type { Dag } from '#core/day.ts'
import { d, euro, n } from './woorden.ts'

export const stappen = {
  'uitkering.migranten': (w: { migranten: number; bedrag: number; deel: number }) =>
    `${n(w.migranten)} gezins- en overige migranten × ${euro(w.bedrag)}: ${euro(w.deel)}.`,
  'uitkering.budget': (w: { budget: number }) =>
    `Het landelijke budget voor asielstatushouders is ${euro(w.budget)}.`,
  'uitkering.asiel': (w: { grondslag: number; grondslagen: number; budget: number; deel: number }) =>
    `De grondslag van de gemeente is ${n(w.grondslag)} van ${n(w.grondslagen)}: dat deel van ${euro(w.budget)} is ${euro(w.deel)}.`,
  'uitkering.onderwijs': (w: { aantal: number; bedrag: number; deel: number }) =>
    `${n(w.aantal)} asielstatushouders in de onderwijsroute × ${euro(w.bedrag)}: ${euro(w.deel)}.`,
  'uitkering.som': (w: { som: number }) => `Samen is de uitkering ${euro(w.som)}.`,
  'uitkering.bekend': (w: { maanden: number; tot: Dag }) =>
    `De minister maakt de uitkering ten minste ${n(w.maanden)} maanden voor het jaar bekend: uiterlijk ${d(w.tot)}.`,
  'uitkering.herzien': (w: { maanden: number; tot: Dag }) =>
    `Uiterlijk ${n(w.maanden)} maanden na het jaar volgt de herziening: uiterlijk ${d(w.tot)}.`,
  'uitkering.verantwoord': (w: { maanden: number; tot: Dag }) =>
    `Is de verantwoording niet binnen ${n(w.maanden)} maanden na het jaar volledig ontvangen, dan wordt alles teruggevorderd: uiterlijk ${d(w.tot)}.`,
} as const

export const voorbehouden = {
  'uitkering.opgegeven':
    'Bedragen, gewichten en percentages staan in de regeling, die niet is gelezen: hier is gerekend met wat is opgegeven.',
} as const

export const ontbreekt = {
  'uitkering.aantallen': 'Hoeveel mensen telden mee, in de gemeente en in het land?',
  'uitkering.regeling': 'Welke bedragen en gewichten gelden voor dit jaar? Die staan in de regeling.',
  'uitkering.grondslagen': 'Wat zijn de grondslagen van alle gemeenten samen?',
  'uitkering.onderwijs': 'Welk deel of aantal volgt de onderwijsroute, en welk bedrag geldt daarvoor?',
} as const
