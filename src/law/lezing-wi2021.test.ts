/** What a second reading of the act and decree of 2021 showed, by article. */
import { describe, expect, it } from 'vitest'
import { type DeelDag, dag } from '#core/day.ts'
import type { Artikel, Oordeel } from '#core/explain.ts'
import { op } from '#test/oordeel.ts'
import { begeleidingStand, begeleidingsduur, begeleidingVanaf } from './begeleiding.ts'
import { boeteVanDuo, type Volgende, volgendeBoete } from './boete-duo.ts'
import { verwerking } from './gegevens.ts'
import { regels } from './index.ts'
import { meerderjarigheid } from './meerderjarig.ts'
import { pipTermijn } from './pip.ts'
import { pipVerwijderbaar } from './pip-inhoud.ts'
import { type PlichtInvoer, plicht } from './plicht.ts'
import { rijksuitkering, type Uitkeringsgegevens } from './rijksuitkering.ts'
import { verlengingInspanning, verlengingZonderVerwijt } from './verlenging.ts'
import { type Vorderingen, voldaanStand } from './voldaan.ts'
import { zin } from './zinnen.ts'

const NU = dag('2026-11-24')
const d = (t: string) => op(dag(t))
const art = (a: Artikel) => `${a.bron} ${a.artikel}`
const laatste = (o: Oordeel<unknown>) => {
  const s = o.stappen.at(-1)!
  return `${s.code} | ${s.artikelen.map(art).join(', ')}`
}
const artikelen = (o: Oordeel<unknown>) => o.stappen.flatMap((s) => s.artikelen.map(art))

it('elke regel heeft ten minste drie uitgewerkte voorbeelden', () => {
  for (const r of regels) expect(r.voorbeelden.length, r.id).toBeGreaterThanOrEqual(3)
})

describe('Wi2021 art. 3 lid 1: wie plichtig is', () => {
  const basis: PlichtInvoer = {
    vergunning: op({ soort: 'regulierGezin', op: dag('2023-01-05') }),
    geboortedatum: op('1990-03-12' as DeelDag),
  }

  it('een eerste asielvergunning voor onbepaalde tijd bindt niet vanzelf: die volgt op een andere', () => {
    const o = plicht(
      { ...basis, vergunning: op({ soort: 'asielOnbepaaldeTijd', op: dag('2023-01-05') }) },
      NU,
    )
    expect(o).toMatchObject({ soort: 'onbepaald', ontbreekt: [{ code: 'plicht.eersteVergunning' }] })
  })

  it('lid 1, Besluit art. 2.1 lid 1: het einde van het verblijf beëindigt de plicht, op de dag zelf', () => {
    const einde = (dagEinde: string, wacht: boolean) =>
      plicht({ ...basis, verblijfGeeindigd: op({ op: dag(dagEinde), wacht }) }, NU)
    expect(laatste(einde('2026-11-24', false))).toBe('plicht.verblijfGeeindigd | wi2021 3.1, bi2021 2.1.1')
    expect(einde('2026-11-24', false).soort).toBe('nvt')
    expect(einde('2026-11-25', false).soort).toBe('bepaald')
    expect(einde('2026-11-01', true).soort).toBe('bepaald')
  })

  it.each(['tijdelijkDoel', 'bedienaarGestopt'] as const)(
    'Besluit art. 2.1 lid 2: na een jaar %s is de plicht weg, op de dag van het jaar nog niet',
    (reden) => {
      const na = (sinds: string) => plicht({ ...basis, onderbroken: op({ reden, op: dag(sinds) }) }, NU)
      expect(na('2025-11-24').soort).toBe('bepaald')
      expect(laatste(na('2025-11-23'))).toBe('plicht.onderbroken | bi2021 2.1.2')
    },
  )
})

