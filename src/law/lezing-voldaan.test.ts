/** What a second reading added about meeting the duty, money, shifting and the act of 2013: outcome, articles, facts. */
import { describe, expect, it } from 'vitest'
import { type DeelDag, dag } from '#core/day.ts'
import { feit, type Geval, gronden, opDe, toets, waarden } from '#test/oordeel.ts'
import { meerderjarigheid } from './meerderjarig.ts'
import { rijksuitkering, type Uitkeringsgegevens, uitkeringsdagen } from './rijksuitkering.ts'
import { verschuiving } from './taakstelling.ts'
import { type Vorderingen, voldaanStand } from './voldaan.ts'
import { langstens2013, type Pvttermijn2013, pvtTermijn2013 } from './wi2013.ts'
import { leningKwijt, leningTot } from './wi2013-geld.ts'

const NU = dag('2026-11-24')
const d = opDe

describe('voldoen met minder', () => {
  const z: Vorderingen = {
    doelgroep: 'gezinsOfOverigeMigrant',
    leerroute: feit('z', 'plan'),
    afgerond: [],
    behaald: [],
    opA2: [],
    vrij: [],
  }
  const uren = (gedaan: number, norm?: number) => {
    const o = voldaanStand(
      {
        ...z,
        cursusuren: [feit(gedaan, 'uren')],
        ...(norm !== undefined && { lagereNorm: feit(norm, 'norm') }),
      },
      NU,
    )
    return [gronden(o)[3], waarden(o)[3], o.soort === 'bepaald' && o.waarde.open.includes('cursusuren')]
  }
  const ontheven = (...delen: Vorderingen['vrij'][number]['waarde']['onderdeel'][]) =>
    voldaanStand(
      { ...z, vrij: delen.map((onderdeel) => feit({ onderdeel, grond: 'ontheven' }, onderdeel)) },
      NU,
    )

  it('Besluit art. 3.14 lid 8: een lagere norm telt voor cursusuren en staat erbij', () => {
    const onderdeel = 'cursusuren'
    const algemeen = 'voldaan.uren | bi2021 3.14.2.a | uren'
    const lager = 'voldaan.uren | bi2021 3.14.2.a, bi2021 3.14.8 | uren, norm'
    expect(uren(799)).toEqual([algemeen, { onderdeel, uren: 799, norm: 800 }, true])
    expect(uren(800)).toEqual([algemeen, { onderdeel, uren: 800, norm: 800 }, false])
    expect(uren(599, 600)).toEqual([lager, { onderdeel, uren: 599, norm: 600 }, true])
    expect(uren(600, 600)).toEqual([lager, { onderdeel, uren: 600, norm: 600 }, false])
    expect(uren(800, 900)).toEqual([lager, { onderdeel, uren: 800, norm: 800 }, false])
  })

  it('Besluit art. 3.14 lid 8: niet voor uren participatie', () => {
    const o = voldaanStand(
      {
        ...z,
        doelgroep: 'asielstatushouder',
        participatieuren: [feit(600, 'mee')],
        lagereNorm: feit(600, 'norm'),
      },
      NU,
    )
    expect(gronden(o)[4]).toBe('voldaan.uren | bi2021 3.14.2.b | mee')
    expect(waarden(o)[4]).toMatchObject({ norm: 800 })
  })

  it('Besluit art. 2.7 lid 3: wat niet kan, vraagt een blik op het besluit', () => {
    expect(ontheven('lezen', 'luisteren', 'schrijven', 'knm', 'participatie').voorbehoud).toEqual([])
    expect(ontheven('lezen', 'luisteren', 'schrijven', 'spreken').voorbehoud).toEqual(['voldaan.ontheffing'])
    for (const deel of ['pvt', 'map', 'cursusuren', 'eindgesprek', 'taalschakeltraject'] as const)
      expect(ontheven(deel).voorbehoud, deel).toEqual(['voldaan.ontheffing'])
    const vrij = [feit({ onderdeel: 'pvt', grond: 'vrijgesteld' } as const, 'v')]
    expect(voldaanStand({ ...z, vrij }, NU).voorbehoud).toEqual([])
  })
})

