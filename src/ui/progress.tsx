/** How far one is, as a picture: a box per part, filled when it is done, and hours against what is needed. */
import { scaleLinear } from 'd3-scale'

export interface VoortgangProps {
  readonly delen: readonly { readonly naam: string; readonly klaar: boolean }[]
  readonly uren: readonly { readonly naam: string; readonly gedaan: number; readonly norm: number }[]
}

const BREED = 640
const VAK = 22
const KIER = 4
const RIJ = 46

/** What the picture says stands in its name; the table beside it says the same part by part. */
export function Voortgangsbeeld({ delen, uren }: VoortgangProps) {
  if (delen.length === 0) return null
  const klaar = delen.filter((d) => d.klaar).length
  const vak = (BREED - KIER * (delen.length - 1)) / delen.length
  const hoog = VAK + 8 + uren.length * RIJ
  const naam = [
    `${klaar} van ${delen.length} onderdelen klaar`,
    ...uren.map((u) => `${u.naam}: ${u.gedaan} van ${u.norm} uur`),
  ].join('; ')
  return (
    <svg viewBox={`0 0 ${BREED} ${hoog}`} role="img" aria-label={naam} className="w-diagram w-voortgang">
      {delen.map((d, i) => (
        <rect
          key={d.naam}
          x={i * (vak + KIER) + 1}
          y={1}
          width={vak - 2}
          height={VAK - 2}
          rx={3}
          className={d.klaar ? 'vg-klaar' : 'vg-open'}
        />
      ))}
      {uren.map((u, i) => {
        const y = VAK + 8 + i * RIJ
        const x = scaleLinear([0, Math.max(u.norm, u.gedaan, 1)], [0, BREED - 2])
        return (
          <g key={u.naam}>
            <text x={0} y={y + 16} className="vg-naam">
              {`${u.naam}: ${u.gedaan} van ${u.norm} uur`}
            </text>
            <rect x={1} y={y + 23} width={x(u.norm)} height={16} rx={3} className="vg-open" />
            <rect x={1} y={y + 23} width={x(u.gedaan)} height={16} rx={3} className="vg-klaar" />
            <line x1={x(u.norm)} x2={x(u.norm)} y1={y + 20} y2={y + 42} className="vg-norm" />
          </g>
        )
      })}
    </svg>
  )
}
