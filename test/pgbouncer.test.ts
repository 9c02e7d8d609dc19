/** Behind PgBouncer in transaction mode every transaction may get another connection: nothing may stay behind on it. */
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { GemeenteCode } from '#core/ids.ts'
import { openStore, type Store } from '#store/open.ts'
import { addMunicipality, describePostgres, newDatabase } from '#test/stores.ts'

const KLANTEN = 20
const EENHEDEN = 900
const gemeenten = Array.from({ length: 30 }, (_, i) => `GM${9001 + i}` as GemeenteCode)

const { bouncer } = inject('databases')
const haven = 'geen' in bouncer ? 0 : bouncer.haven

describe.skipIf('geen' in bouncer)(`achter PgBouncer${'geen' in bouncer ? `: ${bouncer.geen}` : ''}`, () => {
  describePostgres('twintig klanten over vijf verbindingen', (postgres) => {
    let url: string
    let store: Store
    let weg: () => Promise<void>
    beforeAll(async () => {
      const database = await newDatabase(postgres)
      const via = new URL(database.url)
      via.port = String(haven)
      url = via.href
      weg = database.weg
      store = await openStore({ url, verbindingen: KLANTEN })
      for (const g of gemeenten)
        await store.eenheid(g, async (tx) => {
          await addMunicipality(tx, g)
          await sql`insert into organisatie values (${g}, 'a', 'gemeente', ${g})`.execute(tx)
        })
    })
    afterAll(async () => {
      await store.sluit()
      await weg()
    })

    test(`${EENHEDEN} eenheden van werk zien elk alleen de eigen gemeente en rol, ook na fouten`, async () => {
      const verbindingen = new Set<number>()
      const fouten: string[] = []
      let mislukt = 0
      await Promise.all(
        Array.from({ length: EENHEDEN }, async (_, i) => {
          const g = gemeenten[(i * 7) % gemeenten.length]!
          const werk = store.eenheid(g, async (tx) => {
            for (let keer = 0; keer < 2; keer++) {
              const { rows } = await sql<{ pid: number; rol: string; stand: string; gezien: string[] }>`
                select pg_backend_pid() as pid, current_user::text as rol, current_setting('wortel.gemeente') as stand,
                  array(select gemeente from organisatie) as gezien`.execute(tx)
              const r = rows[0]!
              verbindingen.add(r.pid)
              if (r.rol !== 'wortel_app' || r.stand !== g || r.gezien.join() !== g)
                fouten.push(JSON.stringify({ g, ...r }))
            }
            if (i % 9 === 0) throw new Error('met opzet')
          })
          await werk.catch((fout: Error) => {
            if (fout.message !== 'met opzet') throw fout
            mislukt++
          })
        }),
      )
      expect(fouten).toEqual([])
      expect(mislukt).toBe(EENHEDEN / 9)
      expect(verbindingen.size).toBeGreaterThan(1)
      expect(verbindingen.size).toBeLessThanOrEqual(5)
    })

    test('buiten een eenheid van werk blijft op geen enkele verbinding een rol of gemeente achter', async () => {
      const gezien = await eachConnection(
        url,
        `select current_user::text as rol,
        coalesce(current_setting('wortel.gemeente', true), '') as gemeente,
        (select count(*)::int from organisatie) as rijen`,
      )
      expect(gezien.length).toBeGreaterThan(1)
      for (const r of gezien) expect(r).toEqual({ rol: 'wortel_login', gemeente: '', rijen: 0 })
    })

    test('deze proef ziet een lek als het er is: een instelling voor de hele sessie bereikt een ander', async () => {
      const lek = new pg.Client({ connectionString: url })
      await lek.connect()
      await lek.query(`select set_config('wortel.gemeente', 'GM9001', false)`)
      const gezien = await eachConnection(url, `select current_setting('wortel.gemeente', true) as gemeente`)
      expect(gezien).toContainEqual({ gemeente: 'GM9001' })
      await eachConnection(url, `select set_config('wortel.gemeente', '', false)`)
      await lek.end()
    })
  })
})

/** Runs the query in transactions that are open at the same time, so on all five connections. */
async function eachConnection(url: string, opdracht: string): Promise<object[]> {
  const klanten = Array.from({ length: 5 }, () => new pg.Client({ connectionString: url }))
  try {
    for (const k of klanten) await k.connect()
    for (const k of klanten) await k.query('begin')
    const uit: object[] = []
    for (const k of klanten) uit.push((await k.query(opdracht)).rows[0])
    for (const k of klanten) await k.query('commit')
    return uit
  } finally {
    for (const k of klanten) await k.end()
  }
}
