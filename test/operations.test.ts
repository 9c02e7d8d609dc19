/** Each operation × each role against a reviewed table: who gets through the door, and who is refused and logged. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operaties } from '#app/operations.ts'
import { perform } from '#app/perform.ts'
import { type Actor, type Rol, rollen, rolnamen } from '#core/actor.ts'
import { dag } from '#core/day.ts'
import { openStore, type Store } from '#store/open.ts'
import { BAARN, houseOn } from './server.ts'

function actor(rol: Rol): Actor {
  return {
    gemeente: BAARN,
    gemeenteNaam: 'Baarn',
    organisatie: 'proef' as never,
    organisatieNaam: 'Proef',
    organisatiesoort: rollen[rol].organisatie,
    medewerker: `proef-${rol}` as never,
    naam: 'Proef',
    rol,
    doel: 'Proef',
    via: 'api',
    dag: dag('2026-11-24'),
  }
}

describe('operatie × rol', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore({ geheugen: true })
  }, 60_000)
  afterAll(() => store.sluit())

  it('is gelijk aan de nagekeken tabel; een wijziging wordt nagelezen en met -u vastgelegd', async () => {
    const huis = houseOn(store, '2026-11-24T09:00:00.000Z')
    const regels: string[] = []
    for (const o of operaties) {
      const mag: string[] = []
      for (const rol of rolnamen) {
        // Input that no operation takes: who may gets as far as the check of it, who may not gets no further than the door.
        const r = await perform(huis, actor(rol), o, { bestaatNiet: true })
        expect(r.ok).toBe(false)
        if (r.ok) continue
        expect(['geenToegang', 'ongeldig']).toContain(r.weigering.code)
        if (r.weigering.code === 'ongeldig') mag.push(rol)
      }
      regels.push(`${o.naam} (${o.soort}): ${mag.join(', ') || 'niemand'}`)
    }
    await expect(`${regels.sort().join('\n')}\n`).toMatchFileSnapshot('operaties.txt')
  })

  it('elke weigering staat in het logboek, zonder dossier', async () => {
    const rijen = await store.eenheid(BAARN, (tx) =>
      tx.selectFrom('inzage').select(['regel', 'dossiers']).execute(),
    )
    const geweigerd = rijen.map((r) => JSON.parse(r.regel) as { uitkomst: string; medewerker: string })
    expect(geweigerd.length).toBeGreaterThan(50)
    expect(geweigerd.every((g) => g.uitkomst === 'geenToegang')).toBe(true)
    expect(rijen.every((r) => r.dossiers.length === 0)).toBe(true)
  })

  it('geen naam komt tweemaal voor, en geen adres met dezelfde methode', () => {
    const namen = operaties.map((o) => o.naam)
    expect(new Set(namen).size).toBe(namen.length)
    const adressen = operaties.flatMap((o) =>
      o.http === undefined ? [] : [`${o.http.methode} ${o.http.pad}`],
    )
    expect(new Set(adressen).size).toBe(adressen.length)
  })
})
