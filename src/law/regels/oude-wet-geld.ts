import { dag } from '#core/day.ts'
import { d, op, type Regel } from '../regel.ts'
import { art } from '../source.ts'
import {
  asielGeenBoete,
  boete2013,
  boeteHoogst2013,
  boetePvt2013,
  boeteWi2013,
  leningKwijt,
  leningrechtjaren,
  leningTot,
  nieuweTermijn2013,
  nieuweTermijnWi2013,
  type Overschrijding2013,
} from '../wi2013-geld.ts'

const migrant: Overschrijding2013 = {
  doelgroep: 'gezinsOfOverigeMigrant',
  laatsteDag: d('2022-05-31'),
  onderdeel: 'examen',
  cursusuren: op(149),
  graad: op('nietAlles'),
}

export const regel: Regel = {
  id: 'oude-wet-geld',
  losVanDossier: 'deels',
  waaromLos: 'De lening en de graad van inspanning kent DUO. Zij zijn geen feiten in het dossier.',
  titel: 'De oude wet (2013): boete, nieuwe termijn en lening',
  samenvatting:
    'DUO legt gezins- en overige migranten een boete op naar uren en pogingen, ten hoogste € 1.250, en geeft een nieuwe termijn van ten hoogste twee jaar. Asielstatushouders krijgen sinds 2025 geen boete. Wie als asielstatushouder op tijd klaar is, hoeft de lening niet terug te betalen.',
  artikelen: [
    art('wi2013', '16.2'),
    art('wi2013', '28'),
    art('wi2013', '29'),
    art('wi2013', '31'),
    art('wi2013', '31.2'),
    art('wi2013', '32'),
    art('wi2013', '34.a'),
    art('wi2013', '34.c'),
    art('bi2013', '4.13.3'),
    art('bi2013', '4.13.4'),
    art('bi2021', '12.1a.1'),
  ],
  waarden: [asielGeenBoete, boeteHoogst2013, boete2013, boetePvt2013, nieuweTermijn2013, leningrechtjaren],
  voorbeelden: [
    {
      naam: '149 uren en niet alle onderdelen geprobeerd: ten hoogste € 1.250 (Wi2013 art. 31)',
      reken: () => boeteWi2013(migrant, dag('2022-07-01')),
      verwacht: 1250,
    },
    {
      naam: 'Met 150 uren ten hoogste € 875 (Wi2013 art. 31)',
      reken: () => boeteWi2013({ ...migrant, cursusuren: op(150) }, dag('2022-07-01')),
      verwacht: 875,
    },
    {
      naam: 'Met 300 uren en twee pogingen per onderdeel geen boete (Wi2013 art. 31)',
      reken: () =>
        boeteWi2013({ ...migrant, cursusuren: op(300), graad: op('allesTweeKeer') }, dag('2022-07-01')),
      soort: 'nvt',
    },
    {
      naam: 'Op de laatste dag van de termijn nog niet (Wi2013 art. 31)',
      reken: () => boeteWi2013(migrant, dag('2022-05-31')),
      soort: 'nvt',
    },
    {
      naam: 'Asielstatushouders krijgen sinds 2025 geen boete (Wi2013 art. 31; Raad van State 9 juli 2025)',
      reken: () => boeteWi2013({ ...migrant, doelgroep: 'asielstatushouder' }, dag('2026-11-24')),
      soort: 'nvt',
    },
    {
      naam: 'PVT niet op tijd: ten hoogste € 340 (Wi2013 art. 28 en 34 onder a)',
      reken: () => boeteWi2013({ ...migrant, onderdeel: 'pvt' }, dag('2022-07-01')),
      verwacht: 340,
    },
    {
      naam: 'Boete bekend op 20 juli 2022: nieuwe termijn ten hoogste tot en met 20 juli 2024 (Wi2013 art. 32)',
      reken: () => nieuweTermijnWi2013(d('2022-07-20'), 'examen'),
      verwacht: '2024-07-20',
    },
    {
      naam: 'Asielstatushouder, klaar op de laatste dag: de lening is kwijtgescholden (Besluit inburgering 2013 art. 4.13 lid 3)',
      reken: () =>
        leningKwijt({ doelgroep: 'asielstatushouder', klaar: d('2022-05-31'), laatsteDag: d('2022-05-31') }),
      verwacht: true,
    },
    {
      naam: 'Een dag te laat: dat hangt van DUO af (Besluit art. 12.1a lid 1)',
      reken: () =>
        leningKwijt({ doelgroep: 'asielstatushouder', klaar: d('2022-06-01'), laatsteDag: d('2022-05-31') }),
      soort: 'onbepaald',
    },
    {
      naam: 'Lenen kan tot zes jaar na de termijn (Wi2013 art. 16 lid 2 onder b)',
      reken: () => leningTot(d('2022-05-31')),
      verwacht: '2028-05-31',
    },
    {
      naam: 'PVT niet ondertekend binnen zijn jaar: lenen kan niet meer (Wi2013 art. 16 lid 2 onder a)',
      reken: () => leningTot(d('2022-05-31'), { laatsteDag: d('2020-05-31') }),
      verwacht: '2020-05-31',
    },
    {
      naam: 'PVT een dag te laat, de rest op tijd: kwijtschelden hangt van DUO af (Besluit inburgering 2013 art. 4.13 lid 4)',
      reken: () =>
        leningKwijt({
          doelgroep: 'asielstatushouder',
          klaar: d('2022-05-31'),
          laatsteDag: d('2022-05-31'),
          pvt: { laatsteDag: d('2020-05-31'), op: d('2020-06-01') },
        }),
      soort: 'onbepaald',
    },
  ],
}
