import { dag } from '#core/day.ts'
import {
  beslistermijn,
  beslisweken,
  bezwaarBeslist,
  bezwaarOpTijd,
  bezwaartermijn,
  bezwaarweken,
  boeteBeslist,
  boetebeslisweken,
  boeteVervalt,
  commissieweken,
  heroverwegingsweken,
  postweken,
  rapportgrens,
  rapportVerplicht,
  verdaagweken,
  vervaljaren,
} from '../besluit.ts'
import { d, type Regel } from '../regel.ts'
import { art } from '../source.ts'

const bezwaar = { termijn: { begin: dag('2025-05-13'), laatsteDag: dag('2025-06-23') } } as const

export const regel: Regel = {
  id: 'besluit-en-bezwaar',
  losVanDossier: 'geheel',
  waaromLos:
    'Termijnen voor besluit en bezwaar lopen per zaak. Een dossier legt vast dat bezwaar is ontvangen en beslist, maar nog niet wanneer elk besluit is bekendgemaakt.',
  titel: 'Beslissen en bezwaar: welke termijnen de Awb geeft',
  samenvatting:
    'Tegen een plan of boete kan men zes weken bezwaar maken, vanaf de dag na bekendmaking. Het college beslist binnen zes weken na die termijn, met een adviescommissie twaalf; verdagen kan zes weken. Zonder eigen termijn beslist het op een aanvraag in acht weken. Vraagt het om aanvulling, dan staat de termijn stil. Kan een boete hoger zijn dan € 340, dan zijn rapport en zienswijze verplicht; na vijf jaar, anders na drie, mag een boete niet meer.',
  artikelen: [
    art('awb', '4:13.2'),
    art('awb', '4:15.1'),
    art('awb', '5:45'),
    art('awb', '5:51.1'),
    art('awb', '5:53.1'),
    art('awb', '6:7'),
    art('awb', '6:8.1'),
    art('awb', '6:9'),
    art('awb', '6:10.1'),
    art('awb', '6:11'),
    art('awb', '7:10.1'),
    art('awb', '7:10.2'),
    art('awb', '7:10.3'),
  ],
  waarden: [
    bezwaarweken,
    postweken,
    beslisweken,
    heroverwegingsweken,
    commissieweken,
    verdaagweken,
    boetebeslisweken,
    vervaljaren,
    rapportgrens,
  ],
  voorbeelden: [
    {
      naam: 'Plan bekendgemaakt op 12 mei 2025: bezwaar tot en met maandag 23 juni 2025 (Awb art. 6:7 en 6:8 lid 1)',
      reken: () => bezwaartermijn(d('2025-05-12')),
      verwacht: { begin: '2025-05-13', laatsteDag: '2025-06-23' },
    },
    {
      naam: 'Zes weken eindigen op tweede kerstdag, een zaterdag: bezwaar tot en met maandag 28 december 2026 (Termijnenwet art. 1)',
      reken: () => bezwaartermijn(d('2026-11-14')),
      verwacht: { begin: '2026-11-15', laatsteDag: '2026-12-28' },
    },
    {
      naam: 'Aanvraag van 2 november 2026: beslissen uiterlijk 28 december 2026 (Awb art. 4:13 lid 2)',
      reken: () => beslistermijn(d('2026-11-02')),
      verwacht: { begin: '2026-11-03', laatsteDag: '2026-12-28' },
    },
    {
      naam: 'Beslissen op bezwaar zonder commissie: zes weken na 23 juni 2025 (Awb art. 7:10 lid 1)',
      reken: () => bezwaarBeslist({ bezwaarTot: d('2025-06-23'), commissie: false }),
      verwacht: { begin: '2025-06-24', laatsteDag: '2025-08-04' },
    },
    {
      naam: 'Met commissie en verdaagd: twaalf en dan zes weken (Awb art. 7:10 lid 1 en 3)',
      reken: () =>
        bezwaarBeslist({ bezwaarTot: d('2025-06-23'), commissie: true, verdaagd: d('2025-09-01') }),
      verwacht: { begin: '2025-06-24', laatsteDag: '2025-10-27' },
    },
    {
      naam: 'Verdagen na het einde van de termijn helpt niet (Awb art. 7:10 lid 3)',
      reken: () =>
        bezwaarBeslist({ bezwaarTot: d('2025-06-23'), commissie: false, verdaagd: d('2025-08-05') }),
      verwacht: { begin: '2025-06-24', laatsteDag: '2025-08-04' },
    },
    {
      naam: 'Dertien weken na het rapport schuiven niet op, ook niet op een zaterdag (Awb art. 5:51 lid 1; Termijnenwet art. 4)',
      reken: () => boeteBeslist(d('2026-08-01')),
      verwacht: { begin: '2026-08-02', laatsteDag: '2026-10-31' },
    },
    {
      naam: 'Een planboete kan € 800 zijn: rapport en zienswijze zijn verplicht (Awb art. 5:53 lid 1)',
      reken: () => rapportVerplicht(800, dag('2026-11-24')),
      verwacht: true,
    },
    {
      naam: 'Een boete van ten hoogste € 340 vraagt geen rapport (Awb art. 5:53 lid 1)',
      reken: () => rapportVerplicht(340, dag('2026-11-24')),
      verwacht: false,
    },
    {
      naam: 'Op 9 november om aanvulling gevraagd, op 16 november gekregen: zes dagen later (Awb art. 4:15 lid 1)',
      reken: () => beslistermijn(d('2026-11-02'), [{ gevraagd: d('2026-11-09'), hersteld: d('2026-11-16') }]),
      verwacht: { begin: '2026-11-03', laatsteDag: '2027-01-04' },
    },
    {
      naam: 'Op de laatste dag ontvangen is op tijd (Awb art. 6:9 lid 1)',
      reken: () => bezwaarOpTijd({ ...bezwaar, ontvangen: d('2025-06-23') }),
      verwacht: { opTijd: true },
    },
    {
      naam: 'Op tijd gepost en een week na de termijn ontvangen (Awb art. 6:9 lid 2)',
      reken: () => bezwaarOpTijd({ ...bezwaar, ontvangen: d('2025-06-30'), gepost: d('2025-06-23') }),
      verwacht: { opTijd: true },
    },
    {
      naam: 'Nog een dag later: is de indiener in verzuim, dat oordeelt het college (Awb art. 6:11)',
      reken: () => bezwaarOpTijd({ ...bezwaar, ontvangen: d('2025-07-01'), gepost: d('2025-06-23') }),
      soort: 'onbepaald',
    },
    {
      naam: 'Overtreding op 1 maart 2026, boete tot € 340: opleggen kan tot en met 28 februari 2029 (Awb art. 5:45 lid 2)',
      reken: () => boeteVervalt(d('2026-03-01'), 340),
      verwacht: '2029-02-28',
    },
  ],
}
