/** On which article and fact each step rests, and what happens on the very day: tables by rule. */
import { describe, expect, it } from 'vitest'
import { type Dag, type DeelDag, dag, plusDagen } from '#core/day.ts'
import { feit, gronden, op } from '#test/oordeel.ts'
import { pipAanleverbaar } from './pip-inhoud.ts'
import { heeftAowLeeftijd, type PlichtInvoer, plicht } from './plicht.ts'
import { type Taaleis, taaleisTermijn, taaleisVerlaging, taaltoetsNodig } from './taaleis.ts'
import { inburgeringstermijn } from './termijn.ts'
import { verlengingInspanning, verlengingZonderVerwijt } from './verlenging.ts'

const NU = dag('2026-11-24')
const geboren = (t: string, id = 'geboren') => feit(t as DeelDag, id)
const basis: PlichtInvoer = {
  vergunning: feit({ soort: 'asielBepaaldeTijd', op: dag('2024-01-05') }, 'permit'),
  geboortedatum: geboren('1990-03-12'),
}

describe('Wi2021 art. 3–6: stappen van de plicht met hun grond', () => {
  it.each<[string, PlichtInvoer, string]>([
    ['art. 3: overleden', { overleden: feit(NU, 'f') }, 'plicht.overleden | wi2021 3.1 | f'],
    ['art. 6: voldaan', { voldaan: feit(NU, 'f') }, 'plicht.voldaan | wi2021 6.1 | f'],
    [
      'art. 4: vrijgesteld',
      { vrijstelling: feit({ omvang: 'volledig' }, 'f') },
      'plicht.vrijgesteld | wi2021 4.1 | f',
    ],
    [
      'art. 4: tijdelijk vrijgesteld, op de laatste dag',
      { vrijstelling: feit({ omvang: 'tijdelijk', tot: NU }, 'f') },
      'plicht.tijdelijkVrijgesteld | wi2021 4.1 | f',
    ],
    [
      'art. 5: ontheven',
      { ontheffing: feit({ omvang: 'volledig' }, 'f') },
      'plicht.ontheven | wi2021 5.1 | f',
    ],
    [
      'Besluit art. 2.1: vertrokken',
      { vertrokken: feit(dag('2025-01-01'), 'f') },
      'plicht.vertrokken | bi2021 2.1.2 | f',
    ],
  ])('%s', (_, meer, laatste) => {
    const o = plicht({ ...basis, ...meer }, NU)
    expect(o.soort).toBe('nvt')
    expect(gronden(o)).toEqual(['plicht.asiel | wi2021 13.1 | permit', laatste])
  })

  it('art. 4 lid 2 en 5: gedeeltelijk laat de plicht bestaan en zegt het', () => {
    const o = plicht(
      {
        ...basis,
        vrijstelling: feit({ omvang: 'gedeeltelijk' }, 'a'),
        ontheffing: feit({ omvang: 'gedeeltelijk' }, 'b'),
      },
      NU,
    )
    expect(o.soort).toBe('bepaald')
    expect(gronden(o)).toEqual([
      'plicht.asiel | wi2021 13.1 | permit',
      'plicht.leeftijd | wi2021 3.1 | geboren',
      'plicht.wi2021 | wi2021 54.1 | ',
      'plicht.deelsVrijgesteld | wi2021 4.2 | a',
      'plicht.deelsOntheven | wi2021 5.1 | b',
    ])
    expect(o.stappen).toMatchObject([{}, {}, {}, { waarden: {} }, { waarden: {} }])
  })

  it('art. 4: een tijdelijke vrijstelling noemt haar laatste dag', () => {
    const o = plicht(
      { ...basis, vrijstelling: feit({ omvang: 'tijdelijk', tot: plusDagen(NU, 5) }, 'f') },
      NU,
    )
    expect(o.stappen.at(-1)!.waarden).toEqual({ tot: plusDagen(NU, 5) })
  })

  it('art. 3 lid 1: op de zestiende verjaardag begint de plicht, de dag ervoor niet', () => {
    const i = { ...basis, geboortedatum: geboren('2010-11-24') }
    expect(plicht(i, dag('2026-11-23')).soort).toBe('nvt')
    expect(plicht(i, NU)).toMatchObject({ soort: 'bepaald', waarde: { sinds: NU } })
  })

  it('art. 3 lid 1: wie alleen een geboortejaar heeft, is plichtig zodra de jongst mogelijke zestien is', () => {
    const i = { ...basis, geboortedatum: geboren('2010') }
    expect(plicht(i, dag('2025-12-31')).soort).toBe('nvt')
    expect(plicht(i, dag('2026-01-01'))).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ feit: 'geboren', code: 'plicht.leeftijd' }],
      stappen: [{ code: 'plicht.asiel' }],
    })
    expect(plicht(i, dag('2026-12-30')).soort).toBe('onbepaald')
    expect(plicht(i, dag('2026-12-31'))).toMatchObject({ soort: 'bepaald', waarde: { sinds: '2026-12-31' } })
  })

  it('art. 54: ligt de zestiende verjaardag misschien vóór en misschien na 2022, dan beslist de geboortedag', () => {
    const i = {
      vergunning: op({ soort: 'asielBepaaldeTijd' as const, op: dag('2021-06-01') }),
      geboortedatum: geboren('2005-12'),
    }
    expect(plicht(i, NU)).toMatchObject({ soort: 'bepaald', waarde: { wet: 'wi2013' } })
    const rond = {
      ...i,
      geboortedatum: geboren('2006'),
      vergunning: op({ soort: 'asielBepaaldeTijd' as const, op: dag('2021-06-01') }),
    }
    expect(plicht(rond, NU)).toMatchObject({ soort: 'bepaald', waarde: { wet: 'wi2021' } })
  })

  it('Wi2013 art. 6 lid 4: op 1 januari 2013 geldt de oude wet, op 31 december 2012 nog ouder recht', () => {
    const toen = (t: string) =>
      plicht({ ...basis, vergunning: feit({ soort: 'asielBepaaldeTijd', op: dag(t) }, 'permit') }, NU)
    expect(gronden(toen('2012-12-31'))).toEqual([
      'plicht.asiel | wi2013 18.1 | permit',
      'plicht.voor2013 | wi2013 6.4 | permit',
    ])
    expect(toen('2013-01-01')).toMatchObject({
      soort: 'bepaald',
      waarde: { wet: 'wi2013', sinds: '2013-01-01' },
    })
  })

  it('art. 54: wie onder de oude wet valt en zich vanaf 1 januari 2022 inschrijft, is de ondertussengroep', () => {
    const groep = (op_: string, inschrijving: string) =>
      plicht(
        {
          ...basis,
          vergunning: feit({ soort: 'asielBepaaldeTijd', op: dag(op_) }, 'p'),
          ingeschreven: feit(dag(inschrijving), 's'),
        },
        NU,
      )
    expect(groep('2021-12-31', '2021-12-31')).toMatchObject({ waarde: { ondertussengroep: false } })
    expect(groep('2021-12-31', '2022-01-01')).toMatchObject({ waarde: { ondertussengroep: true } })
    expect(groep('2022-01-01', '2022-01-01')).toMatchObject({ waarde: { ondertussengroep: false } })
  })

  it('AOW art. 7a: een jaar vóór en na de grens, en onbepaald als de geboortedag beslist of de tabel ophoudt', () => {
    expect(heeftAowLeeftijd(dag('1957-11-24'), dag('2024-11-23'))).toBe(false)
    expect(heeftAowLeeftijd(dag('1957-11-24'), dag('2024-11-24'))).toBe(true)
    expect(heeftAowLeeftijd(dag('1948-01-01'), dag('2013-01-31'))).toBe(false)
    expect(heeftAowLeeftijd(dag('1948-01-01'), dag('2013-02-01'))).toBe(true)
    expect(heeftAowLeeftijd(dag('1964-06-01'), dag('2031-01-01'))).toBe(undefined)
    expect(heeftAowLeeftijd(dag('1960-06-01'), dag('2031-01-01'))).toBe(true)
    expect(heeftAowLeeftijd(dag('1968-06-01'), dag('2031-05-31'))).toBe(false)
    const jaar = plicht({ ...basis, geboortedatum: geboren('1957') }, dag('2024-06-01'))
    expect(jaar).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ feit: 'geboren', code: 'plicht.aow' }],
      stappen: [{ code: 'plicht.asiel' }],
    })
    expect(gronden(plicht({ ...basis, geboortedatum: geboren('1950-01-01', 'g') }, NU)).at(-1)).toBe(
      'plicht.aow | wi2021 3.1, aow 7a.1 | g',
    )
  })
})

