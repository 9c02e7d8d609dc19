/**
 * Strips an answer to what this actor may see: unknown keys go (the output schema is the list of what may leave), a
 * field marked with a kind of data that is not open becomes null, an element of a list of a kind that is not open is
 * left out. Data of a person are open per dossier: the row says which dossier it is about (`perDossier`). Outside such
 * a row, and in a dossier that is out of reach, data of a person are open to nobody whose reach goes by steps.
 */
import { z } from 'zod'
import { openByPolicy } from '#access/sight.ts'
import type { Rol } from '#core/actor.ts'
import type { DossierId } from '#core/ids.ts'
import { dossierveldVan, type Gegevenssoort, gegevenssoortVan, soortPerRij } from '#core/operation.ts'
import type { Zicht } from '#work/dossier/index.ts'

type Open = ReadonlySet<Gegevenssoort>

/** The answer as this actor may have it. Throws a ZodError when the handler broke its own promise. */
export function strip<O extends z.ZodType>(
  schema: O,
  antwoord: z.input<O>,
  rol: Rol,
  zicht: Zicht,
): z.output<O> {
  const buiten = openByPolicy(rol, [])
  const open = (dossier: unknown) => zicht.get(dossier as DossierId) ?? buiten
  return schema.parse(hide(schema, antwoord, buiten, open))
}

/** The dossiers that the rows of an answer are about, as far as something in those rows is marked. */
export function dossiersIn(schema: z.ZodType, antwoord: unknown): DossierId[] {
  const uit = new Set<DossierId>()
  collect(schema, antwoord, uit)
  return [...uit]
}

function collect(schema: z.ZodType, waarde: unknown, uit: Set<DossierId>): void {
  if (waarde === null || waarde === undefined || !isMarked(schema)) return
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    collect(schema.unwrap() as z.ZodType, waarde, uit)
  else if (schema instanceof z.ZodArray)
    for (const w of waarde as unknown[]) collect(schema.element as z.ZodType, w, uit)
  else if (schema instanceof z.ZodObject) {
    const rij = waarde as Record<string, unknown>
    const veld = dossierveldVan(schema)
    if (veld !== undefined) uit.add(rij[veld] as DossierId)
    for (const [naam, deel] of Object.entries(schema.shape)) collect(deel as z.ZodType, rij[naam], uit)
  }
}

/** `open` is what is open here; `van` tells it for the dossier that a row below names. */
function hide(schema: z.ZodType, waarde: unknown, open: Open, van: (dossier: unknown) => Open): unknown {
  const soort = gegevenssoortVan(schema)
  if (soort !== undefined && !open.has(soort)) return null
  if (waarde === null || waarde === undefined || !isMarked(schema)) return waarde
  const veld = dossierveldVan(schema)
  const hier = veld === undefined ? open : van((waarde as Record<string, unknown>)[veld])
  const eigen = soortPerRij(schema)
  if (eigen !== undefined && !hier.has(eigen(waarde))) return null
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return hide(schema.unwrap() as z.ZodType, waarde, open, van)
  if (schema instanceof z.ZodArray) {
    const element = schema.element as z.ZodType
    const rijen = (waarde as unknown[]).map((w) => hide(element, w, open, van))
    return soortPerRij(element) === undefined ? rijen : rijen.filter((w) => w !== null)
  }
  if (!(schema instanceof z.ZodObject)) return waarde
  const uit: Record<string, unknown> = { ...(waarde as object) }
  for (const [naam, deel] of Object.entries(schema.shape))
    uit[naam] = hide(deel as z.ZodType, uit[naam], hier, van)
  return uit
}

const gemerkt = new WeakMap<z.ZodType, boolean>()

/** Whether this schema or anything below it is marked; remembered, since schemas do not change. */
export function isMarked(schema: z.ZodType): boolean {
  const bekend = gemerkt.get(schema)
  if (bekend !== undefined) return bekend
  gemerkt.set(schema, false) // a schema that holds itself is marked only by what else it holds
  const ja =
    gegevenssoortVan(schema) !== undefined ||
    soortPerRij(schema) !== undefined ||
    below(schema).some(isMarked)
  gemerkt.set(schema, ja)
  return ja
}

/** The schemas directly below; a container that is not here cannot hold marks, which `strip.test.ts` proves. */
export function below(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return [schema.unwrap() as z.ZodType]
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType]
  if (schema instanceof z.ZodObject) return Object.values(schema.shape) as z.ZodType[]
  return []
}
