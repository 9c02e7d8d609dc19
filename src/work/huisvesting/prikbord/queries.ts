/** SQL of the pin board. A landlord reaches its own dwellings and no others: every question here asks that. */
import { type ExpressionBuilder, sql } from 'kysely'
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { OrganisatieId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Tabellen } from '#store/tables.ts'
import type { Context } from '#work/dossier/index.ts'
import { isVerhuurder, standOp, verhuurdersoorten, type WoningInvoer } from './model.ts'

/** That a dwelling is of who looks, if that is a landlord. */
function eigen(actor: Actor) {
  return (eb: ExpressionBuilder<Tabellen, 'woning'>) =>
    isVerhuurder(actor) ? eb('woning.verhuurder', '=', actor.organisatie) : eb.val(true)
}

/** A dwelling with what is held of it on a day. */
export type Woningrij = Awaited<ReturnType<typeof woningrijen>>[number]

/** Dwellings, the newest offer first; all of them, or these. */
export function woningrijen(
  tx: Tx,
  actor: Actor,
  welke: { readonly ids?: readonly string[]; readonly ookIngetrokken: boolean },
) {
  const bezet = (stand: 'toegewezen' | 'vastgehouden') =>
    sql<number>`(select count(*)::int from woningreservering r where r.gemeente = woning.gemeente and r.woning = woning.id
      and r.stand = ${stand} and coalesce(r.tot, ${actor.dag}::date) >= ${actor.dag}::date)`
  return tx
    .selectFrom('woning')
    .innerJoin('organisatie', (j) =>
      j
        .onRef('organisatie.gemeente', '=', 'woning.gemeente')
        .onRef('organisatie.id', '=', 'woning.verhuurder'),
    )
    .innerJoin('wijk', (j) =>
      j.onRef('wijk.gemeente', '=', 'woning.gemeente').onRef('wijk.code', '=', 'woning.wijk'),
    )
    .selectAll('woning')
    .select([
      'organisatie.naam as verhuurderNaam',
      'organisatie.soort as verhuurderSoort',
      'wijk.naam as wijkNaam',
    ])
    .select([bezet('toegewezen').as('toegewezen'), bezet('vastgehouden').as('vastgehouden')])
    .select(
      sql<
        string | null
      >`(select f.id::text from woningfoto f where f.gemeente = woning.gemeente and f.woning = woning.id
        order by f.op, f.id limit 1)`.as('foto'),
    )
    .where('woning.gemeente', '=', actor.gemeente)
    .where(eigen(actor))
    .$if(!welke.ookIngetrokken, (q) => q.where('woning.ingetrokken_op', 'is', null))
    .$if(welke.ids !== undefined, (q) =>
      q.where(sql<boolean>`woning.id = any(${sql.val([...welke.ids!])}::uuid[])`),
    )
    .orderBy('woning.vanaf')
    .orderBy('woning.kenmerk')
    .orderBy('woning.id')
    .execute()
}

/** One dwelling within reach. */
export async function woningrij(tx: Tx, actor: Actor, id: string): Promise<Woningrij | undefined> {
  return (await woningrijen(tx, actor, { ids: [id], ookIngetrokken: true }))[0]
}

/** The state on the day of who looks. */
export function standVan(r: Woningrij, dag: Dag) {
  return standOp({ ingetrokken: r.ingetrokken_op !== null, tot: r.tot, plekken: r.plekken }, r, dag)
}

/** Places that can still be held. */
export const vrijIn = (r: Woningrij): number =>
  r.ingetrokken_op === null ? Math.max(0, r.plekken - r.toegewezen - r.vastgehouden) : 0

/** A landlord of this municipality. */
export function verhuurders(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('organisatie')
    .select(['id', 'naam', 'soort'])
    .where('gemeente', '=', actor.gemeente)
    .where('soort', 'in', verhuurdersoorten)
    .$if(isVerhuurder(actor), (q) => q.where('id', '=', actor.organisatie))
    .orderBy('naam')
    .execute()
}

/** Codes and names of the districts. */
export function wijknamen(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('wijk')
    .select(['code', 'naam'])
    .where('gemeente', '=', actor.gemeente)
    .orderBy('naam')
    .execute()
}

