import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { facts, gekoppeld, type Rij } from '#test/facts.ts'
import { fold } from './fold.ts'
import { type Fase, fasen, standVan } from './stand.ts'
import { beoordeel } from './termen.ts'

function stand(rijen: readonly Rij[], peildatum = '2026-11-24') {
  const d = fold(facts(...rijen), { peildatum: dag(peildatum) })
  return standVan(d, beoordeel(d))
}
const zonder = (...soorten: string[]) => gekoppeld.filter(([s]) => !soorten.includes(s))
const sleutel: Rij = ['sleutelOvergedragen', '2026-08-05']
const hier: Rij = ['ingeschreven', '2026-08-14', { gemeente: 'GM0308' }]
const plan: Rij = ['pipVastgesteld', '2026-10-20', { leerroute: 'b1' }]

describe('de fase waarin een dossier staat', () => {
  it.each<[Fase, string, readonly Rij[]]>([
    ['nieuw', 'alleen geopend', [['dossierGeopend', '2026-06-01']]],
    ['wachtOpWoning', 'gekoppeld', gekoppeld],
    ['sleutel', 'sleutel, nog niet ingeschreven', [...gekoppeld, sleutel]],
    ['plan', 'ingeschreven en plichtig', [...gekoppeld, sleutel, hier]],
    ['inburgeren', 'het plan is vastgesteld (Wi2021 art. 11)', [...gekoppeld, sleutel, hier, plan]],
    [
      'gehuisvest',
      'een kind: wel gehuisvest, niet plichtig (Wi2021 art. 3)',
      [
        ...zonder('geboren'),
        ['geboren', '2018-03-12', { geboortedatum: '2018-03-12', geslacht: 'man' }],
        sleutel,
        hier,
      ],
    ],
    [
      'voldaan',
      'aan de plicht voldaan (Wi2021 art. 6)',
      [...gekoppeld, sleutel, hier, plan, ['plichtVoldaan', '2026-11-20']],
    ],
    [
      'gesloten',
      'vertrokken',
      [...gekoppeld, sleutel, ['vertrokken', '2026-10-01', { naar: 'andereGemeente' }]],
    ],
    ['gesloten', 'overleden', [...gekoppeld, ['overleden', '2026-07-01']]],
    [
      'gesloten',
      'de koppeling verviel',
      [...gekoppeld, ['koppelingVervallen', '2026-07-01', { reden: 'andereGemeente' }]],
    ],
    [
      'wachtOpWoning',
      'opnieuw gekoppeld nadat de koppeling verviel',
      [
        ...gekoppeld,
        ['koppelingVervallen', '2026-07-01', { reden: 'overig' }],
        ['gekoppeld', '2026-09-01', { opvang: 'coa' }],
      ],
    ],
    [
      'inburgeren',
      'plichtig onder de oude wet: geen plan nodig (Wi2021 art. 54)',
      [
        ...zonder('vergunningVerleend', 'gekoppeld'),
        ['vergunningVerleend', '2019-05-20', { soort: 'asielBepaaldeTijd' }],
      ],
    ],
  ])('%s: %s', (fase, _, rijen) => {
    expect(stand(rijen).fase).toBe(fase)
    expect(fasen[fase]).toBeTruthy()
  })

  it('wie terugkeert na vertrek is weer open', () => {
    const terug: readonly Rij[] = [
      ...gekoppeld,
      sleutel,
      hier,
      ['vertrokken', '2026-09-01', { naar: 'buitenland' }],
      ['teruggekeerd', '2026-10-01'],
    ]
    expect(stand(terug, '2026-09-15').fase).toBe('gesloten')
    expect(stand(terug)).toMatchObject({ fase: 'plan', vertrokkenOp: null })
  })
})

describe('de regel van een dossier', () => {
  it('noemt de dagen van wat gebeurde, en niets van wat niet gebeurde', () => {
    expect(stand([...gekoppeld, sleutel, hier])).toMatchObject({
      geopendOp: '2026-06-01',
      gekoppeldOp: '2026-06-01',
      vergundOp: '2026-05-20',
      sleutelOp: '2026-08-05',
      ingeschrevenOp: '2026-08-14',
      aangebodenOp: null,
      verhuisdOp: null,
      pipOp: null,
      doelgroep: 'asielstatushouder',
      wet: 'wi2021',
      volwassen: true,
      leerroute: null,
      huishouden: null,
    })
  })

  it('inschrijving in een andere gemeente is geen inschrijving hier', () => {
    expect(stand([...gekoppeld, ['ingeschreven', '2026-08-14', { gemeente: 'GM0344' }]]).ingeschrevenOp).toBe(
      null,
    )
  })

  it('van een nieuw plan telt de leerroute van het laatste en de dag van het eerste (Wi2021 art. 11 lid 2)', () => {
    const s = stand([...gekoppeld, sleutel, hier, plan, ['pipVastgesteld', '2026-11-10', { leerroute: 'z' }]])
    expect(s).toMatchObject({ pipOp: '2026-10-20', leerroute: 'z' })
  })

  it('zonder vergunning zijn doelgroep en wet niet bekend, en staat er wat ontbreekt', () => {
    expect(stand(zonder('vergunningVerleend'))).toMatchObject({
      doelgroep: 'onbekend',
      wet: 'onbepaald',
      ontbreekt: ['vergunningVerleend'],
    })
    expect(stand(gekoppeld).ontbreekt).toEqual([])
  })

  it('BW art. 1:233: met alleen een geboortejaar is volwassen dat jaar niet te zeggen', () => {
    const jaar = (j: string) =>
      stand([
        ...zonder('geboren'),
        ['geboren', `${j}-01-01`, { geboortedatum: j, geslacht: 'onbekend' }] as Rij,
      ]).volwassen
    expect([jaar('2007'), jaar('2008'), jaar('2009')]).toEqual([true, null, false])
    expect(stand(zonder('geboren')).volwassen).toBeNull()
  })

  it('de reden van vertraging is de laatste van vóór de sleutel; wat later is vastgelegd, vertraagde niets', () => {
    const eerst: Rij = ['vertraagd', '2026-07-01', { reden: 'grootGezin' }]
    const dan: Rij = ['vertraagd', '2026-07-20', { reden: 'renovatie' }]
    const erna: Rij = ['vertraagd', '2026-08-20', { reden: 'aanbodGeweigerd' }]
    expect(stand([...gekoppeld, eerst, dan]).vertraging).toBe('renovatie')
    expect(stand([...gekoppeld, eerst, dan, sleutel, erna]).vertraging).toBe('renovatie')
    expect(stand([...gekoppeld, sleutel, erna]).vertraging).toBeNull()
    expect(stand([...gekoppeld, sleutel]).vertraging).toBeNull()
  })
})
