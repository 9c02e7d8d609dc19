/** SQL of the work list. */
import { sql } from 'kysely'
import { reiktSql } from '#access/sight.ts'
import type { Actor } from '#core/actor.ts'
import { type Dag, plusDagen } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import { searchName } from '#work/dossier/index.ts'

export const takenfilters = {
  open: 'Alles wat open staat',
  teLaat: 'Te laat',
  dezeWeek: 'Deze week',
  later: 'Later',
  wacht: 'Kan nog niet',
  gedaan: 'Gedaan (laatste 30 dagen)',
} as const
export type Takenfilter = keyof typeof takenfilters

export interface Werkvraag {
  readonly filter: Takenfilter
  readonly stap?: string | undefined
  readonly zoek?: string | undefined
  readonly sorteer: 'dag' | 'naam' | 'stap'
  readonly pagina: number
  readonly perPagina: number
}

/** Last day that counts as this week: seven days from today. */
const weekEinde = (vandaag: Dag) => plusDagen(vandaag, 6)

function base(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('taak')
    .innerJoin('dossier_stand', (j) =>
      j
        .onRef('dossier_stand.gemeente', '=', 'taak.gemeente')
        .onRef('dossier_stand.dossier', '=', 'taak.dossier'),
    )
    .leftJoin('persoon', (j) =>
      j.onRef('persoon.gemeente', '=', 'taak.gemeente').onRef('persoon.dossier', '=', 'taak.dossier'),
    )
    .where('taak.gemeente', '=', actor.gemeente)
    .where('taak.rol', '=', actor.rol)
    .where(reiktSql(actor.rol))
}

/** One page of tasks of the actor's role, with the number that the filter finds. */
export function workPage(tx: Tx, actor: Actor, v: Werkvraag) {
  const vandaag = actor.dag
  let q = base(tx, actor).select([
    'taak.dossier',
    'taak.stap',
    'taak.stand',
    'taak.ontstaan_op',
    'taak.uiterste_dag',
    'taak.wacht_op',
    'taak.gedaan_op',
    'taak.grond',
    'voornamen',
    'voorvoegsel',
    'achternaam',
    sql<string>`count(*) over ()`.as('totaal'),
  ])
  if (v.filter === 'gedaan')
    q = q.where('taak.stand', '=', 'gedaan').where('gedaan_op', '>=', plusDagen(vandaag, -30))
  else if (v.filter === 'wacht') q = q.where('taak.stand', '=', 'wacht')
  else {
    q = q.where('taak.stand', 'in', v.filter === 'open' ? ['open', 'wacht'] : ['open'])
    if (v.filter === 'teLaat') q = q.where('uiterste_dag', '<', vandaag)
    if (v.filter === 'dezeWeek')
      q = q.where('uiterste_dag', '>=', vandaag).where('uiterste_dag', '<=', weekEinde(vandaag))
    if (v.filter === 'later')
      q = q.where((eb) =>
        eb.or([eb('uiterste_dag', '>', weekEinde(vandaag)), eb('uiterste_dag', 'is', null)]),
      )
  }
  if (v.stap !== undefined) q = q.where('taak.stap', '=', v.stap)
  if (v.zoek !== undefined && v.zoek !== '')
    q = q.where('zoeknaam', 'like', `%${searchName(v.zoek).replace(/[\\%_]/g, (c) => `\\${c}`)}%`)
  const opDag = v.filter === 'gedaan' ? sql`gedaan_op desc` : sql`uiterste_dag nulls last`
  if (v.sorteer === 'naam') q = q.orderBy(sql`achternaam collate nl_icu`).orderBy(opDag)
  else if (v.sorteer === 'stap') q = q.orderBy('taak.stap').orderBy(opDag)
  else q = q.orderBy(opDag)
  return q
    .orderBy('taak.dossier')
    .orderBy('taak.stap')
    .limit(v.perPagina)
    .offset((v.pagina - 1) * v.perPagina)
    .execute()
}

/** How many tasks stand under each filter. */
export async function workCounts(tx: Tx, actor: Actor) {
  const vandaag = actor.dag
  const r = await base(tx, actor)
    .select([
      sql<string>`count(*) filter (where taak.stand = 'open' and uiterste_dag < ${vandaag})`.as('teLaat'),
      sql<string>`count(*) filter (where taak.stand = 'open' and uiterste_dag between ${vandaag} and ${weekEinde(vandaag)})`.as(
        'dezeWeek',
      ),
      sql<string>`count(*) filter (where taak.stand = 'open' and (uiterste_dag > ${weekEinde(vandaag)} or uiterste_dag is null))`.as(
        'later',
      ),
      sql<string>`count(*) filter (where taak.stand = 'wacht')`.as('wacht'),
      sql<string>`count(*) filter (where taak.stand = 'gedaan' and gedaan_op >= ${plusDagen(vandaag, -30)})`.as(
        'gedaan',
      ),
    ])
    .executeTakeFirstOrThrow()
  const [teLaat, dezeWeek, later, wacht, gedaan] = [r.teLaat, r.dezeWeek, r.later, r.wacht, r.gedaan].map(
    Number,
  ) as [number, number, number, number, number]
  return { open: teLaat + dezeWeek + later + wacht, teLaat, dezeWeek, later, wacht, gedaan }
}

/** All tasks of one dossier whose role or kind the reader may know of. */
export function tasksOf(tx: Tx, actor: Actor, dossier: DossierId) {
  return tx
    .selectFrom('taak')
    .selectAll()
    .where('gemeente', '=', actor.gemeente)
    .where('dossier', '=', dossier)
    .where('stand', '!=', 'vervallen')
    .orderBy('ontstaan_op')
    .orderBy('stap')
    .execute()
}
