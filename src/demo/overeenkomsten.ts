/**
 * Agreements of the demonstration, such that what the audit missed shows as a warning. The kinds and parties are those
 * of the audit of 2022; periods and results are made up.
 */
import type { z } from 'zod'
import type { Rol } from '#core/actor.ts'
import { type Dag, jaarVan, plusMaanden } from '#core/day.ts'
import type { overeenkomstoperaties } from '#work/beleid/operations/index.ts'
import { geleverd } from '#work/taken/index.ts'

type Overeenkomst = z.input<typeof overeenkomstoperaties.maken.invoer>

const stappen = geleverd.handboek.onderdelen.flatMap((o) => o.stappen)
/** Steps of a role, without some. */
const vanRol = (rol: Rol, behalve: readonly string[] = []) =>
  stappen.filter((s) => s.rol === rol && !behalve.includes(s.id)).map((s) => s.id)

/** What every agreement has unless it says otherwise. */
const gewoon = {
  herinnering: 60,
  verlenging: 'geen',
  gegevens: [],
  stappen: [],
  resultaten: [],
  leveringen: [],
} as const satisfies Partial<Overeenkomst>

/** All agreements, as they stand on this day. */
export function overeenkomsten(vandaag: Dag): readonly Overeenkomst[] {
  const jaar = jaarVan(vandaag)
  return [...bbs(jaar), ...vwn(jaar, vandaag), ...wonen(jaar), ...welzijn(vandaag), ...taal(vandaag)]
}

const dossier = (titel: string, op: string | null = null) => [
  { titel, op, plaats: 'Contractenregister van de gemeente' },
]

function bbs(jaar: number): Overeenkomst[] {
  // Who tests financial self-reliance was an open question in the audit; so were the talks after and with employers.
  const open = ['zelfredzaamheid-toetsen', 'werkgever-informeren', 'nagesprek-voeren']
  const dvo = (j: number): Overeenkomst => ({
    ...gewoon,
    soort: 'dvo',
    titel: `DVO inburgering ${j}`,
    partijen: ['gemeente', 'bbs'],
    vanaf: `${j}-01-01`,
    tot: `${j}-12-31`,
    samenvatting:
      'BBS voert de Wet inburgering uit: brede intake, PIP, casusregie, ontzorgen, bezwaar en gegevens voor de monitor. Voor één jaar.',
    verlenging: 'opnieuw',
    termijn: '12 weken',
    stappen: vanRol('klantmanager', open),
    resultaten: [
      {
        naam: 'Brede intakes afgerond',
        eenheid: 'personen',
        doel: 26,
        richting: 'tenminste',
        stap: 'intake-afronden',
        termijn: '10 weken',
        geleverd: j < jaar ? 24 : 19,
        geleverdOp: j < jaar ? `${j}-12-31` : `${j}-01-01`,
      },
      {
        naam: 'PIP binnen de termijn',
        eenheid: 'procent',
        doel: 90,
        richting: 'tenminste',
        stap: 'pip-vaststellen',
        termijn: '10 weken',
        ...(j < jaar && { geleverd: 92, geleverdOp: `${j}-12-31` }),
      },
    ],
    leveringen: [
      {
        wat: 'Aantallen per leerroute, met doorlooptijden',
        indicator: 'Inburgeraars die op tijd voldoen',
        frequentie: 'halfjaar',
        laatst: j < jaar ? `${j}-12-31` : null,
      },
    ],
    documenten: dossier(`DVO inburgering ${j}`, `${j - 1}-12-15`),
  })
  return [
    {
      ...gewoon,
      soort: 'mandaat',
      titel: 'Mandaatbesluit inburgering aan BBS',
      partijen: ['gemeente', 'bbs'],
      vanaf: '2022-01-18',
      samenvatting: 'Het college mandateert BBS besluiten te nemen op grond van de Wet inburgering 2021.',
      documenten: dossier('Mandaatbesluit', '2022-01-18'),
    },
    ...(jaar > 2023 ? [{ ...dvo(2022), resultaten: [] }] : []),
    dvo(jaar - 1),
    dvo(jaar),
    {
      ...gewoon,
      soort: 'verwerkersovereenkomst',
      titel: 'Verwerkersovereenkomst BBS',
      partijen: ['gemeente', 'bbs'],
      vanaf: '2022-10-01',
      samenvatting: 'BBS verwerkt persoonsgegevens voor de gemeente, zolang de dienstverlening loopt.',
      gegevens: [
        'identiteit',
        'nummers',
        'verblijf',
        'huishouden',
        'huisvesting',
        'inburgering',
        'begeleiding',
        'inkomen',
      ],
      documenten: dossier('Verwerkersovereenkomst BBS', '2022-09-20'),
    },
  ]
}

