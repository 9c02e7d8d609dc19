/** The operations of the personal plan (PIP). */
import { pipbriefoperaties } from './brieven.ts'
import { conceptoperaties } from './opslaan.ts'
import { besluitoperaties } from './vaststellen.ts'
import { zien } from './zien.ts'

export const pipoperaties = { zien, ...conceptoperaties, ...besluitoperaties, ...pipbriefoperaties }
