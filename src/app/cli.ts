/** The command line: one word, then what it needs. Results on stdout, words on stderr; 0 done, 1 failed, 2 used wrongly. */
import { BezetteMap } from '#store/lock.ts'
import { rekenOpdracht } from './cli/calculate.ts'
import { Gebruiksfout, type Opdracht, zeg } from './cli/command.ts'
import { importOpdracht } from './cli/import.ts'
import { inrichten, sleutel } from './cli/setup.ts'
import { start, version } from './cli/start.ts'
import { controle, demo, herbouw } from './cli/upkeep.ts'
import { Instelfout } from './config.ts'

const opdrachten: readonly Opdracht[] = [
  start,
  demo,
  importOpdracht,
  rekenOpdracht,
  herbouw,
  controle,
  inrichten,
  sleutel,
]

/** Runs the command line; returns the exit code. */
export async function main(argumenten: readonly string[]): Promise<number> {
  const [naam, ...rest] = argumenten
  if (naam === undefined || naam === '--help' || naam === '-h' || naam === 'help') {
    console.log(overview())
    return naam === undefined ? 2 : 0
  }
  if (naam === '--version') {
    console.log(version())
    return 0
  }
  const opdracht = opdrachten.find((o) => o.naam === naam)
  if (opdracht === undefined) {
    zeg(`'${naam}' is geen opdracht van Wortel.\n\n${overview()}`)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(opdracht.hulp)
    return 0
  }
  try {
    return await opdracht.doe(rest)
  } catch (fout) {
    return explain(fout, opdracht)
  }
}

function explain(fout: unknown, opdracht: Opdracht): number {
  const code = (fout as { code?: unknown }).code
  if (fout instanceof Gebruiksfout || (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS'))) {
    zeg(`${(fout as Error).message}\n\n${opdracht.hulp}`)
    return 2
  }
  if (code === 'ENOENT') zeg('Dat bestand is er niet. Controleer het pad.')
  else if (fout instanceof Instelfout || fout instanceof BezetteMap) zeg(fout.message)
  else if (code === 'EADDRINUSE')
    zeg('De poort is al in gebruik. Stop het andere programma, of kies met PORT een andere poort.')
  else if (code === 'ECONNREFUSED')
    zeg('De database antwoordt niet. Controleer DATABASE_URL en of PostgreSQL draait.')
  else zeg(`Mislukt: ${fout instanceof Error ? fout.message : String(fout)}`)
  return 1
}

function overview(): string {
  const breed = Math.max(...opdrachten.map((o) => o.naam.length))
  return [
    'Wortel: inburgering en huisvesting van vergunninghouders.',
    '',
    'wortel <opdracht> [--help]',
    '',
    ...opdrachten.map((o) => `  ${o.naam.padEnd(breed)}  ${o.kort}`),
  ].join('\n')
}
