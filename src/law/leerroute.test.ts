/** What must hold for every change of route and for exams at A2, whatever the facts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import { legtUit, op } from '#test/oordeel.ts'
import { afschalenMag, leerrouteWijzigbaar } from './leerroute.ts'

const dagen = fc.nat(2500).map((n) => plusDagen(dag('2022-01-01'), n))
const gegevenDag = dagen.map(op)
const route = fc.constantFrom('b1' as const, 'onderwijs' as const, 'z' as const)

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

  it('art. 17 lid 3 en 5.5: alleen in de B1-route; onder de norm nee, erop hangt het aan inzet en haalbaarheid', () => {
    fc.assert(
      fc.property(
        route,
        fc.nat(900),
        fc.nat(100),
        fc.option(fc.boolean()),
        fc.option(fc.boolean()),
        (leerroute, uren, erbij, inzet, onhaalbaar) => {
          const o = afschalenMag(
            {
              leerroute: op(leerroute),
              uren: op(uren),
              urenIntake: op(erbij),
              ...(inzet !== null && { voldoendeIngespannen: op(inzet) }),
              ...(onhaalbaar !== null && { b1Onhaalbaar: op(onhaalbaar) }),
            },
            dag('2026-11-24'),
          )
          legtUit(o)
          if (leerroute !== 'b1') expect(o.soort).toBe('nvt')
          else if (uren + erbij < 600) expect(o).toMatchObject({ soort: 'bepaald', waarde: false })
          else if (inzet === false) expect(o).toMatchObject({ soort: 'bepaald', waarde: false })
          else if (inzet === null || onhaalbaar === null) expect(o.soort).toBe('onbepaald')
          else expect(o).toMatchObject({ soort: 'bepaald', waarde: onhaalbaar })
        },
      ),
      { numRuns: 500 },
    )
    expect(afschalenMag({}, dag('2026-11-24')).soort).toBe('onbepaald')
    expect(afschalenMag({ leerroute: op('b1') }, dag('2026-11-24')).soort).toBe('onbepaald')
    expect(afschalenMag({ leerroute: op('b1'), uren: op(700) }, dag('2021-12-31')).soort).toBe('onbepaald')
  })
})
