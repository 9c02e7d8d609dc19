/** The work shared out, over HTTP in this process: whose it is, who replaces, who waits, what goes up; and who tries to get in. */
import { describe, expect, it } from 'vitest'
import { visitor } from './server.ts'
import { werkproef } from './team.ts'

const p = werkproef('2026-06-08T08:00:00.000Z')
const stappen = async (wie: string, vraag = '') => {
  const r = await p.api(wie, 'GET', `/taken${vraag}`)
  return r.body.taken.map(
    (t: { dossier: string; stap: string; hoe: string }) => `${t.dossier} ${t.stap} ${t.hoe}`,
  )
}
const dossiersVan = async (wie: string, vraag = '') =>
  new Set((await stappen(wie, vraag)).map((s: string) => s.split(' ')[0]))
const wijsToe = (wie: string, dossiers: string[], functie: string, medewerker: string, meer = {}) =>
  p.api(wie, 'POST', '/toewijzingen', { dossiers, functie, medewerker, ...meer })

describe('werk verdelen', () => {
  let a: string
  let b: string
  let c: string
  let perGezin: number

  it('wat niet is verdeeld, staat bij iedereen met de rol, zo gemerkt', async () => {
    ;[a, b, c] = (await p.koppel(3)) as string[] as [string, string, string]
    const eerst = await stappen('vera')
    expect(eerst.length).toBeGreaterThan(0)
    expect(eerst.length % 3).toBe(0)
    perGezin = eerst.length / 3
    expect(eerst.every((s: string) => s.endsWith('nietVerdeeld'))).toBe(true)
    expect(await stappen('vic')).toEqual(eerst)
  })

  it('de teamleider verdeelt; elk ziet het eigen en wat nog los is, het team ziet alles', async () => {
    expect((await wijsToe('tess', [a], 'begeleiding', 'vera')).status).toBe(201)
    expect((await wijsToe('tess', [b], 'begeleiding', 'vic')).status).toBe(201)
    expect(await dossiersVan('vera')).toEqual(new Set([a, c]))
    expect(await dossiersVan('vic')).toEqual(new Set([b, c]))
    expect(await dossiersVan('vera', '?wie=team')).toEqual(new Set([a, b, c]))
    expect(await dossiersVan('tess', '?wie=team')).toEqual(new Set([a, b, c]))
    expect(await dossiersVan('vreemd', '?wie=team')).toEqual(new Set([c]))
    const { regels } = (await p.api('tess', 'GET', '/verdelingen')).body
    const los = (await p.api('tess', 'GET', '/te-verdelen?functie=begeleiding')).body
    expect(los.dossiers.map((d: { dossier: string }) => d.dossier)).toEqual([c])
    expect(regels.map((r: { naam: string; dossiers: number }) => [r.naam, r.dossiers])).toEqual([
      [null, 1],
      ['Naam vera', 1],
      ['Naam vic', 1],
    ])
  })

  it('overdragen gaat met veel tegelijk, en de tellingen kloppen met de lijst', async () => {
    expect((await wijsToe('vera', [a, c], 'begeleiding', 'vic')).status).toBe(201)
    const r = (await p.api('vic', 'GET', '/taken')).body
    expect([r.totaal, r.tellingen.open]).toEqual([3 * perGezin, 3 * perGezin])
    expect(r.tellingen.open).toBe(
      r.tellingen.teLaat + r.tellingen.dezeWeek + r.tellingen.later + r.tellingen.wacht,
    )
    expect((await p.api('vera', 'GET', '/taken')).body.totaal).toBe(0)
    const van = (await p.api('vera', 'GET', '/te-verdelen?functie=begeleiding&van=vic')).body
    expect(van.totaal).toBe(3)
    await wijsToe('tess', [a, c], 'begeleiding', 'vera')
  })

  it.each([
    ['vera', 'casusregie', 'kim', 409],
    ['hugo', 'begeleiding', 'vera', 409],
    ['vera', 'begeleiding', 'kim', 400],
    ['vera', 'begeleiding', 'bestaatniet', 404],
    ['beleid', 'begeleiding', 'vera', 403],
  ])('%s wijst voor %s niet %s toe (%i)', async (wie, functie, medewerker, status) => {
    expect((await wijsToe(wie, [a], functie, medewerker)).status).toBe(status)
  })

  it('een andere gemeente vindt het dossier niet', async () => {
    expect((await wijsToe('vera@soest', [a], 'begeleiding', 'vera')).status).toBe(404)
    expect((await p.api('vera@soest', 'GET', '/taken?wie=team')).body.totaal).toBe(0)
    expect((await p.api('vera@soest', 'GET', '/te-verdelen?functie=begeleiding')).body.totaal).toBe(0)
  })

  it('te verdelen is alleen het eigen werk', async () => {
    expect((await p.api('vera', 'GET', '/te-verdelen?functie=casusregie')).status).toBe(404)
    expect((await p.api('vera', 'GET', '/te-verdelen?functie=begeleiding&van=kim')).status).toBe(404)
    expect((await p.api('beleid', 'GET', '/verdelingen')).status).toBe(403)
  })
})

