import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { describeStores } from '#test/stores.ts'

describeStores('een eenheid van werk', (open) => {
  test('werkt als wortel_app voor één gemeente', async () => {
    const { store, gemeente } = await open()
    const rij = await store.eenheid(gemeente, async (tx) => {
      const r = await sql<Record<string, string>>`
        select current_user::text as rol, current_setting('wortel.gemeente') as gemeente`.execute(tx)
      return r.rows[0]
    })
    expect(rij).toEqual({ rol: 'wortel_app', gemeente })
  })
})
