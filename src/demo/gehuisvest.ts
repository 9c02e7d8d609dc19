/**
 * How many people were housed in each half year of 2013–2021: published where the province published it, and filled by
 * an assumption where nobody did, so that the whole is exactly what the audit gives: 282 up to 5-11-2021, 15 waiting.
 */
import { dag } from '#core/day.ts'
import { type Halfjaar, halfjaarVan, volgend } from '#law/taakstelling.ts'
import { leesCsv } from './lees.ts'

/** Day up to which the audit counted. */
export const PEILDAG = dag('2021-11-05')
/** Housed from January 2013 up to and including `PEILDAG`, children included. */
export const GEHUISVEST = 282
/** Waiting for a home on `PEILDAG`. */
export const WACHTEND = 15

export interface Halfjaarcijfers {
  readonly periode: Halfjaar
  readonly taakstelling: number | null
  readonly gerealiseerd: number | null
}

const getal = (t: string) => (t === '' ? null : Number(t))

/** Target and realisation per half year as published; null is not published. */
export function halfjaren(): Halfjaarcijfers[] {
  return leesCsv<'periode' | 'taakstelling' | 'gerealiseerd'>('baarn-taakstelling-halfjaar.csv').map((r) => ({
    periode: r.periode as Halfjaar,
    taakstelling: getal(r.taakstelling),
    gerealiseerd: getal(r.gerealiseerd),
  }))
}

/** The yearly table of the audit: number by year. */
export function jaartabel(): Map<number, number> {
  return new Map(
    leesCsv<'jaar' | 'aantal'>('baarn-taakstelling-jaar.csv').map((r) => [Number(r.jaar), Number(r.aantal)]),
  )
}

/** Origin of the 282, as the audit names it, with the code of BRP table 34. */
export function herkomsten(): { readonly naam: string; readonly code: string; readonly aantal: number }[] {
  return leesCsv<'herkomst' | 'code' | 'gehuisvest'>('baarn-herkomst-2013-2021.csv').map((r) => ({
    naam: r.herkomst,
    code: r.code,
    aantal: Number(r.gehuisvest),
  }))
}

export interface Verdeling {
  readonly periode: Halfjaar
  readonly aantal: number
  /** Filled by assumption, not published. */
  readonly aanname: boolean
}

/**
 * People housed per half year, 2013-1 up to 2021-2. A half year that was not published gets what the yearly table says
 * of that year less the published other half; two unpublished halves share the year, the second takes the odd one.
 */
export function verdeling(): Verdeling[] {
  const bekend = new Map(halfjaren().map((h) => [h.periode, h.gerealiseerd]))
  const perJaar = jaartabel()
  const uit: Verdeling[] = []
  for (let p = halfjaarVan(dag('2013-01-01')); p <= halfjaarVan(PEILDAG); p = volgend(p)) {
    const eigen = bekend.get(p)
    if (typeof eigen === 'number') {
      uit.push({ periode: p, aantal: eigen, aanname: false })
      continue
    }
    const jaar = perJaar.get(Number(p.slice(0, 4)))!
    const eersteHelft = p.endsWith('1')
    const ander = bekend.get(`${p.slice(0, 4)}-${eersteHelft ? 2 : 1}` as Halfjaar)
    const half = eersteHelft ? Math.floor(jaar / 2) : Math.ceil(jaar / 2)
    uit.push({ periode: p, aantal: typeof ander === 'number' ? jaar - ander : half, aanname: true })
  }
  return uit
}

/**
 * Of those housed in 2021-2, how many after `PEILDAG`: what all half years hold above the 282. They are among the 15
 * who waited that day.
 */
export function naPeildag(): number {
  return verdeling().reduce((som, v) => som + v.aantal, 0) - GEHUISVEST
}
