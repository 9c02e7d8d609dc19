/** Who does whose work today: colleagues, absence and replacement, and work that nobody has. Pure. */
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { MedewerkerId } from '#core/ids.ts'
import { type Functie, functies, keys } from '#work/dossier/index.ts'

export interface Collega {
  readonly id: MedewerkerId
  readonly naam: string
  readonly rol: Rol
  readonly actief: boolean
}

/** Somebody is away on these days, and who does the work then. */
export interface Afwezig {
  readonly medewerker: MedewerkerId
  readonly van: Dag
  readonly totEnMet: Dag
  readonly vervanger: MedewerkerId
}

/** Roles whose tasks a role has in its list: its own, and for a team leader those of the team. */
const TEAM: { readonly [R in Rol]?: readonly [Rol, ...Rol[]] } = {
  teamleider: ['teamleider', 'begeleider', 'vrijwilliger'],
}
export const rollenVan = (rol: Rol): readonly [Rol, ...Rol[]] => TEAM[rol] ?? [rol]

/** The work that one member of this role does for a person; absent where more share it or nobody is assigned. */
export function functieVan(rol: Rol): Functie | undefined {
  return keys(functies).find((f) => functies[f].rol === rol && !functies[f].meer)
}

/**
 * Who does the steps of a role as long as nobody is assigned to the person for that work, so that no task vanishes. A
 * role that is not here has its undivided work with everyone of the role.
 */
export const invallers: { readonly [R in Rol]?: { readonly functie: Functie; readonly rol: Rol } } = {
  vrijwilliger: { functie: 'vrijwilliger', rol: 'begeleider' },
}

const isWeg = (a: Afwezig, dag: Dag) => a.van <= dag && dag <= a.totEnMet

/**
 * Who does this member's work on that day: the member, or through replacements the first who is there. Undefined when
 * nobody is: everyone on the way is away or has left.
 */
export function doetHetWerk(
  wie: MedewerkerId,
  collegas: ReadonlyMap<MedewerkerId, Collega>,
  afwezig: readonly Afwezig[],
  dag: Dag,
): MedewerkerId | undefined {
  const gehad = new Set<MedewerkerId>()
  for (let nu: MedewerkerId | undefined = wie; nu !== undefined && !gehad.has(nu); ) {
    gehad.add(nu)
    const zelf: MedewerkerId = nu
    const weg = afwezig.find((a) => a.medewerker === zelf && isWeg(a, dag))
    if (weg === undefined) return collegas.get(nu)?.actief === true ? nu : undefined
    nu = weg.vervanger
  }
  return undefined
}

export interface Bezetting {
  /** Whose tasks show with this member: the own ones, of whom is replaced, and those that nobody does now. */
  readonly eigen: readonly MedewerkerId[]
  /** Everybody of the own organisation in these roles, those who left included. */
  readonly team: readonly MedewerkerId[]
  /** Whose work this member does besides the own work. */
  readonly vervangt: ReadonlySet<MedewerkerId>
  /** Whose work nobody does now: it shows with everyone. */
  readonly zonder: ReadonlySet<MedewerkerId>
}

/** How the work of an organisation is manned on a day, seen by one member. */
export function bezetting(
  ik: MedewerkerId,
  rollen: readonly Rol[],
  collegas: readonly Collega[],
  afwezig: readonly Afwezig[],
  dag: Dag,
): Bezetting {
  const allen = new Map(collegas.map((c) => [c.id, c]))
  const team = collegas.filter((c) => rollen.includes(c.rol)).map((c) => c.id)
  const vervangt = new Set<MedewerkerId>()
  const zonder = new Set<MedewerkerId>()
  for (const id of team) {
    const wie = doetHetWerk(id, allen, afwezig, dag)
    if (wie === undefined) zonder.add(id)
    else if (wie === ik && id !== ik) vervangt.add(id)
  }
  return { eigen: [...new Set([ik, ...vervangt, ...zonder])], team, vervangt, zonder }
}
