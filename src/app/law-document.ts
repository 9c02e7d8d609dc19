/** The coverage of act and decree as a document: which rule computes which article, and what is left to people. */
import { type Dekking, type Dekkingsregel, dekking, dekkingsoorten } from '#law/dekking.ts'
import { regels } from '#law/index.ts'
import { bronlink, bronnen } from '#law/source.ts'
import { INLEIDING, losVanDossier, telling } from '#work/wet/dekking.ts'

/** The document `docs/wet.md`. */
export function lawDocument(): string {
  const alles = dekking()
  const delen = (['wi2021', 'bi2021'] as const).flatMap((bron) => {
    const rijen = alles.filter((r) => r.bron === bron)
    return [
      `## ${bronnen[bron].titel}, tekst van ${bronnen[bron].versie}`,
      '',
      telling(rijen),
      '',
      '| artikel | onderwerp | wat Wortel ermee doet |',
      '| --- | --- | --- |',
      ...rijen.map((r) => `| ${number(r)} | ${r.onderwerp} | ${inWords(r.dekking)} |`),
      '',
    ]
  })
  return [
    '# De wet, artikel voor artikel',
    '',
    'Gemaakt uit `src/law/dekking.ts` met `npm run docs`. De regels zelf, met hun getallen en voorbeelden, staan in',
    'Wortel onder *Zo rekenen wij*.',
    '',
    INLEIDING,
    '',
    ...losVanDossier().map((r) => `- **${r.titel}** (${r.hoe}): ${r.waarom}`),
    '',
    ...delen,
  ].join('\n')
}

function number(r: Dekkingsregel): string {
  return r.artikel.includes('–') ? r.artikel : `[${r.artikel}](${bronlink(r)})`
}

function inWords(d: Dekking): string {
  if (d.soort !== 'regel') return `${dekkingsoorten[d.soort]}: ${d.waarom}`
  const namen = d.regels.map((id) => regels.find((r) => r.id === id)?.titel).join('; ')
  return `Gerekend: ${namen}.${d.rest === undefined ? '' : ` ${d.rest}`}`
}
