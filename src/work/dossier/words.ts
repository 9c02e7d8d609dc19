/** Contents of facts in words, and days in form fields. */
import { rollen } from '#core/actor.ts'
import { type Dag, inTekst, isDag } from '#core/day.ts'
import { intakeonderdelen } from '#law/intake.ts'
import { leerroutes } from '#law/onderdelen.ts'
import type { Feitsoort } from './facts.ts'
import { onderdeelnamen } from './feitsoorten/examens.ts'
import { intakeplekken, intakeuren, talen, toetsherkansingen, uitkomsten } from './intakelijsten.ts'
import { landnaam } from './landen.ts'
import { lesniveaus, mapThemas, taaltoetsen, uitschrijfredenen, verzuimsoorten } from './leerlijsten.ts'
import {
  afspraaksoorten,
  begeleidingslijnen,
  cursusplekken,
  examenresultaten,
  functies,
  gesprekken,
  herhuisvestingsredenen,
  huishoudrollen,
  inkomensvoorzieningen,
  redenenGeenResultaat,
  regeldagpunten,
  routegronden,
  teInformeren,
  vertragingsredenen,
  voorzieningen,
  weigeringsgevolgen,
  weigeringsgronden,
  woonsignalen,
} from './lijsten.ts'
import { voortgangwoorden } from './voortganglijsten.ts'

/** Words for values of closed lists inside facts. */
const woorden: Readonly<Record<string, string>> = {
  man: 'man',
  vrouw: 'vrouw',
  onbekend: 'onbekend',
  asielBepaaldeTijd: 'asiel, bepaalde tijd',
  asielOnbepaaldeTijd: 'asiel, onbepaalde tijd',
  regulierBijAsielstatushouder: 'regulier, bij een asielstatushouder',
  regulierGezin: 'regulier, gezin',
  regulierOverig: 'regulier, overig',
  geestelijkBedienaar: 'geestelijk bedienaar',
  regulierTijdelijkDoel: 'regulier, tijdelijk doel',
  tijdelijkeBescherming: 'tijdelijke bescherming',
  euBurger: 'EU-burger',
  coa: 'in een opvanglocatie van COA',
  elders: 'buiten de opvang',
  klein: 'kleine kans',
  redelijk: 'redelijke kans',
  groot: 'grote kans',
  eigenOpgave: 'op eigen opgave',
  aanvraagIngediend: 'aanvraag bij de IND ingediend',
  aanvraagIngewilligd: 'aanvraag door de IND ingewilligd',
  inBezwaar: 'bezwaar of beroep loopt',
  trappen: 'traplopen kan',
  lift: 'begane grond of lift nodig',
  gelijkvloers: 'gelijkvloers nodig',
  ja: 'ja',
  nee: 'nee',
  samen: 'samen wonen',
  apart: 'apart wonen',
  werk: 'werk',
  familie: 'familie',
  voorkeur: 'eigen voorkeur',
  appartement: 'appartement',
  eengezinswoning: 'eengezinswoning',
  kamer: 'kamer',
  tijdelijk: 'tijdelijk',
  b1Haalbaar: 'B1-route haalbaar',
  b1NietHaalbaar: 'B1-route niet haalbaar',
  volledig: 'volledig',
  gedeeltelijk: 'gedeeltelijk',
  andereGemeente: 'naar een andere gemeente',
  buitenland: 'naar het buitenland',
  vertrokken: 'vertrokken',
  overig: 'overig',
  arts: 'arts',
  school: 'school',
  diplomawaardering: 'diplomawaardering',
  AVI: 'aantoonbaar voldoende ingeburgerd (AVI)',
  DIP: 'diploma in het register (DIP)',
  DOC: 'ander document (DOC)',
  GED: 'een deel al behaald (GED)',
  INB: 'inburgeringsdiploma van de oude wet (INB)',
  INS: 'ingeschreven bij een opleiding (INS)',
  OPL: 'volgt een opleiding (OPL)',
  MED: 'medisch (MED)',
  BIO: 'bijzondere individuele omstandigheden (BIO)',
  alGeregeld: 'is al geregeld',
  nietAanDeOrde: 'is niet aan de orde',
  doorAnderGeregeld: 'regelt een ander',
  wilNiet: 'wil de persoon niet',
  voldoet: 'voldoet',
  voldoetNiet: 'voldoet niet',
  uitgezonderd: 'uitgezonderd',
  nogNiet: 'nog niet zelfredzaam',
  levensgebeurtenis: 'gebeurtenis in het leven',
  gezinKomtNa: 'het gezin komt na',
  kanZelf: 'kan het zelf',
  nogNietZelf: 'kan het nog niet zelf',
  geenVerlaging: 'geen verlaging',
  procent20: 'verlaging met 20 procent',
  procent40: 'verlaging met 40 procent',
  procent100: 'verlaging met 100 procent',
  intake: 'brede intake',
  leerbaarheidstoets: 'leerbaarheidstoets',
  voortgangsgesprek: 'voortgangsgesprek',
  geenBoete: 'geen boete',
  plan: 'persoonlijk plan (PIP)',
  boetebesluit: 'besluit over een boete',
  taaleisbesluit: 'besluit over de taaleis',
  bijstandsbesluit: 'besluit over bijstand',
  nietOntvankelijk: 'niet ontvankelijk',
  bezwaarIngetrokken: 'bezwaar ingetrokken',
  visueleBeperking: 'beperking in het zien',
  auditieveBeperking: 'beperking in het horen',
  A: 'onderwijs voor wie niet kan lezen en schrijven',
  AA: 'onderwijs voor wie een ander schrift leest',
  NVT: 'geen alfabetisering',
  ...uitkomsten,
  ...intakeplekken,
  ...toetsherkansingen,
  ...Object.fromEntries(Object.entries(intakeuren).map(([k, v]) => [k, v.naam])),
  ...Object.fromEntries(Object.entries(intakeonderdelen).map(([k, v]) => [k, v.naam])),
  ...Object.fromEntries(Object.entries(talen).map(([k, v]) => [k, v.naam])),
  terecht: 'terecht geweigerd',
  nietTerecht: 'niet terecht geweigerd',
  tolkNodig: 'met tolk',
  geenTolkNodig: 'geen tolk nodig',
  ...weigeringsgronden,
  ...weigeringsgevolgen,
  ...herhuisvestingsredenen,
  ...woonsignalen,
  ...afspraaksoorten,
  ...begeleidingslijnen,
  ...gesprekken,
  ...inkomensvoorzieningen,
  ...teInformeren,
  ...voorzieningen,
  ...leerroutes,
  ...huishoudrollen,
  ...voortgangwoorden,
  ...Object.fromEntries(Object.entries(functies).map(([k, v]) => [k, v.naam])),
  ...Object.fromEntries(Object.entries(rollen).map(([k, v]) => [k, v.naam])),
  ...Object.fromEntries(Object.entries(regeldagpunten).map(([k, v]) => [k, v.naam])),
  ...Object.fromEntries(Object.entries(vertragingsredenen).map(([k, v]) => [k, v.naam])),
}

