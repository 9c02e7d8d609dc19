/** The duty and its term: every kind of permit, both groups, pension age by cohort, and both acts. */
import { describe, expect, it } from 'vitest'
import { type DeelDag, dag, plusDagen } from '#core/day.ts'
import { feit, type Geval, gronden, opDe, toets, uitkomst, waarden } from '#test/oordeel.ts'
import { meerderjarig } from './meerderjarig.ts'
import {
  doelgroepVan,
  heeftAowLeeftijd,
  type PlichtInvoer,
  plicht,
  type Vergunningsoort,
  vergunningsoorten,
} from './plicht.ts'
import { inburgeringstermijn, type TermijnInvoer } from './termijn.ts'

const NU = dag('2026-11-24')
const geboren = (t: string) => feit(t as DeelDag, 'geboren')
const permit = (soort: Vergunningsoort, op: string) => feit({ soort, op: dag(op) }, 'permit')
const basis: PlichtInvoer = {
  vergunning: permit('asielBepaaldeTijd', '2024-01-05'),
  geboortedatum: geboren('1990-03-12'),
}

describe('Wi2021 art. 3, 13 en 19: welke vergunning, welke groep', () => {
  const asiel = ['asielBepaaldeTijd', 'regulierBijAsielstatushouder']
  const nooit: Partial<Record<Vergunningsoort, string>> = {
    regulierTijdelijkDoel: 'plicht.tijdelijkDoel | wi2021 3.1.a | permit',
    tijdelijkeBescherming: 'plicht.tijdelijkeBescherming | wi2021 3.1 | permit',
    euBurger: 'plicht.euBurger | wi2021 3.2.a | permit',
  }
  it.each(vergunningsoorten.filter((v) => v !== 'asielOnbepaaldeTijd'))('art. 3: %s', (soort) => {
    const o = plicht({ ...basis, vergunning: permit(soort, '2024-01-05') }, NU)
    expect(waarden(o)[0]).toEqual({ op: '2024-01-05' })
    if (nooit[soort] !== undefined) {
      expect([uitkomst(o), gronden(o)]).toEqual(['nvt', [nooit[soort]]])
      return
    }
    const isAsiel = asiel.includes(soort)
    expect(uitkomst(o)).toEqual({
      wet: 'wi2021',
      doelgroep: isAsiel ? 'asielstatushouder' : 'gezinsOfOverigeMigrant',
      sinds: '2024-01-05',
      ondertussengroep: false,
    })
    expect(doelgroepVan(soort) === 'asielstatushouder').toBe(isAsiel)
    expect(gronden(o)).toEqual([
      isAsiel ? 'plicht.asiel | wi2021 13.1 | permit' : 'plicht.migrant | wi2021 19 | permit',
      'plicht.leeftijd | wi2021 3.1 | geboren',
      'plicht.wi2021 | wi2021 54.1 | ',
    ])
  })

  it.each(['2021-12-31', '2022-01-01'])(
    'art. 3 lid 1: asiel voor onbepaalde tijd, op %s, is geen eerste vergunning en zegt dus nog niets',
    (van) => {
      const o = plicht({ ...basis, vergunning: permit('asielOnbepaaldeTijd', van) }, NU)
      expect(uitkomst(o)).toBe('vergunningVerleend: plicht.eersteVergunning')
      expect(gronden(o)).toEqual([])
      expect(doelgroepVan('asielOnbepaaldeTijd')).toBe('asielstatushouder')
    },
  )

  const naar = (doelgroep: 'asielstatushouder' | 'gezinsOfOverigeMigrant', op: string) =>
    plicht({ ...basis, doelgroepGewijzigd: feit({ doelgroep, op: dag(op) }, 'duo') }, NU)
  it('art. 13 en 19: DUO verplaatst iemand naar de andere groep, vanaf die dag', () => {
    expect(naar('gezinsOfOverigeMigrant', '2026-11-24')).toMatchObject({
      waarde: { doelgroep: 'gezinsOfOverigeMigrant' },
    })
    expect(gronden(naar('gezinsOfOverigeMigrant', '2026-11-24'))[0]).toBe(
      'plicht.groepGewijzigd | wi2021 19, duom2m gebeurtenissen SS124 en SS125 | duo',
    )
    expect(gronden(naar('asielstatushouder', '2026-11-24'))[0]).toBe(
      'plicht.groepGewijzigd | wi2021 13.1, duom2m gebeurtenissen SS124 en SS125 | duo',
    )
    expect(waarden(naar('asielstatushouder', '2026-11-24'))[0]).toEqual({
      op: '2026-11-24',
      doelgroep: 'asielstatushouder',
    })
    expect(gronden(naar('gezinsOfOverigeMigrant', '2026-11-25'))[0]).toBe(
      'plicht.asiel | wi2021 13.1 | permit',
    )
  })
})

