/** What a whole process costs: restart to first page, memory, the weight of a page, an import of 100,000 couplings. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { plusDagen } from '#core/day.ts'
import { startPostgres } from '#test/postgres.ts'
import { VANDAAG } from './dossiers.ts'
import { type Meting, round } from './measure.ts'

const WORTEL = fileURLToPath(new URL('../bin/wortel.js', import.meta.url))
const SLEUTEL = Buffer.alloc(32, 5).toString('base64')

async function freePort(): Promise<number> {
  const s = createServer()
  await new Promise<void>((klaar) => s.listen(0, '127.0.0.1', klaar))
  const { port } = s.address() as { port: number }
  await new Promise((klaar) => s.close(klaar))
  return port
}

/** Highest resident memory of a process so far, in MB (Linux). */
function memory(pid: number, veld: 'VmRSS' | 'VmHWM'): number {
  const regel = new RegExp(`${veld}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Math.round(Number(regel?.[1] ?? 0) / 1024)
}

interface Draait {
  readonly basis: string
  readonly pid: number
  /** Milliseconds from start to the first page. */
  readonly ms: number
  stop(): Promise<void>
}

async function run(omgeving: Record<string, string>): Promise<Draait> {
  const poort = await freePort()
  const t = performance.now()
  const kind: ChildProcess = spawn(process.execPath, [WORTEL, 'start'], {
    env: { ...process.env, ...omgeving, PORT: String(poort) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const basis = `http://127.0.0.1:${poort}`
  for (;;) {
    const ok = await fetch(`${basis}/aanmelden`).then(
      (r) => r.ok,
      () => false,
    )
    if (ok) break
    if (kind.exitCode !== null) throw new Error('Wortel stopte bij het starten')
    await new Promise((w) => setTimeout(w, 20))
  }
  const ms = performance.now() - t
  const stop = () =>
    new Promise<void>((klaar) => {
      kind.once('exit', () => klaar())
      kind.kill('SIGTERM')
    })
  return { basis, pid: kind.pid!, ms, stop }
}

const against = (name: string, value: number, unit: string, lat: number): Meting => ({
  name,
  value: round(value, 1),
  unit,
  peer: `lat ${lat}`,
  ratio: round(value / lat),
})

/** First start with the demonstration, restart, and memory after use. */
export async function start(): Promise<Meting[]> {
  const map = mkdtempSync(join(tmpdir(), 'wortel-meting-'))
  try {
    const eerst = await run({ WORTEL_DATA: map })
    await eerst.stop()
    const weer = await run({ WORTEL_DATA: map })
    await use(weer.basis)
    const ingebouwd = memory(weer.pid, 'VmRSS')
    await weer.stop()
    return [
      against('eerste start met demonstratie', eerst.ms / 1000, 's', 20),
      against('herstart tot eerste pagina', weer.ms / 1000, 's', 5),
      against('geheugen ingebouwd met demonstratie', ingebouwd, 'MB', 900),
      against('geheugen op PostgreSQL', await onPostgres(), 'MB', 250),
    ]
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

async function onPostgres(): Promise<number> {
  const server = await startPostgres({ fsync: true })
  if ('geen' in server) throw new Error(server.geen)
  try {
    const w = await run({ DATABASE_URL: server.url, WORTEL_SLEUTEL: SLEUTEL })
    for (let i = 0; i < 200; i++) await fetch(`${w.basis}/zo-rekenen-wij`)
    const mb = memory(w.pid, 'VmRSS')
    await w.stop()
    return mb
  } finally {
    await server.stop()
  }
}

async function signIn(basis: string): Promise<{ cookie: string }> {
  const login = await fetch(`${basis}/aanmelden`, {
    method: 'POST',
    body: new URLSearchParams({ medewerker: 'demo-daan' }),
    redirect: 'manual',
  })
  return { cookie: login.headers.get('set-cookie')!.split(';')[0]! }
}

/** Some use, so that memory is not that of a server nobody has asked anything. */
async function use(basis: string): Promise<void> {
  const headers = await signIn(basis)
  for (let i = 0; i < 100; i++) await fetch(`${basis}/huisvesting`, { headers }).then((r) => r.text())
}

/** Weight of the work list as it goes over the line: page, style and script, compressed with gzip. */
export async function gewicht(): Promise<Meting[]> {
  const map = mkdtempSync(join(tmpdir(), 'wortel-meting-'))
  try {
    const server = await run({ WORTEL_DATA: map })
    const headers = await signIn(server.basis)
    const zip = async (pad: string) => {
      const r = await fetch(server.basis + pad, { headers })
      if (!r.ok) throw new Error(`${pad}: ${r.status}`)
      return gzipSync(await r.bytes()).length / 1024
    }
    const [pagina, css, js] = [await zip('/werkvoorraad'), await zip('/stijl.css'), await zip('/enhance.js')]
    await server.stop()
    return [
      against('gewicht werkvoorraad (HTML + CSS + JS, gecomprimeerd)', pagina + css + js, 'KB', 120),
      against('gewicht JS', js, 'KB', 10),
    ]
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

const KOPPELINGEN = 100_000

/** `wortel import` of 100,000 couplings, dry run left out: time and highest memory of the process. */
export async function invoer(): Promise<Meting[]> {
  const map = mkdtempSync(join(tmpdir(), 'wortel-meting-'))
  const server = await startPostgres({ fsync: true })
  if ('geen' in server) throw new Error(server.geen)
  try {
    const omgeving = { ...process.env, DATABASE_URL: server.url, WORTEL_SLEUTEL: SLEUTEL }
    const gemeenten = join(map, 'gemeenten.csv')
    writeFileSync(gemeenten, 'gm_code;naam;provincie;inwoners\nGM0308;Baarn;Utrecht;25442\n')
    await once([WORTEL, 'import', 'gemeenten', gemeenten, '--uitvoeren', '--kort'], omgeving)
    const bestand = join(map, 'koppelingen.csv')
    writeFileSync(bestand, couplings())
    const { ms, mb } = await once(
      [WORTEL, 'import', 'koppelingen', bestand, '--uitvoeren', '--kort'],
      omgeving,
    )
    return [
      against(`invoer van ${KOPPELINGEN} koppelingen`, ms / 1000, 's', 60),
      against('invoer: hoogste geheugen', mb, 'MB', 500),
    ]
  } finally {
    await server.stop()
    rmSync(map, { recursive: true, force: true })
  }
}

function couplings(): string {
  const regels = [
    'V-nummer;Voornamen;Achternaam;Geboortedatum;Geslacht;Datum koppeling;Gezinsnummer;Rol in gezin',
  ]
  for (let n = 0; n < KOPPELINGEN; n++) {
    const gezin = Math.floor(n / 3)
    const geboren = plusDagen(VANDAAG, -9000 - (n % 9000))
    const gekoppeld = plusDagen(VANDAAG, -(gezin % 700))
    const rol = n % 3 === 0 ? 'hoofd' : 'kind'
    regels.push(`${2_000_000_000 + n};Proef;Persoon${n % 999};${geboren};M;${gekoppeld};${gezin};${rol}`)
  }
  return regels.join('\n')
}

function once(argumenten: string[], env: NodeJS.ProcessEnv): Promise<{ ms: number; mb: number }> {
  const t = performance.now()
  let mb = 0
  const kind = spawn(process.execPath, argumenten, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const kijk = setInterval(() => {
    try {
      mb = Math.max(mb, memory(kind.pid!, 'VmHWM'))
    } catch {
      clearInterval(kijk) // the process has just ended
    }
  }, 50)
  return new Promise((klaar, mis) => {
    kind.once('exit', (code) => {
      clearInterval(kijk)
      if (code === 0) klaar({ ms: performance.now() - t, mb })
      else mis(new Error(`${argumenten.slice(1, 3).join(' ')} eindigde met ${code}`))
    })
  })
}
