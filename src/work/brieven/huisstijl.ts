/** How letters of a municipality look: the lines of the letterhead, the colour, the logo, and where objections go. */
import { z } from 'zod'
import type { Actor } from '#core/actor.ts'
import type { Tx } from '#store/open.ts'

/** Least contrast of the colour with white paper (WCAG 2.2, 1.4.3). */
const CONTRAST = 4.5
/** Colour of headings when the municipality chose none. */
export const KLEUR = '#0b5d4e'

const regels = (wat: string) =>
  z
    .string()
    .trim()
    .max(300, { error: `${wat}: ten hoogste 300 tekens.` })
    .refine((t) => t.split('\n').length <= 5, { error: `${wat}: ten hoogste vijf regels.` })

export const HuisstijlSchema = z.strictObject({
  adres: regels('Het adres').default(''),
  telefoon: z
    .string()
    .trim()
    .regex(/^(\+?[\d ()-]{6,20})?$/, { error: 'Schrijf een telefoonnummer, zoals 035 555 01 00.' })
    .default(''),
  email: z
    .union([z.literal(''), z.email({ error: 'Schrijf een e-mailadres, zoals inburgering@voorbeeld.nl.' })])
    .default(''),
  website: z
    .string()
    .trim()
    .regex(/^(([a-z0-9-]+\.)+[a-z]{2,}(\/\S*)?)?$/, {
      error: 'Schrijf het adres van de website zonder https://, zoals www.voorbeeld.nl.',
    })
    .default(''),
  bezwaar: regels('Waar bezwaren heen gaan').default(''),
  kleur: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, { error: 'Schrijf de kleur als # met zes tekens, zoals #0b5d4e.' })
    .refine((k) => contrastMetWit(k) >= CONTRAST, {
      error: 'Deze kleur is te licht om op wit te lezen. Kies een donkerder kleur.',
    })
    .default(KLEUR),
  logotekst: z.string().trim().max(200, { error: 'De beschrijving is langer dan 200 tekens.' }).default(''),
})
export type Huisstijl = z.output<typeof HuisstijlSchema>

/** What a letter keeps of the house style it was made with; the logo itself stays with the version. */
export const BriefhuisSchema = HuisstijlSchema.extend({ versie: z.number(), logo: z.boolean() })
export type Briefhuis = z.output<typeof BriefhuisSchema>

/** The lines of the letterhead beside the name of the sender. */
export const briefhoofd = (h: Briefhuis): string[] =>
  [...h.adres.split('\n'), h.telefoon === '' ? '' : `Telefoon ${h.telefoon}`, h.email, h.website].filter(
    (r) => r !== '',
  )

/** Contrast of this colour (`#rrggbb`) with white, from 1 to 21, after WCAG 2.2. */
export function contrastMetWit(kleur: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const x = Number.parseInt(kleur.slice(i, i + 2), 16) / 255
    return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05)
}

/** The house style in use; undefined as long as the municipality set none. */
export async function huisstijlNu(tx: Tx, actor: Actor): Promise<Briefhuis | undefined> {
  const r = await tx
    .selectFrom('huisstijl')
    .select(['versie', 'inhoud', 'logosoort'])
    .where('gemeente', '=', actor.gemeente)
    .orderBy('versie', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (r === undefined) return undefined
  return { ...(r.inhoud as Huisstijl), versie: r.versie, logo: r.logosoort !== null }
}
