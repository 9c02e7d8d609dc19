/** The set of indicators that comes with Wortel. */
import { readFileSync } from 'node:fs'
import { leesYaml } from './document.ts'

export const geleverdeTekst = readFileSync(new URL('./baarn.yaml', import.meta.url), 'utf8')

const gelezen = leesYaml(geleverdeTekst)
if (!gelezen.ok)
  throw new Error(`baarn.yaml: ${gelezen.fouten.map((f) => `regel ${f.regel}: ${f.fout}`).join(' ')}`)

/** The document and what it means. */
export const geleverd = { document: gelezen.document, set: gelezen.set }
