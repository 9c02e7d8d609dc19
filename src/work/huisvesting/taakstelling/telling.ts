/** Who counts under the target and who does not, in numbers; small groups are for who may see persons. Pure. */
import { KLEIN, teVerbergen } from '../meting/klein.ts'

export interface Persoontelling {
  readonly volwassen: number
  readonly kinderen: number
  /** Left for another municipality after they were counted: they stay counted here. */
  readonly vertrokken: number
  /** Coupling withdrawn before a key in these days: not counted here. */
  readonly vervallen: number
  /** Live here without ever being coupled: not counted. */
  readonly nietGekoppeld: number
}

type Getoond = { readonly [K in keyof Persoontelling]: number | null }

/** The same without groups that are too small. Adults and children are one total, which is public: both go together. */
export function zonderKleineTelling(t: Persoontelling): Getoond {
  const weg = teVerbergen([t.volwassen, t.kinderen])
  const los = (n: number) => (n > 0 && n < KLEIN ? null : n)
  return {
    volwassen: weg[0] ? null : t.volwassen,
    kinderen: weg[1] ? null : t.kinderen,
    vertrokken: los(t.vertrokken),
    vervallen: los(t.vervallen),
    nietGekoppeld: los(t.nietGekoppeld),
  }
}
