/** Kaplan–Meier: against a published worked example, and what must hold of every list. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naDagen, nogWachtend, overleving, type Waarneming } from './overleving.ts'

const een = (dagen: number, klaar = true): Waarneming => ({ dagen, klaar, aantal: 1 })
/** Weeks in remission of 21 patients on 6-mercaptopurine (Freireich e.a., Blood 21 (1963) 699–716); `+` is censored. */
const FREIREICH = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'
  .split(' ')
  .map((t) => een(Number.parseInt(t, 10), !t.endsWith('+')))

const lijst = fc.array(
  fc.record({
    dagen: fc.integer({ min: 0, max: 400 }),
    klaar: fc.boolean(),
    aantal: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 60 },
)

describe('Kaplan–Meier naast een gepubliceerd voorbeeld', () => {
  const o = overleving(FREIREICH)
  // As printed in Kleinbaum & Klein, Survival Analysis (2012), table of group 1.
  it.each([
    [6, 21, 3, 0.8571],
    [7, 17, 1, 0.8067],
    [10, 15, 1, 0.7529],
    [13, 12, 1, 0.6902],
    [16, 11, 1, 0.6275],
    [22, 7, 1, 0.5378],
    [23, 6, 1, 0.4482],
  ])('week %i: %i op wacht, %i klaar, aandeel %f', (dag, opWacht, klaar, wacht) => {
    const t = o.treden.find((x) => x.dag === dag)!
    expect([t.opWacht, t.klaar]).toEqual([opWacht, klaar])
    expect(t.wacht).toBeCloseTo(wacht, 4)
  })

  it('geen andere treden; de mediaan is 23 weken en het negentigste percentiel is niet bereikt', () => {
    expect(o.treden.length).toBe(7)
    expect(naDagen(o, 0.5)).toBe(23)
    expect(naDagen(o, 0.9)).toBeNull()
  })

  it('grenzen op de log(-log)-schaal, zoals R survfit(conf.type = "log-log") ze geeft', () => {
    const [eerste, laatste] = [o.treden[0]!, o.treden.at(-1)!]
    expect(eerste.laag).toBeCloseTo(0.6197, 3)
    expect(eerste.hoog).toBeCloseTo(0.9516, 3)
    expect(laatste.laag).toBeCloseTo(0.1881, 3)
    expect(laatste.hoog).toBeCloseTo(0.6801, 3)
  })
})

describe('wat voor elke lijst moet gelden', () => {
  it('het aandeel begint onder 1, daalt steeds en blijft met zijn grenzen tussen 0 en 1', () => {
    fc.assert(
      fc.property(lijst, (rij) => {
        let vorig = 1
        for (const t of overleving(rij).treden) {
          expect(t.wacht).toBeLessThan(vorig)
          expect(0 <= t.laag && t.laag <= t.wacht && t.wacht <= t.hoog && t.hoog <= 1).toBe(true)
          vorig = t.wacht
        }
      }),
    )
  })

  it('zonder wachtenden is het gewoon het aandeel dat later klaar was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 60 }), (dagen) => {
        const o = overleving(dagen.map((d) => een(d)))
        for (const t of o.treden)
          expect(t.wacht).toBeCloseTo(dagen.filter((d) => d > t.dag).length / dagen.length, 10)
        expect(o.treden.at(-1)!.wacht).toBe(0)
      }),
    )
  })

  it('wie nog wacht, verlengt: met iemand langer in de wacht is het aandeel nergens lager', () => {
    fc.assert(
      fc.property(lijst, fc.integer({ min: 0, max: 400 }), (rij, wacht) => {
        const met = overleving([...rij, een(wacht, false)])
        const zonder = overleving(rij)
        for (const t of zonder.treden) {
          const ander = met.treden.find((x) => x.dag === t.dag)!
          expect(ander.wacht).toBeGreaterThanOrEqual(t.wacht - 1e-12)
        }
      }),
    )
  })

  it('per groep geteld of één voor één, in welke volgorde ook, maakt niet uit', () => {
    fc.assert(
      fc.property(lijst, (rij) => {
        const los = rij.flatMap((w) => Array.from({ length: w.aantal }, () => ({ ...w, aantal: 1 })))
        expect(overleving(los.reverse())).toEqual(overleving(rij))
      }),
    )
  })

  it('voorbij de laatste dag is het onbekend, behalve als niemand meer wacht', () => {
    expect(nogWachtend(overleving([een(10), een(20, false)]), 21)).toBeUndefined()
    expect(nogWachtend(overleving([een(10), een(20)]), 500)).toMatchObject({ wacht: 0 })
    expect(nogWachtend(overleving([een(10), een(20)]), 9)).toEqual({ wacht: 1, laag: 1, hoog: 1 })
    expect(nogWachtend(overleving([]), 0)).toBeUndefined()
  })

  it('zonder wachtenden zijn de dagen waarna een deel klaar is gewoon af te tellen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(400), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(0.25, 0.5, 0.75),
        (dagen, p) => {
          const gesorteerd = [...dagen].sort((a, b) => a - b)
          const verwacht = gesorteerd[Math.ceil(p * dagen.length - 1e-9) - 1]
          expect(naDagen(overleving(dagen.map((d) => een(d))), p)).toBe(verwacht)
        },
      ),
    )
  })

  it('wie nog wacht maakt de duur nooit korter: weglaten zou dat wel doen', () => {
    fc.assert(
      fc.property(lijst, (alle) => {
        const klaar = alle.filter((w) => w.klaar)
        fc.pre(klaar.length > 0)
        const met = naDagen(overleving(alle), 0.5)
        expect(met ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(naDagen(overleving(klaar), 0.5)!)
      }),
    )
  })

  it('als de helft er nog niet is, zijn er geen dagen waarna de helft klaar is', () => {
    expect(naDagen(overleving([een(10), een(20, false), een(20, false)]), 0.5)).toBeNull()
    expect(naDagen(overleving([]), 0.5)).toBeNull()
  })
})
