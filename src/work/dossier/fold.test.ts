import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import type { FeitId } from '#core/ids.ts'
import { facts, gekoppeld, type Meer, type Rij } from '#test/facts.ts'
import type { Feitsoort } from './facts.ts'
import { alleFeiten, dagVan, eersteFeit, fold, geldt, laatsteFeit } from './fold.ts'

const nu = { peildatum: dag('2026-11-24') }

describe('de vouw: het dossier zoals het stond en zoals het bekend was', () => {
  it('de volgorde waarin feiten binnenkomen maakt niet uit', () => {
    const soorten: Feitsoort[] = [
      'gekoppeld',
      'vertraagd',
      'woningAangeboden',
      'sleutelOvergedragen',
      'verhuisd',
    ]
    const rij = fc
      .tuple(fc.constantFrom(...soorten), fc.nat(800))
      .map(([s, n]) => [s, plusDagen(dag('2024-06-01'), n)] as [Feitsoort, string])
    fc.assert(
      fc.property(
        fc.array(rij, { minLength: 1, maxLength: 25 }),
        fc.nat(1000),
        fc.nat(),
        (rijen, n, zaad) => {
          const alle = facts(...rijen)
          const blik = { peildatum: plusDagen(dag('2024-06-01'), n) }
          const geschud = [...alle].sort(
            (a, b) => ((a.volg * 7919 + zaad) % 101) - ((b.volg * 7919 + zaad) % 101),
          )
          const d = fold(geschud, blik)
          expect(d).toEqual(fold(alle, blik))
          for (const s of soorten) for (const f of alleFeiten(d, s)) expect(f.op <= blik.peildatum).toBe(true)
          expect(Object.values(d.feiten).flat().length).toBe(
            alle.filter((f) => f.op <= blik.peildatum).length,
          )
        },
      ),
    )
  })

  it('peildatum: wat later gebeurde, is er dan nog niet', () => {
    const alle = facts(...gekoppeld, ['sleutelOvergedragen', '2026-08-05'])
    expect(dagVan(fold(alle, { peildatum: dag('2026-08-04') }), 'sleutelOvergedragen')).toBeUndefined()
    expect(dagVan(fold(alle, { peildatum: dag('2026-08-05') }), 'sleutelOvergedragen')?.waarde).toBe(
      '2026-08-05',
    )
  })

  it('kennisdatum: wat later is vastgelegd, wist men toen niet; een late registratie blijft te zien als wat zij is', () => {
    const alle = facts(...gekoppeld, ['sleutelOvergedragen', '2026-08-05', {}, { gekend: '2026-09-01' }])
    const toen = fold(alle, { peildatum: dag('2026-08-20'), kennisdatum: dag('2026-08-20') })
    expect(laatsteFeit(toen, 'sleutelOvergedragen')).toBeUndefined()
    expect(toen.versie).toBe(4)
    expect(laatsteFeit(fold(alle, { peildatum: dag('2026-08-20') }), 'sleutelOvergedragen')).toBeDefined()
  })

  it('een correctie neemt de plaats in; vóór de correctie gold het oude', () => {
    const alle = facts(...gekoppeld, [
      'gekoppeld',
      '2026-06-03',
      { opvang: 'coa' },
      { vervangt: 'feit-4', gekend: '2026-06-20' },
    ])
    expect(alleFeiten(fold(alle, nu), 'gekoppeld').map((f) => f.op)).toEqual(['2026-06-03'])
    expect(geldt(fold(alle, nu), alle[3]!)).toBe(false)
    expect(dagVan(fold(alle, { ...nu, kennisdatum: dag('2026-06-19') }), 'gekoppeld')?.waarde).toBe(
      '2026-06-01',
    )
  })

  it('een correctie van een correctie: alleen de laatste geldt, en na intrekken daarvan weer die ervoor', () => {
    const keten: Rij[] = [
      ...gekoppeld,
      ['gekoppeld', '2026-06-03', { opvang: 'coa' }, { vervangt: 'feit-4' }],
      ['gekoppeld', '2026-06-05', { opvang: 'coa' }, { vervangt: 'feit-5' }],
    ]
    const dagen = (...rijen: Rij[]) => alleFeiten(fold(facts(...rijen), nu), 'gekoppeld').map((f) => f.op)
    expect(dagen(...keten)).toEqual(['2026-06-05'])
    expect(dagen(...keten, ['ingetrokken', '2026-06-30', { feit: 'feit-6' }, { reden: 'dubbel' }])).toEqual([
      '2026-06-03',
    ])
  })

  it('een ingetrokken feit geldt niet; een ingetrokken correctie geeft het oude zijn plaats terug', () => {
    const weg: Meer = { reden: 'dubbel' }
    const alle = facts(
      ...gekoppeld,
      ['gekoppeld', '2026-06-03', { opvang: 'coa' }, { vervangt: 'feit-4' }],
      ['ingetrokken', '2026-06-30', { feit: 'feit-5' }, weg],
    )
    expect(dagVan(fold(alle, nu), 'gekoppeld')?.waarde).toBe('2026-06-01')
    const ook = facts(...gekoppeld, ['ingetrokken', '2026-06-30', { feit: 'feit-4' }, weg])
    expect(eersteFeit(fold(ook, nu), 'gekoppeld')).toBeUndefined()
  })

  it('zonder feiten, of met feiten van twee dossiers, is er niets te vouwen', () => {
    expect(() => fold([], nu)).toThrow(RangeError)
    const twee = [
      ...facts(...gekoppeld),
      { ...facts(...gekoppeld)[0]!, dossier: 'ander' as never, id: 'x' as FeitId, volg: 9 },
    ]
    expect(() => fold(twee, nu)).toThrow(RangeError)
  })
})
