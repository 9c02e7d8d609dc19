/**
 * Who waits for whom, through every step: a task waits for a fact, a task of some role brings that fact, and that task
 * may wait in turn. Ends with who is at turn. Pure.
 */
import type { Rol } from '#core/actor.ts'
import { type Feitsoort, feitsoorten } from '#work/dossier/index.ts'
import type { Feitvraag, Stap, Versie } from './handboek/model.ts'
import { stapVan } from './handboek/versies.ts'

/** A task as far as a chain needs it. */
export interface Ketentaak {
  readonly stap: string
  readonly versie: string | null
  readonly stand: string
  readonly uiterste_dag: string | null
}

export interface Schakel {
  /** The fact that is waited for. */
  readonly feit: Feitvraag
  /** The step that brings it; null when no step of the handbook does, and the role is who may record it. */
  readonly stap: string | null
  readonly titel: string | null
  readonly rol: Rol
  /** `open`: at turn now; `wacht`: waits in turn; `nietBegonnen`: its own beginning is not there yet. */
  readonly stand: 'open' | 'wacht' | 'nietBegonnen' | 'geenStap'
  readonly uitersteDag: string | null
}

/** Whether a step that ends with `gedaan` brings what is asked. */
export function brengt(gedaan: Feitvraag, gevraagd: Feitvraag): boolean {
  return (
    gedaan.soort === gevraagd.soort &&
    Object.entries(gevraagd.met).every(([k, w]) => gedaan.met[k] === undefined || gedaan.met[k] === w)
  )
}

const loopt = (t: Ketentaak) => t.stand === 'open' || t.stand === 'wacht'

/** The chain behind a task that waits; empty when it does not. `alle`: the tasks of the same dossier. */
export function keten(
  taak: Ketentaak,
  alle: readonly Ketentaak[],
  versies: readonly Versie[],
): readonly Schakel[] {
  if (taak.stand !== 'wacht') return []
  const uit: Schakel[] = []
  const gehad = new Set([taak.stap])
  let gevraagd = stapVan(versies, taak.stap, taak.versie)?.wachtOp
  while (gevraagd !== undefined) {
    const vraag: Feitvraag = gevraagd
    const bezig = alle.find((t) => {
      const s = loopt(t) && !gehad.has(t.stap) ? stapVan(versies, t.stap, t.versie) : undefined
      return s !== undefined && brengt(s.gedaan, vraag)
    })
    const stap: Stap | undefined =
      bezig === undefined ? stepThatBrings(versies, vraag, gehad) : stapVan(versies, bezig.stap, bezig.versie)
    if (stap === undefined) {
      const rol = feitsoorten[vraag.soort as Feitsoort].door[0]
      uit.push({ feit: vraag, stap: null, titel: null, rol, stand: 'geenStap', uitersteDag: null })
      break
    }
    gehad.add(stap.id)
    const { id, titel, rol } = stap
    const stand = bezig === undefined ? 'nietBegonnen' : bezig.stand === 'wacht' ? 'wacht' : 'open'
    uit.push({ feit: vraag, stap: id, titel, rol, stand, uitersteDag: bezig?.uiterste_dag ?? null })
    gevraagd = stand === 'wacht' ? stap.wachtOp : stand === 'nietBegonnen' ? stap.na : undefined
  }
  return uit
}

/** A step of the newest version that brings the fact and was not passed already. */
function stepThatBrings(versies: readonly Versie[], vraag: Feitvraag, gehad: ReadonlySet<string>) {
  for (const s of versies.at(-1)?.stappen.values() ?? [])
    if (!gehad.has(s.id) && brengt(s.gedaan, vraag)) return s
  return undefined
}

/** Steps of others that may wait for a step of these roles, directly or through more steps. */
export function wachtparen(
  versies: readonly Versie[],
  rollen: readonly Rol[],
): readonly { readonly wacht: string; readonly brengt: string }[] {
  const uit = new Map<string, { wacht: string; brengt: string }>()
  for (const v of versies) {
    const stappen = [...v.stappen.values()]
    const achter = (s: Stap) =>
      s.wachtOp === undefined ? [] : stappen.filter((x) => x.id !== s.id && brengt(x.gedaan, s.wachtOp!))
    for (const s of stappen) {
      if (rollen.includes(s.rol)) continue
      const gehad = new Set<string>([s.id])
      const rij = achter(s)
      for (let x = rij.shift(); x !== undefined; x = rij.shift()) {
        if (gehad.has(x.id)) continue
        gehad.add(x.id)
        if (rollen.includes(x.rol)) uit.set(`${s.id} ${x.id}`, { wacht: s.id, brengt: x.id })
        // A step that has not begun waits for what begins it.
        rij.push(...achter(x), ...stappen.filter((y) => y.id !== x.id && brengt(y.gedaan, x.na)))
      }
    }
  }
  return [...uit.values()]
}
