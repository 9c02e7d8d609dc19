/**
 * How a figure went over time, in our own SVG: a line with marks, readable in black and white; what was not published
 * is a gap and says so. Large with its table beside it, or small within a list with the same said in words.
 */
import { scaleLinear, scalePoint } from 'd3-scale'
import type { ReactNode } from 'react'
import { Figuur } from './chart.tsx'

export interface Trendpunt {
  readonly naam: string
  /** Null is not published. */
  readonly waarde: number | null
}

interface Streef {
  readonly waarde: number
  readonly naam: string
}

const B = 960
const H = 280
const RAND = { boven: 28, onder: 34, links: 52, rechts: 70 }

export interface Lijnprops {
  readonly titel: string
  readonly bron: string
  readonly tabel: ReactNode
  readonly punten: readonly Trendpunt[]
  /** Word or sign behind a number: `%`, ` dagen`. */
  readonly eenheid: string
  readonly streef?: Streef
}

/** Stretches of points that follow each other without a gap. */
function stretches<P extends { readonly waarde: number | null }>(punten: readonly P[]): P[][] {
  const uit: P[][] = []
  let nu: P[] = []
  for (const p of punten) {
    if (p.waarde !== null) nu.push(p)
    else if (nu.length > 0) {
      uit.push(nu)
      nu = []
    }
  }
  return nu.length > 0 ? [...uit, nu] : uit
}

export function Lijndiagram({ titel, bron, tabel, punten, eenheid, streef }: Lijnprops) {
  const hoogst = Math.max(1, streef?.waarde ?? 0, ...punten.map((p) => p.waarde ?? 0))
  const y = scaleLinear([0, hoogst], [H - RAND.onder, RAND.boven]).nice(4)
  const x = scalePoint(
    punten.map((p) => p.naam),
    [RAND.links + 20, B - RAND.rechts],
  )
  return (
    <Figuur titel={titel} bron={bron} tabel={tabel}>
      <svg
        viewBox={`0 0 ${B} ${H}`}
        role="img"
        aria-label={inWoorden(titel, punten, eenheid)}
        className="w-diagram"
      >
        {y.ticks(4).map((t) => (
          <g key={t}>
            <line x1={RAND.links} x2={B - RAND.rechts + 20} y1={y(t)} y2={y(t)} className="dg-maat" />
            <text x={RAND.links - 8} y={y(t) + 4} textAnchor="end" className="dg-as">
              {t}
            </text>
          </g>
        ))}
        {streef !== undefined && (
          <g>
            <line
              x1={RAND.links}
              x2={B - RAND.rechts + 20}
              y1={y(streef.waarde)}
              y2={y(streef.waarde)}
              className="dg-streef"
            />
            <text x={RAND.links + 6} y={y(streef.waarde) - 6} className="dg-as">
              {streef.naam}
            </text>
          </g>
        )}
        {stretches(punten).map((deel) => (
          <polyline
            key={deel[0]!.naam}
            className="dg-lijn"
            points={deel.map((p) => `${x(p.naam)},${y(p.waarde!)}`).join(' ')}
          />
        ))}
        {punten.map((p) => (
          <g key={p.naam}>
            {p.waarde !== null && <circle cx={x(p.naam)} cy={y(p.waarde)} r={5} className="dg-punt" />}
            <text
              x={x(p.naam)}
              y={p.waarde === null ? y(0) - 8 : y(p.waarde) - 12}
              textAnchor="middle"
              className={p.waarde === null ? 'dg-nb' : 'dg-waarde'}
            >
              {p.waarde === null ? 'n.b.' : `${p.waarde}${eenheid}`}
            </text>
            <text x={x(p.naam)} y={H - RAND.onder + 22} textAnchor="middle" className="dg-as">
              {p.naam}
            </text>
          </g>
        ))}
        <line x1={RAND.links} x2={B - RAND.rechts + 20} y1={y(0)} y2={y(0)} className="dg-nul" />
      </svg>
    </Figuur>
  )
}

/** The same as a sentence, for who does not see it. */
function inWoorden(titel: string, punten: readonly Trendpunt[], eenheid: string): string {
  const zin = punten.map((p) => `${p.naam}: ${p.waarde === null ? 'niet bekend' : `${p.waarde}${eenheid}`}`)
  return `${titel}. ${zin.join('; ')}.`
}

const KB = 120
const KH = 34

/** A small course within a list; nothing where fewer than two points are known. */
export function Verloopje({
  naam,
  punten,
  eenheid,
}: {
  naam: string
  punten: readonly Trendpunt[]
  eenheid: string
}) {
  const bekend = punten.filter((p) => p.waarde !== null)
  if (bekend.length < 2) return null
  const hoogst = Math.max(1, ...bekend.map((p) => p.waarde!))
  const y = scaleLinear([0, hoogst], [KH - 4, 6])
  const x = scalePoint(
    punten.map((p) => p.naam),
    [5, KB - 6],
  )
  const laatste = bekend.at(-1)!
  return (
    <svg
      viewBox={`0 0 ${KB} ${KH}`}
      role="img"
      aria-label={inWoorden(`Verloop van ${naam}`, punten, eenheid)}
      className="w-verloopje"
    >
      <line x1={2} x2={KB - 2} y1={y(0)} y2={y(0)} className="dg-maat" />
      {stretches(punten).map((deel) => (
        <polyline
          key={deel[0]!.naam}
          className="dg-lijn"
          points={deel.map((p) => `${x(p.naam)},${y(p.waarde!)}`).join(' ')}
        />
      ))}
      <circle cx={x(laatste.naam)} cy={y(laatste.waarde!)} r={4} className="dg-punt" />
    </svg>
  )
}
