/** Kaplan–Meier against worked examples and against plain counting where nobody is still under way. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kwantiel, overleving } from './overleving.ts'

type Geval = readonly [dagen: number, klaar: boolean]
function duren(...gevallen: readonly Geval[]) {
  const uit = new Map<number, { klaar: number; loopt: number }>()
  for (const [dagen, klaar] of gevallen) {
    const d = uit.get(dagen) ?? { klaar: 0, loopt: 0 }
    uit.set(dagen, klaar ? { ...d, klaar: d.klaar + 1 } : { ...d, loopt: d.loopt + 1 })
  }
  return uit
}

describe('Kaplan-Meier', () => {
  // Times in remission of the 6-MP group (Freireich e.a. 1963), the textbook example: + is still in remission.
  const remissie: readonly Geval[] = [
    ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((d): Geval => [d, true]),
    ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((d): Geval => [d, false]),
  ]
  it('geeft het leerboekvoorbeeld: mediaan 23 weken, en de schatting bij elke gebeurtenis', () => {
    const curve = overleving(duren(...remissie)).map((p) => [p.dagen, Number(p.rest.toFixed(4))])
    expect(curve).toEqual([
      [6, 0.8571],
      [7, 0.8067],
      [10, 0.7529],
      [13, 0.6902],
      [16, 0.6275],
      [22, 0.5378],
      [23, 0.4482],
    ])
    expect(kwantiel(duren(...remissie), 0.5)).toBe(23)
  })

  it('zonder lopende gevallen is het gewoon tellen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(400), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(0.25, 0.5, 0.75),
        (dagen, p) => {
          const gesorteerd = [...dagen].sort((a, b) => a - b)
          const verwacht = gesorteerd[Math.ceil(p * dagen.length - 1e-9) - 1]
          expect(kwantiel(duren(...dagen.map((d): Geval => [d, true])), p)).toBe(verwacht)
        },
      ),
    )
  })

  it('wie nog wacht maakt de duur nooit korter: weglaten zou dat wel doen', () => {
    const gevallen = fc.array(fc.tuple(fc.nat(300), fc.boolean()), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(gevallen, (alle) => {
        const klaar = alle.filter(([, k]) => k)
        fc.pre(klaar.length > 0)
        const met = kwantiel(duren(...alle), 0.5)
        expect(met ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(kwantiel(duren(...klaar), 0.5)!)
      }),
    )
  })

  it('als de helft er nog niet is, is er geen mediaan', () => {
    expect(kwantiel(duren([10, true], [20, false], [20, false]), 0.5)).toBeNull()
    expect(kwantiel(new Map(), 0.5)).toBeNull()
  })
})
