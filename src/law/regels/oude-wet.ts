import { dag } from '#core/day.ts'
import { d, op, type Regel } from '../regel.ts'
import { art } from '../source.ts'
import {
  aanvraagmaanden2013,
  aanvragen2013,
  agiPogingen,
  agiUren,
  alfabetiseringsjaren,
  inspanning2013,
  inspanningsjaren2013,
  langstens2013,
  onaVanaf,
  pvtjaren,
  pvtTermijn2013,
  pvtVanaf,
  verlengPogingen2013,
  verlengUren2013,
  voldaanStand2013,
} from '../wi2013.ts'

const taal = ['lezen', 'luisteren', 'schrijven', 'spreken'] as const

export const regel: Regel = {
  id: 'oude-wet',
  losVanDossier: 'deels',
  waaromLos:
    'Onderdelen en termijnen zijn te zien. Of de inspanning genoeg is voor verlenging of ontheffing, weegt DUO met uren en pogingen van vóór de gemeente ze bijhield.',
  titel: 'De oude wet (2013): onderdelen, PVT, verlenging en ontheffing',
  samenvatting:
    'Wie vóór 2022 plichtig werd, doet taal op A2 en KNM; wie plichtig werd vanaf 2015 ook ONA, vanaf 1 oktober 2017 ook het participatieverklaringstraject, binnen een jaar. Verlengen en ontheffen na inspanning vraagt uren en pogingen; aanvragen kan vanaf zes maanden voor het einde. Een alfabetiseringscursus geeft één keer ten hoogste twee jaar. Ontheffen kan van taal en kennis, niet van het PVT.',
  artikelen: [
    art('wi2013', '6.2'),
    art('wi2013', '7.2'),
    art('wi2013', '7a.1'),
    art('wi2013', '7a.3'),
    art('wi2013', '7b.3'),
    art('bi2013', '2.8b.1'),
    art('bi2013', '2.10.2'),
    art('bi2013', '2.11'),
    art('bi2013', '2.12'),
    art('bi2021', '12.1a.6'),
  ],
  waarden: [
    onaVanaf,
    pvtVanaf,
    pvtjaren,
    alfabetiseringsjaren,
    inspanningsjaren2013,
    aanvraagmaanden2013,
    agiUren,
    agiPogingen,
    verlengUren2013,
    verlengPogingen2013,
  ],
  voorbeelden: [
    {
      naam: 'Plichtig sinds 30 september 2017: nog geen PVT (Wi2013 art. 7a lid 1)',
      reken: () =>
        voldaanStand2013({
          plichtigSinds: d('2017-09-30'),
          behaald: [...taal.map(op), op('knm' as const), op('ona' as const)],
          vrij: [],
        }),
      verwacht: { voldaan: true, open: [] },
    },
    {
      naam: 'Een dag later hoort het PVT erbij (Wi2013 art. 7a lid 1)',
      reken: () =>
        voldaanStand2013({
          plichtigSinds: d('2017-10-01'),
          behaald: [...taal.map(op), op('knm' as const), op('ona' as const)],
          vrij: [],
        }),
      verwacht: { voldaan: false, open: ['pvt'] },
    },
    {
      naam: 'Plichtig in 2014: geen ONA (Besluit inburgering 2013 art. 2.10 lid 2)',
      reken: () =>
        voldaanStand2013({
          plichtigSinds: d('2014-12-31'),
          behaald: [...taal.map(op), op('knm' as const)],
          vrij: [],
        }),
      verwacht: { voldaan: true, open: [] },
    },
    {
      naam: 'Wie de MAP afrondde, hoeft ONA niet (Besluit art. 12.1a lid 6)',
      reken: () =>
        voldaanStand2013({
          plichtigSinds: d('2019-06-01'),
          behaald: [...taal.map(op), op('knm' as const), op('pvt' as const)],
          vrij: [],
          mapAfgerond: d('2024-03-01'),
        }),
      verwacht: { voldaan: true, open: [] },
    },
    {
      naam: 'PVT binnen een jaar na inschrijving op 1 maart 2020: tot en met 28 februari 2021 (Wi2013 art. 7a lid 1)',
      reken: () => pvtTermijn2013({ plichtigSinds: d('2019-12-01'), ingeschreven: d('2020-03-01') }),
      verwacht: { begin: '2020-03-01', laatsteDag: '2021-02-28' },
    },
    {
      naam: 'Termijn tot en met 31 mei 2022: aanvragen vanaf 1 december 2021 (Besluit inburgering 2013 art. 2.12)',
      reken: () => aanvragen2013(d('2022-05-31')),
      verwacht: '2021-12-01',
    },
    {
      naam: '600 uren en vier pogingen: genoeg voor ontheffing (Wi2013 art. 6 lid 2)',
      reken: () => inspanning2013({ uren: op(600), pogingen: op(4) }, 'ontheffing'),
      verwacht: true,
    },
    {
      naam: 'Met drie pogingen spreken de bronnen elkaar tegen: onbepaald (Wi2013 art. 6 lid 2)',
      reken: () => inspanning2013({ uren: op(600), pogingen: op(3) }, 'ontheffing'),
      soort: 'onbepaald',
    },
    {
      naam: '599 uren is te weinig (Wi2013 art. 6 lid 2)',
      reken: () => inspanning2013({ uren: op(599), pogingen: op(4) }, 'ontheffing'),
      verwacht: false,
    },
    {
      naam: '300 uren en twee pogingen: genoeg voor verlenging (Wi2013 art. 7b lid 3)',
      reken: () => inspanning2013({ uren: op(300), pogingen: op(2) }, 'verlenging'),
      verwacht: true,
    },
    {
      naam: 'Een half jaar weg: het jaar voor het PVT schuift mee (Besluit inburgering 2013 art. 2.11)',
      reken: () =>
        pvtTermijn2013({
          plichtigSinds: d('2019-12-01'),
          ingeschreven: d('2020-03-01'),
          onderbrekingen: [op({ van: dag('2020-06-01'), tot: dag('2020-12-01') })],
        }),
      verwacht: { begin: '2020-03-01', laatsteDag: '2021-08-30' },
    },
    {
      naam: 'Alfabetiseringscursus begonnen op de laatste dag: ten hoogste twee jaar erbij (Wi2013 art. 7b lid 3 onder b)',
      reken: () =>
        langstens2013({
          grond: 'alfabetisering',
          laatsteDag: d('2022-05-31'),
          cursus: d('2022-05-31'),
        }),
      verwacht: '2024-05-31',
    },
    {
      naam: 'Een dag later begonnen: niet om die cursus (Wi2013 art. 7b lid 3 onder b)',
      reken: () =>
        langstens2013({
          grond: 'alfabetisering',
          laatsteDag: d('2022-05-31'),
          cursus: d('2022-06-01'),
        }),
      soort: 'nvt',
    },
  ],
}
