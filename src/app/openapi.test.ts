/** The API document: true to the code, after the NL GOV API design rules. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { accessDocument } from './access-document.ts'
import { lawDocument } from './law-document.ts'
import { openapi } from './openapi.ts'
import { openapiText } from './openapi-text.ts'

interface Handeling {
  operationId: string
  parameters?: { name: string; in: string }[]
  responses: Record<string, unknown>
}
const doc = openapi() as { openapi: string; paths: Record<string, Record<string, Handeling>> }
const handelingen = Object.entries(doc.paths).flatMap(([pad, m]) =>
  Object.entries(m).map(([methode, h]) => ({ pad, methode, h })),
)
const wortel = (pad: string) => fileURLToPath(new URL(`../../${pad}`, import.meta.url))

describe('docs/openapi.json', () => {
  it('is wat de code zegt (maak opnieuw met npm run docs)', () => {
    expect(readFileSync(wortel('docs/openapi.json'), 'utf8')).toBe(openapiText())
    expect(readFileSync(wortel('docs/toegang.md'), 'utf8')).toBe(accessDocument())
    expect(readFileSync(wortel('docs/wet.md'), 'utf8')).toBe(lawDocument())
  })

  it('paden zijn zelfstandige naamwoorden in kleine letters zonder schuine streep aan het eind', () => {
    expect(doc.openapi).toBe('3.1.0')
    for (const { pad } of handelingen)
      expect(pad).toMatch(/^(\/([a-z]+(-[a-z]+)*|\{[a-zA-Z]+\}|openapi\.json))+$/)
  })

  it('elke handeling heeft een naam, een 400, en de versie in de kop van elk antwoord', () => {
    expect(new Set(handelingen.map((x) => x.h.operationId)).size).toBe(handelingen.length)
    for (const { pad, h } of handelingen) {
      if (pad !== '/openapi.json') expect(h.responses['400'], pad).toBeDefined()
      expect(JSON.stringify(h.responses)).toMatch(/API-Version|#\/components\/responses\/probleem/)
    }
  })

  it('geen persoonsnummer in een adres', () => {
    for (const { h } of handelingen)
      for (const p of h.parameters ?? []) expect(p.name).not.toMatch(/bsn|v-?nummer/i)
  })

  it('de officiële regels (Spectral) vinden geen fout', () => {
    const regels = wortel('../shared/adr/linter.yaml')
    if (!existsSync(regels)) {
      console.info('De officiële regels zijn hier niet; de eigen tests hierboven gelden.')
      return
    }
    const spectral = wortel('node_modules/.bin/spectral')
    const uit = execFileSync(
      spectral,
      ['lint', wortel('docs/openapi.json'), '--ruleset', regels, '--fail-severity', 'error'],
      { encoding: 'utf8' },
    )
    expect(uit).toContain("No results with a severity of 'error' found!")
  }, 60_000)
})