describe('de uitkering aan de gemeente', () => {
  const i: Uitkeringsgegevens = {
    migranten: 3,
    bedragMigrant: 100.005,
    gemeente: { soort: 'definitief', ditJaar: 2, vorigJaar: 3, tweeJaarTerug: 5 },
    afgerond: 7,
    gewichten: [1, 10, 100, 1000],
    land: { soort: 'definitief', ditJaar: 20, vorigJaar: 30, tweeJaarTerug: 50 },
    bedragen: [1, 10, 100],
    grondslagen: 15_064,
    onderwijsroute: 4,
    bedragOnderwijs: 50,
  }
  const opgegeven = ['uitkering.opgegeven']
  const stappen = (l: readonly [string, string, string, string]) => [
    `uitkering.migranten | bi2021 ${l[0]} | `,
    `uitkering.budget | bi2021 ${l[1]} | `,
    `uitkering.asiel | bi2021 ${l[2]}, bi2021 10.1.3 | `,
    `uitkering.onderwijs | bi2021 ${l[3]} | `,
    'uitkering.som | wi2021 40.1, bi2021 10.1.1 | ',
  ]
  const definitief = stappen(['10.2.1', '10.2.2', '10.2.3', '10.2.4'])
  const voorlopig = stappen(['10.1.2', '10.1.5', '10.1.4', '10.1.6'])
  const deel = { soort: 'voorlopig', prognose: 8, procent: 25, taakstelling: 6, procentVorig: 50 } as const
  const vooraf = {
    ...i,
    gemeente: { ...deel, tweeJaarTerug: 5 },
    land: { ...deel, prognose: 80, taakstelling: 60, tweeJaarTerug: 50 },
    onderwijsroute: 50,
  }
  const { onderwijsroute: _, bedragOnderwijs: __, ...zonder } = i
  const { migranten: ___, ...zonderAantal } = i
  const { bedragMigrant: ____, ...zonderBedrag } = i
  const zonderDeel = definitief.toSpliced(3, 1)

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['Besluit art. 10.2: definitief, op centen', () => rijksuitkering(i, dag('2026-01-01')), 3160.02, definitief, opgegeven],
    ['Besluit art. 10.1: voorlopig', () => rijksuitkering(vooraf, dag('2026-01-01')), 3010.02, voorlopig, opgegeven],
    ['Besluit art. 10.1 lid 6: op 20 november 2025 met de onderwijsroute', () => rijksuitkering(i, dag('2025-11-20')), 3160.02, definitief, opgegeven],
    ['Besluit art. 10.1 lid 6: een dag eerder zonder', () => rijksuitkering(i, dag('2025-11-19')), 2960.02, zonderDeel, opgegeven],
    ['dan hoeft dat aantal ook niet', () => rijksuitkering(zonder, dag('2025-11-19')), 2960.02, zonderDeel, opgegeven],
    ['zonder dat aantal is het daarna onbepaald', () => rijksuitkering(zonder, dag('2025-11-20')), 'rijksgegevens: uitkering.onderwijs', definitief.slice(0, 3)],
    ['op de eerste dag van de wet', () => rijksuitkering(i, dag('2022-01-01')), 2960.02, zonderDeel, opgegeven],
    ['een dag eerder', () => rijksuitkering(i, dag('2021-12-31')), 'rijksgegevens: buitenGeldigheid', []],
    ['zonder aantallen', () => rijksuitkering(zonderAantal, NU), 'rijksgegevens: uitkering.aantallen', []],
    ['zonder bedragen', () => rijksuitkering(zonderBedrag, NU), 'rijksgegevens: uitkering.regeling', []],
    ['zonder grondslagen', () => rijksuitkering({ ...i, grondslagen: 0 }, NU), 'rijksgegevens: uitkering.grondslagen', []],
    ['Wi2021 art. 40–42: de dagen van 2026', () => uitkeringsdagen(2026), { bekend: '2025-09-30', herzien: '2027-06-30', verantwoord: '2028-06-30' }, ['uitkering.bekend | wi2021 40.3 | ', 'uitkering.herzien | wi2021 41.4 | ', 'uitkering.verantwoord | wi2021 42.3 | ']],
    ['Wi2021 art. 40–42: het eerste jaar', () => uitkeringsdagen(2022), { bekend: '2021-09-30', herzien: '2023-06-30', verantwoord: '2024-06-30' }, ['uitkering.bekend | wi2021 40.3 | ', 'uitkering.herzien | wi2021 41.4 | ', 'uitkering.verantwoord | wi2021 42.3 | ']],
    ['Wi2021 art. 40–42: het jaar ervoor', () => uitkeringsdagen(2021), 'rijksgegevens: buitenGeldigheid', []],
  ]
  toets(gevallen)

  it('de stappen noemen aantallen, bedragen en grondslagen', () => {
    expect(waarden(rijksuitkering(i, NU))).toEqual([
      { migranten: 3, bedrag: 100.005, deel: 300.02 },
      { budget: 5320 },
      { grondslag: 7532, grondslagen: 15_064, budget: 5320, deel: 2660 },
      { aantal: 4, bedrag: 50, deel: 200 },
      { som: 3160.02 },
    ])
    expect(waarden(rijksuitkering(vooraf, NU))[3]).toEqual({ aantal: 1, bedrag: 50, deel: 50 })
    expect(waarden(uitkeringsdagen(2026))).toEqual([
      { maanden: 3, tot: '2025-09-30' },
      { maanden: 6, tot: '2027-06-30' },
      { maanden: 18, tot: '2028-06-30' },
    ])
  })
})

