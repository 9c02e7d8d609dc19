/** A way with stations: what is behind, where one stands, what is to come. Each station has a mark, a word and a day. */
import type { ReactNode } from 'react'
import { Figuur } from './chart.tsx'

export interface Station {
  readonly naam: string
  readonly stand: 'gedaan' | 'nu' | 'open' | 'later' | 'onbekend'
  /** A day, or what is waited for. */
  readonly onder: string
}

const PER_RIJ = 6
const BREED = 160
const HOOG = 104
const MERK: Readonly<Record<Station['stand'], string>> = {
  gedaan: '✓',
  nu: '●',
  open: '○',
  later: '',
  onbekend: '?',
}

export function Route({
  titel,
  bron,
  stations,
  tabel,
}: {
  readonly titel: string
  readonly bron: string
  readonly stations: readonly Station[]
  readonly tabel: ReactNode
}) {
  const rijen = Math.ceil(stations.length / PER_RIJ)
  const plaats = (i: number) => ({
    x: (i % PER_RIJ) * BREED + BREED / 2,
    y: Math.floor(i / PER_RIJ) * HOOG + 24,
  })
  return (
    <Figuur titel={titel} bron={bron} tabel={tabel} tabelnaam="Als tabel, met wie aan zet is">
      <svg
        viewBox={`0 0 ${PER_RIJ * BREED} ${rijen * HOOG}`}
        role="img"
        aria-label={titel}
        className="w-diagram"
      >
        {stations.map((s, i) => {
          const { x, y } = plaats(i)
          const volgende = (i + 1) % PER_RIJ !== 0 && i + 1 < stations.length
          return (
            <g key={s.naam}>
              {volgende && (
                <line x1={x + 16} x2={x + BREED - 16} y1={y} y2={y} className={`rt-weg rt-weg--${s.stand}`} />
              )}
              <circle cx={x} cy={y} r={14} className={`rt-merk rt-merk--${s.stand}`} />
              <text x={x} y={y + 5} textAnchor="middle" className={`rt-teken rt-teken--${s.stand}`}>
                {MERK[s.stand]}
              </text>
              <text x={x} y={y + 36} textAnchor="middle" className="dg-as rt-naam">
                {s.naam}
              </text>
              <text x={x} y={y + 54} textAnchor="middle" className="dg-as">
                {s.onder}
              </text>
            </g>
          )
        })}
      </svg>
    </Figuur>
  )
}
