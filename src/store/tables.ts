/** Types of all tables, as `migrations/` makes them. Dates are text days, moments ISO text, big numbers text. */
import type { ColumnType } from 'kysely'
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { DossierId, FeitId, GemeenteCode, HuishoudenId, MedewerkerId, OrganisatieId } from '#core/ids.ts'
import type { ToegangTabel } from './access-table.ts'
import type { Teltabellen } from './counting-tables.ts'
import type { Woningtabellen } from './dwelling-tables.ts'
import type { Handboektabellen } from './handbook-tables.ts'
import type { Leertabellen } from './learning-tables.ts'
import type { Overlegtabellen } from './meeting-tables.ts'
import type { Monitortabellen } from './monitor-tables.ts'
import type { Plantabellen } from './plan-tables.ts'
import type { Voortgangtabellen } from './progress-tables.ts'
import type { Werktabellen } from './work-tables.ts'

/** JSON goes in as text (made once, by us) and comes out parsed. */
export type Json<T> = ColumnType<T, string, string>
/** A moment comes out as ISO 8601 text in UTC. */
export type Moment = string
/** numeric comes out as text, so that nothing is rounded on the way. */
export type Getal = ColumnType<string | null, number | string | null, number | string | null>

export interface GemeenteTabel {
  gemeente: GemeenteCode
  naam: string
  provincie: string
  inwoners: number | null
  bron: string
}

export interface OrganisatieTabel {
  gemeente: GemeenteCode
  id: OrganisatieId
  soort: string
  naam: string
  website: ColumnType<string | null, string | null | undefined, string | null>
  toelichting: ColumnType<string | null, string | null | undefined, string | null>
}

export interface MedewerkerTabel {
  gemeente: GemeenteCode
  id: MedewerkerId
  organisatie: OrganisatieId
  naam: string
  rol: Rol
  doel: string
  actief: ColumnType<boolean, boolean | undefined, boolean>
}

export interface SessieTabel {
  gemeente: GemeenteCode
  hash: Uint8Array
  medewerker: MedewerkerId
  verloopt: Moment
}

export interface ToegangssleutelTabel {
  gemeente: GemeenteCode
  hash: Uint8Array
  naam: string
  medewerker: MedewerkerId
  gemaakt_op: Moment
  verloopt: Moment
  ingetrokken_op: Moment | null
}

export interface DossierTabel {
  gemeente: GemeenteCode
  id: DossierId
  versie: number
}

export interface FeitTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  volg: number
  id: FeitId
  soort: string
  op: Dag
  vastgelegd_op: Moment
  door_medewerker: MedewerkerId
  door_organisatie: OrganisatieId
  door_rol: Rol
  bron: string
  inhoud: Json<unknown>
  vervangt: FeitId | null
  reden: string | null
}

export interface PersoonTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  voornamen: string
  voorvoegsel: string
  achternaam: string
  zoeknaam: string
  adres: string | null
  bsn: Uint8Array | null
  bsn_sleutel: Uint8Array | null
  vnummer: Uint8Array | null
  vnummer_sleutel: Uint8Array | null
  synthetisch: boolean
}

export interface DossierStandTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  versie: number
  peildatum: Dag
  doelgroep: string
  wet: string
  fase: string
  herkomst: string | null
  volwassen: boolean | null
  huishouden: HuishoudenId | null
  huishoudrol: string | null
  geopend_op: Dag | null
  gekoppeld_op: Dag | null
  vergund_op: Dag | null
  aangeboden_op: Dag | null
  contract_op: Dag | null
  regeldag_op: Dag | null
  sleutel_op: Dag | null
  geteld_op: Dag | null
  verhuurder: string | null
  verhuisd_op: Dag | null
  ingeschreven_op: Dag | null
  kennisgeving_op: Dag | null
  pip_op: Dag | null
  leerroute: string | null
  begeleiding_op: Dag | null
  overgedragen_op: Dag | null
  voldaan_op: Dag | null
  vertrokken_op: Dag | null
  vertraging: string | null
  stoplicht: string | null
  ontbreekt: string[]
}

