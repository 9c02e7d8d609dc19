import { dag } from '#core/day.ts'
import { d, op, type Regel } from '../regel.ts'
import { art } from '../source.ts'
import {
  aanvraagmaanden,
  beschikkingsweken,
  bevallingsweken,
  type Inspanning,
  inspanningsmaanden,
  inspanningsonderdelen,
  inspanningsuren,
  verlengingAanvragen,
  verlengingBeschikt,
  verlengingInspanning,
  verlengingZonderVerwijt,
} from '../verlenging.ts'

const inspanning: Inspanning = {
  doelgroep: 'asielstatushouder',
  laatsteDag: d('2028-05-12'),
  leerroute: op('b1'),
  examenniveau: { lezen: 'B1', luisteren: 'B1', schrijven: 'A2', spreken: 'B1' },
  alleLessenGevolgd: op(true),
  behaald: [op('lezen'), op('luisteren'), op('knm')],
  afgerond: [op('pvt'), op('map')],
}

export const regel: Regel = {
  id: 'verlenging',
  losVanDossier: 'deels',
  waaromLos:
    'Wanneer aanvragen kan is te zien. Of de inspanning genoeg is of verwijt ontbreekt, beoordeelt DUO.',
  titel: 'Wanneer de inburgeringstermijn langer wordt',
  samenvatting:
    'DUO verlengt wie geen verwijt treft, en met zes maanden wie zich aanzienlijk inspande: B1-route, alle lessen of 450 uren, twee van de vier taalonderdelen en KNM, en PVT en MAP af. Aanvragen kan vanaf zes maanden voor het einde; DUO beslist in acht weken.',
  artikelen: [
    art('wi2021', '12.1'),
    art('bi2021', '4.3.1'),
    art('bi2021', '4.3.2'),
    art('bi2021', '4.4.1'),
    art('bi2021', '4.4.2'),
    art('bi2021', '4.4.3'),
    art('bi2021', '4.5.1'),
  ],
  waarden: [
    inspanningsmaanden,
    inspanningsuren,
    inspanningsonderdelen,
    aanvraagmaanden,
    beschikkingsweken,
    bevallingsweken,
  ],
  voorbeelden: [
    {
      naam: 'Termijn tot en met 31 mei 2028: verlenging vragen kan vanaf 1 december 2027 (Besluit art. 4.5 lid 1)',
      reken: () => verlengingAanvragen(d('2028-05-31')),
      verwacht: '2027-12-01',
    },
    {
      naam: 'Aanvraag ontvangen op 2 november 2026: DUO beslist uiterlijk 28 december 2026 (Besluit art. 4.5 lid 1)',
      reken: () => verlengingBeschikt(d('2026-11-02')),
      verwacht: { begin: '2026-11-03', laatsteDag: '2026-12-28' },
    },
    {
      naam: 'Acht weken eindigen op eerste kerstdag: DUO beslist uiterlijk maandag 28 december 2026 (Termijnenwet art. 1)',
      reken: () => verlengingBeschikt(d('2026-10-30')),
      verwacht: { begin: '2026-10-31', laatsteDag: '2026-12-28' },
    },
    {
      naam: 'Alle lessen, twee taalonderdelen, KNM, PVT en MAP: zes maanden erbij (Besluit art. 4.4 lid 1 en 2)',
      reken: () => verlengingInspanning(inspanning),
      verwacht: { verlengd: true, laatsteDag: '2028-11-12' },
    },
    {
      naam: 'Met één taalonderdeel is het niet genoeg (Besluit art. 4.4 lid 2 onder c)',
      reken: () => verlengingInspanning({ ...inspanning, behaald: [op('lezen'), op('knm')] }),
      verwacht: { verlengd: false },
    },
    {
      naam: 'Een gezinsmigrant met 449 uren heeft er één te weinig (Besluit art. 4.4 lid 3)',
      reken: () =>
        verlengingInspanning({ ...inspanning, doelgroep: 'gezinsOfOverigeMigrant', lesuren: op(449) }),
      verwacht: { verlengd: false },
    },
    {
      naam: 'Een gezinsmigrant met 450 uren heeft er genoeg (Besluit art. 4.4 lid 3)',
      reken: () =>
        verlengingInspanning({ ...inspanning, doelgroep: 'gezinsOfOverigeMigrant', lesuren: op(450) }),
      verwacht: { verlengd: true, laatsteDag: '2028-11-12' },
    },
    {
      naam: 'In de zelfredzaamheidsroute bestaat deze verlenging niet (Besluit art. 4.4 lid 2 onder a)',
      reken: () => verlengingInspanning({ ...inspanning, leerroute: op('z') }),
      soort: 'nvt',
    },
    {
      naam: 'Bevallen binnen de termijn: 16 weken erbij, bij DUO staat 2 september 2028 (Wi2021 art. 12 lid 1)',
      reken: () =>
        verlengingZonderVerwijt({
          grond: op('bevalling'),
          termijn: { begin: dag('2025-05-13'), laatsteDag: dag('2028-05-12') },
          bevallen: d('2027-01-10'),
        }),
      verwacht: '2028-09-01',
    },
    {
      naam: 'Hoe lang ziekte verlengt, staat niet in wet of besluit: DUO zegt het (Wi2021 art. 12 lid 1)',
      reken: () =>
        verlengingZonderVerwijt({
          grond: op('ziekte'),
          termijn: { begin: dag('2025-05-13'), laatsteDag: dag('2028-05-12') },
        }),
      soort: 'onbepaald',
    },
    {
      naam: 'Een nieuwe termijn na een boete: geen zes maanden wegens inspanning (Besluit art. 4.4 lid 1; Wi2021 art. 24 lid 2)',
      reken: () => verlengingInspanning({ ...inspanning, naBoete: d('2026-12-01') }),
      soort: 'nvt',
    },
  ],
}
