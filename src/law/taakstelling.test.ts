/** The housing target and its supervision: by article, by property, and on Baarn's own figures. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, jaarVan, plusDagen } from '#core/day.ts'
import {
  dagenVan,
  type Halfjaar,
  halfjaarVan,
  magVerschuiven,
  peildatumInwoners,
  percentages,
  standen,
  taakstellingFormule,
  uiterstePublicatie,
  verreken,
  volgend,
} from './taakstelling.ts'
import { voorstelTrede } from './toezicht.ts'

const recent = fc.integer({ min: 0, max: 3200 }).map((n) => plusDagen(dag('2022-01-01'), n))

describe('Huisvestingswet art. 28–29: de taakstelling', () => {
  it('art. 29 lid 1: de uitkomst is het kleinste gehele getal dat niet onder het aandeel ligt', () => {
    const getal = fc.integer({ min: 1, max: 20_000_000 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), getal, getal, (landelijk, a, b) => {
        const [inwoners, inwonersNederland] = a < b ? [a, b] : [b, a]
        const { waarde } = taakstellingFormule({ landelijk, inwoners, inwonersNederland })
        const teller = BigInt(landelijk) * BigInt(inwoners)
        expect(BigInt(waarde) * BigInt(inwonersNederland) >= teller).toBe(true)
        expect((BigInt(waarde) - 1n) * BigInt(inwonersNederland) < teller).toBe(true)
      }),
    )
  })

  it('art. 29 lid 1: alle gemeenten samen krijgen ten minste het landelijke aantal', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 900, max: 900_000 }), { minLength: 1, maxLength: 342 }),
        fc.nat(30_000),
        (alle, landelijk) => {
          const inwonersNederland = alle.reduce((x, y) => x + y, 0)
          const som = alle.reduce(
            (x, inwoners) => x + taakstellingFormule({ landelijk, inwoners, inwonersNederland }).waarde,
            0,
          )
          expect(som).toBeGreaterThanOrEqual(landelijk)
        },
      ),
    )
  })

  it('art. 29 lid 1: bekend uiterlijk 2 oktober 2026 voor 2027-1, inwoners van 1 januari 2026; weekend schuift niet', () => {
    expect(uiterstePublicatie('2027-1' as Halfjaar)).toBe('2026-10-02')
    expect(uiterstePublicatie('2027-2' as Halfjaar)).toBe('2027-04-01')
    expect(peildatumInwoners('2027-2' as Halfjaar)).toBe('2026-01-01')
  })

  it('art. 29 lid 2: gemeenten verschuiven onderling als de som gelijk blijft', () => {
    expect(magVerschuiven([16, 20], [20, 16])).toBe(true)
    expect(magVerschuiven([16, 20], [20, 17])).toBe(false)
    expect(magVerschuiven([16, 20], [-1, 37])).toBe(false)
  })

  it('de stand aan het eind is begin plus gerealiseerd min taakstelling, hoe ook verdeeld', () => {
    const klein = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), klein, klein, (begin, taak, klaar) => {
        const { eind, stappen } = verreken(begin, taak, klaar)
        expect(eind).toBe(begin + klaar - taak)
        expect(stappen.length).toBeGreaterThan(0)
      }),
    )
  })

  const baarn: [string, number | null, number | null][] = [
    ['2016-1', 29, 19],
    ['2016-2', 33, 44],
    ['2017-1', 19, 27],
    ['2017-2', null, null],
    ['2018-1', 19, 10],
    ['2018-2', 16, 20],
    ['2019-1', 9, 17],
    ['2019-2', 9, 8],
    ['2020-1', 8, 5],
    ['2020-2', 10, 12],
    ['2021-1', 20, 17],
    ['2021-2', 16, 22],
  ]

  it('Baarn: van −9 begin 2016 tot +1 eind 2021; na 2017-2 onbekend tot de stand van 2018', () => {
    const bekend = new Map([
      ['2016-1' as Halfjaar, -9],
      ['2018-1' as Halfjaar, -3],
    ])
    const uit = standen(
      baarn.map(([h, taakstelling, gerealiseerd]) => ({
        halfjaar: h as Halfjaar,
        taakstelling,
        gerealiseerd,
      })),
      bekend,
    )
    expect(uit.map((s) => s.eind)).toEqual([-19, -8, 0, null, -12, -8, 0, -1, -4, -2, -5, 1])
    expect(percentages(uit.at(-1)!)).toEqual({ kaal: 138, gecorrigeerd: 105 })
    expect(standen(uit.slice(0, 5), new Map([['2016-1' as Halfjaar, -9]])).at(-1)!.eind).toBeNull()
  })

  it('elk halfjaar volgt op het vorige en bevat zijn dagen', () => {
    fc.assert(
      fc.property(recent, (d) => {
        const h = halfjaarVan(d)
        const { eerste, laatste } = dagenVan(h)
        expect(eerste <= d && d <= laatste).toBe(true)
        expect(dagenVan(volgend(h)).eerste).toBe(plusDagen(laatste, 1))
        expect(jaarVan(eerste)).toBe(jaarVan(laatste))
      }),
    )
  })

  it('toezicht: het voorstel blijft op de ladder, gaat hooguit één trede omhoog en is er nooit zonder reden', () => {
    const stand = fc.integer({ min: -200, max: 50 })
    fc.assert(
      fc.property(
        stand,
        stand,
        fc.integer({ min: 0, max: 6 }),
        fc.boolean(),
        (begin, eind, vorigeTrede, bijzonder) => {
          const { trede, stappen } = voorstelTrede({ begin, eind, vorigeTrede, bijzonder })
          expect(trede).toBeGreaterThanOrEqual(0)
          expect(trede).toBeLessThanOrEqual(Math.min(6, vorigeTrede + 1))
          expect(trede === 0).toBe(eind >= 0)
          expect(stappen.length).toBeGreaterThanOrEqual(2)
        },
      ),
    )
  })
})
