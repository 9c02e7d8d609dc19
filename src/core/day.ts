/**
 * The calendar day. Legal dates are days in Europe/Amsterdam, never moments: a day is text (`2026-11-24`),
 * so it compares, sorts and stores as what it is, and no time zone can move it.
 */

/** A calendar day as `YYYY-MM-DD`, existing in the Gregorian calendar, years 1800–2999. */
export type Dag = string & { readonly __dag: true }

const VORM = /^(1[89]|2\d)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

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

const cijfer = (d: string, i: number): number => d.charCodeAt(i) - 48
const twee = (d: string, i: number): number => cijfer(d, i) * 10 + cijfer(d, i + 1)
const jaarIn = (d: string): number => twee(d, 0) * 100 + twee(d, 2)

// Days in the 400 years after which the Gregorian calendar repeats, and from 1 March of year 0 to 1 January 1970.
const PER_400_JAAR = 146_097
const TOT_1970 = 719_468

/**
 * Days since 1 January 1970; the only place where a day becomes a number. Years are counted from 1 March, so that the
 * leap day comes last (H. Hinnant, "chrono-compatible low-level date algorithms"): some tens of times faster than Date.
 */
function nummer(d: Dag): number {
  return nummerVan(jaarIn(d), twee(d, 5), twee(d, 8))
}

function nummerVan(jaar: number, maand: number, dagVanMaand: number): number {
  const j = maand > 2 ? jaar : jaar - 1
  const eeuwen = Math.floor(j / 400)
  const inEeuwen = j - eeuwen * 400
  const inJaar = Math.floor((153 * (maand > 2 ? maand - 3 : maand + 9) + 2) / 5) + dagVanMaand - 1
  const dagen = inEeuwen * 365 + Math.floor(inEeuwen / 4) - Math.floor(inEeuwen / 100) + inJaar
  return eeuwen * PER_400_JAAR + dagen - TOT_1970
}

function vanNummer(n: number): Dag {
  const z = n + TOT_1970
  const eeuwen = Math.floor(z / PER_400_JAAR)
  const rest = z - eeuwen * PER_400_JAAR
  const inEeuwen = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  )
  const inJaar = rest - (365 * inEeuwen + Math.floor(inEeuwen / 4) - Math.floor(inEeuwen / 100))
  const maart = Math.floor((5 * inJaar + 2) / 153)
  const dagVanMaand = inJaar - Math.floor((153 * maart + 2) / 5) + 1
  const maand = maart < 10 ? maart + 3 : maart - 9
  return inVorm(eeuwen * 400 + inEeuwen + (maand <= 2 ? 1 : 0), maand, dagVanMaand)
}

const tweeCijfers = Array.from({ length: 32 }, (_, i) => String(i).padStart(2, '0'))
const inVorm = (jaar: number, maand: number, d: number): Dag =>
  `${jaar}-${tweeCijfers[maand]}-${tweeCijfers[d]}` as Dag

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
  const maanden = jaarIn(d) * 12 + twee(d, 5) - 1 + aantal
  const jaar = Math.floor(maanden / 12)
  const maand = maanden - jaar * 12 + 1
  return inVorm(jaar, maand, Math.min(twee(d, 8), lengteVan(jaar, maand)))
}

/** Days in a month, by the distance to the next. */
function lengteVan(jaar: number, maand: number): number {
  const volgende = maand === 12 ? nummerVan(jaar + 1, 1, 1) : nummerVan(jaar, maand + 1, 1)
  return volgende - nummerVan(jaar, maand, 1)
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
  return jaarIn(d)
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
  const heel = dag(d)
  return { vroegst: heel, laatst: heel }
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
