/** Hours that add up over time, as a line in steps, with the timetable as a second one; the table one click away. */
import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import { type Dag, dagenTussen, inTabel, plusDagen } from '#core/day.ts'
import { Figuur } from './chart.tsx'

export interface Urenpunt {
  readonly dag: Dag
  readonly uren: number
}

const B = 960
const H = 300
const RAND = { boven: 20, onder: 40, links: 52, rechts: 90 }

/** A line per series; each is named at its end, and the timetable is dashed, so that colour never stands alone. */
export function Urenlijn({
  titel,
  bron,
  gevolgd,
  rooster,
  tabel,
}: {
  readonly titel: string
  readonly bron: string
  readonly gevolgd: readonly Urenpunt[]
  readonly rooster: readonly Urenpunt[]
  readonly tabel: ReactNode
}) {
  const alle = [...gevolgd, ...rooster]
  if (alle.length === 0) return null
  const begin = alle.map((p) => p.dag).reduce((a, b) => (b < a ? b : a))
  const einde = alle.map((p) => p.dag).reduce((a, b) => (b > a ? b : a))
  const dagen = Math.max(1, dagenTussen(begin, einde))
  const x = scaleLinear([0, dagen], [RAND.links, B - RAND.rechts])
  const y = scaleLinear([0, Math.max(1, ...alle.map((p) => p.uren))], [H - RAND.onder, RAND.boven]).nice(4)
  const naar = (p: Urenpunt) => [x(dagenTussen(begin, p.dag)), y(p.uren)] as const
  const pad = (lijn: readonly Urenpunt[]) =>
    lijn.map((p, i) => (i === 0 ? `M${naar(p).join(' ')}` : `H${naar(p)[0]}V${naar(p)[1]}`)).join('')
  const namen = [
    { naam: 'gevolgd', punt: gevolgd.at(-1) },
    { naam: 'rooster', punt: rooster.at(-1) },
  ].flatMap(({ naam, punt }) => (punt === undefined ? [] : [{ naam, y: naar(punt)[1], x: naar(punt)[0] }]))
  // Names that would stand over each other are set apart.
  const [een, twee] = namen
  if (een !== undefined && twee !== undefined && Math.abs(een.y - twee.y) < 16)
    een.y += een.y >= twee.y ? 16 : -16
  return (
    <Figuur titel={titel} bron={bron} tabel={tabel}>
      <svg viewBox={`0 0 ${B} ${H}`} role="img" aria-label={titel} className="w-diagram">
        {y.ticks(4).map((t) => (
          <g key={t}>
            <line x1={RAND.links} x2={B - RAND.rechts} y1={y(t)} y2={y(t)} className="dg-maat" />
            <text x={RAND.links - 6} y={y(t) + 4} textAnchor="end" className="dg-as">
              {t}
            </text>
          </g>
        ))}
        {[0, 1, 2, 3].map((deel) => (
          <text
            key={deel}
            x={x((dagen * deel) / 3)}
            y={H - RAND.onder + 20}
            textAnchor={deel === 0 ? 'start' : deel === 3 ? 'end' : 'middle'}
            className="dg-as"
          >
            {inTabel(plusDagen(begin, Math.round((dagen * deel) / 3)))}
          </text>
        ))}
        <path d={pad(rooster)} className="dg-termijn" fill="none" />
        <path d={pad(gevolgd)} className="dg-lijn" />
        {namen.map((n) => (
          <text key={n.naam} x={n.x + 6} y={n.y + 4} className="dg-waarde">
            {n.naam}
          </text>
        ))}
      </svg>
    </Figuur>
  )
}
