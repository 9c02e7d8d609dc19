/** A dossier on screen: timeline, running terms with their why, tasks, household, what is missing, facts. */
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { type Dag, dagInAmsterdam, inTabel, inTekst } from '#core/day.ts'
import { Ketenlijst, type Schakeltaak } from '#ui/chain.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Status, Termijndag, toestandVan } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import { Tijdlijn } from '#ui/timeline.tsx'
import { Waarom } from '#ui/why.tsx'
import { Ernaast, wetten } from './aside.tsx'
import { Plichtdelen, plichtoordelen } from './duty-parts.tsx'
import type { Feitsoort } from './facts.ts'
import { correctieredenen } from './lijsten.ts'
import type { dossieroperaties } from './operations/index.ts'
import { fasen } from './stand.ts'
import { Doen } from './task-action.tsx'
import { contentInWords, lowerFirst } from './words.ts'

type Zien = z.output<typeof dossieroperaties.zien.uitvoer>

/** A task as the work list gives it, as far as this page shows it. */
export interface Dossiertaak extends Schakeltaak {
  readonly stap: string
  readonly titel: string
  readonly stand: string
  readonly uitersteDag: string | null
  readonly gedaanOp: string | null
  readonly gedaanDoor: string
  readonly gedaanMet: Readonly<Record<string, string>>
  readonly nietNodigDoor: readonly string[]
  readonly nietNodigMag: boolean
}

/** What recording just did to the tasks, in words. */
export interface Gevolg {
  readonly kop: string
  readonly titels: readonly string[]
}

export interface DossierProps {
  readonly kader: Kader
  readonly dossier: Zien
  readonly taken: readonly Dossiertaak[]
  /** Kinds of fact that this role may record here. */
  readonly vastleggen: readonly Feitsoort[]
  readonly vandaag: Dag
  readonly melding?: string | undefined
  readonly gevolgen?: readonly Gevolg[]
  /** Who does which work, with their names. */
  readonly toewijzingen?: readonly { readonly naam: string; readonly wie: string }[]
  /** Who may look here, as the slice of the handbook tells. */
  readonly toegang: ReactNode
  /** What another slice says beside the dossier. */
  readonly naast?: ReactNode
}

/** Facts that tell more in the margin than on the line. */
const NIET_OP_LIJN: readonly Feitsoort[] = [
  'geboren',
  'herkomstBekend',
  'inHuishouden',
  'dossierGeopend',
  'ingetrokken',
]

