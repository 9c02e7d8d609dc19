/** What the duty asks part by part, and lengthening of its term: every part with its article and its fact. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import { feit, type Geval, gronden, opDe, toets, uitkomst, waarden } from '#test/oordeel.ts'
import { type Niveau, niveaus, type Onderdeel, type Taalonderdeel, taalonderdelen } from './onderdelen.ts'
import {
  type Inspanning,
  verlengingAanvragen,
  verlengingBeschikt,
  verlengingInspanning,
  verlengingsgronden,
  verlengingZonderVerwijt,
} from './verlenging.ts'
import { type Vorderingen, voldaanStand } from './voldaan.ts'

const NU = dag('2026-11-24')
const taal = Object.keys(taalonderdelen) as Taalonderdeel[]
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
const stand = (meer: Partial<Vorderingen>) => voldaanStand({ ...leeg, ...meer }, NU)
const route = 'voldaan.route | wi2021 6.1 | plan'
const open = (a: string) => `voldaan.open | ${a} | `
const [geenPvt, geenMap] = [open('wi2021 6.1.a'), open('wi2021 6.1.b')]
const beide = { afgerond: [af('pvt'), af('map')] }
const beideAf = ['voldaan.afgerond | wi2021 6.1.a | pvt', 'voldaan.afgerond | wi2021 6.1.b | map']
const allesB1 = [...taal.map((t) => examen(t, 'B1')), examen('knm')]
const talenAf = taal.map((t) => `voldaan.taal | wi2021 7.1.a | examen ${t}`)
const talenOpen = taal.map(() => 'voldaan.taalOpen | wi2021 7.1.a | ')
const knmAf = 'voldaan.examen | wi2021 7.1.b | examen knm'
const knmOpen = open('wi2021 7.1.b')

describe('Wi2021 art. 6–9: elk deel met zijn artikel', () => {
  const z = { leerroute: feit('z' as const, 'plan'), ...beide }
  const uren = (code: 'a' | 'b', feiten: string, extra = '') =>
    `voldaan.uren | bi2021 3.14.2.${code}${extra} | ${feiten}`
  const gesprek = 'voldaan.afgerond | bi2021 3.14.2.c | eindgesprek'
  const onderwijs = { leerroute: feit('onderwijs' as const, 'plan') }
  const geenModule = 'voldaan.geenMap | wi2021 8.3 | '

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['art. 7: B1-route, niets gedaan', () => stand({}), { voldaan: false, open: ['pvt', 'map', ...taal, 'knm'] }, [route, geenPvt, geenMap, ...talenOpen, knmOpen]],
    ['art. 7: B1-route, alles gedaan', () => stand({ ...beide, behaald: allesB1 }), { voldaan: true, open: [] }, [route, ...beideAf, ...talenAf, knmAf]],
    ['art. 7: KNM ontbreekt', () => stand({ ...beide, behaald: allesB1.slice(0, 4) }), { voldaan: false, open: ['knm'] }, [route, ...beideAf, ...talenAf, knmOpen]],
    ['art. 7: lezen op A2 is te laag', () => stand({ ...beide, behaald: [examen('lezen', 'A2'), ...allesB1.slice(1)] }), { voldaan: false, open: ['lezen'] }, [route, ...beideAf, 'voldaan.taalOpen | wi2021 7.1.a | examen lezen', ...talenAf.slice(1), knmAf]],
    ['art. 7: een taalexamen zonder niveau telt niet', () => stand({ ...beide, behaald: [examen('lezen'), ...allesB1.slice(1)] }), { voldaan: false, open: ['lezen'] }, [route, ...beideAf, 'voldaan.taalOpen | wi2021 7.1.a | examen lezen', ...talenAf.slice(1), knmAf]],
    ['art. 17 lid 3: lezen op A2 mag waar het college dat toestond', () => stand({ ...beide, behaald: [examen('lezen', 'A2'), ...allesB1.slice(1)], opA2: [feit('lezen', 'besluit')] }), { voldaan: true, open: [] }, [route, ...beideAf, 'voldaan.taal | wi2021 17.3 | examen lezen, besluit', ...talenAf.slice(1), knmAf]],
    ['art. 17 lid 3: A2 voor lezen helpt luisteren niet', () => stand({ ...beide, behaald: [examen('lezen', 'A2'), ...allesB1.slice(1)], opA2: [feit('luisteren', 'besluit')] }), { voldaan: false, open: ['lezen'] }, [route, ...beideAf, 'voldaan.taalOpen | wi2021 7.1.a | examen lezen', 'voldaan.taal | wi2021 7.1.a | examen luisteren', ...talenAf.slice(2), knmAf]],
    ['art. 17 lid 3: ook met A2 moet het examen gedaan zijn', () => stand({ ...beide, behaald: allesB1.slice(1), opA2: [feit('lezen', 'besluit')] }), { voldaan: false, open: ['lezen'] }, [route, ...beideAf, 'voldaan.taalOpen | wi2021 17.3 | ', ...talenAf.slice(1), knmAf]],
    ['art. 4 lid 2, 5 en 7 lid 3: vrijgesteld of ontheven van delen', () => stand({ behaald: allesB1.slice(1, 4), vrij: [feit({ onderdeel: 'pvt', grond: 'vrijgesteld' }, 'v1'), feit({ onderdeel: 'map', grond: 'ontheven' }, 'v2'), feit({ onderdeel: 'lezen', grond: 'vrijgesteld' }, 'v3'), feit({ onderdeel: 'knm', grond: 'vrijgesteld' }, 'v4')] }), { voldaan: true, open: [] }, [route, 'voldaan.vrij | wi2021 4.2 | v1', 'voldaan.vrij | wi2021 5.1, bi2021 2.7.3 | v2', 'voldaan.vrij | wi2021 7.3 | v3', ...talenAf.slice(1), 'voldaan.vrij | wi2021 7.3 | v4'], ['voldaan.ontheffing']],
    ['art. 5: ontheven van een examendeel rust op artikel 5', () => stand({ ...beide, behaald: allesB1.slice(1), vrij: [feit({ onderdeel: 'lezen', grond: 'ontheven' }, 'v')] }), { voldaan: true, open: [] }, [route, ...beideAf, 'voldaan.vrij | wi2021 5.1, bi2021 2.7.3 | v', ...talenAf.slice(1), knmAf]],
    ['art. 8 lid 2: onderwijsroute, niets gedaan', () => stand(onderwijs), { voldaan: false, open: ['pvt', 'map', 'taalschakeltraject'] }, [route, geenPvt, geenMap, open('wi2021 8.2')]],
    ['art. 8 lid 3: wie het traject volgt, hoeft de MAP niet', () => stand({ ...onderwijs, volgtTaalschakel: opDe('2026-09-01', 'start') }), { voldaan: false, open: ['pvt', 'taalschakeltraject'] }, [route, geenPvt, `${geenModule}start`, open('wi2021 8.2')]],
    ['art. 8 lid 2 en 3: wie het afrondde, ook niet', () => stand({ ...onderwijs, afgerond: [af('pvt'), af('taalschakeltraject')] }), { voldaan: true, open: [] }, [route, beideAf[0]!, `${geenModule}taalschakeltraject`, 'voldaan.afgerond | wi2021 8.2 | taalschakeltraject']],
    ['art. 8 lid 4: of het hele examen op B1', () => stand({ ...onderwijs, ...beide, behaald: allesB1 }), { voldaan: true, open: [] }, [route, ...beideAf, ...talenAf, knmAf, 'voldaan.terugval | wi2021 8.4 | ']],
    ['art. 8 lid 4: een besluit over A2 draagt de terugval niet', () => stand({ ...onderwijs, ...beide, behaald: allesB1, opA2: [feit('lezen', 'besluit')] }), { voldaan: true, open: [] }, [route, ...beideAf, ...talenAf, knmAf, 'voldaan.terugval | wi2021 8.4 | ']],
    ['art. 8 lid 2: met traject en examens telt het traject', () => stand({ ...onderwijs, afgerond: [af('pvt'), af('taalschakeltraject')], behaald: allesB1 }), { voldaan: true, open: [] }, [route, beideAf[0]!, `${geenModule}taalschakeltraject`, 'voldaan.afgerond | wi2021 8.2 | taalschakeltraject']],
    ['art. 8 lid 4: een examen te weinig, dan blijft het traject open', () => stand({ ...onderwijs, ...beide, behaald: allesB1.slice(1) }), { voldaan: false, open: ['taalschakeltraject'] }, [route, ...beideAf, open('wi2021 8.2')]],
    ['Besluit art. 3.14: zelfredzaamheidsroute, niets gedaan', () => stand({ leerroute: z.leerroute }), { voldaan: false, open: ['pvt', 'map', 'cursusuren', 'participatie', 'eindgesprek'] }, [route, geenPvt, geenMap, uren('a', ''), uren('b', ''), open('bi2021 3.14.2.c')]],
    ['Besluit art. 3.14: 800 en 800 uur en het gesprek', () => stand({ ...z, afgerond: [...beide.afgerond, af('eindgesprek')], cursusuren: [feit(800, 'les')], participatieuren: [feit(800, 'mee')] }), { voldaan: true, open: [] }, [route, ...beideAf, uren('a', 'les'), uren('b', 'mee'), gesprek]],
    ['Besluit art. 3.14: 799 uur is te weinig, in elk van beide', () => stand({ ...z, afgerond: [...beide.afgerond, af('eindgesprek')], cursusuren: [feit(799, 'les')], participatieuren: [feit(799, 'mee')] }), { voldaan: false, open: ['cursusuren', 'participatie'] }, [route, ...beideAf, uren('a', 'les'), uren('b', 'mee'), gesprek]],
    ['Besluit art. 3.14 lid 5: uren PVT en MAP tellen bij participatie, niet bij lessen', () => stand({ ...z, cursusuren: [feit(790, 'les')], participatieuren: [feit(790, 'mee')], urenPvtMap: [feit(10, 'module')] }), { voldaan: false, open: ['cursusuren', 'eindgesprek'] }, [route, ...beideAf, uren('a', 'les'), uren('b', 'mee, module', ', bi2021 3.14.5'), open('bi2021 3.14.2.c')]],
    ['Besluit art. 3.14: gezinsmigranten hebben geen uren participatie', () => stand({ ...z, doelgroep: 'gezinsOfOverigeMigrant', cursusuren: [feit(800, 'les')] }), { voldaan: false, open: ['eindgesprek'] }, [route, ...beideAf, uren('a', 'les'), open('bi2021 3.14.2.c')]],
    ['art. 4 lid 2: vrij van uren', () => stand({ ...z, vrij: [feit({ onderdeel: 'cursusuren', grond: 'vrijgesteld' }, 'v'), feit({ onderdeel: 'participatie', grond: 'ontheven' }, 'w')] }), { voldaan: false, open: ['eindgesprek'] }, [route, ...beideAf, 'voldaan.vrij | wi2021 4.2 | v', 'voldaan.vrij | wi2021 5.1, bi2021 2.7.3 | w', open('bi2021 3.14.2.c')]],
    ['zonder plan', () => voldaanStand({ doelgroep: leeg.doelgroep, afgerond: [], behaald: [], opA2: [], vrij: [] }, NU), 'pipVastgesteld: voldaan.leerroute', []],
    ['vóór de wet', () => voldaanStand(leeg, dag('2021-12-31')), 'pipVastgesteld: buitenGeldigheid', []],
  ]
  toets(gevallen)

  it('art. 7 en 17 lid 3: elk niveau vanaf het nodige telt', () => {
    const bij = (niveau: Niveau, opA2: Vorderingen['opA2']) =>
      uitkomst(stand({ ...beide, behaald: [examen('lezen', niveau), ...allesB1.slice(1)], opA2 }))
    const goed = { voldaan: true, open: [] }
    const fout = { voldaan: false, open: ['lezen'] }
    expect(niveaus.map((n) => bij(n, []))).toEqual([fout, fout, goed, goed, goed, goed])
    expect(niveaus.map((n) => bij(n, [feit('lezen', 'b')]))).toEqual([fout, goed, goed, goed, goed, goed])
  })

  it('art. 6–9: de stappen noemen deel, niveau, uren en dag', () => {
    expect(waarden(stand({ ...beide, behaald: [examen('lezen', 'B2')] })).slice(0, 5)).toEqual([
      { route: 'b1' },
      { onderdeel: 'pvt', dag: '2026-05-01' },
      { onderdeel: 'map', dag: '2026-05-01' },
      { onderdeel: 'lezen', niveau: 'B2', nodig: 'B1' },
      { onderdeel: 'luisteren', nodig: 'B1' },
    ])
    expect(waarden(stand({ ...z, urenPvtMap: [feit(30, 'm')] })).slice(3)).toEqual([
      { onderdeel: 'cursusuren', uren: 0, norm: 800 },
      { onderdeel: 'participatie', uren: 30, norm: 800 },
      { onderdeel: 'eindgesprek' },
    ])
    expect(waarden(stand({ behaald: [examen('knm')] })).at(-1)).toEqual({ onderdeel: 'knm' })
    expect(waarden(stand({})).at(-1)).toEqual({ onderdeel: 'knm' })
  })
})

describe('Wi2021 art. 12 en Besluit art. 4.3–4.5: verlenging', () => {
  const goed: Inspanning = {
    doelgroep: 'asielstatushouder',
    leerroute: feit('b1', 'plan'),
    laatsteDag: opDe('2026-12-30', 'einde'),
    examenniveau: { lezen: 'B1', luisteren: 'B1', schrijven: 'A2', spreken: 'B1' },
    alleLessenGevolgd: feit(true, 'lessen'),
    behaald: [feit('lezen', 'e1'), feit('spreken', 'e2'), feit('knm', 'e3')],
    afgerond: [feit('pvt', 'pvt'), feit('map', 'map')],
  }
  const migrant = { doelgroep: 'gezinsOfOverigeMigrant', lesuren: feit(450, 'uren') } as const
  const bij = (meer: Partial<Inspanning> = {}) => verlengingInspanning({ ...goed, ...meer })
  const lessen = 'verlenging.alleLessen | bi2021 4.4.2.b | lessen'
  const examens = 'verlenging.examens | bi2021 4.4.2.c | e1, e2, e3'
  const modules = 'verlenging.afgerond | bi2021 4.4.2.d | pvt, map'
  const maanden = 'verlenging.maanden | bi2021 4.4.1 | einde'
  const ja = { verlengd: true, laatsteDag: '2027-06-29' }
  const nee = { verlengd: false }
  const termijn = { begin: dag('2024-01-01'), laatsteDag: dag('2026-12-31') }

  // biome-ignore format: one line a case reads as a table
  const gevallen: readonly Geval[] = [
    ['art. 4.4: alles gedaan geeft zes maanden', () => bij(), ja, [lessen, examens, modules, maanden]],
    ['art. 4.4 lid 2 onder a: alleen in de B1-route', () => bij({ leerroute: feit('z', 'plan') }), 'nvt', ['verlenging.andereRoute | bi2021 4.4.2.a | plan']],
    ['art. 4.4 lid 2 onder b: lessen gemist', () => bij({ alleLessenGevolgd: feit(false, 'lessen') }), nee, ['verlenging.lessenGemist | bi2021 4.4.2.b | lessen', examens, modules]],
    ['art. 4.4 lid 2 onder c: één taalonderdeel', () => bij({ behaald: [feit('lezen', 'e1'), feit('knm', 'e3')] }), nee, [lessen, 'verlenging.examens | bi2021 4.4.2.c | e1, e3', modules]],
    ['art. 4.4 lid 2 onder c: hetzelfde onderdeel twee keer is er één', () => bij({ behaald: [feit('lezen', 'e1'), feit('lezen', 'e2'), feit('knm', 'e3')] }), nee, [lessen, examens, modules]],
    ['art. 4.4 lid 2 onder c: KNM ontbreekt', () => bij({ behaald: [feit('lezen', 'e1'), feit('spreken', 'e2')] }), nee, [lessen, 'verlenging.examens | bi2021 4.4.2.c | e1, e2', modules]],
    ['art. 4.4 lid 2 onder d: geen PVT', () => bij({ afgerond: [feit('map', 'map')] }), nee, [lessen, examens, 'verlenging.afgerond | bi2021 4.4.2.d | map']],
    ['art. 4.4 lid 2 onder d: geen MAP', () => bij({ afgerond: [feit('pvt', 'pvt')] }), nee, [lessen, examens, 'verlenging.afgerond | bi2021 4.4.2.d | pvt']],
    ['art. 4.4 lid 3: gezinsmigranten met 450 uur', () => bij(migrant), ja, ['verlenging.uren | bi2021 4.4.3 | uren', examens, modules, maanden]],
    ['art. 4.4 lid 3: gezinsmigranten met 449 uur', () => bij({ ...migrant, lesuren: feit(449, 'uren') }), nee, ['verlenging.uren | bi2021 4.4.3 | uren', examens, modules]],
    ['art. 4.4: een termijn tot en met de laatste dag voor de wet', () => bij({ laatsteDag: opDe('2021-12-31', 'einde') }), { verlengd: true, laatsteDag: '2022-06-30' }, [lessen, examens, modules, maanden]],
    ['art. 4.4: een termijn een dag korter', () => bij({ laatsteDag: opDe('2021-12-30') }), 'pipVastgesteld: buitenGeldigheid', []],
    ['art. 4.5: aanvragen vanaf zes maanden voor het einde', () => verlengingAanvragen(opDe('2026-12-30', 'einde')), '2026-06-30', ['verlenging.aanvraag | bi2021 4.5.1 | einde']],
    ['art. 4.5: acht weken om te beslissen', () => verlengingBeschikt(opDe('2026-11-02', 'vraag')), { begin: '2026-11-03', laatsteDag: '2026-12-28' }, ['verlenging.beschikking | bi2021 4.5.1 | vraag']],
    ['art. 4.5: op een feestdag loopt het door', () => verlengingBeschikt(opDe('2026-10-30', 'vraag')), { begin: '2026-10-31', laatsteDag: '2026-12-28' }, ['verlenging.beschikking | bi2021 4.5.1 | vraag', 'atw.verlengd | atw 1.1 | ', 'atw.verlengd | atw 1.1 | ', 'atw.verlengd | atw 1.1 | ']],
    ['art. 4.3: een bevalling geeft zestien weken', () => verlengingZonderVerwijt({ grond: feit('bevalling', 'grond'), termijn, bevallen: opDe('2026-01-01', 'kind') }), '2027-04-22', ['verlenging.bevalling | wi2021 12.1.a, bi2021 4.3.1, duo extra tijd na een bevalling | kind'], ['verlenging.tweedeHand']],
  ]
  toets(gevallen)

  it.each(verlengingsgronden.filter((g) => g !== 'bevalling'))(
    'art. 4.3: hoe lang bij %s, moet DUO zeggen',
    (grond) => {
      const o = verlengingZonderVerwijt({
        grond: feit(grond, 'grond'),
        termijn,
        bevallen: opDe('2026-01-01'),
      })
      expect(uitkomst(o)).toBe('termijnVerlengd: verlenging.duur')
      const lid = grond === 'nietVrijstellendeOpleiding' ? '4.3.2' : '4.3.1'
      expect(gronden(o)).toEqual([`verlenging.grond | wi2021 12.1.a, bi2021 ${lid} | grond`])
    },
  )

  it('art. 4.4 en 4.5: de stappen noemen aantallen en dagen', () => {
    expect(waarden(bij(migrant))).toEqual([
      { uren: 450, norm: 450 },
      { taal: 2, nodig: 2, knm: 1 },
      { af: 2, van: 2 },
      { maanden: 6, laatsteDag: '2027-06-29' },
    ])
    expect(waarden(bij({ behaald: [], afgerond: [] })).slice(1)).toEqual([
      { taal: 0, nodig: 2, knm: 0 },
      { af: 0, van: 2 },
    ])
    expect(waarden(verlengingAanvragen(opDe('2026-12-30')))).toEqual([
      { laatsteDag: '2026-12-30', maanden: 6, vanaf: '2026-06-30' },
    ])
    expect(waarden(verlengingBeschikt(opDe('2026-11-02')))).toEqual([
      { ontvangen: '2026-11-02', weken: 8, tot: '2026-12-28' },
    ])
  })
})
