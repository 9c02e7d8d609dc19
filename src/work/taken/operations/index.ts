/** The operations of tasks and handbook. */
import { actieoperaties as acties } from './acties.ts'
import { bewerkoperaties as bewerken } from './bewerken.ts'
import { eigenoperaties as eigen } from './eigen.ts'
import { escalatieoperaties as escalatie } from './escalatie.ts'
import { evaluatieoperaties as evaluatie } from './evaluatie.ts'
import { handboekoperaties as handboek } from './handboek.ts'
import { mensenoperaties as mensen } from './mensen.ts'
import { reactieoperaties as reacties } from './reacties.ts'
import { simulatieoperaties as simulatie } from './simuleren.ts'
import { teamoperaties as team } from './team.ts'
import { toegang } from './toegang.ts'
import { verschiloperaties as verschil } from './verschil.ts'
import { weekoperaties as week } from './week.ts'
import { werkoperaties } from './werk.ts'

export const takenoperaties = {
  ...werkoperaties,
  ...team,
  ...escalatie,
  ...week,
  ...eigen,
  ...mensen,
  toegang,
}
export const handboekoperaties = {
  ...handboek,
  ...bewerken,
  ...verschil,
  ...simulatie,
  ...reacties,
  ...acties,
  ...evaluatie,
}
