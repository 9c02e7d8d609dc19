/**
 * Every article of the 2021 act and its decree, and where it went: computed by a rule, applied by hand, or not for a
 * municipality. Which rule computes an article follows from the citations of the rules.
 */
import type { Artikel } from '#core/explain.ts'
import { regels } from './index.ts'
import type { Regel } from './regel.ts'
import { articleNumber } from './source.ts'

/** What becomes of an article. */
export const dekkingsoorten = {
  regel: 'Gerekend',
  hand: 'Door mensen',
  nietGemeente: 'Niet voor gemeenten',
} as const

export type Dekking =
  | { readonly soort: 'regel'; readonly regels: readonly string[]; readonly rest?: string }
  | { readonly soort: Exclude<keyof typeof dekkingsoorten, 'regel'>; readonly waarom: string }

export interface Dekkingsregel {
  readonly bron: 'wi2021' | 'bi2021'
  readonly artikel: string
  readonly onderwerp: string
  readonly dekking: Dekking
}

type Rij = readonly [
  artikel: string,
  onderwerp: string,
  soort?: Dekking['soort'],
  /** Why not, or for a computed article what of it is not. */
  tekst?: string,
]

/** Reasons that hold for more than one article. */
const GEGEVENS = 'Zegt wie welke gegevens mag geven of gebruiken; er valt niets te rekenen.'
const WIE = 'Wortel noemt de grond per soort gegevens; wie wat mag verstrekken, past een mens toe.'
const BEGRIPPEN = 'Omschrijvingen; zij staan in de begrippenlijst en in de regels die ze gebruiken.'
const LENING = 'De lening is van DUO.'
const DUO_BESLUIT = 'De gronden beoordeelt DUO; Wortel rekent met haar besluit.'
const DUO = 'DUO beoordeelt.'
const VERSTREKT = 'DUO verstrekt.'
const ADVIES = 'Aangewezen organisaties adviseren DUO.'
const INSTELLING = 'Gaat over de minister en de instelling.'
const UITKERING =
  'Bedragen, gewichten en percentages staan in de regeling, die niet is gelezen: wie rekent, geeft ze op.'
const REGELING = 'DUO legt op; de tabel staat in de regeling, die niet is gelezen: daar is het onbepaald.'
const IN_WERKING = 'De dag staat als waarde bij de regel over de plicht.'
const NIETS = 'Er valt niets te rekenen.'

