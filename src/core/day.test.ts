/** Day arithmetic against Temporal's PlainDate, which is kept up by others and slower. */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  type Dag,
  type DeelDag,
  dag,
  dagenTussen,
  dagInAmsterdam,
  grenzen,
  inTabel,
  inTekst,
  isDag,
  isDeelDag,
  plusDagen,
  plusJaren,
  plusMaanden,
  weekdag,
} from './day.ts'

const dagen = fc
  .integer({ min: -25_000, max: 60_000 })
  .map((n) => Temporal.PlainDate.from('1970-01-01').add({ days: n }).toString() as Dag)
const aantal = fc.integer({ min: -600, max: 600 })
const plain = (d: Dag) => Temporal.PlainDate.from(d)

describe('rekenen met dagen', () => {
  it('plusDagen, plusMaanden en plusJaren geven wat Temporal geeft', () => {
    fc.assert(
      fc.property(dagen, aantal, (d, n) => {
        expect(plusDagen(d, n)).toBe(plain(d).add({ days: n }).toString())
        expect(plusMaanden(d, n)).toBe(plain(d).add({ months: n }).toString())
        expect(plusJaren(d, n % 60)).toBe(
          plain(d)
            .add({ years: n % 60 })
            .toString(),
        )
      }),
    )
  })

  it('dagenTussen en weekdag geven wat Temporal geeft, en tekstvolgorde is tijdsvolgorde', () => {
    fc.assert(
      fc.property(dagen, dagen, (a, b) => {
        expect(dagenTussen(a, b)).toBe(plain(a).until(plain(b)).days)
        expect(weekdag(a)).toBe(plain(a).dayOfWeek)
        expect(a < b).toBe(Temporal.PlainDate.compare(a, b) < 0)
      }),
    )
  })

  it('wie er n dagen bij telt en n dagen af, is terug', () => {
    fc.assert(fc.property(dagen, aantal, (d, n) => plusDagen(plusDagen(d, n), -n) === d))
  })

  it.each([
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-04-01',
    '2026-4-1',
    '',
    '2026-04-01T00:00',
  ])('%s is geen dag', (t) => {
    expect(isDag(t)).toBe(false)
    expect(() => dag(t)).toThrow(RangeError)
  })

  it('29 februari plus een jaar is 28 februari; 31 januari plus een maand is de laatste van februari', () => {
    expect(plusJaren(dag('2024-02-29'), 1)).toBe('2025-02-28')
    expect(plusMaanden(dag('2024-01-31'), 1)).toBe('2024-02-29')
    expect(plusMaanden(dag('2026-03-15'), -14)).toBe('2025-01-15')
  })

  it('de dag in Amsterdam verschuift om middernacht daar, ook rond zomer- en wintertijd', () => {
    expect(dagInAmsterdam('2026-11-23T22:59:59Z')).toBe('2026-11-23')
    expect(dagInAmsterdam('2026-11-23T23:00:00Z')).toBe('2026-11-24')
    expect(dagInAmsterdam('2026-07-01T21:59:59Z')).toBe('2026-07-01')
    expect(dagInAmsterdam('2026-07-01T22:00:00Z')).toBe('2026-07-02')
    expect(dagInAmsterdam('2026-03-29T00:59:59Z')).toBe('2026-03-29')
  })

  it('een gedeeltelijke datum ligt tussen haar grenzen', () => {
    expect(grenzen('1985' as DeelDag)).toEqual({ vroegst: '1985-01-01', laatst: '1985-12-31' })
    expect(grenzen('2024-02' as DeelDag)).toEqual({ vroegst: '2024-02-01', laatst: '2024-02-29' })
    expect(grenzen('1985-03-12' as DeelDag)).toEqual({ vroegst: '1985-03-12', laatst: '1985-03-12' })
    expect(['1985-13', '85', '1985-02-30', 1985].map(isDeelDag)).toEqual([false, false, false, false])
  })

  it('in tekst en in een tabel', () => {
    expect(inTekst(dag('2026-03-12'))).toBe('12 maart 2026')
    expect(inTabel(dag('2026-03-02'))).toBe('2 mrt 2026')
  })
})
