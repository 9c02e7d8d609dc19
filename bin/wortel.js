#!/usr/bin/env node
/**
 * Starts the command line. Wortel runs on Node 24; where an older Node starts this file, it goes on in the Node 24
 * that `npm ci` brought along. Plain JavaScript, so that an old Node can read it.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NODIG = 24

const node = process.env.WORTEL_HERSTART === undefined ? ownNode() : undefined
if (Number.parseInt(process.versions.node, 10) >= NODIG) {
  await run()
} else if (node !== undefined) {
  continueIn(node)
} else {
  stop(
    `Wortel draait op Node ${NODIG} of nieuwer, en dit is Node ${process.versions.node}. ` +
      `Voer eerst ‘npm ci’ uit in de map van Wortel (dat brengt Node ${NODIG} mee voor Linux en Windows), ` +
      `of installeer Node ${NODIG} van https://nodejs.org.`,
  )
}

function stop(zin) {
  console.error(zin)
  process.exitCode = 1
}

/** Runs the command line here; `src/app/cli.ts` gives `main(argumenten)`, which resolves to the exit code. */
async function run() {
  const tsx = await import('tsx/esm/api').catch(() => undefined)
  if (tsx === undefined)
    return stop('De onderdelen van Wortel ontbreken. Voer eerst ‘npm ci’ uit in de map van Wortel.')
  tsx.register()
  await import('./react.js')
  const { main } = await import('../src/app/cli.ts')
  process.exitCode = await main(process.argv.slice(2))
}

/** The Node that came along as a package for this system; undefined when there is none. */
function ownNode() {
  const systeem = process.platform === 'win32' ? 'win' : process.platform
  try {
    const pakket = createRequire(import.meta.url).resolve(`node-${systeem}-${process.arch}/package.json`)
    const node = join(dirname(pakket), 'bin', systeem === 'win' ? 'node.exe' : 'node')
    return existsSync(node) ? node : undefined
  } catch {
    return undefined
  }
}

/** Runs the same command in this Node; signals and the outcome pass through. */
function continueIn(node) {
  const kind = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, WORTEL_HERSTART: '1' },
  })
  // Ctrl-C in a terminal reaches the child by itself; a second time would cut its orderly end short.
  process.on('SIGINT', () => process.stdin.isTTY || kind.kill('SIGINT'))
  for (const signaal of ['SIGTERM', 'SIGHUP']) process.on(signaal, () => kind.kill(signaal))
  kind.on('error', (fout) => stop(`Node ${NODIG} kon niet starten (${node}): ${fout.message}`))
  kind.on('exit', (code, signaal) => {
    process.exitCode = code ?? 128 + constants.signals[signaal]
  })
}
