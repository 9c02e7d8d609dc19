/** The coverage of the law in sentences. */
import type { Dekkingsregel } from '#law/dekking.ts'
import { regels } from '#law/index.ts'

/** How many of these articles are computed, left to people, not for municipalities, and still to be built. */
export function telling(rijen: readonly Dekkingsregel[]): string {
  const n = (soort: Dekkingsregel['dekking']['soort']) =>
    rijen.filter((r) => r.dekking.soort === soort).length
  return (
    `Van deze ${rijen.length} rijen rekent Wortel er ${n('regel')}; ${n('hand')} past een mens toe, ` +
    `${n('nietGemeente')} zijn niet voor gemeenten en ${n('nogNiet')} zijn nog niet gebouwd.`
  )
}

/** Which rules stand with their examples but do not yet follow from the facts of a dossier. */
export function losVanDossier(): string {
  const titels = regels.filter((r) => r.losVanDossier).map((r) => `“${r.titel}”`)
  return `Gerekend is wat een regel met uitgewerkte voorbeelden heeft. Nog niet in het dossier te zien: ${titels.join(', ')}.`
}
