import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import type { Tijdsduur } from './model.ts'
import { geldtOp, looptijd, na, volgendeLevering, voor } from './termen.ts'

const D = dag
const basis = {
  vanaf: D('2026-01-01'),
  tot: D('2026-12-31'),
  verlenging: 'stilzwijgend',
  verlengdMet: 12,
  termijn: '3 maanden',
  herinnering: 60,
  opgezegdOp: null,
} as const

describe('opzeggen en verlengen', () => {
  test('drie maanden voor 31 december is uiterlijk 30 september', () => {
    expect(looptijd(basis, D('2026-06-01'))).toEqual({
      stand: 'loopt',
      einde: '2026-12-31',
      verlengd: 0,
      actie: { soort: 'opzeggen', uiterlijk: '2026-09-30', herinnering: '2026-08-01' },
    })
  })

  test('wie niet opzegt loopt een jaar door, en daarna weer', () => {
    expect(looptijd(basis, D('2027-01-01'))).toMatchObject({
      stand: 'loopt',
      einde: '2027-12-31',
      verlengd: 1,
    })
    expect(looptijd(basis, D('2029-06-01'))).toMatchObject({ einde: '2029-12-31', verlengd: 3 })
  })

  test('op tijd opgezegd eindigt op de eerste laatste dag, een dag te laat een jaar later', () => {
    expect(looptijd({ ...basis, opgezegdOp: D('2026-09-30') }, D('2028-01-01'))).toMatchObject({
      stand: 'afgelopen',
      einde: '2026-12-31',
    })
    expect(looptijd({ ...basis, opgezegdOp: D('2026-10-01') }, D('2026-11-01'))).toMatchObject({
      stand: 'loopt',
      einde: '2027-12-31',
    })
  })

  test('voor onbepaalde tijd eindigt na de opzegtermijn', () => {
    const o = { ...basis, verlenging: 'geen', tot: null, verlengdMet: null } as const
    expect(looptijd(o, D('2040-01-01'))).toMatchObject({ stand: 'loopt', einde: null, actie: null })
    expect(looptijd({ ...o, opgezegdOp: D('2026-03-15') }, D('2026-05-01')).einde).toBe('2026-06-14')
  })

  test('opnieuw sluiten begint zo lang voor het einde als het kost', () => {
    const o = { ...basis, verlenging: 'opnieuw', verlengdMet: null, termijn: '12 weken' } as const
    expect(looptijd(o, D('2026-06-01')).actie).toEqual({
      soort: 'opnieuw',
      uiterlijk: '2026-10-09',
      herinnering: '2026-08-10',
    })
  })
})

const duren = fc.record({
  aantal: fc.integer({ min: 1, max: 60 }),
  eenheid: fc.constantFrom('werkdagen', 'dagen', 'weken', 'maanden'),
}) as fc.Arbitrary<Tijdsduur>
const dagen = fc.nat(4000).map((n) => plusDagen(D('2020-01-01'), n))

test('wie op de laatste dag begint, is op tijd klaar; een dag later niet meer (in dagen, weken en werkdagen)', () => {
  fc.assert(
    fc.property(dagen, duren, (d, duur) => {
      const begin = voor(d, duur)
      expect(na(begin, duur) <= d).toBe(true)
      if (duur.eenheid !== 'maanden') expect(na(plusDagen(begin, 1), duur) > d).toBe(true)
    }),
  )
})

test('stilzwijgend verlengd is altijd een einde dat nog komt, en de opzegdag ligt niet na het einde', () => {
  fc.assert(
    fc.property(dagen, fc.integer({ min: 1, max: 36 }), duren, (op, maanden, d) => {
      const o = { ...basis, verlengdMet: maanden, termijn: `${d.aantal} ${d.eenheid}` }
      const l = looptijd(o, op)
      expect(l.einde! >= op).toBe(true)
      expect(l.actie!.uiterlijk <= l.einde!).toBe(true)
      expect(geldtOp(o, op)).toBe(op >= o.vanaf)
    }),
  )
})

test('de volgende levering is een kwartaal na de vorige, of na het begin', () => {
  const l = { wat: 'x', indicator: 'x', frequentie: 'kwartaal', laatst: null } as const
  expect(volgendeLevering(basis, l)).toBe('2026-03-31')
  expect(volgendeLevering(basis, { ...l, laatst: D('2026-04-10') })).toBe('2026-07-10')
})
