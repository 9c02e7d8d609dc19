/** Following the way to a home through the door, on both stores: path, regeldag, half year, measuring, signals, promises. */
import { beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#app/perform.ts'
import { dag, plusDagen } from '#core/day.ts'
import { describeStores } from '#test/stores.ts'
import { DAG, type Wie, woonproef } from '#test/woonproef.ts'
import { overeenkomstoperaties } from '#work/beleid/operations/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { huisvestingsoperaties as op } from '#work/huisvesting/operations/index.ts'
import { check, rebuild } from '#work/taken/index.ts'

describeStores('wonen volgen', (open) => {
  const w = woonproef(open)
  const { actor, vraag, doe, leg, nee } = w

  describe('de weg van een huishouden', () => {
    test('na de sleutel wacht het op de verhuizing; wie wacht na een weigering, wacht op een aanbod', async () => {
      const p = await doe('kim', op.pad, { dossier: w.adem[0] }, dag('2026-08-06'))
      const stand = (u: typeof p) => Object.fromEntries(u.stations.map((s) => [s.id, s.stand]))
      expect(stand(p)).toMatchObject({
        aangeboden: 'gedaan',
        contract: 'gedaan',
        sleutel: 'gedaan',
        verhuisd: 'nu',
        bezoek: 'later',
        behoefte: 'onbekend',
      })
      expect(p.pad?.zin).toBe('Wacht op: verhuisd. Aan zet: maatschappelijk begeleider.')
      expect(p.stations.find((s) => s.id === 'verhuisd')?.laatsteDag).toBe('2026-08-19')
      const b = await doe('kim', op.pad, { dossier: w.baas })
      expect(stand(b).aangeboden).toBe('nu')
      expect(b.pad?.weigeringen).toEqual([
        { op: '2026-11-04', grond: 'Wil een andere woning of wijk', gevolg: null },
      ])
    })

    test('een gezinslid volgt de weg van het hoofd; welzijn ziet alleen wat bij zijn stap hoort', async () => {
      expect((await doe('kim', op.pad, { dossier: w.adem[2] })).dossier).toBe(w.adem[0])
      expect(await nee(vraag('pien', op.pad, { dossier: w.baas }))).toContain('geenToegang')
      expect(await nee(vraag('raad', op.pad, { dossier: w.baas }))).toContain('geenToegang')
    })

    test('de wachtlijst kent het geweigerde aanbod niet meer als aanbod', async () => {
      const w = await doe('hugo', op.wachtlijst, {})
      expect(w).toMatchObject({ totaal: 1, personen: 1 })
      expect(w.huishoudens[0]?.aangebodenOp).toBeNull()
    })
  })

  describe('de regeldag', () => {
    test('elke partij ziet haar lijst; inkomen blijft bij BBS; wie afvinkt legt een feit vast', async () => {
      const op_ = dag('2026-08-01')
      const [r] = (await doe('hugo', op.regeldagen, {}, op_)).regeldagen
      expect(r).toMatchObject({ naam: 'Proef Adem', personen: 3, datum: '2026-08-05', tijd: '09:30' })
      expect(r!.punten.some((p) => p.gegeven === 'inkomen')).toBe(false)
      expect(r!.punten.find((p) => p.inhoud.punt === 'tolk')).toMatchObject({ nietNodig: true })
      const bbs = (await doe('kim', op.regeldagen, {}, op_)).regeldagen[0]!
      expect(bbs.punten.filter((p) => p.gegeven === 'inkomen')).toHaveLength(4)
      // Recorded afterwards, for the day on which it was done.
      const afgevinkt = {
        dossier: w.adem[0],
        soort: 'regeldagPuntGeregeld',
        op: '2026-08-03',
        inhoud: { punt: 'meterstanden' },
      }
      await doe('hugo', dossieroperaties.vastleggen, { feiten: [afgevinkt] }, dag('2026-08-06'))
      const na = (await doe('hugo', op.regeldagen, { dossier: w.adem[0] }, dag('2026-08-06'))).regeldagen[0]!
      expect(na.punten.find((p) => p.inhoud.punt === 'meterstanden')?.gedaanOp).toBe('2026-08-03')
    })
    test('wie geen personen ziet, ziet geen regeldagen', async () => {
      for (const wie of ['raad', 'bas', 'prov', 'bea'] as const)
        expect(await nee(vraag(wie, op.regeldagen, {})), wie).toContain('geenToegang')
    })
  })

  describe('Huisvestingswet art. 28 en 29: het halfjaar', () => {
    beforeAll(async () => {
      await doe('bas', op.invoeren, {
        proef: false,
        bron: 'Provincie',
        cijfers: [
          { grootheid: 'taakstelling', periode: '2026-2', waarde: 8 },
          { grootheid: 'stand_begin', periode: '2026-2', waarde: -1 },
        ],
      })
    })

    test('kinderen tellen mee, te doen is taakstelling plus achterstand, en de grenzen zijn eerlijk', async () => {
      const h = await doe('raad', op.halfjaar, {})
      expect(h).toMatchObject({ halfjaar: '2026-2', gerealiseerd: 3, teDoen: 9, stand: -6, voorbij: false })
      expect(h.telling).toMatchObject({ volwassen: null, kinderen: null })
      expect((await doe('kim', op.halfjaar, {})).telling).toMatchObject({ volwassen: 2, kinderen: 1 })
      expect(h.maanden.map((m) => [m.nodig, m.klaar])).toEqual([
        [2, 0],
        [3, 3],
        [5, 3],
        [6, 3],
        [8, 3],
        [9, null],
      ])
      expect(h.prognose).toMatchObject({ huishoudens: 1, personen: 1 })
      expect(h.eind!.laag).toBeGreaterThanOrEqual(3)
      expect(h.eind!.hoog).toBeLessThanOrEqual(4)
      expect(h.nodig).toMatchObject({ personen: 6, teWeinigGekoppeld: 5, peildag: '2026-10-01' })
    })

    test('art. 29 lid 2: verschuiven telt mee, kan niet twee keer en niet onder nul', async () => {
      const v = {
        periode: '2026-2',
        andere: w.proef.buur,
        aantal: -3,
        besluitOp: '2026-07-01',
        bron: 'Besluit 12',
      }
      expect(await nee(vraag('kim', op.verschuiven, v))).toContain('geenToegang')
      expect(await nee(vraag('bas', op.verschuiven, { ...v, aantal: -9 }))).toContain('ongeldig')
      expect(await nee(vraag('bas', op.verschuiven, { ...v, andere: w.proef.gemeente }))).toContain(
        'ongeldig',
      )
      await doe('bas', op.verschuiven, v)
      expect(await nee(vraag('bas', op.verschuiven, v))).toContain('bestaatAl')
      const h = await doe('prov', op.halfjaar, {})
      expect(h.doel).toMatchObject({ waarde: 5, verschoven: -3 })
      expect(h.verschoven).toMatchObject([{ aantal: -3, andere: w.proef.buur }])
    })

    test('het oordeel van de provincie staat er met tekst en omstandigheden, na het halfjaar', async () => {
      const o = {
        periode: '2026-1',
        trede: 2,
        op: '2026-07-15',
        bron: 'Brief 3',
        tekst: 'Graag informatie.',
        omstandigheden: 'Brand in de opvang.',
        bijzonder: true,
      }
      expect(await nee(vraag('bas', op.oordeelVastleggen, { ...o, op: '2026-06-30' }))).toContain('ongeldig')
      expect(await nee(vraag('raad', op.oordeelVastleggen, o))).toContain('geenToegang')
      await doe('bas', op.oordeelVastleggen, o)
      expect(await nee(vraag('bas', op.oordeelVastleggen, o))).toContain('bestaatAl')
      const h = await doe('raad', op.halfjaar, { halfjaar: '2026-1' })
      expect(h.oordelen).toMatchObject([
        { trede: 2, naam: 'Informatie opvragen en valideren', bijzonder: true },
      ])
      expect(h).toMatchObject({ voorbij: true, prognose: null })
    })

    test('een halfjaar dat nog moet komen is er niet, en wat nog niet vaststaat wordt niet ingevoerd', async () => {
      expect(await nee(vraag('raad', op.halfjaar, { halfjaar: '2027-1' }))).toContain('nietGevonden')
      const cijfers = [{ grootheid: 'gerealiseerd', periode: '2026-2', waarde: 3 }]
      expect(await nee(vraag('bas', op.invoeren, { proef: true, bron: 'X', cijfers }))).toContain('ongeldig')
    })
  })

  describe('gemeten', () => {
    test('wie wacht telt mee; wie geen personen ziet, ziet geen kleine groepen', async () => {
      const kim = await doe('kim', op.meting, { per: 'grootte' })
      const sleutel = kim.mijlpalen.find((m) => m.naam === 'Sleutel')!
      expect(sleutel).toMatchObject({ klaar: 3, wachtend: 1, gemiddeld: 65 })
      expect(kim.groepen.map((g) => [g.naam, g.groep?.klaar])).toEqual([
        ['1 persoon', 0],
        ['3 personen', 3],
      ])
      const raad = await doe('raad', op.meting, { per: 'grootte' })
      expect(raad.groepen.every((g) => g.groep === null)).toBe(true)
      expect(raad.mijlpalen.find((m) => m.naam === 'Sleutel')).toMatchObject({ klaar: 3, gemiddeld: null })
      expect(raad.curve).toEqual([])
      expect(kim.curve).toEqual([])
    })
  })

  describe('beloofd en geleverd', () => {
    test('de corporatie leverde de sleutel; de belofte staat ernaast', async () => {
      await doe('bas', overeenkomstoperaties.maken, {
        soort: 'prestatieafspraken',
        titel: 'Prestatieafspraken 2026',
        partijen: ['gemeente', 'wonen'],
        vanaf: '2026-01-01',
        tot: '2026-12-31',
        samenvatting: 'Huisvesten.',
        verlenging: 'geen',
        stappen: ['sleutel-overdragen'],
        resultaten: [
          {
            naam: 'Gehuisvest',
            eenheid: 'personen',
            doel: 10,
            richting: 'tenminste',
            stap: 'sleutel-overdragen',
          },
        ],
      })
      const p = await doe('raad', op.prestaties, {})
      expect(p.leveringen).toEqual([
        { verhuurder: 'wonen', naam: 'Naam wonen', halfjaar: '2026-2', personen: 3, woningen: 1 },
      ])
      expect(p.beloften).toMatchObject([
        { doel: 10, geleverd: 3, verhuurders: ['Naam wonen'], opSchema: false },
      ])
    })
  })

  describe('na de sleutel: signalen van de wijkbeheerder', () => {
    test('zonder verhuizing staat er geen stap open; de corporatie meldt uit de lijst, anderen niet', async () => {
      const signaal = (wie: Wie, op_: string) =>
        vraag(
          wie,
          dossieroperaties.vastleggen,
          {
            feiten: [
              { dossier: w.adem[0], soort: 'woonsignaalGemeld', op: op_, inhoud: { signaal: 'geluid' } },
            ],
          },
          dag(op_),
        )
      expect(await nee(signaal('hugo', '2026-08-06'))).toContain('geenStap: woonsignalen')
      await leg('vera', w.adem[0], 'verhuisd', '2026-08-10')
      for (const wie of ['kim', 'vera'] as const)
        expect(await nee(signaal(wie, '2026-11-10')), wie).not.toBe('ok')
      expect(await nee(signaal('hugo', '2026-11-10'))).toBe('ok')
      const vrij = {
        dossier: w.adem[0],
        soort: 'woonsignaalGemeld',
        op: '2026-11-11',
        inhoud: { signaal: 'geluid', tekst: 'verhaal' },
      }
      expect(await nee(vraag('hugo', dossieroperaties.vastleggen, { feiten: [vrij] }))).toContain('ongeldig')
    })

    test('in het dossier ziet niemand anders het, ook de klantmanager niet', async () => {
      for (const wie of ['kim', 'koen', 'vera', 'pien'] as const) {
        const r = await vraag(wie, dossieroperaties.zien, { dossier: w.adem[0] })
        if (r.ok) expect(JSON.stringify(r.waarde), wie).not.toContain('geluid')
      }
      const eigen = await doe('hugo', op.woonsignalen, { dossier: w.adem[0] })
      expect(eigen.signalen).toEqual([{ op: '2026-11-10', signaal: 'geluid', naam: 'Overlast: geluid' }])
      for (const wie of ['vera', 'pien', 'raad', 'bas', 'bea', 'prov'] as const)
        expect(await nee(vraag(wie, op.woonsignalen, { dossier: w.adem[0] })), wie).toContain('geenToegang')
    })

    test('de klantmanager moet casusregie doen, en er moet een overeenkomst zijn; de weigering zegt welke ontbreekt', async () => {
      const zie = (wie: Wie) => nee(vraag(wie, op.woonsignalen, { dossier: w.adem[0] }))
      expect(await zie('kim')).toContain('alleen wie casusregie doet')
      await doe('kim', dossieroperaties.toewijzen, {
        dossiers: [w.adem[0]],
        functie: 'casusregie',
        medewerker: 'kim',
      })
      expect(await zie('kim')).toContain("de stap 'Melden hoe het wonen gaat' rust daarop")
      const convenant = {
        soort: 'convenant',
        titel: 'Convenant wonen',
        partijen: ['gemeente', 'wonen'],
        vanaf: '2026-01-01',
        samenvatting: 'Signalen na de sleutel.',
        verlenging: 'geen',
        gegevens: ['woonsignalen'],
      }
      await doe('bas', overeenkomstoperaties.maken, convenant)
      expect(await zie('kim')).toBe('ok')
      expect(await zie('koen')).toContain('alleen wie casusregie doet')
      // The look is in the log of the dossier.
      const inzagen = await doe('kim', dossieroperaties.inzage, { dossier: w.adem[0] })
      expect(JSON.stringify(inzagen)).toContain('huisvesting.woonsignalen')
    })

    test('de buurgemeente krijgt het dossier niet', async () => {
      const buurman = actor('kim', DAG, w.proef.buur)
      const r = await perform(w.huis, buurman, op.woonsignalen, { dossier: w.adem[0] })
      expect(r.ok ? 'ok' : r.weigering.code).toBe('nietGevonden')
    })
  })

  test('een andere woning als het gezin groeit: telt niet nog eens, en de weg begint opnieuw', async () => {
    await leg('kim', w.adem[0], 'herhuisvestingNodig', '2026-11-16', { reden: 'gezinGegroeid' })
    const p = await doe('kim', op.pad, { dossier: w.adem[0] })
    expect(p.pad).toMatchObject({ soort: 'andere', zin: expect.stringContaining('Wacht op: woonbehoefte') })
    await leg('hugo', w.adem[0], 'woningAangeboden', '2026-11-17', {
      woningtype: 'eengezinswoning',
      kamers: 5,
    })
    const vroeg = vraag('hugo', dossieroperaties.vastleggen, {
      feiten: [{ dossier: w.adem[0], soort: 'sleutelOvergedragen', op: '2026-11-18', inhoud: {} }],
    })
    expect(await nee(vroeg)).toContain("pas na 'Huurcontract getekend'")
    await leg('hugo', w.adem[0], 'huurcontractGetekend', '2026-11-18')
    await leg('hugo', w.adem[0], 'sleutelOvergedragen', '2026-11-18')
    expect((await doe('raad', op.halfjaar, {})).gerealiseerd).toBe(3)
  })

  test('wat naast de feiten staat is wat eruit volgt, ook na herbouwen', async () => {
    const eenheid = <T>(werk: Parameters<typeof w.proef.store.eenheid<T>>[1]) =>
      w.proef.store.eenheid(w.proef.gemeente, werk)
    expect(await check(eenheid)).toEqual([])
    await rebuild(eenheid, plusDagen(DAG, 1))
    expect(await check(eenheid)).toEqual([])
  })
})
