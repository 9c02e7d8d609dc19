import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import { facts, gekoppeld, type Rij } from '#test/facts.ts'
import { fold } from './fold.ts'
import { beoordeel } from './termen.ts'
import { watAls } from './what-if.ts'

const basis: Rij[] = [
  ...gekoppeld,
  ['kennisgevingOntvangen', '2026-07-01'],
  ['ingeschreven', '2026-08-14', { gemeente: 'GM0308' }],
]
const plan = (op: string): Rij[] => [...basis, ['pipVastgesteld', op, { leerroute: 'b1' }]]

describe('wat als', () => {
  it('Wi2021 art. 11: een plan van 1 maart 2027 geeft een termijn tot en met 1 maart 2030', () => {
    const alle = facts(...plan('2027-03-01'))
    const { voor, na } = watAls(alle.slice(0, -1), alle.slice(-1), dag('2027-03-01'))
    expect(voor.termijnen.find((t) => t.soort === 'inburgering')).toBeUndefined()
    expect(na.termijnen.find((t) => t.soort === 'inburgering')?.laatsteDag).toBe('2030-03-01')
    expect(na.termijnen.find((t) => t.soort === 'pip')).toMatchObject({
      stand: 'voldaan',
      laatsteDag: '2026-10-23',
    })
  })

  it('zegt precies wat zou gelden als het feit was vastgelegd, en een feit van na de peildatum verandert niets', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(900), (n, m) => {
        const op = plusDagen(dag('2026-08-15'), n)
        const peildatum = plusDagen(dag('2026-08-15'), m)
        const alle = facts(...plan(op))
        const { voor, na } = watAls(alle.slice(0, -1), alle.slice(-1), peildatum)
        expect(na).toEqual(beoordeel(fold(alle, { peildatum })))
        if (op > peildatum) expect(na).toEqual(voor)
      }),
    )
  })
})
