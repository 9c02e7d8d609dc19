/** SQL of courses and their places. A school reaches its own courses and no others: every question here asks that. */
import { type ExpressionBuilder, sql } from 'kysely'
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { DossierId, FeitId, OrganisatieId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Tabellen } from '#store/tables.ts'
import type { Context, Leergrenzen } from '#work/dossier/index.ts'
import { type CursusInvoer, type Keurmerk, WACHTLIJST } from './model.ts'

/** A school looks at its own courses alone. */
export const isSchool = (actor: Actor): boolean => actor.organisatiesoort === 'taalschool'

function eigen(actor: Actor) {
  return (eb: ExpressionBuilder<Tabellen, 'cursus'>) =>
    isSchool(actor) ? eb('cursus.school', '=', actor.organisatie) : eb.val(true)
}

export interface Cursuskeuze {
  readonly ids?: readonly string[]
  readonly ookGesloten?: boolean
}

/** Courses with the name of the school and how many have or wait for a place, the next to start first. */
export function courseRows(tx: Tx, actor: Actor, k: Cursuskeuze = {}) {
  const aantal = (tabel: 'cursusplaats' | 'cursuswachtlijst') =>
    sql<number>`(select count(*)::int from ${sql.table(tabel)} p where p.gemeente = cursus.gemeente and p.cursus = cursus.id)`
  return tx
    .selectFrom('cursus')
    .innerJoin('organisatie', (j) =>
      j.onRef('organisatie.gemeente', '=', 'cursus.gemeente').onRef('organisatie.id', '=', 'cursus.school'),
    )
    .selectAll('cursus')
    .select(['organisatie.naam as schoolNaam'])
    .select([aantal('cursusplaats').as('bezet'), aantal('cursuswachtlijst').as('wachtend')])
    .where('cursus.gemeente', '=', actor.gemeente)
    .where(eigen(actor))
    .$if(k.ookGesloten !== true, (q) => q.where('cursus.gesloten_op', 'is', null))
    .$if(k.ids !== undefined, (q) => q.where(sql<boolean>`cursus.id = any(${sql.val([...k.ids!])}::uuid[])`))
    .orderBy('cursus.start', 'desc')
    .orderBy('cursus.naam')
    .orderBy('cursus.id')
    .execute()
}
export type Cursusrij = Awaited<ReturnType<typeof courseRows>>[number]

/** One course within reach. */
export async function courseRow(tx: Tx, actor: Actor, id: string): Promise<Cursusrij | undefined> {
  return (await courseRows(tx, actor, { ids: [id], ookGesloten: true }))[0]
}

/** Language schools of the municipality; for a school itself alone. */
export function schoolRows(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('organisatie')
    .select(['id', 'naam'])
    .where('gemeente', '=', actor.gemeente)
    .where('soort', '=', 'taalschool')
    .$if(isSchool(actor), (q) => q.where('id', '=', actor.organisatie))
    .orderBy('naam')
    .execute()
}

/** Marks of quality by school. */
export async function keurmerken(tx: Tx, actor: Actor): Promise<Map<OrganisatieId, Keurmerk[]>> {
  const rijen = await tx
    .selectFrom('keurmerk')
    .select(['school', 'soort', 'vanaf', 'tot'])
    .where('gemeente', '=', actor.gemeente)
    .orderBy('vanaf')
    .execute()
  const uit = new Map<OrganisatieId, Keurmerk[]>()
  for (const { school, ...k } of rijen) uit.set(school, [...(uit.get(school) ?? []), k])
  return uit
}

const kolommen = (i: CursusInvoer) => ({
  naam: i.naam,
  routes: [...i.routes],
  niveau: i.niveau,
  start: i.start,
  weken: i.weken,
  uren_per_week: i.urenPerWeek,
  dagdelen: [...i.dagdelen],
  plaats: i.plaats,
  prijs: i.prijs,
  plekken: i.plekken,
  synthetisch: i.synthetisch,
})

export async function insertCourse(c: Context, school: OrganisatieId, i: CursusInvoer): Promise<string> {
  const id = c.nieuwId()
  await c.tx
    .insertInto('cursus')
    .values({
      ...kolommen(i),
      gemeente: c.actor.gemeente,
      id,
      school,
      vastgelegd_op: c.nu,
      gesloten_op: null,
    })
    .execute()
  return id
}

/** Changes a course at the version that was read; false when somebody changed it meanwhile. */
export async function updateCourse(
  c: Context,
  id: string,
  i: CursusInvoer,
  wijzigingen: number,
): Promise<boolean> {
  const r = await c.tx
    .updateTable('cursus')
    .set({ ...kolommen(i), wijzigingen: wijzigingen + 1 })
    .where('gemeente', '=', c.actor.gemeente)
    .where('id', '=', id)
    .where('wijzigingen', '=', wijzigingen)
    .executeTakeFirst()
  return r.numUpdatedRows > 0n
}

