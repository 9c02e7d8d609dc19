/** The closed lists and date schemas that facts are made of. */
import { z } from 'zod'
import type { Organisatiesoort, Rol } from '#core/actor.ts'
import { type Dag, type DeelDag, isDag, isDeelDag } from '#core/day.ts'

export const DagSchema = z
  .string()
  .refine(isDag, { error: 'Dit is geen bestaande dag. Schrijf jaar-maand-dag, zoals 2026-03-12.' })
  .transform((t) => t as Dag)
  .meta({ format: 'date', description: 'Kalenderdag in Europe/Amsterdam (ISO 8601).' })

export const DeelDagSchema = z
  .string()
  .refine(isDeelDag, { error: 'Schrijf een jaar (1985), jaar-maand (1985-03) of dag (1985-03-12).' })
  .transform((t) => t as DeelDag)
  .meta({ description: 'Geheel of gedeeltelijk bekende datum, zoals de BRP die geeft.' })

/** Why a household is housed late, and whose turn it is. */
export const vertragingsredenen = {
  geenPassendeWoning: { naam: 'Geen passende woning vrij', aanZet: 'corporatie' },
  grootGezin: { naam: 'Groot gezin: grote woning nodig', aanZet: 'corporatie' },
  renovatie: { naam: 'Woning wordt nog hersteld', aanZet: 'corporatie' },
  nareisAfgewacht: { naam: 'Wacht op nareizende gezinsleden', aanZet: 'begeleiding' },
  medischeEisen: { naam: 'Woning met aanpassing nodig', aanZet: 'corporatie' },
  coaLevertLaat: { naam: 'Gegevens van COA nog niet volledig', aanZet: 'coa' },
  documentenOntbreken: { naam: 'Documenten ontbreken', aanZet: 'uitvoering' },
  aanbodGeweigerd: { naam: 'Aanbod geweigerd', aanZet: 'uitvoering' },
} as const satisfies Record<string, { naam: string; aanZet: Organisatiesoort }>
export type Vertragingsreden = keyof typeof vertragingsredenen

/** Why a household refuses the home it was offered. Never a medical reason: the corporation reads this. */
export const weigeringsgronden = {
  pastNiet: 'Woning past niet bij het huishouden',
  teDuur: 'Huur te hoog',
  werkOfSchool: 'Te ver van werk, school of zorg voor een kind',
  wilAndereGemeente: 'Wil naar een andere gemeente',
  wilAndereWoning: 'Wil een andere woning of wijk',
  geenRedenGenoemd: 'Geen reden genoemd',
} as const

/** What follows on a refusal. A home that fits may not be refused: the offer then stands or the looking stops. */
export const weigeringsgevolgen = {
  nieuwAanbod: 'er komt een nieuw aanbod',
  aanbodBlijft: 'het aanbod blijft staan',
  bemiddelingStopt: 'de gemeente zoekt geen andere woning',
} as const

/** Why a household that was housed moves to another home with the municipality's help. */
export const herhuisvestingsredenen = {
  gezinGekomen: 'Het gezin is gekomen: de woning is te klein',
  gezinGegroeid: 'Het gezin is gegroeid',
  tijdelijkeWoning: 'De woning was tijdelijk',
  woningAfgekeurd: 'De woning is niet meer geschikt',
} as const

/** What is made ready for the regeldag and has no fact of its own: by whom. */
export const regeldagpunten = {
  tolk: { naam: 'Tolk geregeld', rol: 'begeleider' },
  papieren: { naam: 'Huishouden weet welke papieren mee moeten', rol: 'begeleider' },
  vervoer: { naam: 'Vervoer naar de woning geregeld', rol: 'begeleider' },
  sleutelsKlaar: { naam: 'Sleutels en contract liggen klaar', rol: 'verhuurmedewerker' },
  meterstanden: { naam: 'Meterstanden opgenomen', rol: 'verhuurmedewerker' },
  woningUitgelegd: { naam: 'Woning uitgelegd: verwarming, afval, huisregels', rol: 'verhuurmedewerker' },
  formulieren: { naam: 'Formulieren voor de uitkering liggen klaar', rol: 'klantmanager' },
} as const satisfies Record<string, { naam: string; rol: Rol }>
export type Regeldagpunt = keyof typeof regeldagpunten