describe('Wi2021 art. 3 en 54: sinds wanneer en welke wet', () => {
  const groep = 'plicht.asiel | wi2021 13.1 | permit'
  const leeftijd = 'plicht.leeftijd | wi2021 3.1 | geboren'
  const oud = ['plicht.asiel | wi2013 18.1 | permit', 'plicht.leeftijd | wi2013 5.1.a | geboren']
  const bij = (op: string, g: string, meer: Partial<PlichtInvoer> = {}) =>
    plicht({ vergunning: permit('asielBepaaldeTijd', op), geboortedatum: geboren(g), ...meer }, NU)
  const uit = (wet: string, sinds: string, ondertussengroep = false) => ({
    wet,
    doelgroep: 'asielstatushouder',
    sinds,
    ondertussengroep,
  })
  const inschrijving = (t: string) => ({ ingeschreven: opDe(t, 'in') })

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['art. 54: vergunning op de laatste dag van de oude wet', () => bij('2021-12-31', '1990-01-01'), uit('wi2013', '2021-12-31'), [...oud, 'plicht.wi2013 | wi2021 54.1 | ']],
    ['art. 54: vergunning op de eerste dag van de nieuwe', () => bij('2022-01-01', '1990-01-01'), uit('wi2021', '2022-01-01'), [groep, leeftijd, 'plicht.wi2021 | wi2021 54.1 | ']],
    ['art. 54: onder de oude wet en ingeschreven vanaf 2022', () => bij('2021-12-31', '1990-01-01', inschrijving('2022-01-01')), uit('wi2013', '2021-12-31', true), [...oud, 'plicht.wi2013 | wi2021 54.1 | ', 'plicht.ondertussengroep |  | in']],
    ['art. 54: onder de oude wet en ingeschreven op de laatste dag ervan', () => bij('2021-12-31', '1990-01-01', inschrijving('2021-12-31')), uit('wi2013', '2021-12-31'), [...oud, 'plicht.wi2013 | wi2021 54.1 | ']],
    ['art. 3: zestien geworden na de vergunning, dan vanaf die verjaardag', () => bij('2021-06-01', '2006-01-01'), uit('wi2021', '2022-01-01'), [groep, leeftijd, 'plicht.wi2021 | wi2021 54.1 | ']],
    ['art. 3: zestien geworden op de laatste dag van de oude wet', () => bij('2021-06-01', '2005-12-31'), uit('wi2013', '2021-12-31'), [...oud, 'plicht.wi2013 | wi2021 54.1 | ']],
    ['art. 3: zestien op de dag van de vergunning', () => bij('2021-06-01', '2005-06-01'), uit('wi2013', '2021-06-01'), [...oud, 'plicht.wi2013 | wi2021 54.1 | ']],
    ['art. 3: alleen het jaar bekend, en de vergunning daarna', () => bij('2023-06-01', '2006'), uit('wi2021', '2023-06-01'), [groep, leeftijd, 'plicht.wi2021 | wi2021 54.1 | ']],
    ['art. 54: de maand van geboorte beslist welke wet', () => plicht({ vergunning: permit('asielBepaaldeTijd', '2021-06-01'), geboortedatum: feit('2005-12' as DeelDag, 'geboren') }, NU), uit('wi2013', '2021-12-31'), [...oud, 'plicht.wi2013 | wi2021 54.1 | ']],
    ['Wi2013 art. 6: zestien geworden voor 2013', () => bij('2012-01-01', '1996-12-31'), 'nvt', [oud[0]!, 'plicht.voor2013 | wi2013 6.4 | permit']],
    ['Wi2013 art. 6: zestien geworden op 1 januari 2013', () => bij('2012-01-01', '1997-01-01'), uit('wi2013', '2013-01-01'), [...oud, 'plicht.wi2013 | wi2021 54.1 | ']],
  ]
  toets(gevallen)

  it('art. 3 en 54: de stappen noemen leeftijd en dag', () => {
    expect(waarden(bij('2021-12-31', '1990-01-01', inschrijving('2022-01-01'))).slice(1)).toEqual([
      { leeftijd: 16, sinds: '2021-12-31' },
      { sinds: '2021-12-31' },
      { ingeschreven: '2022-01-01' },
    ])
    expect(waarden(bij('2024-01-05', '2010-11-25'))[1]).toEqual({ leeftijd: 16, dag: '2026-11-25' })
    expect(waarden(bij('2012-12-31', '1990-01-01'))[1]).toEqual({ sinds: '2012-12-31' })
    expect(waarden(bij('2024-01-05', '1950-01-01'))[1]).toEqual({ dag: '2026-11-24' })
  })

  it('art. 3: zonder geboortedatum staat de groep er al', () => {
    const { geboortedatum: _, ...zonder } = basis
    expect(uitkomst(plicht(zonder, NU))).toBe('geboren: plicht.leeftijd')
    expect(gronden(plicht(zonder, NU))).toEqual([groep])
  })

  it('AOW art. 7a: waar de tabel ophoudt, is ook met een hele geboortedatum de plicht onbepaald', () => {
    const i = { ...basis, geboortedatum: geboren('1964-06-01') }
    expect(uitkomst(plicht(i, dag('2030-12-31')))).toMatchObject({ wet: 'wi2021' })
    expect(uitkomst(plicht(i, dag('2031-01-01')))).toBe('geboren: plicht.aow')
    expect(gronden(plicht(i, dag('2031-01-01')))).toEqual([groep])
  })

  it('art. 3: wie de pensioenleeftijd had toen de vergunning kwam, wordt niet plichtig, ook vóór die dag bekeken', () => {
    const i = { vergunning: permit('asielBepaaldeTijd', '2026-06-01'), geboortedatum: geboren('1959-03-01') }
    expect(waarden(plicht(i, dag('2026-01-01'))).at(-1)).toEqual({ dag: '2026-06-01' })
    expect(plicht(i, dag('2026-01-01')).soort).toBe('nvt')
  })

  it('art. 3–5 en Besluit art. 2.1: wat de plicht beëindigt, noemt zijn dag', () => {
    const laatste = (meer: Partial<PlichtInvoer>) => waarden(plicht({ ...basis, ...meer }, NU)).at(-1)
    expect(laatste({ overleden: opDe('2026-05-01') })).toEqual({ op: '2026-05-01' })
    expect(laatste({ voldaan: opDe('2026-05-02') })).toEqual({ op: '2026-05-02' })
    expect(laatste({ vertrokken: opDe('2025-05-03') })).toEqual({ op: '2025-05-03', grens: '2026-05-03' })
  })

  it('art. 4: een gedeeltelijke vrijstelling met een dag, of een tijdelijke zonder, beëindigt de plicht niet', () => {
    const o = plicht({ ...basis, vrijstelling: feit({ omvang: 'gedeeltelijk', tot: NU }, 'v') }, NU)
    expect(o.soort).toBe('bepaald')
    expect(plicht({ ...basis, vrijstelling: feit({ omvang: 'tijdelijk' }, 'v') }, NU).soort).toBe('bepaald')
  })
})

