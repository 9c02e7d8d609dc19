import type { Regel } from '../regel.ts'
import { art } from '../source.ts'
import { grenzenTermijnenwet } from '../termijnenwet.ts'

export const regel: Regel = {
  id: 'termijnenwet',
  titel: 'Wat er gebeurt als een termijn in een weekend eindigt',
  samenvatting:
    'Een termijn uit een wet of besluit die op zaterdag, zondag of een feestdag eindigt, loopt door tot de eerstvolgende werkdag. Dat geldt niet bij terugrekenen en niet voor termijnen van meer dan 90 dagen, twaalf weken of drie maanden, of in jaren. Voor afspraken die geen wet zijn, geldt zij niet.',
  artikelen: [art('atw', '1.1'), art('atw', '2'), art('atw', '3.1'), art('atw', '4.a'), art('atw', '5')],
  waarden: [grenzenTermijnenwet],
  voorbeelden: [],
}
