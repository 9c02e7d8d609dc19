/**
 * Which dossiers a person who looks reaches, and which kinds of data are open there, phrased twice side by side: as a
 * filter on the rows of access of one dossier and as a condition in SQL for lists. Both read `bereik` in `policy.ts`;
 * a test compares them on generated dossiers and days. Access is by today, also when one looks back.
 */
import type { Expression, ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import type { Actor, Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { HuishoudenId, MedewerkerId } from '#core/ids.ts'
import { type Gegevenssoort, gegevenssoorten, vanPersoon } from '#core/operation.ts'
import { alleenEigenWeg, beleid, bereik } from './policy.ts'

/** Who looks, on which day. */
export type Kijker = Pick<Actor, 'rol' | 'dag' | 'medewerker'>

/** A step that lets a role see kinds of data, from a day until a day; absent: until it is done. */
export interface Toegangsrij {
  readonly rol: Rol
  readonly gegevens: readonly Gegevenssoort[]
  readonly van: Dag
  readonly tot: Dag | null
}

/** What reach in one dossier depends on. */
export interface Bereiklijn {
  readonly eigen: readonly Toegangsrij[]
  /** Rows of steps done for the household as a whole, in the dossiers of all its members. */
  readonly huishouden: readonly Toegangsrij[]
  /** Who left takes no part in the household any more. */
  readonly vertrokken: boolean
  /** Who does which work for this person. */
  readonly toewijzingen: readonly { readonly functie: string; readonly medewerker: MedewerkerId }[]
}

const isOpen = (k: Kijker, rollen: readonly Rol[]) => (r: Toegangsrij) =>
  rollen.includes(r.rol) && r.van <= k.dag && (r.tot === null || r.tot >= k.dag)

/** The rows that are open for who looks; none when an assignment is asked and missing. */
export function openRows(k: Kijker, lijn: Bereiklijn): readonly Toegangsrij[] {
  const b = bereik[k.rol]
  if (typeof b === 'string') return []
  const eigenMensen = lijn.toewijzingen.some(
    (t) => t.functie === b.toegewezen && t.medewerker === k.medewerker,
  )
  if (b.toegewezen !== undefined && !eigenMensen) return []
  const rijen = lijn.vertrokken ? lijn.eigen : [...lijn.eigen, ...lijn.huishouden]
  return rijen.filter(isOpen(k, b.stappenVan))
}

/** Whether who looks reaches a dossier that stands so. */
export function reikt(k: Kijker, lijn: Bereiklijn): boolean {
  return bereik[k.rol] === 'alle' || openRows(k, lijn).length > 0
}

/** The kinds of data that are open for who looks in a dossier that stands so. */
export function openIn(k: Kijker, lijn: Bereiklijn): ReadonlySet<Gegevenssoort> {
  const rijen = openRows(k, lijn)
  if (bereik[k.rol] !== 'alle' && rijen.length === 0) return openByPolicy(k.rol, [])
  return openByPolicy(k.rol, [...rijen.flatMap((r) => r.gegevens), 'taken'])
}

const soorten = Object.keys(gegevenssoorten) as Gegevenssoort[]

/**
 * What a role may see when these kinds are opened by steps: never more than the policy. Kinds that are about no person
 * need no step, nor does anything for who has all dossiers.
 */
export function openByPolicy(rol: Rol, geopend: readonly Gegevenssoort[]): ReadonlySet<Gegevenssoort> {
  const alles = bereik[rol] === 'alle'
  return new Set(
    soorten.filter(
      (s) =>
        beleid[rol][s]?.handelingen.includes('zien') === true &&
        ((alles && !alleenEigenWeg.includes(s)) || !vanPersoon(s) || geopend.includes(s)),
    ),
  )
}

interface Tabellen {
  dossier_stand: {
    gemeente: unknown
    dossier: unknown
    huishouden: HuishoudenId | null
    vertrokken_op: Dag | null
  }
  toegang: {
    gemeente: unknown
    dossier: unknown
    huishouden: HuishoudenId | null
    rol: Rol
    gegevens: string[]
    van: Dag
    tot: Dag | null
  }
  toewijzing: { gemeente: unknown; dossier: unknown; functie: string; medewerker: MedewerkerId }
}

type EB = ExpressionBuilder<Tabellen, 'dossier_stand'>

/** A condition on `dossier_stand` in a query of whatever tables: Kysely has no type for "this table is among them". */
function onLines(maak: (eb: EB) => Expression<SqlBool>) {
  return <DB, TB extends keyof DB>(eb: ExpressionBuilder<DB, TB>): ExpressionWrapper<DB, TB, SqlBool> =>
    maak(eb as unknown as EB) as unknown as ExpressionWrapper<DB, TB, SqlBool>
}

/** Rows of `toegang` that are open today for the roles whose steps count. */
function openToday(eb: EB, k: Kijker, rollen: readonly Rol[]) {
  return eb
    .selectFrom('toegang')
    .where('toegang.rol', 'in', rollen)
    .where('toegang.van', '<=', k.dag)
    .where((e) => e.or([e('toegang.tot', 'is', null), e('toegang.tot', '>=', k.dag)]))
}

/** Those of the dossier of the line, and those of its household. */
function rows(eb: EB, k: Kijker, rollen: readonly Rol[]) {
  const open = openToday(eb, k, rollen).whereRef('toegang.gemeente', '=', 'dossier_stand.gemeente')
  return {
    eigen: open.whereRef('toegang.dossier', '=', 'dossier_stand.dossier'),
    huishouden: open
      .whereRef('toegang.huishouden', '=', 'dossier_stand.huishouden')
      .where('dossier_stand.vertrokken_op', 'is', null),
  }
}

/** That a step is open, one that names this kind of data if given: looked up per line. */
function opensLine(eb: EB, k: Kijker, rollen: readonly Rol[], soort?: Gegevenssoort) {
  const { eigen, huishouden } = rows(eb, k, rollen)
  const names = (q: typeof eigen) =>
    q
      .select('toegang.rol')
      .$if(soort !== undefined, (x) =>
        x.where((e) => e(e.val<string>(soort as string), '=', e.fn.any('toegang.gegevens'))),
      )
  return eb.or([eb.exists(names(eigen)), eb.exists(names(huishouden))])
}

/** The same for long lists: all that is open is gathered once, which is far quicker than asking it of each line. */
function opensList(eb: EB, k: Lijstkijker, rollen: readonly Rol[], soort?: Gegevenssoort) {
  const open = openToday(eb, k, rollen)
    .where('toegang.gemeente', '=', k.gemeente)
    .$if(soort !== undefined, (x) =>
      x.where((e) => e(e.val<string>(soort as string), '=', e.fn.any('toegang.gegevens'))),
    )
  const huishoudens = open.where('toegang.huishouden', 'is not', null).select('toegang.huishouden')
  return eb.or([
    eb('dossier_stand.dossier', 'in', open.select('toegang.dossier')),
    eb.and([
      eb('dossier_stand.vertrokken_op', 'is', null),
      eb('dossier_stand.huishouden', 'in', huishoudens),
    ]),
  ])
}

type Lijstkijker = Kijker & Pick<Actor, 'gemeente'>

/**
 * The same as `reikt`, as a condition on the table `dossier_stand` under that name. `met`: these kinds must be open.
 * `weinig`: the lines are few and named, so that each is looked up.
 */
export function reiktSql(k: Lijstkijker, met: readonly Gegevenssoort[] = [], weinig = false) {
  const b = bereik[k.rol]
  return onLines((eb) => {
    if (b === 'alle') return eb.and([])
    if (b === 'geen') return eb.or([])
    const opens = weinig ? opensLine : opensList
    const kinds = met.length === 0 ? [undefined] : met
    const open = kinds.map((soort) => opens(eb, k, b.stappenVan, soort))
    return eb.and([...open, ...(b.toegewezen === undefined ? [] : [isAssigned(eb, k, b.toegewezen)])])
  })
}

/** That who looks is assigned to the dossier of the line for this work. */
function isAssigned(eb: EB, k: Kijker, functie: string) {
  return eb.exists(
    eb
      .selectFrom('toewijzing')
      .select('toewijzing.functie')
      .whereRef('toewijzing.gemeente', '=', 'dossier_stand.gemeente')
      .whereRef('toewijzing.dossier', '=', 'dossier_stand.dossier')
      .where('toewijzing.functie', '=', functie)
      .where('toewijzing.medewerker', '=', k.medewerker),
  )
}

/**
 * That the kind of data in `soort`, an expression of the row that is asked, is open in the dossier of the line, which
 * must be reached: the same as membership of `openIn`, for kinds that the role may see at all.
 */
export function soortOpenSql(k: Kijker, soort: Expression<string>) {
  const b = bereik[k.rol]
  return onLines((eb) => {
    if (b === 'alle') return eb.and([])
    if (b === 'geen') return eb.or([])
    const { eigen, huishouden } = rows(eb, k, b.stappenVan)
    const names = (q: typeof eigen) =>
      eb.exists(q.select('toegang.rol').where((e) => e(soort, '=', e.fn.any('toegang.gegevens'))))
    return eb.or([eb(soort, '=', 'taken'), names(eigen), names(huishouden)])
  })
}

/** The kinds that the open rows of a reached dossier name, as a list in SQL; with doubles. */
export function geopendSql(k: Kijker) {
  const b = bereik[k.rol]
  return <DB, TB extends keyof DB>(algemeen: ExpressionBuilder<DB, TB>) => {
    const eb = algemeen as unknown as EB
    const { eigen, huishouden } = rows(eb, k, typeof b === 'string' ? [] : b.stappenVan)
    const kinds = (q: typeof eigen) =>
      q.select((e) => e.fn<Gegevenssoort>('unnest', ['toegang.gegevens']).as('g'))
    return eb
      .selectFrom(kinds(eigen).unionAll(kinds(huishouden)).as('g'))
      .select((e) => e.fn.agg<Gegevenssoort[] | null>('array_agg', ['g.g']).as('geopend'))
  }
}
