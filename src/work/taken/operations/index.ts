/** The operations of tasks and handbook. */
import { eigenoperaties as eigen } from './eigen.ts'
import { escalatieoperaties as escalatie } from './escalatie.ts'
import { handboekoperaties as handboek } from './handboek.ts'
import { mensenoperaties as mensen } from './mensen.ts'
import { reactieoperaties as reacties } from './reacties.ts'
import { simuleren } from './simuleren.ts'
import { teamoperaties as team } from './team.ts'
import { toegang } from './toegang.ts'
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
export const handboekoperaties = { ...handboek, ...reacties, simuleren }
