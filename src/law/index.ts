/** All rules, for the public page "Zo rekenen wij" and for tests that go over every rule. */
import type { Artikel } from '#core/explain.ts'
import {
  boeteIntake,
  boetePlan,
  boetePlanHoogst,
  boeteplafond,
  herhaalmaanden,
  nieuweIntaketermijn,
  verwijtbaarheid,
} from './boete.ts'
import type { Wetswaarde } from './dated.ts'
import { huisvestingsweken, wekenVergunningTotVertrek } from './huisvesting.ts'
import { afschaaluren, wijzigmaanden } from './leerroute.ts'
import { meerderjarigVanaf } from './meerderjarig.ts'
import { pipBegin, pipWeken, pipWekenNaInformatie } from './pip.ts'
import { aowLeeftijd, inwerkingtreding, leeftijdVanaf, onderbrekingTotEnMet } from './plicht.ts'
import { art } from './source.ts'
import { publicatieweken } from './taakstelling.ts'
import { inburgeringsjaren } from './termijn.ts'
import { grenzenTermijnenwet } from './termijnenwet.ts'
import { cursusuren, participatieuren } from './voldaan.ts'
import type { Voorbeeld } from './voorbeeld.ts'
import { voorbeelden } from './voorbeelden.ts'

export interface Regel {
  readonly id: string
  readonly titel: string
  /** What it regulates, in a few Dutch sentences. */
  readonly samenvatting: string
  /** No fact of a dossier feeds this rule yet: it stands with its examples only. */
  readonly losVanDossier?: true
  readonly artikelen: readonly Artikel[]
  readonly waarden: readonly Wetswaarde<unknown>[]
  readonly voorbeelden: readonly Voorbeeld[]
}