describe('AOW art. 7a: elk cohort bereikt de leeftijd op zijn dag', () => {
  // The first and the last birthday of each cohort of the act.
  it.each([
    ['1948-01-01', '2013-02-01'],
    ['1948-11-30', '2013-12-30'],
    ['1948-12-01', '2014-02-01'],
    ['1949-10-31', '2014-12-31'],
    ['1949-11-01', '2015-02-01'],
    ['1950-09-30', '2015-12-30'],
    ['1950-10-01', '2016-04-01'],
    ['1951-06-30', '2016-12-30'],
    ['1951-07-01', '2017-04-01'],
    ['1952-03-31', '2017-12-31'],
    ['1952-04-01', '2018-04-01'],
    ['1952-12-31', '2018-12-31'],
    ['1953-01-01', '2019-05-01'],
    ['1953-08-31', '2019-12-31'],
    ['1953-09-01', '2020-01-01'],
    ['1955-08-31', '2021-12-31'],
    ['1955-09-01', '2022-04-01'],
    ['1956-05-31', '2022-12-31'],
    ['1956-06-01', '2023-04-01'],
    ['1957-02-28', '2023-12-28'],
    ['1957-03-01', '2024-03-01'],
    ['1960-12-31', '2027-12-31'],
    ['1961-01-01', '2028-04-01'],
  ])('geboren %s: op %s', (g, bereikt) => {
    expect(heeftAowLeeftijd(dag(g), plusDagen(dag(bereikt), -1))).toBe(false)
    expect(heeftAowLeeftijd(dag(g), dag(bereikt))).toBe(true)
  })

  it('buiten de tabel: jonger dan 64 nooit, boven 70 altijd, ertussen onbepaald na het laatste jaar', () => {
    expect(heeftAowLeeftijd(dag('1967-01-02'), dag('2031-01-01'))).toBeUndefined()
    expect(heeftAowLeeftijd(dag('1968-01-01'), dag('2031-12-31'))).toBe(false)
    expect(heeftAowLeeftijd(dag('1961-12-31'), dag('2032-01-01'))).toBe(true)
    expect(heeftAowLeeftijd(dag('1963-09-30'), dag('2030-12-30'))).toBe(true)
    expect(heeftAowLeeftijd(dag('1963-10-01'), dag('2030-12-31'))).toBe(false)
    expect(heeftAowLeeftijd(dag('1963-10-01'), dag('2031-01-01'))).toBeUndefined()
    expect(heeftAowLeeftijd(dag('1964-06-01'), dag('2034-12-31'))).toBeUndefined()
    expect(heeftAowLeeftijd(dag('1964-06-01'), dag('2035-01-01'))).toBe(true)
    expect(heeftAowLeeftijd(dag('1940-01-01'), dag('2012-12-31'))).toBe(true)
  })

  it('vóór 2013 was de leeftijd 65, en een maand later reikt niet terug', () => {
    expect(heeftAowLeeftijd(dag('1946-01-01'), dag('2010-12-31'))).toBe(false)
    expect(heeftAowLeeftijd(dag('1946-01-01'), dag('2011-01-01'))).toBe(true)
    expect(heeftAowLeeftijd(dag('1947-12-31'), dag('2012-12-30'))).toBe(false)
    expect(heeftAowLeeftijd(dag('1947-12-31'), dag('2012-12-31'))).toBe(true)
    expect(heeftAowLeeftijd(dag('1948-01-01'), dag('2013-01-01'))).toBe(false)
    expect(heeftAowLeeftijd(dag('1891-12-31'), dag('1956-12-31'))).toBe(false)
    expect(heeftAowLeeftijd(dag('1892-01-01'), dag('1957-01-01'))).toBe(true)
  })
})

