/** How far somebody is, from facts: each part by example on the edge, and what a correction does. */
import { describe, expect, it } from 'vitest'
import type { Rij } from '#test/facts.ts'
import {
  alleExamens,
  b1,
  deel,
  EINDE,
  examen,
  modules,
  onderwijs,
  oordelen,
  open,
  taal,
  uren,
  van,
  z,
  zGezin,
} from '#test/vordering.ts'
import { onderdeelnamen } from './feitsoorten/examens.ts'

describe('Wi2021 art. 7: de B1-route', () => {
  it('de lijst van wat open staat krimpt met elk feit, tot niets', () => {
    const stappen: Rij[] = [...modules, ...alleExamens]
    const lengtes = stappen.map((_, i) => open([...b1, ...stappen.slice(0, i)]).length)
    expect(lengtes).toEqual([7, 6, 5, 4, 3, 2, 1])
    expect(open([...b1, ...stappen])).toEqual([])
    expect(oordelen([...b1, ...stappen]).get('Voldaan aan de plicht')?.kern).toBe(
      'Alles is gedaan; DUO stelt vast dat aan de plicht is voldaan.',
    )
  })

  it('elk onderdeel zegt op welke dag en door welk feit het klaar was, en hoeveel pogingen er waren', () => {
    const rijen = [
      ...b1,
      examen('lezen', '2025-12-01', { resultaat: 'gezakt' }),
      examen('lezen', '2026-02-01'),
    ]
    expect(deel(rijen, 'lezen')).toEqual({
      onderdeel: 'lezen',
      stand: 'behaald',
      op: '2026-02-01',
      feiten: ['feit-8'],
      nodig: 'B1',
      uren: null,
      norm: null,
      pogingen: 2,
    })
    expect(deel(rijen, 'lezen', '2026-01-31')).toMatchObject({ stand: 'open', op: null, pogingen: 1 })
    expect(deel(rijen, 'pvt')).toMatchObject({ stand: 'open', pogingen: null })
  })

  it('wat niet geslaagd is of te laag, sluit niets', () => {
    expect(open([...b1, examen('lezen', '2026-02-01', { resultaat: 'gezakt' })])).toContain('lezen')
    const geen = { resultaat: 'geen', redenGeenResultaat: 'absent' }
    expect(open([...b1, examen('knm', '2026-02-01', geen)])).toContain('knm')
    expect(open([...b1, examen('lezen', '2026-02-01', { niveau: 'A2' })])).toContain('lezen')
    expect(open([...b1, examen('lezen', '2026-02-01', { niveau: 'B2' })])).not.toContain('lezen')
  })

  it('art. 17 lid 3: toegestaan op A2 volstaat A2, ook als het examen eerder was', () => {
    const a2: Rij = ['examenOpA2Toegestaan', '2026-03-01', { onderdeel: 'spreken' }]
    const rijen = [...b1, examen('spreken', '2026-02-01', { niveau: 'A2' }), a2]
    expect(deel(rijen, 'spreken', '2026-02-28')).toMatchObject({ stand: 'open', nodig: 'B1' })
    expect(deel(rijen, 'spreken', '2026-03-01')).toMatchObject({
      stand: 'behaald',
      nodig: 'A2',
      op: '2026-03-01',
      feiten: ['feit-7', 'feit-8'],
    })
  })

  it('een gecorrigeerde uitslag opent het onderdeel weer, en op de kennisdatum van toen nog niet', () => {
    const fout: Rij = [
      'examenresultaatBekend',
      '2026-02-01',
      { onderdeel: 'knm', resultaat: 'geslaagd' },
      { id: 'fout' },
    ]
    const goed: Rij = [
      'examenresultaatBekend',
      '2026-02-01',
      { onderdeel: 'knm', resultaat: 'gezakt' },
      { gekend: '2026-03-10', vervangt: 'fout', reden: 'bronGecorrigeerd' },
    ]
    const toen = van([...b1, fout, goed], EINDE, '2026-03-09').onderdelen
    expect(toen.find((o) => o.onderdeel === 'knm')?.stand).toBe('behaald')
    expect(deel([...b1, fout, goed], 'knm')).toMatchObject({ stand: 'open', pogingen: 1 })
  })

  it('art. 4 lid 2 en 5 lid 1: vrijstelling en ontheffing sluiten alleen hun eigen onderdeel', () => {
    const vrij: Rij = [
      'vrijstellingVerleend',
      '2025-01-10',
      { omvang: 'gedeeltelijk', reden: 'GED', onderdeel: 'lezen', niveau: 'B1' },
    ]
    const ontheven: Rij = [
      'ontheffingVerleend',
      '2025-01-11',
      { omvang: 'gedeeltelijk', grond: 'MED', onderdeel: 'schrijven' },
    ]
    expect(open([...b1, vrij, ontheven])).toEqual(['pvt', 'map', 'luisteren', 'spreken', 'knm'])
    expect(deel([...b1, vrij], 'lezen')).toMatchObject({
      stand: 'vrij',
      op: '2025-01-10',
      feiten: ['feit-7'],
    })
  })

  it('Regeling art. 3.13: een vrijstelling op A2 volstaat pas als A2 mag', () => {
    const vrij: Rij = [
      'vrijstellingVerleend',
      '2025-01-10',
      { omvang: 'gedeeltelijk', reden: 'GED', onderdeel: 'lezen', niveau: 'A2' },
    ]
    expect(open([...b1, vrij])).toContain('lezen')
    expect(open([...b1, vrij, ['examenOpA2Toegestaan', '2026-03-01', { onderdeel: 'lezen' }]])).not.toContain(
      'lezen',
    )
  })

  it('een oud feit dat het onderdeel niet noemt maakt het oordeel onbepaald, en de lijst blijft', () => {
    const oud: Rij = ['ontheffingVerleend', '2025-01-11', { omvang: 'gedeeltelijk', grond: 'MED' }]
    const rijen = [...b1, ...modules, oud]
    expect(van(rijen).voldaan).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ feit: 'ontheffingVerleend' }],
    })
    expect(oordelen(rijen).get('Voldaan aan de plicht')?.ontbreekt[0]?.zin).toMatch(/noem het onderdeel/)
    expect(open(rijen)).toHaveLength(5)
    expect(van([...rijen, ...alleExamens]).voldaan.soort).toBe('bepaald')
  })

  it('heeft DUO vastgesteld dat is voldaan, dan staat wat ontbreekt als niet vastgelegd', () => {
    const rijen: Rij[] = [...b1, ...modules, ['plichtVoldaan', '2026-10-01']]
    expect(van(rijen).voldaan).toMatchObject({ waarde: { voldaan: true, open: [] } })
    expect(deel(rijen, 'lezen')?.stand).toBe('nietVastgelegd')
    expect(deel(rijen, 'pvt')?.stand).toBe('behaald')
    expect(deel(rijen, 'lezen', '2026-09-30')?.stand).toBe('open')
    const zinnen = oordelen(rijen)
      .get('Voldaan aan de plicht')!
      .stappen.map((s) => s.zin)
    expect(zinnen.at(-1)).toMatch(/DUO stelde vast dat op 1 oktober 2026/)
    expect(zinnen.some((s) => s.includes('staat nog open'))).toBe(false)
  })
})

