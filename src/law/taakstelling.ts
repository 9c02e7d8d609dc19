/**
 * The housing target (taakstelling): how many permit holders a municipality houses in a half year.
 * The national number × inhabitants of the municipality ÷ inhabitants of the country, on 1 January of the year before,
 * rounded up (Huisvestingswet 2014 art. 29); so the shares together exceed the national number.
 * What is realised counts for the current half year first; what is left reduces arrears, then becomes an advance.
 */
import { type Dag, dag, plusDagen, plusWeken } from '#core/day.ts'
import { bepaald, type Gegeven, type Oordeel, type Stap } from '#core/explain.ts'
import { sinds, type Wetswaarde } from './dated.ts'
import { art } from './source.ts'
import { stap } from './zinnen.ts'

/** A half year: `2021-2` is July to December 2021. */
export type Halfjaar = string & { readonly __halfjaar: true }

/** Whether the text is a half year. */
export function isHalfjaar(t: string): t is Halfjaar {
  return /^(19|20)\d\d-[12]$/.test(t)
}

/** The half year in which a day falls. */
export function halfjaarVan(d: Dag): Halfjaar {
  return `${d.slice(0, 4)}-${d.slice(5, 7) <= '06' ? 1 : 2}` as Halfjaar
}

/** First and last day of a half year. */
export function dagenVan(h: Halfjaar): { readonly eerste: Dag; readonly laatste: Dag } {
  const jaar = h.slice(0, 4)
  return h.endsWith('1')
    ? { eerste: dag(`${jaar}-01-01`), laatste: dag(`${jaar}-06-30`) }
    : { eerste: dag(`${jaar}-07-01`), laatste: dag(`${jaar}-12-31`) }
}

/** The half year after this one. */
export function volgend(h: Halfjaar): Halfjaar {
  return halfjaarVan(plusDagen(dagenVan(h).laatste, 1))
}

export const publicatieweken: Wetswaarde = {
  naam: 'De landelijke taakstelling wordt vooraf bekendgemaakt, ten minste',
  eenheid: 'weken vóór het halfjaar',
  artikel: art('hvw2014', '29.1'),
  reeks: sinds('2015-01-01', 13),
}

/** Last day on which the national number may be published. Counted backwards, so weekends do not shift it. */
export function uiterstePublicatie(h: Halfjaar): Dag {
  return plusWeken(dagenVan(h).eerste, -publicatieweken.reeks[0]!.waarde)
}

/** The day of which inhabitants count: 1 January of the year before that of the half year (art. 29 lid 1). */
export function peildatumInwoners(h: Halfjaar): Dag {
  return dag(`${Number(h.slice(0, 4)) - 1}-01-01`)
}

export interface FormuleInvoer {
  /** National number of permit holders for the half year. */
  readonly landelijk: number
  readonly inwoners: number
  readonly inwonersNederland: number
}

/** The target by the formula, rounded up, in whole numbers so that nothing is lost; with the sum done. */
export function taakstellingFormule(i: FormuleInvoer): { readonly waarde: number; readonly stap: Stap } {
  const noemer = BigInt(i.inwonersNederland)
  const waarde = Number((BigInt(i.landelijk) * BigInt(i.inwoners) + noemer - 1n) / noemer)
  return { waarde, stap: stap('taakstelling.formule', { ...i, uitkomst: waarde }, [art('hvw2014', '29.1')]) }
}

/** Whether municipalities may shift their targets among them like this: the sum stays (art. 29 lid 2). */
export function magVerschuiven(was: readonly number[], wordt: readonly number[]): boolean {
  const som = (r: readonly number[]) => r.reduce((a, b) => a + b, 0)
  return was.length === wordt.length && wordt.every((x) => x >= 0) && som(was) === som(wordt)
}

