import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import type { MedewerkerId } from '#core/ids.ts'
import { type Afwezig, bezetting, type Collega, doetHetWerk, functieVan, rollenVan } from './bezetting.ts'

const NU = dag('2026-11-24')
const id = (n: string) => n as MedewerkerId
const collega = (n: string, actief = true): Collega => ({ id: id(n), naam: n, rol: 'begeleider', actief })
const weg = (wie: string, vervanger: string, van = NU, totEnMet = NU): Afwezig => ({
  medewerker: id(wie),
  vervanger: id(vervanger),
  van,
  totEnMet,
})
const allen = [collega('a'), collega('b'), collega('c'), collega('oud', false)]
const kaart = new Map(allen.map((c) => [c.id, c]))
const wie = (n: string, ...afwezig: Afwezig[]) => doetHetWerk(id(n), kaart, afwezig, NU)

describe('wie het werk vandaag doet', () => {
  it('wie er is, zelf; op de dagen van afwezigheid de vervanger, de dag erna weer zelf', () => {
    expect(wie('a')).toBe('a')
    expect(wie('a', weg('a', 'b', plusDagen(NU, -3), NU))).toBe('b')
    expect(wie('a', weg('a', 'b', plusDagen(NU, -3), plusDagen(NU, -1)))).toBe('a')
    expect(wie('a', weg('a', 'b', plusDagen(NU, 1), plusDagen(NU, 9)))).toBe('a')
  })

  it('is de vervanger er ook niet, dan wie die vervangt; draait het rond, dan niemand', () => {
    expect(wie('a', weg('a', 'b'), weg('b', 'c'))).toBe('c')
    expect(wie('a', weg('a', 'b'), weg('b', 'a'))).toBeUndefined()
    expect(wie('oud')).toBeUndefined()
    expect(wie('a', weg('a', 'oud'))).toBeUndefined()
  })

  it('niets raakt zoek: ieders werk staat bij ten minste één die er is, of bij iedereen', () => {
    const namen = ['a', 'b', 'c', 'oud']
    const afwezig = fc.array(
      fc
        .record({
          m: fc.constantFrom(...namen),
          v: fc.constantFrom(...namen),
          d: fc.integer({ min: -2, max: 2 }),
        })
        .map(({ m, v, d }) => weg(m, v, plusDagen(NU, d), plusDagen(NU, d + 1))),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(afwezig, (a) => {
        const gezien = new Map(namen.map((n) => [n, bezetting(id(n), ['begeleider'], allen, a, NU)] as const))
        for (const c of allen) {
          const bij = [...gezien].filter(([n, b]) => kaart.get(id(n))!.actief && b.eigen.includes(c.id))
          const doet = doetHetWerk(c.id, kaart, a, NU)
          expect(bij.map(([n]) => n)).toContain(doet ?? 'a')
          if (doet === undefined) expect(bij.length).toBe(3)
        }
      }),
    )
  })

  it('een ander zijn werk komt er alleen bij door vervanging', () => {
    const b = bezetting(id('b'), ['begeleider'], allen, [weg('a', 'b')], NU)
    expect([...b.vervangt]).toEqual(['a'])
    expect(b.eigen).toEqual(['b', 'a', 'oud'])
    expect(b.eigen).not.toContain('c')
  })
})

describe('welke rol welk werk heeft', () => {
  it('een teamleider heeft het team erbij, een ander alleen zichzelf', () => {
    expect(rollenVan('teamleider')).toEqual(['teamleider', 'begeleider', 'vrijwilliger'])
    expect(rollenVan('klantmanager')).toEqual(['klantmanager'])
  })
  it('werk dat één doet hoort bij een functie; vrijwilligers delen het', () => {
    expect(functieVan('klantmanager')).toBe('casusregie')
    expect(functieVan('vrijwilliger')).toBeUndefined()
    expect(functieVan('raadslid')).toBeUndefined()
  })
})
