/** Solves one match with HiGHS, in a thread of its own. */
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { Deel } from './draad.ts'
import type { Oplosser } from './los.ts'
import type { Matchvraag } from './model.ts'
import { maakVoorstel } from './voorstel.ts'

// Its types do not say that the package itself is the loader.
const laad = createRequire(import.meta.url)('highs') as () => Promise<Oplosser>
const { vraag, deel, seconden } = workerData as {
  readonly vraag: Matchvraag
  readonly deel: Deel
  readonly seconden: number
}
const klok = () => performance.now()
parentPort!.postMessage(maakVoorstel(await laad(), vraag, deel, { seconden, klok }))
