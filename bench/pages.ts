/** Pages on a real PostgreSQL at two sizes: p50, p95, number of queries, and against the bare SQL each needs. */
import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { operatorOf } from '#app/cli/operator.ts'
import type { Config } from '#app/config.ts'
import { buildServer } from '#app/http.ts'
import '#app/house.ts'
import { type Huis, perform } from '#app/perform.ts'
import { startSession } from '#app/session.ts'
import { demoMedewerkers, demoOrganisaties } from '#demo/organisaties.ts'
import { makeCipher } from '#store/cipher.ts'
import { openStore } from '#store/open.ts'
import { startPostgres } from '#test/postgres.ts'
import { beheeroperaties } from '#work/beheer/operations.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { gemeentenInvoeren } from '#work/huisvesting/operations/gemeenten.ts'
import { BAARN, courseOf, idOf, openingOf } from './dossiers.ts'
import { type Meting, quantile, round } from './measure.ts'

const LAT_P95 = 60
const PORTIE = 2500
const KEREN = 60

interface Opdracht {
  readonly text: string
  readonly values: unknown[]
}

/** Remembers what is sent to the database while it listens. */
function listen() {
  const gestuurd: Opdracht[] = []
  let aan = false
  const origineel = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...alles: unknown[]) {
    const eerst = alles[0] as string | { text: string; values?: unknown[] }
    if (aan)
      gestuurd.push(
        typeof eerst === 'string'
          ? { text: eerst, values: (alles[1] as unknown[]) ?? [] }
          : { text: eerst.text, values: eerst.values ?? [] },
      )
    return (origineel as (...a: unknown[]) => unknown).apply(this, alles)
  } as typeof origineel
  return {
    during: async (werk: () => Promise<unknown>) => {
      gestuurd.length = 0
      aan = true
      await werk()
      aan = false
      return [...gestuurd]
    },
    stop: () => {
      pg.Client.prototype.query = origineel
    },
  }
}

async function fill(huis: Huis, aantal: number): Promise<void> {
  const config = { gemeente: BAARN } as Config
  const beheer = operatorOf(huis, config, 'beheerder')
  const klant = operatorOf(huis, config, 'klantmanager')
  const must = async (r: Promise<{ ok: boolean }>) => {
    const uit = await r
    if (!uit.ok) throw new Error(JSON.stringify(uit))
  }
  const gemeente = { gemeente: BAARN, naam: 'Baarn', provincie: 'Utrecht', inwoners: 25_442, bron: 'meting' }
  await must(perform(huis, beheer, gemeentenInvoeren, { proef: false, gemeenten: [gemeente] }))
  await must(
    perform(huis, beheer, beheeroperaties.inrichten, {
      organisaties: demoOrganisaties,
      medewerkers: demoMedewerkers,
    }),
  )
  for (let van = 0; van < aantal; van += PORTIE) {
    const nummers = Array.from({ length: Math.min(PORTIE, aantal - van) }, (_, i) => van + i)
    await must(perform(huis, klant, dossieroperaties.openen, { dossiers: nummers.map(openingOf) }))
    const feiten = nummers.flatMap((n) => courseOf(n).map((f) => ({ ...f, dossier: idOf(n) })))
    for (let i = 0; i < feiten.length; i += 9000) {
      // All facts of one dossier go in one portion or follow on each other.
      await must(perform(huis, klant, dossieroperaties.vastleggen, { feiten: feiten.slice(i, i + 9000) }))
    }
  }
}

export function pagesAt(aantal: number) {
  return async (): Promise<Meting[]> => {
    const server = await startPostgres({ fsync: true })
    if ('geen' in server) throw new Error(server.geen)
    const oor = listen()
    try {
      const url = server.url
      const store = await openStore({ url, verbindingen: 4 })
      const huis: Huis = {
        store,
        cipher: makeCipher(new Uint8Array(32).fill(3)),
        nu: () => new Date().toISOString(),
      }
      await fill(huis, aantal)
      const bare = new pg.Client({ connectionString: url })
      await bare.connect()
      await bare.query('vacuum analyze') // as autovacuum leaves it
      const app = await buildServer({
        huis,
        gemeente: { code: BAARN, naam: 'Baarn' },
        demo: false,
        productie: false,
        versie: 'meting',
      })
      const klant = demoMedewerkers.find((m) => m.rol === 'klantmanager')!.id
      const cookie = `wortel=${await startSession(huis, BAARN, klant as never)}`
      const uit: Meting[] = []
      for (const [naam, pad] of [
        ['werkvoorraad', '/werkvoorraad'],
        ['dossier', `/dossiers/${idOf(7)}`],
        ['huisvesting', '/huisvesting'],
      ] as const) {
        const get = async () => {
          const r = await app.inject({
            method: 'GET',
            url: pad,
            headers: { cookie },
            remoteAddress: `10.0.0.${uit.length}`,
          })
          if (r.statusCode !== 200) throw new Error(`${pad}: ${r.statusCode}`)
        }
        for (let i = 0; i < 10; i++) await get()
        const opdrachten = await oor.during(get)
        const tijden: number[] = []
        const kaal: number[] = []
        // In turn, so that a slow moment of the machine strikes both.
        for (let i = 0; i < KEREN; i++) {
          let t = performance.now()
          await get()
          tijden.push(performance.now() - t)
          t = performance.now()
          for (const o of opdrachten) await bare.query(o.text, o.values)
          kaal.push(performance.now() - t)
        }
        const soort = `${naam}-${aantal}`
        const p50 = quantile(tijden, 0.5)
        const p95 = quantile(tijden, 0.95)
        uit.push(
          {
            name: `${soort} p50`,
            value: round(p50),
            unit: 'ms',
            peer: `kale SQL ${round(quantile(kaal, 0.5))} ms`,
            ratio: round(p50 / quantile(kaal, 0.5)),
          },
          {
            name: `${soort} p95`,
            value: round(p95),
            unit: 'ms',
            peer: `lat ${LAT_P95} ms`,
            ratio: round(p95 / LAT_P95),
          },
          {
            name: `${soort} opdrachten`,
            value: opdrachten.length,
            unit: 'SQL',
            peer: 'gelijk bij 300 en 30.000',
            ratio: 1,
          },
        )
      }
      await app.close()
      await bare.end()
      await store.sluit()
      return uit
    } finally {
      oor.stop()
      await server.stop()
    }
  }
}
