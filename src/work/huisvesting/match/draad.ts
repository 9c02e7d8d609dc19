/** Solves the match in a thread of its own, so that the server answers meanwhile; one at a time, within a limit. */
import { Worker } from 'node:worker_threads'
import type { Matchvraag, Oplossing } from './model.ts'

/** Seconds that the solver itself may take, and milliseconds after which the thread is given up. */
export const SECONDEN = 10
const HOOGSTENS = 30_000

let rij: Promise<unknown> = Promise.resolve()

/** The best way to share out. Throws when the thread breaks or does not answer. */
export function losInDraad(vraag: Matchvraag): Promise<Oplossing> {
  const beurt = rij.then(() => inWorker(vraag))
  rij = beurt.catch(() => undefined)
  return beurt
}

function inWorker(vraag: Matchvraag): Promise<Oplossing> {
  return new Promise((klaar, mis) => {
    const worker = new Worker(new URL('./draad-worker.ts', import.meta.url), {
      workerData: { vraag, seconden: SECONDEN },
    })
    const klok = setTimeout(() => {
      mis(new Error('the match took too long to solve'))
      void worker.terminate()
    }, HOOGSTENS)
    worker.once('message', (uit: Oplossing) => {
      klaar(uit)
      void worker.terminate()
    })
    worker.once('error', mis)
    worker.once('exit', () => clearTimeout(klok))
  })
}
