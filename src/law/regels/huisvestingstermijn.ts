import { huisvestingstermijn, huisvestingsweken, wekenVergunningTotVertrek } from '../huisvesting.ts'
import { d, type Regel } from '../regel.ts'
import { art } from '../source.ts'

export const regel: Regel = {
  id: 'huisvestingstermijn',
  titel: 'Wanneer een gekoppelde vergunninghouder een woning moet hebben',
  samenvatting:
    'Het college voorziet in de huisvesting van vergunninghouders; een aantal weken staat niet in de wet. Tien weken na de koppeling is een afspraak in de keten van COA en gemeenten. Daarom schuift de laatste dag niet op bij een weekend of feestdag.',
  artikelen: [art('hvw2014', '28'), huisvestingsweken.artikel],
  waarden: [huisvestingsweken, wekenVergunningTotVertrek],
  voorbeelden: [
    {
      naam: 'Gekoppeld op 14 augustus 2026: woning uiterlijk 23 oktober 2026 (ketenafspraak)',
      reken: () => huisvestingstermijn({ gekoppeld: d('2026-08-14'), asiel: true }),
      verwacht: { begin: '2026-08-15', laatsteDag: '2026-10-23' },
    },
    {
      naam: 'Tien weken eindigen op tweede kerstdag: geen wet, dus ook geen uitstel (ketenafspraak)',
      reken: () => huisvestingstermijn({ gekoppeld: d('2025-10-17'), asiel: true }),
      verwacht: { begin: '2025-10-18', laatsteDag: '2025-12-26' },
    },
    {
      naam: 'Wie niet door COA wordt gekoppeld, vindt zelf een woning (Huisvestingswet 2014 art. 28)',
      reken: () => huisvestingstermijn({ asiel: false }),
      soort: 'nvt',
    },
    {
      naam: 'Een vergunninghouder zonder koppeling: nog onbepaald (Huisvestingswet 2014 art. 28)',
      reken: () => huisvestingstermijn({ asiel: true }),
      soort: 'onbepaald',
    },
  ],
}
