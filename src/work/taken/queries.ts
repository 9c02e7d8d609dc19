/** SQL of the work list. */
import { type SqlBool, sql } from 'kysely'
import { bereik } from '#access/policy.ts'
import { reiktSql, soortOpenSql } from '#access/sight.ts'
import type { Actor, Rol } from '#core/actor.ts'
import { type Dag, plusDagen } from '#core/day.ts'
import type { DossierId, MedewerkerId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import { searchName } from '#work/dossier/index.ts'

export const takenfilters = {
  open: 'Alles wat open staat',
  teLaat: 'Te laat',
  bijna: 'Bijna: herinnering',
  dezeWeek: 'Deze week',
  later: 'Later',
  wacht: 'Kan nog niet',
  gedaan: 'Gedaan (laatste 30 dagen)',
} as const
export type Takenfilter = keyof typeof takenfilters

/** Whose tasks: of which roles, and of which members besides those that nobody has. */
export interface Wiens {
  readonly rollen: readonly [Rol, ...Rol[]]
  readonly medewerkers: readonly MedewerkerId[]
}

export interface Werkvraag {
  readonly wiens: Wiens
  /** So many days before its last day a task reminds. */
  readonly herinnerDagen: number
  readonly filter: Takenfilter
  readonly stap?: string | undefined
  readonly zoek?: string | undefined
  readonly sorteer: 'dag' | 'naam' | 'stap'
  readonly pagina: number
  readonly perPagina: number
}

/** Last day that counts as this week: seven days from today. */
const weekEinde = (vandaag: Dag) => plusDagen(vandaag, 6)

/** Tasks of these roles and members in dossiers that the actor reaches; `opNaam`: those whose name is open, too. */
export function base(tx: Tx, actor: Actor, { rollen, medewerkers }: Wiens, opNaam = false) {
  return tx
    .selectFrom('taak')
    .where('taak.gemeente', '=', actor.gemeente)
    .$if(rollen.length === 1, (q) => q.where('taak.rol', '=', rollen[0]))
    .$if(rollen.length > 1, (q) => q.where('taak.rol', 'in', rollen))
    .where(
      sql<SqlBool>`(taak.medewerker is null or taak.medewerker = any(${sql.val([...medewerkers])}::text[]))`,
    )
    .$if(bereik[actor.rol] !== 'alle', (q) =>
      q.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('dossier_stand')
            .select('dossier_stand.dossier')
            .whereRef('dossier_stand.gemeente', '=', 'taak.gemeente')
            .whereRef('dossier_stand.dossier', '=', 'taak.dossier')
            // Who may not see a name may not find by it either.
            .where(reiktSql(actor, opNaam ? ['identiteit'] : [])),
        ),
      ),
    )
    .$if(bereik[actor.rol] !== 'alle', (q) =>
      q.where(({ or, exists, selectFrom }) =>
        or([
          // A step that is not done opens the kind of its own ending; what else is counted only where it is open.
          sql<SqlBool>`(taak.versie is not null and taak.stand in ('open', 'wacht'))`,
          exists(
            selectFrom('dossier_stand')
              .select('dossier_stand.dossier')
              .whereRef('dossier_stand.gemeente', '=', 'taak.gemeente')
              .whereRef('dossier_stand.dossier', '=', 'taak.dossier')
              .where(soortOpenSql(actor, sql.ref<string>('taak.gegeven'))),
          ),
        ]),
      ),
    )
}

/** The condition of each filter. Open ones name both stands, so that the index of open work serves them. */
function filtered(tx: Tx, actor: Actor, v: Werkvraag) {
  const vandaag = actor.dag
  const q = base(tx, actor, v.wiens, (v.zoek ?? '') !== '').$if(v.stap !== undefined, (x) =>
    x.where('taak.stap', '=', v.stap!),
  )
  const open = q.where('taak.stand', 'in', ['open', 'wacht'])
  switch (v.filter) {
    case 'gedaan':
      return q.where('taak.stand', '=', 'gedaan').where('gedaan_op', '>=', plusDagen(vandaag, -30))
    case 'wacht':
      return open.where('taak.stand', '=', 'wacht')
    case 'teLaat':
      return open.where('taak.stand', '=', 'open').where('uiterste_dag', '<', vandaag)
    case 'bijna':
      return open
        .where('taak.stand', '=', 'open')
        .where('uiterste_dag', '>=', vandaag)
        .where('uiterste_dag', '<=', plusDagen(vandaag, v.herinnerDagen))
    case 'dezeWeek':
      return open
        .where('taak.stand', '=', 'open')
        .where('uiterste_dag', '>=', vandaag)
        .where('uiterste_dag', '<=', weekEinde(vandaag))
    case 'later':
      return open
        .where('taak.stand', '=', 'open')
        .where((eb) => eb.or([eb('uiterste_dag', '>', weekEinde(vandaag)), eb('uiterste_dag', 'is', null)]))
    default:
      return open
  }
}

