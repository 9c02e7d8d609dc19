/** Writes the documents that are made from the code: the API, the access policy, the coverage of the law, the rules. */
import { writeFileSync } from 'node:fs'
import { accessDocument } from './access-document.ts'
import { dossierSchema } from './cli/reken.ts'
import { handbookSchema } from './handbook-schema.ts'
import { lawDocument } from './law-document.ts'
import { openapiText } from './openapi-text.ts'
import { rulesDocument } from './rules-document.ts'

writeFileSync(new URL('../../docs/openapi.json', import.meta.url), openapiText())
writeFileSync(new URL('../../docs/toegang.md', import.meta.url), accessDocument())
writeFileSync(new URL('../../docs/wet.md', import.meta.url), lawDocument())
writeFileSync(new URL('../../docs/rekenregels.md', import.meta.url), rulesDocument())
writeFileSync(new URL('../../docs/schema/dossier.schema.json', import.meta.url), dossierSchema())
writeFileSync(new URL('../../docs/schema/handboek.schema.json', import.meta.url), handbookSchema())
