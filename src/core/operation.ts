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
  woonsignalen: 'Signalen van de wijkbeheerder over het wonen',
  inburgering: 'Intake, plan, leerroute en termijnen',
  intake: 'Antwoorden in de brede intake, ook over gezondheid, en de woorden van het plan',
  begeleiding: 'Maatschappelijke begeleiding',
  inkomen: 'Bijstand, ontzorgen en taaleis',
  brieven: 'Brieven en besluiten aan de persoon',
  taken: 'Taken en werkvoorraad',
  overleg: 'Casusoverleg: agenda, aanwezigen en verslag',
  woningen: 'Aangeboden woningen en wijken, zonder personen',
  cursussen: 'Taalscholen en cursussen, zonder personen',
  workshops: 'Workshops van de participatieverklaring, zonder personen',
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
  const soort = z.globalRegistry.get(schema)?.['x-gegevenssoort'] as string | undefined
  return soort !== undefined && soort in gegevenssoorten ? (soort as Gegevenssoort) : undefined
}

/** A person's own data: of these the door asks for each dossier whether they are open today. */
export const persoonsgegevens = [
  'identiteit',
  'nummers',
  'verblijf',
  'huishouden',
  'huisvesting',
  'woonsignalen',
  'inburgering',
  'intake',
  'begeleiding',
  'inkomen',
  'brieven',
  'taken',
] as const satisfies readonly Gegevenssoort[]

/** Whether data of this kind are about a person. */
export function vanPersoon(soort: Gegevenssoort): boolean {
  return (persoonsgegevens as readonly Gegevenssoort[]).includes(soort)
}

/**
 * Says which field of a row names the dossier it is about. All that is marked below it is shown as far as it is open
 * in that dossier for who asks; marked data of a person outside such a row are shown to nobody who reaches by steps.
 */
export function perDossier<S extends z.ZodObject>(veld: keyof S['shape'] & string, schema: S): S {
  return schema.meta({ 'x-dossier': veld }) as S
}

/** The field of a row that names its dossier, if any. */
export function dossierveldVan(schema: z.ZodType): string | undefined {
  return z.globalRegistry.get(schema)?.['x-dossier'] as string | undefined
}

const perRij = new WeakMap<z.ZodType, (rij: never) => Gegevenssoort>()

/** Marks elements of a list of which each holds another kind of data; the door leaves out those that are not open. */
export function gegevenPerRij<S extends z.ZodType>(schema: S, soort: (rij: z.input<S>) => Gegevenssoort): S {
  const gemerkt = schema.meta({ 'x-gegevenssoort': 'per rij' }) as S
  perRij.set(gemerkt, soort as (rij: never) => Gegevenssoort)
  return gemerkt
}

/** How to tell the kind of data of an element, if it was marked so. */
export function soortPerRij(schema: z.ZodType): ((rij: unknown) => Gegevenssoort) | undefined {
  // A schema that was described again is a copy that knows what it was copied from.
  for (let s: z.ZodType | undefined = schema; s !== undefined; s = s._zod.parent as z.ZodType | undefined) {
    const soort = perRij.get(s)
    if (soort !== undefined) return soort as (rij: unknown) => Gegevenssoort
  }
  return undefined
}