const wet: readonly Rij[] = [
  ['1', 'Begrippen', 'hand', BEGRIPPEN],
  ['2', 'Bekwaamheid van minderjarigen', 'hand', 'Een minderjarige tekent zelf; er valt niets te rekenen.'],
  [
    '3',
    'Inburgeringsplicht',
    'regel',
    'Lid 2 onder b tot en met d (familie van EU-burgers, verdragen) beoordeelt DUO.',
  ],
  ['4', 'Vrijstelling', 'regel', DUO_BESLUIT],
  ['5', 'Ontheffing', 'regel', DUO_BESLUIT],
  [
    '6',
    'Waaruit de plicht bestaat',
    'regel',
    'De tekst van de verklaring (lid 5) en wat de gemeente aanbiedt (lid 3) zijn werk van mensen.',
  ],
  ['7', 'Inburgeringsexamen', 'regel', 'Het examen zelf neemt DUO af.'],
  ['8', 'Onderwijsroute', 'regel', 'Of de kans op een diploma groot is (lid 1), oordeelt het college.'],
  [
    '9',
    'Zelfredzaamheidsroute',
    'regel',
    'Of iemand het examen niet kan halen (lid 1), oordeelt het college.',
  ],
  ['10', 'Voorbereiding in de opvang', 'nietGemeente', 'COA biedt de voorbereiding aan.'],
  ['11', 'Termijn van drie jaar'],
  ['12', 'Verlengen van de termijn', 'regel', 'Of een grond geldt en hoe lang die verlengt, beoordeelt DUO.'],
  ['13', 'Maatschappelijke begeleiding'],
  ['14', 'Brede intake', 'regel', 'Wie de toets afneemt (lid 5) bepaalt de minister.'],
  ['15', 'Persoonlijk plan (PIP)', 'regel', 'Of het plan inhoudelijk goed is, oordeelt het college.'],
  ['16', 'Aanbod van lessen', 'regel', '“Tijdig” heeft geen getal: de gemeente kan er zelf een kiezen.'],
  [
    '17',
    'Voortgang, andere route, examens op A2',
    'regel',
    'Voldoende zicht op de voortgang (lid 1) oordeelt het college.',
  ],
  [
    '18',
    'Gemeenschappelijke regeling',
    'hand',
    'Wie het college is, volgt uit de inrichting van de gemeente.',
  ],
  ['19', 'Gezins- en overige migranten', 'regel', LENING],
  ['20', 'Lening', 'nietGemeente', LENING],
  ['21', 'Terugbetalen van de lening', 'nietGemeente', LENING],
  ['22', 'Boete bij de brede intake'],
  ['23', 'Boete bij het plan', 'regel', 'Of iemand onvoldoende meewerkt, oordeelt het college.'],
  [
    '24',
    'Boete voor PVT en MAP',
    'regel',
    'DUO legt op; zijn beide te laat, dan is het aantal boetes onbepaald.',
  ],
  ['25', 'Boete voor de leerroute', 'regel', REGELING],
  ['26', 'Hoogte van de boetes', 'regel', 'De bedragen zelf staan in het besluit (art. 7.1 en 7.2).'],
  ['27', 'Geen boete naast verlaagde bijstand'],
  ['28', 'Certificaat van scholen', 'nietGemeente', 'De minister of een aangewezen instelling verleent.'],
  ['29', 'Aangewezen instelling', 'nietGemeente', INSTELLING],
  ['30', 'Aanwijzingen aan de instelling', 'nietGemeente', INSTELLING],
  ['31', 'Taakverwaarlozing door de instelling', 'nietGemeente', INSTELLING],
  [
    '32',
    'Keurmerk van scholen',
    'nietGemeente',
    'Het keurmerk komt niet van de gemeente; zij let er bij het aanbod op.',
  ],
  ['33', 'Gegevens van de minister', 'regel', WIE],
  ['34', 'Gegevens aan de minister', 'hand', GEGEVENS],
  ['35', 'Gegevens tussen gemeente en partners', 'regel', WIE],
  ['36', 'Gebruik van het BSN'],
  ['37', 'Bijzondere persoonsgegevens', 'regel', 'Of het nodig is, oordeelt wie de gegevens verwerkt.'],
  ['38', 'Nadere regels over gegevens', 'nietGemeente', 'Geeft de regering de bevoegdheid.'],
  ['39', 'Gegevens voor statistiek', 'hand', 'De gemeente levert aan de minister; er valt niets te rekenen.'],
  ['40', 'Uitkering aan gemeenten', 'regel', UITKERING],
  ['40a', 'Herziening van het totaal', 'nietGemeente', 'De minister herziet.'],
  [
    '41',
    'Bijstelling na afloop',
    'regel',
    'De minister stelt bij; Wortel rekent de verdeling en de laatste dag.',
  ],
  ['42', 'Verantwoording', 'regel', 'Of een besteding fout of onzeker is (lid 2), zegt de accountant.'],
  ['42a', 'Uitkering voor de onderwijsroute', 'nietGemeente', 'De minister verdeelt.'],
  [
    '43–52',
    'Niet in de geldende tekst',
    'nietGemeente',
    'De tekst die op 21 oktober 2025 geldt, gaat van artikel 42a naar 53.',
  ],
  ['53', 'Evaluatie', 'nietGemeente', 'De minister doet verslag.'],
  ['54', 'Overgangsrecht', 'regel', 'Begeleiding onder de oude wet (lid 5) is werk van mensen.'],
  ['55', 'Inwerkingtreding', 'hand', IN_WERKING],
  ['56', 'Naam van de wet', 'hand', NIETS],
]

