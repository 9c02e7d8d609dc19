/** The work list on screen: what is due, why now, waiting on whom; one action a row. */
import type { z } from 'zod'
import { type Dag, inTabel } from '#core/day.ts'
import { Ketenlijst } from '#ui/chain.tsx'
import { Keuzelijst, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Status, Termijndag } from '#ui/status.tsx'
import { Paginas, Tabel } from '#ui/table.tsx'
import { type Feitsoort, ownPage } from '#work/dossier/index.ts'
import type { takenoperaties } from './operations/index.ts'
import { Niveau, VanWie, Werkmenu } from './parts.tsx'
import { type Takenfilter, takenfilters } from './queries.ts'

type Werk = z.output<typeof takenoperaties.werkvoorraad.uitvoer>
type Taakregel = Werk['taken'][number]

export interface Vraag {
  readonly filter: Takenfilter
  readonly wie: 'mij' | 'team'
  readonly stap?: string | undefined
  readonly zoek?: string | undefined
  readonly sorteer: string
  readonly pagina: number
}

export function Werkvoorraad({
  kader,
  werk,
  vraag,
  vandaag,
  verdeelt,
}: {
  kader: Kader
  werk: Werk
  vraag: Vraag
  vandaag: Dag
  /** Whether the role shares out work: then it matters whose it is. */
  verdeelt: boolean
}) {
  const pad = (anders: Partial<Record<keyof Vraag, string | number>>) => {
    const alle = { ...vraag, pagina: 1, ...anders }
    const delen = Object.entries(alle).filter(
      ([k, w]) => w !== undefined && w !== '' && !(k === 'pagina' && w === 1),
    )
    return `/werkvoorraad?${new URLSearchParams(Object.fromEntries(delen.map(([k, w]) => [k, String(w)])))}`
  }
  const t = werk.tellingen
  const tegels: Takenfilter[] = ['teLaat', 'dezeWeek', 'later', 'wacht', 'gedaan']
  return (
    <Pagina kader={kader} titel="Werkvoorraad" antwoord={answer(t)}>
      <Werkmenu kader={kader} />
      {verdeelt && (
        <nav className="w-keuzebalk" aria-label="Van wie">
          {(['mij', 'team'] as const).map((w) => (
            <a
              key={w}
              className="utrecht-link"
              href={pad({ wie: w })}
              aria-current={vraag.wie === w ? 'true' : undefined}
            >
              {w === 'mij' ? 'Van mij' : 'Van het team'}
            </a>
          ))}
          <span className="w-zacht">
            {vraag.wie === 'mij'
              ? 'Eigen dossiers, die van wie ik vervang, en wat nog niet is verdeeld.'
              : 'Alles van de rol in de eigen organisatie.'}
          </span>
        </nav>
      )}
      <ul className="w-tegels" aria-label="Taken per stand">
        {tegels.map((f) => (
          <li key={f}>
            <a
              className={f === 'teLaat' && t.teLaat > 0 ? 'w-tegel w-tegel--te-laat' : 'w-tegel'}
              href={pad({ filter: f })}
              aria-current={vraag.filter === f ? 'true' : undefined}
            >
              <span className="w-tegel__getal">{t[f]}</span>
              <span className="w-tegel__naam">{takenfilters[f]}</span>
            </a>
          </li>
        ))}
      </ul>
      <section className="w-sectie" aria-labelledby="lijst">
        <h2 className="utrecht-heading-2" id="lijst">
          {takenfilters[vraag.filter]}
        </h2>
        <form className="w-filters" method="get" action="/werkvoorraad" data-direct>
          <input type="hidden" name="filter" value={vraag.filter} />
          <input type="hidden" name="wie" value={vraag.wie} />
          <Keuzelijst
            naam="stap"
            label="Soort taak"
            leeg="Alle soorten"
            {...(vraag.stap === undefined ? {} : { waarde: vraag.stap })}
            keuzes={werk.stappen.map((s) => ({ waarde: s.id, naam: s.titel }))}
          />
          <Tekstveld
            naam="zoek"
            label="Naam"
            soort="search"
            {...(vraag.zoek === undefined ? {} : { waarde: vraag.zoek })}
          />
          <button type="submit" className="utrecht-button utrecht-button--secondary-action">
            Toon
          </button>
          {vraag.filter !== 'open' && (
            <a className="utrecht-link" href="/werkvoorraad">
              Alles wat open staat
            </a>
          )}
        </form>
        <Tabel<Taakregel>
          bijschrift={`Taken: ${takenfilters[vraag.filter].toLowerCase()}`}
          sleutel={(r) => `${r.dossier}${r.stap}`}
          rijen={werk.taken}
          leeg={<Leeg vraag={vraag} open={t.open} />}
          kolommen={[
            {
              kop: 'Wie',
              sorteer: { pad: pad({ sorteer: 'naam' }), actief: vraag.sorteer === 'naam' },
              cel: (r) => (
                <a className="utrecht-link" data-rij href={`/dossiers/${r.dossier}`}>
                  {r.naam ?? 'Naam niet zichtbaar'}
                </a>
              ),
            },
            {
              kop: 'Wat',
              sorteer: { pad: pad({ sorteer: 'stap' }), actief: vraag.sorteer === 'stap' },
              cel: (r) => (
                <span>
                  <strong>{r.titel}</strong>
                  <span className="w-subtekst">{r.uitleg}</span>
                </span>
              ),
            },
            {
              kop: vraag.filter === 'gedaan' ? 'Gedaan op' : 'Uiterlijk',
              sorteer: { pad: pad({ sorteer: 'dag' }), actief: vraag.sorteer === 'dag' },
              cel: (r) => <Uiterlijk taak={r} vandaag={vandaag} herinnerDagen={werk.herinnerDagen} />,
            },
            { kop: 'Wacht op', cel: (r) => <Ketenlijst taak={r} /> },
            ...(verdeelt ? [{ kop: 'Van wie', cel: (r: Taakregel) => <VanWie taak={r} /> }] : []),
            { kop: 'Doen', cel: (r) => <Doen taak={r} /> },
          ]}
        />
        <Paginas
          pagina={werk.pagina}
          perPagina={werk.perPagina}
          totaal={werk.totaal}
          pad={(p) => pad({ pagina: p })}
        />
      </section>
    </Pagina>
  )
}

