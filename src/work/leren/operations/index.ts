/** The operations of learning: courses, places, hours, the page of one person, and workshops. */
import { cursusoperaties } from './cursussen.ts'
import { groepoperaties } from './groep.ts'
import { inschrijfoperaties } from './inschrijven.ts'
import { leeroperaties } from './leerpagina.ts'
import { workshopoperaties } from './pvt.ts'

export const lerenoperaties = {
  cursussen: cursusoperaties,
  groep: groepoperaties,
  inschrijven: inschrijfoperaties,
  leren: leeroperaties,
  workshops: workshopoperaties,
}
