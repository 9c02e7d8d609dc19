/** What of the duty stands open is work: a task per part, ended by the fact that closes it and opened by its correction. */
import { describe, expect, it } from 'vitest'
import { dag } from '#core/day.ts'
import type { DossierId } from '#core/ids.ts'
import { facts, type Rij } from '#test/facts.ts'
import { beoordeel, fold } from '#work/dossier/index.ts'
import { taken } from './derive.ts'
import { geleverd } from './handboek/geleverd.ts'
import { alsVersie } from './handboek/model.ts'
import { derive } from './project.ts'
import { toegangVan } from './toegang.ts'

const handboek = [alsVersie(geleverd.handboek)]
const metDeel = new Map([...handboek[0]!.stappen.values()].flatMap((s) => (s.onderdeel ? [[s.id, s]] : [])))
const van = (rijen: readonly Rij[], peildatum = '2026-11-24') => {
  const d = fold(facts(...rijen), { peildatum: dag(peildatum) })
  return new Map(taken(d, beoordeel(d), handboek).map((t) => [t.stap, t]))
}
const open = (rijen: readonly Rij[], peildatum?: string) =>
  [...van(rijen, peildatum).values()]
    .filter((t) => t.stand === 'open' && metDeel.has(t.stap))
    .map((t) => t.stap)

const persoon = (soort: string, leerroute: string): Rij[] => [
  ['dossierGeopend', '2022-06-01'],
  ['geboren', '1990-03-12', { geboortedatum: '1990-03-12', geslacht: 'vrouw' }],
  ['vergunningVerleend', '2022-05-20', { soort }],
  ['ingeschreven', '2022-08-14', { gemeente: 'GM0308' }],
  ['kennisgevingOntvangen', '2022-09-01'],
  ['pipVastgesteld', '2024-11-01', { leerroute }],
  ['aanbodGedaan', '2024-11-20'],
]
const b1 = persoon('asielBepaaldeTijd', 'b1')
const z = persoon('asielBepaaldeTijd', 'z')
const taal = ['lezen', 'luisteren', 'schrijven', 'spreken'] as const
const gehaald = (onderdeel: string, op: string, meer: object = {}): Rij => [
  'examenresultaatBekend',
  op,
  { onderdeel, ...(onderdeel === 'knm' ? {} : { niveau: 'B1' }), resultaat: 'geslaagd', ...meer },
]

