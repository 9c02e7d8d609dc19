/** Finding a home through the door, on both databases: what cannot be, and who sees what. */
import { CompiledQuery } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { plusDagen } from '#core/day.ts'
import { plaatje } from '#demo/plaatje.ts'
import { toeval } from '#demo/toeval.ts'
import { describeStores, type Proef } from '#test/stores.ts'
import {
  fotos,
  kiezen,
  match,
  prikbord,
  VANDAAG,
  type Vindproef,
  vindproef,
  wijken,
  woning,
} from './vindproef.ts'

describeStores('een woning vinden', (open) => {
  let proef: Proef
  let p: Vindproef
  let buur: Vindproef
  let nr = 0
  const bied = async (anders: object = {}, wie = 'hugo', verhuurder?: string) =>
    (await p.moet(wie, prikbord.aanbieden, { verhuurder, woning: woning(`K-${++nr}`, anders) })).woning

  beforeAll(async () => {
    proef = await open()
    p = await vindproef(proef, proef.gemeente)
    buur = await vindproef(proef, proef.buur)
  }, 240_000)

  describe('het prikbord', () => {
    test('een woning staat er één keer per verhuurder en kenmerk, ook in hoofdletters en tegelijk', async () => {
      await p.moet('hugo', prikbord.aanbieden, { woning: woning('Dubbel-1') })
      const w = await p.nee('hugo', prikbord.aanbieden, { woning: woning('DUBBEL-1') })
      expect(w.velden[0]).toEqual({
        veld: 'woning.kenmerk',
        fout: 'Woning DUBBEL-1 van deze verhuurder staat al op het prikbord. Wijzig dat aanbod, of trek het eerst in.',
      })
      await p.moet('berta', prikbord.aanbieden, { woning: woning('Dubbel-1') })
      const twee = await Promise.all(
        [1, 2].map(() => p.doe('hugo', prikbord.aanbieden, { woning: woning('Tegelijk') })),
      )
      expect(twee.filter((r) => r.ok)).toHaveLength(1)
    })

    test.each([
      [{ huur: 0 }, 'De huur is nul of minder; dat kan niet.'],
      [{ huur: -5000 }, 'De huur is nul of minder; dat kan niet.'],
      [{ huur: 684_50_00 }, 'De huur is hoger dan € 2.500 per maand. Staat de komma goed?'],
      [{ huur: 684 }, 'De huur is lager dan € 100 per maand. Staat de komma goed?'],
      [
        { tot: plusDagen(VANDAAG, -1) },
        'De laatste dag van het aanbod ligt vóór de dag waarop de woning vrij is.',
      ],
      [{ soort: 'tijdelijk' }, 'Een tijdelijke woning heeft een laatste dag.'],
      [{ plekken: 2 }, 'Meer dan één huishouden kan alleen als de woning wordt gedeeld.'],
      [{ wijk: 'NERGENS' }, 'Wijk NERGENS is niet bekend. Kies een wijk van de kaart.'],
    ])('wat niet kan, wordt geweigerd met wat er mis is: %j', async (anders, fout) => {
      const w = await p.nee('hugo', prikbord.aanbieden, { woning: woning('Fout', anders) })
      expect(w.velden.map((v) => v.fout)).toContain(fout)
    })

    test('vasthouden van dag tot dag overlapt nooit; de weigering zegt wie en tot wanneer', async () => {
      const id = await bied()
      const houd = (van: number, tot: number) =>
        p.doe('hugo', prikbord.reserveren, {
          woning: id,
          van: plusDagen(VANDAAG, van),
          tot: plusDagen(VANDAAG, tot),
        })
      expect((await houd(0, 5)).ok).toBe(true)
      const botst = await houd(5, 9)
      expect(botst.ok).toBe(false)
      if (!botst.ok && botst.weigering.code === 'nietNu')
        expect(botst.weigering.waarden.toelichting).toMatch(
          /^Woning K-\d+ is al vastgehouden tot en met 6 september 2026 door Naam hugo, sinds 1 september 2026/,
        )
      expect((await houd(6, 9)).ok).toBe(true)
      const samen = await Promise.all([houd(20, 30), houd(25, 40)])
      expect(samen.filter((r) => r.ok)).toHaveLength(1)
    })

    test('de database zelf laat twee overlappende reserveringen niet toe', async () => {
      const id = await bied()
      await p.moet('hugo', prikbord.reserveren, { woning: id, van: VANDAAG, tot: plusDagen(VANDAAG, 5) })
      const nogEens = proef.store.eenheid(proef.gemeente, (tx) =>
        tx.executeQuery(
          CompiledQuery.raw(
            `insert into woningreservering (gemeente, id, woning, nr, plek, van, tot, stand, vastgelegd_op, door)
             select gemeente, gen_random_uuid(), woning, nr, plek, van + 2, tot + 2, stand, vastgelegd_op, door
             from woningreservering where woning = $1`,
            [id],
          ),
        ),
      )
      await expect(nogEens).rejects.toMatchObject({ code: '23P01' })
    })

    test('wat gebeurde staat vast en is niet weg te halen', async () => {
      const id = await bied()
      await p.moet('hugo', prikbord.wijzigen, {
        woning: id,
        wijzigingen: 0,
        inhoud: woning('Nieuwe naam', { kamers: 3 }),
      })
      expect(
        (await p.nee('hugo', prikbord.wijzigen, { woning: id, wijzigingen: 0, inhoud: woning('Te laat') }))
          .code,
      ).toBe('gewijzigd')
      await p.moet('hugo', prikbord.intrekken, { woning: id, reden: 'vergissing' })
      const { gebeurtenissen, woning: w } = await p.moet('hugo', prikbord.zien, { woning: id })
      expect(gebeurtenissen.map((g) => g.soort)).toEqual(['ingetrokken', 'gewijzigd', 'aangeboden'])
      expect(w).toMatchObject({ kenmerk: 'Nieuwe naam', stand: 'ingetrokken' })
      for (const opdracht of [
        'update woning_gebeurtenis set soort = soort',
        'delete from woning_gebeurtenis',
      ])
        await expect(proef.beheer(opdracht)).rejects.toThrow('append-only')
    })

    test('een verlopen aanbod heet verlopen en is niet meer te houden', async () => {
      const id = await bied({ vanaf: plusDagen(VANDAAG, -20), tot: plusDagen(VANDAAG, -1) })
      expect((await p.moet('hugo', prikbord.zien, { woning: id })).woning.stand).toBe('verlopen')
      expect(
        (await p.nee('hugo', prikbord.reserveren, { woning: id, van: VANDAAG, tot: plusDagen(VANDAAG, 2) }))
          .code,
      ).toBe('nietNu')
    })

    test('een bestand is alles of niets, en twee keer hetzelfde verandert niets', async () => {
      const goed = [woning('B-1'), woning('B-2')]
      const fout = await p.nee('hugo', prikbord.invoeren, {
        proef: false,
        woningen: [...goed, woning('b-1')],
      })
      expect(fout.velden[0]?.fout).toBe('Woning b-1 staat er twee keer in.')
      const telling = async (woningen: object[], proef = false) => {
        const r = await p.moet('hugo', prikbord.invoeren, { proef, woningen })
        return [r.nieuw, r.gewijzigd, r.gelijk]
      }
      expect(await telling(goed, true)).toEqual([2, 0, 0])
      expect(await telling(goed)).toEqual([2, 0, 0])
      expect(await telling(goed)).toEqual([0, 0, 2])
      expect(await telling([woning('B-1', { huur: 610_00 }), goed[1]!])).toEqual([0, 1, 1])
    })
  })

  describe('wie ziet wat', () => {
    test('een corporatie ziet en wijzigt alleen eigen woningen', async () => {
      const id = await bied()
      const eigen = await p.moet('berta', prikbord.lijst, { stand: 'alle' })
      expect(eigen.eigen).toBe(true)
      expect(eigen.woningen.every((w) => w.verhuurder === 'beter')).toBe(true)
      const dicht = { code: 'nietGevonden' }
      expect(await p.nee('berta', prikbord.zien, { woning: id })).toMatchObject(dicht)
      expect(
        await p.nee('berta', prikbord.wijzigen, { woning: id, wijzigingen: 0, inhoud: woning('X') }),
      ).toMatchObject(dicht)
      expect(await p.nee('berta', prikbord.intrekken, { woning: id, reden: 'vergissing' })).toMatchObject(
        dicht,
      )
      expect(
        await p.nee('berta', prikbord.reserveren, { woning: id, van: VANDAAG, tot: VANDAAG }),
      ).toMatchObject(dicht)
      expect(await p.nee('berta', match.voorWoning, { woning: id })).toMatchObject(dicht)
      const namens = await p.nee('berta', prikbord.aanbieden, {
        verhuurder: 'wonen',
        woning: woning('Niet van mij'),
      })
      expect(namens.velden[0]?.fout).toBe('Een verhuurder biedt alleen eigen woningen aan.')
      const d = await p.wacht()
      expect(await p.nee('berta', kiezen.bevestigen, { dossier: d, woning: id })).toMatchObject(dicht)
    })

    test('een andere gemeente ziet niets, ook niet met het kenmerk, en de rijbeveiliging houdt tegen', async () => {
      const id = await bied()
      const d = await p.wacht()
      for (const wie of ['kim', 'hugo']) {
        expect(await buur.nee(wie, prikbord.zien, { woning: id })).toMatchObject({ code: 'nietGevonden' })
        expect(await buur.nee(wie, match.voorHuishouden, { dossier: d })).toMatchObject({
          code: 'nietGevonden',
        })
      }
      expect((await buur.moet('kim', prikbord.lijst, { stand: 'alle' })).woningen).toEqual([])
      const rijen = await proef.store.eenheid(proef.buur, (tx) =>
        tx.executeQuery(CompiledQuery.raw('select count(*)::int as n from woning where id = $1', [id])),
      )
      expect(rijen.rows).toEqual([{ n: 0 }])
    })

    test('een corporatie ziet maat en behoefte, en de naam pas als een eigen woning is gekozen', async () => {
      const d = await p.wacht({ behoefte: { aanpassing: 'nee', mobiliteit: 'lift' } })
      const id = await bied()
      const zie = async (wie: string) =>
        (await p.moet(wie, match.huishoudens, {})).huishoudens.find((h) => h.dossier === d)!
      expect(await zie('hugo')).toMatchObject({
        naam: null,
        personen: 1,
        behoefte: { mobiliteit: 'lift', aanpassing: false },
      })
      expect((await zie('kim')).naam).toMatch(/^Proef Persoon/)
      await p.moet('kim', kiezen.bevestigen, { dossier: d, woning: id })
      expect((await zie('hugo')).naam).toMatch(/^Proef Persoon/)
      // Another corporation hears that a home is held, not which, and no name.
      expect(await zie('berta')).toMatchObject({
        naam: null,
        houdt: { woning: null, kenmerk: null, stand: 'vastgehouden' },
      })
    })

    test('wie geen personen ziet, ziet wijken en woningen maar geen huishoudens', async () => {
      expect((await p.moet('beleid', wijken.lijst, {})).wijken.map((w) => w.code)).toEqual(['OOST', 'WEST'])
      expect((await p.doe('beleid', match.huishoudens, {})).ok).toBe(false)
      expect((await p.doe('beleid', prikbord.aanbieden, { woning: woning('X') })).ok).toBe(false)
      expect(
        (
          await p.doe('kim', wijken.grensVastleggen, {
            wijk: 'OOST',
            vanaf: VANDAAG,
            huishoudens: 1,
            toelichting: 'x',
          })
        ).ok,
      ).toBe(false)
    })
  })

  describe('wijken en foto’s', () => {
    test('een grens geldt vanaf haar dag, en wat is gekozen telt mee', async () => {
      const leg = (vanaf: number, huishoudens: number | null) =>
        p.moet('beleid', wijken.grensVastleggen, {
          wijk: 'WEST',
          vanaf: plusDagen(VANDAAG, vanaf),
          huishoudens,
          toelichting: 'Proef',
        })
      await leg(-10, 3)
      await leg(5, 1)
      const west = async () =>
        (await p.moet('beleid', wijken.lijst, {})).wijken.find((w) => w.code === 'WEST')!
      expect(await west()).toMatchObject({ grens: 3, belasting: 0 })
      await p.moet('kim', kiezen.bevestigen, {
        dossier: await p.wacht(),
        woning: await bied({ wijk: 'WEST' }),
      })
      expect(await west()).toMatchObject({ grens: 3, belasting: 1 })
    })

    test('een foto wordt op inhoud gecontroleerd en alleen getoond aan wie de woning ziet', async () => {
      const id = await bied()
      const geef = (inhoud: Uint8Array, tekst = 'Voorkant') => ({
        woning: id,
        tekst,
        inhoud: Buffer.from(inhoud).toString('base64'),
      })
      const fout = async (x: object) => (await p.nee('hugo', fotos.toevoegen, x)).velden[0]?.fout
      expect(await fout(geef(Buffer.from('<svg onload="alert(1)"/>')))).toBe(
        'Dit bestand is geen hele JPEG- of PNG-foto.',
      )
      expect(await fout(geef(Buffer.alloc(1_500_001, 0xff)))).toBe(
        'De foto is groter dan 1,5 MB. Maak haar kleiner.',
      )
      const beeld = plaatje(toeval('proef'), 2)
      expect(await fout(geef(beeld, ''))).toBe(
        'Beschrijf wat er op de foto te zien is, voor wie haar niet ziet.',
      )
      const { foto } = await p.moet('hugo', fotos.toevoegen, geef(beeld))
      expect((await p.moet('kim', fotos.zien, { woning: id, foto })).soort).toBe('image/png')
      expect((await p.nee('berta', fotos.zien, { woning: id, foto })).code).toBe('nietGevonden')
      expect((await buur.nee('kim', fotos.zien, { woning: id, foto })).code).toBe('nietGevonden')
    })
  })
})
