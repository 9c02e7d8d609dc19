/** A family from coupling to lessons, through the door, over HTTP in this process; and everything that is refused. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { perform } from '#app/perform.ts'
import type { Actor } from '#core/actor.ts'
import { dag } from '#core/day.ts'
import { openStore, type Store } from '#store/open.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import { gemeentenInvoeren } from '#work/huisvesting/operations/gemeenten.ts'
import { getrokken } from './intake.ts'
import { BAARN, houseOn, serverOf, visitor } from './server.ts'

const NU = '2026-11-24T09:00:00.000Z'
const medewerkers = [
  { id: 'kim', organisatie: 'bbs', naam: 'Kim', rol: 'klantmanager', doel: 'Uitvoering Wet inburgering' },
  { id: 'vera', organisatie: 'vwn', naam: 'Vera', rol: 'begeleider', doel: 'Maatschappelijke begeleiding' },
  { id: 'hugo', organisatie: 'wonen', naam: 'Hugo', rol: 'verhuurmedewerker', doel: 'Huisvesting' },
  { id: 'pien', organisatie: 'pit', naam: 'Pien', rol: 'sociaalwerker', doel: 'Welzijn' },
  { id: 'teun', organisatie: 'taal', naam: 'Teun', rol: 'taalschoolcoordinator', doel: 'Taalles' },
  { id: 'raad', organisatie: 'gemeente', naam: 'Raad', rol: 'raadslid', doel: 'Controle' },
  { id: 'bea', organisatie: 'gemeente', naam: 'Bea', rol: 'beheerder', doel: 'Beheer' },
  { id: 'coa', organisatie: 'coa', naam: 'COA', rol: 'koppelpunt', doel: 'Koppelingen melden' },
] as const
const organisaties = [
  { id: 'bbs', soort: 'uitvoering', naam: 'BBS' },
  { id: 'vwn', soort: 'begeleiding', naam: 'VWN' },
  { id: 'wonen', soort: 'corporatie', naam: 'Wonen' },
  { id: 'pit', soort: 'welzijn', naam: 'PIT' },
  { id: 'taal', soort: 'taalschool', naam: 'Taal' },
  { id: 'gemeente', soort: 'gemeente', naam: 'Gemeente' },
  { id: 'coa', soort: 'coa', naam: 'COA' },
] as const

describe('een gezin van koppeling tot lessen', () => {
  let store: Store
  let app: FastifyInstance
  const sleutels = new Map<string, string>()

  beforeAll(async () => {
    store = await openStore({ geheugen: true })
    const huis = houseOn(store, NU)
    const beheer: Actor = {
      gemeente: BAARN,
      gemeenteNaam: 'Baarn',
      organisatie: 'gemeente' as never,
      organisatieNaam: 'Gemeente',
      organisatiesoort: 'gemeente',
      medewerker: 'bea' as never,
      naam: 'Bea',
      rol: 'beheerder',
      doel: 'Inrichten',
      via: 'opdrachtregel',
      dag: dag('2026-11-24'),
    }
    const baarn = { gemeente: BAARN, naam: 'Baarn', provincie: 'Utrecht', inwoners: 25_442, bron: 'proef' }
    expect((await perform(huis, beheer, gemeentenInvoeren, { proef: false, gemeenten: [baarn] })).ok).toBe(
      true,
    )
    expect((await perform(huis, beheer, beheeroperaties.inrichten, { organisaties, medewerkers })).ok).toBe(
      true,
    )
    for (const m of medewerkers) {
      const r = await perform(huis, beheer, beheeroperaties.sleutelMaken, {
        naam: m.id,
        medewerker: m.id,
        dagen: 30,
      })
      if (r.ok) sleutels.set(m.id, r.waarde.sleutel)
    }
    app = await serverOf(huis)
  }, 60_000)
  afterAll(async () => {
    await app.close()
    await store.sluit()
  })

  async function api(wie: string, methode: 'GET' | 'POST' | 'DELETE', pad: string, body?: unknown) {
    const r = await app.inject({
      method: methode,
      url: `/api/v1${pad}`,
      headers: { authorization: `Bearer ${sleutels.get(wie) ?? wie}` },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    return { status: r.statusCode, body: r.json(), koppen: r.headers }
  }
  const legVast = (wie: string, dossier: string, soort: string, op: string, inhoud: object = {}) =>
    api(wie, 'POST', '/feiten', { feiten: [{ dossier, soort, op, inhoud }] })

  const feitenVanKoppeling = [
    {
      soort: 'geboren',
      op: '1990-03-12',
      bron: 'tvs',
      inhoud: { geboortedatum: '1990-03-12', geslacht: 'vrouw' },
    },
    { soort: 'vergunningVerleend', op: '2026-05-20', bron: 'ind', inhoud: { soort: 'asielBepaaldeTijd' } },
    { soort: 'gekoppeld', op: '2026-06-01', bron: 'tvs', inhoud: { opvang: 'coa' } },
  ]
  const persoon = {
    voornamen: 'Proef',
    achternaam: 'Persoon',
    vnummer: '1234567890',
    bsn: '999993653',
    synthetisch: true,
  }

  it('COA meldt de koppeling; hetzelfde V-nummer nog eens wordt geweigerd en er verandert niets', async () => {
    const eerst = await api('coa', 'POST', '/dossiers', {
      dossiers: [{ persoon, feiten: feitenVanKoppeling }],
    })
    expect(eerst.status).toBe(201)
    const weer = await api('coa', 'POST', '/dossiers', {
      dossiers: [{ persoon, feiten: feitenVanKoppeling }],
    })
    expect(weer.status).toBe(400)
    expect(weer.koppen['content-type']).toContain('application/problem+json')
    expect(weer.body.errors[0].detail).toContain('hoort al bij een ander dossier')
    expect((await api('kim', 'GET', '/dossiers')).body.totaal).toBe(1)
  })

  it('iedere partner ziet zijn eigen deel, en pas wanneer het handboek er werk voor geeft', async () => {
    const { id } = (await api('kim', 'GET', '/dossiers')).body.dossiers[0]
    const klant = (await api('kim', 'GET', `/dossiers/${id}`)).body
    expect(klant.bsn).toBe('999993653')
    expect(
      klant.termijnen.map((t: { soort: string; laatsteDag: string }) => [t.soort, t.laatsteDag]),
    ).toEqual([['huisvesting', '2026-08-10']])
    const corporatie = (await api('hugo', 'GET', `/dossiers/${id}`)).body
    expect(corporatie.naam).toBe('Proef Persoon')
    expect([
      corporatie.bsn,
      corporatie.vnummer,
      corporatie.wet,
      corporatie.plicht,
      corporatie.herkomst,
    ]).toEqual([null, null, null, null, null])
    expect(corporatie.feiten.map((f: { soort: string }) => f.soort)).not.toContain('vergunningVerleend')
    expect((await api('pien', 'GET', `/dossiers/${id}`)).status).toBe(404)
    expect((await api('teun', 'GET', `/dossiers/${id}`)).status).toBe(404)
    expect((await api('coa', 'GET', `/dossiers/${id}`)).status).toBe(403)
    expect((await api('raad', 'GET', `/dossiers/${id}`)).status).toBe(403)
  })

  it('van aanbod tot lessen: elk feit beëindigt een taak en geeft de volgende', async () => {
    const { id } = (await api('kim', 'GET', '/dossiers')).body.dossiers[0]
    expect((await legVast('hugo', id, 'sleutelOvergedragen', '2026-05-31')).status).toBe(422)
    expect((await legVast('vera', id, 'sleutelOvergedragen', '2026-08-20')).status).toBe(422)
    for (const [wie, soort, op, inhoud] of [
      ['vera', 'begeleidingGestart', '2026-06-10', {}],
      ['hugo', 'woningAangeboden', '2026-07-20', { woningtype: 'appartement', kamers: 3 }],
      ['vera', 'regeldagGepland', '2026-07-24', { datum: '2026-08-05' }],
      ['hugo', 'huurcontractGetekend', '2026-08-05', {}],
      ['hugo', 'sleutelOvergedragen', '2026-08-05', {}],
      ['vera', 'verhuisd', '2026-08-12', {}],
      ['kim', 'ingeschreven', '2026-08-14', { gemeente: BAARN }],
      ['kim', 'kennisgevingOntvangen', '2026-09-01', {}],
      ['kim', 'intakeGepland', '2026-09-05', { datum: '2026-09-20' }],
      ['kim', 'leerbaarheidstoetsAfgenomen', '2026-09-20', { uitkomst: 'b1Haalbaar' }],
      ...getrokken.map((c) => ['kim', 'intakeConclusieGetrokken', '2026-10-01', c] as const),
      ['kim', 'intakeAfgerond', '2026-10-01', {}],
    ] as const) {
      expect((await legVast(wie, id, soort, op, inhoud)).status, soort).toBe(201)
    }
    const voor = (await api('kim', 'GET', `/dossiers/${id}`)).body
    const termijn = (d: typeof voor, soort: string) =>
      d.termijnen.find((t: { soort: string }) => t.soort === soort)
    expect(termijn(voor, 'huisvesting')).toMatchObject({ stand: 'voldaan', voldaanOp: '2026-08-05' })
    expect(termijn(voor, 'pip')).toMatchObject({ stand: 'loopt', laatsteDag: '2026-11-10' })
    const gevolg = await api('kim', 'POST', `/dossiers/${id}/gevolgen`, {
      feit: { soort: 'pipVastgesteld', op: '2026-11-05', inhoud: { leerroute: 'b1' } },
    })
    expect(termijn({ termijnen: gevolg.body.na }, 'inburgering').laatsteDag).toBe('2029-11-05')
    const later = { soort: 'pipVastgesteld', op: '2027-03-01', inhoud: { leerroute: 'b1' } }
    const watAls = await api('kim', 'POST', `/dossiers/${id}/wat-als`, { feit: later })
    expect(watAls.body).toMatchObject({ peildatum: '2027-03-01' })
    expect(termijn(watAls.body.voor, 'pip')).toMatchObject({ stand: 'loopt', laatsteDag: '2026-11-10' })
    expect(termijn(watAls.body.na, 'pip')).toMatchObject({ stand: 'voldaan', voldaanOp: '2027-03-01' })
    expect(termijn(watAls.body.na, 'inburgering').uitleg.kern).toBe(
      'De termijn loopt van 2 maart 2027 tot en met 1 maart 2030.',
    )
    expect((await api('kim', 'GET', `/dossiers/${id}`)).body).toMatchObject({ versie: voor.versie })
    // Who may not record a plan may not try one out either, nor may anybody try what cannot be.
    expect((await api('vera', 'POST', `/dossiers/${id}/wat-als`, { feit: later })).status).toBe(422)
    const tweede = { soort: 'kennisgevingOntvangen', op: '2027-03-01', inhoud: {} }
    expect((await api('kim', 'POST', `/dossiers/${id}/wat-als`, { feit: tweede })).status).toBe(422)
    expect((await legVast('kim', id, 'pipVastgesteld', '2026-11-05', { leerroute: 'b1' })).status).toBe(201)
    expect((await legVast('kim', id, 'aanbodGedaan', '2026-11-12')).status).toBe(201)
    const school = (await api('teun', 'GET', '/taken')).body
    expect(school.taken.map((t: { stap: string }) => t.stap)).toEqual(['lessen-starten'])
    expect((await legVast('teun', id, 'lessenGestart', '2026-11-20')).status).toBe(201)
    expect((await api('teun', 'GET', '/taken')).body.totaal).toBe(0)
    // The key was recorded today: a fortnight to correct it, of the home alone; then it is over.
    const na = (await api('hugo', 'GET', `/dossiers/${id}`)).body
    expect(na.open.sort()).toEqual(['huishouden', 'huisvesting', 'identiteit', 'taken', 'woonsignalen'])
    expect(na.feiten.map((f: { soort: string }) => f.soort)).not.toContain('pipVastgesteld')
    const { wie } = (await api('hugo', 'GET', `/dossiers/${id}/toegang`)).body
    expect(wie.find((w: { rol: string }) => w.rol === 'Medewerker verhuur').stappen).toContainEqual(
      expect.objectContaining({ titel: 'Sleutel overdragen', sinds: '2026-06-01', tot: '2026-12-08' }),
    )
    expect((await api('pien', 'GET', '/taken')).body.taken.map((t: { stap: string }) => t.stap)).toEqual([
      'huisbezoek-doen',
    ])
  })

  it('een correctie laat zien wat gold en wat gekend werd; een verouderde versie wordt geweigerd', async () => {
    const { id } = (await api('kim', 'GET', '/dossiers')).body.dossiers[0]
    const d = (await api('kim', 'GET', `/dossiers/${id}`)).body
    const pip = d.feiten.find((f: { soort: string }) => f.soort === 'pipVastgesteld')
    const correctie = {
      dossier: id,
      soort: 'pipVastgesteld',
      op: '2026-11-06',
      inhoud: { leerroute: 'z' },
      vervangt: pip.id,
      reden: 'verkeerdIngevoerd',
    }
    expect((await api('kim', 'POST', '/feiten', { feiten: [correctie], versie: d.versie - 1 })).status).toBe(
      409,
    )
    expect((await api('kim', 'POST', '/feiten', { feiten: [correctie], versie: d.versie })).status).toBe(201)
    const na = (await api('kim', 'GET', `/dossiers/${id}`)).body
    expect(na.leerroute).toBe('z')
    expect(na.feiten.find((f: { id: string }) => f.id === pip.id).geldt).toBe(false)
    const toen = (await api('kim', 'GET', `/dossiers/${id}?peildatum=2026-07-01`)).body
    expect(toen.fase).toBe('wachtOpWoning')
    expect((await api('kim', 'GET', `/dossiers/${id}?kennisdatum=2026-11-23`)).status).toBe(404)
  })

  it('elke blik staat in het logboek, met organisatie en doel', async () => {
    const { id } = (await api('kim', 'GET', '/dossiers')).body.dossiers[0]
    const { inzagen } = (await api('kim', 'GET', `/dossiers/${id}/inzagen`)).body
    expect(inzagen).toContainEqual(
      expect.objectContaining({ organisatie: 'wonen', operatie: 'dossier.zien', doel: 'Huisvesting' }),
    )
    expect(inzagen.length).toBeGreaterThan(20)
  })

  it('zonder geldige sleutel is er niets; een ingetrokken sleutel werkt niet meer', async () => {
    expect((await api('verzonnen', 'GET', '/dossiers')).status).toBe(401)
    expect((await api('wortel_GM0308_verzonnen', 'GET', '/dossiers')).status).toBe(401)
    expect(
      (await api('kim', 'POST', '/toegangssleutels', { naam: 'x', medewerker: 'kim', dagen: 1 })).status,
    ).toBe(403)
    expect((await api('bea', 'DELETE', '/toegangssleutels/teun')).status).toBe(200)
    expect((await api('teun', 'GET', '/taken')).status).toBe(401)
  })

  it('foute invoer zegt waar het misgaat, onbekende velden worden geweigerd', async () => {
    const fout = await api('kim', 'POST', '/dossiers', {
      dossiers: [{ persoon: { ...persoon, bsn: '123456789' }, feiten: [] }],
      extra: 1,
    })
    expect(fout.status).toBe(400)
    expect(fout.body.errors.map((e: { location: string }) => e.location)).toEqual(
      expect.arrayContaining(['dossiers.0.persoon.bsn', 'dossiers.0.feiten']),
    )
    expect(fout.koppen['api-version']).toMatch(/^\d+\.\d+\.\d+$/)
    expect(fout.koppen['cache-control']).toBe('no-store')
  })

  it('op het scherm: een formulier zonder het juiste kenmerk doet niets, en een ander zijn dossier bestaat niet', async () => {
    const wie = visitor(app)
    expect((await wie.get('/werkvoorraad')).naar).toContain('/aanmelden')
    await wie.signIn('kim')
    expect((await wie.get('/')).naar).toBe('/werkvoorraad')
    const { id } = (await api('kim', 'GET', '/dossiers')).body.dossiers[0]
    const velden = {
      soort: 'begeleidingOvergedragen',
      'op-dag': '20-11-2026',
      stap: 'vastleggen',
      versie: '1',
    }
    expect((await wie.post(`/dossiers/${id}/feiten/nieuw`, { ...velden, csrf: 'fout' })).status).toBe(403)
    const csrf = await wie.csrf()
    const oud = await wie.post(`/dossiers/${id}/feiten/nieuw`, { ...velden, csrf })
    expect(oud.status).toBe(422)
    expect(oud.tekst).toContain('Iemand anders legde intussen iets vast')
    await wie.signIn('pien')
    expect((await wie.get('/dossiers/00000000-0000-4000-8000-000000000000')).status).toBe(404)
    expect((await wie.get('/huisvesting')).status).toBe(403)
    expect((await wie.get('/nergens')).status).toBe(404)
  })

  it('een sleutel voor het huishouden geldt voor wie erbij hoort, en slaat over wie hem al heeft', async () => {
    const thuis = '00000000-0000-4000-8000-00000000000a'
    const lid = (nummer: string, rol: string) => ({
      persoon: { voornamen: rol, achternaam: 'Gezin', vnummer: nummer, synthetisch: true },
      feiten: [
        ...feitenVanKoppeling,
        { soort: 'inHuishouden', op: '2026-06-01', bron: 'tvs', inhoud: { huishouden: thuis, rol } },
      ],
    })
    const open = await api('coa', 'POST', '/dossiers', {
      dossiers: [lid('3000000001', 'hoofd'), lid('3000000002', 'partner'), lid('3000000003', 'kind')],
    })
    const [hoofd, partner] = open.body.dossiers.map((d: { id: string }) => d.id)
    const wachtlijst = async () => (await api('hugo', 'GET', '/wachtenden')).body
    expect(await wachtlijst()).toMatchObject({ totaal: 1, personen: 3, teLaat: 1 })
    // The contract is the head's: before it nobody of the household has a key, by whatever dossier.
    const zonder = await legVast('hugo', partner, 'sleutelOvergedragen', '2026-08-05')
    expect(zonder.status).toBe(422)
    expect(JSON.stringify(zonder.body)).toContain(
      "'Sleutel overgedragen' kan pas na 'Huurcontract getekend' bij het hoofd van het huishouden.",
    )
    await legVast('hugo', hoofd, 'woningAangeboden', '2026-07-20', { woningtype: 'appartement', kamers: 3 })
    await legVast('hugo', hoofd, 'huurcontractGetekend', '2026-08-05')
    expect((await legVast('hugo', partner, 'sleutelOvergedragen', '2026-08-05')).status).toBe(201)
    const feit = { dossier: hoofd, soort: 'sleutelOvergedragen', op: '2026-08-05', inhoud: {} }
    await legVast('kim', hoofd, 'kennisgevingOntvangen', '2026-07-01')
    const gevolg = async (wie: string) => {
      const { dossier: _, ...los } = feit
      const r = await api(wie, 'POST', `/dossiers/${hoofd}/gevolgen`, { feit: los })
      return r.body.na.map((t: { soort: string }) => t.soort)
    }
    // The corporation hears of the home, not of the plan.
    expect([await gevolg('hugo'), await gevolg('kim')]).toEqual([['huisvesting'], ['huisvesting', 'pip']])
    const r = await api('hugo', 'POST', '/feiten', { feiten: [feit], huishouden: true })
    expect([r.status, r.body.feiten.length]).toEqual([201, 2])
    expect(await wachtlijst()).toMatchObject({ totaal: 0, personen: 0 })
  })

  it('bij een storing staat er een nummer, wat te doen is, en niets van de fout zelf', async () => {
    const fout = new Error('geheim uit de database')
    const stuk = { ...houseOn(store, NU), store: { ...store, eenheid: () => Promise.reject(fout) } }
    const zwijg = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const kapot = await serverOf(stuk)
    const pagina = await visitor(kapot).get('/aanmelden')
    expect(pagina.status).toBe(500)
    expect(pagina.tekst).toMatch(/Er ging iets mis.*geef de beheerder dan dit nummer/s)
    expect(pagina.tekst).not.toContain('geheim')
    const bijApi = await kapot.inject({
      url: '/api/v1/taken',
      headers: { authorization: `Bearer wortel_GM0308_x` },
    })
    expect([bijApi.statusCode, bijApi.headers['content-type']]).toEqual([
      500,
      'application/problem+json; charset=utf-8',
    ])
    expect(bijApi.body).not.toContain('geheim')
    expect(zwijg).toHaveBeenCalledTimes(2)
    zwijg.mockRestore()
    await kapot.close()
  })

  it('op een echte database bestaat het aanmelden als demonstratiepersoon niet', async () => {
    const zonder = await serverOf(houseOn(store, NU), false)
    const r = await visitor(zonder).signIn('kim')
    expect(r.status).toBe(401)
    await zonder.close()
  })
})
