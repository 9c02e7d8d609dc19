/** The published JSON Schema of a handbook, so that an editor helps whoever writes one as YAML. */
import { z } from 'zod'
import { HandboekSchema } from '#work/taken/handboek/model.ts'

/** JSON Schema of a handbook; published as `docs/schema/handboek.schema.json`, and served. */
export function handbookSchema(): string {
  const schema = z.toJSONSchema(HandboekSchema, { io: 'input', unrepresentable: 'any' })
  const over = {
    title: 'Handboek inburgering',
    description:
      'Onderdelen met stappen: wie doet wat, wanneer, voor wie, door welk feit het klaar is en op welke grond. Wortel controleert ' +
      'daarnaast of ermee te werken is: geen kring, geen tegenspraak, geen stap zonder toegang.',
  }
  return `${JSON.stringify({ ...schema, ...over }, null, 2)}\n`
}