describe('Wi2021 art. 11 en 12: stappen van de termijn met hun grond', () => {
  const invoer = {
    plicht: { wet: 'wi2021', sinds: dag('2024-01-05') },
    eerstePip: feit(dag('2024-06-01'), 'pip'),
    verlengingen: [],
    onderbrekingen: [],
  } as const
  const onderbroken = (van: string, tot: string) =>
    inburgeringstermijn({ ...invoer, onderbrekingen: [feit({ van: dag(van), tot: dag(tot) }, 'terug')] })

  it('Besluit art. 4.2: de stap noemt dagen, grond en feit', () => {
    const o = onderbroken('2025-01-01', '2025-02-01')
    expect(gronden(o).at(-1)).toBe('termijn.onderbroken | bi2021 4.2 | terug')
    expect(o.stappen.at(-1)!.waarden).toEqual({
      van: '2025-01-01',
      tot: '2025-02-01',
      dagen: 31,
      laatsteDag: '2027-07-02',
    })
    expect(o.voorbehoud).toEqual([])
  })

  it('Besluit art. 4.2: op de eerste dag van de termijn begonnen telt heel, de dag ervoor met een voorbehoud', () => {
    expect(onderbroken('2024-06-02', '2024-06-12')).toMatchObject({
      waarde: { laatsteDag: '2027-06-11' },
      voorbehoud: [],
    })
    expect(onderbroken('2024-06-01', '2024-06-12')).toMatchObject({
      waarde: { laatsteDag: '2027-06-11' },
      voorbehoud: ['termijn.onderbrokenVoorBegin'],
    })
    expect(onderbroken('2024-05-01', '2024-06-02')).toMatchObject({ waarde: { laatsteDag: '2027-06-01' } })
    expect(onderbroken('2024-05-01', '2024-06-02').stappen).toHaveLength(2)
  })

  it('art. 4: na een tijdelijke vrijstelling binnen de termijn beslist de nieuwe laatste dag van DUO', () => {
    const pauze = (van: string, totEnMet: string, ...verlengd: string[]) =>
      inburgeringstermijn({
        ...invoer,
        vrijgesteld: [feit({ van: dag(van), totEnMet: dag(totEnMet) }, 'vrij')],
        verlengingen: verlengd.map((t) => feit(dag(t), 'duo')),
      })
    expect(pauze('2025-01-01', '2025-06-30')).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ feit: 'termijnVerlengd', code: 'termijn.hervat' }],
    })
    expect(gronden(pauze('2025-01-01', '2025-06-30', '2027-12-01'))).toEqual([
      'termijn.begin | wi2021 11.2 | pip',
      'termijn.jaren | wi2021 11.1 | ',
      'termijn.hervat | wi2021 4.1, duom2m gebeurtenis SS130 | vrij',
      'termijn.verlengd | wi2021 12.1 | duo',
    ])
    // On the edges: ended before the term began, or begun after its end, it does not touch the term.
    expect(pauze('2024-01-01', '2024-06-01').soort).toBe('bepaald')
    expect(pauze('2024-01-01', '2024-06-02').soort).toBe('onbepaald')
    expect(pauze('2027-06-01', '2027-09-01').soort).toBe('onbepaald')
    expect(pauze('2027-06-02', '2027-09-01').soort).toBe('bepaald')
    // DUO's day counts when it lies after the exemption and not before the term's own end.
    expect(pauze('2025-01-01', '2027-12-01', '2027-12-01').soort).toBe('onbepaald')
    expect(pauze('2025-01-01', '2025-06-30', '2027-06-01').soort).toBe('onbepaald')
    expect(pauze('2025-01-01', '2025-06-30', '2027-06-02').soort).toBe('bepaald')
  })
})

