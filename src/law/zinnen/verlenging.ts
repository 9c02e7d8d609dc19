/** Sentences about lengthening the term, and about what DUO may fine. */
import type { Dag } from '#core/day.ts'
import { d, euro, n } from './woorden.ts'

const maandenTekst = (m: number) => (m === 24 ? '2 jaar' : m === 12 ? '1 jaar' : `${n(m)} maanden`)

export const stappen = {
  'verlenging.aanvraag': (w: { laatsteDag: Dag; maanden: number; vanaf: Dag }) =>
    `De termijn loopt tot en met ${d(w.laatsteDag)}; verlenging vragen kan vanaf ${d(w.vanaf)}, ${w.maanden} maanden ervoor.`,
  'verlenging.beschikking': (w: { ontvangen: Dag; weken: number; tot: Dag }) =>
    `DUO ontving de aanvraag op ${d(w.ontvangen)}; ${w.weken} weken later is ${d(w.tot)}.`,
  'verlenging.andereRoute': (_: Record<never, never>) =>
    'Zes maanden erbij wegens aanzienlijke inspanningen bestaat alleen in de B1-route.',
  'verlenging.nieuweTermijn': (_: Record<never, never>) =>
    'Een nieuwe termijn na een boete wordt wegens inspanning niet langer, alleen zonder verwijt.',
  'verlenging.alleLessen': (_: Record<never, never>) => 'Alle lessen zijn gevolgd, op geoorloofd verzuim na.',
  'verlenging.lessenGemist': (_: Record<never, never>) => 'Niet alle lessen zijn gevolgd.',
  'verlenging.uren': (w: { uren: number; norm: number }) =>
    `${n(w.uren)} uren taal of KNM gevolgd, nodig zijn er ${n(w.norm)}.`,
  'verlenging.examens': (w: { taal: number; nodig: number; knm: number }) =>
    `${n(w.taal)} van de vier taalonderdelen behaald, nodig zijn er ${n(w.nodig)}; KNM is ${w.knm === 1 ? '' : 'niet '}behaald.`,
  'verlenging.afgerond': (w: { af: number; van: number }) =>
    `PVT en MAP: ${n(w.af)} van de ${n(w.van)} afgerond.`,
  'verlenging.niveau': (_: Record<never, never>) =>
    'Een taalonderdeel wordt onder A2 geëxamineerd: dan telt de inspanning niet.',
  'verlenging.maanden': (w: { maanden: number; laatsteDag: Dag }) =>
    `${w.maanden} maanden erbij: laatste dag ${d(w.laatsteDag)}.`,
  'verlenging.grond': (_: Record<never, never>) =>
    'Zonder verwijt wordt de termijn verlengd; DUO beoordeelt of deze grond geldt.',
  'verlenging.buitenTermijn': (w: { dag: Dag }) =>
    `De bevalling op ${d(w.dag)} valt niet binnen de termijn: geen verlenging daarom.`,
  'verlenging.bevalling': (w: { dag: Dag; weken: number; laatsteDag: Dag }) =>
    `Bevallen op ${d(w.dag)}, binnen de termijn: ${w.weken} weken erbij, laatste dag ${d(w.laatsteDag)}.`,
  'duoboete.loopt': (w: { tot: Dag }) => `De termijn loopt nog tot en met ${d(w.tot)}: geen boete.`,
  'duoboete.alles': (_: Record<never, never>) => 'Alles is binnen de termijn gedaan: geen boete.',
  'duoboete.pvtMap': (w: { bedrag: number }) =>
    `PVT of MAP is niet op tijd afgerond: daarop staat ${euro(w.bedrag)}.`,
  'duoboete.vergunning': (w: { dag: Dag }) =>
    `Op ${d(w.dag)} is de vergunning geweigerd of ingetrokken: geen boete voor de leerroute.`,
  'duoboete.route': (w: { hoogst: number }) =>
    `De leerroute is niet op tijd behaald: daarop staat ten hoogste ${euro(w.hoogst)}.`,
  'duoboete.asiel': (_: Record<never, never>) =>
    'DUO legt een asielstatushouder sinds de uitspraken van 2025 geen boete op voor te laat inburgeren; het Hof laat uitzonderlijke gevallen open.',
  'duoboete.volgende': (w: { keer: number; tot: Dag; vanaf: Dag }) =>
    `De termijn loopt tot en met ${d(w.tot)}; is het dan niet gedaan, dan volgt de ${n(w.keer)}e boete, vanaf ${d(w.vanaf)}.`,
  'duoboete.herhaling': (w: { op: Dag; jaren: number; vanaf: Dag }) =>
    `De laatste boete was op ${d(w.op)}; zolang het niet gedaan is volgt er telkens na ${n(w.jaren)} jaar een, dus vanaf ${d(w.vanaf)}.`,
  'nieuweTermijn.pvtMap': (w: { maanden: number }) =>
    `Voor PVT of MAP geeft DUO ${maandenTekst(w.maanden)} extra.`,
  'nieuweTermijn.examens': (w: { behaald: number; maanden: number }) =>
    `${n(w.behaald)} examens behaald: voor de leerroute ${maandenTekst(w.maanden)} extra.`,
  'nieuweTermijn.uren': (w: { uren: number; maanden: number }) =>
    `${n(w.uren)} cursusuren gevolgd: voor de leerroute ${maandenTekst(w.maanden)} extra.`,
  'nieuweTermijn.langste': (w: { maanden: number; laatsteDag: Dag }) =>
    `De langste extra tijd geldt, zij worden niet opgeteld: ${maandenTekst(w.maanden)}, tot en met ${d(w.laatsteDag)}.`,
} as const

