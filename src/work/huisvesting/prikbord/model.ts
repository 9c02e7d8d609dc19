/** A dwelling on the pin board: what is told of it, in which state it is, who may change it. Pure. */
import { z } from 'zod'
import { type Actor, type Organisatiesoort, rollen } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import { DagSchema, keys, Wijkcode } from '#work/dossier/index.ts'

export const woningsoorten = {
  appartement: 'Appartement',
  eengezinswoning: 'Eengezinswoning',
  kamer: 'Kamer',
  tijdelijk: 'Tijdelijke woning',
} as const

/** Rents outside these bounds are taken for mistakes, in cents a month. */
export const HUUR = { minstens: 100_00, hoogstens: 2_500_00 } as const

const heel = (wat: string, van: number, tot: number) =>
  z
    .int({ error: `${wat} is een heel getal.` })
    .min(van, { error: `${wat} is ten minste ${van}.` })
    .max(tot, { error: `${wat} is ten hoogste ${tot}.` })

/** What a landlord tells of a dwelling. No address: the landlord's own reference finds it. */
export const WoningInvoer = z
  .strictObject({
    kenmerk: z
      .string()
      .trim()
      .min(1, { error: 'Het kenmerk van de verhuurder ontbreekt.' })
      .max(40, { error: 'Het kenmerk is langer dan 40 tekens.' })
      .regex(/^[\w .\-/]+$/, { error: 'Een kenmerk heeft letters, cijfers, spaties, punten en streepjes.' }),
    soort: z.enum(keys(woningsoorten), { error: 'Kies een soort woning.' }),
    oppervlakte: heel('De oppervlakte in m²', 8, 500),
    kamers: heel('Het aantal kamers', 1, 12),
    verdieping: heel('De verdieping', -1, 40),
    lift: z.boolean(),
    gelijkvloers: z.boolean(),
    aangepast: z.boolean(),
    huur: z
      .int({ error: 'De huur is een bedrag in hele centen.' })
      .min(1, { error: 'De huur is nul of minder; dat kan niet.' })
      .min(HUUR.minstens, { error: 'De huur is lager dan € 100 per maand. Staat de komma goed?' })
      .max(HUUR.hoogstens, { error: 'De huur is hoger dan € 2.500 per maand. Staat de komma goed?' })
      .meta({ description: 'Rekenhuur in centen per maand.' }),
    wijk: Wijkcode,
    vanaf: DagSchema,
    tot: DagSchema.nullable()
      .default(null)
      .meta({ description: 'Laatste dag van het aanbod; leeg: tot intrekken.' }),
    tijdelijkTot: DagSchema.nullable()
      .default(null)
      .meta({ description: 'Laatste dag van een tijdelijke huur; leeg: voor onbepaalde tijd.' }),
    gedeeld: z.boolean(),
    plekken: heel('Het aantal huishoudens', 1, 32).default(1),
    synthetisch: z.boolean().default(false),
  })
  .superRefine((w, c) => {
    const fout = (veld: string, message: string) => c.addIssue({ code: 'custom', path: [veld], message })
    if (w.tot !== null && w.tot < w.vanaf)
      fout('tot', 'De laatste dag van het aanbod ligt vóór de dag waarop de woning vrij is.')
    if (w.tijdelijkTot !== null && w.tijdelijkTot <= w.vanaf)
      fout('tijdelijkTot', 'De tijdelijke huur eindigt niet na het begin.')
    if (w.soort === 'tijdelijk' && w.tijdelijkTot === null)
      fout('tijdelijkTot', 'Een tijdelijke woning heeft een laatste dag.')
    if (!w.gedeeld && w.plekken > 1)
      fout('plekken', 'Meer dan één huishouden kan alleen als de woning wordt gedeeld.')
  })
export type WoningInvoer = z.output<typeof WoningInvoer>
export type WoningInvoerIn = z.input<typeof WoningInvoer>

export const standen = {
  aangeboden: 'Aangeboden',
  gereserveerd: 'Vastgehouden',
  toegewezen: 'Toegewezen',
  ingetrokken: 'Ingetrokken',
  verlopen: 'Verlopen',
} as const
export type Woningstand = keyof typeof standen

/** The state of a dwelling on a day; `bezet` are places held on that day or later, assigned ones included. */
export function standOp(
  w: { readonly ingetrokken: boolean; readonly tot: Dag | null; readonly plekken: number },
  bezet: { readonly toegewezen: number; readonly vastgehouden: number },
  dag: Dag,
): Woningstand {
  if (w.ingetrokken) return 'ingetrokken'
  if (bezet.toegewezen >= w.plekken) return 'toegewezen'
  if (bezet.toegewezen + bezet.vastgehouden >= w.plekken) return 'gereserveerd'
  return w.tot !== null && w.tot < dag ? 'verlopen' : 'aangeboden'
}

/** Kinds of organisation that let homes. */
export const verhuurdersoorten: readonly Organisatiesoort[] = ['corporatie', 'verhuurder']

/** Whether this actor looks as a landlord, and so sees its own dwellings only. */
export const isVerhuurder = (a: Pick<Actor, 'organisatiesoort' | 'rol'>): boolean =>
  verhuurdersoorten.includes(a.organisatiesoort) || rollen[a.rol].organisatie === 'corporatie'
