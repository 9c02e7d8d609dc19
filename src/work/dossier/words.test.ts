import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import { leesDatum } from '#ui/form-date.ts'
import { fieldsOf } from './fact-form.ts'
import { feitsoortnamen } from './facts.ts'
import { contentInWords, dateParts, word } from './words.ts'

const UUID = '00000000-0000-4000-8000-000000000001'

/** What a code looks like; DigiD is written so. */
const CODE = /[a-z][A-Z](?<!DigiD)|^$/

describe('inhoud van feiten in woorden', () => {
  it('elke keuze die een feit kent, heeft woorden en is geen code', () => {
    for (const soort of feitsoortnamen) {
      for (const v of fieldsOf(soort)) {
        if (v.soort !== 'keuze') continue
        for (const k of v.keuzes) {
          expect(word(k.waarde, v.naam), `${soort}.${v.naam}`).not.toMatch(CODE)
          expect(contentInWords(soort, { [v.naam]: k.waarde })).toContain(word(k.waarde, v.naam))
        }
      }
    }
  })

  it.each([
    ['woningAangeboden', { woningtype: 'appartement', kamers: 3 }, 'appartement, 3 kamers'],
    ['nareisVerwacht', { personen: 2, kans: 'groot' }, '2 personen, grote kans'],
    ['gekoppeld', { opvang: 'coa' }, 'in een opvanglocatie van COA'],
    ['regeldagGepland', { datum: '2026-08-05' }, '5 augustus 2026'],
    ['termijnVerlengd', { laatsteDag: '2028-09-01' }, 'laatste dag 1 september 2028'],
    [
      'vrijstellingVerleend',
      { omvang: 'tijdelijk', reden: 'OPL', tot: '2027-01-31' },
      'tijdelijk, volgt een opleiding (OPL), tot en met 31 januari 2027',
    ],
    ['ingeschreven', { gemeente: 'GM0308' }, 'gemeente GM0308'],
    [
      'vergunningVerleend',
      { soort: 'regulierTijdelijkDoel', tijdelijkDoel: 'zoekenVanArbeid' },
      'regulier, tijdelijk doel, zoeken van arbeid',
    ],
    ['sleutelOvergedragen', {}, ''],
  ] as const)('%s: $2', (soort, inhoud, zin) => {
    expect(contentInWords(soort, inhoud)).toBe(zin)
  })

  it('een kenmerk van een huishouden of feit staat er niet bij: het zegt een mens niets', () => {
    expect(contentInWords('inHuishouden', { huishouden: UUID, rol: 'hoofd' })).toBe('Hoofd')
    expect(contentInWords('ingetrokken', { feit: UUID })).toBe('')
  })

  it('een dag in drie vakken is weer dezelfde dag', () => {
    fc.assert(
      fc.property(fc.nat(60_000), (n) => {
        const d = plusDagen(dag('1900-01-01'), n)
        const p = dateParts(d)
        expect(leesDatum({ 'op-dag': p.dag, 'op-maand': p.maand, 'op-jaar': p.jaar }, 'op')).toBe(d)
      }),
    )
  })
})
