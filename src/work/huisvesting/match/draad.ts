/** Solves the match in a thread of its own, so that the server answers meanwhile; one at a time, within a limit. */
import { Worker } from 'node:worker_threads'
import type { Matchvraag } from './model.ts'
import type { Voorstel } from './voorstel.ts'

/** Seconds that the solver itself may take, and milliseconds after which the thread is given up. */
export const SECONDEN = 10
const HOOGSTENS = 30_000

let rij: Promise<unknown> = Promise.resolve()

/** A part of the households, from which place in their order and how many. */
export interface Deel {
  readonly vanaf: number
  readonly aantal: number
}

/** The best way to share out, explained for a part. Throws when the thread breaks or does not answer. */
export function voorstelInDraad(vraag: Matchvraag, deel: Deel): Promise<Voorstel> {
  const beurt = rij.then(() => inWorker(vraag, deel))
  rij = beurt.catch(() => undefined)
  return beurt
}

function inWorker(vraag: Matchvraag, deel: Deel): Promise<Voorstel> {
  return new Promise((klaar, mis) => {
    const worker = new Worker(new URL('./draad-worker.ts', import.meta.url), {
      workerData: { vraag, deel, seconden: SECONDEN },
    })
    const klok = setTimeout(() => {
      mis(new Error('the match took too long to solve'))
      void worker.terminate()
    }, HOOGSTENS)
    worker.once('message', (uit: Voorstel) => {
      klaar(uit)
      void worker.terminate()
    })
    worker.once('error', mis)
    worker.once('exit', () => clearTimeout(klok))
  })
}
