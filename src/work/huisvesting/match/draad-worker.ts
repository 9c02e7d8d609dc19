/** Solves matches with HiGHS, one after another, in a thread of its own. */
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { Draadantwoord, Draadvraag } from './draad.ts'
import type { Oplosser } from './los.ts'
import { maakVoorstel } from './voorstel.ts'

// Its types do not say that the package itself is the loader.
const laad = createRequire(import.meta.url)('highs') as () => Promise<Oplosser>
const oplosser = laad()
const poort = parentPort!

async function answer({ vraag, deel, seconden }: Draadvraag): Promise<Draadantwoord> {
  try {
    return {
      voorstel: maakVoorstel(await oplosser, vraag, deel, { seconden, klok: () => performance.now() }),
    }
  } catch (fout) {
    // Told to who asked, who throws it on.
    return { fout: String(fout) }
  }
}

poort.on('message', (vraag: Draadvraag) => void answer(vraag).then((uit) => poort.postMessage(uit)))
