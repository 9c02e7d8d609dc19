/** Sentences about the act of 2013. */
import type { Dag } from '#core/day.ts'
import { onderdelenWi2013 } from '../onderdelen.ts'
import { d, euro, n } from './woorden.ts'

type Onderdeel = keyof typeof onderdelenWi2013
const naam = (o: Onderdeel) => onderdelenWi2013[o]

export const stappen = {
  'wi2013.nogNiet': (w: { onderdeel: Onderdeel; vanaf: Dag; van: Dag }) =>
    `${naam(w.onderdeel)}: alleen voor wie plichtig werd vanaf ${d(w.vanaf)}; hier was dat ${d(w.van)}.`,
  'wi2013.behaald': (w: { onderdeel: Onderdeel }) => `${naam(w.onderdeel)}: behaald.`,
  'wi2013.vrij': (w: { onderdeel: Onderdeel }) => `${naam(w.onderdeel)}: vrijgesteld of ontheven door DUO.`,
  'wi2013.open': (w: { onderdeel: Onderdeel }) => `${naam(w.onderdeel)}: staat nog open.`,
  'wi2013.onaDoorMap': (_: Record<never, never>) => 'De MAP is afgerond: dan hoeft ONA niet.',
  'wi2013.pvtTermijn': (w: { begin: Dag; jaren: number; laatsteDag: Dag }) =>
    `Plichtig en ingeschreven sinds ${d(w.begin)}; ${n(w.jaren)} jaar voor het PVT: tot en met ${d(w.laatsteDag)}.`,
  'wi2013.inspanning': (w: { uren: number; norm: number; pogingen: number; nodig: number }) =>
    `${n(w.uren)} van ten minste ${n(w.norm)} uren; ${n(w.pogingen)} van ${n(w.nodig)} pogingen per niet behaald onderdeel.`,
  'wi2013.asiel': (_: Record<never, never>) =>
    'DUO legt asielstatushouders sinds de uitspraken van 2025 geen boete meer op onder de oude wet.',
  'wi2013.boete': (w: { hoogst: number }) => `Niet op tijd: een boete van ten hoogste ${euro(w.hoogst)}.`,
  'wi2013.tabel': (w: { uren: number; hoogst: number }) =>
    w.hoogst === 0
      ? `Met ${n(w.uren)} cursusuren en twee pogingen per onderdeel: geen boete.`
      : `Met ${n(w.uren)} cursusuren en deze pogingen ten hoogste ${euro(w.hoogst)}.`,
  'wi2013.nieuweTermijn': (w: { op: Dag; jaren: number; tot: Dag }) =>
    `De boete van ${d(w.op)} geeft een nieuwe termijn van ten hoogste ${n(w.jaren)} jaar: tot en met ${d(w.tot)}.`,
  'wi2013.leningTerug': (_: Record<never, never>) =>
    'Gezins- en overige migranten betalen hun lening terug; kwijtschelding is er alleen voor asielstatushouders.',
  'wi2013.leningKwijt': (w: { klaar: Dag; tot: Dag }) =>
    `Klaar op ${d(w.klaar)}, binnen de termijn tot en met ${d(w.tot)}: DUO scheldt de lening helemaal kwijt.`,
  'wi2013.leningLaat': (w: { klaar: Dag; tot: Dag }) =>
    `Klaar op ${d(w.klaar)}, na de termijn tot en met ${d(w.tot)}.`,
  'wi2013.leningTot': (w: { tot: Dag; jaren: number }) =>
    `Lenen kan tot ${n(w.jaren)} jaar na de termijn: tot en met ${d(w.tot)}.`,
  'wi2013.leningPvt': (w: { tot: Dag }) =>
    `De participatieverklaring is niet op tijd ondertekend: lenen kan tot en met ${d(w.tot)}.`,
  'wi2013.eenmalig': (_: Record<never, never>) =>
    'Om een alfabetiseringscursus is de termijn al eens verlengd; dat kan één keer.',
  'wi2013.cursusLaat': (w: { op: Dag }) =>
    `De alfabetiseringscursus begon op ${d(w.op)}, na de termijn: geen verlenging daarom.`,
  'wi2013.langstens': (w: { jaren: number; tot: Dag }) =>
    `Ten hoogste ${n(w.jaren)} jaar erbij: tot en met ${d(w.tot)}; hoe lang, beslist DUO.`,
} as const

export const voorbehouden = {
  'wi2013.bovengrens':
    'Een tweede tabel verlaagt de boete naar behaalde onderdelen; die bedragen zijn niet gevonden. Dit is dus het hoogste bedrag.',
} as const

export const ontbreekt = {
  'wi2013.andereWet':
    'Wanneer werd de persoon plichtig? De oude wet geldt voor wie dat van 2013 tot en met 2021 werd.',
  'wi2013.ingeschreven': 'De inschrijving in de BRP ontbreekt: daarmee begint het jaar voor het PVT.',
  'wi2013.pogingen': 'Hoe vaak is elk niet behaald onderdeel geprobeerd?',
  'wi2013.drieOfVier':
    'Bij drie pogingen spreken de bronnen elkaar tegen: de regeling noemde er vier, DUO noemt er drie. Vraag het DUO.',
  'wi2013.duur': 'Zonder verwijt noemt de wet geen langste duur. Leg het besluit van DUO vast.',
  'wi2013.cursus': 'Wanneer begon de alfabetiseringscursus?',
  'wi2013.pvt': 'Wanneer is het participatieverklaringstraject afgerond?',
  'wi2013.klaar': 'Wanneer waren examen en PVT klaar?',
  'wi2013.leningLaat': 'Of DUO de lening ook na de termijn kwijtscheldt, staat in haar besluit.',
} as const
