import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { urlOf } from '#test/setup.ts'
import { describePostgres, newDatabase } from '#test/stores.ts'
import { migrate, migrations, SLOT, statements } from './migrate.ts'
import { openStore } from './open.ts'
import type { Tabellen } from './tables.ts'

test('een script valt uiteen bij puntkomma’s, niet bij die in tekst, namen, functies en opmerkingen', () => {
  const script = `
    -- eerste; regel met 'een aanhalingsteken
    create table a (t text default 'x;''y'); /* een ; en een ' */
    insert into "rare;naam""x" values (1 - 2, 4 / 2);;
    do $$ begin perform 1; perform ';'; end $$;
    create function f() returns text language plpgsql as $geheel$ begin return $$ ; $$; end; $geheel$;
    select '--geen opmerking', '/* ook niet */', '$$', $1`
  expect(statements(script)).toEqual([
    `create table a (t text default 'x;''y')`,
    `insert into "rare;naam""x" values (1 - 2, 4 / 2)`,
    `do $$ begin perform 1; perform ';'; end $$`,
    'create function f() returns text language plpgsql as $geheel$ begin return $$ ; $$; end; $geheel$',
    `select '--geen opmerking', '/* ook niet */', '$$', $1`,
  ])
  expect(statements(' ; -- niets\n ; ')).toEqual([])
})

test('een aanhalingsteken zonder einde is een fout en wordt niet stil overgeslagen', () => {
  expect(() => statements("select 'open; select 1")).toThrow(RangeError)
  expect(() => statements('select "open; select 1')).toThrow(RangeError)
})

test('de migraties staan op volgorde van hun nummer en elk nummer is er één keer', () => {
  const nummers = migrations().map((m) => m.naam.slice(0, 4))
  expect(nummers).toEqual([...new Set(nummers)].sort())
  for (const m of migrations()) expect(m.naam).toMatch(/^\d{4}-[a-z-]+\.sql$/)
})

test('een migratie die na het draaien is gewijzigd of hier onbekend is, wordt geweigerd', async () => {
  const { kopie } = inject('databases')
  const pglite = new PGlite({ loadDataDir: await openAsBlob(kopie) })
  const db = new Kysely<Tabellen>({ dialect: new PGliteDialect({ pglite }) })
  const eerste = migrations()[0]!.naam
  await migrate(db)
  await pglite.query(`update migratie set hash = 'anders' where naam = $1`, [eerste])
  await expect(migrate(db)).rejects.toThrow(`Migratie ${eerste} in de database is een andere`)
  await pglite.query('delete from migratie')
  await pglite.query(`insert into migratie values ('9999-uit-de-toekomst.sql', 'x')`)
  await expect(migrate(db)).rejects.toThrow('Migratie 9999-uit-de-toekomst.sql')
  await db.destroy()
})

describePostgres('migreren op PostgreSQL', (postgres) => {
  test('de eigenaar migreert; twee tegelijk doen het samen één keer', async () => {
    const leeg = await newDatabase(postgres, 'template0')
    const url = urlOf(postgres, leeg.naam, 'wortel_eigenaar')
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    // Both have looked and found nothing before either may begin.
    await client.query('select pg_advisory_lock($1)', [SLOT])
    const starten = Promise.all([openStore({ url }), openStore({ url })])
    const wachtend = `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`
    await expect.poll(async () => (await client.query(wachtend)).rows[0].n, { timeout: 20_000 }).toBe(2)
    await client.query('select pg_advisory_unlock($1)', [SLOT])
    const stores = await starten
    const gedaan = await client.query('select naam from migratie order by naam')
    expect(gedaan.rows.map((r) => r.naam)).toEqual(migrations().map((m) => m.naam))
    await client.end()
    for (const s of stores) await s.sluit()
    await leeg.weg()
  })

  test('wie niets bezit start op een bijgewerkte database, en hoort op een lege wat er moet gebeuren', async () => {
    const vol = await newDatabase(postgres)
    await (await openStore({ url: vol.url })).sluit()
    await vol.weg()
    const leeg = await newDatabase(postgres, 'template0')
    await expect(openStore({ url: leeg.url })).rejects.toThrow(
      'Start eenmaal met een DATABASE_URL van de eigenaar',
    )
    await leeg.weg()
  })
})
