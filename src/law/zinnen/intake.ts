/** Sentences about the broad intake, the plan's content, PVT, MAP and exams. */
import type { Dag } from '#core/day.ts'
import { type Intakeonderdeel, intakeonderdelen, type Toetsontheffing } from '../intake.ts'
import type { Niveau } from '../onderdelen.ts'
import { type Pipbezwaar, type Pipveld, pipvelden } from '../pip-inhoud.ts'
import { d, n } from './woorden.ts'

const toetsgronden: Readonly<Record<Toetsontheffing, string>> = {
  visueleBeperking: 'wegens een visuele beperking',
  auditieveBeperking: 'wegens een auditieve beperking waardoor de toets niet kan',
}

const bezwaren: Readonly<Record<Pipbezwaar, string>> = {
  voorPlicht: 'De dagtekening ligt vóór het begin van de inburgeringsplicht.',
  voorVestiging: 'De dagtekening ligt vóór de vestiging in de gemeente.',
  voorEerste: 'De dagtekening ligt vóór die van het eerste plan.',
  voorHuidige: 'De dagtekening ligt vóór die van het geldende plan.',
  a2Onderwijs: 'Niveau A2 past niet bij de onderwijsroute.',
  b1Z: 'Niveau B1 past niet bij de zelfredzaamheidsroute.',
  a2Eerste: 'Een eerste plan in de B1-route kan niet op A2; dat kan pas na 600 uren les.',
  ongebruikelijkNiveau: 'Een plan heeft niveau A2 of B1.',
  intensiteitRoute: 'Een geschatte intensiteit hoort alleen bij de B1-route.',
  intensiteitDoelgroep: 'Een geschatte intensiteit hoort alleen bij asielstatushouders.',
}

const modules = { pvt: 'PVT', map: 'MAP' } as const
type Module = keyof typeof modules