describe('Wi2021 art. 4 en 5: de gronden zoals DUO ze noemt', () => {
  const basis = { vergunning: op({ soort: 'asielBepaaldeTijd' as const, op: dag('2023-01-05') }) }
  const bij = (meer: Partial<PlichtInvoer>) =>
    plicht({ ...basis, geboortedatum: op('1990-03-12' as DeelDag), ...meer }, NU)

  it.each([
    ['AVI', 'wi2021 4.1, bi2021 2.3'],
    ['DIP', 'wi2021 4.1, ri2021 2.1'],
    ['OPL', 'wi2021 4.1'],
  ] as const)('art. 4: volledig vrijgesteld om %s', (reden, artikel) => {
    const o = bij({ vrijstelling: op({ omvang: 'volledig', reden }) })
    expect(laatste(o)).toBe(`plicht.vrijgesteld | ${artikel}`)
    expect(zin(o.stappen.at(-1)!)).toContain(`(${reden})`)
  })

  it('art. 4 en 5: van een deel of voor een tijd', () => {
    const deel = bij({
      vrijstelling: op({ omvang: 'gedeeltelijk', reden: 'GED' }),
      ontheffing: op({ omvang: 'gedeeltelijk', grond: 'MED' }),
    })
    expect(artikelen(deel)).toEqual(expect.arrayContaining(['ri2021 3.12', 'bi2021 2.7']))
    const tijd = bij({ vrijstelling: op({ omvang: 'tijdelijk', tot: NU, reden: 'INS' }) })
    expect(zin(tijd.stappen.at(-1)!)).toContain('(INS)')
  })

  it('de lijsten zijn van de wet van 2021: onder de oude wet noemt geen stap ze', () => {
    const o = bij({
      vergunning: op({ soort: 'asielBepaaldeTijd', op: dag('2020-01-05') }),
      vrijstelling: op({ omvang: 'volledig', reden: 'AVI' }),
    })
    expect(laatste(o)).toBe('plicht.vrijgesteld | wi2013 5.1')
  })
})

describe('voorwaarden van DUO: een plan verwijderen', () => {
  it('wat vaststaat beslist, ook als het andere nog niet bekend is', () => {
    expect(pipVerwijderbaar({ termijnVastgesteld: op(true) })).toMatchObject({
      waarde: { verwijderen: false },
    })
    expect(pipVerwijderbaar({ cursusuren: op(1) })).toMatchObject({ waarde: { verwijderen: false } })
    expect(pipVerwijderbaar({ termijnVastgesteld: op(false) })).toMatchObject({
      ontbreekt: [{ feit: 'uren' }],
    })
    expect(pipVerwijderbaar({ cursusuren: op(0) })).toMatchObject({
      ontbreekt: [{ feit: 'termijnVastgesteld' }],
    })
  })
})

describe('Wi2021 art. 13 en Besluit art. 5.1: begeleiding', () => {
  it('lid 3: begint bij inschrijving; de duur is een keuze van de gemeente', () => {
    const i = { doelgroep: 'asielstatushouder', ingeschreven: d('2026-08-14') } as const
    expect(laatste(begeleidingVanaf(i))).toBe('begeleiding.vanaf | wi2021 13.3')
    expect(begeleidingsduur(i)).toMatchObject({ waarde: { begin: '2026-08-14' } })
    expect(begeleidingsduur(i, op(6))).toMatchObject({ waarde: { laatsteDag: '2027-02-13' } })
    expect(begeleidingsduur({ doelgroep: 'gezinsOfOverigeMigrant' }).soort).toBe('nvt')
    expect(begeleidingsduur({ doelgroep: 'asielstatushouder' }).soort).toBe('onbepaald')
  })

  it('art. 5.1: hulp en voorlichting', () => {
    const o = begeleidingStand('wi2021', [op('voorlichting')])
    expect(o).toMatchObject({ waarde: { volledig: false, open: ['basisvoorzieningen'] } })
    expect(new Set(artikelen(o))).toEqual(new Set(['bi2021 5.1']))
  })
})

