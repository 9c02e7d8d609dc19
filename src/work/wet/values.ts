/** Values of the law in words. */
import { inTekst, isDag } from '#core/day.ts'

/** How sure a value is. */
export const zekerheid = {
  gelezen: 'in de tekst gelezen',
  'tweede hand': 'uit de tweede hand',
  herinnerd: 'nog na te zoeken',
} as const

/** Names of the parts of a value, and words for its codes. */
const delen: Readonly<Record<string, string>> = {
  opzet: 'opzet',
  groveSchuld: 'grove schuld',
  gewoon: 'geen opzet of grove schuld',
  verminderd: 'verminderde verwijtbaarheid',
  inburgeringstermijn: 'inburgeringstermijn, ook verlengd',
  tot: 'tot en met',
  een: 'één van beide',
  beide: 'allebei',
  vanafUren: 'uren vanaf',
  hoogst: 'ten hoogste',
  minst: 'ten minste',
  zeker: 'zeker bij',
  procenten: 'procent',
  nietAlles: 'niet alle onderdelen geprobeerd',
  allesEenKeer: 'alles één keer geprobeerd',
  allesTweeKeer: 'wat niet lukte twee keer geprobeerd',
  ona: 'ONA',
  pvt: 'PVT',
  examen: 'examen',
  wi2021: 'wet van 2021',
  examen2013: 'examen van de oude wet',
  pvt2013: 'PVT van de oude wet',
  metRapport: 'als een rapport verplicht is',
  zonderRapport: 'anders',
  true: 'ja',
  false: 'nee',
}

/** A value of the law as people read it. */
export function valueInWords(x: unknown): string {
  if (isDag(x)) return inTekst(x)
  if (Array.isArray(x)) {
    const rijen = x.some((r) => typeof r === 'object')
    return x.map((r) => (rijen ? `(${valueInWords(r)})` : valueInWords(r))).join(rijen ? ' ' : ', ')
  }
  if (x !== null && typeof x === 'object') {
    return Object.entries(x)
      .map(([k, v]) => `${delen[k] ?? k}: ${valueInWords(v)}`)
      .join(', ')
  }
  return delen[String(x)] ?? String(x)
}
