/**
 * Awkward life through the door: somebody dies, a duty is withdrawn afterwards, a birth date is known in part, an exam result
 * is corrected. (One partner absent and twins stand with the intake; a plan before settlement and two editors with the plan.)
 */
import { expect, test } from 'vitest'
import { plandossier, VANDAAG } from '#test/plandossier.ts'
import { describeStores } from '#test/stores.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { takenoperaties } from '#work/taken/operations/index.ts'
import { gesprekoperaties as g } from './operations.ts'

const deelname = { werk: 'geenWerk', studie: 'studieNaast', vrijwilligerswerk: 'geenVrijwilligerswerk' }

describeStores('lastig leven', (open) => {
  const p = plandossier(open)
  const zie = (dossier: string) => p.doe('kim', dossieroperaties.zien, { dossier })
  const lopend = async (dossier: string) =>
    (await p.doe('kim', takenoperaties.vanDossier, { dossier })).taken
      .filter((t) => t.stand === 'open' || t.stand === 'wacht')
      .map((t) => t.stap)
  const feitVan = async (dossier: string, soort: string, houdt = true) =>
    (await zie(dossier)).feiten.find((f) => f.soort === soort && f.geldt === houdt)!

  test('wie overlijdt: plicht, termijnen, taken en stoplicht houden op; wat later komt wordt geweigerd', async () => {
    const dossier = await p.mens({ voornamen: 'Over', achternaam: 'Leden' })
    await p.metPlan(dossier)
    await p.doe('kim', g.gesprekVastleggen, {
      dossier,
      op: '2026-11-12',
      deelname,
      nieuw: [{ wie: 'klantmanager', wat: 'schoolBenaderen', uiterlijk: '2026-12-01' }],
    })
    expect((await lopend(dossier)).some((s) => s.startsWith('gespreksafspraak:'))).toBe(true)
    await p.leg(dossier, 'overleden', '2026-11-20')
    const d = await zie(dossier)
    expect(d).toMatchObject({ fase: 'gesloten', stoplicht: null, plicht: { soort: 'nvt' } })
    expect(d.termijnen.filter((t) => t.stand === 'loopt')).toEqual([])
    expect(await lopend(dossier)).toEqual([])
    // The law says that the data go at death.
    expect(d.oordelen.find((o) => o.naam === 'Gegevens verwijderen')!.uitleg.kern).toContain(
      '20 november 2026',
    )
    const nee = await p.nee(p.vraag('kim', g.gesprekVastleggen, { dossier, op: VANDAAG, deelname }))
    expect(nee).toContain('De persoon is overleden op 20 november 2026.')
    // The talk that was held before it can still be recorded late.
    expect(await p.nee(p.vraag('kim', g.gesprekVastleggen, { dossier, op: '2026-11-19', deelname }))).toBe('')
  })

  test('een overlijden dat bij een ander hoort is in te trekken, en alles loopt weer', async () => {
    const dossier = await p.mens({ voornamen: 'Toch', achternaam: 'Levend' })
    await p.metPlan(dossier)
    const eerst = await lopend(dossier)
    await p.leg(dossier, 'overleden', '2026-11-20')
    const { id } = await feitVan(dossier, 'overleden')
    await p.doe('kim', dossieroperaties.vastleggen, {
      feiten: [
        { dossier, soort: 'ingetrokken', op: VANDAAG, inhoud: { feit: id }, reden: 'verkeerdDossier' },
      ],
    })
    expect(await lopend(dossier)).toEqual(eerst)
    expect((await zie(dossier)).plicht!.soort).toBe('bepaald')
  })

  test('een plicht die achteraf niet bestond: de vergunning wordt gecorrigeerd, en toen en nu blijven allebei te zien', async () => {
    const dossier = await p.mens({ voornamen: 'Geen', achternaam: 'Plicht' })
    await p.metPlan(dossier)
    const voor = await lopend(dossier)
    expect(voor).toContain('aanbod-doen')
    const { id } = await feitVan(dossier, 'vergunningVerleend')
    await p.doe('kim', dossieroperaties.vastleggen, {
      feiten: [
        {
          dossier,
          soort: 'vergunningVerleend',
          op: '2026-05-20',
          inhoud: { soort: 'euBurger' },
          vervangt: id,
          reden: 'bronGecorrigeerd',
        },
      ],
    })
    const d = await zie(dossier)
    expect(d).toMatchObject({ plicht: { soort: 'nvt' }, stoplicht: null })
    expect(d.termijnen.filter((t) => t.soort !== 'huisvesting' && t.stand === 'loopt')).toEqual([])
    expect(await lopend(dossier)).not.toContain('aanbod-doen')
    expect((await feitVan(dossier, 'vergunningVerleend', false)).inhoud).toEqual({
      soort: 'asielBepaaldeTijd',
    })
    expect((await feitVan(dossier, 'pipVastgesteld')).geldt).toBe(true)
  })

  test('een kennisgeving die DUO intrekt: het plan blijft staan, de termijn voor het plan wacht weer op haar', async () => {
    const dossier = await p.mens({ voornamen: 'Weer', achternaam: 'Ingetrokken' })
    const termijn = async () => (await zie(dossier)).termijnen.find((t) => t.soort === 'pip')!
    expect((await termijn()).stand).toBe('loopt')
    const { id } = await feitVan(dossier, 'kennisgevingOntvangen')
    await p.doe('kim', dossieroperaties.vastleggen, {
      feiten: [
        { dossier, soort: 'ingetrokken', op: VANDAAG, inhoud: { feit: id }, reden: 'bronGecorrigeerd' },
      ],
    })
    const na = await zie(dossier)
    expect(na.termijnen.find((t) => t.soort === 'pip')).toMatchObject({
      stand: 'onbepaald',
      laatsteDag: null,
    })
    expect(na.ontbreekt).toContain('kennisgevingOntvangen')
  })

  test('een geboortejaar zonder dag: wie zeker volwassen is, is plichtig; wie het misschien is, blijft onbepaald', async () => {
    const zeker = await p.mens({ voornamen: 'Zeker', achternaam: 'Volwassen' }, { geboren: '1985' })
    expect((await zie(zeker)).plicht!.soort).toBe('bepaald')
    // Turns eighteen somewhere in this year.
    const misschien = await p.mens({ voornamen: 'Misschien', achternaam: 'Volwassen' }, { geboren: '2008' })
    const m = await zie(misschien)
    expect(m.huishouden?.find((l) => l.dossier === misschien)?.volwassen ?? null).toBeNull()
  })

  test('een gecorrigeerde uitslag: het onderdeel gaat weer open, de taak komt terug, en een nieuwe uitslag sluit haar', async () => {
    const dossier = await p.mens({ voornamen: 'Andere', achternaam: 'Uitslag' })
    await p.metPlan(dossier)
    const uitslag = { onderdeel: 'lezen', niveau: 'B1', resultaat: 'geslaagd' }
    await p.leg(dossier, 'examenresultaatBekend', '2026-11-20', uitslag)
    const deel = async () => (await zie(dossier)).onderdelen.find((o) => o.onderdeel === 'lezen')!
    expect(await deel()).toMatchObject({ stand: 'behaald', op: '2026-11-20', pogingen: 1 })
    expect(await lopend(dossier)).not.toContain('examen-lezen')
    const { id } = await feitVan(dossier, 'examenresultaatBekend')
    await p.doe('kim', dossieroperaties.vastleggen, {
      feiten: [
        {
          dossier,
          soort: 'examenresultaatBekend',
          op: '2026-11-20',
          inhoud: { ...uitslag, resultaat: 'gezakt' },
          vervangt: id,
          reden: 'bronGecorrigeerd',
        },
      ],
    })
    expect(await deel()).toMatchObject({ stand: 'open', op: null, pogingen: 1 })
    expect(await lopend(dossier)).toContain('examen-lezen')
    await p.leg(dossier, 'examenresultaatBekend', '2026-11-23', uitslag)
    expect(await deel()).toMatchObject({ stand: 'behaald', op: '2026-11-23', pogingen: 2 })
  })
})