describe('BW art. 1:233: meerderjarig', () => {
  it.each<[string, string, boolean | undefined]>([
    ['2008-11-24', '2026-11-23', false],
    ['2008-11-24', '2026-11-24', true],
    ['2008-11', '2026-10-31', false],
    ['2008-11', '2026-11-01', undefined],
    ['2008-11', '2026-11-29', undefined],
    ['2008-11', '2026-11-30', true],
    ['2008-02-29', '2026-02-27', false],
    ['2008-02-29', '2026-02-28', true],
  ])('geboren %s, op %s: %s', (g, d, verwacht) => {
    expect(meerderjarig(g as DeelDag, dag(d))).toBe(verwacht)
  })
})

describe('Wi2021 art. 11 en 12; Wi2013 art. 7b: de termijn', () => {
  const wi2021: TermijnInvoer = {
    plicht: { wet: 'wi2021', sinds: dag('2024-01-05') },
    eerstePip: opDe('2024-06-01', 'pip'),
    verlengingen: [],
    onderbrekingen: [],
  }
  const wi2013 = { ...wi2021, plicht: { wet: 'wi2013', sinds: dag('2020-02-29') } } as const
  const basisstappen = ['termijn.begin | wi2021 11.2 | pip', 'termijn.jaren | wi2021 11.1 | ']
  const pauze = (van: string, totEnMet: string) => feit({ van: dag(van), totEnMet: dag(totEnMet) }, van)
  const uit = (begin: string, laatsteDag: string) => ({
    begin,
    laatsteDag,
    eindeExclusief: plusDagen(dag(laatsteDag), 1),
  })
  const { eerstePip: _, ...zonderPip } = wi2021

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['art. 11: drie jaar vanaf de dag na het plan', () => inburgeringstermijn(wi2021), uit('2024-06-02', '2027-06-01'), basisstappen],
    ['art. 11: zonder plan', () => inburgeringstermijn(zonderPip), 'pipVastgesteld: termijn.pip', []],
    ['Wi2013 art. 7b: vanaf de plicht, ook op een schrikkeldag', () => inburgeringstermijn(wi2013), uit('2020-02-29', '2023-02-27'), ['termijn.beginWi2013 | wi2013 7b.2 | ', 'termijn.jaren | wi2013 7b.1 | '], ['termijn.schrikkeldag']],
    ['Wi2013 art. 7b: een dag voor die wet', () => inburgeringstermijn({ ...wi2013, plicht: { wet: 'wi2013', sinds: dag('2012-12-31') } }), 'pipVastgesteld: buitenGeldigheid', ['termijn.beginWi2013 | wi2013 7b.2 | ']],
    ['art. 12: verlengd', () => inburgeringstermijn({ ...wi2021, verlengingen: [opDe('2027-06-02', 'duo')] }), uit('2024-06-02', '2027-06-02'), [...basisstappen, 'termijn.verlengd | wi2021 12.1 | duo']],
    ['art. 12: een besluit met dezelfde laatste dag verandert niets', () => inburgeringstermijn({ ...wi2021, verlengingen: [opDe('2027-06-01', 'duo')] }), uit('2024-06-02', '2027-06-01'), basisstappen],
    ['art. 4: de laatste van twee vrijstellingen telt', () => inburgeringstermijn({ ...wi2021, vrijgesteld: [pauze('2025-01-01', '2025-03-01'), pauze('2026-01-01', '2026-03-01')], verlengingen: [opDe('2027-09-01', 'duo')] }), uit('2024-06-02', '2027-09-01'), [...basisstappen, 'termijn.hervat | wi2021 4.1, duom2m gebeurtenis SS130 | 2026-01-01', 'termijn.verlengd | wi2021 12.1 | duo']],
    ['art. 4: een vrijstelling van na de termijn telt niet', () => inburgeringstermijn({ ...wi2021, vrijgesteld: [pauze('2025-01-01', '2025-03-01'), pauze('2028-01-01', '2028-03-01')] }), 'termijnVerlengd: termijn.hervat', [...basisstappen, 'termijn.hervat | wi2021 4.1, duom2m gebeurtenis SS130 | 2025-01-01']],
    ['Besluit art. 4.2: een onderbreking voor het begin, twee keer, geeft één voorbehoud', () => inburgeringstermijn({ ...wi2021, onderbrekingen: [feit({ van: dag('2024-03-01'), tot: dag('2024-03-10') }, 'a'), feit({ van: dag('2024-05-01'), tot: dag('2024-05-10') }, 'b')] }), uit('2024-06-02', '2027-06-01'), basisstappen, ['termijn.onderbrokenVoorBegin']],
    ['Besluit art. 4.2: een onderbreking die op de eerste dag eindigt, duurt nul dagen', () => inburgeringstermijn({ ...wi2021, onderbrekingen: [feit({ van: dag('2024-06-02'), tot: dag('2024-06-02') }, 'a')] }), uit('2024-06-02', '2027-06-01'), basisstappen],
  ]
  toets(gevallen)

  it('art. 11 en 12: de stappen noemen begin, jaren en laatste dag', () => {
    expect(waarden(inburgeringstermijn({ ...wi2021, verlengingen: [opDe('2027-12-01')] }))).toEqual([
      { pip: '2024-06-01', begin: '2024-06-02' },
      { jaren: 3, begin: '2024-06-02', laatsteDag: '2027-06-01', exclusief: '2027-06-02' },
      { laatsteDag: '2027-12-01' },
    ])
    expect(waarden(inburgeringstermijn(wi2013))[0]).toEqual({ begin: '2020-02-29' })
    const hervat = inburgeringstermijn({ ...wi2021, vrijgesteld: [pauze('2025-01-01', '2025-03-01')] })
    expect(waarden(hervat).at(-1)).toEqual({ van: '2025-01-01', totEnMet: '2025-03-01' })
  })
})
