/**
 * The handbook as a document: parts with steps, each with who, when, for whom, done by which fact, on what ground and
 * with which data. What a person writes (YAML, form) is `Handboekdocument`; the schema turns it into `Handboek`.
 */
import { z } from 'zod'
import { type Rol, rolnamen } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { Artikel } from '#core/explain.ts'
import { type Gegevenssoort, gegevenssoorten } from '#core/operation.ts'
import type { Onderdeel as Plichtdeel } from '#law/onderdelen.ts'
import { type Bronsleutel, bronnen } from '#law/source.ts'
import {
  DagSchema,
  type Feitsoort,
  feitsoortnamen,
  keys,
  onderdeelnamen,
  type Termijnsoort,
  termijnsoorten,
} from '#work/dossier/index.ts'
import { type Voorwaarde, voorwaardenamen } from './voorwaarden.ts'

const sleutel = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    error: 'Een sleutel heeft kleine letters, cijfers en streepjes, zoals intake-plannen.',
  })
const tekst = (hoogstens: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'Dit mag niet leeg zijn.' })
    .max(hoogstens, { error: `Dit mag ten hoogste ${hoogstens} tekens hebben.` })

/** A kind of fact, and which values its content must have to count. */
export interface Feitvraag {
  readonly soort: Feitsoort
  readonly met: Readonly<Record<string, string>>
}

const soort = z.enum(feitsoortnamen, { error: 'Deze soort feit bestaat niet. Zie docs/verwerkingen.md.' })
export const FeitvraagSchema = z
  .union([soort, z.object({ feit: soort }).catchall(z.string())], {
    error: (i) =>
      i.input === ''
        ? 'Kies een feit.'
        : `${typeof i.input === 'string' ? `Het feit '${i.input.slice(0, 60)}' bestaat niet. ` : ''}Noem een soort feit, of { feit: soort, veld: waarde }.`,
  })
  .transform((f): Feitvraag => {
    if (typeof f === 'string') return { soort: f, met: {} }
    const { feit, ...met } = f
    return { soort: feit, met: met as Record<string, string> }
  })
  .meta({ description: 'Een soort feit, of een soort feit met waarden van zijn velden.' })

/** The last day: that of a legal term or so many months before it, so long after the fact that starts the step, or none. */
export type Uiterlijk =
  | { readonly termijn: Termijnsoort; readonly maandenVoor: number }
  | { readonly aantal: number; readonly eenheid: 'werkdagen' | 'dagen' | 'weken' | 'maanden' }
  | { readonly geen: true }

const DUUR = /^([1-9]\d{0,2}) (werkdag|dag|week|maand|werkdagen|dagen|weken|maanden)$/
const termijn = `termijn (${Object.keys(termijnsoorten).join('|')})`
const TERMIJN = new RegExp(`^(?:([1-9]\\d?) maanden voor )?${termijn}$`)
const meervoud = { werkdag: 'werkdagen', dag: 'dagen', week: 'weken', maand: 'maanden' } as const
const eenheden = Object.values(meervoud)
const UiterlijkSchema = z
  .string()
  .regex(new RegExp(`${DUUR.source}|${TERMIJN.source}|^geen$`), {
    error: `Schrijf een duur zoals '10 werkdagen' of '6 weken', 'geen', of een termijn van de wet: ${Object.keys(termijnsoorten).join(', ')} (zoals 'termijn pip' of '6 maanden voor termijn inburgering').`,
  })
  .transform((t): Uiterlijk => {
    if (t === 'geen') return { geen: true }
    const duur = DUUR.exec(t)
    if (duur === null) {
      const [, voor = '0', soort] = TERMIJN.exec(t)!
      return { termijn: soort as Termijnsoort, maandenVoor: Number(voor) }
    }
    const woord = duur[2]!
    const eenheid = eenheden.find((e) => e === woord) ?? meervoud[woord as keyof typeof meervoud]
    return { aantal: Number(duur[1]), eenheid }
  })

const GrondSchema = z
  .string()
  .regex(new RegExp(`^lokaal$|^(${Object.keys(bronnen).join('|')}) [0-9A-Za-z:.-]+$`), {
    error: `Schrijf 'lokaal', of een bron en een artikel zoals 'wi2021 14.1'. Bronnen: ${Object.keys(bronnen).join(', ')}.`,
  })
  .transform((t): Artikel | 'lokaal' => {
    if (t === 'lokaal') return t
    const [bron, artikel] = t.split(' ') as [Bronsleutel, string]
    return { bron, artikel }
  })
  .meta({ description: 'Bron en artikel, of lokaal voor een eigen keuze.' })

const gegeven = z.enum(keys(gegevenssoorten))

