/** A set of indicators as a document: read with faults that point at the place, and written so that people can edit it. */
import { stringify } from 'yaml'
import { type Plekfout, type Regelfout, readYaml, shapeFaults } from '#work/taken/index.ts'
import { controleer } from './controle.ts'
import { type Indicatorenset, IndicatorSchema, type Setdocument, SetSchema } from './model.ts'

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

/** Fields in the order in which they read best; the database keeps no order. */
const VOLGORDE = [
  ...Object.keys(SetSchema.shape),
  ...Object.keys(IndicatorSchema.shape).filter((k) => !(k in SetSchema.shape) && k !== 'soort'),
  ...['begin', 'eind', 'binnen', 'termijn', 'stap', 'tel', 'periode', 'naar', 'over', 'van'],
  ...[
    'voor',
    'met',
    'zonder',
    'lopend',
    'cohort',
    'waarvan',
    'feit',
    'waarde',
    'richting',
    'op',
    'wie',
    'wat',
  ],
]
const RANG = new Map([['id', 0], ['soort', 6.5], ...VOLGORDE.map((k, n): [string, number] => [k, n + 1])])

function ordered(x: unknown): unknown {
  if (Array.isArray(x)) return x.map(ordered)
  if (x === null || typeof x !== 'object') return x
  const rang = (k: string) => RANG.get(k) ?? VOLGORDE.length + 1
  return Object.fromEntries(
    Object.entries(x)
      .sort(([a], [b]) => rang(a) - rang(b) || (a < b ? -1 : 1))
      .map(([k, v]) => [k, ordered(v)]),
  )
}

/** The document as YAML, in the order of the schema. */
export function alsYaml(document: Setdocument): string {
  return stringify(ordered(document), { lineWidth: 110, defaultStringType: 'PLAIN' })
}
