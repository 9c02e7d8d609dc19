/** What another handbook would open and close: per role, in how many dossiers, and which kinds of data. Pure. */
import { bereik } from '#access/policy.ts'
import { openByPolicy } from '#access/sight.ts'
import { type Rol, rolnamen } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import { type Gegevenssoort, vanPersoon } from '#core/operation.ts'
import type { Toegang } from './toegang.ts'

/** Dossiers in which something opens and closes. */
export interface Openen {
  readonly erbij: number
  readonly eraf: number
}

export interface Toegangsverschil extends Openen {
  readonly rol: Rol
  /** Per kind of data; kinds of which nothing changes are left out. */
  readonly gegevens: readonly (Openen & { readonly soort: Gegevenssoort })[]
}

/** Adds up dossier by dossier, so that no more than one need be in memory. */
export interface Toegangsvergelijker {
  /** The access that the tasks of one dossier give under the version in force and under the other. */
  tel(nu: readonly Toegang[], straks: readonly Toegang[]): void
  /** Roles for which something changes. */
  uitkomst(): readonly Toegangsverschil[]
}

/** What the steps of a dossier open for a role on that day; of who must be assigned: if somebody is. */
function openFor(rol: Rol, rijen: readonly Toegang[], dag: Dag): ReadonlySet<Gegevenssoort> {
  const b = bereik[rol]
  if (typeof b === 'string') return new Set()
  const open = rijen.filter(
    (r) => b.stappenVan.includes(r.rol) && r.van <= dag && (r.tot === null || r.tot >= dag),
  )
  if (open.length === 0) return new Set()
  const soorten = openByPolicy(rol, [...open.flatMap((r) => r.gegevens), 'taken'])
  return new Set([...soorten].filter(vanPersoon))
}

/** Starts a comparison as of this day. Steps for a household count in the dossier in which they are done. */
export function toegangsvergelijker(dag: Dag): Toegangsvergelijker {
  const uit = new Map<Rol, { erbij: number; eraf: number; soorten: Map<Gegevenssoort, [number, number]> }>()
  return {
    tel(nu, straks) {
      for (const rol of rolnamen) {
        const [was, wordt] = [openFor(rol, nu, dag), openFor(rol, straks, dag)]
        const verschil = [...new Set([...was, ...wordt])].filter((s) => was.has(s) !== wordt.has(s))
        if (verschil.length === 0) continue
        const telling = uit.get(rol) ?? { erbij: 0, eraf: 0, soorten: new Map() }
        uit.set(rol, telling)
        if (was.size === 0) telling.erbij++
        if (wordt.size === 0) telling.eraf++
        for (const soort of verschil) {
          const [erbij, eraf] = telling.soorten.get(soort) ?? [0, 0]
          telling.soorten.set(soort, wordt.has(soort) ? [erbij + 1, eraf] : [erbij, eraf + 1])
        }
      }
    },
    uitkomst: () =>
      [...uit].map(([rol, { erbij, eraf, soorten }]) => ({
        rol,
        erbij,
        eraf,
        gegevens: [...soorten].map(([soort, [bij, af]]) => ({ soort, erbij: bij, eraf: af })),
      })),
  }
}