describe('afwezigheid', () => {
  const weg = (wie: string, van: string, totEnMet: string, medewerker = 'vera', vervanger = 'vic') =>
    p.api(wie, 'POST', '/afwezigheden', { medewerker, van, totEnMet, vervanger })

  it('op die dagen staan de taken bij de vervanger, daarna weer alleen bij de collega zelf', async () => {
    const voor = await stappen('vic')
    const r = await weg('vera', '2026-06-08', '2026-06-10')
    expect(r.status).toBe(201)
    const tijdens = await stappen('vic')
    expect(tijdens.length).toBeGreaterThan(voor.length)
    expect(tijdens.filter((s: string) => s.endsWith('vervanging')).length).toBe(tijdens.length - voor.length)
    p.nu = '2026-06-11T08:00:00.000Z'
    expect((await stappen('vic')).length).toBe(voor.length)
    p.nu = '2026-06-08T08:00:00.000Z'
    const { afwezig } = (await p.api('tess', 'GET', '/verdelingen')).body
    expect(afwezig).toMatchObject([{ naam: 'Naam vera', vervangerNaam: 'Naam vic', totEnMet: '2026-06-10' }])
    expect((await weg('vera', '2026-06-10', '2026-06-20')).body.errors[0].detail).toContain(
      'staat al afwezigheid',
    )
    expect((await p.api('vreemd', 'DELETE', `/afwezigheden/${r.body.id}`)).status).toBe(404)
    expect((await p.api('kim', 'DELETE', `/afwezigheden/${r.body.id}`)).status).toBe(404)
    expect((await p.api('vera@soest', 'DELETE', `/afwezigheden/${r.body.id}`)).status).toBe(404)
    expect((await p.api('tess', 'DELETE', `/afwezigheden/${r.body.id}`)).status).toBe(200)
    expect((await stappen('vic')).length).toBe(voor.length)
  })

  it('zijn beiden er niet, dan staat hun werk bij iedereen die er is', async () => {
    const een = await weg('tess', '2026-06-08', '2026-06-12', 'vera', 'vic')
    const twee = await weg('tess', '2026-06-08', '2026-06-12', 'vic', 'vera')
    expect(
      (await stappen('vera')).filter((s: string) => s.endsWith('zonderVervanging')).length,
    ).toBeGreaterThan(0)
    expect((await stappen('tess')).some((s: string) => s.endsWith('zonderVervanging'))).toBe(true)
    for (const r of [een, twee]) await p.api('tess', 'DELETE', `/afwezigheden/${r.body.id}`)
  })

  it.each([
    ['kim', 'vera', 'vic'],
    ['vera', 'vera', 'kim'],
    ['vera', 'vera', 'vera'],
    ['vera', 'vera', 'vreemd'],
    ['vreemd', 'vera', 'vic'],
  ])('%s legt niet vast dat %s er niet is en %s vervangt', async (wie, medewerker, vervanger) => {
    expect((await weg(wie, '2026-06-08', '2026-06-09', medewerker, vervanger)).status).toBe(400)
  })

  it('dagen die niet kunnen, worden met een zin geweigerd', async () => {
    for (const [van, tot, zin] of [
      ['2026-06-10', '2026-06-09', 'ligt vóór de eerste'],
      ['2026-06-01', '2026-06-02', 'al voorbij'],
      ['2026-06-08', '2028-06-08', 'draag de dossiers over'],
    ] as const)
      expect((await weg('vera', van, tot)).body.errors[0].detail).toContain(zin)
  })
})

