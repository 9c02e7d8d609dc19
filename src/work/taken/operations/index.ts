/** The operations of tasks and handbook. */
import { actieoperaties as acties } from './acties.ts'
import { bewerkoperaties as bewerken } from './bewerken.ts'
import { evaluatieoperaties as evaluatie } from './evaluatie.ts'
import { handboekoperaties as handboek } from './handboek.ts'
import { reactieoperaties as reacties } from './reacties.ts'
import { simulatieoperaties as simulatie } from './simuleren.ts'
import { toegang } from './toegang.ts'
import { verschiloperaties as verschil } from './verschil.ts'
import { werkoperaties } from './werk.ts'

export const takenoperaties = { ...werkoperaties, toegang }
export const handboekoperaties = {
  ...handboek,
  ...bewerken,
  ...verschil,
  ...simulatie,
  ...reacties,
  ...acties,
  ...evaluatie,
}
