/**
 * A plan as bars on a line of time: per activity the last days it could take (outline) and what happened or may be
 * expected (filled); the chain that decides is marked. The same stands as a table beside it.
 */
import { scaleLinear } from 'd3-scale'
import { type Dag, dag, dagenTussen, eerste, inTabel, laatste, plusDagen, plusMaanden } from '#core/day.ts'
import { Schuif } from './scroll.tsx'

export interface Planbalk {
  readonly naam: string
  readonly kritiek: boolean
  readonly uiterlijkBegin: Dag
  readonly uiterlijkKlaar: Dag
  readonly begin: Dag
  readonly klaar: Dag
  readonly stand: 'klaar' | 'bezig' | 'open' | 'overgeslagen'
  readonly teLaat: boolean
}

export interface PlanbeeldProps {
  readonly titel: string
  readonly balken: readonly Planbalk[]
  readonly ingang: Dag
  readonly peildatum: Dag
  /** Whether the day is today; else it is named. */
  readonly vandaag: boolean
}

const BREED = 1100
const NAAM = 330
const RAND = 14
const KOP = 46
const RIJ = 38

export function Planbeeld({ titel, balken, ingang, peildatum, vandaag }: PlanbeeldProps) {
  const dagen = balken.flatMap((b) => [
    b.uiterlijkBegin,
    b.begin,
    plusDagen(b.uiterlijkKlaar, 1),
    plusDagen(b.klaar, 1),
  ])
  const vroegst = [ingang, ...dagen].reduce(eerste)
  const laatst = [ingang, ...dagen].reduce(laatste)
  const van = dag(`${vroegst.slice(0, 8)}01`)
  const tot = plusDagen(laatst, 14)
  const x = scaleLinear([0, dagenTussen(van, tot)], [NAAM, BREED - RAND])
  const opX = (d: Dag) => x(dagenTussen(van, d))
  const hoog = KOP + balken.length * RIJ + 10
  const inBeeld = peildatum >= van && peildatum <= tot
  return (
    <figure className="w-tijdlijn">
      <Schuif naam={titel}>
        <svg
          viewBox={`0 0 ${BREED} ${hoog}`}
          role="img"
          aria-labelledby="plan-titel plan-uitleg"
          className="w-plan"
        >
          <title id="plan-titel">{titel}</title>
          <desc id="plan-uitleg">
            {balken
              .map(
                (b) =>
                  `${b.naam}: uiterlijk ${inTabel(b.uiterlijkBegin)} tot en met ${inTabel(b.uiterlijkKlaar)}. `,
              )
              .join('')}
          </desc>
          {ticks(van, tot).map((t) => (
            <g key={t}>
              <line x1={opX(t)} x2={opX(t)} y1={KOP - 8} y2={hoog} className="tl-maat" />
              <text x={opX(t) + 4} y={18} className="tl-maand">
                {inTabel(t).slice(2)}
              </text>
            </g>
          ))}
          {balken.map((b, i) => (
            <Rij key={`${b.naam}${i}`} b={b} y={KOP + i * RIJ} opX={opX} />
          ))}
          <line x1={opX(ingang)} x2={opX(ingang)} y1={KOP - 10} y2={hoog} className="pl-ingang" />
          <text x={opX(ingang) - 4} y={KOP - 12} textAnchor="end" className="tl-nu">
            ingang
          </text>
          {inBeeld && (
            <>
              <line x1={opX(peildatum)} x2={opX(peildatum)} y1={KOP - 10} y2={hoog} className="tl-vandaag" />
              <text x={opX(peildatum) + 4} y={KOP - 12} className="tl-nu">
                {vandaag ? 'vandaag' : inTabel(peildatum)}
              </text>
            </>
          )}
        </svg>
      </Schuif>
      <Legenda />
    </figure>
  )
}

function Rij({ b, y, opX }: { b: Planbalk; y: number; opX: (d: Dag) => number }) {
  const plan = [opX(b.uiterlijkBegin), opX(plusDagen(b.uiterlijkKlaar, 1))] as const
  const echt = [opX(b.begin), opX(plusDagen(b.klaar, 1))] as const
  return (
    <g>
      <text
        x={NAAM - 10}
        y={y + 20}
        textAnchor="end"
        className={b.kritiek ? 'pl-naam pl-naam--kritiek' : 'pl-naam'}
      >
        {b.naam.length > 44 ? `${b.naam.slice(0, 42)}…` : b.naam}
      </text>
      <rect
        x={plan[0]}
        y={y + 3}
        width={Math.max(3, plan[1] - plan[0])}
        height={14}
        className={b.kritiek ? 'pl-plan pl-plan--kritiek' : 'pl-plan'}
      >
        <title>{`${b.naam}, uiterlijk ${inTabel(b.uiterlijkBegin)} – ${inTabel(b.uiterlijkKlaar)}`}</title>
      </rect>
      {b.stand === 'overgeslagen' ? (
        <text x={plan[0]} y={y + 30} className="pl-niet">
          niet gebeurd
        </text>
      ) : (
        <rect
          x={echt[0]}
          y={y + 20}
          width={Math.max(3, echt[1] - echt[0])}
          height={10}
          className={`pl-echt pl-echt--${b.teLaat ? 'te-laat' : 'op-tijd'}${b.stand === 'open' ? ' pl-echt--verwacht' : ''}`}
        >
          <title>{`${b.naam}, ${b.stand === 'open' ? 'verwacht' : 'echt'} ${inTabel(b.begin)} – ${inTabel(b.klaar)}`}</title>
        </rect>
      )}
    </g>
  )
}

const sleutels = [
  { klasse: 'pl-plan pl-plan--kritiek', naam: 'uiterste dagen, op het kritieke pad' },
  { klasse: 'pl-plan', naam: 'uiterste dagen' },
  { klasse: 'pl-echt pl-echt--op-tijd', naam: 'gebeurd, op tijd' },
  { klasse: 'pl-echt pl-echt--te-laat', naam: 'gebeurd, te laat' },
  { klasse: 'pl-echt pl-echt--op-tijd pl-echt--verwacht', naam: 'verwacht (streep eromheen)' },
] as const

function Legenda() {
  return (
    <ul className="w-legenda">
      {sleutels.map((s) => (
        <li key={s.naam}>
          <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
            <rect x="1" y="1" width="26" height="12" className={s.klasse} />
          </svg>
          {s.naam}
        </li>
      ))}
    </ul>
  )
}

/** First days of months, at most about a dozen. */
function ticks(van: Dag, tot: Dag): Dag[] {
  const maanden = dagenTussen(van, tot) / 30.4
  const stap = [1, 2, 3, 6, 12, 24].find((s) => maanden / s <= 12) ?? 48
  const uit: Dag[] = []
  for (let d = van; d <= plusDagen(tot, -20); d = plusMaanden(d, stap)) uit.push(d)
  return uit
}
