/** One meeting: agenda, who is invited and who is there, minutes; its invitation; a dossier put on the agenda. */
import { type Dag, inTekst } from '#core/day.ts'
import { type Fout, Foutensamenvatting, Keuzelijst, Knoppen, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina, type Plek } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import { afvoerredenen, toevoegredenen, vormen } from './lijsten.ts'
import { Agendapunt, type Overleg } from './punt-view.tsx'

const KRUIMEL: Plek = { naam: 'Casusoverleg', pad: '/casusoverleg' }
const titelVan = (o: Overleg) => `Casusoverleg ${inTekst(o.dag as Dag)}`

export interface OverlegProps {
  readonly kader: Kader
  readonly overleg: Overleg
  readonly vandaag: Dag
  readonly melding?: string | undefined
}

export function OverlegPagina({ kader, overleg: o, vandaag, melding }: OverlegProps) {
  const pad = `/casusoverleg/${o.id}`
  const dicht = o.punten.filter((p) => p.geweigerd !== null).length
  return (
    <Pagina
      kader={kader}
      titel={titelVan(o)}
      antwoord={answer(o)}
      kruimels={[KRUIMEL]}
      ernaast={<Ernaast kader={kader} o={o} vandaag={vandaag} />}
    >
      {melding !== undefined && (
        <div className="utrecht-alert utrecht-alert--ok w-melding" role="status">
          <p>{melding}</p>
        </div>
      )}
      <section className="w-sectie" aria-labelledby="agenda">
        <h2 className="utrecht-heading-2" id="agenda">
          {o.stand === 'gehouden' ? 'Verslag' : 'Agenda'}
        </h2>
        {o.leidt && dicht > 1 && (
          <form method="post" action={`${pad}/zonder`} className="w-blok">
            <input type="hidden" name="csrf" value={kader.csrf} />
            <p>{dicht} punten zijn niet te bespreken met iedereen erbij.</p>
            <div className="w-knoppen">
              <button type="submit" className="utrecht-button utrecht-button--secondary-action">
                Bespreek elk zonder wie daar geen werk heeft
              </button>
            </div>
          </form>
        )}
        {o.punten.length === 0 ? (
          <div className="w-leeg">
            <p>
              {o.stand === 'afgezegd'
                ? 'Dit overleg gaat niet door.'
                : 'Er zit niets vast dat deze rol mag zien. Een dossier toevoegen kan met een reden.'}
            </p>
          </div>
        ) : (
          <ol className="w-agenda">
            {o.punten.map((p, i) => (
              <Agendapunt
                key={p.dossier}
                kader={kader}
                overleg={o}
                punt={p}
                nummer={i + 1}
                vandaag={vandaag}
              />
            ))}
          </ol>
        )}
        {o.buiten > 0 && (
          <p className="w-zacht">
            {o.buiten === 1 ? '1 ander punt wordt' : `${o.buiten} andere punten worden`} besproken zonder deze
            rol: zij heeft daar volgens het handboek geen werk.
          </p>
        )}
        {o.rest > 0 && (
          <p className="w-zacht">
            Nog {o.rest === 1 ? '1 dossier geeft' : `${o.rest} dossiers geven`} een reden, maar minder zwaar
            dan wat hierboven staat.
          </p>
        )}
        {o.stand === 'gepland' && (
          <p>
            <a className="utrecht-link" href={`${pad}/toevoegen`}>
              Zet een dossier op de agenda
            </a>
          </p>
        )}
        {o.eraf.length > 0 && <Eraf kader={kader} o={o} />}
      </section>
    </Pagina>
  )
}

function answer(o: Overleg): string {
  const n = o.punten.length
  const punten = n === 1 ? '1 dossier' : `${n} dossiers`
  if (o.stand === 'afgezegd') return 'Dit overleg is afgezegd.'
  if (o.stand === 'gepland')
    return `${punten} op de agenda, gemaakt uit wat vastzit. Te zien is wat alle genodigden mogen zien.`
  const klaar = o.punten.filter((p) => p.besluit !== null).length
  return `Van ${klaar} van de ${punten} is verslag gemaakt. Te zien is wat alle aanwezigen mochten zien.`
}

