/**
 * How far somebody is: what the facts of a dossier say of each part of the duty, given to the law as it asks for it.
 * Exams, hours, modules, exemption per part and the route that holds. Pure.
 */
import type { Dag } from '#core/day.ts'
import { type Gegeven, nvt, type Oordeel } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import type { Leerroute, Niveau, Onderdeel } from '#law/onderdelen.ts'
import type { Plicht } from '#law/plicht.ts'
import { type Deel, onderdelenStand, type Vorderingen, voldaanStand } from '#law/voldaan.ts'
import {
  type Deel2013,
  type Onderdeel2013,
  onderdelenStand2013,
  type Stand2013,
  voldaanStand2013,
} from '#law/wi2013.ts'
import type { Feit, Feitsoort } from './facts.ts'
import { alleFeiten, type Dossier, dagVan, eersteFeit, laatsteFeit } from './fold.ts'

/** One part of the duty as the facts show it. */
export interface Onderdeelstand {
  readonly onderdeel: Onderdeel | Onderdeel2013
  /** `nietVastgelegd`: nothing shows it, but DUO established that the duty is met. */
  readonly stand: Deel['stand'] | 'nietVastgelegd'
  /** The day on which it was closed; null while it is open. */
  readonly op: Dag | null
  /** The facts that closed it, or on which an open part stands. */
  readonly feiten: readonly FeitId[]
  readonly nodig: Niveau | null
  readonly uren: number | null
  readonly norm: number | null
  /** Attempts at the exam, whatever came of them; null for what is not examined. */
  readonly pogingen: number | null
}

/** What of the duty is met and what is open, under the act that binds. */
export interface Vordering {
  /** The judgement of the 2021 act; does not apply without a plan. */
  readonly voldaan: Oordeel<{ readonly voldaan: boolean; readonly open: readonly Onderdeel[] }>
  /** That of the 2013 act. */
  readonly voldaan2013: Oordeel<{ readonly voldaan: boolean; readonly open: readonly Onderdeel2013[] }>
  /** Each part that is asked, in the order of the act; empty where nothing can be said. */
  readonly onderdelen: readonly Onderdeelstand[]
}

/** The facts that can close each part; exemption and dispensation aside. */
export const sluitend: Readonly<Record<Onderdeel | 'ona', Feitsoort>> = {
  pvt: 'participatieverklaringOndertekend',
  map: 'mapAfgerond',
  lezen: 'examenresultaatBekend',
  luisteren: 'examenresultaatBekend',
  schrijven: 'examenresultaatBekend',
  spreken: 'examenresultaatBekend',
  knm: 'examenresultaatBekend',
  ona: 'examenresultaatBekend',
  taalschakeltraject: 'taalschakeltrajectAfgerond',
  cursusuren: 'cursusurenGevolgd',
  participatie: 'participatieurenGevolgd',
  eindgesprek: 'eindgesprekZRouteGevoerd',
}

/** The route that holds: that of the last plan, or of the last change after it; `zonder` is left out. */
export function leerrouteVan(d: Dossier, zonder?: FeitId): Gegeven<Leerroute> | undefined {
  const plan = laatsteFeit(d, 'pipVastgesteld')
  const wijziging = alleFeiten(d, 'leerrouteGewijzigd').findLast((f) => f.id !== zonder)
  const f = wijziging !== undefined && (plan === undefined || wijziging.op >= plan.op) ? wijziging : plan
  return f && { waarde: f.inhoud.leerroute, feit: f.id }
}

/** Language parts that the college allowed at A2. */
export function opA2(d: Dossier): Vorderingen['opA2'] {
  return alleFeiten(d, 'examenOpA2Toegestaan').map((f) => ({ waarde: f.inhoud.onderdeel, feit: f.id }))
}

/** How far this person is, under the act of this duty. */
export function vorderingVan(d: Dossier, plicht: Oordeel<Plicht>): Vordering {
  const niets: Vordering = { voldaan: nvt([]), voldaan2013: nvt([]), onderdelen: [] }
  if (plicht.soort !== 'bepaald') return niets
  if (plicht.waarde.wet === 'wi2013') {
    const i = vorderingen2013(d, plicht.waarde)
    const delen = onderdelenStand2013(i) ?? []
    return { ...niets, voldaan2013: voldaanStand2013(i), onderdelen: delen.map((x) => partOf(d, x)) }
  }
  const v = vorderingen(d, plicht.waarde)
  if (v.leerroute === undefined) return niets
  const delen = onderdelenStand(v, d.peildatum)
  return {
    ...niets,
    voldaan: voldaanStand(v, d.peildatum, delen),
    onderdelen: (delen ?? []).map((x) => partOf(d, x)),
  }
}

