import { dag } from '#core/day.ts'
import { meerderjarigheid, meerderjarigVanaf } from '../meerderjarig.ts'
import { geboren, type Regel } from '../regel.ts'

export const regel: Regel = {
  id: 'meerderjarigheid',
  titel: 'Wie volwassen is',
  samenvatting:
    'Volwassen is wie achttien jaar of ouder is. Elke volwassene heeft een eigen intake en plan; minderjarigen tellen mee in het huishouden en voor de huisvesting. Is de geboortemaand of -dag onbekend, dan kan het onbepaald zijn.',
  artikelen: [meerderjarigVanaf.artikel],
  waarden: [meerderjarigVanaf],
  voorbeelden: [
    {
      naam: 'Geboren op 24 november 2008: op 24 november 2026 volwassen (BW Boek 1 art. 233)',
      reken: () => meerderjarigheid(geboren('2008-11-24'), dag('2026-11-24')),
      verwacht: true,
    },
    {
      naam: 'De dag ervoor nog niet (BW Boek 1 art. 233)',
      reken: () => meerderjarigheid(geboren('2008-11-24'), dag('2026-11-23')),
      verwacht: false,
    },
    {
      naam: 'Alleen het geboortejaar 2008 bekend: dat jaar onbepaald (BW Boek 1 art. 233)',
      reken: () => meerderjarigheid(geboren('2008'), dag('2026-11-24')),
      soort: 'onbepaald',
    },
    {
      naam: 'Alleen het geboortejaar 2008 bekend: vanaf 31 december 2026 volwassen (BW Boek 1 art. 233)',
      reken: () => meerderjarigheid(geboren('2008'), dag('2026-12-31')),
      verwacht: true,
    },
  ],
}
