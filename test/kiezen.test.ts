import { beforeAll, describe, expect, test } from 'vitest'
import type { DossierId } from '#core/ids.ts'
import { describeStores, type Proef } from '#test/stores.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { aanbod, kiezen, match, prikbord, VANDAAG, type Vindproef, vindproef, woning } from './vindproef.ts'

describeStores('een woning kiezen', (open) => {
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

  describe('kiezen', () => {
    test('een mens kiest: het feit staat in het dossier, de woning is vastgehouden, en aanbieden wijst toe', async () => {
      const d = await p.wacht()
      const id = await bied({ kamers: 2 })
      const { match: m } = await p.moet('kim', kiezen.bevestigen, { dossier: d, woning: id })
      expect((await p.moet('hugo', prikbord.zien, { woning: id })).woning.stand).toBe('gereserveerd')
      const feiten = async () =>
        (await proef.beheer('select soort, inhoud from feit where dossier = $1 order by volg', [d])).filter(
          (f) => ['matchVoorgesteld', 'woningAangeboden', 'ingetrokken'].includes(String(f.soort)),
        )
      expect(await feiten()).toEqual([{ soort: 'matchVoorgesteld', inhoud: { woning: id } }])
      await p.moet('hugo', kiezen.aanbieden, { match: m })
      expect((await feiten())[1]).toEqual({
        soort: 'woningAangeboden',
        inhoud: { woningtype: 'appartement', kamers: 2, woning: id },
      })
      expect((await p.moet('hugo', prikbord.zien, { woning: id })).woning.stand).toBe('toegewezen')
      const { verhuurders } = await p.moet('kim', aanbod.aanbod, { jaar: 2026 })
      expect(verhuurders.find((v) => v.id === 'wonen')).toMatchObject({ huishoudens: 1, personen: 1 })
    })

    test('twee mensen op hetzelfde moment: één wint, de ander hoort wie en wanneer, en er is niets half gedaan', async () => {
      const [d, e] = [await p.wacht(), await p.wacht()]
      const [v, w] = [await bied(), await bied()]
      const tweeKeer = await Promise.all([
        p.doe('kim', kiezen.bevestigen, { dossier: d, woning: v }),
        p.doe('koen', kiezen.bevestigen, { dossier: d, woning: w }),
      ])
      expect(tweeKeer.filter((r) => r.ok)).toHaveLength(1)
      const verliezer = tweeKeer.find((r) => !r.ok)!
      const zin = (r: typeof verliezer) =>
        !r.ok && r.weigering.code === 'nietNu' ? r.weigering.waarden.toelichting : ''
      expect(zin(verliezer)).toMatch(
        /^Naam (kim|koen) koos op 1 september 2026 .* al woning K-\d+ voor dit huishouden/,
      )
      const vrij = tweeKeer[0]!.ok ? w : v
      const eenWoning = await Promise.all([
        p.doe('kim', kiezen.bevestigen, { dossier: e, woning: vrij }),
        p.doe('koen', kiezen.bevestigen, { dossier: await p.wacht(), woning: vrij }),
      ])
      expect(eenWoning.filter((r) => r.ok)).toHaveLength(1)
      expect(zin(eenWoning.find((r) => !r.ok)!)).toMatch(
        /is al vastgehouden tot en met .* door Naam (kim|koen), sinds/,
      )
      const n = await proef.beheer(
        "select count(*)::int as n from feit where soort = 'matchVoorgesteld' and dossier = any($1)",
        [[d]],
      )
      expect(n).toEqual([{ n: 1 }])
    })

    test('loslaten trekt het feit in en maakt huishouden en woning weer vrij; buitenom intrekken kan niet', async () => {
      const d = await p.wacht()
      const id = await bied()
      const { match: m } = await p.moet('kim', kiezen.bevestigen, { dossier: d, woning: id })
      const [f] = await proef.beheer(
        "select id from feit where dossier = $1 and soort = 'matchVoorgesteld'",
        [d],
      )
      const buitenom = {
        dossier: d,
        soort: 'ingetrokken',
        op: VANDAAG,
        inhoud: { feit: f!.id },
        reden: 'nietDoorgegaan',
      }
      expect(await p.nee('kim', dossieroperaties.vastleggen, { feiten: [buitenom] })).toMatchObject({
        code: 'feitKanNiet',
      })
      await p.moet('kim', kiezen.loslaten, { match: m })
      expect((await p.moet('hugo', prikbord.zien, { woning: id })).woning.stand).toBe('aangeboden')
      await p.moet('koen', kiezen.bevestigen, { dossier: d, woning: id })
    })

    test.each([
      [{ huur: 713_03 }, {}, 'ligt boven de grens van € 713,02'],
      [{ kamers: 3 }, {}, 'Te groot: 3 kamers'],
      [{ verdieping: 2 }, { mobiliteit: 'lift' }, 'Op verdieping 2 zonder lift'],
      [{ gedeeld: true, plekken: 2 }, { delen: 'nee' }, 'dit huishouden kan niet delen'],
    ])('wat niet past, kan niemand kiezen: %j', async (w, behoefte, zin) => {
      const d = await p.wacht({ behoefte })
      const nee = await p.nee('kim', kiezen.bevestigen, { dossier: d, woning: await bied(w) })
      expect(nee.code === 'nietNu' ? nee.waarden.toelichting : '').toContain(zin)
    })

    test('zonder woonbehoefte wordt niets voorgesteld, en staat er wat ontbreekt', async () => {
      const d = await p.wacht({ behoefte: null })
      await bied()
      const r = await p.moet('kim', match.voorHuishouden, { dossier: d })
      expect(r.past).toBe(0)
      expect(r.woningen[0]!.paar.zinnen[0]).toBe('De woonbehoefte is nog niet vastgelegd.')
    })

    test('vastzetten en uitsluiten hebben een reden, gelden voor het voorstel, en zijn op te heffen', async () => {
      const d = await p.wacht({ dagen: 69 })
      const [goed, anders] = [await bied({ huur: 500_00 }), await bied({ huur: 500_00 })]
      const rij = async () => {
        const alle = [...(await p.moet('kim', match.alles, {})).rijen]
        return alle.find((r) => r.dossier === d)?.woning?.id ?? null
      }
      const zonder = await p.nee('kim', match.besluiten, {
        dossier: d,
        woning: goed,
        soort: 'vast',
        reden: '',
      })
      expect(zonder.velden[0]?.fout).toBe('Kies een reden.')
      await p.moet('kim', match.besluiten, { dossier: d, woning: anders, soort: 'vast', reden: 'netwerk' })
      expect(await rij()).toBe(anders)
      expect(
        (
          await p.nee('koen', match.besluiten, {
            dossier: d,
            woning: anders,
            soort: 'uitgesloten',
            reden: 'netwerk',
          })
        ).code,
      ).toBe('bestaatAl')
      const van = async () =>
        (await p.moet('kim', match.voorHuishouden, { dossier: d })).woningen.find((w) => w.id === anders)!
          .paar
      const { besluit } = await van()
      expect(besluit).toMatchObject({
        soort: 'vast',
        reden: 'Familie of bekenden in de buurt',
        door: 'Naam kim',
      })
      await p.moet('kim', match.opheffen, { besluit: besluit!.id })
      await p.moet('kim', match.besluiten, {
        dossier: d,
        woning: anders,
        soort: 'uitgesloten',
        reden: 'veiligheid',
      })
      expect((await van()).zinnen[0]).toBe('Een medewerker sloot deze combinatie uit.')
      expect(await rij()).not.toBe(anders)
      expect((await buur.doe('kim', match.opheffen, { besluit: (await van()).besluit!.id })).ok).toBe(false)
    })

    test('het voorstel wijst niets toe en is bewezen', async () => {
      const voor = await proef.beheer('select count(*)::int as n from woningreservering')
      const v = await p.moet('kim', match.alles, {})
      expect(v.bewijs).toMatch(/^Bewezen/)
      expect(v.doelen.every((x) => x.bewezen)).toBe(true)
      expect(v.vergelijking.voorstel.opTijd).toBeGreaterThanOrEqual(v.vergelijking.volgorde.opTijd)
      expect(await proef.beheer('select count(*)::int as n from woningreservering')).toEqual(voor)
    })
  })

  test('wat bij een huishouden werd bekeken, staat in het logboek', async () => {
    const d: DossierId = await p.wacht()
    await p.moet('hugo', match.voorHuishouden, { dossier: d })
    const regels = await proef.beheer(
      'select regel from inzage where gemeente = $1 and $2::uuid = any(dossiers) order by volg desc limit 1',
      [proef.gemeente, d],
    )
    expect(JSON.parse(String(regels[0]!.regel))).toMatchObject({
      operatie: 'match.voorHuishouden',
      medewerker: 'hugo',
    })
  })
})
