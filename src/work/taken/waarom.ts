/** Access in words: which step would open a dossier or a kind of data for a role, and on which agreement it rests. Pure. */
import { beleid, bereik, overeenkomsten } from '#access/policy.ts'
import { type Rol, rollen } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { invallers } from './bezetting.ts'
import { sleutelVan } from './handboek/feitvraag.ts'
import type { Stap, Versie } from './handboek/model.ts'
import { dataOf } from './toegang.ts'
import { vraagInWoorden } from './uit.ts'

/** Facts that begin steps, and steps by name, that a sentence holds; the rest is counted. */
const BEGINNEN = 6
const STAPPEN = 3

/** The steps by which a role reaches dossiers, by the handbook in force. */
function stepsFor(rol: Rol, versies: readonly Versie[], dag: Dag): readonly Stap[] {
  const b = bereik[rol]
  if (typeof b === 'string') return []
  const nu = versies.findLast((v) => v.vanaf <= dag)
  return [...(nu?.stappen.values() ?? [])].filter((s) =>
    b.stappenVan.some((r) => r === s.rol || r === invallers[s.rol]?.rol),
  )
}

const until = (s: Stap) =>
  `${s.titel}, tot '${vraagInWoorden(s.gedaan)}'${s.nazorg > 0 ? ` en ${s.nazorg} dagen daarna` : ''}`

/** Steps by the fact with which they begin. */
function inWords(stappen: readonly Stap[]): string {
  const groepen = [...Map.groupBy(stappen, (s) => sleutelVan(s.na)).values()]
  const zinnen = groepen.slice(0, BEGINNEN).map((g) => {
    const meer = g.length - STAPPEN
    const genoemd = g.slice(0, STAPPEN).map(until).join('; ')
    const rest = meer > 0 ? `; en nog ${meer} ${meer === 1 ? 'stap' : 'stappen'}` : ''
    return `vanaf '${vraagInWoorden(g[0]!.na)}' (${genoemd}${rest})`
  })
  const over = groepen.length - BEGINNEN
  return zinnen.join(', ') + (over > 0 ? `, en nog bij ${over} andere feiten` : '')
}

const restsOn = (rol: Rol) => {
  const o = overeenkomsten[rol]
  return o === undefined ? '' : ` De toegang rust op: ${o}.`
}

/**
 * When this role reaches a dossier at all. Said whenever one is not found, whether or not it exists: so it tells of
 * the role and the handbook, never of a person.
 */
export function bereikInWoorden(rol: Rol, versies: readonly Versie[], dag: Dag): string | undefined {
  const b = bereik[rol]
  if (typeof b === 'string') return undefined
  const eigen =
    b.toegewezen === undefined ? '' : ' en deze medewerker als vrijwilliger aan de persoon is toegewezen'
  const stappen = stepsFor(rol, versies, dag)
  if (stappen.length === 0)
    return `De rol ${rollen[rol].naam} heeft in het geldende handboek geen enkele stap, en dus geen toegang tot dossiers.`
  return `De rol ${rollen[rol].naam} ziet een dossier alleen zolang daarin een stap van het handboek open staat${eigen}: ${inWords(stappen)}.${restsOn(rol)}`
}

/** Why a kind of data is not open in a dossier that one does reach: the step or the agreement that is missing. */
export function dichtInWoorden(soort: Gegevenssoort, rol: Rol, versies: readonly Versie[], dag: Dag): string {
  if (beleid[rol][soort]?.handelingen.includes('zien') !== true)
    return `Het toegangsbeleid geeft de rol ${rollen[rol].naam} deze gegevens niet. Daarvoor is een stap in het handboek nodig, een grond in het beleid en een overeenkomst die ze noemt.`
  const stappen = stepsFor(rol, versies, dag).filter((s) => dataOf(s).includes(soort))
  if (stappen.length === 0)
    return `Geen stap van het geldende handboek vraagt voor de rol ${rollen[rol].naam} om deze gegevens.`
  return `Nu staat geen stap open die deze gegevens nodig heeft. Dat doet wel: ${inWords(stappen)}.${restsOn(rol)}`
}
