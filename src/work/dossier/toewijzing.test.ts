import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import { facts, type Rij } from '#test/facts.ts'
import { fold } from './fold.ts'
import { type Functie, functies, keys } from './lijsten.ts'
import { toewijzingen } from './toewijzing.ts'

const BEGIN = dag('2026-01-01')
const op = (n: number) => plusDagen(BEGIN, n)
const wie = (...rijen: Rij[]) =>
  toewijzingen(fold(facts(['dossierGeopend', BEGIN], ...rijen), { peildatum: op(400) })).map(
    (t) => `${t.functie} ${t.medewerker} ${t.sinds}`,
  )
const toe = (n: number, functie: Functie, medewerker: string): Rij => [
  'medewerkerToegewezen',
  op(n),
  { functie, medewerker },
]
const af = (n: number, functie: Functie, medewerker: string): Rij => [
  'toewijzingBeeindigd',
  op(n),
  { functie, medewerker },
]

describe('wie doet welk werk', () => {
  it('één doet de casusregie: een latere toewijzing draagt haar over', () => {
    expect(wie(toe(1, 'casusregie', 'noor'), toe(5, 'casusregie', 'daan'))).toEqual([
      `casusregie daan ${op(5)}`,
    ])
  })

  it('vrijwilligers zijn er meer tegelijk, elk tot het einde', () => {
    expect(wie(toe(1, 'vrijwilliger', 'a'), toe(2, 'vrijwilliger', 'b'), af(9, 'vrijwilliger', 'a'))).toEqual(
      [`vrijwilliger b ${op(2)}`],
    )
  })

  it('het einde van wie al overdroeg, laat de opvolger staan', () => {
    expect(wie(toe(1, 'begeleiding', 'a'), toe(5, 'begeleiding', 'b'), af(6, 'begeleiding', 'a'))).toEqual([
      `begeleiding b ${op(5)}`,
    ])
  })

  it('er is nooit meer dan één waar dat zo is, in welke volgorde ook vastgelegd, en niemand na zijn einde', () => {
    const gebeurtenis = fc.record({
      n: fc.nat(300),
      functie: fc.constantFrom(...keys(functies)),
      medewerker: fc.constantFrom('a', 'b', 'c'),
      einde: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(gebeurtenis, { maxLength: 20 }), (alle) => {
        const nu = toewijzingen(
          fold(
            facts(
              ['dossierGeopend', BEGIN],
              ...alle.map((g) => (g.einde ? af : toe)(g.n, g.functie, g.medewerker)),
            ),
            { peildatum: op(400) },
          ),
        )
        for (const f of keys(functies))
          if (!functies[f].meer) expect(nu.filter((t) => t.functie === f).length).toBeLessThanOrEqual(1)
        for (const t of nu) {
          const later = alle.filter(
            (g) => g.functie === t.functie && g.medewerker === t.medewerker && g.einde && op(g.n) > t.sinds,
          )
          expect(later).toEqual([])
        }
      }),
    )
  })
})
