/** The monitor: all indicators by goal at a moment, each with its figure, its course and its target. */
import { type Dag, inTekst } from '#core/day.ts'
import { halfjaarVan } from '#law/taakstelling.ts'
import { type Fout, Foutensamenvatting, Keuzelijst } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { type Kolom, Tabel } from '#ui/table.tsx'
import { type Trendpunt, Verloopje } from '#ui/trend.tsx'
import { doelen } from '../model.ts'
import type { IndicatorUit, MonitorUit } from '../operations/schemas.ts'
import { doelvolgorde } from '../operations/schemas.ts'
import { inCijfers } from '../waarde.ts'

export type Monitor = MonitorUit & { readonly vrij: boolean; readonly dagen: readonly string[] }

export interface MonitorProps {
  readonly kader: Kader
  readonly m: Monitor
  readonly vandaag: Dag
  readonly beheer: boolean
  /** Whether the persons beneath a figure can be opened. */
  readonly personen: boolean
}

/** The half years of a course, then the moment itself. */
export function trendVan(i: IndicatorUit, peildatum: string): Trendpunt[] {
  const punten = i.verloop.map((p) => ({ naam: halfjaarVan(p.peildatum as Dag) as string, waarde: p.waarde }))
  return [...punten, { naam: inTekst(peildatum as Dag).replace(/^(\d+ \w{3})\w* /, '$1 '), waarde: i.waarde }]
}

/** What stands behind a number in a chart. */
export const achter = (i: IndicatorUit) => (i.eenheid === 'procent' ? '%' : '')

/** The address of a page at the same moment. */
export const metMoment = (pad: string, m: Pick<Monitor, 'peildatum' | 'kennisdatum'>) =>
  `${pad}?peildatum=${m.peildatum}&kennisdatum=${m.kennisdatum}`

export function MonitorPagina({ kader, m, vandaag, beheer, personen }: MonitorProps) {
  const metCijfer = m.indicatoren.filter((i) => i.geen === null && i.tekst !== 'n.b.')
  const zonderFeit = m.indicatoren.filter((i) => i.formule === null)
  return (
    <Pagina
      kader={kader}
      titel="Monitor inburgering"
      antwoord={`${metCijfer.length} van de ${m.indicatoren.length} indicatoren hebben een cijfer op ${inTekst(m.peildatum as Dag)}.${zonderFeit.length > 0 ? ` Bij ${zonderFeit.length} ontbreekt nog een feit.` : ''}`}
      ernaast={<Uitleg m={m} beheer={beheer} personen={personen} />}
    >
      <Momentkiezer m={m} vandaag={vandaag} pad="/monitor" />
      {doelvolgorde.map((doel) => {
        const rijen = m.indicatoren.filter((i) => i.doel === doel)
        if (rijen.length === 0) return null
        return (
          <section className="w-sectie" aria-labelledby={doel} key={doel}>
            <h2 className="utrecht-heading-2" id={doel}>
              {doelen[doel]}
            </h2>
            <Tabel
              bijschrift={`Indicatoren: ${doelen[doel]}`}
              rijen={rijen}
              sleutel={(i) => i.id}
              kolommen={columns(m)}
            />
          </section>
        )
      })}
    </Pagina>
  )
}

function columns(m: Monitor): Kolom<IndicatorUit>[] {
  return [
    {
      kop: 'Indicator',
      cel: (i) => (
        <>
          <a className="utrecht-link" href={metMoment(`/monitor/indicatoren/${i.id}`, m)}>
            {i.naam}
          </a>
          <span className="w-subtekst">{i.vraag}</span>
          {i.geen !== null && <span className="w-subtekst">{i.geen}</span>}
        </>
      ),
    },
    {
      kop: 'Cijfer',
      getal: true,
      cel: (i) => <strong className="w-cijfer">{i.geen === null ? i.tekst : '–'}</strong>,
    },
    { kop: 'Van', getal: true, cel: (i) => (i.totaal === null ? '–' : i.totaal.n) },
    { kop: 'Streefwaarde', cel: (i) => <Streef i={i} /> },
    {
      kop: 'Verloop',
      cel: (i) =>
        i.geen === null ? (
          <Verloopje naam={i.naam} punten={trendVan(i, m.peildatum)} eenheid={achter(i)} />
        ) : null,
    },
  ]
}

