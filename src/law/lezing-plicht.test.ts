/** What a second reading added about the duty, its plan and its term: outcome, articles, facts and reservations. */
import { describe, expect, it } from 'vitest'
import { type DeelDag, dag } from '#core/day.ts'
import { feit, type Geval, gronden, opDe, toets, waarden } from '#test/oordeel.ts'
import {
  type Ontheffingsgrond,
  ontheffingsgronden,
  type Vrijstellingsgrond,
  vrijstellingsgronden,
} from './gronden.ts'
import { pipTermijn } from './pip.ts'
import { pipVerwijderbaar } from './pip-inhoud.ts'
import { type PlichtInvoer, plicht } from './plicht.ts'
import { inburgeringstermijn } from './termijn.ts'
import { verlengingInspanning, verlengingZonderVerwijt } from './verlenging.ts'

const NU = dag('2026-11-24')
const d = opDe

describe('plicht: gronden en einde, onder elke wet', () => {
  const bij = (meer: Partial<PlichtInvoer>, op = '2023-01-05') =>
    plicht(
      {
        vergunning: feit({ soort: 'asielBepaaldeTijd', op: dag(op) }, 'permit'),
        geboortedatum: feit('1990-03-12' as DeelDag, 'geboren'),
        ...meer,
      },
      NU,
    )
  const laatste = (o: ReturnType<typeof bij>) => [o.soort, gronden(o).at(-1), waarden(o).at(-1)]
  const oud = (meer: Partial<PlichtInvoer>) => laatste(bij(meer, '2020-01-05'))
  const bron: Record<Vrijstellingsgrond, string> = {
    AVI: ', bi2021 2.3',
    DIP: ', ri2021 2.1',
    DOC: ', ri2021 2.1',
    GED: ', ri2021 3.12',
    INB: ', ri2021 2.1',
    INS: '',
    OPL: '',
  }

  it.each(Object.entries(bron))('Wi2021 art. 4: vrijgesteld om %s', (naam, artikel) => {
    const reden = naam as Vrijstellingsgrond
    const grond = vrijstellingsgronden[reden].naam
    expect(laatste(bij({ vrijstelling: feit({ omvang: 'volledig', reden }, 'v') }))).toEqual([
      'nvt',
      `plicht.vrijgesteld | wi2021 4.1${artikel} | v`,
      { grond },
    ])
    expect(laatste(bij({ vrijstelling: feit({ omvang: 'gedeeltelijk', reden }, 'v') }))).toEqual([
      'bepaald',
      `plicht.deelsVrijgesteld | wi2021 4.2${artikel} | v`,
      { grond },
    ])
    expect(laatste(bij({ vrijstelling: feit({ omvang: 'tijdelijk', tot: NU, reden }, 'v') }))).toEqual([
      'nvt',
      `plicht.tijdelijkVrijgesteld | wi2021 4.1${artikel} | v`,
      { tot: NU, grond },
    ])
    expect(oud({ vrijstelling: feit({ omvang: 'gedeeltelijk', reden }, 'v') })).toEqual([
      'bepaald',
      'plicht.deelsVrijgesteld | wi2013 5.3 | v',
      {},
    ])
  })

  it.each([
    ['MED', 'bi2021 2.7'],
    ['BIO', 'bi2021 2.8'],
  ])('Wi2021 art. 5: ontheven om %s', (naam, artikel) => {
    const grond = naam as Ontheffingsgrond
    const woord = { grond: ontheffingsgronden[grond].naam }
    expect(laatste(bij({ ontheffing: feit({ omvang: 'volledig', grond }, 'o') }))).toEqual([
      'nvt',
      `plicht.ontheven | wi2021 5.1, ${artikel} | o`,
      woord,
    ])
    expect(laatste(bij({ ontheffing: feit({ omvang: 'gedeeltelijk', grond }, 'o') }))).toEqual([
      'bepaald',
      `plicht.deelsOntheven | wi2021 5.1, ${artikel} | o`,
      woord,
    ])
    expect(oud({ ontheffing: feit({ omvang: 'gedeeltelijk', grond }, 'o') })).toEqual([
      'bepaald',
      'plicht.deelsOntheven | wi2013 6.1 | o',
      {},
    ])
  })

  it('het einde van de plicht noemt feit, dag en de wet die bindt', () => {
    const weg = (t: string, wacht = false) => ({ verblijfGeeindigd: feit({ op: dag(t), wacht }, 'ind') })
    expect(laatste(bij(weg('2026-11-24')))).toEqual([
      'nvt',
      'plicht.verblijfGeeindigd | wi2021 3.1, bi2021 2.1.1 | ind',
      { op: '2026-11-24' },
    ])
    expect(oud(weg('2026-11-24'))[1]).toBe('plicht.verblijfGeeindigd | wi2013 3.1, bi2013 2.2.1 | ind')
    expect(bij(weg('2026-11-25')).soort).toBe('bepaald')
    expect(bij(weg('2026-01-01', true)).soort).toBe('bepaald')
    const pauze = (t: string) => ({
      onderbroken: feit({ reden: 'tijdelijkDoel' as const, op: dag(t) }, 'doel'),
    })
    expect(laatste(bij(pauze('2025-11-23')))).toEqual([
      'nvt',
      'plicht.onderbroken | bi2021 2.1.2 | doel',
      { reden: 'tijdelijkDoel', op: '2025-11-23', grens: '2026-11-23' },
    ])
    expect(oud(pauze('2025-11-23'))[1]).toBe('plicht.onderbroken | bi2013 2.2.2 | doel')
    expect(bij(pauze('2025-11-24')).soort).toBe('bepaald')
    expect(oud({ vertrokken: d('2025-11-23', 'weg') })[1]).toBe('plicht.vertrokken | bi2013 2.2.2 | weg')
    expect(oud({ overleden: d('2026-01-01', 'dood') })[1]).toBe('plicht.overleden | wi2013 3.1 | dood')
    expect(oud({ voldaan: d('2026-01-01', 'klaar') })[1]).toBe('plicht.voldaan | wi2013 7.1 | klaar')
    expect(oud({ vrijstelling: feit({ omvang: 'tijdelijk', tot: NU }, 'v') })[1]).toBe(
      'plicht.tijdelijkVrijgesteld | wi2013 5.1 | v',
    )
  })

  it('wie nooit plichtig is, te jong of te oud, en de groep: elk met de wet van die dag', () => {
    const soort = (s: 'euBurger' | 'tijdelijkeBescherming' | 'regulierTijdelijkDoel', op: string) =>
      gronden(bij({ vergunning: feit({ soort: s, op: dag(op) }, 'p') }))
    expect(soort('euBurger', '2021-12-31')).toEqual(['plicht.euBurger | wi2013 5.2.a | p'])
    expect(soort('euBurger', '2022-01-01')).toEqual(['plicht.euBurger | wi2021 3.2.a | p'])
    expect(soort('tijdelijkeBescherming', '2021-12-31')).toEqual([
      'plicht.tijdelijkeBescherming | wi2013 3.1 | p',
    ])
    expect(soort('regulierTijdelijkDoel', '2021-12-31')).toEqual(['plicht.tijdelijkDoel | wi2013 3.1.a | p'])
    const geboren = (t: string) => ({ geboortedatum: feit(t as DeelDag, 'g') })
    expect(oud(geboren('1950-01-01'))[1]).toBe('plicht.aow | wi2013 5.1.a, aow 7a.1 | g')
    expect(
      gronden(
        plicht(
          {
            vergunning: feit({ soort: 'regulierGezin', op: dag('2019-01-01') }, 'p'),
            ...geboren('2004-01-01'),
          },
          dag('2019-12-31'),
        ),
      ),
    ).toEqual(['plicht.migrant | wi2013 18.1 | p', 'plicht.teJong | wi2013 5.1.a | g'])
    const { geboortedatum: _, ...zonder } = {
      vergunning: feit({ soort: 'regulierGezin' as const, op: dag('2019-01-01') }, 'p'),
      geboortedatum: 0,
    }
    expect(gronden(plicht(zonder, NU))).toEqual(['plicht.migrant | wi2013 18.1 | p'])
    const duo = { doelgroepGewijzigd: feit({ doelgroep: 'gezinsOfOverigeMigrant' as const, op: NU }, 'duo') }
    expect(gronden(bij(duo, '2020-01-05'))[0]).toBe(
      'plicht.groepGewijzigd | wi2013 18.1, duom2m gebeurtenissen SS124 en SS125 | duo',
    )
  })
})

