import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import type { GemeenteCode } from '#core/ids.ts'
import { asSuperuser } from '#test/postgres.ts'
import { urlOf } from '#test/setup.ts'
import { addMunicipality, describePostgres, describeStores, newDatabase } from '#test/stores.ts'
import { openStore, type Tx } from './open.ts'

const instellingen = (tx: Tx) =>
  sql<{ rol: string; gemeente: string }>`
    select current_user::text as rol, current_setting('wortel.gemeente', true) as gemeente`
    .execute(tx)
    .then((r) => r.rows[0])

describeStores('een eenheid van werk', (open) => {
  test('werkt als wortel_app voor één gemeente', async () => {
    const { store, gemeente } = await open()
    expect(await store.eenheid(gemeente, instellingen)).toEqual({ rol: 'wortel_app', gemeente })
  })

  test('ziet ook bij veel eenheden tegelijk alleen de eigen gemeente', async () => {
    const { store, gemeente, buur } = await open()
    const om = Array.from({ length: 40 }, (_, i) => (i % 2 ? gemeente : buur))
    const gezien = await Promise.all(om.map((g) => store.eenheid(g, instellingen)))
    expect(gezien.map((r) => r?.gemeente)).toEqual(om)
  })

  test('laat niets na wanneer het werk mislukt', async () => {
    const { store, gemeente } = await open()
    const mislukt = store.eenheid(gemeente, async (tx) => {
      await sql`insert into organisatie values (${gemeente}, 'a', 'gemeente', 'A')`.execute(tx)
      throw new Error('toch niet')
    })
    await expect(mislukt).rejects.toThrow('toch niet')
    const rijen = await store.eenheid(gemeente, (tx) => tx.selectFrom('organisatie').selectAll().execute())
    expect(rijen).toEqual([])
  })

  test('binnen een eenheid van werk wordt geweigerd in plaats van voor altijd te wachten', async () => {
    const { store, gemeente } = await open()
    const genest = store.eenheid(gemeente, () => store.eenheid(gemeente, instellingen))
    await expect(genest).rejects.toThrow('a unit of work within a unit of work')
    expect(await store.eenheid(gemeente, instellingen)).toBeDefined()
  })

  test('die uit een afgelopen eenheid is voortgekomen mag wel', async () => {
    const { store, gemeente } = await open()
    let later: Promise<unknown> | undefined
    const poort = Promise.withResolvers<void>()
    await store.eenheid(gemeente, async () => {
      later = poort.promise.then(() => store.eenheid(gemeente, instellingen))
    })
    poort.resolve()
    expect(await later).toBeDefined()
  })

  test('krijgt dagen, momenten, grote getallen en lijsten in dezelfde vorm terug', async () => {
    const { store, gemeente } = await open()
    const r = await store.eenheid(gemeente, (tx) =>
      sql<Record<string, unknown>>`select
        '2026-03-29'::date as dag, '0800-01-02'::date as oude_dag,
        '2026-03-29T01:30:00.123Z'::timestamptz as moment, '1900-01-01T00:00:00Z'::timestamptz as oud_moment,
        9007199254740993::int8 as groot, count(*) as aantal, 12.50::numeric as getal, 7::int4 as klein,
        '{"a":[1,null]}'::jsonb as json, array['a','b,c']::text[] as teksten,
        array['00000000-0000-4000-8000-000000000001']::uuid[] as kenmerken, null::date as leeg, true as ja
        from organisatie`.execute(tx),
    )
    expect(r.rows[0]).toEqual({
      dag: '2026-03-29',
      oude_dag: '0800-01-02',
      moment: '2026-03-29T01:30:00.123Z',
      oud_moment: '1900-01-01T00:00:00.000Z',
      groot: '9007199254740993',
      aantal: '0',
      getal: '12.50',
      klein: 7,
      json: { a: [1, null] },
      teksten: ['a', 'b,c'],
      kenmerken: ['00000000-0000-4000-8000-000000000001'],
      leeg: null,
      ja: true,
    })
  })

  test('bewaart ruwe bytes ongewijzigd', async () => {
    const { store, gemeente } = await open()
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
    const r = await store.eenheid(gemeente, (tx) =>
      sql<{ b: Uint8Array }>`select ${bytes}::bytea as b`.execute(tx),
    )
    expect(Buffer.from(r.rows[0]!.b).equals(Buffer.from(bytes))).toBe(true)
  })

  test('kent geen andere weg naar de gegevens dan de eenheid', async () => {
    const { store } = await open()
    expect(Object.keys(store).sort()).toEqual(['eenheid', 'sluit', 'soort'])
  })
})

