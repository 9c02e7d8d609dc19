/** The action list of the handbook itself. */
import type { z } from 'zod'
import { type Dag, inTabel } from '#core/day.ts'
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
import { actiestanden } from '../operations/acties.ts'
import type { handboekoperaties } from '../operations/index.ts'

export type Acties = z.output<typeof handboekoperaties.acties.uitvoer>
type Body = Readonly<Record<string, string | undefined>>

/** The way back. */
export const kruimels = [{ naam: 'Handboek', pad: '/handboek' }]

export interface ActiesProps {
  readonly kader: Kader
  readonly a: Acties
  readonly beheer: boolean
  readonly vandaag: Dag
  readonly body: Body
  readonly fouten: readonly Fout[]
}

/** The action list of the handbook itself. */
export function ActiesPagina({ kader, a, beheer, vandaag, body, fouten }: ActiesProps) {
  const open = a.acties.filter((x) => x.stand === 'open' || x.stand === 'bezig')
  const laat = open.filter((x) => x.uiterlijk < vandaag).length
  return (
    <Pagina
      kader={kader}
      titel="Actielijst van het handboek"
      antwoord={`${open.length === 1 ? 'Eén actie staat' : `${open.length} acties staan`} open${laat > 0 ? `, ${laat} te laat` : ''}.`}
      kruimels={kruimels}
    >
      <Actielijst
        kader={kader}
        acties={a.acties}
        vandaag={vandaag}
        leeg="Er zijn nog geen acties. Zij komen uit vragen, voorstellen en evaluaties."
      />
      {beheer && (
        <section className="w-sectie" aria-labelledby="nieuw">
          <h2 className="utrecht-heading-2" id="nieuw">
            Actie toevoegen
          </h2>
          <form method="post" action="/handboek/acties" className="w-formulier" noValidate>
            <Foutensamenvatting fouten={fouten} />
            <input type="hidden" name="csrf" value={kader.csrf} />
            {(['reactie', 'stap', 'halfjaar'] as const).map(
              (k) => body[k] !== undefined && <input key={k} type="hidden" name={k} value={body[k]} />,
            )}
            <Tekstveld naam="wat" label="Wat gaat er gebeuren?" fouten={fouten} waarde={body.wat ?? ''} />
            <Keuzelijst
              naam="organisatie"
              label="Wie doet het?"
              fouten={fouten}
              waarde={body.organisatie ?? ''}
              leeg="Kies een organisatie"
              keuzes={a.organisaties.map((o) => ({ waarde: o.id, naam: o.naam }))}
            />
            <Datumveld
              naam="uiterlijk"
              label="Uiterlijk wanneer?"
              fouten={fouten}
              waarde={{
                dag: body['uiterlijk-dag'] ?? '',
                maand: body['uiterlijk-maand'] ?? '',
                jaar: body['uiterlijk-jaar'] ?? '',
              }}
            />
            <Knoppen tekst="Zet op de lijst" terug="/handboek" />
          </form>
        </section>
      )}
    </Pagina>
  )
}

interface LijstProps {
  readonly kader: Kader
  readonly acties: Acties['acties']
  readonly vandaag: Dag
  readonly leeg: string
}

/** Actions as a table, each with the way to say how it stands. */
export function Actielijst({ kader, acties, vandaag, leeg }: LijstProps) {
  return (
    <Tabel
      bijschrift="Acties"
      rijen={acties}
      sleutel={(a) => a.id}
      leeg={<p>{leeg}</p>}
      kolommen={[
        {
          kop: 'Actie',
          cel: (a) => (
            <>
              {a.wat}
              {a.vraag !== null && <span className="w-subtekst">Uit de reactie: {a.vraag}</span>}
              {a.halfjaar !== null && <span className="w-subtekst">Uit de evaluatie van {a.halfjaar}</span>}
              {a.stapTitel !== null && (
                <span className="w-subtekst">
                  Bij{' '}
                  <a className="utrecht-link" href={`/handboek/stappen/${a.stap}`}>
                    {a.stapTitel}
                  </a>
                </span>
              )}
            </>
          ),
        },
        { kop: 'Wie', cel: (a) => a.organisatienaam },
        {
          kop: 'Uiterlijk',
          cel: (a) => (
            <span>
              {inTabel(a.uiterlijk as Dag)}
              {(a.stand === 'open' || a.stand === 'bezig') && a.uiterlijk < vandaag && (
                <span className="w-subtekst">te laat</span>
              )}
            </span>
          ),
        },
        {
          kop: 'Stand',
          cel: (a) => (
            <div>
              {actiestanden[a.stand]}
              {a.toelichting !== '' && <span className="w-subtekst">{a.toelichting}</span>}
              {a.magBijwerken && <Bijwerken kader={kader} a={a} />}
            </div>
          ),
        },
      ]}
    />
  )
}

function Bijwerken({ kader, a }: { kader: Kader; a: Acties['acties'][number] }) {
  return (
    <details>
      <summary className="w-samenvatting">
        Werk bij<span className="w-onzichtbaar">: {a.wat}</span>
      </summary>
      <form method="post" action={`/handboek/acties/${a.id}`} className="w-formulier" noValidate>
        <input type="hidden" name="csrf" value={kader.csrf} />
        <Keuzelijst
          naam="stand"
          kenmerk={a.id}
          label="Hoe staat het ermee?"
          waarde={a.stand}
          keuzes={Object.entries(actiestanden).map(([waarde, naam]) => ({ waarde, naam }))}
        />
        <Tekstvak naam="toelichting" kenmerk={a.id} label="Toelichting" regels={2} waarde={a.toelichting} />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          Bewaar
        </button>
      </form>
    </details>
  )
}
