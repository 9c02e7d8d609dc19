/** The words in which the demonstration is told: households, what happens to them, and the steps that record it. */
import type { Rol } from '#core/actor.ts'
import { type Dag, type DeelDag, plusDagen } from '#core/day.ts'
import type { DossierId, GemeenteCode, HuishoudenId } from '#core/ids.ts'
import { plusWerkdagen } from '#law/termijnenwet.ts'
import type { NieuwFeit } from '#work/dossier/index.ts'

export const BAARN = 'GM0308' as GemeenteCode

/** What makes a household's story differ from the ordinary one. */
export type Bijzonder =
  | 'geborenOntbreekt'
  | 'alleenGeboortejaar'
  | 'sleutelGecorrigeerd'
  | 'regeldagIngetrokken'
  | 'laatVastgelegd'
  | 'verhuistWeg'
  | 'vrijgesteld'
  | 'informatieVanDerde'
  | 'planTeLaat'
  | 'koppelingVervalt'
  | 'weigertAanbod'

export interface Lid {
  readonly dossier: DossierId
  readonly rol: 'hoofd' | 'partner' | 'kind'
  readonly geboren: DeelDag
}

/** People who come together, with the days on which the rest of their story hangs. */
export interface Huishouden {
  /** Names the stream of chance of this household. */
  readonly sleutel: string
  readonly id: HuishoudenId
  /** `vroeger`: in the published figures up to 2021; `nareis`: follows somebody housed before; `gezin`: never coupled. */
  readonly soort: 'vroeger' | 'asiel' | 'nareis' | 'gezin'
  /** Country code of BRP table 34, or `staatloos`. */
  readonly herkomst: string
  readonly leden: readonly Lid[]
  readonly vergund: Dag
  /** Day of coupling; of registration in the BRP for who is never coupled. */
  readonly komst: Dag
  /** Day of the key; null when it never comes. */
  readonly sleutelOp: Dag | null
  readonly bijzonder: readonly Bijzonder[]
}

/** Something that happened, and the day on which it was recorded. */
export interface Gebeurtenis {
  readonly dossier: DossierId
  readonly rol: Rol
  readonly vast: Dag
  readonly feit: NieuwFeit
  /** One of the facts with which the dossier is opened. */
  readonly opent?: true
  /** Recorded on its own day: what happened later in the dossier does not wait for it. */
  readonly los?: true
  /** Name by which a later event finds this fact. */
  readonly merk?: string
  /** Name of the fact that this one corrects, or withdraws when it is an `ingetrokken`. */
  readonly doel?: string
}

/** Who it is, as `dossier.openen` takes it. */
export interface DemoPersoon {
  readonly voornamen: string
  readonly voorvoegsel: string
  readonly achternaam: string
  readonly bsn?: string
  readonly vnummer: string
  readonly synthetisch: true
}

export interface Opening {
  readonly id: DossierId
  readonly persoon: DemoPersoon
  readonly feiten: readonly NieuwFeit[]
}

export type Vastlegging = Pick<Gebeurtenis, 'dossier' | 'feit' | 'merk' | 'doel'>

/** One performance of an operation: all that a role records on a day; either openings or facts. */
export interface Stap {
  readonly dag: Dag
  readonly rol: Rol
  readonly opening?: readonly Opening[]
  readonly feiten?: readonly Vastlegging[]
}

/** That day, or the first working day after it. */
export function werkdag(d: Dag): Dag {
  return plusWerkdagen(plusDagen(d, -1), 1)
}

/** The working day on or after the day so many days later. */
export function naDagen(d: Dag, aantal: number): Dag {
  return werkdag(plusDagen(d, aantal))
}