describe('Wi2021 art. 6 en 7: open onderdelen zijn taken', () => {
  it('een B1-pad: elk feit beëindigt zijn eigen taak, tot er niets open staat', () => {
    const feiten: [string, Rij][] = [
      ['participatieverklaring-afronden', ['participatieverklaringOndertekend', '2025-03-01']],
      ['map-afronden-b1', ['mapAfgerond', '2025-09-01']],
      ...taal.map((t): [string, Rij] => [`examen-${t}`, gehaald(t, '2026-02-01')]),
      ['examen-knm', gehaald('knm', '2026-02-08')],
    ]
    expect(open(b1).sort()).toEqual(feiten.map(([s]) => s).sort())
    const gedaan: Rij[] = []
    for (const [stap, feit] of feiten) {
      expect(open([...b1, ...gedaan])).toContain(stap)
      gedaan.push(feit)
      expect(open([...b1, ...gedaan])).not.toContain(stap)
      expect(van([...b1, ...gedaan]).get(stap)).toMatchObject({
        stand: 'gedaan',
        gedaanOp: feit[1],
        gedaanDoor: `feit-${b1.length + gedaan.length}`,
      })
    }
    expect(open([...b1, ...gedaan])).toEqual([])
    expect(van([...b1, ...gedaan]).get('plicht-afronden')?.stand).toBe('open')
  })

  it('art. 11: een examen hoort zes maanden voor het einde van de termijn gehaald te zijn, ook na verlenging', () => {
    expect(van(b1).get('examen-lezen')?.uitersteDag).toBe('2027-05-01')
    expect(van(b1).get('map-afronden-b1')?.uitersteDag).toBe('2027-11-01')
    const langer: Rij = ['termijnVerlengd', '2026-10-01', { laatsteDag: '2028-11-01' }]
    expect(van([...b1, langer]).get('examen-lezen')?.uitersteDag).toBe('2028-05-01')
  })

  it('een gezakt examen, of een te laag niveau, beëindigt niets; wat voor het plan lag telt', () => {
    expect(open([...b1, gehaald('knm', '2026-02-01', { resultaat: 'gezakt' })])).toContain('examen-knm')
    expect(open([...b1, gehaald('lezen', '2026-02-01', { niveau: 'A2' })])).toContain('examen-lezen')
    expect(van([...b1, gehaald('lezen', '2024-02-01')]).get('examen-lezen')?.stand).toBe('gedaan')
  })

  it('een gecorrigeerde uitslag opent de taak weer; ingetrokken ook', () => {
    const fout: Rij = [...(gehaald('knm', '2026-02-01') as [Rij[0], string, object]), { id: 'fout' }]
    const goed: Rij = [
      'examenresultaatBekend',
      '2026-02-01',
      { onderdeel: 'knm', resultaat: 'gezakt' },
      { gekend: '2026-03-10', vervangt: 'fout', reden: 'bronGecorrigeerd' },
    ]
    const weg: Rij = ['ingetrokken', '2026-03-10', { feit: 'fout' }, { reden: 'verkeerdDossier' }]
    expect(open([...b1, fout])).not.toContain('examen-knm')
    expect(open([...b1, fout, goed])).toContain('examen-knm')
    expect(van([...b1, fout, weg]).get('examen-knm')).toMatchObject({ stand: 'open', gedaanDoor: null })
  })

  it('art. 17 lid 3: mag het op A2, dan beëindigt het eerdere examen op A2 de taak', () => {
    const examen = gehaald('spreken', '2026-02-01', { niveau: 'A2' })
    const mag: Rij = ['examenOpA2Toegestaan', '2026-03-01', { onderdeel: 'spreken' }]
    expect(van([...b1, examen, mag]).get('examen-spreken')).toMatchObject({
      stand: 'gedaan',
      gedaanOp: '2026-02-01',
      gedaanDoor: 'feit-8',
    })
  })

  it('art. 4 lid 2 en 5: vrijstelling of ontheffing laat de taak vervallen, en maakt gedaan werk niet ongedaan', () => {
    const vrij: Rij = [
      'ontheffingVerleend',
      '2025-06-01',
      { omvang: 'gedeeltelijk', grond: 'MED', onderdeel: 'schrijven' },
    ]
    expect(van([...b1, vrij]).get('examen-schrijven')?.stand).toBe('vervallen')
    expect(van([...b1, gehaald('schrijven', '2025-02-01'), vrij]).get('examen-schrijven')?.stand).toBe(
      'gedaan',
    )
    expect(open([...b1, vrij])).toHaveLength(6)
  })
})

describe('Besluit art. 3.14 en Wi2021 art. 8: de andere routes', () => {
  const uren = (vanaf: string, op: string, aantal: number): Rij => [
    'cursusurenGevolgd',
    op,
    { vanaf, uren: aantal, waar: 'les' },
  ]

  it('art. 3.14 lid 2 onder a: de taak van de taalschool eindigt met de uren waarmee de norm is gehaald', () => {
    expect(van([...z, uren('2025-01-01', '2025-12-31', 799)]).get('cursusuren-bijhouden')).toMatchObject({
      rol: 'taalschoolcoordinator',
      stand: 'open',
      uitersteDag: '2027-11-01',
    })
    const klaar = [...z, uren('2025-01-01', '2025-12-31', 799), uren('2026-01-01', '2026-01-31', 40)]
    expect(van([...klaar, uren('2026-02-01', '2026-02-28', 40)]).get('cursusuren-bijhouden')).toMatchObject({
      stand: 'gedaan',
      gedaanOp: '2026-01-31',
      gedaanDoor: 'feit-9',
    })
  })

  it('art. 3.14 lid 3: wie zelf lessen koopt geeft geen taak aan de taalschool en heeft geen uren participatie', () => {
    expect(open(persoon('regulierGezin', 'z')).sort()).toEqual([
      'cursusuren-navragen',
      'eindgesprek-z-voeren',
      'map-afronden-z',
      'participatieverklaring-afronden',
    ])
    expect(open(z)).toContain('participatieuren-aanvullen')
  })

  it('art. 8 lid 3: wie het taalschakeltraject volgt, ziet de taak van de MAP vervallen', () => {
    const o = persoon('asielBepaaldeTijd', 'onderwijs')
    const start: Rij = ['taalschakeltrajectGestart', '2025-02-01']
    expect(open(o)).toEqual([
      'participatieverklaring-afronden',
      'taalschakeltraject-afronden',
      'map-afronden-onderwijs',
    ])
    expect(van([...o, start]).get('map-afronden-onderwijs')?.stand).toBe('vervallen')
    expect(open([...o, start, ['taalschakeltrajectGestopt', '2025-06-01']])).toContain(
      'map-afronden-onderwijs',
    )
  })

  it('art. 17 lid 2: na een andere leerroute volgen de taken van die route', () => {
    const wissel: Rij = ['leerrouteGewijzigd', '2025-09-01', { leerroute: 'z', grond: 'binnenTijdvak' }]
    expect(open([...b1, wissel]).some((s) => s.startsWith('examen-'))).toBe(false)
    expect(open([...b1, wissel])).toContain('eindgesprek-z-voeren')
  })

  it('is aan de plicht voldaan, dan staat er niets meer open, ook niet wat niet is vastgelegd', () => {
    expect(open([...b1, ['plichtVoldaan', '2026-10-01']])).toEqual([])
    expect(open([...b1, ['plichtVoldaan', '2026-10-01']], '2026-09-30')).toHaveLength(7)
  })
})

