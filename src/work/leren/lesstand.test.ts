/** Lessons against the timetable and the plan, and the ledgers of hours: by example, and for all facts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import { facts, type Rij } from '#test/facts.ts'
import { b1, EINDE, z as zRoute } from '#test/vordering.ts'
import { achterOpUren, beoordeel, fold, gevolgdeLijn, lesstand, roosterLijn } from '#work/dossier/index.ts'
import { mapBoek, pvtBoek, zBoek } from './grootboek.ts'

const CURSUS = '00000000-0000-4000-8000-0000000000c1'
const ANDERE = '00000000-0000-4000-8000-0000000000c2'
const start = dag('2026-02-02')
const in1: Rij = ['cursusIngeschreven', '2026-01-20', { cursus: CURSUS, start, weken: 20, urenPerWeek: 9 }]
/** The n-th week of the course, from 0. */
const week = (n: number, uren: number, cursus = CURSUS): Rij => [
  'cursusurenGevolgd',
  plusDagen(start, n * 7 + 4),
  { vanaf: plusDagen(start, n * 7), uren, waar: 'les', cursus },
]
const mis = (n: number, uren: number, verzuim: string, cursus = CURSUS): Rij => [
  'lesurenGemist',
  plusDagen(start, n * 7 + 4),
  { vanaf: plusDagen(start, n * 7), uren, verzuim, cursus },
]
const dossier = (rijen: readonly Rij[], op = EINDE) => fold(facts(...b1, ...rijen), { peildatum: dag(op) })
const stand = (rijen: readonly Rij[], op = EINDE, ...meer: unknown[]) =>
  lesstand(dossier(rijen, op), ...(meer as []))

