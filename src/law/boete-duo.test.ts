/** Fines of DUO under the 2021 act and the new term after them: grounds, edges and tables. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { feit, gronden, legtUit, opDe, uitkomst } from '#test/oordeel.ts'
import { boeteVanDuo, type NaBoete, nieuweTermijn, type Overschrijding } from './boete-duo.ts'

const duo = { doelgroep: 'gezinsOfOverigeMigrant', laatsteDag: opDe('2025-06-30', 'termijn') } as const
const module = 'duoboete.pvtMap | wi2021 24.1, bi2021 7.2.1 | termijn'
const route = 'duoboete.route | wi2021 25.1, bi2021 7.2.2 | termijn'
const geweigerd = 'duoboete.vergunning | wi2021 25.3 | ind'
const op24 = opDe('2026-11-24', 'ind')

describe('Wi2021 art. 24 en 25: de boete van DUO', () => {
  it.each<[string, Omit<Overschrijding, 'doelgroep' | 'laatsteDag'>, op: string, unknown, string[]]>([
    [
      'art. 24: op de laatste dag loopt de termijn',
      { open: ['map'] },
      '2025-06-30',
      'nvt',
      ['duoboete.loopt | wi2021 24.1 | termijn'],
    ],
    ['art. 24: de dag erna is het te laat', { open: ['map'] }, '2025-07-01', 340, [module]],
    ['art. 24: ook voor het PVT', { open: ['pvt'] }, '2025-07-01', 340, [module]],
    ['art. 24: niets open', { open: [] }, '2025-07-01', 'nvt', ['duoboete.alles | wi2021 24.1 | ']],
    ['art. 24: allebei', { open: ['pvt', 'map'] }, '2025-07-01', 'besluitDuo: duoboete.beide', [module]],
    ['art. 25: de leerroute', { open: ['leerroute'] }, '2025-07-01', 'besluitDuo: duoboete.tabel', [route]],
    [
      'art. 24 en 25: module en leerroute',
      { open: ['map', 'leerroute'] },
      '2025-07-01',
      'besluitDuo: duoboete.tabel',
      [module, route],
    ],
    [
      'art. 25 lid 3: een dag voor de weigering telt de leerroute nog',
      { open: ['leerroute'], vergunningGeweigerd: op24 },
      '2026-11-23',
      'besluitDuo: duoboete.tabel',
      [route],
    ],
    [
      'art. 25 lid 3: vanaf de weigering niet meer',
      { open: ['leerroute'], vergunningGeweigerd: op24 },
      '2026-11-24',
      'nvt',
      [geweigerd],
    ],
    [
      'art. 25 lid 3: de module blijft beboet',
      { open: ['pvt', 'leerroute'], vergunningGeweigerd: op24 },
      '2026-11-24',
      340,
      [module, geweigerd],
    ],
    [
      'art. 25 lid 3: allebei blijven beboet',
      { open: ['pvt', 'map', 'leerroute'], vergunningGeweigerd: op24 },
      '2026-11-24',
      'besluitDuo: duoboete.beide',
      [module, geweigerd],
    ],
    [
      'art. 24: een weigering raakt de module niet',
      { open: ['map'], vergunningGeweigerd: op24 },
      '2026-11-24',
      340,
      [module],
    ],
  ])('%s', (_, i, op, verwacht, stappen) => {
    const o = boeteVanDuo({ ...duo, ...i }, dag(op))
    legtUit(o)
    expect(uitkomst(o)).toBe(verwacht)
    expect(gronden(o)).toEqual(stappen)
  })

  it('Hof van Justitie: bij een asielstatushouder staan de sommen erbij en is de uitkomst onbepaald', () => {
    const o = boeteVanDuo(
      { ...duo, doelgroep: 'asielstatushouder', open: ['map', 'leerroute'] },
      dag('2025-07-01'),
    )
    expect(uitkomst(o)).toBe('besluitDuo: duoboete.asiel')
    expect(gronden(o)).toEqual([module, route, 'duoboete.asiel | hvjeu C-158/23, rvs 9 juli 2025 | '])
    expect(o.stappen.map((s) => s.waarden)).toEqual([{ bedrag: 340 }, { hoogst: 1000 }, {}])
  })

  it('art. 24: geldt voor een termijn die eindigt vanaf de eerste dag van de wet', () => {
    const bij = (t: string) =>
      uitkomst(boeteVanDuo({ ...duo, laatsteDag: opDe(t), open: ['map'] }, dag('2026-11-24')))
    expect([bij('2021-12-31'), bij('2022-01-01')]).toEqual(['pipVastgesteld: buitenGeldigheid', 340])
  })
})

describe('Wi2021 art. 24 lid 2 en 25 lid 2: de nieuwe termijn', () => {
  const na = (i: Partial<NaBoete>) =>
    nieuweTermijn({ bekendgemaakt: opDe('2026-01-15', 'boete'), leerroute: 'b1', open: ['leerroute'], ...i })
  const maanden = (i: Partial<NaBoete>) => {
    const o = na(i)
    legtUit(o)
    return o.soort === 'bepaald' ? o.waarde.maanden : o.soort
  }

  it.each([
    [0, 24],
    [1, 18],
    [2, 12],
    [3, 6],
    [4, 6],
    [5, 6],
  ])('art. 25: met %i examens %i maanden, in B1- en onderwijsroute', (examens, verwacht) => {
    expect(maanden({ behaald: feit(examens, 'e') })).toBe(verwacht)
    expect(maanden({ leerroute: 'onderwijs', behaald: feit(examens, 'e') })).toBe(verwacht)
  })

  it.each([
    [0, 24],
    [200, 24],
    [201, 18],
    [400, 18],
    [401, 12],
    [600, 12],
    [601, 6],
    [800, 6],
    [801, 6],
  ])('art. 25: met %i cursusuren %i maanden in de zelfredzaamheidsroute', (uren, verwacht) => {
    expect(maanden({ leerroute: 'z', cursusuren: feit(uren, 'u') })).toBe(verwacht)
  })

  it.each<[string, Partial<NaBoete>, number, laatsteDag: string, string[]]>([
    [
      'art. 24: één module',
      { open: ['map'] },
      6,
      '2026-07-15',
      ['nieuweTermijn.pvtMap | duo extra tijd na een boete | boete'],
    ],
    [
      'art. 24: beide modules',
      { open: ['pvt', 'map'] },
      12,
      '2027-01-15',
      ['nieuweTermijn.pvtMap | duo extra tijd na een boete | boete'],
    ],
    [
      'art. 25: de route',
      { behaald: feit(2, 'e') },
      12,
      '2027-01-15',
      ['nieuweTermijn.examens | duo extra tijd na een boete | e'],
    ],
    [
      'art. 25: de route, naar uren',
      { leerroute: 'z', cursusuren: feit(300, 'u') },
      18,
      '2027-07-15',
      ['nieuweTermijn.uren | duo extra tijd na een boete | u'],
    ],
    [
      'art. 24 en 25: de langste telt, hier de route',
      { open: ['map', 'leerroute'], behaald: feit(1, 'e') },
      18,
      '2027-07-15',
      [
        'nieuweTermijn.pvtMap | duo extra tijd na een boete | boete',
        'nieuweTermijn.examens | duo extra tijd na een boete | e',
      ],
    ],
    [
      'art. 24 en 25: de langste telt, hier de modules',
      { open: ['pvt', 'map', 'leerroute'], behaald: feit(4, 'e') },
      12,
      '2027-01-15',
      [
        'nieuweTermijn.pvtMap | duo extra tijd na een boete | boete',
        'nieuweTermijn.examens | duo extra tijd na een boete | e',
      ],
    ],
  ])('%s', (_, i, aantal, laatsteDag, stappen) => {
    const o = na(i)
    legtUit(o)
    expect(uitkomst(o)).toEqual({ maanden: aantal, laatsteDag })
    expect(gronden(o)).toEqual([...stappen, 'nieuweTermijn.langste | wi2021 24.2, wi2021 25.2 | '])
    expect(o.stappen.at(-1)!.waarden).toEqual({ maanden: aantal, laatsteDag })
    expect(o.voorbehoud).toEqual(['nieuweTermijn.tweedeHand'])
  })

  it('art. 24: wie niets open heeft, krijgt geen nieuwe termijn', () => {
    const o = na({ open: [] })
    expect(uitkomst(o)).toBe('nvt')
    expect(gronden(o)).toEqual(['duoboete.alles | wi2021 24.1 | '])
  })

  it('art. 24: bekendgemaakt op de laatste dag voor de wet is onbepaald, de dag erna niet', () => {
    const bij = (t: string) => uitkomst(na({ bekendgemaakt: opDe(t), open: ['map'] }))
    expect(bij('2021-12-31')).toBe('besluitDuo: buitenGeldigheid')
    expect(bij('2022-01-01')).toEqual({ maanden: 6, laatsteDag: '2022-07-01' })
  })
})
