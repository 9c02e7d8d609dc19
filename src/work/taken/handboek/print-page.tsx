/** The whole handbook on one page, with every field of every step; it prints well. */
import { type Dag, inTekst } from '#core/day.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import type { Handboekbeeld } from './pages.tsx'

type Stap = Handboekbeeld['onderdelen'][number]['stappen'][number]

export function AfdrukPagina({ kader, h }: { kader: Kader; h: Handboekbeeld }) {
  return (
    <Pagina
      kader={kader}
      titel={h.naam}
      antwoord={`Versie ${h.versie}, vanaf ${inTekst(h.vanaf as Dag)}. Druk deze pagina af, of bewaar haar als pdf.`}
      kruimels={[{ naam: 'Handboek', pad: '/handboek' }]}
    >
      {h.toelichting !== null && <p>{h.toelichting}</p>}
      <nav aria-label="Inhoud van het handboek">
        <ol>
          {h.onderdelen.map((o) => (
            <li key={o.id}>
              <a className="utrecht-link" href={`#deel-${o.id}`}>
                {o.naam}
              </a>{' '}
              <span className="w-zacht">({o.stappen.length} stappen)</span>
            </li>
          ))}
        </ol>
      </nav>
      {h.onderdelen.map((o, i) => (
        <section key={o.id} className="w-sectie w-afdruk" aria-labelledby={`deel-${o.id}`}>
          <h2 className="utrecht-heading-2" id={`deel-${o.id}`}>
            {i + 1}. {o.naam}
          </h2>
          {o.toelichting !== null && <p>{o.toelichting}</p>}
          {o.stappen.map((s, j) => (
            <article key={s.id} className="w-afdruk__stap">
              <h3 className="utrecht-heading-3">
                {i + 1}.{j + 1} {s.titel}
              </h3>
              <p>{s.uitleg}</p>
              <dl className="w-kenmerken">
                {stepFields(s).map(([naam, waarde]) => (
                  <div key={naam} className="w-kenmerk">
                    <dt>{naam}</dt>
                    <dd>{waarde}</dd>
                  </div>
                ))}
              </dl>
            </article>
          ))}
        </section>
      ))}
    </Pagina>
  )
}

/** The fields of a step that say something, in words, in the order of reading. */
export function stepFields(s: Stap): [string, string][] {
  const nazorg = s.nazorg > 0 ? `, tot ${s.nazorg} dagen na de stap` : ''
  const velden: [string, string | null][] = [
    ['Wie', s.rolnaam],
    ['Begint door', s.na],
    ['Wanneer', s.wanneer],
    ['Voor wie', s.voor.length === 0 ? 'iedereen' : s.voor.join(', ')],
    ['Klaar door', s.klaar],
    ['Onderdeel', s.onderdeel],
    ['Kan pas na', s.wachtOp],
    ['Vervalt bij', s.zonder.length === 0 ? null : s.zonder.join(', ')],
    ['Grond', s.grond === null ? 'eigen keuze' : s.grond.tekst],
    ['Gegevens', s.gegevens.length === 0 ? 'geen' : `${s.gegevens.join('; ')}${nazorg}`],
    ['Niet nodig, zegt', s.nietNodigDoor.length === 0 ? null : s.nietNodigDoor.join(', ')],
  ]
  return velden.filter((v): v is [string, string] => v[1] !== null)
}
