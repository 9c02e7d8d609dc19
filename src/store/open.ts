/**
 * Opens the store: embedded PGlite in a data folder, or PostgreSQL when a URL is set; the same SQL on both.
 * Only a unit of work for one municipality can reach the database: the handle outside a transaction stays here.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { GemeenteCode } from '#core/ids.ts'
import { lockFolder } from './lock.ts'
import { migrate } from './migrate.ts'
import type { Tabellen } from './tables.ts'

/** A unit of work: one transaction, one municipality, the restricted role. */
export type Tx = Transaction<Tabellen>

export interface Store {
  /** `ingebouwd` is PGlite: for trial and demo, never for real cases. */
  readonly soort: 'ingebouwd' | 'postgresql'
  /** Runs the work in one transaction for this municipality; throws roll everything back. */
  eenheid<T>(gemeente: GemeenteCode, werk: (tx: Tx) => Promise<T>): Promise<T>
  /** Closes connections and lets go of the data folder. */
  sluit(): Promise<void>
}

/** Where the data is: a folder of the embedded database, memory (tests), or a PostgreSQL URL. */
export type Waar =
  | { readonly map: string }
  | { readonly geheugen: true; readonly kopie?: Blob }
  | { readonly url: string; readonly verbindingen?: number }

const DATUM = 1082
const MOMENT = 1184
const INT8 = 20
const moment = (t: string) => new Date(t).toISOString()
const tekst = (t: string) => t

function openPglite(map: string | undefined, kopie?: Blob): PGlite {
  return new PGlite({
    ...(map === undefined ? {} : { dataDir: map }),
    ...(kopie === undefined ? {} : { loadDataDir: kopie }),
    // Days stay text and big numbers stay text: a driver's Date would move days over midnight.
    parsers: { [DATUM]: tekst, [MOMENT]: moment, [INT8]: tekst },
  })
}

function openPool(url: string, verbindingen: number): pg.Pool {
  const types = {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
      if (oid === DATUM || oid === INT8) return tekst
      if (oid === MOMENT) return moment
      return pg.types.getTypeParser(oid, format as 'text')
    }) as typeof pg.types.getTypeParser,
  }
  return new pg.Pool({ connectionString: url, max: verbindingen, types, application_name: 'wortel' })
}

/**
 * Opens the store and applies what migrations are missing.
 * Throws `BezetteMap` when another process holds the data folder.
 */
export async function openStore(waar: Waar): Promise<Store> {
  if ('url' in waar) {
    const pool = openPool(waar.url, waar.verbindingen ?? 10)
    // A connection that breaks makes its unit of work fail and is replaced by the pool; an error event that nobody
    // listens to would end the process as well.
    pool.on('error', () => undefined)
    pool.on('connect', (verbinding) => verbinding.on('error', () => undefined))
    return store(
      'postgresql',
      new Kysely<Tabellen>({ dialect: new PostgresDialect({ pool }) }),
      () => undefined,
    )
  }
  const map = 'map' in waar ? waar.map : undefined
  if (map !== undefined) mkdirSync(map, { recursive: true })
  const lock = map === undefined ? undefined : lockFolder(map)
  try {
    const pglite = openPglite(map && join(map, 'pglite'), 'kopie' in waar ? waar.kopie : undefined)
    await pglite.waitReady
    return await store('ingebouwd', new Kysely<Tabellen>({ dialect: new PGliteDialect({ pglite }) }), () =>
      lock?.release(),
    )
  } catch (fout) {
    lock?.release()
    throw fout
  }
}

async function store(soort: Store['soort'], db: Kysely<Tabellen>, naSluiten: () => void): Promise<Store> {
  try {
    await migrate(db)
  } catch (fout) {
    await db.destroy()
    throw fout
  }
  const bezig = new AsyncLocalStorage<{ open: boolean }>()
  return {
    soort,
    async eenheid(gemeente, werk) {
      // The embedded database has one connection: a second transaction from within would wait for ever.
      if (bezig.getStore()?.open) throw new Error('a unit of work within a unit of work: use its transaction')
      const staat = { open: true }
      try {
        return await bezig.run(staat, () =>
          db.transaction().execute(async (tx) => {
            // Transaction-local on purpose: behind PgBouncer a session setting would reach another municipality.
            await sql`select set_config('role', 'wortel_app', true), set_config('wortel.gemeente', ${gemeente}, true)`.execute(
              tx,
            )
            return werk(tx)
          }),
        )
      } finally {
        staat.open = false
      }
    },
    sluit: async () => {
      await db.destroy()
      naSluiten()
    },
  }
}
