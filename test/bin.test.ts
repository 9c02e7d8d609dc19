/** `bin/wortel.js` in a folder of its own, with a command line that tells what reached it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

/** Says what it is asked; `wacht` waits for SIGTERM and then ends with 7. Types show that TypeScript is read. */
const CLI = `
export async function main(argumenten: readonly string[]): Promise<number> {
  const [opdracht, getal] = argumenten
  console.log(JSON.stringify({ node: Number.parseInt(process.versions.node), argumenten }))
  if (opdracht === 'wacht') return new Promise((los) => {
    const levend = setInterval(() => undefined, 1000)
    process.on('SIGTERM', () => { clearInterval(levend); los(7) })
    console.log('klaar')
  })
  return Number(getal ?? 0)
}`
/** Makes this Node say that it is an old one. */
const OUD = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })`

let map: string
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'wortel-bin-'))
  for (const m of ['bin', 'src/app']) mkdirSync(join(map, m), { recursive: true })
  for (const b of ['wortel.js', 'react.js']) copyFileSync(join('bin', b), join(map, 'bin', b))
  writeFileSync(join(map, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(map, 'src/app/cli.ts'), CLI)
  writeFileSync(join(map, 'oud.cjs'), OUD)
})
afterEach(() => rmSync(map, { recursive: true }))

function start(keuze: { oud: boolean }, ...argumenten: string[]) {
  const voor = keuze.oud ? ['--require', join(map, 'oud.cjs')] : []
  return spawn(process.execPath, [...voor, join(map, 'bin/wortel.js'), ...argumenten], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function run(keuze: { oud: boolean }, ...argumenten: string[]) {
  const kind = start(keuze, ...argumenten)
  let uit = ''
  let fout = ''
  kind.stdout.on('data', (d) => (uit += d))
  kind.stderr.on('data', (d) => (fout += d))
  const [code] = await once(kind, 'close')
  return { code, uit, fout }
}

const installed = () => symlinkSync(resolve('node_modules'), join(map, 'node_modules'), 'junction')

test.each([false, true])('argumenten en uitkomst gaan door (begonnen met een oude Node: %s)', async (oud) => {
  installed()
  const { code, uit, fout } = await run({ oud }, 'reken', '3', 'a b', '--peildatum=2026-01-01')
  expect(fout).toBe('')
  expect(JSON.parse(uit)).toEqual({
    node: expect.toSatisfy((n: number) => n >= 24),
    argumenten: ['reken', '3', 'a b', '--peildatum=2026-01-01'],
  })
  expect(code).toBe(3)
})

test.each([false, true])(
  'een signaal bereikt het programma (begonnen met een oude Node: %s)',
  async (oud) => {
    installed()
    const kind = start({ oud }, 'wacht')
    let uit = ''
    for await (const d of kind.stdout) {
      uit += d
      if (uit.includes('klaar')) break
    }
    kind.kill('SIGTERM')
    expect(await once(kind, 'exit')).toEqual([7, null])
  },
)

test('zonder de meegebrachte Node zegt een oude Node in één zin wat te doen', async () => {
  const { code, uit, fout } = await run({ oud: true }, 'start')
  expect(code).toBe(1)
  expect(uit).toBe('')
  expect(fout).toBe(
    'Wortel draait op Node 24 of nieuwer, en dit is Node 20.20.2. Voer eerst ‘npm ci’ uit in de map van Wortel ' +
      '(dat brengt Node 24 mee voor Linux en Windows), of installeer Node 24 van https://nodejs.org.\n',
  )
})

test('zonder de onderdelen zegt Node 24 in één zin wat te doen', async () => {
  const { code, fout } = await run({ oud: false }, 'start')
  expect(code).toBe(1)
  expect(fout).toBe('De onderdelen van Wortel ontbreken. Voer eerst ‘npm ci’ uit in de map van Wortel.\n')
})
