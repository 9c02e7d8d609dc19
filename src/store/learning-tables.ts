/** Types of the tables of learning: schools, courses, their places, and workshops of the participation statement. */
import type { ColumnType } from 'kysely'
import type { Dag } from '#core/day.ts'
import type { DossierId, FeitId, GemeenteCode, MedewerkerId, OrganisatieId } from '#core/ids.ts'
import type { Moment } from './tables.ts'

export interface KeurmerkTabel {
  gemeente: GemeenteCode
  school: OrganisatieId
  soort: 'keurmerkInburgeren' | 'diplomaErkenning'
  vanaf: Dag
  tot: Dag | null
  bron: string
  vastgelegd_op: Moment
  door: MedewerkerId
}

export interface CursusTabel {
  gemeente: GemeenteCode
  id: string
  school: OrganisatieId
  naam: string
  routes: string[]
  niveau: string
  start: Dag
  weken: number
  uren_per_week: number
  dagdelen: string[]
  plaats: string
  prijs: number | null
  plekken: number
  vastgelegd_op: Moment
  gesloten_op: Moment | null
  wijzigingen: ColumnType<number, number | undefined, number>
  synthetisch: ColumnType<boolean, boolean | undefined, boolean>
}

export interface CursusplaatsTabel {
  gemeente: GemeenteCode
  cursus: string
  plek: number
  dossier: DossierId
  feit: FeitId
}

export interface CursuswachtlijstTabel extends CursusplaatsTabel {
  op: Moment
}

export interface LeergrensTabel {
  gemeente: GemeenteCode
  vanaf: Dag
  achter: number | null
  verzuim: number | null
  toelichting: string
  vastgelegd_op: Moment
  door: MedewerkerId
}

export interface PvtgroepTabel {
  gemeente: GemeenteCode
  id: string
  dag: Dag
  tijd: string
  plaats: string
  uren: number
  tolk: string | null
  ondertekening: boolean
  plekken: number
  vastgelegd_op: Moment
  door: MedewerkerId
  vervallen_op: Moment | null
}

export interface PvtgenodigdeTabel {
  gemeente: GemeenteCode
  groep: string
  plek: number
  dossier: DossierId
  feit: FeitId
  aanwezig: boolean | null
}

export interface Leertabellen {
  keurmerk: KeurmerkTabel
  cursus: CursusTabel
  cursusplaats: CursusplaatsTabel
  cursuswachtlijst: CursuswachtlijstTabel
  leergrens: LeergrensTabel
  pvtgroep: PvtgroepTabel
  pvtgenodigde: PvtgenodigdeTabel
}
