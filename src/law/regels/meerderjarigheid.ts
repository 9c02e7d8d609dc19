import { meerderjarigVanaf } from '../meerderjarig.ts'
import type { Regel } from '../regel.ts'

export const regel: Regel = {
  id: 'meerderjarigheid',
  titel: 'Wie volwassen is',
  samenvatting:
    'Volwassen is wie achttien jaar of ouder is. Elke volwassene heeft een eigen intake en plan; minderjarigen tellen mee in het huishouden en voor de huisvesting. Is de geboortemaand of -dag onbekend, dan kan het onbepaald zijn.',
  artikelen: [meerderjarigVanaf.artikel],
  waarden: [meerderjarigVanaf],
  voorbeelden: [],
}
