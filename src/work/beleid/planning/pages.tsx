/** Plans: the list, and one plan as a picture with its table. */
import type { z } from 'zod'
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { Datumveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Planbeeld } from '#ui/planning.tsx'
import { Status, telDagen } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import { dateParts } from '#work/dossier/index.ts'
import type { planoperaties } from './operations.ts'

export type Planlijst = z.output<typeof planoperaties.lijst.uitvoer>
export type Planbeeldgegevens = z.output<typeof planoperaties.zien.uitvoer>
type Activiteit = Planbeeldgegevens['activiteiten'][number]

export function PlanlijstPagina({ kader, l, beheer }: { kader: Kader; l: Planlijst; beheer: boolean }) {
  const laat = l.plannen.filter((p) => p.teLaat > 0 && p.klaar < p.activiteiten).length
  return (
    <Pagina
      kader={kader}
      titel="Planning van beleid"
      antwoord={
        laat === 0
          ? 'Elke lopende planning kan haar ingangsdatum nog halen.'
          : laat === 1
            ? '1 planning haalt haar ingangsdatum niet zoals het nu staat.'
            : `${laat} planningen halen hun ingangsdatum niet zoals het nu staat.`
      }
      ernaast={
        <section className="w-blok" aria-labelledby="uitleg">
          <h2 className="utrecht-heading-3" id="uitleg">
            Terugrekenen
          </h2>
          <p>
            Een nieuwe wet of verordening heeft een dag van ingang. Van die dag wordt teruggerekend: advies,
            raad, contracten, toegang tot systemen en opleiding. De langste keten bepaalt wanneer het moet
            beginnen.
          </p>
          {beheer && (
            <a className="utrecht-link" href="/planning/nieuw">
              Planning maken
            </a>
          )}
        </section>
      }
    >
      <Tabel
        bijschrift="Planningen"
        rijen={l.plannen}
        sleutel={(p) => p.id}
        leeg={<p>Er is nog geen planning. Begin met een sjabloon.</p>}
        kolommen={[
          {
            kop: 'Planning',
            cel: (p) => (
              <>
                <a className="utrecht-link" href={`/planning/${p.id}`}>
                  {p.naam}
                </a>
                <span className="w-subtekst">{p.stand}</span>
              </>
            ),
          },
          { kop: 'Ingang', cel: (p) => <time dateTime={p.inWerking}>{inTabel(p.inWerking as Dag)}</time> },
          { kop: 'Klaar', getal: true, cel: (p) => `${p.klaar} van ${p.activiteiten}` },
          {
            kop: 'Stand',
            cel: (p) =>
              p.activiteiten === 0 ? (
                <Status toestand="onbepaald" woord="Leeg" />
              ) : p.teLaat > 0 ? (
                <Status toestand="te-laat" woord={`${telDagen(p.teLaat)} te laat`} />
              ) : (
                <Status toestand="op-tijd" />
              ),
          },
        ]}
      />
    </Pagina>
  )
}

export interface PlanPaginaProps {
  readonly kader: Kader
  readonly p: Planbeeldgegevens
  readonly beheer: boolean
  readonly vandaag: Dag
}

export function PlanPagina({ kader, p, beheer, vandaag }: PlanPaginaProps) {
  const peildatum = p.peildatum as Dag
  const teLaat = p.activiteiten.filter(isLate)
  return (
    <Pagina
      kader={kader}
      titel={p.naam}
      antwoord={p.stand}
      kruimels={[{ naam: 'Planning', pad: '/planning' }]}
    >
      {p.toelichting !== null && <p className="w-regels">{p.toelichting}</p>}
      {p.activiteiten.length > 0 && (
        <>
          <ul className="w-tegels">
            <Tegel
              getal={inTabel(p.begin as Dag)}
              naam={p.begin < p.peildatum ? 'moest het beginnen' : 'moet het beginnen'}
            />
            <Tegel
              getal={inTabel(p.inWerking as Dag)}
              naam={p.inWerking < p.peildatum ? 'ging het in' : 'gaat het in'}
            />
            <Tegel
              getal={String(teLaat.length)}
              naam={`van ${p.activiteiten.length} activiteiten te laat of niet gebeurd`}
              rood={teLaat.length > 0}
            />
          </ul>
          <Planbeeld
            titel={`Planning: ${p.naam}`}
            ingang={p.inWerking as Dag}
            peildatum={peildatum}
            vandaag={peildatum === vandaag}
            balken={p.activiteiten.map((a) => ({
              naam: a.naam,
              kritiek: a.kritiek,
              uiterlijkBegin: a.uiterlijkBegin as Dag,
              uiterlijkKlaar: a.uiterlijkKlaar as Dag,
              begin: a.begin as Dag,
              klaar: a.klaar as Dag,
              stand: a.stand,
              teLaat: a.teLaatKlaar > 0,
            }))}
          />
          <section className="w-sectie" aria-labelledby="pad">
            <h2 className="utrecht-heading-2" id="pad">
              Het kritieke pad
            </h2>
            <p>
              Deze keten bepaalt of {inTekst(p.inWerking as Dag)} wordt gehaald: een dag later hier is een dag
              later in werking.
            </p>
            <ol className="w-keten">
              {p.pad.map((naam) => (
                <li key={naam}>{naam}</li>
              ))}
            </ol>
          </section>
        </>
      )}
      <section className="w-sectie" aria-labelledby="activiteiten">
        <h2 className="utrecht-heading-2" id="activiteiten">
          Activiteiten
        </h2>
        <Activiteitentabel p={p} beheer={beheer} />
        {beheer && (
          <p className="w-knoppen">
            <a className="utrecht-link" href={`/planning/${p.id}/activiteiten/nieuw`}>
              Activiteit toevoegen
            </a>
            <a className="utrecht-link" href={`/planning/${p.id}/wijzigen`}>
              Naam, ingangsdatum of toelichting wijzigen
            </a>
          </p>
        )}
      </section>
      <form method="get" action={`/planning/${p.id}`} className="w-filters">
        <Datumveld
          naam="peildatum"
          label="Hoe stond het op een andere dag?"
          hint="Alleen wat toen was gebeurd, telt."
          waarde={dateParts(peildatum)}
        />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          Toon
        </button>
      </form>
    </Pagina>
  )
}

