/** Who counts as housed for the target, on the edge of each day. */
import { describe, expect, it } from 'vitest'
import { type Geval, opDe, toets, waarden } from '#test/oordeel.ts'
import { telling } from './realisatie.ts'

const gekoppeld = opDe('2026-05-01', 'koppeling')
const sleutel = (t: string) => opDe(t, `sleutel ${t}`)
const telt = (t: string) => `realisatie.telt | hvw2014 28 | koppeling, sleutel ${t}`

describe('Huisvestingswet 2014 art. 28: wie meetelt', () => {
  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['art. 28: niet gekoppeld', () => telling({ sleutels: [sleutel('2026-06-01')] }), 'nvt', ['realisatie.nietGekoppeld | hvw2014 28 | ']],
    ['art. 28: gekoppeld en nog geen sleutel', () => telling({ gekoppeld, sleutels: [] }), 'nvt', ['realisatie.geenSleutel | hvw2014 28 | koppeling']],
    ['art. 28: een sleutel van vóór de koppeling is die van een eerdere woning', () => telling({ gekoppeld, sleutels: [sleutel('2026-04-30')] }), 'nvt', ['realisatie.geenSleutel | hvw2014 28 | koppeling']],
    ['art. 28: een sleutel op de dag van de koppeling telt', () => telling({ gekoppeld, sleutels: [sleutel('2026-05-01')] }), '2026-05-01', [telt('2026-05-01')]],
    ['art. 28: de koppeling verviel de dag vóór de sleutel', () => telling({ gekoppeld, vervallen: opDe('2026-06-01', 'weg'), sleutels: [sleutel('2026-06-02')] }), 'nvt', ['realisatie.vervallen | hvw2014 28 | weg']],
    ['art. 28: de koppeling verviel op de dag van de sleutel: de sleutel was er', () => telling({ gekoppeld, vervallen: opDe('2026-06-02', 'weg'), sleutels: [sleutel('2026-06-02')] }), '2026-06-02', [telt('2026-06-02')]],
    ['art. 28: de koppeling verviel en er kwam geen sleutel', () => telling({ gekoppeld, vervallen: opDe('2026-06-01', 'weg'), sleutels: [] }), 'nvt', ['realisatie.vervallen | hvw2014 28 | weg']],
    ['art. 28: een tweede woning telt niet nog eens', () => telling({ gekoppeld, sleutels: [sleutel('2026-06-01'), sleutel('2027-01-01')] }), '2026-06-01', [telt('2026-06-01'), 'realisatie.eenmaal | hvw2014 28 | sleutel 2027-01-01']],
  ]
  toets(gevallen)

  it('art. 28: de stappen noemen de dagen, het halfjaar en hoeveel sleutels erbij kwamen', () => {
    expect(waarden(telling({ gekoppeld, sleutels: [] }))).toEqual([{ gekoppeld: '2026-05-01' }])
    expect(waarden(telling({ gekoppeld, sleutels: [sleutel('2026-07-01'), sleutel('2027-01-01')] }))).toEqual(
      [{ gekoppeld: '2026-05-01', op: '2026-07-01', halfjaar: '2026-2' }, { sleutels: 1 }],
    )
  })
})