describe('Participatiewet art. 18b: stappen en grensdagen', () => {
  const k = dag('2026-01-10')
  const eis: Taaleis = {
    kennisgeving: feit(k, 'k'),
    hertoetsen: [],
    inkeergesprekEerst: true,
    inkeergesprek: feit(dag('2026-02-01'), 'gesprek'),
  }
  const toets = (t: string, voldoende: boolean) =>
    feit({ op: dag(t), voldoende, voortgang: false }, `toets ${t}`)

  it('lid 2: een bewijs telt vanaf zijn dag; anders tellen de jaren onderwijs', () => {
    const i = { diploma: feit(NU, 'd'), jarenOnderwijs: op(7) }
    const o = taaltoetsNodig(i, NU)
    expect(o).toMatchObject({ waarde: false, stappen: [{ waarden: { op: NU } }] })
    expect(gronden(o)).toEqual(['taaleis.bewijs | pw 18b.2 | d'])
    expect(taaltoetsNodig(i, dag('2026-11-23'))).toMatchObject({ waarde: true })
    expect(taaltoetsNodig({ anderDocument: feit(NU, 'x') }, NU)).toMatchObject({ waarde: false })
    expect(taaltoetsNodig({ jarenOnderwijs: op(8) }, NU)).toMatchObject({ waarde: false })
  })

  it('lid 2 en 4: de termijn van de toets en die van de kennisgeving noemen elk hun lid', () => {
    expect(gronden(taaleisTermijn('toets', feit(k, 'f')))[0]).toBe('taaleis.termijn | pw 18b.2 | f')
    expect(gronden(taaleisTermijn('kennisgeving', feit(k, 'f')))[0]).toBe('taaleis.termijn | pw 18b.4 | f')
  })

  it('lid 5 en 6: bewijs, geen verwijt of beginnen heft op, vanaf de dag zelf', () => {
    const op_ = dag('2026-03-01')
    const geval = (meer: Partial<Taaleis>) => gronden(taaleisVerlaging({ ...eis, ...meer }, op_))
    expect(geval({ bewijs: feit(op_, 'b') })).toEqual(['taaleis.bewijs | pw 18b.5 | b'])
    expect(geval({ geenVerwijt: feit(op_, 'v') })).toEqual(['taaleis.geenVerwijt | pw 18b.6 | v'])
    expect(geval({ begonnen: feit(dag('2026-02-10'), 's') })).toEqual(['taaleis.begonnen | pw 18b.6 | s'])
    expect(geval({ begonnen: feit(dag('2026-02-11'), 's') })[0]).toBe('taaleis.vermoeden | pw 18b.4 | k')
    expect(geval({ begonnen: feit(dag('2026-02-10'), 's'), voortgang: op(false) })[0]).toBe(
      'taaleis.vermoeden | pw 18b.4 | k',
    )
    expect(geval({ bewijs: feit(dag('2026-03-02'), 'b') })[0]).toBe('taaleis.vermoeden | pw 18b.4 | k')
    expect(geval({ geenVerwijt: feit(dag('2026-03-02'), 'v') })[0]).toBe('taaleis.vermoeden | pw 18b.4 | k')
  })

  it('lid 9, 10 en 13: eerst 20 procent, met een nieuwe toets 40, en een goede toets heft op', () => {
    const eerst = taaleisVerlaging(eis, dag('2026-02-11'))
    expect(eerst).toMatchObject({ waarde: { procent: 20, van: k, totEnMet: '2026-07-09' } })
    expect(gronden(eerst)).toEqual([
      'taaleis.vermoeden | pw 18b.4 | k',
      'taaleis.inkeergesprek | baarn inkeergesprek | gesprek',
      'taaleis.procent | pw 18b.9 | ',
    ])
    const slecht = { ...eis, hertoetsen: [toets('2026-07-01', false)] }
    expect(taaleisVerlaging(slecht, dag('2026-07-09'))).toMatchObject({ waarde: { procent: 20 } })
    expect(taaleisVerlaging(slecht, dag('2026-07-10'))).toMatchObject({
      waarde: { procent: 40, van: '2026-07-10' },
    })
    const goed = { ...eis, hertoetsen: [toets('2026-07-01', false), toets('2026-06-01', true)] }
    expect(taaleisVerlaging(goed, dag('2026-06-15')).soort).toBe('nvt')
    expect(taaleisVerlaging(goed, dag('2026-07-10'))).toMatchObject({ waarde: { procent: 40 } })
    expect(
      gronden(taaleisVerlaging({ ...eis, hertoetsen: [toets('2026-07-01', true)] }, dag('2026-07-10'))).at(
        -1,
      ),
    ).toBe('taaleis.hertoetsGoed | pw 18b.13 | toets 2026-07-01')
    // A test on the very day of the notice was taken before it.
    expect(
      taaleisVerlaging({ ...eis, hertoetsen: [toets('2026-01-10', true)] }, dag('2026-03-01')),
    ).toMatchObject({ waarde: { procent: 20 } })
  })
})