describe('Besluit art. 5.3 lid 1: de inschrijving verschuift de tien weken alleen onder de taakstelling', () => {
  it('Huisvestingswet 2014 art. 1 en 28: familie met een reguliere vergunning wacht niet op een woning', () => {
    const i = {
      doelgroep: 'asielstatushouder',
      kennisgeving: d('2026-03-02'),
      ingeschreven: d('2026-04-01'),
    } as const
    expect(pipTermijn({ ...i, onderTaakstelling: true })).toMatchObject({
      waarde: { laatsteDag: '2026-06-10' },
    })
    expect(pipTermijn({ ...i, onderTaakstelling: false })).toMatchObject({
      waarde: { laatsteDag: '2026-05-11' },
    })
    expect(pipTermijn(i)).toEqual(pipTermijn({ ...i, onderTaakstelling: true }))
  })
})

describe('Wi2021 art. 24 lid 3 en 4, art. 25 lid 2: steeds opnieuw een boete', () => {
  const i: Volgende = {
    wet: 'wi2021',
    doelgroep: 'gezinsOfOverigeMigrant',
    open: 'pvt',
    laatsteDag: d('2026-10-01'),
    boetes: [],
  }
  const boetes = ['2026-12-01', '2029-01-05', '2031-02-01'].map(d)

  it.each([
    ['pvt', 0, '2026-10-02', 'wi2021 24.1'],
    ['map', 1, '2026-10-02', 'wi2021 24.3'],
    ['pvt', 2, '2026-10-02', 'wi2021 24.4'],
    ['pvt', 3, '2033-02-01', 'wi2021 24.4'],
    ['leerroute', 0, '2026-10-02', 'wi2021 25.1'],
    ['leerroute', 1, '2026-10-02', 'wi2021 25.2'],
    ['leerroute', 3, '2033-02-01', 'wi2021 25.2'],
  ] as const)('%s na %i boetes', (open, aantal, vanaf, artikel) => {
    const o = volgendeBoete({ ...i, open, boetes: boetes.slice(0, aantal) })
    expect(o).toMatchObject({ soort: 'bepaald', waarde: vanaf })
    expect(artikelen(o)).toEqual([artikel])
    expect(o.voorbehoud).toEqual(aantal === 2 ? ['duoboete.eersteHerhaling'] : [])
  })

  it('de laatste boete telt, ook als zij niet achteraan staat', () => {
    expect(volgendeBoete({ ...i, boetes: boetes.toReversed() })).toMatchObject({ waarde: '2033-02-01' })
  })

  it('een asielstatushouder: onbepaald, zoals bij de eerste', () => {
    expect(volgendeBoete({ ...i, doelgroep: 'asielstatushouder' })).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ code: 'duoboete.asiel' }],
    })
    expect(boeteVanDuo({ ...i, doelgroep: 'asielstatushouder', open: ['pvt'] }, NU).soort).toBe('onbepaald')
  })
})

describe('Besluit art. 4.3 en 4.4: verlengen', () => {
  it('art. 4.4 lid 1: niet een nieuwe termijn na een boete', () => {
    const o = verlengingInspanning({
      doelgroep: 'asielstatushouder',
      laatsteDag: d('2028-12-01'),
      naBoete: d('2026-12-01'),
      examenniveau: { lezen: 'B1', luisteren: 'B1', schrijven: 'B1', spreken: 'B1' },
      behaald: [],
      afgerond: [],
    })
    expect(o.soort).toBe('nvt')
    expect(laatste(o)).toBe('verlenging.nieuweTermijn | bi2021 4.4.1, wi2021 24.2')
  })

  it.each([
    ['2022-12-31', 'bi2021 4.3.1'],
    ['2023-01-01', 'bi2021 4.3.2'],
  ])('art. 4.3 lid 2 bestaat sinds 2023: termijn tot en met %s', (tot, artikel) => {
    const termijn = { begin: dag('2022-01-01'), laatsteDag: dag(tot) }
    expect(
      artikelen(verlengingZonderVerwijt({ grond: op('nietVrijstellendeOpleiding'), termijn })),
    ).toContain(artikel)
    expect(artikelen(verlengingZonderVerwijt({ grond: op('ziekte'), termijn }))).toContain('bi2021 4.3.1')
  })
})

