/**
 * Texts for council and partners, made from a published report and nothing else: the same report gives the same text to
 * the letter. Where a person must decide or judge, the text leaves a marked place open. Pure.
 */
import { type Dag, inTekst } from '#core/day.ts'
import { halfjaarVan } from '#law/taakstelling.ts'
import { doelen } from '../model.ts'
import { doelvolgorde } from '../operations/schemas.ts'
import { inCijfers } from '../waarde.ts'
import type { Rapport } from './maken.ts'

export const stuksoorten = {
  pc: 'Paragraaf voor de P&C-cyclus',
  rib: 'Concept-raadsinformatiebrief',
  jaar: 'Evaluatie van het jaar',
  partner: 'Rapport voor een partner',
} as const
export type Stuksoort = keyof typeof stuksoorten

export interface Stuktabel {
  readonly bijschrift: string
  readonly koppen: readonly string[]
  readonly rijen: readonly (readonly string[])[]
}
export type Stukdeel =
  | { readonly soort: 'kop'; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string }
  /** What a person still has to write. */
  | { readonly soort: 'open'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | { readonly soort: 'tabel'; readonly tabel: Stuktabel }

export interface Stuk {
  readonly titel: string
  readonly van: string
  readonly delen: readonly Stukdeel[]
  /** From which report it comes. */
  readonly herkomst: string
}

type Indicator = Rapport['indicatoren'][number]

const kop = (tekst: string): Stukdeel => ({ soort: 'kop', tekst })
const alinea = (tekst: string): Stukdeel => ({ soort: 'alinea', tekst })
const open = (tekst: string): Stukdeel => ({ soort: 'open', tekst })
/** A list, or the sentence that says there is nothing to list. */
const lijst = (punten: readonly string[], leeg: string): Stukdeel =>
  punten.length === 0 ? alinea(leeg) : { soort: 'lijst', punten }

/** The partners that deliver a figure of this report. */
export const partnersVan = (r: Rapport): string[] => [...new Set(r.indicatoren.map((i) => i.bron))].sort()

/** The text of this kind; a sentence instead where the report cannot carry it. */
export function stuk(
  soort: Stuksoort,
  r: Rapport,
  vingerafdruk: string,
  partner?: string,
): Stuk | { readonly nogNiet: string } {
  const maak = (titel: string, ...delen: readonly Stukdeel[]): Stuk => ({
    titel,
    van: `Gemeente ${r.gemeente}`,
    delen,
    herkomst: `Gemaakt uit rapport ${r.nummer} (SHA-256 ${vingerafdruk.slice(0, 16)}…), stand op ${inTekst(r.peildatum as Dag)}, zoals bekend op ${inTekst(r.kennisdatum as Dag)}. Groepen van minder dan ${r.drempel} personen staan er niet in.`,
  })
  if (soort === 'pc') return maak(`Inburgering in ${r.halfjaar.slice(0, 4)}`, ...planning(r))
  if (soort === 'rib')
    return maak(`Raadsinformatiebrief: inburgering in halfjaar ${r.halfjaar}`, ...letter(r))
  if (soort === 'jaar')
    return r.halfjaar.endsWith('-2')
      ? maak(`Evaluatie inburgering ${r.halfjaar.slice(0, 4)}`, ...year(r))
      : { nogNiet: 'Een jaar wordt geëvalueerd met het rapport over het tweede halfjaar.' }
  if (partner === undefined || !partnersVan(r).includes(partner))
    return { nogNiet: `Kies voor wie het is: ${partnersVan(r).join(', ')}.` }
  return maak(`Inburgering in halfjaar ${r.halfjaar}: ${partner}`, ...partnerText(r, partner))
}

function planning(r: Rapport): Stukdeel[] {
  const eigen = r.indicatoren.filter((i) => i.doel === 'strategisch')
  return [
    kop('Wat willen we bereiken?'),
    lijst(
      eigen.filter((i) => i.streef !== null).map((i) => `${i.naam}: ${goal(i)}.`),
      'De raad heeft voor inburgering nog geen streefwaarden vastgesteld.',
    ),
    kop('Wat hebben we bereikt?'),
    figures(r, eigen, 'Uitkomsten voor inwoners', yearBefore(r)),
    kop('Wat vraagt aandacht?'),
    attention(r),
    open('Wat doet het college hieraan, en wat kost dat?'),
  ]
}

function letter(r: Rapport): Stukdeel[] {
  const gehaald = r.indicatoren.filter((i) => i.streef?.stand === 'gehaald').length
  const met = r.indicatoren.filter((i) => i.streef !== null).length
  return [
    kop('Aanleiding'),
    alinea(
      `De raad volgt met de monitor inburgering hoe mensen wonen, leren en meedoen. Deze brief gaat over halfjaar ${r.halfjaar}.`,
    ),
    kop('Kernboodschap'),
    met === 0
      ? alinea('Er zijn nog geen streefwaarden, dus of het goed genoeg gaat is aan de raad.')
      : alinea(`Van de ${met} streefwaarden ${gehaald === 1 ? 'is er 1' : `zijn er ${gehaald}`} gehaald.`),
    open('Wat is volgens het college het belangrijkste?'),
    ...doelvolgorde.flatMap((doel) => [
      kop(doelen[doel]),
      figures(
        r,
        r.indicatoren.filter((i) => i.doel === doel),
        'Naast het halfjaar ervoor',
        halfBefore(r),
      ),
    ]),
    kop('Wat vraagt aandacht?'),
    attention(r),
    kop('Wat nog niet te zeggen is'),
    unknown(r.indicatoren),
    kop('Vervolg'),
    open('Wat gaat het college doen, en wanneer hoort de raad daarvan?'),
  ]
}

function year(r: Rapport): Stukdeel[] {
  const vorig = yearBefore(r)
  const beter = (goed: boolean) =>
    r.indicatoren.flatMap((i) => {
      const toen = valueAt(i, vorig)
      if (toen === null || i.waarde === null || i.streef === null || toen === i.waarde) return []
      const omhoog = i.waarde > toen
      return ((i.streef.richting === 'minstens') === omhoog) === goed
        ? [`${i.naam}: van ${shown(i, toen)} naar ${shown(i, i.waarde)}.`]
        : []
    })
  return [
    kop('Het jaar in cijfers'),
    figures(r, r.indicatoren, `Eind ${r.halfjaar.slice(0, 4)} naast een jaar eerder`, vorig),
    kop('Dichter bij de streefwaarde'),
    lijst(beter(true), 'Van geen indicator met een streefwaarde is dat te zeggen.'),
    kop('Verder van de streefwaarde'),
    lijst(beter(false), 'Van geen indicator met een streefwaarde is dat te zeggen.'),
    kop('Hoe goed waren de gegevens?'),
    quality(r.kwaliteit.partners),
    missing(r.kwaliteit.ontbreekt),
    kop('Wat nog niet te zeggen is'),
    unknown(r.indicatoren),
    kop('Wat leren we ervan?'),
    open('Wat ging goed, wat niet, en wat verandert er in handboek en overeenkomsten?'),
  ]
}

function partnerText(r: Rapport, partner: string): Stukdeel[] {
  const eigen = r.indicatoren.filter((i) => i.bron === partner)
  return [
    kop('Wat jullie werk liet zien'),
    figures(r, eigen, `Cijfers uit het werk van: ${partner}`, halfBefore(r)),
    kop('Wat vraagt aandacht?'),
    attention({ ...r, indicatoren: eigen }),
    kop('Hoe goed waren de gegevens?'),
    quality(r.kwaliteit.partners.filter((p) => p.partner === partner)),
    kop('Wat nog niet te zeggen is'),
    unknown(eigen),
    kop('Afspraken'),
    open('Wat spreken we af, en wanneer kijken we er weer naar?'),
  ]
}

/** The half year before that of the report. */
function halfBefore({ halfjaar }: Rapport): string {
  const [jaar, helft] = halfjaar.split('-').map(Number) as [number, number]
  return helft === 1 ? `${jaar - 1}-2` : `${jaar}-1`
}

/** The same half year one year earlier. */
function yearBefore({ halfjaar }: Rapport): string {
  return `${Number(halfjaar.slice(0, 4)) - 1}${halfjaar.slice(4)}`
}

const valueAt = (i: Indicator, halfjaar: string): number | null =>
  i.verloop.find((p) => halfjaarVan(p.peildatum as Dag) === halfjaar)?.waarde ?? null
const shown = (i: Indicator, waarde: number | null) => inCijfers(waarde, i.eenheid ?? undefined)
const goal = (i: Indicator) =>
  `${i.streef!.richting} ${shown(i, i.streef!.waarde)} op ${inTekst(i.streef!.op as Dag)}`

function figures(r: Rapport, indicatoren: readonly Indicator[], bijschrift: string, toen: string): Stukdeel {
  const met = indicatoren.filter((i) => i.geen === null)
  if (met.length === 0) return alinea('Hierover is er geen cijfer dat getoond kan worden.')
  return {
    soort: 'tabel',
    tabel: {
      bijschrift,
      koppen: ['Indicator', toen, r.halfjaar, 'Streefwaarde'],
      rijen: met.map((i) => {
        const vorig = valueAt(i, toen)
        return [i.naam, vorig === null ? '–' : shown(i, vorig), i.tekst, i.streef === null ? '–' : goal(i)]
      }),
    },
  }
}

function attention(r: Rapport): Stukdeel {
  return lijst(
    r.indicatoren
      .filter((i) => i.streef?.stand === 'teLaat' || i.streef?.stand === 'nogNiet')
      .map((i) => `${i.naam}: ${i.tekst}. ${i.streef!.zin}`),
    'Geen indicator met een streefwaarde blijft daarbij achter.',
  )
}

function unknown(indicatoren: readonly Indicator[]): Stukdeel {
  return lijst(
    indicatoren.flatMap((i) => (i.geen === null ? [] : [`${i.naam}: ${i.geen}`])),
    'Elke indicator heeft een cijfer.',
  )
}

function quality(partners: Rapport['kwaliteit']['partners']): Stukdeel {
  if (partners.length === 0) return alinea('In dit halfjaar zijn er te weinig feiten om iets over te zeggen.')
  return {
    soort: 'tabel',
    tabel: {
      bijschrift: 'Feiten die later zijn vastgelegd dan zij gebeurden',
      koppen: ['Partner', 'Feiten', 'Meer dan 14 dagen later', 'Bij de helft binnen'],
      rijen: partners.map((p) => [p.partner, String(p.feiten), String(p.laat), `${p.helft} dagen`]),
    },
  }
}

function missing(ontbreekt: Rapport['kwaliteit']['ontbreekt']): Stukdeel {
  return lijst(
    ontbreekt.map((o) => `${o.feit}, vast te leggen door ${o.door}: bij ${o.dossiers} dossiers.`),
    'Er ontbreken geen feiten bij zoveel dossiers dat het te tonen is.',
  )
}