describe('Besluit art. 3.14: de zelfredzaamheidsroute', () => {
  it('lid 2 onder a: op het achthonderdste uur is de norm gehaald, en die dag blijft staan', () => {
    const rijen = [...z, uren('2025-01-01', '2025-06-30', 400), uren('2025-07-01', '2025-12-31', 399)]
    expect(deel(rijen, 'cursusuren')).toMatchObject({ stand: 'open', uren: 799, norm: 800 })
    const meer = [...rijen, uren('2026-01-01', '2026-01-05', 1), uren('2026-02-01', '2026-03-05', 60)]
    expect(deel(meer, 'cursusuren')).toMatchObject({
      stand: 'behaald',
      op: '2026-01-05',
      uren: 860,
      feiten: ['feit-9'],
    })
  })

  it('lid 5: uren van PVT en MAP gaan van de uren participatie af', () => {
    const mee = (aantal: number): Rij => [
      'participatieurenGevolgd',
      '2026-05-01',
      { vanaf: '2025-01-01', uren: aantal },
    ]
    const module = (m: string, aantal: number): Rij => [
      'moduleurenGevolgd',
      '2026-06-01',
      { module: m, uren: aantal },
    ]
    const pvtMap = [module('pvt', 12), module('map', 40)]
    expect(deel([...z, mee(747), ...pvtMap], 'participatie')).toMatchObject({ stand: 'open', uren: 799 })
    expect(deel([...z, mee(748), ...pvtMap], 'participatie')).toMatchObject({
      stand: 'behaald',
      op: '2026-06-01',
    })
  })

  it('lid 6: uren uit de brede intake tellen mee, elk bij het zijne', () => {
    const vooraf = (onderdeel: string, aantal: number): Rij => [
      'intakeurenMeegeteld',
      '2024-12-01',
      { onderdeel, uren: aantal },
    ]
    const les = [...z, uren('2025-01-01', '2025-06-30', 780)]
    expect(deel([...les, vooraf('nederlands', 12), vooraf('knm', 7)], 'cursusuren')).toMatchObject({
      stand: 'open',
      uren: 799,
    })
    expect(deel([...les, vooraf('nederlands', 12), vooraf('knm', 8)], 'cursusuren')).toMatchObject({
      stand: 'behaald',
      op: '2025-06-30',
    })
    expect(deel([...les, vooraf('meedoen', 40)], 'cursusuren')).toMatchObject({ uren: 780 })
    expect(deel([...les, vooraf('meedoen', 40)], 'participatie')).toMatchObject({ uren: 40 })
  })

  it('lid 3: een gezinsmigrant heeft geen uren participatie, wel het eindgesprek', () => {
    expect(open(zGezin)).toEqual(['pvt', 'map', 'cursusuren', 'eindgesprek'])
    const klaar: Rij[] = [uren('2025-01-01', '2025-12-31', 800), ['eindgesprekZRouteGevoerd', '2026-01-10']]
    expect(open([...zGezin, ...modules, ...klaar])).toEqual([])
  })

  it('lid 8: een lagere norm om een beperking in zien of horen', () => {
    const rijen: Rij[] = [
      ...z,
      uren('2025-01-01', '2025-12-31', 500),
      ['cursusnormVerlaagd', '2025-02-01', { uren: 500 }],
    ]
    expect(deel(rijen, 'cursusuren')).toMatchObject({ stand: 'behaald', norm: 500 })
    expect(deel(rijen, 'cursusuren', '2025-12-30')).toMatchObject({ stand: 'open', norm: 500 })
  })

  it('art. 2.7 lid 3: ontheven van participatie, geheel of tot wat iemand aankan', () => {
    const ontheven = (meer: object): Rij => [
      'ontheffingVerleend',
      '2025-02-01',
      { omvang: 'gedeeltelijk', grond: 'MED', onderdeel: 'participatie', ...meer },
    ]
    const mee: Rij = ['participatieurenGevolgd', '2026-05-01', { vanaf: '2025-01-01', uren: 200 }]
    expect(deel([...z, ontheven({})], 'participatie')?.stand).toBe('vrij')
    expect(deel([...z, ontheven({ urenBelastbaarheid: 0 })], 'participatie')?.stand).toBe('vrij')
    expect(deel([...z, ontheven({ urenBelastbaarheid: 201 }), mee], 'participatie')).toMatchObject({
      stand: 'open',
      norm: 201,
    })
    expect(deel([...z, ontheven({ urenBelastbaarheid: 200 }), mee], 'participatie')).toMatchObject({
      stand: 'behaald',
      norm: 200,
    })
  })
})

