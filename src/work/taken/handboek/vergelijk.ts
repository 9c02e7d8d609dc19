/** What another handbook would change: in its steps, and in the work of dossiers as they stand today. Pure. */
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { Taak } from '../derive.ts'
import type { Stap, Versie } from './model.ts'

export type Stapverschil = 'nieuw' | 'weg' | 'anders' | 'gelijk'

/** Open work and late work of one step. */
export interface Werk {
  readonly open: number
  readonly teLaat: number
}

export interface Stapvergelijking {
  readonly stap: string
  readonly titel: string
  readonly rol: Rol
  readonly verschil: Stapverschil
  /** Names of the fields that differ. */
  readonly velden: readonly (keyof Stap)[]
  readonly nu: Werk
  readonly straks: Werk
}

/** Adds up the effect dossier by dossier, so that no more than one need be in memory. */
export interface Vergelijker {
  /** The tasks of one dossier under the version in force and under the other. */
  tel(nu: readonly Taak[], straks: readonly Taak[]): void
  uitkomst(): {
    readonly stappen: readonly Stapvergelijking[]
    readonly dossiers: number
    readonly geraakt: number
  }
}

/** Starts a comparison of two versions on `vandaag`. */
export function vergelijker(oud: Versie, nieuw: Versie, vandaag: Dag): Vergelijker {
  const nu = new Map<string, Telling>()
  const straks = new Map<string, Telling>()
  let dossiers = 0
  let geraakt = 0
  return {
    tel(a, b) {
      dossiers++
      const voor = count(a, nu, vandaag)
      if (voor !== count(b, straks, vandaag)) geraakt++
    },
    uitkomst() {
      const ids = new Set([...nieuw.stappen.keys(), ...oud.stappen.keys()])
      const stappen = [...ids].map((id): Stapvergelijking => {
        const [was, wordt] = [oud.stappen.get(id), nieuw.stappen.get(id)]
        const velden = was && wordt ? differences(was, wordt) : []
        const stap = (wordt ?? was)!
        return {
          stap: id,
          titel: stap.titel,
          rol: stap.rol,
          verschil:
            was === undefined
              ? 'nieuw'
              : wordt === undefined
                ? 'weg'
                : velden.length > 0
                  ? 'anders'
                  : 'gelijk',
          velden,
          nu: { ...(nu.get(id) ?? NIETS) },
          straks: { ...(straks.get(id) ?? NIETS) },
        }
      })
      return { stappen, dossiers, geraakt }
    },
  }
}

type Telling = { open: number; teLaat: number }
const NIETS = { open: 0, teLaat: 0 }

/** Counts the open tasks into the totals; returns them as one text, equal when the work is equal. */
function count(taken: readonly Taak[], in_: Map<string, Telling>, vandaag: Dag): string {
  let tekst = ''
  for (const t of taken) {
    if (t.stand !== 'open' && t.stand !== 'wacht') continue
    tekst += `${t.stap} ${t.rol} ${t.uitersteDag ?? ''};`
    const telling = in_.get(t.stap) ?? { open: 0, teLaat: 0 }
    telling.open++
    if (t.uitersteDag !== null && t.uitersteDag < vandaag) telling.teLaat++
    in_.set(t.stap, telling)
  }
  return tekst
}

function differences(a: Stap, b: Stap): (keyof Stap)[] {
  const velden = [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof Stap)[]
  return velden.filter((k) => JSON.stringify(a[k]) !== JSON.stringify(b[k]))
}
