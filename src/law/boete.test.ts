/** What must hold for every fine, whatever the facts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import { legtUit, op } from '#test/oordeel.ts'
import { boeteplafond, intakeboete, type Plangedrag, planboete, verwijten } from './boete.ts'
import { legUit } from './uitleg.ts'

const dagen = fc.nat(2500).map((n) => plusDagen(dag('2022-01-01'), n))
const gegevenDag = dagen.map(op)
const termijn = fc.constantFrom('inburgeringstermijn' as const, '6' as const, '12' as const, '18' as const)

const omstandigheden = {
  doelgroep: fc.constantFrom('asielstatushouder' as const, 'gezinsOfOverigeMigrant' as const),
  termijn,
  opgelegd: fc.nat(3000),
  bijstandVerlaagd: fc.boolean().map((b) => op(b)),
  verwijt: fc.constantFrom(...verwijten).map((v) => op(v)),
}
const plangedrag = fc.record(
  {
    ...omstandigheden,
    geconstateerd: gegevenDag,
    eerdere: fc.array(
      fc
        .record({ geconstateerd: dagen, onherroepelijk: dagen }, { requiredKeys: ['geconstateerd'] })
        .map((e) => op(e)),
      { maxLength: 8 },
    ),
  },
  { requiredKeys: ['doelgroep', 'termijn', 'opgelegd', 'geconstateerd', 'eerdere'] },
)
const intakegedrag = fc.record(
  {
    ...omstandigheden,
    herhaaldeOproepTot: gegevenDag,
    boetetermijnTot: gegevenDag,
    tweedeBoete: gegevenDag,
    meegewerkt: gegevenDag,
  },
  { requiredKeys: ['doelgroep', 'termijn', 'opgelegd'] },
)
const metOpzet = {
  doelgroep: 'gezinsOfOverigeMigrant',
  termijn: 'inburgeringstermijn',
  opgelegd: 0,
  bijstandVerlaagd: op(false),
  verwijt: op('opzet' as const),
} as const

describe('boetes van het college (Wi2021 art. 22, 23 en 27; Besluit art. 7.1)', () => {
  it('elke uitkomst legt zich uit en blijft onder het hoogste bedrag en het plafond', () => {
    fc.assert(
      fc.property(plangedrag, intakegedrag, dagen, (plan, intake, d) => {
        for (const [o, i, hoogst] of [
          [planboete(plan), plan, 800],
          [intakeboete(intake, d), intake, 250],
        ] as const) {
          legtUit(o)
          if (o.soort !== 'bepaald') continue
          const plafond = boeteplafond.reeks[0]!.waarde[i.termijn]
          expect(o.waarde).toBeGreaterThanOrEqual(0)
          expect(o.waarde).toBeLessThanOrEqual(hoogst)
          expect(i.opgelegd + o.waarde).toBeLessThanOrEqual(Math.max(plafond, i.opgelegd))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('art. 27 en uitspraken van 2025: nooit een bedrag na verlaging van de bijstand, zonder verwijt of bij asiel', () => {
    fc.assert(
      fc.property(plangedrag, intakegedrag, dagen, (plan, intake, d) => {
        for (const [o, i] of [
          [planboete(plan), plan],
          [intakeboete(intake, d), intake],
        ] as const) {
          if (o.soort !== 'bepaald') continue
          expect(i.bijstandVerlaagd?.waarde).toBe(false)
          expect(i.verwijt?.waarde).not.toBe('geen')
          expect(i.doelgroep).toBe('gezinsOfOverigeMigrant')
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('art. 7.1 lid 3 en 4: meer verwijt of een overtreding meer maakt de boete nooit lager', () => {
    fc.assert(
      fc.property(plangedrag, dagen, (i, d) => {
        const met = (meer: Partial<Plangedrag>): number => {
          const o = planboete({
            ...i,
            doelgroep: 'gezinsOfOverigeMigrant',
            bijstandVerlaagd: op(false),
            ...meer,
          })
          if (o.soort !== 'bepaald') throw new Error(o.soort)
          return o.waarde
        }
        const naarVerwijt = (['verminderd', 'gewoon', 'groveSchuld', 'opzet'] as const).map((v) =>
          met({ verwijt: op(v) }),
        )
        expect(naarVerwijt).toEqual([...naarVerwijt].sort((a, b) => a - b))
        const eerdere = [...i.eerdere, op({ geconstateerd: d, onherroepelijk: d })]
        expect(met({ verwijt: op('opzet'), eerdere })).toBeGreaterThanOrEqual(met({ verwijt: op('opzet') }))
      }),
      { numRuns: 500 },
    )
  })

  it('art. 7.1 lid 3: vijf keer achter elkaar is 50, 100, 200, 400, 800 en dan niet hoger', () => {
    const bedragen = [0, 1, 2, 3, 4, 5].map((aantal) => {
      const eerdere = Array.from({ length: aantal }, (_, k) => {
        const geconstateerd = plusDagen(dag('2023-01-01'), k * 100)
        return op({ geconstateerd, onherroepelijk: plusDagen(geconstateerd, 60) })
      })
      const o = planboete({
        ...metOpzet,
        geconstateerd: op(plusDagen(dag('2023-01-01'), aantal * 100)),
        eerdere,
      })
      return o.soort === 'bepaald' ? o.waarde : o.soort
    })
    expect(bedragen).toEqual([50, 100, 200, 400, 800, 800])
  })

  it('art. 7.1 lid 3: een dag meer dan twaalf maanden ertussen, of op de dag zelf nog niet onherroepelijk, telt niet', () => {
    const bij = (eerder: string, onherroepelijk: string) => {
      const o = planboete({
        ...metOpzet,
        geconstateerd: op(dag('2026-05-01')),
        eerdere: [op({ geconstateerd: dag(eerder), onherroepelijk: dag(onherroepelijk) })],
      })
      return o.soort === 'bepaald' ? [o.waarde, o.voorbehoud] : o.soort
    }
    expect(bij('2025-04-30', '2025-07-01')).toEqual([50, []])
    expect(bij('2025-05-01', '2026-05-01')).toEqual([100, ['boete.verdubbeling']])
    expect(bij('2025-05-01', '2026-05-02')).toEqual([50, []])
    expect(bij('2026-05-01', '2026-05-01')).toEqual([50, []])
  })

  it('art. 22: de som staat er ook bij wie onbepaald is, met de vraag', () => {
    const o = intakeboete(
      {
        doelgroep: 'asielstatushouder',
        termijn: 'inburgeringstermijn',
        opgelegd: 0,
        bijstandVerlaagd: op(false),
        herhaaldeOproepTot: op(dag('2026-10-01')),
      },
      dag('2026-11-24'),
    )
    expect(o).toMatchObject({ soort: 'onbepaald', ontbreekt: [{ code: 'boete.asiel' }] })
    expect(
      legUit('boetes-college', o)
        .stappen.map((s) => s.zin)
        .join(' '),
    ).toContain('€ 250')
    expect(legUit('boetes-college', o).stappen.at(-1)!.artikelen[0]!.tekst).toMatch(/Hof van Justitie/)
  })
})