describe('Wi2021 art. 8: de onderwijsroute, en art. 17 lid 2: wijzigen', () => {
  const start: Rij = ['taalschakeltrajectGestart', '2025-02-01']
  it('art. 8 lid 3: wie het traject volgt hoeft de MAP niet; wie stopt wel weer', () => {
    expect(open(onderwijs)).toEqual(['pvt', 'map', 'taalschakeltraject'])
    expect(open([...onderwijs, start])).toEqual(['pvt', 'taalschakeltraject'])
    expect(open([...onderwijs, start, ['taalschakeltrajectGestopt', '2025-06-01']])).toContain('map')
    expect(open([...onderwijs, start, ['taalschakeltrajectAfgerond', '2026-06-01']])).toEqual(['pvt'])
  })

  it('art. 17 lid 2: na wijziging geldt de nieuwe route, en een later plan gaat weer voor', () => {
    const wissel: Rij = ['leerrouteGewijzigd', '2025-09-01', { leerroute: 'b1', grond: 'onderwijsNaarB1' }]
    expect(open([...onderwijs, wissel])).toContain('lezen')
    expect(open([...onderwijs, wissel], '2025-08-31')).toContain('taalschakeltraject')
    expect(open([...onderwijs, wissel, ['pipVastgesteld', '2026-01-01', { leerroute: 'z' }]])).toContain(
      'cursusuren',
    )
    expect(oordelen([...onderwijs, wissel]).get('Wijziging van de leerroute')?.kern).toMatch(/mag wijzigen/)
  })

  it('Besluit art. 5.4 lid 1: een wijziging na het tijdvak mocht niet, tenzij in een bijzonder geval', () => {
    const op = (grond: string): Rij => ['leerrouteGewijzigd', '2026-05-02', { leerroute: 'z', grond }]
    const kern = (grond: string) => oordelen([...b1, op(grond)]).get('Wijziging van de leerroute')?.kern
    expect(kern('binnenTijdvak')).toMatch(/mag niet wijzigen/)
    expect(kern('bijzonderGeval')).toMatch(/mag wijzigen/)
    expect(kern('naOpleiding')).toMatch(/mag wijzigen/)
  })
})

