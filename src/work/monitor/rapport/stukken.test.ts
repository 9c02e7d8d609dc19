/** Texts from a report: what each holds, what it leaves to a person, and that it says nothing the report does not say. */
import { describe, expect, it } from 'vitest'
import type { Rapport } from './maken.ts'
import { type Stuk, stuk } from './stukken.ts'

type Indicator = Rapport['indicatoren'][number]
const rij = (waarde: number | null) => ({
  naam: 'Totaal',
  n: 40,
  waarde,
  delen: [40],
  kwart: null,
  driekwart: null,
})

const indicator = (id: string, meer: Partial<Indicator>): Indicator => ({
  id,
  naam: id,
  vraag: 'Hoe vaak?',
  thema: 'Wonen',
  doel: 'strategisch',
  soort: 'Uitkomst',
  formule: 'Deel',
  bron: 'Woningcorporatie',
  frequentie: 'per halfjaar',
  eigenaar: 'Wonen',
  last: 'geen',
  toelichting: null,
  geen: null,
  waarde: 60,
  eenheid: 'procent',
  tekst: '60%',
  delen: [],
  totaal: rij(60),
  uitsplitsingen: [],
  onbepaald: 0,
  verloop: [
    { peildatum: '2025-12-31', waarde: 50 },
    { peildatum: '2026-06-30', waarde: 55 },
  ],
  nulmeting: { op: '2025-01-01', waarde: 40, herkomst: 'uit de feiten' },
  streef: null,
  smart: [],
  landelijk: [],
  ...meer,
})
const streef = (
  stand: NonNullable<Indicator['streef']>['stand'],
  richting: 'minstens' | 'hoogstens' = 'minstens',
) => ({
  waarde: 80,
  richting,
  op: '2027-12-31',
  stand,
  zin: stand === 'gehaald' ? 'Gehaald.' : 'Nog 20 procentpunten te gaan.',
})

const rapport = (halfjaar: string, ...indicatoren: Indicator[]): Rapport => ({
  nummer: `${halfjaar}.1`,
  halfjaar,
  gemeente: 'Baarn',
  peildatum: '2026-12-31',
  kennisdatum: '2026-12-31',
  drempel: 5,
  set: { versie: '2022-01', naam: 'Monitor', stand: 'geleverd', vanaf: '2022-01-01', besluit: null },
  toelichting: null,
  indicatoren,
  kwaliteit: {
    partners: [{ partner: 'Woningcorporatie', feiten: 30, laat: 6, helft: 3 }],
    ontbreekt: [{ feit: 'Geboortedatum', door: 'Klantmanager', dossiers: 7 }],
  },
})
const jaar = rapport(
  '2026-2',
  indicator('wonen', { streef: streef('nogNiet') }),
  indicator('wachten', { streef: streef('gehaald', 'hoogstens'), bron: 'Welzijn' }),
  indicator('taal', { geen: 'Er ontbreekt een feit.', tekst: 'geen cijfer', waarde: null, totaal: null }),
)
const maak = (soort: Parameters<typeof stuk>[0], r = jaar, partner?: string): Stuk => {
  const s = stuk(soort, r, 'f'.repeat(64), partner)
  if ('nogNiet' in s) throw new Error(s.nogNiet)
  return s
}
const tekst = (s: Stuk) => JSON.stringify(s)
const tabellen = (s: Stuk) => s.delen.flatMap((d) => (d.soort === 'tabel' ? [d.tabel] : []))

describe('stukken uit een rapport', () => {
  it('de P&C-paragraaf zet een jaar eerder, nu en de streefwaarde naast elkaar', () => {
    const [t] = tabellen(maak('pc'))
    expect(t!.koppen).toEqual(['Indicator', '2025-2', '2026-2', 'Streefwaarde'])
    expect(t!.rijen[0]).toEqual(['wonen', '50%', '60%', 'minstens 80% op 31 december 2027'])
    expect(tekst(maak('pc'))).toContain('wonen: 60%. Nog 20 procentpunten te gaan.')
  })

  it('de raadsinformatiebrief telt wat is gehaald, noemt wat niet te zeggen is, en laat oordelen aan mensen', () => {
    const s = maak('rib')
    expect(tekst(s)).toContain('Van de 2 streefwaarden is er 1 gehaald.')
    expect(tekst(s)).toContain('taal: Er ontbreekt een feit.')
    expect(s.delen.filter((d) => d.soort === 'open')).toHaveLength(2)
    expect(tabellen(s)[0]!.koppen[1]).toBe('2026-1')
    expect(tabellen(s).flatMap((t) => t.rijen.map((r) => r[0]))).not.toContain('taal')
  })

  it('de evaluatie van het jaar zegt wat dichterbij kwam en wat verder weg, naar de kant van de streefwaarde', () => {
    const s = maak('jaar')
    const na = (kop: string) => s.delen[s.delen.findIndex((d) => d.soort === 'kop' && d.tekst === kop) + 1]
    expect(na('Dichter bij de streefwaarde')).toEqual({
      soort: 'lijst',
      punten: ['wonen: van 50% naar 60%.'],
    })
    expect(na('Verder van de streefwaarde')).toEqual({
      soort: 'lijst',
      punten: ['wachten: van 50% naar 60%.'],
    })
    expect(tekst(s)).toContain('Geboortedatum, vast te leggen door Klantmanager: bij 7 dossiers.')
  })

  it('een jaar is pas te evalueren met het tweede halfjaar, en een partner moet een bron zijn', () => {
    expect(stuk('jaar', rapport('2026-1'), '')).toHaveProperty('nogNiet')
    expect(stuk('partner', jaar, '')).toEqual({ nogNiet: 'Kies voor wie het is: Welzijn, Woningcorporatie.' })
    expect(stuk('partner', jaar, '', 'Iemand anders')).toHaveProperty('nogNiet')
  })

  it('een partner leest alleen over het eigen werk', () => {
    const s = maak('partner', jaar, 'Welzijn')
    expect(tekst(s)).toContain('wachten')
    for (const vreemd of ['wonen', 'taal', 'Geboortedatum']) expect(tekst(s)).not.toContain(vreemd)
    expect(tekst(s)).toContain('te weinig feiten')
  })

  it('zonder indicatoren staat er overal een zin in plaats van een lege tabel', () => {
    const leeg = rapport('2026-2')
    for (const soort of ['pc', 'rib', 'jaar'] as const) {
      const s = maak(soort, leeg)
      for (const t of tabellen(s)) expect(t.rijen.length).toBeGreaterThan(0)
      for (const d of s.delen) if (d.soort === 'lijst') expect(d.punten.length).toBeGreaterThan(0)
    }
  })

  it('hetzelfde rapport geeft hetzelfde stuk, met waar het vandaan komt', () => {
    expect(tekst(maak('rib'))).toBe(tekst(maak('rib')))
    expect(maak('rib').herkomst).toContain('rapport 2026-2.1')
    expect(maak('rib').herkomst).toContain('minder dan 5 personen')
  })
})