export const regels: readonly Regel[] = [
  {
    id: 'inburgeringsplicht',
    titel: 'Wie moet inburgeren, en onder welke wet',
    samenvatting:
      'Plichtig is wie een vergunning krijgt voor een verblijf dat niet tijdelijk is, van 16 jaar tot de AOW-leeftijd. Wie op 31 december 2021 al plichtig was, blijft onder de oude wet. Vrijstelling, ontheffing, voldoen, overlijden of langer dan een jaar weg zijn beëindigen de plicht.',
    artikelen: [
      art('wi2021', '3.1'),
      art('wi2021', '4.1'),
      art('wi2021', '5.1'),
      art('wi2021', '54.1'),
      art('bi2021', '2.1.2'),
      art('bi2021', '2.2.1'),
    ],
    waarden: [leeftijdVanaf, aowLeeftijd, onderbrekingTotEnMet, inwerkingtreding],
    voorbeelden: voorbeelden.plicht,
  },
  {
    id: 'meerderjarigheid',
    titel: 'Wie volwassen is',
    samenvatting:
      'Volwassen is wie achttien jaar of ouder is. Elke volwassene heeft een eigen intake en plan; minderjarigen tellen mee in het huishouden en voor de huisvesting. Is de geboortemaand of -dag onbekend, dan kan het onbepaald zijn.',
    artikelen: [meerderjarigVanaf.artikel],
    waarden: [meerderjarigVanaf],
    voorbeelden: [],
  },
  {
    id: 'persoonlijk-plan',
    titel: 'Wanneer het persoonlijk plan (PIP) klaar moet zijn',
    samenvatting:
      'Tien weken na de kennisgeving van DUO. Was een asielstatushouder toen nog niet ingeschreven waar de gemeente huisvest, dan tien weken na die inschrijving; na een verhuizing met plan tien weken na inschrijving in de nieuwe gemeente. Wacht het college op informatie van een derde, dan twee weken na ontvangst. In 2022 telde de inschrijving.',
    artikelen: [
      art('wi2021', '15.5'),
      art('bi2021', '5.3.1'),
      art('bi2021', '5.3.2'),
      art('bi2021', '5.3.3'),
      art('bi2022', '5.3.1'),
    ],
    waarden: [pipWeken, pipBegin, pipWekenNaInformatie],
    voorbeelden: voorbeelden.pip,
  },
  {
    id: 'inburgeringstermijn',
    titel: 'Hoe lang iemand de tijd heeft om in te burgeren',
    samenvatting:
      'Drie jaar voor alles samen, vanaf de dag na de dagtekening van het eerste plan; een later plan verandert dat niet. DUO noteert als einde de eerste dag ná de termijn: Wortel noemt beide dagen. De Algemene termijnenwet geldt niet voor termijnen in jaren.',
    artikelen: [
      art('wi2021', '11.1'),
      art('wi2021', '11.2'),
      art('wi2021', '11.3'),
      art('wi2021', '12.1'),
      art('bi2021', '4.2'),
      art('wi2013', '7b'),
    ],
    waarden: [inburgeringsjaren],
    voorbeelden: voorbeelden.termijn,
  },
  {
    id: 'leerroute-wijzigen',
    losVanDossier: true,
    titel: 'Wanneer de leerroute mag wijzigen',
    samenvatting:
      'Anderhalf jaar vanaf het begin van de inburgeringstermijn kan het college de leerroute opnieuw vaststellen. Van de onderwijsroute naar de B1-route mag altijd; daarna alleen na een opleiding zonder vrijstelling of in een bijzonder geval. De termijn zelf verandert niet.',
    artikelen: [
      art('wi2021', '17.2'),
      art('bi2021', '5.4.1'),
      art('bi2021', '5.4.2'),
      art('bi2021', '5.4.3'),
    ],
    waarden: [wijzigmaanden],
    voorbeelden: voorbeelden.leerroute,
  },
  {
    id: 'examens-op-a2',
    losVanDossier: true,
    titel: 'Wanneer examens op A2 mogen in plaats van B1',
    samenvatting:
      'In de B1-route kan het college bepalen dat de taal geheel of deels op A2 wordt geëxamineerd, na 600 cursusuren Nederlands met voldoende inzet. Taaluren uit de brede intake kunnen meetellen.',
    artikelen: [art('wi2021', '17.3'), art('bi2021', '5.5.1'), art('bi2021', '5.5.2')],
    waarden: [afschaaluren],
    voorbeelden: voorbeelden.afschalen,
  },
  {
    id: 'voldaan',
    losVanDossier: true,
    titel: 'Wanneer aan de plicht is voldaan, en wat nog open staat',
    samenvatting:
      'Nodig zijn het participatieverklaringstraject, de MAP en de leerroute: vier keer taal op B1 en KNM, de onderwijsroute, of de uren en het eindgesprek van de Z-route. Vrijstelling en ontheffing van een onderdeel tellen mee. Dat aan de plicht is voldaan, stelt DUO vast.',
    artikelen: [
      art('wi2021', '5.1'),
      art('wi2021', '6.1'),
      art('wi2021', '7.1'),
      art('wi2021', '7.3'),
      art('wi2021', '8.3'),
      art('wi2021', '8.4'),
      art('wi2021', '9.1'),
      art('wi2021', '17.3'),
      art('bi2021', '2.7.3'),
      art('bi2021', '3.3'),
      art('bi2021', '3.14.2'),
      art('bi2021', '3.14.3'),
      art('bi2021', '3.14.5'),
    ],
    waarden: [cursusuren, participatieuren],
    voorbeelden: voorbeelden.voldaan,
  },
  {
    id: 'boetes-college',
    losVanDossier: true,
    titel: 'Welke boete de gemeente mag opleggen',
    samenvatting:
      'Voor de brede intake € 250, na een waarschuwing met een nieuwe termijn. Voor het plan vanaf € 50, verdubbeld bij herhaling tot € 800, naar verwijt, met een plafond per termijn. Wie al minder bijstand kreeg voor hetzelfde, krijgt geen boete. Voor asielstatushouders is dit onzeker. Een mens beslist, nooit Wortel.',
    artikelen: [
      art('wi2021', '14.1'),
      art('wi2021', '22.1'),
      art('wi2021', '22.2'),
      art('wi2021', '22.3'),
      art('wi2021', '23.1'),
      art('wi2021', '27'),
      art('bi2021', '7.1.1'),
      art('bi2021', '7.1.2'),
      art('bi2021', '7.1.3'),
      art('bi2021', '7.1.4'),
      art('bi2021', '7.1.5'),
      art('awb', '5:41'),
    ],
    waarden: [
      boeteIntake,
      nieuweIntaketermijn,
      boetePlan,
      boetePlanHoogst,
      herhaalmaanden,
      verwijtbaarheid,
      boeteplafond,
    ],
    voorbeelden: voorbeelden.boete,
  },
  {
    id: 'huisvestingstermijn',
    titel: 'Wanneer een gekoppelde vergunninghouder een woning moet hebben',
    samenvatting:
      'Het college voorziet in de huisvesting van vergunninghouders; een aantal weken staat niet in de wet. Tien weken na de koppeling is een afspraak in de keten van COA en gemeenten. Daarom schuift de laatste dag niet op bij een weekend of feestdag.',
    artikelen: [art('hvw2014', '28'), huisvestingsweken.artikel],
    waarden: [huisvestingsweken, wekenVergunningTotVertrek],
    voorbeelden: voorbeelden.huisvesting,
  },
  {
    id: 'maatschappelijke-begeleiding',
    titel: 'Wanneer maatschappelijke begeleiding begint',
    samenvatting:
      'Op de dag van inschrijving in de BRP; met een asielvergunning voor bepaalde tijd op die van inschrijving in de gemeente die huisvest. De wet regelt haar alleen voor asielstatushouders en hun gezin. Hoe lang zij duurt, bepaalt de gemeente.',
    artikelen: [art('wi2021', '13.1'), art('wi2021', '13.3')],
    waarden: [],
    voorbeelden: voorbeelden.begeleiding,
  },
  {
    id: 'taakstelling',
    titel: 'Hoeveel vergunninghouders de gemeente per halfjaar huisvest',
    samenvatting:
      'Het landelijke aantal maal de inwoners van de gemeente, gedeeld door die van Nederland, naar boven afgerond. Gerealiseerd telt eerst voor het lopende halfjaar, dan voor de achterstand; wat over is, is voorsprong. Het gepubliceerde getal blijft ernaast staan.',
    artikelen: [art('hvw2014', '28'), art('hvw2014', '29.1'), art('hvw2014', '29.2')],
    waarden: [publicatieweken],
    voorbeelden: voorbeelden.taakstelling,
  },
  {
    id: 'toezicht',
    titel: 'Toezicht van de provincie op de taakstelling',
    samenvatting:
      'De provincie oordeelt na elk halfjaar en kiest een trede op een ladder van zes. Dat oordeel wordt vastgelegd zoals het is. Wortel doet hooguit een voorstel met redenen, nooit een oordeel.',
    artikelen: [art('ibt', 'ladder van zes treden')],
    waarden: [],
    voorbeelden: voorbeelden.toezicht,
  },
  {
    id: 'termijnenwet',
    titel: 'Wat er gebeurt als een termijn in een weekend eindigt',
    samenvatting:
      'Een termijn uit een wet of besluit die op zaterdag, zondag of een feestdag eindigt, loopt door tot de eerstvolgende werkdag. Dat geldt niet bij terugrekenen en niet voor termijnen van meer dan 90 dagen, twaalf weken of drie maanden, of in jaren. Voor afspraken die geen wet zijn, geldt zij niet.',
    artikelen: [art('atw', '1.1'), art('atw', '2'), art('atw', '3.1'), art('atw', '4.a'), art('atw', '5')],
    waarden: [grenzenTermijnenwet],
    voorbeelden: [],
  },
]
