/** What people say of the handbook: reactions with their answers, at a step and as the list of open questions. */
import type { z } from 'zod'
import { dagInAmsterdam, inTabel } from '#core/day.ts'
import { Keuzelijst, Tekstvak } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import type { handboekoperaties } from '../operations/index.ts'
import { reactiesoorten, uitkomsten } from '../operations/reacties.ts'

export type Reactie = z.output<typeof handboekoperaties.tonen.uitvoer>['reacties'][number]

interface ReactiesProps {
  readonly kader: Kader
  readonly reacties: readonly Reactie[]
  readonly beheer: boolean
  readonly leeg: string
  /** Concepts in which a proposal can be worked out. */
  readonly concepten: readonly string[]
}

/** Reactions with their answers; who manages the handbook answers on the spot. */
export function Reacties({ kader, reacties, beheer, leeg, concepten }: ReactiesProps) {
  if (reacties.length === 0) return <p className="w-zacht">{leeg}</p>
  return (
    <ul className="w-termijnen">
      {reacties.map((r) => (
        <li key={r.id} className="w-termijn">
          <div>
            <strong>{reactiesoorten[r.soort]}</strong>{' '}
            <span className="w-zacht">
              {r.organisatie}, {inTabel(dagInAmsterdam(r.op))}, bij{' '}
              {r.titel === null ? (
                `een vervallen stap (${r.stap})`
              ) : (
                <a className="utrecht-link" href={`/handboek/stappen/${r.stap}`}>
                  {r.titel}
                </a>
              )}
            </span>
            <p className="w-citaat">{r.tekst}</p>
            {r.concept !== null && (
              <p>
                Wordt uitgewerkt in{' '}
                {beheer ? (
                  <a className="utrecht-link" href={`/handboek/versies/${r.concept}`}>
                    concept {r.concept}
                  </a>
                ) : (
                  `concept ${r.concept}`
                )}
                .
              </p>
            )}
            {r.uitkomst !== null && (
              <p>
                <strong>{uitkomsten[r.uitkomst as keyof typeof uitkomsten]}</strong>
                <span className="w-subtekst">{r.antwoord}</span>
              </p>
            )}
          </div>
          {beheer && r.uitkomst === null && (
            <div>
              <Uitwerken kader={kader} r={r} concepten={concepten.filter((v) => v !== r.concept)} />
              <a className="utrecht-link" href={`/handboek/acties?reactie=${r.id}#nieuw`}>
                Maak er een actie van<span className="w-onzichtbaar">: {r.tekst.slice(0, 60)}</span>
              </a>
              <details>
                <summary className="w-samenvatting">
                  Beantwoord<span className="w-onzichtbaar">: {r.tekst.slice(0, 60)}</span>
                </summary>
                <form method="post" action={`/handboek/vragen/${r.id}`} className="w-formulier" noValidate>
                  <input type="hidden" name="csrf" value={kader.csrf} />
                  <Keuzelijst
                    naam="uitkomst"
                    kenmerk={r.id}
                    label="Wat gebeurt ermee?"
                    keuzes={Object.entries(uitkomsten).map(([waarde, naam]) => ({ waarde, naam }))}
                  />
                  <Tekstvak naam="antwoord" kenmerk={r.id} label="Antwoord" />
                  <button type="submit" className="utrecht-button utrecht-button--secondary-action">
                    Beantwoord
                  </button>
                </form>
              </details>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Turning a proposal into a change of a concept. */
function Uitwerken({ kader, r, concepten }: { kader: Kader; r: Reactie; concepten: readonly string[] }) {
  if (r.soort !== 'voorstel' || r.titel === null || concepten.length === 0) return null
  return (
    <form method="post" action={`/handboek/vragen/${r.id}/concept`} className="w-knoppen" noValidate>
      <input type="hidden" name="csrf" value={kader.csrf} />
      {concepten.length === 1 ? (
        <input type="hidden" name="versie" value={concepten[0]} />
      ) : (
        <Keuzelijst
          naam="versie"
          kenmerk={`uitwerken-${r.id}`}
          label="In welk concept?"
          keuzes={concepten.map((v) => ({ waarde: v, naam: v }))}
        />
      )}
      <button type="submit" className="utrecht-button utrecht-button--secondary-action">
        Werk uit in {concepten.length === 1 ? `concept ${concepten[0]}` : 'dit concept'}
      </button>
    </form>
  )
}

/** The list of open questions, with what was answered below it. */
export function VragenPagina({ kader, reacties, beheer, concepten }: Omit<ReactiesProps, 'leeg'>) {
  const open = reacties.filter((r) => r.uitkomst === null)
  return (
    <Pagina
      kader={kader}
      titel="Vragen en voorstellen"
      antwoord={
        open.length === 0
          ? 'Er staat geen vraag open.'
          : `${open.length === 1 ? 'Eén reactie wacht' : `${open.length} reacties wachten`} op antwoord.`
      }
      kruimels={[{ naam: 'Handboek', pad: '/handboek' }]}
    >
      <section className="w-sectie" aria-labelledby="open">
        <h2 className="utrecht-heading-2" id="open">
          Open
        </h2>
        <Reacties
          kader={kader}
          reacties={open}
          beheer={beheer}
          concepten={concepten}
          leeg="Wie met het handboek werkt, stelt een vraag of doet een voorstel bij de stap zelf."
        />
      </section>
      <section className="w-sectie" aria-labelledby="beantwoord">
        <h2 className="utrecht-heading-2" id="beantwoord">
          Beantwoord
        </h2>
        <Reacties
          kader={kader}
          reacties={reacties.filter((r) => r.uitkomst !== null)}
          beheer={false}
          concepten={[]}
          leeg="Nog niets."
        />
      </section>
    </Pagina>
  )
}
