/**
 * The yearly grant to the municipality (Wi2021 art. 40 to 42, Besluit art. 10.1 and 10.2): a part by family and other
 * migrants, a part of the national budget by a weighted ground, and since 20 November 2025 a part for the education
 * route. Amounts, weights and percentages stand in the regulation, which was not read: who asks gives them.
 */
import { type Dag, dag, plusDagen, plusMaanden } from '#core/day.ts'
import { bepaald, type Oordeel, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

export const bekendmaanden: Wetswaarde = {
  naam: 'Uitkering bekendgemaakt vóór het kalenderjaar, ten minste',
  eenheid: 'maanden',
  artikel: art('wi2021', '40.3'),
  reeks: sinds('2022-01-01', 3),
}

export const herzienmaanden: Wetswaarde = {
  naam: 'Herziening bekendgemaakt na afloop van het jaar, uiterlijk',
  eenheid: 'maanden',
  artikel: art('wi2021', '41.4'),
  reeks: sinds('2022-01-01', 6),
}

export const verantwoordmaanden: Wetswaarde = {
  naam: 'Verantwoording volledig ontvangen na het kalenderjaar, binnen',
  eenheid: 'maanden',
  artikel: art('wi2021', '42.3'),
  reeks: sinds('2022-01-01', 18),
}

/** The share for the education route does not stand in the text of 1 September 2025. */
export const onderwijsdeel: Wetswaarde<boolean> = {
  naam: 'Deel van de uitkering voor de onderwijsroute',
  eenheid: 'ja of nee',
  artikel: art('bi2021', '10.1.6'),
  reeks: [
    { vanaf: dag('2022-01-01'), totEnMet: dag('2025-11-19'), waarde: false, status: 'gelezen' },
    { vanaf: dag('2025-11-20'), waarde: true, status: 'gelezen' },
  ],
}

/** Asylum permit holders by the year in which they were housed; percentages as 0 to 100. */
export type Cohorten =
  | {
      readonly soort: 'voorlopig'
      /** Forecast for the year itself and the share of it that must integrate. */
      readonly prognose: number
      readonly procent: number
      /** Housing target of the year before and that share of it. */
      readonly taakstelling: number
      readonly procentVorig: number
      /** Counted for two years before. */
      readonly tweeJaarTerug: number
    }
  | {
      readonly soort: 'definitief'
      readonly ditJaar: number
      readonly vorigJaar: number
      readonly tweeJaarTerug: number
    }

type Drie = readonly [number, number, number]

export interface Uitkeringsgegevens {
  /** Family and other migrants: provisionally of two years before, finally of the year itself. */
  readonly migranten?: number
  readonly bedragMigrant?: number
  readonly gemeente?: Cohorten
  /** Integration courses of asylum permit holders completed two years before. */
  readonly afgerond?: number
  /** Weights a to d of the regulation. */
  readonly gewichten?: readonly [...Drie, number]
  readonly land?: Cohorten
  /** Amounts a to c of the regulation. */
  readonly bedragen?: Drie
  /** The grounds of all municipalities together. */
  readonly grondslagen?: number
  /** Asylum permit holders in the education route: a share of the forecast (0 to 100), or a count. */
  readonly onderwijsroute?: number
  readonly bedragOnderwijs?: number
}

/** The grant in euros, by the text that holds on the day on which it is fixed. */
export function rijksuitkering(i: Uitkeringsgegevens, op: Dag): Oordeel<number> {
  const metOnderwijs = opDag(onderwijsdeel, op)
  if (metOnderwijs === undefined) return mist('rijksgegevens', 'buitenGeldigheid')
  const { migranten, bedragMigrant, gemeente, afgerond, gewichten, land, bedragen, grondslagen } = i
  if (migranten === undefined || gemeente === undefined || afgerond === undefined || land === undefined)
    return mist('rijksgegevens', 'uitkering.aantallen')
  if (bedragMigrant === undefined || gewichten === undefined || bedragen === undefined)
    return mist('rijksgegevens', 'uitkering.regeling')
  if (grondslagen === undefined || grondslagen <= 0) return mist('rijksgegevens', 'uitkering.grondslagen')
  const lid = gemeente.soort === 'voorlopig' ? VOORLOPIG : DEFINITIEF
  const bgo = migranten * bedragMigrant
  const tba = weighted(land, bedragen)
  const gg = weighted(gemeente, [gewichten[0], gewichten[1], gewichten[2]]) + afgerond * gewichten[3]
  const ba = (gg / grondslagen) * tba
  const stappen: Stap[] = [
    stap('uitkering.migranten', { migranten, bedrag: bedragMigrant, deel: cents(bgo) }, [lid.migranten]),
    stap('uitkering.budget', { budget: cents(tba) }, [lid.budget]),
    stap(
      'uitkering.asiel',
      { grondslag: cents(gg), grondslagen: cents(grondslagen), budget: cents(tba), deel: cents(ba) },
      [lid.grondslag, art('bi2021', '10.1.3')],
    ),
  ]
  let som = bgo + ba
  if (metOnderwijs) {
    const { onderwijsroute, bedragOnderwijs } = i
    if (onderwijsroute === undefined || bedragOnderwijs === undefined)
      return mist('rijksgegevens', 'uitkering.onderwijs', stappen)
    const aantal =
      gemeente.soort === 'voorlopig'
        ? part(part(gemeente.prognose, gemeente.procent), onderwijsroute)
        : onderwijsroute
    const deel = aantal * bedragOnderwijs
    som += deel
    const waarden = { aantal: cents(aantal), bedrag: bedragOnderwijs, deel: cents(deel) }
    stappen.push(stap('uitkering.onderwijs', waarden, [lid.onderwijs]))
  }
  stappen.push(stap('uitkering.som', { som: cents(som) }, [art('wi2021', '40.1'), art('bi2021', '10.1.1')]))
  return bepaald(cents(som), stappen, ['uitkering.opgegeven'])
}

export interface Uitkeringsdagen {
  readonly bekend: Dag
  readonly herzien: Dag
  readonly verantwoord: Dag
}

/** The last days around the grant of a year: made known, revised, accounted for. */
export function uitkeringsdagen(jaar: number): Oordeel<Uitkeringsdagen> {
  const begin = dag(`${jaar}-01-01`)
  const na = dag(`${jaar + 1}-01-01`)
  const vooraf = opDag(bekendmaanden, begin)
  const later = opDag(herzienmaanden, begin)
  const laatst = opDag(verantwoordmaanden, begin)
  if (vooraf === undefined || later === undefined || laatst === undefined)
    return mist('rijksgegevens', 'buitenGeldigheid')
  const bekend = plusDagen(plusMaanden(begin, -vooraf), -1)
  const herzien = plusDagen(plusMaanden(na, later), -1)
  const verantwoord = plusDagen(plusMaanden(na, laatst), -1)
  return bepaald({ bekend, herzien, verantwoord }, [
    stap('uitkering.bekend', { maanden: vooraf, tot: bekend }, [bekendmaanden.artikel]),
    stap('uitkering.herzien', { maanden: later, tot: herzien }, [herzienmaanden.artikel]),
    stap('uitkering.verantwoord', { maanden: laatst, tot: verantwoord }, [verantwoordmaanden.artikel]),
  ])
}

const VOORLOPIG = {
  migranten: art('bi2021', '10.1.2'),
  grondslag: art('bi2021', '10.1.4'),
  budget: art('bi2021', '10.1.5'),
  onderwijs: art('bi2021', '10.1.6'),
} as const

const DEFINITIEF = {
  migranten: art('bi2021', '10.2.1'),
  grondslag: art('bi2021', '10.2.3'),
  budget: art('bi2021', '10.2.2'),
  onderwijs: art('bi2021', '10.2.4'),
} as const

/** The three cohorts, each times its amount or weight. */
function weighted(c: Cohorten, [a, b, d]: Drie): number {
  return c.soort === 'voorlopig'
    ? part(c.prognose, c.procent) * a + part(c.taakstelling, c.procentVorig) * b + c.tweeJaarTerug * d
    : c.ditJaar * a + c.vorigJaar * b + c.tweeJaarTerug * d
}

const part = (aantal: number, procent: number) => (aantal * procent) / 100
const cents = (x: number) => Math.round(x * 100) / 100
