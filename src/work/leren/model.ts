/** A course and the school that gives it: what is told of it, and how the mark of quality of a school stands. Pure. */
import { z } from 'zod'
import { type Dag, dagenTussen, inTekst } from '#core/day.ts'
import { leerroutes } from '#law/onderdelen.ts'
import { DagSchema, keys } from '#work/dossier/index.ts'

export const cursusniveaus = {
  alfa: 'Alfabetisering',
  A1: 'Naar A1',
  A2: 'Naar A2',
  B1: 'Naar B1',
  B2: 'Naar B2',
  knm: 'Kennis van de Nederlandse maatschappij (KNM)',
} as const
export const dagdelen = {
  maOchtend: 'Maandagochtend',
  maMiddag: 'Maandagmiddag',
  diOchtend: 'Dinsdagochtend',
  diMiddag: 'Dinsdagmiddag',
  woOchtend: 'Woensdagochtend',
  woMiddag: 'Woensdagmiddag',
  doOchtend: 'Donderdagochtend',
  doMiddag: 'Donderdagmiddag',
  vrOchtend: 'Vrijdagochtend',
  vrMiddag: 'Vrijdagmiddag',
  avond: 'Avond',
  zaterdag: 'Zaterdag',
} as const
export const keurmerksoorten = {
  keurmerkInburgeren: 'Keurmerk Inburgeren',
  diplomaErkenning: 'Diploma-erkenning',
} as const

/** People on a waiting list at most; who comes after that is told to look elsewhere. */
export const WACHTLIJST = 20

const heel = (wat: string, van: number, tot: number) =>
  z
    .int({ error: `${wat} is een heel getal.` })
    .min(van, { error: `${wat} is ten minste ${van}.` })
    .max(tot, { error: `${wat} is ten hoogste ${tot}.` })

/** One line of text without marks that belong to no name or place. */
export const regel = (wat: string, hoogstens: number) =>
  z
    .string()
    .trim()
    .min(2, { error: `${wat} ontbreekt.` })
    .max(hoogstens, { error: `${wat} heeft ten hoogste ${hoogstens} tekens.` })
    .refine((t) => !/[\p{Cc}<>]/u.test(t), { error: `${wat} bevat tekens die er niet in horen.` })

/** What a school tells of a course. */
export const CursusInvoer = z.strictObject({
  naam: regel('De naam van de cursus', 80),
  routes: z
    .array(z.enum(keys(leerroutes)))
    .min(1, { error: 'Kies ten minste één leerroute waarvoor de cursus is.' }),
  niveau: z.enum(keys(cursusniveaus), { error: 'Kies een niveau.' }),
  start: DagSchema,
  weken: heel('Het aantal weken', 1, 156),
  urenPerWeek: heel('Het aantal uren per week', 1, 40),
  dagdelen: z.array(z.enum(keys(dagdelen))).min(1, { error: 'Kies ten minste één dagdeel.' }),
  plaats: regel('De plaats', 120),
  prijs: z
    .int()
    .min(0, { error: 'Een prijs is niet minder dan nul.' })
    .max(25_000_00, { error: 'De prijs is hoger dan € 25.000. Staat de komma goed?' })
    .nullable(),
  plekken: heel('Het aantal plaatsen', 1, 60),
  synthetisch: z.boolean().default(false),
})
export type CursusInvoer = z.output<typeof CursusInvoer>

export interface Keurmerk {
  readonly soort: keyof typeof keurmerksoorten
  readonly vanaf: Dag
  readonly tot: Dag | null
}

/** How the mark of quality of a school stands on a day, with a sentence that says what to do where it does not hold. */
export type Keurmerkstand =
  | { readonly stand: 'geldig' | 'verlooptBinnenkort'; readonly zin: string }
  | { readonly stand: 'verlopen' | 'onbekend'; readonly zin: string }

/** Days before its end in which a mark is said to end soon. */
const BINNENKORT = 60

/** The mark of a school on a day: that which runs longest counts. Loan and offer ask for it (Wi2021 art. 20 lid 5). */
export function keurmerkOp(keurmerken: readonly Keurmerk[], dag: Dag): Keurmerkstand {
  const geldig = keurmerken.filter((k) => k.vanaf <= dag && (k.tot === null || dag <= k.tot))
  if (geldig.length === 0) {
    const laatst = keurmerken
      .filter((k) => k.tot !== null && k.tot < dag)
      .toSorted((a, b) => (a.tot! < b.tot! ? 1 : -1))[0]
    return laatst === undefined
      ? {
          stand: 'onbekend',
          zin: 'Van deze school is geen keurmerk bekend. Zonder keurmerk telt de les niet als aanbod en leent DUO er niet voor.',
        }
      : {
          stand: 'verlopen',
          zin: `Het ${keurmerksoorten[laatst.soort]} van deze school is verlopen op ${inTekst(laatst.tot!)}. Vraag de school naar het nieuwe, en schrijf tot dan niemand in.`,
        }
  }
  const langst =
    geldig.find((k) => k.tot === null) ?? geldig.toSorted((a, b) => (a.tot! < b.tot! ? 1 : -1))[0]!
  const naam = keurmerksoorten[langst.soort]
  if (langst.tot === null) return { stand: 'geldig', zin: `${naam}, zonder bekende laatste dag.` }
  const over = dagenTussen(dag, langst.tot)
  return over <= BINNENKORT
    ? {
        stand: 'verlooptBinnenkort',
        zin: `Het ${naam} van deze school verloopt op ${inTekst(langst.tot)}. Vraag of het wordt verlengd.`,
      }
    : { stand: 'geldig', zin: `${naam}, tot en met ${inTekst(langst.tot)}.` }
}

/** Whether lessons of this school count as an offer on a day. */
export const keurmerkGeldt = (s: Keurmerkstand): boolean =>
  s.stand === 'geldig' || s.stand === 'verlooptBinnenkort'
