/** SQL of the casusregie: who has it, and which running dossiers have nobody. */
import { sql } from 'kysely'
import { reiktSql } from '#access/sight.ts'
import type { Actor } from '#core/actor.ts'
import type { DossierId, MedewerkerId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import { functies } from '#work/dossier/index.ts'

/** Running dossiers within reach without casusregie, oldest first, with the total. */
export async function withoutLead(tx: Tx, actor: Actor, pagina: number, perPagina: number) {
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
      'geopend_op',
      'huishoudrol',
      'voornamen',
      'voorvoegsel',
      'achternaam',
      sql<string>`count(*) over ()`.as('totaal'),
    ])
    .where('dossier_stand.gemeente', '=', actor.gemeente)
    .where(reiktSql(actor))
    .where('fase', 'in', LOPEND)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('toewijzing')
            .select('feit')
            .whereRef('toewijzing.gemeente', '=', 'dossier_stand.gemeente')
            .whereRef('toewijzing.dossier', '=', 'dossier_stand.dossier')
            .where('functie', '=', 'casusregie'),
        ),
      ),
    )
    .orderBy('geopend_op')
    .orderBy('huishouden')
    .orderBy('dossier_stand.dossier')
    .limit(perPagina)
    .offset((pagina - 1) * perPagina)
    .execute()
}

/** Phases in which there is a case to keep together. */
const LOPEND = ['nieuw', 'wachtOpWoning', 'sleutel', 'plan', 'inburgeren']

/** Who can have the casusregie, and how many dossiers each has. */
export async function leads(tx: Tx, actor: Actor) {
  const r = await sql<{ id: MedewerkerId; naam: string; dossiers: string }>`
    select m.id, m.naam, (select count(*) from toewijzing t
      where t.gemeente = m.gemeente and t.medewerker = m.id and t.functie = 'casusregie') as dossiers
    from medewerker m where m.gemeente = ${actor.gemeente} and m.actief and m.rol = ${functies.casusregie.rol}
    order by m.naam, m.id`.execute(tx)
  return r.rows
}

/** Who has the casusregie of this dossier, since when. */
export function leadOf(tx: Tx, actor: Actor, dossier: DossierId) {
  return tx
    .selectFrom('toewijzing')
    .innerJoin('medewerker', (j) =>
      j
        .onRef('medewerker.gemeente', '=', 'toewijzing.gemeente')
        .onRef('medewerker.id', '=', 'toewijzing.medewerker'),
    )
    .innerJoin('organisatie', (j) =>
      j
        .onRef('organisatie.gemeente', '=', 'medewerker.gemeente')
        .onRef('organisatie.id', '=', 'medewerker.organisatie'),
    )
    .select(['medewerker.id', 'medewerker.naam', 'organisatie.naam as organisatie', 'sinds'])
    .where('toewijzing.gemeente', '=', actor.gemeente)
    .where('dossier', '=', dossier)
    .where('functie', '=', 'casusregie')
    .executeTakeFirst()
}
