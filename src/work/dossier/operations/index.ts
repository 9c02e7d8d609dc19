/** The operations of the trunk. */
import { gevolg } from './gevolg.ts'
import { inzage } from './inzage.ts'
import { openen } from './openen.ts'
import { toewijzen } from './toewijzen.ts'
import { vastleggen } from './vastleggen.ts'
import { watAls } from './wat-als.ts'
import { zien } from './zien.ts'
import { zoeken } from './zoeken.ts'

export const dossieroperaties = { openen, vastleggen, zien, zoeken, gevolg, watAls, inzage, toewijzen }