/** Words for values that mean something else in another field. */
const perVeld: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  onderdeel: onderdeelnamen,
  module: onderdeelnamen,
  resultaat: examenresultaten,
  redenGeenResultaat: redenenGeenResultaat,
  grond: routegronden,
  waar: cursusplekken,
  waarom: uitschrijfredenen,
  verzuim: verzuimsoorten,
  toets: taaltoetsen,
  vaardigheid: onderdeelnamen,
  gehaald: lesniveaus,
  thema: mapThemas,
}

/** A value of a closed list in words; codes without words of their own are split at their capitals. */
export function word(code: string, veld = ''): string {
  return (
    perVeld[veld]?.[code] ??
    woorden[code] ??
    (/^[a-z]+([A-Z][a-z]+)+$/.test(code) ? code.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`) : code)
  )
}

const velden: Readonly<Record<string, string>> = {
  kamers: 'kamers',
  minderjarig: 'minderjarig',
  aanpassing: 'aanpassing nodig:',
  delen: 'delen:',
  wijk: 'wijk',
  band: 'om',
  personen: 'personen',
  datum: '',
  tot: 'tot en met',
  laatsteDag: 'laatste dag',
  vanaf: 'vanaf',
  uren: 'uren',
  start: 'start',
  weken: 'weken',
  urenPerWeek: 'uren per week',
  gehaald: 'gehaald:',
  urenBelastbaarheid: 'uren participatie ten hoogste',
  b1: 'B1',
  uiterlijk: 'uiterlijk',
  land: '',
  gemeente: 'gemeente',
  reden: '',
  apart: 'apart van de partner:',
  tolk: 'tolk:',
  gewezen: 'gewezen op een gesprek alleen:',
  alleen: 'zonder anderen erbij:',
  opleidingAfmaken: 'lopende opleiding afmaken:',
  getekend: 'ondertekend:',
  niveau: 'niveau',
  urenRoute: 'uren leerroute',
  urenPvt: 'uren PVT',
  urenMap: 'uren MAP',
  voortgangsgesprekken: 'voortgangsgesprekken',
  besproken: 'besproken op',
  behaald: 'score',
  benodigd: 'nodig',
}

/** Fields that hold an identifier, which tells a person nothing. */
const KENMERKEN = ['huishouden', 'overleg', 'afspraak', 'woning', 'bij', 'cursus', 'groep']

/** The contents of a fact as one line; empty where it has none worth saying. */
export function contentInWords(soort: Feitsoort, inhoud: Readonly<Record<string, unknown>>): string {
  return Object.entries(inhoud)
    .filter(([k]) => !KENMERKEN.includes(k) && !(soort === 'ingetrokken' && k === 'feit'))
    .map(([k, v]) => {
      const tekst = isDag(v)
        ? inTekst(v)
        : k === 'land'
          ? landnaam(String(v))
          : typeof v === 'string'
            ? word(v, k)
            : String(v)
      const naam = velden[k] ?? ''
      return naam === '' ? tekst : typeof v === 'number' ? `${tekst} ${naam}` : `${naam} ${tekst}`
    })
    .join(', ')
}

/** A day as the three parts of a form field. */
export function dateParts(d: Dag): { dag: string; maand: string; jaar: string } {
  return { dag: String(+d.slice(8)), maand: String(+d.slice(5, 7)), jaar: d.slice(0, 4) }
}

/** For a name within a sentence. */
export const lowerFirst = (t: string): string => t.charAt(0).toLowerCase() + t.slice(1)
