/** Applies `migrations/*.sql` in order, each once, in a transaction; refuses when one was changed after it ran. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import type { Tabellen } from './tables.ts'

const MAP = new URL('../../migrations/', import.meta.url)
/** One number for all of Wortel, so that two processes never migrate at once. */
const SLOT = 308_2022

interface Migratie {
  readonly naam: string
  readonly tekst: string
  readonly hash: string
}

/** All migrations on disk, in order. */
export function migrations(): Migratie[] {
  return readdirSync(MAP)
    .filter((f) => f.endsWith('.sql'))
    .sort()
    .map((naam) => {
      const tekst = readFileSync(new URL(naam, MAP), 'utf8')
      return { naam, tekst, hash: createHash('sha256').update(tekst).digest('hex') }
    })
}

/** Brings the database up to date. Throws when a migration that ran is no longer the same, or is unknown here. */
export async function migrate(db: Kysely<Tabellen>): Promise<void> {
  const alle = migrations()
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${SLOT})`.execute(tx)
    await sql`create table if not exists migratie (naam text primary key, hash text not null, op timestamptz not null default now())`.execute(
      tx,
    )
    await sql`grant select on migratie to public`.execute(tx)
    const gedaan = await sql<{
      naam: string
      hash: string
    }>`select naam, hash from migratie order by naam`.execute(tx)
    const fout = gedaan.rows.find((g) => alle.find((m) => m.naam === g.naam)?.hash !== g.hash)
    if (fout) {
      throw new Error(`Migratie ${fout.naam} in de database is een andere dan in deze versie van Wortel.`)
    }
    for (const m of alle.slice(gedaan.rows.length)) {
      for (const opdracht of statements(m.tekst)) await sql.raw(opdracht).execute(tx)
      await sql`insert into migratie (naam, hash) values (${m.naam}, ${m.hash})`.execute(tx)
    }
  })
}

/** The single statements of a script: split at semicolons outside strings, dollar quotes and comments. */
export function statements(script: string): string[] {
  const deel = /--[^\n]*|'(?:[^']|'')*'|\$\$[\s\S]*?\$\$|;|[^-';$]+|[-$]/g
  const uit: string[] = []
  let nu = ''
  for (const [stuk] of script.matchAll(deel)) {
    if (stuk === ';') {
      uit.push(nu.trim())
      nu = ''
    } else if (!stuk.startsWith('--')) nu += stuk
  }
  if (nu.trim()) uit.push(nu.trim())
  return uit.filter((s) => s !== '')
}
