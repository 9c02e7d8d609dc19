/** The same tests on the embedded database and on a real PostgreSQL, each file on a database of its own. */
import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { CompiledQuery, sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { GemeenteCode } from '#core/ids.ts'
import { openStore, type Store, type Tx } from '#store/open.ts'
import { asSuperuser } from './postgres.ts'
import { type Postgres, urlOf } from './setup.ts'

type Rij = Record<string, unknown>

export interface Proef {
  readonly soort: Store['soort']
  readonly store: Store
  /** A municipality that nobody else in this file uses, and a second one beside it. */
  readonly gemeente: GemeenteCode
  readonly buur: GemeenteCode
  /** As superuser, past role and row security: to look behind the wall and to tamper. */
  beheer(opdracht: string, waarden?: readonly unknown[]): Promise<Rij[]>
}

interface Opstelling {
  readonly store: Store
  beheer: Proef['beheer']
  weg(): Promise<void>
}

/**
 * Describes tests that run on both. `open` gives the database of the file with a pair of new municipalities, so
 * that tests do not meet. Without a PostgreSQL those tests are reported as skipped, with the reason in the name.
 */
export function describeStores(naam: string, tests: (open: () => Promise<Proef>) => void): void {
  const { kopie } = inject('databases')
  describe(`${naam} (ingebouwd)`, () => tests(shared(() => openEmbedded(kopie))))
  describePostgres(`${naam} (PostgreSQL)`, (postgres) => tests(shared(() => openServer(postgres))))
}

/** Describes tests that need a real PostgreSQL. */
export function describePostgres(naam: string, tests: (postgres: Postgres) => void): void {
  const { postgres } = inject('databases')
  if ('geen' in postgres) describe.skip(`${naam}: ${postgres.geen}`, () => tests({} as Postgres))
  else describe(naam, () => tests(postgres))
}

/** Brings in a municipality, as the import of reference data does. */
export async function addMunicipality(tx: Tx, gemeente: GemeenteCode): Promise<void> {
  await sql`select set_config('wortel.stamgegevens', 'ja', true)`.execute(tx)
  const rij = { gemeente, naam: `Proef ${gemeente}`, provincie: 'Utrecht', inwoners: null, bron: 'test' }
  await tx
    .insertInto('gemeente')
    .values(rij)
    .onConflict((c) => c.doNothing())
    .execute()
}

function shared(open: () => Promise<Opstelling>): () => Promise<Proef> {
  let opstelling: Opstelling
  let gemeenten = 9000
  beforeAll(async () => {
    opstelling = await open()
  })
  afterAll(() => opstelling.weg())
  const nieuw = async () => {
    const code = `GM${++gemeenten}` as GemeenteCode
    await opstelling.store.eenheid(code, (tx) => addMunicipality(tx, code))
    return code
  }
  return async () => ({
    soort: opstelling.store.soort,
    store: opstelling.store,
    gemeente: await nieuw(),
    buur: await nieuw(),
    beheer: opstelling.beheer,
  })
}

async function openEmbedded(kopie: string): Promise<Opstelling> {
  const store = await openStore({ geheugen: true, kopie: await openAsBlob(kopie) })
  return {
    store,
    beheer: (opdracht, waarden = []) =>
      store.eenheid('GM0000' as GemeenteCode, async (tx) => {
        await tx.executeQuery(CompiledQuery.raw(`select set_config('role', 'none', true)`))
        return (await tx.executeQuery<Rij>(CompiledQuery.raw(opdracht, [...waarden]))).rows
      }),
    weg: () => store.sluit(),
  }
}

async function openServer(postgres: Postgres): Promise<Opstelling> {
  const database = await newDatabase(postgres)
  const beheer = new pg.Client({ connectionString: urlOf(postgres, database.naam) })
  const [store] = await Promise.all([openStore({ url: database.url }), beheer.connect()])
  return {
    store,
    beheer: async (opdracht, waarden = []) => (await beheer.query<Rij>(opdracht, [...waarden])).rows,
    async weg() {
      await store.sluit()
      await beheer.end()
      await database.weg()
    },
  }
}

/** A copy of the migrated template; `url` logs in as `wortel_login`. */
export async function newDatabase(
  postgres: Postgres,
  sjabloon = postgres.sjabloon,
): Promise<{ naam: string; url: string; weg(): Promise<void> }> {
  const naam = `${postgres.reeks}_${randomUUID().slice(0, 8)}`
  await asSuperuser(postgres.url, `create database ${naam} template ${sjabloon} owner wortel_eigenaar`)
  return {
    naam,
    url: urlOf(postgres, naam, 'wortel_login'),
    weg: async () => void (await asSuperuser(postgres.url, `drop database ${naam} with (force)`)),
  }
}
