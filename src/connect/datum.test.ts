import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import { leesDeelDag } from './datum.ts'

test.each([
  ['12-03-1985', '1985-03-12'],
  ['12-3-1985', '1985-03-12'],
  ['12/03/1985', '1985-03-12'],
  ['12.03.1985', '1985-03-12'],
  ['1985-03-12', '1985-03-12'],
  ['19850312', '1985-03-12'],
  ['1985-03-12T00:00:00', '1985-03-12'],
  ['12-03-1985 0:00', '1985-03-12'],
  ['00-03-1985', '1985-03'],
  ['00-00-1985', '1985'],
  ['19850300', '1985-03'],
  ['19850000', '1985'],
  ['1985-03', '1985-03'],
  ['1985', '1985'],
  ['00-00-0000', 'onbekend'],
  ['00000000', 'onbekend'],
])('%s is %s', (tekst, verwacht) => {
  expect(leesDeelDag(tekst)).toBe(verwacht)
})

test.each([
  '',
  '31-02-2026',
  '29-02-2025',
  '12-13-2026',
  '12-00-1985',
  '12-03-85',
  '2026-3',
  '2026-0312',
  '46093',
  '12-03-2026 14:05',
  'maart 1985',
])('%s is geen datum', (tekst) => {
  expect(leesDeelDag(tekst)).toBeUndefined()
})

test('elke dag komt terug zoals hij is geschreven', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), (n) => {
      const d = plusDagen(dag('1970-01-01'), n)
      const [jaar, maand, dagnummer] = d.split('-')
      for (const zo of [
        d,
        `${dagnummer}-${maand}-${jaar}`,
        `${Number(dagnummer)}/${Number(maand)}/${jaar}`,
        `${jaar}${maand}${dagnummer}`,
      ])
        expect(leesDeelDag(zo)).toBe(d)
    }),
  )
})
