import { dag } from '#core/day.ts'
import {
  boeteHerhaling,
  boetePvtMap,
  boeteRouteHoogst,
  boeteVanDuo,
  extraNaExamens,
  extraNaUren,
  extraPvtMap,
  nieuweTermijn,
  nieuweTermijnHoogst,
  type Volgende,
  volgendeBoete,
} from '../boete-duo.ts'
import { d, op, type Regel } from '../regel.ts'
import { art } from '../source.ts'

const migrant = {
  doelgroep: 'gezinsOfOverigeMigrant',
  laatsteDag: d('2026-10-01'),
} as const

const steeds: Volgende = {
  wet: 'wi2021',
  doelgroep: 'gezinsOfOverigeMigrant',
  open: 'leerroute',
  laatsteDag: d('2028-12-01'),
  boetes: [d('2026-12-01')],
}

export const regel: Regel = {
  id: 'boetes-duo',
  losVanDossier: 'deels',
  waaromLos:
    'Te zien is wat DUO na de termijn kan opleggen. Een boete van DUO zelf is geen feit in het dossier, zodat de nieuwe termijn erna alleen in de voorbeelden staat.',
  titel: 'Welke boete DUO kan opleggen, en de nieuwe termijn daarna',
  samenvatting:
    'Wie PVT of MAP niet op tijd afrondt, kan € 340 krijgen; wie de leerroute niet op tijd behaalt ten hoogste € 1.000, naar uren, pogingen en examens. Daarna volgt een nieuwe termijn van ten hoogste twee jaar; wie die ook voorbij laat gaan, krijgt opnieuw een boete en een termijn, en daarna iedere twee jaar een boete. Asielstatushouders krijgen sinds 2025 geen boete van DUO voor te laat inburgeren.',
  artikelen: [
    art('wi2021', '24.1'),
    art('wi2021', '24.2'),
    art('wi2021', '24.3'),
    art('wi2021', '24.4'),
    art('wi2021', '25.1'),
    art('wi2021', '25.2'),
    art('wi2021', '25.3'),
    art('wi2021', '26.1'),
    art('bi2021', '7.2.1'),
    art('bi2021', '7.2.2'),
    art('wi2013', '30'),
    art('wi2013', '33'),
  ],
  waarden: [
    boetePvtMap,
    boeteRouteHoogst,
    nieuweTermijnHoogst,
    boeteHerhaling,
    extraNaExamens,
    extraNaUren,
    extraPvtMap,
  ],
  voorbeelden: [
    {
      naam: 'Op de laatste dag van de termijn nog geen boete (Wi2021 art. 24 lid 1)',
      reken: () => boeteVanDuo({ ...migrant, open: ['map'] }, dag('2026-10-01')),
      soort: 'nvt',
    },
    {
      naam: 'MAP te laat, de rest op tijd: € 340 (Wi2021 art. 24 lid 1; Besluit art. 7.2 lid 1)',
      reken: () => boeteVanDuo({ ...migrant, open: ['map'] }, dag('2026-10-02')),
      verwacht: 340,
    },
    {
      naam: 'PVT en MAP allebei te laat: één boete of twee, dat is onbepaald (Wi2021 art. 24 lid 1)',
      reken: () => boeteVanDuo({ ...migrant, open: ['pvt', 'map'] }, dag('2026-10-02')),
      soort: 'onbepaald',
    },
    {
      naam: 'Leerroute te laat: ten hoogste € 1.000, het bedrag staat in de regeling (Wi2021 art. 25 en 26 lid 1 onder d)',
      reken: () => boeteVanDuo({ ...migrant, open: ['leerroute'] }, dag('2026-10-02')),
      soort: 'onbepaald',
    },
    {
      naam: 'Vergunning ingetrokken: geen boete voor de leerroute (Wi2021 art. 25 lid 3)',
      reken: () =>
        boeteVanDuo(
          { ...migrant, open: ['leerroute'], vergunningGeweigerd: d('2026-09-01') },
          dag('2026-10-02'),
        ),
      soort: 'nvt',
    },
    {
      naam: 'Een asielstatushouder: DUO legt niet op, of het uitzonderlijk toch kan is onbepaald (Wi2021 art. 25 lid 1)',
      reken: () =>
        boeteVanDuo({ ...migrant, doelgroep: 'asielstatushouder', open: ['leerroute'] }, dag('2026-10-02')),
      soort: 'onbepaald',
    },
    {
      naam: 'Geen examen behaald: nieuwe termijn van twee jaar (Wi2021 art. 25 lid 2)',
      reken: () =>
        nieuweTermijn({
          bekendgemaakt: d('2026-12-01'),
          leerroute: 'b1',
          open: ['leerroute'],
          behaald: op(0),
        }),
      verwacht: { maanden: 24, laatsteDag: '2028-12-01' },
    },
    {
      naam: 'Drie examens behaald, PVT en MAP te laat: het langste geldt, een jaar (Wi2021 art. 24 lid 2)',
      reken: () =>
        nieuweTermijn({
          bekendgemaakt: d('2026-12-01'),
          leerroute: 'b1',
          open: ['leerroute', 'pvt', 'map'],
          behaald: op(3),
        }),
      verwacht: { maanden: 12, laatsteDag: '2027-12-01' },
    },
    {
      naam: 'Zelfredzaamheidsroute met precies 200 cursusuren: twee jaar (Wi2021 art. 25 lid 2)',
      reken: () =>
        nieuweTermijn({
          bekendgemaakt: d('2026-12-01'),
          leerroute: 'z',
          open: ['leerroute'],
          cursusuren: op(200),
        }),
      verwacht: { maanden: 24, laatsteDag: '2028-12-01' },
    },
    {
      naam: 'Met 201 cursusuren anderhalf jaar (Wi2021 art. 25 lid 2)',
      reken: () =>
        nieuweTermijn({
          bekendgemaakt: d('2026-12-01'),
          leerroute: 'z',
          open: ['leerroute'],
          cursusuren: op(201),
        }),
      verwacht: { maanden: 18, laatsteDag: '2028-06-01' },
    },
    {
      naam: 'Na de nieuwe termijn tot en met 1 december 2028: opnieuw een boete vanaf de dag erna (Wi2021 art. 25 lid 2)',
      reken: () => volgendeBoete(steeds),
      verwacht: '2028-12-02',
    },
    {
      naam: 'Daarna iedere twee jaar (Wi2021 art. 24 lid 4 en 25 lid 2)',
      reken: () => volgendeBoete({ ...steeds, boetes: [d('2026-12-01'), d('2029-01-15'), d('2031-02-01')] }),
      verwacht: '2033-02-01',
    },
    {
      naam: 'Voor het PVT van de oude wet ieder jaar (Wi2013 art. 30 lid 2)',
      reken: () =>
        volgendeBoete({
          ...steeds,
          wet: 'wi2013',
          open: 'pvt',
          boetes: [d('2022-12-01'), d('2024-01-15'), d('2025-02-01')],
        }),
      verwacht: '2026-02-01',
    },
  ],
}
