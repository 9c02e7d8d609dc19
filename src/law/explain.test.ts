/** Every judgement says why: for generated input of every rule, and in sentences that people can read. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import type { Gegeven } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import { legtUit } from '#test/oordeel.ts'
import { begeleidingVanaf } from './begeleiding.ts'
import { opDag, type Wetswaarde } from './dated.ts'
import { huisvestingstermijn } from './huisvesting.ts'
import { regels } from './index.ts'
import { pipTermijn } from './pip.ts'
import { plicht, vergunningsoorten } from './plicht.ts'
import { art } from './source.ts'
import { taakstellingFormule, verreken } from './taakstelling.ts'
import { inburgeringstermijn } from './termijn.ts'
import { voorstelTrede } from './toezicht.ts'
import { ontbreekzin, voorbehoudzin, zin } from './zinnen.ts'

const gegeven = <T>(waarde: T, feit = 'feit'): Gegeven<T> => ({ waarde, feit: feit as FeitId })
const dagen = fc.nat(5000).map((n) => plusDagen(dag('2012-01-01'), n))
const gegevenDag = dagen.map((d) => gegeven(d))
const doelgroep = fc.constantFrom('asielstatushouder', 'gezinsOfOverigeMigrant')
const optioneel = { requiredKeys: ['doelgroep'] as ['doelgroep'] }

describe('elk oordeel legt zich uit', () => {
  it('Wi2021 art. 3–6: de plicht, ook waar zij door vrijstelling, ontheffing, voldoen, vertrek of overlijden eindigt', () => {
    const invoer = fc.record(
      {
        geboortedatum: fc
          .tuple(fc.integer({ min: 1940, max: 2020 }), fc.constantFrom('', '-02', '-02-28'))
          .map(([j, rest]) => gegeven(`${j}${rest}` as never)),
        vergunning: fc
          .tuple(fc.constantFrom(...vergunningsoorten), dagen)
          .map(([soort, op]) => gegeven({ soort, op })),
        ingeschreven: gegevenDag,
        vrijstelling: fc.oneof(
          fc.constantFrom('volledig' as const, 'gedeeltelijk' as const).map((omvang) => gegeven({ omvang })),
          dagen.map((tot) => gegeven({ omvang: 'tijdelijk' as const, tot })),
        ),
        ontheffing: fc
          .constantFrom('volledig' as const, 'gedeeltelijk' as const)
          .map((omvang) => gegeven({ omvang })),
        voldaan: gegevenDag,
        overleden: gegevenDag,
        vertrokken: gegevenDag,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(invoer, dagen, (i, d) => {
        const o = plicht(i, d)
        legtUit(o)
        if (o.soort === 'bepaald') {
          expect(i.overleden ?? i.voldaan).toBeUndefined()
          expect(i.vrijstelling?.waarde.omvang === 'volledig').toBe(false)
          expect(i.ontheffing?.waarde.omvang === 'volledig').toBe(false)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('Besluit art. 5.3: de termijn voor het plan, met en zonder informatie van een derde of verhuizing', () => {
    const invoer = fc.record(
      {
        doelgroep,
        kennisgeving: gegevenDag,
        ingeschreven: gegevenDag,
        verhuisdMetPlan: gegevenDag,
        informatieGevraagd: gegevenDag,
        informatieOntvangen: gegevenDag,
      },
      optioneel,
    )
    fc.assert(
      fc.property(invoer, (i) => legtUit(pipTermijn(i))),
      { numRuns: 500 },
    )
  })

  it('Wi2021 art. 11–13 en Huisvestingswet art. 28: termijn, begeleiding en woning', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('wi2021' as const, 'wi2013' as const),
        dagen,
        fc.option(gegevenDag, { nil: undefined }),
        doelgroep,
        fc.boolean(),
        (wet, sinds, d, groep, asiel) => {
          const leeg = { verlengingen: [], onderbrekingen: [] }
          legtUit(inburgeringstermijn({ plicht: { wet, sinds }, ...(d && { eerstePip: d }), ...leeg }))
          legtUit(begeleidingVanaf({ doelgroep: groep, ...(d && { ingeschreven: d }) }))
          legtUit(huisvestingstermijn({ asiel, ...(d && { gekoppeld: d }) }))
        },
      ),
    )
  })

  it('Huisvestingswet art. 28–29 en toezicht: de taakstelling, de stand en het voorstel', () => {
    const stand = fc.integer({ min: -60, max: 20 })
    fc.assert(
      fc.property(stand, stand, fc.nat(6), fc.boolean(), fc.nat(40), (begin, eind, trede, bijzonder, n) => {
        const stappen = [
          ...voorstelTrede({ begin, eind, vorigeTrede: trede, bijzonder }).stappen,
          ...verreken(begin, n, Math.abs(eind)).stappen,
          taakstellingFormule({ landelijk: 13_500, inwoners: n + 1, inwonersNederland: 17_000_000 }).stap,
        ]
        legtUit({ soort: 'nvt', stappen, voorbehoud: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('een achterstand die bij nul begon, groeide van 0 en niet van −0', () => {
    const { stappen } = voorstelTrede({ begin: 0, eind: -3, vorigeTrede: 0, bijzonder: false })
    expect(zin(stappen[0]!)).toBe('De achterstand groeide van 0 naar 3.')
  })
})

describe('zinnen', () => {
  it('een code zonder zin is een fout, nooit een lege regel', () => {
    const stap = { code: 'bestaat.niet', waarden: {}, artikelen: [], feiten: [] }
    expect(() => zin(stap)).toThrow(RangeError)
    expect(() => voorbehoudzin('bestaat.niet')).toThrow(RangeError)
    expect(() => ontbreekzin({ feit: 'geboren', code: 'bestaat.niet' })).toThrow(RangeError)
  })

  it('grote getallen staan op zijn Nederlands', () => {
    const { stap } = taakstellingFormule({
      landelijk: 13_500,
      inwoners: 24_797,
      inwonersNederland: 17_475_415,
    })
    expect(zin(stap)).toBe('13.500 × 24.797 ÷ 17.475.415, naar boven afgerond: 20.')
  })
})

const voorbeelden = regels.flatMap((r) => r.voorbeelden)

describe('uitgewerkte voorbeelden', () => {
  it('geven precies wat is opgeschreven, niet meer en niet minder', () => {
    for (const v of voorbeelden) {
      const o = v.reken()
      if (o.soort === 'bepaald') expect(o.waarde, v.naam).toEqual('verwacht' in v ? v.verwacht : undefined)
      else expect(o.soort, v.naam).toBe('soort' in v ? v.soort : undefined)
    }
  })

  it('noemen elk het artikel of de afspraak waarop zij rusten', () => {
    for (const v of voorbeelden) expect(v.naam).toMatch(/\((.*\bart\. \d|ketenafspraak|kader )/)
  })
})

describe('waarden op een dag', () => {
  const waarde: Wetswaarde = {
    naam: 'Proef',
    eenheid: 'weken',
    artikel: art('bi2021', '5.3.1'),
    reeks: [
      { vanaf: dag('2020-01-01'), totEnMet: dag('2021-12-31'), waarde: 8, status: 'gelezen' },
      { vanaf: dag('2022-02-01'), waarde: 10, status: 'gelezen' },
    ],
  }

  it('gelden van hun eerste tot en met hun laatste dag; ertussen en ervoor is de waarde onbekend', () => {
    const op = (d: string) => opDag(waarde, dag(d))
    expect(['2020-01-01', '2021-12-31', '2022-02-01', '2099-12-31'].map(op)).toEqual([8, 8, 10, 10])
    expect(['2019-12-31', '2022-01-01', '2022-01-31'].map(op)).toEqual([undefined, undefined, undefined])
  })

  it('elke reeks staat op volgorde, en waarden van nu gelden ook vandaag', () => {
    for (const { reeks, naam } of regels.flatMap((r) => r.waarden)) {
      expect(
        reeks.map((r) => r.vanaf),
        naam,
      ).toEqual(reeks.map((r) => r.vanaf).sort())
      expect(
        reeks.some((r) => r.vanaf <= '2026-11-24' && (r.totEnMet ?? '9999') >= '2026-11-24'),
        naam,
      ).toBe(true)
    }
  })
})
