import { dag } from '#core/day.ts'
import {
  gratisOver,
  gratisPogingen,
  uitslagUiterlijk,
  uitslagweken,
  uitslagwekenTijdelijk,
} from '../examen.ts'
import { op, type Regel } from '../regel.ts'
import { art } from '../source.ts'

const vandaag = dag('2026-11-24')

export const regel: Regel = {
  id: 'examens',
  titel: 'Gratis examenpogingen, en wanneer de uitslag er is',
  samenvatting:
    'Een asielstatushouder mag elk onderdeel twee keer gratis doen, op het niveau van het plan of hoger. De uitslag van KNM en van taal op A2 komt binnen acht weken, van spreken en schrijven op A2 tijdelijk binnen zestien. Beide getallen staan bij DUO, niet in wet of besluit.',
  artikelen: [art('bi2021', '3.7'), gratisPogingen.artikel, uitslagweken.artikel],
  waarden: [gratisPogingen, uitslagweken, uitslagwekenTijdelijk],
  voorbeelden: [
    {
      naam: 'Eén poging gebruikt, op het niveau van het plan: nog één gratis (Besluit art. 3.7)',
      reken: () =>
        gratisOver(
          {
            doelgroep: 'asielstatushouder',
            onderdeel: 'lezen',
            niveau: 'B1',
            niveauPip: op('B1'),
            gebruikt: 1,
          },
          vandaag,
        ),
      verwacht: 1,
    },
    {
      naam: 'Op A2 terwijl het plan B1 zegt: niet gratis (Besluit art. 3.7)',
      reken: () =>
        gratisOver(
          {
            doelgroep: 'asielstatushouder',
            onderdeel: 'lezen',
            niveau: 'A2',
            niveauPip: op('B1'),
            gebruikt: 0,
          },
          vandaag,
        ),
      verwacht: 0,
    },
    {
      naam: 'Na drie pogingen is er niets gratis over, nooit minder dan nul (Besluit art. 3.7)',
      reken: () => gratisOver({ doelgroep: 'asielstatushouder', onderdeel: 'knm', gebruikt: 3 }, vandaag),
      verwacht: 0,
    },
    {
      naam: 'Gezinsmigranten betalen zelf (Besluit art. 3.7)',
      reken: () =>
        gratisOver({ doelgroep: 'gezinsOfOverigeMigrant', onderdeel: 'knm', gebruikt: 0 }, vandaag),
      soort: 'nvt',
    },
    {
      naam: 'KNM op 2 november 2026: uitslag uiterlijk 28 december 2026 (Examenreglement art. 16 lid 3)',
      reken: () => uitslagUiterlijk(op({ onderdeel: 'knm', op: dag('2026-11-02') })),
      verwacht: '2026-12-28',
    },
    {
      naam: 'Spreken op A2 op dezelfde dag: tijdelijk zestien weken (Examenreglement art. 16 lid 3)',
      reken: () => uitslagUiterlijk(op({ onderdeel: 'spreken', niveau: 'A2', op: dag('2026-11-02') })),
      verwacht: '2027-02-22',
    },
    {
      naam: 'Lezen op A2 valt niet onder het uitstel (Examenreglement art. 16 lid 3)',
      reken: () => uitslagUiterlijk(op({ onderdeel: 'lezen', niveau: 'A2', op: dag('2026-11-02') })),
      verwacht: '2026-12-28',
    },
  ],
}
