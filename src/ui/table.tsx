/** Tables: a caption, headings that sort by link, numbers to the right, rows as cards on a phone, pages, emptiness. */
import type { ReactNode } from 'react'

export interface Kolom<R> {
  readonly kop: string
  readonly cel: (rij: R) => ReactNode
  readonly getal?: boolean
  /** Address that sorts by this column, and whether the table is sorted by it now. */
  readonly sorteer?: { readonly pad: string; readonly actief: boolean }
}

export interface TabelProps<R> {
  readonly bijschrift: string
  /** Shows the caption; else only heard. */
  readonly bijschriftZichtbaar?: boolean
  readonly kolommen: readonly Kolom<R>[]
  readonly rijen: readonly R[]
  readonly sleutel: (rij: R) => string
  readonly leeg?: ReactNode
}

export function Tabel<R>({
  bijschrift,
  bijschriftZichtbaar = false,
  kolommen,
  rijen,
  sleutel,
  leeg,
}: TabelProps<R>) {
  if (rijen.length === 0 && leeg !== undefined) return <div className="w-leeg">{leeg}</div>
  return (
    <div className="w-tabelruimte">
      <table className="utrecht-table w-tabel">
        <caption className={bijschriftZichtbaar ? 'w-bijschrift' : 'w-onzichtbaar'}>{bijschrift}</caption>
        <thead>
          <tr>
            {kolommen.map((k) => (
              <th
                key={k.kop}
                scope="col"
                className={k.getal ? 'w-getal' : undefined}
                aria-sort={k.sorteer === undefined ? undefined : k.sorteer.actief ? 'ascending' : 'none'}
              >
                {k.sorteer === undefined ? k.kop : <a href={k.sorteer.pad}>{k.kop}</a>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((r) => (
            <tr key={sleutel(r)}>
              {kolommen.map((k, i) =>
                i === 0 ? (
                  <th key={k.kop} scope="row" data-kop={k.kop}>
                    {k.cel(r)}
                  </th>
                ) : (
                  <td key={k.kop} data-kop={k.kop} className={k.getal ? 'w-getal' : undefined}>
                    {k.cel(r)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export interface PaginasProps {
  readonly pagina: number
  readonly perPagina: number
  readonly totaal: number
  /** Address of a page. */
  readonly pad: (pagina: number) => string
}

/** Links to the pages of a list; nothing when it fits on one. */
export function Paginas({ pagina, perPagina, totaal, pad }: PaginasProps) {
  const aantal = Math.ceil(totaal / perPagina)
  if (aantal <= 1) return null
  return (
    <nav className="w-paginas" aria-label="Pagina’s">
      {pagina > 1 && (
        <a className="utrecht-link" rel="prev" href={pad(pagina - 1)}>
          Vorige
        </a>
      )}
      <span>
        Pagina {pagina} van {aantal} ({totaal} in totaal)
      </span>
      {pagina < aantal && (
        <a className="utrecht-link" rel="next" href={pad(pagina + 1)}>
          Volgende
        </a>
      )}
    </nav>
  )
}
