/** The access policy as a table for the privacy officer. */
import { beleid, bereik } from '#access/policy.ts'
import { rollen, rolnamen } from '#core/actor.ts'
import { type Gegevenssoort, gegevenssoorten } from '#core/operation.ts'

/** The document `docs/toegang.md`. */
export function accessDocument(): string {
  const delen = rolnamen.map((rol) => {
    const b = bereik[rol]
    const tot = b === 'alle' ? 'Alle dossiers van de gemeente.' : b === 'geen' ? 'Geen dossiers.' : b.waarom
    const rijen = Object.entries(beleid[rol]).map(
      ([g, r]) => `| ${gegevenssoorten[g as Gegevenssoort]} | ${r.handelingen.join(', ')} | ${r.grond} |`,
    )
    return [
      `## ${rollen[rol].naam}`,
      '',
      `Bereik: ${tot}`,
      '',
      '| gegevens | mag | grond |',
      '| --- | --- | --- |',
      ...rijen,
      '',
    ].join('\n')
  })
  return [
    '# Wie mag wat',
    '',
    'Gemaakt uit `src/access/policy.ts` met `npm run docs`. Wat hier niet staat, mag niet.',
    '',
    ...delen,
  ].join('\n')
}
