/** Who looks at which pages of the monitor in the browser test. */
import { dagInAmsterdam, plusDagen } from '#core/day.ts'
import { dagenVan, halfjaarVan } from '#law/taakstelling.ts'

/** The report that the demonstration publishes: of the last half year that is over. */
const rapport = `${halfjaarVan(plusDagen(dagenVan(halfjaarVan(dagInAmsterdam(Date.now()))).eerste, -1))}.1`

export const monitorbezoeken = [
  {
    wie: 'demo-thijs',
    paden: [
      '/monitor',
      '/monitor/indicatoren/woning-binnen-tien-weken',
      '/monitor/indicatoren/verdeling-leerroutes',
      '/monitor/rapporten',
      `/monitor/rapporten/${rapport}`,
      `/monitor/rapporten/${rapport}/verschil`,
      `/monitor/rapporten/${rapport}/stukken/rib`,
      `/monitor/rapporten/${rapport}/stukken/pc`,
      '/open-data',
      '/monitor/landelijk',
    ],
  },
  {
    wie: 'demo-jasper',
    paden: [
      '/monitor/sets',
      '/monitor/sets/{concept}',
      '/monitor/sets/{concept}/indicatoren/woning-binnen-tien-weken',
      '/monitor/sets/{concept}/indicatoren/nieuw',
    ],
  },
  { wie: 'demo-daan', paden: ['/monitor', '/monitor/indicatoren/duur-tot-sleutel/dossiers'] },
]
