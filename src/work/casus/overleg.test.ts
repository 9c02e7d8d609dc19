/** A casusoverleg through the door: who gets in, what they see together, and what becomes of agreements. */
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { type Huis, perform } from '#app/perform.ts'
import { type Actor, type Rol, rollen } from '#core/actor.ts'
import { type Dag, dag, plusDagen } from '#core/day.ts'
import type { GemeenteCode } from '#core/ids.ts'
import type { Operatie } from '#core/operation.ts'
import { makeCipher } from '#store/cipher.ts'
import { describeStores, type Proef } from '#test/stores.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import type { Context } from '#work/dossier/index.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { check } from '#work/taken/index.ts'
import { takenoperaties } from '#work/taken/operations/index.ts'
import { casusoperaties as op } from './operations/index.ts'

const DAG = dag('2026-11-24')
const staf = [
  ['kim', 'klantmanager', 'bbs'],
  ['vera', 'begeleider', 'vwn'],
  ['hugo', 'verhuurmedewerker', 'wonen'],
  ['teun', 'taalschoolcoordinator', 'taal'],
  ['pien', 'sociaalwerker', 'pit'],
  ['ilse', 'teamleider', 'vwn'],
  ['bea', 'beheerder', 'gemeente'],
  ['raad', 'raadslid', 'gemeente'],
] as const
type Wie = (typeof staf)[number][0]

