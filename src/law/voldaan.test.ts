/** What must hold for the parts of the duty, whatever has been done. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import { op } from '#test/oordeel.ts'
import { niveaus, type Onderdeel, onderdelen, taalonderdelen } from './onderdelen.ts'
import { legUit } from './uitleg.ts'
import { type Stand, type Vorderingen, voldaanStand } from './voldaan.ts'

const vandaag = dag('2026-11-24')
const taal = Object.keys(taalonderdelen) as (keyof typeof taalonderdelen)[]
const onderdeel = fc.constantFrom(...(Object.keys(onderdelen) as Onderdeel[]))
const afgerond = fc
  .record({ onderdeel, op: fc.nat(1500).map((n) => plusDagen(dag('2022-01-01'), n)) })
  .map(op)
const vrij = fc
  .record({ onderdeel, grond: fc.constantFrom('vrijgesteld' as const, 'ontheven' as const) })
  .map(op)
const behaald = fc
  .oneof(
    fc.constant({ onderdeel: 'knm' as const }),
    fc.record({ onderdeel: fc.constantFrom(...taal), niveau: fc.constantFrom(...niveaus) }),
  )
  .map(op)
const route = fc.constantFrom('b1' as const, 'onderwijs' as const, 'z' as const)
const uren = fc.array(fc.nat(500).map(op), { maxLength: 4 })
const vorderingen: fc.Arbitrary<Vorderingen> = fc.record(
  {
    doelgroep: fc.constantFrom('asielstatushouder' as const, 'gezinsOfOverigeMigrant' as const),
    leerroute: route.map(op),
    afgerond: fc.array(afgerond, { maxLength: 6 }),
    behaald: fc.array(behaald, { maxLength: 8 }),
    opA2: fc.array(fc.constantFrom(...taal).map(op), { maxLength: 4 }),
    vrij: fc.array(vrij, { maxLength: 3 }),
    cursusuren: uren,
    participatieuren: uren,
    urenPvtMap: uren,
  },
  { requiredKeys: ['doelgroep', 'leerroute', 'afgerond', 'behaald', 'opA2', 'vrij'] },
)

function stand(v: Vorderingen): Stand {
  const o = voldaanStand(v, vandaag)
  if (o.soort !== 'bepaald') throw new Error(o.soort)
  return o.waarde
}

describe('voldaan aan de plicht (Wi2021 art. 6–9 en 17 lid 3)', () => {
  it('voldaan is precies: niets meer open; elk open deel heeft zijn zin', () => {
    fc.assert(
      fc.property(vorderingen, (v) => {
        const o = voldaanStand(v, vandaag)
        if (o.soort !== 'bepaald') throw new Error(o.soort)
        const zinnen = legUit('voldaan', o).stappen.map((s) => s.zin)
        expect(o.waarde.voldaan).toBe(o.waarde.open.length === 0)
        expect(new Set(o.waarde.open).size).toBe(o.waarde.open.length)
        for (const d of o.waarde.open)
          expect(zinnen.some((z) => z.startsWith(onderdelen[d]) && !/afgerond|behaald op/.test(z))).toBe(true)
        for (const z of zinnen) expect(z).not.toMatch(/undefined|null|NaN/)
      }),
      { numRuns: 1000 },
    )
  })

  it('meer doen, meer uren, een vrijstelling of A2 erbij maakt nooit een deel weer open', () => {
    fc.assert(
      fc.property(vorderingen, afgerond, behaald, vrij, fc.constantFrom(...taal), (v, a, b, x, t) => {
        const nu = stand(v).open
        const meer: Partial<Vorderingen>[] = [
          { afgerond: [...v.afgerond, a] },
          { behaald: [...v.behaald, b] },
          { vrij: [...v.vrij, x] },
          { opA2: [...v.opA2, op(t)] },
          { cursusuren: [...(v.cursusuren ?? []), op(50)] },
          { participatieuren: [...(v.participatieuren ?? []), op(50)] },
        ]
        for (const m of meer) for (const d of stand({ ...v, ...m }).open) expect(nu).toContain(d)
      }),
      { numRuns: 500 },
    )
  })

  it('art. 17 lid 3: A2 helpt alleen in de B1-route; art. 8 lid 4 vraagt B1', () => {
    const a2: Vorderingen = {
      doelgroep: 'asielstatushouder',
      afgerond: [op({ onderdeel: 'pvt', op: vandaag }), op({ onderdeel: 'map', op: vandaag })],
      behaald: [
        ...taal.map((t) => op({ onderdeel: t, niveau: 'A2' as const })),
        op({ onderdeel: 'knm' as const }),
      ],
      opA2: taal.map(op),
      vrij: [],
    }
    expect(stand({ ...a2, leerroute: op('b1') })).toEqual({ voldaan: true, open: [] })
    expect(stand({ ...a2, leerroute: op('onderwijs') })).toEqual({
      voldaan: false,
      open: ['taalschakeltraject'],
    })
    expect(stand({ ...a2, leerroute: op('z') }).open).toEqual(['cursusuren', 'participatie', 'eindgesprek'])
    expect(stand({ ...a2, opA2: [], leerroute: op('b1') }).open).toEqual(taal)
  })

  it('art. 6 lid 1 onder a en b: examens zonder PVT of MAP zijn niet genoeg', () => {
    const v: Vorderingen = {
      doelgroep: 'gezinsOfOverigeMigrant',
      leerroute: op('b1'),
      afgerond: [],
      behaald: [
        ...taal.map((t) => op({ onderdeel: t, niveau: 'B1' as const })),
        op({ onderdeel: 'knm' as const }),
      ],
      opA2: [],
      vrij: [],
    }
    expect(stand(v).open).toEqual(['pvt', 'map'])
    expect(stand({ ...v, volgtTaalschakel: op(vandaag) }).open).toEqual(['pvt'])
  })

  it('vóór de wet gold is er geen norm: onbepaald', () => {
    const v: Vorderingen = {
      doelgroep: 'asielstatushouder',
      leerroute: op('z'),
      afgerond: [],
      behaald: [],
      opA2: [],
      vrij: [],
    }
    expect(voldaanStand(v, dag('2021-12-31')).soort).toBe('onbepaald')
    expect(voldaanStand(v, dag('2022-01-01')).soort).toBe('bepaald')
  })
})
