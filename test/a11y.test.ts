/** Every page in a real browser: no finding of axe, works with the keyboard, fits a phone; pictures for review. */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dagInAmsterdam } from '#core/day.ts'
import { laadDemo } from '#demo/laden.ts'
import { regels } from '#law/index.ts'
import { openStore, type Store } from '#store/open.ts'
import { bezoeken } from './bezoeken.ts'
import { browserpad, openBrowser } from './browser.ts'
import { houseOn, serverOf } from './server.ts'

/** The concept that the demonstration makes: of next year. */
const concept = `${new Date().getFullYear() + 1}-1`
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const BEELDEN = new URL('../artefacts/', import.meta.url)

const openbaar = [
  '/aanmelden',
  '/zo-rekenen-wij',
  '/zo-rekenen-wij/dekking',
  ...regels.map((r) => `/zo-rekenen-wij/${r.id}`),
  '/demonstratie',
  '/toegankelijkheid',
  '/privacy',
]

describe.skipIf(browserpad === undefined)('in de browser (Chromium)', () => {
  let store: Store
  let app: FastifyInstance
  let browser: Browser
  let basis: string

  beforeAll(async () => {
    mkdirSync(BEELDEN, { recursive: true })
    store = await openStore({ geheugen: true })
    const huis = houseOn(store)
    await laadDemo(huis, dagInAmsterdam(huis.nu()))
    app = await serverOf(huis)
    await app.listen({ port: 0, host: '127.0.0.1' })
    basis = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
    browser = await openBrowser()
  }, 400_000)

  afterAll(async () => {
    await browser?.close()
    await app?.close()
    await store?.sluit()
  })

  async function newPage(wie: string | undefined, breedte: number, javascript = true): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: breedte, height: 900 },
      bypassCSP: true,
      javaScriptEnabled: javascript,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    if (wie !== undefined) {
      await page.goto(`${basis}/aanmelden`)
      await page.click(`button[value="${wie}"]`)
    }
    return page
  }

  async function ownDossier(page: Page, filter = ''): Promise<string> {
    await page.goto(`${basis}/dossiers${filter}`)
    return (await page.locator('a[data-rij]').first().getAttribute('href'))!.split('/').at(-1)!
  }

  /** The demonstration's planned and held casusoverleg, a form for minutes and an agreement, as this person finds them. */
  async function meetings(page: Page): Promise<Record<string, string>> {
    const href = async (keuze: string) =>
      (await page.locator(keuze).first().getAttribute('href', { timeout: 10_000 })) ?? ''
    await page.goto(`${basis}/casusoverleg`)
    const rijen = page.locator('a[data-rij]')
    const paden = await rijen.evaluateAll((a) =>
      a.map((x) => (x as unknown as { getAttribute(n: string): string }).getAttribute('href')),
    )
    const [gepland, gehouden] = [paden[0]!, paden.at(-1)!]
    await page.goto(basis + gehouden)
    const leidt = (await page.locator('a[href$="/verslag"]').count()) > 0
    const id = (pad: string) => pad.split('/').at(-1)!
    return {
      gepland: id(gepland),
      gehouden: id(gehouden),
      verslag: leidt ? (await href('a[href$="/verslag"]')).split('/').slice(3).join('/') : '',
      afspraak: leidt ? await href('a[href^="/casusoverleg/afspraken/"]') : '',
    }
  }

  /** A dwelling on the board and a household that looks for one, as this person finds them. */
  async function finding(page: Page): Promise<Record<string, string>> {
    const last = async (pad: string, keuze: string, n: number) => {
      await page.goto(basis + pad)
      const href = await page.locator(keuze).nth(n).getAttribute('href', { timeout: 10_000 })
      return href!.split('/').at(-1)!
    }
    return {
      woning: await last('/huisvesting/prikbord', '.w-kaart a', 0),
      zoekend: await last('/huisvesting/woonbehoeften', 'a[data-rij]', 2),
    }
  }

  /** The course in which people are, the first of them, and the workshop to come. */
  async function learning(page: Page): Promise<Record<string, string>> {
    const first = async (pad: string, keuze: string) => {
      await page.goto(basis + pad)
      const href = await page.locator(keuze).first().getAttribute('href', { timeout: 10_000 })
      return href!
    }
    const cursus = (await first('/cursussen?leerroute=z', 'table a[href^="/cursussen/"]')).split('/')[2]!
    const workshop = (await first('/workshops', 'table a[href^="/workshops/"]')).split('/')[2]!
    const groep = (await first('/cursussen?niveau=B1', 'tr:last-child a[href^="/cursussen/"]')).split('/')[2]!
    const leerling = (await first(`/cursussen/${groep}`, 'a[href$="/leren"]')).split('/')[2]!
    return { cursus, workshop, leerling }
  }

  async function findings(page: Page): Promise<string[]> {
    await page.evaluate(axe)
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: (d: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      const { document } = globalThis as unknown as { document: unknown }
      const uit = await axe.run(document)
      return uit.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`)
    })
  }

  const width = (page: Page) =>
    page.evaluate(() => {
      const w = globalThis as unknown as {
        document: { documentElement: { scrollWidth: number } }
        innerWidth: number
      }
      return w.document.documentElement.scrollWidth - w.innerWidth
    })

  async function look(page: Page, pad: string, naam: string): Promise<void> {
    await page.goto(basis + pad)
    expect(await findings(page), `axe op ${pad}`).toEqual([])
    expect(await width(page), `${pad} is breder dan het scherm`).toBeLessThanOrEqual(0)
    const bestand = `${naam}${pad
      .replace('00000000-0000-4000-8000-000000000000', 'onbekend')
      .replace(/[0-9a-f-]{36}/, 'dossier')
      .replace(/[^a-z]+/gi, '-')}.png`
    await page.screenshot({ path: new URL(bestand, BEELDEN).pathname, fullPage: true })
  }

  for (const breedte of [1280, 390]) {
    for (const { wie, paden } of bezoeken) {
      it(`geen bevinding van axe voor ${wie} op ${breedte} breed`, async () => {
        const page = await newPage(wie, breedte)
        const dossier = paden.some((p) => p.includes('{dossier}')) ? await ownDossier(page) : ''
        const inburgeraar = paden.some((p) => p.includes('{inburgeraar}'))
          ? await ownDossier(page, '?fase=inburgeren')
          : ''
        const casus = paden.some((p) => /\{(gepland|gehouden|afspraak)\}/.test(p)) ? await meetings(page) : {}
        const vind = paden.some((p) => p.includes('{woning}')) ? await finding(page) : {}
        const leer = paden.some((p) => p.includes('{cursus}')) ? await learning(page) : {}
        for (const pad of paden) {
          const heel = pad.replace(
            /\{(\w+)\}/g,
            (_, k: string) => ({ dossier, inburgeraar, concept, ...casus, ...vind, ...leer })[k]!,
          )
          await look(page, heel, `${breedte}-${wie}`)
        }
        await page.context().close()
      }, 120_000)
    }
    it(`geen bevinding van axe op de openbare pagina’s op ${breedte} breed`, async () => {
      const page = await newPage(undefined, breedte)
      for (const pad of openbaar) await look(page, pad, `${breedte}-openbaar`)
      await page.context().close()
    }, 120_000)
  }

  it('een feit vastleggen gaat met alleen het toetsenbord, en het gevolg staat er vooraf', async () => {
    const page = await newPage('demo-daan', 1280)
    const dossier = await ownDossier(page)
    await page.goto(`${basis}/dossiers/${dossier}`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(focusText)).toBe('Naar de inhoud')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Feit vastleggen')
    await page.keyboard.press('Enter')
    await page.waitForURL(/feiten\/nieuw/)
    await page.locator('select[name=soort]').focus()
    await page.keyboard.type('Vertrokken')
    await tabTo(page, 'Verder')
    await page.keyboard.press('Enter')
    await page.waitForURL(/soort=vertrokken/)
    await page.locator('select[name=inhoud-naar]').focus()
    await page.keyboard.type('Naar een andere')
    await tabTo(page, 'Bekijk het gevolg')
    await page.keyboard.press('Enter')
    await page.getByText('Wat hierdoor verandert').waitFor()
    expect(await findings(page)).toEqual([])
    await tabTo(page, 'Leg vast')
    await page.keyboard.press('Enter')
    await page.getByText('Vastgelegd. Termijnen en taken zijn bijgewerkt.').waitFor()
    await page.context().close()
  }, 60_000)

  it('“Wat als?” rekent een plan in de toekomst uit, met beeld en tabel, en legt niets vast', async () => {
    for (const breedte of [1280, 390]) {
      const page = await newPage('demo-daan', breedte)
      const dossier = await ownDossier(page)
      await page.goto(`${basis}/dossiers/${dossier}`)
      const feiten = () => page.locator('#feiten').locator('..').locator('tbody tr').count()
      const eerst = await feiten()
      await page.getByRole('link', { name: 'Wat als?' }).click()
      await page.selectOption('select[name=soort]', 'vertrokken')
      await page.getByRole('button', { name: 'Verder' }).click()
      await page.fill('input[name=op-dag]', '1')
      await page.fill('input[name=op-maand]', '3')
      await page.fill('input[name=op-jaar]', '2030')
      await page.selectOption('select[name=inhoud-naar]', 'buitenland')
      await page.getByRole('button', { name: 'Reken uit' }).click()
      await page.getByText('Gerekend alsof het 1 maart 2030 is.').waitFor()
      expect(await findings(page)).toEqual([])
      expect(await width(page)).toBeLessThanOrEqual(0)
      await page.screenshot({ path: new URL(`${breedte}-wat-als.png`, BEELDEN).pathname, fullPage: true })
      await page.goto(`${basis}/dossiers/${dossier}`)
      expect(await feiten()).toBe(eerst)
      await page.context().close()
    }
  }, 60_000)

  it('een overeenkomst met een fout zegt waar, bewaart wat is ingevuld en legt daarna vast', async () => {
    for (const breedte of [1280, 390]) {
      const page = await newPage('demo-jasper', breedte)
      await page.goto(
        `${basis}/partners/overeenkomsten/nieuw?soort=verwerkersovereenkomst&partij=eemland-wonen`,
      )
      const titel = `Verwerkersovereenkomst ${breedte}`
      await page.fill('input[name=titel]', titel)
      await page.fill('textarea[name=samenvatting]', 'Gegevens voor het aanbieden van een woning.')
      await page.fill('input[name=vanaf-dag]', '31-2-2026')
      await page.check('input[name=gegevens-identiteit]')
      await page.getByRole('button', { name: 'Leg vast' }).click()
      await page.getByText('31-2-2026 is geen bestaande dag.').first().waitFor()
      expect(await findings(page)).toEqual([])
      expect(await page.inputValue('input[name=titel]')).toBe(titel)
      await page.fill('input[name=vanaf-dag]', '1-2-2026')
      await page.getByRole('button', { name: 'Leg vast' }).click()
      await page.getByRole('heading', { level: 1, name: titel }).waitFor()
      expect(await findings(page)).toEqual([])
      expect(await width(page)).toBeLessThanOrEqual(0)
      await page.goto(`${basis}/partners`)
      await page.getByRole('link', { name: 'Prestatieafspraken' }).first().click()
      await page.getByText('noemt geen termijn').waitFor()
      expect(await findings(page)).toEqual([])
      await page.getByRole('link', { name: 'Overeenkomst wijzigen' }).click()
      expect(await findings(page)).toEqual([])
      expect(await width(page)).toBeLessThanOrEqual(0)
      await page.context().close()
    }
  }, 90_000)

  it('een planning rekent terug, met beeld en tabel, ook hoe zij er in 2021 voor stond', async () => {
    for (const breedte of [1280, 390]) {
      const page = await newPage('demo-jasper', breedte)
      await page.goto(`${basis}/planning`)
      await page.getByRole('link', { name: /Wet inburgering 2021/ }).click()
      await page.getByText('151 dagen na de ingang').waitFor()
      expect(await findings(page)).toEqual([])
      expect(await width(page)).toBeLessThanOrEqual(0)
      await page.screenshot({ path: new URL(`${breedte}-planning.png`, BEELDEN).pathname, fullPage: true })
      await page.fill('input[name=peildatum-dag]', '1-9-2021')
      await page.getByRole('button', { name: 'Toon' }).click()
      await page.getByText('Had op 29 mei 2021 moeten beginnen: 95 dagen te laat.').waitFor()
      expect(await findings(page)).toEqual([])
      await page.getByRole('link', { name: 'Mandaat aan BBS' }).click()
      expect(await findings(page)).toEqual([])
      expect(await width(page)).toBeLessThanOrEqual(0)
      await page.context().close()
    }
  }, 90_000)

  it('alles werkt zonder JavaScript: aanmelden, filteren, een fout zien en afmelden', async () => {
    const page = await newPage('demo-daan', 1280, false)
    await page.selectOption('select[name=stap]', { index: 1 })
    await page.getByRole('button', { name: 'Toon' }).click()
    expect(page.url()).toContain('stap=')
    const dossier = await ownDossier(page)
    await page.goto(`${basis}/dossiers/${dossier}/feiten/nieuw?soort=pipVastgesteld`)
    await page.fill('input[name=op-dag]', '31-2-2026')
    await page.getByRole('button', { name: 'Leg direct vast' }).click()
    await page.getByText('is geen bestaande dag').first().waitFor()
    expect(await page.inputValue('input[name=op-dag]')).toBe('31-2-2026')
    await page.getByRole('button', { name: 'Afmelden' }).click()
    expect(page.url()).toContain('/aanmelden')
    await page.context().close()
  }, 60_000)
})

if (browserpad === undefined)
  console.info('Geen Chromium gevonden: de browsertests zijn overgeslagen. Zet WORTEL_CHROMIUM op het pad.')

function focusText(): string {
  const { document } = globalThis as unknown as {
    document: { activeElement: { textContent: string } | null }
  }
  return (document.activeElement?.textContent ?? '').trim()
}

async function tabTo(page: Page, tekst: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(focusText)).startsWith(tekst)) return
  }
  throw new Error(`met Tab is '${tekst}' niet te bereiken`)
}
