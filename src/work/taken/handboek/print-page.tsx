/** The whole handbook on one page, with every field of every step; it prints well. */
import { type Dag, inTekst } from '#core/day.ts'
import { Keuzelijst } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import type { Handboekbeeld } from './pages.tsx'

type Stap = Handboekbeeld['onderdelen'][number]['stappen'][number]

export interface AfdrukProps {
  readonly kader: Kader
  readonly h: Handboekbeeld
  /** Name of the role whose steps are shown; empty: all. */
  readonly rol: string
}

export function AfdrukPagina({ kader, h, rol }: AfdrukProps) {
  const rollen = [...new Set(h.onderdelen.flatMap((o) => o.stappen.map((s) => s.rolnaam)))].sort()
  const delen = h.onderdelen
    // Numbers are those of the whole handbook, so that people can name a step to each other.
    .map((o, i) => ({
      ...o,
      nummer: i + 1,
      stappen: o.stappen.flatMap((s, j) => (rol === '' || s.rolnaam === rol ? { ...s, nummer: j + 1 } : [])),
    }))
    .filter((o) => o.stappen.length > 0)
  const aantal = delen.reduce((n, o) => n + o.stappen.length, 0)
  return (
    <Pagina
      kader={kader}
      titel={h.naam}
      antwoord={`Versie ${h.versie}, vanaf ${inTekst(h.vanaf as Dag)}. Druk deze pagina af, of bewaar haar als pdf.`}
      kruimels={[{ naam: 'Handboek', pad: '/handboek' }]}
    >
      {h.toelichting !== null && <p>{h.toelichting}</p>}
      <form
        className="w-filters w-niet-op-papier"
        method="get"
        action={`/handboek/versies/${h.versie}/afdruk`}
        data-direct
      >
        <Keuzelijst
          naam="rol"
          label="Alleen de stappen van"
          leeg="Alle rollen"
          waarde={rol}
          keuzes={rollen.map((r) => ({ waarde: r, naam: r }))}
        />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          Toon
        </button>
      </form>
      {rol !== '' && (
        <p>
          {aantal === 1 ? '1 stap' : `${aantal} stappen`} van: {rol}.
        </p>
      )}
      <nav id="inhoudsopgave" aria-label="Inhoud van het handboek">
        <ol>
          {delen.map((o) => (
            <li key={o.id} value={o.nummer}>
              <a className="utrecht-link" href={`#deel-${o.id}`}>
                {o.naam}
              </a>{' '}
              <span className="w-zacht">
                ({o.stappen.length === 1 ? '1 stap' : `${o.stappen.length} stappen`})
              </span>
            </li>
          ))}
        </ol>
      </nav>
      {delen.map((o) => (
        <section key={o.id} className="w-sectie w-afdruk" aria-labelledby={`deel-${o.id}`}>
          <h2 className="utrecht-heading-2" id={`deel-${o.id}`}>
            {o.nummer}. {o.naam}
          </h2>
          {o.toelichting !== null && <p>{o.toelichting}</p>}
          {o.stappen.map((s) => (
            <article key={s.id} className="w-afdruk__stap">
              <h3 className="utrecht-heading-3">
                {o.nummer}.{s.nummer} {s.titel}
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
          <p className="w-niet-op-papier">
            <a className="utrecht-link" href="#inhoudsopgave">
              Terug naar de inhoud
            </a>
          </p>
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
