/** Sentences about who must integrate. */
import type { Dag } from '#core/day.ts'
import { d } from './woorden.ts'

/** The ground as DUO's list names it, where it is known. */
const om = (grond: string | undefined) => (grond === undefined ? '' : `, grond: ${grond}`)

export const stappen = {
  'plicht.asiel': (w: { op: Dag }) =>
    `De vergunning van ${d(w.op)} maakt deze persoon asielstatushouder voor de inburgering.`,
  'plicht.migrant': (w: { op: Dag }) =>
    `De vergunning van ${d(w.op)} maakt deze persoon gezins- of overige migrant.`,
  'plicht.groepGewijzigd': (w: { op: Dag; doelgroep: 'asielstatushouder' | 'gezinsOfOverigeMigrant' }) =>
    w.doelgroep === 'asielstatushouder'
      ? `DUO wijzigde de groep op ${d(w.op)}: deze persoon is asielstatushouder.`
      : `DUO wijzigde de groep op ${d(w.op)}, op verzoek: deze persoon is gezins- of overige migrant.`,
  'plicht.tijdelijkDoel': (w: { op: Dag }) =>
    `De vergunning van ${d(w.op)} is voor een tijdelijk doel: geen inburgeringsplicht.`,
  'plicht.tijdelijkeBescherming': (w: { op: Dag }) =>
    `Tijdelijke bescherming sinds ${d(w.op)} is geen vergunning die tot inburgeren verplicht.`,
  'plicht.euBurger': (w: { op: Dag }) =>
    `Burger van EU, EER of Zwitserland (sinds ${d(w.op)}): geen inburgeringsplicht.`,
  'plicht.voor2013': (w: { sinds: Dag }) =>
    `Plichtig geworden op ${d(w.sinds)}, vóór 1 januari 2013: daarvoor geldt ouder recht, dat Wortel niet rekent.`,
  'plicht.teJong': (w: { leeftijd: number; dag: Dag }) =>
    `Jonger dan ${w.leeftijd} jaar; wordt dat op ${d(w.dag)}.`,
  'plicht.leeftijd': (w: { leeftijd: number; sinds: Dag }) =>
    `Met ${w.leeftijd} jaar en een vergunning valt deze persoon sinds ${d(w.sinds)} onder de plicht.`,
  'plicht.aow': (w: { dag: Dag }) =>
    `Op ${d(w.dag)} is de pensioengerechtigde leeftijd bereikt: geen inburgeringsplicht.`,
  'plicht.wi2021': (w: { sinds: Dag }) =>
    `Plichtig sinds ${d(w.sinds)}, dus op of na 1 januari 2022: de Wet inburgering 2021 geldt.`,
  'plicht.wi2013': (w: { sinds: Dag }) =>
    `Plichtig sinds ${d(w.sinds)}, dus vóór 1 januari 2022: de oude Wet inburgering blijft gelden.`,
  'plicht.ondertussengroep': (w: { ingeschreven: Dag }) =>
    `Hier ingeschreven op ${d(w.ingeschreven)}: hoort bij de ondertussengroep.`,
  'plicht.overleden': (w: { op: Dag }) => `Overleden op ${d(w.op)}.`,
  'plicht.voldaan': (w: { op: Dag }) => `Op ${d(w.op)} is aan de inburgeringsplicht voldaan.`,
  'plicht.vrijgesteld': (w: { grond?: string }) => `DUO verleende volledige vrijstelling${om(w.grond)}.`,
  'plicht.deelsVrijgesteld': (w: { grond?: string }) =>
    `DUO verleende vrijstelling van een deel${om(w.grond)}; de rest van de plicht blijft.`,
  'plicht.tijdelijkVrijgesteld': (w: { tot: Dag; grond?: string }) =>
    `Tijdelijk vrijgesteld tot en met ${d(w.tot)}${om(w.grond)}.`,
  'plicht.ontheven': (w: { grond?: string }) => `DUO verleende volledige ontheffing${om(w.grond)}.`,
  'plicht.deelsOntheven': (w: { grond?: string }) =>
    `DUO verleende ontheffing van een deel${om(w.grond)}; de rest van de plicht blijft.`,
  'plicht.vertrokken': (w: { op: Dag; grens: Dag }) =>
    `Op ${d(w.op)} uit Nederland vertrokken en op ${d(w.grens)} nog weg: na meer dan een jaar eindigt de plicht.`,
  'plicht.onderbroken': (w: { reden: 'tijdelijkDoel' | 'bedienaarGestopt'; op: Dag; grens: Dag }) =>
    w.reden === 'tijdelijkDoel'
      ? `Sinds ${d(w.op)} hier voor een tijdelijk doel, en na ${d(w.grens)} nog steeds: na meer dan een jaar eindigt de plicht.`
      : `Sinds ${d(w.op)} niet meer werkzaam als geestelijke, en na ${d(w.grens)} nog steeds niet: na meer dan een jaar eindigt de plicht.`,
  'meerderjarig.ja': (w: { leeftijd: number; dag: Dag }) => `Op ${d(w.dag)} ${w.leeftijd} jaar geworden.`,
  'meerderjarig.nee': (w: { leeftijd: number; dag: Dag }) =>
    `Wordt pas op ${d(w.dag)} ${w.leeftijd} jaar, of later.`,
  'plicht.verblijfGeeindigd': (w: { op: Dag }) =>
    `Het rechtmatig verblijf eindigde op ${d(w.op)}, en er loopt geen aansluitende aanvraag: geen inburgeringsplicht.`,
} as const

export const voorbehouden = {
  'meerderjarig.gehuwd':
    'Wie getrouwd is of was, of door de rechter meerderjarig is verklaard, is dat ook onder de 18 jaar. Dat rekent Wortel niet.',
} as const

export const ontbreekt = {
  'meerderjarig.geboren':
    'De volledige geboortedatum is nodig om te zeggen of de leeftijd van 18 jaar is bereikt.',
  'plicht.eersteVergunning':
    'Een asielvergunning voor onbepaalde tijd maakt niemand plichtig: dat deed de vergunning voor bepaalde tijd ervoor. Wanneer is die verleend?',
  'plicht.vergunning':
    'Welke verblijfsvergunning is wanneer verleend? Zonder dat is niet te zeggen of de plicht bestaat.',
  'plicht.leeftijd':
    'De (volledige) geboortedatum is nodig om te zeggen of de leeftijd van 16 jaar is bereikt.',
  'plicht.welkeWet': 'De volledige geboortedatum is nodig om te zeggen welke wet geldt.',
  'plicht.aow':
    'De volledige geboortedatum, of de AOW-leeftijd van dit jaar, is nodig om te zeggen of de pensioenleeftijd is bereikt.',
  buitenGeldigheid: 'Voor deze dag kent Wortel de waarde van de wet niet. Controleer de datum.',
} as const