/** The target with how it stands. */
export function Streef({ i }: { i: IndicatorUit }) {
  const s = i.streef
  if (s === null) return <span className="w-subtekst">Nog niet bepaald</span>
  return (
    <>
      {s.richting} {inCijfers(s.waarde, i.eenheid ?? undefined)}
      <span className="w-subtekst">{s.zin}</span>
    </>
  )
}

/** Which day, and as known when. */
export function Momentkiezer({
  m,
  vandaag,
  pad,
  fouten = [],
}: {
  m: Pick<Monitor, 'peildatum' | 'kennisdatum' | 'vrij' | 'dagen'>
  vandaag: Dag
  pad: string
  fouten?: readonly Fout[]
}) {
  const dagen = [...new Set([...(m.vrij ? [vandaag as string] : []), m.peildatum, ...m.dagen])]
    .sort()
    .reverse()
  const kennis = m.kennisdatum === vandaag ? 'nu' : m.kennisdatum === m.peildatum ? 'toen' : m.kennisdatum
  return (
    <form method="get" action={pad} className="w-filters">
      <Foutensamenvatting fouten={fouten} />
      <Keuzelijst
        naam="peildatum"
        label="Peildatum"
        waarde={m.peildatum}
        keuzes={dagen.map((d) => ({
          waarde: d,
          naam: d === vandaag ? `vandaag, ${inTekst(d as Dag)}` : inTekst(d as Dag),
        }))}
      />
      <Keuzelijst
        naam="kennis"
        label="Zoals bekend"
        waarde={kennis}
        keuzes={[
          { waarde: 'nu', naam: 'nu' },
          { waarde: 'toen', naam: 'op de peildatum zelf' },
          ...(kennis === 'nu' || kennis === 'toen'
            ? []
            : [{ waarde: kennis, naam: `op ${inTekst(kennis as Dag)}` }]),
        ]}
      />
      <button type="submit" className="utrecht-button utrecht-button--secondary-action">
        Toon
      </button>
    </form>
  )
}

function Uitleg({ m, beheer, personen }: { m: Monitor; beheer: boolean; personen: boolean }) {
  const { set } = m
  return (
    <>
      <h2 className="utrecht-heading-3">Wat staat hier?</h2>
      <p>
        Elk cijfer volgt uit het werk zelf; niemand vult er iets voor in. Het telt op{' '}
        {inTekst(m.peildatum as Dag)}, met wat op {inTekst(m.kennisdatum as Dag)} bekend was.
      </p>
      {m.drempel > 0 ? (
        <p>
          Groepen van minder dan {m.drempel} personen staan er niet, en ook niet wat ze zou verraden. Daarom
          kan een cijfer of een uitsplitsing ontbreken.
        </p>
      ) : (
        <p>Deze rol ziet alle aantallen, ook kleine: ze zijn niet bedoeld om te delen.</p>
      )}
      {personen && <p>Bij elk cijfer zijn de dossiers te openen waarop het rust.</p>}
      <h2 className="utrecht-heading-3">Set indicatoren</h2>
      <p>
        {set.naam}, versie {set.versie}, vanaf {inTekst(set.vanaf as Dag)}.{' '}
        {set.stand === 'geleverd'
          ? 'Meegeleverd met Wortel; de raad heeft nog geen eigen set vastgesteld.'
          : set.stand === 'concept'
            ? 'Een concept: nog niet vastgesteld.'
            : `Vastgesteld: ${set.besluit}.`}
      </p>
      <ul className="w-lijst">
        <li>
          <a className="utrecht-link" href="/monitor/rapporten">
            Rapporten aan de raad
          </a>
        </li>
        <li>
          <a className="utrecht-link" href="/monitor/sets">
            {beheer ? 'Indicatoren en drempel beheren' : 'Alle sets indicatoren'}
          </a>
        </li>
        <li>
          <a className="utrecht-link" href="/monitor/landelijk">
            Landelijke cijfers van het CBS
          </a>
        </li>
      </ul>
    </>
  )
}
