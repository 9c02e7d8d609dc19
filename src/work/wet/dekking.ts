/** The coverage of the law in sentences. */
import type { Dekkingsregel } from '#law/dekking.ts'
import { regels } from '#law/index.ts'
import type { Regel } from '#law/regel.ts'

/** How many of these articles are computed, left to people, and not for municipalities. */
export function telling(rijen: readonly Dekkingsregel[]): string {
  const n = (soort: Dekkingsregel['dekking']['soort']) =>
    rijen.filter((r) => r.dekking.soort === soort).length
  return (
    `Van deze ${rijen.length} rijen rekent Wortel er ${n('regel')}; ${n('hand')} past een mens toe ` +
    `en ${n('nietGemeente')} zijn niet voor gemeenten.`
  )
}

/** Which rules stand with their examples but do not yet follow from the facts of a dossier. */
export function losVanDossier(): string {
  const titels = (hoe: Regel['losVanDossier']) =>
    regels
      .filter((r) => r.losVanDossier === hoe)
      .map((r) => `“${r.titel}”`)
      .join(', ')
  return (
    'Gerekend is wat een regel met uitgewerkte voorbeelden heeft. ' +
    `Nog niet in het dossier te zien: ${titels('geheel')}. Voor een deel: ${titels('deels')}.`
  )
}
