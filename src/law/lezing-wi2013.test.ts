/** What a second reading of the act and decree of 2013 showed, by article. */
import { describe, expect, it } from 'vitest'
import { type DeelDag, dag } from '#core/day.ts'
import type { Artikel, Oordeel } from '#core/explain.ts'
import { op } from '#test/oordeel.ts'
import { begeleidingStand, begeleidingVanaf } from './begeleiding.ts'
import { verwijderenVanaf } from './bewaren.ts'
import { type Volgende, volgendeBoete } from './boete-duo.ts'
import { type PlichtInvoer, plicht } from './plicht.ts'
import { inburgeringstermijn } from './termijn.ts'
import { langstens2013, pvtTermijn2013, pvtVanaf, voldaanStand2013 } from './wi2013.ts'
import { boeteWi2013, leningKwijt, leningrechtjaren, leningTot } from './wi2013-geld.ts'

const d = (t: string) => op(dag(t))
const art = (a: Artikel) => `${a.bron} ${a.artikel}`
const artikelen = (o: Oordeel<unknown>) => o.stappen.flatMap((s) => s.artikelen.map(art))
const laatste = (o: Oordeel<unknown>) => {
  const s = o.stappen.at(-1)!
  return `${s.code} | ${s.artikelen.map(art).join(', ')}`
}
const NU = dag('2021-06-01')

describe('Wi2013 art. 3, 5, 6 en 7: de plicht noemt de wet die bindt', () => {
  const basis: PlichtInvoer = {
    vergunning: op({ soort: 'asielBepaaldeTijd', op: dag('2019-02-01') }),
    geboortedatum: op('1990-03-12' as DeelDag),
  }

  it.each<[string, PlichtInvoer, string]>([
    ['art. 7 lid 1', { voldaan: op(NU) }, 'plicht.voldaan | wi2013 7.1'],
    ['art. 5 lid 1', { vrijstelling: op({ omvang: 'volledig' }) }, 'plicht.vrijgesteld | wi2013 5.1'],
    ['art. 6 lid 1', { ontheffing: op({ omvang: 'volledig' }) }, 'plicht.ontheven | wi2013 6.1'],
    ['art. 3 lid 1', { overleden: op(NU) }, 'plicht.overleden | wi2013 3.1'],
    ['Besluit art. 2.2 lid 2', { vertrokken: op(dag('2020-01-01')) }, 'plicht.vertrokken | bi2013 2.2.2'],
  ])('%s', (_, meer, stap) => {
    expect(laatste(plicht({ ...basis, ...meer }, NU))).toBe(stap)
  })

  it.each([
    ['2021-12-31', 'wi2013 3.1.a'],
    ['2022-01-01', 'wi2021 3.1.a'],
  ])('art. 3 lid 1 onder a: een tijdelijk doel op %s', (van, artikel) => {
    const o = plicht({ ...basis, vergunning: op({ soort: 'regulierTijdelijkDoel', op: dag(van) }) }, NU)
    expect(artikelen(o)).toEqual([artikel])
  })
})

