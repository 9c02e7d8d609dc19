/** Solves one match with HiGHS, in a thread of its own. */
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { type Oplosser, los } from './los.ts'
import type { Matchvraag } from './model.ts'

// Its types do not say that the package itself is the loader.
const laad = createRequire(import.meta.url)('highs') as () => Promise<Oplosser>
const { vraag, seconden } = workerData as { readonly vraag: Matchvraag; readonly seconden: number }
parentPort!.postMessage(los(await laad(), vraag, { seconden, klok: () => performance.now() }))