describe('Besluit art. 2.7 lid 3 en 3.14 lid 8: minder hoeft', () => {
  const basis: Vorderingen = {
    doelgroep: 'gezinsOfOverigeMigrant',
    leerroute: op('z'),
    afgerond: [],
    behaald: [],
    opA2: [],
    vrij: [],
  }
  const ontheven = (...onderdelen: readonly string[]) =>
    voldaanStand(
      {
        ...basis,
        vrij: onderdelen.map((onderdeel) => op({ onderdeel: onderdeel as 'knm', grond: 'ontheven' })),
      },
      NU,
    ).voorbehoud

  it('art. 3.14 lid 8: een lagere norm telt, een hogere niet', () => {
    const open = (uren: number, norm: number) => {
      const o = voldaanStand({ ...basis, cursusuren: [op(uren)], lagereNorm: op(norm) }, NU)
      return o.soort === 'bepaald' && o.waarde.open.includes('cursusuren')
    }
    expect(open(599, 600)).toBe(true)
    expect(open(600, 600)).toBe(false)
    expect(open(800, 900)).toBe(false)
  })

  it('art. 2.7 lid 3: drie taalonderdelen, KNM en participatie kan; meer vraagt een blik op het besluit', () => {
    expect(ontheven('lezen', 'schrijven', 'spreken', 'knm', 'participatie')).toEqual([])
    expect(ontheven('lezen', 'schrijven', 'spreken', 'luisteren')).toEqual(['voldaan.ontheffing'])
    expect(ontheven('map')).toEqual(['voldaan.ontheffing'])
    const vrij = [op({ onderdeel: 'map' as const, grond: 'vrijgesteld' as const })]
    expect(voldaanStand({ ...basis, vrij }, NU).voorbehoud).toEqual([])
  })
})

describe('Besluit art. 10.1 tot en met 10.3: de uitkering', () => {
  const i: Uitkeringsgegevens = {
    migranten: 3,
    bedragMigrant: 100,
    gemeente: { soort: 'definitief', ditJaar: 2, vorigJaar: 3, tweeJaarTerug: 5 },
    afgerond: 7,
    gewichten: [1, 10, 100, 1000],
    land: { soort: 'definitief', ditJaar: 20, vorigJaar: 30, tweeJaarTerug: 50 },
    bedragen: [1, 10, 100],
    grondslagen: 15_064,
    onderwijsroute: 4,
    bedragOnderwijs: 50,
  }
  const op_ = dag('2026-01-01')

  it('definitief: elk cohort met zijn gewicht en bedrag', () => {
    // Ground 2 + 30 + 500 + 7000 = 7532, half of all; budget 20 + 300 + 5000 = 5320.
    const o = rijksuitkering(i, op_)
    expect(o).toMatchObject({ waarde: 300 + 2660 + 200, voorbehoud: ['uitkering.opgegeven'] })
    expect(artikelen(o)).toEqual([
      'bi2021 10.2.1',
      'bi2021 10.2.2',
      'bi2021 10.2.3',
      'bi2021 10.1.3',
      'bi2021 10.2.4',
      'wi2021 40.1',
      'bi2021 10.1.1',
    ])
  })

  it('voorlopig: prognose en taakstelling naar hun percentage', () => {
    const deel = { soort: 'voorlopig', prognose: 8, procent: 25, taakstelling: 6, procentVorig: 50 } as const
    const gemeente = { ...deel, tweeJaarTerug: 5 }
    const land = { ...deel, prognose: 80, taakstelling: 60, tweeJaarTerug: 50 }
    // The same cohorts as above; the education route is half of the forecast of two.
    const o = rijksuitkering({ ...i, gemeente, land, onderwijsroute: 50 }, op_)
    expect(o).toMatchObject({ waarde: 300 + 2660 + 50 })
    expect(artikelen(o)).toContain('bi2021 10.1.5')
  })

  it.each([
    ['migranten', 'uitkering.aantallen'],
    ['gemeente', 'uitkering.aantallen'],
    ['afgerond', 'uitkering.aantallen'],
    ['land', 'uitkering.aantallen'],
    ['bedragMigrant', 'uitkering.regeling'],
    ['gewichten', 'uitkering.regeling'],
    ['bedragen', 'uitkering.regeling'],
    ['grondslagen', 'uitkering.grondslagen'],
    ['onderwijsroute', 'uitkering.onderwijs'],
    ['bedragOnderwijs', 'uitkering.onderwijs'],
  ] as const)('zonder %s is zij onbepaald', (veld, code) => {
    const { [veld]: _, ...rest } = i
    expect(rijksuitkering(rest, op_)).toMatchObject({ soort: 'onbepaald', ontbreekt: [{ code }] })
  })

  it('de som van alle grondslagen is meer dan nul, en vóór de wet is er niets', () => {
    expect(rijksuitkering({ ...i, grondslagen: 0 }, op_).soort).toBe('onbepaald')
    expect(rijksuitkering(i, dag('2021-12-31'))).toMatchObject({ ontbreekt: [{ code: 'buitenGeldigheid' }] })
  })
})

