/**
 * The intake on a tablet in a real browser: each answer kept as it is given, through loss of connection and through the
 * death of browser and server; without script; with the keyboard; and the whole way to a plan and its letter.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserpad, browservlaggen, openBrowser } from './browser.ts'

const DOSSIER = '00000000-0000-4000-8000-0000000000d1'
const INTAKE = `/dossiers/${DOSSIER}/intake`
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const BEELDEN = new URL('../artefacts/', import.meta.url)

describe.skipIf(browserpad === undefined)('de intake op een tablet (Chromium)', () => {
  let map: string
  let basis: string
  let server: ChildProcess
  let browser: Browser

  async function freePort(): Promise<number> {
    const s = createServer().listen(0, '127.0.0.1')
    await once(s, 'listening')
    const { port } = s.address() as AddressInfo
    s.close()
    await once(s, 'close')
    return port
  }

  async function start(haven: string, begin: 'begin' | 'verder'): Promise<void> {
    server = spawn(
      process.execPath,
      ['--import', 'tsx', 'test/intake-server.ts', join(map, 'data'), haven, begin],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const klaar = once(server.stdout!, 'data')
    await Promise.race([
      klaar,
      once(server, 'exit').then(() => Promise.reject(new Error('the server ended'))),
    ])
  }

  async function kill(): Promise<void> {
    const einde = once(server, 'exit')
    server.kill('SIGKILL')
    await einde
  }

  beforeAll(async () => {
    mkdirSync(BEELDEN, { recursive: true })
    map = mkdtempSync(join(tmpdir(), 'wortel-intake-'))
    const haven = String(await freePort())
    basis = `http://127.0.0.1:${haven}`
    await start(haven, 'begin')
    browser = await openBrowser()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    if (server?.exitCode === null && server.signalCode === null) await kill()
    rmSync(map, { recursive: true, force: true })
  })

  async function signIn(page: Page, wie = 'demo-daan'): Promise<void> {
    await page.goto(`${basis}/aanmelden`)
    await page.click(`button[value="${wie}"]`)
  }

  async function newPage(breedte: number, javascript = true, wie = 'demo-daan'): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: breedte, height: 1180 },
      bypassCSP: true,
      javaScriptEnabled: javascript,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await signIn(page, wie)
    return page
  }

  async function look(page: Page, naam: string): Promise<void> {
    await page.evaluate(axe)
    const gevonden = await page.evaluate(async () => {
      const w = globalThis as unknown as {
        axe: { run: (d: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        document: { documentElement: { scrollWidth: number } }
        innerWidth: number
      }
      const uit = await w.axe.run(w.document)
      return {
        axe: uit.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`),
        breder: w.document.documentElement.scrollWidth - w.innerWidth,
      }
    })
    expect(gevonden.axe, naam).toEqual([])
    expect(gevonden.breder, `${naam} is breder dan het scherm`).toBeLessThanOrEqual(0)
    await page.screenshot({ path: new URL(`${naam}.png`, BEELDEN).pathname, fullPage: true })
  }

  const saved = (page: Page, vraag: string) =>
    page
      .locator(`#stand-${vraag}`)
      .filter({ hasText: /^Bewaard$/ })
      .waitFor({ timeout: 15_000 })
  const answers = async (page: Page) => {
    await page.goto(`${basis}${INTAKE}/gesprek`)
    return (vraag: string) => page.inputValue(`[data-vraag=${vraag}]`)
  }

  it('bewaart elk antwoord meteen, en wat zonder verbinding is getypt zodra zij er weer is', async () => {
    const page = await newPage(820)
    await page.goto(`${basis}${INTAKE}/gesprek`)
    await look(page, '820-intake-gesprek')
    await page.fill('[data-vraag=school]', 'Acht jaar school, diploma kwijt')
    await saved(page, 'school')
    await page.selectOption('[data-vraag=schrift]', 'anders')
    await saved(page, 'schrift')
    await page.context().setOffline(true)
    await page.fill('[data-vraag=werk]', 'Vijf jaar kapper')
    await page.locator('#stand-werk').filter({ hasText: 'Wacht op verbinding' }).waitFor()
    expect(await page.textContent('#intake-stand')).toContain('1 antwoord wacht')
    await page.context().setOffline(false)
    await saved(page, 'werk')
    expect(await page.textContent('#intake-stand')).toContain('Alles is bewaard')
    const ander = await newPage(1280, true, 'demo-noor')
    const van = await answers(ander)
    expect([await van('school'), await van('schrift'), await van('werk')]).toEqual([
      'Acht jaar school, diploma kwijt',
      'anders',
      'Vijf jaar kapper',
    ])
    await ander.context().close()
    await page.context().close()
  }, 90_000)

  it('twee collega’s aan dezelfde vraag zien elkaars antwoord en kiezen; niets gaat stil verloren', async () => {
    const [een, twee] = [await newPage(820), await newPage(820, true, 'demo-noor')]
    for (const p of [een, twee]) await p.goto(`${basis}${INTAKE}/gesprek`)
    await een.fill('[data-vraag=wensen]', 'Verpleegkundige worden')
    await saved(een, 'wensen')
    await twee.fill('[data-vraag=wensen]', 'In de zorg werken')
    const doos = twee.locator('.w-vraag:has([data-vraag=wensen]) .w-botsing')
    await doos.getByText('schreef intussen: Verpleegkundige worden').waitFor()
    await look(twee, '820-intake-botsing')
    await doos.getByRole('button', { name: 'Houd dit antwoord van mij' }).click()
    await saved(twee, 'wensen')
    expect(await (await answers(een))('wensen')).toBe('In de zorg werken')
    for (const p of [een, twee]) await p.context().close()
  }, 90_000)

  it('overleeft dat browser én server worden gedood: wat was bewaard staat er, wat wachtte komt alsnog', async () => {
    const profiel = join(map, 'profiel')
    const open = (): Promise<BrowserContext> =>
      chromium.launchPersistentContext(profiel, {
        executablePath: browserpad!,
        args: [...browservlaggen],
        viewport: { width: 820, height: 1180 },
      })
    let context = await open()
    let page = await context.newPage()
    await signIn(page)
    await page.goto(`${basis}${INTAKE}/gesprek`)
    await page.fill('[data-vraag=gezondheid]', 'Kan niet lang staan')
    await saved(page, 'gezondheid')
    await kill()
    await page.fill('[data-vraag=steun]', 'Haar zus en de moskee')
    await page.locator('#stand-steun').filter({ hasText: 'Wacht op verbinding' }).waitFor()
    // The browser writes what it keeps to disk every few seconds; then it is shot down.
    await wacht(7000)
    const eigen = execFileSync('ps', ['-eo', 'pid,args'])
      .toString()
      .split('\n')
      .filter((r) => r.includes(`--user-data-dir=${profiel}`))
      .map((r) => +r.trim().split(/\s+/)[0]!)
    expect(eigen.length).toBeGreaterThan(0)
    for (const pid of eigen)
      try {
        process.kill(pid, 'SIGKILL')
      } catch (fout) {
        // A child process that ended with its parent is dead already.
        if ((fout as { code?: string }).code !== 'ESRCH') throw fout
      }
    await start(new URL(basis).port, 'verder')
    rmSync(join(profiel, 'SingletonLock'), { force: true })
    context = await open()
    page = await context.newPage()
    await signIn(page)
    await page.goto(`${basis}${INTAKE}/gesprek`)
    await saved(page, 'steun')
    expect(await page.inputValue('[data-vraag=gezondheid]')).toBe('Kan niet lang staan')
    await context.close()
    const ander = await newPage(1280, true, 'demo-noor')
    expect(await (await answers(ander))('steun')).toBe('Haar zus en de moskee')
    await ander.context().close()
  }, 180_000)

  it('zonder JavaScript bewaart één knop alles, en zegt een botsing wat een ander schreef', async () => {
    const page = await newPage(820, false)
    await page.goto(`${basis}${INTAKE}/gesprek`)
    await page.fill('[data-vraag=talen]', 'Arabisch en wat Engels')
    await page.selectOption('[data-vraag=digitaal]', 'hulp')
    const ander = await newPage(1280, false, 'demo-noor')
    await ander.goto(`${basis}${INTAKE}/gesprek`)
    await ander.fill('[data-vraag=talen]', 'Arabisch')
    await ander.getByRole('button', { name: 'Bewaar alle antwoorden' }).click()
    await ander.getByText('De antwoorden zijn bewaard.').waitFor()
    await page.getByRole('button', { name: 'Bewaar alle antwoorden' }).click()
    await page.getByText('schreef intussen: Arabisch').waitFor()
    expect(await page.inputValue('[data-vraag=talen]')).toBe('Arabisch en wat Engels')
    expect(await page.inputValue('[data-vraag=digitaal]')).toBe('hulp')
    await page.getByRole('button', { name: 'Bewaar alle antwoorden' }).click()
    await page.getByText('De antwoorden zijn bewaard.').waitFor()
    expect(await (await answers(ander))('talen')).toBe('Arabisch en wat Engels')
    await ander.context().close()
    await page.context().close()
  }, 90_000)

  it('van oproep tot besluit: de hele weg op het scherm, op drie breedtes nagekeken', async () => {
    const page = await newPage(1280)
    const widths = async (naam: string) => {
      for (const breedte of [390, 820, 1280]) {
        await page.setViewportSize({ width: breedte, height: 1000 })
        await look(page, `${breedte}-${naam}`)
      }
    }
    const send = (knop: string) => page.getByRole('button', { name: knop, exact: true }).click()
    const jaar = new Date().getFullYear() + 1
    await page.goto(`${basis}${INTAKE}`)
    await widths('intake-overzicht')
    await page.fill('input[name=datum-dag]', `3-3-${jaar}`)
    await page.fill('input[name=tijd]', '9 uur')
    await page.fill('input[name=plaats]', 'Gemeentehuis, kamer 2')
    await send('Roep op')
    await page.getByText('Schrijf een tijd als 09:30.').first().waitFor()
    expect(await page.inputValue('input[name=plaats]')).toBe('Gemeentehuis, kamer 2')
    await page.fill('input[name=tijd]', '09:00')
    await send('Roep op')
    await page.getByText('De oproep is vastgelegd.').waitFor()
    await page.getByRole('link', { name: 'Uitnodiging voor de intake' }).click()
    await page.getByText('باختصار، بالعربية').waitFor()
    await widths('brief-voorbeeld')
    await send('Maak de brief')
    await page.getByText('Ongewijzigd').waitFor()
    await widths('brief')
    const pdf = await page.context().request.get(`${page.url().split('?')[0]}/brief.pdf`)
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
    await page.goto(`${basis}${INTAKE}`)
    await page.getByText('Vastleggen of het gesprek er was').click()
    await page.locator('form[action$="was-er"]').getByRole('button').click()
    await page.getByText('Vastgelegd dat het gesprek er was.').waitFor()
    await page.getByText('Taal en tolk', { exact: true }).click()
    await page.goto(`${basis}${INTAKE}/gesprek`)
    for (const v of ['wensWerk', 'regelen']) {
      await page.fill(`[data-vraag=${v}]`, 'Werkt graag met mensen')
      await saved(page, v)
    }
    await page.selectOption('[data-vraag=kind]', 'nee')
    await saved(page, 'kind')
    await page.goto(`${basis}${INTAKE}/conclusies`)
    await widths('intake-conclusies')
    for (const [onderdeel, uitkomst, vraag] of [
      ['vooropleidingWerk', 'voortgezet', 'school'],
      ['omstandigheden', 'rekeningHouden', 'gezondheid'],
      ['voorschools', 'geenKind', 'kind'],
      ['taalniveau', 'a1', 'talen'],
      ['werkkansen', 'metHulp', 'wensWerk'],
      ['zelfredzaamheid', 'deels', 'regelen'],
    ]) {
      const form = page.locator(`form:has(input[name=onderdeel][value=${onderdeel}])`)
      await form.locator(`input[name=vragen-${vraag}]`).check()
      await form.locator('select[name=uitkomst]').selectOption(uitkomst!)
      await form.locator('textarea[name=toelichting]').fill('Dat blijkt uit wat zij vertelde.')
      await form.getByRole('button').click()
      await page.getByText('De conclusie is vastgelegd.').waitFor()
    }
    await page.goto(`${basis}${INTAKE}/toets`)
    await widths('toets')
    await page.fill('input[name=datum-dag]', `5-3-${jaar}`)
    await page.fill('input[name=tijd]', '10:00')
    await page.fill('input[name=plaats]', 'Toetslokaal')
    await page.selectOption('select[name=netwerk]', 'beveiligd')
    await page.selectOption('select[name=toetsleider]', 'demo-noor')
    await send('Plan de toets')
    await page.getByText('De toets is gepland.').waitFor()
    await page.goto(`${basis}${INTAKE}/toets`)
    const gisteren = new Date(Date.now() - 86_400_000)
    await page.fill(
      'input[name=op-dag]',
      `${gisteren.getDate()}-${gisteren.getMonth() + 1}-${gisteren.getFullYear()}`,
    )
    await page.selectOption('select[name=uitkomst]', 'b1Haalbaar')
    await page.fill('input[name=behaald]', '61,50')
    await send('Leg de uitslag vast')
    await page.getByText('De uitslag is vastgelegd.').waitFor()
    await send('Rond de intake vandaag af')
    await page.getByText('De intake is afgerond.').waitFor()
    await page.goto(`${basis}/dossiers/${DOSSIER}/plan`)
    await widths('plan')
    await page.selectOption('select[name=leerroute]', 'b1')
    await page.fill('textarea[name=waarom]', 'De toets zegt dat het kan, en zij wil het zelf.')
    for (const [veld, w] of [
      ['urenRoute', '600'],
      ['urenPvt', '12'],
      ['urenMap', '64'],
      ['voortgangsgesprekken', '6'],
    ])
      await page.fill(`input[name=${veld}]`, w!)
    await page.fill('textarea[name=ondersteuning]', 'Begeleiding en een taalcoach.')
    await page.selectOption('select[name=heeftBijstand]', 'nee')
    await send('Bewaar het concept')
    await page.getByText('Het concept is bewaard.').waitFor()
    const noor = await newPage(1280, false, 'demo-noor')
    await noor.goto(`${basis}/dossiers/${DOSSIER}/plan`)
    await page.goto(`${basis}/dossiers/${DOSSIER}/plan`)
    await noor.fill('textarea[name=taal]', 'Les in de middag')
    await noor.getByRole('button', { name: 'Bewaar het concept' }).click()
    await page.fill('textarea[name=taal]', 'Les in de avond')
    await send('Bewaar het concept')
    await page.getByText('wijzigde intussen hetzelfde').waitFor()
    await widths('plan-botsing')
    await page.check('input[name=kies-taal][value=hun]')
    await send('Bewaar het concept')
    await page.getByText('Het concept is bewaard').waitFor()
    expect(await page.inputValue('textarea[name=taal]')).toBe('Les in de middag')
    await noor.context().close()
    await page.getByRole('link', { name: 'Bekijk het gevolg en stel vast' }).click()
    await page.selectOption('select[name=getekend]', 'ja')
    await send('Bekijk het gevolg')
    await page.getByText('Wat hierdoor verandert').waitFor()
    await widths('plan-gevolg')
    await send('Stel het plan vast')
    await page.getByText('Voorbeeld: Besluit').first().waitFor()
    await widths('besluit-voorbeeld')
    await send('Maak de brief')
    await page.getByText('PDF om te versturen').waitFor()
    await page.goto(`${basis}/dossiers/${DOSSIER}/brieven`)
    await widths('brieven')
    await page.goto(`${basis}/dossiers/${DOSSIER}/plan`)
    await page.getByText('Geldend plan: B1-route').waitFor()
    await widths('plan-vastgesteld')
    await page.goto(`${basis}/dossiers/${DOSSIER}`)
    await page.getByRole('link', { name: 'Plan (PIP)' }).waitFor()
    await widths('dossier-met-plan')
    await page.context().close()
  }, 240_000)

  it('een antwoord geven en bewaren gaat met alleen het toetsenbord', async () => {
    const page = await newPage(1280)
    await page.goto(`${basis}${INTAKE}`)
    await page.getByRole('link', { name: 'Gesprek voeren' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/gesprek$/)
    await page.locator('[data-vraag=spanning]').focus()
    await page.keyboard.type('Wacht op haar kinderen')
    await page.keyboard.press('Tab')
    await saved(page, 'spanning')
    await page.context().close()
  }, 60_000)
})
