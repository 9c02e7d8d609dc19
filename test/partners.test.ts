/** Partners, agreements, staff and plans through the door, on both stores: what may, what may not, and what is kept. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { perform } from '#app/perform.ts'
import { actorOfSession, actorOfToken, startSession } from '#app/session.ts'
import { type Actor, type Rol, rollen } from '#core/actor.ts'
import { dag } from '#core/day.ts'
import type { GemeenteCode } from '#core/ids.ts'
import type { Operatie } from '#core/operation.ts'
import { houseOn } from '#test/server.ts'
import { describeStores, type Proef } from '#test/stores.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import { medewerkeroperaties } from '#work/beheer/staff.ts'
import {
  overeenkomstoperaties as afspraken,
  bijlageoperaties,
  certificaatoperaties,
  partneroperaties,
  planoperaties,
} from '#work/beleid/operations/index.ts'
import type { Context } from '#work/dossier/index.ts'

const VANDAAG = dag('2026-11-24')
const organisaties = [
  { id: 'gemeente', soort: 'gemeente', naam: 'Gemeente' },
  { id: 'bbs', soort: 'uitvoering', naam: 'BBS' },
  { id: 'wonen', soort: 'corporatie', naam: 'Wonen' },
] as const
const medewerkers = [
  { id: 'bea', organisatie: 'gemeente', naam: 'Bea', rol: 'beheerder', doel: 'Beheer' },
  { id: 'kim', organisatie: 'bbs', naam: 'Kim', rol: 'klantmanager', doel: 'Uitvoering' },
  { id: 'hugo', organisatie: 'wonen', naam: 'Hugo', rol: 'verhuurmedewerker', doel: 'Verhuur' },
] as const

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
  let proef: Proef
  let huis: ReturnType<typeof houseOn>
  const als = (rol: Rol, gemeente: GemeenteCode = proef.gemeente): Actor => ({
    gemeente,
    gemeenteNaam: 'Proef',
    organisatie: organisaties.find((o) => o.soort === rollen[rol].organisatie)?.id as never,
    organisatieNaam: 'Proef',
    organisatiesoort: rollen[rol].organisatie,
    medewerker: 'proef' as never,
    naam: 'Proef',
    rol,
    doel: 'Proef',
    via: 'api',
    dag: VANDAAG,
  })
  const doe = <I extends z.ZodType, O extends z.ZodType>(
    rol: Rol,
    op: Operatie<Context, I, O>,
    invoer: unknown,
  ) => perform(huis, als(rol), op, invoer)
  async function goed<I extends z.ZodType, O extends z.ZodType>(
    rol: Rol,
    op: Operatie<Context, I, O>,
    invoer: unknown,
  ) {
    const r = await doe(rol, op, invoer)
    if (!r.ok) throw new Error(JSON.stringify(r.weigering))
    return r.waarde
  }
  const fouten = async (r: ReturnType<typeof doe>) => {
    const uit = await r
    return uit.ok ? [] : uit.weigering.velden.map((f) => f.veld)
  }

  beforeAll(async () => {
    proef = await open()
    huis = houseOn(proef.store, '2026-11-24T09:00:00.000Z')
    await goed('beheerder', beheeroperaties.inrichten, { organisaties, medewerkers })
  })

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
      expect(p.stappen.every((s) => s.gedekt)).toBe(true)
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
      const buurman = als('beleidsmedewerker', proef.buur)
      expect(await perform(huis, buurman, afspraken.zien, { overeenkomst: id })).toMatchObject({
        weigering: { code: 'nietGevonden' },
      })
      expect(await perform(huis, buurman, afspraken.verwijderen, { overeenkomst: id })).toMatchObject({
        weigering: { code: 'nietGevonden' },
      })
      const r = await perform(huis, buurman, partneroperaties.register, {})
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
      const rijen = await proef.beheer(
        `select operatie from wijziging where gemeente = $1 and wat ->> 'id' = $2 order by operatie`,
        [proef.gemeente, id],
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
      const sporen = await proef.beheer(
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
      expect(b.gegevens.map((g) => g.gegeven)).toEqual(['identiteit', 'huishouden', 'huisvesting'])
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
      expect(na.gegevens.filter((g) => !g.gedekt).map((g) => g.gegeven)).toEqual(['huishouden'])
    })
  })

  describe('medewerkers en bewijzen', () => {
    test('wie niet meer werkt is meteen overal afgemeld, ook met een toegangssleutel', async () => {
      const { id } = await goed('beheerder', medewerkeroperaties.toevoegen, {
        organisatie: 'bbs',
        naam: 'Ölga de Wit',
        rol: 'klantmanager',
        doel: 'Uitvoering',
      })
      expect(id).toBe('olga-de-wit')
      const sessie = await startSession(huis, proef.gemeente, id as never)
      const { sleutel } = await goed('beheerder', beheeroperaties.sleutelMaken, {
        naam: 'proef',
        medewerker: id,
        dagen: 5,
      })
      expect((await actorOfSession(huis, sessie))?.naam).toBe('Ölga de Wit')
      const velden = { medewerker: id, naam: 'Ölga de Wit', rol: 'klantmanager', doel: 'Uitvoering' }
      expect(
        await goed('beheerder', medewerkeroperaties.wijzigen, { ...velden, actief: false }),
      ).toMatchObject({ afgemeld: 1 })
      expect(await actorOfSession(huis, sessie)).toBeUndefined()
      await goed('beheerder', medewerkeroperaties.wijzigen, { ...velden, actief: true })
      expect(await actorOfSession(huis, sessie)).toBeUndefined()
      expect(await actorOfToken(huis, sleutel)).toBeUndefined()
    })

    test('een andere rol past bij de organisatie; de laatste beheerder blijft', async () => {
      const kim = { medewerker: 'kim', naam: 'Kim', doel: 'x', actief: true }
      expect(
        await fouten(doe('beheerder', medewerkeroperaties.wijzigen, { ...kim, rol: 'begeleider' })),
      ).toEqual(['rol'])
      expect(
        await fouten(
          doe('beheerder', medewerkeroperaties.toevoegen, {
            organisatie: 'wonen',
            naam: 'X',
            rol: 'klantmanager',
            doel: 'x',
          }),
        ),
      ).toEqual(['rol'])
      const bea = { medewerker: 'bea', naam: 'Bea', doel: 'Beheer' }
      for (const weg of [
        { ...bea, rol: 'beheerder', actief: false },
        { ...bea, rol: 'raadslid', actief: true },
      ])
        expect(await doe('beheerder', medewerkeroperaties.wijzigen, weg)).toMatchObject({
          weigering: { code: 'nietNu' },
        })
      await goed('beheerder', medewerkeroperaties.toevoegen, {
        organisatie: 'gemeente',
        naam: 'Tweede',
        rol: 'beheerder',
        doel: 'Beheer',
      })
      await goed('beheerder', medewerkeroperaties.wijzigen, { ...bea, rol: 'beheerder', actief: false })
    })

    test('alleen de beheerder ziet wie wat heeft; een ander ziet dat het er is', async () => {
      await goed('beheerder', certificaatoperaties.toevoegen, {
        partner: 'bbs',
        soort: 'toetsafnemer',
        medewerker: 'kim',
        vanaf: '2025-01-01',
        tot: '2027-01-01',
      })
      const zien = async (rol: Rol) =>
        (await goed(rol, partneroperaties.zien, { partner: 'bbs' })).certificaten
      expect(await zien('beheerder')).toMatchObject([{ houder: 'Kim' }])
      expect(await zien('klantmanager')).toMatchObject([{ houder: null, vanPersoon: true }])
      expect((await doe('beleidsmedewerker', medewerkeroperaties.lijst, { organisatie: 'bbs' })).ok).toBe(
        false,
      )
    })

    test('een bewijs heeft geen nummer, en is van wie er werkt', async () => {
      const f = (meer: object) =>
        fouten(
          doe('beheerder', certificaatoperaties.toevoegen, {
            partner: 'bbs',
            soort: 'duo',
            medewerker: 'kim',
            vanaf: '2025-01-01',
            ...meer,
          }),
        )
      expect(await f({ kenmerk: 'pas 1234 567 890' })).toEqual(['kenmerk'])
      expect(await f({ medewerker: 'hugo' })).toEqual(['medewerker'])
      expect(await f({ medewerker: null })).toEqual(['medewerker'])
      expect(await f({ tot: '2024-01-01' })).toEqual(['tot'])
      expect(await f({ kenmerk: 'Personeelsdossier, kast 2' })).toEqual([])
    })
  })

  describe('planningen', () => {
    const a = (id: string, na: string[] = [], meer: object = {}) => ({
      id,
      naam: id.toUpperCase(),
      wie: 'Gemeente',
      duur: '6 weken',
      na,
      ...meer,
    })
    const plan = {
      naam: 'Verordening',
      inWerking: '2027-01-01',
      activiteiten: [a('nota'), a('advies', ['nota'])],
    }

    test('een planning rekent terug, en op een eerdere dag met wat toen bekend was', async () => {
      const { id } = await goed('beleidsmedewerker', planoperaties.maken, {
        ...plan,
        activiteiten: [a('nota', [], { begonnenOp: '2026-10-20' }), a('advies', ['nota'])],
      })
      const p = await goed('raadslid', planoperaties.zien, { plan: id })
      expect(p).toMatchObject({ begin: '2026-10-09', pad: ['NOTA', 'ADVIES'], teLaat: 11 })
      expect(p.activiteiten[0]!.zin).toBe(
        'Begonnen op 20 oktober 2026, 11 dagen te laat; uiterlijk klaar op 19 november 2026 (5 dagen te laat).',
      )
      const toen = await goed('raadslid', planoperaties.zien, { plan: id, peildatum: '2026-10-15' })
      expect(toen.activiteiten[0]!.zin).toBe('Had op 9 oktober 2026 moeten beginnen: 6 dagen te laat.')
    })

    test('een kring wordt geweigerd met de plaats, ook als zij later ontstaat', async () => {
      expect(
        await fouten(
          doe('beleidsmedewerker', planoperaties.maken, {
            ...plan,
            activiteiten: [a('x', ['y']), a('y', ['x'])],
          }),
        ),
      ).toEqual(['activiteiten.0.na'])
      const { id } = await goed('beleidsmedewerker', planoperaties.maken, plan)
      const { id: _, ...nota } = a('nota', ['advies'])
      expect(
        await fouten(
          doe('beleidsmedewerker', planoperaties.activiteit, {
            plan: id,
            activiteit: 'nota',
            wijzigingen: 0,
            ...nota,
          }),
        ),
      ).toEqual(['na'])
    })

    test('wat nog moet gebeuren is geen feit; wat wegvalt geeft door waarop het wachtte', async () => {
      const { id } = await goed('beleidsmedewerker', planoperaties.maken, {
        ...plan,
        activiteiten: [...plan.activiteiten, a('raad', ['advies'])],
      })
      const { id: _, ...advies } = a('advies', ['nota'], { klaarOp: '2026-12-31' })
      expect(
        await fouten(
          doe('beleidsmedewerker', planoperaties.activiteit, {
            plan: id,
            activiteit: 'advies',
            wijzigingen: 0,
            ...advies,
          }),
        ),
      ).toEqual(['klaarOp'])
      await goed('beleidsmedewerker', planoperaties.activiteitWeg, {
        plan: id,
        activiteit: 'advies',
        wijzigingen: 0,
      })
      const p = await goed('raadslid', planoperaties.zien, { plan: id })
      expect(p.activiteiten.find((x) => x.id === 'raad')!.na).toEqual([{ id: 'nota', naam: 'NOTA' }])
      expect(
        await doe('beleidsmedewerker', planoperaties.wijzigen, {
          plan: id,
          wijzigingen: 0,
          naam: 'x',
          inWerking: '2027-01-01',
        }),
      ).toMatchObject({ weigering: { code: 'gewijzigd' } })
      expect((await doe('klantmanager', planoperaties.weggooien, { plan: id })).ok).toBe(false)
    })

    test('het voorbeeld van 2020–2022 laat zien waar het misging', async () => {
      const { id } = await goed('beleidsmedewerker', planoperaties.maken, {
        naam: 'Wi2021',
        inWerking: '2022-01-01',
        sjabloon: 'voorbeeldBaarn',
      })
      const p = await goed('raadslid', planoperaties.zien, { plan: id })
      const zin = (x: string) => p.activiteiten.find((y) => y.id === x)!
      expect(p.begin).toBe('2021-03-20')
      expect(zin('portefeuillehouder')).toMatchObject({ uiterlijkKlaar: '2021-04-02', teLaatKlaar: 67 })
      expect(zin('advies').zin).toBe('Niet gebeurd; had op 21 augustus 2021 moeten beginnen.')
      expect(zin('raad').zin).toBe('Klaar op 22 december 2021: 26 dagen te laat.')
      expect(zin('eersten').tegenVolgorde).toEqual(['Handboek met de partners schrijven'])
      expect(p.stand).toBe('Alles was pas klaar op 31 mei 2022: 151 dagen na de ingang op 1 januari 2022.')
    })
  })
})
