/**
 * A letter as data: to whom, of which day, its parts in the order in which they are read, on what it rests, and a plain
 * summary in the language of the person. Screen and PDF are made from this and nothing else, so they cannot differ.
 */
import { z } from 'zod'
import { DagSchema, keys, talen } from '#work/dossier/index.ts'
import { BriefhuisSchema } from './huisstijl.ts'

/** Kinds of letter, and the version of the template that is in use. */
export const briefsoorten = {
  intakeUitnodiging: { naam: 'Uitnodiging voor de brede intake', sjabloon: 1 },
  intakeHerinnering: { naam: 'Herinnering voor de brede intake', sjabloon: 1 },
  toetsUitnodiging: { naam: 'Uitnodiging voor de leerbaarheidstoets', sjabloon: 1 },
  intakeUitkomst: { naam: 'Bevestiging: uitkomst van de brede intake', sjabloon: 1 },
  pipBesluit: { naam: 'Besluit: persoonlijk plan (PIP)', sjabloon: 1 },
  pipWijziging: { naam: 'Besluit: wijziging van het persoonlijk plan (PIP)', sjabloon: 1 },
  plichtVoldaan: { naam: 'Bevestiging: u hebt aan uw inburgeringsplicht voldaan', sjabloon: 1 },
  plichtGeeindigd: { naam: 'Bevestiging: uw inburgeringsplicht is geëindigd', sjabloon: 1 },
} as const
export type Briefsoort = keyof typeof briefsoorten

const tekst = z.string().max(4000)

const Deel = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('kop'), tekst }),
  z.object({ soort: z.literal('alinea'), tekst }),
  z.object({ soort: z.literal('lijst'), punten: z.array(tekst) }),
  z.object({
    soort: z.literal('tabel'),
    bijschrift: tekst,
    koppen: z.tuple([tekst, tekst]),
    rijen: z.array(z.tuple([tekst, tekst])),
  }),
])
export type Deel = z.output<typeof Deel>

export const BriefinhoudSchema = z.object({
  gemeente: tekst,
  afzender: tekst,
  /** Absent in letters from before the municipality set a house style. */
  huis: BriefhuisSchema.optional(),
  aan: z.object({ naam: tekst, adres: tekst }),
  dag: DagSchema,
  titel: tekst,
  delen: z.array(Deel),
  /** On which articles the letter rests, each in a sentence. */
  grond: z.array(z.object({ zin: tekst, artikel: tekst })),
  ondertekening: z.array(tekst),
  samenvatting: z
    .object({
      taal: z.enum(keys(talen)),
      richting: z.enum(['ltr', 'rtl']),
      titel: tekst,
      regels: z.array(tekst),
    })
    .nullable(),
})
export type Briefinhoud = z.output<typeof BriefinhoudSchema>

export const kop = (t: string): Deel => ({ soort: 'kop', tekst: t })
export const alinea = (t: string): Deel => ({ soort: 'alinea', tekst: t })
export const lijst = (punten: string[]): Deel => ({ soort: 'lijst', punten })
export const tabel = (bijschrift: string, koppen: [string, string], rijen: [string, string][]): Deel => ({
  soort: 'tabel',
  bijschrift,
  koppen,
  rijen,
})

/** Where an objection is sent: stands in the letter as soon as the house style says it. */
export const BEZWAARADRES = { soort: 'bezwaaradres' } as const
