/** The handbook simulated, adopted, asked about and evaluated, through the door; and what is refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rollen } from '#core/actor.ts'
import { gegevenssoorten } from '#core/operation.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { check, geleverd, runJobs } from '#work/taken/index.ts'
import { handboekoperaties as op, takenoperaties } from '#work/taken/operations/index.ts'
import { actor, BUUR, type Handboekhuis, NU, openHandboekhuis, VANDAAG } from './handboekhuis.ts'
import { BAARN } from './server.ts'

const GELEVERD = geleverd.handboek.versie

describe('het handboek verbeteren', () => {
  let h: Handboekhuis
  let doe: Handboekhuis['doe']
  let weigert: Handboekhuis['weigert']
  let concept: Handboekhuis['concept']
  let unit: Handboekhuis['unit']
  const jet = actor('beleidsmedewerker')

  beforeAll(async () => {
    h = await openHandboekhuis()
    ;({ doe, weigert, concept, unit } = h)
  }, 120_000)
  afterAll(() => h.sluit())

  it('een simulatie telt wat verandert, nu en straks, en zegt wanneer zij verouderd is', async () => {
    await concept('sim-1')
    const stap = {
      versie: 'sim-1',
      stap: 'begeleiding-starten',
      wijzigingen: 0,
      inhoud: { uiterlijk: '1 dag' },
    }
    await doe(jet, op.wijzigen, stap)
    expect((await doe(jet, op.simuleren, { versie: 'sim-1' })).stand).toBe('nooit')
    expect(await doe(jet, op.starten, { versie: 'sim-1' })).toEqual({ klaar: true, totaal: 12 })
    const s = await doe(jet, op.simuleren, { versie: 'sim-1' })
    expect(s).toMatchObject({ stand: 'klaar', gedaan: 12, totaal: 12, actueel: true, dag: VANDAAG })
    expect(s.uitkomst).toMatchObject({
      dossiers: 12,
      geraakt: 12,
      geraaktEersteDag: 12,
      tegenover: GELEVERD,
    })
    const begin = s.uitkomst!.stappen.find((x) => x.stap === 'begeleiding-starten')
    expect(begin).toMatchObject({
      verschil: 'anders',
      velden: ['wanneer'],
      dossiers: 12,
      nu: { open: 12 },
      straks: { open: 12, teLaat: 12 },
    })
    expect(JSON.stringify(s)).not.toContain('Persoon')
    expect(s.uitkomst!.toegang).toEqual([])
    await doe(jet, op.wijzigen, { ...stap, wijzigingen: 1, inhoud: { titel: 'Anders' } })
    expect((await doe(jet, op.simuleren, { versie: 'sim-1' })).actueel).toBe(false)
    // Asked again at the very same moment: the last one counts.
    for (let n = 0; n < 4; n++) await doe(jet, op.starten, { versie: 'sim-1' })
    expect((await doe(jet, op.simuleren, { versie: 'sim-1' })).actueel).toBe(true)
  })

  it('een simulatie zegt ook wie meer te zien krijgt: de rol van de stap, en wie het team leidt', async () => {
    await concept('sim-2')
    const gegevens = ['identiteit', 'huishouden', 'huisvesting', 'begeleiding', 'inburgering']
    await doe(jet, op.wijzigen, {
      versie: 'sim-2',
      stap: 'begeleiding-starten',
      wijzigingen: 0,
      inhoud: { gegevens },
    })
    await doe(jet, op.starten, { versie: 'sim-2' })
    const meer = { erbij: 0, eraf: 0, gegevens: [{ soort: gegevenssoorten.inburgering, erbij: 12, eraf: 0 }] }
    expect((await doe(jet, op.simuleren, { versie: 'sim-2' })).uitkomst!.toegang).toEqual([
      { rol: rollen.begeleider.naam, ...meer },
      { rol: rollen.teamleider.naam, ...meer },
    ])
  })

  it('groot werk wacht op de klok, gaat in porties, telt op, en is daarna gelijk aan het afgeleide', async () => {
    await concept('klus-1')
    await doe(jet, op.wijzigen, { versie: 'klus-1', stap: 'nareis-inschatten', wijzigingen: 0, inhoud: null })
    // As if there were many: what waits is what the clock does.
    await unit(async (tx) => {
      for (const soort of ['simulatie', 'overgang'] as const)
        await tx
          .insertInto('handboek_klus')
          .values({
            gemeente: BAARN,
            id: crypto.randomUUID(),
            soort,
            versie: 'klus-1',
            wijzigingen: 1,
            dag: VANDAAG,
            totaal: 12,
            gevraagd_op: NU,
            gevraagd_door: jet.medewerker,
          })
          .execute()
    })
    expect((await doe(jet, op.simuleren, { versie: 'klus-1' })).stand).toBe('bezig')
    expect((await doe(jet, op.zien, {})).afleiden).toEqual({ gedaan: 0, totaal: 12 })
    const geteld: number[] = []
    expect(
      await runJobs(
        unit,
        { gemeente: BAARN },
        VANDAAG,
        () => NU,
        (n) => geteld.push(n),
      ),
    ).toBe(2)
    expect(geteld).toEqual([12, 12])
    expect(await runJobs(unit, { gemeente: BAARN }, VANDAAG, () => NU)).toBe(0)
    expect((await doe(jet, op.simuleren, { versie: 'klus-1' })).uitkomst!.stappen).toContainEqual(
      expect.objectContaining({ stap: 'nareis-inschatten', verschil: 'weg', straks: { open: 0, teLaat: 0 } }),
    )
    expect((await doe(jet, op.zien, {})).afleiden).toBeNull()
    expect(await check(unit)).toEqual([])
  })

  it('een vraag wordt een actie, een voorstel een concept; de eigen organisatie werkt haar actie bij', async () => {
    const kim = actor('klantmanager')
    const { id } = await doe(kim, op.reageren, {
      stap: 'intake-plannen',
      soort: 'voorstel',
      tekst: 'Maak er drie weken van.',
    })
    await concept('voorstel-1')
    expect((await weigert(kim, op.uitwerken, { id, versie: 'voorstel-1' }))?.code).toBe('geenToegang')
    expect((await weigert(jet, op.uitwerken, { id, versie: GELEVERD }))?.code).toBe('nietNu')
    expect(await doe(jet, op.uitwerken, { id, versie: 'voorstel-1' })).toEqual({
      versie: 'voorstel-1',
      stap: 'intake-plannen',
    })
    const { reacties, concepten } = await doe(kim, op.tonen, { stap: 'intake-plannen' })
    expect(reacties[0]).toMatchObject({ concept: 'voorstel-1', uitkomst: null })
    expect(concepten).toContain('voorstel-1')

    const actie = { wat: 'Zoek uit of dat kan.', organisatie: 'bbs', uiterlijk: '2027-01-15', reactie: id }
    expect((await weigert(kim, op.actieToevoegen, actie))?.code).toBe('geenToegang')
    expect(
      (await weigert(jet, op.actieToevoegen, { ...actie, organisatie: 'nergens' }))?.velden[0]?.veld,
    ).toBe('organisatie')
    const { id: welke } = await doe(jet, op.actieToevoegen, actie)
    const lijst = await doe(kim, op.acties, {})
    expect(lijst.acties).toEqual([
      expect.objectContaining({
        id: welke,
        stap: 'intake-plannen',
        vraag: 'Maak er drie weken van.',
        stand: 'open',
        magBijwerken: true,
      }),
    ])
    const vera = actor('begeleider')
    expect((await doe(vera, op.acties, {})).acties[0]!.magBijwerken).toBe(false)
    expect((await weigert(vera, op.actieBijwerken, { id: welke, stand: 'klaar' }))?.code).toBe('nietNu')
    await doe(kim, op.actieBijwerken, { id: welke, stand: 'klaar', toelichting: 'Het kan.' })
    expect((await doe(jet, op.acties, {})).acties[0]).toMatchObject({
      stand: 'klaar',
      toelichting: 'Het kan.',
    })
    expect((await doe(actor('beleidsmedewerker', BUUR), op.acties, {})).acties).toEqual([])
    expect(
      (await weigert(actor('beleidsmedewerker', BUUR), op.actieBijwerken, { id: welke, stand: 'open' }))
        ?.code,
    ).toBe('nietGevonden')
  })

  it('de evaluatie telt taken van het halfjaar, toont geen klein getal, en leidt tot conclusie en actie', async () => {
    const e = await doe(actor('begeleider'), op.evaluatie, { halfjaar: '2026-2' })
    const start = e.stappen.find((s: { stap: string }) => s.stap === 'begeleiding-starten')
    expect(start).toMatchObject({ aantal: 12, openTeLaat: 12, opTijd: 0, aandeelOpTijd: 0, hoogstLaat: null })
    expect((await doe(actor('begeleider'), op.evaluatie, { halfjaar: '2025-1' })).stappen).toEqual([])
    const conclusie = {
      halfjaar: '2026-2',
      stap: 'begeleiding-starten',
      conclusie: 'De begeleiding begint te laat.',
      afspraak: 'VWN belt binnen een week.',
    }
    expect((await weigert(actor('begeleider'), op.concluderen, conclusie))?.code).toBe('geenToegang')
    expect((await weigert(jet, op.concluderen, { ...conclusie, stap: 'bestaat-niet' }))?.code).toBe(
      'nietGevonden',
    )
    await doe(jet, op.concluderen, conclusie)
    await doe(jet, op.concluderen, { ...conclusie, afspraak: 'VWN belt binnen drie dagen.' })
    const na = await doe(actor('begeleider'), op.evaluatie, { halfjaar: '2026-2' })
    expect(na.stappen.find((s: { stap: string }) => s.stap === conclusie.stap)).toMatchObject({
      conclusie: conclusie.conclusie,
      afspraak: 'VWN belt binnen drie dagen.',
    })
    const buur = await doe(actor('beleidsmedewerker', BUUR), op.evaluatie, { halfjaar: '2026-2' })
    expect(buur.stappen).toEqual([])
  })

  it('vaststellen leidt alles opnieuw af; open werk gaat over, en wat iemand vastlegt is meteen te zien', async () => {
    await concept('vast-1', 'lopend')
    await doe(jet, op.wijzigen, {
      versie: 'vast-1',
      stap: 'begeleiding-starten',
      wijzigingen: 0,
      inhoud: { titel: 'Snel beginnen', uiterlijk: '3 dagen' },
    })
    expect(await doe(jet, op.vaststellen, { versie: 'vast-1' })).toMatchObject({ dossiers: 12, klaar: true })
    expect(await check(unit)).toEqual([])
    const rijen = await unit((tx) =>
      tx.selectFrom('taak').select(['versie', 'stand']).where('stap', '=', 'begeleiding-starten').execute(),
    )
    expect(new Set((rijen as { versie: string }[]).map((r) => r.versie))).toEqual(new Set(['vast-1']))
    const [eerste] = (await unit((tx) => tx.selectFrom('dossier').select('id').limit(1).execute())) as {
      id: string
    }[]
    const feit = { soort: 'begeleidingGestart', op: VANDAAG, bron: 'medewerker', inhoud: {} }
    const vera = actor('begeleider')
    await doe(vera, dossieroperaties.vastleggen, { feiten: [{ dossier: eerste!.id, ...feit }] })
    const { taken } = await doe(vera, takenoperaties.vanDossier, { dossier: eerste!.id })
    const stand = (id: string) => taken.find((t: { stap: string }) => t.stap === id)
    expect(stand('begeleiding-starten')).toMatchObject({
      titel: 'Snel beginnen',
      stand: 'gedaan',
      gedaanOp: VANDAAG,
    })
    // Done by the fact and begun by the fact, with no clock or second look in between.
    expect(stand('kennismaken')).toMatchObject({ stand: 'open', versie: 'vast-1' })
    expect(
      (
        await weigert(jet, op.wijzigen, {
          versie: 'vast-1',
          stap: 'intake-plannen',
          wijzigingen: 1,
          inhoud: null,
        })
      )?.code,
    ).toBe('nietNu')
  })
})