describe('Wi2013 art. 7b: de termijn', () => {
  it('lid 1 tot en met 3 en Besluit art. 2.11 staan bij de stappen', () => {
    const o = inburgeringstermijn({
      plicht: { wet: 'wi2013', sinds: dag('2019-02-01') },
      verlengingen: [d('2023-01-31')],
      onderbrekingen: [op({ van: dag('2020-01-01'), tot: dag('2020-02-01') })],
    })
    expect(artikelen(o)).toEqual(['wi2013 7b.2', 'wi2013 7b.1', 'bi2013 2.11', 'wi2013 7b.3'])
    expect(o).toMatchObject({ waarde: { laatsteDag: '2023-01-31' } })
  })

  it('lid 3 onder b: één keer, ten hoogste twee jaar, met een cursus voor het einde', () => {
    const i = { grond: 'alfabetisering', laatsteDag: d('2022-02-28'), cursus: d('2020-05-01') } as const
    expect(langstens2013(i)).toMatchObject({ waarde: '2024-02-29' })
    expect(laatste(langstens2013({ ...i, eerder: d('2021-01-01') }))).toBe('wi2013.eenmalig | wi2013 7b.3.b')
    const { cursus: _, ...zonder } = i
    expect(langstens2013(zonder)).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ code: 'wi2013.cursus' }],
    })
  })

  it('lid 3 onder a noemt geen langste duur; na inspanning is die twee jaar, ook een tweede keer', () => {
    const laatsteDag = d('2022-02-27')
    expect(langstens2013({ grond: 'geenVerwijt', laatsteDag })).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ code: 'wi2013.duur' }],
    })
    const i = { grond: 'inspanning', laatsteDag, eerder: d('2021-01-01') } as const
    expect(langstens2013(i)).toMatchObject({ waarde: '2024-02-27' })
    expect(langstens2013({ ...i, laatsteDag: d('2012-12-31') })).toMatchObject({
      ontbreekt: [{ code: 'buitenGeldigheid' }],
    })
  })
})

describe('Wi2013 art. 7a: het participatieverklaringstraject', () => {
  const i = { plichtigSinds: d('2019-12-01'), ingeschreven: d('2020-03-01') }

  it('Besluit art. 2.11: alleen dagen vanaf het begin tellen', () => {
    const weg = (van: string, tot: string) =>
      pvtTermijn2013({ ...i, onderbrekingen: [op({ van: dag(van), tot: dag(tot) })] })
    expect(weg('2020-01-01', '2020-03-01')).toMatchObject({ waarde: { laatsteDag: '2021-02-28' } })
    expect(weg('2020-02-01', '2020-03-11')).toMatchObject({ waarde: { laatsteDag: '2021-03-10' } })
  })

  it('lid 3: DUO verlengt; een eerdere dag verkort niet', () => {
    const o = pvtTermijn2013({ ...i, verlengingen: [d('2021-06-30'), d('2021-02-01')] })
    expect(o).toMatchObject({ waarde: { laatsteDag: '2021-06-30' } })
    expect(artikelen(o)).toEqual(['wi2013 7a.1', 'wi2013 7a.2', 'wi2013 7a.3'])
  })

  it('de dag waarop het PVT erbij kwam is uit de tweede hand', () => {
    expect(pvtVanaf.reeks[0]!.status).toBe('tweede hand')
    const stand = voldaanStand2013({ plichtigSinds: d('2017-09-30'), behaald: [], vrij: [] })
    expect(artikelen(stand)).toContain('wi2013 7a.1')
  })
})

describe('Wi2013 art. 16 en Besluit art. 4.13: de lening', () => {
  const laatsteDag = d('2022-05-31')
  const pvtDag = d('2020-05-31')

  it('art. 16 lid 2 onder a: zonder verklaring op de laatste dag eindigt de aanspraak', () => {
    expect(leningTot(laatsteDag, { laatsteDag: pvtDag, op: d('2020-05-31') })).toMatchObject({
      waarde: '2028-05-31',
    })
    const laat = leningTot(laatsteDag, { laatsteDag: pvtDag, op: d('2020-06-01') })
    expect(laat).toMatchObject({ waarde: '2020-05-31' })
    expect(laatste(laat)).toBe('wi2013.leningPvt | wi2013 16.2.a')
    expect(laatste(leningTot(laatsteDag))).toBe('wi2013.leningTot | wi2013 16.2.b')
  })

  it('art. 16 lid 2 onder b staat er sinds 2020, en geldt ook voor termijnen van daarvoor', () => {
    expect(leningrechtjaren.reeks[0]!.vanaf).toBe('2020-01-01')
    expect(leningTot(d('2017-06-30'))).toMatchObject({ waarde: '2023-06-30' })
    expect(leningTot(d('2012-12-31'))).toMatchObject({ ontbreekt: [{ code: 'buitenGeldigheid' }] })
  })

  it('Besluit art. 4.13 lid 4: elk deel heeft zijn eigen termijn', () => {
    const i = { doelgroep: 'asielstatushouder', klaar: d('2022-05-31'), laatsteDag } as const
    const goed = leningKwijt({ ...i, pvt: { laatsteDag: pvtDag, op: pvtDag } })
    expect(goed).toMatchObject({ waarde: true })
    expect(artikelen(goed)).toEqual(['bi2013 4.13.3', 'bi2013 4.13.4'])
    expect(leningKwijt({ ...i, pvt: { laatsteDag: pvtDag } })).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ code: 'wi2013.pvt' }],
    })
    expect(leningKwijt({ ...i, pvt: { laatsteDag: pvtDag, op: d('2020-06-01') } })).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ code: 'wi2013.leningLaat' }],
    })
  })
})

