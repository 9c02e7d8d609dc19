/**
 * Lengthening the integration term. DUO decides (Wi2021 art. 12): when the person shows no blame, or after much effort
 * (Besluit art. 4.4: six months). A request may come from six months before the end; DUO decides in eight weeks
 * (art. 4.5). How long a ground without blame lengthens stands in the regulation, of which only childbirth was found.
 */
import { type Dag, dag, plusDagen, plusMaanden } from '#core/day.ts'
import { bepaald, type Gegeven, nvt, type Oordeel, onbepaald, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import type { Leerroute, Niveau, Onderdeel, Taalonderdeel } from './onderdelen.ts'
import type { Termijndagen } from './pip.ts'
import type { Doelgroep } from './plicht.ts'
import { art } from './source.ts'
import { type Duur, plusDuur, verlengdEinde } from './termijnenwet.ts'
import { mist, stap } from './zinnen.ts'

export const inspanningsmaanden: Wetswaarde = {
  naam: 'Verlenging na aanzienlijke inspanningen',
  eenheid: 'maanden',
  artikel: art('bi2021', '4.4.1'),
  reeks: sinds('2022-01-01', 6),
}

export const inspanningsuren: Wetswaarde = {
  naam: 'Aanzienlijke inspanningen: uren taal en KNM van gezins- en overige migranten, ten minste',
  eenheid: 'uren',
  artikel: art('bi2021', '4.4.3'),
  reeks: sinds('2022-01-01', 450),
}

export const inspanningsonderdelen: Wetswaarde = {
  naam: 'Aanzienlijke inspanningen: behaalde taalonderdelen van de vier, ten minste',
  eenheid: 'onderdelen',
  artikel: art('bi2021', '4.4.2.c'),
  reeks: sinds('2022-01-01', 2),
}

export const aanvraagmaanden: Wetswaarde = {
  naam: 'Verlenging aanvragen, vóór het einde van de termijn niet eerder dan',
  eenheid: 'maanden',
  artikel: art('bi2021', '4.5.1'),
  reeks: sinds('2022-01-01', 6),
}

export const beschikkingsweken: Wetswaarde = {
  naam: 'Beschikking van DUO op een aanvraag om verlenging',
  eenheid: 'weken',
  artikel: art('bi2021', '4.5.1'),
  reeks: sinds('2022-01-01', 8),
}

export const bevallingsweken: Wetswaarde = {
  naam: 'Verlenging na een bevalling binnen de termijn',
  eenheid: 'weken',
  artikel: art('duo', 'extra tijd na een bevalling'),
  reeks: sinds('2022-01-01', 16, 'tweede hand'),
}

/** The first day on which a request may be made; `laatsteDag` is the last day of the term that holds. */
export function verlengingAanvragen(laatsteDag: Gegeven<Dag>): Oordeel<Dag> {
  const exclusief = plusDagen(laatsteDag.waarde, 1)
  const maanden = opDag(aanvraagmaanden, exclusief)
  if (maanden === undefined) return mist('pipVastgesteld', 'buitenGeldigheid')
  const vanaf = plusMaanden(exclusief, -maanden)
  const waarden = { laatsteDag: laatsteDag.waarde, maanden, vanaf }
  return bepaald(vanaf, [stap('verlenging.aanvraag', waarden, [art('bi2021', '4.5.1')], [laatsteDag.feit])])
}

/** The days within which DUO decides on a request. */
export function verlengingBeschikt(ontvangen: Gegeven<Dag>): Oordeel<Termijndagen> {
  const weken = opDag(beschikkingsweken, ontvangen.waarde)
  if (weken === undefined) return mist('verlengingAangevraagd', 'buitenGeldigheid')
  const duur: Duur = { aantal: weken, eenheid: 'weken' }
  const einde = plusDuur(ontvangen.waarde, duur)
  const begin = plusDagen(ontvangen.waarde, 1)
  const { laatsteDag, stappen } = verlengdEinde(begin, einde, duur)
  const waarden = { ontvangen: ontvangen.waarde, weken, tot: einde }
  const telling = stap('verlenging.beschikking', waarden, [art('bi2021', '4.5.1')], [ontvangen.feit])
  return bepaald({ begin, laatsteDag }, [telling, ...stappen])
}

export interface Inspanning {
  readonly doelgroep: Doelgroep
  /** Last day of the term that is lengthened. */
  readonly laatsteDag?: Gegeven<Dag>
  readonly leerroute?: Gegeven<Leerroute>
  /** The term is one that a fine set: only lack of blame lengthens it (Wi2021 art. 24 lid 2, 25 lid 2). */
  readonly naBoete?: Gegeven<Dag>
  /** Level at which the plan has each language part examined; at least A2. */
  readonly examenniveau: Readonly<Record<Taalonderdeel, Niveau>>
  /** Asylum group: all lessons followed but for permitted absence. */
  readonly alleLessenGevolgd?: Gegeven<boolean>
  /** Family and other migrants: hours of language or KNM lessons. */
  readonly lesuren?: Gegeven<number>
  readonly behaald: readonly Gegeven<Taalonderdeel | 'knm'>[]
  readonly afgerond: readonly Gegeven<Extract<Onderdeel, 'pvt' | 'map'>>[]
}

export interface Verlengd {
  readonly verlengd: boolean
  /** New last day; absent where the conditions are not met. */
  readonly laatsteDag?: Dag
}

/** Whether the effort suffices for six months more, and until when. DUO decides; this says what the facts show. */
export function verlengingInspanning(i: Inspanning): Oordeel<Verlengd> {
  const { leerroute: route, laatsteDag: eind, naBoete } = i
  if (naBoete !== undefined)
    return nvt([
      stap('verlenging.nieuweTermijn', {}, [art('bi2021', '4.4.1'), art('wi2021', '24.2')], [naBoete.feit]),
    ])
  if (route === undefined) return mist('pipVastgesteld', 'verlenging.leerroute')
  if (route.waarde !== 'b1')
    return nvt([stap('verlenging.andereRoute', {}, [art('bi2021', '4.4.2.a')], [route.feit])])
  if (eind === undefined) return mist('pipVastgesteld', 'verlenging.termijn')
  const exclusief = plusDagen(eind.waarde, 1)
  const maanden = opDag(inspanningsmaanden, exclusief)
  const nodig = opDag(inspanningsonderdelen, exclusief)
  if (maanden === undefined || nodig === undefined) return mist('pipVastgesteld', 'buitenGeldigheid')
  const gevolgd = lessons(i, exclusief)
  if ('soort' in gevolgd) return gevolgd
  const stappen: Stap[] = [gevolgd.stap]
  const behaald = new Set<string>()
  for (const b of i.behaald) behaald.add(b.waarde)
  const knm = behaald.delete('knm')
  const taal = behaald.size
  stappen.push(
    stap(
      'verlenging.examens',
      { taal, nodig, knm: knm ? 1 : 0 },
      [art('bi2021', '4.4.2.c')],
      i.behaald.map((b) => b.feit),
    ),
  )
  const pvt = i.afgerond.find((a) => a.waarde === 'pvt')
  const map = i.afgerond.find((a) => a.waarde === 'map')
  const af = (pvt === undefined ? 0 : 1) + (map === undefined ? 0 : 1)
  stappen.push(
    stap('verlenging.afgerond', { af, van: 2 }, [art('bi2021', '4.4.2.d')], [pvt?.feit, map?.feit]),
  )
  const { lezen, luisteren, schrijven, spreken } = i.examenniveau
  if (lezen === 'A1' || luisteren === 'A1' || schrijven === 'A1' || spreken === 'A1') {
    stappen.push(stap('verlenging.niveau', {}, [art('bi2021', '4.4.2.a')]))
    return bepaald({ verlengd: false }, stappen)
  }
  if (!gevolgd.genoeg || taal < nodig || !knm || af < 2) return bepaald({ verlengd: false }, stappen)
  const laatsteDag = plusDagen(plusMaanden(exclusief, maanden), -1)
  stappen.push(stap('verlenging.maanden', { maanden, laatsteDag }, [art('bi2021', '4.4.1')], [eind.feit]))
  return bepaald({ verlengd: true, laatsteDag }, stappen)
}

function lessons(i: Inspanning, op: Dag): { stap: Stap; genoeg: boolean } | Oordeel<Verlengd> {
  if (i.doelgroep === 'asielstatushouder') {
    const alle = i.alleLessenGevolgd
    if (alle === undefined) return mist('aanwezigheid', 'verlenging.lessen')
    const code = alle.waarde ? 'verlenging.alleLessen' : 'verlenging.lessenGemist'
    return { stap: stap(code, {}, [art('bi2021', '4.4.2.b')], [alle.feit]), genoeg: alle.waarde }
  }
  const { lesuren } = i
  const norm = opDag(inspanningsuren, op)
  if (lesuren === undefined || norm === undefined) return mist('uren', 'verlenging.uren')
  const waarden = { uren: lesuren.waarde, norm }
  return {
    stap: stap('verlenging.uren', waarden, [art('bi2021', '4.4.3')], [lesuren.feit]),
    genoeg: lesuren.waarde >= norm,
  }
}

/** Grounds without blame as DUO names them. */
export const verlengingsgronden = [
  'bevalling',
  'ziekte',
  'overlijdenInGezin',
  'geenWoning',
  'aanbodUitgebleven',
  'alfabetisering',
  'nietVrijstellendeOpleiding',
  'anders',
] as const
export type Verlengingsgrond = (typeof verlengingsgronden)[number]

const opleidingVanaf = dag('2023-01-01')

export interface Zonderverwijt {
  readonly grond: Gegeven<Verlengingsgrond>
  readonly termijn: { readonly begin: Dag; readonly laatsteDag: Dag }
  /** Day of birth of the child. */
  readonly bevallen?: Gegeven<Dag>
}

/** The last day after lengthening without blame. Only the length for childbirth was found: the rest DUO must say. */
export function verlengingZonderVerwijt(i: Zonderverwijt): Oordeel<Dag> {
  const { grond, termijn, bevallen } = i
  // Since 2023 education that does not exempt has a lid of its own; which kinds count, the regulation says.
  const opleiding = grond.waarde === 'nietVrijstellendeOpleiding' && termijn.laatsteDag >= opleidingVanaf
  const basis = [art('wi2021', '12.1.a'), art('bi2021', opleiding ? '4.3.2' : '4.3.1')]
  if (grond.waarde !== 'bevalling')
    return onbepaald(
      [{ feit: 'termijnVerlengd', code: 'verlenging.duur' }],
      [stap('verlenging.grond', {}, basis, [grond.feit])],
    )
  if (bevallen === undefined) return mist('bevallen', 'verlenging.bevallen')
  const { waarde: kind, feit } = bevallen
  if (kind < termijn.begin || kind > termijn.laatsteDag)
    return nvt([stap('verlenging.buitenTermijn', { dag: kind }, basis, [feit])])
  const weken = opDag(bevallingsweken, kind)
  if (weken === undefined) return mist('bevallen', 'buitenGeldigheid')
  const laatsteDag = plusDagen(termijn.laatsteDag, weken * 7)
  const waarden = { dag: kind, weken, laatsteDag }
  return bepaald(
    laatsteDag,
    [stap('verlenging.bevalling', waarden, [...basis, bevallingsweken.artikel], [feit])],
    ['verlenging.tweedeHand'],
  )
}