/** What is looked for as part of a pattern. */
export const likeName = (zoek: string) => searchName(zoek).replace(/[\\%_]/g, (c) => `\\${c}`)

/** Name of the person, joined only where it is asked: for the rows of a page, or to search or sort by it. */
function withName(tx: Tx, actor: Actor, v: Werkvraag) {
  return filtered(tx, actor, v)
    .leftJoin('persoon', (j) =>
      j.onRef('persoon.gemeente', '=', 'taak.gemeente').onRef('persoon.dossier', '=', 'taak.dossier'),
    )
    .$if(v.zoek !== undefined && v.zoek !== '', (q) => q.where('zoeknaam', 'like', `%${likeName(v.zoek!)}%`))
}

/** One page of tasks of the actor's role. */
export function workPage(tx: Tx, actor: Actor, v: Werkvraag) {
  const opDag = v.filter === 'gedaan' ? sql`gedaan_op desc` : sql`uiterste_dag`
  const q = withName(tx, actor, v).select([
    'taak.dossier',
    'taak.stap',
    'taak.stand',
    'taak.ontstaan_op',
    'taak.uiterste_dag',
    'taak.wacht_op',
    'taak.gedaan_op',
    'taak.grond',
    'taak.versie',
    'taak.rol',
    'taak.medewerker',
    'voornamen',
    'voorvoegsel',
    'achternaam',
  ])
  const gesorteerd =
    v.sorteer === 'naam'
      ? q.orderBy(sql`achternaam collate nl_icu`).orderBy(opDag)
      : v.sorteer === 'stap'
        ? q.orderBy('taak.stap').orderBy(opDag)
        : q.orderBy(opDag)
  return gesorteerd
    .orderBy('taak.dossier')
    .orderBy('taak.stap')
    .limit(v.perPagina)
    .offset((v.pagina - 1) * v.perPagina)
    .execute()
}

/** How many tasks the question finds. */
export async function workTotal(tx: Tx, actor: Actor, v: Werkvraag): Promise<number> {
  const q = v.zoek === undefined || v.zoek === '' ? filtered(tx, actor, v) : withName(tx, actor, v)
  const r = await q.select(sql<string>`count(*)`.as('totaal')).executeTakeFirstOrThrow()
  return Number(r.totaal)
}

/** How many tasks stand under each filter. */
export async function workCounts(tx: Tx, actor: Actor, v: Pick<Werkvraag, 'wiens' | 'herinnerDagen'>) {
  const vandaag = actor.dag
  const week = weekEinde(vandaag)
  const bijnaTot = plusDagen(vandaag, v.herinnerDagen)
  const r = await base(tx, actor, v.wiens)
    .where('taak.stand', 'in', ['open', 'wacht'])
    .select([
      sql<string>`count(*) filter (where taak.stand = 'open' and uiterste_dag < ${vandaag})`.as('teLaat'),
      sql<string>`count(*) filter (where taak.stand = 'open' and uiterste_dag between ${vandaag} and ${bijnaTot})`.as(
        'bijna',
      ),
      sql<string>`count(*) filter (where taak.stand = 'open' and uiterste_dag between ${vandaag} and ${week})`.as(
        'dezeWeek',
      ),
      sql<string>`count(*) filter (where taak.stand = 'wacht')`.as('wacht'),
      sql<string>`count(*)`.as('open'),
    ])
    .executeTakeFirstOrThrow()
  const gedaan = await workTotal(tx, actor, {
    ...v,
    filter: 'gedaan',
    sorteer: 'dag',
    pagina: 1,
    perPagina: 1,
  })
  const [open, teLaat, bijna, dezeWeek, wacht] = [
    Number(r.open),
    Number(r.teLaat),
    Number(r.bijna),
    Number(r.dezeWeek),
    Number(r.wacht),
  ]
  return { open, teLaat, bijna, dezeWeek, later: open - teLaat - dezeWeek - wacht, wacht, gedaan }
}

/** The running tasks of these dossiers, as far as chains need them. */
export function runningTasks(tx: Tx, actor: Actor, dossiers: readonly DossierId[]) {
  return tx
    .selectFrom('taak')
    .select(['dossier', 'stap', 'versie', 'stand', 'uiterste_dag'])
    .where('gemeente', '=', actor.gemeente)
    .where(sql<SqlBool>`dossier = any(${sql.val([...new Set(dossiers)])}::uuid[])`)
    .where('stand', 'in', ['open', 'wacht'])
    .orderBy('uiterste_dag')
    .orderBy('stap')
    .execute()
}

/** All tasks of one dossier whose role or kind the reader may know of. */
export function tasksOf(tx: Tx, actor: Actor, dossier: DossierId) {
  return tx
    .selectFrom('taak')
    .selectAll()
    .where('gemeente', '=', actor.gemeente)
    .where('dossier', '=', dossier)
    .orderBy('ontstaan_op')
    .orderBy('stap')
    .execute()
}