describe('wie op wie wacht, en wat blijft liggen', () => {
  it('de sleutel wacht op de begeleiding; de begeleiding ziet dat er op haar wordt gewacht', async () => {
    const [d] = await p.koppel(1)
    const aanbod = { woningtype: 'appartement', kamers: 3 }
    const r = await p.legVast('hugo', d!, 'woningAangeboden', '2026-06-05', aanbod)
    expect(r.status).toBe(201)
    const sleutel = (await p.api('hugo', 'GET', '/taken?filter=wacht')).body.taken.find(
      (t: { dossier: string; stap: string }) => t.dossier === d && t.stap === 'sleutel-overdragen',
    )
    expect(sleutel).toMatchObject({
      wachtOpWie: 'Medewerker verhuur',
      keten: [
        { stap: 'contract-tekenen', rol: 'Medewerker verhuur', stand: 'nietBegonnen' },
        { stap: 'regeldag-plannen', rol: 'Maatschappelijk begeleider', stand: 'open' },
      ],
    })
    const opOns = (await p.api('vera', 'GET', '/wachtende-taken')).body
    expect(opOns.taken.filter((t: { dossier: string }) => t.dossier === d)).toMatchObject([
      { stap: 'sleutel-overdragen', rol: 'Medewerker verhuur' },
    ])
    expect((await p.api('hugo', 'GET', '/wachtende-taken')).body.totaal).toBe(0)
    expect((await p.api('vera@soest', 'GET', '/wachtende-taken')).body.totaal).toBe(0)
    expect(
      (await p.legVast('vera', d!, 'regeldagGepland', '2026-06-08', { datum: '2026-06-20' })).status,
    ).toBe(201)
    const na = (await p.api('vera', 'GET', '/wachtende-taken')).body.taken
    expect(na.some((t: { dossier: string }) => t.dossier === d)).toBe(false)
  })

  it('het antwoord op een feit zegt wat het met de taken deed, zover de rol ervan mag weten', async () => {
    const [d] = await p.koppel(1)
    const r = await p.legVast('hugo', d!, 'woningAangeboden', '2026-06-05', {
      woningtype: 'kamer',
      kamers: 1,
    })
    const wat = (r.body.taken as { stap: string; wat: string }[]).map((t) => `${t.stap} ${t.wat}`)
    expect(wat).toContain('woning-aanbieden klaar')
    expect(wat).toContain('regeldag-plannen nieuw')
    const na = await p.legVast('vera', d!, 'regeldagGepland', '2026-06-08', { datum: '2026-06-20' })
    const daarna = (na.body.taken as { stap: string; wat: string }[]).map((t) => `${t.stap} ${t.wat}`)
    expect(daarna).toContain('contract-tekenen nieuw')
    // Income is not for guidance: of the task that begins with it nothing is said.
    expect(daarna.some((t) => t.startsWith('identiteit-controleren'))).toBe(false)
  })

  it('een late taak komt bij de teamleider, later bij de casusregie, en bij de gemeente als getal', async () => {
    const bij = async (wie: string) => (await p.api(wie, 'GET', '/geescaleerde-taken')).body
    p.nu = '2026-06-16T08:00:00.000Z'
    expect((await bij('tess')).totaal).toBeGreaterThan(0)
    const team = (await bij('tess')).taken as { stap: string; niveau: string }[]
    expect(team.find((t) => t.stap === 'begeleiding-starten')).toMatchObject({ niveau: 'team' })
    expect((await bij('kim')).totaal).toBe(0)
    expect((await bij('hugo')).dagen).toBeNull()
    p.nu = '2026-06-29T08:00:00.000Z'
    const kim = await bij('kim')
    expect(kim.totaal).toBeGreaterThan(0)
    // Of a case with somebody else's direction nothing shows.
    const zijn = kim.taken[0].dossier
    await wijsToe('kim', [zijn], 'casusregie', 'koen')
    expect((await bij('kim')).taken.some((t: { dossier: string }) => t.dossier === zijn)).toBe(false)
    expect((await bij('koen')).taken.some((t: { dossier: string }) => t.dossier === zijn)).toBe(true)
    p.nu = '2026-08-01T08:00:00.000Z'
    const stand = (await p.api('beleid', 'GET', '/takencijfers')).body
    expect(stand.laat.some((s: { stap: string }) => s.stap === 'begeleiding-starten')).toBe(true)
    expect(JSON.stringify(stand)).not.toMatch(/Persoon|[0-9a-f]{8}-[0-9a-f]{4}/)
    expect((await p.api('vera', 'POST', '/escalatieafspraken', {})).status).toBe(403)
    const afspraak = { vanaf: '2026-08-01', herinnerDagen: 3, teamDagen: 5, regieDagen: 4, beleidDagen: 9 }
    expect((await p.api('beleid', 'POST', '/escalatieafspraken', afspraak)).body.errors[0].location).toBe(
      'regieDagen',
    )
    expect(
      (await p.api('beleid', 'POST', '/escalatieafspraken', { ...afspraak, regieDagen: 60, beleidDagen: 90 }))
        .status,
    ).toBe(201)
    expect((await p.api('beleid', 'GET', '/takencijfers')).body.laat).toEqual([])
    p.nu = '2026-06-08T08:00:00.000Z'
  })
})

