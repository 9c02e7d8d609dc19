/** What the pages of the handbook share. */
import { heeftRecht } from '#access/may.ts'
import type { Actor } from '#core/actor.ts'
import type { Weigering } from '#core/result.ts'
import type { Fout } from '#ui/form.tsx'
import { weigeringstekst } from '#ui/weigering.ts'

/** Whether this actor changes the handbook. */
export const manages = ({ rol }: Actor) => heeftRecht(rol, 'beheren', 'handboek')

/** A refusal as faults beside the form it was sent with. */
export function faults(w: Weigering, veld: string): Fout[] {
  if (w.velden.length > 0) return w.velden.map((f) => ({ ...f }))
  const { zin, watNu } = weigeringstekst(w)
  return [{ veld, fout: `${zin} ${watNu}` }]
}
