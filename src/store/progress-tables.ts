/** Types of the tables of progress: the draft of a talk, and notes. Words that are no facts. */
import type { DossierId, FeitId, GemeenteCode, MedewerkerId } from '#core/ids.ts'
import type { Moment } from './tables.ts'

export interface GesprekAntwoordTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  vraag: string
  antwoord: string
  versie: number
  op: Moment
  door: MedewerkerId
}

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
  gesprek_antwoord: GesprekAntwoordTabel
  notitie: NotitieTabel
}