function vorderingen(d: Dossier, { doelgroep }: Plicht): Vorderingen {
  const leerroute = leerrouteVan(d)
  const taalschakel = followsTaalschakel(d)
  const norm = laatsteFeit(d, 'cursusnormVerlaagd')
  const participatie = alleFeiten(d, 'ontheffingVerleend').findLast(
    (f) => f.inhoud.omvang === 'gedeeltelijk' && f.inhoud.onderdeel === 'participatie',
  )
  const belastbaar = participatie?.inhoud.urenBelastbaarheid ?? 0
  return {
    doelgroep,
    ...(leerroute && { leerroute }),
    ...established(d),
    afgerond: [
      ...finished(d, 'pvt', 'participatieverklaringOndertekend'),
      ...finished(d, 'map', 'mapAfgerond'),
      ...finished(d, 'taalschakeltraject', 'taalschakeltrajectAfgerond'),
      ...finished(d, 'eindgesprek', 'eindgesprekZRouteGevoerd'),
    ],
    ...(taalschakel && { volgtTaalschakel: taalschakel }),
    behaald: byEffect(d, passed(d)).flatMap((f) => {
      const { onderdeel, niveau } = f.inhoud
      return onderdeel === 'ona' ? [] : [{ waarde: { onderdeel, ...(niveau && { niveau }) }, feit: f.id }]
    }),
    opA2: opA2(d),
    cursusuren: hoursOf(d, 'cursusurenGevolgd'),
    participatieuren: hoursOf(d, 'participatieurenGevolgd'),
    urenPvtMap: hoursOf(d, 'moduleurenGevolgd'),
    ...(norm && { lagereNorm: { waarde: norm.inhoud.uren, feit: norm.id } }),
    ...(participatie && belastbaar > 0 && { belastbaar: { waarde: belastbaar, feit: participatie.id } }),
    vrij: relieved(d).flatMap(({ waarde, feit }) =>
      waarde.onderdeel === 'ona' || (waarde.onderdeel === 'participatie' && belastbaar > 0)
        ? []
        : [{ waarde: { ...waarde, onderdeel: waarde.onderdeel }, feit }],
    ),
    ...unnamedRelief(d),
  }
}

function vorderingen2013(d: Dossier, { sinds }: Plicht): Stand2013 {
  const pvt = eersteFeit(d, 'participatieverklaringOndertekend')
  const map = eersteFeit(d, 'mapAfgerond')
  const grond = (eersteFeit(d, 'vergunningVerleend') ?? eersteFeit(d, 'dossierGeopend'))!.id
  return {
    plichtigSinds: { waarde: sinds, feit: grond },
    ...established(d),
    behaald: [
      ...passed(d).map((f) => ({ waarde: f.inhoud.onderdeel, feit: f.id })),
      ...(pvt ? [{ waarde: 'pvt' as const, feit: pvt.id }] : []),
    ],
    vrij: relieved(d).flatMap(({ waarde: { onderdeel: o }, feit }) =>
      o === 'map' || o === 'participatie' ? [] : [{ waarde: o, feit }],
    ),
    ...(map && { mapAfgerond: { waarde: map.op, feit: map.id } }),
  }
}

/** DUO established that the duty is met. */
function established(d: Dossier): { readonly vastgesteld?: Gegeven<Dag> } {
  const vastgesteld = dagVan(d, 'plichtVoldaan')
  return vastgesteld === undefined ? {} : { vastgesteld }
}

/** Follows the taalschakeltraject: began and did not stop since. */
function followsTaalschakel(d: Dossier): Gegeven<Dag> | undefined {
  const start = dagVan(d, 'taalschakeltrajectGestart')
  const stop = dagVan(d, 'taalschakeltrajectGestopt')
  return start === undefined || (stop !== undefined && stop.waarde >= start.waarde) ? undefined : start
}

function finished(d: Dossier, onderdeel: Onderdeel, soort: Feitsoort): Vorderingen['afgerond'] {
  const f = eersteFeit(d, soort)
  return f === undefined ? [] : [{ waarde: { onderdeel, op: f.op }, feit: f.id }]
}

/** Exams that were passed, oldest first. */
const passed = (d: Dossier): readonly Feit<'examenresultaatBekend'>[] =>
  alleFeiten(d, 'examenresultaatBekend').filter((f) => f.inhoud.resultaat === 'geslaagd')

/** By the day from which each counts: at A2 not before the college allowed that. */
function byEffect(d: Dossier, alle: readonly Feit<'examenresultaatBekend'>[]) {
  const dag = (f: Feit<'examenresultaatBekend'>): Dag => {
    if (f.inhoud.niveau !== 'A2') return f.op
    const mag = alleFeiten(d, 'examenOpA2Toegestaan').find((m) => m.inhoud.onderdeel === f.inhoud.onderdeel)
    return mag !== undefined && mag.op > f.op ? mag.op : f.op
  }
  return alle.toSorted((a, b) => (dag(a) < dag(b) ? -1 : dag(a) > dag(b) ? 1 : 0))
}

