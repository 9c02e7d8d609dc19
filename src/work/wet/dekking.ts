/** The coverage of the law in one sentence. */
import type { Dekkingsregel } from '#law/dekking.ts'

/** How many of these articles are computed, left to people, not for municipalities, and still to be built. */
export function telling(rijen: readonly Dekkingsregel[]): string {
  const n = (soort: Dekkingsregel['dekking']['soort']) =>
    rijen.filter((r) => r.dekking.soort === soort).length
  return (
    `Van deze ${rijen.length} rijen rekent Wortel er ${n('regel')}; ${n('hand')} past een mens toe, ` +
    `${n('nietGemeente')} zijn niet voor gemeenten en ${n('nogNiet')} zijn nog niet gebouwd.`
  )
}
