/** The Awb around decisions: each term with its grounds, and each edge on the day before, on and after. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import type { Oordeel } from '#core/explain.ts'
import { feit, gronden, legtUit, opDe, uitkomst } from '#test/oordeel.ts'
import {
  beslistermijn,
  bezwaarBeslist,
  bezwaartermijn,
  boeteBeslist,
  dwangsom,
  rapportVerplicht,
} from './besluit.ts'

type Geval = readonly [string, () => Oordeel<unknown>, begin: string, laatsteDag: string, stappen: string[]]
const tot = opDe('2025-06-23', 'tot')

describe('Awb: termijnen van het college met hun grond', () => {
  it.each<Geval>([
    [
      'art. 6:7 en 6:8: zes weken bezwaar, vanaf de dag na bekendmaking',
      () => bezwaartermijn(opDe('2025-05-12', 'f')),
      '2025-05-13',
      '2025-06-23',
      ['besluit.bekend | awb 6:8.1 | f', 'besluit.bezwaar | awb 6:7 | '],
    ],
    [
      'art. 4:13: acht weken voor een aanvraag',
      () => beslistermijn(opDe('2026-11-02', 'f')),
      '2026-11-03',
      '2026-12-28',
      ['besluit.aanvraag | awb 4:13.1 | f', 'besluit.weken | awb 4:13.2 | '],
    ],
    [
      'art. 5:51: dertien weken na het rapport, ook als dat een zaterdag is',
      () => boeteBeslist(opDe('2026-08-01', 'f')),
      '2026-08-02',
      '2026-10-31',
      ['besluit.rapport | awb 5:51.1 | f', 'besluit.weken | awb 5:51.1 | '],
    ],
    [
      'art. 7:10 lid 1: zes weken zonder commissie',
      () => bezwaarBeslist({ bezwaarTot: tot, commissie: false }),
      '2025-06-24',
      '2025-08-04',
      ['besluit.zonderCommissie | awb 7:10.1 | tot', 'besluit.weken | awb 7:10.1 | '],
    ],
    [
      'art. 7:10 lid 1: twaalf weken met commissie',
      () => bezwaarBeslist({ bezwaarTot: tot, commissie: true }),
      '2025-06-24',
      '2025-09-15',
      ['besluit.metCommissie | awb 7:10.1 | tot', 'besluit.weken | awb 7:10.1 | '],
    ],
    [
      'art. 7:10 lid 3: verdagen kan nog op de laatste dag',
      () => bezwaarBeslist({ bezwaarTot: tot, commissie: false, verdaagd: opDe('2025-08-04', 'brief') }),
      '2025-06-24',
      '2025-09-15',
      [
        'besluit.zonderCommissie | awb 7:10.1 | tot',
        'besluit.weken | awb 7:10.1 | ',
        'besluit.verdaagd | awb 7:10.3 | brief',
        'besluit.weken | awb 7:10.3 | ',
      ],
    ],
    [
      'art. 7:10 lid 3: een dag later niet meer',
      () => bezwaarBeslist({ bezwaarTot: tot, commissie: false, verdaagd: opDe('2025-08-05', 'brief') }),
      '2025-06-24',
      '2025-08-04',
      [
        'besluit.zonderCommissie | awb 7:10.1 | tot',
        'besluit.weken | awb 7:10.1 | ',
        'besluit.teLaatVerdaagd | awb 7:10.3 | brief',
      ],
    ],
  ])('%s', (_, reken, begin, laatsteDag, stappen) => {
    const o = reken()
    legtUit(o)
    expect(uitkomst(o)).toEqual({ begin, laatsteDag })
    expect(gronden(o)).toEqual(stappen)
  })

  it.each<[string, (d: ReturnType<typeof opDe>) => Oordeel<unknown>, voor: string, vanaf: string]>([
    ['art. 6:7', bezwaartermijn, '1993-12-31', '1994-01-01'],
    ['art. 4:13', beslistermijn, '1993-12-31', '1994-01-01'],
    ['art. 5:51', boeteBeslist, '2009-06-30', '2009-07-01'],
    [
      'art. 7:10 met uitstel',
      (d) => bezwaarBeslist({ bezwaarTot: d, commissie: true, verdaagd: d }),
      '2009-09-30',
      '2009-10-01',
    ],
  ])(
    '%s: een dag voor de wet gold is de termijn onbepaald, met de stap die er al was',
    (_, reken, voor, vanaf) => {
      const o = reken(opDe(voor))
      expect(uitkomst(o)).toBe('besluitBekendgemaakt: buitenGeldigheid')
      expect(o.stappen).toHaveLength(1)
      expect(reken(opDe(vanaf)).soort).toBe('bepaald')
    },
  )

  it('art. 5:53: bij € 340 geen rapport, bij € 341 wel, en vóór 1 juli 2009 onbepaald', () => {
    const [niet, wel] = [rapportVerplicht(340, dag('2009-07-01')), rapportVerplicht(341, dag('2009-07-01'))]
    expect([uitkomst(niet), uitkomst(wel)]).toEqual([false, true])
    expect([gronden(niet), gronden(wel)]).toEqual([
      ['besluit.rapportHoeftNiet | awb 5:53.1 | '],
      ['besluit.rapportMoet | awb 5:53.1 | '],
    ])
    expect(uitkomst(rapportVerplicht(341, dag('2009-06-30')))).toBe(
      'overtredingGeconstateerd: buitenGeldigheid',
    )
  })
})

describe('Awb art. 4:17: dwangsom', () => {
  const grens = opDe('2026-09-01', 'grens')
  const bij = (op: string, brief?: string, beslist?: string) =>
    dwangsom(
      {
        beslissenTot: grens,
        ...(brief && { ingebrekestelling: opDe(brief, 'brief') }),
        ...(beslist && { beslist: opDe(beslist, 'beslist') }),
      },
      dag(op),
    )

  it.each<[string, () => Oordeel<number>, string]>([
    [
      'lid 1: beslist op de laatste dag is op tijd',
      () => bij('2026-11-24', '2026-09-10', '2026-09-01'),
      'dwangsom.opTijd | awb 4:17.1 | beslist',
    ],
    [
      'lid 1: op de laatste dag loopt de termijn nog',
      () => bij('2026-09-01'),
      'dwangsom.loopt | awb 4:17.1 | grens',
    ],
    [
      'lid 3: de dag erna ontbreekt de brief',
      () => bij('2026-09-02'),
      'dwangsom.geenBrief | awb 4:17.3 | grens',
    ],
    [
      'lid 3: een brief van morgen is er nog niet',
      () => bij('2026-09-09', '2026-09-10'),
      'dwangsom.geenBrief | awb 4:17.3 | grens',
    ],
    [
      'lid 3: een brief op de laatste dag is te vroeg',
      () => bij('2026-11-24', '2026-09-01'),
      'dwangsom.teVroeg | awb 4:17.3 | brief',
    ],
  ])('%s', (_, reken, stap) => {
    const o = reken()
    legtUit(o)
    expect(uitkomst(o)).toBe('nvt')
    expect(gronden(o)).toEqual([stap])
  })

  it('een besluit van na de peildatum telt nog niet: de dwangsom loopt door tot en met die dag', () => {
    expect(bij('2026-10-05', '2026-09-10', '2026-10-20')).toEqual(bij('2026-10-05', '2026-09-10'))
    expect(uitkomst(bij('2026-10-05', '2026-09-10', '2026-10-05'))).not.toEqual(
      uitkomst(bij('2026-10-05', '2026-09-10')),
    )
  })

  it('lid 3: dat een te vroege brief niet telt, staat erbij als voorbehoud', () => {
    expect(bij('2026-11-24', '2026-09-01').voorbehoud).toEqual(['dwangsom.teVroeg'])
    expect(bij('2026-11-24', '2026-09-02').voorbehoud).toEqual([
      'dwangsom.uitgezonderd',
      'dwangsom.eersteDag',
    ])
  })

  // The first day with penalty is 24 September; 14 days at 23, 14 at 35, 14 at 45 euros.
  it.each<[op: string, beslist: string | undefined, dagen: number, bedrag: number]>([
    ['2026-09-10', undefined, 0, 0],
    ['2026-09-23', undefined, 0, 0],
    ['2026-09-24', undefined, 1, 23],
    ['2026-10-07', undefined, 14, 322],
    ['2026-10-08', undefined, 15, 357],
    ['2026-10-21', undefined, 28, 812],
    ['2026-10-22', undefined, 29, 857],
    ['2026-11-04', undefined, 42, 1442],
    ['2026-11-05', undefined, 42, 1442],
    ['2026-11-24', '2026-09-02', 0, 0],
    ['2026-11-24', '2026-09-24', 0, 0],
    ['2026-11-24', '2026-09-25', 1, 23],
    ['2026-09-26', '2026-09-26', 2, 46],
    ['2026-09-26', '2026-09-27', 3, 69],
  ])('lid 1 en 2: op %s, beslist %s: %i dagen, € %i', (op, beslist, dagen, bedrag) => {
    const o = bij(op, '2026-09-10', beslist)
    legtUit(o)
    expect(uitkomst(o)).toBe(bedrag)
    expect(gronden(o)).toEqual([
      'dwangsom.vanaf | awb 4:17.3 | brief',
      'dwangsom.som | awb 4:17.1, awb 4:17.2 | ',
    ])
    expect(o.stappen.map((s) => s.waarden)).toEqual([
      { brief: '2026-09-10', eerste: '2026-09-24' },
      { dagen, bedrag },
    ])
  })

  it('de dwangsom bestaat sinds 1 oktober 2009, deze bedragen sinds 2019: daarvoor onbepaald', () => {
    const met = (brief: string) =>
      uitkomst(
        dwangsom(
          { beslissenTot: opDe('2009-09-01'), ingebrekestelling: feit(dag(brief), 'brief') },
          dag('2019-01-01'),
        ),
      )
    expect(met('2009-09-30')).toBe('ingebrekestelling: buitenGeldigheid')
    expect(met('2018-12-17')).toBe('ingebrekestelling: buitenGeldigheid')
    expect(met('2018-12-18')).toBe(23)
  })
})
