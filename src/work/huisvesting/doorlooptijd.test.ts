/** Time from coupling to key: what must hold for every list of durations. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Duur, doorlooptijd, percentile } from './doorlooptijd.ts'

const TERMIJN = 70
const duur: fc.Arbitrary<Duur> = fc
  .tuple(
    fc.constantFrom('2024', '2025', '2026'),
    fc.option(fc.nat(500)),
    fc.nat(400),
    fc.constantFrom('renovatie', 'grootGezin', null),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(([jaar, dagen, wacht, vertraging, aantal]) => ({
    jaar,
    dagen,
    wacht: dagen === null ? wacht : null,
    vertraging,
    aantal,
  }))
const duren = fc.array(duur, { maxLength: 60 })
const som = (rij: readonly { readonly aantal: number }[]) => rij.reduce((a, r) => a + r.aantal, 0)

/** The plain definition: everybody in a row, interpolated. */
function plain(dagen: readonly number[], p: number): number {
  const s = [...dagen].sort((a, b) => a - b)
  const plaats = (s.length - 1) * p
  const [onder, boven] = [s[Math.floor(plaats)]!, s[Math.ceil(plaats)]!]
  return Math.round((onder + (boven - onder) * (plaats - Math.floor(plaats))) * 10) / 10
}

describe('doorlooptijd van koppeling tot sleutel', () => {
  it('geteld per groep komt hetzelfde uit als één voor één', () => {
    fc.assert(
      fc.property(duren, (rij) => {
        const alle = rij
          .flatMap((d) => Array.from({ length: d.aantal }, () => d.dagen))
          .filter((x) => x !== null)
        const d = doorlooptijd(rij, TERMIJN)
        expect(d.gehuisvest).toBe(alle.length)
        expect(d.mediaan).toBe(alle.length === 0 ? null : plain(alle, 0.5))
        expect(d.p90).toBe(alle.length === 0 ? null : plain(alle, 0.9))
        expect(d.binnenTermijn).toBe(alle.filter((x) => x <= TERMIJN).length)
      }),
    )
  })

  it('iedereen telt precies één keer: met sleutel of wachtend, in één klasse en in één jaar', () => {
    fc.assert(
      fc.property(duren, (rij) => {
        const d = doorlooptijd(rij, TERMIJN)
        expect(d.gehuisvest + d.wachtend).toBe(som(rij))
        expect(som(d.klassen)).toBe(d.gehuisvest)
        expect(som(d.perJaar)).toBe(d.gehuisvest)
        expect(d.perJaar.reduce((a, j) => a + j.binnenTermijn, 0)).toBe(d.binnenTermijn)
        expect(d.klassen[0]!.aantal).toBe(d.binnenTermijn)
      }),
    )
  })

  it('bij de redenen staat elke late, met sleutel of nog wachtend, en wie op tijd is niet', () => {
    fc.assert(
      fc.property(duren, (rij) => {
        const d = doorlooptijd(rij, TERMIJN)
        const wachtLang = som(rij.filter((x) => x.dagen === null && x.wacht! > TERMIJN))
        expect(som(d.redenen)).toBe(d.gehuisvest - d.binnenTermijn + wachtLang)
      }),
    )
  })

  it('de klassen sluiten op elkaar aan, tien weken per klasse, de laatste zonder eind', () => {
    expect(doorlooptijd([], TERMIJN).klassen.map((k) => [k.van, k.totEnMet])).toEqual([
      [0, 70],
      [71, 140],
      [141, 210],
      [211, 280],
      [281, null],
    ])
    expect(doorlooptijd([], TERMIJN)).toMatchObject({
      gemiddeld: null,
      mediaan: null,
      p90: null,
      perJaar: [],
    })
    expect(percentile([], 0.5)).toBeNull()
  })
})
