/** SQL of the casusoverleg: meetings, agenda, words beside decisions, and what the agenda is derived from. */
import { sql } from 'kysely'
import type { Actor, Rol } from '#core/actor.ts'
import { type Dag, plusDagen } from '#core/day.ts'
import type { DossierId, FeitId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import type { DossierStandTabel } from '#store/tables.ts'
import { type Context, type Feitsoort, fullName, functies, type Termijnsoort } from '#work/dossier/index.ts'
import { accessOf, readAgreementKey, stapVan, type Toegangslijn, type Versie } from '#work/taken/index.ts'
import { afspraaktitel } from './afspraak.ts'
import { BIJNA, LANG, type Opentaak, STIL, type Stuk } from './derive.ts'

/** Who calls the meeting and keeps the case together. */
export const VOORZITTER: Rol = functies.casusregie.rol
/** Phases in which nothing is done any more. */
const KLAAR = ['gesloten', 'voldaan']
/** Most dossiers that are weighed for one agenda; a rough weight in SQL comes first. */
const HOOGSTENS = 300

/** One meeting. */
export function meetingRow(tx: Tx, actor: Actor, id: string) {
  return tx
    .selectFrom('overleg')
    .selectAll()
    .where('gemeente', '=', actor.gemeente)
    .where('id', '=', id)
    .executeTakeFirst()
}
export type Overlegrij = NonNullable<Awaited<ReturnType<typeof meetingRow>>>

/** Meetings that this role takes part in (all of them for who calls them), latest first. */
export function meetingRows(tx: Tx, actor: Actor, alle: boolean) {
  return tx
    .selectFrom('overleg')
    .selectAll('overleg')
    .select((eb) => [
      eb
        .selectFrom('overleg_punt')
        .select(sql<string>`count(*)`.as('n'))
        .whereRef('overleg_punt.gemeente', '=', 'overleg.gemeente')
        .whereRef('overleg_punt.overleg', '=', 'overleg.id')
        .where('nummer', 'is not', null)
        .as('punten'),
      eb
        .selectFrom('overleg_punt')
        .select(sql<string>`count(*)`.as('n'))
        .whereRef('overleg_punt.gemeente', '=', 'overleg.gemeente')
        .whereRef('overleg_punt.overleg', '=', 'overleg.id')
        .where('besluit', 'is not', null)
        .as('besloten'),
    ])
    .where('overleg.gemeente', '=', actor.gemeente)
    .$if(!alle, (q) =>
      q.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('overleg_deelnemer')
            .select('rol')
            .whereRef('overleg_deelnemer.gemeente', '=', 'overleg.gemeente')
            .whereRef('overleg_deelnemer.overleg', '=', 'overleg.id')
            .where('rol', '=', actor.rol)
            .where('organisatie', '=', actor.organisatie),
        ),
      ),
    )
    .orderBy('dag', 'desc')
    .orderBy('begin', 'desc')
    .limit(100)
    .execute()
}

/** Who is invited, with the name of the organisation. */
export function participantRows(tx: Tx, actor: Actor, overleg: string) {
  return tx
    .selectFrom('overleg_deelnemer')
    .innerJoin('organisatie', (j) =>
      j
        .onRef('organisatie.gemeente', '=', 'overleg_deelnemer.gemeente')
        .onRef('organisatie.id', '=', 'overleg_deelnemer.organisatie'),
    )
    .select(['rol', 'organisatie', 'aanwezig', 'organisatie.naam'])
    .where('overleg_deelnemer.gemeente', '=', actor.gemeente)
    .where('overleg', '=', overleg)
    .orderBy('organisatie.naam')
    .orderBy('rol')
    .execute()
}
export type Deelnemerrij = Awaited<ReturnType<typeof participantRows>>[number]

/** Dossiers that people put on the agenda, took off it, or that were on it when the meeting began. */
export function itemRows(tx: Tx, actor: Actor, overleg: string) {
  return tx
    .selectFrom('overleg_punt')
    .selectAll()
    .where('gemeente', '=', actor.gemeente)
    .where('overleg', '=', overleg)
    .orderBy('nummer')
    .orderBy('dossier')
    .execute()
}
export type Puntrij = Awaited<ReturnType<typeof itemRows>>[number]

/** Active staff of roles that can take part, with their organisation. */
export function staffRows(tx: Tx, actor: Actor, rollen: readonly Rol[]) {
  return tx
    .selectFrom('medewerker')
    .innerJoin('organisatie', (j) =>
      j
        .onRef('organisatie.gemeente', '=', 'medewerker.gemeente')
        .onRef('organisatie.id', '=', 'medewerker.organisatie'),
    )
    .select([
      'medewerker.id',
      'medewerker.naam',
      'rol',
      'organisatie',
      'organisatie.naam as organisatieNaam',
      'actief',
    ])
    .where('medewerker.gemeente', '=', actor.gemeente)
    .where('rol', 'in', rollen.length === 0 ? [VOORZITTER] : [...rollen])
    .orderBy('organisatie.naam')
    .orderBy('medewerker.naam')
    .execute()
}

