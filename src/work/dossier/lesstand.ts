/**
 * How the lessons of one person go: hours followed and missed, set against the timetable of the courses in which the
 * person has a place and against the hours of the plan. Derived from facts alone. Pure.
 */
import { type Dag, dagenTussen, eerste, laatste, plusDagen } from '#core/day.ts'
import type { FeitId } from '#core/ids.ts'
import type { Feit, Feitsoort } from './facts.ts'
import { alleFeiten, type Dossier, laatsteFeit } from './fold.ts'

/** From how much on the municipality speaks of behind, and of absence, in per cent; null: it set no bound. */
export interface Leergrenzen {
  readonly achter: number | null
  readonly verzuim: number | null
}
export const geenGrenzen: Leergrenzen = { achter: null, verzuim: null }

/** A place in a course, with its timetable as it stood at enrolment. */
export interface Inschrijving {
  readonly cursus: string
  readonly feit: FeitId
  readonly start: Dag
  readonly weken: number
  readonly urenPerWeek: number
  /** Last day of the place; null: it still stands. */
  readonly uit: Dag | null
}

/** One registered period, hours in whole. */
export interface Lesperiode {
  readonly vanaf: Dag
  readonly tot: Dag
  readonly cursus: string | null
  readonly gevolgd: number
  readonly geoorloofd: number
  readonly ongeoorloofd: number
}

/** Hours against the timetable up to and including `tot`, or what is missing to say it. */
export type Achterstand =
  | { readonly soort: 'onbepaald'; readonly ontbreekt: readonly Feitsoort[] }
  | {
      readonly soort: 'bepaald'
      /** Last registered day: what was not yet registered makes nobody behind. */
      readonly tot: Dag
      /** Hours that the timetable gives up to that day, whole weeks only. */
      readonly verwacht: number
      readonly gevolgd: number
      /** Hours behind, 0 or more. */
      readonly uren: number
      /** The same in per cent of what was expected, rounded down. */
      readonly procent: number
      /** Whether that is more than the municipality allows; null: it set no bound. */
      readonly overGrens: boolean | null
      readonly feiten: readonly FeitId[]
    }

export interface Lesstand {
  readonly inschrijvingen: readonly Inschrijving[]
  /** Courses on whose waiting list the person stands. */
  readonly wachtlijsten: readonly { readonly cursus: string; readonly sinds: Dag; readonly feit: FeitId }[]
  readonly perioden: readonly Lesperiode[]
  readonly totaal: {
    readonly gevolgd: number
    readonly geoorloofd: number
    readonly ongeoorloofd: number
    /** Hours of before the plan that count with the lessons (Besluit art. 3.14 lid 6). */
    readonly vooraf: number
  }
  /** Hours of the route in the plan; null: the plan names none, or there is none. */
  readonly plan: number | null
  /** Hours of all timetables together. */
  readonly rooster: number
  readonly achter: Achterstand
  /** Hours missed without permission in per cent of all hours given, rounded; null without hours. */
  readonly verzuim: { readonly procent: number; readonly overGrens: boolean | null } | null
}

/**
 * The state of the lessons on the `peildatum` of the dossier. With `alleen` only places and hours of these courses are
 * looked at, for a school that sees its own.
 */
