/** Recording several facts of one dossier at once, each checked against those before it: all or nothing. */
import type { DossierId, FeitId } from '#core/ids.ts'
import { gedaan, geweigerd, type Result, type Veldfout } from '#core/result.ts'
import { type Context, checkFact, type Feit, type NieuwFeit, provisional } from '#work/dossier/index.ts'

/** A fact with the field of the form that it came from. */
export interface Invulling {
  readonly veld: string
  readonly feit: NieuwFeit
}

/** Records these facts along their own way; returns their identifiers in order, or what is wrong, field by field. */
export async function leggen(
  c: Context,
  dossier: DossierId,
  bekend: readonly Feit[],
  invullingen: readonly Invulling[],
  langs: 'gesprek' | 'verzoek',
): Promise<Result<readonly FeitId[]>> {
  const tot = [...bekend]
  const fouten: Veldfout[] = []
  for (const { veld, feit } of invullingen) {
    const nee = checkFact(tot, feit, { ...c.actor, langs })
    if (nee !== undefined)
      fouten.push({
        veld,
        fout: nee.code === 'feitKanNiet' ? nee.waarden.toelichting : 'Dit kan nu niet worden vastgelegd.',
      })
    tot.push({ ...provisional(feit, tot.length), dossier } as Feit)
  }
  if (fouten.length > 0) return geweigerd('ongeldig', { aantal: fouten.length }, fouten)
  const geschreven = await c.leg(
    invullingen.map(({ feit }) => ({ ...feit, dossier })),
    new Map([[dossier, bekend]]),
  )
  if ('code' in geschreven) return { ok: false, weigering: geschreven }
  return gedaan(geschreven.map((f) => f.id))
}
