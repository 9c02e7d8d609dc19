/**
 * Who saw or did what, when, for which purpose. Entries are chained: each hash covers the entry and the hash before
 * it, so that a change or a removal shows. Written in the transaction that reads, so no look goes without a trace.
 */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { DossierId, GemeenteCode } from '#core/ids.ts'
import type { Tx } from './open.ts'

/** What is logged of one performed operation. Holds identifiers only, never contents. */
export interface Inzageregel {
  /** ISO 8601 moment in UTC. */
  readonly op: string
  readonly medewerker: string
  readonly organisatie: string
  readonly rol: string
  readonly doel: string
  readonly via: string
  readonly operatie: string
  /** Kinds of data that were needed. */
  readonly gegevens: readonly string[]
  /** `gedaan`, or the code of the refusal. */
  readonly uitkomst: string
}

/** Adds an entry about these dossiers (none for an operation without persons). Do it last: it locks the chain. */
export async function logInzage(tx: Tx, regel: Inzageregel, dossiers: readonly DossierId[]): Promise<void> {
  await sql`select log_inzage(${sql.val([...dossiers])}::uuid[], ${JSON.stringify({ ...regel, dossiers })})`.execute(
    tx,
  )
}

/** Where the chain of this municipality breaks; undefined when it is whole. */
export async function checkLog(tx: Tx, gemeente: GemeenteCode): Promise<string | undefined> {
  let vorige: Uint8Array = createHash('sha256').update(gemeente).digest()
  let volg = 0
  for (;;) {
    const rijen = await tx
      .selectFrom('inzage')
      .selectAll()
      .where('gemeente', '=', gemeente)
      .where('volg', '>', String(volg))
      .orderBy('volg')
      .limit(5000)
      .execute()
    for (const r of rijen) {
      volg++
      if (r.volg !== String(volg)) return `regel ${volg} ontbreekt`
      const hash = createHash('sha256').update(vorige).update(r.regel).digest()
      if (!hash.equals(r.hash)) return `regel ${volg} is gewijzigd`
      const { dossiers } = JSON.parse(r.regel) as { dossiers: string[] }
      if (dossiers.join() !== r.dossiers.join()) return `regel ${volg} noemt andere dossiers`
      vorige = hash
    }
    if (rijen.length < 5000) break
  }
  const kop = await sql<{ volg: string; hash: Uint8Array }>`
    select volg, hash from inzage_kop where gemeente = ${gemeente}`.execute(tx)
  const k = kop.rows[0]
  if (k === undefined) return volg === 0 ? undefined : 'het einde van de keten ontbreekt'
  if (k.volg !== String(volg) || !Buffer.from(vorige).equals(k.hash))
    return `na regel ${volg} ontbreekt het einde`
  return undefined
}
