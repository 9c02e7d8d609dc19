/** All operations of the monitor. */
import { rapportoperaties } from './rapporten.ts'
import { setoperaties } from './sets.ts'
import { zienoperaties } from './zien.ts'

export const monitoroperaties = { ...zienoperaties, ...setoperaties, ...rapportoperaties }
