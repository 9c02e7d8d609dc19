/** Simulating and adopting a changed handbook over 30,000 stored dossiers: how long, in how much memory. */

import { operatorOf } from '#app/cli/operator.ts'
import { type Huis, perform } from '#app/perform.ts'
import { makeCipher } from '#store/cipher.ts'
import { appendFacts, type FeitRij } from '#store/facts.ts'
import { openStore, type Tx } from '#store/open.ts'
import { startPostgres } from '#test/postgres.ts'
import { geleverd, rebuild, runJobs } from '#work/taken/index.ts'
import { handboekoperaties as op } from '#work/taken/operations/index.ts'
import { BAARN, factsOf, idOf, VANDAAG } from './dossiers.ts'
import { type Meting, round } from './measure.ts'
import { config, furnish, must } from './pages.ts'

const DOSSIERS = 30_000
const FEITEN = 25
const PORTIE = 500

/** On a real PostgreSQL when there is one on this machine, else on the embedded database. */
export async function handboek(): Promise<Meting[]> {
  const server = await startPostgres({ fsync: false })
  const store = await openStore('geen' in server ? { geheugen: true } : { url: server.url, verbindingen: 4 })
  try {
    const nu = `${VANDAAG}T09:00:00.000Z`
    const huis: Huis = { store, cipher: makeCipher(new Uint8Array(32).fill(7)), nu: () => nu }
    const unit = <T>(werk: (tx: Tx) => Promise<T>) => store.eenheid(BAARN, werk)
    await furnish(huis)
    await fillFacts(unit)
    await rebuild(unit, VANDAAG, progress('afgeleid'))
    const jet = operatorOf(huis, config, 'beleidsmedewerker')
    const versie = 'meting-1'
    await must(
      perform(huis, jet, op.concept, {
        van: geleverd.handboek.versie,
        versie,
        vanaf: VANDAAG,
        overgang: 'lopend',
      }),
    )
    const inhoud = { uiterlijk: '2 dagen' }
    await must(perform(huis, jet, op.wijzigen, { versie, stap: 'intake-plannen', wijzigingen: 0, inhoud }))
    const jobs = () =>
      runJobs(
        unit,
        { gemeente: BAARN },
        VANDAAG,
        () => nu,
        (n) => progress('dossiers')(undefined, n),
      )
    await must(perform(huis, jet, op.starten, { versie }))
    const simuleren = await timed(jobs)
    const vraag = await timed(() => must(perform(huis, jet, op.vaststellen, { versie })))
    const overgang = await timed(jobs)
    const evaluatie = await timed(() => must(perform(huis, jet, op.evaluatie, { halfjaar: '2026-1' })))
    const meting = (name: string, value: number, unit_: string, lat: number): Meting => ({
      name: `${name} (${store.soort}, ${DOSSIERS} dossiers)`,
      value: round(value),
      unit: unit_,
      peer: `lat ${lat} ${unit_}`,
      ratio: round(value / lat),
    })
    return [
      meting('simuleren', simuleren, 's', 120),
      meting('vaststellen: de vraag zelf', vraag, 's', 1),
      meting('vaststellen: alles afleiden en bewaren', overgang, 's', 300),
      meting('evaluatie van een halfjaar', evaluatie, 's', 2),
      meting('geheugen van het proces', process.resourceUsage().maxRSS / 1024, 'MB', 2000),
    ]
  } finally {
    await store.sluit()
    if (!('geen' in server)) await server.stop()
  }
}

async function timed(werk: () => Promise<unknown>): Promise<number> {
  const t = performance.now()
  await werk()
  return (performance.now() - t) / 1000
}

const progress = (wat: string) => (_: unknown, n: number) =>
  void process.stderr.write(`\r${n} ${wat}${n >= DOSSIERS ? '\n' : ''}`)

/** Facts alone, by the store: what they give is derived afterwards, which is what is measured. */
async function fillFacts(unit: <T>(werk: (tx: Tx) => Promise<T>) => Promise<T>): Promise<void> {
  for (let van = 0; van < DOSSIERS; van += PORTIE) {
    const feiten = Array.from({ length: PORTIE }, (_, i) => factsOf(van + i, FEITEN)).flatMap((lijst, i) =>
      lijst.map((f, j) => ({ ...f, id: idOf((van + i) * 100 + j, 2) }) as unknown as FeitRij),
    )
    await unit((tx) => appendFacts(tx, feiten))
    progress('dossiers gevuld')(undefined, van + PORTIE)
  }
}
