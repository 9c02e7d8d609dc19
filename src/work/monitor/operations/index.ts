/** All operations of the monitor. */
import { opendataoperaties } from './open-data.ts'
import { rapportoperaties } from './rapporten.ts'
import { setoperaties } from './sets.ts'
import { stukoperaties } from './stukken.ts'
import { zienoperaties } from './zien.ts'

export const monitoroperaties = {
  ...zienoperaties,
  ...setoperaties,
  ...rapportoperaties,
  ...stukoperaties,
  ...opendataoperaties,
}
