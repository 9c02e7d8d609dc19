/** The forecast: exact sums, and bounds that are honest about what is not known. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overleving } from '#core/overleving.ts'
import { type InPijplijn, kansBinnen, prognose, verdeling } from './prognose.ts'

const een = (dagen: number, klaar = true) => ({ dagen, klaar, aantal: 1 })
const waarnemingen = fc.array(
  fc.record({
    dagen: fc.integer({ min: 1, max: 300 }),
    klaar: fc.boolean(),
    aantal: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 1, maxLength: 50 },
)
const pijplijn: fc.Arbitrary<InPijplijn[]> = fc.array(
  fc.record({ personen: fc.integer({ min: 1, max: 8 }), gewacht: fc.nat(350), aanbod: fc.boolean() }),
  { maxLength: 12 },
)

describe('de kans op een sleutel voor wie al zo lang wacht', () => {
  const o = overleving([een(50), een(60), een(70), een(80)])
  it('telt alleen wie ten minste zo lang wachtte', () => {
    expect(kansBinnen(o, 0, 60)!.kans).toBeCloseTo(0.5, 10)
    // Of the two who still waited after 60 days one had the key ten days later.
    expect(kansBinnen(o, 60, 10)!.kans).toBeCloseTo(0.5, 10)
    expect(kansBinnen(o, 60, 20)!.kans).toBe(1)
  })
  it('van wie langer wacht dan wij ooit zagen weten we niets', () => {
    expect(kansBinnen(o, 80, 10)).toBeUndefined()
    expect(kansBinnen(overleving([een(50), een(60, false)]), 61, 10)).toBeUndefined()
  })
  it('voorbij wat bekend is telt wat zeker is als ondergrens en alles als bovengrens', () => {
    const k = kansBinnen(overleving([een(50), een(60, false)]), 0, 100)!
    expect(k).toMatchObject({ kans: 0.5, hoog: 1 })
  })
  it('langer de tijd geeft nooit minder kans, en de kans ligt binnen haar grenzen', () => {
    fc.assert(
      fc.property(waarnemingen, fc.nat(300), fc.nat(200), fc.nat(100), (rij, gewacht, dagen, meer) => {
        const kort = kansBinnen(overleving(rij), gewacht, dagen)
        const lang = kansBinnen(overleving(rij), gewacht, dagen + meer)
        expect(kort === undefined).toBe(lang === undefined)
        if (kort === undefined || lang === undefined) return
        expect(lang.kans).toBeGreaterThanOrEqual(kort.kans - 1e-12)
        for (const k of [kort, lang])
          expect(0 <= k.laag && k.laag <= k.kans && k.kans <= k.hoog && k.hoog <= 1).toBe(true)
      }),
    )
  })
})

describe('de verdeling over huishoudens', () => {
  it('telt op tot 1, en haar gemiddelde is de som van kans maal personen', () => {
    const hh = fc.array(
      fc.record({
        personen: fc.integer({ min: 1, max: 8 }),
        kans: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(hh, (rij) => {
        const v = verdeling(rij)
        expect(v.length - 1).toBe(rij.reduce((a, h) => a + h.personen, 0))
        expect(v.reduce((a, p) => a + p, 0)).toBeCloseTo(1, 9)
        expect(v.reduce((a, p, n) => a + p * n, 0)).toBeCloseTo(
          rij.reduce((a, h) => a + h.kans * h.personen, 0),
          8,
        )
      }),
    )
  })
  it('is voor eenpersoonshuishoudens met gelijke kans de binomiale', () => {
    const v = verdeling(Array.from({ length: 4 }, () => ({ personen: 1, kans: 0.5 })))
    expect(v.map((p) => p * 16)).toEqual([1, 4, 6, 4, 1])
  })
})

describe('de prognose', () => {
  it('ligt tussen haar grenzen, en die tussen niemand en iedereen', () => {
    fc.assert(
      fc.property(pijplijn, waarnemingen, waarnemingen, fc.nat(200), (rij, a, b, dagen) => {
        const p = prognose(rij, { koppeling: overleving(a), aanbod: overleving(b) }, dagen)
        expect(0 <= p.laag && p.laag <= p.hoog && p.hoog <= p.personen).toBe(true)
        expect(p.verwacht).toBeGreaterThanOrEqual(0)
        expect(p.verwacht).toBeLessThanOrEqual(p.personen)
      }),
    )
  })
  it('met een kromme die alles weet is zij zeker', () => {
    const vast = overleving([een(70)])
    const rij = [
      { personen: 4, gewacht: 30, aanbod: false },
      { personen: 1, gewacht: 60, aanbod: false },
    ]
    const curven = { koppeling: vast, aanbod: overleving([]) }
    expect(prognose(rij, curven, 40)).toEqual({
      huishoudens: 2,
      personen: 5,
      onbekend: 0,
      verwacht: 5,
      laag: 5,
      hoog: 5,
    })
    expect(prognose(rij, curven, 39)).toMatchObject({ verwacht: 1, laag: 1, hoog: 1 })
  })
  it('zonder geschiedenis is zij van niemand tot iedereen', () => {
    const niets = overleving([])
    expect(
      prognose([{ personen: 3, gewacht: 5, aanbod: true }], { koppeling: niets, aanbod: niets }, 60),
    ).toEqual({
      huishoudens: 1,
      personen: 3,
      onbekend: 1,
      verwacht: 0,
      laag: 0,
      hoog: 3,
    })
  })
})
