import { dag } from '#core/day.ts'
import { lokaleNormen, verrekenenMag } from '../lokaal.ts'
import { d, type Regel } from '../regel.ts'
import { art } from '../source.ts'

export const regel: Regel = {
  id: 'lokale-normen',
  losVanDossier: 'geheel',
  waaromLos:
    'Keuzes van gemeenteraad en college gelden voor iedereen. Zij staan op deze pagina en niet bij één persoon.',
  titel: 'Wat raad en college zelf mogen kiezen',
  samenvatting:
    'De wet laat de gemeente ruimte. Hier staat per keuze wie beslist, wat geldt als niets is gekozen, en wat Baarn koos. Een boete verrekenen met de bijstand mag alleen met een verordening; Baarn heeft die niet.',
  artikelen: [...Object.values(lokaleNormen).map((n) => n.artikel), art('awb', '4:93')],
  waarden: [],
  keuzes: Object.values(lokaleNormen),
  voorbeelden: [
    {
      naam: 'Baarn heeft geen verordening: een boete van € 250 verrekenen mag niet (Gemeentewet art. 121; Awb art. 4:93)',
      reken: () => verrekenenMag({}, dag('2026-11-24')),
      verwacht: false,
    },
    {
      naam: 'Met een verordening mag het vanaf haar eerste dag (Gemeentewet art. 121; Awb art. 4:93)',
      reken: () => verrekenenMag({ verordening: d('2026-11-24') }, dag('2026-11-24')),
      verwacht: true,
    },
    {
      naam: 'De dag ervoor nog niet (Gemeentewet art. 121; Awb art. 4:93)',
      reken: () => verrekenenMag({ verordening: d('2026-11-24') }, dag('2026-11-23')),
      verwacht: false,
    },
  ],
}
