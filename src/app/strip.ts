/**
 * Strips an answer to what the role may see: unknown keys go (the output schema is the list of what may leave), and
 * a field marked with a kind of data the role may not see becomes null.
 */
import { z } from 'zod'
import { heeftRecht } from '#access/may.ts'
import type { Rol } from '#core/actor.ts'
import { gegevenssoortVan } from '#core/operation.ts'

/** The answer as this role may have it. Throws a ZodError when the handler broke its own promise. */
export function strip<O extends z.ZodType>(schema: O, antwoord: z.input<O>, rol: Rol): z.output<O> {
  return schema.parse(hide(schema, antwoord, rol))
}

function hide(schema: z.ZodType, waarde: unknown, rol: Rol): unknown {
  const soort = gegevenssoortVan(schema)
  if (soort !== undefined && !heeftRecht(rol, 'zien', soort)) return null
  if (waarde === null || waarde === undefined) return waarde
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return hide(schema.unwrap() as z.ZodType, waarde, rol)
  if (schema instanceof z.ZodArray) {
    const element = schema.element as z.ZodType
    return isMarked(element) ? (waarde as unknown[]).map((w) => hide(element, w, rol)) : waarde
  }
  if (schema instanceof z.ZodObject) {
    if (!isMarked(schema)) return waarde
    const uit: Record<string, unknown> = { ...(waarde as object) }
    for (const [naam, veld] of Object.entries(schema.shape))
      uit[naam] = hide(veld as z.ZodType, uit[naam], rol)
    return uit
  }
  return waarde
}

const gemerkt = new WeakMap<z.ZodType, boolean>()

/** Whether this schema or anything below it is marked; remembered, since schemas do not change. */
function isMarked(schema: z.ZodType): boolean {
  const bekend = gemerkt.get(schema)
  if (bekend !== undefined) return bekend
  gemerkt.set(schema, false) // a schema that holds itself is marked only by what else it holds
  const ja = gegevenssoortVan(schema) !== undefined || below(schema).some(isMarked)
  gemerkt.set(schema, ja)
  return ja
}

function below(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return [schema.unwrap() as z.ZodType]
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType]
  if (schema instanceof z.ZodObject) return Object.values(schema.shape) as z.ZodType[]
  return []
}
