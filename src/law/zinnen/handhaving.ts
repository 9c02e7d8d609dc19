/** Sentences about enforcement. */
import type { Dag } from '#core/day.ts'
import { d, euro } from './woorden.ts'

export const stappen = {
  'boete.opTijd': (w: { dag: Dag; tot: Dag }) =>
    `Verschenen en meegewerkt op ${d(w.dag)}, binnen de termijn tot en met ${d(w.tot)}: geen boete.`,
  'boete.termijnLoopt': (w: { tot: Dag }) =>
    `De gestelde termijn loopt nog tot en met ${d(w.tot)}: geen boete.`,
  'boete.nietVerschenen': (w: { tot: Dag }) =>
    `Niet verschenen of onvoldoende meegewerkt binnen de termijn tot en met ${d(w.tot)}.`,
  'boete.geenDerde': (w: { dag: Dag }) =>
    `Op ${d(w.dag)} is een tweede boete opgelegd; een derde kent de wet niet. Het college voltooit de intake zonder de persoon.`,
  'boete.intake': (w: { bedrag: number }) => `De boete voor de brede intake is ${euro(w.bedrag)}.`,
  'boete.plan': (w: { dag: Dag; bedrag: number }) =>
    `Op ${d(w.dag)} is geconstateerd dat aan het plan onvoldoende is meegewerkt; de boete begint bij ${euro(w.bedrag)}.`,
  'boete.herhaling': (w: { keren: number; maanden: number; bedrag: number }) =>
    `Herhaald binnen ${w.maanden} maanden na een overtreding met een onherroepelijke boete, ${w.keren} keer verhoogd: ${euro(w.bedrag)}.`,
  'boete.verwijt': (w: { procent: number; bedrag: number }) =>
    `Naar de mate van verwijt ${w.procent} procent: ${euro(w.bedrag)}.`,
  'boete.geenVerwijt': (_: Record<never, never>) => 'De persoon valt niets te verwijten: geen boete.',
  'boete.alVerlaagd': (_: Record<never, never>) =>
    'Voor dezelfde gedraging is de bijstand al verlaagd: een boete blijft achterwege.',
  'boete.plafond': (w: { plafond: number; opgelegd: number; bedrag: number }) =>
    `Boetes samen ten hoogste ${euro(w.plafond)} in deze termijn, al opgelegd ${euro(w.opgelegd)}: deze boete wordt ${euro(w.bedrag)}.`,
  'boete.asiel': (_: Record<never, never>) =>
    'Volgens uitspraken van 2025 mag een asielstatushouder hooguit in uitzonderlijke gevallen een boete krijgen. Die gingen over de oude wet en over DUO.',
} as const

export const voorbehouden = {
  'boete.verdubbeling':
    'Het besluit zegt “steeds met 100 procent van het boetebedrag verhoogd”. Wortel leest dat als verdubbelen, en telt een eerdere boete mee die op de dag van constatering onherroepelijk was.',
} as const

export const ontbreekt = {
  'boete.oproep':
    'Een schriftelijke waarschuwing met een herhaalde oproep en een nieuwe termijn ontbreekt: zonder die is er geen boete.',
  'boete.verwijt': 'In welke mate valt de gedraging de persoon te verwijten? Dat oordeelt het college.',
  'boete.bijstand': 'Is voor dezelfde gedraging de bijstand verlaagd? Dan blijft de boete achterwege.',
  'boete.asiel':
    'Mag het college een asielstatushouder onder de Wet inburgering 2021 nog beboeten? Daarover is geen bron gevonden. Vraag eerst juridisch advies.',
} as const
