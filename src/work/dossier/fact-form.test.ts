/** The form of every kind of fact: its fields, and that what was sent comes back as what was meant. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dag, type DeelDag, dag, grenzen, plusDagen } from '#core/day.ts'
import { factBody, fieldsOf, readFactForm, type Veld } from './fact-form.ts'
import { type Feitsoort, feitsoorten, feitsoortnamen } from './facts.ts'

const UUID = '00000000-0000-4000-8000-000000000001'
const dagen = fc.integer({ min: 0, max: 3000 }).map((n) => plusDagen(dag('2020-01-01'), n))
const deeldagen = fc
  .tuple(dagen, fc.constantFrom(4, 7, 10))
  .map(([d, lengte]) => d.slice(0, lengte) as DeelDag)

/** What a code looks like; DigiD is written so. */
const CODE = /[a-z][A-Z](?<!DigiD)|^$/

/** Text fields have a form of their own, which their name tells. */
const teksten: Readonly<Record<string, fc.Arbitrary<string>>> = {
  woning: fc.uuid({ version: 4 }),
  wijk: fc.constantFrom('BU03080103', 'OOST'),
  geboortedatum: deeldagen,
  tijd: fc.constantFrom('09:30', '13:00'),
  land: fc.constantFrom('6029', '0000', 'staatloos'),
  gemeente: fc.constantFrom('GM0308', 'GM0344'),
  huishouden: fc.constant(UUID),
  feit: fc.constant(UUID),
  overleg: fc.constant(UUID),
  afspraak: fc.constant(UUID),
  bij: fc.constant(UUID),
  cursus: fc.constant(UUID),
  groep: fc.constant(UUID),
  stap: fc.constantFrom('intake-plannen', 'pip'),
  medewerker: fc.constantFrom('noor', 'team-1'),
  toetsleider: fc.constantFrom('noor', 'team-1'),
  behaald: fc.constantFrom('61,50', '5,00'),
  benodigd: fc.constantFrom('55,00'),
}

function waarde(v: Veld): fc.Arbitrary<unknown> {
  const zeker: fc.Arbitrary<unknown> =
    v.soort === 'keuze'
      ? fc.constantFrom(...v.keuzes.map((k) => k.waarde))
      : v.soort === 'dag'
        ? dagen
        : v.soort === 'getal'
          ? fc.integer({ min: 1, max: 12 })
          : teksten[v.naam]!
  return v.optioneel ? fc.option(zeker, { nil: undefined }) : zeker
}

/** A fact of this kind with contents that its schema takes. */
const feit = (soort: Feitsoort) =>
  fc
    .tuple(dagen, fc.record(Object.fromEntries(fieldsOf(soort).map((v) => [v.naam, waarde(v)]))))
    .map(([op, los]) => {
      const inhoud = Object.fromEntries(Object.entries(los).filter(([, w]) => w !== undefined))
      const geboren = inhoud.geboortedatum as DeelDag | undefined
      return { op: geboren === undefined ? op : grenzen(geboren).vroegst, inhoud }
    })

describe.each(feitsoortnamen)('het formulier van %s', (soort) => {
  it('noemt elk veld en elke keuze in gewone woorden', () => {
    const velden = fieldsOf(soort)
    expect(velden.map((v) => v.naam)).toEqual(Object.keys(feitsoorten[soort].inhoud.shape))
    for (const v of velden) {
      expect(v.label).toMatch(/^[A-Z]/)
      if (v.soort !== 'keuze') continue
      expect(v.keuzes.length).toBeGreaterThan(1)
      expect(new Set(v.keuzes.map((k) => k.naam)).size).toBe(v.keuzes.length)
      for (const k of v.keuzes) expect(k.naam, k.waarde).not.toMatch(CODE)
    }
  })

  it('geeft terug wat erin ging: een vastgelegd feit staat er bij corrigeren weer precies zo', () => {
    fc.assert(
      fc.property(feit(soort), (f) => {
        const { op, inhoud, fouten } = readFactForm(soort, factBody(f))
        expect(fouten).toEqual([])
        expect(op).toBe(f.op)
        expect(inhoud).toEqual(f.inhoud)
      }),
      { numRuns: 30 },
    )
  })

  it('leeg verstuurd noemt het elk verplicht veld één keer, en legt niets vast', () => {
    const { op, fouten } = readFactForm(soort, {})
    const verplicht = fieldsOf(soort)
      .filter((v) => !v.optioneel)
      .map((v) => `inhoud-${v.naam}`)
    const genoemd = new Set(fouten.map((f) => f.veld))
    for (const v of verplicht) expect(genoemd).toContain(v)
    if (soort !== 'geboren') expect(genoemd).toContain('op')
    expect(op).toBeUndefined()
    for (const f of fouten) expect(f.fout).toMatch(/\.$/)
  })
})

describe('wat niet past, staat bij het veld', () => {
  const op = { 'op-dag': '1', 'op-maand': '6', 'op-jaar': '2026' }
  it.each<[string, Feitsoort, Record<string, string>, string]>([
    ['een keuze buiten de lijst', 'gekoppeld', { 'inhoud-opvang': 'thuis' }, 'inhoud-opvang'],
    [
      'een getal buiten de grenzen',
      'woningAangeboden',
      { 'inhoud-woningtype': 'kamer', 'inhoud-kamers': '13' },
      'inhoud-kamers',
    ],
    [
      'een half getal',
      'nareisVerwacht',
      { 'inhoud-personen': '2,5', 'inhoud-kans': 'groot' },
      'inhoud-personen',
    ],
    ['een land dat geen code is', 'herkomstBekend', { 'inhoud-land': 'Syrië' }, 'inhoud-land'],
    ['een gemeente die geen code is', 'ingeschreven', { 'inhoud-gemeente': 'Baarn' }, 'inhoud-gemeente'],
    [
      'een dag die niet bestaat',
      'regeldagGepland',
      { 'inhoud-datum-dag': '31', 'inhoud-datum-maand': '2', 'inhoud-datum-jaar': '2026' },
      'inhoud-datum',
    ],
    [
      'een geboortedatum in woorden',
      'geboren',
      { 'inhoud-geboortedatum': 'voorjaar 1985', 'inhoud-geslacht': 'man' },
      'inhoud-geboortedatum',
    ],
  ])('%s', (_, soort, body, veld) => {
    expect(readFactForm(soort, { ...op, ...body }).fouten.map((f) => f.veld)).toEqual([veld])
  })

  it('de dag van een geboorte volgt uit de geboortedatum, ook als alleen het jaar bekend is', () => {
    const van = (g: string) =>
      readFactForm('geboren', { 'inhoud-geboortedatum': g, 'inhoud-geslacht': 'vrouw' }).op
    expect(['1985', '1985-03', '1985-03-12'].map(van)).toEqual<Dag[]>([
      dag('1985-01-01'),
      dag('1985-03-01'),
      dag('1985-03-12'),
    ])
  })

  it('een veld dat dit feit niet kent, komt nergens terecht', () => {
    const { inhoud, fouten } = readFactForm('verhuisd', { ...op, 'inhoud-bsn': '999993653' })
    expect({ inhoud, fouten }).toEqual({ inhoud: {}, fouten: [] })
  })
})
