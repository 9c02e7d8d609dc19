/** Fines of the college: on which day one becomes possible, what each step rests on, and how the sum is limited. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import { feit, gronden, legtUit, opDe, uitkomst } from '#test/oordeel.ts'
import { type Boetetermijn, type Intakegedrag, intakeboete, type Plangedrag, planboete } from './boete.ts'

const NU = dag('2026-11-24')
const intake: Intakegedrag = {
  doelgroep: 'gezinsOfOverigeMigrant',
  termijn: 'inburgeringstermijn',
  opgelegd: 0,
  bijstandVerlaagd: feit(false, 'bijstand'),
  herhaaldeOproepTot: opDe('2026-10-01', 'oproep'),
}
const tweede = { ...intake, boetetermijnTot: opDe('2026-11-01', 'nieuw') }
const plan: Plangedrag = {
  doelgroep: 'gezinsOfOverigeMigrant',
  termijn: 'inburgeringstermijn',
  opgelegd: 0,
  bijstandVerlaagd: feit(false, 'bijstand'),
  verwijt: feit('opzet', 'verwijt'),
  geconstateerd: opDe('2026-05-01', 'gezien'),
  eerdere: [],
}
const eerder = (op: string, onherroepelijk: string, naam = op) =>
  feit({ geconstateerd: dag(op), onherroepelijk: dag(onherroepelijk) }, naam)

describe('Wi2021 art. 22: de intakeboete op de dag', () => {
  it.each<[string, Intakegedrag, op: string, unknown, string[]]>([
    [
      'lid 1: op de laatste dag van de oproep loopt zij nog',
      intake,
      '2026-10-01',
      'nvt',
      ['boete.termijnLoopt | wi2021 22.1 | oproep'],
    ],
    [
      'lid 1: de dag erna mag de boete',
      intake,
      '2026-10-02',
      250,
      [
        'boete.nietVerschenen | wi2021 22.1 | oproep',
        'boete.intake | bi2021 7.1.1 | ',
        'boete.plafond | bi2021 7.1.5 | ',
      ],
    ],
    [
      'lid 1: gekomen op de laatste dag',
      { ...intake, meegewerkt: opDe('2026-10-01', 'kwam') },
      '2026-11-24',
      'nvt',
      ['boete.opTijd | wi2021 22.1 | oproep, kwam'],
    ],
    [
      'lid 1: een dag te laat gekomen',
      { ...intake, meegewerkt: opDe('2026-10-02', 'kwam') },
      '2026-11-24',
      250,
      [
        'boete.nietVerschenen | wi2021 22.1 | oproep, kwam',
        'boete.intake | bi2021 7.1.1 | ',
        'boete.plafond | bi2021 7.1.5 | ',
      ],
    ],
    [
      'lid 3: op de laatste dag van de nieuwe termijn',
      tweede,
      '2026-11-01',
      'nvt',
      ['boete.termijnLoopt | wi2021 22.3 | oproep, nieuw'],
    ],
    [
      'lid 3: de dag erna een tweede boete',
      tweede,
      '2026-11-02',
      250,
      [
        'boete.nietVerschenen | wi2021 22.3 | oproep, nieuw',
        'boete.intake | bi2021 7.1.1 | ',
        'boete.plafond | bi2021 7.1.5 | ',
      ],
    ],
    [
      'lid 3: gekomen binnen de nieuwe termijn',
      { ...tweede, meegewerkt: opDe('2026-11-01', 'kwam') },
      '2026-11-24',
      'nvt',
      ['boete.opTijd | wi2021 22.3 | oproep, nieuw, kwam'],
    ],
    [
      'art. 14 lid 2: een derde boete is er niet',
      { ...tweede, tweedeBoete: opDe('2026-11-10', 'tweede') },
      '2026-11-24',
      'nvt',
      ['boete.geenDerde | wi2021 14.2 | tweede'],
    ],
    [
      'zonder herhaalde oproep',
      { doelgroep: intake.doelgroep, termijn: intake.termijn, opgelegd: 0 },
      '2026-11-24',
      'herhaaldeOproep: boete.oproep',
      [],
    ],
    [
      'overtreden op de dag voor de wet',
      { ...intake, herhaaldeOproepTot: opDe('2021-12-30') },
      '2026-11-24',
      'herhaaldeOproep: buitenGeldigheid',
      [],
    ],
    [
      'overtreden op de eerste dag van de wet',
      { ...intake, herhaaldeOproepTot: opDe('2021-12-31', 'oproep') },
      '2026-11-24',
      250,
      [
        'boete.nietVerschenen | wi2021 22.1 | oproep',
        'boete.intake | bi2021 7.1.1 | ',
        'boete.plafond | bi2021 7.1.5 | ',
      ],
    ],
  ])('%s', (_, i, op, verwacht, stappen) => {
    const o = intakeboete(i, dag(op))
    legtUit(o)
    expect(uitkomst(o)).toBe(verwacht)
    expect(gronden(o)).toEqual(stappen)
  })

  it('lid 1: de stappen noemen de laatste dag en de dag van komen', () => {
    expect(intakeboete({ ...intake, meegewerkt: opDe('2026-10-01') }, NU).stappen[0]!.waarden).toEqual({
      dag: '2026-10-01',
      tot: '2026-10-01',
    })
    expect(intakeboete(intake, NU).stappen.map((s) => s.waarden)).toEqual([
      { tot: '2026-10-01' },
      { bedrag: 250 },
      { plafond: 2400, opgelegd: 0, bedrag: 250 },
    ])
  })
})

describe('Wi2021 art. 23 en Besluit art. 7.1: de planboete', () => {
  const basis = ['boete.plan | wi2021 23.1, bi2021 7.1.2 | gezien']
  const metVerwijt = [...basis, 'boete.verwijt | bi2021 7.1.4 | verwijt']
  const { verwijt: _v, ...zonderVerwijt } = plan
  const { bijstandVerlaagd: _b, ...zonderBijstand } = plan

  it.each<[string, Plangedrag, unknown, string[]]>([
    ['lid 4: opzet is het hele bedrag', plan, 50, [...metVerwijt, 'boete.plafond | bi2021 7.1.5 | ']],
    ['zonder oordeel over het verwijt', zonderVerwijt, 'verwijtbaarheid: boete.verwijt', basis],
    ['zonder oordeel over de bijstand', zonderBijstand, 'bijstandVerlaagd: boete.bijstand', metVerwijt],
    [
      'Awb art. 5:41: geen verwijt, geen boete',
      { ...plan, verwijt: feit('geen', 'verwijt') },
      'nvt',
      [...basis, 'boete.geenVerwijt | awb 5:41 | verwijt'],
    ],
    [
      'art. 27: de bijstand is al verlaagd',
      { ...plan, bijstandVerlaagd: feit(true, 'bijstand') },
      'nvt',
      [...metVerwijt, 'boete.alVerlaagd | wi2021 27 | bijstand'],
    ],
    [
      'Hof van Justitie: bij een asielstatushouder is het onbepaald',
      { ...plan, doelgroep: 'asielstatushouder' },
      'juridischAdvies: boete.asiel',
      [...metVerwijt, 'boete.plafond | bi2021 7.1.5 | ', 'boete.asiel | hvjeu C-158/23, rvs 9 juli 2025 | '],
    ],
    [
      'gezien op de dag voor de wet',
      { ...plan, geconstateerd: opDe('2021-12-31') },
      'overtredingGeconstateerd: buitenGeldigheid',
      [],
    ],
    [
      'gezien op de eerste dag van de wet',
      { ...plan, geconstateerd: opDe('2022-01-01', 'gezien') },
      50,
      [...metVerwijt, 'boete.plafond | bi2021 7.1.5 | '],
    ],
  ])('%s', (_, i, verwacht, stappen) => {
    const o = planboete(i)
    legtUit(o)
    expect(uitkomst(o)).toBe(verwacht)
    expect(gronden(o)).toEqual(stappen)
    expect(o.voorbehoud).toEqual([])
  })

  it.each([
    ['opzet', 100, 50],
    ['groveSchuld', 75, 37.5],
    ['gewoon', 50, 25],
    ['verminderd', 25, 12.5],
  ] as const)('lid 4: %s is %i procent', (verwijt, procent, bedrag) => {
    const o = planboete({ ...plan, verwijt: feit(verwijt, 'verwijt') })
    expect(uitkomst(o)).toBe(bedrag)
    expect(o.stappen.map((s) => s.waarden)).toEqual([
      { dag: '2026-05-01', bedrag: 50 },
      { procent, bedrag },
      { plafond: 2400, opgelegd: 0, bedrag },
    ])
  })

  it('lid 3: een herhaling noemt haar grond, de eerdere feiten en het voorbehoud, ook zonder verwijt', () => {
    const i = { ...plan, eerdere: [eerder('2026-01-01', '2026-03-01', 'eerste')] }
    const o = planboete(i)
    expect(uitkomst(o)).toBe(100)
    expect(gronden(o)[1]).toBe('boete.herhaling | bi2021 7.1.3 | eerste')
    expect(o.stappen[1]!.waarden).toEqual({ keren: 1, maanden: 12, bedrag: 100 })
    expect(o.voorbehoud).toEqual(['boete.verdubbeling'])
    const asiel = planboete({ ...i, doelgroep: 'asielstatushouder' })
    expect(asiel.voorbehoud).toEqual(['boete.verdubbeling'])
  })

  it('lid 3: een overtreding van later, of zonder onherroepelijke boete, verdubbelt niet', () => {
    const bij = (...eerdere: Plangedrag['eerdere']) => uitkomst(planboete({ ...plan, eerdere }))
    expect(bij(eerder('2026-05-02', '2026-05-02'))).toBe(50)
    expect(bij(feit({ geconstateerd: dag('2026-04-30') }, 'x'))).toBe(50)
    expect(bij(eerder('2026-04-30', '2026-05-01'))).toBe(100)
    // Two in a row only count as two when the first was final on the day of the second.
    expect(bij(eerder('2026-01-01', '2026-02-01'), eerder('2026-02-01', '2026-03-01'))).toBe(200)
    expect(bij(eerder('2026-01-01', '2026-02-02'), eerder('2026-02-01', '2026-03-01'))).toBe(100)
  })

  it('lid 3: de volgorde waarin eerdere overtredingen zijn vastgelegd, maakt niet uit', () => {
    const dagen = fc.nat(900).map((n) => plusDagen(dag('2024-01-01'), n))
    const overtreding = fc
      .tuple(dagen, fc.nat(60))
      .map(([d, n]) => feit({ geconstateerd: d, onherroepelijk: plusDagen(d, n) }, d))
    const reeks = fc
      .uniqueArray(overtreding, { maxLength: 5, selector: (e) => e.waarde.geconstateerd })
      .chain((r) => fc.tuple(fc.constant(r), fc.shuffledSubarray(r, { minLength: r.length })))
    fc.assert(
      fc.property(reeks, ([een, ander]) => {
        expect(uitkomst(planboete({ ...plan, eerdere: een }))).toBe(
          uitkomst(planboete({ ...plan, eerdere: ander })),
        )
      }),
    )
  })

  it.each<[Boetetermijn, number]>([
    ['inburgeringstermijn', 2400],
    ['6', 400],
    ['12', 800],
    ['18', 1200],
    ['24', 1600],
  ])('lid 5: in de termijn %s is samen € %i het hoogste', (termijn, plafond) => {
    const bij = (opgelegd: number) => uitkomst(planboete({ ...plan, termijn, opgelegd }))
    expect([plafond - 51, plafond - 50, plafond - 49, plafond - 1, plafond, plafond + 1].map(bij)).toEqual([
      50, 50, 49, 1, 0, 0,
    ])
  })
})
