/** The operations of casusregie and casusoverleg. */
import { agendaoperaties } from './agenda.ts'
import { overlegoperaties } from './overleg.ts'
import { regieoperaties } from './regie.ts'
import { verslagoperaties } from './verslag.ts'

export const casusoperaties = {
  ...overlegoperaties,
  ...agendaoperaties,
  ...verslagoperaties,
  ...regieoperaties,
}