export const voorbehouden = {
  'verlenging.tweedeHand':
    'De 16 weken staan op de site van DUO; de regeling waarin de duur staat, is niet gelezen.',
  'duoboete.eersteHerhaling':
    'Na de tweede nieuwe termijn is er iedere twee jaar (oude wet, PVT: ieder jaar) een boete; of de eerste meteen na die termijn komt, zegt de wet niet.',
  'nieuweTermijn.tweedeHand':
    'Deze tabel publiceert DUO; de regeling waarin zij staat, is niet gelezen. Op de grenzen van 200, 400 en 600 uren overlapt zij: Wortel leest “tot en met”.',
} as const

export const ontbreekt = {
  'verlenging.leerroute':
    'Welke leerroute is vastgesteld? Verlengen na inspanning bestaat alleen in de B1-route.',
  'verlenging.termijn': 'Er is nog geen plan (PIP), dus ook geen termijn om te verlengen.',
  'verlenging.lessen': 'Zijn alle lessen gevolgd, op geoorloofd verzuim na? De school geeft dat door.',
  'verlenging.uren': 'Hoeveel uren taal en KNM zijn gevolgd? De school geeft dat door.',
  'verlenging.duur':
    'Hoe lang DUO om deze grond verlengt, staat in de regeling, die Wortel niet kent. Leg het besluit van DUO vast.',
  'verlenging.bevallen': 'Op welke dag is de persoon bevallen?',
  'duoboete.termijn': 'Er is nog geen plan (PIP), dus nog geen termijn die overschreden kan zijn.',
  'duoboete.asiel': 'Legt DUO in dit geval toch een boete op? Dat staat alleen in haar besluit.',
  'duoboete.tabel':
    'Hoeveel de boete voor de leerroute is, staat in een tabel van de regeling, die Wortel niet kent. Leg het besluit van DUO vast.',
  'duoboete.beide':
    'Zijn PVT en MAP allebei te laat, dan spreekt de wet van één boete en noemt DUO er twee. Leg het besluit van DUO vast.',
  'nieuweTermijn.examens': 'Hoeveel examens zijn behaald? Daarvan hangt de extra tijd af.',
  'nieuweTermijn.uren': 'Hoeveel cursusuren zijn gevolgd? Daarvan hangt de extra tijd af.',
} as const
