/** A curve that goes down in steps, with the band in which it may lie and a term as a line; the table one click away. */
import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import { Figuur } from './chart.tsx'

export interface Punt {
  readonly dag: number
  /** Share from 0 to 1, with its bounds. */
  readonly wacht: number
  readonly laag: number
  readonly hoog: number
}

const B = 960
const H = 320
const RAND = { boven: 20, onder: 44, links: 52, rechts: 16 }
const WEEK = 7

export function Overlevingsdiagram({
  titel,
  bron,
  punten,
  termijn,
  tabel,
}: {
  readonly titel: string
  readonly bron: string
  readonly punten: readonly Punt[]
  /** Day of the term. */
  readonly termijn: { readonly dag: number; readonly naam: string }
  readonly tabel: ReactNode
}) {
  const laatste = Math.max(termijn.dag, punten.at(-1)?.dag ?? 0)
  const x = scaleLinear([0, laatste], [RAND.links, B - RAND.rechts])
  const y = scaleLinear([0, 1], [H - RAND.onder, RAND.boven])
  const weken = scaleLinear([0, laatste / WEEK], [0, 1]).ticks(8)
  return (
    <Figuur titel={titel} bron={bron} tabel={tabel}>
      <svg viewBox={`0 0 ${B} ${H}`} role="img" aria-label={titel} className="w-diagram">
        {[0, 0.25, 0.5, 0.75, 1].map((t) => (
          <g key={t}>
            <line x1={RAND.links} x2={B - RAND.rechts} y1={y(t)} y2={y(t)} className="dg-maat" />
            <text x={RAND.links - 6} y={y(t) + 4} textAnchor="end" className="dg-as">
              {`${t * 100}%`}
            </text>
          </g>
        ))}
        <path d={band(punten, x, y)} className="dg-band" />
        <path d={stairs(punten, (p) => p.wacht, x, y)} className="dg-lijn" />
        <line x1={x(termijn.dag)} x2={x(termijn.dag)} y1={RAND.boven} y2={y(0)} className="dg-termijn" />
        <text x={x(termijn.dag) + 6} y={RAND.boven + 12} className="dg-waarde">
          {termijn.naam}
        </text>
        {weken.map((w) => (
          <text key={w} x={x(w * WEEK)} y={H - RAND.onder + 18} textAnchor="middle" className="dg-as">
            {w}
          </text>
        ))}
        <text x={B - RAND.rechts} y={H - 6} textAnchor="end" className="dg-as">
          weken na de koppeling
        </text>
        <line x1={RAND.links} x2={B - RAND.rechts} y1={y(0)} y2={y(0)} className="dg-nul" />
      </svg>
    </Figuur>
  )
}

type As = (n: number) => number

/** Flat until the next point, then down. */
function stairs(punten: readonly Punt[], van: (p: Punt) => number, x: As, y: As): string {
  return punten.map((p, i) => (i === 0 ? `M${x(p.dag)},${y(van(p))}` : `H${x(p.dag)}V${y(van(p))}`)).join('')
}

function band(punten: readonly Punt[], x: As, y: As): string {
  if (punten.length < 2) return ''
  const onder = [...punten].reverse().map((p, i, rij) => {
    const rechts = rij[i - 1]
    return rechts === undefined ? `V${y(p.laag)}` : `V${y(p.laag)}H${x(p.dag)}`
  })
  return `${stairs(punten, (p) => p.hoog, x, y)}${onder.join('')}Z`
}
