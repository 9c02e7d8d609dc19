/**
 * What the plan (PIP) must hold, for whom (Wi2021 art. 15 lid 1–3, Besluit art. 5.3 lid 4), and which combinations are
 * impossible: what the act excludes, and what DUO refuses when a municipality delivers a plan.
 */
import type { Dag } from '#core/day.ts'
import { type Artikel, bepaald, type Gegeven, type Oordeel, type Stap } from '#core/explain.ts'
import type { Leerroute, Niveau } from './onderdelen.ts'
import type { Doelgroep } from './plicht.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

/** Fields of the plan by their names. */
export const pipvelden = {
  leerroute: 'Leerroute',
  ondersteuning: 'Ondersteuning en begeleiding',
  intensiteitPvt: 'Intensiteit van het PVT',
  intensiteitMap: 'Intensiteit van de MAP',
  voorschools: 'Afspraken over voor- of vroegschoolse educatie',
  intensiteitLeerroute: 'Intensiteit van de leerroute',
  voortgangsgesprekken: 'Aantal voortgangsgesprekken',
  bijstand: 'Beschikkingen over bijstand, met het ontzorgen',
} as const
export type Pipveld = keyof typeof pipvelden

export interface Pipinhoud {
  readonly doelgroep: Doelgroep
  readonly leerroute?: Gegeven<Leerroute>
  readonly kind?: Gegeven<boolean>
  readonly bijstand?: Gegeven<boolean>
  readonly ingevuld: readonly Gegeven<Exclude<Pipveld, 'leerroute'>>[]
}

/** Which fields the plan must hold for this person, and which of them are still empty. */
export function pipInhoud(
  i: Pipinhoud,
): Oordeel<{ readonly volledig: boolean; readonly open: readonly Pipveld[] }> {
  const { leerroute, kind, bijstand } = i
  if (leerroute === undefined) return mist('leerroute', 'pipinhoud.leerroute')
  if (kind === undefined) return mist('inHuishouden', 'intake.kind')
  if (bijstand === undefined) return mist('bijstand', 'pipinhoud.bijstand')
  const nodig: readonly (readonly [Pipveld, Artikel, boolean])[] = [
    ['leerroute', art('wi2021', '15.1.a'), true],
    ['ondersteuning', art('wi2021', '15.1.b'), true],
    ['intensiteitPvt', art('wi2021', '15.1.c'), true],
    ['intensiteitMap', art('wi2021', '15.1.c'), leerroute.waarde !== 'onderwijs'],
    ['voorschools', art('wi2021', '15.1.d'), kind.waarde],
    ['intensiteitLeerroute', art('wi2021', '15.2'), i.doelgroep === 'asielstatushouder'],
    ['voortgangsgesprekken', art('bi2021', '5.3.4'), true],
    ['bijstand', art('wi2021', '15.3'), bijstand.waarde],
  ]
  const stappen: Stap[] = []
  const open: Pipveld[] = []
  for (const [veld, artikel, geldt] of nodig) {
    if (!geldt) continue
    const feit = veld === 'leerroute' ? leerroute.feit : i.ingevuld.find((v) => v.waarde === veld)?.feit
    if (feit === undefined) open.push(veld)
    stappen.push(
      stap(feit === undefined ? 'pipinhoud.leeg' : 'pipinhoud.ingevuld', { veld }, [artikel], [feit]),
    )
  }
  return bepaald({ volledig: open.length === 0, open }, stappen)
}

export interface Pipaanlevering {
  readonly doelgroep: Doelgroep
  readonly leerroute: Leerroute
  readonly dagtekening: Dag
  readonly niveau?: Niveau
  /** Estimated intensity of the B1 route, in hours. */
  readonly intensiteitB1?: number
  readonly plichtSinds: Dag
  /** Registration in this municipality. */
  readonly gevestigd?: Gegeven<Dag>
  /** Date of the first plan, and of the plan in force. */
  readonly eerstePip?: Gegeven<Dag>
  readonly huidigePip?: Gegeven<Dag>
}

