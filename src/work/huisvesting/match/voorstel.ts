/** Everything that a proposal for all tells: the best way, the way by waiting, and why not otherwise. Pure but for the solver. */
import { los, type Oplosser, type Opties } from './los.ts'
import type { Bezwaar, Koppel, Matchvraag, Oplossing } from './model.ts'
import { beslist, pas, woningenVoor } from './pas.ts'
import { opVolgorde, type Samenvatting, samenvatting } from './volgorde.ts'
import { type Reden, verdeling, waaromNiet } from './waarom.ts'

/** Other dwellings that are explained per household. */
const ANDERE = 3

export interface Voorstel {
  readonly oplossing: Oplossing
  readonly volgorde: readonly Koppel[]
  readonly vergelijking: { readonly voorstel: Samenvatting; readonly volgorde: Samenvatting }
  /** Of each household in the part that was asked: its dwelling or null, and why not the others that fit best. */
  readonly deel: readonly {
    readonly h: number
    readonly w: number | null
    readonly niet: readonly { readonly w: number; readonly reden: Reden }[]
    /** For who gets none: what stands in the way most often, most first. */
    readonly tegen: readonly { readonly bezwaar: Bezwaar; readonly woningen: number }[]
  }[]
}

/** Solves, compares, and explains for the households from `vanaf`, in the order of their last day. */
export function maakVoorstel(
  oplosser: Oplosser,
  vraag: Matchvraag,
  deel: { readonly vanaf: number; readonly aantal: number },
  opties: Opties,
): Voorstel {
  const oplossing = los(oplosser, vraag, opties)
  const volgorde = opVolgorde(vraag)
  const s = verdeling(vraag, oplossing.koppels)
  const plaats = new Map(vraag.woningen.map((w, i) => [w.id, i]))
  const v = beslist(vraag.vooraf)
  // Who gets a home first; then by the days left.
  const orde = vraag.huishoudens
    .map((x, h) => ({ h, k: `${s.vanHuishouden.has(h) ? 0 : 1} ${x.laatsteDag ?? '9'} ${x.id}` }))
    .sort((a, b) => (a.k < b.k ? -1 : 1))
    .slice(deel.vanaf, deel.vanaf + deel.aantal)
  return {
    oplossing,
    volgorde,
    vergelijking: {
      voorstel: samenvatting(vraag, oplossing.koppels),
      volgorde: samenvatting(vraag, volgorde),
    },
    deel: orde.map(({ h }) => {
      const w = s.vanHuishouden.get(h)?.w ?? null
      const huishouden = vraag.huishoudens[h]!
      const andere = woningenVoor(huishouden, vraag)
        .map((x) => plaats.get(x.wat.id)!)
        .filter((j) => j !== w)
      const soorten = new Map<string, { bezwaar: Bezwaar; woningen: number }>()
      if (w === null)
        for (const j of andere) {
          const p = pas(huishouden, vraag.woningen[j]!, vraag.dag, v)
          if (p.kan) continue
          const b = p.bezwaren[0]
          const al = soorten.get(b.code)
          soorten.set(b.code, { bezwaar: al?.bezwaar ?? b, woningen: (al?.woningen ?? 0) + 1 })
        }
      return {
        h,
        w,
        niet: andere.slice(0, ANDERE).map((j) => ({ w: j, reden: waaromNiet(s, h, j) })),
        tegen: [...soorten.values()].sort((a, b) => b.woningen - a.woningen),
      }
    }),
  }
}
