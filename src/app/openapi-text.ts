/** The API document as text, for `docs/openapi.json` and the test against drift. */
import './house.ts'
import { openapi } from './openapi.ts'

/** The document as formatted JSON. */
export function openapiText(): string {
  return `${JSON.stringify(openapi(), null, 2)}\n`
}