describe('plan, termijn en verlengen', () => {
  const plan = {
    doelgroep: 'asielstatushouder',
    kennisgeving: d('2026-03-02', 'duo'),
    ingeschreven: d('2026-04-01', 'in'),
  } as const
  const kennis = 'pip.kennisgeving | bi2021 5.3.1 | duo'
  const vrij = (t?: boolean, u?: number) =>
    pipVerwijderbaar({
      ...(t !== undefined && { termijnVastgesteld: feit(t, 't') }),
      ...(u !== undefined && { cursusuren: feit(u, 'u') }),
    })
  const grond = 'duom2m verwijderen van een PIP'
  const oud = (meer: Partial<Parameters<typeof inburgeringstermijn>[0]>) =>
    inburgeringstermijn({
      plicht: { wet: 'wi2013', sinds: dag('2019-02-01') },
      verlengingen: [],
      onderbrekingen: [],
      ...meer,
    })
  const basis = ['termijn.beginWi2013 | wi2013 7b.2 | ', 'termijn.jaren | wi2013 7b.1 | ']
  const tot = (laatsteDag: string, eindeExclusief: string) => ({
    begin: '2019-02-01',
    laatsteDag,
    eindeExclusief,
  })
  const weg = feit({ van: dag('2020-01-01'), tot: dag('2020-02-01') }, 'weg')
  const zonderVerwijt = (g: 'nietVrijstellendeOpleiding' | 'ziekte', laatsteDag: string) =>
    verlengingZonderVerwijt({
      grond: feit(g, 'g'),
      termijn: { begin: dag('2022-01-01'), laatsteDag: dag(laatsteDag) },
    })
  const langer = (lid: string) => [`verlenging.grond | wi2021 12.1.a, bi2021 ${lid} | g`]

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['Besluit art. 5.3: een migrant onder de taakstelling wacht op de inschrijving', () => pipTermijn({ ...plan, doelgroep: 'gezinsOfOverigeMigrant', onderTaakstelling: true }), { begin: '2026-04-02', laatsteDag: '2026-06-10' }, [kennis, 'pip.laterIngeschreven | bi2021 5.3.1 | in', 'pip.tienWeken | bi2021 5.3.1 | in']],
    ['Besluit art. 5.3: asiel buiten de taakstelling niet', () => pipTermijn({ ...plan, onderTaakstelling: false }), { begin: '2026-03-03', laatsteDag: '2026-05-11' }, [kennis, 'pip.tienWeken | bi2021 5.3.1 | duo']],
    ['DUO: een plan weg, als er niets vaststaat', () => vrij(false, 0), { verwijderen: true }, [`pipinhoud.verwijderbaar | ${grond} | t, u`]],
    ['DUO: een vaste termijn houdt het plan', () => vrij(true), { verwijderen: false }, [`pipinhoud.termijnVast | ${grond} | t`]],
    ['DUO: één uur houdt het plan', () => vrij(undefined, 1), { verwijderen: false }, [`pipinhoud.urenVast | ${grond} | u`]],
    ['DUO: ook als de termijn niet vaststaat', () => vrij(false, 1), { verwijderen: false }, [`pipinhoud.urenVast | ${grond} | u`]],
    ['DUO: geen uren, termijn onbekend', () => vrij(undefined, 0), 'termijnVastgesteld: pipinhoud.termijn', []],
    ['DUO: geen termijn, uren onbekend', () => vrij(false), 'uren: pipinhoud.uren', []],
    ['Wi2013 art. 7b en Besluit art. 2.11: een onderbreking', () => oud({ onderbrekingen: [weg] }), tot('2022-03-03', '2022-03-04'), [...basis, 'termijn.onderbroken | bi2013 2.11 | weg']],
    ['Wi2013 art. 7b lid 3: verlengd', () => oud({ verlengingen: [d('2023-01-31', 'duo')] }), tot('2023-01-31', '2023-02-01'), [...basis, 'termijn.verlengd | wi2013 7b.3 | duo']],
    ['Wi2013 art. 5: na een tijdelijke vrijstelling moet DUO het zeggen', () => oud({ vrijgesteld: [feit({ van: dag('2020-01-01'), totEnMet: dag('2020-06-30') }, 'v')] }), 'termijnVerlengd: termijn.hervat', [...basis, 'termijn.hervat | wi2013 5.1, duom2m gebeurtenis SS130 | v']],
    ['Besluit art. 4.4: een nieuwe termijn na een boete niet', () => verlengingInspanning({ doelgroep: 'asielstatushouder', naBoete: d('2026-12-01', 'boete'), examenniveau: { lezen: 'B1', luisteren: 'B1', schrijven: 'B1', spreken: 'B1' }, behaald: [], afgerond: [] }), 'nvt', ['verlenging.nieuweTermijn | bi2021 4.4.1, wi2021 24.2 | boete']],
    ['Besluit art. 4.3: opleiding, termijn eindigt in 2022', () => zonderVerwijt('nietVrijstellendeOpleiding', '2022-12-31'), 'termijnVerlengd: verlenging.duur', langer('4.3.1')],
    ['Besluit art. 4.3: opleiding, een dag later', () => zonderVerwijt('nietVrijstellendeOpleiding', '2023-01-01'), 'termijnVerlengd: verlenging.duur', langer('4.3.2')],
    ['Besluit art. 4.3: ziekte blijft lid 1', () => zonderVerwijt('ziekte', '2023-01-01'), 'termijnVerlengd: verlenging.duur', langer('4.3.1')],
  ]
  toets(gevallen)

  it('DUO: de uren staan erbij', () => {
    expect(waarden(vrij(false, 7))).toEqual([{ uren: 7 }])
  })
})
