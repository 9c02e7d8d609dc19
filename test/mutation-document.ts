/**
 * Writes `docs/mutaties.md` from the last mutation run (`artefacts/mutatie.json`): scores by file, and every change that
 * no test noticed with its reason. Fails when a change has no reason, or a reason no change.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { dagInAmsterdam } from '#core/day.ts'
import { redenen } from './mutation-reasons.ts'

type Plaats = { readonly line: number; readonly column: number }
interface Mutant {
  readonly status: string
  readonly statusReason?: string
  readonly replacement?: string
  readonly location: { readonly start: Plaats; readonly end: Plaats }
}
export interface Verslag {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

interface Telling {
  readonly gedood: number
  readonly tijd: number
  readonly over: number
  readonly ongedekt: number
}

function count(mutanten: readonly Mutant[]): Telling {
  const aantal = (status: string) => mutanten.filter((m) => m.status === status).length
  return {
    gedood: aantal('Killed'),
    tijd: aantal('Timeout'),
    over: aantal('Survived'),
    ongedekt: aantal('NoCoverage'),
  }
}

function row(naam: string, mutanten: readonly Mutant[]): string {
  const { gedood, tijd, over, ongedekt } = count(mutanten)
  const alle = gedood + tijd + over + ongedekt
  const score = alle === 0 ? '–' : ((100 * (gedood + tijd)) / alle).toFixed(2)
  return `| ${naam} | ${score} | ${gedood} | ${tijd} | ${over} | ${ongedekt} |`
}

const oneLine = (tekst: string) => tekst.replace(/\s+/g, ' ').trim()

function original(bron: string, { start, end }: Mutant['location']): string {
  const regels = bron.split('\n').slice(start.line - 1, end.line)
  regels[regels.length - 1] = regels.at(-1)!.slice(0, end.column - 1)
  regels[0] = regels[0]!.slice(start.column - 1)
  return oneLine(regels.join('\n'))
}

/** What no test noticed, with the file, the line and the change. */
function survivors(verslag: Verslag) {
  return Object.entries(verslag.files).flatMap(([pad, { source, mutants }]) =>
    mutants
      .filter((m) => m.status === 'Survived' || m.status === 'NoCoverage')
      .map((m) => ({
        bestand: basename(pad),
        regel: m.location.start.line,
        stond: original(source, m.location),
        wordt: oneLine(m.replacement ?? ''),
      })),
  )
}

/** The document `docs/mutaties.md`. Throws an Error when reasons and changes do not match. */
export function mutationDocument(verslag: Verslag, gedraaid: string): string {
  const over = survivors(verslag)
  const code = (tekst: string) => `\`${tekst}\``
  const delen = redenen.flatMap(({ kop, waarom, mutanten }) => {
    const lijst = mutanten.flatMap(([bestand, stond, wordt]) => {
      const raak = over.filter((o) => o.bestand === bestand && o.stond === stond && o.wordt === wordt)
      if (raak.length === 0) throw new Error(`no such change any more: ${bestand}: ${stond} -> ${wordt}`)
      for (const r of raak) over.splice(over.indexOf(r), 1)
      return raak.map((r) => `- ${bestand}:${r.regel} ${code(r.stond)} → ${code(r.wordt)}`)
    })
    return [`### ${kop}`, '', waarom, '', ...lijst, '']
  })
  if (over.length > 0)
    throw new Error(
      `without reason:\n${over.map((o) => `${o.bestand}:${o.regel} ${o.stond} -> ${o.wordt}`).join('\n')}`,
    )
  const alle = Object.values(verslag.files).flatMap((f) => f.mutants)
  const vast = alle.filter((m) => m.status === 'Ignored').length
  return [
    '# Mutation testing of the law',
    '',
    '`npm run mutatie` changes the rules of `src/law` one small change at a time (a `<` to `<=`, a condition to `true`, a',
    'text or a list to nothing) and runs the tests of the law room on each. A change that no test notices is a gap in the',
    'tests, code that does nothing, or a change that cannot matter. `npm run mutatie` fails below 85 %.',
    '`npm run mutatie -- --incremental` keeps what it found before wherever neither rule nor test changed since, and',
    '`-- --mutate src/law/pip.ts` looks at one file. `npm run mutatielijst` then writes this page from',
    '`artefacts/mutatie.json` and the reasons in `test/mutation-reasons.ts`; it fails when a survivor has no reason, or a',
    'reason no survivor.',
    '',
    `Run of ${gedraaid}:`,
    '',
    '| file | score % | killed | timeout | survived | no coverage |',
    '| --- | --: | --: | --: | --: | --: |',
    row('**together**', alle),
    ...Object.entries(verslag.files)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([pad, { mutants }]) => row(`${basename(pad)}`, mutants)),
    '',
    '## What is not changed, and why',
    '',
    '- `index.ts`, `dekking.ts`, `source.ts`, `regel.ts` and `zinnen.ts` hold lists, texts and types, no rules; so do the',
    '  folders `regels` (pages and examples) and `zinnen` (sentences). `docs/rekenregels.md` and `docs/wet.md` are made from',
    '  them, and tests compare every word.',
    `- ${vast} changes in tables that are made once, when a file is loaded (names, units, citations and days of values of`,
    '  law; \u201cstatic\u201d): the tool would need all tests anew for each. Of 529, tried apart on 25 November 2026, the',
    '  comparison of `docs/rekenregels.md` noticed 509 and the tests of `plicht.ts` and `termijnenwet.ts` the other 20.',
    '- Numbers: the tool does not change them; `docs/rekenregels.md` prints each, and tests stand on their edges.',
    '',
    '## Survivors',
    '',
    ...delen,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const bron = new URL('../artefacts/mutatie.json', import.meta.url)
  const verslag = JSON.parse(readFileSync(bron, 'utf8')) as Verslag
  writeFileSync(
    new URL('../docs/mutaties.md', import.meta.url),
    mutationDocument(verslag, dagInAmsterdam(statSync(bron).mtimeMs)),
  )
}