export async function closeCourse(c: Context, id: string): Promise<void> {
  await c.tx
    .updateTable('cursus')
    .set({ gesloten_op: c.nu })
    .where('gemeente', '=', c.actor.gemeente)
    .where('id', '=', id)
    .execute()
}

/**
 * Takes a place, or one on the waiting list: the first number that is free. The database decides: of two at the same
 * moment one gets the last number, and the other hears that there is none. Returns the number.
 */
export async function takePlace(
  c: Context,
  waar: 'cursusplaats' | 'cursuswachtlijst',
  cursus: { readonly id: string; readonly plekken: number },
  dossier: DossierId,
  feit: FeitId,
): Promise<number | undefined> {
  const hoogstens = waar === 'cursusplaats' ? cursus.plekken : WACHTLIJST
  const moment = waar === 'cursuswachtlijst'
  for (let plek = 1; plek <= hoogstens; plek++) {
    const r = await sql<{ plek: number }>`
      insert into ${sql.table(waar)} (gemeente, cursus, plek, dossier, feit ${moment ? sql`, op` : sql``})
      values (${c.actor.gemeente}, ${cursus.id}, ${plek}, ${dossier}, ${feit} ${moment ? sql`, ${c.nu}` : sql``})
      on conflict do nothing returning plek`.execute(c.tx)
    if (r.rows.length > 0) return plek
  }
  return undefined
}

/** Gives a place back; says whether there was one. */
export async function freePlace(
  c: Context,
  waar: 'cursusplaats' | 'cursuswachtlijst',
  cursus: string,
  dossier: DossierId,
): Promise<boolean> {
  const r = await c.tx
    .deleteFrom(waar)
    .where('gemeente', '=', c.actor.gemeente)
    .where('cursus', '=', cursus)
    .where('dossier', '=', dossier)
    .executeTakeFirst()
  return r.numDeletedRows > 0n
}

/** Who has or waits for a place in these courses, with names; in the order of places, then of waiting. */
export async function placeRows(tx: Tx, actor: Actor, cursussen: readonly string[]) {
  if (cursussen.length === 0) return []
  const van = (tabel: 'cursusplaats' | 'cursuswachtlijst') =>
    tx
      .selectFrom(tabel)
      .leftJoin('persoon', (j) =>
        j
          .onRef('persoon.gemeente', '=', `${tabel}.gemeente`)
          .onRef('persoon.dossier', '=', `${tabel}.dossier`),
      )
      .select([
        `${tabel}.cursus`,
        `${tabel}.plek`,
        `${tabel}.dossier`,
        'voornamen',
        'voorvoegsel',
        'achternaam',
      ])
      .select([
        (tabel === 'cursuswachtlijst' ? sql<boolean>`true` : sql<boolean>`false`).as('wacht'),
        (tabel === 'cursuswachtlijst'
          ? sql<string | null>`cursuswachtlijst.op`
          : sql<string | null>`null`
        ).as('sinds'),
      ])
      .where(`${tabel}.gemeente`, '=', actor.gemeente)
      .where(sql<boolean>`${sql.ref(`${tabel}.cursus`)} = any(${sql.val([...cursussen])}::uuid[])`)
  const plaatsen = await van('cursusplaats').orderBy('cursusplaats.plek').execute()
  const wachtend = await van('cursuswachtlijst')
    .orderBy('cursuswachtlijst.op')
    .orderBy('cursuswachtlijst.plek')
    .execute()
  return [...plaatsen, ...wachtend]
}
export type Plaatsrij = Awaited<ReturnType<typeof placeRows>>[number]

/** The bounds that hold on a day, with the day from which, and the words of who set them. */
export async function grenzenOp(
  tx: Tx,
  actor: Actor,
  dag: Dag,
): Promise<Leergrenzen & { readonly vanaf: Dag | null; readonly toelichting: string | null }> {
  const r = await tx
    .selectFrom('leergrens')
    .select(['achter', 'verzuim', 'vanaf', 'toelichting'])
    .where('gemeente', '=', actor.gemeente)
    .where('vanaf', '<=', dag)
    .orderBy('vanaf', 'desc')
    .orderBy('vastgelegd_op', 'desc')
    .limit(1)
    .executeTakeFirst()
  return r ?? { achter: null, verzuim: null, vanaf: null, toelichting: null }
}

/** A line in the log of changes to what is no fact. */
export async function logChange(c: Context, operatie: string, wat: object): Promise<void> {
  await c.tx
    .insertInto('wijziging')
    .values({
      gemeente: c.actor.gemeente,
      id: c.nieuwId(),
      op: c.nu,
      door: c.actor.medewerker,
      operatie,
      wat: JSON.stringify(wat),
    })
    .execute()
}