describe('lessen tegenover het rooster', () => {
  it('zonder plaats, of zonder uren, is achterstand niet te zeggen, en staat erbij wat ontbreekt', () => {
    expect(achterOpUren(dossier([]))).toEqual({ soort: 'onbepaald', ontbreekt: ['cursusIngeschreven'] })
    expect(achterOpUren(dossier([in1]))).toEqual({ soort: 'onbepaald', ontbreekt: ['cursusurenGevolgd'] })
  })

  it('telt hele weken tot de laatst vastgelegde dag: wat nog niet is vastgelegd maakt niemand achter', () => {
    // The third week ends on Friday, so that two whole weeks have passed: 18 hours.
    const rijen = [in1, week(0, 9), week(1, 6), mis(1, 3, 'ongeoorloofd'), week(2, 9)]
    expect(achterOpUren(dossier(rijen))).toMatchObject({ tot: '2026-02-20', verwacht: 18, uren: 0 })
    const minder = [
      in1,
      week(0, 9),
      week(1, 2),
      mis(1, 7, 'geoorloofd'),
      week(2, 1),
      mis(2, 8, 'ongeoorloofd'),
    ]
    expect(achterOpUren(dossier(minder))).toMatchObject({ verwacht: 18, gevolgd: 12, uren: 6, procent: 33 })
  })

  it('zonder grens van de gemeente zegt niemand of het te veel is; met een grens wel, op het procent af', () => {
    const rijen = [
      in1,
      week(0, 9),
      week(1, 2),
      mis(1, 7, 'ongeoorloofd'),
      week(2, 1),
      mis(2, 8, 'geoorloofd'),
    ]
    expect(achterOpUren(dossier(rijen))).toMatchObject({ overGrens: null })
    expect(achterOpUren(dossier(rijen), { achter: 33, verzuim: null })).toMatchObject({ overGrens: false })
    expect(achterOpUren(dossier(rijen), { achter: 32, verzuim: null })).toMatchObject({ overGrens: true })
    // 7 of 27 hours without permission.
    expect(stand(rijen).verzuim).toEqual({ procent: 26, overGrens: null })
    expect(lesstand(dossier(rijen), { achter: null, verzuim: 25 }).verzuim?.overGrens).toBe(true)
  })

  it('na uitschrijving loopt het rooster niet door, en na het einde van de cursus evenmin', () => {
    const uit: Rij = ['cursusUitgeschreven', '2026-02-15', { cursus: CURSUS, waarom: 'nietPassend' }]
    const tweede: Rij = [
      'cursusIngeschreven',
      '2026-03-01',
      { cursus: ANDERE, start: '2026-03-02', weken: 1, urenPerWeek: 6 },
    ]
    const s = stand([in1, week(0, 9), uit, tweede, week(4, 6, ANDERE), week(5, 1, ANDERE)])
    expect(s.inschrijvingen.map((i) => [i.cursus, i.uit])).toEqual([
      [CURSUS, '2026-02-15'],
      [ANDERE, null],
    ])
    expect(s.achter).toMatchObject({ verwacht: 18 + 6, gevolgd: 16, uren: 8 })
    expect(s.rooster).toBe(20 * 9 + 6)
  })

  it('opnieuw ingeschreven in dezelfde cursus: de oude uitschrijving hoort bij de oude plaats', () => {
    const uit: Rij = ['cursusUitgeschreven', '2026-02-15', { cursus: CURSUS, waarom: 'ziekte' }]
    const weer: Rij = [
      'cursusIngeschreven',
      '2026-03-01',
      { cursus: CURSUS, start, weken: 20, urenPerWeek: 9 },
    ]
    expect(stand([in1, uit, weer]).inschrijvingen.map((i) => i.uit)).toEqual(['2026-02-15', null])
  })

  it('wie wacht staat op de wachtlijst tot inschrijving of uitschrijving', () => {
    const wacht: Rij = ['cursusWachtlijst', '2026-01-10', { cursus: CURSUS }]
    expect(stand([wacht]).wachtlijsten).toMatchObject([{ cursus: CURSUS, sinds: '2026-01-10' }])
    expect(stand([wacht, in1]).wachtlijsten).toEqual([])
  })

  it('een school ziet alleen de uren en plaatsen van haar eigen cursussen', () => {
    const elders: Rij = ['cursusurenGevolgd', '2025-06-30', { vanaf: '2025-01-01', uren: 300, waar: 'les' }]
    const rijen = [elders, in1, week(0, 9), week(0, 4, ANDERE)]
    const s = lesstand(dossier(rijen), undefined, new Set([CURSUS]))
    expect(s.totaal.gevolgd).toBe(9)
    expect(stand(rijen).totaal.gevolgd).toBe(313)
    expect(lesstand(dossier(rijen), undefined, new Set()).inschrijvingen).toEqual([])
  })

  it('de lijnen van het beeld lopen nooit terug, en eindigen bij de totalen', () => {
    // Hours of before the course do not stand on the line that is compared with its timetable.
    const eerder: Rij = ['cursusurenGevolgd', '2025-06-30', { vanaf: '2025-01-01', uren: 300, waar: 'les' }]
    const s = stand([eerder, in1, week(0, 9), week(1, 6), mis(1, 3, 'ongeoorloofd'), week(3, 9)])
    expect(s.totaal.gevolgd).toBe(324)
    expect(gevolgdeLijn(stand([eerder]))).toEqual([{ dag: '2025-06-30', uren: 300 }])
    expect(gevolgdeLijn(s)).toEqual([
      { dag: '2026-02-06', uren: 9 },
      { dag: '2026-02-13', uren: 15 },
      { dag: '2026-02-27', uren: 24 },
    ])
    const rooster = roosterLijn(s, dag('2026-12-31'))
    expect(rooster[0]).toEqual({ dag: '2026-02-08', uren: 9 })
    expect(rooster.at(-1)!.uren).toBe(180)
    expect(roosterLijn(stand([]), dag('2026-12-31'))).toEqual([])
  })
})

