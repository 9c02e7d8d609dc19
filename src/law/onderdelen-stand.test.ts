/** Each part of the duty as it stands: done, free of it, not asked or open, with what is needed and how far; both acts. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { feit, type Geval, opDe, toets, waarden } from '#test/oordeel.ts'
import type { Niveau, Onderdeel, Taalonderdeel } from './onderdelen.ts'
import { onderdelenStand, type Vorderingen, voldaanStand } from './voldaan.ts'
import { onderdelenStand2013, type Stand2013, voldaanStand2013 } from './wi2013.ts'

const NU = dag('2026-11-24')
const af = (onderdeel: Onderdeel) => feit({ onderdeel, op: dag('2026-05-01') }, onderdeel)
const examen = (onderdeel: Taalonderdeel | 'knm', niveau?: Niveau) =>
  feit({ onderdeel, ...(niveau && { niveau }) }, `examen ${onderdeel}`)
const leeg: Vorderingen = {
  doelgroep: 'asielstatushouder',
  leerroute: feit('b1', 'plan'),
  afgerond: [],
  behaald: [],
  opA2: [],
  vrij: [],
}
const delen = (meer: Partial<Vorderingen>) =>
  onderdelenStand({ ...leeg, ...meer }, NU)!.map(({ stap: _, ...d }) => d)
const deel = (onderdeel: Onderdeel, meer: Partial<Vorderingen>) =>
  delen(meer).find((d) => d.onderdeel === onderdeel)

describe('Wi2021 art. 6–9: hoe elk onderdeel ervoor staat', () => {
  it('art. 7: behaald, met het niveau dat nodig was', () => {
    expect(deel('lezen', { behaald: [examen('lezen', 'B2')] })).toEqual({
      onderdeel: 'lezen',
      stand: 'behaald',
      nodig: 'B1',
    })
    expect(deel('knm', { behaald: [examen('knm')] })).toEqual({ onderdeel: 'knm', stand: 'behaald' })
    expect(deel('pvt', { afgerond: [af('pvt')] })).toEqual({ onderdeel: 'pvt', stand: 'behaald' })
  })

  it('art. 7: open, met het niveau dat nodig is', () => {
    expect(deel('lezen', {})).toEqual({ onderdeel: 'lezen', stand: 'open', nodig: 'B1' })
    expect(deel('lezen', { opA2: [feit('lezen', 'besluit')] })).toEqual({
      onderdeel: 'lezen',
      stand: 'open',
      nodig: 'A2',
    })
    expect(deel('map', {})).toEqual({ onderdeel: 'map', stand: 'open' })
  })

  it('art. 4 lid 2 en 5: vrij, en op een lager niveau dan nodig niet', () => {
    const vrij = (niveau?: Niveau) => ({
      vrij: [
        feit({ onderdeel: 'lezen' as const, grond: 'vrijgesteld' as const, ...(niveau && { niveau }) }, 'v'),
      ],
    })
    expect(deel('lezen', vrij())).toEqual({ onderdeel: 'lezen', stand: 'vrij', nodig: 'B1' })
    expect(deel('lezen', vrij('B1'))?.stand).toBe('vrij')
    expect(deel('lezen', vrij('A2'))?.stand).toBe('open')
    expect(deel('luisteren', vrij())?.stand).toBe('open')
    expect(deel('lezen', { ...vrij('A2'), opA2: [feit('lezen', 'b')] })).toMatchObject({
      stand: 'vrij',
      nodig: 'A2',
    })
    expect(deel('pvt', { vrij: [feit({ onderdeel: 'pvt', grond: 'ontheven' }, 'v')] })).toEqual({
      onderdeel: 'pvt',
      stand: 'vrij',
    })
  })

  it('art. 8 lid 3: wie het traject volgt of afrondde hoeft de MAP niet; wie haar al deed houdt haar', () => {
    const onderwijs = { leerroute: feit('onderwijs' as const, 'plan') }
    const volgt = { ...onderwijs, volgtTaalschakel: opDe('2026-09-01', 'start') }
    expect(deel('map', volgt)).toEqual({ onderdeel: 'map', stand: 'nietGevraagd' })
    expect(deel('map', { ...onderwijs, afgerond: [af('taalschakeltraject')] })?.stand).toBe('nietGevraagd')
    expect(deel('map', onderwijs)?.stand).toBe('open')
    expect(deel('map', { ...volgt, afgerond: [af('map')] })?.stand).toBe('behaald')
  })

  it('art. 8 lid 4: met het hele examen wordt het traject niet gevraagd', () => {
    const alles = (['lezen', 'luisteren', 'schrijven', 'spreken'] as const).map((t) => examen(t, 'B1'))
    const uit = delen({ leerroute: feit('onderwijs', 'plan'), behaald: [...alles, examen('knm')] })
    expect(uit.at(-1)).toEqual({ onderdeel: 'taalschakeltraject', stand: 'nietGevraagd' })
    expect(uit.slice(2, 6).map((d) => [d.onderdeel, d.stand, d.nodig])).toEqual(
      alles.map((e) => [e.waarde.onderdeel, 'behaald', 'B1']),
    )
  })

  it('Besluit art. 3.14: uren tegenover de norm, op het uur af; een lagere norm en belastbaarheid verlagen haar', () => {
    const z = { leerroute: feit('z' as const, 'plan') }
    const les = (n: number) => ({ ...z, cursusuren: [feit(n, 'les')] })
    expect(deel('cursusuren', les(799))).toEqual({
      onderdeel: 'cursusuren',
      stand: 'open',
      uren: 799,
      norm: 800,
    })
    expect(deel('cursusuren', les(800))).toEqual({
      onderdeel: 'cursusuren',
      stand: 'behaald',
      uren: 800,
      norm: 800,
    })
    expect(deel('cursusuren', { ...les(500), lagereNorm: feit(500, 'n') })).toMatchObject({
      stand: 'behaald',
      norm: 500,
    })
    expect(deel('cursusuren', { ...les(800), lagereNorm: feit(900, 'n') })).toMatchObject({ norm: 800 })
    expect(
      deel('participatie', {
        ...z,
        participatieuren: [feit(390, 'm')],
        urenPvtMap: [feit(10, 'p')],
        belastbaar: feit(400, 'b'),
      }),
    ).toEqual({ onderdeel: 'participatie', stand: 'behaald', uren: 400, norm: 400 })
  })
})

describe('Wi2021 art. 4–6: wat DUO besloot', () => {
  const stand = (meer: Partial<Vorderingen>) => voldaanStand({ ...leeg, ...meer }, NU)
  const route = 'voldaan.route | wi2021 6.1 | plan'
  const knm = 'voldaan.examen | wi2021 7.1.b | examen knm'
  const open = ['pvt', 'map', 'lezen', 'luisteren', 'schrijven', 'spreken', 'knm']
  const deels = 'voldaan.deelsVrij | wi2021 4.2, wi2021 5.1 | vrij'
  const onbekend = { vrijOnbekend: feit('vrijstellingVerleend' as const, 'vrij') }
  const vrij = open.map((onderdeel) =>
    feit({ onderdeel: onderdeel as Onderdeel, grond: 'vrijgesteld' as const }, 'alles'),
  )

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['art. 6: stelde DUO vast dat is voldaan, dan staat niets open, en wat te zien is wordt genoemd', () => stand({ behaald: [examen('knm')], vastgesteld: opDe('2026-10-01', 'duo') }), { voldaan: true, open: [] }, [route, knm, 'voldaan.vastgesteld | wi2021 6.1 | duo']],
    ['art. 4 lid 2: vrij van een deel dat niet is genoemd, met delen open: onbepaald', () => stand({ ...onbekend, behaald: [examen('knm')] }), 'vrijstellingVerleend: voldaan.vrijOnbekend', [route, 'voldaan.open | wi2021 6.1.a | ', 'voldaan.open | wi2021 6.1.b | ', ...open.slice(2, 6).map(() => 'voldaan.taalOpen | wi2021 7.1.a | '), knm, deels]],
    ['art. 4 lid 2: en niets meer open: voldaan', () => stand({ ...onbekend, vrij }), { voldaan: true, open: [] }, [route, ...open.map((o) => `voldaan.vrij | ${o === 'pvt' || o === 'map' ? 'wi2021 4.2' : 'wi2021 7.3'} | alles`)]],
    ['Besluit art. 2.7 lid 3: belastbaar tot wat iemand aankan', () => stand({ leerroute: feit('z', 'plan'), afgerond: [af('pvt'), af('map'), af('eindgesprek')], cursusuren: [feit(800, 'les')], participatieuren: [feit(100, 'mee')], belastbaar: feit(100, 'duo') }), { voldaan: true, open: [] }, [route, 'voldaan.afgerond | wi2021 6.1.a | pvt', 'voldaan.afgerond | wi2021 6.1.b | map', 'voldaan.uren | bi2021 3.14.2.a | les', 'voldaan.uren | bi2021 3.14.2.b, bi2021 2.7.3 | mee, duo', 'voldaan.afgerond | bi2021 3.14.2.c | eindgesprek']],
    ['Besluit art. 3.14 lid 8: lagere norm om een beperking', () => stand({ leerroute: feit('z', 'plan'), afgerond: [af('pvt'), af('map'), af('eindgesprek')], cursusuren: [feit(500, 'les')], lagereNorm: feit(500, 'besluit'), participatieuren: [feit(800, 'mee')] }), { voldaan: true, open: [] }, [route, 'voldaan.afgerond | wi2021 6.1.a | pvt', 'voldaan.afgerond | wi2021 6.1.b | map', 'voldaan.uren | bi2021 3.14.2.a, bi2021 3.14.8 | les, besluit', 'voldaan.uren | bi2021 3.14.2.b | mee', 'voldaan.afgerond | bi2021 3.14.2.c | eindgesprek']],
  ]
  toets(gevallen)

  it('art. 6: de vaststelling noemt haar dag', () => {
    expect(waarden(stand({ vastgesteld: opDe('2026-10-01', 'duo') }))).toEqual([
      { route: 'b1' },
      { dag: '2026-10-01' },
    ])
  })
})

describe('Wi2013 art. 7 en 7a: hoe elk onderdeel ervoor staat', () => {
  const basis: Stand2013 = { plichtigSinds: opDe('2016-01-01', 'sinds'), behaald: [], vrij: [] }
  const standen = (meer: Partial<Stand2013>) =>
    onderdelenStand2013({ ...basis, ...meer })!.map((d) => `${d.onderdeel} ${d.stand}`)

  it('behaald, vrij, niet gevraagd of open; MAP telt als ONA', () => {
    expect(
      standen({
        behaald: [feit('lezen', 'e')],
        vrij: [feit('luisteren', 'v')],
        mapAfgerond: opDe('2023-01-01', 'map'),
      }),
    ).toEqual([
      'lezen behaald',
      'luisteren vrij',
      'schrijven open',
      'spreken open',
      'knm open',
      'ona behaald',
      'pvt nietGevraagd',
    ])
  })

  // biome-ignore format: one line a case reads as a table
  toets([
    ['art. 7: stelde DUO vast dat is voldaan, dan staat niets open', () => voldaanStand2013({ ...basis, behaald: [feit('knm', 'e')], vastgesteld: opDe('2019-05-01', 'duo') }), { voldaan: true, open: [] }, ['wi2013.behaald | wi2013 7.2 | e', 'wi2013.nogNiet | wi2013 7a.1 | sinds', 'voldaan.vastgesteld | wi2013 7.2 | duo']],
  ])

  it('art. 7: de vaststelling noemt haar dag', () => {
    expect(waarden(voldaanStand2013({ ...basis, vastgesteld: opDe('2019-05-01', 'duo') })).at(-1)).toEqual({
      dag: '2019-05-01',
    })
  })
})
