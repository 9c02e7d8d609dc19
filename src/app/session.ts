/**
 * Who is asking: a session cookie (people) or a bearer token (machines). Both begin with the municipality, because
 * nothing can be read before it is known; both are stored as a hash only.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Actor } from '#core/actor.ts'
import { rollen } from '#core/actor.ts'
import { dagInAmsterdam } from '#core/day.ts'
import { GemeenteCode, type MedewerkerId } from '#core/ids.ts'
import type { Tx } from '#store/open.ts'
import { hashOf } from '#work/beheer/operations.ts'
import { agendaHash } from '#work/taken/operations/eigen.ts'
import type { Huis } from './perform.ts'

/** Hours that a session lasts. */
const UREN = 10

/** Starts a session for a member of staff; returns the secret for the cookie. */
export async function startSession(
  huis: Huis,
  gemeente: GemeenteCode,
  medewerker: MedewerkerId,
): Promise<string> {
  const geheim = `${gemeente}.${randomBytes(32).toString('base64url')}`
  const nu = huis.nu()
  const verloopt = new Date(Date.parse(nu) + UREN * 3_600_000).toISOString()
  await huis.store.eenheid(gemeente, async (tx) => {
    await tx.deleteFrom('sessie').where('gemeente', '=', gemeente).where('verloopt', '<', nu).execute()
    await tx
      .insertInto('sessie')
      .values({ gemeente, hash: hashOf(geheim), medewerker, verloopt })
      .execute()
  })
  return geheim
}

/** Ends a session. */
export async function endSession(huis: Huis, geheim: string): Promise<void> {
  const gemeente = GemeenteCode.safeParse(geheim.slice(0, 6))
  if (!gemeente.success) return
  await huis.store.eenheid(gemeente.data, (tx) =>
    tx
      .deleteFrom('sessie')
      .where('gemeente', '=', gemeente.data)
      .where('hash', '=', hashOf(geheim))
      .execute(),
  )
}

/** The actor of a session cookie; undefined when it is unknown or expired. */
export function actorOfSession(huis: Huis, geheim: string): Promise<Actor | undefined> {
  return find(huis, geheim.slice(0, 6), 'scherm', (tx, gemeente, nu) =>
    tx
      .selectFrom('sessie')
      .select('medewerker')
      .where('gemeente', '=', gemeente)
      .where('hash', '=', hashOf(geheim))
      .where('verloopt', '>', nu)
      .executeTakeFirst(),
  )
}

/** The actor of a bearer token; undefined when it is unknown, expired or withdrawn. */
export function actorOfToken(huis: Huis, sleutel: string): Promise<Actor | undefined> {
  return find(huis, /^wortel_(GM\d{4})_/.exec(sleutel)?.[1] ?? '', 'api', (tx, gemeente, nu) =>
    tx
      .selectFrom('toegangssleutel')
      .select('medewerker')
      .where('gemeente', '=', gemeente)
      .where('hash', '=', hashOf(sleutel))
      .where('verloopt', '>', nu)
      .where('ingetrokken_op', 'is', null)
      .executeTakeFirst(),
  )
}

/** The actor of a secret calendar address; undefined when it is unknown or withdrawn. */
export function actorOfCalendar(huis: Huis, geheim: string): Promise<Actor | undefined> {
  return find(huis, geheim.slice(0, 6), 'agenda', (tx, gemeente) =>
    tx
      .selectFrom('agenda_abonnement')
      .select('medewerker')
      .where('gemeente', '=', gemeente)
      .where('hash', '=', agendaHash(geheim))
      .where('ingetrokken_op', 'is', null)
      .executeTakeFirst(),
  )
}

type Zoek = (tx: Tx, gemeente: GemeenteCode, nu: string) => Promise<{ medewerker: MedewerkerId } | undefined>

async function find(huis: Huis, code: string, via: Actor['via'], zoek: Zoek): Promise<Actor | undefined> {
  const gemeente = GemeenteCode.safeParse(code)
  if (!gemeente.success) return undefined
  return huis.store.eenheid(gemeente.data, async (tx) => {
    const wie = await zoek(tx, gemeente.data, huis.nu())
    return wie === undefined ? undefined : staffActor(tx, gemeente.data, wie.medewerker, via, huis.nu())
  })
}

/** The actor that an active member of staff is. */
export async function staffActor(
  tx: Tx,
  gemeente: GemeenteCode,
  medewerker: MedewerkerId,
  via: Actor['via'],
  nu: string,
): Promise<Actor | undefined> {
  const r = await tx
    .selectFrom('medewerker')
    .innerJoin('organisatie', (j) =>
      j
        .onRef('organisatie.gemeente', '=', 'medewerker.gemeente')
        .onRef('organisatie.id', '=', 'medewerker.organisatie'),
    )
    .innerJoin('gemeente', 'gemeente.gemeente', 'medewerker.gemeente')
    .select([
      'medewerker.id',
      'medewerker.naam',
      'rol',
      'doel',
      'organisatie.id as organisatie',
      'organisatie.naam as organisatieNaam',
      'gemeente.naam as gemeenteNaam',
    ])
    .where('medewerker.gemeente', '=', gemeente)
    .where('medewerker.id', '=', medewerker)
    .where('actief', '=', true)
    .executeTakeFirst()
  if (r === undefined) return undefined
  return {
    gemeente,
    gemeenteNaam: r.gemeenteNaam,
    organisatie: r.organisatie,
    organisatieNaam: r.organisatieNaam,
    organisatiesoort: rollen[r.rol].organisatie,
    medewerker: r.id,
    naam: r.naam,
    rol: r.rol,
    doel: r.doel,
    via,
    dag: dagInAmsterdam(nu),
  }
}

/** The token that a form of this session must send back. */
export function csrfOf(geheim: string): string {
  return createHmac('sha256', geheim).update('formulier').digest('base64url')
}

/** Whether a form sent back the token of this session. */
export function csrfFits(geheim: string, gestuurd: unknown): boolean {
  if (typeof gestuurd !== 'string') return false
  const goed = Buffer.from(csrfOf(geheim))
  const dit = Buffer.from(gestuurd)
  return goed.length === dit.length && timingSafeEqual(goed, dit)
}
