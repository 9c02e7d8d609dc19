/** Documents as PDF that a screen reader can read (PDF/UA-1), by Typst; where it has no build for this machine, none. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Drukwerk } from '#work/taken/index.ts'

const eis = createRequire(import.meta.url)

/** The builds of Typst that are installed where they fit (see docs/decisions/023). */
const BOUW: Readonly<Record<string, string>> = {
  'linux x64': 'linux-x64-gnu',
  'linux arm64': 'linux-arm64-gnu',
  'win32 x64': 'win32-x64-msvc',
  'darwin arm64': 'darwin-arm64',
}
/** Longest that one document may take, in milliseconds. */
const HOOGSTENS = 60_000

function library(): string | undefined {
  const bouw = BOUW[`${process.platform} ${process.arch}`]
  if (bouw === undefined) return undefined
  try {
    return eis.resolve(`@myriaddreamin/typst-ts-node-compiler-${bouw}`)
  } catch {
    // Optional dependency: an install for another machine, or with --omit=optional, has none.
    return undefined
  }
}

function fonts(): string[] {
  const map = dirname(eis.resolve('@expo-google-fonts/noto-sans/package.json'))
  return [
    join(map, '400Regular', 'NotoSans_400Regular.ttf'),
    join(map, '600SemiBold', 'NotoSans_600SemiBold.ttf'),
  ]
}

/** One at a time: a document takes a core for a second or two. */
let rij: Promise<unknown> = Promise.resolve()

/** The document as PDF; undefined where this machine has no Typst. Throws when it cannot be set. */
export function makePdf({ opmaak, data, moment }: Drukwerk): Promise<Uint8Array | undefined> {
  const bibliotheek = library()
  if (bibliotheek === undefined) return Promise.resolve(undefined)
  const beurt = rij.then(() => inWorker({ bibliotheek, letters: fonts(), opmaak, data, moment }))
  rij = beurt.catch(() => undefined)
  return beurt
}

function inWorker(workerData: object): Promise<Uint8Array> {
  return new Promise((klaar, mis) => {
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { workerData })
    const klok = setTimeout(() => {
      mis(new Error('the document took too long to set'))
      void worker.terminate()
    }, HOOGSTENS)
    worker.once('message', (pdf: Uint8Array) => {
      klaar(pdf)
      void worker.terminate()
    })
    worker.once('error', mis)
    worker.once('exit', () => clearTimeout(klok))
  })
}
