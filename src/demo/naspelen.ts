/** Plays a story in memory, by the rules of the door and without a database: what it would refuse, and what stands. */
import { heeftRecht } from '#access/may.ts'
import { bereik } from '#access/policy.ts'
import { openByPolicy, openIn } from '#access/sight.ts'
import { type Dag, plusDagen } from '#core/day.ts'
import type { DossierId, FeitId, MedewerkerId, OrganisatieId } from '#core/ids.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { checkFact } from '#work/dossier/decide.ts'
import { type Feit, feitsoorten, type NieuwFeit } from '#work/dossier/index.ts'
import { opening } from '#work/dossier/opening.ts'
import { alsVersie, derive, geleverd, type Projectie } from '#work/taken/index.ts'
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
  /** Everybody who ever was in a household; whether a step opens it for the others, the step itself says. */
  const huishoudens = new Map<string, Set<DossierId>>()
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
    if (feit.soort === 'inHuishouden') {
      const thuis = huishoudens.get(feit.inhoud.huishouden) ?? new Set()
      huishoudens.set(feit.inhoud.huishouden, thuis.add(dossier))
    }
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
    const zicht = sight(feiten, huishoudens, stap)
    const nieuw: [string, FeitId][] = []
    for (const v of stap.feiten ?? []) {
      const feit = metVerwijzing(v, merken)
      const { gegeven } = feitsoorten[feit.soort]
      if (!heeftRecht(stap.rol, 'vastleggen', gegeven)) nee(v.dossier, feit, 'no right')
      else if (!zicht(v.dossier).has(gegeven)) nee(v.dossier, feit, 'no step asks for it')
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

const handboek = [alsVersie(geleverd.handboek)]

/** What is open for the role of this step, before it is performed: by the steps of the dossier and of its household. */
function sight(
  feiten: ReadonlyMap<DossierId, readonly Feit[]>,
  huishoudens: ReadonlyMap<string, ReadonlySet<DossierId>>,
  stap: Stap,
) {
  const bekend = new Map<DossierId, Projectie>()
  const lijn = (d: DossierId) => {
    const eerder = bekend.get(d)
    if (eerder !== undefined) return eerder
    const p = derive(feiten.get(d)!, stap.dag, handboek)
    bekend.set(d, p)
    return p
  }
  return (dossier: DossierId): ReadonlySet<Gegevenssoort> => {
    if (!feiten.has(dossier)) return new Set()
    if (bereik[stap.rol] === 'alle') return openByPolicy(stap.rol, [])
    const eigen = lijn(dossier)
    const thuis = eigen.stand.huishouden
    const leden = thuis === null ? [] : [...huishoudens.get(thuis)!].map(lijn)
    return openIn(
      { rol: stap.rol, dag: stap.dag, medewerker: stap.rol as string as MedewerkerId },
      {
        eigen: eigen.toegang,
        huishouden: leden.flatMap((l) => l.toegang.filter((t) => t.huishouden === thuis)),
        vertrokken: eigen.stand.vertrokkenOp !== null,
        toewijzingen: eigen.toewijzingen,
      },
    )
  }
}

/** Days from `van` up to and including `tot`, one in so many. */
export function dagenreeks(van: Dag, tot: Dag, stap: number): Dag[] {
  const uit: Dag[] = []
  for (let d = van; d <= tot; d = plusDagen(d, stap)) uit.push(d)
  return uit
}
