/** A handbook as YAML text: read with faults that point at the line, and written so that people can edit it. */
import { stringify } from 'yaml'
import { controleer, type Handboekfout } from './controle.ts'
import { type Handboek, type Handboekdocument, HandboekSchema } from './model.ts'
import { type Regelfout, readYaml, shapeFaults } from './yaml.ts'

export type Gelezen<F> =
  | { readonly ok: true; readonly handboek: Handboek; readonly document: Handboekdocument }
  | { readonly ok: false; readonly fouten: readonly F[] }

/** Most characters of a handbook; the delivered one has some 40,000. */
export const HOOGSTENS = 400_000

/** Checks a document of any origin: its shape, and whether one can work by it. */
export function lees(document: unknown): Gelezen<Handboekfout> {
  const gelezen = HandboekSchema.safeParse(document, { reportInput: true })
  if (!gelezen.success)
    return { ok: false, fouten: gelezen.error.issues.flatMap((i) => shapeFaults(i, 'handboek')) }
  const fouten = controleer(gelezen.data)
  if (fouten.length > 0) return { ok: false, fouten }
  return { ok: true, handboek: gelezen.data, document: document as Handboekdocument }
}

/** Reads YAML text; every fault names its line. */
export function leesYaml(tekst: string): Gelezen<Regelfout> {
  const soort = { het: 'Het handboek', een: 'een handboek', deel: 'de stap', hoogstens: HOOGSTENS }
  return readYaml(tekst, soort, lees)
}

/** The document as YAML, in the order of the schema. */
export function alsYaml(document: Handboekdocument): string {
  return stringify(document, { lineWidth: 110, defaultStringType: 'PLAIN' })
}
