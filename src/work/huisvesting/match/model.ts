/**
 * What the match is about: households that wait, dwellings on the pin board, what people decided beforehand, and the
 * goals in their order. Households have no names here: who is matched is of no matter to what fits.
 */
import type { Dag } from '#core/day.ts'

/** What a household needs; absent as long as nobody recorded it. */
export interface Behoefte {
  readonly mobiliteit: 'trappen' | 'lift' | 'gelijkvloers'
  /** A dwelling that is adapted is needed; why is not known here. */
  readonly aanpassing: boolean
  readonly delen: boolean
  readonly samen: boolean
  /** District that is preferred, because of school, work or family. */
  readonly wijk: string | null
}

export interface Huishouden {
  readonly id: string
  readonly personen: number
  /** Family expected to follow; absent as long as nobody estimated it. */
  readonly komt: { readonly personen: number; readonly kans: 'klein' | 'redelijk' | 'groot' } | null
  readonly behoefte: Behoefte | null
  readonly gekoppeldOp: Dag
  /** Last day of the term for housing; null when it cannot be said. */
  readonly laatsteDag: Dag | null
}

export interface Woning {
  readonly id: string
  readonly kenmerk: string
  readonly verhuurder: string
  readonly corporatie: boolean
  readonly kamers: number
  /** Floor of the front door; 0 is the ground floor. */
  readonly verdieping: number
  readonly lift: boolean
  readonly gelijkvloers: boolean
  readonly aangepast: boolean
  /** Rent for the allowance, in cents a month. */
  readonly huur: number
  readonly wijk: string
  readonly vanaf: Dag
  /** Last day of a temporary lease; null is permanent. */
  readonly tijdelijkTot: Dag | null
  readonly gedeeld: boolean
  /** Households for which there is still room; more than one only where it is shared. */
  readonly vrij: number
}

/** What a person decided about a household and a dwelling. */
export interface Vooraf {
  readonly huishouden: string
  readonly woning: string
  readonly soort: 'vast' | 'uitgesloten'
}

/** How many more households a district can take before its limit; null: no limit. */
export interface Wijkruimte {
  readonly wijk: string
  readonly ruimte: number | null
}

export interface Matchvraag {
  readonly dag: Dag
  readonly huishoudens: readonly Huishouden[]
  readonly woningen: readonly Woning[]
  readonly vooraf: readonly Vooraf[]
  readonly wijken: readonly Wijkruimte[]
}

/** Why a dwelling cannot be for a household; with what the sentence needs. */
export type Bezwaar =
  | { readonly code: 'uitgesloten' }
  | { readonly code: 'anderVast' }
  | { readonly code: 'vol' }
  | { readonly code: 'behoefteOnbekend' }
  | { readonly code: 'apart' }
  | { readonly code: 'huurgrensOnbekend'; readonly dag: Dag }
  | { readonly code: 'huurTeHoog'; readonly huur: number; readonly grens: number }
  | { readonly code: 'teKlein'; readonly kamers: number; readonly nodig: number }
  | { readonly code: 'teGroot'; readonly kamers: number; readonly hoogstens: number }
  | { readonly code: 'trap'; readonly verdieping: number; readonly mobiliteit: 'lift' | 'gelijkvloers' }
  | { readonly code: 'geenAanpassing' }
  | { readonly code: 'deeltNiet' }

/** The goals in the order in which they count; of `overschrijding` and `leeg` less is better. */
export const doelen = {
  opTijd: 'personen op tijd gehuisvest',
  gehuisvest: 'personen gehuisvest',
  gezin: 'punten voor ruimte voor wie nakomt',
  overschrijding: 'woningen boven de grens van een wijk',
  voorkeur: 'huishoudens in de wijk van voorkeur',
  wachttijd: 'weken wachttijd die eindigen',
  leeg: 'kamers over',
} as const
export type Doel = keyof typeof doelen
export const doelnamen = Object.keys(doelen) as Doel[]

/** What a pair adds to each goal; `overschrijding` is of the district, not of the pair. */
export type Waarde = { readonly [D in Exclude<Doel, 'overschrijding'>]: number }

/** A household and a dwelling, held against each other. */
export type Paar =
  | { readonly kan: false; readonly bezwaren: readonly [Bezwaar, ...Bezwaar[]] }
  | {
      readonly kan: true
      readonly vast: boolean
      readonly waarde: Waarde
      /** First day on which the household can live there. */
      readonly begin: Dag
      /** Rooms needed now, when the likely come, and when all come. */
      readonly nodig: Kamers
      /** Whether an estimate of who comes later is missing. */
      readonly nareisOnbekend: boolean
    }

export interface Kamers {
  readonly nu: number
  readonly waarschijnlijk: number
  readonly allen: number
}

/** Who goes where: places in the lists of the question. */
export interface Koppel {
  readonly h: number
  readonly w: number
}

export type Uitkomst = { readonly [D in Doel]: number }

/** A solution with what is proven of it. */
export interface Oplossing {
  readonly koppels: readonly Koppel[]
  readonly uitkomst: Uitkomst
  /** Goals, in order, of which it is proven that no other solution does better. */
  readonly bewezen: readonly Doel[]
  /** For the first goal that is not proven: how much better a solution could be at most; null when all is proven. */
  readonly gat: { readonly doel: Doel; readonly hoogstens: number } | null
  /** Pairs that can be, and milliseconds it took, the solver's own part within. */
  readonly paren: number
  readonly ms: number
  readonly oplosserMs: number
}
