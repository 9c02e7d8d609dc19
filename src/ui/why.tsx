/** "Waarom?" beside a date, amount or status: the conclusion's steps, articles, facts, reservations, what is missing. */

/** An explanation as it leaves the operations: sentences and links. */
export interface UitlegProps {
  readonly kern: string
  readonly stappen: readonly {
    readonly zin: string
    readonly artikelen: readonly { readonly tekst: string; readonly link: string }[]
    readonly feiten: readonly string[]
  }[]
  readonly voorbehoud: readonly string[]
  readonly ontbreekt: readonly { readonly feit: string; readonly zin: string }[]
}

export interface WaaromProps {
  readonly uitleg: UitlegProps
  /** What is explained, for who hears the page: `de huisvestingstermijn`. */
  readonly van: string
  /** Address of a fact on this page; absent where facts are not shown. */
  readonly feitlink?: (id: string) => string | undefined
  readonly open?: boolean
}

export function Waarom({ uitleg, van, feitlink, open = false }: WaaromProps) {
  return (
    <details className="w-waarom" open={open}>
      <summary>
        Waarom?<span className="w-onzichtbaar"> Uitleg van {van}</span>
      </summary>
      <div className="w-waarom__inhoud">
        <p className="w-kern">{uitleg.kern}</p>
        <ol>
          {uitleg.stappen.map((s, i) => (
            <li key={i}>
              {s.zin}{' '}
              {s.artikelen.map((a) => (
                <a key={a.tekst} className="utrecht-link w-artikel" href={a.link} rel="noreferrer">
                  {a.tekst}
                </a>
              ))}
              {s.feiten.map((f) => {
                const link = feitlink?.(f)
                return link === undefined ? null : (
                  <a key={f} className="utrecht-link w-artikel" href={link}>
                    feit
                  </a>
                )
              })}
            </li>
          ))}
        </ol>
        {uitleg.voorbehoud.map((v) => (
          <p key={v} className="w-voorbehoud">
            Let op: {v}
          </p>
        ))}
        {uitleg.ontbreekt.length > 0 && (
          <>
            <p className="w-ontbreekt__kop">Wat ontbreekt</p>
            <ul>
              {uitleg.ontbreekt.map((o) => (
                <li key={o.zin}>{o.zin}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}
