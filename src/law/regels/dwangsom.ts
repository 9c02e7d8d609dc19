import { dag } from '#core/day.ts'
import { dwangsom, dwangsomtarief, dwangsomweken } from '../besluit.ts'
import { d, type Regel } from '../regel.ts'
import { art } from '../source.ts'

const teLaat = { beslissenTot: d('2026-09-01'), ingebrekestelling: d('2026-09-10') }

export const regel: Regel = {
  id: 'dwangsom',
  losVanDossier: 'geheel',
  waaromLos:
    'Een dwangsom vraagt een ingebrekestelling in een zaak. Die komt buiten het dossier om binnen en is geen feit van de inburgering.',
  titel: 'Wat te laat beslissen de gemeente kost',
  samenvatting:
    'Is op een aanvraag of bezwaar niet op tijd beslist en stelt de indiener het college schriftelijk in gebreke, dan loopt twee weken later een dwangsom: veertien dagen € 23, veertien dagen € 35, veertien dagen € 45 per dag, samen ten hoogste € 1.442. Een plan komt niet op aanvraag: daarvoor loopt geen dwangsom, voor een bezwaar ertegen wel.',
  artikelen: [
    art('awb', '4:17.1'),
    art('awb', '4:17.2'),
    art('awb', '4:17.3'),
    art('awb', '4:18'),
    art('awb', '7:14'),
  ],
  waarden: [dwangsomweken, dwangsomtarief],
  voorbeelden: [
    {
      naam: 'De dag voor het einde van de twee weken: nog niets (Awb art. 4:17 lid 3)',
      reken: () => dwangsom(teLaat, dag('2026-09-23')),
      verwacht: 0,
    },
    {
      naam: 'Op de eerste dag € 23 (Awb art. 4:17 lid 2)',
      reken: () => dwangsom(teLaat, dag('2026-09-24')),
      verwacht: 23,
    },
    {
      naam: 'Na 15 dagen: 14 × € 23 en 1 × € 35 (Awb art. 4:17 lid 2)',
      reken: () => dwangsom(teLaat, dag('2026-10-08')),
      verwacht: 357,
    },
    {
      naam: 'Na 42 dagen is het hoogste bereikt: € 1.442 (Awb art. 4:17 lid 1)',
      reken: () => dwangsom(teLaat, dag('2026-12-31')),
      verwacht: 1442,
    },
    {
      naam: 'Op de derde dag beslist: twee dagen dwangsom (Awb art. 4:17 lid 1)',
      reken: () => dwangsom({ ...teLaat, beslist: d('2026-09-26') }, dag('2026-11-24')),
      verwacht: 46,
    },
    {
      naam: 'Zonder ingebrekestelling geen dwangsom (Awb art. 4:17 lid 3)',
      reken: () => dwangsom({ beslissenTot: d('2026-09-01') }, dag('2026-11-24')),
      soort: 'nvt',
    },
    {
      naam: 'Een ingebrekestelling voor het einde van de termijn telt niet (Awb art. 4:17 lid 3)',
      reken: () => dwangsom({ ...teLaat, ingebrekestelling: d('2026-08-20') }, dag('2026-11-24')),
      soort: 'nvt',
    },
    {
      naam: 'Ook een bezwaar: beslissen kon tot en met 4 augustus 2025, in gebreke gesteld op 5 augustus (Awb art. 7:14)',
      reken: () =>
        dwangsom({ beslissenTot: d('2025-08-04'), ingebrekestelling: d('2025-08-05') }, dag('2025-08-20')),
      verwacht: 46,
    },
  ],
}