export const StapSchema = z.strictObject({
  id: sleutel.meta({ description: 'Vaste sleutel; blijft gelijk zolang de stap dezelfde taak is.' }),
  titel: tekst(80),
  uitleg: tekst(600),
  rol: z.enum(rolnamen, {
    error: (i) =>
      i.input === '' ? 'Kies een rol.' : `Deze rol bestaat niet. Kies uit: ${rolnamen.join(', ')}.`,
  }),
  na: FeitvraagSchema.meta({ description: 'Het feit waarmee de stap begint.' }),
  voor: z
    .array(z.enum(voorwaardenamen))
    .max(6)
    .default([])
    .meta({ description: 'Voor wie: alle woorden gelden.' }),
  zonder: z
    .array(FeitvraagSchema)
    .max(10)
    .default([])
    .meta({ description: 'De stap vervalt als een van deze feiten er is.' }),
  uiterlijk: UiterlijkSchema,
  gedaan: FeitvraagSchema.meta({ description: 'Het feit dat de taak beëindigt.' }),
  onderdeel: z.enum(keys(onderdeelnamen)).optional().meta({
    description:
      'Onderdeel van de inburgeringsplicht: de stap geldt zolang het wordt gevraagd, en is klaar als het volgens de wet af is.',
  }),
  ookEerder: z
    .boolean()
    .default(false)
    .meta({ description: 'Of dat feit ook telt als het vóór het begin van de stap ligt.' }),
  wachtOp: FeitvraagSchema.optional().meta({
    description: 'Zolang dit feit er niet is, kan de stap nog niet.',
  }),
  grond: GrondSchema,
  gegevens: z
    .array(gegeven)
    .max(8)
    .default([])
    .meta({ description: 'Gegevens die de rol voor deze stap nodig heeft.' }),
  nazorg: z
    .int()
    .min(0)
    .max(730)
    .default(0)
    .meta({ description: 'Dagen dat de rol na het einde van de stap nog toegang heeft.' }),
  nietNodigDoor: z
    .array(z.enum(rolnamen))
    .max(5)
    .default([])
    .meta({ description: 'Rollen die mogen zeggen dat de stap niet van toepassing is.' }),
})

export const OnderdeelSchema = z.strictObject({
  id: sleutel,
  naam: tekst(60),
  toelichting: tekst(1000).optional(),
  stappen: z.array(StapSchema).min(1, { error: 'Een onderdeel heeft ten minste één stap.' }).max(60),
})

export const HandboekSchema = z.strictObject({
  naam: tekst(100),
  versie: z.string().regex(/^[0-9a-z][0-9a-z.-]{0,29}$/, {
    error: 'Een versie heeft kleine letters, cijfers, punten en streepjes, zoals 2027-1.',
  }),
  vanaf: DagSchema.meta({ description: 'Eerste dag waarop deze versie geldt.' }),
  overgang: z.enum(['lopend', 'nieuw']).meta({
    description:
      "Met 'lopend' gaat open werk op de eerste dag over naar deze versie; met 'nieuw' alleen wat daarna begint.",
  }),
  toelichting: tekst(2000).optional(),
  onderdelen: z
    .array(OnderdeelSchema)
    .min(1, { error: 'Een handboek heeft ten minste één onderdeel.' })
    .max(30),
})

/** A handbook as people write it; also how it is stored. */
export type Handboekdocument = z.input<typeof HandboekSchema>
export type Onderdeel = z.output<typeof OnderdeelSchema>
export type Handboek = z.output<typeof HandboekSchema>
export interface Stap {
  readonly id: string
  readonly titel: string
  readonly uitleg: string
  readonly rol: Rol
  readonly na: Feitvraag
  readonly voor: readonly Voorwaarde[]
  readonly zonder: readonly Feitvraag[]
  readonly uiterlijk: Uiterlijk
  readonly gedaan: Feitvraag
  /** A part of the duty: law says whether it is asked and whether it is closed, not the fact alone. */
  readonly onderdeel?: Plichtdeel | 'ona' | undefined
  readonly ookEerder: boolean
  readonly wachtOp?: Feitvraag | undefined
  readonly grond: Artikel | 'lokaal'
  readonly gegevens: readonly Gegevenssoort[]
  readonly nazorg: number
  readonly nietNodigDoor: readonly Rol[]
}

/** All steps, in the order of the document. */
export function stappenVan(h: Handboek): readonly Stap[] {
  return h.onderdelen.flatMap((o) => o.stappen)
}

/** An adopted handbook with its steps found by key. */
export interface Versie {
  readonly versie: string
  readonly vanaf: Dag
  readonly overgang: Handboek['overgang']
  readonly stappen: ReadonlyMap<string, Stap>
}

/** The version as derivation reads it. */
export function alsVersie(h: Handboek): Versie {
  const { versie, vanaf, overgang } = h
  return { versie, vanaf, overgang, stappen: new Map(stappenVan(h).map((s) => [s.id, s])) }
}
