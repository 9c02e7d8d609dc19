/** SQL of partners, agreements and plans. */
import { sql } from 'kysely'
import type { Actor, Organisatiesoort } from '#core/actor.ts'
import type { MedewerkerId, OrganisatieId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import { versiesVan } from '#work/taken/index.ts'
import type { Afspraak, Stelsel } from './derive.ts'
import { type Certificaatsoort, type Overeenkomst, OvereenkomstSchema } from './model.ts'

/** Organisations with how many contact persons and active staff they have. */
export function organisationRows(tx: Tx, actor: Actor) {
  const { gemeente } = actor
  return tx
    .selectFrom('organisatie')
    .select(['id', 'soort', 'naam', 'website', 'toelichting'])
    .select((eb) => [
      eb
        .selectFrom('contactpersoon')
        .select(sql<string>`count(*)`.as('n'))
        .where('contactpersoon.gemeente', '=', gemeente)
        .whereRef('contactpersoon.organisatie', '=', 'organisatie.id')
        .as('contacten'),
      eb
        .selectFrom('medewerker')
        .select(sql<string>`count(*)`.as('n'))
        .where('medewerker.gemeente', '=', gemeente)
        .where('actief', '=', true)
        .whereRef('medewerker.organisatie', '=', 'organisatie.id')
        .as('medewerkers'),
    ])
    .where('gemeente', '=', gemeente)
    .orderBy('naam')
    .orderBy('id')
    .execute()
}

/** An agreement as it is stored. */
export interface Overeenkomstrij extends Afspraak {
  readonly wijzigingen: number
}

/** All agreements, the newest first. */
export async function agreementRows(tx: Tx, actor: Actor): Promise<Overeenkomstrij[]> {
  const rijen = await tx
    .selectFrom('overeenkomst')
    .select(['id', 'inhoud', 'wijzigingen'])
    .where('gemeente', '=', actor.gemeente)
    .orderBy('vanaf', 'desc')
    .orderBy('titel')
    .orderBy('id')
    .execute()
  return rijen.map(read)
}

/** One agreement. */
export async function agreementRow(tx: Tx, actor: Actor, id: string): Promise<Overeenkomstrij | undefined> {
  const rij = await tx
    .selectFrom('overeenkomst')
    .select(['id', 'inhoud', 'wijzigingen'])
    .where('gemeente', '=', actor.gemeente)
    .where('id', '=', id)
    .executeTakeFirst()
  return rij && read(rij)
}

function read(r: { id: string; inhoud: unknown; wijzigingen: number }): Overeenkomstrij {
  return { ...OvereenkomstSchema.parse(r.inhoud), id: r.id, wijzigingen: r.wijzigingen }
}

function columns(o: Overeenkomst) {
  return { soort: o.soort, titel: o.titel, vanaf: o.vanaf, tot: o.tot, inhoud: JSON.stringify(o) }
}

/** Writes a new agreement. */
export async function insertAgreement(tx: Tx, actor: Actor, id: string, o: Overeenkomst): Promise<void> {
  await tx
    .insertInto('overeenkomst')
    .values({ gemeente: actor.gemeente, id, ...columns(o) })
    .execute()
}

/** Replaces an agreement that still has this number of changes; whether it did. */
export async function updateAgreement(
  tx: Tx,
  actor: Actor,
  id: string,
  o: Overeenkomst,
  wijzigingen: number,
): Promise<boolean> {
  const r = await tx
    .updateTable('overeenkomst')
    .set({ ...columns(o), wijzigingen: wijzigingen + 1 })
    .where('gemeente', '=', actor.gemeente)
    .where('id', '=', id)
    .where('wijzigingen', '=', wijzigingen)
    .executeTakeFirst()
  return r.numUpdatedRows === 1n
}

/** Removes an agreement; whether it was there. */
export async function dropAgreement(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const r = await tx
    .deleteFrom('overeenkomst')
    .where('gemeente', '=', actor.gemeente)
    .where('id', '=', id)
    .executeTakeFirst()
  return r.numDeletedRows === 1n
}

/** Contact persons of an organisation. */
export function contactRows(tx: Tx, actor: Actor, organisatie: string) {
  return tx
    .selectFrom('contactpersoon')
    .select(['id', 'naam', 'functie', 'telefoon', 'email'])
    .where('gemeente', '=', actor.gemeente)
    .where('organisatie', '=', organisatie as OrganisatieId)
    .orderBy('naam')
    .orderBy('id')
    .execute()
}

/** All certificates, with the name of who has one. */
export async function certificateRows(tx: Tx, actor: Actor) {
  const rijen = await tx
    .selectFrom('certificaat')
    .leftJoin('medewerker', (j) =>
      j
        .onRef('medewerker.gemeente', '=', 'certificaat.gemeente')
        .onRef('medewerker.id', '=', 'certificaat.medewerker'),
    )
    .select([
      'certificaat.id',
      'certificaat.organisatie',
      'certificaat.medewerker',
      'certificaat.soort',
      'kenmerk',
      'vanaf',
      'tot',
      'medewerker.naam',
      'medewerker.actief',
    ])
    .where('certificaat.gemeente', '=', actor.gemeente)
    .orderBy('certificaat.soort')
    .orderBy('tot')
    .orderBy('certificaat.id')
    .execute()
  return rijen.map((r) => ({ ...r, soort: r.soort as Certificaatsoort }))
}

/** The handbook in force on the actor's day. */
export async function handbookInForce(tx: Tx, actor: Actor): Promise<Stelsel['handboek']> {
  const versies = await versiesVan(tx)
  const v = versies.findLast((x) => x.vanaf <= actor.dag) ?? versies[0]!
  return { versie: v.versie, vanaf: v.vanaf, stappen: [...v.stappen.values()] }
}

/** Everything that warnings are derived from, in a fixed number of queries. */
export async function systemOf(tx: Tx, actor: Actor) {
  const organisaties = await organisationRows(tx, actor)
  const medewerkers = await tx
    .selectFrom('medewerker')
    .select(['id', 'organisatie', 'rol'])
    .where('gemeente', '=', actor.gemeente)
    .where('actief', '=', true)
    .orderBy('id')
    .execute()
  const alleCertificaten = await certificateRows(tx, actor)
  const overeenkomsten = await agreementRows(tx, actor)
  const handboek = await handbookInForce(tx, actor)
  const stelsel: Stelsel = {
    dag: actor.dag,
    partners: organisaties.map((o) => ({
      id: o.id,
      naam: o.naam,
      soort: o.soort as Organisatiesoort,
      contacten: Number(o.contacten),
    })),
    medewerkers,
    // Whoever left needs no certificate any more.
    certificaten: alleCertificaten.filter((c) => c.actief !== false),
    afspraken: overeenkomsten,
    handboek,
  }
  return { organisaties, certificaten: alleCertificaten, overeenkomsten, stelsel }
}

/** Whether there is an organisation of this key. */
export async function organisationRow(tx: Tx, actor: Actor, id: string) {
  return tx
    .selectFrom('organisatie')
    .select(['id', 'soort', 'naam', 'website', 'toelichting'])
    .where('gemeente', '=', actor.gemeente)
    .where('id', '=', id as OrganisatieId)
    .executeTakeFirst()
}

/** Whether this active member of staff works at this organisation. */
export async function worksAt(
  tx: Tx,
  actor: Actor,
  medewerker: string,
  organisatie: string,
): Promise<boolean> {
  const r = await tx
    .selectFrom('medewerker')
    .select('id')
    .where('gemeente', '=', actor.gemeente)
    .where('id', '=', medewerker as MedewerkerId)
    .where('organisatie', '=', organisatie as OrganisatieId)
    .where('actief', '=', true)
    .executeTakeFirst()
  return r !== undefined
}
