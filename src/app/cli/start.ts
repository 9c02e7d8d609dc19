/** `wortel start`: opens the database, brings it up to date, loads the demonstration where there is nothing yet, serves. */
import { readFileSync } from 'node:fs'
import { dagInAmsterdam } from '#core/day.ts'
import { laadDemo } from '#demo/laden.ts'
import { keepFresh, keepWorking } from '../clock.ts'
import { type Config, readConfig } from '../config.ts'
import { startCourier } from '../courier.ts'
import { openHouse } from '../house.ts'
import { buildServer } from '../http.ts'
import { warmPdf } from '../pdf.ts'
import type { Huis } from '../perform.ts'
import { type Opdracht, voortgang, zeg } from './command.ts'

export const start: Opdracht = {
  naam: 'start',
  kort: 'start Wortel (met de demonstratie van Baarn op de ingebouwde database)',
  hulp: `wortel start

Opent de database, werkt die bij en start de server.
Zonder DATABASE_URL werkt Wortel op de ingebouwde database in de map WORTEL_DATA (standaard ./data) en laadt
het bij de eerste start de demonstratie van Baarn. Die database is niet voor echte dossiers.

Instellingen: PORT, WORTEL_ADRES, WORTEL_DATA, DATABASE_URL, WORTEL_SLEUTEL, WORTEL_GEMEENTE,
WORTEL_URL, WORTEL_SMTP, WORTEL_AFZENDER, NODE_ENV.`,
  async doe() {
    const config = readConfig(process.env)
    const huis = await openHouse(config)
    try {
      await loadDemo(huis, config)
      await serve(huis, config)
    } catch (fout) {
      await huis.store.sluit()
      throw fout
    }
    return 0
  },
}

/** Loads the demonstration on the embedded database where there is nothing yet. */
export async function loadDemo(huis: Huis, config: Config): Promise<void> {
  if (!config.demo) return
  zeg('Ingebouwde database: voor uitproberen, niet voor echte dossiers.')
  await laadDemo(huis, dagInAmsterdam(huis.nu()), voortgang('Demonstratie van Baarn laden'))
}

async function serve(huis: Huis, config: Config): Promise<void> {
  const naam = await huis.store.eenheid(config.gemeente, (tx) =>
    tx.selectFrom('gemeente').select('naam').where('gemeente', '=', config.gemeente).executeTakeFirst(),
  )
  const app = await buildServer({
    huis,
    gemeente: { code: config.gemeente, naam: naam?.naam ?? config.gemeente },
    demo: config.demo,
    productie: config.productie,
    versie: version(),
    basis: config.basis,
    post: config.post !== undefined,
  })
  const stoppers = [keepFresh(huis, config.gemeente), keepWorking(huis, config.gemeente)]
  if (config.post !== undefined)
    stoppers.push(startCourier(huis, config.gemeente, { ...config.post, basis: config.basis }))
  const adres = await app.listen({ port: config.poort, host: config.adres })
  zeg(`Wortel draait op ${adres.replace('127.0.0.1', 'localhost')}`)
  // In the background: the first letter is as fast as the next; without it letters still come, only later.
  warmPdf().catch((fout: Error) => zeg(`De drukpers voor brieven kon niet worden opgewarmd: ${fout.message}`))
  await new Promise<void>((klaar) => {
    for (const sein of ['SIGINT', 'SIGTERM'] as const) process.once(sein, () => klaar())
  })
  for (const stop of stoppers) stop()
  await app.close()
  await huis.store.sluit()
}

/** Version of the program. */
export function version(): string {
  const pakket = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return pakket.version
}
