/** Sentences about the Participatiewet and local norms. */
import type { Dag } from '#core/day.ts'
import { d, n } from './woorden.ts'

export const stappen = {
  'ontzorgen.oudeWet': (_: Record<never, never>) => 'Ontzorgen geldt alleen onder de Wet inburgering 2021.',
  'ontzorgen.andereVergunning': (_: Record<never, never>) =>
    'Ontzorgen geldt alleen met een asielvergunning voor bepaalde tijd.',
  'ontzorgen.maanden': (w: { vanaf: Dag; maanden: number; tot: Dag }) =>
    `Recht op bijstand vanaf ${d(w.vanaf)}: ${n(w.maanden)} maanden ontzorgen, tot en met ${d(w.tot)}.`,
  'ontzorgen.bijstandEindigt': (w: { tot: Dag }) =>
    `De bijstand liep tot en met ${d(w.tot)}; dan stopt het ook.`,
  'ontzorgen.geenKeuze': (_: Record<never, never>) =>
    'De gemeente koos niets anders: het college betaalt huur, energie, water en zorgverzekering uit de bijstand.',
  'ontzorgen.betaalt': (_: Record<never, never>) =>
    'De gemeente betaalt huur, energie, water en zorgverzekering uit de bijstand.',
  'ontzorgen.maatwerk': (_: Record<never, never>) =>
    'De gemeente koos voor maatwerk en betaalt de vaste lasten niet zelf.',
  'taaleis.bewijs': (w: { op: Dag }) => `Een diploma of ander bewijs van ${d(w.op)} toont de taal aan.`,
  'taaleis.jaren': (w: { jaren: number; norm: number }) =>
    `${n(w.jaren)} jaar Nederlandstalig onderwijs; vanaf ${n(w.norm)} jaar is geen toets nodig.`,
  'taaleis.termijn': (w: { soort: 'toets' | 'kennisgeving'; na: Dag; weken: number; tot: Dag }) =>
    w.soort === 'toets'
      ? `De toets is er binnen ${n(w.weken)} weken na de aanvraag van ${d(w.na)}: uiterlijk ${d(w.tot)}.`
      : `De kennisgeving volgt binnen ${n(w.weken)} weken na de uitslag van ${d(w.na)}: uiterlijk ${d(w.tot)}.`,
  'taaleis.vermoeden': (w: { op: Dag }) =>
    `Op ${d(w.op)} is gemeld dat de taal vermoedelijk tekortschiet; vanaf die dag telt het.`,
  'taaleis.inkeergesprek': (w: { op: Dag }) => `Het inkeergesprek was op ${d(w.op)}.`,
  'taaleis.geenVerwijt': (_: Record<never, never>) => 'Elk verwijt ontbreekt: geen verlaging.',
  'taaleis.begonnen': (w: { op: Dag }) =>
    `Op ${d(w.op)}, binnen een maand, met leren begonnen, met de voortgang die te verwachten is: geen verlaging.`,
  'taaleis.hertoetsGoed': (w: { op: Dag }) => `De toets van ${d(w.op)} is voldoende: geen verlaging meer.`,
  'taaleis.hertoetsSlecht': (w: { op: Dag }) =>
    `De toets van ${d(w.op)} is weer onvoldoende en de voortgang blijft uit: de volgende stap mag.`,
  'taaleis.voortgangGoed': (w: { op: Dag }) =>
    `De toets van ${d(w.op)} is onvoldoende, maar de voortgang is naar verwachting: geen volgende stap.`,
  'taaleis.procent': (w: { procent: number; van: Dag; totEnMet: Dag }) =>
    `De bijstand mag ${n(w.procent)} procent lager zijn van ${d(w.van)} tot en met ${d(w.totEnMet)}.`,
  'taaleis.zonderEinde': (w: { procent: number; van: Dag }) =>
    `De bijstand mag ${n(w.procent)} procent lager zijn vanaf ${d(w.van)}, zonder einde.`,
  'lokaal.geenVerordening': (_: Record<never, never>) =>
    'De raad stelde geen verordening vast: een boete verrekenen met de bijstand mag niet, invorderen gaat met een dwangbevel.',
  'lokaal.verordeningLater': (w: { op: Dag }) =>
    `De verordening geldt pas vanaf ${d(w.op)}: verrekenen mag nog niet.`,
  'lokaal.verordening': (w: { op: Dag }) =>
    `De raad stelde een verordening vast die geldt vanaf ${d(w.op)}: verrekenen mag.`,
} as const

export const voorbehouden = {
  'ontzorgen.vooruitlopend':
    'De wet schrijft het betalen van vaste lasten nog voor; de minister kondigde in april 2023 aan dat het niet meer hoeft.',
  'taaleis.omstandigheden':
    'Het college stemt de verlaging af op middelen en mogelijkheden (art. 18b lid 7); een mens beslist.',
  'lokaal.beslagvrij': 'Wat de persoon moet overhouden (de beslagvrije voet), rekent Wortel niet.',
} as const

export const ontbreekt = {
  'ontzorgen.bijstand': 'Vanaf welke dag is er recht op bijstand?',
  'taaleis.jaren': 'Hoeveel jaar Nederlandstalig onderwijs is gevolgd, of is er een diploma of ander bewijs?',
  'taaleis.kennisgeving': 'De kennisgeving van het vermoeden ontbreekt: zonder die is er geen verlaging.',
  'taaleis.maandLoopt': 'Is met leren begonnen? Daarvoor is nog tijd tot een maand na de kennisgeving.',
  'taaleis.inkeergesprek': 'Het inkeergesprek ontbreekt; in deze gemeente gaat dat aan een verlaging vooraf.',
  'taaleis.voortgang':
    'Is de voortgang gemaakt die te verwachten was? Alleen zonder die voortgang mag de volgende stap.',
  'taaleis.hertoets': 'Een nieuwe toets ontbreekt: zonder die mag de verlaging niet naar de volgende stap.',
} as const
