/** Terms: later beginning never ends earlier, and what lengthens never shortens. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dag, dag, dagenTussen, plusDagen, plusWeken } from '#core/day.ts'
import type { Gegeven, Oordeel } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import { begeleidingVanaf } from './begeleiding.ts'
import { huisvestingstermijn } from './huisvesting.ts'
import { pipTermijn } from './pip.ts'
import { breektPlicht, plicht } from './plicht.ts'
import { inburgeringstermijn } from './termijn.ts'
import {
  type Duur,
  plusDuur,
  plusWerkdagen,
  rustdag,
  termijnenwetGeldt,
  verlengdEinde,
} from './termijnenwet.ts'

const gegeven = <T>(waarde: T): Gegeven<T> => ({ waarde, feit: 'feit' as FeitId })
const dagen = fc.nat(3000).map((n) => plusDagen(dag('2022-01-01'), n))
const sinds2023 = fc.nat(2600).map((n) => plusDagen(dag('2023-01-01'), n))
const later = fc.nat(500)
const laatste = (o: Oordeel<{ laatsteDag: Dag }>) => (o.soort === 'bepaald' ? o.waarde.laatsteDag : undefined)

describe('Besluit art. 5.3: de termijn voor het plan', () => {
  const overig = { doelgroep: 'gezinsOfOverigeMigrant' } as const

  it('lid 1: een latere kennisgeving of latere inschrijving geeft nooit een eerder einde', () => {
    fc.assert(
      fc.property(sinds2023, sinds2023, later, later, (k, s, n, m) => {
        const bij = (kennis: Dag, in_: Dag) =>
          laatste(
            pipTermijn({
              doelgroep: 'asielstatushouder',
              kennisgeving: gegeven(kennis),
              ingeschreven: gegeven(in_),
            }),
          )!
        expect(bij(plusDagen(k, n), plusDagen(s, m)) >= bij(k, s)).toBe(true)
        expect(bij(k, s) >= plusWeken(k > s ? k : s, 10)).toBe(true)
        expect(rustdag(bij(k, s))).toBeUndefined()
      }),
    )
  })

  it('lid 1, eerste zin: voor gezins- en overige migranten maakt de inschrijving niet uit', () => {
    fc.assert(
      fc.property(sinds2023, dagen, (k, s) => {
        expect(laatste(pipTermijn({ ...overig, kennisgeving: gegeven(k), ingeschreven: gegeven(s) }))).toBe(
          laatste(pipTermijn({ ...overig, kennisgeving: gegeven(k) })),
        )
      }),
    )
  })

  it('lid 2: wachten op informatie maakt de termijn nooit korter, en later ontvangen nooit vroeger klaar', () => {
    fc.assert(
      fc.property(sinds2023, fc.nat(90), later, later, (k, vraag, n, m) => {
        const zonder = laatste(pipTermijn({ ...overig, kennisgeving: gegeven(k) }))!
        const gevraagd = plusDagen(k, vraag)
        const bij = (ontvangen: Dag) =>
          laatste(
            pipTermijn({
              ...overig,
              kennisgeving: gegeven(k),
              informatieGevraagd: gegeven(gevraagd),
              informatieOntvangen: gegeven(ontvangen),
            }),
          )!
        const ontvangen = plusDagen(gevraagd, n)
        expect(bij(ontvangen) >= zonder).toBe(true)
        expect(bij(plusDagen(ontvangen, m)) >= bij(ontvangen)).toBe(true)
        if (gevraagd <= zonder) expect(bij(ontvangen) >= plusWeken(ontvangen, 2)).toBe(true)
        else expect(bij(ontvangen)).toBe(zonder)
      }),
    )
  })

  it('lid 2: zolang de informatie er niet is, is de laatste dag onbepaald en staat er wat ontbreekt', () => {
    const o = pipTermijn({
      ...overig,
      kennisgeving: gegeven(dag('2026-01-05')),
      informatieGevraagd: gegeven(dag('2026-02-01')),
    })
    expect(o).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ feit: 'informatieDerdeOntvangen', code: 'pip.informatie' }],
    })
  })

  it('lid 2: informatie gevraagd na de laatste dag redt de termijn niet meer', () => {
    const invoer = { ...overig, kennisgeving: gegeven(dag('2026-01-05')) }
    expect(laatste(pipTermijn({ ...invoer, informatieGevraagd: gegeven(dag('2026-03-17')) }))).toBe(
      '2026-03-16',
    )
  })

  it('lid 3: na een verhuizing met plan telt alleen de inschrijving in de nieuwe gemeente', () => {
    fc.assert(
      fc.property(dagen, dagen, (k, v) => {
        const verhuisd = { doelgroep: 'asielstatushouder', verhuisdMetPlan: gegeven(v) } as const
        expect(laatste(pipTermijn({ ...verhuisd, kennisgeving: gegeven(k) }))).toBe(
          laatste(pipTermijn(verhuisd)),
        )
        expect(laatste(pipTermijn(verhuisd))! >= plusWeken(v, 10)).toBe(true)
      }),
    )
  })

  it('lid 1, tekst 2022: met een kennisgeving uit 2022 telt de inschrijving, voor iedereen, en niets stelt uit', () => {
    const in2022 = fc.nat(300).map((n) => plusDagen(dag('2022-01-01'), n))
    const doelgroep = fc.constantFrom('asielstatushouder' as const, 'gezinsOfOverigeMigrant' as const)
    fc.assert(
      fc.property(doelgroep, in2022, in2022, in2022, (groep, k, s, vraag) => {
        const i = { doelgroep: groep, kennisgeving: gegeven(k) }
        expect(pipTermijn(i)).toMatchObject({ soort: 'onbepaald', ontbreekt: [{ feit: 'ingeschreven' }] })
        const o = pipTermijn({ ...i, ingeschreven: gegeven(s), informatieGevraagd: gegeven(vraag) })
        const vanaf = pipTermijn({ doelgroep: groep, verhuisdMetPlan: gegeven(s) })
        expect(laatste(o)).toBe(laatste(vanaf))
        expect(o.stappen[0]!.artikelen[0]).toEqual({ bron: 'bi2022', artikel: '5.3.1' })
      }),
    )
  })

  it('lid 1, overgang: een termijn die op 1 januari 2023 liep, zegt dat er geen overgangsregel is gevonden', () => {
    const bij = (in_: string) =>
      pipTermijn({ ...overig, kennisgeving: gegeven(dag('2022-10-10')), ingeschreven: gegeven(dag(in_)) })
    expect(bij('2022-10-21')).toMatchObject({ waarde: { laatsteDag: '2022-12-30' }, voorbehoud: [] })
    expect(bij('2022-10-24')).toMatchObject({
      waarde: { laatsteDag: '2023-01-02' },
      voorbehoud: ['pip.overgang'],
    })
    const nieuw = {
      ...overig,
      kennisgeving: gegeven(dag('2023-01-01')),
      ingeschreven: gegeven(dag('2022-10-24')),
    }
    expect(pipTermijn(nieuw)).toMatchObject({ waarde: { laatsteDag: '2023-03-13' }, voorbehoud: [] })
  })

  it('lid 1: vóór 2022 kent de wet deze termijn niet', () => {
    expect(pipTermijn({ ...overig, kennisgeving: gegeven(dag('2021-12-31')) })).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ code: 'buitenGeldigheid' }],
    })
  })
})

describe('Wi2021 art. 11 en 12: de inburgeringstermijn', () => {
  const basis = { plicht: { wet: 'wi2021' as const, sinds: dag('2022-01-01') } }
  const pauze = fc.tuple(later, fc.nat(365))

  it('Besluit art. 4.2: een onderbreking binnen de termijn verlengt met precies haar duur', () => {
    fc.assert(
      fc.property(dagen, fc.array(pauze, { maxLength: 3 }), (pip, pauzes) => {
        const invoer = { ...basis, eerstePip: gegeven(pip), verlengingen: [] }
        const onderbrekingen = pauzes.map(([na, duur]) => {
          const van = plusDagen(pip, na + 1)
          return gegeven({ van, tot: plusDagen(van, duur) })
        })
        const kort = laatste(inburgeringstermijn({ ...invoer, onderbrekingen: [] }))!
        const lang = laatste(inburgeringstermijn({ ...invoer, onderbrekingen }))!
        expect(dagenTussen(kort, lang)).toBe(pauzes.reduce((a, [, duur]) => a + duur, 0))
      }),
    )
  })

  it('art. 12: van meer besluiten tot verlenging telt de laatste dag, in welke volgorde ook', () => {
    fc.assert(
      fc.property(dagen, fc.array(dagen, { maxLength: 4 }), (pip, dagenLang) => {
        const invoer = { ...basis, eerstePip: gegeven(pip), onderbrekingen: [] }
        const bij = (v: readonly Dag[]) =>
          laatste(inburgeringstermijn({ ...invoer, verlengingen: v.map(gegeven) }))!
        expect(bij(dagenLang)).toBe([bij([]), ...dagenLang].sort().at(-1))
        expect(bij([...dagenLang].reverse())).toBe(bij(dagenLang))
      }),
    )
  })

  it('art. 11 lid 2: zonder plan begint zij niet; onder de oude wet wel, op de dag van plichtig worden', () => {
    const leeg = { verlengingen: [], onderbrekingen: [] }
    expect(inburgeringstermijn({ ...basis, ...leeg })).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ feit: 'pipVastgesteld' }],
    })
    fc.assert(
      fc.property(fc.nat(3000), later, (n, m) => {
        const bij = (sinds: Dag) =>
          laatste(inburgeringstermijn({ plicht: { wet: 'wi2013', sinds }, ...leeg }))!
        const sinds = plusDagen(dag('2013-01-01'), n)
        expect(bij(plusDagen(sinds, m)) >= bij(sinds)).toBe(true)
      }),
    )
  })
})

describe('Wi2021 art. 13 en Huisvestingswet 2014 art. 28', () => {
  it('art. 13 lid 3: begeleiding begint op de dag van inschrijving; zonder die dag ontbreekt zij', () => {
    fc.assert(
      fc.property(dagen, (d) => {
        const o = begeleidingVanaf({ doelgroep: 'asielstatushouder', ingeschreven: gegeven(d) })
        expect(o).toMatchObject({ soort: 'bepaald', waarde: d })
      }),
    )
    expect(begeleidingVanaf({ doelgroep: 'asielstatushouder' })).toMatchObject({
      soort: 'onbepaald',
      ontbreekt: [{ feit: 'ingeschreven' }],
    })
    expect(begeleidingVanaf({ doelgroep: 'gezinsOfOverigeMigrant' }).soort).toBe('nvt')
  })

  it('art. 28: de woontermijn is een afspraak en zegt dat erbij; zonder koppeling is er geen', () => {
    const o = huisvestingstermijn({ gekoppeld: gegeven(dag('2025-10-17')), asiel: true })
    expect(o.voorbehoud).toEqual(['huisvesting.ketenafspraak'])
    expect(huisvestingstermijn({ asiel: false }).soort).toBe('nvt')
    expect(huisvestingstermijn({ asiel: true }).soort).toBe('onbepaald')
  })
})

describe('Wi2021 art. 3–6: wat de plicht beëindigt, en wat niet', () => {
  const bewoner = {
    geboortedatum: gegeven('1990-03-12' as never),
    vergunning: gegeven({ soort: 'asielBepaaldeTijd' as const, op: dag('2023-01-10') }),
  }
  const op = (meer: object, d = '2026-11-24') => {
    const o = plicht({ ...bewoner, ...meer }, dag(d))
    return [o.soort, o.stappen.at(-1)?.code]
  }

  it.each<[string, object, string, string]>([
    [
      'art. 4: volledige vrijstelling',
      { vrijstelling: gegeven({ omvang: 'volledig' }) },
      'nvt',
      'plicht.vrijgesteld',
    ],
    [
      'art. 4: gedeeltelijke vrijstelling laat de rest staan',
      { vrijstelling: gegeven({ omvang: 'gedeeltelijk' }) },
      'bepaald',
      'plicht.deelsVrijgesteld',
    ],
    [
      'art. 5: volledige ontheffing',
      { ontheffing: gegeven({ omvang: 'volledig' }) },
      'nvt',
      'plicht.ontheven',
    ],
    [
      'art. 5: gedeeltelijke ontheffing laat de rest staan',
      { ontheffing: gegeven({ omvang: 'gedeeltelijk' }) },
      'bepaald',
      'plicht.deelsOntheven',
    ],
    ['art. 6: voldaan', { voldaan: gegeven(dag('2026-05-01')) }, 'nvt', 'plicht.voldaan'],
    ['art. 3: overleden', { overleden: gegeven(dag('2026-05-01')) }, 'nvt', 'plicht.overleden'],
  ])('%s', (_, meer, soort, code) => {
    expect(op(meer)).toEqual([soort, code])
  })

  it('art. 4: een tijdelijke vrijstelling geldt tot en met haar laatste dag', () => {
    const tijdelijk = { vrijstelling: gegeven({ omvang: 'tijdelijk', tot: dag('2026-06-30') }) }
    expect(op(tijdelijk, '2026-06-30')[0]).toBe('nvt')
    expect(op(tijdelijk, '2026-07-01')[0]).toBe('bepaald')
  })

  it('Besluit art. 2.1 lid 2: wie een jaar weg is, blijft plichtig; na meer dan een jaar niet', () => {
    const weg = { vertrokken: gegeven(dag('2025-03-01')) }
    expect(op(weg, '2026-03-01')[0]).toBe('bepaald')
    expect(op(weg, '2026-03-02')).toEqual(['nvt', 'plicht.vertrokken'])
  })

  it('Besluit art. 2.1 lid 2: langer weg zijn breekt nooit minder', () => {
    fc.assert(
      fc.property(dagen, fc.nat(800), later, (van, n, m) => {
        const tot = plusDagen(van, n)
        if (breektPlicht(van, tot)) expect(breektPlicht(van, plusDagen(tot, m))).toBe(true)
      }),
    )
  })
})

describe('Algemene termijnenwet', () => {
  const duur: fc.Arbitrary<Duur> = fc.oneof(
    fc.integer({ min: 1, max: 120 }).map((aantal) => ({ aantal, eenheid: 'dagen' as const })),
    fc.integer({ min: 1, max: 8 }).map((aantal) => ({ aantal, eenheid: 'dagen' as const })),
    fc.integer({ min: 1, max: 16 }).map((aantal) => ({ aantal, eenheid: 'weken' as const })),
    fc.integer({ min: 1, max: 5 }).map((aantal) => ({ aantal, eenheid: 'maanden' as const })),
    fc.integer({ min: 1, max: 3 }).map((aantal) => ({ aantal, eenheid: 'jaren' as const })),
  )
  /** Art. 4 onder a, written out here so that the bounds are tested and not repeated. */
  const grens = { dagen: 90, weken: 12, maanden: 3, jaren: 0 }
  const werkdagenIn = (van: Dag, tot: Dag) =>
    Array.from({ length: dagenTussen(van, tot) + 1 }, (_, i) => plusDagen(van, i)).filter(
      (d) => rustdag(d) === undefined,
    ).length

  it('art. 1, 2 en 4: niet op een rustdag, met twee werkdagen vanaf drie dagen, en onaangeroerd boven de grens', () => {
    fc.assert(
      fc.property(dagen, duur, (start, d) => {
        const [begin, einde] = [plusDagen(start, 1), plusDuur(start, d)]
        const { laatsteDag, stappen } = verlengdEinde(begin, einde, d)
        expect(termijnenwetGeldt(d)).toBe(d.aantal <= grens[d.eenheid])
        if (d.aantal > grens[d.eenheid]) {
          expect({ laatsteDag, stappen }).toEqual({ laatsteDag: einde, stappen: [] })
          return
        }
        expect(laatsteDag >= einde).toBe(true)
        expect(rustdag(laatsteDag)).toBeUndefined()
        const drieDagen = dagenTussen(begin, einde) >= 2
        if (drieDagen) expect(werkdagenIn(begin, laatsteDag)).toBeGreaterThanOrEqual(2)
        // Never a day more than the act asks: the day before would be too early.
        if (laatsteDag > einde) {
          const eerder = plusDagen(laatsteDag, -1)
          expect(rustdag(eerder) !== undefined || (drieDagen && werkdagenIn(begin, eerder) < 2)).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('werkdagen: de uitkomst is een werkdag, en er liggen er precies zoveel tussen', () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: 1, max: 40 }), (d, n) => {
        const eind = plusWerkdagen(d, n)
        expect(rustdag(eind)).toBeUndefined()
        expect(werkdagenIn(plusDagen(d, 1), eind)).toBe(n)
        expect(plusWerkdagen(d, 0)).toBe(d)
      }),
    )
  })
})