describe('voorwaarden DUO bij het plan: elke grens op de dag zelf', () => {
  const goed = {
    doelgroep: 'asielstatushouder',
    dagtekening: NU,
    leerroute: 'b1',
    plichtSinds: NU,
    gevestigd: op(NU),
    eerstePip: op(NU),
    huidigePip: op(NU),
    niveau: 'B1',
    intensiteitB1: 20,
  } as const
  const bezwaren = (meer: object) => {
    const o = pipAanleverbaar({ ...goed, ...meer })
    if (o.soort !== 'bepaald') throw new Error('always determined')
    return { bezwaren: o.waarde.bezwaren, gronden: gronden(o).map((r) => r.split(' | ')[1]) }
  }
  it('alles op dezelfde dag mag', () => {
    expect(bezwaren({})).toEqual({ bezwaren: [], gronden: ['duom2m datum dagtekening, duom2m niveau'] })
  })
  it.each<[object, string[], string]>([
    [{ plichtSinds: plusDagen(NU, 1) }, ['voorPlicht'], 'datum dagtekening'],
    [{ gevestigd: op(plusDagen(NU, 1)) }, ['voorVestiging'], 'datum dagtekening'],
    [{ eerstePip: op(plusDagen(NU, 1)) }, ['voorEerste'], 'datum dagtekening'],
    [{ huidigePip: op(plusDagen(NU, 1)) }, ['voorHuidige'], 'datum dagtekening'],
    [{ niveau: 'A2', leerroute: 'onderwijs', intensiteitB1: undefined }, ['a2Onderwijs'], 'niveau'],
    [{ leerroute: 'z', intensiteitB1: undefined }, ['b1Z'], 'niveau'],
    [{ niveau: 'A2', eerstePip: undefined }, ['a2Eerste'], 'niveau'],
    [{ niveau: 'B2' }, ['ongebruikelijkNiveau'], 'niveau'],
    [{ leerroute: 'onderwijs' }, ['intensiteitRoute'], 'geschatte intensiteit'],
    [{ doelgroep: 'gezinsOfOverigeMigrant' }, ['intensiteitDoelgroep'], 'geschatte intensiteit'],
  ])('%j', (meer, verwacht, grond) => {
    expect(bezwaren(meer)).toEqual({ bezwaren: verwacht, gronden: [`duom2m ${grond}`] })
  })
  it('op A2 zonder eerder plan mag in de zelfredzaamheidsroute, en zonder intensiteit mag elke groep', () => {
    const z = { leerroute: 'z', niveau: 'A2', eerstePip: undefined, intensiteitB1: undefined }
    expect(bezwaren(z).bezwaren).toEqual([])
    expect(bezwaren({ doelgroep: 'gezinsOfOverigeMigrant', intensiteitB1: undefined }).bezwaren).toEqual([])
  })
  it('zonder niveau neemt DUO B1, behalve in de zelfredzaamheidsroute', () => {
    const codes = (meer: object) => pipAanleverbaar({ ...goed, ...meer }).stappen.map((s) => s.code)
    expect(codes({ niveau: undefined })).toEqual(['pipinhoud.mag', 'pipinhoud.standaardniveau'])
    expect(codes({ niveau: undefined, leerroute: 'z', intensiteitB1: undefined })).toEqual(['pipinhoud.mag'])
    expect(codes({ niveau: 'A2' })).toEqual(['pipinhoud.mag'])
  })
})

