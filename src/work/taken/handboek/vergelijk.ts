/** What another handbook would change: in its steps, and in the work of dossiers as they stand today. Pure. */
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { Taak } from '../derive.ts'
import type { Stap, Versie } from './model.ts'

export type Stapverschil = 'nieuw' | 'weg' | 'anders' | 'gelijk'

/** Open work and late work. */
export interface Werk {
  readonly open: number
  readonly teLaat: number
}

/** Work now, on the first day of the other version as its transition says, and had it always held. */
export interface Standen {
  readonly nu: Werk
  readonly eersteDag: Werk
  readonly straks: Werk
  /** Dossiers in which open work comes, goes, or gets another last day or role, had it always held. */
  readonly dossiers: number
  /** Tasks that are late then and are not late now. */
  readonly nieuwTeLaat: number
}

export interface Stapvergelijking extends Standen {
  readonly stap: string
  readonly titel: string
  readonly rol: Rol
  readonly verschil: Stapverschil
  /** Names of the fields that differ. */
  readonly velden: readonly (keyof Stap)[]
}

export interface Vergelijking {
  readonly stappen: readonly Stapvergelijking[]
  readonly rollen: readonly (Standen & { readonly rol: Rol })[]
  readonly dossiers: number
  /** Dossiers in which work changes had the version always held, and on its first day. */
  readonly geraakt: number
  readonly geraaktEersteDag: number
}

/** Adds up the effect dossier by dossier, so that no more than one need be in memory. */
export interface Vergelijker {
  /** The tasks of one dossier: now, on the first day, and had the other version always held. */
  tel(nu: readonly Taak[], eersteDag: readonly Taak[], straks: readonly Taak[]): void
  uitkomst(): Vergelijking
}

type Telling = {
  nu: { open: number; teLaat: number }
  eersteDag: { open: number; teLaat: number }
  straks: { open: number; teLaat: number }
  dossiers: number
  nieuwTeLaat: number
}
const none = (): Telling => ({
  nu: { open: 0, teLaat: 0 },
  eersteDag: { open: 0, teLaat: 0 },
  straks: { open: 0, teLaat: 0 },
  dossiers: 0,
  nieuwTeLaat: 0,
})

/** Starts a comparison of two versions on `vandaag`. */
export function vergelijker(oud: Versie, nieuw: Versie, vandaag: Dag): Vergelijker {
  const stappen = new Map<string, Telling>()
  const rollen = new Map<Rol, Telling>()
  let dossiers = 0
  let geraakt = 0
  let geraaktEersteDag = 0
  const at = <K>(m: Map<K, Telling>, k: K) => {
    const t = m.get(k) ?? none()
    m.set(k, t)
    return t
  }
  const late = (t: Taak) => t.uitersteDag !== null && t.uitersteDag < vandaag
  const add = (taken: Iterable<Taak>, kant: 'nu' | 'eersteDag' | 'straks') => {
    for (const t of taken)
      for (const telling of [at(stappen, t.stap), at(rollen, t.rol)]) {
        telling[kant].open++
        if (late(t)) telling[kant].teLaat++
      }
  }
  return {
    tel(a, b, c) {
      dossiers++
      const [nu, eersteDag, straks] = [openWork(a), openWork(b), openWork(c)]
      add(nu.values(), 'nu')
      add(eersteDag.values(), 'eersteDag')
      add(straks.values(), 'straks')
      if (text(nu) !== text(eersteDag)) geraaktEersteDag++
      const inRollen = new Set<Rol>()
      for (const stap of new Set([...nu.keys(), ...straks.keys()])) {
        const [was, wordt] = [nu.get(stap), straks.get(stap)]
        if (was && wordt && was.rol === wordt.rol && was.uitersteDag === wordt.uitersteDag) continue
        at(stappen, stap).dossiers++
        for (const t of [was, wordt]) if (t !== undefined) inRollen.add(t.rol)
        if (wordt !== undefined && late(wordt) && !(was !== undefined && late(was))) {
          at(stappen, stap).nieuwTeLaat++
          at(rollen, wordt.rol).nieuwTeLaat++
        }
      }
      for (const r of inRollen) at(rollen, r).dossiers++
      if (inRollen.size > 0) geraakt++
    },
    uitkomst: () => ({
      stappen: compareSteps(oud, nieuw).map((s) => ({ ...s, ...(stappen.get(s.stap) ?? none()) })),
      rollen: [...rollen].map(([rol, t]) => ({ rol, ...t })),
      dossiers,
      geraakt,
      geraaktEersteDag,
    }),
  }
}

const openWork = (taken: readonly Taak[]) =>
  new Map(taken.filter((t) => t.stand === 'open' || t.stand === 'wacht').map((t) => [t.stap, t]))

/** Open work as one text, equal when the work is equal. */
const text = (taken: ReadonlyMap<string, Taak>) =>
  [...taken.values()]
    .map((t) => `${t.stap} ${t.rol} ${t.uitersteDag ?? ''}`)
    .sort()
    .join(';')

type Stapparen = Pick<Stapvergelijking, 'stap' | 'titel' | 'rol' | 'verschil' | 'velden'>

/** Every step of either version, in the order of the newer one, with what differs. */
export function compareSteps(oud: Versie, nieuw: Versie): Stapparen[] {
  const ids = new Set([...nieuw.stappen.keys(), ...oud.stappen.keys()])
  return [...ids].map((id) => {
    const [was, wordt] = [oud.stappen.get(id), nieuw.stappen.get(id)]
    const velden = was && wordt ? differences(was, wordt) : []
    const { titel, rol } = (wordt ?? was)!
    const verschil =
      was === undefined ? 'nieuw' : wordt === undefined ? 'weg' : velden.length > 0 ? 'anders' : 'gelijk'
    return { stap: id, titel, rol, verschil, velden }
  })
}

function differences(a: Stap, b: Stap): (keyof Stap)[] {
  const velden = [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof Stap)[]
  return velden.filter((k) => canonical(a[k]) !== canonical(b[k]))
}

/** JSON with the order of keys, and of lists in which order says nothing, taken out. */
function canonical(x: unknown): string {
  if (Array.isArray(x)) return `[${x.map(canonical).sort().join(',')}]`
  if (x === null || typeof x !== 'object') return JSON.stringify(x) ?? ''
  return `{${Object.entries(x)
    .map(([k, v]) => `${k}:${canonical(v)}`)
    .sort()
    .join(',')}}`
}
