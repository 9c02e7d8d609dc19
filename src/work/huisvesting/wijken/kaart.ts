/** From outlines in degrees to paths in a picture, and how full a district is. Pure. */
import type { Vorm } from './operations.ts'

export interface Kaartvlak {
  readonly code: string
  readonly pad: string
  /** Where its number stands. */
  readonly x: number
  readonly y: number
}

export interface Kaartbeeld {
  readonly breed: number
  readonly hoog: number
  readonly vlakken: readonly Kaartvlak[]
}

const BREED = 800
const RAND = 12

interface Punt {
  readonly x: number
  readonly y: number
}

/** Middle of a ring by its area. */
function middle(ring: readonly Punt[]): Punt {
  let [a, x, y] = [0, 0, 0]
  for (let i = 0; i < ring.length - 1; i++) {
    const [p, q] = [ring[i]!, ring[i + 1]!]
    const kruis = p.x * q.y - q.x * p.y
    a += kruis
    x += (p.x + q.x) * kruis
    y += (p.y + q.y) * kruis
  }
  return a === 0 ? ring[0]! : { x: x / (3 * a), y: y / (3 * a) }
}

/**
 * The districts that have an outline, as paths in one picture. A degree of longitude is shortened by the latitude, so
 * that shapes keep their form on the scale of a municipality. Undefined when no district has an outline.
 */
export function kaartbeeld(
  wijken: readonly { readonly code: string; readonly vorm: Vorm | null }[],
): Kaartbeeld | undefined {
  const metVorm = wijken.filter((w): w is { code: string; vorm: Vorm } => w.vorm !== null)
  const punten = metVorm.flatMap((w) => w.vorm.flat())
  if (punten.length === 0) return undefined
  const [west, oost] = [Math.min(...punten.map((p) => p[0])), Math.max(...punten.map((p) => p[0]))]
  const [zuid, noord] = [Math.min(...punten.map((p) => p[1])), Math.max(...punten.map((p) => p[1]))]
  const krimp = Math.cos((((zuid + noord) / 2) * Math.PI) / 180)
  const schaal = (BREED - 2 * RAND) / Math.max(1e-9, (oost - west) * krimp)
  const op = ([lon, lat]: readonly [number, number]): Punt => ({
    x: RAND + (lon - west) * krimp * schaal,
    y: RAND + (noord - lat) * schaal,
  })
  const n = (x: number) => x.toFixed(1)
  return {
    breed: BREED,
    hoog: Math.round((noord - zuid) * schaal + 2 * RAND),
    vlakken: metVorm.map((w) => {
      const ringen = w.vorm.map((r) => r.map(op))
      const m = middle(ringen[0]!)
      return {
        code: w.code,
        pad: ringen.map((r) => `M${r.map((p) => `${n(p.x)} ${n(p.y)}`).join('L')}Z`).join(''),
        x: Math.round(m.x),
        y: Math.round(m.y),
      }
    }),
  }
}

/** How full a district is: without a limit, room, nearly full (one left or four fifths), full. */
export type Volheid = 'geenGrens' | 'ruimte' | 'bijnaVol' | 'vol'

export function volheid(w: { readonly grens: number | null; readonly belasting: number }): Volheid {
  if (w.grens === null) return 'geenGrens'
  if (w.belasting >= w.grens) return 'vol'
  return w.grens - w.belasting === 1 || w.belasting >= 0.8 * w.grens ? 'bijnaVol' : 'ruimte'
}
