/** Types of the tables of the monitor: facts folded small, sets of indicators, settings, figures kept and reports. */
import type { ColumnType } from 'kysely'
import type { Dag } from '#core/day.ts'
import type { DossierId, GemeenteCode, MedewerkerId } from '#core/ids.ts'
import type { Json, Moment } from './tables.ts'

export interface DossierPakTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  pak: string
}

export interface IndicatorVersieTabel {
  gemeente: GemeenteCode
  versie: string
  stand: 'concept' | 'vastgesteld'
  vanaf: Dag
  inhoud: Json<unknown>
  vingerafdruk: string
  wijzigingen: ColumnType<number, number | undefined, number>
  gemaakt_op: Moment
  gemaakt_door: MedewerkerId
  vastgesteld_op: Moment | null
  vastgesteld_door: MedewerkerId | null
  besluit: string | null
}

export interface MonitorDrempelTabel {
  gemeente: GemeenteCode
  vanaf: Dag
  drempel: number
  gemaakt_op: Moment
  gemaakt_door: MedewerkerId
}

export interface MonitorMetingTabel {
  gemeente: GemeenteCode
  vingerafdruk: string
  peildatum: Dag
  uitkomst: Json<unknown>
}

export interface MonitorRapportTabel {
  gemeente: GemeenteCode
  nummer: string
  halfjaar: string
  peildatum: Dag
  kennisdatum: Dag
  versie: string
  inhoud: string
  vingerafdruk: string
  gepubliceerd_op: Moment
  gepubliceerd_door: MedewerkerId
}

export interface MonitorOpenTabel {
  gemeente: GemeenteCode
  nummer: string
  op: Moment
  door: MedewerkerId
}

export interface Monitortabellen {
  dossier_pak: DossierPakTabel
  indicator_versie: IndicatorVersieTabel
  monitor_drempel: MonitorDrempelTabel
  monitor_meting: MonitorMetingTabel
  monitor_open: MonitorOpenTabel
  monitor_rapport: MonitorRapportTabel
}
