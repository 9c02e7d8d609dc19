/**
 * Timeline of a dossier: facts as marks on a line, terms as bars with their last day, today as a line, the future
 * hatched; months on top. The same stands as a table elsewhere on the page.
 */
import { scaleLinear } from 'd3-scale'
import { type Dag, dag, dagenTussen, eerste, inTabel, laatste, plusDagen, plusMaanden } from '#core/day.ts'
import { Schuif } from './scroll.tsx'

export interface Tijdlijnfeit {
  readonly naam: string
  readonly op: Dag
}

export interface Tijdlijnbalk {
  readonly naam: string
  readonly begin: Dag
  readonly laatsteDag: Dag
  readonly voldaanOp: Dag | null
  readonly toestand: 'te-laat' | 'bijna' | 'op-tijd' | 'gedaan'
}

export interface TijdlijnProps {
  readonly titel: string
  readonly feiten: readonly Tijdlijnfeit[]
  readonly balken: readonly Tijdlijnbalk[]
  readonly vandaag: Dag
}

const BREED = 960
const LINKS = 8
const KOP = 34
const RIJ = 34
const LABELRIJ = 18

export function Tijdlijn({ titel, feiten, balken, vandaag }: TijdlijnProps) {
  if (feiten.length === 0) return null
  const { van, tot } = window(feiten, balken, vandaag)
  const x = scaleLinear([0, dagenTussen(van, tot)], [LINKS, BREED - LINKS])
  const opX = (d: Dag) => x(dagenTussen(van, d))
  const labels = place(oneMark(feiten.filter((f) => f.op >= van)), opX)
  const labelrijen = Math.max(1, ...labels.map((l) => l.rij + 1))
  const lijnY = KOP + 16
  const balkY = lijnY + 18 + labelrijen * LABELRIJ
  const hoog = balkY + balken.length * RIJ + 8
  return (
    <figure className="w-tijdlijn">
      <Schuif naam={titel}>
        <svg viewBox={`0 0 ${BREED} ${hoog}`} role="img" aria-labelledby="tijdlijn-titel tijdlijn-uitleg">
          <title id="tijdlijn-titel">{titel}</title>
          <desc id="tijdlijn-uitleg">
            {`${feiten.length} feiten van ${inTabel(van)} tot ${inTabel(vandaag)}. `}
            {balken.map((b) => `${b.naam}: tot en met ${inTabel(b.laatsteDag)}. `).join('')}
          </desc>
          <rect
            x={opX(vandaag)}
            y={KOP - 8}
            width={BREED - LINKS - opX(vandaag)}
            height={hoog - KOP + 8}
            fill="url(#arcering)"
          />
          {ticks(van, tot)
            .filter((t) => opX(t.dag) < BREED - 50)
            .map((t) => (
              <g key={t.dag}>
                <line x1={opX(t.dag)} x2={opX(t.dag)} y1={KOP - 8} y2={hoog} className="tl-maat" />
                <text x={opX(t.dag) + 4} y={16} className="tl-maand">
                  {t.tekst}
                </text>
              </g>
            ))}
          <line x1={LINKS} x2={BREED - LINKS} y1={lijnY} y2={lijnY} className="tl-lijn" />
          {labels.map((l) => (
            <g key={`${l.naam}${l.op}`}>
              <line x1={l.x} x2={l.x} y1={lijnY} y2={lijnY + 10 + l.rij * LABELRIJ} className="tl-steel" />
              <circle cx={l.x} cy={lijnY} r={5} className="tl-feit" />
              <text
                x={l.rechts ? l.x - 4 : l.x + 4}
                y={lijnY + 20 + l.rij * LABELRIJ}
                textAnchor={l.rechts ? 'end' : 'start'}
                className="tl-label"
              >
                {l.naam}
              </text>
            </g>
          ))}
          {balken.map((b, i) => (
            <Balk
              key={b.naam}
              balk={b}
              y={balkY + i * RIJ}
              x1={opX(laatste(b.begin, van))}
              x2={opX(eerste(b.laatsteDag, tot))}
              klaarX={b.voldaanOp && opX(laatste(b.voldaanOp, van))}
            />
          ))}
          <line x1={opX(vandaag)} x2={opX(vandaag)} y1={KOP - 8} y2={hoog} className="tl-vandaag" />
          <text x={opX(vandaag) - 4} y={KOP - 2} textAnchor="end" className="tl-nu">
            vandaag
          </text>
        </svg>
      </Schuif>
    </figure>
  )
}

