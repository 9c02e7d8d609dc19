/** One's own settings on screen: calendar addresses and the mail at the start of the day; and a step that is not needed. */
import type { z } from 'zod'
import { type Dag, dagInAmsterdam, inTabel, inTekst } from '#core/day.ts'
import { type Fout, Foutensamenvatting, Keuzelijst, Knoppen, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Melding } from '#ui/melding.tsx'
import { Tabel } from '#ui/table.tsx'
import { correctieredenen } from '#work/dossier/index.ts'
import type { takenoperaties } from './operations/index.ts'
import { Werkmenu } from './parts.tsx'

type Eigen = z.output<typeof takenoperaties.instellingen.uitvoer>

const mailstanden: Readonly<Record<string, string>> = {
  wacht: 'staat klaar om te versturen',
  bezig: 'wordt nu verstuurd',
  verzonden: 'is verstuurd',
  opgegeven: 'kon niet worden bezorgd',
  onzeker: 'is misschien verstuurd: het versturen werd afgebroken',
  verlopen: 'is niet meer verstuurd',
}

export interface EigenProps {
  readonly kader: Kader
  readonly e: Eigen
  /** Whether this installation sends mail. */
  readonly post: boolean
  /** The address that was just made; shown once. */
  readonly nieuw?: string | undefined
  readonly body: Readonly<Record<string, string | undefined>>
  readonly fouten: readonly Fout[]
}

export function EigenPagina({ kader, e, post, nieuw, body, fouten }: EigenProps) {
  return (
    <Pagina
      kader={kader}
      titel="Agenda en mail"
      antwoord={`${e.agendas.length === 0 ? 'Geen agenda-adres' : e.agendas.length === 1 ? '1 agenda-adres' : `${e.agendas.length} agenda-adressen`}; de dagstartmail staat ${e.dagstart === null ? 'uit' : 'aan'}.`}
      kruimels={[{ naam: 'Werkvoorraad', pad: '/werkvoorraad' }]}
    >
      <Werkmenu kader={kader} />
      <section className="w-sectie" aria-labelledby="agenda">
        <h2 className="utrecht-heading-2" id="agenda">
          Taken in de eigen agenda
        </h2>
        <p>
          Een agendaprogramma haalt op wat wanneer moet: de taak, hoeveel, en een link. Nooit een naam. Wie
          het adres kent, kan meekijken: deel het niet, en trek het in als dat toch gebeurde.
        </p>
        {nieuw !== undefined && (
          <Melding soort="ok" titel="Het adres is gemaakt">
            <p>
              Neem het nu over in het agendaprogramma (abonneren op agenda). Het is hierna niet meer te zien.
            </p>
            <p className="w-adres">
              <code>{nieuw}</code>
            </p>
          </Melding>
        )}
        <Tabel
          bijschrift="Eigen agenda-adressen"
          rijen={e.agendas}
          sleutel={(a) => a.id}
          leeg={<p>Er is nog geen agenda-adres.</p>}
          kolommen={[
            {
              kop: 'Gemaakt op',
              cel: (a) => <time dateTime={a.gemaaktOp}>{inTabel(dagInAmsterdam(a.gemaaktOp))}</time>,
            },
            {
              kop: 'Wijzigen',
              cel: (a) => (
                <form method="post" action={`/werkvoorraad/agenda/${a.id}/intrekken`}>
                  <input type="hidden" name="csrf" value={kader.csrf} />
                  <button type="submit" className="utrecht-button utrecht-button--secondary-action">
                    Trek in
                    <span className="w-onzichtbaar">: gemaakt op {inTabel(dagInAmsterdam(a.gemaaktOp))}</span>
                  </button>
                </form>
              ),
            },
          ]}
        />
        <form method="post" action="/werkvoorraad/agenda">
          <input type="hidden" name="csrf" value={kader.csrf} />
          <Knoppen tekst="Maak een agenda-adres" />
        </form>
      </section>
      <section className="w-sectie" aria-labelledby="mail">
        <h2 className="utrecht-heading-2" id="mail">
          Dagstartmail
        </h2>
        <p>
          Op werkdagen om zeven uur: hoeveel taken te laat of bijna te laat zijn, met een link. Meer staat er
          niet in.
        </p>
        {!post && (
          <Melding soort="warning" titel="Deze installatie verstuurt geen mail">
            <p>
              Er is geen mailserver ingesteld. De keuze wordt bewaard en werkt zodra de beheerder dat doet.
            </p>
          </Melding>
        )}
        {e.dagstart !== null && (
          <p>
            De mail gaat sinds {inTekst(dagInAmsterdam(e.dagstart.sinds))} naar {e.dagstart.adres}.
            {e.laatste !== null &&
              ` Die van ${inTekst(e.laatste.dag as Dag)} ${mailstanden[e.laatste.stand] ?? e.laatste.stand}.`}
          </p>
        )}
        <form method="post" action="/werkvoorraad/dagstart" className="w-formulier" noValidate>
          <Foutensamenvatting fouten={fouten} />
          <input type="hidden" name="csrf" value={kader.csrf} />
          <Tekstveld
            naam="adres"
            label="Werkadres voor de mail"
            hint="Zoals naam@gemeente.nl. Uitzetten wist het adres."
            waarde={body.adres ?? e.dagstart?.adres ?? ''}
            fouten={fouten}
          />
          <Knoppen
            tekst={e.dagstart === null ? 'Zet de mail aan' : 'Bewaar het adres'}
            {...(e.dagstart === null
              ? {}
              : { tweede: { naam: 'uit', waarde: 'ja', tekst: 'Zet de mail uit' } })}
          />
        </form>
      </section>
    </Pagina>
  )
}

