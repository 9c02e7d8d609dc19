import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BezetteMap, lockFolder } from './lock.ts'

/** Takes the lock, says so, and keeps it until it is told to end; or says why not. */
const ANDER = `
  import { lockFolder } from ${JSON.stringify(new URL('./lock.ts', import.meta.url).href)}
  process.stdin.once('data', () => {
    try { lockFolder(process.argv[1]); console.log('heeft') } catch (fout) { console.log(fout.name) }
  })
  process.stdin.on('end', () => process.exit())
  console.log('klaar')`

let map: string
let kinderen: ChildProcess[]
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'wortel-lock-'))
  kinderen = []
})
afterEach(async () => {
  await Promise.all(kinderen.map(killed))
  rmSync(map, { recursive: true })
})

async function other(): Promise<{ kind: ChildProcess; neem(): Promise<string> }> {
  const kind = spawn(process.execPath, ['--input-type=module', '-e', ANDER, map], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  kinderen.push(kind)
  const regel = async () => String((await once(kind.stdout!, 'data'))[0]).trim()
  await regel()
  return {
    kind,
    neem() {
      kind.stdin!.write('nu\n')
      return regel()
    },
  }
}

async function killed(kind: ChildProcess): Promise<void> {
  if (kind.exitCode !== null || kind.signalCode !== null) return
  const dood = once(kind, 'exit')
  kind.kill('SIGKILL')
  await dood
}

test('een tweede proces wordt geweigerd met een zin die zegt wie de map heeft en wat te doen', async () => {
  const ander = await other()
  expect(await ander.neem()).toBe('heeft')
  expect(() => lockFolder(map)).toThrow(BezetteMap)
  expect(() => lockFolder(map)).toThrow(
    `De map ${map} is in gebruik door een ander proces (nummer ${ander.kind.pid}). Twee processen tegelijk zouden ` +
      'gegevens kwijtraken. Stop dat proces, of kies met WORTEL_DATA een andere map.',
  )
})

test('hetzelfde proces krijgt de map ook geen tweede keer, en na loslaten wel', () => {
  const slot = lockFolder(map)
  expect(() => lockFolder(map)).toThrow(BezetteMap)
  slot.release()
  slot.release()
  lockFolder(map).release()
})

test('de map van een met kill -9 gestopt proces is meteen vrij', async () => {
  const ander = await other()
  expect(await ander.neem()).toBe('heeft')
  await killed(ander.kind)
  lockFolder(map).release()
})

test('van vier processen die tegelijk de map van een dood proces nemen, krijgt er precies één haar', async () => {
  const dood = await other()
  await dood.neem()
  await killed(dood.kind)
  const nieuwe = await Promise.all([other(), other(), other(), other()])
  const uitkomsten = await Promise.all(nieuwe.map((p) => p.neem()))
  expect(uitkomsten.sort()).toEqual(['BezetteMap', 'BezetteMap', 'BezetteMap', 'heeft'])
})

test('een map die er niet is geeft een fout die geen BezetteMap is', () => {
  expect(() => lockFolder(join(map, 'nergens'))).toThrow()
  expect(() => lockFolder(join(map, 'nergens'))).not.toThrow(BezetteMap)
})