describe('niet van toepassing', () => {
  it('alleen wie het handboek noemt, met een reden; intrekken zet de taak weer open', async () => {
    const [d] = await p.koppel(1)
    await p.legVast('vera', d!, 'begeleidingGestart', '2026-06-05')
    const pad = `/dossiers/${d}/taken/kennismaken/niet-nodig`
    const stand = async () =>
      (await p.api('vera', 'GET', `/dossiers/${d}/taken`)).body.taken.find(
        (t: { stap: string }) => t.stap === 'kennismaken',
      ).stand
    expect((await p.api('kim', 'POST', pad, { waarom: 'alGeregeld' })).status).toBe(422)
    expect((await p.api('vera', 'POST', pad, { waarom: 'zomaar' })).status).toBe(400)
    expect((await p.api('vera', 'DELETE', pad, { reden: 'verkeerdIngevoerd' })).status).toBe(422)
    expect((await p.api('vera', 'POST', pad, { waarom: 'alGeregeld' })).status).toBe(201)
    expect(await stand()).toBe('nietNodig')
    expect((await p.api('kim', 'DELETE', pad, { reden: 'verkeerdIngevoerd' })).status).toBe(422)
    expect((await p.api('vera@soest', 'DELETE', pad, { reden: 'verkeerdIngevoerd' })).status).toBe(404)
    expect((await p.api('vera', 'DELETE', pad, { reden: 'verkeerdIngevoerd' })).status).toBe(200)
    expect(await stand()).toBe('open')
  })

  it('op het scherm: het formulier, en daarna wat het met de taken deed', async () => {
    const [d] = await p.koppel(1)
    await p.legVast('vera', d!, 'begeleidingGestart', '2026-06-05')
    const wie = visitor(p.app)
    await wie.signIn('vera')
    const pad = `/dossiers/${d}/taken/kennismaken/niet-nodig`
    expect((await wie.get(pad)).tekst).toContain('Waarom is deze stap niet nodig?')
    const csrf = await wie.csrf()
    expect((await wie.post(pad, { csrf, waarom: '' })).status).toBe(422)
    const r = await wie.post(pad, { csrf, waarom: 'wilNiet' })
    expect((await wie.get(r.naar!)).tekst).toMatch(
      /Niet van toepassing:<\/strong> Kennismakingsgesprek voeren/,
    )
    const velden = {
      soort: 'nareisVerwacht',
      stap: 'vastleggen',
      'op-dag': '5-6-2026',
      'inhoud-personen': '2',
      'inhoud-kans': 'klein',
    }
    const { tekst } = await wie.get(`/dossiers/${d}/feiten/nieuw?soort=nareisVerwacht`)
    const versie = /name="versie" value="(\d+)"/.exec(tekst)![1]!
    const na = await wie.post(`/dossiers/${d}/feiten/nieuw`, { ...velden, versie, csrf })
    expect(na.naar).toContain('klaar=nareis-inschatten')
    expect((await wie.get(na.naar!)).tekst).toContain('Nareizigers inschatten')
    // Words in the address are never shown, and other keys than those of steps neither.
    const vals = await wie.get(`/dossiers/${d}?vastgelegd=1&klaar=<b>x</b>.constructor.kennismaken`)
    expect(vals.tekst).not.toContain('constructor')
    await wie.signIn('kim')
    expect((await wie.get(pad)).tekst).toContain('Deze rol zegt dat niet')
    await wie.signIn('beleid')
    expect((await wie.get(pad)).status).toBe(403)
    expect((await wie.get('/')).naar).toBe('/werkvoorraad/stand')
  })
})

describe('tellingen', () => {
  it('tellen niet wat de deur weglaat: gedane taken waarvan de gegevens gesloten zijn', async () => {
    const eerder = p.nu
    const [d] = await p.koppel(1)
    await p.legVast('vera', d!, 'begeleidingGestart', '2026-06-02')
    await p.legVast('hugo', d!, 'sleutelOvergedragen', '2026-06-03')
    await p.legVast('vera', d!, 'verhuisd', '2026-06-04')
    await p.legVast('vera', d!, 'begeleidingOvergedragen', '2026-06-08')
    p.nu = '2026-06-25T08:00:00.000Z'
    for (const wie of ['vera', 'tess', 'hugo', 'kim'])
      for (const filter of ['open', 'gedaan', 'teLaat', 'later', 'wacht']) {
        let gezien = 0
        let totaal = 0
        for (let pagina = 1; pagina === 1 || (pagina - 1) * 25 < totaal; pagina++) {
          const r = (await p.api(wie, 'GET', `/taken?wie=team&filter=${filter}&pagina=${pagina}`)).body
          gezien += r.taken.length
          totaal = r.totaal
        }
        expect(gezien, `${wie} ${filter}`).toBe(totaal)
      }
    p.nu = eerder
  })
})
