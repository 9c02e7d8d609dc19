import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { geleverd } from './handboek/geleverd.ts'
import { alsVersie, type Stap, type Versie } from './handboek/model.ts'
import { brengt, keten, wachtparen } from './keten.ts'

const stap = (id: string, meer: Partial<Stap>): Stap => ({
  id,
  titel: id,
  uitleg: id,
  rol: 'begeleider',
  na: { soort: 'gekoppeld', met: {} },
  voor: [],
  zonder: [],
  uiterlijk: { geen: true },
  gedaan: { soort: 'begeleidingGestart', met: {} },
  ookEerder: false,
  grond: 'lokaal',
  gegevens: [],
  nazorg: 0,
  nietNodigDoor: [],
  ...meer,
})
const versie = (...stappen: Stap[]): Versie => ({
  versie: 'proef',
  vanaf: dag('2022-01-01'),
  overgang: 'nieuw',
  stappen: new Map(stappen.map((s) => [s.id, s])),
})
const feit = (soort: Stap['na']['soort'], met = {}) => ({ soort, met })
const taak = (id: string, stand: string) => ({ stap: id, versie: 'proef', stand, uiterste_dag: '2026-12-01' })

// C waits for the key, the key waits for the day that A arranges.
const a = stap('a', { rol: 'begeleider', gedaan: feit('regeldagGepland') })
const b = stap('b', {
  rol: 'verhuurmedewerker',
  wachtOp: feit('regeldagGepland'),
  gedaan: feit('sleutelOvergedragen'),
})
const c = stap('c', {
  rol: 'klantmanager',
  wachtOp: feit('sleutelOvergedragen'),
  gedaan: feit('ingeschreven'),
})
const drie = [versie(a, b, c)]
const namen = (s: ReturnType<typeof keten>) => s.map((x) => `${x.stap}: ${x.rol} ${x.stand}`)

describe('wie op wie wacht', () => {
  it('gaat door alle stappen tot wie aan zet is', () => {
    const alle = [taak('a', 'open'), taak('b', 'wacht'), taak('c', 'wacht')]
    expect(namen(keten(alle[2]!, alle, drie))).toEqual(['b: verhuurmedewerker wacht', 'a: begeleider open'])
    expect(namen(keten(alle[1]!, alle, drie))).toEqual(['a: begeleider open'])
    expect(keten(alle[0]!, alle, drie)).toEqual([])
  })

  it('is de taak er nog niet, dan de stap van het handboek en wat die doet beginnen', () => {
    const later = stap('later', { na: feit('woningAangeboden'), gedaan: feit('regeldagGepland') })
    const bieden = stap('bieden', { rol: 'verhuurmedewerker', gedaan: feit('woningAangeboden') })
    const alle = [taak('bieden', 'open'), taak('b', 'wacht')]
    expect(namen(keten(alle[1]!, alle, [versie(later, bieden, b)]))).toEqual([
      'later: begeleider nietBegonnen',
      'bieden: verhuurmedewerker open',
    ])
  })

  it('brengt geen stap het feit, dan wie het mag vastleggen', () => {
    const alle = [taak('b', 'wacht')]
    expect(keten(alle[0]!, alle, [versie(b)])).toMatchObject([{ stap: null, stand: 'geenStap' }])
  })

  it('een handboek dat rondloopt, houdt op', () => {
    const x = stap('x', { wachtOp: feit('verhuisd'), gedaan: feit('ingeschreven') })
    const y = stap('y', { wachtOp: feit('ingeschreven'), gedaan: feit('verhuisd') })
    const alle = [taak('x', 'wacht'), taak('y', 'wacht')]
    expect(keten(alle[0]!, alle, [versie(x, y)]).map((s) => s.stap)).toEqual(['y', null])
  })

  it('waarden tellen mee: een ander gesprek brengt het niet', () => {
    const gesprek = (g: string) => feit('gesprekGevoerd', { gesprek: g })
    expect(brengt(gesprek('kennismaking'), gesprek('driegesprek'))).toBe(false)
    expect(brengt(gesprek('driegesprek'), gesprek('driegesprek'))).toBe(true)
    expect(brengt(feit('gesprekGevoerd'), gesprek('driegesprek'))).toBe(true)
  })
})

describe('wie op ons wacht', () => {
  it('ook via een tussenstap van een ander, en nooit op zichzelf', () => {
    expect(wachtparen(drie, ['begeleider'])).toEqual([
      { wacht: 'b', brengt: 'a' },
      { wacht: 'c', brengt: 'a' },
    ])
    expect(wachtparen(drie, ['verhuurmedewerker'])).toEqual([{ wacht: 'c', brengt: 'b' }])
    expect(wachtparen(drie, ['klantmanager'])).toEqual([])
  })

  it('in het geleverde handboek wacht de sleutel op de regeldag van de begeleiding', () => {
    expect(wachtparen([alsVersie(geleverd.handboek)], ['begeleider'])).toContainEqual({
      wacht: 'sleutel-overdragen',
      brengt: 'regeldag-plannen',
    })
  })
})
