/** How long data stay: each kind with its own day, and what is said when there is no day. */
import { describe, expect, it } from 'vitest'
import type { Oordeel } from '#core/explain.ts'
import { gronden, legtUit, opDe, uitkomst } from '#test/oordeel.ts'
import { type Bewaring, verwijderenVanaf } from './bewaren.ts'

const plicht = opDe('2026-09-01', 'plicht')
const lening = opDe('2028-02-29', 'lening')
const alles = { plichtGeeindigd: plicht, leningGeeindigd: lening }
const bij = (soort: Bewaring['soort'], meer: Partial<Bewaring> = {}) =>
  verwijderenVanaf({ wet: 'wi2021', soort, ...meer })

describe('Besluit art. 9.9: wanneer gegevens weg moeten zijn', () => {
  it.each<[string, () => Oordeel<unknown>, unknown, string[], voorbehoud: string[]]>([
    [
      'lid 1 onder a: vijf jaar na de plicht',
      () => bij('gewoon', alles),
      '2031-09-01',
      ['bewaren.gewoon | bi2021 9.9.1.a | plicht'],
      [],
    ],
    [
      'lid 2: de kern na vijftig jaar',
      () => bij('kern', alles),
      '2076-09-01',
      ['bewaren.kern | bi2021 9.9.2 | plicht'],
      ['bewaren.kernVanaf'],
    ],
    [
      'lid 3: vijf jaar na de lening',
      () => bij('lening', alles),
      '2033-02-28',
      ['bewaren.lening | bi2021 9.9.3 | lening'],
      [],
    ],
    [
      'lid 1: de plicht loopt',
      () => bij('gewoon', { leningGeeindigd: lening }),
      'nvt',
      ['bewaren.loopt | bi2021 9.9.1.a | '],
      [],
    ],
    ['lid 2: de plicht loopt', () => bij('kern'), 'nvt', ['bewaren.loopt | bi2021 9.9.2 | '], []],
    [
      'lid 3: de lening loopt',
      () => bij('lening', { plichtGeeindigd: plicht }),
      'nvt',
      ['bewaren.loopt | bi2021 9.9.3 | '],
      [],
    ],
    [
      'de oude wet',
      () => bij('gewoon', { wet: 'wi2013', ...alles }),
      'bewaarbesluit: bewaren.oudeWet',
      ['bewaren.systeemDuo | bi2013 6.8 | ', 'bewaren.selectielijst | selectielijst proces 8.1 | '],
      [],
    ],
    [
      'vóór de wet',
      () => bij('gewoon', { plichtGeeindigd: opDe('2021-12-31') }),
      'plichtVoldaan: buitenGeldigheid',
      [],
      [],
    ],
    [
      'op de eerste dag van de wet',
      () => bij('gewoon', { plichtGeeindigd: opDe('2022-01-01') }),
      '2027-01-01',
      ['bewaren.gewoon | bi2021 9.9.1.a | feit'],
      [],
    ],
  ])('%s', (_, reken, verwacht, stappen, voorbehoud) => {
    const o = reken()
    legtUit(o)
    expect(uitkomst(o)).toBe(verwacht)
    expect(gronden(o)).toEqual(stappen)
    expect(o.voorbehoud).toEqual(voorbehoud)
  })

  it.each(['gewoon', 'kern', 'lening'] as const)('lid 1 onder b: bij overlijden gaat ook %s weg', (soort) => {
    const o = bij(soort, { ...alles, overleden: opDe('2027-02-03', 'overleden') })
    expect(uitkomst(o)).toBe('2027-02-03')
    expect(gronden(o)).toEqual(['bewaren.overleden | bi2021 9.9.1.b | overleden'])
  })
})
