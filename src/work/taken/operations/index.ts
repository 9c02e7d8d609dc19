/** The operations of tasks and handbook. */
import { handboekoperaties as handboek } from './handboek.ts'
import { reactieoperaties as reacties } from './reacties.ts'
import { simuleren } from './simuleren.ts'
import { toegang } from './toegang.ts'
import { werkoperaties } from './werk.ts'

export const takenoperaties = { ...werkoperaties, toegang }
export const handboekoperaties = { ...handboek, ...reacties, simuleren }
