/** What an operation gets from the door: who acts, the unit of work, the moment, and the one way to record facts. */

import type { Actor, Rol } from '#core/actor.ts'
import type { DossierId, FeitId } from '#core/ids.ts'
import { operatie as declare, type Gegevenssoort } from '#core/operation.ts'
import type { Weigering } from '#core/result.ts'
import type { Cipher } from '#store/cipher.ts'
import type { Tx } from '#store/open.ts'
import type { Feit, NieuwFeit } from './facts.ts'

/** What recording did to one task. */
export interface Taakgevolg {
  readonly dossier: DossierId
  readonly stap: string
  readonly titel: string
  readonly rol: Rol
  /** Kind of data that the fact of the task holds: who may not see it, does not hear of the task. */
  readonly gegeven: Gegevenssoort
  /** Ended by a fact, begun, free to be done now, or no longer needed. */
  readonly wat: 'klaar' | 'nieuw' | 'kan' | 'wacht' | 'vervallen'
}

export interface Context {
  readonly actor: Actor
  readonly tx: Tx
  /** Moment of the operation, ISO 8601 in UTC. */
  readonly nu: string
  readonly cipher: Cipher
  /** Random identifier (UUID). */
  nieuwId(): string
  /** Says that these persons' data were looked at; the door logs them with the operation. */
  gezien(dossiers: readonly DossierId[]): void
  /** Says how far long work is, for who waits for it. */
  voortgang(gedaan: number, totaal: number): void
  /**
   * Appends facts and derives the projections again, in this transaction. `bekend` are all facts recorded so far of
   * each dossier (an empty list for a new one). Returns the new facts, or the refusal when somebody came first.
   */
  leg(
    nieuw: readonly (NieuwFeit & { readonly dossier: DossierId; readonly id?: FeitId })[],
    bekend: ReadonlyMap<DossierId, readonly Feit[]>,
  ): Promise<readonly Feit[] | Weigering>
  /** What this operation did to tasks so far; empty for changes to many dossiers at once. */
  taakgevolgen(): readonly Taakgevolg[]
}

/** Declares an operation that gets this context. */
export const operatie = declare<Context>()
