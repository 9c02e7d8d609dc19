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

export const INLEIDING =
  'Gerekend is wat een regel met uitgewerkte voorbeelden heeft. De meeste regels rekenen met de feiten van een dossier. ' +
  'Van deze is dat niet of voor een deel zo, en waarom:'

export interface LosseRegel {
  readonly id: Regel['id']
  readonly titel: string
  readonly hoe: 'niet in het dossier' | 'voor een deel in het dossier'
  readonly waarom: string
}

/** Rules that do not, or only partly, follow from the facts of a dossier, each with the reason; those not at all first. */
export function losVanDossier(): LosseRegel[] {
  const van = (hoe: NonNullable<Regel['losVanDossier']>, woord: LosseRegel['hoe']) =>
    regels
      .filter((r) => r.losVanDossier === hoe)
      .map((r) => ({ id: r.id, titel: r.titel, hoe: woord, waarom: r.waaromLos ?? '' }))
  return [...van('geheel', 'niet in het dossier'), ...van('deels', 'voor een deel in het dossier')]
}