const besluit: readonly Rij[] = [
  ['1.1', 'Begrippen', 'hand', BEGRIPPEN],
  ['2.1', 'Onderbreking van het verblijf', 'regel', 'Lid 1 (aansluitend verblijf) beoordeelt DUO.'],
  ['2.2', 'Tijdelijk verblijfsdoel', 'regel', 'Welke beperking een vergunning heeft, stelt de IND vast.'],
  [
    '2.3',
    'Vrijstelling: voldoende ingeburgerd',
    'regel',
    'DUO beoordeelt; Wortel noemt de grond van haar besluit.',
  ],
  ['2.4', 'Advies over buitenlandse diploma’s', 'nietGemeente', ADVIES],
  ['2.5', 'Aanvraag van vrijstelling', 'nietGemeente', DUO],
  ['2.6', 'Duur van de leerplicht', 'nietGemeente', 'DUO leidt het af uit de BRP.'],
  [
    '2.7',
    'Ontheffing om gezondheid',
    'regel',
    'DUO besluit; Wortel telt een ontheven onderdeel niet meer mee.',
  ],
  [
    '2.8',
    'Ontheffing in schrijnende gevallen',
    'regel',
    'DUO besluit; het college adviseert (lid 2 en 4) en een mens schrijft dat advies.',
  ],
  ['3.1', 'Participatieverklaringstraject', 'regel', 'De inhoud (lid 1 en 2) is werk van mensen.'],
  [
    '3.2',
    'Module Arbeidsmarkt en Participatie',
    'regel',
    'De urennorm staat in de regeling: uit de tweede hand.',
  ],
  ['3.3', 'Taalonderdelen van het examen'],
  ['3.4', 'Onderwerpen van KNM', 'nietGemeente', 'De inhoud van het examen.'],
  ['3.5', 'Wie de examens vaststelt', 'nietGemeente', 'DUO neemt af.'],
  ['3.6', 'Aanmelden voor het examen', 'nietGemeente', 'De inburgeraar meldt zich bij DUO.'],
  [
    '3.7',
    'Examengeld en gratis pogingen',
    'regel',
    'Het aantal gratis pogingen staat in de regeling: uit de tweede hand.',
  ],
  ['3.8', 'Identificatie', 'nietGemeente', 'Bij het examen.'],
  ['3.9', 'Aangepast examen', 'nietGemeente', DUO],
  ['3.10', 'Onregelmatigheid bij het examen', 'nietGemeente', DUO],
  ['3.11', 'Kwaliteit van de examens', 'nietGemeente', 'Normen voor DUO.'],
  ['3.12', 'Aanvraag van gedeeltelijke vrijstelling', 'nietGemeente', DUO],
  ['3.13', 'Advies over buitenlandse diploma’s', 'nietGemeente', ADVIES],
  [
    '3.14',
    'Zelfredzaamheidsroute',
    'regel',
    'Welke uren meetellen (lid 6, 9 en 10) legt het college vast; de lagere norm (lid 8) staat in de regeling.',
  ],
  ['3.15', 'Diploma', 'nietGemeente', VERSTREKT],
  ['3.16', 'Certificaat', 'nietGemeente', VERSTREKT],
  ['3.17', 'Voorbereiding in de opvang', 'nietGemeente', 'COA biedt aan.'],
  ['3.18', 'Kosten van de voorbereiding', 'nietGemeente', 'De minister betaalt.'],
  ['3.19', 'Diplomawaardering', 'nietGemeente', 'Aangewezen organisaties waarderen.'],
  ['4.1', 'Begrip termijn', 'hand', 'Omschrijving.'],
  ['4.2', 'Verlengen met de onderbreking'],
  [
    '4.3',
    'Geen verwijt',
    'regel',
    'Alleen de duur bij een bevalling is gevonden; de rest is onbepaald tot DUO besluit.',
  ],
  ['4.4', 'Aanzienlijke inspanningen'],
  ['4.5', 'Aanvraag van verlenging', 'regel', 'Verlengen zonder aanvraag (lid 2 en 3) is aan DUO.'],
  [
    '5.1',
    'Inhoud van de begeleiding',
    'regel',
    'Het handboek noemt de stappen; hoe lang, kiest de gemeente.',
  ],
  [
    '5.2',
    'Inhoud van de brede intake',
    'regel',
    'Op het gesprek onder vier ogen (lid 2) wijst een mens; vastgelegd wordt of dat is gedaan.',
  ],
  [
    '5.3',
    'Termijn en inhoud van het plan',
    'regel',
    'Het aantal voortgangsgesprekken (lid 4) legt het college vast.',
  ],
  ['5.4', 'Wanneer de route mag wijzigen', 'regel', 'Wat er van de vorige route meetelt (lid 4) volgt.'],
  ['5.5', 'Aanzienlijke inspanningen voor A2'],
  ...[
    '6.1',
    '6.2',
    '6.2a',
    '6.3',
    '6.4',
    '6.5',
    '6.6',
    '6.7',
    '6.8',
    '6.9',
    '6.10',
    '6.11',
    '6.12',
    '6.13',
    '6.14',
    '6.15',
    '6.16',
  ].map((artikel): Rij => [artikel, 'Lening', 'nietGemeente', LENING]),
  ['7.1', 'Boetes van het college', 'regel', 'Wie wat moet bewijzen (lid 6) weegt het college.'],
  ['7.2', 'Boetes van DUO', 'regel', REGELING],
  ...['8.1', '8.2', '8.3'].map(
    (artikel): Rij => [artikel, 'Keurmerk', 'nietGemeente', 'Gaat over keurmerk en instelling.'],
  ),
  ...['9.1', '9.2', '9.3', '9.4', '9.5', '9.6'].map(
    (artikel): Rij => [artikel, 'Verstrekken van gegevens', 'hand', GEGEVENS],
  ),
  ['9.7', 'Gegevens aan de IND', 'nietGemeente', VERSTREKT],
  ['9.8', 'Gegevens aan Toeslagen', 'nietGemeente', VERSTREKT],
  ['9.9', 'Bewaren van gegevens', 'regel', 'Het opschonen zelf volgt.'],
  ['9.10', 'Gebruik van het BSN door partners', 'hand', GEGEVENS],
  ['9.11', 'Beveiliging van bijzondere gegevens', 'regel', 'Hoe gegevens beveiligd worden, is inrichting.'],
  ['9.12', 'Gegevens voor statistiek', 'nietGemeente', 'Andere instanties verstrekken.'],
  ['10.1', 'Voorlopige uitkering', 'regel', UITKERING],
  ['10.2', 'Definitieve uitkering', 'regel', UITKERING],
  [
    '10.3',
    'Herindeling, bedragen en gewichten',
    'regel',
    'De inschatting bij herindeling (lid 1) en de eerste telling van diploma’s (lid 5) doet de minister.',
  ],
  ['10.4', 'Waar de aantallen vandaan komen', 'regel', 'DUO en de minister tellen; wie rekent, geeft ze op.'],
  [
    '10.5',
    'Reserveren van wat over is',
    'hand',
    'De formule staat als beeld in de tekst en is niet gelezen; de percentages staan in de regeling.',
  ],
  ['10.6', 'Meer lasten dan uitkering', 'nietGemeente', 'De minister rekent het toe aan het volgende jaar.'],
  [
    '10.7',
    'Gegevens voor terugvordering',
    'nietGemeente',
    'De minister gaat uit van wat er op 30 september is.',
  ],
  ['10.8', 'Betaling per maand', 'nietGemeente', 'De minister betaalt iedere maand een twaalfde.'],
  ['12.1', 'Overgangsrecht'],
  [
    '12.1a',
    'Gunstiger regels onder de oude wet',
    'regel',
    'Begeleiding na een deel van de lening (lid 3 en 4) is werk van mensen.',
  ],
  ['12.2', 'Inwerkingtreding', 'hand', IN_WERKING],
  ['12.3', 'Naam van het besluit', 'hand', NIETS],
]

