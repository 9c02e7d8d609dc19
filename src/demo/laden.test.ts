import { randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { type Huis, perform } from '#app/perform.ts'
import { dag } from '#core/day.ts'
import type { Operatie } from '#core/operation.ts'
import { makeCipher } from '#store/cipher.ts'
import { describeStores } from '#test/stores.ts'
import type { Context } from '#work/dossier/index.ts'
import { cijferoperaties } from '#work/huisvesting/operations/cijfers.ts'
import { huisvestingsoperaties } from '#work/huisvesting/operations/index.ts'
import { wachtlijst } from '#work/huisvesting/operations/wachtlijst.ts'
import { check } from '#work/taken/index.ts'
import { GEHUISVEST, verdeling } from './gehuisvest.ts'
import { laadDemo } from './laden.ts'
import { BAARN } from './model.ts'
import { demoActor } from './organisaties.ts'

const VANDAAG = dag('2026-11-24')

describeStores('de demonstratie van Baarn', (open) => {
  let huis: Huis
  const gehoord: [number, number][] = []

  beforeAll(async () => {
    const { store } = await open()
    huis = { store, cipher: makeCipher(randomBytes(32)), nu: () => `${VANDAAG}T09:00:00Z` }
    await laadDemo(huis, VANDAAG, (gedaan, totaal) => gehoord.push([gedaan, totaal]))
  }, 400_000)

  test('het laden meldt elke stap en eindigt bij het geheel', () => {
    const totaal = gehoord[0]![1]
    expect(gehoord).toEqual(Array.from({ length: totaal }, (_, i) => [i + 1, totaal]))
  })

  test('een tweede keer laden doet niets', async () => {
    let stappen = 0
    expect(await laadDemo(huis, VANDAAG, () => stappen++)).toBe('geladen')
    expect(stappen).toBe(0)
  })

  test('de getelde sleutels zijn per halfjaar wat is gepubliceerd of aangenomen, en 282 op 5 november 2021', async () => {
    const r = await perform(huis, demoActor('beleidsmedewerker', VANDAAG), cijferoperaties.taakstelling, {})
    if (!r.ok) throw new Error(r.weigering.code)
    const geteld = new Map(r.waarde.geteld.map((g) => [g.halfjaar, g.aantal]))
    for (const v of verdeling()) expect([v.periode, geteld.get(v.periode)]).toEqual([v.periode, v.aantal])
    const titels = r.waarde.tegenspraken.map((t) => t.titel)
    expect(titels.filter((t) => t.startsWith(`${GEHUISVEST} gehuisvest`))).toEqual([])
    expect(titels).toContain('Het genoemde totaal 297 is niet de som van de jaren')
  })

  test('de corporatie ziet wie wacht, en wie langer dan tien weken', async () => {
    const r = await perform(huis, demoActor('verhuurmedewerker', VANDAAG), wachtlijst, {})
    if (!r.ok) throw new Error(r.weigering.code)
    expect(r.waarde.huishoudens.length).toBeGreaterThanOrEqual(2)
    expect(r.waarde.huishoudens.some((h) => h.laatsteDag !== null && h.laatsteDag < VANDAAG)).toBe(true)
  })

  test('oordelen van de provincie, een verschuiving en een gezin dat een andere woning nodig heeft, staan erin', async () => {
    const doe = async <I extends z.ZodType, O extends z.ZodType>(
      rol: 'beleidsmedewerker' | 'klantmanager',
      operatie: Operatie<Context, I, O>,
      invoer: unknown,
    ) => {
      const r = await perform(huis, demoActor(rol, VANDAAG), operatie, invoer)
      if (!r.ok) throw new Error(JSON.stringify(r.weigering))
      return r.waarde
    }
    const { halfjaar, pad } = huisvestingsoperaties
    const [vorig, nu] = [
      await doe('beleidsmedewerker', halfjaar, { halfjaar: '2026-1' }),
      await doe('beleidsmedewerker', halfjaar, {}),
    ]
    expect(vorig.oordelen[0]).toMatchObject({ trede: 2, naam: 'Informatie opvragen en valideren' })
    expect(vorig.voorstel).not.toBeNull()
    expect(nu.verschoven.map((v) => [v.naam, v.aantal])).toEqual([['Bunschoten', 2]])
    expect(nu.regio?.gemeenten.find((g) => g.eigen)?.naam).toBe('Baarn')
    const anders = await huis.store.eenheid(BAARN, (tx) =>
      tx.selectFrom('feit').select('dossier').where('soort', '=', 'herhuisvestingNodig').execute(),
    )
    expect(anders).toHaveLength(1)
    expect((await doe('klantmanager', pad, { dossier: anders[0]!.dossier })).pad?.soort).toBe('andere')
  })

  test('wat in de lijsten staat is wat de feiten geven, en iedereen is als synthetisch gemerkt', async () => {
    expect(await check((werk) => huis.store.eenheid(BAARN, werk))).toEqual([])
    const echt = await huis.store.eenheid(BAARN, (tx) =>
      tx.selectFrom('persoon').select('dossier').where('synthetisch', '=', false).execute(),
    )
    expect(echt).toEqual([])
  })
})

describeStores('een afgebroken demonstratie', (open) => {
  test('wordt niet half aangevuld: laden zegt dat de gegevensmap leeg moet', async () => {
    const { store } = await open()
    const huis = { store, cipher: makeCipher(randomBytes(32)), nu: () => `${VANDAAG}T09:00:00Z` }
    const breekAf = (gedaan: number) => {
      if (gedaan === 5) throw new Error('afgebroken')
    }
    await expect(laadDemo(huis, VANDAAG, breekAf)).rejects.toThrow('afgebroken')
    await expect(laadDemo(huis, VANDAAG)).rejects.toThrow('Maak de gegevensmap leeg')
  })
})
