import { dag } from '#core/day.ts'
import { d, op, type Regel } from '../regel.ts'
import { art } from '../source.ts'
import { inburgeringsjaren, inburgeringstermijn } from '../termijn.ts'

export const regel: Regel = {
  id: 'inburgeringstermijn',
  titel: 'Hoe lang iemand de tijd heeft om in te burgeren',
  samenvatting:
    'Drie jaar voor alles samen, vanaf de dag na de dagtekening van het eerste plan; een later plan verandert dat niet. DUO noteert als einde de eerste dag ná de termijn: Wortel noemt beide dagen. De Algemene termijnenwet geldt niet voor termijnen in jaren.',
  artikelen: [
    art('wi2021', '11.1'),
    art('wi2021', '11.2'),
    art('wi2021', '11.3'),
    art('wi2021', '12.1'),
    art('bi2021', '4.2'),
    art('wi2013', '7b'),
  ],
  waarden: [inburgeringsjaren],
  voorbeelden: [
    {
      naam: 'Plan van 12 mei 2025: laatste dag 12 mei 2028, bij DUO staat 13 mei 2028 (Wi2021 art. 11)',
      reken: () =>
        inburgeringstermijn({
          plicht: { wet: 'wi2021', sinds: dag('2025-01-01') },
          eerstePip: d('2025-05-12'),
          verlengingen: [],
          onderbrekingen: [],
        }),
      verwacht: { begin: '2025-05-13', laatsteDag: '2028-05-12', eindeExclusief: '2028-05-13' },
    },
    {
      naam: 'Verlengd met 16 weken wegens een bevalling: bij DUO staat 2 september 2028 (Wi2021 art. 12)',
      reken: () =>
        inburgeringstermijn({
          plicht: { wet: 'wi2021', sinds: dag('2025-01-01') },
          eerstePip: d('2025-05-12'),
          verlengingen: [d('2028-09-01')],
          onderbrekingen: [],
        }),
      verwacht: { begin: '2025-05-13', laatsteDag: '2028-09-01', eindeExclusief: '2028-09-02' },
    },
    {
      naam: 'Plichtig onder de oude wet op 1 juni 2019: laatste dag 31 mei 2022 (Wi2013 art. 7b)',
      reken: () =>
        inburgeringstermijn({
          plicht: { wet: 'wi2013', sinds: dag('2019-06-01') },
          verlengingen: [],
          onderbrekingen: [],
        }),
      verwacht: { begin: '2019-06-01', laatsteDag: '2022-05-31', eindeExclusief: '2022-06-01' },
    },
    {
      naam: 'Een half jaar tijdelijk vrijgesteld: het einde is onbepaald tot DUO het doorgeeft (Wi2021 art. 4 lid 1)',
      reken: () =>
        inburgeringstermijn({
          plicht: { wet: 'wi2021', sinds: dag('2025-01-01') },
          eerstePip: d('2025-05-12'),
          verlengingen: [],
          vrijgesteld: [op({ van: dag('2026-01-01'), totEnMet: dag('2026-06-30') })],
          onderbrekingen: [],
        }),
      soort: 'onbepaald',
    },
    {
      naam: 'Daarna gaf DUO 8 november 2028 door: dat geldt (Wi2021 art. 4 lid 1 en art. 12)',
      reken: () =>
        inburgeringstermijn({
          plicht: { wet: 'wi2021', sinds: dag('2025-01-01') },
          eerstePip: d('2025-05-12'),
          verlengingen: [d('2028-11-08')],
          vrijgesteld: [op({ van: dag('2026-01-01'), totEnMet: dag('2026-06-30') })],
          onderbrekingen: [],
        }),
      verwacht: { begin: '2025-05-13', laatsteDag: '2028-11-08', eindeExclusief: '2028-11-09' },
    },
  ],
}