describe('meerderjarig en verschuiven', () => {
  const op = (t: string) => meerderjarigheid(feit(t as DeelDag, 'geboren'), NU)
  const artikel = 'bw1 233 | geboren'
  const was = feit([4, 6, 2], 'besluit')

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['BW art. 1:233: op de achttiende verjaardag', () => op('2008-11-24'), true, [`meerderjarig.ja | ${artikel}`]],
    ['BW art. 1:233: een dag eerder, tenzij gehuwd', () => op('2008-11-25'), false, [`meerderjarig.nee | ${artikel}`], ['meerderjarig.gehuwd']],
    ['BW art. 1:233: alleen de maand bekend', () => op('2008-11'), 'geboren: meerderjarig.geboren', []],
    ['Huisvestingswet art. 29 lid 2: de som blijft', () => verschuiving(was, [5, 7, 0]), true, ['taakstelling.verschuiven | hvw2014 29.2 | besluit']],
    ['Huisvestingswet art. 29 lid 2: de som verandert', () => verschuiving(was, [5, 7, 1]), false, ['taakstelling.nietVerschuiven | hvw2014 29.2 | besluit']],
  ]
  toets(gevallen)

  it('de stappen noemen leeftijd, dag en som', () => {
    expect(waarden(op('2008-11-24'))).toEqual([{ leeftijd: 18, dag: '2026-11-24' }])
    expect(waarden(op('2007-11'))).toEqual([{ leeftijd: 18, dag: '2025-11-30' }])
    expect(waarden(op('2009-11'))).toEqual([{ leeftijd: 18, dag: '2027-11-01' }])
    expect(waarden(verschuiving(was, [5, 7, 1]))).toEqual([{ gemeenten: 3, was: 12, wordt: 13 }])
  })
})

