/** Imports done: which file, by its fingerprint, so that reading it a second time shows. */
import { z } from 'zod'
import type { Context } from '#work/dossier/index.ts'

/** The file that the input of an operation was read from. */
export const Bestand = z
  .strictObject({
    vingerafdruk: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'Een vingerafdruk is een SHA-256 in 64 hexadecimale cijfers.' }),
    rijen: z.int().min(0),
  })
  .meta({ description: 'Het bestand waaruit de invoer is gelezen; zo valt een tweede keer op.' })
export type Bestand = z.output<typeof Bestand>

/**
 * Moment (ISO 8601, UTC) at which this file was imported before, or null. When it was not and this is no dry run, it
 * is recorded now, with the number of rows that brought something new.
 */
export async function noteImport(
  c: Context,
  wat: { soort: string; bestand: Bestand | undefined; proef: boolean; nieuw: number },
): Promise<string | null> {
  if (wat.bestand === undefined) return null
  const vingerafdruk = Buffer.from(wat.bestand.vingerafdruk, 'hex')
  const eerder = await c.tx
    .selectFrom('invoer')
    .select('op')
    .where('gemeente', '=', c.actor.gemeente)
    .where('soort', '=', wat.soort)
    .where('vingerafdruk', '=', vingerafdruk)
    .orderBy('op')
    .limit(1)
    .executeTakeFirst()
  if (eerder !== undefined) return eerder.op
  if (!wat.proef)
    await c.tx
      .insertInto('invoer')
      .values({
        gemeente: c.actor.gemeente,
        id: c.nieuwId(),
        soort: wat.soort,
        vingerafdruk,
        rijen: wat.bestand.rijen,
        nieuw: wat.nieuw,
        op: c.nu,
        door: c.actor.medewerker,
      })
      .execute()
  return null
}
