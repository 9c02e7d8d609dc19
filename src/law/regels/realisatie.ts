import { telling } from '../realisatie.ts'
import { d, type Regel } from '../regel.ts'
import { art } from '../source.ts'

export const regel: Regel = {
  id: 'realisatie',
  titel: 'Wie meetelt als gehuisvest voor de taakstelling',
  samenvatting:
    'Elke persoon die COA aan deze gemeente koppelde telt één keer, ook een kind, op de dag van de eerste sleutel na die koppeling. Een andere woning telt niet nog eens, en wie later verhuist blijft meetellen. Wie niet is gekoppeld of van wie de koppeling vóór de sleutel verviel, telt hier niet.',
  artikelen: [art('hvw2014', '28')],
  waarden: [],
  voorbeelden: [
    {
      naam: 'Gekoppeld op 1 mei 2026, sleutel op 30 juni 2026: telt in 2026-1 (Huisvestingswet 2014 art. 28)',
      reken: () => telling({ gekoppeld: d('2026-05-01'), sleutels: [d('2026-06-30')] }),
      verwacht: '2026-06-30',
    },
    {
      naam: 'Een dag later telt de sleutel in 2026-2 (Huisvestingswet 2014 art. 28)',
      reken: () => telling({ gekoppeld: d('2026-05-01'), sleutels: [d('2026-07-01')] }),
      verwacht: '2026-07-01',
    },
    {
      naam: 'Een grotere woning twee jaar later, als het gezin er is, telt niet nog eens (Huisvestingswet 2014 art. 28)',
      reken: () => telling({ gekoppeld: d('2024-05-01'), sleutels: [d('2024-07-01'), d('2026-03-02')] }),
      verwacht: '2024-07-01',
    },
    {
      naam: 'Koppeling vervallen vóór de sleutel, omdat een andere gemeente beter past: telt hier niet (Huisvestingswet 2014 art. 28)',
      reken: () => telling({ gekoppeld: d('2026-05-01'), vervallen: d('2026-05-20'), sleutels: [] }),
      soort: 'nvt',
    },
    {
      naam: 'Een gezinslid dat COA nooit koppelde, telt niet (Huisvestingswet 2014 art. 28)',
      reken: () => telling({ sleutels: [d('2026-07-01')] }),
      soort: 'nvt',
    },
  ],
}