describe('Wi2013: termijnen en lening', () => {
  const pvt = (meer: Partial<Pvttermijn2013> = {}) =>
    pvtTermijn2013({ plichtigSinds: d('2019-12-01', 'sinds'), ingeschreven: d('2020-03-01', 'in'), ...meer })
  const jaar = 'wi2013.pvtTermijn | wi2013 7a.1, wi2013 7a.2 | sinds, in'
  const weg = (van: string, tot: string) => ({
    onderbrekingen: [feit({ van: dag(van), tot: dag(tot) }, 'weg')],
  })
  const uit = (laatsteDag: string) => ({ begin: '2020-03-01', laatsteDag })
  const onderbroken = 'termijn.onderbroken | bi2013 2.11 | weg'
  const verlengd = 'termijn.verlengd | wi2013 7a.3 | duo'
  const eind = d('2022-02-28', 'eind')
  const alfa = { grond: 'alfabetisering', laatsteDag: eind, cursus: d('2022-02-28', 'cursus') } as const
  const { cursus: _, ...zonderCursus } = alfa
  const lening = {
    doelgroep: 'asielstatushouder',
    klaar: d('2022-02-28', 'klaar'),
    laatsteDag: eind,
  } as const
  const jaarEind = d('2020-05-31', 'jaar')
  const verklaring = (op?: string) => ({ laatsteDag: jaarEind, ...(op && { op: d(op, 'pvt') }) })
  const leningB = ['wi2013.leningTot | wi2013 16.2.b | eind']

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['Besluit art. 2.11: een onderbreking tot op de eerste dag telt niet', () => pvt(weg('2020-01-01', '2020-03-01')), uit('2021-02-28'), [jaar]],
    ['Besluit art. 2.11: een dag langer telt één dag', () => pvt(weg('2020-01-01', '2020-03-02')), uit('2021-03-01'), [jaar, onderbroken]],
    ['Besluit art. 2.11: midden in het jaar telt alles', () => pvt(weg('2020-06-01', '2020-06-11')), uit('2021-03-10'), [jaar, onderbroken]],
    ['art. 7a lid 3: verlengd', () => pvt({ verlengingen: [d('2021-03-01', 'duo')] }), uit('2021-03-01'), [jaar, verlengd]],
    ['art. 7a lid 3: dezelfde dag verlengt niet', () => pvt({ verlengingen: [d('2021-02-28', 'duo')] }), uit('2021-02-28'), [jaar]],
    ['art. 7b lid 3 onder b: een cursus op de laatste dag', () => langstens2013(alfa), '2024-02-29', ['wi2013.langstens | wi2013 7b.3.b | eind, cursus']],
    ['art. 7b lid 3 onder b: een dag later', () => langstens2013({ ...alfa, cursus: d('2022-03-01', 'cursus') }), 'nvt', ['wi2013.cursusLaat | wi2013 7b.3.b | cursus']],
    ['art. 7b lid 3 onder b: eenmalig', () => langstens2013({ ...alfa, eerder: d('2021-01-01', 'eerder') }), 'nvt', ['wi2013.eenmalig | wi2013 7b.3.b | eerder']],
    ['art. 7b lid 3 onder b: zonder cursus', () => langstens2013(zonderCursus), 'lesGestart: wi2013.cursus', []],
    ['Regeling art. 2.4c: na inspanning, ook met een late cursus', () => langstens2013({ grond: 'inspanning', laatsteDag: eind, cursus: d('2022-03-01', 'cursus') }), '2024-02-29', ['wi2013.langstens | ri2013 2.4c.2 | eind, cursus']],
    ['Regeling art. 2.4c: zonder cursus', () => langstens2013({ grond: 'inspanning', laatsteDag: eind }), '2024-02-29', ['wi2013.langstens | ri2013 2.4c.2 | eind']],
    ['art. 7b lid 3: een termijn van voor de wet', () => langstens2013({ grond: 'inspanning', laatsteDag: d('2012-12-31') }), 'termijnVerlengd: buitenGeldigheid', []],
    ['art. 7b lid 3: een termijn van de eerste dag', () => langstens2013({ grond: 'inspanning', laatsteDag: d('2013-01-01', 'eind') }), '2015-01-01', ['wi2013.langstens | ri2013 2.4c.2 | eind']],
    ['art. 7b lid 3 onder a: zonder verwijt geen maximum', () => langstens2013({ grond: 'geenVerwijt', laatsteDag: eind }), 'termijnVerlengd: wi2013.duur', ['verlenging.grond | wi2013 7b.3.a | eind']],
    ['Besluit art. 4.13: alles op tijd', () => leningKwijt({ ...lening, pvt: verklaring('2020-05-31') }), true, ['wi2013.leningKwijt | bi2013 4.13.3, bi2013 4.13.4 | klaar, eind, pvt']],
    ['Besluit art. 4.13: de verklaring een dag te laat', () => leningKwijt({ ...lening, pvt: verklaring('2020-06-01') }), 'besluitDuo: wi2013.leningLaat', ['wi2013.leningLaat | bi2013 4.13.3, bi2013 4.13.4 | pvt, jaar']],
    ['Besluit art. 4.13: zonder verklaring', () => leningKwijt({ ...lening, pvt: verklaring() }), 'pvtAfgerond: wi2013.pvt', []],
    ['art. 16 lid 2 onder b: verklaring op de laatste dag', () => leningTot(eind, verklaring('2020-05-31')), '2028-02-28', leningB],
    ['art. 16 lid 2 onder a: een dag te laat', () => leningTot(eind, verklaring('2020-06-01')), '2020-05-31', ['wi2013.leningPvt | wi2013 16.2.a | jaar, pvt']],
    ['art. 16 lid 2 onder a: niet getekend', () => leningTot(eind, verklaring()), '2020-05-31', ['wi2013.leningPvt | wi2013 16.2.a | jaar']],
    ['art. 16 lid 2 onder b: ook een termijn van voor 2020', () => leningTot(d('2019-12-31', 'eind')), '2025-12-31', leningB],
  ]
  toets(gevallen)

  it('de stappen noemen hun dagen en jaren', () => {
    expect(waarden(pvt(weg('2020-01-01', '2020-03-11')))[1]).toEqual({
      van: '2020-01-01',
      tot: '2020-03-11',
      dagen: 10,
      laatsteDag: '2021-03-10',
    })
    expect(waarden(pvt({ verlengingen: [d('2021-06-30')] }))[1]).toEqual({ laatsteDag: '2021-06-30' })
    expect(waarden(langstens2013(alfa))).toEqual([{ jaren: 2, tot: '2024-02-29' }])
    expect(waarden(langstens2013({ ...alfa, cursus: d('2022-03-01') }))).toEqual([{ op: '2022-03-01' }])
    expect(waarden(leningKwijt({ ...lening, pvt: verklaring('2020-06-01') }))).toEqual([
      { klaar: '2020-06-01', tot: '2020-05-31' },
    ])
    expect(waarden(leningTot(eind, verklaring()))).toEqual([{ tot: '2020-05-31' }])
  })
})
