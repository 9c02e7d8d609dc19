/** SQL of the trunk: which dossiers an actor reaches, lists of them, households. */
import { sql } from 'kysely'
import { bereik } from '#access/policy.ts'
import { geopendSql, openByPolicy, reiktSql } from '#access/sight.ts'
import type { Actor } from '#core/actor.ts'
import type { DossierId } from '#core/ids.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { readFacts } from '#store/facts.ts'
import type { Tx } from '#store/open.ts'
import type { Feit } from './facts.ts'
import { searchName } from './persons.ts'
import { type Fase, fasegegevens } from './stand.ts'
import type { Lichtkleur } from './stoplicht.ts'

/** The dossiers an actor reaches, each with the kinds of data that are open there today. */
export type Zicht = ReadonlyMap<DossierId, ReadonlySet<Gegevenssoort>>

/** Of these dossiers, those the actor reaches, with what is open in each: one query, whatever the number. */
export async function reachable(tx: Tx, actor: Actor, dossiers: readonly DossierId[]): Promise<Zicht> {
  if (bereik[actor.rol] === 'geen' || dossiers.length === 0) return new Map()
  const stappen = bereik[actor.rol] !== 'alle'
  const rijen = await tx
    .selectFrom('dossier_stand')
    .select('dossier_stand.dossier')
    .$if(stappen, (q) => q.select((eb) => geopendSql(actor)(eb).as('geopend')))
    .where('dossier_stand.gemeente', '=', actor.gemeente)
    .where(sql<boolean>`dossier_stand.dossier = any(${sql.val([...dossiers])}::uuid[])`)
    .where(reiktSql(actor, [], true))
    .execute()
  return new Map(
    rijen.map((r) => [r.dossier, openByPolicy(actor.rol, stappen ? [...(r.geopend ?? []), 'taken'] : [])]),
  )
}

/**
 * All facts of these dossiers, as the trunk types them; or those of some kinds, which must count `ingetrokken` if what was
 * withdrawn is not to count.
 */
export async function factsOf(
  tx: Tx,
  dossiers: readonly DossierId[],
  soorten?: readonly Feit['soort'][],
): Promise<Map<DossierId, Feit[]>> {
  return (await readFacts(tx, dossiers, soorten)) as Map<DossierId, Feit[]>
}

export interface Zoek {
  readonly zoek?: string | undefined
  readonly fase?: Fase | undefined
  readonly stoplicht?: Lichtkleur | undefined
  readonly pagina: number
  readonly perPagina: number
}

/** Dossiers the actor reaches by name, phase or traffic light, newest first, with the total. */
export async function searchDossiers(tx: Tx, actor: Actor, z: Zoek) {
  return tx
    .selectFrom('dossier_stand')
    .leftJoin('persoon', (j) =>
      j
        .onRef('persoon.gemeente', '=', 'dossier_stand.gemeente')
        .onRef('persoon.dossier', '=', 'dossier_stand.dossier'),
    )
    .select([
      'dossier_stand.dossier',
      'fase',
      'doelgroep',
      'stoplicht',
      'gekoppeld_op',
      'geopend_op',
      'sleutel_op',
      'voornamen',
      'voorvoegsel',
      'achternaam',
      // One person has it at a time.
      (eb) =>
        eb
          .selectFrom('toewijzing')
          .innerJoin('medewerker', (j) =>
            j
              .onRef('medewerker.gemeente', '=', 'toewijzing.gemeente')
              .onRef('medewerker.id', '=', 'toewijzing.medewerker'),
          )
          .select('medewerker.naam')
          .whereRef('toewijzing.gemeente', '=', 'dossier_stand.gemeente')
          .whereRef('toewijzing.dossier', '=', 'dossier_stand.dossier')
          .where('functie', '=', 'casusregie')
          .as('regie'),
      sql<string>`count(*) over ()`.as('totaal'),
    ])
    .where('dossier_stand.gemeente', '=', actor.gemeente)
    .where(reiktSql(actor, asked(z)))
    .$if(z.zoek !== undefined && z.zoek !== '', (q) =>
      q.where('zoeknaam', 'like', `%${likeText(searchName(z.zoek!))}%`),
    )
    .$if(z.fase !== undefined, (q) => q.where('fase', '=', z.fase!))
    .$if(z.stoplicht !== undefined, (q) => q.where('stoplicht', '=', z.stoplicht!))
    .orderBy('geopend_op', (o) => o.desc().nullsLast())
    .orderBy('dossier_stand.dossier')
    .limit(z.perPagina)
    .offset((z.pagina - 1) * z.perPagina)
    .execute()
}

/** Who may not see a name, a phase or a traffic light may not find by it either. */
function asked({ zoek, fase, stoplicht }: Zoek): Gegevenssoort[] {
  const soort = fase === undefined ? 'taken' : fasegegevens[fase]
  return [
    ...((zoek ?? '') === '' ? [] : ['identiteit' as const]),
    ...(soort === 'taken' ? [] : [soort]),
    ...(stoplicht === undefined ? [] : ['inburgering' as const]),
  ]
}

const likeText = (t: string) => t.replace(/[\\%_]/g, (c) => `\\${c}`)

/** The people of a household whom the actor reaches. */
export async function household(tx: Tx, actor: Actor, dossier: DossierId) {
  return tx
    .selectFrom('dossier_stand')
    .leftJoin('persoon', (j) =>
      j
        .onRef('persoon.gemeente', '=', 'dossier_stand.gemeente')
        .onRef('persoon.dossier', '=', 'dossier_stand.dossier'),
    )
    .select([
      'dossier_stand.dossier',
      'huishoudrol',
      'volwassen',
      'fase',
      'voornamen',
      'voorvoegsel',
      'achternaam',
    ])
    .where('dossier_stand.gemeente', '=', actor.gemeente)
    .where(reiktSql(actor, [], true))
    .where('huishouden', '=', (eb) =>
      eb
        .selectFrom('dossier_stand as ik')
        .select('ik.huishouden')
        .where('ik.gemeente', '=', actor.gemeente)
        .where('ik.dossier', '=', dossier),
    )
    .orderBy(sql`array_position(array['hoofd', 'partner', 'kind', 'anders'], huishoudrol)`)
    .orderBy('dossier_stand.dossier')
    .execute()
}

/** Who looked at this person, newest first. */
export async function looks(tx: Tx, actor: Actor, dossier: DossierId, aantal: number) {
  const r = await tx
    .selectFrom('inzage')
    .select(['volg', 'regel'])
    .where('gemeente', '=', actor.gemeente)
    .where(sql<boolean>`dossiers @> array[${dossier}]::uuid[]`)
    .orderBy('volg', 'desc')
    .limit(aantal)
    .execute()
  return r
}
