import { dag } from '#core/day.ts'
import { pipAanleverbaar, pipInhoud, pipVerwijderbaar } from '../pip-inhoud.ts'
import { d, op, type Regel } from '../regel.ts'
import { art } from '../source.ts'

const plan = {
  doelgroep: 'asielstatushouder',
  kind: op(false),
  bijstand: op(false),
} as const
const levering = {
  doelgroep: 'asielstatushouder',
  leerroute: 'b1',
  dagtekening: dag('2026-03-02'),
  plichtSinds: dag('2025-12-01'),
  gevestigd: d('2026-01-12'),
} as const

export const regel: Regel = {
  id: 'inhoud-plan',
  losVanDossier: 'deels',
  waaromLos: 'Te zien is of DUO het plan aanneemt; welke velden van het plan zijn ingevuld, nog niet.',
  titel: 'Wat in het persoonlijk plan (PIP) hoort, en wat niet samen kan',
  samenvatting:
    'Altijd de leerroute, ondersteuning, de intensiteit van PVT en MAP en het aantal voortgangsgesprekken; bij een kind de voorschool, bij asielstatushouders de intensiteit van de route, bij bijstand die beschikkingen. DUO weigert een plan met onmogelijke datum, niveau of intensiteit; Wortel zegt dat vooraf.',
  artikelen: [
    art('wi2021', '15.1'),
    art('wi2021', '15.2'),
    art('wi2021', '15.3'),
    art('bi2021', '5.3.4'),
    art('duom2m', 'aanleveren van een PIP'),
  ],
  waarden: [],
  voorbeelden: [
    {
      naam: 'B1-route, asielstatushouder, alles ingevuld (Wi2021 art. 15 lid 1 en 2)',
      reken: () =>
        pipInhoud({
          ...plan,
          leerroute: op('b1'),
          ingevuld: [
            op('ondersteuning'),
            op('intensiteitPvt'),
            op('intensiteitMap'),
            op('intensiteitLeerroute'),
            op('voortgangsgesprekken'),
          ],
        }),
      verwacht: { volledig: true, open: [] },
    },
    {
      naam: 'In de onderwijsroute hoort geen MAP in het plan (Wi2021 art. 8 lid 3 en art. 15 lid 1)',
      reken: () =>
        pipInhoud({
          ...plan,
          doelgroep: 'gezinsOfOverigeMigrant',
          leerroute: op('onderwijs'),
          ingevuld: [op('ondersteuning'), op('intensiteitPvt'), op('voortgangsgesprekken')],
        }),
      verwacht: { volledig: true, open: [] },
    },
    {
      naam: 'Met bijstand en een kind horen die beschikkingen en de voorschool erbij (Wi2021 art. 15 lid 1 onder d en lid 3)',
      reken: () =>
        pipInhoud({
          doelgroep: 'gezinsOfOverigeMigrant',
          kind: op(true),
          bijstand: op(true),
          leerroute: op('z'),
          ingevuld: [
            op('ondersteuning'),
            op('intensiteitPvt'),
            op('intensiteitMap'),
            op('voortgangsgesprekken'),
          ],
        }),
      verwacht: { volledig: false, open: ['voorschools', 'bijstand'] },
    },
    {
      naam: 'Eerste plan in de B1-route zonder niveau: DUO neemt B1 (voorwaarden DUO; Besluit art. 5.3 lid 1)',
      reken: () => pipAanleverbaar(levering),
      verwacht: { mag: true, bezwaren: [] },
    },
    {
      naam: 'Een eerste plan in de B1-route op A2 weigert DUO (voorwaarden DUO; Wi2021 art. 17 lid 3)',
      reken: () => pipAanleverbaar({ ...levering, niveau: 'A2' }),
      verwacht: { mag: false, bezwaren: ['a2Eerste'] },
    },
    {
      naam: 'Op de dag van vestiging mag, de dag ervoor niet (voorwaarden DUO; Wi2021 art. 15 lid 1)',
      reken: () => pipAanleverbaar({ ...levering, dagtekening: dag('2026-01-11') }),
      verwacht: { mag: false, bezwaren: ['voorVestiging'] },
    },
    {
      naam: 'Een zelfredzaamheidsroute op B1 met intensiteit: twee bezwaren tegelijk (voorwaarden DUO; Wi2021 art. 9 lid 1)',
      reken: () => pipAanleverbaar({ ...levering, leerroute: 'z', niveau: 'B1', intensiteitB1: 600 }),
      verwacht: { mag: false, bezwaren: ['b1Z', 'intensiteitRoute'] },
    },
    {
      naam: 'Zolang er geen termijn is en geen cursusuren, mag een plan weg bij DUO (voorwaarden DUO; Wi2021 art. 11 lid 2)',
      reken: () => pipVerwijderbaar({ termijnVastgesteld: op(false), cursusuren: op(0) }),
      verwacht: { verwijderen: true },
    },
    {
      naam: 'Met één cursusuur blijft het staan (voorwaarden DUO; Wi2021 art. 16 lid 1)',
      reken: () => pipVerwijderbaar({ termijnVastgesteld: op(false), cursusuren: op(1) }),
      verwacht: { verwijderen: false },
    },
  ],
}