const isLate = (a: Activiteit) =>
  a.stand === 'overgeslagen' || a.teLaatKlaar > 0 || (a.teLaatBegonnen ?? 0) > 0

/** How an activity stands, in a word. */
function standwoord(a: Activiteit) {
  if (a.stand === 'overgeslagen') return <Status toestand="te-laat" woord="Niet gebeurd" />
  if (isLate(a)) return <Status toestand="te-laat" />
  const toestand = { klaar: 'gedaan', bezig: 'wacht', open: 'op-tijd' } as const
  return <Status toestand={toestand[a.stand]} {...(a.stand === 'bezig' && { woord: 'Bezig' })} />
}

function Tegel({ getal, naam, rood = false }: { getal: string; naam: string; rood?: boolean }) {
  return (
    <li className={rood ? 'w-tegel w-tegel--te-laat' : 'w-tegel'}>
      <span className="w-tegel__getal">{getal}</span>
      <span className="w-tegel__naam">{naam}</span>
    </li>
  )
}

function Activiteitentabel({ p, beheer }: { p: Planbeeldgegevens; beheer: boolean }) {
  return (
    <Tabel
      bijschrift="Activiteiten, in volgorde van het uiterste begin"
      rijen={p.activiteiten}
      sleutel={(a) => a.id}
      leeg={<p>Nog zonder activiteiten.</p>}
      kolommen={[
        {
          kop: 'Activiteit',
          cel: (a) => (
            <>
              {beheer ? (
                <a className="utrecht-link" href={`/planning/${p.id}/activiteiten/${a.id}`}>
                  {a.naam}
                </a>
              ) : (
                a.naam
              )}
              <span className="w-subtekst">
                {a.wie}; {a.duur}
                {a.kritiek && '; op het kritieke pad'}
              </span>
              {a.na.length > 0 && (
                <span className="w-subtekst">
                  wacht op: {a.na.map((x) => x.naam.toLowerCase()).join(', ')}
                </span>
              )}
              {a.toelichting !== null && <span className="w-subtekst">{a.toelichting}</span>}
            </>
          ),
        },
        {
          kop: 'Uiterlijk begin',
          cel: (a) => <time dateTime={a.uiterlijkBegin}>{inTabel(a.uiterlijkBegin as Dag)}</time>,
        },
        {
          kop: 'Uiterlijk klaar',
          cel: (a) => <time dateTime={a.uiterlijkKlaar}>{inTabel(a.uiterlijkKlaar as Dag)}</time>,
        },
        {
          kop: 'Speling',
          getal: true,
          cel: (a) =>
            a.speling === null ? '–' : `${a.speling < 0 ? '−' : ''}${telDagen(Math.abs(a.speling))}`,
        },
        {
          kop: 'Hoe het staat',
          cel: (a) => (
            <>
              {standwoord(a)}
              <span className="w-subtekst">{a.zin}</span>
              {a.geenVergadering && (
                <span className="w-subtekst">
                  Geen vergadering valt op tijd: er moet een extra komen, of de ingang later.
                </span>
              )}
              {a.tegenVolgorde.length > 0 && (
                <span className="w-subtekst">
                  Begon voordat klaar was: {a.tegenVolgorde.map((n) => n.toLowerCase()).join(', ')}.
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  )
}
