/** The thread of the match: one after another, and the server goes on meanwhile. */
import { expect, test } from 'vitest'
import { dag } from '#core/day.ts'
import { voorstelInDraad } from './draad.ts'
import type { Matchvraag } from './model.ts'

const leeg: Matchvraag = { dag: dag('2026-09-01'), huishoudens: [], woningen: [], vooraf: [], wijken: [] }

test('dezelfde draad antwoordt keer op keer, ook als er tegelijk wordt gevraagd', async () => {
  for (let keer = 0; keer < 3; keer++) {
    const samen = await Promise.all([1, 2].map(() => voorstelInDraad(leeg, { vanaf: 0, aantal: 10 })))
    for (const v of samen) expect(v).toMatchObject({ oplossing: { koppels: [], gat: null }, deel: [] })
  }
})

test('een vraag die niet te rekenen is, breekt alleen die vraag', async () => {
  await expect(
    voorstelInDraad({ ...leeg, woningen: null } as unknown as Matchvraag, { vanaf: 0, aantal: 1 }),
  ).rejects.toThrow()
  expect((await voorstelInDraad(leeg, { vanaf: 0, aantal: 1 })).oplossing.gat).toBeNull()
})