export function lesstand(
  d: Dossier,
  grenzen: Leergrenzen = geenGrenzen,
  alleen?: ReadonlySet<string>,
): Lesstand {
  const eigen = (f: { readonly inhoud: { readonly cursus?: string | undefined } }) =>
    alleen === undefined || (f.inhoud.cursus !== undefined && alleen.has(f.inhoud.cursus))
  const inschrijvingen = enrolments(d).filter((i) => alleen === undefined || alleen.has(i.cursus))
  const gevolgd = alleFeiten(d, 'cursusurenGevolgd').filter((f) => f.inhoud.waar === 'les' && eigen(f))
  const gemist = alleFeiten(d, 'lesurenGemist').filter(eigen)
  const perioden = periods(gevolgd, gemist)
  const som = (k: 'gevolgd' | 'geoorloofd' | 'ongeoorloofd') => perioden.reduce((s, p) => s + p[k], 0)
  const totaal = {
    gevolgd: som('gevolgd'),
    geoorloofd: som('geoorloofd'),
    ongeoorloofd: som('ongeoorloofd'),
    vooraf: alleen === undefined ? creditedHours(d) : 0,
  }
  const gegeven = totaal.gevolgd + totaal.geoorloofd + totaal.ongeoorloofd
  const procent = gegeven === 0 ? null : Math.round((totaal.ongeoorloofd * 100) / gegeven)
  return {
    inschrijvingen,
    wachtlijsten: waiting(d).filter((w) => alleen === undefined || alleen.has(w.cursus)),
    perioden,
    totaal,
    plan: laatsteFeit(d, 'pipVastgesteld')?.inhoud.urenRoute ?? null,
    rooster: inschrijvingen.reduce((s, i) => s + i.weken * i.urenPerWeek, 0),
    achter: behind(inschrijvingen, perioden, grenzen.achter),
    verzuim: procent === null ? null : { procent, overGrens: above(procent, grenzen.verzuim) },
  }
}

/**
 * How many hours somebody is behind the timetable on the `peildatum` of the dossier, or which facts are missing to say
 * it. Holidays count as weeks: the timetable does not know them.
 */
export function achterOpUren(d: Dossier, grenzen: Leergrenzen = geenGrenzen): Achterstand {
  return lesstand(d, grenzen).achter
}

const above = (procent: number, grens: number | null) => (grens === null ? null : procent > grens)

/** Places, oldest first, each with the day on which it was given up. */
function enrolments(d: Dossier): Inschrijving[] {
  return alleFeiten(d, 'cursusIngeschreven').map((f, n, alle) => {
    const { cursus, start, weken, urenPerWeek } = f.inhoud
    const volgende = alle.slice(n + 1).find((g) => g.inhoud.cursus === cursus)
    const uit = alleFeiten(d, 'cursusUitgeschreven').find(
      (u) =>
        u.inhoud.cursus === cursus && u.volg > f.volg && (volgende === undefined || u.volg < volgende.volg),
    )
    return { cursus, feit: f.id, start, weken, urenPerWeek, uit: uit?.op ?? null }
  })
}

function waiting(d: Dossier): { cursus: string; sinds: Dag; feit: FeitId }[] {
  return alleFeiten(d, 'cursusWachtlijst').flatMap((f) => {
    const { cursus } = f.inhoud
    const later = [...alleFeiten(d, 'cursusIngeschreven'), ...alleFeiten(d, 'cursusUitgeschreven')]
    return later.some((g) => g.inhoud.cursus === cursus && g.volg > f.volg)
      ? []
      : [{ cursus, sinds: f.op, feit: f.id }]
  })
}

/** Periods as they were registered, oldest first; followed and missed hours of one period stand together. */
function periods(
  gevolgd: readonly Feit<'cursusurenGevolgd'>[],
  gemist: readonly Feit<'lesurenGemist'>[],
): Lesperiode[] {
  const uit = new Map<string, { -readonly [K in keyof Lesperiode]: Lesperiode[K] }>()
  const at = (f: (typeof gevolgd)[number] | (typeof gemist)[number]) => {
    const { vanaf, cursus } = f.inhoud
    const sleutel = `${vanaf}/${f.op}/${cursus ?? ''}`
    let p = uit.get(sleutel)
    if (p === undefined) {
      p = { vanaf, tot: f.op, cursus: cursus ?? null, gevolgd: 0, geoorloofd: 0, ongeoorloofd: 0 }
      uit.set(sleutel, p)
    }
    return p
  }
  for (const f of gevolgd) at(f).gevolgd += f.inhoud.uren
  for (const f of gemist) at(f)[f.inhoud.verzuim] += f.inhoud.uren
  const plaats = (p: Lesperiode) => `${p.tot}${p.vanaf}${p.cursus ?? ''}`
  return [...uit.values()].sort((a, b) => (plaats(a) < plaats(b) ? -1 : plaats(a) > plaats(b) ? 1 : 0))
}

