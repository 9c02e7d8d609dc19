/**
 * The traffic light of somebody who integrates: computed from facts, never typed. Each signal says its colour, since when,
 * and on which facts it rests; the light is the worst of them. The limits are a working agreement of the municipality, not
 * law (docs/decisions/042). Pure.
 */
import { type Dag, dagenTussen, inTekst, laatste, plusMaanden } from '#core/day.ts'
import type { FeitId } from '#core/ids.ts'
import type { Feit, Feitsoort } from './facts.ts'
import { alleFeiten, type Dossier, eersteFeit, laatsteFeit } from './fold.ts'
import { gespreksafsprakenVan, verstreken } from './gespreksafspraken.ts'
import { achterOpUren } from './lesstand.ts'
import type { Beoordeling, Termijn } from './termen.ts'
import { leerrouteVan } from './vordering.ts'

/** From best to worst; what cannot be said stands between all is well and there is something to look at. */
export const lichtkleuren = {
  groen: 'Op schema',
  onbepaald: 'Niet te zeggen',
  oranje: 'Aandacht nodig',
  rood: 'Loopt vast',
} as const
export type Lichtkleur = keyof typeof lichtkleuren
const RANG = Object.keys(lichtkleuren) as Lichtkleur[]

export const signalen = {
  contact: 'Contact',
  uren: 'Lesuren',
  examens: 'Examens',
  meedoen: 'Meedoen',
  afspraken: 'Afspraken',
} as const

/** When a signal turns amber and red; a working agreement. */
export const lichtgrenzen = {
  /** Months without a talk. */
  contact: { oranje: 6, rood: 9 },
  /** Share of the hours that should have been followed by the last day of which hours are known. */
  uren: { oranje: 0.75, rood: 0.5 },
  /** Share of the term that has passed while more than half of the exams, or any of them, is open. */
  examens: { oranje: 2 / 3, rood: 5 / 6 },
  /** Months after the plan within which work, study and voluntary work are talked about. */
  meedoen: 6,
  /** Agreements of the person whose day has passed. */
  afspraken: { oranje: 1, rood: 3 },
} as const

export interface Signaal {
  readonly over: keyof typeof signalen
  readonly kleur: Lichtkleur
  /** One sentence with the days and sums. */
  readonly zin: string
  /** The facts on which it rests. */
  readonly feiten: readonly FeitId[]
  /** The kind of fact without which nothing can be said. */
  readonly ontbreekt: Feitsoort | null
}

export interface Stoplicht {
  readonly kleur: Lichtkleur
  readonly signalen: readonly Signaal[]
}

/** The light on the dossier's day; undefined while no integration term runs under the 2021 act. */
export function stoplichtVan(d: Dossier, b: Beoordeling): Stoplicht | undefined {
  const termijn = b.termijnen.find((t) => t.soort === 'inburgering')
  if (termijn?.stand !== 'loopt' || termijn.begin === null || termijn.laatsteDag === null) return undefined
  if (b.plicht.soort !== 'bepaald' || b.plicht.waarde.wet !== 'wi2021') return undefined
  const t = { begin: termijn.begin, laatsteDag: termijn.laatsteDag }
  const alle = [contact(d), hours(d, b, t), exams(d, b, t), takingPart(d, t), agreements(d)].filter(
    (s) => s !== undefined,
  )
  return { kleur: slechtste(alle.map((s) => s.kleur)), signalen: alle }
}

/** The worst of these colours; green when there is none. */
export function slechtste(kleuren: readonly Lichtkleur[]): Lichtkleur {
  return RANG[Math.max(0, ...kleuren.map((k) => RANG.indexOf(k)))]!
}

type Tijdvak = { readonly begin: Dag; readonly laatsteDag: NonNullable<Termijn['laatsteDag']> }

/** Kinds that show that the municipality or a partner spoke with the person. */
const CONTACT = ['gesprekGevoerd', 'intakegesprekGevoerd', 'deelnameBesproken', 'pipVastgesteld'] as const

