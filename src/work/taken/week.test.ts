import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dag, plusDagen, weekdag } from '#core/day.ts'
import { maandagVan, toonOp, werkweek } from './week.ts'

it('een week gaat van maandag tot en met vrijdag, met de feestdag bij naam', () => {
  expect(maandagVan(dag('2026-11-29'))).toBe('2026-11-23')
  expect(werkweek(dag('2026-12-21')).map((d) => [d.naam, d.vrij])).toEqual([
    ['maandag', undefined],
    ['dinsdag', undefined],
    ['woensdag', undefined],
    ['donderdag', undefined],
    ['vrijdag', 'eerste kerstdag'],
  ])
})

it('elke dag van een week staat op een werkdag, en wat in het weekend moet op vrijdag', () => {
  fc.assert(
    fc.property(fc.nat(5000), (n) => {
      const d = plusDagen(dag('2022-01-01'), n)
      const m = maandagVan(d)
      expect(weekdag(m)).toBe(1)
      const op = toonOp(d, m)
      expect(werkweek(m).map((w) => w.dag)).toContain(op)
      expect(op).toBe(weekdag(d) > 5 ? plusDagen(m, 4) : d)
    }),
  )
})