const creditedHours = (d: Dossier): number =>
  alleFeiten(d, 'intakeurenMeegeteld')
    .filter((f) => f.inhoud.onderdeel === 'nederlands' || f.inhoud.onderdeel === 'knm')
    .reduce((s, f) => s + f.inhoud.uren, 0)

/** Hours that a timetable has given by the end of this day: whole weeks of the course while the place stands. */
export function verwachtTot(i: Inschrijving, dag: Dag): number {
  const einde = plusDagen(i.start, i.weken * 7 - 1)
  const tot = [dag, einde, ...(i.uit === null ? [] : [i.uit])].reduce(eerste)
  return Math.max(0, Math.floor((dagenTussen(i.start, tot) + 1) / 7)) * i.urenPerWeek
}

/** The periods that are set against the timetable; all of them where there is none. */
function compared(
  inschrijvingen: readonly Inschrijving[],
  perioden: readonly Lesperiode[],
): readonly Lesperiode[] {
  if (inschrijvingen.length === 0) return perioden
  const begin = inschrijvingen.map((i) => i.start).reduce(eerste)
  // Hours without a course count from the first course on: they were registered by hand.
  return perioden.filter((p) =>
    p.cursus === null ? p.vanaf >= begin : inschrijvingen.some((i) => i.cursus === p.cursus),
  )
}

function behind(
  inschrijvingen: readonly Inschrijving[],
  perioden: readonly Lesperiode[],
  grens: number | null,
): Achterstand {
  if (inschrijvingen.length === 0) return { soort: 'onbepaald', ontbreekt: ['cursusIngeschreven'] }
  const mee = compared(inschrijvingen, perioden)
  if (mee.length === 0) return { soort: 'onbepaald', ontbreekt: ['cursusurenGevolgd'] }
  const tot = mee.map((p) => p.tot).reduce(laatste)
  const verwacht = inschrijvingen.reduce((s, i) => s + verwachtTot(i, tot), 0)
  const gevolgd = mee.reduce((s, p) => s + p.gevolgd, 0)
  const uren = Math.max(0, verwacht - gevolgd)
  const procent = verwacht === 0 ? 0 : Math.floor((uren * 100) / verwacht)
  const feiten = inschrijvingen.map((i) => i.feit)
  return {
    soort: 'bepaald',
    tot,
    verwacht,
    gevolgd,
    uren,
    procent,
    overGrens: above(procent, grens),
    feiten,
  }
}

/** A point of the picture: hours in all by the end of a day. */
export interface Urenpunt {
  readonly dag: Dag
  readonly uren: number
}

/** Hours that are set against the timetable, in all at the end of each registered period; so that both lines compare. */
export function gevolgdeLijn(s: Lesstand): Urenpunt[] {
  let uren = 0
  const perDag = new Map<Dag, number>()
  for (const p of compared(s.inschrijvingen, s.perioden)) {
    uren += p.gevolgd
    perDag.set(p.tot, uren)
  }
  return [...perDag].map(([dag, u]) => ({ dag, uren: u }))
}

/** Hours of the timetables in all, at the end of each week up to and including this day. */
export function roosterLijn(s: Lesstand, tot: Dag): Urenpunt[] {
  if (s.inschrijvingen.length === 0) return []
  const begin = s.inschrijvingen.map((i) => i.start).reduce(eerste)
  const uit: Urenpunt[] = []
  for (let dag = plusDagen(begin, 6); dag <= tot; dag = plusDagen(dag, 7))
    uit.push({ dag, uren: s.inschrijvingen.reduce((n, i) => n + verwachtTot(i, dag), 0) })
  return uit
}