function vwn(jaar: number, vandaag: Dag): Overeenkomst[] {
  const subsidie = (j: number): Overeenkomst => ({
    ...gewoon,
    soort: 'subsidie',
    titel: `Subsidie maatschappelijke begeleiding ${j}`,
    partijen: ['gemeente', 'vwn'],
    vanaf: `${j}-01-01`,
    tot: `${j}-12-31`,
    samenvatting:
      'Basissubsidie, een bedrag per traject en extra producten. Anderhalf jaar begeleiding met vrijwilligers en betaalde krachten.',
    verlenging: 'opnieuw',
    termijn: '13 weken',
    stappen: vanRol('begeleider', [
      'ontmoeting-starten',
      'driegesprek-voeren',
      'participatieverklaring-oude-wet',
    ]),
    resultaten: [
      {
        naam: 'Trajecten begeleiding gestart',
        eenheid: 'huishoudens',
        doel: 14,
        richting: 'tenminste',
        stap: 'begeleiding-starten',
        termijn: '10 werkdagen',
      },
      {
        naam: 'Spreekuur op locatie',
        eenheid: 'keer',
        doel: 48,
        richting: 'tenminste',
        ...(j < jaar && { geleverd: 41, geleverdOp: `${j}-12-31` }),
      },
    ],
    leveringen: [
      {
        wat: 'Aantal begeleide huishoudens per lijn',
        indicator: 'Voortgang op de participatieladder',
        frequentie: 'kwartaal',
        laatst: j < jaar ? `${j}-12-31` : plusMaanden(vandaag, -5),
      },
    ],
    documenten: dossier(`Subsidiebeschikking ${j}`, `${j - 1}-12-20`),
  })
  return [
    subsidie(jaar - 1),
    subsidie(jaar),
    {
      ...gewoon,
      soort: 'convenant',
      titel: 'Convenant gegevens maatschappelijke begeleiding',
      partijen: ['gemeente', 'vwn', 'bbs'],
      vanaf: '2023-01-01',
      samenvatting: 'Welke gegevens gemeente, BBS en VluchtelingenWerk delen voor de begeleiding.',
      gegevens: ['identiteit', 'huishouden', 'begeleiding'],
      documenten: dossier('Convenant', '2022-12-12'),
    },
  ]
}

/** Houses in line with the target, without a term and without data: what the audit found. No agreement on data either. */
function wonen(jaar: number): Overeenkomst[] {
  return [
    {
      ...gewoon,
      soort: 'prestatieafspraken',
      titel: `Prestatieafspraken ${jaar}`,
      partijen: ['gemeente', 'eemland-wonen', 'huurdersraad'],
      vanaf: `${jaar}-01-01`,
      tot: `${jaar}-12-31`,
      samenvatting:
        'Eemland Wonen huisvest vergunninghouders volgens de taakstelling, met directe bemiddeling.',
      verlenging: 'opnieuw',
      termijn: '6 maanden',
      stappen: ['woning-aanbieden', 'sleutel-overdragen'],
      resultaten: [
        {
          naam: 'Vergunninghouders gehuisvest volgens de taakstelling',
          eenheid: 'personen',
          doel: 40,
          richting: 'tenminste',
          stap: 'sleutel-overdragen',
        },
      ],
      documenten: dossier(`Prestatieafspraken ${jaar}`, `${jaar - 1}-12-13`),
    },
  ]
}