/** Which hours of before the plan count with which recorded ones (Besluit art. 3.1 lid 5, 3.2 lid 3 and 3.14 lid 6). */
const meegeteld = {
  cursusurenGevolgd: ['nederlands', 'knm'],
  participatieurenGevolgd: ['meedoen'],
  moduleurenGevolgd: ['pvt', 'map'],
} as const

/** Facts of hours, those that the intake credited with them, oldest first. */
function hourFacts(d: Dossier, ...soorten: readonly (keyof typeof meegeteld)[]) {
  const vooraf: readonly string[] = soorten.flatMap((s) => meegeteld[s])
  return [
    ...soorten.flatMap((s) => alleFeiten(d, s)),
    ...alleFeiten(d, 'intakeurenMeegeteld').filter((f) => vooraf.includes(f.inhoud.onderdeel)),
  ].sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : a.volg - b.volg))
}

/** Hours of this kind with those that the intake credited, oldest first. */
export const hoursOf = (d: Dossier, soort: keyof typeof meegeteld): Gegeven<number>[] =>
  hourFacts(d, soort).map((f) => ({ waarde: f.inhoud.uren, feit: f.id }))

/** Parts of which DUO exempted or dispensed, each named. */
function relieved(d: Dossier) {
  return [
    ...alleFeiten(d, 'vrijstellingVerleend').flatMap(({ id, inhoud: { omvang, onderdeel, niveau } }) =>
      omvang !== 'gedeeltelijk' || onderdeel === undefined
        ? []
        : [{ waarde: { onderdeel, grond: 'vrijgesteld' as const, ...(niveau && { niveau }) }, feit: id }],
    ),
    ...alleFeiten(d, 'ontheffingVerleend').flatMap(({ id, inhoud: { omvang, onderdeel } }) =>
      omvang !== 'gedeeltelijk' || onderdeel === undefined
        ? []
        : [{ waarde: { onderdeel, grond: 'ontheven' as const }, feit: id }],
    ),
  ]
}

/** Partial relief of before the part had to be named. */
function unnamedRelief(d: Dossier): Pick<Vorderingen, 'vrijOnbekend'> {
  for (const soort of ['vrijstellingVerleend', 'ontheffingVerleend'] as const) {
    const f = (alleFeiten(d, soort) as readonly Feit<typeof soort>[]).find(
      (x) => x.inhoud.omvang === 'gedeeltelijk' && x.inhoud.onderdeel === undefined,
    )
    if (f !== undefined) return { vrijOnbekend: { waarde: soort, feit: f.id } }
  }
  return {}
}

/** The part with the facts that closed it and the day on which the last of them held. */
function partOf(d: Dossier, deel: Deel | Deel2013): Onderdeelstand {
  const { onderdeel, stand } = deel
  const open = stand === 'open'
  const bij = 'norm' in deel ? { uren: deel.uren, norm: deel.norm } : undefined
  const norm = bij?.norm
  const feiten = norm !== undefined && stand === 'behaald' ? reaching(d, onderdeel, norm) : deel.stap.feiten
  return {
    onderdeel,
    stand: open && laatsteFeit(d, 'plichtVoldaan') !== undefined ? 'nietVastgelegd' : stand,
    op: open ? null : lastDay(d, feiten),
    feiten,
    nodig: ('nodig' in deel && deel.nodig) || null,
    uren: bij?.uren ?? null,
    norm: norm ?? null,
    pogingen: sluitend[onderdeel] === 'examenresultaatBekend' ? attempts(d, onderdeel) : null,
  }
}

const attempts = (d: Dossier, onderdeel: Onderdeelstand['onderdeel']) =>
  alleFeiten(d, 'examenresultaatBekend').filter((f) => f.inhoud.onderdeel === onderdeel).length

/** The fact with which the hours reached the norm, so that hours after it do not move the day. */
function reaching(d: Dossier, onderdeel: Onderdeelstand['onderdeel'], norm: number): FeitId[] {
  const uren =
    onderdeel === 'cursusuren'
      ? hourFacts(d, 'cursusurenGevolgd')
      : hourFacts(d, 'participatieurenGevolgd', 'moduleurenGevolgd')
  let som = 0
  const f = uren.find((u) => {
    som += u.inhoud.uren
    return som >= norm
  })
  return f === undefined ? [] : [f.id]
}

/** The last of the days of these facts. */
function lastDay(d: Dossier, ids: readonly FeitId[]): Dag | null {
  let uit: Dag | null = null
  for (const lijst of Object.values(d.feiten))
    for (const f of lijst) if (ids.includes(f.id) && (uit === null || f.op > uit)) uit = f.op
  return uit
}
