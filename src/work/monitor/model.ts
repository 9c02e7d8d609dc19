/**
 * Indicators as definitions: a set is one document of indicators, each with the question it answers, the goal it
 * serves and a formula from a closed vocabulary. What a person writes (YAML, form) is `Setdocument`; the schema turns
 * it into `Indicatorenset`.
 */
import { z } from 'zod'
import { organisatiesoorten, rolnamen } from '#core/actor.ts'
import { DagSchema, keys, termijnsoorten } from '#work/dossier/index.ts'
import { FeitvraagSchema, voorwaardenamen } from '#work/taken/index.ts'
import { kenmerknamen } from './kenmerken.ts'

const tekst = (hoogstens: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'Dit mag niet leeg zijn.' })
    .max(hoogstens, { error: `Dit mag ten hoogste ${hoogstens} tekens hebben.` })
const sleutel = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    error: 'Een sleutel heeft kleine letters, cijfers en streepjes, zoals woning-op-tijd.',
  })

/** Periods that end on the peildatum. */
export const perioden = {
  halfjaar: 'in het halfjaar van de peildatum',
  jaar: 'in het kalenderjaar van de peildatum',
  twaalfMaanden: 'in de twaalf maanden tot en met de peildatum',
  drieJaar: 'in de drie jaar tot en met de peildatum',
} as const
export type Periode = keyof typeof perioden
const periode = z.enum(keys(perioden), { error: `Kies uit: ${Object.keys(perioden).join(', ')}.` })

/** Who counts: all that is named holds. Also how a part of them is told apart. */
export const SelectieSchema = z
  .strictObject({
    voor: z
      .array(
        z.enum(voorwaardenamen, {
          error: `Deze voorwaarde bestaat niet. Kies uit: ${voorwaardenamen.join(', ')}.`,
        }),
      )
      .max(6)
      .default([])
      .meta({ description: 'Woorden van het handboek die op de peildatum alle gelden.' }),
    met: z.array(FeitvraagSchema).max(6).default([]).meta({ description: 'Elk van deze feiten is er.' }),
    zonder: z.array(FeitvraagSchema).max(6).default([]).meta({ description: 'Geen van deze feiten is er.' }),
    lopend: z
      .boolean()
      .default(false)
      .meta({ description: 'Alleen wie op de peildatum niet is vertrokken of overleden.' }),
    cohort: z
      .strictObject({ feit: FeitvraagSchema, periode })
      .optional()
      .meta({ description: 'Alleen bij wie dit feit in de periode viel.' }),
  })
  .meta({ description: 'Wie meetelt.' })
export type Selectie = z.output<typeof SelectieSchema>

const van = SelectieSchema
const kenmerk = z.enum(kenmerknamen, {
  error: `Dit kenmerk bestaat niet. Kies uit: ${kenmerknamen.join(', ')}.`,
})

const DUUR = /^([1-9]\d{0,2}) (werkdag|dag|week|maand|jaar|werkdagen|dagen|weken|maanden)$/
const meervoud = { werkdag: 'werkdagen', dag: 'dagen', week: 'weken', maand: 'maanden' } as const
export interface Duurtekst {
  readonly aantal: number
  readonly eenheid: 'werkdagen' | 'dagen' | 'weken' | 'maanden' | 'jaren'
}
const DuurSchema = z
  .string()
  .regex(DUUR, { error: "Schrijf een duur zoals '10 weken', '10 werkdagen' of '18 maanden'." })
  .transform((t): Duurtekst => {
    const [, aantal, woord] = DUUR.exec(t)!
    const eenheid = woord === 'jaar' ? 'jaren' : (meervoud[woord as keyof typeof meervoud] ?? woord)
    return { aantal: Number(aantal), eenheid: eenheid as Duurtekst['eenheid'] }
  })

export const FormuleSchema = z.discriminatedUnion(
  'soort',
  [
    z.strictObject({ soort: z.literal('aantal'), van }).meta({ description: 'Hoeveel personen.' }),
    z
      .strictObject({ soort: z.literal('gebeurtenissen'), van, tel: FeitvraagSchema, periode })
      .meta({ description: 'Hoe vaak een feit in de periode viel.' }),
    z
      .strictObject({ soort: z.literal('aandeel'), van, waarvan: SelectieSchema })
      .meta({ description: 'Welk deel van de personen.' }),
    z
      .strictObject({ soort: z.literal('verdeling'), van, naar: kenmerk })
      .meta({ description: 'Hoe de personen over een kenmerk zijn verdeeld.' }),
    z
      .strictObject({ soort: z.literal('duur'), van, begin: FeitvraagSchema, eind: FeitvraagSchema })
      .meta({ description: 'Dagen van begin tot eind; wie nog loopt telt mee (Kaplan-Meier).' }),
    z
      .strictObject({
        soort: z.literal('tijdig'),
        van,
        begin: FeitvraagSchema,
        eind: FeitvraagSchema,
        binnen: DuurSchema,
      })
      .meta({ description: 'Deel waarbij het eind binnen de duur na het begin kwam.' }),
    z
      .strictObject({ soort: z.literal('termijn'), van, termijn: z.enum(keys(termijnsoorten)) })
      .meta({ description: 'Deel waarbij een termijn van de wet of de ketenafspraak is gehaald.' }),
    z
      .strictObject({ soort: z.literal('stap'), van, stap: sleutel })
      .meta({ description: 'Deel waarbij een stap van het handboek op tijd klaar was.' }),
    z
      .strictObject({ soort: z.literal('beweging'), van, naar: kenmerk, over: z.enum(['halfjaar', 'jaar']) })
      .meta({ description: 'Hoe een kenmerk veranderde sinds een halfjaar of jaar eerder.' }),
  ],
  {
    error:
      'Deze soort formule bestaat niet. Kies uit: aantal, gebeurtenissen, aandeel, verdeling, duur, tijdig, termijn, stap, beweging.',
  },
)
export type Formule = z.output<typeof FormuleSchema>
export type Formulesoort = Formule['soort']

