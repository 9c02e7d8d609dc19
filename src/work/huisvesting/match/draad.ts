/**
 * Solves the match in a thread of its own, so that the server answers meanwhile; one at a time, within a limit. The
 * thread starts with the first question and waits for the next, without keeping the process alive.
 */
import { Worker } from 'node:worker_threads'
import type { Matchvraag } from './model.ts'
import type { Voorstel } from './voorstel.ts'

/** Seconds that the solver itself may take, and milliseconds after which the thread is given up. */
export const SECONDEN = 10
const HOOGSTENS = 60_000

/** A part of the households, from which place in their order and how many. */
export interface Deel {
  readonly vanaf: number
  readonly aantal: number
}

export interface Draadvraag {
  readonly vraag: Matchvraag
  readonly deel: Deel
  readonly seconden: number
}
export type Draadantwoord = { readonly voorstel: Voorstel } | { readonly fout: string }

let draad: Worker | undefined
let rij: Promise<unknown> = Promise.resolve()

/** The best way to share out, explained for a part. Throws when the thread breaks or does not answer. */
export function voorstelInDraad(vraag: Matchvraag, deel: Deel): Promise<Voorstel> {
  const beurt = rij.then(() => ask({ vraag, deel, seconden: SECONDEN }))
  rij = beurt.catch(() => undefined)
  return beurt
}

function ask(vraag: Draadvraag): Promise<Voorstel> {
  const worker = draad ?? new Worker(new URL('./draad-worker.ts', import.meta.url))
  draad = worker
  worker.ref()
  return new Promise((klaar, mis) => {
    // Each listener is taken away by itself: the thread has listeners of its own that must stay.
    const einde = (doe: () => void) => {
      clearTimeout(klok)
      worker.off('message', opAntwoord)
      worker.off('error', breek)
      worker.off('exit', opEinde)
      worker.unref()
      doe()
    }
    const breek = (fout: Error) =>
      einde(() => {
        draad = undefined
        void worker.terminate()
        mis(fout)
      })
    const opAntwoord = (uit: Draadantwoord) =>
      'fout' in uit ? breek(new Error(uit.fout)) : einde(() => klaar(uit.voorstel))
    const opEinde = (code: number) => breek(new Error(`the thread of the match ended (${code})`))
    const klok = setTimeout(() => breek(new Error('the match took too long to solve')), HOOGSTENS)
    worker.on('message', opAntwoord)
    worker.on('error', breek)
    worker.on('exit', opEinde)
    worker.postMessage(vraag)
  })
}
