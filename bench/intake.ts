/** An answer of the intake kept, over HTTP on a real PostgreSQL; and the PDF of a plan, the first and the next. */
import { performance } from 'node:perf_hooks'
import '#app/house.ts'
import { operatorOf } from '#app/cli/operator.ts'
import { buildServer } from '#app/http.ts'
import { makeLetterPdf, warmPdf } from '#app/pdf.ts'
import { type Huis, perform } from '#app/perform.ts'
import { csrfOf, startSession } from '#app/session.ts'
import { dag } from '#core/day.ts'
import { demoMedewerkers } from '#demo/organisaties.ts'
import { makeCipher } from '#store/cipher.ts'
import { openStore } from '#store/open.ts'
import { startPostgres } from '#test/postgres.ts'
import { alinea, type Briefinhoud, kop, tabel } from '#work/brieven/index.ts'
import { samenvatting } from '#work/brieven/samenvattingen.ts'
import { letterTypst } from '#work/brieven/typst.ts'
import { dossieroperaties } from '#work/dossier/operations/index.ts'
import { vragendelen } from '#work/intake/vragen.ts'
import { BAARN, idOf, openingOf } from './dossiers.ts'
import { type Meting, quantile, round } from './measure.ts'
import { config, furnish, must } from './pages.ts'

const KEREN = 200
const LAT_ANTWOORD = 100
const LAT_PDF = 400

/** Both measurements. */
export async function intake(): Promise<Meting[]> {
  return [...(await answers()), ...(await letters())]
}

async function answers(): Promise<Meting[]> {
  const server = await startPostgres({ fsync: true })
  if ('geen' in server) throw new Error(server.geen)
  try {
    const store = await openStore({ url: server.url, verbindingen: 4 })
    const cipher = makeCipher(new Uint8Array(32).fill(3))
    const huis: Huis = { store, cipher, nu: () => new Date().toISOString() }
    await furnish(huis)
    const klant = operatorOf(huis, config, 'klantmanager')
    await must(perform(huis, klant, dossieroperaties.openen, { dossiers: [openingOf(7)] }))
    const gemeente = { code: BAARN, naam: 'Baarn' }
    const app = await buildServer({ huis, gemeente, demo: false, productie: false, versie: 'meting' })
    const geheim = await startSession(huis, BAARN, demoMedewerkers.find((m) => m.rol === 'klantmanager')!.id)
    const open = vragendelen.flatMap((d) => d.vragen).filter((v) => v.soort === 'tekst')
    const tijden: number[] = []
    for (let i = 0; i < KEREN; i++) {
      const velden = {
        csrf: csrfOf(geheim),
        vraag: open[i % open.length]!.id,
        antwoord: `Antwoord ${i}, zoals iemand het zou opschrijven tijdens een gesprek.`,
        versie: String(Math.floor(i / open.length)),
      }
      const t = performance.now()
      const r = await app.inject({
        method: 'POST',
        url: `/dossiers/${idOf(7)}/intake/gesprek/antwoord`,
        headers: { cookie: `wortel=${geheim}`, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(velden).toString(),
      })
      tijden.push(performance.now() - t)
      if (r.statusCode !== 200 || r.body.includes('botsing')) throw new Error(`${r.statusCode}: ${r.body}`)
    }
    await app.close()
    await store.sluit()
    const p95 = quantile(tijden, 0.95)
    return [
      {
        name: 'intake-antwoord bewaard p95',
        value: round(p95),
        unit: 'ms',
        peer: `lat ${LAT_ANTWOORD} ms`,
        ratio: round(p95 / LAT_ANTWOORD),
      },
    ]
  } finally {
    await server.stop()
  }
}

/** A plan of ordinary length, with a summary in a script that asks shaping. */
const brief = (n: number): Briefinhoud => ({
  gemeente: 'Baarn',
  afzender: 'BBS',
  aan: { naam: `Persoon ${n}`, adres: 'Proefstraat 1, Baarn' },
  dag: dag('2026-11-24'),
  titel: 'Besluit: persoonlijk plan (PIP)',
  delen: [
    alinea('Wij hebben uw persoonlijk plan inburgering en participatie (PIP) vastgesteld.'),
    kop('Uw plan'),
    tabel(
      'Uw plan',
      ['Onderwerp', 'Afspraak'],
      Array.from({ length: 14 }, (_, i): [string, string] => [
        `Onderwerp ${i}`,
        `Afspraak ${n} over dit onderwerp, in een paar zinnen. Daarin staat wie wat doet en wanneer.`,
      ]),
    ),
    kop('Waarom deze leerroute'),
    alinea(
      'Een eigen reden van een paar regels, zoals een klantmanager die schrijft na een gesprek. '.repeat(4),
    ),
  ],
  grond: [{ zin: 'Bezwaar maken kan binnen zes weken.', artikel: 'Awb, art. 6:7' }],
  ondertekening: ['Namens het college van burgemeester en wethouders van Baarn,', 'Noor', 'BBS'],
  samenvatting: samenvatting('pipBesluit', 'ar', {
    route: 'B1-route',
    begin: { dag: dag('2026-11-25') },
    bezwaar: { dag: dag('2027-01-05') },
  }),
})

async function letters(): Promise<Meting[]> {
  const make = async (n: number) => {
    const t = performance.now()
    if ((await makeLetterPdf(letterTypst(brief(n)))) === undefined)
      throw new Error('no Typst on this machine')
    return performance.now() - t
  }
  // As the server does when it starts.
  await warmPdf()
  const eerste = await make(0)
  const tijden: number[] = []
  for (let n = 1; n <= 30; n++) tijden.push(await make(n))
  const line = (name: string, ms: number): Meting => ({
    name,
    value: round(ms),
    unit: 'ms',
    peer: `lat ${LAT_PDF} ms`,
    ratio: round(ms / LAT_PDF),
  })
  return [
    line('pdf van een PIP p95', quantile(tijden, 0.95)),
    line('pdf van een PIP, de eerste na het opwarmen', eerste),
  ]
}