describeStores('casusoverleg', (open) => {
  let proef: Proef
  let huis: Huis
  /** Waits for a home since June: the corporation is late. */
  let wacht: string
  /** Has a home and a plan: the language school reaches it too. */
  let plan: string

  const actor = (wie: Wie, gemeente: GemeenteCode = proef.gemeente, op: Dag = DAG): Actor => {
    const [id, rol, organisatie] = staf.find(([w]) => w === wie)!
    return {
      gemeente,
      gemeenteNaam: 'Proef',
      organisatie: organisatie as never,
      organisatieNaam: organisatie,
      organisatiesoort: rollen[rol as Rol].organisatie,
      medewerker: id as never,
      naam: id,
      rol: rol as Rol,
      doel: 'Proef',
      via: 'api',
      dag: op,
    }
  }
  const vraag = <I extends z.ZodType, O extends z.ZodType>(
    wie: Wie,
    operatie: Operatie<Context, I, O>,
    invoer: unknown,
    waar?: GemeenteCode,
    dag?: Dag,
  ) => perform(huis, actor(wie, waar, dag), operatie, invoer)
  async function doe<I extends z.ZodType, O extends z.ZodType>(
    wie: Wie,
    operatie: Operatie<Context, I, O>,
    invoer: unknown,
    dag?: Dag,
  ): Promise<z.output<O>> {
    const r = await vraag(wie, operatie, invoer, undefined, dag)
    if (!r.ok) throw new Error(`${operatie.naam}: ${JSON.stringify(r.weigering)}`)
    return r.waarde
  }
  const leg = (wie: Wie, dossier: string, soort: string, op: string, inhoud: object = {}) =>
    doe(wie, dossieroperaties.vastleggen, { feiten: [{ dossier, soort, op, inhoud }] })
  const zie = (wie: Wie, overleg: string) => doe(wie, op.zien, { overleg })
  const code = (r: { ok: boolean; weigering?: { code: string } }) => (r.ok ? 'ok' : r.weigering!.code)
  const gepland = { dag: DAG, begin: '09:30', eind: '11:00', vorm: 'locatie', plaats: 'Kamer 2' }
  const rolVan = (wie: Wie) => {
    const [, rol, organisatie] = staf.find(([w]) => w === wie)!
    return { rol, organisatie }
  }
  /** A planned meeting with these guests. */
  async function nieuw(...gasten: Wie[]): Promise<string> {
    const { id } = await doe('kim', op.plannen, gepland)
    await doe('kim', op.uitnodigen, { overleg: id, deelnemers: gasten.map(rolVan) })
    return id
  }
  const begin = (overleg: string, ...wie: Wie[]) => doe('kim', op.aanwezigen, { overleg, medewerkers: wie })
  const puntVan = async (wie: Wie, overleg: string, dossier: string) =>
    (await zie(wie, overleg)).punten.find((p) => p.dossier === dossier)

  beforeAll(async () => {
    proef = await open()
    huis = {
      store: proef.store,
      cipher: makeCipher(new Uint8Array(32).fill(7)),
      nu: () => `${DAG}T09:00:00.000Z`,
    }
    const orgs = {
      bbs: 'uitvoering',
      vwn: 'begeleiding',
      wonen: 'corporatie',
      taal: 'taalschool',
      pit: 'welzijn',
      gemeente: 'gemeente',
    }
    const inrichting = {
      organisaties: Object.entries(orgs).map(([id, soort]) => ({ id, soort, naam: id.toUpperCase() })),
      medewerkers: staf.map(([id, rol, organisatie]) => ({
        id,
        rol,
        organisatie,
        naam: `Naam ${id}`,
        doel: 'Proef',
      })),
    }
    for (const waar of [proef.gemeente, proef.buur])
      expect(code(await vraag('bea', beheeroperaties.inrichten, inrichting, waar))).toBe('ok')
    const opening = (achternaam: string, vnummer: string) => ({
      persoon: { voornamen: 'Proef', achternaam, vnummer, synthetisch: true },
      feiten: [
        {
          soort: 'geboren',
          op: '1990-03-12',
          bron: 'tvs',
          inhoud: { geboortedatum: '1990-03-12', geslacht: 'vrouw' },
        },
        {
          soort: 'vergunningVerleend',
          op: '2026-05-20',
          bron: 'ind',
          inhoud: { soort: 'asielBepaaldeTijd' },
        },
        { soort: 'gekoppeld', op: '2026-06-01', bron: 'tvs', inhoud: { opvang: 'coa' } },
      ],
    })
    const { dossiers } = await doe('kim', dossieroperaties.openen, {
      dossiers: [opening('Wachtema', '1234567890'), opening('Planstra', '1234567891')],
    })
    ;[wacht, plan] = dossiers.map((d) => d.id) as [string, string]
    await leg('hugo', plan, 'woningAangeboden', '2026-07-01', { woningtype: 'appartement', kamers: 2 })
    await leg('hugo', plan, 'huurcontractGetekend', '2026-07-15')
    await leg('hugo', plan, 'sleutelOvergedragen', '2026-07-15')
    await leg('kim', plan, 'ingeschreven', '2026-07-20', { gemeente: proef.gemeente })
    await leg('kim', plan, 'kennisgevingOntvangen', '2026-07-25')
    await leg('kim', plan, 'pipVastgesteld', '2026-09-01', { leerroute: 'b1' })
    await leg('kim', plan, 'aanbodGedaan', '2026-09-10')
  })

  test('de agenda volgt uit wat vastzit, zegt waarom in een zin en wie aan zet is', async () => {
    const overleg = await nieuw()
    const p = (await puntVan('kim', overleg, wacht))!
    expect(p.redenen!.map((r) => r.zin)).toContain(
      'De termijn ‘Huisvesting’ is 106 dagen voorbij (laatste dag 10 augustus 2026).',
    )
    expect(p.redenen!.every((r) => r.zin.endsWith('.') && r.aanZet !== '')).toBe(true)
    expect(p.regie).toBeNull()
    expect(await zie('kim', overleg)).toEqual(await zie('kim', overleg))
  })

  test('wie geen stap heeft in de dossiers op de agenda wordt niet voorgesteld en niet toegelaten', async () => {
    const overleg = await nieuw()
    for (const d of [wacht, plan])
      if (d === plan) await doe('kim', op.punt, { wat: 'eraf', overleg, dossier: d, reden: 'volgendeKeer' })
    const { voorstel, eraf } = await zie('kim', overleg)
    expect(eraf).toEqual([{ dossier: plan, naam: 'Proef Planstra', reden: 'volgendeKeer' }])
    expect(voorstel.map((v) => v.rol)).toContain('verhuurmedewerker')
    expect(voorstel.map((v) => v.rol)).not.toContain('taalschoolcoordinator')
    const r = await vraag('kim', op.uitnodigen, { overleg, deelnemers: [rolVan('teun')] })
    expect(r.ok || r.weigering.velden[0]!.fout).toContain('geen open stap')
  })

  test('een andere rol, een niet genodigde en een andere gemeente komen er niet in', async () => {
    const overleg = await nieuw('vera')
    expect(code(await vraag('vera', op.zien, { overleg }))).toBe('ok')
    expect(code(await vraag('hugo', op.zien, { overleg }))).toBe('nietGevonden')
    expect(code(await vraag('hugo', op.bestand, { overleg }))).toBe('nietGevonden')
    expect((await doe('hugo', op.lijst, {})).overleggen.map((o) => o.id)).not.toContain(overleg)
    expect(code(await vraag('raad', op.zien, { overleg }))).toBe('geenToegang')
    expect(code(await vraag('bea', op.zien, { overleg }))).toBe('geenToegang')
    expect(code(await vraag('kim', op.zien, { overleg }, proef.buur))).toBe('nietGevonden')
    expect((await vraag('kim', op.lijst, {}, proef.buur)).ok).toBe(true)
    const buren = await vraag('kim', op.lijst, {}, proef.buur)
    expect(buren.ok && buren.waarde.overleggen).toEqual([])
    const raak = [
      [op.punt, { wat: 'erbij', overleg, dossier: wacht, reden: 'zorgen' }],
      [op.zonder, { overleg, dossier: wacht }],
      [op.aanwezigen, { overleg, medewerkers: ['kim'] }],
      [op.uitnodigen, { overleg, deelnemers: [] }],
      [op.vastleggen, { overleg, dossier: wacht, besluit: 'zoDoorgaan' }],
    ] as const
    for (const [o, invoer] of raak)
      expect(code(await vraag('kim', o as Operatie<Context>, invoer, proef.buur)), o.naam).toBe(
        'nietGevonden',
      )
    for (const [o, invoer] of raak.slice(1))
      expect(code(await vraag('vera', o as Operatie<Context>, invoer)), o.naam).toBe('geenToegang')
  })

  test('met begeleider en taalschool genodigd staat er alleen wat beide mogen zien, ook voor de klantmanager', async () => {
    const inkomen = await doe('kim', op.zien, { overleg: await nieuw('vera', 'teun') })
    const p = inkomen.punten.find((x) => x.dossier === plan)!
    expect(p.geweigerd).toBeNull()
    expect(p.naam).toBe('Proef Planstra')
    expect([p.doelgroep, p.huishouden, p.gekoppeldOp, p.sleutelOp, p.begeleidingOp]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
    expect(p.leerroute).toBe('b1')
    expect(p.weggelaten).toContain(
      'Bijstand, ontzorgen en taaleis: hier niet zichtbaar, want coördinator taalschool en maatschappelijk begeleider zijn genodigd.',
    )
    const tekst = JSON.stringify(p.redenen)
    for (const woord of ['Huisvesting', 'ontzorgen', 'Bijstand']) expect(tekst).not.toContain(woord)
    const alleen = (await puntVan('kim', await nieuw(), plan))!
    expect(alleen.sleutelOp).toBe('2026-07-15')
    expect(alleen.weggelaten).toEqual([])
  })

  test('mag iemand het dossier niet zien, dan staat er waarom en verder niets; zonder die rol kan het wel', async () => {
    const overleg = await nieuw('vera', 'teun', 'hugo')
    const dicht = (await puntVan('kim', overleg, wacht))!
    expect(dicht.geweigerd).toContain('Niet te bespreken met coördinator taalschool erbij')
    expect(dicht.geweigerd).toContain('zolang een eigen stap van het handboek open staat')
    expect([dicht.naam, dicht.redenen, dicht.regie, dicht.besluit]).toEqual([null, [], null, null])
    const teun = await zie('teun', overleg)
    expect(teun.punten.map((x) => x.dossier)).not.toContain(wacht)
    expect(teun.buiten).toBeGreaterThan(0)
    expect(JSON.stringify(teun)).not.toContain('Wachtema')
    await begin(overleg, 'kim', 'vera', 'teun', 'hugo')
    const verslag = { overleg, dossier: wacht, besluit: 'zoDoorgaan' }
    expect(code(await vraag('kim', op.vastleggen, verslag))).toBe('nietNu')
    expect((await doe('kim', op.zonder, { overleg })).punten).toBeGreaterThan(0)
    const los = (await puntVan('kim', overleg, wacht))!
    expect([los.geweigerd, los.naam]).toEqual([null, 'Proef Wachtema'])
    expect(los.zonder).toEqual(['Coördinator taalschool'])
    expect(code(await vraag('kim', op.zonder, { overleg, dossier: wacht }))).toBe('nietNu')
    expect(JSON.stringify(await zie('teun', overleg))).not.toContain('Wachtema')
    expect(code(await vraag('kim', op.vastleggen, verslag))).toBe('ok')
  })

  test('een afspraak wordt een taak van die rol en eindigt alleen door het feit dat zij is nagekomen', async () => {
    const overleg = await nieuw('vera', 'hugo')
    const afspraak = {
      wie: 'verhuurmedewerker',
      wat: 'uitzoeken',
      uiterlijk: plusDagen(DAG, 14),
      tekst: 'Welke woningen komen vrij?',
    }
    const verslag = {
      overleg,
      dossier: wacht,
      besluit: 'afspraken',
      tekst: 'De corporatie kijkt breder.',
      afspraken: [afspraak],
    }
    expect(code(await vraag('kim', op.vastleggen, verslag))).toBe('nietNu')
    await begin(overleg, 'kim', 'vera', 'hugo')
    const { feiten } = await doe('kim', op.vastleggen, verslag)
    const feit = feiten[0]!
    const taak = async (wie: Wie) =>
      (await doe(wie, takenoperaties.vanDossier, { dossier: wacht })).taken.find((t) =>
        t.stap.endsWith(feit),
      )!
    const werk = await doe('hugo', takenoperaties.werkvoorraad, {})
    expect(werk.taken.filter((t) => t.stap.endsWith(feit))).toMatchObject([
      {
        titel: 'Afspraak: uitzoeken en terugkoppelen',
        uitersteDag: afspraak.uiterlijk,
        gedaanMet: { afspraak: feit },
      },
    ])
    const stap = (await taak('hugo')).stap
    expect(
      code(await vraag('hugo', takenoperaties.nietNodig, { dossier: wacht, stap, waarom: 'nietAanDeOrde' })),
    ).toBe('ongeldig')
    const nagekomen = {
      feiten: [{ dossier: wacht, soort: 'afspraakNagekomen', op: DAG, inhoud: { afspraak: feit } }],
    }
    expect(code(await vraag('vera', dossieroperaties.vastleggen, nagekomen))).toBe('feitKanNiet')
    const gemaakt = {
      soort: 'afspraakGemaakt',
      op: DAG,
      inhoud: { overleg, wie: 'begeleider', wat: 'uitzoeken', uiterlijk: DAG },
    }
    expect(
      code(await vraag('kim', dossieroperaties.vastleggen, { feiten: [{ dossier: wacht, ...gemaakt }] })),
    ).toBe('feitKanNiet')
    expect((await taak('kim')).stand).toBe('open')
    const bij = await doe('hugo', op.afspraak, { dossier: wacht, feit })
    expect(bij).toMatchObject({ vanDezeRol: true, stand: 'open', wat: 'Uitzoeken en terugkoppelen' })
    await doe('hugo', dossieroperaties.vastleggen, nagekomen)
    expect(await taak('kim')).toMatchObject({ stand: 'gedaan', gedaanOp: DAG })
    expect(code(await vraag('hugo', dossieroperaties.vastleggen, nagekomen))).toBe('feitKanNiet')
    expect(await check((werk) => proef.store.eenheid(proef.gemeente, werk))).toEqual([])
    const volgende = (await puntVan('kim', await nieuw('vera', 'hugo'), wacht))!
    expect(volgende.afspraken.find((a) => a.feit === feit)).toMatchObject({
      stand: 'gedaan',
      hier: false,
      tekst: afspraak.tekst,
    })
  })

  test('de woorden leest alleen wie alles mag zien waar zij over kunnen gaan; zij zijn te wissen, het besluit blijft', async () => {
    const overleg = await nieuw('vera', 'teun')
    await begin(overleg, 'kim', 'vera')
    await doe('kim', op.vastleggen, {
      overleg,
      dossier: plan,
      besluit: 'planHerzien',
      tekst: 'Liever eerst werken.',
    })
    expect((await puntVan('vera', overleg, plan))!.notitie!.tekst).toBe('Liever eerst werken.')
    const teun = (await puntVan('teun', overleg, plan))!
    expect(teun).toMatchObject({ besluit: 'planHerzien', notitie: null })
    expect(JSON.stringify(await zie('teun', overleg))).not.toContain('werken')
    const kim = (await puntVan('kim', overleg, plan))!
    expect(kim.sleutelOp).toBeNull()
    expect(code(await vraag('vera', op.wissen, { id: kim.notitie!.id }))).toBe('geenToegang')
    expect(code(await vraag('kim', op.wissen, { id: kim.notitie!.id }, proef.buur))).toBe('nietGevonden')
    await doe('kim', op.wissen, { id: kim.notitie!.id })
    expect(await puntVan('kim', overleg, plan)).toMatchObject({ besluit: 'planHerzien', notitie: null })
  })

  test('namen, nummers en te lange tekst worden geweigerd, met de plek erbij', async () => {
    const overleg = await nieuw('vera')
    await begin(overleg, 'kim')
    const met = async (tekst: string) => {
      const r = await vraag('kim', op.vastleggen, { overleg, dossier: wacht, besluit: 'zoDoorgaan', tekst })
      return r.ok ? 'ok' : r.weigering.velden.map((v) => `${v.veld}: ${v.fout}`).join()
    }
    expect(await met('Mevrouw WACHTEMA wil verhuizen')).toContain('tekst: Hier staat de naam')
    expect(await met('Zie 1234 56 789 voor meer')).toContain('geen BSN')
    expect(await met('Mail a@b.nl hierover')).toContain('e-mailadres')
    expect(await met('x'.repeat(501))).toContain('500 tekens')
    expect(await met('Volgende keer verder.')).toBe('ok')
  })

  test('wie er was staat vast: niet vóór de dag, niet wie niet genodigd is, en na een besluit gaat niemand eraf', async () => {
    const { id: later } = await doe('kim', op.plannen, { ...gepland, dag: plusDagen(DAG, 7) })
    expect(code(await vraag('kim', op.aanwezigen, { overleg: later, medewerkers: ['kim'] }))).toBe('nietNu')
    expect(code(await vraag('kim', op.plannen, { ...gepland, dag: plusDagen(DAG, -1) }))).toBe('ongeldig')
    const overleg = await nieuw('vera', 'hugo')
    expect(code(await vraag('kim', op.aanwezigen, { overleg, medewerkers: ['kim', 'teun'] }))).toBe(
      'ongeldig',
    )
    await begin(overleg, 'kim', 'vera')
    expect(code(await vraag('kim', op.punt, { wat: 'erbij', overleg, dossier: plan, reden: 'zorgen' }))).toBe(
      'nietNu',
    )
    await doe('kim', op.vastleggen, { overleg, dossier: wacht, besluit: 'zoDoorgaan' })
    expect(code(await vraag('kim', op.aanwezigen, { overleg, medewerkers: ['kim'] }))).toBe('nietNu')
    await begin(overleg, 'kim', 'vera', 'hugo')
    expect(code(await vraag('kim', op.afzeggen, { overleg }))).toBe('nietNu')
    await doe('kim', op.afzeggen, { overleg: later })
    expect((await doe('kim', op.bestand, { overleg: later })).ics).toContain('STATUS:CANCELLED')
  })

  test('elke blik staat in het logboek van elk dossier, en het kalenderbestand noemt niemand', async () => {
    const overleg = await nieuw('vera', 'hugo')
    const tel = async (dossier: string) =>
      (await doe('kim', dossieroperaties.inzage, { dossier })).inzagen.filter(
        (i) => i.operatie === 'casus.zien',
      ).length
    const [w, p] = [await tel(wacht), await tel(plan)]
    await zie('vera', overleg)
    expect([await tel(wacht), await tel(plan)]).toEqual([w + 1, p + 1])
    const { ics } = await doe('vera', op.bestand, { overleg })
    expect(ics).toContain('DTSTART:20261124T083000Z')
    expect(ics).toContain('LOCATION:Kamer 2')
    for (const woord of ['Wachtema', 'Planstra', 'Naam', 'kim', 'ATTENDEE', 'ORGANIZER', wacht])
      expect(ics).not.toContain(woord)
  })

  test('dossiers zonder casusregie zijn een lijst; toegewezen gaat het eraf en staat de naam bij het dossier', async () => {
    const zonder = async (wie: Wie) => (await doe(wie, op.zonderRegie, {})).dossiers.map((d) => d.id)
    expect((await zonder('kim')).sort()).toEqual([wacht, plan].sort())
    expect((await zonder('ilse')).sort()).toEqual([wacht, plan].sort())
    expect(code(await vraag('teun', op.zonderRegie, {}))).toBe('geenToegang')
    await doe('kim', dossieroperaties.toewijzen, {
      dossiers: [plan],
      functie: 'casusregie',
      medewerker: 'kim',
    })
    expect(await zonder('kim')).toEqual([wacht])
    expect((await doe('vera', op.regie, { dossier: plan })).regie).toMatchObject({
      naam: 'Naam kim',
      organisatie: 'BBS',
      sinds: DAG,
    })
    expect(code(await vraag('teun', op.regie, { dossier: wacht }))).toBe('nietGevonden')
    expect(code(await vraag('kim', op.regie, { dossier: randomUUID() }))).toBe('nietGevonden')
    const lijst = (await doe('kim', dossieroperaties.zoeken, {})).dossiers
    expect(lijst.find((d) => d.id === plan)).toMatchObject({ regie: 'Naam kim' })
    expect(lijst.find((d) => d.id === wacht)).toMatchObject({ regie: null })
  })
})