export function DossierPagina(props: DossierProps) {
  const { kader, dossier: d, taken, vastleggen, vandaag, melding, naast, toegang } = props
  const { gevolgen = [], toewijzingen = [] } = props
  const titel = d.naam ?? 'Dossier'
  const overig = d.oordelen.filter((o) => !plichtoordelen.includes(o.naam))
  const geldend = d.feiten.filter((f) => f.geldt)
  const opLijn = geldend
    .filter((f) => !NIET_OP_LIJN.includes(f.soort))
    .map((f) => ({ naam: f.naam, op: f.op as Dag }))
  const balken = d.termijnen.flatMap((t) =>
    t.begin === null || t.laatsteDag === null || t.stand === 'vervallen'
      ? []
      : [
          {
            naam: t.naam,
            begin: t.begin as Dag,
            laatsteDag: t.laatsteDag as Dag,
            voldaanOp: t.voldaanOp as Dag | null,
            toestand: termState(t, d.peildatum as Dag),
          },
        ],
  )
  return (
    <Pagina
      kader={kader}
      titel={titel}
      antwoord={answer(d, vandaag)}
      kruimels={[{ naam: 'Dossiers', pad: '/dossiers' }]}
      ernaast={
        <>
          {naast}
          <Ernaast d={d} vandaag={vandaag} />
          {toegang}
        </>
      }
    >
      <Onderdelenmenu id={d.id} open={d.open} />
      {melding !== undefined && (
        <div className="utrecht-alert utrecht-alert--ok w-melding" role="status">
          <p>{melding}</p>
          {gevolgen.map((g) => (
            <p key={g.kop}>
              <strong>{g.kop}:</strong> {g.titels.join('; ')}.
            </p>
          ))}
        </div>
      )}
      <section className="w-sectie" aria-labelledby="lijn">
        <h2 className="utrecht-heading-2" id="lijn">
          Verloop
        </h2>
        <Tijdlijn
          titel={`Verloop van ${titel}`}
          feiten={opLijn}
          balken={balken}
          vandaag={d.peildatum as Dag}
        />
      </section>
      <section className="w-sectie" aria-labelledby="termijnen">
        <h2 className="utrecht-heading-2" id="termijnen">
          Termijnen
        </h2>
        {d.termijnen.length === 0 && <p className="w-leeg">Er loopt geen termijn die deze rol mag zien.</p>}
        <ul className="w-termijnen">
          {d.termijnen.map((t) => (
            <li key={t.soort} className="w-termijn" id={`termijn-${t.soort}`}>
              <div>
                <strong>{t.naam}</strong>
                {t.laatsteDag !== null && (
                  <span className="w-subtekst">Tot en met {inTekst(t.laatsteDag as Dag)}</span>
                )}
              </div>
              <Termijnstand t={t} vandaag={d.peildatum as Dag} />
              <Waarom
                uitleg={t.uitleg}
                van={`de termijn ${t.naam.charAt(0).toLowerCase()}${t.naam.slice(1)}`}
                feitlink={factLink(d)}
              />
            </li>
          ))}
        </ul>
        {d.plicht !== null && (
          <div className="w-termijn">
            <div>
              <strong>Inburgeringsplicht</strong>
              <span className="w-subtekst">{wetten[d.wet ?? 'onbepaald']}</span>
            </div>
            <Status
              toestand={d.plicht.soort === 'onbepaald' ? 'onbepaald' : 'gedaan'}
              woord={
                d.plicht.soort === 'bepaald'
                  ? 'Plichtig'
                  : d.plicht.soort === 'nvt'
                    ? 'Niet plichtig'
                    : 'Onbepaald'
              }
            />
            <Waarom uitleg={d.plicht} van="de inburgeringsplicht" feitlink={factLink(d)} />
          </div>
        )}
      </section>
      <Plichtdelen d={d} feitlink={factLink(d)} />
      {overig.length > 0 && (
        <section className="w-sectie" aria-labelledby="oordelen">
          <h2 className="utrecht-heading-2" id="oordelen">
            Wat verder geldt
          </h2>
          <ul className="w-termijnen">
            {overig.map((o) => (
              <li key={o.naam} className="w-termijn">
                <div>
                  <strong>{o.naam}</strong>
                  <span className="w-subtekst">{o.uitleg.kern}</span>
                </div>
                <Waarom uitleg={o.uitleg} van={lowerFirst(o.naam)} feitlink={factLink(d)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="w-sectie" aria-labelledby="taken">
        <h2 className="utrecht-heading-2" id="taken">
          Wie doet wat
        </h2>
        <p>
          {toewijzingen.length === 0
            ? 'Nog niemand is toegewezen. '
            : `${toewijzingen.map((t) => `${t.naam}: ${t.wie}`).join('; ')}. `}
          <a className="utrecht-link" href={`/dossiers/${d.id}/toewijzen`}>
            Toewijzen of overdragen
          </a>
        </p>
        <Tabel
          bijschrift="Taken in dit dossier"
          rijen={taken.filter((t) => t.stand !== 'gedaan')}
          sleutel={(t) => t.stap}
          leeg={<p>Er staan geen taken open.</p>}
          kolommen={[
            { kop: 'Taak', cel: (t) => t.titel },
            { kop: 'Door', cel: (t) => t.rol },
            {
              kop: 'Uiterlijk',
              cel: (t) =>
                t.stand === 'nietNodig' ? (
                  <Status toestand="gedaan" woord="Niet van toepassing" />
                ) : t.uitersteDag === null ? (
                  <Status toestand="onbepaald" woord="Geen dag bekend" />
                ) : (
                  <Termijndag laatsteDag={t.uitersteDag as Dag} vandaag={vandaag} />
                ),
            },
            { kop: 'Wacht op', cel: (t) => <Ketenlijst taak={t} open={t.keten.length > 1} /> },
            {
              kop: 'Doen',
              cel: (t) => <Doen dossier={d.id} t={t} vastleggen={vastleggen} rol={kader.wie?.rol} />,
            },
          ]}
        />
      </section>
      <section className="w-sectie" aria-labelledby="feiten">
        <h2 className="utrecht-heading-2" id="feiten">
          Feiten
        </h2>
        {vastleggen.length > 0 && (
          <p>
            <a
              className="utrecht-button utrecht-button--primary-action utrecht-link-button"
              href={`/dossiers/${d.id}/feiten/nieuw`}
            >
              Feit vastleggen
            </a>{' '}
            <a className="utrecht-link" href={`/dossiers/${d.id}/wat-als`}>
              Wat als? Reken uit zonder vast te leggen
            </a>
          </p>
        )}
        <Tabel
          bijschrift="Vastgelegde feiten, nieuwste eerst"
          rijen={[...d.feiten].reverse()}
          sleutel={(f) => f.id}
          kolommen={[
            {
              kop: 'Feit',
              cel: (f) => (
                <span id={`feit-${f.id}`} className={f.geldt ? undefined : 'w-vervallen'}>
                  {f.naam}
                  <span className="w-subtekst">{contentInWords(f.soort, f.inhoud)}</span>
                </span>
              ),
            },
            { kop: 'Op', cel: (f) => <time dateTime={f.op}>{inTabel(f.op as Dag)}</time> },
            {
              kop: 'Vastgelegd',
              cel: (f) => (
                <span>
                  <time dateTime={f.vastgelegdOp}>{inTabel(dagInAmsterdam(f.vastgelegdOp))}</time>
                  <span className="w-subtekst">
                    {f.door}, bron: {f.bron}
                  </span>
                  {f.reden !== null && (
                    <span className="w-subtekst">
                      Reden: {correctieredenen[f.reden as keyof typeof correctieredenen]}
                    </span>
                  )}
                </span>
              ),
            },
            {
              kop: 'Wijzigen',
              cel: (f) =>
                f.geldt && vastleggen.includes(f.soort) ? (
                  <a
                    className="utrecht-link"
                    href={`/dossiers/${d.id}/feiten/nieuw?soort=${f.soort}&vervangt=${f.id}`}
                  >
                    Corrigeren<span className="w-onzichtbaar">: {f.naam}</span>
                  </a>
                ) : (
                  <span className="w-zacht">{f.geldt ? 'niet door deze rol' : 'geldt niet meer'}</span>
                ),
            },
          ]}
        />
      </section>
    </Pagina>
  )
}

function Termijnstand({ t, vandaag }: { t: Zien['termijnen'][number]; vandaag: Dag }) {
  if (t.stand === 'voldaan') {
    const laat = t.laatsteDag !== null && t.voldaanOp! > t.laatsteDag
    return (
      <Status
        toestand={laat ? 'te-laat' : 'gedaan'}
        woord={`${laat ? 'Te laat gedaan' : 'Op tijd gedaan'}, ${inTabel(t.voldaanOp as Dag)}`}
      />
    )
  }
  if (t.stand === 'vervallen') return <Status toestand="wacht" woord="Vervallen" />
  return <Termijndag laatsteDag={t.laatsteDag as Dag | null} vandaag={vandaag} />
}

/** How a term with a last day stands on that day. */
export function termState(
  t: Zien['termijnen'][number],
  vandaag: Dag,
): 'te-laat' | 'bijna' | 'op-tijd' | 'gedaan' {
  if (t.stand === 'voldaan') return t.voldaanOp! > t.laatsteDag! ? 'te-laat' : 'gedaan'
  return toestandVan(t.laatsteDag as Dag, vandaag) as 'te-laat' | 'bijna' | 'op-tijd'
}

function factLink(d: Zien): (id: string) => string | undefined {
  const bekend = new Set(d.feiten.map((f) => f.id))
  return (id) => (bekend.has(id) ? `#feit-${id}` : undefined)
}

function answer(d: Zien, vandaag: Dag): string {
  const fase = d.fase === null ? 'Te zien is wat open stappen vragen' : fasen[d.fase]
  const lopend = d.termijnen.filter((t) => t.stand === 'loopt' && t.laatsteDag !== null)
  const laat = lopend.filter((t) => t.laatsteDag! < vandaag)
  if (d.ontbreekt.length > 0) return `${fase}. Er ontbreekt een gegeven, zodat niet alles te zeggen is.`
  if (laat.length > 0) return `${fase}. ${laat.map((t) => t.naam).join(' en ')} is te laat.`
  const eerst = lopend.sort((a, b) => (a.laatsteDag! < b.laatsteDag! ? -1 : 1))[0]
  return eerst === undefined
    ? `${fase}. Er loopt geen termijn.`
    : `${fase}. Eerstvolgende laatste dag: ${inTekst(eerst.laatsteDag as Dag)} (${eerst.naam.charAt(0).toLowerCase()}${eerst.naam.slice(1)}).`
}

/** Pages of this dossier, as far as what they show is open for who looks. */
function Onderdelenmenu({ id, open }: { id: string; open: readonly string[] }) {
  const plekken = [
    ...(open.includes('intake')
      ? [
          ['intake', 'Brede intake'],
          ['plan', 'Plan (PIP)'],
        ]
      : []),
    ...(open.includes('inburgering') ? [['leren', 'Leren']] : []),
    ...(open.includes('intake')
      ? [
          ['voortgang', 'Voortgang'],
          ['verzoeken', 'Verzoeken'],
          ['afronding', 'Afronding'],
          ['brieven', 'Brieven'],
          ['notities', 'Notities'],
        ]
      : []),
  ]
  if (plekken.length === 0) return null
  return (
    <nav className="w-submenu" aria-label="Van dit dossier">
      <ul>
        {plekken.map(([pad, naam]) => (
          <li key={pad}>
            <a href={`/dossiers/${id}/${pad}`}>{naam}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
