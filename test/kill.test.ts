/** Nothing that was acknowledged is lost when the process, or the whole database server, is killed while writing. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wacht } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { DossierId, GemeenteCode } from '#core/ids.ts'
import { dossierPage, readFacts } from '#store/facts.ts'
import { checkLog } from '#store/log.ts'
import { openStore, type Store, type Waar } from '#store/open.ts'
import { describePostgres, newDatabase } from '#test/stores.ts'
import { check } from '#work/taken/index.ts'
import { type Server, startPostgres } from './postgres.ts'
import { prepare } from './setup.ts'

const GEMEENTE = 'GM0308' as GemeenteCode
const RUIM = 120_000

/** Moments that look random and are the same each time: after how many acknowledgements, and how many ms later. */
const momenten = [
  { na: 1, later: 0 },
  { na: 7, later: 3 },
  { na: 18, later: 1 },
  { na: 31, later: 6 },
  { na: 44, later: 2 },
]

/** Lets the writer write until the moment, then does `val` and kills the writer; gives what was acknowledged. */
async function killedWriter(waar: Waar, moment: { na: number; later: number }, val?: () => Promise<void>) {
  const schrijver = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/kill-writer.ts', JSON.stringify(waar), GEMEENTE],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const einde = once(schrijver, 'close')
  let fouten = ''
  schrijver.stderr.on('data', (d) => (fouten += d))
  const bevestigd: string[] = []
  for await (const regel of createInterface({ input: schrijver.stdout })) {
    bevestigd.push(regel)
    if (bevestigd.length !== moment.na) continue
    await wacht(moment.later)
    await val?.()
    schrijver.kill('SIGKILL')
  }
  await einde
  if (bevestigd.length < moment.na) throw new Error(`the writer stopped by itself: ${fouten}`)
  // Killed in the middle: a writer that was finished would have proved nothing.
  expect(bevestigd.length).toBeLessThan(50)
  return bevestigd
}

async function expectWhole(store: Store, bevestigd: readonly string[], rondes: number): Promise<void> {
  const eenheid = <T>(werk: Parameters<typeof store.eenheid<T>>[1]) => store.eenheid(GEMEENTE, werk)
  const { feiten, versies } = await eenheid(async (tx) => {
    const ids = await dossierPage(tx, undefined, 1000)
    const feiten = await readFacts(tx, ids)
    const versies = await tx.selectFrom('dossier').select(['id', 'versie']).execute()
    return { feiten, versies }
  })
  const aanwezig = new Set([...feiten].flatMap(([d, van]) => van.map((f) => `${d} ${f.id}`)))
  expect(bevestigd.filter((b) => !aanwezig.has(b))).toEqual([])
  for (const { id, versie } of versies) {
    const volgnummers = feiten.get(id as DossierId)!.map((f) => f.volg)
    expect(volgnummers).toEqual(Array.from({ length: versie }, (_, i) => i + 1))
  }
  // At most one write per round was under way: written, but not yet acknowledged.
  const geschreven = [...feiten.values()].flat().filter((f) => f.soort === 'vertraagd').length
  expect(geschreven - bevestigd.length).toBeLessThanOrEqual(rondes)
  expect(await check(eenheid)).toEqual([])
  expect(await eenheid((tx) => checkLog(tx, GEMEENTE))).toBeUndefined()
}

test('de ingebouwde database verliest niets van wat bevestigd is als het proces midden in het schrijven valt', {
  timeout: RUIM,
}, async () => {
  const map = mkdtempSync(join(tmpdir(), 'wortel-kill-'))
  onTestFinished(() => rmSync(map, { recursive: true }))
  const bevestigd: string[] = []
  for (const moment of momenten) bevestigd.push(...(await killedWriter({ map }, moment)))
  const store = await openStore({ map })
  await expectWhole(store, bevestigd, momenten.length)
  await store.sluit()
})

describePostgres('PostgreSQL met fsync', () => {
  test('verliest niets van wat bevestigd is als het proces of de server midden in het schrijven valt', {
    timeout: RUIM,
  }, async () => {
    const server = (await startPostgres({ fsync: true })) as Server
    const einde: (() => Promise<void>)[] = [server.stop]
    try {
      const database = await newDatabase(await prepare(server.url, []))
      einde.push(database.weg)
      const bevestigd: string[] = []
      for (const [i, moment] of momenten.entries()) {
        const val = i % 2 === 1 ? server.stroomuitval : undefined
        bevestigd.push(...(await killedWriter({ url: database.url }, moment, val)))
      }
      const store = await openStore({ url: database.url })
      einde.push(store.sluit)
      await expectWhole(store, bevestigd, momenten.length)
    } finally {
      for (const doe of einde.reverse()) await doe().catch(() => undefined)
    }
  })
})
