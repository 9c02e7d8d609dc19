/** Versions follow each other: running work moves over as the version says, and past work keeps its own version. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import { facts, gekoppeld, type Rij } from '#test/facts.ts'
import { contentOf, stap, stappen, versie } from '#test/handboek.ts'
import { beoordeel, type Feit, feitsoortnamen, fold } from '#work/dossier/index.ts'
import { invallers } from './bezetting.ts'
import { taken } from './derive.ts'
import { geleverd } from './handboek/geleverd.ts'
import { alsVersie, HandboekSchema, stappenVan, type Versie } from './handboek/model.ts'
import { stapVan } from './handboek/versies.ts'

const van = (feiten: readonly Feit[], versies: readonly Versie[], peildatum = '2026-11-24') => {
  const d = fold(feiten, { peildatum: dag(peildatum) })
  return taken(d, beoordeel(d), versies).filter((t) => t.versie !== null)
}
const bij = (rijen: readonly Rij[], versies: readonly Versie[], peildatum?: string) =>
  new Map(van(facts(...rijen), versies, peildatum).map((t) => [t.stap, t]))

// Coupled on 1 June 2026; the second version begins on 1 August.
const oud = versie([stap('plan'), stap('oud', { gedaan: 'intakeAfgerond' })], { versie: 'v1' })
const nieuweStappen = [
  stap('plan', { uiterlijk: '4 weken', titel: 'Plan anders' }),
  stap('extra', { gedaan: 'pipVastgesteld' }),
]
const nieuw = (overgang: 'lopend' | 'nieuw') =>
  versie(nieuweStappen, { versie: 'v2', vanaf: '2026-08-01', overgang })

describe('een nieuwe versie van het handboek', () => {
  it('geldt pas op haar eerste dag', () => {
    const voor = bij(gekoppeld, [oud, nieuw('lopend')], '2026-07-31')
    expect([...voor.keys()]).toEqual(['plan', 'oud'])
    expect(voor.get('plan')).toMatchObject({ versie: 'v1', uitersteDag: '2026-06-15' })
    expect(bij(gekoppeld, [oud, nieuw('lopend')], '2026-08-01').get('plan')!.versie).toBe('v2')
  })

  it("'nieuw': lopend werk blijft bij de oude versie, wat daarna begint volgt de nieuwe", () => {
    const loopt = bij(gekoppeld, [oud, nieuw('nieuw')])
    expect([...loopt].map(([k, t]) => [k, t.versie])).toEqual([
      ['plan', 'v1'],
      ['oud', 'v1'],
    ])
    const later = gekoppeld.map(([s, op, i]): Rij => [s, s === 'gekoppeld' ? '2026-08-10' : op, i ?? {}])
    const t = bij(later, [oud, nieuw('nieuw')])
    expect([...t].map(([k, x]) => [k, x.versie, x.uitersteDag])).toEqual([
      ['plan', 'v2', '2026-09-07'],
      ['extra', 'v2', '2026-08-24'],
    ])
  })

  it("'lopend': open werk gaat over, met de nieuwe laatste dag; een vervallen stap geeft geen werk meer", () => {
    const t = bij(gekoppeld, [oud, nieuw('lopend')])
    expect([...t].map(([k, x]) => [k, x.versie, x.uitersteDag])).toEqual([['plan', 'v2', '2026-06-29']])
  })

  it("'lopend': wat af was vóór de eerste dag, blijft bij de versie van toen", () => {
    const rijen: Rij[] = [
      ...gekoppeld,
      ['intakeGepland', '2026-06-10', { datum: '2026-06-12' }],
      ['intakeAfgerond', '2026-07-31'],
    ]
    const t = bij(rijen, [oud, nieuw('lopend')])
    expect(t.get('plan')).toMatchObject({ versie: 'v1', stand: 'gedaan', uitersteDag: '2026-06-15' })
    expect(t.get('oud')).toMatchObject({ versie: 'v1', stand: 'gedaan' })
    const eenDagLater = rijen.map(
      ([s, op, i]): Rij => [s, s === 'intakeGepland' ? '2026-08-01' : op, i ?? {}],
    )
    expect(bij(eenDagLater, [oud, nieuw('lopend')]).get('plan')!.versie).toBe('v2')
  })

  it('drie versies na elkaar: elke taak is van de versie waaronder zij begon of overging', () => {
    const v3 = versie([stap('plan', { uiterlijk: '1 week' })], {
      versie: 'v3',
      vanaf: '2026-10-01',
      overgang: 'nieuw',
    })
    const alle = [oud, nieuw('lopend'), v3]
    expect(bij(gekoppeld, alle).get('plan')!.versie).toBe('v2')
    const v3lopend = { ...v3, overgang: 'lopend' as const }
    expect(bij(gekoppeld, [oud, nieuw('nieuw'), v3lopend]).get('plan')!.versie).toBe('v3')
    expect(bij(gekoppeld, [oud, nieuw('nieuw'), v3lopend], '2026-09-30').get('plan')!.versie).toBe('v1')
  })

  it('een taak van toen legt zichzelf uit met de woorden van toen', () => {
    const t = bij(
      [...gekoppeld, ['intakeGepland', '2026-06-10', { datum: '2026-06-12' }]],
      [oud, nieuw('lopend')],
    )
    const { stap: id, versie: v } = t.get('plan')!
    expect(stapVan([oud, nieuw('lopend')], id, v)!.titel).toBe('Stap plan')
    expect(stapVan([oud, nieuw('lopend')], id, 'v2')!.titel).toBe('Plan anders')
  })
})

describe('afleiden, voor elk handboek en elk dossier', () => {
  const bijzonder = ['ingetrokken', 'inHuishouden', 'geboren', 'stapNietNodig', 'ingeschreven', 'vertrokken']
  const rij = fc
    .tuple(fc.constantFrom(...feitsoortnamen.filter((s) => !bijzonder.includes(s))), fc.nat(300), fc.nat(20))
    .map(([s, n, w]): Rij => [s, plusDagen(dag('2026-01-15'), n), contentOf(s, w)])
  const rijen = fc.array(rij, { maxLength: 14 }).map((r) => [...gekoppeld, ...r])
  const reeks = fc
    .array(fc.tuple(stappen, fc.constantFrom('lopend' as const, 'nieuw' as const)), {
      minLength: 1,
      maxLength: 3,
    })
    .map((lijst) =>
      lijst.map(([s, overgang], i) =>
        versie(s, { versie: `v${i}`, vanaf: plusDagen(dag('2026-01-01'), i * 120), overgang }),
      ),
    )
  const schud = <T>(lijst: readonly T[], zaad: number) =>
    lijst
      .map((x, i) => [x, (i * 7919 + zaad) % 101] as const)
      .sort((a, b) => a[1] - b[1])
      .map(([x]) => x)

  it('hetzelfde dossier geeft dezelfde taken, hoe vaak en in welke volgorde men ook leest', () => {
    fc.assert(
      fc.property(rijen, reeks, fc.nat(), (r, v, zaad) => {
        const alle = facts(...r)
        const eerst = van(alle, v)
        expect(van(alle, v)).toEqual(eerst)
        expect(van(schud(alle, zaad), v)).toEqual(eerst)
      }),
    )
  })

  it('de volgorde van stappen en onderdelen verandert geen enkele taak', () => {
    fc.assert(
      fc.property(rijen, stappen, fc.nat(), (r, s, zaad) => {
        const alle = facts(...r)
        const opStap = (v: Versie) => van(alle, [v]).sort((a, b) => (a.stap < b.stap ? -1 : 1))
        expect(opStap(versie(schud(s, zaad)))).toEqual(opStap(versie(s)))
      }),
    )
  })

  it('dezelfde versie nog eens vaststellen onder een andere naam verandert alleen die naam', () => {
    fc.assert(
      fc.property(
        rijen,
        stappen,
        fc.nat(300),
        fc.constantFrom('lopend' as const, 'nieuw' as const),
        (r, s, n, overgang) => {
          const alle = facts(...r)
          const eerst = versie(s)
          const nogEens = versie(s, { versie: 'proef-2', vanaf: plusDagen(dag('2026-01-02'), n), overgang })
          const kaal = (v: readonly Versie[]) =>
            van(alle, v)
              .map((t) => ({ ...t, versie: '' }))
              .sort((a, b) => (a.stap < b.stap ? -1 : 1))
          expect(kaal([eerst, nogEens])).toEqual(kaal([eerst]))
        },
      ),
    )
  })

  it('elke taak noemt een versie die toen gold, met een stap die haar uitlegt', () => {
    fc.assert(
      fc.property(rijen, reeks, (r, v) => {
        for (const t of van(facts(...r), v)) {
          const eigen = v.find((x) => x.versie === t.versie)!
          const { rol } = eigen.stappen.get(t.stap)!
          expect([rol, invallers[rol]?.rol]).toContain(t.rol)
          if (t.ontstaanOp < eigen.vanaf) expect(eigen.overgang).toBe('lopend')
          if (t.gedaanOp !== null && t.gedaanOp < eigen.vanaf) expect(t.ontstaanOp < eigen.vanaf).toBe(false)
        }
      }),
    )
  })

  it('een feit erbij maakt geen taak ongedaan die al gedaan was, behalve door haar opnieuw te beginnen', () => {
    fc.assert(
      fc.property(rijen, rij, stappen, (r, extra, s) => {
        const v = [versie(s.map((x) => ({ ...x, voor: [] })))]
        const eerst = van(facts(...r), v)
        const daarna = new Map(van(facts(...r, extra), v).map((t) => [t.stap, t]))
        for (const t of eerst) {
          const nu = daarna.get(t.stap)!
          if (t.stand === 'gedaan' && nu.ontstaanOp === t.ontstaanOp) expect(nu.stand).toBe('gedaan')
        }
      }),
    )
  })
})

it('het geleverde handboek heeft ten minste 60 stappen, elk met een grond of als eigen keuze', () => {
  const alle = stappenVan(geleverd.handboek)
  expect(alle.length).toBeGreaterThanOrEqual(60)
  for (const s of alle) expect(s.grond === 'lokaal' || s.grond.artikel !== '').toBe(true)
  expect(alsVersie(HandboekSchema.parse(geleverd.document)).stappen.size).toBe(alle.length)
})
