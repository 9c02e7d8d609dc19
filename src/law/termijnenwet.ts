/**
 * The Algemene termijnenwet: what a term does that ends on a Saturday, Sunday or holiday.
 * It holds for terms in a statute (art. 1) and in a decree (art. 5), but not for terms counted backwards, in hours,
 * in more than 90 days, twelve weeks or three months, or in years (art. 1 lid 2, art. 4).
 * Agreements that are no law are not touched by it.
 */
import { type Dag, dag, dagenTussen, jaarVan, plusDagen, plusJaren, plusMaanden, weekdag } from '#core/day.ts'
import { type Stap, stap } from '#core/explain.ts'
import type { Wetswaarde } from './dated.ts'
import { sinds } from './dated.ts'
import { art } from './source.ts'

/** Days that a royal decree put on a par with the holidays (art. 3 lid 3), as far as found. */
const GELIJKGESTELD: ReadonlySet<string> = new Set([
  '2022-05-27',
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
])
/** Years for which the decrees were found; outside these a shift may be missing. */
export const gelijkgesteldBekend = { van: 2022, totEnMet: 2028 } as const

/** Bounds above which the act does not hold (art. 4 onder a). */
export const grenzenTermijnenwet: Wetswaarde<
  Readonly<Record<'dagen' | 'weken' | 'maanden' | 'jaren', number>>
> = {
  naam: 'Langste termijn waarvoor de Algemene termijnenwet geldt',
  eenheid: 'dagen, weken, maanden, jaren',
  artikel: art('atw', '4.a'),
  reeks: sinds('1965-04-01', { dagen: 90, weken: 12, maanden: 3, jaren: 0 }),
}

const perJaar = new Map<number, ReadonlyMap<Dag, string>>()

/** The holidays of a year (art. 3) with their names. Computed once per year. */
export function feestdagen(jaar: number): ReadonlyMap<Dag, string> {
  const bekend = perJaar.get(jaar)
  if (bekend !== undefined) return bekend
  const pasen = easter(jaar)
  const alle = new Map<Dag, string>([
    [dag(`${jaar}-01-01`), 'Nieuwjaarsdag'],
    [plusDagen(pasen, -2), 'Goede Vrijdag'],
    [plusDagen(pasen, 1), 'tweede paasdag'],
    [kingsDay(jaar), jaar >= 2014 ? 'Koningsdag' : 'Koninginnedag'],
    [dag(`${jaar}-05-05`), 'vijf mei'],
    [plusDagen(pasen, 39), 'Hemelvaartsdag'],
    [plusDagen(pasen, 50), 'tweede pinksterdag'],
    [dag(`${jaar}-12-25`), 'eerste kerstdag'],
    [dag(`${jaar}-12-26`), 'tweede kerstdag'],
  ])
  for (const d of GELIJKGESTELD)
    if (jaarVan(d as Dag) === jaar) alle.set(dag(d), 'bij besluit gelijkgestelde dag')
  perJaar.set(jaar, alle)
  return alle
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
function easter(jaar: number): Dag {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return dag(
    `${jaar}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`,
  )
}

/** 27 April since 2014 (on a Sunday the day before), 30 April until then (on a Sunday the day before since 1980). */
function kingsDay(jaar: number): Dag {
  const d = dag(jaar >= 2014 ? `${jaar}-04-27` : `${jaar}-04-30`)
  return weekdag(d) === 7 ? plusDagen(d, -1) : d
}

/** Why that day is no working day in the sense of the act; undefined when it is one. */
export function rustdag(d: Dag): string | undefined {
  const w = weekdag(d)
  if (w === 6) return 'zaterdag'
  if (w === 7) return 'zondag'
  return feestdagen(jaarVan(d)).get(d)
}

/** The day `aantal` working days later (1 is the first working day after `d`). */
export function plusWerkdagen(d: Dag, aantal: number): Dag {
  let nu = d
  for (let over = aantal; over > 0; ) {
    nu = plusDagen(nu, 1)
    if (rustdag(nu) === undefined) over--
  }
  return nu
}

/** The last day from which `aantal` working days fit before `d` (itself not counted). */
export function minWerkdagen(d: Dag, aantal: number): Dag {
  let nu = d
  for (let over = aantal; over > 0; ) {
    nu = plusDagen(nu, -1)
    if (rustdag(nu) === undefined) over--
  }
  return nu
}

export interface Duur {
  readonly aantal: number
  readonly eenheid: 'dagen' | 'weken' | 'maanden' | 'jaren'
}

/** The day so long after `d`: calendar days, weeks, months or years. */
export function plusDuur(d: Dag, { aantal, eenheid }: Duur): Dag {
  if (eenheid === 'dagen') return plusDagen(d, aantal)
  if (eenheid === 'weken') return plusDagen(d, aantal * 7)
  return eenheid === 'maanden' ? plusMaanden(d, aantal) : plusJaren(d, aantal)
}

/** Whether the act holds for a term of this length (art. 4 onder a). */
export function termijnenwetGeldt({ aantal, eenheid }: Duur): boolean {
  return aantal <= grenzenTermijnenwet.reeks[0]!.waarde[eenheid]
}

/** So many days always hold two working days: no more than five days of rest follow each other. */
const ALTIJD_TWEE = 12

/**
 * Last day of a statutory term that ends, by its own count, on `einde`; with the steps that shift it.
 * `begin` is the first day of the term.
 */
export function verlengdEinde(
  begin: Dag,
  einde: Dag,
  duur: Duur,
): { laatsteDag: Dag; stappen: readonly Stap[] } {
  if (!termijnenwetGeldt(duur)) return { laatsteDag: einde, stappen: [] }
  const stappen: Stap[] = []
  let d = einde
  for (let reden = rustdag(d); reden !== undefined; reden = rustdag(d)) {
    const volgende = plusDagen(d, 1)
    stappen.push(stap('atw.verlengd', { dag: d, reden, tot: volgende }, [art('atw', '1.1')]))
    d = volgende
  }
  const dagen = dagenTussen(begin, einde) + 1
  if (dagen >= 3 && dagen < ALTIJD_TWEE && countWorkdays(begin, d) < 2) {
    let extra = d
    while (countWorkdays(begin, extra) < 2) extra = plusDagen(extra, 1)
    stappen.push(stap('atw.tweeWerkdagen', { dag: d, tot: extra }, [art('atw', '2')]))
    d = extra
  }
  return { laatsteDag: d, stappen }
}

function countWorkdays(van: Dag, tot: Dag): number {
  let n = 0
  for (let d = van; d <= tot && n < 2; d = plusDagen(d, 1)) if (rustdag(d) === undefined) n++
  return n
}