/** Dossiers in which something may be stuck, by a rough weight; the municipality's, whoever asks. */
export async function candidates(tx: Tx, actor: Actor): Promise<DossierId[]> {
  const { gemeente, dag } = actor
  const r = await sql<{ dossier: DossierId }>`
    with taken as (
      select dossier,
        count(*) filter (where stand = 'open' and uiterste_dag < ${dag}) as laat,
        count(*) filter (where stand = 'wacht' and ontstaan_op <= ${plusDagen(dag, -LANG)}) as wacht
      from taak where gemeente = ${gemeente} and stand in ('open', 'wacht') group by dossier
    ), termijnen as (
      select dossier, count(*) as bijna from termijn
      where gemeente = ${gemeente} and stand = 'loopt' and laatste_dag <= ${plusDagen(dag, BIJNA)} group by dossier
    )
    select s.dossier from dossier_stand s
    left join taken t on t.dossier = s.dossier left join termijnen m on m.dossier = s.dossier
    left join lateral (select max(op) as op from feit f
      where f.gemeente = s.gemeente and f.dossier = s.dossier and t.dossier is not null) f on true
    where s.gemeente = ${gemeente} and s.fase <> all(${sql.val(KLAAR)}::text[])
      and (t.laat > 0 or t.wacht > 0 or m.bijna > 0 or s.ontbreekt <> '{}' or f.op <= ${plusDagen(dag, -STIL)})
    order by coalesce(m.bijna, 0) * 10 + cardinality(s.ontbreekt) * 4 + least(coalesce(t.laat, 0), 6)
      + least(coalesce(t.wacht, 0), 4) desc, s.dossier
    limit ${HOOGSTENS}`.execute(tx)
  return r.rows.map((x) => x.dossier)
}

export type Lijn = DossierStandTabel & {
  voornamen: string | null
  voorvoegsel: string | null
  achternaam: string | null
  laatste: Dag
  personen: string
  regie: string | null
  /** On what reach depends, as the door tells it too. */
  bereik: Toegangslijn
}

/** The lines of these dossiers with name, household, last fact and who has the casusregie. */
export async function lines(tx: Tx, actor: Actor, ids: readonly DossierId[]): Promise<Map<DossierId, Lijn>> {
  const bereik = await accessOf(tx, actor, ids)
  const r = await sql<Omit<Lijn, 'bereik'>>`
    select s.*, p.voornamen, p.voorvoegsel, p.achternaam, m.naam as regie,
      (select max(op) from feit f where f.gemeente = s.gemeente and f.dossier = s.dossier) as laatste,
      (select count(*) from dossier_stand h where h.gemeente = s.gemeente and h.huishouden = s.huishouden) as personen
    from dossier_stand s
    left join persoon p on p.gemeente = s.gemeente and p.dossier = s.dossier
    left join toewijzing t on t.gemeente = s.gemeente and t.dossier = s.dossier and t.functie = 'casusregie'
    left join medewerker m on m.gemeente = t.gemeente and m.id = t.medewerker
    where s.gemeente = ${actor.gemeente} and s.dossier = any(${sql.val([...ids])}::uuid[])`.execute(tx)
  return new Map(r.rows.map((l) => [l.dossier, { ...l, bereik: bereik.get(l.dossier)! }]))
}

/** The name on a line. */
export function nameOf(l: Lijn): string | null {
  const { voornamen, voorvoegsel, achternaam } = l
  return achternaam === null
    ? null
    : fullName({ voornamen: voornamen!, voorvoegsel: voorvoegsel!, achternaam })
}

