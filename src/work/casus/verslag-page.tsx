/** Minutes of one item, and one agreement with the way to say that it was kept. */
import type { z } from 'zod'
import { rollen } from '#core/actor.ts'
import { type Dag, inTekst } from '#core/day.ts'
import { Datumveld, type Fout, Foutensamenvatting, Keuzelijst, Knoppen, Tekstvak } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Melding } from '#ui/melding.tsx'
import { Status, Termijndag } from '#ui/status.tsx'
import { afspraakrollen, afspraaksoorten, dateParts } from '#work/dossier/index.ts'
import { besluiten } from './lijsten.ts'
import type { casusoperaties } from './operations/index.ts'
import { type Body, dagdelen, waarde } from './pages.tsx'
import type { Agendaregel, Overleg } from './punt-view.tsx'

/** Agreements that one form takes; more follow by sending it again. */
export const FORMULIERAFSPRAKEN = [0, 1, 2]

const NIET = 'Geen namen, geen nummers, geen gezondheid.'

export interface VerslagProps {
  readonly kader: Kader
  readonly overleg: Overleg
  readonly punt: Agendaregel
  readonly body: Body
  readonly fouten: readonly Fout[]
}

export function Verslag({ kader, overleg: o, punt, body, fouten }: VerslagProps) {
  const pad = `/casusoverleg/${o.id}`
  const naam = punt.naam ?? 'dit dossier'
  return (
    <Pagina
      kader={kader}
      titel={`Verslag: ${naam}`}
      antwoord="Een besluit uit de lijst, en afspraken die taken worden."
      kruimels={[
        { naam: 'Casusoverleg', pad: '/casusoverleg' },
        { naam: inTekst(o.dag as Dag), pad },
      ]}
    >
      <form
        method="post"
        action={`${pad}/punten/${punt.dossier}/verslag`}
        className="w-blok w-formulier"
        noValidate
      >
        <input type="hidden" name="csrf" value={kader.csrf} />
        <Foutensamenvatting fouten={fouten} />
        <Keuzelijst
          naam="besluit"
          label="Wat is besloten?"
          leeg="Kies een besluit"
          fouten={fouten}
          waarde={body.besluit ?? punt.besluit ?? ''}
          keuzes={Object.entries(besluiten).map(([w, n]) => ({ waarde: w, naam: n }))}
        />
        <Melding soort="warning" titel={NIET}>
          <p>
            De tekst staat los van het dossier, is te wissen en is alleen te lezen voor wie alles mag zien wat
            nu is gedeeld.
          </p>
        </Melding>
        <Tekstvak
          naam="tekst"
          label="Toelichting (mag leeg)"
          hint={`Ten hoogste 500 tekens.${punt.notitie === null ? '' : ' Nieuwe tekst vervangt de vorige.'}`}
          regels={3}
          fouten={fouten}
          {...waarde(body, 'tekst')}
        />
        {FORMULIERAFSPRAKEN.map((i) => (
          <Afspraakvelden key={i} i={i} body={body} fouten={fouten} />
        ))}
        <Knoppen tekst="Leg vast" terug={`${pad}#punt-${punt.dossier}`} />
      </form>
    </Pagina>
  )
}

function Afspraakvelden({ i, body, fouten }: { i: number; body: Body; fouten: readonly Fout[] }) {
  const nr = i + 1
  const gevuld = fouten.some((f) => f.veld.startsWith(`afspraken.${i}.`)) || i === 0
  return (
    <details open={gevuld}>
      <summary className="w-samenvatting">Afspraak {nr} (mag leeg)</summary>
      <div className="w-formulier">
        <Keuzelijst
          naam={`afspraken.${i}.wie`}
          label={`Wie doet het? (afspraak ${nr})`}
          leeg="Geen afspraak"
          fouten={fouten}
          {...waarde(body, `afspraken.${i}.wie`)}
          keuzes={afspraakrollen.map((r) => ({ waarde: r, naam: rollen[r].naam }))}
        />
        <Keuzelijst
          naam={`afspraken.${i}.wat`}
          label={`Wat? (afspraak ${nr})`}
          leeg="Kies wat"
          fouten={fouten}
          {...waarde(body, `afspraken.${i}.wat`)}
          keuzes={Object.entries(afspraaksoorten).map(([w, n]) => ({ waarde: w, naam: n }))}
        />
        <Datumveld
          naam={`afspraken.${i}.uiterlijk`}
          label={`Uiterlijk (afspraak ${nr})`}
          fouten={fouten}
          {...dagdelen(body, `afspraken.${i}.uiterlijk`)}
        />
        <Tekstvak
          naam={`afspraken.${i}.tekst`}
          label={`In eigen woorden (afspraak ${nr}, mag leeg)`}
          hint={`Ten hoogste 200 tekens. ${NIET}`}
          regels={2}
          fouten={fouten}
          {...waarde(body, `afspraken.${i}.tekst`)}
        />
      </div>
    </details>
  )
}

type Afspraak = z.output<typeof casusoperaties.afspraak.uitvoer>

export interface AfspraakProps {
  readonly kader: Kader
  readonly afspraak: Afspraak
  readonly vandaag: Dag
  readonly body: Body
  readonly fouten: readonly Fout[]
}

export function AfspraakPagina({ kader, afspraak: a, vandaag, body, fouten }: AfspraakProps) {
  const leeg = body['op-dag'] === undefined
  return (
    <Pagina
      kader={kader}
      titel={`Afspraak: ${a.wat.charAt(0).toLowerCase()}${a.wat.slice(1)}`}
      antwoord={`Gemaakt in het casusoverleg van ${inTekst(a.gemaaktOp as Dag)}.`}
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: a.naam ?? 'Dossier', pad: `/dossiers/${a.dossier}` },
      ]}
    >
      <section className="w-blok" aria-labelledby="afspraak">
        <h2 className="utrecht-heading-2" id="afspraak">
          Wie, wat en wanneer
        </h2>
        <dl className="w-feitenlijst">
          <div>
            <dt>Wie</dt>
            <dd>{a.wie}</dd>
          </div>
          <div>
            <dt>Wat</dt>
            <dd>{a.wat}</dd>
          </div>
          {a.tekst !== null && (
            <div>
              <dt>In eigen woorden</dt>
              <dd>{a.tekst}</dd>
            </div>
          )}
          <div>
            <dt>Stand</dt>
            <dd>
              {a.stand === 'open' ? (
                <Termijndag laatsteDag={a.uiterlijk as Dag} vandaag={vandaag} />
              ) : (
                <Status
                  toestand={a.stand === 'gedaan' ? 'gedaan' : 'wacht'}
                  woord={a.stand === 'gedaan' ? `Nagekomen op ${inTekst(a.gedaanOp as Dag)}` : 'Vervallen'}
                />
              )}
            </dd>
          </div>
        </dl>
        {a.vanDezeRol ? (
          <form method="post" className="w-formulier" noValidate>
            <input type="hidden" name="csrf" value={kader.csrf} />
            <Foutensamenvatting fouten={fouten} />
            <Datumveld
              naam="op"
              label="Op welke dag is de afspraak nagekomen?"
              hint="Daarmee is de taak klaar, ook voor de anderen."
              fouten={fouten}
              {...(leeg ? { waarde: dateParts(vandaag) } : dagdelen(body, 'op'))}
            />
            <Knoppen tekst="Leg vast dat dit is nagekomen" />
          </form>
        ) : (
          a.stand === 'open' && (
            <p className="w-zacht">
              Wie de afspraak maakte, of de casusregie, legt vast dat zij is nagekomen.
            </p>
          )
        )}
      </section>
    </Pagina>
  )
}
