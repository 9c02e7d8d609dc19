import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import type { Halfjaar } from '#law/taakstelling.ts'
import { type Belofte, nakoming } from './leveren.ts'

const belofte: Belofte = {
  overeenkomst: '1',
  titel: 'Prestatieafspraken 2026',
  verhuurders: ['eemland'],
  naam: 'Vergunninghouders gehuisvest',
  eenheid: 'personen',
  doel: 40,
  vanaf: dag('2026-01-01'),
  tot: dag('2026-12-31'),
}
const geleverd = (halfjaar: string, personen: number, verhuurder: string | null = 'eemland') => ({
  verhuurder,
  halfjaar: halfjaar as Halfjaar,
  personen,
  woningen: Math.ceil(personen / 2),
})

describe('beloofd en geleverd', () => {
  it('per halfjaar, alleen van de verhuurder die het beloofde', () => {
    const n = nakoming(
      belofte,
      [
        geleverd('2026-1', 18),
        geleverd('2026-2', 15),
        geleverd('2026-2', 9, 'ander'),
        geleverd('2026-2', 4, null),
        geleverd('2025-2', 50),
      ],
      dag('2026-11-24'),
    )
    expect(n.halfjaren).toEqual([
      { halfjaar: '2026-1', beloofd: 19.8, geleverd: 18, loopt: false },
      { halfjaar: '2026-2', beloofd: 20.2, geleverd: 15, loopt: true },
    ])
    expect(n).toMatchObject({ geleverd: 33, nuBeloofd: 35, opSchema: false })
  })
  it('in woningen als dat is beloofd', () => {
    expect(
      nakoming({ ...belofte, eenheid: 'woningen' }, [geleverd('2026-1', 18)], dag('2026-06-30')).geleverd,
    ).toBe(9)
  })
  it('een afspraak die nog moet ingaan vraagt niets; na het eind vraagt zij alles', () => {
    expect(nakoming(belofte, [], dag('2025-12-31'))).toMatchObject({
      halfjaren: [],
      nuBeloofd: 0,
      opSchema: true,
    })
    expect(nakoming(belofte, [], dag('2027-03-01'))).toMatchObject({ nuBeloofd: 40, opSchema: false })
  })
  it('de aandelen van de halfjaren zijn samen de belofte, op afronding na', () => {
    const begin = fc.integer({ min: 0, max: 700 })
    fc.assert(
      fc.property(
        begin,
        fc.integer({ min: 1, max: 1500 }),
        fc.integer({ min: 0, max: 500 }),
        (n, lengte, doel) => {
          const vanaf = dag(new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10))
          const tot = dag(new Date(Date.UTC(2024, 0, 1 + n + lengte)).toISOString().slice(0, 10))
          const h = nakoming({ ...belofte, doel, vanaf, tot }, [], dag('2040-01-01')).halfjaren
          expect(Math.abs(h.reduce((a, x) => a + x.beloofd, 0) - doel)).toBeLessThanOrEqual(0.06 * h.length)
        },
      ),
    )
  })
})