describe('wat de taken van onderdelen verder doen', () => {
  it('wat open staat heeft een taak, en elke taak van een onderdeel hoort bij wat is gevraagd', () => {
    for (const [soort, route] of [
      ['asielBepaaldeTijd', 'b1'],
      ['asielBepaaldeTijd', 'z'],
      ['asielBepaaldeTijd', 'onderwijs'],
      ['regulierGezin', 'b1'],
      ['regulierGezin', 'z'],
      ['regulierGezin', 'onderwijs'],
    ] as const) {
      const rijen = persoon(soort, route)
      const d = fold(facts(...rijen), { peildatum: dag('2026-11-24') })
      const nodig = beoordeel(d)
        .vordering.onderdelen.filter((o) => o.stand === 'open')
        .map((o) => o.onderdeel)
      expect(
        open(rijen)
          .map((s) => metDeel.get(s)!.onderdeel)
          .sort(),
        `${soort} ${route}`,
      ).toEqual(nodig.sort())
    }
  })

  it('de volgorde van vastleggen maakt niet uit', () => {
    const feiten: Rij[] = [
      gehaald('lezen', '2026-02-01'),
      ['mapAfgerond', '2025-09-01'],
      gehaald('knm', '2026-02-08'),
    ]
    const kort = (rijen: readonly Rij[]) => [...van(rijen).values()].map((t) => [t.stap, t.stand, t.gedaanOp])
    expect(kort([...b1, ...feiten.toReversed()])).toEqual(kort([...b1, ...feiten]))
  })

  it('de taalschool ziet het dossier tot de norm is gehaald en dertig dagen daarna', () => {
    const feiten = facts(...z, [
      'cursusurenGevolgd',
      '2025-12-31',
      { vanaf: '2025-01-01', uren: 800, waar: 'les' },
    ])
    const d = fold(feiten, { peildatum: dag('2026-11-24') })
    const toegang = toegangVan(d, feiten, taken(d, beoordeel(d), handboek), handboek)
    expect(toegang.find((t) => t.stap === 'cursusuren-bijhouden')).toMatchObject({
      rol: 'taalschoolcoordinator',
      van: '2024-11-20',
      tot: '2026-01-30',
    })
  })

  it('na vrijstelling van de participatieverklaring ziet de begeleiding het tot die dag', () => {
    const vrij: Rij = [
      'vrijstellingVerleend',
      '2025-06-01',
      { omvang: 'gedeeltelijk', reden: 'GED', onderdeel: 'pvt' },
    ]
    const feiten = facts(...b1, vrij)
    const p = derive(feiten, dag('2026-11-24'), handboek)
    expect(p.dossier).toBe(feiten[0]!.dossier satisfies DossierId)
    expect(p.toegang.find((t) => t.stap === 'participatieverklaring-afronden')).toMatchObject({
      rol: 'begeleider',
      tot: '2025-06-01',
    })
  })
})
