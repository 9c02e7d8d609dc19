/** What a second reading added, in whole: outcome, articles, facts and reservations of each rule, on its edges. */
import { describe, expect, it } from 'vitest'
import { type DeelDag, dag } from '#core/day.ts'
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
import {
  type Ontheffingsgrond,
  ontheffingsgronden,
  type Vrijstellingsgrond,
  vrijstellingsgronden,
} from './gronden.ts'
import { meerderjarigheid } from './meerderjarig.ts'
import { pipTermijn } from './pip.ts'
import { pipVerwijderbaar } from './pip-inhoud.ts'
import { type PlichtInvoer, plicht } from './plicht.ts'
import { rijksuitkering, type Uitkeringsgegevens, uitkeringsdagen } from './rijksuitkering.ts'
import { verschuiving } from './taakstelling.ts'
import { inburgeringstermijn } from './termijn.ts'
import { verlengingInspanning, verlengingZonderVerwijt } from './verlenging.ts'
import { type Vorderingen, voldaanStand } from './voldaan.ts'
import { langstens2013, type Pvttermijn2013, pvtTermijn2013 } from './wi2013.ts'
import { leningKwijt, leningTot } from './wi2013-geld.ts'

const NU = dag('2026-11-24')
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

describe('plicht: gronden en einde, onder elke wet', () => {
  const bij = (meer: Partial<PlichtInvoer>, op = '2023-01-05') =>
    plicht(
      {
        vergunning: feit({ soort: 'asielBepaaldeTijd', op: dag(op) }, 'permit'),
        geboortedatum: feit('1990-03-12' as DeelDag, 'geboren'),
        ...meer,
      },
      NU,
    )
  const laatste = (o: ReturnType<typeof bij>) => [o.soort, gronden(o).at(-1), waarden(o).at(-1)]
  const oud = (meer: Partial<PlichtInvoer>) => laatste(bij(meer, '2020-01-05'))
  const bron: Record<Vrijstellingsgrond, string> = {
    AVI: ', bi2021 2.3',
    DIP: ', ri2021 2.1',
    DOC: ', ri2021 2.1',
    GED: ', ri2021 3.12',
    INB: ', ri2021 2.1',
    INS: '',
    OPL: '',
  }

  it.each(Object.entries(bron))('Wi2021 art. 4: vrijgesteld om %s', (naam, artikel) => {
    const reden = naam as Vrijstellingsgrond
    const grond = vrijstellingsgronden[reden].naam
    expect(laatste(bij({ vrijstelling: feit({ omvang: 'volledig', reden }, 'v') }))).toEqual([
      'nvt',
      `plicht.vrijgesteld | wi2021 4.1${artikel} | v`,
      { grond },
    ])
    expect(laatste(bij({ vrijstelling: feit({ omvang: 'gedeeltelijk', reden }, 'v') }))).toEqual([
      'bepaald',
      `plicht.deelsVrijgesteld | wi2021 4.2${artikel} | v`,
      { grond },
    ])
    expect(laatste(bij({ vrijstelling: feit({ omvang: 'tijdelijk', tot: NU, reden }, 'v') }))).toEqual([
      'nvt',
      `plicht.tijdelijkVrijgesteld | wi2021 4.1${artikel} | v`,
      { tot: NU, grond },
    ])
    expect(oud({ vrijstelling: feit({ omvang: 'gedeeltelijk', reden }, 'v') })).toEqual([
      'bepaald',
      'plicht.deelsVrijgesteld | wi2013 5.3 | v',
      {},
    ])
  })

  it.each([
    ['MED', 'bi2021 2.7'],
    ['BIO', 'bi2021 2.8'],
  ])('Wi2021 art. 5: ontheven om %s', (naam, artikel) => {
    const grond = naam as Ontheffingsgrond
    const woord = { grond: ontheffingsgronden[grond].naam }
    expect(laatste(bij({ ontheffing: feit({ omvang: 'volledig', grond }, 'o') }))).toEqual([
      'nvt',
      `plicht.ontheven | wi2021 5.1, ${artikel} | o`,
      woord,
    ])
    expect(laatste(bij({ ontheffing: feit({ omvang: 'gedeeltelijk', grond }, 'o') }))).toEqual([
      'bepaald',
      `plicht.deelsOntheven | wi2021 5.1, ${artikel} | o`,
      woord,
    ])
    expect(oud({ ontheffing: feit({ omvang: 'gedeeltelijk', grond }, 'o') })).toEqual([
      'bepaald',
      'plicht.deelsOntheven | wi2013 6.1 | o',
      {},
    ])
  })

  it('het einde van de plicht noemt feit, dag en de wet die bindt', () => {
    const weg = (t: string, wacht = false) => ({ verblijfGeeindigd: feit({ op: dag(t), wacht }, 'ind') })
    expect(laatste(bij(weg('2026-11-24')))).toEqual([
      'nvt',
      'plicht.verblijfGeeindigd | wi2021 3.1, bi2021 2.1.1 | ind',
      { op: '2026-11-24' },
    ])
    expect(oud(weg('2026-11-24'))[1]).toBe('plicht.verblijfGeeindigd | wi2013 3.1, bi2013 2.2.1 | ind')
    expect(bij(weg('2026-11-25')).soort).toBe('bepaald')
    expect(bij(weg('2026-01-01', true)).soort).toBe('bepaald')
    const pauze = (t: string) => ({
      onderbroken: feit({ reden: 'tijdelijkDoel' as const, op: dag(t) }, 'doel'),
    })
    expect(laatste(bij(pauze('2025-11-23')))).toEqual([
      'nvt',
      'plicht.onderbroken | bi2021 2.1.2 | doel',
      { reden: 'tijdelijkDoel', op: '2025-11-23', grens: '2026-11-23' },
    ])
    expect(oud(pauze('2025-11-23'))[1]).toBe('plicht.onderbroken | bi2013 2.2.2 | doel')
    expect(bij(pauze('2025-11-24')).soort).toBe('bepaald')
    expect(oud({ vertrokken: d('2025-11-23', 'weg') })[1]).toBe('plicht.vertrokken | bi2013 2.2.2 | weg')
    expect(oud({ overleden: d('2026-01-01', 'dood') })[1]).toBe('plicht.overleden | wi2013 3.1 | dood')
    expect(oud({ voldaan: d('2026-01-01', 'klaar') })[1]).toBe('plicht.voldaan | wi2013 7.1 | klaar')
    expect(oud({ vrijstelling: feit({ omvang: 'tijdelijk', tot: NU }, 'v') })[1]).toBe(
      'plicht.tijdelijkVrijgesteld | wi2013 5.1 | v',
    )
  })

  it('wie nooit plichtig is, te jong of te oud, en de groep: elk met de wet van die dag', () => {
    const soort = (s: 'euBurger' | 'tijdelijkeBescherming' | 'regulierTijdelijkDoel', op: string) =>
      gronden(bij({ vergunning: feit({ soort: s, op: dag(op) }, 'p') }))
    expect(soort('euBurger', '2021-12-31')).toEqual(['plicht.euBurger | wi2013 5.2.a | p'])
    expect(soort('euBurger', '2022-01-01')).toEqual(['plicht.euBurger | wi2021 3.2.a | p'])
    expect(soort('tijdelijkeBescherming', '2021-12-31')).toEqual([
      'plicht.tijdelijkeBescherming | wi2013 3.1 | p',
    ])
    expect(soort('regulierTijdelijkDoel', '2021-12-31')).toEqual(['plicht.tijdelijkDoel | wi2013 3.1.a | p'])
    const geboren = (t: string) => ({ geboortedatum: feit(t as DeelDag, 'g') })
    expect(oud(geboren('1950-01-01'))[1]).toBe('plicht.aow | wi2013 5.1.a, aow 7a.1 | g')
    expect(
      gronden(
        plicht(
          {
            vergunning: feit({ soort: 'regulierGezin', op: dag('2019-01-01') }, 'p'),
            ...geboren('2004-01-01'),
          },
          dag('2019-12-31'),
        ),
      ),
    ).toEqual(['plicht.migrant | wi2013 18.1 | p', 'plicht.teJong | wi2013 5.1.a | g'])
    const { geboortedatum: _, ...zonder } = {
      vergunning: feit({ soort: 'regulierGezin' as const, op: dag('2019-01-01') }, 'p'),
      geboortedatum: 0,
    }
    expect(gronden(plicht(zonder, NU))).toEqual(['plicht.migrant | wi2013 18.1 | p'])
    const duo = { doelgroepGewijzigd: feit({ doelgroep: 'gezinsOfOverigeMigrant' as const, op: NU }, 'duo') }
    expect(gronden(bij(duo, '2020-01-05'))[0]).toBe(
      'plicht.groepGewijzigd | wi2013 18.1, duom2m gebeurtenissen SS124 en SS125 | duo',
    )
  })
})