function answer(t: Werk['tellingen']): string {
  if (t.open === 0) return 'Er staat niets open.'
  const week =
    t.dezeWeek === 1 ? 'Deze week is 1 taak aan de beurt' : `Deze week zijn ${t.dezeWeek} taken aan de beurt`
  const laat =
    t.teLaat === 0 ? 'niets is te laat' : t.teLaat === 1 ? '1 is te laat' : `${t.teLaat} zijn te laat`
  return `${week}, ${laat}${t.wacht > 0 ? `; ${t.wacht} ${t.wacht === 1 ? 'kan' : 'kunnen'} nog niet` : ''}.`
}

function Uiterlijk({
  taak,
  vandaag,
  herinnerDagen,
}: {
  taak: Taakregel
  vandaag: Dag
  herinnerDagen: number
}) {
  if (taak.stand === 'gedaan') {
    return (
      <span className="w-termijndag">
        <Status toestand="gedaan" />
        <time dateTime={taak.gedaanOp!}>{inTabel(taak.gedaanOp as Dag)}</time>
      </span>
    )
  }
  if (taak.uitersteDag === null) return <Status toestand="onbepaald" woord="Geen dag bekend" />
  return (
    <>
      <Termijndag laatsteDag={taak.uitersteDag as Dag} vandaag={vandaag} bijna={herinnerDagen} />
      <Niveau niveau={taak.niveau} />
    </>
  )
}

function Doen({ taak }: { taak: Taakregel }) {
  const klaar = taak.stand !== 'open' && taak.stand !== 'wacht'
  if (klaar) return <span className="w-zacht">klaar</span>
  const over = (
    <span className="w-onzichtbaar">
      : {taak.titel}, {taak.naam}
    </span>
  )
  return (
    <span className="w-doen">
      {taak.stand === 'wacht' ? (
        <span className="w-zacht">nog niet</span>
      ) : taak.vastleggenMag ? (
        <a className="utrecht-link" href={recordPath(taak)}>
          Vastleggen{over}
        </a>
      ) : (
        <span className="w-zacht">door {taak.rol.toLowerCase()}</span>
      )}
      {taak.nietNodigMag && (
        <a className="utrecht-link" href={`/dossiers/${taak.dossier}/taken/${taak.stap}/niet-nodig`}>
          Niet van toepassing{over}
        </a>
      )}
    </span>
  )
}

/** The form of the fact that ends the task, with what the task already knows. */
export function recordPath(t: Pick<Taakregel, 'dossier' | 'gedaanDoor' | 'gedaanMet'>): string {
  // An agreement has a page of its own, where one sees what was agreed.
  if (t.gedaanDoor === 'afspraakNagekomen')
    return `/casusoverleg/afspraken/${t.dossier}/${t.gedaanMet.afspraak}`
  const eigen = ownPage(t.gedaanDoor as Feitsoort, t.gedaanMet)
  if (eigen !== undefined) return `/dossiers/${t.dossier}/${eigen}`
  const vraag = new URLSearchParams({ soort: t.gedaanDoor })
  for (const [veld, waarde] of Object.entries(t.gedaanMet)) vraag.set(`inhoud-${veld}`, waarde)
  return `/dossiers/${t.dossier}/feiten/nieuw?${vraag}`
}

function Leeg({ vraag, open }: { vraag: Vraag; open: number }) {
  const gezocht = vraag.stap !== undefined || (vraag.zoek ?? '') !== ''
  return (
    <>
      <strong>{gezocht ? 'Geen taak past bij deze keuze.' : 'Hier staat nu niets.'}</strong>
      <p>
        {gezocht || open > 0 ? (
          <a className="utrecht-link" href="/werkvoorraad">
            Toon alles wat open staat ({open})
          </a>
        ) : (
          'Taken verschijnen vanzelf zodra er feiten worden vastgelegd die volgens het handboek werk geven voor deze rol.'
        )}
      </p>
    </>
  )
}