export const redenenNietNodig = {
  alGeregeld: 'Is al geregeld',
  nietAanDeOrde: 'Is hier niet aan de orde',
  doorAnderGeregeld: 'Een ander regelt het',
  wilNiet: 'De persoon wil het niet',
} as const

export interface NietNodigProps {
  readonly kader: Kader
  readonly dossier: { readonly id: string; readonly naam: string | null }
  readonly taak: {
    readonly stap: string
    readonly titel: string
    readonly uitleg: string
    readonly stand: string
    readonly rol: string
  }
  readonly wieMag: readonly string[]
  readonly mag: boolean
  readonly fouten: readonly Fout[]
}

/** Says that a step is not for this person, with a reason; or takes that back. */
export function NietNodigPagina({ kader, dossier, taak, wieMag, mag, fouten }: NietNodigProps) {
  const terug = taak.stand === 'nietNodig'
  const adres = `/dossiers/${dossier.id}/taken/${taak.stap}/niet-nodig`
  return (
    <Pagina
      kader={kader}
      titel={terug ? 'Toch van toepassing' : 'Niet van toepassing'}
      antwoord={`${taak.titel}${dossier.naam === null ? '' : `, ${dossier.naam}`}`}
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: dossier.naam ?? 'Dossier', pad: `/dossiers/${dossier.id}` },
      ]}
    >
      <p>{taak.uitleg}</p>
      <p className="w-zacht">
        Wie dit mag zeggen, staat in het handboek:{' '}
        {wieMag.length === 0 ? 'niemand' : wieMag.join(', ').toLowerCase()}.
      </p>
      {mag ? (
        <form method="post" action={adres} className="w-formulier" noValidate>
          <Foutensamenvatting fouten={fouten} />
          <input type="hidden" name="csrf" value={kader.csrf} />
          {terug ? (
            <Keuzelijst
              naam="reden"
              label="Waarom klopte het niet?"
              leeg="Kies een reden"
              fouten={fouten}
              keuzes={Object.entries(correctieredenen).map(([waarde, naam]) => ({ waarde, naam }))}
            />
          ) : (
            <Keuzelijst
              naam="waarom"
              label="Waarom is deze stap niet nodig?"
              hint="De reden wordt een feit in het dossier. Intrekken kan altijd; dan staat de taak weer open."
              leeg="Kies een reden"
              fouten={fouten}
              keuzes={Object.entries(redenenNietNodig).map(([waarde, naam]) => ({ waarde, naam }))}
            />
          )}
          <Knoppen tekst={terug ? 'Zet de taak weer open' : 'Leg vast'} terug={`/dossiers/${dossier.id}`} />
        </form>
      ) : (
        <p className="w-leeg">Deze rol zegt dat niet. Vraag het aan wie het wel mag.</p>
      )}
    </Pagina>
  )
}
