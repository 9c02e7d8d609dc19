/** Types of the tables of work that is shared out and of what leaves the house about it. */
import type { ColumnType } from 'kysely'
import type { Dag } from '#core/day.ts'
import type { GemeenteCode, MedewerkerId } from '#core/ids.ts'
import type { Moment } from './tables.ts'

export interface AfwezigheidTabel {
  gemeente: GemeenteCode
  id: string
  medewerker: MedewerkerId
  van: Dag
  tot_en_met: Dag
  vervanger: MedewerkerId
  gemaakt_op: Moment
  gemaakt_door: MedewerkerId
  ingetrokken_op: ColumnType<Moment | null, undefined, Moment>
}

export interface EscalatieAfspraakTabel {
  gemeente: GemeenteCode
  vanaf: Dag
  herinner_dagen: number
  team_dagen: number
  regie_dagen: number
  beleid_dagen: number
  gemaakt_op: Moment
  gemaakt_door: MedewerkerId
}

export interface AgendaAbonnementTabel {
  gemeente: GemeenteCode
  hash: Uint8Array
  id: string
  medewerker: MedewerkerId
  gemaakt_op: Moment
  ingetrokken_op: ColumnType<Moment | null, undefined, Moment>
}

export interface DagstartTabel {
  gemeente: GemeenteCode
  medewerker: MedewerkerId
  adres: string
  sinds: Moment
}

export interface PostUitTabel {
  gemeente: GemeenteCode
  id: string
  soort: string
  medewerker: MedewerkerId
  dag: Dag
  adres: string
  onderwerp: string
  tekst: string
  stand: ColumnType<string, string | undefined, string>
  pogingen: ColumnType<number, number | undefined, number>
  volgende_op: Moment
  gemaakt_op: Moment
  verzonden_op: ColumnType<Moment | null, undefined, Moment>
  fout: ColumnType<string | null, undefined, string | null>
}

export interface Werktabellen {
  afwezigheid: AfwezigheidTabel
  escalatie_afspraak: EscalatieAfspraakTabel
  agenda_abonnement: AgendaAbonnementTabel
  dagstart: DagstartTabel
  post_uit: PostUitTabel
}
