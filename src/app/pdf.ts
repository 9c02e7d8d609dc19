/** Documents as PDF that a screen reader can read (PDF/UA-1), by Typst; where it has no build for this machine, none. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Drukwerk } from '#work/taken/index.ts'
import type { Gezet, Zetwerk } from './pdf-worker.ts'

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
  const map = (pakket: string) => dirname(eis.resolve(`@expo-google-fonts/${pakket}/package.json`))
  return [
    join(map('noto-sans'), '400Regular', 'NotoSans_400Regular.ttf'),
    join(map('noto-sans'), '600SemiBold', 'NotoSans_600SemiBold.ttf'),
    join(map('noto-naskh-arabic'), '400Regular', 'NotoNaskhArabic_400Regular.ttf'),
    join(map('noto-naskh-arabic'), '600SemiBold', 'NotoNaskhArabic_600SemiBold.ttf'),
  ]
}

/** One at a time: a document takes a core. The thread stays for the next one, since starting it takes longer than setting. */
let rij: Promise<unknown> = Promise.resolve()
let draad: Worker | undefined

/** The document as PDF for screen readers (PDF/UA-1); undefined where this machine has no Typst. Throws when it cannot be set. */
export function makePdf(werk: Drukwerk): Promise<Uint8Array | undefined> {
  return inTurn(werk, ['ua-1'])
}

/**
 * A letter as PDF to keep (PDF/A-2a: tagged, real text, everything within). It is first set as PDF/UA-1, so that what a
 * screen reader needs cannot be missing; one file cannot carry both marks.
 */
export function makeLetterPdf(werk: Drukwerk): Promise<Uint8Array | undefined> {
  return inTurn(werk, ['ua-1', 'a-2a'])
}

/**
 * Starts the thread and sets one empty document as letters are set, so that the first letter waits for neither. Where this
 * machine has no Typst nothing happens.
 */
export async function warmPdf(): Promise<void> {
  await makeLetterPdf({ opmaak: WARM, data: '{}' })
}
/** All cuts that a letter uses, and a table, a list and headings. */
const WARM = `
#set document(title: "-", date: datetime(year: 2026, month: 1, day: 1))
#set text(font: ("Noto Sans", "Noto Naskh Arabic"), lang: "nl", region: "NL")
#heading(level: 1, "-")
#heading(level: 2, text(weight: 600, "ا"))
#par("ا")
#list([-])
#table(columns: 2, table.header([-], [-]), [-], [-])
`

function inTurn(werk: Drukwerk, standaarden: readonly string[]): Promise<Uint8Array | undefined> {
  const bibliotheek = library()
  if (bibliotheek === undefined) return Promise.resolve(undefined)
  const beurt = rij.then(() => inWorker(bibliotheek, { ...werk, standaarden }))
  rij = beurt.catch(() => undefined)
  return beurt
}

function start(bibliotheek: string): Worker {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: { bibliotheek, letters: fonts() },
  })
  worker.once('exit', () => {
    if (draad === worker) draad = undefined
  })
  // Waiting for work keeps no process alive.
  worker.unref()
  return worker
}

function inWorker(bibliotheek: string, werk: Zetwerk): Promise<Uint8Array> {
  draad ??= start(bibliotheek)
  const worker = draad
  return new Promise((klaar, mis) => {
    const weg = (reden: Error) => {
      draad = undefined
      done()
      mis(reden)
      void worker.terminate()
    }
    const klok = setTimeout(() => weg(new Error('the document took too long to set')), HOOGSTENS)
    const answer = (uit: Gezet) => {
      done()
      if ('pdf' in uit) klaar(uit.pdf)
      else mis(new Error(uit.fout))
    }
    const exit = () => weg(new Error('the thread that sets documents ended'))
    const done = () => {
      clearTimeout(klok)
      worker.off('message', answer).off('error', weg).off('exit', exit).unref()
    }
    worker.on('message', answer).on('error', weg).on('exit', exit).ref()
    worker.postMessage(werk)
  })
}
