/** The traffic light: each signal by its facts, and what must hold for any dossier. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dag, plusDagen } from '#core/day.ts'
import { facts, type Rij } from '#test/facts.ts'
import { alleExamens, b1, examen, modules, persoon, uren, z } from '#test/vordering.ts'
import { beoordeel, fold, type Lichtkleur, lichtkleuren, stoplichtVan } from './index.ts'

const licht = (rijen: readonly Rij[], op: string) => {
  const d = fold(facts(...rijen), { peildatum: dag(op) })
  return stoplichtVan(d, beoordeel(d))
}
const kleur = (rijen: readonly Rij[], op: string, over: string) =>
  licht(rijen, op)?.signalen.find((s) => s.over === over)?.kleur
const gesprek = (op: string): Rij => ['gesprekGevoerd', op, { gesprek: 'voortgang' }]
const deelname = (op: string, werk = 'werkDeeltijd'): Rij => [
  'deelnameBesproken',
  op,
  { werk, studie: 'geenStudie', vrijwilligerswerk: 'geenVrijwilligerswerk' },
]
const afspraak = (op: string, uiterlijk: string, wie = 'persoon', id = `a-${op}-${uiterlijk}`): Rij => [
  'gespreksafspraakGemaakt',
  op,
  { wie, wat: 'thuisOefenen', uiterlijk },
  { id },
]
const metUren: Rij[] = b1.map((r) =>
  r[0] === 'pipVastgesteld' ? [r[0], r[1], { leerroute: 'b1', urenRoute: 600 }] : r,
)

describe('het stoplicht', () => {
  it('is er alleen zolang een inburgeringstermijn van de wet van 2021 loopt', () => {
    expect(licht(b1.slice(0, 5), '2024-10-01')).toBeUndefined()
    expect(licht(b1, '2024-11-02')?.kleur).toBe('groen')
    expect(licht([...b1, ['plichtVoldaan', '2025-06-01']], '2025-07-01')).toBeUndefined()
    expect(licht([...b1, ['overleden', '2025-06-01']], '2025-07-01')).toBeUndefined()
  })

  it('contact: groen tot en met zes maanden, oranje tot en met negen, dan rood, met de dag erbij', () => {
    expect(kleur(b1, '2025-05-01', 'contact')).toBe('groen')
    expect(kleur(b1, '2025-05-02', 'contact')).toBe('oranje')
    expect(kleur(b1, '2025-08-01', 'contact')).toBe('oranje')
    expect(kleur(b1, '2025-08-02', 'contact')).toBe('rood')
    const s = licht([...b1, gesprek('2025-07-01')], '2025-08-02')!.signalen[0]!
    expect(s).toMatchObject({ over: 'contact', kleur: 'groen', feiten: ['feit-7'] })
    expect(s.zin).toBe('Het laatste gesprek was op 1 juli 2025.')
  })

  it('lesuren: tegen een rechte lijn tot het einde van de termijn, tot de laatste dag waarvan uren bekend zijn', () => {
    const gevolgd = (n: number) => [...metUren, uren('2024-11-02', '2025-11-02', n)]
    // A third of the term: 200 of 600 hours are on schedule, 150 is three quarters of that, 100 the half.
    expect(kleur(gevolgd(150), '2025-11-02', 'uren')).toBe('groen')
    expect(kleur(gevolgd(149), '2025-11-02', 'uren')).toBe('oranje')
    expect(kleur(gevolgd(100), '2025-11-02', 'uren')).toBe('oranje')
    expect(kleur(gevolgd(99), '2025-11-02', 'uren')).toBe('rood')
    expect(kleur([...z, uren('2024-11-02', '2025-11-02', 150)], '2025-11-02', 'uren')).toBe('oranje')
  })

  it('lesuren: met een plaats in een cursus tegen het rooster, zoals de pagina Leren het zegt', () => {
    const cursus = '00000000-0000-4000-8000-0000000000c1'
    const plaats: Rij = [
      'cursusIngeschreven',
      '2024-11-02',
      { cursus, start: '2024-11-04', weken: 40, urenPerWeek: 10 },
    ]
    // Ten whole weeks: the timetable gave a hundred hours.
    const gevolgd = (n: number): Rij[] => [
      ...metUren,
      plaats,
      ['cursusurenGevolgd', '2025-01-12', { vanaf: '2024-11-04', uren: n, waar: 'les', cursus }],
    ]
    expect(kleur(gevolgd(75), '2025-02-01', 'uren')).toBe('groen')
    expect(kleur(gevolgd(74), '2025-02-01', 'uren')).toBe('oranje')
    expect(kleur(gevolgd(49), '2025-02-01', 'uren')).toBe('rood')
    const s = licht(gevolgd(65), '2025-02-01')!.signalen.find((x) => x.over === 'uren')!
    expect(s.zin).toBe('Tot en met 12 januari 2025 zijn 65 uren gevolgd; het rooster gaf er 100.')
    expect(s.feiten).toHaveLength(2)
  })

  it('lesuren: van een gezinsmigrant noemt het plan geen uren, dus die kleuren zijn licht niet', () => {
    const gezin = persoon('regulierGezin', 'b1')
    expect(kleur([...gezin, uren('2024-11-02', '2025-11-02', 10)], '2025-11-02', 'uren')).toBeUndefined()
  })

  it('lesuren: zonder uren in het plan, of zonder vastgelegde uren een half jaar na de start, is het niet te zeggen', () => {
    const zonder = licht([...b1, uren('2024-11-02', '2025-11-02', 150)], '2025-11-02')!
    expect(zonder.signalen.find((s) => s.over === 'uren')).toMatchObject({
      kleur: 'onbepaald',
      ontbreekt: 'pipVastgesteld',
    })
    const gestart: Rij[] = [...metUren, ['lessenGestart', '2024-12-01']]
    expect(kleur(gestart, '2025-06-01', 'uren')).toBeUndefined()
    expect(licht(gestart, '2025-06-02')!.signalen.find((s) => s.over === 'uren')).toMatchObject({
      kleur: 'onbepaald',
      ontbreekt: 'cursusurenGevolgd',
      feiten: ['feit-7'],
    })
  })

  it('examens: meer dan de helft open na twee derde van de termijn is oranje, iets open na vijf zesde rood', () => {
    expect(kleur(b1, '2026-10-31', 'examens')).toBe('groen')
    expect(kleur(b1, '2026-11-03', 'examens')).toBe('oranje')
    const drie = [
      ...b1,
      examen('lezen', '2026-02-01'),
      examen('luisteren', '2026-02-01'),
      examen('knm', '2026-02-01'),
    ]
    expect(kleur(drie, '2026-11-03', 'examens')).toBe('groen')
    expect(kleur(drie, '2027-05-04', 'examens')).toBe('rood')
    expect(kleur([...b1, ...alleExamens], '2027-05-04', 'examens')).toBe('groen')
  })

  it('examens: twee keer gezakt voor hetzelfde onderdeel is oranje; een gecorrigeerde uitslag doet niet meer mee', () => {
    const gezakt = (op: string, meer: object = {}): Rij => [
      'examenresultaatBekend',
      op,
      { onderdeel: 'schrijven', niveau: 'B1', resultaat: 'gezakt' },
      meer,
    ]
    const twee = [...b1, gezakt('2025-06-01', { id: 'x1' }), gezakt('2025-09-01', { id: 'x2' })]
    expect(kleur(twee, '2025-10-01', 'examens')).toBe('oranje')
    const goed: Rij = [
      'examenresultaatBekend',
      '2025-09-01',
      { onderdeel: 'schrijven', niveau: 'B1', resultaat: 'geslaagd' },
      { vervangt: 'x2', reden: 'bronGecorrigeerd' },
    ]
    expect(kleur([...twee, goed], '2025-10-01', 'examens')).toBe('groen')
  })

  it('meedoen: pas een half jaar na het plan gevraagd; niets naast de leerroute is oranje', () => {
    expect(kleur(b1, '2025-05-02', 'meedoen')).toBeUndefined()
    expect(licht(b1, '2025-05-03')!.signalen.find((s) => s.over === 'meedoen')).toMatchObject({
      kleur: 'onbepaald',
      ontbreekt: 'deelnameBesproken',
    })
    expect(kleur([...b1, deelname('2025-05-01')], '2025-05-03', 'meedoen')).toBe('groen')
    expect(kleur([...b1, deelname('2025-05-01', 'geenWerk')], '2025-05-03', 'meedoen')).toBe('oranje')
  })

  it('afspraken: een van de persoon over de dag is oranje, drie rood; die van de klantmanager kleuren het licht niet', () => {
    const een = [...b1, afspraak('2025-01-10', '2025-02-01')]
    expect(kleur(een, '2025-02-01', 'afspraken')).toBe('groen')
    expect(kleur(een, '2025-02-02', 'afspraken')).toBe('oranje')
    const drie = [...een, afspraak('2025-01-10', '2025-02-02'), afspraak('2025-01-10', '2025-02-03')]
    expect(kleur(drie, '2025-02-04', 'afspraken')).toBe('rood')
    expect(
      kleur([...b1, afspraak('2025-01-10', '2025-02-01', 'klantmanager')], '2025-03-01', 'afspraken'),
    ).toBe('groen')
    const klaar: Rij = [
      'gespreksafspraakAfgerond',
      '2025-02-05',
      { afspraak: 'a-2025-01-10-2025-02-01', uitkomst: 'nietGedaan' },
    ]
    expect(kleur([...een, klaar], '2025-02-06', 'afspraken')).toBe('groen')
  })

  it('het licht is de ergste van de signalen, en wat ontbreekt maakt het nooit groen', () => {
    expect(licht(b1, '2025-05-02')!.kleur).toBe('oranje')
    const zonder = [...b1, gesprek('2025-05-01')]
    expect(licht(zonder, '2025-05-03')!.kleur).toBe('onbepaald')
    expect(licht([...zonder, deelname('2025-05-01')], '2025-05-03')!.kleur).toBe('groen')
  })
})

describe('wat voor elk dossier geldt', () => {
  const rang = (k: Lichtkleur) => Object.keys(lichtkleuren).indexOf(k)
  const rij: fc.Arbitrary<Rij> = fc.integer({ min: 1, max: 700 }).chain((n) => {
    const op = plusDagen(dag('2024-11-01'), n)
    return fc.constantFrom<Rij>(
      gesprek(op),
      deelname(op),
      deelname(op, 'geenWerk'),
      afspraak(op, plusDagen(op, n % 60), 'persoon', `a${n}`),
      examen('lezen', op),
      examen('schrijven', op, { resultaat: 'gezakt' }),
      ['lessenGestart', op],
      uren(op, plusDagen(op, 30), 20 + (n % 80)),
      ...modules,
    )
  })
  it('meer tijd zonder nieuw feit maakt het licht nooit groener, zolang de termijn loopt', () => {
    fc.assert(
      fc.property(
        fc.array(rij, { maxLength: 12 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 1, max: 300 }),
        (erbij, n, later) => {
          // A fact that lies ahead would be news on the later day.
          const vandaag = plusDagen(dag('2024-11-02'), n)
          const bekend = [...metUren, ...erbij.filter((r) => r[1] <= vandaag)]
          const nu = licht(bekend, vandaag)!
          const dan = licht(bekend, plusDagen(vandaag, later))!
          expect(rang(dan.kleur)).toBeGreaterThanOrEqual(rang(nu.kleur))
        },
      ),
    )
  })

  it('elk signaal zegt een zin, noemt alleen feiten die gelden, en onbepaald zegt wat ontbreekt', () => {
    fc.assert(
      fc.property(fc.array(rij, { maxLength: 12 }), fc.integer({ min: 0, max: 1000 }), (erbij, n) => {
        const d = fold(facts(...metUren, ...erbij), { peildatum: plusDagen(dag('2024-11-02'), n) })
        const geldend = new Set(Object.values(d.feiten).flatMap((l) => l.map((f) => f.id)))
        for (const s of stoplichtVan(d, beoordeel(d))!.signalen) {
          expect(s.zin).toMatch(/^[A-Z0-9].*\.$/)
          expect(s.feiten.every((f) => geldend.has(f))).toBe(true)
          expect(s.kleur === 'onbepaald').toBe(s.ontbreekt !== null)
        }
      }),
    )
  })
})
