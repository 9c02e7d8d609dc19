/**
 * What people of several roles may see together of one dossier: the intersection of what each of them may see. `zichtVan`
 * is the one place where a casusoverleg asks what a role sees of a dossier.
 */
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { MedewerkerId } from '#core/ids.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { bereik } from './policy.ts'
import { type Bereiklijn, openIn, reikt } from './sight.ts'

/** Kinds of data that a casusoverleg can be about; numbers never are. */
export const besprekelijk = [
  'identiteit',
  'verblijf',
  'huishouden',
  'huisvesting',
  'inburgering',
  'begeleiding',
  'inkomen',
  'taken',
] as const satisfies readonly Gegevenssoort[]

export interface Zicht {
  readonly rol: Rol
  /** Whether the role has work in the dossier at all. */
  readonly reikt: boolean
  readonly ziet: ReadonlySet<Gegevenssoort>
}

/** Nobody in particular: who sees only people to whom one is assigned takes no part in a meeting by role. */
const NIEMAND = '' as MedewerkerId

/** What this role sees that day of a dossier that stands so: what its open steps need, no more. */
export function zichtVan(rol: Rol, lijn: Bereiklijn, dag: Dag): Zicht {
  const kijker = { rol, dag, medewerker: NIEMAND }
  const ja = reikt(kijker, lijn)
  const open = openIn(kijker, lijn)
  return { rol, reikt: ja, ziet: new Set(ja ? besprekelijk.filter((g) => open.has(g)) : []) }
}

/** When this role has work in a dossier, in words. */
export function bereikInWoorden(rol: Rol): string {
  const b = bereik[rol]
  if (b === 'alle') return 'Alle dossiers van de gemeente.'
  return b === 'geen' ? 'Geen dossiers.' : b.waarom
}

export interface Gedeeld {
  /** What everybody who is there may see. */
  readonly zichtbaar: ReadonlySet<Gegevenssoort>
  /** What somebody there may not see, and which roles those are. */
  readonly verborgen: readonly { readonly gegeven: Gegevenssoort; readonly door: readonly Rol[] }[]
  /** Roles that may not see the dossier at all: with them there it cannot be discussed. */
  readonly zonderToegang: readonly Rol[]
}

/**
 * What these people may see together. What is left out is named by kind, whether or not the dossier holds anything of
 * that kind, so that naming it tells nothing.
 */
export function gedeeld(zichten: readonly Zicht[]): Gedeeld {
  const zonderToegang = zichten.filter((z) => !z.reikt).map((z) => z.rol)
  const mist = besprekelijk.map((gegeven) => ({
    gegeven,
    door: zichten.filter((z) => !z.ziet.has(gegeven)).map((z) => z.rol),
  }))
  const niemand = zichten.length === 0
  return {
    zichtbaar: new Set(niemand ? [] : mist.filter((m) => m.door.length === 0).map((m) => m.gegeven)),
    verborgen: mist.filter((m) => niemand || m.door.length > 0),
    zonderToegang,
  }
}
