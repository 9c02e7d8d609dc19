/**
 * A real PostgreSQL (and PgBouncer) for tests, in a temporary folder on a free port. The servers end with the
 * process that started them, also when that is killed: a small shell watches over each and stops it when its own
 * input closes.
 */
import { execFileSync, spawn } from 'node:child_process'
import {
  chownSync,
  closeSync,
  globSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import pg from 'pg'

export interface Server {
  /** URL of the superuser, database `postgres`. */
  readonly url: string
  readonly haven: number
  /** Stops and removes the folder. */
  stop(): Promise<void>
  /** Kills server and workers with SIGKILL and starts again on the same folder; recovery is up to PostgreSQL. */
  stroomuitval(): Promise<void>
}

/** Why there is none, in a sentence for the one who reads the test report. */
export interface Geen {
  readonly geen: string
}

/** Folder of the newest PostgreSQL server programs (15 or newer), on PATH or where Debian puts them. */
function serverPrograms(): string | undefined {
  const mappen = [
    ...(process.env.PATH ?? '').split(delimiter).map((m) => join(m, 'initdb')),
    ...globSync('/usr/lib/postgresql/*/bin/initdb').sort().reverse(),
  ]
  for (const initdb of mappen) {
    try {
      const bin = dirname(realpathSync(initdb))
      const versie = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' })
      if (Number(/ (\d+)/.exec(versie)?.[1]) >= 15) return bin
    } catch {
      // not here
    }
  }
  return undefined
}

function bouncerProgram(): string | undefined {
  for (const map of [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']) {
    try {
      return realpathSync(join(map, 'pgbouncer'))
    } catch {
      // not here
    }
  }
  return undefined
}

/** PostgreSQL and PgBouncer refuse to run as root: as root they get this user; otherwise ours. */
function user(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  for (const naam of ['postgres', 'nobody']) {
    try {
      const id = (soort: string) =>
        Number(execFileSync('id', [soort, naam], { encoding: 'utf8', stdio: 'pipe' }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // no such user
    }
  }
  return {}
}

/**
 * Starts a new PostgreSQL, or gives the reason why not. `fsync` off is faster and right for everything that does
 * not test what survives.
 */
export async function startPostgres(keuze: { fsync: boolean }): Promise<Server | Geen> {
  const bin = serverPrograms()
  if (bin === undefined) {
    return {
      geen: 'geen PostgreSQL 15 of nieuwer gevonden (zet WORTEL_TEST_POSTGRES_URL, of installeer postgresql)',
    }
  }
  const wie = user()
  const map = ownFolder(wie)
  const data = join(map, 'data')
  execFileSync(
    join(bin, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
      '--no-instructions',
    ],
    { ...wie, cwd: map, stdio: 'pipe' },
  )
  const haven = await freePort()
  const aan = keuze.fsync ? 'on' : 'off'
  const opties = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: map,
    fsync: aan,
    max_connections: 60,
  }
  const opdracht = [join(bin, 'postgres'), '-D', data, '-p', String(haven)].concat(
    Object.entries(opties).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`]),
  )
  const url = `postgres://postgres@127.0.0.1:${haven}/postgres`
  let wacht = await startGuarded(opdracht, wie, map, url)
  return {
    url,
    haven,
    stop: () => wacht.stop(),
    async stroomuitval() {
      const pid = Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10)
      const kinderen = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
      for (const p of [pid, ...kinderen]) process.kill(p, 'SIGKILL')
      await wacht.letGo()
      wacht = await startGuarded(opdracht, wie, map, url)
    },
  }
}

/** Starts PgBouncer in transaction mode with five connections per database before this server. */
export async function startBouncer(server: {
  haven: number
}): Promise<(Geen & object) | Omit<Server, 'stroomuitval'>> {
  const programma = bouncerProgram()
  if (programma === undefined) return { geen: 'geen pgbouncer gevonden (installeer pgbouncer)' }
  const wie = user()
  const map = ownFolder(wie)
  const haven = await freePort()
  const ini = join(map, 'pgbouncer.ini')
  writeFileSync(
    ini,
    [
      '[databases]',
      `* = host=127.0.0.1 port=${server.haven}`,
      '[pgbouncer]',
      'listen_addr = 127.0.0.1',
      `listen_port = ${haven}`,
      'unix_socket_dir =',
      'auth_type = trust',
      `auth_file = ${join(map, 'users.txt')}`,
      'pool_mode = transaction',
      'default_pool_size = 5',
      'max_client_conn = 100',
    ].join('\n'),
  )
  writeFileSync(join(map, 'users.txt'), '"postgres" ""\n"wortel_login" ""\n')
  for (const b of [ini, join(map, 'users.txt')]) if (wie.uid !== undefined) chownSync(b, wie.uid, wie.gid!)
  const url = `postgres://postgres@127.0.0.1:${haven}/postgres`
  const wacht = await startGuarded([programma, ini], wie, map, url)
  return { url, haven, stop: wacht.stop }
}

function ownFolder(wie: { uid?: number; gid?: number }): string {
  const map = mkdtempSync(join(tmpdir(), 'wortel-pg-'))
  if (wie.uid !== undefined) chownSync(map, wie.uid, wie.gid!)
  return map
}

/** Runs statements as superuser on a connection of their own; gives the rows of each. */
export async function asSuperuser(
  url: string,
  ...opdrachten: string[]
): Promise<Record<string, unknown>[][]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const uit = []
    for (const o of opdrachten) uit.push((await client.query<Record<string, unknown>>(o)).rows)
    return uit
  } finally {
    await client.end()
  }
}

/** Ends the program when the input of this shell closes, so also when we are gone; removes its folder, unless told. */
const WACHT =
  '"$@" & p=$!; read -r blijf; kill -INT $p 2>/dev/null; wait $p; [ "$blijf" ] || { cd /; rm -rf "$MAP"; }'

interface Wacht {
  /** Stops the program and removes its folder. */
  stop(): Promise<void>
  /** Waits for the end of a program that was killed; the folder stays. */
  letGo(): Promise<void>
}

async function startGuarded(
  opdracht: readonly string[],
  wie: { uid?: number; gid?: number },
  map: string,
  url: string,
): Promise<Wacht> {
  const logboek = join(map, 'log.txt')
  // To a file: a pipe that nobody empties while we are busy would stop the server.
  const log = openSync(logboek, 'a')
  const kind = spawn('sh', ['-c', WACHT, 'sh', ...opdracht], {
    ...wie,
    cwd: map,
    env: { ...process.env, MAP: map },
    stdio: ['pipe', log, log],
  })
  closeSync(log)
  const eind = (woord: string) =>
    new Promise<void>((los) => {
      if (kind.exitCode !== null || kind.signalCode !== null) return los()
      kind.once('exit', () => los())
      kind.stdin!.end(woord)
    })
  const wacht = { stop: () => eind(''), letGo: () => eind('blijf\n') }
  try {
    await ready(url)
  } catch (fout) {
    const uitvoer = readFileSync(logboek, 'utf8').slice(-4000)
    await wacht.stop()
    throw new Error(`${opdracht[0]} did not start: ${String(fout)}\n${uitvoer}`)
  }
  return wacht
}

async function ready(url: string): Promise<void> {
  for (let poging = 0; ; poging++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return
    } catch (fout) {
      if (poging === 150) throw fout
      await wacht(100)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((los) => server.listen(0, '127.0.0.1', los))
  const { port } = server.address() as AddressInfo
  await new Promise((los) => server.close(los))
  return port
}