describe('grootboeken', () => {
  const z: Rij[] = [
    ...zRoute,
    ['intakeurenMeegeteld', '2024-12-01', { onderdeel: 'nederlands', uren: 20 }],
    ['intakeurenMeegeteld', '2024-12-01', { onderdeel: 'meedoen', uren: 8 }],
    ['cursusurenGevolgd', '2025-06-30', { vanaf: '2025-01-01', uren: 300, waar: 'les' }],
    ['participatieurenGevolgd', '2025-07-31', { vanaf: '2025-02-01', uren: 90 }],
    ['moduleurenGevolgd', '2025-03-01', { module: 'pvt', uren: 12 }],
    ['moduleurenGevolgd', '2025-09-01', { module: 'map', uren: 30 }],
    ['mapPortfolioKlaar', '2025-08-01', { thema: 'netwerk' }],
  ]
  const d = (rijen: readonly Rij[]) => fold(facts(...rijen), { peildatum: dag(EINDE) })
  const boek = (rijen: readonly Rij[]) => zBoek(d(rijen), beoordeel(d(rijen)).vordering.onderdelen)

  it('Besluit art. 3.14: uren taal en participatie met wat meetelt, en wat nog te gaan is', () => {
    const b = boek(z)
    expect(b.taal).toMatchObject({ uren: 320, norm: 800, teGaan: 480 })
    expect(b.participatie).toMatchObject({ uren: 140, norm: 800, teGaan: 660 })
    expect(b.participatie.regels.map((r) => [r.soort, r.samen])).toEqual([
      ['intake', 8],
      ['pvt', 20],
      ['participatie', 110],
      ['map', 140],
    ])
    expect(b.eindgesprek).toBeNull()
  })

  it('Besluit art. 3.2: MAP met uren, thema’s van het portfolio en eindgesprek; Besluit art. 3.1: PVT', () => {
    const m = mapBoek(d(z))
    expect(m.uren).toMatchObject({ uren: 30, norm: 40, teGaan: 10 })
    expect(m.themas.filter((t) => t.op !== null)).toMatchObject([{ thema: 'netwerk', op: '2025-08-01' }])
    expect(m.themas).toHaveLength(8)
    expect(pvtBoek(d(z))).toMatchObject({ uren: { uren: 12, norm: 12, teGaan: 0 }, getekend: null })
  })

  it('een correctie verzet een regel en raakt er nooit een kwijt; de volgorde van binnenkomst doet er niet toe', () => {
    const uur = fc.record({
      soort: fc.constantFrom('cursusurenGevolgd', 'participatieurenGevolgd', 'pvt', 'map'),
      op: fc.nat(600),
      uren: fc.integer({ min: 1, max: 60 }),
    })
    const naar = (u: { soort: string; op: number; uren: number }, id: string, meer: object = {}): Rij => {
      const op = plusDagen(dag('2025-01-01'), u.op)
      if (u.soort === 'pvt' || u.soort === 'map')
        return ['moduleurenGevolgd', op, { module: u.soort, uren: u.uren }, { id, ...meer }]
      const waar = u.soort === 'cursusurenGevolgd' ? { waar: 'les' } : {}
      return [u.soort as 'cursusurenGevolgd', op, { vanaf: op, uren: u.uren, ...waar }, { id, ...meer }]
    }
    fc.assert(
      fc.property(
        fc.array(uur, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 60 })), { maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        (lijst, correcties, kansen) => {
          const nu = lijst.map((u) => ({ ...u }))
          const eerst = lijst.map((u, i) => naar(u, `u${i}`))
          const laatst = new Map<number, string>()
          const erna = correcties.map(([waar, uren], n): Rij => {
            const i = waar % lijst.length
            nu[i]!.uren = uren
            const was = laatst.get(i) ?? `u${i}`
            laatst.set(i, `c${n}`)
            return naar(nu[i]!, `c${n}`, { vervangt: was, reden: 'bronGecorrigeerd' })
          })
          const geschud = eerst
            .map((r) => [kansen.next().value!, r] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, r]) => r)
          const b = boek([...zRoute, ...geschud, ...erna])
          const som = (wat: (s: string) => boolean) =>
            nu.filter((u) => wat(u.soort)).reduce((s, u) => s + u.uren, 0)
          const les = som((s) => s === 'cursusurenGevolgd')
          expect(b.taal.uren).toBe(les)
          expect(b.participatie.uren).toBe(som((s) => s !== 'cursusurenGevolgd'))
          expect(b.taal.regels.at(-1)?.samen ?? 0).toBe(les)
          expect(b.taal.regels.length + b.participatie.regels.length).toBe(lijst.length)
          // The law counts the same hours.
          const delen = beoordeel(d([...zRoute, ...geschud, ...erna])).vordering.onderdelen
          expect(delen.find((o) => o.onderdeel === 'cursusuren')?.uren).toBe(les)
          expect(delen.find((o) => o.onderdeel === 'participatie')?.uren).toBe(b.participatie.uren)
        },
      ),
      { numRuns: 150 },
    )
  })
})
