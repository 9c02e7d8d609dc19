/** The shape of a kind of fact, and short ways to cite. */
import { z } from 'zod'
import type { Rol } from '#core/actor.ts'
import type { Artikel } from '#core/explain.ts'
import type { Gegevenssoort } from '#core/operation.ts'

/** What is fixed of each kind of fact. */
export interface Feitsoortgegevens {
  /** Name on screen. */
  readonly naam: string
  /** What it means, and of which day `op` is. */
  readonly betekenis: string
  readonly gegeven: Gegevenssoort
  /** Who may record it. */
  readonly door: readonly Rol[]
  /** The article that asks for it; absent where it is a local working agreement. */
  readonly artikel?: Artikel
  readonly inhoud: z.ZodType
}

export const leeg = z.strictObject({})
export const bi = (artikel: string): Artikel => ({ bron: 'bi2021', artikel })
export const wi = (artikel: string): Artikel => ({ bron: 'wi2021', artikel })
export const hvw = (artikel: string): Artikel => ({ bron: 'hvw2014', artikel })
export const pw = (artikel: string): Artikel => ({ bron: 'pw', artikel })
export const awb = (artikel: string): Artikel => ({ bron: 'awb', artikel })
