/** Recording facts of many people at once, each checked against what is known of that person; all or nothing. */
import type { DossierId, FeitId } from '#core/ids.ts'
import { geweigerd, type Veldfout, type Weigering } from '#core/result.ts'
import { type Context, checkFact, type Feit, type NieuwFeit, provisional } from '#work/dossier/index.ts'

/** A fact with where in the input it comes from. */
export interface Beoogd {
  readonly dossier: DossierId
  readonly feit: NieuwFeit
  readonly id?: FeitId
  /** Path in the input beside which a fault is told. */
  readonly veld: string
}

/** Records these facts, in this order, or says of each what is wrong. `bekend` are all facts of each dossier. */
export async function legAlle(
  c: Context,
  beoogd: readonly Beoogd[],
  bekend: ReadonlyMap<DossierId, readonly Feit[]>,
): Promise<Weigering | undefined> {
  const tot = new Map<DossierId, Feit[]>()
  const fouten: Veldfout[] = []
  for (const { dossier, feit, veld } of beoogd) {
    let van = tot.get(dossier)
    if (van === undefined) {
      van = [...(bekend.get(dossier) ?? [])]
      tot.set(dossier, van)
    }
    const nee = checkFact(van, feit, { ...c.actor, langs: 'groep' })
    if (nee?.code === 'feitKanNiet') fouten.push({ veld, fout: nee.waarden.toelichting })
    van.push({ ...provisional(feit, van.length), dossier })
  }
  if (fouten.length > 0)
    return geweigerd('ongeldig', { aantal: fouten.length }, fouten.slice(0, 100)).weigering
  if (beoogd.length === 0) return undefined
  const r = await c.leg(
    beoogd.map(({ dossier, feit, id }) => ({ ...feit, dossier, ...(id !== undefined && { id }) })),
    bekend,
  )
  return 'code' in r ? r : undefined
}

/** The kind of data that all facts of learning hold: recorded only while a step of the handbook asks it. */
export const GEGEVEN = 'inburgering' as const
