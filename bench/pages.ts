/** Pages on a real PostgreSQL at two sizes: p50, p95, number of queries, and against the bare SQL each needs. */
import { performance } from 'node:perf_hooks'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { operatorOf } from '#app/cli/operator.ts'
import type { Config } from '#app/config.ts'
import { buildServer } from '#app/http.ts'
import '#app/house.ts'
import { type Huis, perform } from '#app/perform.ts'
import { startSession } from '#app/session.ts'
import type { Rol } from '#core/actor.ts'
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
  readonly verbinding: pg.Client
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
          ? { verbinding: this, text: eerst, values: (alles[1] as unknown[]) ?? [] }
          : { verbinding: this, text: eerst.text, values: eerst.values ?? [] },
      )
    return (origineel as (...a: unknown[]) => unknown).apply(this, alles)
  } as typeof origineel
  return {
    during: async (werk: () => Promise<unknown>) => {
      gestuurd.length = 0
      aan = true
      await werk()
      aan = false
      // By connection, so that transactions that ran beside each other can be repeated one after the other.
      return [...Map.groupBy(gestuurd, (o) => o.verbinding).values()].flat()
    },
    stop: () => {
      pg.Client.prototype.query = origineel
    },
  }
}

export const config = { gemeente: BAARN } as Config

/** Throws when it was refused. */
export async function must(r: Promise<{ ok: boolean }>): Promise<void> {
  const uit = await r
  if (!uit.ok) throw new Error(JSON.stringify(uit))
}

/** The municipality with its organisations and staff. */
export async function furnish(huis: Huis): Promise<void> {
  const beheer = operatorOf(huis, config, 'beheerder')
  const gemeente = { gemeente: BAARN, naam: 'Baarn', provincie: 'Utrecht', inwoners: 25_442, bron: 'meting' }
  await must(perform(huis, beheer, gemeentenInvoeren, { proef: false, gemeenten: [gemeente] }))
  await must(
    perform(huis, beheer, beheeroperaties.inrichten, {
      organisaties: demoOrganisaties,
      medewerkers: demoMedewerkers,
    }),
  )
}

/** Opens dossiers `vanaf` up to `tot` and records what happened in them. */
async function fill(huis: Huis, vanaf: number, tot: number): Promise<void> {
  const klant = operatorOf(huis, config, 'klantmanager')
  for (let van = vanaf; van < tot; van += PORTIE) {
    const nummers = Array.from({ length: Math.min(PORTIE, tot - van) }, (_, i) => van + i)
    await must(perform(huis, klant, dossieroperaties.openen, { dossiers: nummers.map(openingOf) }))
    const feiten = nummers.flatMap((n) => courseOf(n).map((f) => ({ ...f, dossier: idOf(n) })))
    for (let i = 0; i < feiten.length; i += 9000) {
      // All facts of one dossier go in one portion or follow on each other.
      await must(perform(huis, klant, dossieroperaties.vastleggen, { feiten: feiten.slice(i, i + 9000) }))
    }
  }
}

interface Pagina {
  readonly naam: string
  get(): Promise<void>
}

/**
 * The pages as the signed-in case manager asks for them, and lists of partners, whose reach goes by steps; each from an
 * address of its own, against the rate limit.
 */