function Eraf({ kader, o }: { kader: Kader; o: Overleg }) {
  return (
    <details>
      <summary className="w-samenvatting">Van de agenda gehaald ({o.eraf.length})</summary>
      <ul className="w-redenen">
        {o.eraf.map((e) => (
          <li key={e.dossier}>
            {e.naam ?? 'Naam hier niet zichtbaar'}:{' '}
            {afvoerredenen[e.reden as keyof typeof afvoerredenen].toLowerCase()}.
            {o.leidt && o.stand === 'gepland' && (
              <form method="post" action={`/casusoverleg/${o.id}/punten`} className="w-inlijn">
                <input type="hidden" name="csrf" value={kader.csrf} />
                <input type="hidden" name="dossier" value={e.dossier} />
                <input type="hidden" name="wat" value="erbij" />
                <input type="hidden" name="reden" value="vorigeKeer" />
                <button type="submit" className="utrecht-button utrecht-button--subtle">
                  Zet terug<span className="w-onzichtbaar">: {e.naam}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Ernaast({ kader, o, vandaag }: { kader: Kader; o: Overleg; vandaag: Dag }) {
  const pad = `/casusoverleg/${o.id}`
  return (
    <>
      <section className="w-blok" aria-labelledby="waar">
        <h2 className="utrecht-heading-3" id="waar">
          Waar en wanneer
        </h2>
        <p>
          {inTekst(o.dag as Dag)}, {o.begin} tot {o.eind}
          <span className="w-subtekst">
            {o.plaats} ({vormen[o.vorm].toLowerCase()})
          </span>
        </p>
        <ul className="w-redenen">
          <li>
            <a className="utrecht-link" href={`${pad}/uitnodiging`}>
              Uitnodiging
            </a>
          </li>
          <li>
            <a className="utrecht-link" href={`${pad}/kalender.ics`}>
              In de agenda zetten (iCalendar)
            </a>
          </li>
        </ul>
      </section>
      <section className="w-blok" aria-labelledby="wie">
        <h2 className="utrecht-heading-3" id="wie">
          {o.stand === 'gehouden' ? 'Aanwezig' : 'Genodigd'}
        </h2>
        <ul className="w-redenen">
          {o.deelnemers.map((d) => (
            <li key={`${d.rol}${d.organisatie}`}>
              {d.rolnaam}
              <span className="w-subtekst">
                {d.organisatienaam}
                {o.stand === 'gehouden' &&
                  `: ${d.aanwezig.length === 0 ? 'afwezig' : d.aanwezig.map((a) => a.naam).join(', ')}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {o.leidt && o.stand === 'gepland' && <Nodig kader={kader} o={o} />}
      {o.leidt && o.stand !== 'afgezegd' && o.dag <= vandaag && <WieIsEr kader={kader} o={o} />}
      {o.leidt && o.stand === 'gepland' && (
        <form method="post" action={`${pad}/afzegging`}>
          <input type="hidden" name="csrf" value={kader.csrf} />
          <button type="submit" className="utrecht-button utrecht-button--subtle">
            Zeg het overleg af
          </button>
        </form>
      )}
    </>
  )
}

/** Roles with work in the dossiers on the agenda; nobody else is proposed. */
function Nodig({ kader, o }: { kader: Kader; o: Overleg }) {
  return (
    <form method="post" action={`/casusoverleg/${o.id}/deelnemers`} className="w-blok">
      <input type="hidden" name="csrf" value={kader.csrf} />
      <fieldset className="w-veld w-aankruislijst">
        <legend className="utrecht-form-label">Wie nodigen we uit?</legend>
        <div className="w-hint">
          Alleen wie werk heeft in de dossiers op de agenda. Hoe meer rollen, hoe minder samen te zien is.
        </div>
        {o.voorstel.map((v) => (
          <label key={`${v.rol}${v.organisatie}`} className="w-keus">
            <input
              type="checkbox"
              name={`deelnemer-${v.rol}:${v.organisatie}`}
              value="ja"
              defaultChecked={v.genodigd}
            />
            <span>
              {v.rolnaam}, {v.organisatienaam}
              <span className="w-subtekst">{v.waarom}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="utrecht-button utrecht-button--secondary-action">
        Nodig uit
      </button>
    </form>
  )
}

/** Presence begins the meeting. */
function WieIsEr({ kader, o }: { kader: Kader; o: Overleg }) {
  const aanwezig = new Set(o.deelnemers.flatMap((d) => d.aanwezig.map((a) => a.id)))
  return (
    <form method="post" action={`/casusoverleg/${o.id}/aanwezigen`} className="w-blok">
      <input type="hidden" name="csrf" value={kader.csrf} />
      <fieldset className="w-veld w-aankruislijst">
        <legend className="utrecht-form-label">Wie is er?</legend>
        <div className="w-hint">
          {o.stand === 'gepland'
            ? 'Hiermee begint het overleg en staat de agenda vast.'
            : 'Komt er iemand bij, kies die dan ook.'}
        </div>
        {o.medewerkers.map((m) => (
          <label key={m.id} className="w-keus">
            <input type="checkbox" name={`aanwezig-${m.id}`} value="ja" defaultChecked={aanwezig.has(m.id)} />
            <span>
              {m.naam}
              <span className="w-subtekst">
                {m.rolnaam}, {m.organisatienaam}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {o.stand === 'gepland' ? 'Begin het overleg' : 'Leg vast'}
      </button>
    </form>
  )
}

/** The invitation to print or to copy: no names, no dossiers. */
export function Uitnodiging({ kader, overleg: o }: { kader: Kader; overleg: Overleg }) {
  return (
    <Pagina
      kader={kader}
      titel={`Uitnodiging ${titelVan(o).toLowerCase()}`}
      antwoord="Zonder namen of dossiers, om af te drukken of door te sturen."
      kruimels={[KRUIMEL, { naam: titelVan(o), pad: `/casusoverleg/${o.id}` }]}
    >
      <section className="w-blok" aria-labelledby="brief">
        <h2 className="utrecht-heading-2" id="brief">
          Casusoverleg {kader.gemeente.naam}
        </h2>
        <dl className="w-feitenlijst">
          <div>
            <dt>Wanneer</dt>
            <dd>
              {inTekst(o.dag as Dag)}, {o.begin} tot {o.eind}
            </dd>
          </div>
          <div>
            <dt>Waar</dt>
            <dd>
              {o.plaats} ({vormen[o.vorm].toLowerCase()})
            </dd>
          </div>
          <div>
            <dt>Wie</dt>
            <dd>{o.deelnemers.map((d) => `${d.rolnaam} (${d.organisatienaam})`).join(', ')}</dd>
          </div>
          <div>
            <dt>Agenda</dt>
            <dd>Staat in Wortel, bij Casusoverleg: daar ziet ieder de punten waar die rol werk in heeft.</dd>
          </div>
        </dl>
        <p>
          In het overleg komt alleen op tafel wat alle aanwezigen mogen zien. Neem geen stukken over personen
          mee en stuur ze niet rond.
        </p>
        <p>
          <a className="utrecht-link" href={`/casusoverleg/${o.id}/kalender.ics`}>
            In de agenda zetten (iCalendar)
          </a>
        </p>
      </section>
    </Pagina>
  )
}

export interface ToevoegenProps {
  readonly kader: Kader
  readonly overleg: Overleg
  readonly zoek: string
  readonly gevonden: readonly { readonly id: string; readonly naam: string | null }[]
  readonly fouten: readonly Fout[]
}

/** Finds a dossier and puts it on the agenda with a reason. */
export function Toevoegen({ kader, overleg: o, zoek, gevonden, fouten }: ToevoegenProps) {
  const pad = `/casusoverleg/${o.id}`
  return (
    <Pagina
      kader={kader}
      titel="Dossier op de agenda zetten"
      antwoord="Voor wat niet uit de feiten blijkt. Zoek het dossier en zeg waarom."
      kruimels={[KRUIMEL, { naam: titelVan(o), pad }]}
    >
      <form method="get" action={`${pad}/toevoegen`} className="w-filters">
        <Tekstveld naam="zoek" label="Naam" soort="search" waarde={zoek} />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          Zoek
        </button>
      </form>
      {zoek !== '' && (
        <form method="post" action={`${pad}/punten`} className="w-sectie" noValidate>
          <input type="hidden" name="csrf" value={kader.csrf} />
          <input type="hidden" name="wat" value="erbij" />
          <input type="hidden" name="zoek" value={zoek} />
          <Foutensamenvatting fouten={fouten} />
          <Tabel
            bijschrift="Gevonden dossiers"
            rijen={gevonden}
            sleutel={(d) => d.id}
            leeg={<p>Geen dossier gevonden dat deze rol mag zien.</p>}
            kolommen={[
              {
                kop: 'Naam',
                cel: (d) => (
                  <label className="w-keus">
                    <input type="radio" name="dossier" value={d.id} defaultChecked={gevonden.length === 1} />
                    <span>{d.naam ?? 'Naam niet zichtbaar'}</span>
                  </label>
                ),
              },
              {
                kop: 'Agenda',
                cel: (d) =>
                  o.punten.some((p) => p.dossier === d.id) ? (
                    'staat er al op'
                  ) : (
                    <span className="w-zacht">niet</span>
                  ),
              },
            ]}
          />
          {gevonden.length > 0 && (
            <>
              <Keuzelijst
                naam="reden"
                label="Waarom?"
                leeg="Kies een reden"
                fouten={fouten}
                keuzes={Object.entries(toevoegredenen).map(([waarde, naam]) => ({ waarde, naam }))}
              />
              <Knoppen tekst="Zet op de agenda" terug={pad} />
            </>
          )}
        </form>
      )}
    </Pagina>
  )
}
