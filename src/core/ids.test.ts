import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBsn, isVnummer } from './ids.ts'

describe('nummers van andere registraties', () => {
  it('een BSN voldoet aan de elfproef', () => {
    expect(['999993653', '999990639', '111222333'].map(isBsn)).toEqual([true, true, true])
    expect(['000000000', '123456789', '12345678', '99999365x', ''].map(isBsn)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })

  it('één veranderd cijfer wordt altijd geweigerd', () => {
    const bsn = fc
      .integer({ min: 10_000_000, max: 999_999_999 })
      .map((n) => String(n).padStart(9, '0'))
      .filter(isBsn)
    fc.assert(
      fc.property(bsn, fc.nat(8), fc.integer({ min: 1, max: 9 }), (b, plek, erbij) => {
        const ander = `${b.slice(0, plek)}${(Number(b[plek]) + erbij) % 10}${b.slice(plek + 1)}`
        expect(isBsn(ander)).toBe(false)
      }),
    )
  })

  it('een V-nummer heeft tien cijfers', () => {
    expect([
      isVnummer('1234567890'),
      isVnummer('123456789'),
      isVnummer('12345678901'),
      isVnummer('V234567890'),
    ]).toEqual([true, false, false, false])
  })
})