/** What a caretaker may say of the living after the key; a closed list, so that no story of a person is told. */
export const woonsignalen = {
  geenZorgen: 'Geen zorgen',
  geluid: 'Overlast: geluid',
  afval: 'Overlast: afval of spullen in de gang',
  onderhoud: 'Woning of tuin niet onderhouden',
  burenruzie: 'Ruzie met buren',
  nietBereikbaar: 'Bewoner niet bereikbaar',
  huurachterstand: 'Huur niet betaald',
  zorgenWelzijn: 'Zorgen of het goed gaat',
} as const
export type Woonsignaal = keyof typeof woonsignalen

/** Why a recorded fact is corrected or withdrawn. */
export const correctieredenen = {
  verkeerdIngevoerd: 'Verkeerd ingevoerd',
  verkeerdDossier: 'Hoort bij een ander dossier',
  bronGecorrigeerd: 'De bron heeft het gecorrigeerd',
  dubbel: 'Stond er dubbel in',
  nietDoorgegaan: 'Is niet doorgegaan',
} as const
export type Correctiereden = keyof typeof correctieredenen

/** Where a fact comes from. */
export const feitbronnen = {
  tvs: 'COA (TVS)',
  duo: 'DUO',
  brp: 'BRP',
  ind: 'IND',
  partner: 'Partner in de keten',
  medewerker: 'Medewerker',
  gepubliceerd: 'Gepubliceerd cijfer of aanname in de demonstratie',
} as const
export type Feitbron = keyof typeof feitbronnen

export const huishoudrollen = { hoofd: 'Hoofd', partner: 'Partner', kind: 'Kind', anders: 'Anders' } as const
/** Keys of a closed list, as Zod's enum wants them. */
export const keys = <T extends Record<string, unknown>>(o: T) =>
  Object.keys(o) as [keyof T & string, ...(keyof T & string)[]]

/** Basic provisions that guidance helps to arrange. */
export const voorzieningen = {
  digid: 'DigiD',
  bankrekening: 'Bankrekening',
  zorgverzekering: 'Zorgverzekering',
  huisarts: 'Huisarts',
  nutsvoorzieningen: 'Energie, water en internet',
  verzekeringen: 'Inboedel- en aansprakelijkheidsverzekering',
  toeslagen: 'Toeslagen en kwijtscheldingen',
  schoolKinderen: 'School voor de kinderen',
  voorschool: 'Voor- en vroegschoolse educatie',
  jeugdgezondheid: 'Jeugdgezondheidszorg (GGD)',
} as const

/** Strands of guidance that begin and end. */
export const begeleidingslijnen = {
  integratie: 'Integratiecoaching',
  taal: 'Taalcoaching',
  participatie: 'Participatiecoaching',
  budget: 'Budgetcoaching (Euro-Wijzer)',
  gezinshereniging: 'Hulp bij gezinshereniging',
  ontmoeting: 'Ontmoeting in het dorp',
} as const

/** Talks that the handbook asks for; what was said is no fact. */
export const gesprekken = {
  kennismaking: 'Kennismaking',
  tweedeAfspraak: 'Tweede afspraak bij de uitvoeringsorganisatie',
  gezinsgesprek: 'Gesprek over wensen en verwachtingen van het gezin',
  tussenevaluatie: 'Tussenevaluatie van de begeleiding',
  driegesprek: 'Driegesprek bij de overdracht',
  intensiteit: 'Gesprek over hoe vaak begeleiding nodig is',
  coachKennismaking: 'Kennismaking met de vrijwillige coach',
  coachgesprek: 'Gesprek van de coach over hoe het gaat',
  taaldoel: 'Gesprek van het taalmaatje over wat te oefenen',
  budgetdoel: 'Gesprek van de budgetcoach over geld',
  woningNaNareis: 'Gesprek over de woning na gezinshereniging',
  inkeergesprek: 'Inkeergesprek over de taaleis',
  casusoverleg: 'Casusoverleg',
  nagesprek: 'Nagesprek een jaar na het einde',
  overdrachtCoa: 'Overdracht door COA',
  woonverwachtingen: 'Gesprek over verwachtingen van het wonen',
  planadvies: 'Advies van de begeleiding over het plan',
  voortgang: 'Voortgangsgesprek',
  leerroutegesprek: 'Gesprek over de leerroute',
  cursusadvies: 'Advies over taalles, keurmerk en lening',
  voorlichtingMigrant: 'Voorlichting aan een gezins- of overige migrant',
  budgetnazorg: 'Nazorg na de Euro-Wijzer',
  verzuimgesprek: 'Gesprek over niet verschijnen',
  hoorzitting: 'Hoorzitting bij bezwaar',
  intakeOndertussengroep: 'Intake van de ondertussengroep',
  adviesOudeWet: 'Advies over examens en lening (oude wet)',
  welzijnsgesprek: 'Eerste gesprek bij welzijn',
  welzijnsevaluatie: 'Evaluatie bij welzijn',
} as const

