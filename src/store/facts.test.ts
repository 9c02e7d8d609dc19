import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Dag } from '#core/day.ts'
import type { DossierId, FeitId, GemeenteCode, MedewerkerId, OrganisatieId } from '#core/ids.ts'
import type { Weigering } from '#core/result.ts'
import { describeStores } from '#test/stores.ts'
import { appendFacts, dossierPage, type FeitRij, readFacts } from './facts.ts'
import type { Store } from './open.ts'

const nieuwDossier = () => randomUUID() as DossierId

function feit(
  gemeente: GemeenteCode,
  dossier: DossierId,
  volg: number,
  meer: Partial<FeitRij> = {},
): FeitRij {
  return {
    id: randomUUID() as FeitId,
    gemeente,
    dossier,
    volg,
    soort: 'gekoppeld',
    op: '2026-03-29' as Dag,
    vastgelegdOp: '2026-04-01T09:30:00.123Z',
    door: { medewerker: 'm1' as MedewerkerId, organisatie: 'coa' as OrganisatieId, rol: 'koppelpunt' },
    bron: 'COA',
    inhoud: { aantal: 3, tekst: 'é "x" \\ ትግርኛ', lijst: [] },
    ...meer,
  }
}

/** Appends in a unit of its own; a refusal rolls it back, as the door does. */
async function leg(store: Store, gemeente: GemeenteCode, feiten: FeitRij[]): Promise<Weigering | undefined> {
  let weigering: Weigering | undefined
  await store
    .eenheid(gemeente, async (tx) => {
      weigering = await appendFacts(tx, feiten)
      if (weigering !== undefined) throw weigering
    })
    .catch((fout) => {
      if (fout !== weigering) throw fout
    })
  return weigering
}

const lees = (store: Store, gemeente: GemeenteCode, dossiers: DossierId[]) =>
  store.eenheid(gemeente, (tx) => readFacts(tx, dossiers))

const versies = (store: Store, gemeente: GemeenteCode) =>
  store.eenheid(gemeente, (tx) => tx.selectFrom('dossier').select(['id', 'versie']).orderBy('id').execute())