function contact(d: Dossier): Signaal {
  const laatst = CONTACT.flatMap((s): Feit[] => {
    const f = laatsteFeit(d, s)
    return f === undefined ? [] : [f]
  }).reduce((a, f) => (f.op > a.op ? f : a))
  const { oranje, rood } = lichtgrenzen.contact
  const kleur =
    d.peildatum > plusMaanden(laatst.op, rood)
      ? 'rood'
      : d.peildatum > plusMaanden(laatst.op, oranje)
        ? 'oranje'
        : 'groen'
  const vaak = kleur === 'groen' ? '' : `, meer dan ${kleur === 'rood' ? rood : oranje} maanden geleden`
  return told('contact', kleur, `Het laatste gesprek was op ${inTekst(laatst.op)}${vaak}.`, [laatst.id])
}

/**
 * Hours up to the last day of which hours are known: against the timetable of the courses in which the person has a place,
 * as the learning page says it; without one against a straight line from the first lesson to the end of the term.
 */
function hours(d: Dossier, b: Beoordeling, t: Tijdvak): Signaal | undefined {
  const gestart = eersteFeit(d, 'lessenGestart')
  const gevolgd = alleFeiten(d, 'cursusurenGevolgd').filter((f) => f.inhoud.waar === 'les')
  const route = leerrouteVan(d)?.waarde
  if (route === 'onderwijs' || route === undefined) return undefined
  // Of family and other migrants the plan names no hours: they choose and pay their course themselves.
  const zelf = b.plicht.soort === 'bepaald' && b.plicht.waarde.doelgroep === 'gezinsOfOverigeMigrant'
  if (route === 'b1' && zelf) return undefined
  const rooster = achterOpUren(d)
  if (rooster.soort === 'bepaald' && rooster.verwacht > 0)
    return told(
      'uren',
      hourColour(rooster.gevolgd / rooster.verwacht),
      `Tot en met ${inTekst(rooster.tot)} zijn ${rooster.gevolgd} uren gevolgd; het rooster gaf er ${rooster.verwacht}.`,
      [...rooster.feiten, ...gevolgd.map((f) => f.id)],
    )
  if (gevolgd.length === 0) {
    if (gestart === undefined || d.peildatum <= plusMaanden(gestart.op, lichtgrenzen.contact.oranje))
      return undefined
    return unknown(
      'uren',
      `De lessen begonnen op ${inTekst(gestart.op)}, maar er zijn geen lesuren vastgelegd.`,
      'cursusurenGevolgd',
      [gestart.id],
    )
  }
  const plan = laatsteFeit(d, 'pipVastgesteld')
  const norm =
    route === 'z'
      ? b.vordering.onderdelen.find((o) => o.onderdeel === 'cursusuren')?.norm
      : plan?.inhoud.urenRoute
  if (norm === undefined || norm === null)
    return unknown('uren', 'Het plan noemt geen uren voor de leerroute.', 'pipVastgesteld', [
      ...(plan ? [plan.id] : []),
    ])
  const tot = gevolgd.at(-1)!.op
  const vanaf = gevolgd.map((f) => f.inhoud.vanaf).reduce((a, v) => (v < a ? v : a), gestart?.op ?? tot)
  const geheel = Math.max(1, dagenTussen(vanaf, laatste(t.laatsteDag, tot)))
  const verwacht = Math.round((norm * dagenTussen(vanaf, tot)) / geheel)
  const som = gevolgd.reduce((n, f) => n + f.inhoud.uren, 0)
  return told(
    'uren',
    som >= norm || verwacht === 0 ? 'groen' : hourColour(som / verwacht),
    `Tot en met ${inTekst(tot)} zijn ${som} uren gevolgd; op schema waren dat er ${verwacht} van ${norm}.`,
    gevolgd.map((f) => f.id),
  )
}

/** The colour of this share of the hours that should have been followed. */
function hourColour(deel: number): Lichtkleur {
  const { oranje, rood } = lichtgrenzen.uren
  return deel >= oranje ? 'groen' : deel >= rood ? 'oranje' : 'rood'
}

