/**
 * Work done to its end in a real browser: a policy officer who adds a step and sees it become work, a casusoverleg with
 * its minutes, and a new coach from the first look to the mail of the next morning.
 */
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliver, transport } from '#app/courier.ts'
import { prepareMail } from '#app/day-start.ts'
import { browserpad, openBrowser } from './browser.ts'
import { startMailserver } from './mailserver.ts'
import { BAARN } from './server.ts'
import { werkproef } from './team.ts'

const BEELDEN = new URL('../artefacts/', import.meta.url)
const p = werkproef('2026-06-08T08:00:00.000Z')

describe.skipIf(browserpad === undefined)('tot het einde, in de browser', () => {
  let browser: Browser
  let basis: string
  let a: string
  let b: string

  beforeAll(async () => {
    mkdirSync(BEELDEN, { recursive: true })
    await p.app.listen({ port: 0, host: '127.0.0.1' })
    basis = `http://127.0.0.1:${(p.app.server.address() as AddressInfo).port}`
    browser = await openBrowser()
    ;[a, b] = (await p.koppel(2)) as string[] as [string, string]
  }, 120_000)
  afterAll(() => browser?.close())

  async function als(wie: string, breedte = 1280): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: breedte, height: 900 },
      acceptDownloads: true,
    })
    const page = await context.newPage()
    await page.goto(`${basis}/aanmelden`)
    await page.click(`button[value="${wie}"]`)
    return page
  }
  const beeld = (page: Page, naam: string) =>
    page.screenshot({ path: new URL(`scherm-${naam}.png`, BEELDEN).pathname, fullPage: true })
  const druk = (page: Page, naam: string | RegExp) => page.getByRole('button', { name: naam }).first().click()
  const kies = (page: Page, naam: string | RegExp) => page.getByRole('link', { name: naam }).first().click()
  const melding = (page: Page) => page.getByRole('status').first().innerText()

  it('een beleidsmedewerker voegt een stap toe, rekent haar door, stelt vast, en zij staat in de werkvoorraad', async () => {
    const page = await als('beleid')
    await page.goto(`${basis}/handboek`)
    await kies(page, 'Nieuwe versie maken')
    await page.fill('input[name=versie]', 'proef-1')
    await page.selectOption('select[name=overgang]', 'lopend')
    await druk(page, 'Maak concept')
    expect(await melding(page)).toContain('Het concept is gemaakt')
    await page.goto(`${basis}/handboek/versies/proef-1/onderdelen/koppeling/nieuw`)
    await page.fill('input[name=titel]', 'Welkomstkaart sturen')
    await page.fill('textarea[name=uitleg]', 'Stuur een kaart in de eigen taal.')
    await page.selectOption('select[name=rol]', 'vrijwilliger')
    await page.selectOption('select[name=na]', 'begeleidingGestart')
    await page.selectOption('select[name=gedaan]', 'nareisVerwacht')
    await druk(page, /Voeg toe|Bewaar/)
    // The fault stands at the field, says what to do, and nothing is cleared.
    const fout = page.locator('.w-veld', { has: page.locator('select[name=gedaan]') })
    expect(await fout.innerText()).toContain('Vrijwillige coach mag')
    expect(await page.inputValue('input[name=titel]')).toBe('Welkomstkaart sturen')
    await beeld(page, 'stap-fout')
    await page.selectOption('select[name=rol]', 'begeleider')
    const gesprek = await page
      .locator('select[name=gedaan] option', { hasText: 'Gesprek met het gezin' })
      .or(page.locator('select[name=gedaan] option', { hasText: 'wensen en verwachtingen' }))
      .first()
      .getAttribute('value')
    await page.selectOption('select[name=gedaan]', gesprek!)
    await page.check('input[name=gegevens-identiteit]')
    await page.check('input[name=gegevens-begeleiding]')
    await druk(page, /Voeg toe|Bewaar/)
    expect(await melding(page)).toContain('De stap staat in het concept')
    expect(page.url()).toContain('#stap-welkomstkaart-sturen')
    await page.goto(`${basis}/handboek/versies/proef-1/simulatie`)
    await druk(page, /Reken/)
    expect(await page.locator('main').innerText()).toContain('Welkomstkaart sturen')
    await beeld(page, 'simulatie')
    await druk(page, /Stel versie proef-1 vast/)
    expect(await melding(page)).toContain('De versie is vastgesteld')
    await page.context().close()
    // What begins from the first day of the version is done by it, in the answer to the same recording.
    const r = await p.legVast('vera', a, 'begeleidingGestart', '2026-06-08')
    expect(r.body.taken).toContainEqual(
      expect.objectContaining({ stap: 'welkomstkaart-sturen', wat: 'nieuw' }),
    )
    const vera = await als('vera')
    await vera.goto(`${basis}/werkvoorraad?stap=welkomstkaart-sturen`)
    expect(await vera.locator('tbody tr').count()).toBe(1)
    expect(await vera.locator('tbody').innerText()).toContain('Welkomstkaart sturen')
    await vera.context().close()
  }, 120_000)

  it('een casusoverleg: uitnodigen, beginnen, verslag; de begeleider leest het en heeft de taak', async () => {
    const kim = await als('kim')
    await kim.goto(`${basis}/casusoverleg`)
    await kim
      .locator('details', { has: kim.locator('input[name=plaats]') })
      .locator('summary')
      .click()
    await kim.fill('input[name=dag-dag]', '8-6-2026')
    await kim.fill('input[name=begin]', '10:00')
    await kim.fill('input[name=eind]', '11:00')
    await kim.fill('input[name=plaats]', 'Kamer 1')
    await druk(kim, 'Plan het overleg')
    const overleg = kim.url().split('?')[0]!
    await kim.goto(`${overleg}/toevoegen?zoek=Persoon`)
    await kim.locator('input[name=dossier]').first().check()
    await kim.locator('select[name=reden]').first().selectOption({ index: 1 })
    await kim
      .locator('form', { has: kim.locator('select[name=reden]') })
      .first()
      .getByRole('button')
      .first()
      .click()
    expect(await melding(kim)).toContain('De agenda is bijgewerkt')
    await kim.goto(overleg)
    for (const vak of await kim.locator('input[name^="deelnemer-begeleider"]').all()) await vak.check()
    await druk(kim, /Nodig|genodigden/i)
    await kim.goto(overleg)
    for (const wie of ['kim', 'vera']) await kim.check(`input[name="aanwezig-${wie}"]`)
    await druk(kim, 'Begin het overleg')
    await beeld(kim, 'overleg')
    await kies(kim, /verslag/i)
    await druk(kim, 'Leg vast')
    expect(await kim.locator('.w-fouten').innerText()).toContain('Kies wat is b')
    await kim.selectOption('select[name=besluit]', { index: 1 })
    await kim.selectOption('select[name="afspraken.0.wie"]', 'begeleider')
    await kim.selectOption('select[name="afspraken.0.wat"]', { index: 1 })
    await kim.fill('input[name="afspraken.0.uiterlijk-dag"]', '22-6-2026')
    await druk(kim, 'Leg vast')
    expect(await melding(kim)).toContain('Afspraken staan in de werkvoorraad')
    await kim.context().close()
    const vera = await als('vera', 390)
    await vera.goto(overleg)
    expect(await vera.locator('main').innerText()).toMatch(/Afspra/)
    await beeld(vera, 'overleg-begeleider')
    await vera.goto(`${basis}/werkvoorraad?zoek=Persoon`)
    expect(await vera.locator('main').innerText()).toContain('Afspraak:')
    await vera.context().close()
    // Who was not there does not read the minutes.
    const hugo = await als('hugo')
    expect((await hugo.goto(overleg))?.status()).toBeGreaterThanOrEqual(400)
    await hugo.context().close()
  }, 120_000)

  it('een nieuwe coach: eerst niets, dan de eigen mensen, lijst, week en agenda, en de mail van morgen', async () => {
    const server = await startMailserver()
    const post = transport(server.url)
    try {
      const coach = await als('vrij', 390)
      expect(await coach.locator('main').innerText()).toContain('Er is nog niemand toegewezen')
      const tess = await als('tess')
      await tess.goto(`${basis}/dossiers/${b}/toewijzen`)
      await tess.selectOption('#veld-medewerker-vrijwilliger', 'vrij')
      await tess
        .locator('form', { has: tess.locator('#veld-medewerker-vrijwilliger') })
        .getByRole('button')
        .first()
        .click()
      expect(await melding(tess)).toContain('De toewijzing is bijgewerkt')
      await tess.context().close()
      await coach.goto(`${basis}/werkvoorraad/mensen`)
      expect(await coach.locator('main').innerText()).toContain('Kennismaken als coach')
      await beeld(coach, 'coach-mensen')
      await coach.goto(`${basis}/werkvoorraad`)
      expect(await coach.locator('tbody tr').count()).toBe(1)
      await beeld(coach, 'coach-lijst')
      await coach.goto(`${basis}/werkvoorraad/week?dag=2026-06-22`)
      expect(await coach.locator('main').innerText()).toContain('Kennismaken als coach')
      await beeld(coach, 'coach-week')
      await coach.goto(`${basis}/werkvoorraad/eigen`)
      await druk(coach, /adres/i)
      const adres = /\/agenda\/[\w.-]+\.ics/.exec(await coach.content())![0]
      const ics = (await p.app.inject({ url: adres })).body
      expect(ics).toContain('Kennismaken als coach')
      expect(ics).not.toContain('Persoon')
      expect((await coach.goto(`${basis}/dossiers/${a}`))?.status()).toBe(404)
      await coach.goto(`${basis}/werkvoorraad/mensen`)
      await kies(coach, 'Vastleggen')
      await beeld(coach, 'coach-vastleggen')
      await druk(coach, /gevolg/i)
      await druk(coach, 'Leg vast')
      expect(await coach.locator('main').innerText()).toContain('Vastgelegd.')
      expect(await coach.locator('main').innerText()).toContain('Eerste gesprek van de coach')
      await coach.context().close()
      expect((await p.api('vrij', 'PUT', '/dagstart', { adres: 'vrij@vwn.example' })).status).toBe(200)
      p.nu = '2026-06-09T07:00:00.000Z'
      const keuzes = { afzender: 'wortel@gemeente.example', basis: 'https://wortel.example' }
      expect(await prepareMail(p.huis, BAARN, keuzes.basis)).toBe(1)
      expect(await deliver(p.huis, BAARN, post, keuzes)).toBe(1)
      const [mail] = server.ontvangen
      expect(mail!.aan).toBe('vrij@vwn.example')
      expect(mail!.inhoud).toContain('https://wortel.example/werkvoorraad')
      expect(mail!.inhoud).not.toMatch(/Persoon|coach|Kennismaken/)
    } finally {
      post.close()
      await server.stop()
    }
  }, 120_000)

  it('het handboek als pdf, en per partner de bijlage over wie wat ziet', async () => {
    const page = await als('beleid')
    await page.goto(`${basis}/handboek/versies/wortel-1`)
    const [pdf] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      kies(page, 'Opslaan als pdf'),
    ])
    const stroom = await pdf.createReadStream()
    const kop = await new Promise<string>((klaar) => stroom.once('data', (d) => klaar(String(d).slice(0, 5))))
    expect([pdf.suggestedFilename(), kop]).toEqual(['handboek-wortel-1.pdf', '%PDF-'])
    await page.goto(`${basis}/handboek/versies/wortel-1/afdruk?rol=Vrijwillige+coach`)
    const tekst = await page.locator('main').innerText()
    expect(tekst).toContain('Kennismaken als coach')
    expect(tekst).not.toContain('Woning aanbieden')
    await page.goto(`${basis}/partners/vwn/bijlage`)
    expect(await page.locator('main').innerText()).toContain('Vrijwillige coach')
    await beeld(page, 'bijlage')
    await page.context().close()
  }, 120_000)
})
