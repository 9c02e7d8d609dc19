/** Sets one document with Typst, in a thread of its own so that the server answers meanwhile. */
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
}

const eis = createRequire(import.meta.url)
const { bibliotheek, letters, opmaak, data, moment } = workerData as {
  readonly bibliotheek: string
  readonly letters: readonly string[]
  readonly opmaak: string
  readonly data: string
  readonly moment?: number
}
const { NodeCompiler } = eis(bibliotheek) as { NodeCompiler: { create(o: object): Compiler } }
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: letters.map((l) => readFileSync(l)) }] })
const uit = compiler.compile({ mainFileContent: opmaak, inputs: { data } })
if (uit.result === null || uit.result === undefined) {
  const fouten = compiler.fetchDiagnostics(uit.takeDiagnostics())
  throw new Error(`Typst: ${fouten.map((f) => f.message).join('; ')}`)
}
parentPort!.postMessage(
  compiler.pdf(uit.result, {
    pdfStandard: 'ua-1',
    ...(moment !== undefined && { creationTimestamp: moment }),
  }),
)
