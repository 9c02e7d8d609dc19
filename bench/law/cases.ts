/**
 * Made-up cases for ten rules of law, and what each of the three ways must answer. The peers have no calendar, so they
 * get days as numbers, and only cases whose ten weeks end on a working day: they do not know the Algemene termijnenwet.
 */
import { type Dag, dag, dagenTussen, plusDagen } from '#core/day.ts'
import { rustdag } from '#law/termijnenwet.ts'

export interface Geval {
  readonly plichtig: Dag
  readonly kennisgeving: Dag
  readonly ingeschreven: Dag
  readonly gekoppeld: Dag
  readonly uren: number
  readonly urenIntake: number
  readonly ingespannen: boolean
  readonly cursusuren: number
  readonly participatie: number
  readonly pvtMap: number
  readonly gesprek: boolean
  readonly pvtUren: number
  readonly getekend: boolean
  readonly oproepTot: Dag
  readonly op: Dag
  readonly verlaagd: boolean
  readonly opgelegd: number
  readonly keren: number
  readonly procent: 25 | 50 | 75 | 100
  readonly taal: number
  readonly knm: boolean
  readonly map: boolean
  readonly alleLessen: boolean
  readonly dagenTeLaat: number
}

/** The answers, in one fixed order: booleans as 0 and 1, days as numbers, no fine as 0. */
export const vragen = [
  'nieuweWet',
  'pip',
  'woning',
  'a2',
  'z',
  'pvt',
  'intakeboete',
  'planboete',
  'verlengd',
  'dwangsom',
] as const
export type Antwoord = Readonly<Record<(typeof vragen)[number], number>>

const EERSTE = dag('2020-01-01')
/** Days since the first of 2020, for who has no calendar. */
export const nummer = (d: Dag): number => dagenTussen(EERSTE, d)
export const INWERKING = nummer(dag('2022-01-01'))

/** `n` cases that differ, without chance. */
export function gevallen(n: number): Geval[] {
  const uit: Geval[] = []
  for (let i = 0; uit.length < n; i++) {
    const k = (stap: number, rest: number) => (i * stap + 3) % rest
    const kennisgeving = plusDagen(dag('2023-02-01'), k(53, 1300))
    const ingeschreven = plusDagen(kennisgeving, k(17, 80) - 40)
    const begin = ingeschreven > kennisgeving ? ingeschreven : kennisgeving
    if (rustdag(plusDagen(begin, 70)) !== undefined) continue
    uit.push({
      plichtig: plusDagen(EERSTE, k(97, 2000)),
      kennisgeving,
      ingeschreven,
      gekoppeld: plusDagen(dag('2022-03-01'), k(41, 1500)),
      uren: k(37, 700),
      urenIntake: k(11, 60),
      ingespannen: k(3, 2) === 0,
      cursusuren: 700 + k(29, 200),
      participatie: 650 + k(31, 200),
      pvtMap: k(7, 60),
      gesprek: k(5, 3) !== 0,
      pvtUren: k(2, 16),
      getekend: k(7, 4) !== 0,
      oproepTot: plusDagen(dag('2026-10-01'), k(13, 60)),
      op: dag('2026-11-10'),
      verlaagd: k(11, 5) === 0,
      opgelegd: k(19, 8) * 300,
      keren: k(7, 6),
      procent: ([25, 50, 75, 100] as const)[k(3, 4)]!,
      taal: k(3, 5),
      knm: k(5, 2) === 0,
      map: k(7, 3) !== 0,
      alleLessen: k(11, 4) !== 0,
      dagenTeLaat: k(13, 60),
    })
  }
  return uit
}
