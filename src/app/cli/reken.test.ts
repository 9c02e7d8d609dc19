import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { Gebruiksfout } from './command.ts'
import { dossierSchema, inWords, readDossier, reken } from './reken.ts'

const voorbeeld = fileURLToPath(new URL('../../../docs/voorbeelden/dossier.json', import.meta.url))

describe('wortel reken', () => {
  it('geeft van het voorbeeld elke termijn met laatste dag, uitleg en artikel', () => {
    const u = reken(readDossier(voorbeeld), dag('2026-11-24'))
    expect(u.termijnen.map((t) => [t.soort, t.stand, t.laatsteDag])).toEqual([
      ['huisvesting', 'voldaan', '2026-08-10'],
      ['pip', 'loopt', '2026-11-10'],
    ])
    expect(inWords(u)).toContain('[Besluit inburgering 2021, art. 5.3 lid 1]')
    expect(inWords(u)).toContain('Inburgeringsplicht: ja')
  })

  it('het gepubliceerde schema is dat van de code', () => {
    expect(readFileSync(new URL('../../../docs/schema/dossier.schema.json', import.meta.url), 'utf8')).toBe(
      dossierSchema(),
    )
  })

  it('een fout bestand zegt waar het misgaat', () => {
    const pad = join(tmpdir(), `wortel-reken-${process.pid}.json`)
    writeFileSync(
      pad,
      JSON.stringify({
        gemeente: 'Baarn',
        feiten: [{ soort: 'gekoppeld', op: '2026-02-30', inhoud: { opvang: 'coa' } }],
      }),
    )
    expect(() => readDossier(pad)).toThrow(Gebruiksfout)
    expect(() => readDossier(pad)).toThrow(/feiten\.0\.op: Dit is geen bestaande dag/)
    expect(() => readDossier(pad)).toThrow(/gemeente: Een gemeentecode is GM met vier cijfers/)
    writeFileSync(pad, '{')
    expect(() => readDossier(pad)).toThrow(/geen geldige JSON/)
    expect(() => readDossier('/bestaat/niet.json')).toThrow(/niet te lezen/)
  })
})