function Balk({
  balk,
  y,
  x1,
  x2,
  klaarX,
}: {
  balk: Tijdlijnbalk
  y: number
  x1: number
  x2: number
  klaarX: number | null
}) {
  const breed = Math.max(3, x2 - x1)
  const tekst = `${balk.naam}: t/m ${inTabel(balk.laatsteDag)}`
  const binnen = breed > tekst.length * 7.2
  const linksVan = !binnen && x2 + tekst.length * 7.2 > BREED
  return (
    <g>
      <rect x={x1} y={y} width={breed} height={22} rx={3} className={`tl-balk tl-balk--${balk.toestand}`} />
      {klaarX !== null && <circle cx={klaarX} cy={y + 11} r={6} className="tl-klaar" />}
      <text
        x={binnen ? x1 + 8 : linksVan ? x1 - 6 : x2 + 8}
        y={y + 15.5}
        textAnchor={linksVan ? 'end' : 'start'}
        className={binnen ? 'tl-balktekst' : 'tl-label'}
      >
        {tekst}
      </text>
    </g>
  )
}

/** The span to draw: from the first fact or term to past the last running term; never less than a year. */
function window(
  feiten: readonly Tijdlijnfeit[],
  balken: readonly Tijdlijnbalk[],
  vandaag: Dag,
): { van: Dag; tot: Dag } {
  const vroegst = [...feiten.map((f) => f.op), ...balken.map((b) => b.begin)].reduce(eerste)
  const laatst = [vandaag, ...balken.map((b) => b.laatsteDag)].reduce(laatste)
  const van = dag(`${plusDagen(vroegst, -10).slice(0, 8)}01`)
  return { van, tot: laatste(plusDagen(laatst, 20), plusMaanden(van, 12)) }
}

interface Tik {
  readonly dag: Dag
  readonly tekst: string
}

/** At most about a dozen marks: months, quarters or years. */
function ticks(van: Dag, tot: Dag): Tik[] {
  const maanden = dagenTussen(van, tot) / 30.4
  const stap = [1, 2, 3, 6, 12, 24, 48].find((s) => maanden / s <= 13) ?? 96
  const uit: Tik[] = []
  const begin = stap >= 12 ? dag(`${Number(van.slice(0, 4)) + 1}-01-01`) : van
  for (let d = begin; d <= tot; d = plusMaanden(d, stap)) {
    uit.push({ dag: d, tekst: stap >= 12 ? d.slice(0, 4) : inTabel(d).slice(2) })
  }
  return uit
}

interface Label extends Tijdlijnfeit {
  readonly x: number
  readonly rij: number
  readonly rechts: boolean
}

/** What happened more than once on a day is one mark with how often. */
function oneMark(feiten: readonly Tijdlijnfeit[]): Tijdlijnfeit[] {
  return [...Map.groupBy(feiten, (f) => `${f.op} ${f.naam}`).values()].map((gelijk) => {
    const { naam, op } = gelijk[0]!
    return { naam: gelijk.length === 1 ? naam : `${naam} (${gelijk.length}×)`, op }
  })
}

/** Puts each label on the first row where it does not run into another. */
function place(feiten: readonly Tijdlijnfeit[], opX: (d: Dag) => number): Label[] {
  const bezet: number[] = []
  return [...feiten]
    .sort((a, b) => (a.op < b.op ? -1 : 1))
    .map((f) => {
      const x = opX(f.op)
      const breed = f.naam.length * 6.6 + 12
      const rechts = x + breed > BREED
      const begin = rechts ? x - breed : x
      let rij = bezet.findIndex((tot) => tot <= begin)
      if (rij === -1) rij = bezet.length
      bezet[rij] = rechts ? x + 4 : x + breed
      return { ...f, x, rij, rechts }
    })
}