async function pagesOf(app: FastifyInstance, huis: Huis): Promise<Pagina[]> {
  const paden: readonly [string, string, Rol][] = [
    ['werkvoorraad', '/werkvoorraad', 'klantmanager'],
    ['dossier', `/dossiers/${idOf(7)}`, 'klantmanager'],
    ['huisvesting', '/huisvesting', 'klantmanager'],
    ['werkvoorraad-begeleider', '/werkvoorraad', 'begeleider'],
    ['dossiers-begeleider', '/dossiers', 'begeleider'],
    ['huisvesting-verhuur', '/huisvesting', 'verhuurmedewerker'],
    ['taakstelling', '/huisvesting/taakstelling', 'klantmanager'],
    ['doorlooptijd', '/huisvesting/doorlooptijd', 'raadslid'],
    ['woonpad', `/huisvesting/pad/${idOf(0)}`, 'klantmanager'],
    ['regeldagen', '/huisvesting/regeldagen', 'verhuurmedewerker'],
    ['prestaties', '/huisvesting/prestaties', 'raadslid'],
  ]
  const cookies = new Map<Rol, string>()
  for (const [, , rol] of paden) {
    const { id } = demoMedewerkers.find((m) => m.rol === rol)!
    cookies.set(rol, `wortel=${await startSession(huis, BAARN, id)}`)
  }
  return paden.map(([naam, url, rol], n) => ({
    naam,
    async get() {
      const cookie = cookies.get(rol)!
      const r = await app.inject({ url, headers: { cookie }, remoteAddress: `10.0.0.${n}` })
      if (r.statusCode !== 200) throw new Error(`${url}: ${r.statusCode}`)
    },
  }))
}

/** One page: its times, in turn with the bare SQL, so that a slow moment of the machine strikes both. */
async function measurePage(p: Pagina, opdrachten: readonly Opdracht[], bare: pg.Client) {
  const tijden: number[] = []
  const kaal: number[] = []
  for (let i = 0; i < KEREN; i++) {
    let t = performance.now()
    await p.get()
    tijden.push(performance.now() - t)
    t = performance.now()
    for (const o of opdrachten) await bare.query(o.text, o.values)
    kaal.push(performance.now() - t)
  }
  return { p50: quantile(tijden, 0.5), p95: quantile(tijden, 0.95), kaal: quantile(kaal, 0.5) }
}

/** Measures the pages at so many dossiers; the number of queries is held against that at far fewer. */
export function pagesAt(aantal: number) {
  return async (): Promise<Meting[]> => {
    const server = await startPostgres({ fsync: true })
    if ('geen' in server) throw new Error(server.geen)
    const oor = listen()
    try {
      const store = await openStore({ url: server.url, verbindingen: 4 })
      const huis: Huis = {
        store,
        cipher: makeCipher(new Uint8Array(32).fill(3)),
        nu: () => new Date().toISOString(),
      }
      await furnish(huis)
      const app = await buildServer({
        huis,
        gemeente: { code: BAARN, naam: 'Baarn' },
        demo: false,
        productie: false,
        versie: 'meting',
      })
      const paginas = await pagesOf(app, huis)
      const weinig = Math.max(50, aantal / 100)
      await fill(huis, 0, weinig)
      const bijWeinig = new Map<string, number>()
      for (const p of paginas) bijWeinig.set(p.naam, (await oor.during(p.get)).length)
      await fill(huis, weinig, aantal)
      const bare = new pg.Client({ connectionString: server.url })
      await bare.connect()
      await bare.query('vacuum analyze') // as autovacuum leaves it
      const uit: Meting[] = []
      for (const p of paginas) {
        for (let i = 0; i < 10; i++) await p.get()
        const opdrachten = await oor.during(p.get)
        const m = await measurePage(p, opdrachten, bare)
        const soort = `${p.naam}-${aantal}`
        const eerst = bijWeinig.get(p.naam)!
        uit.push(
          {
            name: `${soort} p50`,
            value: round(m.p50),
            unit: 'ms',
            peer: `kale SQL ${round(m.kaal)} ms`,
            ratio: round(m.p50 / m.kaal),
          },
          {
            name: `${soort} p95`,
            value: round(m.p95),
            unit: 'ms',
            peer: `lat ${LAT_P95} ms`,
            ratio: round(m.p95 / LAT_P95),
          },
          {
            name: `${soort} opdrachten`,
            value: opdrachten.length,
            unit: 'SQL',
            peer: `${eerst} bij ${weinig} dossiers`,
            ratio: round(opdrachten.length / eerst),
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
