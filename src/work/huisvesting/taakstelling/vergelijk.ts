/** This municipality beside the country and the region, from published figures alone. Pure. */
import { type Halfjaar, isHalfjaar } from '#law/taakstelling.ts'
import type { Cijfer } from '../taakstelling.ts'

export interface Vergelijking {
  readonly halfjaar: Halfjaar
  /** Realised as a percentage of the bare target, per source; null is not published. */
  readonly hier: number | null
  readonly landelijk: number | null
  readonly landelijkDoel: number | null
  readonly landelijkKlaar: number | null
  readonly bron: string
}

/** Half years of which a national target is known, per national source, in order. */
export function vergelijking(cijfers: readonly Cijfer[]): Vergelijking[] {
  const waarde = (g: Cijfer['grootheid'], p: string, bron?: string) =>
    cijfers.find(
      (c) =>
        c.grootheid === g && c.periode === p && c.waarde !== null && (bron === undefined || c.bron === bron),
    )?.waarde ?? null
  const deel = (klaar: number | null, doel: number | null) =>
    klaar === null || doel === null || doel <= 0 ? null : Math.round((klaar / doel) * 100)
  return cijfers
    .filter((c) => c.grootheid === 'landelijk' && c.waarde !== null && isHalfjaar(c.periode))
    .map((c) => {
      const klaar = waarde('landelijk_gerealiseerd', c.periode, c.bron)
      return {
        halfjaar: c.periode as Halfjaar,
        hier: deel(waarde('gerealiseerd', c.periode), waarde('taakstelling', c.periode)),
        landelijk: deel(klaar, c.waarde),
        landelijkDoel: c.waarde,
        landelijkKlaar: klaar,
        bron: c.bron,
      }
    })
    .sort((a, b) => (a.halfjaar < b.halfjaar ? -1 : a.halfjaar > b.halfjaar ? 1 : a.bron < b.bron ? -1 : 1))
}