describe('Besluit art. 4.3 en 4.4: verlenging', () => {
  const termijn = { begin: dag('2024-01-01'), laatsteDag: dag('2026-12-31') }
  const bevallen = (t: Dag) =>
    verlengingZonderVerwijt({ grond: op('bevalling'), termijn, bevallen: feit(t, 'kind') })
  it('art. 4.3: een bevalling telt op de eerste en de laatste dag van de termijn, daarbuiten niet', () => {
    expect(bevallen(termijn.begin)).toMatchObject({ soort: 'bepaald', waarde: '2027-04-22' })
    expect(bevallen(termijn.laatsteDag).soort).toBe('bepaald')
    expect(gronden(bevallen(plusDagen(termijn.begin, -1)))).toEqual([
      'verlenging.buitenTermijn | wi2021 12.1.a, bi2021 4.3.1 | kind',
    ])
    expect(bevallen(plusDagen(termijn.laatsteDag, 1))).toMatchObject({
      soort: 'nvt',
      stappen: [{ waarden: { dag: '2027-01-01' } }],
    })
  })
  it.each(['lezen', 'luisteren', 'schrijven', 'spreken'])(
    'art. 4.4 lid 2 onder a: met %s op A1 geen verlenging',
    (deel) => {
      const examenniveau = {
        lezen: 'B1',
        luisteren: 'B1',
        schrijven: 'B1',
        spreken: 'B1',
        [deel]: 'A1',
      } as const
      const o = verlengingInspanning({
        doelgroep: 'asielstatushouder',
        leerroute: op('b1'),
        laatsteDag: op(termijn.laatsteDag),
        examenniveau,
        alleLessenGevolgd: op(true),
        behaald: (['lezen', 'luisteren', 'schrijven', 'knm'] as const).map((b) => op(b)),
        afgerond: (['pvt', 'map'] as const).map((b) => op(b)),
      })
      expect(o).toMatchObject({ soort: 'bepaald', waarde: { verlengd: false } })
      expect(gronden(o).at(-1)).toBe('verlenging.niveau | bi2021 4.4.2.a | ')
    },
  )
})
