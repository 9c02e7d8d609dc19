/** Types of the tables of casusoverleg: when, with whom, about whom, and what was said. */
import type { ColumnType } from 'kysely'
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { DossierId, FeitId, GemeenteCode, MedewerkerId, OrganisatieId } from '#core/ids.ts'
import type { Moment } from './tables.ts'

export interface OverlegTabel {
  gemeente: GemeenteCode
  id: string
  dag: Dag
  begin: string
  eind: string
  vorm: 'locatie' | 'online'
  plaats: string
  hoogstens: number
  stand: 'gepland' | 'gehouden' | 'afgezegd'
  wijzigingen: ColumnType<number, number | undefined, number>
  gemaakt_op: Moment
  gemaakt_door: MedewerkerId
  gehouden_op: ColumnType<Moment | null, undefined, Moment>
}

export interface OverlegDeelnemerTabel {
  gemeente: GemeenteCode
  overleg: string
  rol: Rol
  organisatie: OrganisatieId
  aanwezig: ColumnType<MedewerkerId[], undefined, MedewerkerId[]>
}

export interface OverlegPuntTabel {
  gemeente: GemeenteCode
  overleg: string
  dossier: DossierId
  erbij: string | null
  eraf: string | null
  nummer: number | null
  redenen: ColumnType<unknown, string | undefined, string>
  zonder: ColumnType<Rol[], Rol[] | undefined, Rol[]>
  besluit: ColumnType<string | null, undefined, string>
  gedeeld: ColumnType<string[], undefined, string[]>
  besloten_op: ColumnType<Moment | null, undefined, Moment>
  besloten_door: ColumnType<MedewerkerId | null, undefined, MedewerkerId>
}

export interface OverlegNotitieTabel {
  gemeente: GemeenteCode
  id: string
  overleg: string
  dossier: DossierId
  afspraak: FeitId | null
  tekst: string
  gegevens: string[]
  op: Moment
  door: MedewerkerId
}

export interface Overlegtabellen {
  overleg: OverlegTabel
  overleg_deelnemer: OverlegDeelnemerTabel
  overleg_punt: OverlegPuntTabel
  overleg_notitie: OverlegNotitieTabel
}
