/** The act of 2013: parts by date, terms, effort and money, each on the day before, on and after. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { feit, type Geval, gronden, opDe, toets, uitkomst, waarden } from '#test/oordeel.ts'
import {
  aanvragen2013,
  type Inspanning2013,
  inspanning2013,
  type Onderdeel2013,
  pvtTermijn2013,
  type Stand2013,
  voldaanStand2013,
} from './wi2013.ts'
import {
  boeteWi2013,
  inspanningsgraden,
  leningKwijt,
  leningTot,
  nieuweTermijnWi2013,
  type Overschrijding2013,
} from './wi2013-geld.ts'

const NU = dag('2026-11-24')
const examen: readonly Onderdeel2013[] = ['lezen', 'luisteren', 'schrijven', 'spreken', 'knm']
const alles: readonly Onderdeel2013[] = [...examen, 'ona', 'pvt']
const artikel = (o: Onderdeel2013) => (o === 'pvt' ? 'wi2013 7a.1' : 'wi2013 7.2')
const regel = (code: string, o: Onderdeel2013, feiten = '') => `wi2013.${code} | ${artikel(o)} | ${feiten}`

describe('Wi2013 art. 7 en 7a: onderdelen', () => {
  const stand = (sinds: string, meer: Partial<Stand2013> = {}) =>
    voldaanStand2013({ plichtigSinds: opDe(sinds, 'sinds'), behaald: [], vrij: [], ...meer })
  const geenPvt = 'wi2013.nogNiet | wi2013 7a.1 | sinds'
  const geenOna = 'wi2013.nogNiet | bi2013 2.10.2 | sinds'
  const open = (delen: readonly Onderdeel2013[]) => delen.map((o) => regel('open', o))
  const klaar = { behaald: alles.map((o) => feit(o, o)) }

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['Besluit art. 2.10: plichtig op 31 december 2014, dan geen ONA', () => stand('2014-12-31'), { voldaan: false, open: examen }, [...open(examen), geenOna, geenPvt]],
    ['Besluit art. 2.10: plichtig op 1 januari 2015, dan ONA', () => stand('2015-01-01'), { voldaan: false, open: [...examen, 'ona'] }, [...open([...examen, 'ona']), geenPvt]],
    ['art. 7a: plichtig op 30 september 2017, dan geen PVT', () => stand('2017-09-30'), { voldaan: false, open: [...examen, 'ona'] }, [...open([...examen, 'ona']), geenPvt]],
    ['art. 7a: plichtig op 1 oktober 2017, dan PVT', () => stand('2017-10-01'), { voldaan: false, open: alles }, open(alles)],
    ['art. 7: alles behaald is voldaan', () => stand('2021-12-31', klaar), { voldaan: true, open: [] }, alles.map((o) => regel('behaald', o, o))],
    ['art. 7: één onderdeel niet behaald is niet voldaan', () => stand('2021-12-31', { behaald: klaar.behaald.slice(1) }), { voldaan: false, open: ['lezen'] }, [regel('open', 'lezen'), ...alles.slice(1).map((o) => regel('behaald', o, o))]],
    ['art. 7: wie ergens vrij van is, hoeft dat niet', () => stand('2021-12-31', { vrij: alles.map((o) => feit(o, `vrij ${o}`)) }), { voldaan: true, open: [] }, alles.map((o) => regel('vrij', o, `vrij ${o}`))],
    ['art. 7: behaald gaat voor vrij', () => stand('2014-01-01', { ...klaar, vrij: klaar.behaald }), { voldaan: true, open: [] }, [...examen.map((o) => regel('behaald', o, o)), geenOna, geenPvt]],
    ['Besluit 2021 art. 12.1a lid 6: MAP in plaats van ONA', () => stand('2021-12-31', { mapAfgerond: opDe('2023-01-01', 'map') }), { voldaan: false, open: [...examen, 'pvt'] }, [...open(examen), 'wi2013.onaDoorMap | bi2021 12.1a.6 | map', ...open(['pvt'])]],
    ['Besluit 2021 art. 12.1a lid 6: wie ONA al behaalde, houdt dat', () => stand('2016-01-01', { ...klaar, mapAfgerond: opDe('2023-01-01', 'map') }), { voldaan: true, open: [] }, [...examen.map((o) => regel('behaald', o, o)), regel('behaald', 'ona', 'ona'), geenPvt]],
    ['art. 7: plichtig op 1 januari 2013', () => stand('2013-01-01'), { voldaan: false, open: examen }, [...open(examen), geenOna, geenPvt]],
    ['art. 7: plichtig op 31 december 2012', () => stand('2012-12-31'), 'vergunningVerleend: wi2013.andereWet', []],
    ['Wi2021 art. 54: plichtig op 1 januari 2022', () => stand('2022-01-01'), 'vergunningVerleend: wi2013.andereWet', []],
  ]
  toets(gevallen)

  it('art. 7 en 7a: een onderdeel dat nog niet gold, noemt vanaf wanneer het geldt', () => {
    const o = stand('2014-12-31')
    expect(waarden(o).slice(-2)).toEqual([
      { onderdeel: 'ona', vanaf: '2015-01-01', van: '2014-12-31' },
      { onderdeel: 'pvt', vanaf: '2017-10-01', van: '2014-12-31' },
    ])
    expect(waarden(o)[0]).toEqual({ onderdeel: 'lezen' })
  })
})

describe('Wi2013 art. 7a en 7b: termijnen', () => {
  const pvt = (sinds: string, ingeschreven?: string) =>
    pvtTermijn2013({
      plichtigSinds: opDe(sinds, 'sinds'),
      ...(ingeschreven && { ingeschreven: opDe(ingeschreven, 'in') }),
    })
  const jaar = ['wi2013.pvtTermijn | wi2013 7a.1, wi2013 7a.2 | sinds, in']

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['art. 7a: plichtig op 30 september 2017', () => pvt('2017-09-30', '2018-01-01'), 'nvt', ['wi2013.nogNiet | wi2013 7a.1 | sinds']],
    ['art. 7a: plichtig op 1 oktober 2017 en eerder ingeschreven', () => pvt('2017-10-01', '2017-01-01'), { begin: '2017-10-01', laatsteDag: '2018-09-30' }, jaar],
    ['art. 7a lid 2: later ingeschreven telt vanaf dan', () => pvt('2018-01-01', '2018-02-01'), { begin: '2018-02-01', laatsteDag: '2019-01-31' }, jaar],
    ['art. 7a: zonder inschrijving', () => pvt('2018-01-01'), 'ingeschreven: wi2013.ingeschreven', []],
    ['Besluit art. 2.12: aanvragen vanaf zes maanden voor het einde', () => aanvragen2013(opDe('2020-06-29', 'einde')), '2019-12-30', ['verlenging.aanvraag | bi2013 2.12, bi2013 2.8b.1 | einde']],
    ['Besluit art. 2.12: op de eerste dag van de wet', () => aanvragen2013(opDe('2012-12-31', 'einde')), '2012-07-01', ['verlenging.aanvraag | bi2013 2.12, bi2013 2.8b.1 | einde']],
    ['Besluit art. 2.12: een dag eerder', () => aanvragen2013(opDe('2012-12-30')), 'vergunningVerleend: buitenGeldigheid', []],
  ]
  toets(gevallen)

  it('art. 7a en Besluit art. 2.12: de stappen noemen begin, duur en einde', () => {
    expect(waarden(pvt('2018-01-01', '2018-02-01'))).toEqual([
      { begin: '2018-02-01', jaren: 1, laatsteDag: '2019-01-31' },
    ])
    expect(waarden(pvt('2017-09-30'))).toEqual([{ onderdeel: 'pvt', vanaf: '2017-10-01', van: '2017-09-30' }])
    expect(waarden(aanvragen2013(opDe('2020-06-29')))).toEqual([
      { laatsteDag: '2020-06-29', maanden: 6, vanaf: '2019-12-30' },
    ])
  })
})

describe('Wi2013 art. 6 en 7b: aantoonbare inspanning', () => {
  const bij = (uren: number, pogingen: number, doel: 'ontheffing' | 'verlenging') =>
    inspanning2013(
      { uren: feit(uren, 'uren'), pogingen: feit(pogingen, 'pogingen') } satisfies Inspanning2013,
      doel,
    )
  const agi = ['wi2013.inspanning | wi2013 6.2, ri2013 2.4b | uren, pogingen']
  const langer = ['wi2013.inspanning | wi2013 7b.3, ri2013 2.4c | uren, pogingen']

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['art. 6 lid 2: 600 uur en vier pogingen', () => bij(600, 4, 'ontheffing'), true, agi],
    ['art. 6 lid 2: 599 uur', () => bij(599, 4, 'ontheffing'), false, agi],
    ['art. 6 lid 2: drie pogingen, waar de bronnen verschillen', () => bij(600, 3, 'ontheffing'), 'besluitDuo: wi2013.drieOfVier', agi],
    ['art. 6 lid 2: twee pogingen', () => bij(600, 2, 'ontheffing'), false, agi],
    ['art. 6 lid 2: 599 uur en drie pogingen is zeker te weinig', () => bij(599, 3, 'ontheffing'), false, agi],
    ['art. 7b lid 3: 300 uur en twee pogingen', () => bij(300, 2, 'verlenging'), true, langer],
    ['art. 7b lid 3: 299 uur', () => bij(299, 2, 'verlenging'), false, langer],
    ['art. 7b lid 3: één poging', () => bij(300, 1, 'verlenging'), false, langer],
  ]
  toets(gevallen)

  it('art. 6 en 7b: de stap noemt uren en pogingen met hun norm', () => {
    expect(waarden(bij(500, 3, 'ontheffing'))).toEqual([{ uren: 500, norm: 600, pogingen: 3, nodig: 4 }])
    expect(waarden(bij(500, 3, 'verlenging'))).toEqual([{ uren: 500, norm: 300, pogingen: 3, nodig: 2 }])
  })
})

describe('Wi2013 art. 28–34: de boete van DUO', () => {
  const basis: Overschrijding2013 = {
    doelgroep: 'gezinsOfOverigeMigrant',
    laatsteDag: opDe('2020-06-30', 'einde'),
    onderdeel: 'examen',
    cursusuren: feit(0, 'uren'),
    graad: feit('nietAlles', 'graad'),
  }
  const bij = (meer: Partial<Overschrijding2013>, op = NU) => boeteWi2013({ ...basis, ...meer }, op)
  const tabel = 'wi2013.tabel | wi2013 31, wi2013 34.c, duo boete onder de wet van 2013 | uren, graad'
  const pvt = 'wi2013.boete | wi2013 28, wi2013 34.a | einde'
  const asiel = { doelgroep: 'asielstatushouder' } as const
  const boven = ['wi2013.bovengrens']
  const geenBoete = 'wi2013.asiel | rvs 9 juli 2025, hvjeu C-158/23 | '
  const geweigerd = { vergunningGeweigerd: opDe('2026-11-24', 'ind') }

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['art. 31: op de laatste dag loopt de termijn', () => bij({}, dag('2020-06-30')), 'nvt', ['duoboete.loopt | wi2013 31 | einde']],
    ['art. 31: de dag erna is het te laat', () => bij({}, dag('2020-07-01')), 1250, [tabel], boven],
    ['Hof van Justitie: asiel vanaf 4 februari 2025 geen boete', () => bij(asiel, dag('2025-02-04')), 'nvt', [geenBoete]],
    ['Hof van Justitie: asiel een dag eerder wel', () => bij(asiel, dag('2025-02-03')), 1250, [tabel], boven],
    ['art. 28: PVT ten hoogste € 340', () => bij({ onderdeel: 'pvt' }), 340, [pvt]],
    ['art. 28: PVT voor een termijn die eindigt op 1 oktober 2017', () => bij({ onderdeel: 'pvt', laatsteDag: opDe('2017-10-01', 'einde') }), 340, [pvt]],
    ['art. 28: PVT een dag eerder', () => bij({ onderdeel: 'pvt', laatsteDag: opDe('2017-09-30') }), 'vergunningVerleend: buitenGeldigheid', []],
    ['art. 31 lid 2: vanaf de weigering van de vergunning geen boete', () => bij(geweigerd), 'nvt', ['duoboete.vergunning | wi2013 31.2 | ind']],
    ['art. 31 lid 2: een dag eerder wel', () => bij(geweigerd, dag('2026-11-23')), 1250, [tabel], boven],
    ['art. 28: een weigering raakt het PVT niet', () => bij({ ...geweigerd, onderdeel: 'pvt' }), 340, [pvt]],
    ['art. 31: een termijn die op de eerste dag van de wet eindigt', () => bij({ laatsteDag: opDe('2013-01-01', 'einde') }), 1250, [tabel], boven],
    ['art. 31: een termijn die een dag eerder eindigt', () => bij({ laatsteDag: opDe('2012-12-31') }), 'vergunningVerleend: buitenGeldigheid', []],
    ['art. 31: alles twee keer gedaan en 300 uur is geen boete', () => bij({ cursusuren: feit(300, 'uren'), graad: feit('allesTweeKeer', 'graad') }), 'nvt', [tabel]],
  ]
  toets(gevallen)

  const bedragen = {
    nietAlles: [1250, 875, 500],
    allesEenKeer: [1000, 625, 250],
    allesTweeKeer: [750, 375, 'nvt'],
  }
  it.each(inspanningsgraden)(
    'art. 31: bij %s telt de grens van 150 en 300 uur vanaf het uur zelf',
    (graad) => {
      const som = (uren: number) => uitkomst(bij({ cursusuren: feit(uren, 'u'), graad: feit(graad, 'g') }))
      const [geen, half, veel] = bedragen[graad]
      expect([0, 149, 150, 299, 300, 900].map(som)).toEqual([geen, geen, half, half, veel, veel])
    },
  )

  it('art. 31: de stappen noemen uren, bedrag en dag', () => {
    expect(waarden(bij({ cursusuren: feit(160, 'u') }))).toEqual([{ uren: 160, hoogst: 875 }])
    expect(waarden(bij({ onderdeel: 'pvt' }))).toEqual([{ hoogst: 340 }])
    expect(waarden(bij(geweigerd))).toEqual([{ dag: '2026-11-24' }])
    expect(waarden(bij({}, dag('2020-06-30')))).toEqual([{ tot: '2020-06-30' }])
  })
})

describe('Wi2013 art. 16, 29 en 32: nieuwe termijn en lening', () => {
  const boete = opDe('2024-02-29', 'boete')
  const eind = opDe('2020-06-30', 'einde')
  const lening = (klaar: string) =>
    leningKwijt({ doelgroep: 'asielstatushouder', laatsteDag: eind, klaar: opDe(klaar, 'klaar') })

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['art. 32: voor het examen twee jaar', () => nieuweTermijnWi2013(boete, 'examen'), '2026-02-28', ['wi2013.nieuweTermijn | wi2013 32 | boete']],
    ['art. 29: voor het PVT een jaar', () => nieuweTermijnWi2013(boete, 'pvt'), '2025-02-28', ['wi2013.nieuweTermijn | wi2013 29 | boete']],
    ['art. 32: op de eerste dag van de wet', () => nieuweTermijnWi2013(opDe('2013-01-01', 'boete'), 'examen'), '2015-01-01', ['wi2013.nieuweTermijn | wi2013 32 | boete']],
    ['art. 32: een dag eerder', () => nieuweTermijnWi2013(opDe('2012-12-31'), 'examen'), 'besluitDuo: buitenGeldigheid', []],
    ['Besluit art. 4.13: klaar op de laatste dag, dan kwijt', () => lening('2020-06-30'), true, ['wi2013.leningKwijt | bi2013 4.13.3, bi2013 4.13.4 | klaar, einde']],
    ['Besluit art. 4.13: een dag te laat beslist DUO', () => lening('2020-07-01'), 'besluitDuo: wi2013.leningLaat', ['wi2013.leningLaat | bi2013 4.13.3, bi2021 12.1a.1 | klaar, einde']],
    ['Besluit art. 4.13: wie geen asielstatushouder is, betaalt terug', () => leningKwijt({ doelgroep: 'gezinsOfOverigeMigrant', laatsteDag: eind, klaar: eind }), false, ['wi2013.leningTerug | bi2013 4.13.3 | ']],
    ['art. 16 lid 2: lenen tot zes jaar na de termijn', () => leningTot(eind), '2026-06-30', ['wi2013.leningTot | wi2013 16.2.b | einde']],
    ['art. 16 lid 2: op de eerste dag van de wet', () => leningTot(opDe('2013-01-01', 'einde')), '2019-01-01', ['wi2013.leningTot | wi2013 16.2.b | einde']],
    ['art. 16 lid 2: een dag eerder', () => leningTot(opDe('2012-12-31')), 'vergunningVerleend: buitenGeldigheid', []],
  ]
  toets(gevallen)

  it('art. 16, 29 en 32: de stappen noemen de dagen', () => {
    expect(waarden(nieuweTermijnWi2013(boete, 'pvt'))).toEqual([
      { op: '2024-02-29', jaren: 1, tot: '2025-02-28' },
    ])
    expect(waarden(lening('2020-07-01'))).toEqual([{ klaar: '2020-07-01', tot: '2020-06-30' }])
    expect(waarden(leningTot(eind))).toEqual([{ tot: '2026-06-30', jaren: 6 }])
    expect(gronden(lening('2020-06-29'))).toEqual(gronden(lening('2020-06-30')))
  })
})