describe('plan, termijn en verlengen', () => {
  const plan = {
    doelgroep: 'asielstatushouder',
    kennisgeving: d('2026-03-02', 'duo'),
    ingeschreven: d('2026-04-01', 'in'),
  } as const
  const kennis = 'pip.kennisgeving | bi2021 5.3.1 | duo'
  const vrij = (t?: boolean, u?: number) =>
    pipVerwijderbaar({
      ...(t !== undefined && { termijnVastgesteld: feit(t, 't') }),
      ...(u !== undefined && { cursusuren: feit(u, 'u') }),
    })
  const grond = 'duom2m verwijderen van een PIP'
  const oud = (meer: Partial<Parameters<typeof inburgeringstermijn>[0]>) =>
    inburgeringstermijn({
      plicht: { wet: 'wi2013', sinds: dag('2019-02-01') },
      verlengingen: [],
      onderbrekingen: [],
      ...meer,
    })
  const basis = ['termijn.beginWi2013 | wi2013 7b.2 | ', 'termijn.jaren | wi2013 7b.1 | ']
  const tot = (laatsteDag: string, eindeExclusief: string) => ({
    begin: '2019-02-01',
    laatsteDag,
    eindeExclusief,
  })
  const weg = feit({ van: dag('2020-01-01'), tot: dag('2020-02-01') }, 'weg')
  const zonderVerwijt = (g: 'nietVrijstellendeOpleiding' | 'ziekte', laatsteDag: string) =>
    verlengingZonderVerwijt({
      grond: feit(g, 'g'),
      termijn: { begin: dag('2022-01-01'), laatsteDag: dag(laatsteDag) },
    })
  const langer = (lid: string) => [`verlenging.grond | wi2021 12.1.a, bi2021 ${lid} | g`]

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['Besluit art. 5.3: een migrant onder de taakstelling wacht op de inschrijving', () => pipTermijn({ ...plan, doelgroep: 'gezinsOfOverigeMigrant', onderTaakstelling: true }), { begin: '2026-04-02', laatsteDag: '2026-06-10' }, [kennis, 'pip.laterIngeschreven | bi2021 5.3.1 | in', 'pip.tienWeken | bi2021 5.3.1 | in']],
    ['Besluit art. 5.3: asiel buiten de taakstelling niet', () => pipTermijn({ ...plan, onderTaakstelling: false }), { begin: '2026-03-03', laatsteDag: '2026-05-11' }, [kennis, 'pip.tienWeken | bi2021 5.3.1 | duo']],
    ['DUO: een plan weg, als er niets vaststaat', () => vrij(false, 0), { verwijderen: true }, [`pipinhoud.verwijderbaar | ${grond} | t, u`]],
    ['DUO: een vaste termijn houdt het plan', () => vrij(true), { verwijderen: false }, [`pipinhoud.termijnVast | ${grond} | t`]],
    ['DUO: één uur houdt het plan', () => vrij(undefined, 1), { verwijderen: false }, [`pipinhoud.urenVast | ${grond} | u`]],
    ['DUO: ook als de termijn niet vaststaat', () => vrij(false, 1), { verwijderen: false }, [`pipinhoud.urenVast | ${grond} | u`]],
    ['DUO: geen uren, termijn onbekend', () => vrij(undefined, 0), 'termijnVastgesteld: pipinhoud.termijn', []],
    ['DUO: geen termijn, uren onbekend', () => vrij(false), 'uren: pipinhoud.uren', []],
    ['Wi2013 art. 7b en Besluit art. 2.11: een onderbreking', () => oud({ onderbrekingen: [weg] }), tot('2022-03-03', '2022-03-04'), [...basis, 'termijn.onderbroken | bi2013 2.11 | weg']],
    ['Wi2013 art. 7b lid 3: verlengd', () => oud({ verlengingen: [d('2023-01-31', 'duo')] }), tot('2023-01-31', '2023-02-01'), [...basis, 'termijn.verlengd | wi2013 7b.3 | duo']],
    ['Wi2013 art. 5: na een tijdelijke vrijstelling moet DUO het zeggen', () => oud({ vrijgesteld: [feit({ van: dag('2020-01-01'), totEnMet: dag('2020-06-30') }, 'v')] }), 'termijnVerlengd: termijn.hervat', [...basis, 'termijn.hervat | wi2013 5.1, duom2m gebeurtenis SS130 | v']],
    ['Besluit art. 4.4: een nieuwe termijn na een boete niet', () => verlengingInspanning({ doelgroep: 'asielstatushouder', naBoete: d('2026-12-01', 'boete'), examenniveau: { lezen: 'B1', luisteren: 'B1', schrijven: 'B1', spreken: 'B1' }, behaald: [], afgerond: [] }), 'nvt', ['verlenging.nieuweTermijn | bi2021 4.4.1, wi2021 24.2 | boete']],
    ['Besluit art. 4.3: opleiding, termijn eindigt in 2022', () => zonderVerwijt('nietVrijstellendeOpleiding', '2022-12-31'), 'termijnVerlengd: verlenging.duur', langer('4.3.1')],
    ['Besluit art. 4.3: opleiding, een dag later', () => zonderVerwijt('nietVrijstellendeOpleiding', '2023-01-01'), 'termijnVerlengd: verlenging.duur', langer('4.3.2')],
    ['Besluit art. 4.3: ziekte blijft lid 1', () => zonderVerwijt('ziekte', '2023-01-01'), 'termijnVerlengd: verlenging.duur', langer('4.3.1')],
  ]
  toets(gevallen)

  it('DUO: de uren staan erbij', () => {
    expect(waarden(vrij(false, 7))).toEqual([{ uren: 7 }])
  })
})

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
        cursusuren: feit(gedaan, 'uren'),
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
        participatieuren: feit(600, 'mee'),
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
