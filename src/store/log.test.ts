import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { DossierId, GemeenteCode } from '#core/ids.ts'
import { describeStores, type Proef } from '#test/stores.ts'
import { checkLog, type Inzageregel, logInzage } from './log.ts'

const regel = (n: number): Inzageregel => ({
  op: '2026-04-01T09:30:00.000Z',
  medewerker: `m${n}`,
  organisatie: 'bbs',
  rol: 'klantmanager',
  doel: 'uitvoering Wi2021 — «é»',
  via: 'scherm',
  operatie: 'dossier.zien',
  gegevens: ['identiteit'],
  uitkomst: 'gedaan',
})

const dossier = () => randomUUID() as DossierId

async function schrijf({ store, gemeente }: Proef, aantal: number): Promise<void> {
  for (let n = 1; n <= aantal; n++) {
    await store.eenheid(gemeente, (tx) => logInzage(tx, regel(n), n % 2 ? [dossier(), dossier()] : []))
  }
}

const keur = ({ store }: Proef, gemeente: GemeenteCode) =>
  store.eenheid(gemeente, (tx) => checkLog(tx, gemeente))

/** Changes the log as one who owns the database could. */
async function knoei(proef: Proef, opdracht: string): Promise<void> {
  await proef.beheer('alter table inzage disable trigger inzage_staat_vast')
  await proef.beheer(opdracht.replaceAll(':g', `'${proef.gemeente}'`))
  await proef.beheer('alter table inzage enable trigger inzage_staat_vast')
}

describeStores('het inzagelogboek', (open) => {
  test('is heel wanneer niemand eraan kwam, ook als het leeg is', async () => {
    const proef = await open()
    expect(await keur(proef, proef.gemeente)).toBeUndefined()
    await schrijf(proef, 5)
    expect(await keur(proef, proef.gemeente)).toBeUndefined()
    expect(await keur(proef, proef.buur)).toBeUndefined()
  })

  test('blijft heel wanneer velen tegelijk schrijven, en telt door zonder gat', async () => {
    const proef = await open()
    await Promise.all(Array.from({ length: 8 }, () => schrijf(proef, 5)))
    expect(await keur(proef, proef.gemeente)).toBeUndefined()
    const rijen = await proef.beheer('select volg from inzage where gemeente = $1 order by volg', [
      proef.gemeente,
    ])
    expect(rijen.map((r) => Number(r.volg))).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
  })

  test('houdt niets van een eenheid van werk die mislukte', async () => {
    const proef = await open()
    await schrijf(proef, 2)
    await expect(
      proef.store.eenheid(proef.gemeente, async (tx) => {
        await logInzage(tx, regel(3), [])
        throw new Error('toch niet')
      }),
    ).rejects.toThrow('toch niet')
    await schrijf(proef, 1)
    expect(await keur(proef, proef.gemeente)).toBeUndefined()
  })

  test.each([
    [
      'een gewijzigde regel',
      `update inzage set regel = replace(regel, 'm3', 'm4') where gemeente = :g and volg = 3`,
      'regel 3 is gewijzigd',
    ],
    [
      'een gewijzigde laatste regel',
      `update inzage set regel = regel || ' ' where gemeente = :g and volg = 5`,
      'regel 5 is gewijzigd',
    ],
    [
      'een andere dossierlijst',
      `update inzage set dossiers = '{}' where gemeente = :g and volg = 3`,
      'regel 3 noemt andere dossiers',
    ],
    ['een verwijderde regel', 'delete from inzage where gemeente = :g and volg = 3', 'regel 3 ontbreekt'],
    [
      'een verwijderde eerste regel',
      'delete from inzage where gemeente = :g and volg = 1',
      'regel 1 ontbreekt',
    ],
    [
      'een verwijderde laatste regel',
      'delete from inzage where gemeente = :g and volg = 5',
      'na regel 4 ontbreekt het einde',
    ],
    [
      'een verwijderd einde',
      'delete from inzage_kop where gemeente = :g',
      'het einde van de keten ontbreekt',
    ],
    [
      'een leeg logboek met een einde',
      'delete from inzage where gemeente = :g',
      'na regel 0 ontbreekt het einde',
    ],
    [
      'een tussengevoegde regel',
      `insert into inzage select gemeente, 6, dossiers, regel, hash from inzage where gemeente = :g and volg = 5`,
      'regel 6 is gewijzigd',
    ],
    [
      'twee verwisselde regels',
      `do $$ begin
        update inzage set volg = 100 where gemeente = :g and volg = 2;
        update inzage set volg = 2 where gemeente = :g and volg = 3;
        update inzage set volg = 3 where gemeente = :g and volg = 100;
      end $$`,
      'regel 2 is gewijzigd',
    ],
  ])('laat %s zien', async (_wat, opdracht, uitkomst) => {
    const proef = await open()
    await schrijf(proef, 5)
    await knoei(proef, opdracht)
    expect(await keur(proef, proef.gemeente)).toBe(uitkomst)
    expect(await keur(proef, proef.buur)).toBeUndefined()
  })

  test('laat zien dat regels van een andere gemeente zijn overgenomen', async () => {
    const proef = await open()
    await schrijf(proef, 2)
    await knoei(
      proef,
      `insert into inzage select '${proef.buur}', volg, dossiers, regel, hash from inzage where gemeente = :g`,
    )
    await knoei(
      proef,
      `insert into inzage_kop select '${proef.buur}', volg, hash from inzage_kop where gemeente = :g`,
    )
    expect(await keur(proef, proef.buur)).toBe('regel 1 is gewijzigd')
  })

  test('kan door niemand worden gewijzigd of weggehaald', async () => {
    const proef = await open()
    await schrijf(proef, 1)
    for (const poging of ['update inzage set regel = regel', 'delete from inzage', 'truncate inzage']) {
      const app = proef.store.eenheid(proef.gemeente, (tx) => sql.raw(poging).execute(tx))
      await expect(app, poging).rejects.toMatchObject({ code: '42501' })
      await expect(proef.beheer(poging), poging).rejects.toMatchObject({ code: '23000' })
    }
  })
})
