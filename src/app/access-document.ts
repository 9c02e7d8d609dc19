/** The access policy as a table for the privacy officer, with the steps of the delivered handbook that narrow it. */
import { beleid, bereik, overeenkomsten } from '#access/policy.ts'
import { rollen, rolnamen } from '#core/actor.ts'
import { type Gegevenssoort, gegevenssoorten } from '#core/operation.ts'
import { dataOf, geleverd, type Stap, stappenVan, vraagInWoorden } from '#work/taken/index.ts'

const stappen = stappenVan(geleverd.handboek)

const kinds = (s: Stap) =>
  dataOf(s)
    .map((g) => gegevenssoorten[g])
    .join('; ')

/** The document `docs/toegang.md`. */
export function accessDocument(): string {
  const delen = rolnamen.map((rol) => {
    const b = bereik[rol]
    const tot = b === 'alle' ? 'Alle dossiers van de gemeente.' : b === 'geen' ? 'Geen dossiers.' : b.waarom
    const overeenkomst = overeenkomsten[rol]
    const rijen = Object.entries(beleid[rol]).map(
      ([g, r]) => `| ${gegevenssoorten[g as Gegevenssoort]} | ${r.handelingen.join(', ')} | ${r.grond} |`,
    )
    const eigen = typeof b === 'string' ? [] : stappen.filter((s) => s.rol === rol)
    return [
      `## ${rollen[rol].naam}`,
      '',
      `Bereik: ${tot}`,
      ...(overeenkomst === undefined ? [] : ['', `Rust op: ${overeenkomst}.`]),
      '',
      '| gegevens | mag ten hoogste | grond |',
      '| --- | --- | --- |',
      ...rijen,
      '',
      ...(eigen.length === 0 ? [] : ['In het geleverde handboek:', '', ...stepTable(eigen), '']),
    ].join('\n')
  })
  return [
    '# Wie mag wat',
    '',
    'Gemaakt uit `src/access/policy.ts` en het geleverde handboek met `npm run docs`. Wat hier niet staat, mag niet.',
    '',
    'Per rol staat eerst het beleid: het meeste dat de rol ooit mag zien of vastleggen. Wie met stappen werkt, ziet daarvan',
    'per dossier alleen wat een stap nodig heeft die vandaag open staat: vanaf het feit waarmee de stap begint, tot het feit',
    'dat haar beëindigt en de nazorgdagen daarna. Een stap die wacht telt al mee; een stap die vervalt, sluit die dag. Een',
    'gemeente die haar handboek wijzigt, wijzigt daarmee deze toegang, maar nooit verder dan het beleid. Hoe het werkt, staat',
    'in [de handleiding](handleiding/toegang.md).',
    '',
    ...delen,
  ].join('\n')
}

function stepTable(eigen: readonly Stap[]): string[] {
  return [
    '| stap | vanaf | tot | nazorg | gegevens |',
    '| --- | --- | --- | --- | --- |',
    ...eigen.map(
      (s) =>
        `| ${s.titel} | ${vraagInWoorden(s.na)} | ${vraagInWoorden(s.gedaan)} | ${s.nazorg === 0 ? 'geen' : `${s.nazorg} dagen`} | ${kinds(s)} |`,
    ),
  ]
}
