/** Plays a story in memory, by the rules of the door and without a database: what it would refuse, and what stands. */
import { heeftRecht } from '#access/may.ts'
import { reikt } from '#access/sight.ts'
import type { Rol } from '#core/actor.ts'
import { type Dag, plusDagen } from '#core/day.ts'
import type { DossierId, FeitId, MedewerkerId, OrganisatieId } from '#core/ids.ts'
import { checkFact } from '#work/dossier/decide.ts'
import { beoordeel, type Feit, feitsoorten, fold, type NieuwFeit, standVan } from '#work/dossier/index.ts'
import { opening } from '#work/dossier/opening.ts'
import { BAARN, type Stap } from './model.ts'
import { metVerwijzing } from './verwijzing.ts'

export interface Nagespeeld {
  readonly feiten: ReadonlyMap<DossierId, readonly Feit[]>
  /** One sentence for each fact that would be refused. */
  readonly geweigerd: readonly string[]
}

/** Plays the steps in order. Reach and rules are checked against what stood before the step, as the door does. */
export function speelNa(stappen: readonly Stap[]): Nagespeeld {
  const feiten = new Map<DossierId, Feit[]>()
  const geweigerd: string[] = []
  const merken = new Map<string, FeitId>()
  let teller = 0
  const leg = (dossier: DossierId, feit: NieuwFeit, stap: Stap): FeitId => {
    const id = `feit-${++teller}` as FeitId
    const van = feiten.get(dossier) ?? []
    const door = {
      medewerker: stap.rol as string as MedewerkerId,
      organisatie: '' as OrganisatieId,
      rol: stap.rol,
    }
    const vastgelegdOp = `${stap.dag}T10:00:00Z`
    van.push({ ...feit, id, gemeente: BAARN, dossier, volg: van.length + 1, vastgelegdOp, door } as Feit)
    feiten.set(dossier, van)
    return id
  }
  for (const stap of stappen) {
    const actor = { rol: stap.rol, dag: stap.dag }
    const nee = (dossier: DossierId, feit: NieuwFeit, waarom: string) =>
      geweigerd.push(`${stap.dag} ${stap.rol} ${dossier} ${feit.soort} ${feit.op}: ${waarom}`)
    for (const o of stap.opening ?? []) {
      if (feiten.has(o.id)) geweigerd.push(`${stap.dag} ${o.id} is opened twice`)
      const { feiten: geordend, fouten } = opening(o.feiten, actor)
      for (const f of fouten) nee(o.id, f.feit, f.toelichting)
      for (const f of geordend) leg(o.id, f, stap)
    }
    const bereik = new Map<DossierId, boolean>()
    for (const v of stap.feiten ?? [])
      bereik.set(v.dossier, bereik.get(v.dossier) ?? reaches(stap.rol, feiten.get(v.dossier), stap.dag))
    const nieuw: [string, FeitId][] = []
    for (const v of stap.feiten ?? []) {
      const feit = metVerwijzing(v, merken)
      if (!bereik.get(v.dossier)) nee(v.dossier, feit, 'out of reach')
      else if (!heeftRecht(stap.rol, 'vastleggen', feitsoorten[feit.soort].gegeven))
        nee(v.dossier, feit, 'no right')
      const weigering = checkFact(feiten.get(v.dossier) ?? [], feit, actor)
      if (weigering?.code === 'feitKanNiet') nee(v.dossier, feit, weigering.waarden.toelichting)
      const id = leg(v.dossier, feit, stap)
      if (v.merk !== undefined) nieuw.push([v.merk, id])
    }
    // Only after the whole step are the identifiers known, as with the operation.
    for (const [merk, id] of nieuw) merken.set(merk, id)
  }
  return { feiten, geweigerd }
}

function reaches(rol: Rol, feiten: readonly Feit[] | undefined, dag: Dag): boolean {
  if (feiten === undefined) return false
  const d = fold(feiten, { peildatum: dag })
  return reikt(rol, standVan(d, beoordeel(d)))
}

/** Days from `van` up to and including `tot`, one in so many. */
export function dagenreeks(van: Dag, tot: Dag, stap: number): Dag[] {
  const uit: Dag[] = []
  for (let d = van; d <= tot; d = plusDagen(d, stap)) uit.push(d)
  return uit
}
