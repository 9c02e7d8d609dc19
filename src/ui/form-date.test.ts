/** A day typed by people: three fields, or whole in the first. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import { leesDatum } from './form-date.ts'

const vakken = (d: string, m = '', j = '') => leesDatum({ 'op-dag': d, 'op-maand': m, 'op-jaar': j }, 'op')
const dagen = fc.integer({ min: 0, max: 60_000 }).map((n) => plusDagen(dag('1900-01-01'), n))
const fout = (x: ReturnType<typeof leesDatum>) => (typeof x === 'object' ? x.fout : x)

describe('een datum uit een formulier', () => {
  it('elke dag wordt gelezen, met en zonder voorloopnul, in drie vakken en heel in het eerste', () => {
    fc.assert(
      fc.property(dagen, fc.constantFrom('-', '/', '.', ' '), (d, streep) => {
        const [j, m, g] = d.split('-') as [string, string, string]
        const [kortM, kortG] = [String(+m), String(+g)]
        expect(vakken(g, m, j)).toBe(d)
        expect(vakken(kortG, kortM, j)).toBe(d)
        expect(vakken([kortG, kortM, j].join(streep))).toBe(d)
        expect(vakken([g, m, j].join(streep))).toBe(d)
        expect(vakken(d)).toBe(d)
      }),
    )
  })

  it('wat er ook staat: het is een bestaande dag, niets, of een zin die zegt wat er mis is', () => {
    const tekst = fc.oneof(fc.string({ maxLength: 12 }), fc.integer({ min: -5, max: 3000 }).map(String))
    fc.assert(
      fc.property(tekst, tekst, tekst, (d, m, j) => {
        const uit = vakken(d, m, j)
        if (typeof uit === 'string') expect(() => dag(uit)).not.toThrow()
        else if (uit === undefined) expect(`${d}${m}${j}`.trim()).toBe('')
        else expect(uit.fout).toMatch(/\.$/)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['30', '2', '2024'],
    ['29', '2', '2025'],
    ['0', '3', '2026'],
    ['1', '13', '2026'],
  ])('%s-%s-%s is geen bestaande dag', (d, m, j) => {
    expect(fout(vakken(d, m, j))).toBe(`${d}-${m}-${j} is geen bestaande dag.`)
  })

  it.each([
    ['12', '', '2026'],
    ['', '3', '2026'],
    ['12', 'maart', '2026'],
    ['12', '3', '26'],
    ['12', '3', ''],
  ])('%j, %j en %j: niet volledig in cijfers', (d, m, j) => {
    expect(fout(vakken(d, m, j))).toBe('Vul dag, maand en jaar in cijfers in, zoals 12 3 2026.')
  })

  it('witruimte telt niet, en een ander veld van het formulier ook niet', () => {
    expect(vakken(' 12 ', ' 3', '2026 ')).toBe('2026-03-12')
    expect(vakken('  ', ' ', '')).toBeUndefined()
    expect(leesDatum({ 'ander-dag': '1', 'ander-maand': '1', 'ander-jaar': '2026' }, 'op')).toBeUndefined()
  })
})