describe('Wi2021 art. 33 tot en met 37: op welke grond', () => {
  it.each([
    ['ontheffing', 'wi2021 37.2.a'],
    ['verlenging', 'wi2021 37.2.a'],
    ['intake', 'wi2021 37.2.b'],
    ['plan', 'wi2021 37.2.b'],
    ['begeleiding', 'wi2021 37.2.b'],
  ] as const)('art. 37 lid 2: gezondheid voor %s', (doel, artikel) => {
    const o = verwerking('gezondheid', doel)
    expect(o).toMatchObject({ waarde: { mag: true }, voorbehoud: ['gegevens.bevoegd'] })
    expect(artikelen(o)).toEqual([artikel])
    expect(verwerking('geloof', doel)).toMatchObject({ waarde: { mag: false } })
  })

  it('art. 37 lid 1: godsdienst alleen voor de geestelijke bedienaar, gezondheid daarvoor niet', () => {
    expect(verwerking('geloof', 'bedienaar')).toMatchObject({ waarde: { mag: true } })
    expect(verwerking('gezondheid', 'bedienaar')).toMatchObject({ waarde: { mag: false } })
    expect(verwerking('geloof')).toMatchObject({ ontbreekt: [{ feit: 'verwerkingsdoel' }] })
  })

  it('Besluit art. 9.9: kern of gewoon; huisvesting valt erbuiten', () => {
    expect(artikelen(verwerking('plicht'))).toEqual(['wi2021 33', 'bi2021 9.9.2'])
    expect(artikelen(verwerking('bijstand'))).toEqual(['wi2021 35.5', 'bi2021 9.9.1'])
    expect(verwerking('huisvesting').voorbehoud).toEqual(['gegevens.geenTermijn'])
  })
})

describe('BW Boek 1 art. 233: meerderjarig', () => {
  it('op de achttiende verjaardag; daarvoor kan een huwelijk anders maken', () => {
    const op17 = meerderjarigheid(op('2008-11-25' as DeelDag), NU)
    expect(op17).toMatchObject({ waarde: false, voorbehoud: ['meerderjarig.gehuwd'] })
    expect(meerderjarigheid(op('2008-11-24' as DeelDag), NU)).toMatchObject({ waarde: true, voorbehoud: [] })
    expect(meerderjarigheid(op('2008-11' as DeelDag), NU).soort).toBe('onbepaald')
  })
})