/** The joint decision of municipalities to shift, with its reasoning: allowed only while the sum stays (art. 29 lid 2). */
export function verschuiving(was: Gegeven<readonly number[]>, wordt: readonly number[]): Oordeel<boolean> {
  const som = (r: readonly number[]) => r.reduce((a, b) => a + b, 0)
  const mag = magVerschuiven(was.waarde, wordt)
  const waarden = { gemeenten: was.waarde.length, was: som(was.waarde), wordt: som(wordt) }
  const code = mag ? 'taakstelling.verschuiven' : 'taakstelling.nietVerschuiven'
  return bepaald(mag, [stap(code, waarden, [art('hvw2014', '29.2')], [was.feit])])
}

/** A half year's published figures; null is not published. */
export interface Halfjaarcijfer {
  readonly halfjaar: Halfjaar
  readonly taakstelling: number | null
  readonly gerealiseerd: number | null
}

export interface Halfjaarstand extends Halfjaarcijfer {
  /** Negative is arrears, positive an advance; null where it cannot be known. */
  readonly begin: number | null
  readonly eind: number | null
  readonly stappen: readonly Stap[]
}

/**
 * Standings through the half years, in order. A standing known from a source (`bekend`, at the start of a half year)
 * begins the count anew; after a half year that was not published the standing is unknown until the next known one.
 */
export function standen(
  reeks: readonly Halfjaarcijfer[],
  bekend: ReadonlyMap<Halfjaar, number>,
): Halfjaarstand[] {
  let stand: number | null = null
  let vorig: Halfjaar | undefined
  return reeks.map((c) => {
    if (vorig !== undefined && volgend(vorig) !== c.halfjaar) stand = null
    vorig = c.halfjaar
    const begin: number | null = bekend.get(c.halfjaar) ?? stand
    if (begin === null || c.taakstelling === null || c.gerealiseerd === null) {
      stand = null
      return { ...c, begin, eind: null, stappen: [] }
    }
    const { eind, stappen } = verreken(begin, c.taakstelling, c.gerealiseerd)
    stand = eind
    return { ...c, begin, eind, stappen }
  })
}

/** Counts what was realised: first for the half year, then against arrears, the rest is an advance. */
export function verreken(
  begin: number,
  taakstelling: number,
  gerealiseerd: number,
): { eind: number; stappen: Stap[] } {
  const artikel = [art('hvw2014', '28')]
  const voorHalfjaar = Math.min(gerealiseerd, taakstelling)
  const rest = gerealiseerd - voorHalfjaar
  const voorAchterstand = Math.min(rest, Math.max(0, -begin))
  const eind = begin + gerealiseerd - taakstelling
  const stappen = [stap('taakstelling.halfjaarEerst', { gerealiseerd, taakstelling, voorHalfjaar }, artikel)]
  if (rest > 0) stappen.push(stap('taakstelling.achterstand', { rest, voorAchterstand }, artikel))
  if (voorHalfjaar < taakstelling)
    stappen.push(stap('taakstelling.tekort', { personen: taakstelling - voorHalfjaar }, artikel))
  if (rest > voorAchterstand)
    stappen.push(stap('taakstelling.voorsprong', { personen: rest - voorAchterstand }, artikel))
  stappen.push(stap('taakstelling.stand', { begin, eind }, artikel))
  return { eind, stappen }
}

/**
 * The two percentages in use, rounded to whole per cents: of the bare target, and of the corrected one (target plus
 * arrears at the start). Null where it cannot be computed.
 */
export function percentages(h: Halfjaarstand): {
  readonly kaal: number | null
  readonly gecorrigeerd: number | null
} {
  const deel = (x: number | null, basis: number | null) =>
    x === null || basis === null || basis <= 0 ? null : Math.round((x / basis) * 100)
  const achterstand = h.begin === null ? null : Math.max(0, -h.begin)
  const basis = h.taakstelling === null || achterstand === null ? null : h.taakstelling + achterstand
  return { kaal: deel(h.gerealiseerd, h.taakstelling), gecorrigeerd: deel(h.gerealiseerd, basis) }
}
