/** Sets documents with Typst, in a thread of its own so that the server answers meanwhile; one after the other. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

interface Compiler {
  compile(o: { mainFileContent: string; inputs: Record<string, string> }): {
    result: unknown
    hasError(): boolean
    takeDiagnostics(): unknown
  }
  pdf(document: unknown, opties: { pdfStandard: string; creationTimestamp?: number }): Uint8Array
  fetchDiagnostics(d: unknown): readonly { message: string }[]
  evictCache(maxAge: number): void
}

/** What is asked of the thread: one document, checked against each standard; the last one is the file. */
export interface Zetwerk {
  readonly opmaak: string
  readonly data: string
  /** Seconds since 1970 that the document says it was made. */
  readonly moment?: number
  readonly standaarden: readonly string[]
}
export type Gezet = { readonly pdf: Uint8Array } | { readonly fout: string }

const eis = createRequire(import.meta.url)
const { bibliotheek, letters } = workerData as {
  readonly bibliotheek: string
  readonly letters: readonly string[]
}
const { NodeCompiler } = eis(bibliotheek) as { NodeCompiler: { create(o: object): Compiler } }
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: letters.map((l) => readFileSync(l)) }] })

function set({ opmaak, data, moment, standaarden }: Zetwerk): Gezet {
  try {
    const uit = compiler.compile({ mainFileContent: opmaak, inputs: { data } })
    if (uit.result === null || uit.result === undefined) {
      const fouten = compiler.fetchDiagnostics(uit.takeDiagnostics())
      return { fout: `Typst: ${fouten.map((f) => f.message).join('; ')}` }
    }
    const bestanden = standaarden.map((pdfStandard) =>
      compiler.pdf(uit.result, { pdfStandard, ...(moment !== undefined && { creationTimestamp: moment }) }),
    )
    return { pdf: bestanden.at(-1)! }
  } catch (fout) {
    // What Typst refuses, for one a document that is not accessible, is told to who asked; the thread goes on.
    return { fout: `Typst: ${(fout as Error).message}` }
  } finally {
    // A person's letter does not stay in the memory of the compiler.
    compiler.evictCache(0)
  }
}

parentPort!.on('message', (werk: Zetwerk) => parentPort!.postMessage(set(werk)))
