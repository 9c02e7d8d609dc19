/** Types of the tables of progress: the draft of a talk, and notes. Words that are no facts. */
import type { DossierId, FeitId, GemeenteCode, MedewerkerId } from '#core/ids.ts'
import type { AntwoordTabel } from './plan-tables.ts'
import type { Moment } from './tables.ts'

export interface NotitieTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  id: string
  categorie: string
  tekst: string
  feit: FeitId | null
  op: Moment
  door: MedewerkerId
}

export interface Voortgangtabellen {
  gesprek_antwoord: AntwoordTabel
  notitie: NotitieTabel
}
