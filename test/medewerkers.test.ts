/** Staff, certificates and plans through the door, on both stores. */
import { describe, expect, test } from 'vitest'
import { actorOfSession, actorOfToken, startSession } from '#app/session.ts'
import type { Rol } from '#core/actor.ts'
import { describeStores } from '#test/stores.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import { medewerkeroperaties } from '#work/beheer/staff.ts'
import { certificaatoperaties, partneroperaties, planoperaties } from '#work/beleid/operations/index.ts'
import { samenwerking } from './samenwerking.ts'

describeStores('medewerkers, bewijzen en planningen', (open) => {
  const w = samenwerking(open)
  const { doe, goed, fouten } = w

  describe('medewerkers en bewijzen', () => {
    test('wie niet meer werkt is meteen overal afgemeld, ook met een toegangssleutel', async () => {
      const { id } = await goed('beheerder', medewerkeroperaties.toevoegen, {
        organisatie: 'bbs',
        naam: 'Ölga de Wit',
        rol: 'klantmanager',
        doel: 'Uitvoering',
      })
      expect(id).toBe('olga-de-wit')
      const sessie = await startSession(w.huis, w.proef.gemeente, id as never)
      const { sleutel } = await goed('beheerder', beheeroperaties.sleutelMaken, {
        naam: 'proef',
        medewerker: id,
        dagen: 5,
      })
      expect((await actorOfSession(w.huis, sessie))?.naam).toBe('Ölga de Wit')
      const velden = { medewerker: id, naam: 'Ölga de Wit', rol: 'klantmanager', doel: 'Uitvoering' }
      expect(
        await goed('beheerder', medewerkeroperaties.wijzigen, { ...velden, actief: false }),
      ).toMatchObject({ afgemeld: 1 })
      expect(await actorOfSession(w.huis, sessie)).toBeUndefined()
      await goed('beheerder', medewerkeroperaties.wijzigen, { ...velden, actief: true })
      expect(await actorOfSession(w.huis, sessie)).toBeUndefined()
      expect(await actorOfToken(w.huis, sleutel)).toBeUndefined()
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
