/** What a second reading added about guidance, Awb terms, DUO's next fine and data: outcome, articles, facts, reservations. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { feit, type Geval, gronden, opDe, toets, uitkomst, waarden } from '#test/oordeel.ts'
import {
  type Begeleidingsinvoer,
  begeleidingStand,
  begeleidingsdelen,
  begeleidingsduur,
  begeleidingVanaf,
} from './begeleiding.ts'
import { type Bezwaarschrift, beslistermijn, bezwaarBeslist, bezwaarOpTijd, boeteVervalt } from './besluit.ts'
import { type Volgende, volgendeBoete } from './boete-duo.ts'
import {
  type BijzonderDoel,
  bijzondereDoelen,
  type Persoonsgegeven,
  persoonsgegevens,
  verwerking,
} from './gegevens.ts'

const d = opDe

describe('begeleiding', () => {
  const asiel: Begeleidingsinvoer = { doelgroep: 'asielstatushouder' }
  const in2026 = { ...asiel, ingeschreven: d('2026-08-14', 'in') }
  const oud = (t: string): Begeleidingsinvoer => ({ ...asiel, wet: 'wi2013', ingeschreven: d(t, 'in') })
  const vanaf = 'begeleiding.vanaf | wi2021 13.3 | in'

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['Wi2021 art. 13 lid 1: niet voor wie geen asielstatushouder is', () => begeleidingVanaf({ doelgroep: 'gezinsOfOverigeMigrant', ingeschreven: d('2026-08-14') }), 'nvt', ['begeleiding.nietAsiel | wi2021 13.1 | ']],
    ['Wi2013 art. 18 lid 1: onder de oude wet evenmin', () => begeleidingVanaf({ doelgroep: 'gezinsOfOverigeMigrant', wet: 'wi2013' }), 'nvt', ['begeleiding.nietAsiel | wi2013 18.1 | ']],
    ['Wi2021 art. 13 lid 3: vanaf de inschrijving', () => begeleidingVanaf(in2026), '2026-08-14', [vanaf]],
    ['Wi2021 art. 13 lid 3: zonder inschrijving', () => begeleidingVanaf(asiel), 'ingeschreven: begeleiding.ingeschreven', []],
    ['Wi2013 art. 18: op de laatste dag zonder taak in de wet', () => begeleidingVanaf(oud('2017-09-30')), 'nvt', ['begeleiding.nogGeenWet | wi2013 18.1 | in']],
    ['Wi2013 art. 18: op de eerste dag van die taak', () => begeleidingVanaf(oud('2017-10-01')), '2017-10-01', ['begeleiding.vanaf | wi2013 18.2 | in']],
    ['Wi2013 art. 18: voor 2013 evenmin', () => begeleidingVanaf(oud('2012-12-31')), 'nvt', ['begeleiding.nogGeenWet | wi2013 18.1 | in']],
    ['Besluit art. 5.1: zonder gekozen duur geen laatste dag', () => begeleidingsduur(in2026), { begin: '2026-08-14' }, [vanaf, 'begeleiding.geenDuur | bi2021 5.1 | ']],
    ['Besluit art. 5.1: met gekozen duur', () => begeleidingsduur(in2026, feit(6, 'norm')), { begin: '2026-08-14', laatsteDag: '2027-02-13' }, [vanaf, 'begeleiding.duur | bi2021 5.1 | norm']],
    ['Besluit 2013 art. 5.1: met gekozen duur', () => begeleidingsduur(oud('2020-01-31'), feit(1, 'norm')), { begin: '2020-01-31', laatsteDag: '2020-02-28' }, ['begeleiding.vanaf | wi2013 18.2 | in', 'begeleiding.duur | bi2013 5.1.1 | norm']],
    ['geen begin, dan ook geen duur', () => begeleidingsduur(oud('2017-09-30'), feit(1, 'norm')), 'nvt', ['begeleiding.nogGeenWet | wi2013 18.1 | in']],
    ['Besluit art. 5.1: een deel gegeven, een deel open', () => begeleidingStand('wi2021', [feit('voorlichting', 'les')]), { volledig: false, open: ['basisvoorzieningen'] }, ['begeleiding.open | bi2021 5.1 | ', 'begeleiding.gegeven | bi2021 5.1 | les']],
    ['Besluit art. 5.1: beide delen', () => begeleidingStand('wi2021', [feit('voorlichting', 'les'), feit('basisvoorzieningen', 'hulp')]), { volledig: true, open: [] }, ['begeleiding.gegeven | bi2021 5.1 | hulp', 'begeleiding.gegeven | bi2021 5.1 | les']],
    ['Besluit 2013 art. 5.1: drie delen, voorlichting is er geen van', () => begeleidingStand('wi2013', [feit('voorlichting', 'les'), feit('participatie', 'mee')]), { volledig: false, open: ['basisvoorzieningen', 'startInburgering'] }, ['begeleiding.open | bi2013 5.1.1 | ', 'begeleiding.open | bi2013 5.1.1 | ', 'begeleiding.gegeven | bi2013 5.1.1 | mee']],
  ]
  toets(gevallen)

  it('de stappen noemen dag, duur en deel', () => {
    expect(waarden(begeleidingVanaf(oud('2017-09-30')))).toEqual([{ dag: '2017-09-30' }])
    expect(waarden(begeleidingsduur(in2026, feit(6, 'norm')))).toEqual([
      { dag: '2026-08-14' },
      { maanden: 6, laatsteDag: '2027-02-13' },
    ])
    expect(waarden(begeleidingStand('wi2013', []))).toEqual([
      { deel: 'basisvoorzieningen' },
      { deel: 'startInburgering' },
      { deel: 'participatie' },
    ])
    expect(Object.keys(begeleidingsdelen)).toHaveLength(4)
  })
})

describe('Awb: stilstaan, op tijd en vervallen', () => {
  const vraag = d('2026-06-01', 'vraag')
  const pauze = (g: string, h?: string) => ({
    gevraagd: d(g, 'brief'),
    ...(h && { hersteld: d(h, 'antwoord') }),
  })
  const aanvraag = 'besluit.aanvraag | awb 4:13.1 | vraag'
  const stil = 'besluit.opgeschort | awb 4:15.1 | brief, antwoord'
  const weken = 'besluit.weken | awb 4:13.2 | '
  const uit = (laatsteDag: string) => ({ begin: '2026-06-02', laatsteDag })
  const termijn = { begin: dag('2025-05-13'), laatsteDag: dag('2025-06-23') }
  const bezwaar = (ontvangen: string, meer: Partial<Bezwaarschrift> = {}) =>
    bezwaarOpTijd({ termijn, ontvangen: d(ontvangen, 'in'), ...meer })
  const laat = 'bezwaar.laat | awb 6:9.2 | in'
  const vervalt = ['besluit.vervalOpgeschort']
  const rapport = (hoogst: number, op = '2026-03-01') => boeteVervalt(d(op, 'feit'), hoogst)
  const opgeschort = {
    bezwaarTot: d('2025-06-23', 'tot'),
    commissie: false,
    opschortingen: [pauze('2025-07-01', '2025-07-09')],
  }
  const zonder = 'besluit.zonderCommissie | awb 7:10.1 | tot'
  const [stilBezwaar, wekenBezwaar] = [
    'besluit.opgeschort | awb 7:10.2 | brief, antwoord',
    'besluit.weken | awb 7:10.1 | ',
  ]

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['art. 4:15: zonder vraag staat niets stil', () => beslistermijn(vraag, []), uit('2026-07-27'), [aanvraag, weken]],
    ['art. 4:15: antwoord op de dag van de vraag', () => beslistermijn(vraag, [pauze('2026-06-08', '2026-06-08')]), uit('2026-07-27'), [aanvraag, stil, weken]],
    ['art. 4:15: antwoord een dag later', () => beslistermijn(vraag, [pauze('2026-06-08', '2026-06-09')]), uit('2026-07-27'), [aanvraag, stil, weken]],
    ['art. 4:15: antwoord twee dagen later', () => beslistermijn(vraag, [pauze('2026-06-08', '2026-06-10')]), uit('2026-07-28'), [aanvraag, stil, weken]],
    ['art. 4:15: twee keer telt op', () => beslistermijn(vraag, [pauze('2026-06-08', '2026-06-10'), pauze('2026-06-19', '2026-06-22')]), uit('2026-07-30'), [aanvraag, stil, stil, weken]],
    ['art. 4:15: nog geen antwoord', () => beslistermijn(vraag, [pauze('2026-06-08', '2026-06-10'), pauze('2026-06-19')]), 'aanvraagAangevuld: besluit.opgeschort', [aanvraag, stil]],
    ['art. 7:10 lid 2: ook bij bezwaar', () => bezwaarBeslist(opgeschort), { begin: '2025-06-24', laatsteDag: '2025-08-11' }, [zonder, stilBezwaar, wekenBezwaar]],
    ['art. 6:10: de dag voor de termijn', () => bezwaar('2025-05-12'), { opTijd: true }, ['bezwaar.vroeg | awb 6:10.1 | in'], ['bezwaar.vroeg']],
    ['art. 6:9 lid 1: op de eerste dag', () => bezwaar('2025-05-13'), { opTijd: true }, ['bezwaar.ontvangen | awb 6:9.1 | in']],
    ['art. 6:9 lid 1: op de laatste dag', () => bezwaar('2025-06-23'), { opTijd: true }, ['bezwaar.ontvangen | awb 6:9.1 | in']],
    ['art. 6:9 lid 2: een dag erna, poststempel onbekend', () => bezwaar('2025-06-24'), 'bezwaarGepost: bezwaar.gepost', [laat]],
    ['art. 6:9 lid 2: een week erna, gepost op de laatste dag', () => bezwaar('2025-06-30', { gepost: d('2025-06-23', 'post') }), { opTijd: true }, [laat, 'bezwaar.gepost | awb 6:9.2 | post']],
    ['art. 6:9 lid 2: gepost een dag te laat', () => bezwaar('2025-06-30', { gepost: d('2025-06-24', 'post') }), 'bezwaarVerschoonbaar: bezwaar.verzuim', [laat]],
    ['art. 6:9 lid 2: meer dan een week erna helpt de post niet', () => bezwaar('2025-07-01', { gepost: d('2025-06-23', 'post') }), 'bezwaarVerschoonbaar: bezwaar.verzuim', [laat]],
    ['art. 6:11: geen verzuim', () => bezwaar('2025-07-01', { geenVerzuim: feit(true, 'oordeel') }), { opTijd: true }, [laat, 'bezwaar.geenVerzuim | awb 6:11 | oordeel']],
    ['art. 6:11: wel verzuim', () => bezwaar('2025-07-01', { geenVerzuim: feit(false, 'oordeel') }), { opTijd: false }, [laat, 'bezwaar.verzuim | awb 6:11 | oordeel']],
    ['art. 6:9: een termijn van voor de wet kent de week voor de post niet', () => bezwaarOpTijd({ termijn: { begin: dag('1993-11-20'), laatsteDag: dag('1993-12-31') }, ontvangen: d('1994-01-03', 'in'), gepost: d('1993-12-31', 'post') }), 'bezwaarVerschoonbaar: bezwaar.verzuim', [laat]],
    ['art. 5:45 lid 2: drie jaar bij ten hoogste € 340', () => rapport(340), '2029-02-28', ['besluit.rapportHoeftNiet | awb 5:53.1 | ', 'besluit.vervalt | awb 5:45.2 | feit'], vervalt],
    ['art. 5:45 lid 1: vijf jaar bij meer', () => rapport(341), '2031-02-28', ['besluit.rapportMoet | awb 5:53.1 | ', 'besluit.vervalt | awb 5:45.1 | feit'], vervalt],
    ['art. 5:45: op de eerste dag van de titel', () => rapport(340, '2009-07-01'), '2012-06-30', ['besluit.rapportHoeftNiet | awb 5:53.1 | ', 'besluit.vervalt | awb 5:45.2 | feit'], vervalt],
    ['art. 5:45: een dag eerder', () => rapport(340, '2009-06-30'), 'overtredingGeconstateerd: buitenGeldigheid', []],
  ]
  toets(gevallen)

  it('de stappen noemen hun dagen', () => {
    expect(waarden(beslistermijn(vraag, [pauze('2026-06-08', '2026-06-10')]))[1]).toEqual({
      gevraagd: '2026-06-08',
      hersteld: '2026-06-10',
      dagen: 1,
    })
    expect(waarden(beslistermijn(vraag, [pauze('2026-06-08', '2026-06-08')]))[1]).toMatchObject({ dagen: 0 })
    expect(waarden(bezwaar('2025-05-12'))).toEqual([{ op: '2025-05-12', begin: '2025-05-13' }])
    expect(waarden(bezwaar('2025-06-23'))).toEqual([{ op: '2025-06-23', tot: '2025-06-23' }])
    expect(waarden(bezwaar('2025-06-30', { gepost: d('2025-06-23') }))).toEqual([
      { op: '2025-06-30', tot: '2025-06-23', uiterlijk: '2025-06-30' },
      { op: '2025-06-23' },
    ])
    expect(waarden(rapport(341))[1]).toEqual({ op: '2026-03-01', jaren: 5, tot: '2031-02-28' })
  })

  it('art. 6:9 en 6:11: wie op tijd postte, hoeft geen verzuim uit te leggen', () => {
    const o = bezwaar('2025-06-30', { gepost: d('2025-06-23'), geenVerzuim: feit(false, 'oordeel') })
    expect(uitkomst(o)).toEqual({ opTijd: true })
  })
})

describe('DUO: de volgende boete', () => {
  const boetes = [d('2026-12-01', 'b1'), d('2029-01-05', 'b2'), d('2031-02-01', 'b3')]
  const bij = (open: Volgende['open'], aantal: number, meer: Partial<Volgende> = {}) =>
    volgendeBoete({
      wet: 'wi2021',
      doelgroep: 'gezinsOfOverigeMigrant',
      open,
      laatsteDag: d('2026-10-01', 'eind'),
      boetes: boetes.slice(0, aantal),
      ...meer,
    })
  const oud = { wet: 'wi2013' } as const
  const stap = (artikel: string, feiten: string) => [`duoboete.volgende | ${artikel} | ${feiten}`]
  const weer = (artikel: string) => [`duoboete.herhaling | ${artikel} | b3`]
  const eerste = ['duoboete.eersteHerhaling']

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['Wi2021 art. 24: PVT, de eerste', () => bij('pvt', 0), '2026-10-02', stap('wi2021 24.1', 'eind')],
    ['Wi2021 art. 24: PVT, de tweede', () => bij('pvt', 1), '2026-10-02', stap('wi2021 24.3', 'eind, b1')],
    ['Wi2021 art. 24: MAP, de derde', () => bij('map', 2), '2026-10-02', stap('wi2021 24.4', 'eind, b1, b2'), eerste],
    ['Wi2021 art. 24: MAP, daarna om de twee jaar', () => bij('map', 3), '2033-02-01', weer('wi2021 24.4')],
    ['Wi2021 art. 25: leerroute, de derde', () => bij('leerroute', 2), '2026-10-02', stap('wi2021 25.2', 'eind, b1, b2'), eerste],
    ['Wi2021 art. 25: leerroute, daarna om de twee jaar', () => bij('leerroute', 3), '2033-02-01', weer('wi2021 25.2')],
    ['Wi2013 art. 28: PVT, de eerste', () => bij('pvt', 0, oud), '2026-10-02', stap('wi2013 28', 'eind')],
    ['Wi2013 art. 30: PVT, daarna ieder jaar', () => bij('pvt', 3, oud), '2032-02-01', weer('wi2013 30.2')],
    ['Wi2013 art. 33: examen, de derde', () => bij('leerroute', 2, oud), '2026-10-02', stap('wi2013 33.2', 'eind, b1, b2'), eerste],
    ['Wi2013 art. 33: examen, daarna om de twee jaar', () => bij('leerroute', 3, oud), '2033-02-01', weer('wi2013 33.2')],
    ['Hof van Justitie: bij asiel onbepaald', () => bij('pvt', 3, { doelgroep: 'asielstatushouder' }), 'besluitDuo: duoboete.asiel', ['duoboete.asiel | hvjeu C-158/23, rvs 9 juli 2025 | ']],
    ['de laatste van vier telt, waar zij ook staat', () => bij('pvt', 0, { boetes: [d('2033-03-01', 'b4'), ...boetes] }), '2035-03-01', ['duoboete.herhaling | wi2021 24.4 | b4']],
    ['van twee op één dag telt die het eerst is vastgelegd', () => bij('pvt', 0, { boetes: [...boetes, d('2031-02-01', 'b4')] }), '2033-02-01', weer('wi2021 24.4')],
    ['de herhaling bestaat sinds 2013', () => bij('pvt', 0, { ...oud, boetes: [1, 2, 3].map(() => d('2012-12-31')) }), 'besluitDuo: buitenGeldigheid', []],
  ]
  toets(gevallen)

  it('de stappen noemen keer, jaren en dag', () => {
    expect(waarden(bij('pvt', 1))).toEqual([{ keer: 2, tot: '2026-10-01', vanaf: '2026-10-02' }])
    expect(waarden(bij('pvt', 3, oud))).toEqual([{ op: '2031-02-01', jaren: 1, vanaf: '2032-02-01' }])
  })
})

describe('gegevens: grond en bewaren', () => {
  const grond: Record<
    Exclude<Persoonsgegeven, 'gezondheid' | 'geloof'>,
    [string, 'kern' | 'gewoon' | undefined]
  > = {
    identiteit: ['wi2021 14.1, wi2021 15.1', 'kern'],
    bsn: ['wi2021 36', 'kern'],
    plicht: ['wi2021 33', 'kern'],
    inburgering: ['wi2021 14.3, wi2021 15.1, wi2021 17.1, wi2021 35.3', 'gewoon'],
    begeleiding: ['wi2021 13.1', 'gewoon'],
    bijstand: ['wi2021 35.5', 'gewoon'],
    huisvesting: ['hvw2014 28', undefined],
  }
  it.each(Object.entries(grond))('Wi2021 art. 33–36: %s', (gegeven, [artikelen, bewaren]) => {
    const o = verwerking(gegeven as Persoonsgegeven)
    expect(uitkomst(o)).toEqual({ mag: true, ...(bewaren && { bewaren }) })
    const lid = bewaren === 'kern' ? '9.9.2' : '9.9.1'
    expect(gronden(o)).toEqual([
      `gegevens.grond | ${artikelen} | `,
      ...(bewaren === undefined ? [] : [`gegevens.bewaren | bi2021 ${lid} | `]),
    ])
    expect(o.voorbehoud).toEqual(bewaren === undefined ? ['gegevens.geenTermijn'] : [])
    expect(waarden(o)).toEqual([{ gegeven }, ...(bewaren === undefined ? [] : [{ soort: bewaren }])])
    // A purpose says nothing where the act names none.
    expect(verwerking(gegeven as Persoonsgegeven, 'plan')).toEqual(o)
  })

  const mag: Partial<Record<Persoonsgegeven, Partial<Record<BijzonderDoel, string>>>> = {
    gezondheid: {
      ontheffing: '37.2.a',
      verlenging: '37.2.a',
      intake: '37.2.b',
      plan: '37.2.b',
      begeleiding: '37.2.b',
    },
    geloof: { bedienaar: '37.1' },
  }
  const doelen = Object.keys(bijzondereDoelen) as BijzonderDoel[]
  it.each((['gezondheid', 'geloof'] as const).flatMap((g) => doelen.map((doel) => [g, doel] as const)))(
    'Wi2021 art. 37: %s voor %s',
    (gegeven, doel) => {
      const lid = mag[gegeven]?.[doel]
      const o = verwerking(gegeven, doel)
      expect(uitkomst(o)).toEqual(lid === undefined ? { mag: false } : { mag: true, bewaren: 'gewoon' })
      const geheel = gegeven === 'gezondheid' ? '37.2' : '37.1'
      expect(gronden(o)).toEqual([
        lid === undefined
          ? `gegevens.anderDoel | wi2021 ${geheel} | `
          : `gegevens.bijzonder | wi2021 ${lid} | `,
      ])
      expect(o.voorbehoud).toEqual(lid === undefined ? [] : ['gegevens.bevoegd'])
      expect(waarden(o)).toEqual([{ gegeven, doel }])
    },
  )

  it('Wi2021 art. 37: zonder doel is het onbepaald', () => {
    expect(uitkomst(verwerking('gezondheid'))).toBe('verwerkingsdoel: gegevens.doel')
    expect(Object.keys(persoonsgegevens)).toHaveLength(9)
  })
})
