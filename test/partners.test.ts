/** Partners and agreements through the door, on both stores: what may, what may not, and what is kept. */
import { describe, expect, test } from 'vitest'
import { perform } from '#app/perform.ts'
import { describeStores } from '#test/stores.ts'
import {
  overeenkomstoperaties as afspraken,
  bijlageoperaties,
  partneroperaties,
} from '#work/beleid/operations/index.ts'
import { samenwerking } from './samenwerking.ts'

const prestatie = {
  soort: 'prestatieafspraken',
  titel: 'Prestatieafspraken 2026',
  partijen: ['gemeente', 'wonen'],
  vanaf: '2026-01-01',
  tot: '2026-12-31',
  samenvatting: 'Huisvesten volgens de taakstelling.',
  verlenging: 'geen',
  stappen: ['woning-aanbieden', 'sleutel-overdragen', 'wijkbeheerder-informeren'],
  resultaten: [
    { naam: 'Sleutels', eenheid: 'huishoudens', doel: 10, richting: 'tenminste', stap: 'sleutel-overdragen' },
  ],
  leveringen: [{ wat: 'Aantallen', indicator: 'Gehuisvest', frequentie: 'kwartaal' }],
} as const

describeStores('partners en overeenkomsten', (open) => {
  const w = samenwerking(open)
  const { als, doe, goed, fouten } = w

  describe('overeenkomsten', () => {
    test('de beleidsmedewerker legt vast; de ander leest, met wat er niet in orde is', async () => {
      const { id } = await goed('beleidsmedewerker', afspraken.maken, prestatie)
      const o = await goed('verhuurmedewerker', afspraken.zien, { overeenkomst: id })
      expect(o.looptijd).toMatchObject({ stand: 'loopt', einde: '2026-12-31' })
      expect(o.waarschuwingen.map((w) => w.code)).toEqual(
        expect.arrayContaining(['termijnOntbreekt', 'looptAf', 'leveringTeLaat', 'geenDocument']),
      )
      const p = await goed('raadslid', partneroperaties.zien, { partner: 'wonen' })
      expect(p.waarschuwingen.map((w) => w.code)).toContain('gegevensZonderAfspraak')
      expect(new Set(p.stappen.filter((s) => s.gedekt).map((s) => s.id))).toEqual(new Set(prestatie.stappen))
      expect(p.stappen.some((s) => !s.gedekt)).toBe(true)
    })

    test('wie het handboek niet beheert, wijzigt geen overeenkomst, ook de partij zelf niet', async () => {
      for (const rol of ['verhuurmedewerker', 'klantmanager', 'raadslid', 'beheerder'] as const) {
        const r = await doe(rol, afspraken.maken, prestatie)
        expect(r.ok ? 'gedaan' : r.weigering.code, rol).toBe('geenToegang')
      }
      expect((await doe('toezichthouder', partneroperaties.register, {})).ok).toBe(false)
    })

    test('de buurgemeente ziet haar niet en kan haar niet weggooien', async () => {
      const { id } = await goed('beleidsmedewerker', afspraken.maken, prestatie)
      const buurman = als('beleidsmedewerker', w.proef.buur)
      expect(await perform(w.huis, buurman, afspraken.zien, { overeenkomst: id })).toMatchObject({
        weigering: { code: 'nietGevonden' },
      })
      expect(await perform(w.huis, buurman, afspraken.verwijderen, { overeenkomst: id })).toMatchObject({
        weigering: { code: 'nietGevonden' },
      })
      const r = await perform(w.huis, buurman, partneroperaties.register, {})
      expect(r.ok && r.waarde.overeenkomsten).toEqual([])
      await goed('beleidsmedewerker', afspraken.zien, { overeenkomst: id })
    })

    test('twee mensen overschrijven elkaar niet', async () => {
      const { id } = await goed('beleidsmedewerker', afspraken.maken, prestatie)
      const wijzig = (titel: string) =>
        doe('beleidsmedewerker', afspraken.wijzigen, {
          ...prestatie,
          titel,
          overeenkomst: id,
          wijzigingen: 0,
        })
      expect((await wijzig('Eerste')).ok).toBe(true)
      expect(await wijzig('Tweede')).toMatchObject({ weigering: { code: 'gewijzigd' } })
      expect((await goed('raadslid', afspraken.zien, { overeenkomst: id })).titel).toBe('Eerste')
    })

    test('wat niet klopt wordt geweigerd bij het veld waar het staat', async () => {
      const f = (meer: object) => fouten(doe('beleidsmedewerker', afspraken.maken, { ...prestatie, ...meer }))
      expect(await f({ partijen: ['gemeente', 'onbekend'] })).toEqual(['partijen'])
      expect(await f({ partijen: ['gemeente'] })).toEqual(['partijen'])
      expect(await f({ tot: '2025-12-31' })).toEqual(['tot'])
      expect(await f({ tot: '2026-02-30' })).toEqual(['tot'])
      expect(await f({ verlenging: 'stilzwijgend' })).toEqual(['verlengdMet'])
      expect(await f({ termijn: 'drie maanden' })).toEqual(['termijn'])
      expect(await f({ opgezegdOp: '2027-01-01' })).toEqual(['opgezegdOp'])
      expect(await f({ gegevens: ['taken'] })).toEqual(['gegevens.0'])
      expect(await f({ documenten: [{ titel: 'x', plaats: 'javascript:alert(1)' }] })).toEqual([
        'documenten.0.plaats',
      ])
      expect(await f({ documenten: [{ titel: 'x', plaats: 'http://onveilig.example' }] })).toEqual([
        'documenten.0.plaats',
      ])
      expect(await f({ documenten: [{ titel: 'x', plaats: 'Kast 3, zaaknummer 12' }] })).toEqual([])
      expect(await f({ resultaten: [{ ...prestatie.resultaten[0], doel: -1 }] })).toEqual([
        'resultaten.0.doel',
      ])
      expect(await f({ resultaten: [{ ...prestatie.resultaten[0], geleverd: 3 }] })).toEqual([
        'resultaten.0.geleverdOp',
      ])
    })

    test('wat is geleverd wordt vastgelegd, niet vooruit, en haalt de waarschuwing weg', async () => {
      const { id } = await goed('beleidsmedewerker', afspraken.maken, prestatie)
      const lever = (laatst: string, wijzigingen: number) =>
        doe('beleidsmedewerker', afspraken.levering, { overeenkomst: id, wijzigingen, nummer: 0, laatst })
      expect(await fouten(lever('2026-11-25', 0))).toEqual(['laatst'])
      expect((await lever('2026-11-24', 0)).ok).toBe(true)
      expect(
        (
          await doe('beleidsmedewerker', afspraken.levering, {
            overeenkomst: id,
            wijzigingen: 1,
            nummer: 9,
            laatst: '2026-11-24',
          })
        ).ok,
      ).toBe(false)
      await goed('beleidsmedewerker', afspraken.resultaat, {
        overeenkomst: id,
        wijzigingen: 1,
        nummer: 0,
        geleverd: '12',
        geleverdOp: '2026-11-01',
      })
      const o = await goed('raadslid', afspraken.zien, { overeenkomst: id })
      expect(o.waarschuwingen.map((w) => w.code)).not.toContain('leveringTeLaat')
      expect(o.resultaten[0]).toMatchObject({ geleverd: 12, gehaald: true })
    })

    test('elke wijziging staat in het logboek van wijzigingen', async () => {
      const { id } = await goed('beleidsmedewerker', afspraken.maken, prestatie)
      await goed('beleidsmedewerker', afspraken.verwijderen, { overeenkomst: id })
      const rijen = await w.proef.beheer(
        `select operatie from wijziging where gemeente = $1 and wat ->> 'id' = $2 order by operatie`,
        [w.proef.gemeente, id],
      )
      expect(rijen.map((r) => r.operatie)).toEqual(['overeenkomsten.maken', 'overeenkomsten.verwijderen'])
    })
  })

  describe('partners en contactpersonen', () => {
    test('een contactpersoon die weg is, is overal weg, ook uit het logboek', async () => {
      const wie = { naam: 'Zwaantje Uniek', functie: 'Teamleider', email: 'zwaantje@wonen.example' }
      const { id } = await goed('beleidsmedewerker', partneroperaties.contactMaken, {
        partner: 'wonen',
        ...wie,
      })
      const p = await goed('klantmanager', partneroperaties.zien, { partner: 'wonen' })
      expect(p.contactpersonen).toMatchObject([wie])
      await goed('beleidsmedewerker', partneroperaties.contactWeg, { contactpersoon: id })
      const sporen = await w.proef.beheer(
        `select wat::text as t from wijziging where wat::text like '%Zwaantje%' union all select regel from inzage where regel like '%Zwaantje%'`,
      )
      expect(sporen).toEqual([])
    })

    test('zonder telefoon en e-mail is iemand niet te bereiken; een partij met medewerkers houdt haar soort', async () => {
      expect(
        await fouten(
          doe('beleidsmedewerker', partneroperaties.contactMaken, {
            partner: 'wonen',
            naam: 'A',
            functie: 'B',
          }),
        ),
      ).toEqual(['telefoon'])
      const wonen = { partner: 'wonen', naam: 'Wonen', soort: 'uitvoering' }
      expect(await fouten(doe('beleidsmedewerker', partneroperaties.vastleggen, wonen))).toEqual(['soort'])
      expect(
        await fouten(doe('beleidsmedewerker', partneroperaties.vastleggen, { ...wonen, nieuw: true })),
      ).toEqual(['partner'])
      expect(
        await fouten(
          doe('beleidsmedewerker', partneroperaties.vastleggen, { ...wonen, partner: 'overeenkomsten' }),
        ),
      ).toEqual(['partner'])
      expect(
        await fouten(
          doe('beleidsmedewerker', partneroperaties.vastleggen, {
            ...wonen,
            soort: 'corporatie',
            website: 'javascript:x',
          }),
        ),
      ).toEqual(['website'])
    })

    test('de bijlage volgt handboek en beleid, en zegt wat geen overeenkomst dekt', async () => {
      const b = await goed('klantmanager', bijlageoperaties.zien, { partner: 'wonen' })
      expect(b.gegevens.map((g) => g.gegeven)).toEqual([
        'identiteit',
        'huishouden',
        'huisvesting',
        'woonsignalen',
      ])
      expect(b.gegevens.every((g) => !g.gedekt)).toBe(true)
      await goed('beleidsmedewerker', afspraken.maken, {
        ...prestatie,
        soort: 'verwerkersovereenkomst',
        titel: 'VO',
        resultaten: [],
        leveringen: [],
        stappen: [],
        gegevens: ['identiteit', 'huisvesting'],
      })
      const na = await goed('klantmanager', bijlageoperaties.zien, { partner: 'wonen' })
      expect(na.gegevens.filter((g) => !g.gedekt).map((g) => g.gegeven)).toEqual([
        'huishouden',
        'woonsignalen',
      ])
    })
  })
})
