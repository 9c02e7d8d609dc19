/** What must hold for every route change and every fine, whatever the facts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import type { Gegeven, Oordeel } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import { boeteplafond, intakeboete, type Plangedrag, planboete, verwijten } from './boete.ts'
import { afschalenMag, leerrouteWijzigbaar } from './leerroute.ts'
import { legUit } from './uitleg.ts'

const op = <T>(waarde: T, feit = 'feit'): Gegeven<T> => ({ waarde, feit: feit as FeitId })
const dagen = fc.nat(2500).map((n) => plusDagen(dag('2022-01-01'), n))
const gegevenDag = dagen.map((d) => op(d))
const route = fc.constantFrom('b1' as const, 'onderwijs' as const, 'z' as const)
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

function legtUit(o: Oordeel<unknown>): void {
  const u = legUit(o)
  expect(u.stappen.length + u.ontbreekt.length).toBeGreaterThan(0)
  for (const s of [...u.stappen, ...u.ontbreekt]) {
    expect(s.zin).toMatch(/^\S.*[.!?]$/)
    expect(s.zin).not.toMatch(/undefined|NaN|null|\[object|\d{4}-\d\d-\d\d/)
  }
}

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
        doelgroep: 'gezinsOfOverigeMigrant',
        termijn: 'inburgeringstermijn',
        opgelegd: 0,
        bijstandVerlaagd: op(false),
        verwijt: op('opzet'),
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
        doelgroep: 'gezinsOfOverigeMigrant',
        termijn: 'inburgeringstermijn',
        opgelegd: 0,
        bijstandVerlaagd: op(false),
        verwijt: op('opzet'),
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
      legUit(o)
        .stappen.map((s) => s.zin)
        .join(' '),
    ).toContain('€ 250')
    expect(legUit(o).stappen.at(-1)!.artikelen[0]!.tekst).toMatch(/Hof van Justitie/)
  })
})

describe('leerroute (Wi2021 art. 17; Besluit art. 5.4 en 5.5)', () => {
  const wijziging = fc.record(
    {
      van: route,
      naar: route,
      begin: gegevenDag,
      opleidingGeeindigd: gegevenDag,
      bijzonderGeval: gegevenDag,
    },
    { requiredKeys: ['van', 'naar'] },
  )

  it('elke uitkomst legt zich uit', () => {
    fc.assert(
      fc.property(wijziging, dagen, (i, d) => legtUit(leerrouteWijzigbaar(i, d))),
      { numRuns: 500 },
    )
  })

  it('art. 5.4: wat zonder bijzonderheden op een dag mag, mocht op elke eerdere dag ook; later beginnen geeft geen vroeger einde', () => {
    fc.assert(
      fc.property(route, route, gegevenDag, gegevenDag, dagen, dagen, (van, naar, b1, b2, d1, d2) => {
        const [eerst, later] = d1 < d2 ? [d1, d2] : [d2, d1]
        const [vroeg, laat] = b1.waarde < b2.waarde ? [b1, b2] : [b2, b1]
        const mag = (begin: typeof b1, d: typeof d1) => leerrouteWijzigbaar({ van, naar, begin }, d)
        const [a, b] = [mag(vroeg, eerst), mag(vroeg, later)]
        if (b.soort === 'bepaald' && b.waarde.mag) expect(a).toMatchObject({ waarde: { mag: true } })
        const c = mag(laat, later)
        if (b.soort === 'bepaald' && c.soort === 'bepaald' && b.waarde.tot && c.waarde.tot)
          expect(c.waarde.tot >= b.waarde.tot).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('art. 5.4 lid 2: een opleiding die binnen het tijdvak eindigde, of na de peildatum, opent het niet opnieuw', () => {
    const bij = (opleiding: string) =>
      leerrouteWijzigbaar(
        { van: 'b1', naar: 'z', begin: op(dag('2025-01-10')), opleidingGeeindigd: op(dag(opleiding)) },
        dag('2026-11-24'),
      )
    expect(bij('2026-07-09')).toMatchObject({ waarde: { mag: false } })
    expect(bij('2026-07-10')).toMatchObject({ waarde: { mag: true } })
    expect(bij('2026-11-24')).toMatchObject({ waarde: { mag: true } })
    expect(bij('2026-11-25')).toMatchObject({ waarde: { mag: false } })
  })

  it('art. 5.5: alleen in de B1-route; onder de norm nee, erop hangt het aan de inzet', () => {
    fc.assert(
      fc.property(
        route,
        fc.nat(900),
        fc.nat(100),
        fc.option(fc.boolean()),
        (leerroute, uren, erbij, inzet) => {
          const o = afschalenMag(
            {
              leerroute: op(leerroute),
              uren: op(uren),
              urenIntake: op(erbij),
              ...(inzet !== null && { voldoendeIngespannen: op(inzet) }),
            },
            dag('2026-11-24'),
          )
          legtUit(o)
          if (leerroute !== 'b1') expect(o.soort).toBe('nvt')
          else if (uren + erbij < 600) expect(o).toMatchObject({ soort: 'bepaald', waarde: false })
          else if (inzet === null) expect(o.soort).toBe('onbepaald')
          else expect(o).toMatchObject({ soort: 'bepaald', waarde: inzet })
        },
      ),
      { numRuns: 500 },
    )
    expect(afschalenMag({}, dag('2026-11-24')).soort).toBe('onbepaald')
    expect(afschalenMag({ leerroute: op('b1') }, dag('2026-11-24')).soort).toBe('onbepaald')
    expect(afschalenMag({ leerroute: op('b1'), uren: op(700) }, dag('2021-12-31')).soort).toBe('onbepaald')
  })
})
