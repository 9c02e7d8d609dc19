/** A set of indicators as a document: read with faults that point at the place, and written so that people can edit it. */
import { stringify } from 'yaml'
import { type Plekfout, type Regelfout, readYaml, shapeFaults } from '#work/taken/index.ts'
import { controleer } from './controle.ts'
import { type Indicatorenset, type Setdocument, SetSchema } from './model.ts'

export type Gelezen<F> =
  | { readonly ok: true; readonly set: Indicatorenset; readonly document: Setdocument }
  | { readonly ok: false; readonly fouten: readonly F[] }

/** Most characters of a set; the delivered one has some 16,000. */
export const HOOGSTENS = 200_000

/** Checks a document of any origin: its shape, and whether it can be measured. */
export function lees(document: unknown): Gelezen<Plekfout> {
  const gelezen = SetSchema.safeParse(document, { reportInput: true })
  if (!gelezen.success)
    return { ok: false, fouten: gelezen.error.issues.flatMap((i) => shapeFaults(i, 'set')) }
  const fouten = controleer(gelezen.data)
  if (fouten.length > 0) return { ok: false, fouten }
  return { ok: true, set: gelezen.data, document: document as Setdocument }
}

/** Reads YAML text; every fault names its line. */
export function leesYaml(tekst: string): Gelezen<Regelfout> {
  const soort = { het: 'De set', een: 'een set indicatoren', deel: 'de indicator', hoogstens: HOOGSTENS }
  return readYaml(tekst, soort, lees)
}

/** The document as YAML, in the order of the schema. */
export function alsYaml(document: Setdocument): string {
  return stringify(document, { lineWidth: 110, defaultStringType: 'PLAIN' })
}
