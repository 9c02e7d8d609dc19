/** Reports to the council: the list, and one report as it was published. */
import type { z } from 'zod'
import { type Dag, dagInAmsterdam, inTabel, inTekst } from '#core/day.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Melding } from '#ui/melding.tsx'
import { Tabel } from '#ui/table.tsx'
import { LAAT_NA } from '../kwaliteit.ts'
import { doelen } from '../model.ts'
import type { rapportoperaties } from '../operations/rapporten.ts'
import { doelvolgorde } from '../operations/schemas.ts'
import type { Rapport } from '../rapport/maken.ts'
import { partnersVan, stuksoorten } from '../rapport/stukken.ts'
import { Cijfers } from './indicator.tsx'
import { Streef } from './monitor.tsx'

export type Rapporten = z.output<typeof rapportoperaties.rapporten.uitvoer>

const kruimels = [{ naam: 'Monitor', pad: '/monitor' }]

export function RapportenPagina({ kader, r, beheer }: { kader: Kader; r: Rapporten; beheer: boolean }) {
  const laatste = r.rapporten[0]
  return (
    <Pagina
      kader={kader}
      titel="Rapporten aan de raad"
      antwoord={
        laatste === undefined
          ? 'Er is nog geen rapport gepubliceerd.'
          : `Het laatste rapport gaat over ${laatste.halfjaar}.`
      }
      kruimels={kruimels}
    >
      <Tabel
        bijschrift="Gepubliceerde rapporten"
        rijen={r.rapporten}
        sleutel={(x) => x.nummer}
        leeg={<p>Een rapport ontstaat uit de monitor zodra een halfjaar voorbij is.</p>}
        kolommen={[
          {
            kop: 'Rapport',
            cel: (x) => (
              <a className="utrecht-link" href={`/monitor/rapporten/${x.nummer}`}>
                {x.nummer}
              </a>
            ),
          },
          { kop: 'Stand op', cel: (x) => inTabel(x.peildatum as Dag) },
          { kop: 'Zoals bekend op', cel: (x) => inTabel(x.kennisdatum as Dag) },
          { kop: 'Set', cel: (x) => x.set },
          { kop: 'Gepubliceerd', cel: (x) => inTabel(dagInAmsterdam(x.gepubliceerdOp)) },
        ]}
      />
      {beheer && (
        <section className="w-sectie" aria-labelledby="nieuw">
          <h2 className="utrecht-heading-2" id="nieuw">
            Een rapport maken
          </h2>
          <p>Bekijk eerst hoe het eruitziet. Na publicatie verandert een rapport niet meer.</p>
          <ul className="w-lijst">
            {r.halfjaren.map((h) => (
              <li key={h}>
                <a className="utrecht-link" href={`/monitor/rapporten/voorbeeld/${h}`}>
                  Rapport over {h}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Pagina>
  )
}

export interface RapportProps {
  readonly kader: Kader
  readonly r: Rapport
  /** Absent for one that was not published. */
  readonly gepubliceerd?: { readonly op: string; readonly vingerafdruk: string; readonly open: boolean }
  /** Whether who looks may open and close it as open data. */
  readonly beheer?: boolean
  readonly narekening?: { readonly gelijk: boolean; readonly anders: readonly string[] }
}

export function RapportPagina({ kader, r, gepubliceerd, narekening, beheer = false }: RapportProps) {
  const pad = `/monitor/rapporten/${r.nummer}`
  const metCijfer = r.indicatoren.filter((i) => i.geen === null).length
  return (
    <Pagina
      kader={kader}
      titel={
        gepubliceerd === undefined
          ? `Voorbeeld: monitor inburgering ${r.halfjaar}`
          : `Monitor inburgering ${r.halfjaar}`
      }
      antwoord={`Gemeente ${r.gemeente}: ${metCijfer} van de ${r.indicatoren.length} indicatoren hebben een cijfer op ${inTekst(r.peildatum as Dag)}, zoals bekend op ${inTekst(r.kennisdatum as Dag)}.`}
      kruimels={[...kruimels, { naam: 'Rapporten', pad: '/monitor/rapporten' }]}
      ernaast={<Verantwoording r={r} {...(gepubliceerd && { gepubliceerd })} />}
    >
      {narekening !== undefined && <Narekening {...narekening} />}
      {gepubliceerd === undefined && (
        <form method="post" action="/monitor/rapporten" className="w-knoppen">
          <input type="hidden" name="csrf" value={kader.csrf} />
          <input type="hidden" name="halfjaar" value={r.halfjaar} />
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            Publiceer dit rapport
          </button>
        </form>
      )}
      {gepubliceerd !== undefined && (
        <ul className="w-lijst">
          {(
            [
              ['pdf', 'Als pdf, ook voor wie een schermlezer gebruikt'],
              ['xlsx', 'Als Excel-bestand (XLSX)'],
              ['ods', 'Als OpenDocument-bestand (ODS)'],
              ['csv', 'Als CSV'],
            ] as const
          ).map(([vorm, naam]) => (
            <li key={vorm}>
              <a className="utrecht-link" href={`${pad}/${vorm}`}>
                {naam}
              </a>
            </li>
          ))}
          <li>
            <a className="utrecht-link" href={`${pad}/verschil`}>
              Wat er sindsdien veranderde, en waardoor
            </a>
          </li>
          <li>
            <a className="utrecht-link" href={`${pad}?narekenen=ja`}>
              Reken dit rapport na
            </a>
          </li>
        </ul>
      )}
      {gepubliceerd !== undefined && <Stukken r={r} pad={pad} />}
      {gepubliceerd !== undefined && beheer && (
        <Openstelling csrf={kader.csrf} pad={pad} open={gepubliceerd.open} />
      )}
      {doelvolgorde.map((doel) => (
        <section className="w-sectie" aria-labelledby={doel} key={doel}>
          <h2 className="utrecht-heading-2" id={doel}>
            {doelen[doel]}
          </h2>
          {r.indicatoren
            .filter((i) => i.doel === doel)
            .map((i) => (
              <details key={i.id} className="w-figuur">
                <summary>
                  <strong>{i.naam}</strong>: {withBase(i)}
                </summary>
                <p>{i.vraag}</p>
                {i.geen !== null && <p>{i.geen}</p>}
                {i.streef !== null && (
                  <p>
                    Streefwaarde: <Streef i={i} />
                  </p>
                )}
                {i.totaal !== null && <Cijfers i={i} m={r} />}
                <p className="w-bron">
                  {i.formule} Bron: {i.bron}. Eigenaar: {i.eigenaar}.
                </p>
              </details>
            ))}
        </section>
      ))}
      <Kwaliteit r={r} />
    </Pagina>
  )
}

/** Open data: for everybody, or not. */
function Openstelling({ csrf, pad, open }: { csrf: string; pad: string; open: boolean }) {
  return (
    <section className="w-sectie" aria-labelledby="open">
      <h2 className="utrecht-heading-2" id="open">
        Open data
      </h2>
      <p>
        {open ? (
          <>
            Dit rapport staat op{' '}
            <a className="utrecht-link" href="/open-data">
              open data
            </a>{' '}
            en is door iedereen te gebruiken.
          </>
        ) : (
          'Dit rapport is alleen te zien voor wie is aangemeld.'
        )}
      </p>
      <form method="post" action={`${pad}/openstelling`} className="w-knoppen">
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="open" value={open ? 'nee' : 'ja'} />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          {open ? 'Haal het van open data' : 'Stel het open voor iedereen'}
        </button>
      </form>
    </section>
  )
}

/** Texts that follow from the report. */
function Stukken({ r, pad }: { r: Rapport; pad: string }) {
  const soorten = (['pc', 'rib', 'jaar'] as const).filter((s) => s !== 'jaar' || r.halfjaar.endsWith('-2'))
  return (
    <section className="w-sectie" aria-labelledby="stukken">
      <h2 className="utrecht-heading-2" id="stukken">
        Stukken uit dit rapport
      </h2>
      <ul className="w-lijst">
        {soorten.map((s) => (
          <li key={s}>
            <a className="utrecht-link" href={`${pad}/stukken/${s}`}>
              {stuksoorten[s]}
            </a>
          </li>
        ))}
        {partnersVan(r).map((p) => (
          <li key={p}>
            <a className="utrecht-link" href={`${pad}/stukken/partner?partner=${encodeURIComponent(p)}`}>
              Rapport voor de partner: {p}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The figure, and of how many persons it is unless that is what it counts. */
function withBase(i: Rapport['indicatoren'][number]): string {
  if (i.geen !== null) return 'geen cijfer'
  return i.eenheid === 'personen' || i.eenheid === 'keer'
    ? i.tekst
    : `${i.tekst}, van ${i.totaal!.n} personen`
}

function Narekening({ gelijk, anders }: { gelijk: boolean; anders: readonly string[] }) {
  if (gelijk)
    return (
      <Melding soort="ok" titel="Nagerekend: gelijk">
        <p>Uit de feiten zoals toen bekend komt op het teken af hetzelfde rapport.</p>
      </Melding>
    )
  return (
    <Melding soort="warning" titel="Nagerekend: het komt nu anders uit">
      <p>
        {anders.length > 0
          ? `Dit komt nu anders uit: ${anders.join(', ')}.`
          : 'De cijfers zijn gelijk; iets anders in het rapport verschilt.'}{' '}
        Het rapport zelf blijft zoals het was. Zo’n verschil komt door een nieuwe versie van Wortel, of
        doordat dossiers na hun bewaartermijn zijn gewist.
      </p>
    </Melding>
  )
}

function Kwaliteit({ r }: { r: Rapport }) {
  const { partners, ontbreekt } = r.kwaliteit
  return (
    <section className="w-sectie" aria-labelledby="kwaliteit">
      <h2 className="utrecht-heading-2" id="kwaliteit">
        Hoe goed zijn de gegevens?
      </h2>
      <Tabel
        bijschrift="Later vastgelegd dan gebeurd, per partner"
        bijschriftZichtbaar
        rijen={partners}
        sleutel={(p) => p.partner}
        leeg={<p>In dit halfjaar zijn er te weinig feiten om iets over te zeggen.</p>}
        kolommen={[
          { kop: 'Partner', cel: (p) => p.partner },
          { kop: 'Feiten', getal: true, cel: (p) => p.feiten },
          { kop: `Meer dan ${LAAT_NA} dagen later`, getal: true, cel: (p) => p.laat },
          { kop: 'Bij de helft binnen', getal: true, cel: (p) => `${p.helft} dagen` },
        ]}
      />
      <Tabel
        bijschrift="Feiten die ontbreken, zodat de wet niet te zeggen is"
        bijschriftZichtbaar
        rijen={ontbreekt}
        sleutel={(o) => o.feit}
        leeg={<p>Er ontbreken geen feiten bij zoveel dossiers dat het te tonen is.</p>}
        kolommen={[
          { kop: 'Feit', cel: (o) => o.feit },
          { kop: 'Vast te leggen door', cel: (o) => o.door },
          { kop: 'Dossiers', getal: true, cel: (o) => o.dossiers },
        ]}
      />
    </section>
  )
}

function Verantwoording({ r, gepubliceerd }: Pick<RapportProps, 'r' | 'gepubliceerd'>) {
  return (
    <>
      <h2 className="utrecht-heading-3">Waar komt dit vandaan?</h2>
      <p>
        Uit de feiten van gemeente en partners; niemand vult er iets voor in. Set {r.set.versie}
        {r.set.besluit === null ? ' (meegeleverd met Wortel)' : ` (${r.set.besluit})`}. Groepen van minder dan{' '}
        {r.drempel} personen staan er niet, en ook niet wat ze zou verraden.
      </p>
      {gepubliceerd !== undefined && (
        <>
          <p>
            Rapport {r.nummer}, gepubliceerd op {inTekst(dagInAmsterdam(gepubliceerd.op))}. Het verandert niet
            meer; wie later meer weet, maakt een volgend rapport.
          </p>
          <p className="w-bron">Vingerafdruk (SHA-256): {gepubliceerd.vingerafdruk.slice(0, 16)}…</p>
        </>
      )}
    </>
  )
}