export interface TermijnTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  soort: string
  stand: string
  begin: Dag | null
  laatste_dag: Dag | null
  voldaan_op: Dag | null
  aan_zet: string
  oordeel: Json<unknown>
}

export interface TaakTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  stap: string
  gegeven: string
  rol: Rol
  stand: string
  ontstaan_op: Dag
  uiterste_dag: Dag | null
  wacht_op: string | null
  gedaan_op: Dag | null
  gedaan_door: FeitId | null
  grond: Json<unknown>
  versie: string | null
  medewerker: MedewerkerId | null
}

export interface ToewijzingTabel {
  gemeente: GemeenteCode
  dossier: DossierId
  functie: string
  medewerker: MedewerkerId
  sinds: Dag
  feit: FeitId
}

export interface ContactpersoonTabel {
  gemeente: GemeenteCode
  id: string
  organisatie: OrganisatieId
  naam: string
  functie: string
  telefoon: string | null
  email: string | null
}

export interface CertificaatTabel {
  gemeente: GemeenteCode
  id: string
  organisatie: OrganisatieId
  medewerker: MedewerkerId | null
  soort: string
  kenmerk: string | null
  vanaf: Dag
  tot: Dag | null
}

export interface OvereenkomstTabel {
  gemeente: GemeenteCode
  id: string
  soort: string
  titel: string
  vanaf: Dag
  tot: Dag | null
  inhoud: Json<unknown>
  wijzigingen: ColumnType<number, number | undefined, number>
}

export interface PlanTabel {
  gemeente: GemeenteCode
  id: string
  naam: string
  in_werking: Dag
  inhoud: Json<unknown>
  wijzigingen: ColumnType<number, number | undefined, number>
  gemaakt_op: Moment
}

export interface CijferTabel {
  gemeente: GemeenteCode
  bron: string
  grootheid: string
  periode: string
  waarde: Getal
  voetnoot: string | null
}

export interface ToezichtOordeelTabel {
  gemeente: GemeenteCode
  periode: string
  trede: number
  op: Dag
  bron: string
  vastgelegd_door: string
  tekst: string
  omstandigheden: string
  bijzonder: boolean
}

export interface TaakstellingVerschovenTabel {
  gemeente: GemeenteCode
  periode: string
  andere: string
  aantal: number
  besluit_op: Dag
  bron: string
  vastgelegd_door: string
}

export interface InvoerTabel {
  gemeente: GemeenteCode
  id: string
  soort: string
  vingerafdruk: Uint8Array
  rijen: number
  nieuw: number
  op: Moment
  door: string
}

export interface WijzigingTabel {
  gemeente: GemeenteCode
  id: string
  op: Moment
  door: string
  operatie: string
  wat: Json<unknown>
}

export interface InzageTabel {
  gemeente: GemeenteCode
  volg: string
  dossiers: DossierId[]
  regel: string
  hash: Uint8Array
}

export interface Tabellen
  extends Werktabellen,
    Handboektabellen,
    Leertabellen,
    Overlegtabellen,
    Monitortabellen,
    Plantabellen,
    Voortgangtabellen,
    Teltabellen,
    Woningtabellen {
  gemeente: GemeenteTabel
  organisatie: OrganisatieTabel
  medewerker: MedewerkerTabel
  sessie: SessieTabel
  toegangssleutel: ToegangssleutelTabel
  dossier: DossierTabel
  feit: FeitTabel
  persoon: PersoonTabel
  dossier_stand: DossierStandTabel
  termijn: TermijnTabel
  taak: TaakTabel
  toewijzing: ToewijzingTabel
  toegang: ToegangTabel
  contactpersoon: ContactpersoonTabel
  certificaat: CertificaatTabel
  overeenkomst: OvereenkomstTabel
  plan: PlanTabel
  cijfer: CijferTabel
  toezicht_oordeel: ToezichtOordeelTabel
  taakstelling_verschoven: TaakstellingVerschovenTabel
  invoer: InvoerTabel
  wijziging: WijzigingTabel
  inzage: InzageTabel
}
