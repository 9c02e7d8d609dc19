/** What must hold for how far somebody is, whatever the facts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import type { Rij } from '#test/facts.ts'
import { alleExamens, b1, examen, modules, onderwijs, uren, van, z, zGezin } from '#test/vordering.ts'

describe('wat voor alle feiten geldt', () => {
  const wens = fc.constantFrom<Rij>(
    ...modules,
    ...alleExamens,
    examen('lezen', '2026-03-01', { resultaat: 'gezakt' }),
    examen('spreken', '2026-03-01', { niveau: 'A2' }),
    ['examenOpA2Toegestaan', '2026-04-01', { onderdeel: 'spreken' }],
    ['vrijstellingVerleend', '2025-05-01', { omvang: 'gedeeltelijk', reden: 'GED', onderdeel: 'lezen' }],
    ['ontheffingVerleend', '2025-05-01', { omvang: 'gedeeltelijk', grond: 'MED', onderdeel: 'participatie' }],
    uren('2025-01-01', '2025-06-30', 500),
    uren('2025-07-01', '2025-12-31', 300),
    ['participatieurenGevolgd', '2026-05-01', { vanaf: '2025-01-01', uren: 790 }],
    ['moduleurenGevolgd', '2025-02-01', { module: 'pvt', uren: 12 }],
    ['eindgesprekZRouteGevoerd', '2026-06-01'],
    ['taalschakeltrajectGestart', '2025-02-01'],
    ['taalschakeltrajectAfgerond', '2026-02-01'],
  )
  const basis = fc.constantFrom(b1, z, zGezin, onderwijs)
  const rij = fc.array(wens, { maxLength: 14 })
  const zonderVolgorde = (v: ReturnType<typeof van>) => v.onderdelen.map((o) => [o.onderdeel, o.stand, o.op])

  it('meer feiten openen nooit wat dicht was, en verzetten de dag niet waarop het dicht ging', () => {
    fc.assert(
      fc.property(basis, rij, wens, (b, r, extra) => {
        const nu = new Map(van([...b, ...r, extra]).onderdelen.map((o) => [o.onderdeel, o]))
        for (const o of van([...b, ...r]).onderdelen) {
          const na = nu.get(o.onderdeel)
          if (o.stand === 'open' || na === undefined) continue
          expect(na.stand, o.onderdeel).not.toBe('open')
          if (o.stand === 'behaald') expect(na.stand).toBe('behaald')
          if (o.stand === 'behaald') expect(na.op! <= o.op!).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('feiten van na de peildatum doen niet mee, en de volgorde van vastleggen evenmin', () => {
    fc.assert(
      fc.property(basis, rij, fc.nat(700), fc.infiniteStream(fc.nat()), (b, r, n, kansen) => {
        const op = plusDagen(dag('2025-01-01'), n)
        const tot = r.filter(([, d]) => d <= op)
        expect(zonderVolgorde(van([...b, ...r], op))).toEqual(zonderVolgorde(van([...b, ...tot], op)))
        const geschud = r
          .map((x) => [kansen.next().value!, x] as const)
          .sort((p, q) => p[0] - q[0])
          .map(([, x]) => x)
        expect(zonderVolgorde(van([...b, ...geschud]))).toEqual(zonderVolgorde(van([...b, ...r])))
      }),
      { numRuns: 300 },
    )
  })

  it('voldaan is precies: geen onderdeel meer open; elk gesloten onderdeel noemt zijn dag en feit', () => {
    fc.assert(
      fc.property(basis, rij, (b, r) => {
        const v = van([...b, ...r])
        if (v.voldaan.soort !== 'bepaald') throw new Error(v.voldaan.soort)
        expect(v.voldaan.waarde.open).toEqual(
          v.onderdelen.filter((o) => o.stand === 'open').map((o) => o.onderdeel),
        )
        for (const o of v.onderdelen) {
          if (o.stand === 'behaald' || o.stand === 'vrij') expect([o.onderdeel, o.op]).not.toContain(null)
          if (o.stand === 'open') expect(o.op).toBeNull()
        }
      }),
      { numRuns: 300 },
    )
  })
})
