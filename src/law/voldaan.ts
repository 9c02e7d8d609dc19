/**
 * When the duty of the 2021 act is met: the participation statement, the labour market module and the route fixed in
 * the plan (Wi2021 art. 6 lid 1), part by part, with partial exemption and dispensation counted. What is open is a
 * list, from which tasks follow. That the duty is met is for DUO to establish; this says what the facts show.
 */
import type { Dag } from '#core/day.ts'
import { type Artikel, bepaald, type Gegeven, type Oordeel, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import {
  type Leerroute,
  type Niveau,
  niveaus,
  type Onderdeel,
  type Taalonderdeel,
  taalonderdelen,
} from './onderdelen.ts'
import type { Doelgroep } from './plicht.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

export const cursusuren: Wetswaarde = {
  naam: 'Zelfredzaamheidsroute: cursusuren Nederlands en kennis van de Nederlandse maatschappij',
  eenheid: 'uren',
  artikel: art('bi2021', '3.14.2.a'),
  reeks: sinds('2022-01-01', 800),
}

export const participatieuren: Wetswaarde = {
  naam: 'Zelfredzaamheidsroute: uren zelfredzaamheid, activering en participatie (asielstatushouders)',
  eenheid: 'uren',
  artikel: art('bi2021', '3.14.2.b'),
  reeks: sinds('2022-01-01', 800),
}

export interface Vorderingen {
  readonly doelgroep: Doelgroep
  /** The route of the plan in force. */
  readonly leerroute?: Gegeven<Leerroute>
  /** PVT, MAP, taalschakeltraject or eindgesprek finished, and the day. */
  readonly afgerond: readonly Gegeven<{ readonly onderdeel: Onderdeel; readonly op: Dag }>[]
  /** The person follows the taalschakeltraject: MAP does not apply (art. 8 lid 3). */
  readonly volgtTaalschakel?: Gegeven<Dag>
  /** Examens passed, that which counted first standing first; language with its level. */
  readonly behaald: readonly Gegeven<{
    readonly onderdeel: Taalonderdeel | 'knm'
    readonly niveau?: Niveau
  }>[]
  /** Language parts that the college allowed at A2 (art. 17 lid 3). */
  readonly opA2: readonly Gegeven<Taalonderdeel>[]
  /** Hours in the Z route that count, credits included, as recorded; of participation without those of PVT and MAP. */
  readonly cursusuren?: readonly Gegeven<number>[]
  readonly participatieuren?: readonly Gegeven<number>[]
  /** Course hours by a lower norm for an auditory or visual impairment (Besluit art. 3.14 lid 8). */
  readonly lagereNorm?: Gegeven<number>
  /** Hours of PVT and MAP: they are taken off the hours of participation (Besluit art. 3.14 lid 5). */
  readonly urenPvtMap?: readonly Gegeven<number>[]
  /** Most hours of participation that DUO found the person able to do (Besluit art. 2.7 lid 3); none is full relief. */
  readonly belastbaar?: Gegeven<number>
  /** Parts from which DUO exempted or dispensed the person; with a level, only as far as that level suffices. */
  readonly vrij: readonly Gegeven<{
    readonly onderdeel: Onderdeel
    readonly grond: 'vrijgesteld' | 'ontheven'
    readonly niveau?: Niveau
  }>[]
  /** DUO established that the duty is met: whatever the facts show. */
  readonly vastgesteld?: Gegeven<Dag>
  /** DUO exempted or dispensed for a part, and which part is not recorded. */
  readonly vrijOnbekend?: Gegeven<'vrijstellingVerleend' | 'ontheffingVerleend'>
}

export interface Stand {
  readonly voldaan: boolean
  readonly open: readonly Onderdeel[]
}

/** One part of the duty: whether it stands open, and else by what it is closed. */
export interface Deel {
  readonly onderdeel: Onderdeel
  readonly stand: 'behaald' | 'vrij' | 'nietGevraagd' | 'open'
  /** Level that is needed; language parts only. */
  readonly nodig?: Niveau
  /** Hours done and needed; parts in hours only. */
  readonly uren?: number
  readonly norm?: number
  readonly stap: Stap
}

/** What is met and what is open on that day; `delen` are the parts of that day, when they are known already. */
export function voldaanStand(v: Vorderingen, op: Dag, delen = onderdelenStand(v, op)): Oordeel<Stand> {
  const { leerroute } = v
  if (leerroute === undefined) return mist('pipVastgesteld', 'voldaan.leerroute')
  if (delen === undefined) return mist('pipVastgesteld', 'buitenGeldigheid')
  const route = stap('voldaan.route', { route: leerroute.waarde }, [art('wi2021', '6.1')], [leerroute.feit])
  const duo = v.vastgesteld
  if (duo !== undefined)
    return bepaald({ voldaan: true, open: [] }, [
      route,
      ...delen.filter((d) => d.stand !== 'open').map((d) => d.stap),
      stap('voldaan.vastgesteld', { dag: duo.waarde }, [art('wi2021', '6.1')], [duo.feit]),
    ])
  const stappen = [route]
  const open: Onderdeel[] = []
  for (const d of delen) {
    stappen.push(d.stap)
    if (d.stand === 'open') open.push(d.onderdeel)
  }
  const onbekend = v.vrijOnbekend
  // Whatever part it is, it can only close what is open.
  if (onbekend !== undefined && open.length > 0)
    return mist(onbekend.waarde, 'voldaan.vrijOnbekend', [
      ...stappen,
      stap('voldaan.deelsVrij', {}, [art('wi2021', '4.2'), art('wi2021', '5.1')], [onbekend.feit]),
    ])
  return bepaald({ voldaan: open.length === 0, open }, stappen, dispensations(v) ? VOORBEHOUD : [])
}

/** Each part that the route asks of this person, in the order of the act; undefined without a route or a norm. */
export function onderdelenStand(v: Vorderingen, op: Dag): readonly Deel[] | undefined {
  const uren = opDag(cursusuren, op)
  const actief = opDag(participatieuren, op)
  if (v.leerroute === undefined || uren === undefined || actief === undefined) return undefined
  const route = v.leerroute.waarde
  const delen = [finished(v, 'pvt', art('wi2021', '6.1.a')), labourModule(v)]
  if (route === 'b1') delen.push(...exams(v))
  else if (route === 'onderwijs') delen.push(...education(v))
  else {
    delen.push(hours(v, 'cursusuren', v.cursusuren, uren))
    if (v.doelgroep === 'asielstatushouder') delen.push(hours(v, 'participatie', v.participatieuren, actief))
    delen.push(finished(v, 'eindgesprek', art('bi2021', '3.14.2.c')))
  }
  return delen
}

const VOORBEHOUD = ['voldaan.ontheffing']

/** More dispensed than the decree allows: three of four language parts, KNM, participation (art. 2.7 lid 3). */
function dispensations(v: Vorderingen): boolean {
  let taal = 0
  for (const { waarde } of v.vrij) {
    if (waarde.grond !== 'ontheven') continue
    if (waarde.onderdeel in taalonderdelen) taal++
    else if (waarde.onderdeel !== 'knm' && waarde.onderdeel !== 'participatie') return true
  }
  return taal > 3
}

function part(
  onderdeel: Onderdeel,
  stand: Deel['stand'],
  s: Stap,
  meer?: Pick<Deel, 'nodig' | 'uren' | 'norm'>,
): Deel {
  return meer === undefined ? { onderdeel, stand, stap: s } : { onderdeel, stand, ...meer, stap: s }
}

/** Exempted or dispensed from this part, if so; at a level below what is needed, it does not help. */
function released(v: Vorderingen, onderdeel: Onderdeel, nodig?: Niveau): Deel | undefined {
  const vrij = v.vrij.find(
    ({ waarde: w }) =>
      w.onderdeel === onderdeel &&
      (nodig === undefined || w.niveau === undefined || atLeast(w.niveau, nodig)),
  )
  if (vrij === undefined) return undefined
  const { grond } = vrij.waarde
  const examendeel = onderdeel === 'knm' || onderdeel in taalonderdelen
  const vrijgesteld = art('wi2021', examendeel ? '7.3' : '4.2')
  const artikelen = grond === 'ontheven' ? [art('wi2021', '5.1'), art('bi2021', '2.7.3')] : [vrijgesteld]
  return part(onderdeel, 'vrij', stap('voldaan.vrij', { onderdeel, grond }, artikelen, [vrij.feit]), {
    ...(nodig && { nodig }),
  })
}

// What was done stays done: relief is looked at only for what was not.
function finished(v: Vorderingen, onderdeel: Onderdeel, artikel: Artikel): Deel {
  const bron = [artikel]
  const klaar = v.afgerond.find((a) => a.waarde.onderdeel === onderdeel)
  if (klaar === undefined)
    return released(v, onderdeel) ?? part(onderdeel, 'open', stap('voldaan.open', { onderdeel }, bron))
  const { op } = klaar.waarde
  return part(onderdeel, 'behaald', stap('voldaan.afgerond', { onderdeel, dag: op }, bron, [klaar.feit]))
}

function labourModule(v: Vorderingen): Deel {
  const gedaan = v.afgerond.find((a) => a.waarde.onderdeel === 'taalschakeltraject')
  const zelf = finished(v, 'map', art('wi2021', '6.1.b'))
  if (zelf.stand !== 'open' || (v.volgtTaalschakel === undefined && gedaan === undefined)) return zelf
  const feiten = [v.volgtTaalschakel?.feit, gedaan?.feit]
  return part('map', 'nietGevraagd', stap('voldaan.geenMap', {}, [art('wi2021', '8.3')], feiten))
}

function exams(v: Vorderingen): Deel[] {
  const taal = Object.keys(taalonderdelen) as Taalonderdeel[]
  return [...taal.map((t) => language(v, t)), knowledge(v)]
}

function language(v: Vorderingen, onderdeel: Taalonderdeel): Deel {
  const a2 = v.opA2.find((x) => x.waarde === onderdeel)
  // A2 belongs to the B1 route alone (art. 17 lid 3); the education route falls back on B1 (art. 8 lid 4).
  const nodig: Niveau = a2 !== undefined && v.leerroute?.waarde === 'b1' ? 'A2' : 'B1'
  const artikel = (zonderA2: boolean) => (zonderA2 ? art('wi2021', '7.1.a') : art('wi2021', '17.3'))
  const pogingen = v.behaald.filter((b) => b.waarde.onderdeel === onderdeel)
  const goed = pogingen.find((b) => atLeast(b.waarde.niveau, nodig))
  if (goed !== undefined) {
    const niveau = goed.waarde.niveau!
    // Who passed at B1 needs no decision about A2.
    const zonderA2 = atLeast(niveau, 'B1')
    const feiten = [goed.feit, zonderA2 ? undefined : a2?.feit]
    const s = stap('voldaan.taal', { onderdeel, niveau, nodig }, [artikel(zonderA2)], feiten)
    return part(onderdeel, 'behaald', s, { nodig })
  }
  const vrij = released(v, onderdeel, nodig)
  if (vrij !== undefined) return vrij
  const feiten = pogingen.map((p) => p.feit)
  const s = stap('voldaan.taalOpen', { onderdeel, nodig }, [artikel(nodig === 'B1')], feiten)
  return part(onderdeel, 'open', s, { nodig })
}

function knowledge(v: Vorderingen): Deel {
  const bron = [art('wi2021', '7.1.b')]
  const goed = v.behaald.find((b) => b.waarde.onderdeel === 'knm')
  if (goed === undefined)
    return released(v, 'knm') ?? part('knm', 'open', stap('voldaan.open', { onderdeel: 'knm' }, bron))
  return part('knm', 'behaald', stap('voldaan.examen', { onderdeel: 'knm' }, bron, [goed.feit]))
}

/** The route itself, or else the whole examination (art. 8 lid 4). */
function education(v: Vorderingen): Deel[] {
  const traject = finished(v, 'taalschakeltraject', art('wi2021', '8.2'))
  if (traject.stand !== 'open') return [traject]
  const examen = exams(v)
  if (examen.some((d) => d.stand === 'open')) return [traject]
  const terugval = stap('voldaan.terugval', {}, [art('wi2021', '8.4')])
  return [...examen, part('taalschakeltraject', 'nietGevraagd', terugval)]
}

function hours(
  v: Vorderingen,
  onderdeel: 'cursusuren' | 'participatie',
  gedaan: readonly Gegeven<number>[] = [],
  algemeen: number,
): Deel {
  const actief = onderdeel === 'participatie'
  const erbij = (actief && v.urenPvtMap) || []
  const lager = actief ? v.belastbaar : v.lagereNorm
  const norm = lager === undefined ? algemeen : Math.min(algemeen, lager.waarde)
  const geteld = erbij.length === 0 ? gedaan : [...gedaan, ...erbij]
  let uren = 0
  for (const g of geteld) uren += g.waarde
  const artikelen = [art('bi2021', actief ? '3.14.2.b' : '3.14.2.a')]
  if (erbij.length > 0) artikelen.push(art('bi2021', '3.14.5'))
  const feiten = geteld.map((g) => g.feit)
  if (lager !== undefined) {
    artikelen.push(art('bi2021', actief ? '2.7.3' : '3.14.8'))
    feiten.push(lager.feit)
  }
  const s = stap('voldaan.uren', { onderdeel, uren, norm }, artikelen, feiten)
  if (uren >= norm) return part(onderdeel, 'behaald', s, { uren, norm })
  return released(v, onderdeel) ?? part(onderdeel, 'open', s, { uren, norm })
}

function atLeast(niveau: Niveau | undefined, nodig: Niveau): boolean {
  return niveau !== undefined && niveaus.indexOf(niveau) >= niveaus.indexOf(nodig)
}
