import { begeleidingVanaf } from '../begeleiding.ts'
import { d, type Regel } from '../regel.ts'
import { art } from '../source.ts'

export const regel: Regel = {
  id: 'maatschappelijke-begeleiding',
  titel: 'Wanneer maatschappelijke begeleiding begint',
  samenvatting:
    'Op de dag van inschrijving in de BRP; met een asielvergunning voor bepaalde tijd op die van inschrijving in de gemeente die huisvest. De wet regelt haar alleen voor asielstatushouders en hun gezin. Hoe lang zij duurt, bepaalt de gemeente.',
  artikelen: [art('wi2021', '13.1'), art('wi2021', '13.3')],
  waarden: [],
  voorbeelden: [
    {
      naam: 'Begeleiding vanaf de inschrijving in de gemeente die huisvest (Wi2021 art. 13 lid 3)',
      reken: () => begeleidingVanaf({ doelgroep: 'asielstatushouder', ingeschreven: d('2026-09-01') }),
      verwacht: '2026-09-01',
    },
  ],
}
