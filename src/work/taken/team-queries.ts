/** SQL of the team: colleagues, absence, settings of escalation, and who has how much. */
import { type SqlBool, sql } from 'kysely'
import { reiktSql } from '#access/sight.ts'
import type { Actor } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { DossierId, MedewerkerId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import { type Functie, functies } from '#work/dossier/index.ts'
import { type Afwezig, type Bezetting, bezetting, type Collega, rollenVan } from './bezetting.ts'
import { type Afspraak, afspraakOp } from './escalatie.ts'
import { base, type Wiens } from './queries.ts'

/** The staff of the own organisation, those who left included. */
export async function colleagues(tx: Tx, actor: Actor): Promise<Collega[]> {
  return tx
    .selectFrom('medewerker')
    .select(['id', 'naam', 'rol', 'actief'])
    .where('gemeente', '=', actor.gemeente)
    .where('organisatie', '=', actor.organisatie)
    .orderBy('naam')
    .orderBy('id')
    .execute()
}

export interface Afwezigheid extends Afwezig {
  readonly id: string
}

/** Absence in the own organisation that is not over on that day. */
export async function absences(tx: Tx, actor: Actor): Promise<Afwezigheid[]> {
  const rijen = await tx
    .selectFrom('afwezigheid')
    .innerJoin('medewerker', (j) =>
      j
        .onRef('medewerker.gemeente', '=', 'afwezigheid.gemeente')
        .onRef('medewerker.id', '=', 'afwezigheid.medewerker'),
    )
    .select(['afwezigheid.id', 'afwezigheid.medewerker', 'van', 'tot_en_met', 'vervanger'])
    .where('afwezigheid.gemeente', '=', actor.gemeente)
    .where('medewerker.organisatie', '=', actor.organisatie)
    .where('tot_en_met', '>=', actor.dag)
    .where('ingetrokken_op', 'is', null)
    .orderBy('van')
    .orderBy('afwezigheid.id')
    .execute()
  return rijen.map(({ tot_en_met, ...r }) => ({ ...r, totEnMet: tot_en_met }))
}

export interface Team {
  readonly collegas: readonly Collega[]
  readonly afwezig: readonly Afwezigheid[]
  readonly bezetting: Bezetting
}

/** The own organisation as it is manned today. */
export async function teamOf(tx: Tx, actor: Actor): Promise<Team> {
  const collegas = await colleagues(tx, actor)
  const afwezig = await absences(tx, actor)
  return {
    collegas,
    afwezig,
    bezetting: bezetting(actor.medewerker, rollenVan(actor.rol), collegas, afwezig, actor.dag),
  }
}

/** `mij`: my own, of whom I replace, and what nobody has; `team`: everything of the team. */
export function wiensWerk(actor: Actor, wie: 'mij' | 'team', b: Bezetting): Wiens {
  return { rollen: rollenVan(actor.rol), medewerkers: wie === 'mij' ? b.eigen : b.team }
}

/** All settings of escalation, oldest first. */
export async function settings(tx: Tx, actor: Actor): Promise<Afspraak[]> {
  const rijen = await tx
    .selectFrom('escalatie_afspraak')
    .select(['vanaf', 'herinner_dagen', 'team_dagen', 'regie_dagen', 'beleid_dagen'])
    .where('gemeente', '=', actor.gemeente)
    .orderBy('vanaf')
    .execute()
  return rijen.map((r) => ({
    vanaf: r.vanaf,
    herinnerDagen: r.herinner_dagen,
    teamDagen: r.team_dagen,
    regieDagen: r.regie_dagen,
    beleidDagen: r.beleid_dagen,
  }))
}

/** The setting that holds today. */
export async function settingToday(tx: Tx, actor: Actor): Promise<Afspraak> {
  return afspraakOp(await settings(tx, actor), actor.dag)
}

/** Per member (null: nobody) and role: dossiers with running work, running tasks, and how many of those are late. */
export async function workload(tx: Tx, actor: Actor, wiens: Wiens) {
  const rijen = await base(tx, actor, wiens)
    .where('taak.stand', 'in', ['open', 'wacht'])
    .select([
      'taak.medewerker',
      'taak.rol',
      sql<string>`count(distinct taak.dossier)`.as('dossiers'),
      sql<string>`count(*)`.as('open'),
      sql<string>`count(*) filter (where taak.stand = 'open' and uiterste_dag < ${actor.dag})`.as('teLaat'),
    ])
    .groupBy(['taak.medewerker', 'taak.rol'])
    .execute()
  return rijen.map((r) => ({
    medewerker: r.medewerker,
    rol: r.rol,
    dossiers: Number(r.dossiers),
    open: Number(r.open),
    teLaat: Number(r.teLaat),
  }))
}

export interface Verdeelvraag {
  readonly functie: Functie
  /** Whose dossiers: of this member, or those without one. */
  readonly van: MedewerkerId | null
  readonly pagina: number
  readonly perPagina: number
}

/** Dossiers that have or lack somebody for this work, the earliest last day first. */
export function toShareOut(tx: Tx, actor: Actor, v: Verdeelvraag) {
  const heeft = sql<SqlBool>`exists (select from toewijzing t where t.gemeente = dossier_stand.gemeente
    and t.dossier = dossier_stand.dossier and t.functie = ${v.functie}
    ${v.van === null ? sql`` : sql`and t.medewerker = ${v.van}`})`
  const werk = tx
    .selectFrom('taak')
    .select(['dossier', sql<string>`count(*)`.as('open'), sql<Dag | null>`min(uiterste_dag)`.as('eerste')])
    .where('gemeente', '=', actor.gemeente)
    .where('rol', '=', functies[v.functie].rol)
    .where('stand', 'in', ['open', 'wacht'])
    .groupBy('dossier')
    .as('werk')
  return (
    tx
      .selectFrom('dossier_stand')
      .leftJoin(werk, (j) => j.onRef('werk.dossier', '=', 'dossier_stand.dossier'))
      .leftJoin('persoon', (j) =>
        j
          .onRef('persoon.gemeente', '=', 'dossier_stand.gemeente')
          .onRef('persoon.dossier', '=', 'dossier_stand.dossier'),
      )
      .select([
        'dossier_stand.dossier',
        'fase',
        'voornamen',
        'voorvoegsel',
        'achternaam',
        'werk.open',
        'werk.eerste',
        sql<string>`count(*) over ()`.as('totaal'),
      ])
      .where('dossier_stand.gemeente', '=', actor.gemeente)
      .where(reiktSql(actor))
      // Work that runs on after the duty is met is to be divided too.
      .where((eb) => eb.or([eb('werk.open', 'is not', null), eb('fase', 'not in', ['voldaan', 'gesloten'])]))
      .where(v.van === null ? sql<SqlBool>`not ${heeft}` : heeft)
      // Who has no running work yet needs nobody yet, save where people are assigned rather than tasks.
      .$if(v.van === null && !functies[v.functie].meer, (q) => q.where('werk.open', 'is not', null))
      .orderBy('werk.eerste', (o) => o.asc().nullsLast())
      .orderBy('dossier_stand.dossier')
      .limit(v.perPagina)
      .offset((v.pagina - 1) * v.perPagina)
      .execute()
  )
}

/** Who does which work for this person today, with their names. */
export function assignedTo(tx: Tx, actor: Actor, dossier: DossierId) {
  return tx
    .selectFrom('toewijzing')
    .leftJoin('medewerker', (j) =>
      j
        .onRef('medewerker.gemeente', '=', 'toewijzing.gemeente')
        .onRef('medewerker.id', '=', 'toewijzing.medewerker'),
    )
    .select(['functie', 'medewerker', 'naam', 'sinds', 'organisatie'])
    .where('toewijzing.gemeente', '=', actor.gemeente)
    .where('dossier', '=', dossier)
    .orderBy('functie')
    .orderBy('sinds')
    .execute()
}
