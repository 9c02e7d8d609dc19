/**
 * The walls of the house: which room imports which, what pure files may not do, how long a file may be. Reads plain
 * text, since TypeScript 7 has no compiler API. Each failure says what to do.
 */
import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

/** Which rooms a room may import besides itself. */
const mag: Record<string, readonly string[]> = {
  core: [],
  law: ['core'],
  access: ['core', 'law'],
  store: ['core'],
  ui: ['core', 'law'],
  work: ['core', 'law', 'access', 'store', 'ui'],
  connect: ['core', 'law', 'work'],
  demo: ['core', 'law', 'access', 'store', 'ui', 'work', 'connect', 'app/perform'],
  app: ['core', 'law', 'access', 'store', 'ui', 'work', 'connect', 'demo'],
}
/** Slices whose `index.ts` another slice may import: the trunk. */
const stam: Record<string, readonly string[]> = {
  dossier: [],
  taken: ['dossier'],
  brieven: ['dossier', 'taken'],
}
const leesAlles = ['monitor', 'portaal']
const ZUIVERE_KAMERS = /^src\/(core|law|access|ui)\//
const ZUIVERE_BESTANDEN = /^src\/work\/.*\/(fold|decide|derive|termen|match|model)\.tsx?$/
const ONZUIVER: readonly [RegExp, string][] = [
  [/\bnew Date\(\s*\)/, 'new Date()'],
  [/\bDate\.now\b/, 'Date.now'],
  [/\bMath\.random\b/, 'Math.random'],
  [/\bprocess\./, 'process.'],
  [/\bawait\b/, 'await'],
]
/** Settings that outlive their transaction reach another municipality behind PgBouncer. */
const SESSIE: readonly RegExp[] = [
  /\bset_config\s*\([^;`]*?,\s*false\s*\)/i,
  /\b(?:re)?set\s+(?:session\s+)?(?:role|session|authorization)\b/i,
  /['"`]\s*set\s+(?!local\b)[a-z_.]+\s*(?:=|\bto\b)/i,
]

const bron = globSync('src/**/*.{ts,tsx}').map((b) => b.replaceAll('\\', '/'))
const eigen = bron.filter((b) => !b.includes('.test.'))
const alles = [...bron, ...globSync(['test/**/*.{ts,tsx}', 'bench/**/*.ts', 'bin/*.js', 'public/*.js'])]
const lees = (bestand: string) => readFileSync(bestand, 'utf8')

/** The text without comments; strings stay, since `//` may stand in them. */
function withoutComments(tekst: string): string {
  const deel = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
  return tekst.replace(deel, (s) => (s.startsWith('//') || s.startsWith('/*') ? ' ' : s))
}

/** What a file imports, as paths below `src` without extension; packages are left out. */
function imports(bestand: string): string[] {
  const gevonden = withoutComments(lees(bestand)).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([#.][^']*)'/g)
  return [...gevonden].map(([, pad]) =>
    (pad!.startsWith('#')
      ? pad!.slice(1)
      : posix.relative('src', posix.join(posix.dirname(bestand), pad!))
    ).replace(/\.tsx?$/, ''),
  )
}

/** Why this import is not allowed, with advice; undefined when it is. */
function objection(bestand: string, doel: string): string | undefined {
  const [, kamer, deel] = bestand.split('/') as [string, string, string]
  const [naar, naarDeel] = doel.split('/') as [string, string]
  if (!(kamer in mag)) return undefined // main.ts and config.ts stand above all rooms
  if (naar === 'test') return 'Productiecode kent de tests niet: verplaats wat gedeeld is naar een kamer.'
  if (kamer !== naar) {
    if (!mag[kamer]!.some((m) => doel === m || doel.startsWith(`${m}/`)))
      return `Kamer ${kamer} mag ${naar} niet kennen. Verplaats de code omlaag, of geef de waarde als argument mee.`
    if (kamer === 'connect' && naar === 'work' && !doel.endsWith('/index'))
      return 'connect gebruikt van een slice alleen index.ts: zet daar wat naar buiten mag.'
  }
  if (kamer !== 'work' || naar !== 'work' || deel === naarDeel) return undefined
  if (!doel.endsWith('/index'))
    return `Gebruik van ${naarDeel} alleen index.ts: zet daar wat naar buiten mag.`
  const bekend = stam[deel] ?? (leesAlles.includes(deel) ? [naarDeel] : Object.keys(stam))
  if (!bekend.includes(naarDeel))
    return `Slice ${deel} kent ${naarDeel} niet: leg een feit vast, dan ziet de ander het, of zet het gedeelde in de stam.`
  return undefined
}

test('kamers kennen alleen de kamers onder zich', () => {
  const fouten = eigen.flatMap((b) =>
    imports(b)
      .map((doel) => [doel, objection(b, doel)] as const)
      .filter(([, bezwaar]) => bezwaar !== undefined)
      .map(([doel, bezwaar]) => `${b} gebruikt ${doel}. ${bezwaar}`),
  )
  expect(fouten).toEqual([])
})

test('zuivere bestanden kennen geen klok, toeval, omgeving of wachten', () => {
  const zuiver = eigen.filter((b) => ZUIVERE_KAMERS.test(b) || ZUIVERE_BESTANDEN.test(b))
  const fouten = zuiver.flatMap((b) =>
    ONZUIVER.filter(([vorm]) => vorm.test(withoutComments(lees(b)))).map(
      ([, wat]) => `${b} gebruikt ${wat}. Zuivere code krijgt dag, toeval en instelling als argument.`,
    ),
  )
  expect(fouten).toEqual([])
})

test('niets zet een rol of instelling die langer duurt dan de transactie', () => {
  const fouten = eigen
    .filter((b) => SESSIE.some((vorm) => vorm.test(withoutComments(lees(b)))))
    .map(
      (b) => `${b} zet iets voor de hele sessie. Gebruik set_config(…, true), binnen een eenheid van werk.`,
    )
  expect(fouten).toEqual([])
})

test('geen bestand is langer dan 400 regels', () => {
  const fouten = alles
    .map((b) => [b, lees(b).split('\n').length - 1] as const)
    .filter(([, regels]) => regels > 400)
    .map(([b, regels]) => `${b} heeft ${regels} regels. Splits het naar onderwerp.`)
  expect(fouten).toEqual([])
})

test('geen bestand of map heet naar wat overal heen kan', () => {
  const fouten = alles
    .filter((b) => b.split('/').some((deel) => /^(utils?|helpers?|common|misc|shared)(\.|$)/.test(deel)))
    .map((b) => `${b}: noem het naar wat het doet, in de taal van wie het leest.`)
  expect(fouten).toEqual([])
})

test.each([
  "sql`select set_config('wortel.gemeente', 'GM0308', false)`",
  'sql`set role wortel_app`',
  "client.query('SET search_path = x')",
  "'reset role'",
])('een instelling voor de hele sessie valt op: %s', (tekst) => {
  expect(SESSIE.some((vorm) => vorm.test(tekst))).toBe(true)
})

test.each([
  "sql`select set_config('role', 'wortel_app', true)`, foo('x', false)",
  'sql`set local role wortel_app`',
  "sql`update dossier set versie = 1`, foo('x', false)",
])('een instelling binnen de transactie niet: %s', (tekst) => {
  expect(SESSIE.some((vorm) => vorm.test(tekst))).toBe(false)
})

test.each([
  ['src/core/day.ts', 'law/pip', 'Kamer core mag law niet kennen.'],
  ['src/law/pip.ts', 'store/open', 'Kamer law mag store niet kennen.'],
  ['src/store/facts.ts', 'work/dossier/index', 'Kamer store mag work niet kennen.'],
  ['src/work/dossier/fold.ts', 'work/taken/index', 'Slice dossier kent taken niet'],
  ['src/work/taken/derive.ts', 'work/dossier/fold', 'alleen index.ts'],
  ['src/work/huisvesting/pages.tsx', 'work/beheer/index', 'Slice huisvesting kent beheer niet'],
  ['src/connect/coa.ts', 'work/dossier/fold', 'alleen index.ts'],
  ['src/demo/load.ts', 'app/pages', 'Kamer demo mag app niet kennen.'],
  ['src/work/taken/derive.ts', 'test/stores', 'Productiecode kent de tests niet'],
])('de muur houdt tegen dat %s %s gebruikt', (bestand, doel, zin) => {
  expect(objection(bestand, doel)).toContain(zin)
})

test.each([
  ['src/work/taken/derive.ts', 'work/dossier/index'],
  ['src/work/huisvesting/pages.tsx', 'work/taken/index'],
  ['src/work/monitor/cijfers.ts', 'work/huisvesting/index'],
  ['src/demo/load.ts', 'app/perform'],
  ['src/main.ts', 'app/server'],
])('de muur laat door dat %s %s gebruikt', (bestand, doel) => {
  expect(objection(bestand, doel)).toBeUndefined()
})