describePostgres('de aanmelding die niets bezit', (postgres) => {
  test('ziet buiten een eenheid van werk in geen enkele tabel iets', async () => {
    const database = await newDatabase(postgres)
    const store = await openStore({ url: database.url, verbindingen: 1 })
    const gemeente = 'GM9001' as GemeenteCode
    await store.eenheid(gemeente, async (tx) => {
      await addMunicipality(tx, gemeente)
      await sql`insert into organisatie values (${gemeente}, 'a', 'gemeente', 'A')`.execute(tx)
    })
    await store.sluit()
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    expect((await client.query('select * from organisatie')).rows).toEqual([])
    const ik = await client.query(
      `select rolbypassrls, rolsuper, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_class where relowner = r.oid) as bezit
       from pg_roles r where rolname = current_user`,
    )
    expect(ik.rows).toEqual([
      { rolbypassrls: false, rolsuper: false, rolcreaterole: false, rolcreatedb: false, bezit: 0 },
    ])
    for (const poging of [
      'alter table organisatie no force row level security',
      'create policy open on organisatie using (true)',
      'create table eigen (a int)',
      "set session authorization 'wortel_eigenaar'",
      'set role wortel_eigenaar',
    ])
      await expect(client.query(poging), poging).rejects.toMatchObject({ code: '42501' })
    await client.end()
    await database.weg()
  })

  test('een verbinding die midden in het werk breekt laat alleen die eenheid mislukken', async () => {
    const database = await newDatabase(postgres)
    const store = await openStore({ url: database.url, verbindingen: 1 })
    const werk = store.eenheid('GM9001' as GemeenteCode, async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
      await asSuperuser(postgres.url, `select pg_terminate_backend(${rows[0]!.pid}, 5000)`)
      await instellingen(tx)
    })
    await expect(werk).rejects.toThrow()
    expect(await store.eenheid('GM9001' as GemeenteCode, instellingen)).toBeDefined()
    await store.sluit()
    await database.weg()
  })

  test('ook de eigenaar werkt binnen een eenheid als wortel_app', async () => {
    const database = await newDatabase(postgres)
    const store = await openStore({ url: urlOf(postgres, database.naam, 'wortel_eigenaar') })
    expect(await store.eenheid('GM9001' as GemeenteCode, instellingen)).toEqual({
      rol: 'wortel_app',
      gemeente: 'GM9001',
    })
    await store.sluit()
    await database.weg()
  })
})

test('de gegevens in een map zijn er na sluiten en opnieuw openen nog, en de map is dan vrij', async () => {
  const map = mkdtempSync(join(tmpdir(), 'wortel-open-'))
  onTestFinished(() => rmSync(map, { recursive: true }))
  const gemeente = 'GM9001' as GemeenteCode
  const eerste = await openStore({ map: join(map, 'nieuw', 'dieper') })
  await eerste.eenheid(gemeente, (tx) => addMunicipality(tx, gemeente))
  await expect(openStore({ map: join(map, 'nieuw', 'dieper') })).rejects.toThrow('is in gebruik')
  await eerste.sluit()
  const tweede = await openStore({ map: join(map, 'nieuw', 'dieper') })
  const gevonden = await tweede.eenheid(gemeente, (tx) => tx.selectFrom('gemeente').selectAll().execute())
  expect(gevonden.map((g) => g.naam)).toEqual(['Proef GM9001'])
  await tweede.sluit()
})
