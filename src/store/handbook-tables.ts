/** Types of the tables of the handbook: its versions, what is said of it, and what comes of that. */
import type { ColumnType } from 'kysely'
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { GemeenteCode, MedewerkerId, OrganisatieId } from '#core/ids.ts'
import type { Json, Moment } from './tables.ts'

export interface HandboekVersieTabel {
  gemeente: GemeenteCode
  versie: string
  stand: 'concept' | 'vastgesteld'
  vanaf: Dag
  overgang: 'lopend' | 'nieuw'
  inhoud: Json<unknown>
  vingerafdruk: string
  wijzigingen: ColumnType<number, number | undefined, number>
  gemaakt_op: Moment
  gemaakt_door: MedewerkerId
  vastgesteld_op: Moment | null
  vastgesteld_door: MedewerkerId | null
}

export interface HandboekReactieTabel {
  gemeente: GemeenteCode
  id: string
  stap: string
  versie: string
  soort: 'opmerking' | 'vraag' | 'voorstel'
  tekst: string
  organisatie: OrganisatieId
  rol: Rol
  door: MedewerkerId
  op: Moment
  antwoord: ColumnType<string | null, undefined, string>
  uitkomst: ColumnType<string | null, undefined, string>
  beantwoord_door: ColumnType<MedewerkerId | null, undefined, MedewerkerId>
  beantwoord_op: ColumnType<Moment | null, undefined, Moment>
  concept: ColumnType<string | null, undefined, string>
}

export interface HandboekKlusTabel {
  gemeente: GemeenteCode
  id: string
  soort: 'simulatie' | 'overgang'
  versie: string
  wijzigingen: number
  dag: Dag
  totaal: number
  gedaan: ColumnType<number, number | undefined, number>
  uitkomst: ColumnType<unknown, string | undefined, string>
  gevraagd_op: Moment
  gevraagd_door: MedewerkerId
  klaar_op: ColumnType<Moment | null, Moment | null | undefined, Moment>
  /** Order of asking. */
  volg: ColumnType<string, never, never>
}

export interface HandboekActieTabel {
  gemeente: GemeenteCode
  id: string
  wat: string
  organisatie: OrganisatieId
  uiterlijk: Dag
  stand: 'open' | 'bezig' | 'klaar' | 'vervallen'
  reactie: string | null
  stap: string | null
  halfjaar: string | null
  toelichting: string
  gemaakt_op: Moment
  gemaakt_door: MedewerkerId
  bijgewerkt_op: Moment
  bijgewerkt_door: MedewerkerId
}

export interface HandboekConclusieTabel {
  gemeente: GemeenteCode
  halfjaar: string
  stap: string
  conclusie: string
  afspraak: string
  op: Moment
  door: MedewerkerId
}

export interface Handboektabellen {
  handboek_versie: HandboekVersieTabel
  handboek_reactie: HandboekReactieTabel
  handboek_klus: HandboekKlusTabel
  handboek_actie: HandboekActieTabel
  handboek_conclusie: HandboekConclusieTabel
}