function welzijn(vandaag: Dag): Overeenkomst[] {
  const tot = plusMaanden(vandaag, 5)
  return [
    {
      ...gewoon,
      soort: 'subsidie',
      titel: 'Subsidie PIT Baarn: sociaal werk',
      partijen: ['gemeente', 'pit'],
      vanaf: '2022-01-01',
      tot,
      samenvatting:
        'Sociaal werk in de wijk, Administratie & Meer, en overname na anderhalf jaar begeleiding.',
      verlenging: 'stilzwijgend',
      verlengdMet: 12,
      termijn: '4 maanden',
      stappen: vanRol('sociaalwerker'),
      resultaten: [
        {
          naam: 'Huisbezoeken na drie maanden',
          eenheid: 'procent',
          doel: 95,
          richting: 'tenminste',
          stap: 'huisbezoek-doen',
        },
      ],
      leveringen: [
        {
          wat: 'Aantal overnames en huisbezoeken',
          indicator: 'Bereik na de begeleiding',
          frequentie: 'jaar',
          laatst: plusMaanden(vandaag, -3),
        },
      ],
    },
    {
      ...gewoon,
      soort: 'verwerkersovereenkomst',
      titel: 'Verwerkersovereenkomst PIT Baarn',
      partijen: ['gemeente', 'pit'],
      vanaf: '2022-07-01',
      tot: plusMaanden(vandaag, -4),
      samenvatting: 'PIT Baarn verwerkt gegevens voor het huisbezoek en de warme overdracht.',
      verlenging: 'opnieuw',
      termijn: '3 maanden',
      gegevens: ['identiteit', 'huishouden', 'begeleiding'],
      documenten: dossier('Verwerkersovereenkomst PIT', '2022-06-28'),
    },
  ]
}

function taal(vandaag: Dag): Overeenkomst[] {
  const partijen = ['gemeente', 'bunschoten', 'soest', 'taalschool']
  return [
    {
      ...gewoon,
      soort: 'inkoop',
      titel: 'Inkoop leerroutes en taallessen',
      partijen,
      vanaf: '2022-01-01',
      tot: plusMaanden(vandaag, 14),
      samenvatting:
        'Leerroutes B1 en Z, ingekocht door drie gemeenten. De onderwijsroute zou later worden geregeld.',
      verlenging: 'opnieuw',
      termijn: '8 maanden',
      // The education route was bought but never became a step of the handbook.
      stappen: [...vanRol('taalschoolcoordinator'), 'onderwijsroute-regelen'],
      resultaten: [
        {
          naam: 'Lessen begonnen na het aanbod',
          eenheid: 'procent',
          doel: 90,
          richting: 'tenminste',
          stap: 'lessen-starten',
          termijn: '6 weken',
        },
      ],
      leveringen: [
        {
          wat: 'Aanwezigheid en voortgang per route',
          indicator: 'Inburgeraars die op tijd voldoen',
          frequentie: 'kwartaal',
          laatst: plusMaanden(vandaag, -1),
        },
      ],
      documenten: dossier('Raamovereenkomst leerroutes', '2021-12-20'),
    },
    {
      ...gewoon,
      soort: 'verwerkersovereenkomst',
      titel: 'Verwerkersovereenkomst taalschool',
      partijen,
      vanaf: '2022-01-01',
      tot: plusMaanden(vandaag, 14),
      samenvatting: 'De taalschool verwerkt gegevens voor de lessen en de aanwezigheid.',
      gegevens: ['identiteit', 'inburgering', 'verblijf'],
      documenten: dossier('Verwerkersovereenkomst taalschool', '2021-12-20'),
    },
  ]
}