const kolommen = (w: WoningInvoer) => ({
  kenmerk: w.kenmerk,
  soort: w.soort,
  oppervlakte: w.oppervlakte,
  kamers: w.kamers,
  verdieping: w.verdieping,
  lift: w.lift,
  gelijkvloers: w.gelijkvloers,
  aangepast: w.aangepast,
  huur: w.huur,
  wijk: w.wijk,
  vanaf: w.vanaf,
  tot: w.tot,
  tijdelijk_tot: w.tijdelijkTot,
  gedeeld: w.gedeeld,
  plekken: w.plekken,
  synthetisch: w.synthetisch,
})

/** Puts a dwelling on the board; undefined when it stands there already, also when somebody was a moment earlier. */
export async function insertDwelling(
  c: Context,
  verhuurder: OrganisatieId,
  w: WoningInvoer,
): Promise<string | undefined> {
  const rij = await c.tx
    .insertInto('woning')
    .values({
      ...kolommen(w),
      gemeente: c.actor.gemeente,
      id: c.nieuwId(),
      verhuurder,
      aangeboden_op: c.nu,
      ingetrokken_op: null,
    })
    .onConflict((x) =>
      x.expression(sql`gemeente, verhuurder, lower(kenmerk)`).where('ingetrokken_op', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (rij === undefined) return undefined
  await event(c, rij.id, 'aangeboden', kolommen(w))
  return rij.id
}

/** Changes a dwelling at the version that was read; false when somebody changed it meanwhile. */
export async function updateDwelling(
  c: Context,
  id: string,
  w: WoningInvoer,
  wijzigingen: number,
): Promise<boolean> {
  const r = await c.tx
    .updateTable('woning')
    .set({ ...kolommen(w), wijzigingen: wijzigingen + 1 })
    .where('gemeente', '=', c.actor.gemeente)
    .where('id', '=', id)
    .where('wijzigingen', '=', wijzigingen)
    .executeTakeFirst()
  if (r.numUpdatedRows === 0n) return false
  await event(c, id, 'gewijzigd', kolommen(w))
  return true
}

/** Takes a dwelling off the board. */
export async function withdrawDwelling(c: Context, id: string, reden: string): Promise<void> {
  await c.tx
    .updateTable('woning')
    .set({ ingetrokken_op: c.nu })
    .where('gemeente', '=', c.actor.gemeente)
    .where('id', '=', id)
    .execute()
  await event(c, id, 'ingetrokken', { reden })
}

/** Appends what happened; the number follows the last one. */
export async function event(c: Context, woning: string, soort: string, inhoud: object): Promise<void> {
  await sql`
    insert into woning_gebeurtenis (gemeente, woning, volg, soort, vastgelegd_op, door, inhoud)
    select ${c.actor.gemeente}, ${woning}::uuid, coalesce(max(volg), 0) + 1, ${soort}, ${c.nu}, ${c.actor.medewerker},
      ${JSON.stringify(inhoud)}::jsonb
    from woning_gebeurtenis where gemeente = ${c.actor.gemeente} and woning = ${woning}::uuid`.execute(c.tx)
}

/** What happened to a dwelling, newest first, with the names of who did it. */
export function events(tx: Tx, actor: Actor, woning: string) {
  return tx
    .selectFrom('woning_gebeurtenis as g')
    .leftJoin('medewerker as m', (j) => j.onRef('m.gemeente', '=', 'g.gemeente').onRef('m.id', '=', 'g.door'))
    .select(['g.volg', 'g.soort', 'g.vastgelegd_op', 'g.inhoud', 'm.naam as door'])
    .where('g.gemeente', '=', actor.gemeente)
    .where('g.woning', '=', woning)
    .orderBy('g.volg', 'desc')
    .execute()
}

/** Photographs of a dwelling, without the bytes. */
export function photos(tx: Tx, actor: Actor, woning: string) {
  return tx
    .selectFrom('woningfoto')
    .select(['id', 'soort', 'tekst'])
    .where('gemeente', '=', actor.gemeente)
    .where('woning', '=', woning)
    .orderBy('op')
    .orderBy('id')
    .execute()
}
