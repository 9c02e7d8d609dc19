/** The handbook edited, compared, simulated, adopted and improved, through the door and on screen; and what is refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, perform } from '#app/perform.ts'
import type { Actor, Rol } from '#core/actor.ts'
import { dag, plusDagen } from '#core/day.ts'
import type { GemeenteCode, MedewerkerId, OrganisatieId } from '#core/ids.ts'
import { openStore, type Store } from '#store/open.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { gemeentenInvoeren } from '#work/huisvesting/operations/gemeenten.ts'
import { check, runJobs } from '#work/taken/index.ts'
import { handboekoperaties as op, takenoperaties } from '#work/taken/operations/index.ts'
import { BAARN, houseOn, serverOf, visitor } from './server.ts'

const NU = '2026-11-24T09:00:00.000Z'
const VANDAAG = dag('2026-11-24')
const BUUR = 'GM0342' as GemeenteCode

const organisaties = [
  { id: 'gemeente', soort: 'gemeente', naam: 'Gemeente' },
  { id: 'bbs', soort: 'uitvoering', naam: 'BBS' },
  { id: 'vwn', soort: 'begeleiding', naam: 'VWN' },
  { id: 'coa', soort: 'coa', naam: 'COA' },
] as const
const medewerkers = [
  { id: 'demo-bea', organisatie: 'gemeente', naam: 'Bea', rol: 'beheerder', doel: 'Beheer' },
  { id: 'demo-jet', organisatie: 'gemeente', naam: 'Jet', rol: 'beleidsmedewerker', doel: 'Beleid' },
  { id: 'demo-kim', organisatie: 'bbs', naam: 'Kim', rol: 'klantmanager', doel: 'Uitvoering' },
  { id: 'demo-vera', organisatie: 'vwn', naam: 'Vera', rol: 'begeleider', doel: 'Begeleiding' },
  { id: 'demo-coa', organisatie: 'coa', naam: 'COA', rol: 'koppelpunt', doel: 'Melden' },
] as const
const staff = (rol: Rol) => medewerkers.find((m) => m.rol === rol)!

const actor = (rol: Rol, gemeente = BAARN): Actor => ({
  gemeente,
  gemeenteNaam: 'Proef',
  organisatie: staff(rol).organisatie as string as OrganisatieId,
  organisatieNaam: 'Proef',
  organisatiesoort: organisaties.find((o) => o.id === staff(rol).organisatie)!.soort,
  medewerker: staff(rol).id as string as MedewerkerId,
  naam: 'Proef',
  rol,
  doel: 'Proef',
  via: 'opdrachtregel',
  dag: VANDAAG,
})

describe('het handboek verbeteren', () => {
  let store: Store
  let huis: Huis
  const jet = actor('beleidsmedewerker')

  const doe = async (wie: Actor, operatie: Parameters<typeof perform>[2], invoer: unknown) => {
    const r = await perform(huis, wie, operatie, invoer)
    // biome-ignore lint/suspicious/noExplicitAny: answers are read field by field.
    if (r.ok) return r.waarde as any
    throw new Error(JSON.stringify(r.weigering))
  }
  const weigert = async (wie: Actor, operatie: Parameters<typeof perform>[2], invoer: unknown) => {
    const r = await perform(huis, wie, operatie, invoer)
    expect(r.ok).toBe(false)
    return r.ok ? undefined : r.weigering
  }
  const open = (n: number, gekoppeld: string) =>
    doe(actor('koppelpunt'), dossieroperaties.openen, {
      dossiers: [
        {
          persoon: {
            voornamen: 'Proef',
            achternaam: `Persoon${n}`,
            vnummer: String(1_000_000_000 + n),
            synthetisch: true,
          },
          feiten: [
            {
              soort: 'geboren',
              op: '1990-01-01',
              bron: 'tvs',
              inhoud: { geboortedatum: '1990-01-01', geslacht: 'vrouw' },
            },
            {
              soort: 'vergunningVerleend',
              op: '2026-05-20',
              bron: 'ind',
              inhoud: { soort: 'asielBepaaldeTijd' },
            },
            { soort: 'gekoppeld', op: gekoppeld, bron: 'tvs', inhoud: { opvang: 'coa' } },
          ],
        },
      ],
    })
  const unit = (werk: Parameters<Store['eenheid']>[1]) => store.eenheid(BAARN, werk)
  const concept = async (versie: string, overgang = 'lopend', vanaf: string = VANDAAG) =>
    doe(jet, op.concept, { van: (await doe(jet, op.zien, {})).versie, versie, vanaf, overgang })

  beforeAll(async () => {
    store = await openStore({ geheugen: true })
    huis = houseOn(store, NU)
    for (const gemeente of [BAARN, BUUR]) {
      const rij = { gemeente, naam: gemeente, provincie: 'Utrecht', inwoners: 1, bron: 'proef' }
      const bea = actor('beheerder', gemeente)
      await doe(bea, gemeentenInvoeren, { proef: false, gemeenten: [rij] })
      await doe(bea, beheeroperaties.inrichten, { organisaties, medewerkers })
    }
    for (let n = 0; n < 12; n++) await open(n, plusDagen(dag('2026-08-01'), n * 3))
  }, 120_000)
  afterAll(() => store.sluit())

  it('van een concept is alles te wijzigen: kop, onderdelen, en elke stap', async () => {
    await concept('proef-1')
    let wijzigingen = 0
    const stap = async (operatie: Parameters<typeof perform>[2], invoer: object) => {
      const r = await doe(jet, operatie, { versie: 'proef-1', wijzigingen, ...invoer })
      wijzigingen = r.wijzigingen
      return r
    }
    await stap(op.wijzigen, {
      stap: 'woning-aanbieden',
      inhoud: {
        titel: 'Huis aanbieden',
        na: 'nareisVerwacht',
        gedaan: 'woningAangeboden',
        ookEerder: true,
        zonder: ['sleutelOvergedragen'],
        uiterlijk: '3 weken',
        grond: 'lokaal',
        nazorg: 14,
        gegevens: ['identiteit'],
        wachtOp: null,
      },
    })
    const { stap: nieuw } = await stap(op.toevoegen, {
      onderdeel: 'woning',
      inhoud: {
        titel: 'Buren groeten',
        uitleg: 'Ga kennismaken.',
        rol: 'begeleider',
        na: 'verhuisd',
        gedaan: { feit: 'gesprekGevoerd', gesprek: 'gezinsgesprek' },
        uiterlijk: '1 week',
        grond: 'lokaal',
        voor: ['volwassen'],
      },
    })
    expect(nieuw).toBe('buren-groeten')
    await stap(op.verplaatsen, { stap: nieuw, naar: { onderdeel: 'begeleiding' } })
    await stap(op.verplaatsen, { stap: nieuw, naar: 'hoger' })
    const { onderdeel } = await stap(op.onderdeelToevoegen, { stap: 'nagesprek-voeren', naam: 'Daarna' })
    await stap(op.onderdeelWijzigen, {
      onderdeel,
      doe: 'bewaren',
      naam: 'Een jaar later',
      toelichting: 'Vraag hoe het gaat.',
    })
    await stap(op.onderdeelWijzigen, { onderdeel, doe: 'hoger' })
    await stap(op.onderdeelWijzigen, { onderdeel: 'oude-wet', doe: 'weg' })
    await stap(op.kopWijzigen, {
      naam: 'Ons handboek',
      nieuweVersie: 'proef-2',
      vanaf: '2026-12-01',
      overgang: 'nieuw',
      toelichting: 'Anders.',
    })
    const h = await doe(jet, op.zien, { versie: 'proef-2' })
    expect(h).toMatchObject({
      naam: 'Ons handboek',
      vanaf: '2026-12-01',
      overgang: 'nieuw',
      toelichting: 'Anders.',
      stand: 'concept',
      wijzigingen,
    })
    expect(h.onderdelen.map((o: { id: string }) => o.id).slice(-3)).toEqual([
      'welzijn',
      'daarna',
      'handhaving',
    ])
    expect(h.onderdelen.some((o: { id: string }) => o.id === 'oude-wet')).toBe(false)
    const begeleiding = h.onderdelen.find((o: { id: string }) => o.id === 'begeleiding').stappen
    expect(begeleiding.at(-2)).toMatchObject({
      id: nieuw,
      titel: 'Buren groeten',
      voor: ['achttien jaar of ouder'],
    })
    expect((await weigert(jet, op.zien, { versie: 'proef-1' }))?.code).toBe('nietGevonden')

    const v = await doe(jet, op.verschil, { versie: 'proef-2' })
    expect(v.tegenover).toBe('2022-05')
    const anders = v.stappen.find((s: { stap: string }) => s.stap === 'woning-aanbieden')
    expect(anders.velden).toContainEqual({ veld: 'wanneer', was: 'binnen 8 weken', wordt: 'binnen 3 weken' })
    expect(anders.velden).toContainEqual({
      veld: 'begint door',
      was: 'Gekoppeld aan de gemeente',
      wordt: 'Nareizigers verwacht',
    })
    expect(
      v.stappen
        .filter((s: { verschil: string }) => s.verschil === 'nieuw')
        .map((s: { stap: string }) => s.stap),
    ).toEqual([nieuw])
    expect(v.stappen.filter((s: { verschil: string }) => s.verschil === 'weg').length).toBe(5)
  })

  it('een fout wordt gezegd bij het veld, en er verandert niets', async () => {
    await concept('fout-1')
    const basis = { versie: 'fout-1', wijzigingen: 0 }
    const velden = async (operatie: Parameters<typeof perform>[2], invoer: object) =>
      (await weigert(jet, operatie, { ...basis, ...invoer }))?.velden.map((f) => f.veld)
    const stap = 'intake-plannen'
    expect(await velden(op.wijzigen, { stap, inhoud: { titel: '' } })).toEqual(['titel'])
    expect(await velden(op.wijzigen, { stap, inhoud: { uiterlijk: 'ooit' } })).toEqual(['uiterlijk'])
    expect(
      await velden(op.wijzigen, { stap, inhoud: { na: { feit: 'gekoppeld', opvang: 'hotel' } } }),
    ).toEqual(['na'])
    expect(await velden(op.wijzigen, { stap, inhoud: { grond: 'wet 1' } })).toEqual(['grond'])
    expect(await velden(op.wijzigen, { stap, inhoud: { rol: 'begeleider' } })).toContain('gedaan')
    expect(await velden(op.wijzigen, { stap, inhoud: { nazorg: 9999 } })).toEqual(['nazorg'])
    expect(
      await velden(op.kopWijzigen, { naam: '', nieuweVersie: 'X', vanaf: '2026-02-30', overgang: 'x' }),
    ).toEqual(['naam', 'versie', 'vanaf', 'overgang'])
    expect(await velden(op.onderdeelWijzigen, { onderdeel: 'woning', doe: 'bewaren', naam: '' })).toEqual([
      'naam',
    ])
    // A loop that this change makes elsewhere is told on top, with the name of that step.
    const kring = await weigert(jet, op.wijzigen, {
      ...basis,
      stap: 'begeleiding-starten',
      inhoud: { na: { feit: 'gesprekGevoerd', gesprek: 'kennismaking' } },
    })
    expect(kring?.velden.some((f) => f.veld === 'titel' && f.fout.startsWith("Bij stap '"))).toBe(true)
    expect((await doe(jet, op.zien, { versie: 'fout-1' })).wijzigingen).toBe(0)
  })

  it('wie te laat bewaart, overschrijft een ander niet', async () => {
    await concept('samen-1')
    const invoer = { versie: 'samen-1', stap: 'intake-plannen', wijzigingen: 0, inhoud: { titel: 'Eerst' } }
    await doe(jet, op.wijzigen, invoer)
    expect((await weigert(jet, op.wijzigen, { ...invoer, inhoud: { titel: 'Ook' } }))?.code).toBe('gewijzigd')
  })

  it('alleen wie het handboek beheert wijzigt, en alleen een concept van de eigen gemeente', async () => {
    await concept('muur-1')
    const invoer = { versie: 'muur-1', stap: 'intake-plannen', wijzigingen: 0, inhoud: { titel: 'Stiekem' } }
    for (const rol of ['klantmanager', 'begeleider', 'beheerder'] as const) {
      expect((await weigert(actor(rol), op.wijzigen, invoer))?.code).toBe('geenToegang')
      expect((await weigert(actor(rol), op.starten, { versie: 'muur-1' }))?.code).toBe('geenToegang')
      expect((await weigert(actor(rol), op.vaststellen, { versie: 'muur-1' }))?.code).toBe('geenToegang')
    }
    expect((await weigert(actor('beleidsmedewerker', BUUR), op.wijzigen, invoer))?.code).toBe('nietGevonden')
    expect((await weigert(jet, op.wijzigen, { ...invoer, versie: '2022-05' }))?.code).toBe('nietNu')
    expect((await doe(jet, op.zien, { versie: 'muur-1' })).wijzigingen).toBe(0)
  })

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
      tegenover: '2022-05',
    })
    const begin = s.uitkomst.stappen.find((x: { stap: string }) => x.stap === 'begeleiding-starten')
    expect(begin).toMatchObject({
      verschil: 'anders',
      velden: ['wanneer'],
      dossiers: 12,
      nu: { open: 12 },
      straks: { open: 12, teLaat: 12 },
    })
    expect(JSON.stringify(s)).not.toContain('Persoon')
    await doe(jet, op.wijzigen, { ...stap, wijzigingen: 1, inhoud: { titel: 'Anders' } })
    expect((await doe(jet, op.simuleren, { versie: 'sim-1' })).actueel).toBe(false)
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
        unit as never,
        { gemeente: BAARN },
        VANDAAG,
        () => NU,
        (n) => geteld.push(n),
      ),
    ).toBe(2)
    expect(geteld).toEqual([12, 12])
    expect(await runJobs(unit as never, { gemeente: BAARN }, VANDAAG, () => NU)).toBe(0)
    expect((await doe(jet, op.simuleren, { versie: 'klus-1' })).uitkomst.stappen).toContainEqual(
      expect.objectContaining({ stap: 'nareis-inschatten', verschil: 'weg', straks: { open: 0, teLaat: 0 } }),
    )
    expect((await doe(jet, op.zien, {})).afleiden).toBeNull()
    expect(await check(unit as never)).toEqual([])
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
    expect((await weigert(jet, op.uitwerken, { id, versie: '2022-05' }))?.code).toBe('nietNu')
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
    expect((await doe(vera, op.acties, {})).acties[0].magBijwerken).toBe(false)
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

  it('op het scherm: een stap toevoegen, wijzigen, verplaatsen; een fout staat bij het veld en niets is gewist', async () => {
    await concept('scherm-1')
    const app = await serverOf(huis)
    try {
      const v = visitor(app)
      await v.signIn('demo-jet')
      const csrf = await v.csrf()
      const pad = '/handboek/versies/scherm-1'
      const velden = {
        csrf,
        wijzigingen: '0',
        titel: 'Fiets regelen',
        uitleg: 'Zoek een fiets.',
        rol: 'begeleider',
        na: 'verhuisd',
        gedaan: 'voorzieningGeregeld voorziening=verzekeringen',
        'uiterlijk-aantal': '6',
        'uiterlijk-eenheid': 'weken',
        'zonder-0': 'begeleidingOvergedragen',
        bron: 'lokaal',
        artikel: '',
        'voor-volwassen': 'ja',
        'gegevens-begeleiding': 'ja',
        'ookEerder-ja': 'ja',
      }
      const fout = await v.post(`${pad}/onderdelen/begeleiding/nieuw`, { ...velden, titel: '' })
      expect(fout.status).toBe(422)
      expect(fout.tekst).toContain('href="#veld-titel"')
      expect(fout.tekst).toContain('Zoek een fiets.')
      const goed = await v.post(`${pad}/onderdelen/begeleiding/nieuw`, velden)
      expect([goed.status, goed.naar]).toEqual([303, `${pad}#stap-fiets-regelen`])
      const form = (await v.get(`${pad}/stappen/fiets-regelen`)).tekst
      expect(form).toMatch(/<option value="voorzieningGeregeld voorziening=verzekeringen" selected/)
      expect(form).toMatch(/name="ookEerder-ja" checked/)
      const rol = await v.post(`${pad}/stappen/fiets-regelen`, {
        ...velden,
        wijzigingen: '1',
        rol: 'raadslid',
      })
      expect(rol.status).toBe(422)
      expect(rol.tekst).toContain('href="#veld-rol"')
      expect(
        (
          await v.post(`${pad}/stappen/fiets-regelen/plaats`, {
            csrf,
            wijzigingen: '1',
            naar: 'onderdeel woning',
          })
        ).status,
      ).toBe(303)
      expect(
        (await v.post(`${pad}/onderdelen/woning`, { csrf, wijzigingen: '2', doe: 'bewaren', naam: 'Wonen' }))
          .status,
      ).toBe(303)
      const verschil = (await v.get(`${pad}/verschil`)).tekst
      expect(verschil).toContain('Fiets regelen')
      expect((await v.post(`${pad}/simulatie`, { csrf })).naar).toBe(`${pad}/simulatie`)
      expect((await v.get(`${pad}/simulatie`)).tekst).toContain('Open werk per rol')
      expect((await v.get(`${pad}/afdruk`)).tekst).toContain('Fiets regelen')
      const pdf = await v.get(`${pad}/pdf`)
      expect([pdf.status, pdf.koppen['content-type']]).toEqual([200, 'application/pdf'])
      expect((await v.get('/handboek/evaluatie')).status).toBe(200)
      expect((await v.get('/handboek/acties')).status).toBe(200)
    } finally {
      await app.close()
    }
  }, 60_000)

  it('vaststellen leidt alles opnieuw af; open werk gaat over, en wat iemand vastlegt is meteen te zien', async () => {
    await concept('vast-1', 'lopend')
    await doe(jet, op.wijzigen, {
      versie: 'vast-1',
      stap: 'begeleiding-starten',
      wijzigingen: 0,
      inhoud: { titel: 'Snel beginnen', uiterlijk: '3 dagen' },
    })
    expect(await doe(jet, op.vaststellen, { versie: 'vast-1' })).toMatchObject({ dossiers: 12, klaar: true })
    expect(await check(unit as never)).toEqual([])
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
