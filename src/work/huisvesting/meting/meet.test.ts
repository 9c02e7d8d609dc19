/** Measuring the way to a home: everybody once, and small groups not to be worked out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overleving } from '#core/overleving.ts'
import { KLEIN, teVerbergen } from './klein.ts'
import {
  aanbodTotSleutel,
  binnen,
  inStappen,
  meet,
  mijlpalen,
  perGroep,
  type Woonduur,
  waarnemingen,
  zonderKleine,
} from './meet.ts'

const dagen = fc.option(fc.integer({ min: 0, max: 200 }))
const duur: fc.Arbitrary<Woonduur> = fc.record({
  halfjaar: fc.constantFrom('2025-1', '2025-2', '2026-1'),
  personen: fc.integer({ min: 1, max: 7 }),
  aanbod: dagen,
  contract: dagen,
  sleutel: dagen,
  verhuisd: dagen,
  gezien: fc.integer({ min: 0, max: 300 }),
  vanafVergunning: fc.constant(null),
  vertraging: fc.constantFrom(null, 'renovatie', 'coaLevertLaat'),
  verhuurder: fc.constantFrom(null, 'a', 'b'),
})
const duren = fc.array(duur, { maxLength: 40 })
const som = (r: readonly { personen: number }[]) => r.reduce((a, x) => a + x.personen, 0)

describe('van koppeling tot aanbod, contract, sleutel en verhuizing', () => {
  it('bij elke mijlpaal telt elke persoon één keer: klaar, wachtend of onbekend', () => {
    fc.assert(
      fc.property(duren, (rij) => {
        for (const m of Object.keys(mijlpalen) as (keyof typeof mijlpalen)[]) {
          const c = meet(rij, m).cijfers
          expect(c.klaar + c.wachtend + c.onbekend).toBe(som(rij))
        }
      }),
    )
  })

  it('over de groepen opgeteld is het hetzelfde als alles samen, bij elke indeling', () => {
    fc.assert(
      fc.property(duren, fc.constantFrom('grootte', 'aanZet', 'verhuurder', 'halfjaar'), (rij, indeling) => {
        const groepen = perGroep(rij, indeling, 70, new Map())
        const alles = meet(rij, 'sleutel').cijfers
        expect(groepen.reduce((a, g) => a + g.klaar, 0)).toBe(alles.klaar)
        expect(groepen.reduce((a, g) => a + g.wachtend, 0)).toBe(alles.wachtend)
      }),
    )
  })

  it('wie een sleutel heeft zonder bekend aanbod, telt bij het aanbod niet als wachtend', () => {
    const rij: Woonduur = {
      halfjaar: '2025-1',
      personen: 2,
      aanbod: null,
      contract: null,
      sleutel: 60,
      verhuisd: null,
      gezien: 90,
      vanafVergunning: null,
      vertraging: null,
      verhuurder: null,
    }
    expect(meet([rij], 'aanbod').cijfers).toMatchObject({
      klaar: 0,
      wachtend: 0,
      onbekend: 2,
      mediaanAllen: null,
    })
    expect(meet([rij], 'verhuisd').cijfers).toMatchObject({ wachtend: 2, onbekend: 0 })
    expect(waarnemingen([rij], 'verhuisd')).toEqual([{ dagen: 90, klaar: false, aantal: 2 }])
    expect(aanbodTotSleutel([{ ...rij, aanbod: 45 }])).toEqual([{ dagen: 15, klaar: true, aantal: 2 }])
    expect(aanbodTotSleutel([{ ...rij, aanbod: 80, sleutel: null }])).toEqual([
      { dagen: 10, klaar: false, aantal: 2 },
    ])
  })

  it('het deel binnen de termijn staat binnen zijn grenzen en is onbekend voorbij wat bekend is', () => {
    const half = overleving([
      { dagen: 50, klaar: true, aantal: 5 },
      { dagen: 90, klaar: false, aantal: 5 },
    ])
    expect(binnen(half, 70)).toMatchObject({ deel: 50 })
    expect(binnen(half, 70)!.laag).toBeLessThan(50)
    expect(binnen(half, 91)).toBeNull()
  })
})

describe('kleine groepen', () => {
  it('niets kleins blijft staan, en wat weg is laat zich niet uit het totaal halen', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 8 }), (aantallen) => {
        const weg = teVerbergen(aantallen)
        const verborgen = aantallen.filter((_, i) => weg[i])
        const rest = aantallen.filter((n, i) => !weg[i] && n > 0)
        expect(rest.every((n) => n >= KLEIN)).toBe(true)
        if (verborgen.length === 0 || rest.length === 0) return
        expect(verborgen.length).toBeGreaterThanOrEqual(2)
        expect(verborgen.reduce((a, n) => a + n, 0)).toBeGreaterThanOrEqual(KLEIN)
      }),
    )
  })
  it('lege groepen en alleen grote groepen verbergen niets', () => {
    expect(teVerbergen([0, 5, 20])).toEqual([false, false, false])
    expect(teVerbergen([4, 20, 9])).toEqual([true, false, true])
  })
  it('een groep die weg is, heeft alleen nog een naam; een kromme van een paar mensen is er niet', () => {
    const rij = (verhuurder: string, personen: number): Woonduur => ({
      halfjaar: '2025-1',
      personen,
      aanbod: null,
      contract: null,
      sleutel: 60,
      verhuisd: null,
      gezien: 90,
      vanafVergunning: null,
      vertraging: null,
      verhuurder,
    })
    const groepen = zonderKleine(
      perGroep([rij('a', 3), rij('b', 9), rij('c', 6)], 'verhuurder', 70, new Map()),
    )
    expect(groepen.map((g) => g.groep === null)).toEqual([true, false, true])
    expect(inStappen(meet([rij('a', 4)], 'sleutel').curve, 28)).toEqual([])
    expect(inStappen(meet([rij('a', 5)], 'sleutel').curve, 28).map((p) => p.dag)).toEqual([0, 28, 56])
  })
})
