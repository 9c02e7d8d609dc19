/** The housing target: half years at their edges, the sum in words, and the ladder of supervision step by step. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { gronden, waarden } from '#test/oordeel.ts'
import {
  dagenVan,
  type Halfjaar,
  type Halfjaarstand,
  halfjaarVan,
  isHalfjaar,
  magVerschuiven,
  percentages,
  standen,
  taakstellingFormule,
  verreken,
  volgend,
} from './taakstelling.ts'
import { voorstelTrede } from './toezicht.ts'

const h = (t: string) => t as Halfjaar

describe('Huisvestingswet art. 29: halfjaren', () => {
  it.each([
    ['2026-1', true],
    ['2026-2', true],
    ['1999-1', true],
    ['2026-3', false],
    ['2026-0', false],
    ['2126-1', false],
    ['1826-1', false],
    ['026-1', false],
    ['2026-12', false],
    ['x2026-1', false],
    ['20a6-1', false],
    ['202a-1', false],
    ['2026 1', false],
  ])('%s is een halfjaar: %s', (tekst, verwacht) => {
    expect(isHalfjaar(tekst)).toBe(verwacht)
  })

  it.each([
    ['2026-01-01', '2026-1'],
    ['2026-06-30', '2026-1'],
    ['2026-07-01', '2026-2'],
    ['2026-12-31', '2026-2'],
  ])('%s valt in %s', (d, halfjaar) => {
    expect(halfjaarVan(dag(d))).toBe(halfjaar)
  })

  it('het eerste en het tweede halfjaar hebben hun dagen, en na 2026-2 komt 2027-1', () => {
    expect(dagenVan(h('2026-1'))).toEqual({ eerste: '2026-01-01', laatste: '2026-06-30' })
    expect(dagenVan(h('2026-2'))).toEqual({ eerste: '2026-07-01', laatste: '2026-12-31' })
    expect([volgend(h('2026-1')), volgend(h('2026-2'))]).toEqual(['2026-2', '2027-1'])
  })
})

describe('Huisvestingswet art. 28 en 29: rekenen', () => {
  it('art. 29 lid 1: de som staat in de stap, en een heel aandeel wordt niet verhoogd', () => {
    const invoer = { landelijk: 100, inwoners: 50, inwonersNederland: 1000 }
    const { waarde, stap } = taakstellingFormule(invoer)
    expect(waarde).toBe(5)
    expect(stap.waarden).toEqual({ ...invoer, uitkomst: 5 })
    expect(gronden({ stappen: [stap] })).toEqual(['taakstelling.formule | hvw2014 29.1 | '])
    expect(taakstellingFormule({ ...invoer, inwoners: 51 }).waarde).toBe(6)
  })

  it.each<[string, number[], number[], boolean]>([
    ['gelijk', [16, 20], [16, 20], true],
    ['een gemeente op nul', [16, 20], [0, 36], true],
    ['onder nul', [16, 20], [-1, 37], false],
    ['de som daalt', [16, 20], [16, 19], false],
    ['een gemeente minder', [16, 20], [36], false],
    ['een gemeente meer', [16], [16, 0], false],
  ])('art. 29 lid 2: verschuiven, %s', (_, was, wordt, mag) => {
    expect(magVerschuiven(was, wordt)).toBe(mag)
  })

  // biome-ignore format: one line a case reads as a table
  const sommen: readonly [string, begin: number, taak: number, klaar: number, eind: number, codes: string[], waarden: object[]][] = [
    ['precies gehaald', 0, 10, 10, 0, [], []],
    ['te weinig', 0, 10, 7, -3, ['tekort'], [{ personen: 3 }]],
    ['te weinig, met voorsprong vooraf', 2, 10, 7, -1, ['tekort'], [{ personen: 3 }]],
    ['meer, en de achterstand blijft', -5, 10, 12, -3, ['achterstand'], [{ rest: 2, voorAchterstand: 2 }]],
    ['meer, en de achterstand is precies weg', -2, 10, 12, 0, ['achterstand'], [{ rest: 2, voorAchterstand: 2 }]],
    ['meer dan de achterstand', -2, 10, 13, 1, ['achterstand', 'voorsprong'], [{ rest: 3, voorAchterstand: 2 }, { personen: 1 }]],
    ['meer, zonder achterstand', 1, 10, 12, 3, ['achterstand', 'voorsprong'], [{ rest: 2, voorAchterstand: 0 }, { personen: 2 }]],
  ]
  it.each(sommen)('art. 28: %s', (_, begin, taakstelling, gerealiseerd, eind, codes, tussen) => {
    const uit = verreken(begin, taakstelling, gerealiseerd)
    expect(uit.eind).toBe(eind)
    expect(gronden(uit)).toEqual(
      ['halfjaarEerst', ...codes, 'stand'].map((c) => `taakstelling.${c} | hvw2014 28 | `),
    )
    expect(waarden(uit)).toEqual([
      { gerealiseerd, taakstelling, voorHalfjaar: Math.min(gerealiseerd, taakstelling) },
      ...tussen,
      { begin, eind },
    ])
  })

  it('art. 28: na een gat, of een halfjaar zonder cijfers, is de stand onbekend tot de volgende bekende', () => {
    const c = (halfjaar: string, taakstelling: number | null, gerealiseerd: number | null) => ({
      halfjaar: h(halfjaar),
      taakstelling,
      gerealiseerd,
    })
    const uit = standen(
      [
        c('2020-1', 8, 5),
        c('2020-2', 10, 12),
        c('2021-2', 16, 22),
        c('2022-1', 20, null),
        c('2022-2', 20, 20),
        c('2023-1', null, 4),
        c('2023-2', 9, 9),
      ],
      new Map([
        [h('2020-1'), 0],
        [h('2022-1'), -4],
        [h('2023-1'), 2],
      ]),
    )
    expect(uit.map((s) => [s.begin, s.eind])).toEqual([
      [0, -3],
      [-3, -1],
      [null, null],
      [-4, null],
      [null, null],
      [2, null],
      [null, null],
    ])
    expect(uit.map((s) => s.stappen.length > 0)).toEqual([true, true, false, false, false, false, false])
    expect(uit[1]).toMatchObject({ halfjaar: '2020-2', taakstelling: 10, gerealiseerd: 12 })
  })

  it.each<[string, Partial<Halfjaarstand>, kaal: number | null, gecorrigeerd: number | null]>([
    ['zonder achterstand zijn beide gelijk', { begin: 3 }, 70, 70],
    ['met achterstand telt die erbij', { begin: -4 }, 70, 50],
    ['afgerond op hele procenten', { begin: -5 }, 70, 47],
    ['zonder stand alleen het kale', { begin: null }, 70, null],
    ['zonder taakstelling niets', { taakstelling: null }, null, null],
    ['zonder taakstelling niets, ook met achterstand', { taakstelling: null, begin: -5 }, null, null],
    ['zonder realisatie niets', { gerealiseerd: null }, null, null],
    ['bij taakstelling nul alleen met achterstand', { taakstelling: 0, begin: -7 }, null, 100],
    ['bij taakstelling nul zonder achterstand niets', { taakstelling: 0 }, null, null],
  ])('percentages: %s', (_, meer, kaal, gecorrigeerd) => {
    const stand = { halfjaar: h('2026-1'), taakstelling: 10, gerealiseerd: 7, begin: 0, eind: 0, stappen: [] }
    expect(percentages({ ...stand, ...meer })).toEqual({ kaal, gecorrigeerd })
  })
})

describe('kader interbestuurlijk toezicht: het voorstel', () => {
  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly [string, begin: number, eind: number, vorige: number, bijzonder: boolean, trede: number, codes: string[], eerste: object][] = [
    ['gehaald op nul', -3, 0, 4, false, 0, ['gehaald'], {}],
    ['gehaald op nul, ook in bijzondere tijd', -3, 0, 4, true, 0, ['gehaald'], {}],
    ['kleiner: een trede omlaag', -5, -3, 4, false, 3, ['kleiner'], { begin: -5, eind: -3 }],
    ['kleiner: niet onder de eerste', -5, -3, 1, false, 1, ['kleiner'], { begin: -5, eind: -3 }],
    ['kleiner: van geen naar de eerste', -5, -3, 0, false, 1, ['kleiner'], { begin: -5, eind: -3 }],
    ['gelijk: blijft', -3, -3, 4, false, 4, ['gelijk'], { eind: -3 }],
    ['gelijk: ten minste de eerste', -3, -3, 0, false, 1, ['gelijk'], { eind: -3 }],
    ['groter: een trede omhoog', -3, -5, 2, false, 3, ['groter'], { begin: -3, eind: -5 }],
    ['groter: niet boven de zesde', -3, -5, 6, false, 6, ['groter'], { begin: -3, eind: -5 }],
    ['groter, na een voorsprong', 4, -5, 0, false, 1, ['groter'], { begin: 0, eind: -5 }],
    ['groter, in bijzondere tijd: blijft', -3, -5, 2, true, 2, ['groter', 'bijzonder'], { begin: -3, eind: -5 }],
    ['groter, in bijzondere tijd: ten minste de eerste', -3, -5, 0, true, 1, ['groter', 'bijzonder'], { begin: -3, eind: -5 }],
    ['kleiner, in bijzondere tijd', -5, -3, 4, true, 3, ['kleiner', 'bijzonder'], { begin: -5, eind: -3 }],
  ]
  it.each(gevallen)('%s', (_, begin, eind, vorigeTrede, bijzonder, trede, codes, eerste) => {
    const uit = voorstelTrede({ begin, eind, vorigeTrede, bijzonder })
    expect(uit.trede).toBe(trede)
    expect(gronden(uit)).toEqual(
      [...codes, 'voorstel'].map((c) => `toezicht.${c} | ibt ladder van zes treden | `),
    )
    expect(waarden(uit)[0]).toEqual(eerste)
    expect(waarden(uit).at(-1)).toEqual({ trede })
  })
})