describeStores('feiten', (open) => {
  test('komen terug zoals ze zijn vastgelegd, op volgorde van vastlegging, per dossier', async () => {
    const { store, gemeente } = await open()
    const [a, b, leeg] = [nieuwDossier(), nieuwDossier(), nieuwDossier()]
    const a1 = feit(gemeente, a, 1)
    const a2 = feit(gemeente, a, 2, { op: '2026-01-01' as Dag, vervangt: a1.id, reden: 'verkeerde dag' })
    const b1 = feit(gemeente, b, 1, { inhoud: {} })
    expect(await leg(store, gemeente, [a1, b1, a2])).toBeUndefined()
    const a3 = feit(gemeente, a, 3)
    expect(await leg(store, gemeente, [a3])).toBeUndefined()
    expect(await lees(store, gemeente, [a, b, leeg])).toEqual(
      new Map([
        [a, [a1, a2, a3]],
        [b, [b1]],
        [leeg, []],
      ]),
    )
    expect(new Map((await versies(store, gemeente)).map((v) => [v.id, v.versie]))).toEqual(
      new Map([
        [a, 3],
        [b, 1],
      ]),
    )
  })

  test('van een dossier van een andere gemeente komen niet mee', async () => {
    const { store, gemeente, buur } = await open()
    const d = nieuwDossier()
    await leg(store, gemeente, [feit(gemeente, d, 1)])
    expect(await lees(store, buur, [d])).toEqual(new Map([[d, []]]))
    // The same number may exist in both: they are different dossiers.
    expect(await leg(store, buur, [feit(buur, d, 1)])).toBeUndefined()
    expect((await lees(store, gemeente, [d])).get(d)).toHaveLength(1)
  })

  test('op een verouderde versie worden geweigerd, met de versie die er is', async () => {
    const { store, gemeente } = await open()
    const d = nieuwDossier()
    await leg(store, gemeente, [feit(gemeente, d, 1), feit(gemeente, d, 2)])
    for (const volg of [1, 2, 4]) {
      expect(await leg(store, gemeente, [feit(gemeente, d, volg)])).toMatchObject({
        code: 'gewijzigd',
        waarden: { verwacht: volg - 1, gevonden: 2 },
      })
    }
    expect(await leg(store, gemeente, [feit(gemeente, nieuwDossier(), 2)])).toMatchObject({
      waarden: { verwacht: 1, gevonden: 0 },
    })
    expect((await lees(store, gemeente, [d])).get(d)).toHaveLength(2)
  })

  test('van meer dossiers gaan samen of geen van alle', async () => {
    const { store, gemeente } = await open()
    const [oud, nieuw] = [nieuwDossier(), nieuwDossier()]
    await leg(store, gemeente, [feit(gemeente, oud, 1)])
    const weigering = await leg(store, gemeente, [feit(gemeente, nieuw, 1), feit(gemeente, oud, 1)])
    expect(weigering).toMatchObject({ code: 'gewijzigd', waarden: { verwacht: 0, gevonden: 1 } })
    expect(await versies(store, gemeente)).toEqual([{ id: oud, versie: 1 }])
  })

  test('die niet op elkaar volgen zijn een fout van de schrijver', async () => {
    const { store, gemeente } = await open()
    const d = nieuwDossier()
    await expect(leg(store, gemeente, [feit(gemeente, d, 1), feit(gemeente, d, 3)])).rejects.toThrow(
      RangeError,
    )
  })

  test('van twee schrijvers die op dezelfde versie besloten wint er precies één', async () => {
    const { store, gemeente } = await open()
    const d = nieuwDossier()
    for (let versie = 0; versie < 12; versie++) {
      const pogingen = Array.from({ length: 4 }, () => feit(gemeente, d, versie + 1))
      const uitkomsten = await Promise.all(pogingen.map((f) => leg(store, gemeente, [f])))
      const gewonnen = pogingen.filter((_, i) => uitkomsten[i] === undefined)
      expect(gewonnen).toHaveLength(1)
      for (const u of uitkomsten)
        if (u !== undefined) expect(u).toMatchObject({ code: 'gewijzigd', waarden: { verwacht: versie } })
      const laatste = (await lees(store, gemeente, [d])).get(d)!.at(-1)
      expect(laatste?.id).toBe(gewonnen[0]!.id)
    }
  })

  test('van dezelfde dossiers in een andere volgorde tegelijk vastleggen loopt niet vast', async () => {
    const { store, gemeente } = await open()
    const dossiers = Array.from({ length: 2000 }, nieuwDossier)
    const heen = dossiers.map((d) => feit(gemeente, d, 1))
    const terug = dossiers.map((d) => feit(gemeente, d, 1)).reverse()
    const uitkomsten = await Promise.all([leg(store, gemeente, heen), leg(store, gemeente, terug)])
    expect(uitkomsten.filter((u) => u === undefined)).toHaveLength(1)
  })

  test('kunnen door de toepassing niet worden gewijzigd of weggehaald', async () => {
    const { store, gemeente } = await open()
    await leg(store, gemeente, [feit(gemeente, nieuwDossier(), 1)])
    for (const poging of ['update feit set op = op', 'delete from feit', 'truncate feit']) {
      const gedaan = store.eenheid(gemeente, (tx) => sql.raw(poging).execute(tx))
      await expect(gedaan, poging).rejects.toMatchObject({ code: '42501' })
    }
  })

  test('kunnen ook door de beheerder van de database niet per ongeluk worden gewijzigd of weggehaald', async () => {
    const { store, gemeente, beheer } = await open()
    const d = nieuwDossier()
    await leg(store, gemeente, [feit(gemeente, d, 1)])
    for (const poging of ['update feit set op = op', 'delete from feit', 'truncate feit cascade'])
      await expect(beheer(poging), poging).rejects.toMatchObject({ code: '23000' })
    expect((await lees(store, gemeente, [d])).get(d)).toHaveLength(1)
  })

  test('met een vervanging zonder reden worden door de database geweigerd', async () => {
    const { store, gemeente } = await open()
    const zonder = feit(gemeente, nieuwDossier(), 1, { vervangt: randomUUID() as FeitId })
    await expect(leg(store, gemeente, [zonder])).rejects.toMatchObject({ code: '23514' })
  })

  test('en hun dossiers zijn in porties na te lopen zonder er een over te slaan', async () => {
    const { store, gemeente, buur } = await open()
    const dossiers = Array.from({ length: 23 }, nieuwDossier)
    await leg(
      store,
      gemeente,
      dossiers.map((d) => feit(gemeente, d, 1)),
    )
    await leg(store, buur, [feit(buur, nieuwDossier(), 1)])
    const gezien = await store.eenheid(gemeente, async (tx) => {
      const uit: DossierId[] = []
      for (;;) {
        const deel = await dossierPage(tx, uit.at(-1), 5)
        if (deel.length === 0) return uit
        uit.push(...deel)
      }
    })
    expect(gezien).toEqual([...dossiers].sort())
  })

  test('geen feiten vastleggen of lezen doet niets', async () => {
    const { store, gemeente } = await open()
    expect(await leg(store, gemeente, [])).toBeUndefined()
    expect(await lees(store, gemeente, [])).toEqual(new Map())
  })
})
