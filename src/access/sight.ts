/**
 * Which dossiers a role reaches, phrased twice side by side: as a filter on one dossier line and as a condition in
 * SQL for lists. Both read `bereik` in `policy.ts`; a test compares them on generated dossiers.
 */
import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import { type Bereikkolom, bereik } from './policy.ts'

/** The columns of a dossier line that reach depends on. */
export type Bereiklijn = { readonly [K in Bereikkolom]: Dag | null }

/** Whether this role reaches a dossier that stands so. */
export function reikt(rol: Rol, lijn: Bereiklijn): boolean {
  const b = bereik[rol]
  if (b === 'alle') return true
  if (b === 'geen') return false
  return b.wel.every((k) => lijn[k] !== null) && b.niet.every((k) => lijn[k] === null)
}

/** Column names in `dossier_stand`. */
const kolommen = {
  gekoppeldOp: 'gekoppeld_op',
  sleutelOp: 'sleutel_op',
  verhuisdOp: 'verhuisd_op',
  pipOp: 'pip_op',
  voldaanOp: 'voldaan_op',
  overgedragenOp: 'overgedragen_op',
  vertrokkenOp: 'vertrokken_op',
} as const satisfies { [K in Bereikkolom]: string }

type StandTabel = { dossier_stand: { [K in (typeof kolommen)[Bereikkolom]]: Dag | null } }

/** The same as `reikt`, as a condition on the table `dossier_stand` (under that name or the given alias). */
export function reiktSql<DB extends StandTabel, TB extends keyof DB & 'dossier_stand'>(
  rol: Rol,
): (eb: ExpressionBuilder<DB, TB>) => ExpressionWrapper<DB, TB, SqlBool> {
  const b = bereik[rol]
  return (eb) => {
    if (b === 'alle') return eb.and([])
    if (b === 'geen') return eb.or([])
    const kolom = (k: Bereikkolom) => `dossier_stand.${kolommen[k]}` as never
    return eb.and([
      ...b.wel.map((k) => eb(kolom(k), 'is not', null)),
      ...b.niet.map((k) => eb(kolom(k), 'is', null)),
    ])
  }
}
