/** How far one is, as a picture: a box per part, filled when it is done, and hours against what is needed. */
import { scaleLinear } from 'd3-scale'

interface Uren {
  readonly naam: string
  readonly gedaan: number
  readonly norm: number
}

export interface VoortgangProps {
  readonly delen: readonly { readonly naam: string; readonly klaar: boolean }[]
  readonly uren: readonly Uren[]
}

const BREED = 640
const VAK = 22
const KIER = 4

/** What the picture says stands in its name; the table beside it says the same part by part. */
export function Voortgangsbeeld({ delen, uren }: VoortgangProps) {
  if (delen.length === 0) return null
  const klaar = delen.filter((d) => d.klaar).length
  const vak = (BREED - KIER * (delen.length - 1)) / delen.length
  const naam = [`${klaar} van ${delen.length} onderdelen klaar`, ...uren.map(inWords)].join('; ')
  return (
    <div className="w-voortgang" role="img" aria-label={naam}>
      <svg viewBox={`0 0 ${BREED} ${VAK}`} aria-hidden="true">
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
      </svg>
      {uren.map((u) => (
        <Urenbalk key={u.naam} u={u} />
      ))}
    </div>
  )
}

const inWords = (u: Uren) => `${u.naam}: ${u.gedaan} van ${u.norm} uur`

/** Hours done within the outline of the norm; its end is a line. */
function Urenbalk({ u }: { u: Uren }) {
  const x = scaleLinear([0, Math.max(u.norm, u.gedaan, 1)], [0, BREED - 2])
  return (
    <>
      <p>{inWords(u)}</p>
      <svg viewBox={`0 0 ${BREED} ${VAK}`} aria-hidden="true">
        <rect x={1} y={4} width={x(u.norm)} height={VAK - 8} rx={3} className="vg-open" />
        <rect x={1} y={4} width={x(u.gedaan)} height={VAK - 8} rx={3} className="vg-klaar" />
        <line x1={x(u.norm)} x2={x(u.norm)} y1={0} y2={VAK} className="vg-norm" />
      </svg>
    </>
  )
}
