/** Questions that the municipality adds to the intake: the ones that are asked now, and those that were. */
import { z } from 'zod'
import type { Actor } from '#core/actor.ts'
import type { Tx } from '#store/open.ts'
import { type Vraag, type Vragendeel, vragendelen } from './vragen.ts'

/** Questions of its own that a municipality may ask. */
export const HOOGSTENS = 12
/** Choices of one question. */
const KEUZES = 8

const kort = (wat: string) =>
  z
    .string()
    .trim()
    .min(1, { error: `${wat} mag niet leeg zijn.` })
    .max(200, { error: `${wat} heeft ten hoogste 200 tekens.` })

export const EigenvraagSchema = z
  .strictObject({
    /** Given by Wortel; absent for a question that is new. */
    id: z
      .string()
      .regex(/^eigen-[0-9a-f-]{36}$/, { error: 'Dit is geen kenmerk van een eigen vraag.' })
      .optional(),
    vraag: kort('De vraag'),
    hint: z.string().trim().max(300, { error: 'De uitleg heeft ten hoogste 300 tekens.' }).default(''),
    keuzes: z
      .array(kort('Een antwoord'))
      .max(KEUZES, { error: `Ten hoogste ${KEUZES} antwoorden om uit te kiezen.` })
      .refine((k) => k.length !== 1, {
        error: 'Eén antwoord is geen keuze: geef er ten minste twee, of geen.',
      })
      .refine((k) => new Set(k).size === k.length, { error: 'Een antwoord staat er twee keer in.' })
      .default([])
      .meta({ description: 'Antwoorden om uit te kiezen; leeg voor een vraag met vrije tekst.' }),
  })
  .meta({ description: 'Een vraag die de gemeente aan de intake toevoegt.' })
export type Eigenvraag = z.output<typeof EigenvraagSchema> & { readonly id: string }

export interface Eigenvragen {
  /** 0 as long as the municipality added none. */
  readonly versie: number
  readonly nu: readonly Eigenvraag[]
  /** Asked before and no more; an answer to them can still be read. */
  readonly vroeger: readonly Eigenvraag[]
}

export async function eigenVragen(tx: Tx, actor: Actor): Promise<Eigenvragen> {
  const rijen = await tx
    .selectFrom('intake_eigen_vragen')
    .select(['versie', 'vragen'])
    .where('gemeente', '=', actor.gemeente)
    .orderBy('versie', 'desc')
    .execute()
  const [laatste, ...ouder] = rijen
  const nu = (laatste?.vragen ?? []) as readonly Eigenvraag[]
  const bekend = new Set(nu.map((v) => v.id))
  const vroeger: Eigenvraag[] = []
  for (const v of ouder.flatMap((r) => r.vragen as readonly Eigenvraag[])) {
    if (bekend.has(v.id)) continue
    bekend.add(v.id)
    vroeger.push(v)
  }
  return { versie: laatste?.versie ?? 0, nu, vroeger }
}

/** A question of the municipality as the form asks it; the words of a choice are its value. */
function asked({ id, vraag, hint, keuzes }: Eigenvraag): Vraag {
  const basis = { id, vraag, ...(hint !== '' && { hint }) }
  return keuzes.length === 0
    ? { ...basis, soort: 'tekst' }
    : { ...basis, soort: 'keuze', keuzes: Object.fromEntries(keuzes.map((k) => [k, k])) }
}

/**
 * The parts of the form with the municipality's own questions in the last one. Of those that are asked no more only
 * the ones in `beantwoord` stand there, so that what somebody said does not vanish.
 */
export function delenMet(eigen: Eigenvragen, beantwoord: ReadonlySet<string>): readonly Vragendeel[] {
  const erbij = [...eigen.nu, ...eigen.vroeger.filter((v) => beantwoord.has(v.id))].map(asked)
  return vragendelen.map((d) => (d.id === 'eigen' ? { ...d, vragen: [...d.vragen, ...erbij] } : d))
}

/** All questions of these parts by their key. */
export const vragenVan = (delen: readonly Vragendeel[]): ReadonlyMap<string, Vraag> =>
  new Map(delen.flatMap((d) => d.vragen.map((v) => [v.id, v] as const)))
