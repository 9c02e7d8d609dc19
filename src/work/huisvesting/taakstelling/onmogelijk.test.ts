import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { cijferbronnen } from '#demo/cijfers.ts'
import type { Cijfer, Grootheid } from '../taakstelling.ts'
import { onmogelijk } from './onmogelijk.ts'

const c = (grootheid: Grootheid, periode: string, waarde: number | null) => ({ grootheid, periode, waarde })
const zin = (x: ReturnType<typeof c>, bekend: Cijfer[] = []) =>
  onmogelijk([x], bekend, dag('2026-11-24'))[0]?.fout

describe('Huisvestingswet art. 29: cijfers die niet kunnen', () => {
  it.each<[string, ReturnType<typeof c>, string]>([
    [
      'een halve persoon',
      c('gerealiseerd', '2026-1', 12.5),
      'Gerealiseerd 2026-1 is 12.5: dit telt personen en is dus een heel getal.',
    ],
    [
      'minder dan nul',
      c('taakstelling', '2026-1', -1),
      'Taakstelling 2026-1 is -1: minder dan nul kan niet.',
    ],
    [
      'gerealiseerd van een halfjaar dat nog loopt',
      c('gerealiseerd', '2026-2', 12),
      'Gerealiseerd 2026-2: het halfjaar loopt tot en met 31 december 2026, dus dit staat nog niet vast. Voer het in als het voorbij is.',
    ],
  ])('%s', (_, x, verwacht) => expect(zin(x)).toBe(verwacht))

  it('meer gehuisvest dan in het hele land; meer inwoners dan het land', () => {
    const land: Cijfer[] = [{ bron: 'a', voetnoot: null, ...c('landelijk_gerealiseerd', '2026-1', 900) }]
    expect(zin(c('gerealiseerd', '2026-1', 901), land)).toContain('meer dan landelijk gerealiseerd (900)')
    expect(zin(c('gerealiseerd', '2026-1', 900), land)).toBeUndefined()
    expect(
      onmogelijk([c('inwoners', '2021', 9), c('inwoners_landelijk', '2021', 8)], [], dag('2026-11-24')),
    ).toHaveLength(1)
  })

  it('een achterstand, een niet gepubliceerd getal en een taakstelling vooraf kunnen wel', () => {
    for (const x of [
      c('stand_begin', '2026-2', -9),
      c('gerealiseerd', '2026-2', null),
      c('taakstelling', '2027-1', 13),
    ])
      expect(zin(x)).toBeUndefined()
  })

  it('alle gepubliceerde cijfers van Baarn en het land kunnen', () => {
    const alle = cijferbronnen().flatMap((b) => b.cijfers)
    expect(onmogelijk(alle, [], dag('2026-11-24'))).toEqual([])
  })
})
