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
import type { TestProject } from 'vitest/node'
import { migrate } from '#store/migrate.ts'
import { openStore } from '#store/open.ts'
import type { Tabellen } from '#store/tables.ts'
import { asSuperuser, type Geen, startBouncer, startPostgres } from './postgres.ts'

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
    for (const reden of new Set([postgres, bouncer].flatMap((d) => ('geen' in d ? [d.geen] : [])))) {
      if (process.env.WORTEL_TEST_ALLES === '1') throw new Error(`Alle tests moeten draaien, maar: ${reden}.`)
      console.warn(`Tests overgeslagen: ${reden}.`)
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
  const weg = () => rmSync(map, { recursive: true, force: true })
  einde.push(async () => weg())
  process.once('exit', weg)
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
export async function prepare(url: string, einde: Einde): Promise<Postgres> {
  const reeks = `wortel_test_${randomUUID().slice(0, 8)}`
  const sjabloon = `${reeks}_sjabloon`
  const wachtwoord = randomUUID()
  einde.push(async () => {
    const [er] = await asSuperuser(url, `select datname from pg_database where datname like '${reeks}%'`)
    await asSuperuser(url, ...er!.map((d) => `drop database "${d.datname}" with (force)`))
  })
  const [er] = await asSuperuser(url, 'select rolname from pg_roles')
  const bestaat = new Set(er!.map((r) => r.rolname))
  const rollen = { wortel_app: 'nologin', wortel_eigenaar: 'login', wortel_login: 'login' }
  for (const [rol, recht] of Object.entries(rollen)) {
    const zonderMacht = `${recht} nosuperuser nobypassrls nocreaterole nocreatedb password '${wachtwoord}'`
    await asSuperuser(url, `${bestaat.has(rol) ? 'alter' : 'create'} role ${rol} ${zonderMacht}`)
  }
  await asSuperuser(
    url,
    'grant wortel_app to wortel_eigenaar, wortel_login',
    `create database ${sjabloon} owner wortel_eigenaar template template0`,
  )
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