describe('Wi2013 art. 28 tot en met 34: boetes', () => {
  const i: Volgende = {
    wet: 'wi2013',
    doelgroep: 'gezinsOfOverigeMigrant',
    open: 'pvt',
    laatsteDag: d('2021-02-28'),
    boetes: [],
  }
  const boetes = ['2021-04-01', '2022-06-01', '2023-07-01'].map(d)

  it.each([
    ['pvt', 0, '2021-03-01', 'wi2013 28'],
    ['pvt', 1, '2021-03-01', 'wi2013 30.1'],
    ['pvt', 2, '2021-03-01', 'wi2013 30.2'],
    ['pvt', 3, '2024-07-01', 'wi2013 30.2'],
    ['leerroute', 0, '2021-03-01', 'wi2013 31.1'],
    ['leerroute', 1, '2021-03-01', 'wi2013 33.1'],
    ['leerroute', 3, '2025-07-01', 'wi2013 33.2'],
  ] as const)('%s na %i boetes', (open, aantal, vanaf, artikel) => {
    const o = volgendeBoete({ ...i, open, boetes: boetes.slice(0, aantal) })
    expect(o).toMatchObject({ waarde: vanaf })
    expect(artikelen(o)).toEqual([artikel])
  })

  it('art. 34 onder c: de tabel van DUO komt nooit boven het hoogste van de wet', () => {
    const o = boeteWi2013(
      {
        doelgroep: 'gezinsOfOverigeMigrant',
        laatsteDag: d('2022-05-31'),
        onderdeel: 'examen',
        cursusuren: op(0),
        graad: op('nietAlles'),
      },
      dag('2022-07-01'),
    )
    expect(o).toMatchObject({ waarde: 1250 })
    expect(artikelen(o)).toContain('wi2013 34.c')
  })
})

describe('Wi2013 art. 18 en Besluit inburgering 2013 art. 5.1 en 6.8', () => {
  it('art. 18: begeleiding is een taak van de wet sinds 1 oktober 2017', () => {
    const vanaf = (ingeschreven: string) =>
      begeleidingVanaf({ doelgroep: 'asielstatushouder', wet: 'wi2013', ingeschreven: d(ingeschreven) })
    expect(vanaf('2017-09-30').soort).toBe('nvt')
    expect(laatste(vanaf('2017-10-01'))).toBe('begeleiding.vanaf | wi2013 18.2')
  })

  it('Besluit art. 5.1 lid 1: andere delen dan sinds 2022', () => {
    const o = begeleidingStand('wi2013', [op('participatie')])
    expect(o).toMatchObject({ waarde: { open: ['basisvoorzieningen', 'startInburgering'] } })
    expect(new Set(artikelen(o))).toEqual(new Set(['bi2013 5.1.1']))
  })

  it('Besluit art. 6.8 bindt het systeem van DUO, niet het dossier van de gemeente', () => {
    const o = verwijderenVanaf({ wet: 'wi2013', soort: 'gewoon', plichtGeeindigd: d('2020-09-01') })
    expect(o.soort).toBe('onbepaald')
    expect(artikelen(o)).toEqual(['bi2013 6.8', 'selectielijst proces 8.1'])
  })
})
