/**
 * Charts in our own SVG: the title is the finding, axes start at zero, colour never stands alone, the table is one
 * click away. Bars side by side (with a line through them), and bars lying down.
 */
import { scaleBand, scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import { Schuif } from './scroll.tsx'

interface Lijst {
  /** The finding, in a sentence. */
  readonly titel: string
  /** Source and day. */
  readonly bron: string
  /** The same as a table. */
  readonly tabel: ReactNode
  /** What opens the table, where it holds no figures. */
  readonly tabelnaam?: string
}

/** A chart with its finding above, its source below and its table one click away. */
export function Figuur({
  titel,
  bron,
  tabel,
  tabelnaam = 'Cijfers in een tabel',
  legenda,
  children,
}: Lijst & { legenda?: ReactNode; children: ReactNode }) {
  return (
    <figure className="w-figuur">
      <figcaption>
        <h3 className="utrecht-heading-3">{titel}</h3>
      </figcaption>
      {legenda}
      <Schuif naam={titel}>{children}</Schuif>
      <p className="w-bron">{bron}</p>
      <details className="w-cijfers">
        <summary>{tabelnaam}</summary>
        {tabel}
      </details>
    </figure>
  )
}

export interface Staafreeks {
  readonly naam: string
  readonly kleur: 1 | 2
}

export interface Groepstaven extends Lijst {
  readonly reeksen: readonly [Staafreeks, Staafreeks]
  /** Per group its label and the value of each series; null is not published. */
  readonly groepen: readonly {
    readonly naam: string
    readonly waarden: readonly [number | null, number | null]
  }[]
}

const B = 960
const H = 300
const RAND = { boven: 24, onder: 34, links: 36, rechts: 8 }

/** Two bars per group, side by side; a value that was not published says so instead of standing at zero. */
export function Groepstaafdiagram({ titel, bron, tabel, reeksen, groepen }: Groepstaven) {
  const hoogst = Math.max(1, ...groepen.flatMap((g) => g.waarden.map((w) => w ?? 0)))
  const y = scaleLinear([0, hoogst], [H - RAND.onder, RAND.boven]).nice(5)
  const x = scaleBand(
    groepen.map((g) => g.naam),
    [RAND.links, B - RAND.rechts],
  ).padding(0.25)
  const breed = x.bandwidth() / 2
  return (
    <Figuur titel={titel} bron={bron} tabel={tabel} legenda={<Legenda reeksen={reeksen} />}>
      <svg viewBox={`0 0 ${B} ${H}`} role="img" aria-label={titel} className="w-diagram">
        {y.ticks(5).map((t) => (
          <g key={t}>
            <line x1={RAND.links} x2={B - RAND.rechts} y1={y(t)} y2={y(t)} className="dg-maat" />
            <text x={RAND.links - 6} y={y(t) + 4} textAnchor="end" className="dg-as">
              {t}
            </text>
          </g>
        ))}
        {groepen.map((g) =>
          g.waarden.map((w, i) => {
            const links = x(g.naam)! + i * breed
            return (
              <g key={`${g.naam}${i}`}>
                {w !== null && (
                  <rect
                    x={links + 1}
                    y={y(w)}
                    width={breed - 2}
                    height={Math.max(0, y(0) - y(w))}
                    className={`dg-reeks${reeksen[i]!.kleur}`}
                  >
                    <title>{`${g.naam}, ${reeksen[i]!.naam}: ${w}`}</title>
                  </rect>
                )}
                <text
                  x={links + breed / 2}
                  y={w === null ? y(0) - 4 : y(w) - 5}
                  textAnchor="middle"
                  className={w === null ? 'dg-nb' : 'dg-waarde'}
                >
                  {w?.toLocaleString('nl-NL') ?? 'n.b.'}
                </text>
              </g>
            )
          }),
        )}
        {groepen.map((g) => (
          <text
            key={g.naam}
            x={x(g.naam)! + breed}
            y={H - RAND.onder + 20}
            textAnchor="middle"
            className="dg-as"
          >
            {g.naam}
          </text>
        ))}
        <line x1={RAND.links} x2={B - RAND.rechts} y1={y(0)} y2={y(0)} className="dg-nul" />
      </svg>
    </Figuur>
  )
}

function Legenda({ reeksen }: { reeksen: readonly Staafreeks[] }) {
  return (
    <ul className="w-legenda">
      {reeksen.map((r) => (
        <li key={r.naam}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <rect width="16" height="16" className={`dg-reeks${r.kleur}`} />
          </svg>
          {r.naam}
        </li>
      ))}
    </ul>
  )
}

export interface Balken extends Lijst {
  readonly balken: readonly { readonly naam: string; readonly waarde: number; readonly nadruk?: boolean }[]
  /** Word behind a number: `personen`. */
  readonly eenheid: string
}

const RIJHOOG = 34
const NAAMBREED = 250

/** Bars lying down, each with its name and number. */
export function Balkdiagram({ titel, bron, tabel, balken, eenheid }: Balken) {
  const hoogst = Math.max(1, ...balken.map((b) => b.waarde))
  const x = scaleLinear([0, hoogst], [NAAMBREED, B - 110])
  const hoog = balken.length * RIJHOOG + 8
  return (
    <Figuur titel={titel} bron={bron} tabel={tabel}>
      <svg viewBox={`0 0 ${B} ${hoog}`} role="img" aria-label={titel} className="w-diagram">
        {balken.map((b, i) => (
          <g key={b.naam}>
            <text x={NAAMBREED - 10} y={i * RIJHOOG + 23} textAnchor="end" className="dg-naam">
              {b.naam}
            </text>
            <rect
              x={NAAMBREED}
              y={i * RIJHOOG + 6}
              width={Math.max(1, x(b.waarde) - NAAMBREED)}
              height={RIJHOOG - 10}
              className={b.nadruk ? 'dg-reeks1' : 'dg-reeks2'}
            />
            <text x={x(b.waarde) + 8} y={i * RIJHOOG + 23} className="dg-waarde">
              {`${b.waarde} ${eenheid}`}
            </text>
          </g>
        ))}
      </svg>
    </Figuur>
  )
}