/** The coverage of act and decree, in the order of their articles. */
export function dekking(): readonly Dekkingsregel[] {
  const perRegel = regels.map((r) => ({ id: r.id, artikelen: citations(r) }))
  const rows = (bron: Dekkingsregel['bron'], rijen: readonly Rij[]): Dekkingsregel[] =>
    rijen.map(([artikel, onderwerp, soort = 'regel', tekst]) => {
      if (soort !== 'regel') return { bron, artikel, onderwerp, dekking: { soort, waarom: tekst ?? '' } }
      const rekenend = perRegel.filter((r) =>
        r.artikelen.some((a) => a.bron === bron && articleNumber(a) === artikel),
      )
      const rest = tekst === undefined ? {} : { rest: tekst }
      return { bron, artikel, onderwerp, dekking: { soort, regels: rekenend.map((r) => r.id), ...rest } }
    })
  return [...rows('wi2021', wet), ...rows('bi2021', besluit)]
}

/** All that a rule cites: itself, in its values and in the steps of its worked examples. */
export function citations(r: Regel): Artikel[] {
  return [
    ...r.artikelen,
    ...r.waarden.map((w) => w.artikel),
    ...r.voorbeelden.flatMap((v) => v.reken().stappen.flatMap((s) => s.artikelen)),
  ]
}