export const stappen = {
  'intake.gedaan': (w: { onderdeel: Intakeonderdeel }) => `${intakeonderdelen[w.onderdeel].naam}: gedaan.`,
  'intake.open': (w: { onderdeel: Intakeonderdeel }) => `${intakeonderdelen[w.onderdeel].naam}: nog te doen.`,
  'intake.toetsVrij': (w: { grond: Toetsontheffing }) => `Geen leerbaarheidstoets, ${toetsgronden[w.grond]}.`,
  'intake.nietOpnieuw': (w: { onderdeel: Intakeonderdeel }) =>
    `${intakeonderdelen[w.onderdeel].naam}: niet opnieuw na een verhuizing met een vastgestelde leerroute.`,
  'intake.vastgelegd': (w: { op: Dag }) => `De uitkomst is op ${d(w.op)} schriftelijk vastgelegd.`,
  'intake.nietVastgelegd': (_: Record<never, never>) => 'De uitkomst is nog niet schriftelijk vastgelegd.',
  'intake.verschenen': (w: { op: Dag }) => `Na de oproep van ${d(w.op)} verschenen en meegewerkt.`,
  'intake.oproepen': (w: { keren: number; nodig: number }) =>
    `${n(w.keren)} keer opgeroepen zonder binnen de termijn te verschijnen; na ${n(w.nodig)} keer voltooit het college de intake zonder de persoon.`,
  'pipinhoud.ingevuld': (w: { veld: Pipveld }) => `${pipvelden[w.veld]}: staat erin.`,
  'pipinhoud.leeg': (w: { veld: Pipveld }) => `${pipvelden[w.veld]}: ontbreekt nog.`,
  'pipinhoud.bezwaar': (w: { bezwaar: Pipbezwaar }) => bezwaren[w.bezwaar],
  'pipinhoud.mag': (w: { dag: Dag }) =>
    `Een plan van ${d(w.dag)} met deze route en dit niveau kan bij DUO worden aangeleverd.`,
  'pipinhoud.termijnVast': (_: Record<never, never>) =>
    'DUO heeft de inburgeringstermijn vastgesteld: het plan verwijderen kan niet meer.',
  'pipinhoud.urenVast': (w: { uren: number }) =>
    `De school gaf al ${n(w.uren)} cursusuren door: het plan verwijderen kan niet meer.`,
  'pipinhoud.verwijderbaar': (_: Record<never, never>) =>
    'Er is nog geen termijn vastgesteld en er zijn nog geen cursusuren: verwijderen kan.',
  'pipinhoud.standaardniveau': (_: Record<never, never>) => 'Er is geen niveau genoemd: DUO neemt B1.',
  'modules.geenMap': (_: Record<never, never>) => 'In de onderwijsroute is er geen MAP.',
  'modules.uren': (w: { module: Module; uren: number; nodig: number }) =>
    `${modules[w.module]}: ${n(w.uren)} van ten minste ${n(w.nodig)} uren.`,
  'modules.afgesloten': (w: { module: Module; dag: Dag }) =>
    w.module === 'pvt'
      ? `De participatieverklaring is ondertekend op ${d(w.dag)}.`
      : `Het eindgesprek van de MAP was op ${d(w.dag)}.`,
  'modules.nietAfgesloten': (w: { module: Module }) =>
    w.module === 'pvt'
      ? 'De participatieverklaring is nog niet ondertekend.'
      : 'Het eindgesprek van de MAP is er nog niet geweest.',
  'examen.zelfBetalen': (_: Record<never, never>) =>
    'Gezins- en overige migranten betalen hun examens zelf; gratis pogingen zijn er alleen voor asielstatushouders.',
  'examen.onderNiveau': (w: { niveau: Niveau; nodig: Niveau }) =>
    `Een examen op ${w.niveau} is lager dan ${w.nodig} in het plan: dan is het niet gratis.`,
  'examen.gratis': (w: { aantal: number; gebruikt: number; over: number }) =>
    `Van de ${n(w.aantal)} gratis pogingen zijn er ${n(w.gebruikt)} gebruikt: nog ${n(w.over)}.`,
  'examen.staatsexamen': (_: Record<never, never>) =>
    'Boven A2 is het een staatsexamen; daarvoor is geen uitslagtermijn gevonden.',
  'examen.uitslag': (w: { op: Dag; weken: number; uiterlijk: Dag }) =>
    `Examen op ${d(w.op)}; de uitslag is er binnen ${n(w.weken)} weken: uiterlijk ${d(w.uiterlijk)}.`,
} as const

export const voorbehouden = {
  'modules.mapUren':
    'De 40 uren staan op pagina’s over de MAP; de regeling waarin de urennorm staat, is niet gelezen.',
} as const

export const ontbreekt = {
  'intake.kind': 'Is er een kind dat voor- of vroegschoolse educatie volgt of kan volgen?',
  'intake.oproep': 'Er is nog niet opgeroepen voor de brede intake.',
  'pipinhoud.leerroute': 'Welke leerroute komt in het plan?',
  'pipinhoud.termijn': 'Heeft DUO de inburgeringstermijn al vastgesteld?',
  'pipinhoud.uren': 'Gaf de school al cursusuren door?',
  'pipinhoud.bijstand': 'Ontvangt de persoon bijstand? Dan horen die beschikkingen bij het plan.',
  'pipinhoud.gevestigd':
    'Wanneer is de persoon in deze gemeente ingeschreven? Eerder kan het plan niet zijn gedagtekend.',
  'modules.pvtUren': 'Hoeveel uren van het PVT zijn gevolgd? De aanwezigheid wordt geregistreerd.',
  'modules.mapUren': 'Hoeveel uren van de MAP zijn gevolgd?',
  'examen.niveau': 'Op welk niveau is het examen, en welk niveau staat in het plan?',
  'examen.niveauExamen': 'Op welk niveau was het examen?',
} as const
