/** Types of the tables of the pin board and the match (migration 0009). */
import type { ColumnType, Generated } from 'kysely'
import type { Dag } from '#core/day.ts'
import type { DossierId, FeitId, GemeenteCode, MedewerkerId, OrganisatieId } from '#core/ids.ts'
import type { Json, Moment } from './tables.ts'

export interface WijkTabel {
  gemeente: GemeenteCode
  code: string
  naam: string
  vorm: ColumnType<unknown, string | null, string | null>
  bron: string
}

export interface WijkgrensTabel {
  gemeente: GemeenteCode
  wijk: string
  vanaf: Dag
  huishoudens: number | null
  toelichting: string
  vastgelegd_op: Moment
  door: MedewerkerId
}

export interface WoningTabel {
  gemeente: GemeenteCode
  id: string
  nr: ColumnType<string, never, never>
  verhuurder: OrganisatieId
  kenmerk: string
  soort: 'appartement' | 'eengezinswoning' | 'kamer' | 'tijdelijk'
  oppervlakte: number
  kamers: number
  verdieping: number
  lift: boolean
  gelijkvloers: boolean
  aangepast: boolean
  /** Cents a month. */
  huur: number
  wijk: string
  vanaf: Dag
  tot: Dag | null
  tijdelijk_tot: Dag | null
  gedeeld: boolean
  plekken: number
  aangeboden_op: Moment
  ingetrokken_op: Moment | null
  wijzigingen: Generated<number>
  synthetisch: boolean
}

export interface WoninggebeurtenisTabel {
  gemeente: GemeenteCode
  woning: string
  volg: number
  soort: string
  vastgelegd_op: Moment
  door: MedewerkerId
  inhoud: Json<unknown>
}

export interface WoningreserveringTabel {
  gemeente: GemeenteCode
  id: string
  woning: string
  nr: string
  plek: number
  hoofd: DossierId | null
  personen: number | null
  van: Dag
  tot: Dag | null
  stand: 'vastgehouden' | 'toegewezen' | 'losgelaten'
  feit: FeitId | null
  vastgelegd_op: Moment
  door: MedewerkerId
}

export interface WoningfotoTabel {
  gemeente: GemeenteCode
  woning: string
  id: string
  soort: 'image/jpeg' | 'image/png'
  inhoud: Uint8Array
  tekst: string
  door: MedewerkerId
  op: Moment
}

export interface MatchbesluitTabel {
  gemeente: GemeenteCode
  id: string
  hoofd: DossierId
  woning: string
  soort: 'vast' | 'uitgesloten'
  reden: string
  vastgelegd_op: Moment
  door: MedewerkerId
  opgeheven_op: Moment | null
  opgeheven_door: MedewerkerId | null
}

export interface Woningtabellen {
  wijk: WijkTabel
  wijkgrens: WijkgrensTabel
  woning: WoningTabel
  woning_gebeurtenis: WoninggebeurtenisTabel
  woningreservering: WoningreserveringTabel
  woningfoto: WoningfotoTabel
  matchbesluit: MatchbesluitTabel
}
