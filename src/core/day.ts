/**
 * The calendar day. Legal dates are days in Europe/Amsterdam, never moments: a day is text (`2026-11-24`),
 * so it compares, sorts and stores as what it is, and no time zone can move it.
 */

/** A calendar day as `YYYY-MM-DD`, existing in the Gregorian calendar, years 1800–2999. */
export type Dag = string & { readonly __dag: true }

const VORM = /^(1[89]|2\d)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const MS_PER_DAG = 86_400_000

/** Whether the text is an existing calendar day (`2025-02-29` is not). */
export function isDag(tekst: unknown): tekst is Dag {
  if (typeof tekst !== 'string' || !VORM.test(tekst)) return false
  // Every month has 28 days; the calendar is asked only about the days after.
  return tekst.slice(8) <= '28' || vanNummer(nummer(tekst as Dag)) === tekst
}

/** The text as a day. Throws a RangeError when it is none: at the edge use `isDag` or the Zod schema. */
export function dag(tekst: string): Dag {
  if (!isDag(tekst)) throw new RangeError(`'${tekst}' is not a calendar day (YYYY-MM-DD)`)
  return tekst
}

/** Days since 1 January 1970; the only place where a day becomes a number. */
function nummer(d: Dag): number {
  return Date.UTC(+d.slice(0, 4), +d.slice(5, 7) - 1, +d.slice(8, 10)) / MS_PER_DAG
}

function vanNummer(n: number): Dag {
  return new Date(n * MS_PER_DAG).toISOString().slice(0, 10) as Dag
}

/** The day `aantal` days later (earlier when negative). */
export function plusDagen(d: Dag, aantal: number): Dag {
  return vanNummer(nummer(d) + aantal)
}

/** The day `aantal` weeks later. */
export function plusWeken(d: Dag, aantal: number): Dag {
  return plusDagen(d, aantal * 7)
}

/**
 * The same day of the month `aantal` months later; where that month is shorter, its last day
 * (31 January plus one month is 28 or 29 February).
 */
export function plusMaanden(d: Dag, aantal: number): Dag {
  const maanden = +d.slice(0, 4) * 12 + (+d.slice(5, 7) - 1) + aantal
  const jaar = Math.floor(maanden / 12)
  const maand = maanden - jaar * 12
  const laatste = new Date(Date.UTC(jaar, maand + 1, 0)).getUTCDate()
  return vanNummer(Date.UTC(jaar, maand, Math.min(+d.slice(8, 10), laatste)) / MS_PER_DAG)
}

/** The same day `aantal` years later; 29 February becomes 28 February in a common year. */
export function plusJaren(d: Dag, aantal: number): Dag {
  return plusMaanden(d, aantal * 12)
}

/** Number of days from `van` to `tot`: 0 on the same day, negative when `tot` comes first. */
export function dagenTussen(van: Dag, tot: Dag): number {
  return nummer(tot) - nummer(van)
}

/** Day of the week: 1 Monday … 7 Sunday (ISO 8601). */
export function weekdag(d: Dag): number {
  return ((((nummer(d) + 3) % 7) + 7) % 7) + 1
}

/** The later of two days. */
export function laatste(a: Dag, b: Dag): Dag {
  return a > b ? a : b
}

/** The earlier of two days. */
export function eerste(a: Dag, b: Dag): Dag {
  return a < b ? a : b
}

/** Year of the day. */
export function jaarVan(d: Dag): number {
  return +d.slice(0, 4)
}

const AMSTERDAM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in Amsterdam at that moment (ISO 8601 text with offset, or epoch milliseconds). */
export function dagInAmsterdam(moment: string | number): Dag {
  return AMSTERDAM.format(new Date(moment)) as Dag
}

/** A date of which the month or day may be unknown, as the BRP gives it: `1985`, `1985-03` or `1985-03-12`. */
export type DeelDag = string & { readonly __deeldag: true }

/** Whether the text is a whole or partial calendar day. */
export function isDeelDag(tekst: unknown): tekst is DeelDag {
  if (typeof tekst !== 'string') return false
  if (/^\d{4}$/.test(tekst)) return isDag(`${tekst}-01-01`)
  if (/^\d{4}-\d{2}$/.test(tekst)) return isDag(`${tekst}-01`)
  return isDag(tekst)
}

/** First and last day that a partial date can be; equal when the day is known. */
export function grenzen(d: DeelDag): { vroegst: Dag; laatst: Dag } {
  if (d.length === 4) return { vroegst: dag(`${d}-01-01`), laatst: dag(`${d}-12-31`) }
  if (d.length === 7) {
    const vroegst = dag(`${d}-01`)
    return { vroegst, laatst: plusDagen(plusMaanden(vroegst, 1), -1) }
  }
  return { vroegst: dag(d), laatst: dag(d) }
}

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const
const MAANDEN_KORT = [
  'jan',
  'feb',
  'mrt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
] as const

/** `12 maart 2026`, for running text. */
export function inTekst(d: Dag): string {
  return `${+d.slice(8, 10)} ${MAANDEN[+d.slice(5, 7) - 1]} ${d.slice(0, 4)}`
}

/** `12 mrt 2026`, for tables. */
export function inTabel(d: Dag): string {
  return `${+d.slice(8, 10)} ${MAANDEN_KORT[+d.slice(5, 7) - 1]} ${d.slice(0, 4)}`
}
