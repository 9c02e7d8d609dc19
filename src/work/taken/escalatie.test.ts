import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rolnamen } from '#core/actor.ts'
import { dag, plusDagen } from '#core/day.ts'
import { afspraakOp, geleverdeAfspraak, niveaus, niveauVan, verantwoordt } from './escalatie.ts'

const NU = dag('2026-11-24')
const a = geleverdeAfspraak
const niveau = (rol: (typeof rolnamen)[number], dagen: number | null, stand = 'open') =>
  niveauVan({ rol, stand, uitersteDag: dagen === null ? null : plusDagen(NU, dagen) }, NU, a)

describe('herinneren en aanspreken', () => {
  it('herinnert zeven dagen vooraf tot en met de laatste dag', () => {
    expect([8, 7, 0].map((n) => niveau('klantmanager', n))).toEqual(['geen', 'herinnering', 'herinnering'])
  })

  it('gaat van de teamleider naar de casusregie naar de gemeente', () => {
    expect([-1, -13, -14, -29, -30].map((n) => niveau('begeleider', n))).toEqual([
      'team',
      'team',
      'regie',
      'regie',
      'beleid',
    ])
  })

  it('zonder teamleider meteen naar de casusregie; de casusregie zelf alleen naar de gemeente', () => {
    expect([-1, -14].map((n) => niveau('verhuurmedewerker', n))).toEqual(['teLaat', 'regie'])
    expect([-14, -29, -30].map((n) => niveau('klantmanager', n))).toEqual(['teLaat', 'teLaat', 'beleid'])
  })

  it('wie op een ander wacht of klaar is, wordt niet aangesproken; zonder laatste dag ook niet', () => {
    expect(niveau('begeleider', -40, 'wacht')).toBe('geen')
    expect(niveau('begeleider', -40, 'gedaan')).toBe('geen')
    expect(niveau('begeleider', null)).toBe('geen')
  })

  it('een taak zakt nooit terug als de tijd verstrijkt', () => {
    const orde = Object.keys(niveaus)
    fc.assert(
      fc.property(
        fc.constantFrom(...rolnamen),
        fc.integer({ min: -60, max: 60 }),
        fc.nat(60),
        (rol, n, later) => {
          const eerst = orde.indexOf(niveau(rol, n))
          expect(orde.indexOf(niveau(rol, n - later))).toBeGreaterThanOrEqual(eerst)
        },
      ),
    )
  })

  it('de lijst van een rol begint waar het niveau begint', () => {
    expect(verantwoordt('teamleider', NU, a)).toEqual({
      rollen: ['begeleider', 'vrijwilliger'],
      dagen: 1,
      totEnMet: '2026-11-23',
    })
    expect(verantwoordt('klantmanager', NU, a)).toMatchObject({ rollen: 'anderen', totEnMet: '2026-11-10' })
    expect(verantwoordt('verhuurmedewerker', NU, a)).toBeUndefined()
  })
})

describe('de afspraak van de gemeente', () => {
  const eigen = (vanaf: string, herinnerDagen: number) => ({ ...a, vanaf: dag(vanaf), herinnerDagen })
  it('geldt vanaf haar dag tot een volgende; daarvoor wat Wortel levert, in welke volgorde ook opgeslagen', () => {
    const lijst = [eigen('2026-12-01', 3), eigen('2026-10-01', 5)]
    expect(afspraakOp(lijst, dag('2026-09-30'))).toBe(geleverdeAfspraak)
    expect(afspraakOp(lijst, dag('2026-10-01')).herinnerDagen).toBe(5)
    expect(afspraakOp(lijst, dag('2026-11-30')).herinnerDagen).toBe(5)
    expect(afspraakOp(lijst, dag('2027-01-01')).herinnerDagen).toBe(3)
  })
})
