/**
 * The shape of every operation. Pages, API, command line and clock know only operations; an operation without
 * a stated need (`nodig`) does not compile, so access cannot be forgotten.
 */
import { z } from 'zod'
import type { Result } from './result.ts'

/** Kinds of data, as the policy and the privacy officer tell them apart. */
export const gegevenssoorten = {
  identiteit: 'Naam, geboortedatum en adres',
  nummers: 'BSN en V-nummer',
  verblijf: 'Vergunning, herkomst en inburgeringsplicht',
  huishouden: 'Samenstelling van het huishouden',
  huisvesting: 'Koppeling, woning en sleutel',
  inburgering: 'Intake, plan, leerroute en termijnen',
  begeleiding: 'Maatschappelijke begeleiding',
  inkomen: 'Bijstand, ontzorgen en taaleis',
  taken: 'Taken en werkvoorraad',
  overleg: 'Casusoverleg: agenda, aanwezigen en verslag',
  handboek: 'Handboek en afspraken',
  cijfers: 'Cijfers zonder personen',
  beheer: 'Inrichting, medewerkers en logboek',
} as const
export type Gegevenssoort = keyof typeof gegevenssoorten

export const handelingen = ['zien', 'vastleggen', 'beheren'] as const
export type Handeling = (typeof handelingen)[number]

/** What an actor must be allowed to do before the operation is even tried. Compulsory. */
export type Nodig =
  | { readonly handeling: Handeling; readonly gegevens: readonly [Gegevenssoort, ...Gegevenssoort[]] }
  | { readonly openbaar: string }

/**
 * `lees` looks and changes nothing; `besluit` yields facts that the door appends and projects; `wijzig` writes an
 * ordinary table with a line in the change log.
 */
export type Operatiesoort = 'lees' | 'besluit' | 'wijzig'

export interface Operatie<C, I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** `slice.werkwoord`, unique: `dossier.openen`. */
  readonly naam: string
  readonly soort: Operatiesoort
  /** What it does, one Dutch sentence; the API document says the same. */
  readonly titel: string
  readonly uitleg?: string
  /** Where the API offers it; parameters between braces come from the input. Absent: not offered by HTTP. */
  readonly http?: { readonly methode: 'GET' | 'POST' | 'PUT' | 'DELETE'; readonly pad: `/${string}` }
  readonly nodig: Nodig
  readonly invoer: I
  readonly uitvoer: O
  readonly doe: (context: C, invoer: z.output<I>) => Promise<Result<z.input<O>>>
}

/** Declares an operation; only here so that the types of input and output reach the handler. */
export function operatie<C>() {
  return <I extends z.ZodType, O extends z.ZodType>(o: Operatie<C, I, O>): Operatie<C, I, O> => o
}

/**
 * Marks a field of an answer with the kind of data it holds. The field must be nullable: the door makes it null
 * for an actor who may not see that kind. The mark stands in the API document too.
 */
export function gegeven<S extends z.ZodType>(soort: Gegevenssoort, schema: S): z.ZodNullable<S> {
  return z.nullable(schema).meta({ 'x-gegevenssoort': soort })
}

/** The kind of data that a field was marked with, if any. */
export function gegevenssoortVan(schema: z.ZodType): Gegevenssoort | undefined {
  return z.globalRegistry.get(schema)?.['x-gegevenssoort'] as Gegevenssoort | undefined
}
