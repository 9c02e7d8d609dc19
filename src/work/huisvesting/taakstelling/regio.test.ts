import { describe, expect, it } from 'vitest'
import { cijferbronnen, gemeenten } from '#demo/cijfers.ts'
import type { Halfjaar } from '#law/taakstelling.ts'
import type { Cijfer } from '../taakstelling.ts'
import { omgeving, regioVan } from './regio.ts'

const alle = gemeenten()
const cijfers: Cijfer[] = cijferbronnen().flatMap(({ bron, cijfers: c }) => c.map((x) => ({ ...x, bron })))
const tot = (h: string) => h as Halfjaar

describe('de regio', () => {
  it('verdeelt de laatste gepubliceerde landelijke taakstelling over de gemeenten van de provincie, naar boven afgerond', () => {
    const r = regioVan('GM0308', alle, cijfers, tot('2026-2'))!
    expect([r.provincie, r.halfjaar, r.landelijk, r.gemeenten.length]).toEqual([
      'Utrecht',
      '2025-2',
      13_000,
      26,
    ])
    // 13,000 × 25,442 ÷ 18,130,231 = 18.24…
    expect(r.gemeenten.find((g) => g.eigen)).toEqual({
      naam: 'Baarn',
      inwoners: 25_442,
      deel: 19,
      eigen: true,
    })
    for (const g of r.gemeenten) expect(g.deel).toBe(Math.ceil((13_000 * g.inwoners) / 18_130_231))
  })

  it('kijkt niet vooruit: in 2024-1 geldt wat toen was gepubliceerd', () => {
    expect(regioVan('GM0308', alle, cijfers, tot('2024-1'))).toMatchObject({
      halfjaar: '2024-1',
      landelijk: 18_750,
    })
  })

  it('zonder inwoners of landelijk getal wordt niets verdeeld, en staat er wat ontbreekt', () => {
    const gat = alle.map((g) => (g.naam === 'Soest' ? { ...g, inwoners: null } : g))
    const r = regioVan('GM0308', gat, cijfers, tot('2026-2'))!
    expect(r.zonderInwoners).toEqual(['Soest'])
    expect(r.gemeenten.every((g) => g.deel === null)).toBe(true)
    expect(regioVan('GM0308', alle, [], tot('2026-2'))).toMatchObject({ halfjaar: null, landelijk: null })
    expect(regioVan('GM9999', alle, cijfers, tot('2026-2'))).toBeUndefined()
  })
})

describe('wat om ons heen is gepubliceerd', () => {
  it('noemt provincies, opvang en vergunningen met hun bron, ook wat elkaar tegenspreekt, en niets van later', () => {
    const o = omgeving(cijfers, tot('2026-2'))
    expect(o.find((x) => x.gebied === 'Zuid-Holland' && x.wat === 'regio_gehuisvest')?.waarde).toBe(3400)
    expect(
      o
        .filter((x) => x.wat === 'opvang' && x.periode.startsWith('2023-01'))
        .map((x) => x.waarde)
        .sort(),
    ).toEqual([16_200, 16_750])
    expect(o.some((x) => x.wat === 'vergunningen' && x.periode === '2021-1')).toBe(true)
    expect(omgeving(cijfers, tot('2022-1')).some((x) => x.periode >= '2022-07')).toBe(false)
  })
})
