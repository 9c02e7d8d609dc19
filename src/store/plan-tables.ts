/** Types of the tables of intake, plan and letters: words that are no facts. */
import type { Dag } from '#core/day.ts'
import type { DossierId, FeitId, GemeenteCode, MedewerkerId } from '#core/ids.ts'
import type { Json, Moment } from './tables.ts'

export interface AntwoordTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  vraag: string
  antwoord: string
  versie: number
  op: Moment
  door: MedewerkerId
}

export interface IntakeEigenVragenTabel {
  gemeente: GemeenteCode
  versie: number
  vragen: Json<unknown>
  op: Moment
  door: MedewerkerId
}

export interface IntakeGrondTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  feit: FeitId
  vragen: string[]
  toelichting: string
  op: Moment
  door: MedewerkerId
}

export interface OproepTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  feit: FeitId
  soort: 'intake' | 'leerbaarheidstoets'
  dag: Dag
  tijd: string
  plaats: string
  apparaat: string | null
  gemaakt_op: Moment
  gemaakt_door: MedewerkerId
}

export interface PipConceptTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  versie: number
  velden: Json<unknown>
  op: Moment
  door: MedewerkerId
}

export interface PipTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  feit: FeitId
  velden: Json<unknown>
  voorstel: Json<unknown>
  op: Moment
  door: MedewerkerId
}

export interface BriefTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  id: string
  soort: string
  sjabloon: number
  taal: string
  inhoud: Json<unknown>
  hash: string
  feit: FeitId | null
  op: Moment
  door: MedewerkerId
}

export interface BriefBestandTabel {
  gemeente: GemeenteCode
  brief: string
  pdf: Uint8Array
  hash: string
}

export interface HuisstijlTabel {
  gemeente: GemeenteCode
  versie: number
  inhoud: Json<unknown>
  logo: Uint8Array | null
  logosoort: 'image/jpeg' | 'image/png' | null
  op: Moment
  door: MedewerkerId
}

export interface Plantabellen {
  intake_antwoord: AntwoordTabel
  intake_eigen_vragen: IntakeEigenVragenTabel
  intake_grond: IntakeGrondTabel
  oproep: OproepTabel
  pip_concept: PipConceptTabel
  pip: PipTabel
  brief: BriefTabel
  brief_bestand: BriefBestandTabel
  huisstijl: HuisstijlTabel
}
