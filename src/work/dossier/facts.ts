/**
 * The closed list of kinds of fact, by subject in `feitsoorten/`: the only place where it is written down what may be
 * known of a person. A fact is never changed. `op` is the day it holds in the world; `vastgelegdOp` the moment we knew.
 * Facts carry no name, number, address or free text: those live in `persoon`, so that they can be erased while figures
 * stay true.
 */
import { z } from 'zod'
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { DossierId, FeitId, GemeenteCode, MedewerkerId, OrganisatieId } from '#core/ids.ts'
import { begeleiding } from './feitsoorten/begeleiding.ts'
import { bijstand } from './feitsoorten/bijstand.ts'
import { casus } from './feitsoorten/casus.ts'
import { examens } from './feitsoorten/examens.ts'
import { handhaving } from './feitsoorten/handhaving.ts'
import { inburgeren } from './feitsoorten/inburgeren.ts'
import { leerroute } from './feitsoorten/leerroute.ts'
import { leren } from './feitsoorten/leren.ts'
import { persoon } from './feitsoorten/persoon.ts'
import { plan } from './feitsoorten/plan.ts'
import { toewijzing } from './feitsoorten/toewijzing.ts'
import { voortgang } from './feitsoorten/voortgang.ts'
import { wonen } from './feitsoorten/wonen.ts'
import { woonbehoefte } from './feitsoorten/woonbehoefte.ts'
import type { Correctiereden, Feitbron } from './lijsten.ts'

export const feitsoorten = {
  ...persoon,
  ...wonen,
  ...woonbehoefte,
  ...begeleiding,
  ...bijstand,
  ...plan,
  ...inburgeren,
  ...leerroute,
  ...leren,
  ...examens,
  ...handhaving,
  ...toewijzing,
  ...casus,
  ...voortgang,
} as const

export type Feitsoort = keyof typeof feitsoorten
export const feitsoortnamen = Object.keys(feitsoorten) as [Feitsoort, ...Feitsoort[]]
export type Inhoud<S extends Feitsoort> = z.output<(typeof feitsoorten)[S]['inhoud']>

/** Who recorded a fact. */
export interface Door {
  readonly medewerker: MedewerkerId
  readonly organisatie: OrganisatieId
  readonly rol: Rol
}

/** A fact as it stands in the database; see the head of this file. */
export type Feit<S extends Feitsoort = Feitsoort> = {
  [K in S]: {
    readonly id: FeitId
    readonly gemeente: GemeenteCode
    readonly dossier: DossierId
    /** Order of recording within the dossier, from 1 without gaps. */
    readonly volg: number
    readonly soort: K
    readonly op: Dag
    /** ISO 8601 moment in UTC. */
    readonly vastgelegdOp: string
    readonly door: Door
    readonly bron: Feitbron
    readonly inhoud: Inhoud<K>
    readonly vervangt?: FeitId
    readonly reden?: Correctiereden
  }
}[S]

/** What one records; the door adds id, order, moment and who. */
export type NieuwFeit<S extends Feitsoort = Feitsoort> = {
  [K in S]: {
    readonly soort: K
    readonly op: Dag
    readonly bron: Feitbron
    readonly inhoud: Inhoud<K>
    readonly vervangt?: FeitId
    readonly reden?: Correctiereden
  }
}[S]

/** The fields of a kind of fact that are chosen from a closed list, each with its values. */
export function keuzevelden(soort: Feitsoort): ReadonlyMap<string, readonly string[]> {
  const velden: Readonly<Record<string, z.ZodType>> = feitsoorten[soort].inhoud.shape
  return new Map(
    Object.entries(velden).flatMap(([veld, schema]): [string, readonly string[]][] => {
      const kern = schema instanceof z.ZodOptional ? schema.unwrap() : schema
      return kern instanceof z.ZodEnum ? [[veld, kern.options.map(String)]] : []
    }),
  )
}
