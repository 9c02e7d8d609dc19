/** SQL of what is late beyond the own list, of who waits for whom, and of how the work stands. */
import { type SqlBool, sql } from 'kysely'
import { heeftRecht } from '#access/may.ts'
import { bereik } from '#access/policy.ts'
import { reiktSql, soortOpenSql } from '#access/sight.ts'
import type { Actor, Rol } from '#core/actor.ts'
import { plusDagen } from '#core/day.ts'
import type { MedewerkerId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import { feitsoorten, feitsoortnamen } from '#work/dossier/index.ts'
import type { Afspraak, Verantwoordt } from './escalatie.ts'
import type { Versie } from './handboek/model.ts'

/** Keys of steps of which this role may not know: the kind of data of their fact is not for it. */
function hiddenSteps(rol: Rol, versies: readonly Versie[]): string[] {
  const weg = new Set<string>()
  for (const v of versies)
    for (const s of v.stappen.values())
      if (!heeftRecht(rol, 'zien', feitsoorten[s.gedaan.soort].gegeven)) weg.add(s.id)
  for (const f of feitsoortnamen)
    if (!heeftRecht(rol, 'zien', feitsoorten[f].gegeven)) weg.add(`ontbreekt:${f}`)
  return [...weg]
}

/** Running tasks of whatever role that this actor may know of, in dossiers it reaches, with the name of the person. */
function visible(tx: Tx, actor: Actor, versies: readonly Versie[]) {
  return tx
    .selectFrom('taak')
    .leftJoin('persoon', (j) =>
      j.onRef('persoon.gemeente', '=', 'taak.gemeente').onRef('persoon.dossier', '=', 'taak.dossier'),
    )
    .where('taak.gemeente', '=', actor.gemeente)
    .where('taak.stand', 'in', ['open', 'wacht'])
    .where(sql<SqlBool>`taak.stap <> all(${sql.val(hiddenSteps(actor.rol, versies))}::text[])`)
    .$if(bereik[actor.rol] !== 'alle', (q) =>
      q.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('dossier_stand')
            .select('dossier_stand.dossier')
            .whereRef('dossier_stand.gemeente', '=', 'taak.gemeente')
            .whereRef('dossier_stand.dossier', '=', 'taak.dossier')
            .where(reiktSql(actor))
            .where(soortOpenSql(actor, sql.ref<string>('taak.gegeven'))),
        ),
      ),
    )
}

const VELDEN = [
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
] as const

export interface Bladzijde {
  readonly pagina: number
  readonly perPagina: number
}

/**
 * Late tasks that the actor answers for. Who directs cases sees those of the own cases, of whom is replaced, and of
 * cases that nobody directs; `regie`: those members.
 */
export function escalated(
  tx: Tx,
  actor: Actor,
  versies: readonly Versie[],
  v: Verantwoordt & Bladzijde & { readonly regie?: readonly MedewerkerId[] | undefined },
) {
  return visible(tx, actor, versies)
    .select([...VELDEN, sql<string>`count(*) over ()`.as('totaal')])
    .where('taak.stand', '=', 'open')
    .where('uiterste_dag', '<=', v.totEnMet)
    .$if(v.rollen !== 'anderen', (q) => q.where('taak.rol', 'in', v.rollen as readonly Rol[]))
    .$if(v.rollen === 'anderen', (q) => q.where('taak.rol', '!=', actor.rol))
    .$if(v.regie !== undefined, (q) =>
      q.where(
        sql<SqlBool>`not exists (select from toewijzing t where t.gemeente = taak.gemeente and t.dossier = taak.dossier
          and t.functie = 'casusregie' and t.medewerker <> all(${sql.val([...v.regie!])}::text[]))`,
      ),
    )
    .orderBy('uiterste_dag')
    .orderBy('taak.dossier')
    .orderBy('taak.stap')
    .limit(v.perPagina)
    .offset((v.pagina - 1) * v.perPagina)
    .execute()
}

/** Tasks of others that wait, directly or through more steps, for a running task of these roles. */
export function waitingForUs(
  tx: Tx,
  actor: Actor,
  versies: readonly Versie[],
  paren: readonly { readonly wacht: string; readonly brengt: string }[],
  rollen: readonly Rol[],
  b: Bladzijde,
) {
  return visible(tx, actor, versies)
    .select([...VELDEN, sql<string>`count(*) over ()`.as('totaal')])
    .where('taak.stand', '=', 'wacht')
    .where('taak.rol', 'not in', [...rollen])
    .where(
      sql<SqlBool>`exists (select from taak m
        join unnest(${sql.val(paren.map((p) => p.wacht))}::text[], ${sql.val(paren.map((p) => p.brengt))}::text[])
          as p (wacht, brengt) on p.brengt = m.stap
        where m.gemeente = taak.gemeente and m.dossier = taak.dossier and p.wacht = taak.stap
          and m.rol = any(${sql.val([...rollen])}::text[]) and m.stand in ('open', 'wacht'))`,
    )
    .orderBy('uiterste_dag')
    .orderBy('taak.dossier')
    .orderBy('taak.stap')
    .limit(b.perPagina)
    .offset((b.pagina - 1) * b.perPagina)
    .execute()
}

/** How the work stands: per role and step how much runs, waits, is nearly due, is late and has gone up. No persons. */
export async function standOfWork(tx: Tx, actor: Actor, a: Afspraak) {
  const vandaag = actor.dag
  const bijna = plusDagen(vandaag, a.herinnerDagen)
  const beleid = plusDagen(vandaag, -a.beleidDagen)
  const rijen = await tx
    .selectFrom('taak')
    .select([
      'rol',
      'stap',
      sql<string>`count(*)`.as('lopend'),
      sql<string>`count(*) filter (where stand = 'wacht')`.as('wacht'),
      sql<string>`count(*) filter (where stand = 'open' and uiterste_dag between ${vandaag} and ${bijna})`.as(
        'bijna',
      ),
      sql<string>`count(*) filter (where stand = 'open' and uiterste_dag < ${vandaag})`.as('teLaat'),
      sql<string>`count(*) filter (where stand = 'open' and uiterste_dag <= ${beleid})`.as('beleid'),
    ])
    .where('gemeente', '=', actor.gemeente)
    .where('stand', 'in', ['open', 'wacht'])
    .groupBy(['rol', 'stap'])
    .execute()
  return rijen.map((r) => ({
    rol: r.rol,
    stap: r.stap,
    lopend: Number(r.lopend),
    wacht: Number(r.wacht),
    bijna: Number(r.bijna),
    teLaat: Number(r.teLaat),
    beleid: Number(r.beleid),
  }))
}
