/** Counts what a person does on the screens of a path: fields typed and chosen, clicks, pages; and what each field is for. */
import type { Page } from 'playwright-core'

export interface Getypt {
  /** Where it was typed. */
  readonly pagina: string
  readonly veld: string
  /** The datum: one name for one thing known of the person or the case. */
  readonly gegeven: string
  readonly waarde: string
  /** What the datum is used for; reporting alone is no use. */
  readonly waarvoor: string
}

/** Thrown when the path asks for a datum that was given before. */
export class TweeKeer extends Error {}

export class Teller {
  readonly getypt: Getypt[] = []
  gekozen = 0
  klikken = 0
  paginas = 0
  readonly #page: Page
  readonly #basis: string

  constructor(page: Page, basis: string) {
    this.#page = page
    this.#basis = basis
    page.on('framenavigated', (f) => {
      if (f === page.mainFrame()) this.paginas++
    })
  }

  /** Opens a page by its link in the dossier or the work list: one click. */
  async ga(pad: string): Promise<void> {
    this.klikken++
    const r = await this.#page.goto(`${this.#basis}${pad}`)
    if (r === null || r.status() >= 400) throw new Error(`${pad}: ${r?.status()}`)
  }

  /** Types a datum that was not given before, into a field that does not hold it already. */
  async typ(keuze: string, waarde: string, gegeven: string, waarvoor: string): Promise<void> {
    const eerder = this.getypt.find(
      (g) => g.gegeven === gegeven || (waarde.length > 4 && g.waarde === waarde),
    )
    if (eerder !== undefined)
      throw new TweeKeer(`'${gegeven}' (${waarde}) is al getypt als '${eerder.gegeven}' op ${eerder.pagina}`)
    if (waarvoor.trim() === '') throw new Error(`'${gegeven}' is voor niets nodig`)
    const veld = this.#page.locator(keuze)
    if ((await veld.inputValue()) === waarde) throw new Error(`'${gegeven}' staat er al; typen is niet nodig`)
    await veld.fill(waarde)
    this.getypt.push({ pagina: new URL(this.#page.url()).pathname, veld: keuze, gegeven, waarde, waarvoor })
  }

  async kies(keuze: string, waarde: string): Promise<void> {
    this.gekozen++
    await this.#page.locator(keuze).selectOption(waarde)
  }

  async vink(keuze: string): Promise<void> {
    this.gekozen++
    await this.#page.locator(keuze).check()
  }

  /** Unfolds a form. */
  async vouw(tekst: string): Promise<void> {
    this.klikken++
    await this.#page.locator('summary', { hasText: tekst }).first().click()
  }

  /** Presses a button or link by its words, and waits until the page says this. */
  async druk(naam: string, daarna: string, binnen = 'body'): Promise<void> {
    this.klikken++
    const vak = this.#page.locator(binnen)
    const knop = vak.getByRole('button', { name: naam, exact: true })
    await ((await knop.count()) > 0 ? knop : vak.getByRole('link', { name: naam, exact: true }))
      .first()
      .click()
    await this.#page.getByText(daarna).first().waitFor({ timeout: 15_000 })
  }
}
