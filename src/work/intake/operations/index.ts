/** The operations of the broad intake and the learnability test. */
import { antwoordoperaties } from './antwoorden.ts'
import { intakebriefoperaties } from './brieven.ts'
import { conclusieoperaties } from './concluderen.ts'
import { eigenvraagoperaties } from './eigen.ts'
import { oproepoperaties } from './oproepen.ts'
import { zien } from './zien.ts'

export const intakeoperaties = {
  zien,
  ...antwoordoperaties,
  ...conclusieoperaties,
  ...eigenvraagoperaties,
  ...oproepoperaties,
  ...intakebriefoperaties,
}
