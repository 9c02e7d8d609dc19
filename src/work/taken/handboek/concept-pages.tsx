/** Working on a concept as a whole: its head, its parts, and how it differs from the version in force. */
import type { z } from 'zod'
import {
  Datumveld,
  type Fout,
  Foutensamenvatting,
  Keuzelijst,
  Knoppen,
  Tekstvak,
  Tekstveld,
} from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import type { handboekoperaties } from '../operations/index.ts'
import { kruimels, overgangen, typed } from './edit-pages.tsx'
import type { Handboekbeeld } from './pages.tsx'

type Body = Readonly<Record<string, string | undefined>>

export interface KopProps {
  readonly kader: Kader
  readonly h: Handboekbeeld
  readonly body: Body
  readonly fouten: readonly Fout[]
}

/** Name, version, first day, transition and explanation of a concept; and its parts. */
export function ConceptBewerken({ kader, h, body, fouten }: KopProps) {
  return (
    <Pagina
      kader={kader}
      titel={`Concept ${h.versie} bewerken`}
      antwoord="Naam, eerste dag en onderdelen. Stappen wijzigen gaat op de pagina van de stap zelf."
      kruimels={kruimels(h.versie)}
    >
      <form method="post" action={`/handboek/versies/${h.versie}/kop`} className="w-formulier" noValidate>
        <Foutensamenvatting fouten={fouten} />
        <Verborgen kader={kader} h={h} />
        <Tekstveld naam="naam" label="Naam van het handboek" fouten={fouten} waarde={body.naam ?? ''} />
        <Tekstveld
          naam="versie"
          label="Naam van de versie"
          hint="Bijvoorbeeld 2027-1."
          breedte="smal"
          fouten={fouten}
          waarde={body.versie ?? ''}
        />
        <Datumveld
          naam="vanaf"
          label="Eerste dag waarop zij geldt"
          hint="Vandaag of later."
          fouten={fouten}
          waarde={typed(body)}
        />
        <Keuzelijst
          naam="overgang"
          label="Wat gebeurt er met lopend werk?"
          fouten={fouten}
          waarde={body.overgang ?? ''}
          keuzes={overgangen}
        />
        <Tekstvak
          naam="toelichting"
          label="Toelichting"
          hint="Mag leeg zijn."
          fouten={fouten}
          waarde={body.toelichting ?? ''}
        />
        <Knoppen tekst="Bewaar" terug={`/handboek/versies/${h.versie}`} />
      </form>
      <section className="w-sectie" aria-labelledby="onderdelen">
        <h2 className="utrecht-heading-2" id="onderdelen">
          Onderdelen
        </h2>
        <p>
          Een nieuw onderdeel begint met een stap: open de stap en kies bij ‘Plaats in het handboek’ een nieuw
          onderdeel.
        </p>
        {h.onderdelen.map((o) => (
          <details key={o.id}>
            <summary className="w-samenvatting">
              {o.naam} <span className="w-zacht">({o.stappen.length} stappen)</span>
            </summary>
            <form
              method="post"
              action={`/handboek/versies/${h.versie}/onderdelen/${o.id}`}
              className="w-formulier"
              noValidate
            >
              <Verborgen kader={kader} h={h} />
              <label className="utrecht-form-label" htmlFor={`naam-${o.id}`}>
                Naam van het onderdeel
              </label>
              <input
                id={`naam-${o.id}`}
                name="naam"
                type="text"
                defaultValue={o.naam}
                className="utrecht-textbox w-invoer--vol"
              />
              <Tekstvak
                naam="toelichting"
                kenmerk={o.id}
                label="Toelichting"
                waarde={o.toelichting ?? ''}
                regels={3}
              />
              <div className="w-knoppen">
                <Knop doe="bewaren" tekst="Bewaar dit onderdeel" />
                <Knop doe="hoger" tekst="Zet hoger" />
                <Knop doe="lager" tekst="Zet lager" />
                <Knop doe="weg" tekst="Verwijder met zijn stappen" />
                <a className="utrecht-link" href={`/handboek/versies/${h.versie}/onderdelen/${o.id}/nieuw`}>
                  Stap toevoegen<span className="w-onzichtbaar"> aan {o.naam}</span>
                </a>
              </div>
            </form>
          </details>
        ))}
      </section>
    </Pagina>
  )
}

function Verborgen({ kader, h }: { kader: Kader; h: Handboekbeeld }) {
  return (
    <>
      <input type="hidden" name="csrf" value={kader.csrf} />
      <input type="hidden" name="wijzigingen" value={h.wijzigingen} />
    </>
  )
}

function Knop({ doe, tekst }: { doe: string; tekst: string }) {
  return (
    <button
      type="submit"
      name="doe"
      value={doe}
      className={`utrecht-button utrecht-button--${doe === 'bewaren' ? 'primary' : 'secondary'}-action`}
    >
      {tekst}
    </button>
  )
}

export type Verschil = z.output<typeof handboekoperaties.verschil.uitvoer>

const soorten = { nieuw: 'Nieuwe stap', weg: 'Vervalt', anders: 'Gewijzigd' } as const

/** What differs, step by step and field by field. */
export function VerschilPagina({ kader, v }: { kader: Kader; v: Verschil }) {
  const tel = (soort: keyof typeof soorten) => v.stappen.filter((s) => s.verschil === soort).length
  return (
    <Pagina
      kader={kader}
      titel={`Wat is er anders in versie ${v.versie}?`}
      antwoord={
        v.stappen.length === 0
          ? `Niets: alle ${v.gelijk} stappen zijn gelijk aan versie ${v.tegenover}.`
          : `${tel('anders') === 1 ? '1 stap' : `${tel('anders')} stappen`} gewijzigd, ${tel('nieuw')} nieuw en ${tel('weg')} vervallen, vergeleken met versie ${v.tegenover}; ${v.gelijk} gelijk.`
      }
      kruimels={kruimels(v.versie)}
    >
      {v.stappen.map((s) => (
        <section key={s.stap} className="w-sectie" aria-labelledby={`stap-${s.stap}`}>
          <h2 className="utrecht-heading-3" id={`stap-${s.stap}`}>
            {s.titel}
          </h2>
          <p className="w-zacht">
            {soorten[s.verschil]}, {s.rol}
          </p>
          {s.velden.length > 0 && (
            <Tabel
              bijschrift={`Wat wijzigt in ${s.titel}`}
              rijen={s.velden}
              sleutel={(f) => f.veld}
              kolommen={[
                { kop: 'Wat', cel: (f) => f.veld },
                { kop: 'Was', cel: (f) => <del>{f.was}</del> },
                { kop: 'Wordt', cel: (f) => <ins>{f.wordt}</ins> },
              ]}
            />
          )}
        </section>
      ))}
    </Pagina>
  )
}