/** What the agenda is derived from: lines, open tasks in the words of their step, and running terms. */
export async function pieces(
  tx: Tx,
  actor: Actor,
  lijnen: ReadonlyMap<DossierId, Lijn>,
  versies: readonly Versie[],
): Promise<Stuk[]> {
  const ids = [...lijnen.keys()]
  const taken = await tx
    .selectFrom('taak')
    .select(['dossier', 'stap', 'rol', 'stand', 'ontstaan_op', 'uiterste_dag', 'wacht_op', 'versie'])
    .where('gemeente', '=', actor.gemeente)
    .where(sql<boolean>`dossier = any(${sql.val(ids)}::uuid[])`)
    .where('stand', 'in', ['open', 'wacht'])
    .execute()
  const termijnen = await tx
    .selectFrom('termijn')
    .select(['dossier', 'soort', 'laatste_dag'])
    .where('gemeente', '=', actor.gemeente)
    .where(sql<boolean>`dossier = any(${sql.val(ids)}::uuid[])`)
    .where('stand', '=', 'loopt')
    .where('laatste_dag', 'is not', null)
    .execute()
  const perDossier = Map.groupBy(taken, (t) => t.dossier)
  const lopend = Map.groupBy(termijnen, (t) => t.dossier)
  return [...lijnen.values()].map((l) => ({
    dossier: l.dossier,
    huishouden: l.huishouden,
    hoofd: l.huishoudrol === 'hoofd',
    taken: (perDossier.get(l.dossier) ?? []).flatMap((t) => openTask(t, versies)),
    termijnen: (lopend.get(l.dossier) ?? []).map((t) => ({
      soort: t.soort as Termijnsoort,
      laatsteDag: t.laatste_dag!,
    })),
    ontbreekt: l.ontbreekt as Feitsoort[],
    laatsteFeit: l.laatste,
    regie: l.regie !== null,
  }))
}

interface Taakrij {
  readonly stap: string
  readonly rol: Rol
  readonly stand: string
  readonly ontstaan_op: Dag
  readonly uiterste_dag: Dag | null
  readonly wacht_op: string | null
  readonly versie: string | null
}

/** A task row in words; a missing fact is told by the line itself. */
function openTask(t: Taakrij, versies: readonly Versie[]): Opentaak[] {
  const stap = stapVan(versies, t.stap, t.versie)
  const afspraak = readAgreementKey(t.stap)
  const titel = stap?.titel ?? (afspraak && afspraaktitel(afspraak.wat))
  if (titel === undefined) return []
  return [
    {
      titel,
      rol: t.rol,
      wacht: t.stand === 'wacht',
      sinds: t.ontstaan_op,
      uiterlijk: t.uiterste_dag,
      wachtOp: t.wacht_op as Feitsoort | null,
      gedaan: stap?.gedaan.soort ?? 'afspraakNagekomen',
      afspraak: afspraak !== undefined,
    },
  ]
}

/** The agreements of these dossiers as tasks, with the meeting that made them; latest first. */
export async function agreementRows(tx: Tx, actor: Actor, ids: readonly DossierId[]) {
  const r = await sql<{
    dossier: DossierId
    stap: string
    stand: string
    ontstaan_op: Dag
    uiterste_dag: Dag
    gedaan_op: Dag | null
    overleg: string
  }>`
    select t.dossier, t.stap, t.stand, t.ontstaan_op, t.uiterste_dag, t.gedaan_op, f.inhoud ->> 'overleg' as overleg
    from taak t join feit f on f.gemeente = t.gemeente and f.dossier = t.dossier and f.soort = 'afspraakGemaakt'
      and f.id::text = split_part(t.stap, ':', 4)
    where t.gemeente = ${actor.gemeente} and t.dossier = any(${sql.val([...ids])}::uuid[]) and t.stap like 'afspraak:%'
    order by t.ontstaan_op desc, f.volg desc`.execute(tx)
  return r.rows
}

/** The words beside decisions and agreements of these dossiers. */
export function noteRows(tx: Tx, actor: Actor, ids: readonly DossierId[]) {
  return tx
    .selectFrom('overleg_notitie')
    .select(['id', 'overleg', 'dossier', 'afspraak', 'tekst', 'gegevens'])
    .where('gemeente', '=', actor.gemeente)
    .where(sql<boolean>`dossier = any(${sql.val([...ids])}::uuid[])`)
    .orderBy('op')
    .execute()
}
export type Notitierij = Awaited<ReturnType<typeof noteRows>>[number]

/** Writes words beside a decision (or an agreement); those of a decision replace what stood there. */
export async function writeNote(
  c: Context,
  n: {
    overleg: string
    dossier: DossierId
    afspraak: FeitId | null
    tekst: string
    gegevens: readonly string[]
  },
): Promise<void> {
  const { gemeente, medewerker } = c.actor
  if (n.afspraak === null)
    await c.tx
      .deleteFrom('overleg_notitie')
      .where('gemeente', '=', gemeente)
      .where('overleg', '=', n.overleg)
      .where('dossier', '=', n.dossier)
      .where('afspraak', 'is', null)
      .execute()
  await c.tx
    .insertInto('overleg_notitie')
    .values({ ...n, gegevens: [...n.gegevens], gemeente, id: c.nieuwId(), op: c.nu, door: medewerker })
    .execute()
}

/** A line in the change log. */
export async function note(c: Context, operatie: string, wat: object): Promise<void> {
  const { gemeente, medewerker } = c.actor
  await c.tx
    .insertInto('wijziging')
    .values({
      gemeente,
      id: c.nieuwId(),
      op: c.nu,
      door: medewerker,
      operatie,
      wat: JSON.stringify(wat),
    })
    .execute()
}
