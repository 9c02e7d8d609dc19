/** The General Act on Terms: holidays by name, and where its rules begin to count. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import { feestdagen, minWerkdagen, plusDuur, plusWerkdagen, rustdag, verlengdEinde } from './termijnenwet.ts'

describe('Algemene termijnenwet art. 3: de feestdagen bij naam', () => {
  it.each([
    [2013, '2013-03-29', '2013-04-01', '2013-04-30', '2013-05-09', '2013-05-20'],
    [2014, '2014-04-18', '2014-04-21', '2014-04-26', '2014-05-29', '2014-06-09'],
    [2019, '2019-04-19', '2019-04-22', '2019-04-27', '2019-05-30', '2019-06-10'],
    [2024, '2024-03-29', '2024-04-01', '2024-04-27', '2024-05-09', '2024-05-20'],
    [2026, '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25'],
  ])('in %i', (jaar, goedeVrijdag, pasen, koning, hemelvaart, pinksteren) => {
    const dagen = [...feestdagen(jaar)].filter(([, naam]) => naam !== 'bij besluit gelijkgestelde dag')
    expect(dagen).toEqual([
      [`${jaar}-01-01`, 'Nieuwjaarsdag'],
      [goedeVrijdag, 'Goede Vrijdag'],
      [pasen, 'tweede paasdag'],
      [koning, jaar >= 2014 ? 'Koningsdag' : 'Koninginnedag'],
      [`${jaar}-05-05`, 'vijf mei'],
      [hemelvaart, 'Hemelvaartsdag'],
      [pinksteren, 'tweede pinksterdag'],
      [`${jaar}-12-25`, 'eerste kerstdag'],
      [`${jaar}-12-26`, 'tweede kerstdag'],
    ])
    expect(feestdagen(jaar)).toBe(feestdagen(jaar))
  })

  // Easter in years where the usual mistakes show: earliest and latest dates, century years, leap corrections.
  it.each([
    '1818-03-22',
    '1900-04-15',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2001-04-15',
    '2008-03-23',
    '2011-04-24',
    '2021-04-04',
    '2025-04-20',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2100-03-28',
    '2285-03-22',
  ])('Pasen op %s', (zondag) => {
    const jaar = Number(zondag.slice(0, 4))
    expect(feestdagen(jaar).get(plusDagen(dag(zondag), 1))).toBe('tweede paasdag')
  })

  // The Friday after Ascension or King's Day, and days between Christmas or New Year and a weekend.
  it.each([
    [2022, ['2022-05-27']],
    [2023, ['2023-04-28', '2023-05-19']],
    [2024, ['2024-05-10', '2024-12-27']],
    [2025, ['2025-05-30']],
    [2026, ['2026-01-02', '2026-05-15']],
    [2027, ['2027-05-07']],
    [2028, ['2028-04-28', '2028-05-26']],
    [2021, []],
    [2029, []],
  ])('art. 3 lid 3: in %i stelt een besluit %j gelijk, en geen dag van een ander jaar', (jaar, dagen) => {
    const gelijk = [...feestdagen(jaar)].filter(([, naam]) => naam === 'bij besluit gelijkgestelde dag')
    expect(gelijk.map(([d]) => d)).toEqual(dagen)
    for (const d of dagen) expect(rustdag(dag(d))).toBe('bij besluit gelijkgestelde dag')
  })

  it.each([
    // Good Friday and Easter Monday stand between; the first working day before Tuesday 7 April is Thursday.
    ['2026-04-07', 1, '2026-04-02'],
    ['2026-04-07', 2, '2026-04-01'],
    ['2026-04-09', 3, '2026-04-02'],
    ['2026-04-05', 0, '2026-04-05'],
  ])('art. 3: voor %s passen %i werkdagen vanaf %s', (d, aantal, vanaf) => {
    expect(minWerkdagen(dag(d), aantal)).toBe(vanaf)
  })

  it('terug en weer vooruit over werkdagen komt op dezelfde werkdag', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 30 }), (n, aantal) => {
        const d = plusDagen(dag('2022-01-01'), n)
        fc.pre(rustdag(d) === undefined)
        const vanaf = minWerkdagen(d, aantal)
        expect(rustdag(vanaf)).toBeUndefined()
        expect(plusWerkdagen(vanaf, aantal)).toBe(d)
      }),
    )
  })

  it('een duur in dagen, weken, maanden en jaren', () => {
    const vanaf = dag('2026-01-31')
    expect(
      (['dagen', 'weken', 'maanden', 'jaren'] as const).map((eenheid) =>
        plusDuur(vanaf, { aantal: 1, eenheid }),
      ),
    ).toEqual(['2026-02-01', '2026-02-07', '2026-02-28', '2027-01-31'])
  })

  it('art. 2: een termijn van drie dagen telt twee werkdagen, een van twee dagen niet', () => {
    // Thursday 24 December 2026 to the holidays and the weekend.
    const uit = verlengdEinde(dag('2026-12-25'), dag('2026-12-27'), { aantal: 3, eenheid: 'dagen' })
    expect(uit.laatsteDag).toBe('2026-12-29')
    expect(uit.stappen.at(-1)).toMatchObject({
      code: 'atw.tweeWerkdagen',
      waarden: { dag: '2026-12-28', tot: '2026-12-29' },
      artikelen: [{ bron: 'atw', artikel: '2' }],
    })
    expect(
      verlengdEinde(dag('2026-12-26'), dag('2026-12-27'), { aantal: 2, eenheid: 'dagen' }).laatsteDag,
    ).toBe('2026-12-28')
  })
})
