import { dag } from '#core/day.ts'
import {
  boeteIntake,
  boetePlan,
  boetePlanHoogst,
  boeteplafond,
  herhaalmaanden,
  intakeboete,
  nieuweIntaketermijn,
  planboete,
  verwijtbaarheid,
} from '../boete.ts'
import { d, op, type Regel } from '../regel.ts'
import { art } from '../source.ts'

const migrant = {
  doelgroep: 'gezinsOfOverigeMigrant',
  termijn: 'inburgeringstermijn',
  opgelegd: 0,
  bijstandVerlaagd: op(false),
} as const
const eerder = (geconstateerd: string, onherroepelijk?: string) =>
  op({
    geconstateerd: dag(geconstateerd),
    ...(onherroepelijk !== undefined && { onherroepelijk: dag(onherroepelijk) }),
  })

export const regel: Regel = {
  id: 'boetes-college',
  losVanDossier: 'geheel',
  waaromLos:
    'De waarschuwing met een nieuwe oproep en de mate van verwijt zijn geen feiten in het dossier: een mens weegt ze per geval en beslist.',
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
  voorbeelden: [
    {
      naam: 'Na waarschuwing en herhaalde oproep niet verschenen: € 250 (Wi2021 art. 22 lid 1)',
      reken: () => intakeboete({ ...migrant, herhaaldeOproepTot: d('2026-10-01') }, dag('2026-10-02')),
      verwacht: 250,
    },
    {
      naam: 'Op de laatste dag verschenen: geen boete (Wi2021 art. 22 lid 1)',
      reken: () =>
        intakeboete(
          { ...migrant, herhaaldeOproepTot: d('2026-10-01'), meegewerkt: d('2026-10-01') },
          dag('2026-11-24'),
        ),
      soort: 'nvt',
    },
    {
      naam: 'Zonder waarschuwing met nieuwe termijn geen boete (Wi2021 art. 14 lid 1)',
      reken: () => intakeboete(migrant, dag('2026-11-24')),
      soort: 'onbepaald',
    },
    {
      naam: 'Ook na de termijn uit de boete niet verschenen: opnieuw € 250 (Wi2021 art. 22 lid 3)',
      reken: () =>
        intakeboete(
          {
            ...migrant,
            opgelegd: 250,
            herhaaldeOproepTot: d('2026-07-01'),
            boetetermijnTot: d('2026-09-15'),
          },
          dag('2026-09-16'),
        ),
      verwacht: 250,
    },
    {
      naam: 'Na twee boetes komt er geen derde: het college voltooit de intake (Wi2021 art. 14 lid 2)',
      reken: () =>
        intakeboete(
          { ...migrant, herhaaldeOproepTot: d('2026-07-01'), tweedeBoete: d('2026-09-20') },
          dag('2026-11-24'),
        ),
      soort: 'nvt',
    },
    {
      naam: 'Eerste keer niet meewerken aan het plan, zonder opzet of grove schuld: € 25 (Besluit art. 7.1 lid 2 en 4)',
      reken: () =>
        planboete({ ...migrant, geconstateerd: d('2026-05-01'), eerdere: [], verwijt: op('gewoon') }),
      verwacht: 25,
    },
    {
      naam: 'Opnieuw, precies twaalf maanden na een onherroepelijk beboete overtreding, met opzet: € 100 (Besluit art. 7.1 lid 3)',
      reken: () =>
        planboete({
          ...migrant,
          opgelegd: 25,
          geconstateerd: d('2026-05-01'),
          eerdere: [eerder('2025-05-01', '2025-08-01')],
          verwijt: op('opzet'),
        }),
      verwacht: 100,
    },
    {
      naam: 'De eerdere boete is nog niet onherroepelijk: geen verhoging (Besluit art. 7.1 lid 3)',
      reken: () =>
        planboete({
          ...migrant,
          geconstateerd: d('2026-05-01'),
          eerdere: [eerder('2026-03-01')],
          verwijt: op('opzet'),
        }),
      verwacht: 50,
    },
    {
      naam: 'In een nieuwe termijn van zes maanden is al € 380 opgelegd: nog hoogstens € 20 (Besluit art. 7.1 lid 5)',
      reken: () =>
        planboete({
          ...migrant,
          termijn: '6',
          opgelegd: 380,
          geconstateerd: d('2026-05-01'),
          eerdere: [],
          verwijt: op('opzet'),
        }),
      verwacht: 20,
    },
    {
      naam: 'Voor dezelfde gedraging is de bijstand verlaagd: geen boete (Wi2021 art. 27)',
      reken: () =>
        planboete({
          ...migrant,
          bijstandVerlaagd: op(true),
          geconstateerd: d('2026-05-01'),
          eerdere: [],
          verwijt: op('opzet'),
        }),
      soort: 'nvt',
    },
    {
      naam: 'Een asielstatushouder: of het college mag beboeten is onzeker, dus onbepaald (Wi2021 art. 23; uitspraken van 2025)',
      reken: () =>
        planboete({
          ...migrant,
          doelgroep: 'asielstatushouder',
          geconstateerd: d('2026-05-01'),
          eerdere: [],
          verwijt: op('gewoon'),
        }),
      soort: 'onbepaald',
    },
  ],
}