function exams(d: Dossier, b: Beoordeling, t: Tijdvak): Signaal | undefined {
  const delen = b.vordering.onderdelen.filter((o) => o.pogingen !== null)
  if (delen.length === 0) return undefined
  const open = delen.filter((o) => o.stand === 'open')
  const deel = dagenTussen(t.begin, d.peildatum) / Math.max(1, dagenTussen(t.begin, t.laatsteDag))
  const { oranje, rood } = lichtgrenzen.examens
  const vaker = open.some((o) => o.pogingen! >= 2)
  const kleur =
    open.length === 0
      ? 'groen'
      : deel > rood
        ? 'rood'
        : vaker || (deel > oranje && open.length * 2 > delen.length)
          ? 'oranje'
          : 'groen'
  const procent = Math.floor(Math.min(deel, 1) * 100)
  const herhaald = vaker ? ' Van een open examen waren er al twee pogingen of meer.' : ''
  return told(
    'examens',
    kleur,
    `${delen.length - open.length} van ${delen.length} examens zijn klaar; ${procent} procent van de termijn (tot en met ${inTekst(t.laatsteDag)}) is voorbij.${herhaald}`,
    delen.flatMap((o) => o.feiten),
  )
}

/** Work, study or voluntary work beside the route: said in a talk, or shown by hours of participation. */
function takingPart(d: Dossier, t: Tijdvak): Signaal | undefined {
  const f = laatsteFeit(d, 'deelnameBesproken')
  const uren = laatsteFeit(d, 'participatieurenGevolgd')
  if (f === undefined && uren === undefined) {
    if (d.peildatum <= plusMaanden(t.begin, lichtgrenzen.meedoen)) return undefined
    return unknown(
      'meedoen',
      'Werk, opleiding en vrijwilligerswerk zijn nog niet besproken.',
      'deelnameBesproken',
      [],
    )
  }
  if (f === undefined || (uren !== undefined && uren.op > f.op))
    return told('meedoen', 'groen', `Er zijn uren participatie gevolgd tot en met ${inTekst(uren!.op)}.`, [
      uren!.id,
    ])
  const { werk, studie, vrijwilligerswerk } = f.inhoud
  const niets =
    werk === 'geenWerk' && studie === 'geenStudie' && vrijwilligerswerk === 'geenVrijwilligerswerk'
  return told(
    'meedoen',
    niets ? 'oranje' : 'groen',
    niets
      ? `Op ${inTekst(f.op)} was er geen werk, opleiding of vrijwilligerswerk naast de leerroute.`
      : `Op ${inTekst(f.op)} was er werk, opleiding of vrijwilligerswerk naast de leerroute.`,
    [f.id],
  )
}

function agreements(d: Dossier): Signaal | undefined {
  const alle = gespreksafsprakenVan(d)
  if (alle.length === 0) return undefined
  const laat = alle.filter((a) => a.wie === 'persoon' && verstreken(a, d.peildatum))
  const { oranje, rood } = lichtgrenzen.afspraken
  const kleur = laat.length >= rood ? 'rood' : laat.length >= oranje ? 'oranje' : 'groen'
  const zin =
    laat.length === 0
      ? 'Geen afspraak van de persoon is over de dag heen.'
      : `${laat.length === 1 ? '1 afspraak' : `${laat.length} afspraken`} van de persoon ${laat.length === 1 ? 'is' : 'zijn'} over de dag heen, de oudste sinds ${inTekst(laat.map((a) => a.uiterlijk).sort()[0]!)}.`
  return told(
    'afspraken',
    kleur,
    zin,
    (laat.length === 0 ? alle : laat).map((a) => a.feit),
  )
}

const told = (over: Signaal['over'], kleur: Lichtkleur, zin: string, feiten: readonly FeitId[]): Signaal => ({
  over,
  kleur,
  zin,
  feiten,
  ontbreekt: null,
})

const unknown = (
  over: Signaal['over'],
  zin: string,
  ontbreekt: Feitsoort,
  feiten: readonly FeitId[],
): Signaal => ({ over, kleur: 'onbepaald', zin, feiten, ontbreekt })
