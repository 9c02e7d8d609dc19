/** Type of the table of access: which step of the handbook lets which role see what. */
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { DossierId, GemeenteCode, HuishoudenId } from '#core/ids.ts'

export interface ToegangTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  rol: Rol
  stap: string
  versie: string
  gegevens: string[]
  van: Dag
  tot: Dag | null
  huishouden: HuishoudenId | null
}
