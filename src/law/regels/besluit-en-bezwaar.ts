import { dag } from '#core/day.ts'
import {
  beslistermijn,
  beslisweken,
  bezwaarBeslist,
  bezwaartermijn,
  bezwaarweken,
  boeteBeslist,
  boetebeslisweken,
  commissieweken,
  heroverwegingsweken,
  rapportgrens,
  rapportVerplicht,
  verdaagweken,
} from '../besluit.ts'
import { d, type Regel } from '../regel.ts'
import { art } from '../source.ts'

export const regel: Regel = {
  id: 'besluit-en-bezwaar',
  losVanDossier: 'geheel',
  titel: 'Beslissen en bezwaar: welke termijnen de Awb geeft',
  samenvatting:
    'Tegen een plan of boete kan men zes weken bezwaar maken, vanaf de dag na bekendmaking. Het college beslist binnen zes weken na die termijn, met een adviescommissie twaalf; verdagen kan zes weken. Zonder eigen termijn beslist het op een aanvraag in acht weken. Kan een boete hoger zijn dan € 340, dan zijn rapport en zienswijze verplicht.',
  artikelen: [
    art('awb', '4:13.2'),
    art('awb', '5:51.1'),
    art('awb', '5:53.1'),
    art('awb', '6:7'),
    art('awb', '6:8.1'),
    art('awb', '7:10.1'),
    art('awb', '7:10.3'),
  ],
  waarden: [
    bezwaarweken,
    beslisweken,
    heroverwegingsweken,
    commissieweken,
    verdaagweken,
    boetebeslisweken,
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
  ],
}