describe('wat verder uit examens en uren volgt', () => {
  it('Besluit art. 5.5: A2 na 600 uren les, met het oordeel van het college', () => {
    const les = (n: number) => [...b1, uren('2025-01-01', '2025-12-31', n)]
    const oordeel: Rij = ['inzetBeoordeeld', '2026-02-01', { inzet: 'voldoende', b1: 'nietHaalbaar' }]
    const kern = (rijen: readonly Rij[]) => oordelen(rijen).get('Examens op A2')?.kern
    expect(kern(b1)).toBeUndefined()
    expect(kern([...les(599), oordeel])).toBe('Examens op A2 mogen nog niet.')
    expect(kern([...les(600), oordeel])).toBe('Examens op A2 mogen.')
    expect(
      kern([
        ...les(580),
        ['intakeurenMeegeteld', '2024-12-31', { onderdeel: 'nederlands', uren: 20 }],
        oordeel,
      ]),
    ).toBe('Examens op A2 mogen.')
    expect(kern([...les(580), uren('2024-12-01', '2024-12-31', 20, 'eerderOnderwijs'), oordeel])).toBe(
      'Examens op A2 mogen nog niet.',
    )
    expect(oordelen(les(600)).get('Examens op A2')?.ontbreekt).toHaveLength(1)
    expect(kern([...z, uren('2025-01-01', '2025-12-31', 600)])).toBeUndefined()
  })

  it('Besluit art. 3.7: gratis pogingen die over zijn; een poging buiten schuld telt niet', () => {
    const gezakt = examen('lezen', '2026-02-01', { resultaat: 'gezakt' })
    const geen = (reden: string) =>
      examen('lezen', '2026-03-01', { resultaat: 'geen', redenGeenResultaat: reden })
    const kern = (...meer: Rij[]) =>
      oordelen([...b1, ...meer]).get('Gratis examenpogingen: leesvaardigheid')?.kern
    expect(kern()).toBeUndefined()
    expect(kern(gezakt)).toBe('Nog 1 gratis.')
    expect(kern(gezakt, geen('nietVerwijtbaar'))).toBe('Nog 1 gratis.')
    expect(kern(gezakt, geen('afgemeld'))).toBe('Nog 1 gratis.')
    expect(kern(gezakt, geen('absent'))).toBe('Nog 0 gratis.')
    expect(kern(gezakt, geen('verwijtbaar'))).toBe('Nog 0 gratis.')
    expect(kern(gezakt, examen('lezen', '2026-04-01'))).toBeUndefined()
  })

  it('Examenreglement art. 16 lid 3: na het examen wanneer de uitslag er is, tot zij er is', () => {
    const aan: Rij = ['examenAangemeld', '2026-10-01', { onderdeel: 'knm', datum: '2026-11-02' }]
    const kern = (rijen: readonly Rij[], op: string) =>
      oordelen(rijen, op).get('Uitslag van het examen: kennis van de Nederlandse maatschappij (KNM)')?.kern
    expect(kern([...b1, aan], '2026-11-01')).toBeUndefined()
    expect(kern([...b1, aan], '2026-11-02')).toBe('De uitslag is er uiterlijk 28 december 2026.')
    expect(kern([...b1, aan, examen('knm', '2026-11-02')], '2026-11-20')).toBeUndefined()
    expect(
      kern([...b1, examen('knm', '2026-05-02', { resultaat: 'gezakt' }), aan], '2026-11-20'),
    ).toBeDefined()
  })

  it('Besluit art. 3.1 lid 3 en 5: PVT na twaalf uur en een handtekening; uren uit de intake tellen mee', () => {
    const module = (n: number): Rij => ['moduleurenGevolgd', '2025-02-01', { module: 'pvt', uren: n }]
    const intake = (n: number): Rij => ['intakeurenMeegeteld', '2024-12-01', { onderdeel: 'pvt', uren: n }]
    const kern = (...meer: Rij[]) => oordelen([...b1, ...meer]).get(onderdeelnamen.pvt)?.kern
    expect(kern(modules[0]!)).toBeUndefined()
    expect(kern(modules[0]!, module(11))).toBe('Dit onderdeel is nog niet afgerond.')
    expect(kern(modules[0]!, module(8), intake(4))).toBe('Dit onderdeel is afgerond.')
    expect(kern(modules[0]!, intake(12))).toBe('Dit onderdeel is afgerond.')
    expect(kern(module(12))).toBe('Dit onderdeel is nog niet afgerond.')
  })
})

describe('Wi2013 art. 7: de onderdelen van de oude wet', () => {
  const oud: Rij[] = [
    ['dossierGeopend', '2020-03-01'],
    ['geboren', '1990-03-12', { geboortedatum: '1990-03-12', geslacht: 'man' }],
    ['vergunningVerleend', '2020-02-01', { soort: 'regulierGezin' }],
    ['ingeschreven', '2020-03-01', { gemeente: 'GM0308' }],
  ]
  it('taal op A2, KNM, ONA en PVT; MAP telt als ONA', () => {
    expect(open(oud, '2021-01-01')).toEqual([...taal, 'knm', 'ona', 'pvt'])
    const klaar = [...taal.map((t) => examen(t, '2021-02-01', { niveau: 'A2' })), examen('knm', '2021-02-01')]
    expect(open([...oud, ...klaar, modules[0]!], EINDE)).toEqual(['ona'])
    expect(open([...oud, ...klaar, ...modules], EINDE)).toEqual([])
    expect(open([...oud, ...klaar, examen('ona', '2021-03-01', { niveau: undefined })], EINDE)).toEqual([
      'pvt',
    ])
  })
})
