/** Applies `migrations/*.sql` in order, each once, in a transaction; refuses when one was changed after it ran. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import type { Tabellen } from './tables.ts'

const MAP = new URL('../../migrations/', import.meta.url)
/** One number for all of Wortel, so that two processes never migrate at once. */
export const SLOT = 308_2022

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

/**
 * Brings the database up to date. Throws when a migration that ran is no longer the same or is unknown here, and
 * when something must run but this login may not change tables.
 */
export async function migrate(db: Kysely<Tabellen>): Promise<void> {
  const alle = migrations()
  await db.transaction().execute(async (tx) => {
    // A login that owns nothing must be able to start on a database that is up to date: first look, then touch.
    if ((await missing(tx, alle)).length === 0) return
    await sql`select pg_advisory_xact_lock(${SLOT})`.execute(tx)
    const nog = await missing(tx, alle)
    if (nog.length === 0) return
    const mag = await sql<{ mag: boolean }>`select has_schema_privilege('public', 'create') as mag`.execute(
      tx,
    )
    if (!mag.rows[0]?.mag) {
      throw new Error(
        `De database mist ${nog.map((m) => m.naam).join(', ')} en deze aanmelding mag geen tabellen maken. ` +
          'Start eenmaal met een DATABASE_URL van de eigenaar van de database.',
      )
    }
    await sql`create table if not exists migratie (naam text primary key, hash text not null, op timestamptz not null default now())`.execute(
      tx,
    )
    await sql`grant select on migratie to public`.execute(tx)
    for (const m of nog) {
      for (const opdracht of statements(m.tekst)) await sql.raw(opdracht).execute(tx)
      await sql`insert into migratie (naam, hash) values (${m.naam}, ${m.hash})`.execute(tx)
    }
  })
}

async function missing(tx: Kysely<Tabellen>, alle: readonly Migratie[]): Promise<Migratie[]> {
  // Read from pg_class itself: `to_regclass` answers from a cache that may still hold the "no" of before the lock.
  const tabel = await sql<{ is: boolean }>`select exists (
    select from pg_class where relname = 'migratie' and relnamespace = 'public'::regnamespace) as is`.execute(
    tx,
  )
  if (!tabel.rows[0]?.is) return [...alle]
  const rijen = await sql<{
    naam: string
    hash: string
  }>`select naam, hash from migratie order by naam`.execute(tx)
  const fout = rijen.rows.find((g) => alle.find((m) => m.naam === g.naam)?.hash !== g.hash)
  if (fout) {
    throw new Error(`Migratie ${fout.naam} in de database is een andere dan in deze versie van Wortel.`)
  }
  const gedaan = new Set(rijen.rows.map((g) => g.naam))
  return alle.filter((m) => !gedaan.has(m.naam))
}

/**
 * The single statements of a script: split at semicolons outside strings, quoted names, dollar quotes and comments,
 * which are left out. Throws a RangeError on a quote or comment without an end.
 */
export function statements(script: string): string[] {
  const deel =
    /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$\w*\$)[\s\S]*?\1|;|[^-'";$/]+|[-'"$/]/g
  const uit: string[] = []
  let nu = ''
  for (const [stuk] of script.matchAll(deel)) {
    if (stuk === "'" || stuk === '"') throw new RangeError(`a quote without an end after: ${nu.slice(-40)}`)
    if (stuk === ';') {
      uit.push(nu.trim())
      nu = ''
    } else nu += stuk.startsWith('--') || stuk.startsWith('/*') ? ' ' : stuk
  }
  uit.push(nu.trim())
  return uit.filter((s) => s !== '')
}
