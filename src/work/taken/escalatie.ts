/**
 * When a task reminds and who answers for it when it is late. A closed set of four steps in days, by a dated setting of
 * the municipality. Only who is at turn is reminded or named: a task that waits for another is not late itself. Pure.
 */
import type { Rol } from '#core/actor.ts'
import { type Dag, dagenTussen, plusDagen } from '#core/day.ts'

export interface Afspraak {
  /** Null: delivered with Wortel, until the municipality decides. */
  readonly vanaf: Dag | null
  /** So many days before its last day a task reminds. */
  readonly herinnerDagen: number
  /** So many days late it stands with the team leader, where the role has one. */
  readonly teamDagen: number
  /** So many days late it stands with who directs the case. */
  readonly regieDagen: number
  /** So many days late it counts in the figures of the municipality. */
  readonly beleidDagen: number
}

export const geleverdeAfspraak: Afspraak = {
  vanaf: null,
  herinnerDagen: 7,
  teamDagen: 1,
  regieDagen: 14,
  beleidDagen: 30,
}

/** The setting that holds on a day: the last that came into force, or the delivered one. */
export function afspraakOp(afspraken: readonly Afspraak[], dag: Dag): Afspraak {
  const geldend = afspraken.filter((a) => a.vanaf !== null && a.vanaf <= dag)
  return geldend.reduce((a, b) => (a.vanaf === null || b.vanaf! > a.vanaf ? b : a), geleverdeAfspraak)
}

/** How far a task has gone up. */
export const niveaus = {
  geen: 'op tijd',
  herinnering: 'bijna',
  teLaat: 'te laat',
  team: 'bij de teamleider',
  regie: 'bij de casusregie',
  beleid: 'bij de gemeente',
} as const
export type Niveau = keyof typeof niveaus

/** Roles that have a team leader. */
const MET_TEAMLEIDER: readonly Rol[] = ['begeleider', 'vrijwilliger']

export interface Escalatietaak {
  readonly rol: Rol
  readonly stand: string
  readonly uitersteDag: Dag | null
}

/** How far this task has gone up today. */
export function niveauVan(t: Escalatietaak, vandaag: Dag, a: Afspraak): Niveau {
  if (t.stand !== 'open' || t.uitersteDag === null) return 'geen'
  const laat = dagenTussen(t.uitersteDag, vandaag)
  if (laat <= 0) return -laat <= a.herinnerDagen ? 'herinnering' : 'geen'
  if (laat >= a.beleidDagen) return 'beleid'
  if (laat >= a.regieDagen && t.rol !== 'klantmanager') return 'regie'
  if (laat >= a.teamDagen && MET_TEAMLEIDER.includes(t.rol)) return 'team'
  return 'teLaat'
}

/** Late tasks that a role answers for: of which roles, and with a last day up to which day. */
export interface Verantwoordt {
  readonly rollen: readonly Rol[] | 'anderen'
  readonly totEnMet: Dag
  readonly dagen: number
}

/** What this role answers for; undefined when nothing goes up to it. */
export function verantwoordt(rol: Rol, vandaag: Dag, a: Afspraak): Verantwoordt | undefined {
  const laat = (rollen: Verantwoordt['rollen'], dagen: number) => ({
    rollen,
    dagen,
    totEnMet: plusDagen(vandaag, -dagen),
  })
  if (rol === 'teamleider') return laat(MET_TEAMLEIDER, a.teamDagen)
  return rol === 'klantmanager' ? laat('anderen', a.regieDagen) : undefined
}
