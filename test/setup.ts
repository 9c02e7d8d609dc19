/**
 * Once before all tests on a database: a migrated copy of the embedded database, from which every test file starts
 * in half a second, and a real PostgreSQL with a migrated template, when there is one on this machine.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#store/migrate.ts'
import { openStore } from '#store/open.ts'
import type { Tabellen } from '#store/tables.ts'
import { type Geen, startBouncer, startPostgres } from './postgres.ts'

/** The real server as test files get it. */
export interface Postgres {
  /** URL of the superuser. */
  readonly url: string
  /** Names of databases made by this run begin with it. */
  readonly reeks: string
  /** Migrated, empty database to copy. */
  readonly sjabloon: string
  /** Password of `wortel_eigenaar` (owns the tables) and `wortel_login` (owns nothing; what production logs in as). */
  readonly wachtwoord: string
}

export interface Databases {
  /** File with a copy of the migrated embedded database. */
  readonly kopie: string
  readonly postgres: Postgres | Geen
  readonly bouncer: { readonly haven: number } | Geen
}

declare module 'vitest' {
  interface ProvidedContext {
    databases: Databases
  }
}

/** Starts what there is; gives back how to stop it. With WORTEL_TEST_ALLES=1 it throws when something is missing. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const einde: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const doe of einde.splice(0).reverse()) await doe()
  }
  try {
    const [kopie, server] = await Promise.all([dumpEmbedded(einde), findServer(einde)])
    const postgres = 'geen' in server ? server : await prepare(server.url, einde)
    const bouncer = 'geen' in server ? server : await findBouncer(server, einde)
    for (const deel of [postgres, bouncer]) {
      if (!('geen' in deel)) continue
      if (process.env.WORTEL_TEST_ALLES === '1')
        throw new Error(`Alle tests moeten draaien, maar: ${deel.geen}.`)
      console.warn(`Tests overgeslagen: ${deel.geen}.`)
    }
    project.provide('databases', { kopie, postgres, bouncer })
  } catch (fout) {
    await stop()
    throw fout
  }
  return stop
}

type Einde = (() => Promise<void>)[]

async function dumpEmbedded(einde: Einde): Promise<string> {
  const map = mkdtempSync(join(tmpdir(), 'wortel-test-'))
  einde.push(async () => rmSync(map, { recursive: true, force: true }))
  const pglite = new PGlite()
  await migrate(new Kysely<Tabellen>({ dialect: new PGliteDialect({ pglite }) }))
  const kopie = join(map, 'leeg.tar')
  writeFileSync(kopie, new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer()))
  await pglite.close()
  return kopie
}

async function findServer(einde: Einde): Promise<{ url: string; haven?: number } | Geen> {
  const url = process.env.WORTEL_TEST_POSTGRES_URL
  if (url !== undefined) return { url }
  const server = await startPostgres({ fsync: false })
  if (!('geen' in server)) einde.push(server.stop)
  return server
}

/** Roles as in production (an owner that migrates, a login that owns nothing) and a migrated template. */
async function prepare(url: string, einde: Einde): Promise<Postgres> {
  const reeks = `wortel_test_${randomUUID().slice(0, 8)}`
  const sjabloon = `${reeks}_sjabloon`
  const wachtwoord = randomUUID()
  const beheer = new pg.Client({ connectionString: url })
  await beheer.connect()
  einde.push(async () => {
    const { rows } = await beheer.query(`select datname from pg_database where datname like '${reeks}%'`)
    for (const { datname } of rows) await beheer.query(`drop database "${datname}" with (force)`)
    await beheer.end()
  })
  for (const [rol, recht] of [
    ['wortel_app', 'nologin'],
    ['wortel_eigenaar', 'login'],
    ['wortel_login', 'login'],
  ]) {
    const er = await beheer.query('select from pg_roles where rolname = $1', [rol])
    if (er.rowCount === 0) await beheer.query(`create role ${rol} ${recht}`)
    await beheer.query(`alter role ${rol} nosuperuser nobypassrls nocreaterole password '${wachtwoord}'`)
  }
  await beheer.query('grant wortel_app to wortel_eigenaar, wortel_login')
  await beheer.query(`create database ${sjabloon} owner wortel_eigenaar template template0`)
  const postgres = { url, reeks, sjabloon, wachtwoord }
  await (await openStore({ url: urlOf(postgres, sjabloon, 'wortel_eigenaar'), verbindingen: 1 })).sluit()
  return postgres
}

/** URL of a database on the server, as the superuser or as one of the roles made here. */
export function urlOf(p: Postgres, database: string, rol?: 'wortel_eigenaar' | 'wortel_login'): string {
  const url = new URL(p.url)
  url.pathname = `/${database}`
  if (rol !== undefined) {
    url.username = rol
    url.password = p.wachtwoord
  }
  return url.href
}

async function findBouncer(server: { haven?: number }, einde: Einde): Promise<Databases['bouncer']> {
  if (server.haven === undefined)
    return { geen: 'pgbouncer draait alleen voor een eigen server van de tests' }
  const bouncer = await startBouncer({ haven: server.haven })
  if ('geen' in bouncer) return bouncer
  einde.push(bouncer.stop)
  return { haven: bouncer.haven }
}
