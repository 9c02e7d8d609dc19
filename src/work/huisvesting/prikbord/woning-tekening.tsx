/** A drawing for a dwelling without a photograph: a house with a garden, or a block of flats; in the colours of the theme. */
import type { ReactElement, ReactNode } from 'react'
import type { WoningUit } from './uit.ts'

const raam = (x: number, y: number, b = 16, h = 18): ReactElement => (
  <g key={`${x} ${y}`}>
    <rect className="wt-raam" x={x} y={y} width={b} height={h} rx="1.5" />
    <path className="wt-lijn" d={`M${x + b / 2} ${y}v${h}M${x} ${y + h / 2}h${b}`} />
  </g>
)

function Huis() {
  return (
    <>
      <path className="wt-dak" d="M58 86 104 48l46 38z" />
      <path className="wt-schoorsteen" d="M127 52h10v23l-10-8z" />
      <path className="wt-muur" d="M66 84h76v60H66z" />
      <path className="wt-dak wt-dak--ver" d="M136 96l34-26 34 26z" />
      <path className="wt-muur wt-muur--ver" d="M142 95h56v49h-56z" />
      {raam(76, 94)}
      {raam(76, 120, 16, 16)}
      {raam(119, 94)}
      {raam(119, 120, 16, 16)}
      {raam(152, 104, 14, 16)}
      {raam(176, 104, 14, 16)}
      <path className="wt-deur" d="M98 144v-26a8 8 0 0 1 16 0v26z" />
      <circle className="wt-knop" cx="111" cy="132" r="1.6" />
    </>
  )
}

function Flat() {
  return (
    <>
      <path className="wt-muur" d="M70 50h100v94H70z" />
      <path className="wt-dak" d="M64 42h112v9H64z" />
      {[60, 86, 112].flatMap((y) => [82, 112, 142].map((x) => (y === 112 && x === 112 ? null : raam(x, y))))}
      <path className="wt-lijn" d="M78 82h24M108 82h24M138 82h24M78 108h24M138 108h24" />
      <path className="wt-deur" d="M110 144v-30h20v30z" />
      <path className="wt-lijn" d="M120 114v30" />
    </>
  )
}

/** Says nothing that the features beside it do not say: hidden from who has them read out. A photo covers it once it is there. */
export function Woningtekening({ soort, children }: Pick<WoningUit, 'soort'> & { children?: ReactNode }) {
  const huis = soort === 'eengezinswoning' || soort === 'tijdelijk'
  const pad = huis ? 106 : 120
  return (
    <div className="w-foto w-foto--tekening">
      <svg viewBox="0 0 240 120" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        <g transform="translate(0 -34)">
          <circle className="wt-zon" cx="204" cy="58" r="11" />
          <path className="wt-heuvel" d="M0 128c34-18 70-20 112-6s84 8 128-8v40H0z" />
          {huis ? <Huis /> : <Flat />}
          <path className="wt-stam" d="M36 144v-22M214 144v-16" />
          <circle className="wt-boom" cx="36" cy="108" r="17" />
          <circle className="wt-boom wt-boom--klein" cx="214" cy="120" r="12" />
          <path className="wt-grond" d="M0 143h240v12H0z" />
          <path className="wt-pad" d={`M${pad - 13} 155l5-12h16l5 12z`} />
        </g>
      </svg>
      {children}
    </div>
  )
}