/** Why a plan is impossible, by code; DUO registers it only when there is no reason. */
export const pipbezwaren = [
  'voorPlicht',
  'voorVestiging',
  'voorEerste',
  'voorHuidige',
  'a2Onderwijs',
  'b1Z',
  'a2Eerste',
  'ongebruikelijkNiveau',
  'intensiteitRoute',
  'intensiteitDoelgroep',
] as const
export type Pipbezwaar = (typeof pipbezwaren)[number]

/** Whether DUO would register this plan, and all reasons why not. */
export function pipAanleverbaar(
  p: Pipaanlevering,
): Oordeel<{ readonly mag: boolean; readonly bezwaren: readonly Pipbezwaar[] }> {
  if (p.gevestigd === undefined) return mist('ingeschreven', 'pipinhoud.gevestigd')
  const { dagtekening: dag, leerroute, niveau } = p
  const [datum, niveauregel, intensiteit] = ['datum dagtekening', 'niveau', 'geschatte intensiteit'].map(
    (t) => art('duom2m', t),
  ) as [Artikel, Artikel, Artikel]
  const toets: readonly (readonly [Pipbezwaar, boolean, Artikel])[] = [
    ['voorPlicht', dag < p.plichtSinds, datum],
    ['voorVestiging', dag < p.gevestigd.waarde, datum],
    ['voorEerste', p.eerstePip !== undefined && dag < p.eerstePip.waarde, datum],
    ['voorHuidige', p.huidigePip !== undefined && dag < p.huidigePip.waarde, datum],
    ['a2Onderwijs', niveau === 'A2' && leerroute === 'onderwijs', niveauregel],
    ['b1Z', niveau === 'B1' && leerroute === 'z', niveauregel],
    ['a2Eerste', niveau === 'A2' && leerroute === 'b1' && p.eerstePip === undefined, niveauregel],
    ['ongebruikelijkNiveau', niveau !== undefined && niveau !== 'A2' && niveau !== 'B1', niveauregel],
    ['intensiteitRoute', p.intensiteitB1 !== undefined && leerroute !== 'b1', intensiteit],
    [
      'intensiteitDoelgroep',
      p.intensiteitB1 !== undefined && p.doelgroep !== 'asielstatushouder',
      intensiteit,
    ],
  ]
  const geraakt = toets.filter(([, raak]) => raak)
  const bezwaren = geraakt.map(([b]) => b)
  if (bezwaren.length > 0)
    return bepaald(
      { mag: false, bezwaren },
      geraakt.map(([bezwaar, , artikel]) => stap('pipinhoud.bezwaar', { bezwaar }, [artikel])),
    )
  const standaard = niveau === undefined && leerroute !== 'z'
  const stappen = [stap('pipinhoud.mag', { dag }, [datum, niveauregel], [p.gevestigd.feit])]
  if (standaard) stappen.push(stap('pipinhoud.standaardniveau', {}, [niveauregel]))
  return bepaald({ mag: true, bezwaren }, stappen)
}

export interface Pipverwijdering {
  /** DUO fixed the integration term. */
  readonly termijnVastgesteld?: Gegeven<boolean>
  /** Course hours that the school registered on the offer in force. */
  readonly cursusuren?: Gegeven<number>
}

/** Whether DUO lets the municipality delete a plan that it delivered. */
export function pipVerwijderbaar(p: Pipverwijdering): Oordeel<{ readonly verwijderen: boolean }> {
  const { termijnVastgesteld: termijn, cursusuren } = p
  const grond = [art('duom2m', 'verwijderen van een PIP')]
  if (termijn?.waarde === true)
    return bepaald({ verwijderen: false }, [stap('pipinhoud.termijnVast', {}, grond, [termijn.feit])])
  if (cursusuren !== undefined && cursusuren.waarde > 0) {
    const waarden = { uren: cursusuren.waarde }
    return bepaald({ verwijderen: false }, [stap('pipinhoud.urenVast', waarden, grond, [cursusuren.feit])])
  }
  if (termijn === undefined) return mist('termijnVastgesteld', 'pipinhoud.termijn')
  if (cursusuren === undefined) return mist('uren', 'pipinhoud.uren')
  return bepaald({ verwijderen: true }, [
    stap('pipinhoud.verwijderbaar', {}, grond, [termijn.feit, cursusuren.feit]),
  ])
}
