/** SQL of improving the handbook: its action list, proposals under way, and what evaluations concluded. */
import { sql } from 'kysely'
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { OrganisatieId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'

/** Most actions that a page shows; open ones come first. */
const HOOGSTENS = 200

interface Actievraag {
  readonly reactie?: string | undefined
  readonly halfjaar?: string | undefined
}

/** The action list, open ones first by their day, each with the question it came from. */
export function actionRows(tx: Tx, actor: Actor, { reactie, halfjaar }: Actievraag) {
  return tx
    .selectFrom('handboek_actie as a')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente', '=', 'a.gemeente').onRef('o.id', '=', 'a.organisatie'),
    )
    .leftJoin('handboek_reactie as r', (j) =>
      j.onRef('r.gemeente', '=', 'a.gemeente').onRef('r.id', '=', 'a.reactie'),
    )
    .select([
      'a.id',
      'a.wat',
      'a.organisatie',
      'o.naam as organisatienaam',
      'a.uiterlijk',
      'a.stand',
      'a.stap',
      'a.halfjaar',
      'a.reactie',
      'r.tekst as vraag',
      'a.toelichting',
    ])
    .where('a.gemeente', '=', actor.gemeente)
    .$if(reactie !== undefined, (q) => q.where('a.reactie', '=', reactie!))
    .$if(halfjaar !== undefined, (q) => q.where('a.halfjaar', '=', halfjaar!))
    .orderBy(sql`a.stand in ('klaar', 'vervallen')`)
    .orderBy('a.uiterlijk')
    .orderBy('a.id')
    .limit(HOOGSTENS)
    .execute()
}

/** One action. */
export function actionRow(tx: Tx, actor: Actor, id: string) {
  return tx
    .selectFrom('handboek_actie')
    .select(['id', 'organisatie', 'stand'])
    .where('gemeente', '=', actor.gemeente)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Organisations that an action can be given to. */
export function partners(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('organisatie')
    .select(['id', 'naam'])
    .where('gemeente', '=', actor.gemeente)
    .orderBy('naam')
    .execute()
}

interface NieuweActie {
  readonly id: string
  readonly wat: string
  readonly organisatie: OrganisatieId
  readonly uiterlijk: Dag
  readonly reactie?: string | undefined
  readonly stap?: string | undefined
  readonly halfjaar?: string | undefined
}

/** Adds an action. */
export async function insertAction(tx: Tx, actor: Actor, nu: string, a: NieuweActie): Promise<void> {
  await tx
    .insertInto('handboek_actie')
    .values({
      ...a,
      gemeente: actor.gemeente,
      stand: 'open',
      reactie: a.reactie ?? null,
      stap: a.stap ?? null,
      halfjaar: a.halfjaar ?? null,
      toelichting: '',
      gemaakt_op: nu,
      gemaakt_door: actor.medewerker,
      bijgewerkt_op: nu,
      bijgewerkt_door: actor.medewerker,
    })
    .execute()
}

interface Actiestand {
  readonly id: string
  readonly stand: 'open' | 'bezig' | 'klaar' | 'vervallen'
  readonly toelichting: string
}

/** Says how an action stands. */
export async function updateAction(
  tx: Tx,
  actor: Actor,
  nu: string,
  { id, ...stand }: Actiestand,
): Promise<void> {
  await tx
    .updateTable('handboek_actie')
    .set({ ...stand, bijgewerkt_op: nu, bijgewerkt_door: actor.medewerker })
    .where('gemeente', '=', actor.gemeente)
    .where('id', '=', id)
    .execute()
}

/** One reaction. */
export function reactionRow(tx: Tx, actor: Actor, id: string) {
  return tx
    .selectFrom('handboek_reactie')
    .select(['id', 'stap', 'soort', 'uitkomst'])
    .where('gemeente', '=', actor.gemeente)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Notes in which concept a proposal is worked out. */
export async function linkProposal(tx: Tx, actor: Actor, id: string, concept: string): Promise<void> {
  await tx
    .updateTable('handboek_reactie')
    .set({ concept })
    .where('gemeente', '=', actor.gemeente)
    .where('id', '=', id)
    .execute()
}

/** What was concluded of steps in a half year. */
export function conclusionRows(tx: Tx, actor: Actor, halfjaar: string) {
  return tx
    .selectFrom('handboek_conclusie')
    .select(['stap', 'conclusie', 'afspraak', 'op'])
    .where('gemeente', '=', actor.gemeente)
    .where('halfjaar', '=', halfjaar)
    .execute()
}

interface Conclusie {
  readonly halfjaar: string
  readonly stap: string
  readonly conclusie: string
  readonly afspraak: string
}

/** Writes what was concluded of a step; a later conclusion of the same half year takes its place. */
export async function writeConclusion(tx: Tx, actor: Actor, nu: string, c: Conclusie): Promise<void> {
  const { conclusie, afspraak } = c
  await tx
    .insertInto('handboek_conclusie')
    .values({ ...c, gemeente: actor.gemeente, op: nu, door: actor.medewerker })
    .onConflict((k) =>
      k
        .columns(['gemeente', 'halfjaar', 'stap'])
        .doUpdateSet({ conclusie, afspraak, op: nu, door: actor.medewerker }),
    )
    .execute()
}

export interface Processcijfer {
  readonly stap: string
  readonly rol: string
  readonly aantal: number
  readonly opTijd: number
  readonly laat: number
  readonly mediaan: number | null
  readonly hoogst: number | null
  readonly nietNodig: number
  readonly openTeLaat: number
  readonly open: number
}

/**
 * How each step went: the tasks whose last day fell in these days, as they stand now. Tasks that lapsed, and those
 * without a last day, are left out: nobody could be in time.
 */
export async function processFigures(
  tx: Tx,
  actor: Actor,
  { van, totEnMet }: { van: Dag; totEnMet: Dag },
): Promise<readonly Processcijfer[]> {
  const r = await sql<Processcijfer>`
    select stap, rol, count(*)::int as aantal,
      count(*) filter (where stand = 'gedaan' and gedaan_op <= uiterste_dag)::int as "opTijd",
      count(*) filter (where stand = 'gedaan' and gedaan_op > uiterste_dag)::int as laat,
      (percentile_cont(0.5) within group (order by gedaan_op - uiterste_dag)
        filter (where stand = 'gedaan' and gedaan_op > uiterste_dag))::float8 as mediaan,
      (max(gedaan_op - uiterste_dag) filter (where stand = 'gedaan' and gedaan_op > uiterste_dag))::int as hoogst,
      count(*) filter (where stand = 'nietNodig')::int as "nietNodig",
      count(*) filter (where stand in ('open', 'wacht') and uiterste_dag < ${actor.dag})::int as "openTeLaat",
      count(*) filter (where stand in ('open', 'wacht') and uiterste_dag >= ${actor.dag})::int as open
    from taak
    where gemeente = ${actor.gemeente} and uiterste_dag between ${van} and ${totEnMet}
      and stand <> 'vervallen' and versie is not null
    group by stap, rol
    order by stap, rol`.execute(tx)
  return r.rows
}