/** The talks that a volunteer has; the others belong to the professionals. */
export const coachgesprekken: readonly (keyof typeof gesprekken)[] = [
  'coachKennismaking',
  'coachgesprek',
  'taaldoel',
  'budgetdoel',
]

/** Parties that are told something by agreement. */
export const teInformeren = {
  wijkbeheerder: 'Wijkbeheerder van de corporatie',
  buren: 'Buren',
  begeleiding: 'Maatschappelijke begeleiding',
  corporatie: 'Woningcorporatie',
  taalschool: 'Taalschool',
  welzijn: 'Welzijn',
  werkgeversservicepunt: 'Werkgeversservicepunt',
  duo: 'DUO',
} as const

/** Provisions of income that the implementing body arranges. */
export const inkomensvoorzieningen = {
  identiteitscontrole: 'Identiteit gecontroleerd',
  aanvraagBijstand: 'Bijstand aangevraagd',
  bijzondereBijstand: 'Bijzondere bijstand voor de eerste kosten',
  inrichtingslening: 'Lening voor de inrichting',
  collectieveZorgverzekering: 'Collectieve zorgverzekering',
} as const

/** What partners agree to do in a casusoverleg; which kind of data it is about is not said here. */
export const afspraaksoorten = {
  contactOpnemen: 'Contact opnemen',
  gesprekPlannen: 'Gesprek plannen',
  uitzoeken: 'Uitzoeken en terugkoppelen',
  informatieGeven: 'Informatie geven aan een partner',
  stukkenAanleveren: 'Stukken aanleveren',
  aanbodAanpassen: 'Plan of aanbod aanpassen',
  besluitVoorbereiden: 'Besluit voorbereiden',
  werkOverdragen: 'Werk overdragen',
} as const
export type Afspraaksoort = keyof typeof afspraaksoorten

/** Work that somebody does for one person: its name, who can do it, and whether more than one does it at a time. */
export const functies = {
  casusregie: { naam: 'Casusregie', rol: 'klantmanager', meer: false },
  begeleiding: { naam: 'Maatschappelijke begeleiding', rol: 'begeleider', meer: false },
  vrijwilliger: { naam: 'Vrijwillige coach', rol: 'vrijwilliger', meer: true },
  verhuur: { naam: 'Huisvesting', rol: 'verhuurmedewerker', meer: false },
  welzijn: { naam: 'Welzijn', rol: 'sociaalwerker', meer: false },
  taalles: { naam: 'Taalles', rol: 'taalschoolcoordinator', meer: false },
} as const satisfies Record<string, { naam: string; rol: Rol; meer: boolean }>
export type Functie = keyof typeof functies

/** What came of one attempt at an exam, as DUO names it. */
export const examenresultaten = {
  geslaagd: 'geslaagd',
  gezakt: 'niet geslaagd',
  geen: 'geen resultaat te bepalen',
} as const

/** Why an attempt has no result, as DUO names it. */
export const redenenGeenResultaat = {
  verwijtbaar: 'verwijtbaar, zoals niet gekomen of fraude',
  nietVerwijtbaar: 'niet verwijtbaar, zoals ziekte of een storing',
  afgemeld: 'op tijd afgemeld',
  absent: 'afwezig',
} as const

/** Where course hours were made: only lessons count for exams at A2. Those of the intake are a kind of their own. */
export const cursusplekken = {
  les: 'les bij een school met keurmerk',
  eerderOnderwijs: 'eerder op vso, praktijkonderwijs of entree',
} as const

/** On what ground the route was fixed anew (Wi2021 art. 17 lid 2, Besluit art. 5.4). */
export const routegronden = {
  binnenTijdvak: 'binnen het tijdvak voor wijzigen',
  onderwijsNaarB1: 'van onderwijsroute naar B1-route',
  naOpleiding: 'na een opleiding die geen vrijstelling geeft',
  bijzonderGeval: 'bijzonder geval',
} as const