export const doelen = {
  strategisch: 'Strategisch: effect voor mensen',
  tactisch: 'Tactisch: resultaat van organisaties',
  operationeel: 'Operationeel: uitvoering van het werk',
} as const
export type Doel = keyof typeof doelen
export const soorten = {
  outcome: 'outcome (effect)',
  output: 'output (resultaat)',
  throughput: 'throughput (werk)',
} as const
export const frequenties = {
  maand: 'elke maand',
  kwartaal: 'elk kwartaal',
  halfjaar: 'elk halfjaar',
  jaar: 'elk jaar',
} as const

const getal = z.number({ error: 'Schrijf een getal.' }).min(0, { error: 'Een waarde is nul of meer.' })

export const IndicatorSchema = z.strictObject({
  id: sleutel.meta({ description: 'Vaste sleutel; blijft gelijk zolang hetzelfde wordt gemeten.' }),
  naam: tekst(80),
  vraag: tekst(200).meta({ description: 'De vraag die het cijfer beantwoordt.' }),
  thema: tekst(60),
  doel: z.enum(keys(doelen), { error: `Kies uit: ${Object.keys(doelen).join(', ')}.` }),
  soort: z.enum(keys(soorten), { error: `Kies uit: ${Object.keys(soorten).join(', ')}.` }),
  formule: FormuleSchema.optional().meta({ description: 'Hoe het cijfer uit de feiten volgt.' }),
  ontbreekt: z
    .strictObject({ feit: tekst(120), door: z.enum(organisatiesoorten), uitleg: tekst(300) })
    .optional()
    .meta({ description: 'In plaats van een formule: welk feit er nog niet is, en wie het zou vastleggen.' }),
  uitsplitsing: z.array(kenmerk).max(3).default([]),
  bron: z.enum(organisatiesoorten, { error: `Kies uit: ${organisatiesoorten.join(', ')}.` }),
  frequentie: z.enum(keys(frequenties), { error: `Kies uit: ${Object.keys(frequenties).join(', ')}.` }),
  nulmeting: z
    .union([
      z.strictObject({ op: DagSchema }),
      z.strictObject({ op: DagSchema, waarde: getal, herkomst: tekst(200) }),
    ])
    .optional()
    .meta({
      description:
        'De stand aan het begin: een dag waarop hij uit de feiten volgt, of een waarde met herkomst.',
    }),
  streef: z
    .strictObject({ waarde: getal, richting: z.enum(['minstens', 'hoogstens']), op: DagSchema })
    .optional(),
  eigenaar: tekst(80).meta({ description: 'De functie die erop aanspreekbaar is; nooit een naam.' }),
  last: z
    .union([
      z.literal('geen', { error: "Schrijf 'geen', of wie wat extra vastlegt." }),
      z.strictObject({ wie: z.enum(rolnamen), wat: tekst(160) }),
    ])
    .meta({ description: 'Wat er alleen voor dit cijfer moet worden vastgelegd, en door wie.' }),
  landelijk: z.enum(['intakeAsiel', 'intakeGezin']).optional().meta({
    description: 'Het landelijke cijfer van het CBS waarmee het te vergelijken is.',
  }),
  toelichting: tekst(600).optional(),
})

export const SetSchema = z.strictObject({
  naam: tekst(100),
  versie: z.string().regex(/^[0-9a-z][0-9a-z.-]{0,29}$/, {
    error: 'Een versie heeft kleine letters, cijfers, punten en streepjes, zoals 2027-1.',
  }),
  vanaf: DagSchema.meta({ description: 'Eerste dag waarop deze set geldt.' }),
  toelichting: tekst(2000).optional(),
  indicatoren: z
    .array(IndicatorSchema)
    .min(1, { error: 'Een set heeft ten minste één indicator.' })
    .max(100, { error: 'Een set heeft ten hoogste 100 indicatoren.' }),
})

/** A set as people write it; also how it is stored. */
export type Setdocument = z.input<typeof SetSchema>
export type Indicatordocument = Setdocument['indicatoren'][number]
export type Indicator = z.output<typeof IndicatorSchema>
export type Indicatorenset = z.output<typeof SetSchema>
