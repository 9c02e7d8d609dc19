/** Holding a dwelling: for a household or without one yet, until a day or, once assigned, for good. */
import { sql } from 'kysely'
import { type Dag, inTekst } from '#core/day.ts'
import type { DossierId, FeitId } from '#core/ids.ts'
import { geweigerd } from '#core/result.ts'
import type { Context } from '#work/dossier/index.ts'
import { event, type Woningrij } from './queries.ts'

/** What is held, and for whom. */
export interface Houden {
  readonly hoofd: DossierId | null
  readonly personen: number | null
  readonly van: Dag
  /** Last day; null assigns for good. */
  readonly tot: Dag | null
}

/** Lets go of what was held until a day before today, so that it stands in nobody's way. */
export async function lapse(c: Context): Promise<void> {
  const voorbij = await c.tx
    .updateTable('woningreservering')
    .set({ stand: 'losgelaten' })
    .where('gemeente', '=', c.actor.gemeente)
    .where('stand', '=', 'vastgehouden')
    .where('tot', '<', c.actor.dag)
    .returning(['woning', 'id'])
    .execute()
  for (const r of voorbij) await event(c, r.woning, 'verlopen', { reservering: r.id })
}

/** A hold that stands, with who made it and when. */
export async function standing(
  c: Context,
  waar: { readonly woning?: string; readonly hoofd?: DossierId; readonly id?: string },
) {
  return c.tx
    .selectFrom('woningreservering as r')
    .innerJoin('woning as w', (j) => j.onRef('w.gemeente', '=', 'r.gemeente').onRef('w.id', '=', 'r.woning'))
    .leftJoin('medewerker as m', (j) => j.onRef('m.gemeente', '=', 'r.gemeente').onRef('m.id', '=', 'r.door'))
    .select([
      'r.id',
      'r.woning',
      'r.hoofd',
      'r.stand',
      'r.van',
      'r.tot',
      'r.feit',
      'r.plek',
      'r.vastgelegd_op',
    ])
    .select(['w.kenmerk', 'w.verhuurder', 'm.naam as door'])
    .where('r.gemeente', '=', c.actor.gemeente)
    .where('r.stand', '!=', 'losgelaten')
    .$if(waar.woning !== undefined, (q) => q.where('r.woning', '=', waar.woning!))
    .$if(waar.hoofd !== undefined, (q) => q.where('r.hoofd', '=', waar.hoofd!))
    .$if(waar.id !== undefined, (q) => q.where('r.id', '=', waar.id!))
    .orderBy('r.plek')
    .orderBy('r.van')
    .execute()
}

/**
 * Holds the dwelling, or says who was first and when. The database decides: of two at the same moment one gets a row,
 * and the other reads whose it is.
 */
export async function hold(c: Context, w: Woningrij, h: Houden) {
  for (let plek = 1; plek <= w.plekken; plek++) {
    const rij = await c.tx
      .insertInto('woningreservering')
      .values({
        gemeente: c.actor.gemeente,
        id: c.nieuwId(),
        woning: w.id,
        nr: w.nr,
        plek,
        ...h,
        stand: h.tot === null ? 'toegewezen' : 'vastgehouden',
        feit: null,
        vastgelegd_op: c.nu,
        door: c.actor.medewerker,
      })
      .onConflict((x) => x.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (rij === undefined) continue
    await event(c, w.id, h.tot === null ? 'toegewezen' : 'gereserveerd', {
      reservering: rij.id,
      van: h.van,
      tot: h.tot,
      metHuishouden: h.hoofd !== null,
    })
    return { ok: true as const, id: rij.id }
  }
  return geweigerd('nietNu', { toelichting: await whoWasFirst(c, w, h) })
}

async function whoWasFirst(c: Context, w: Woningrij, h: Houden): Promise<string> {
  const wanneer = (m: string) =>
    `${new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(new Date(m))}`
  const [zelfde] = h.hoofd === null ? [] : await standing(c, { hoofd: h.hoofd })
  if (zelfde !== undefined) {
    // Of another landlord's dwelling a landlord hears no more than that it is so.
    const welke =
      zelfde.verhuurder === w.verhuurder ? `woning ${zelfde.kenmerk}` : 'een woning van een andere verhuurder'
    return `${zelfde.door ?? 'Iemand anders'} koos op ${wanneer(zelfde.vastgelegd_op)} al ${welke} voor dit huishouden. Laat die eerst los als het anders moet.`
  }
  const alle = await standing(c, { woning: w.id })
  const r = alle.find((x) => (x.tot ?? h.van) >= h.van && (h.tot === null || x.van <= h.tot)) ?? alle[0]
  if (r === undefined) return `Woning ${w.kenmerk} heeft geen plek vrij.`
  const tot = r.tot === null ? 'toegewezen' : `vastgehouden tot en met ${inTekst(r.tot)}`
  return `Woning ${w.kenmerk} is al ${tot} door ${r.door ?? 'iemand anders'}, sinds ${wanneer(r.vastgelegd_op)}. Kies andere dagen of een andere woning.`
}

/** Lets go of a hold. */
export async function release(c: Context, id: string, woning: string, reden: string): Promise<void> {
  await c.tx
    .updateTable('woningreservering')
    .set({ stand: 'losgelaten' })
    .where('gemeente', '=', c.actor.gemeente)
    .where('id', '=', id)
    .execute()
  await event(c, woning, 'losgelaten', { reservering: id, reden })
}

/** Makes a hold definitive: for good from its first day; false when that would overlap a later hold. */
export async function assign(c: Context, id: string, woning: string): Promise<boolean> {
  const later = await sql<{ n: number }>`
    select count(*)::int as n from woningreservering r join woningreservering ik on ik.gemeente = r.gemeente and ik.id = ${id}::uuid
    where r.gemeente = ${c.actor.gemeente} and r.woning = ik.woning and r.plek = ik.plek and r.stand <> 'losgelaten'
      and r.id <> ik.id and r.van > ik.van`.execute(c.tx)
  if (later.rows[0]!.n > 0) return false
  await c.tx
    .updateTable('woningreservering')
    .set({ stand: 'toegewezen', tot: null })
    .where('gemeente', '=', c.actor.gemeente)
    .where('id', '=', id)
    .execute()
  await event(c, woning, 'toegewezen', { reservering: id })
  return true
}

/** Notes which fact in the dossier tells of the hold. */
export async function linkFact(c: Context, id: string, feit: FeitId): Promise<void> {
  await c.tx
    .updateTable('woningreservering')
    .set({ feit })
    .where('gemeente', '=', c.actor.gemeente)
    .where('id', '=', id)
    .execute()
}
