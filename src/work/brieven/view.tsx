/** A letter on screen and on paper: the same parts in the same order as the PDF. */
import { inTekst } from '#core/day.ts'
import { Melding } from '#ui/melding.tsx'
import { briefhoofd } from './huisstijl.ts'
import type { Briefinhoud, Deel } from './model.ts'
import { GRONDKOP } from './typst.ts'

/** The letter itself, headings from level 2. */
export function Briefblad({ brief: b }: { brief: Briefinhoud }) {
  const s = b.samenvatting
  return (
    <article className="w-brief" aria-label={b.titel}>
      <div className="w-brief__hoofd">
        <div>
          <p className="w-brief__huis">Gemeente {b.gemeente}</p>
          <p>{b.afzender}</p>
          {b.huis !== undefined && <p className="w-subtekst">{briefhoofd(b.huis).join('\n')}</p>}
        </div>
        {b.huis?.logo === true && (
          <img src={`/huisstijlen/${b.huis.versie}/logo`} alt={b.huis.logotekst} height={72} />
        )}
      </div>
      <p>
        {b.aan.naam}
        {b.aan.adres !== '' && <span className="w-subtekst">{b.aan.adres}</span>}
      </p>
      <p>
        <time dateTime={b.dag}>{inTekst(b.dag)}</time>
      </p>
      <h2 className="utrecht-heading-2">{b.titel}</h2>
      {b.delen.map((d, i) => (
        <Onderdeel key={i} d={d} />
      ))}
      {b.ondertekening.map((r) => (
        <p key={r}>{r}</p>
      ))}
      {b.grond.length > 0 && (
        <>
          <h3 className="utrecht-heading-3">{GRONDKOP}</h3>
          <ul>
            {b.grond.map((g) => (
              <li key={g.zin}>
                {g.zin} ({g.artikel})
              </li>
            ))}
          </ul>
        </>
      )}
      {s !== null && (
        <section lang={s.taal} dir={s.richting} aria-label={s.titel}>
          <h3 className="utrecht-heading-3">{s.titel}</h3>
          <ul>
            {s.regels.map((r) => (
              <li key={r}>{r}</li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}

function Onderdeel({ d }: { d: Deel }) {
  if (d.soort === 'kop') return <h3 className="utrecht-heading-3">{d.tekst}</h3>
  if (d.soort === 'alinea') return <p>{d.tekst}</p>
  if (d.soort === 'lijst')
    return (
      <ul>
        {d.punten.map((p) => (
          <li key={p}>{p}</li>
        ))}
      </ul>
    )
  return (
    <table className="utrecht-table w-tabel">
      <caption className="w-onzichtbaar">{d.bijschrift}</caption>
      <thead>
        <tr>
          {d.koppen.map((k) => (
            <th key={k} scope="col">
              {k}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {d.rijen.map(([wat, zegt]) => (
          <tr key={wat}>
            <th scope="row" data-kop={d.koppen[0]}>
              {wat}
            </th>
            <td data-kop={d.koppen[1]}>{zegt}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What to know of the language before a letter is kept; nothing when all is well. */
export function Briefwaarschuwing({ zin }: { zin: string | null }) {
  return zin === null ? null : (
    <Melding soort="warning" titel="Let op de taal">
      <p>{zin}</p>
    </Melding>
  )
}
