/** One indicator: its figure and course, broken down, what it means, whose it is, and the persons beneath it. */
import type { z } from 'zod'
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { Balkdiagram } from '#ui/chart.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Status } from '#ui/status.tsx'
import { Paginas, Tabel } from '#ui/table.tsx'
import { Lijndiagram } from '#ui/trend.tsx'
import type { IndicatorUit } from '../operations/schemas.ts'
import type { zienoperaties } from '../operations/zien.ts'
import { inCijfers } from '../waarde.ts'
import { achter, Momentkiezer, type Monitor, metMoment, Streef, trendVan } from './monitor.tsx'

const kruimels = [{ naam: 'Monitor', pad: '/monitor' }]

export interface IndicatorProps {
  readonly kader: Kader
  readonly m: Monitor
  readonly i: IndicatorUit
  readonly vandaag: Dag
  readonly personen: boolean
}

export function IndicatorPagina({ kader, m, i, vandaag, personen }: IndicatorProps) {
  const pad = `/monitor/indicatoren/${i.id}`
  return (
    <Pagina
      kader={kader}
      titel={i.naam}
      antwoord={
        i.geen ?? `${i.vraag} ${i.tekst}, van ${i.totaal!.n} personen, op ${inTekst(m.peildatum as Dag)}.`
      }
      kruimels={kruimels}
      ernaast={<Definitie i={i} />}
    >
      <Momentkiezer m={m} vandaag={vandaag} pad={pad} />
      {i.totaal !== null && (
        <section className="w-sectie" aria-labelledby="cijfer">
          <h2 className="utrecht-heading-2" id="cijfer">
            Het cijfer
          </h2>
          <Cijfers i={i} m={m} />
        </section>
      )}
      {i.eenheid !== null && i.verloop.some((p) => p.waarde !== null) && <Verloop i={i} m={m} />}
      {personen && i.totaal !== null && (
        <p>
          <a className="utrecht-link" href={metMoment(`${pad}/dossiers`, m)}>
            De dossiers waarop dit cijfer rust
          </a>
        </p>
      )}
      {i.landelijk.length > 0 && (
        <Tabel
          bijschrift="Landelijk, ter vergelijking (CBS, Statistiek Wet inburgering)"
          bijschriftZichtbaar
          rijen={i.landelijk}
          sleutel={(l) => `${l.uitgave} ${l.cohort}`}
          kolommen={[
            { kop: 'Plicht begonnen in', cel: (l) => l.cohort },
            { kop: 'Wat', cel: (l) => l.indicator },
            { kop: 'Landelijk', getal: true, cel: (l) => `${l.waarde}%` },
            { kop: 'Bron', cel: (l) => `CBS, ${l.uitgave}` },
          ]}
        />
      )}
      <section className="w-sectie" aria-labelledby="smart">
        <h2 className="utrecht-heading-2" id="smart">
          Is dit een goede indicator?
        </h2>
        <Smart i={i} />
      </section>
    </Pagina>
  )
}

/** The figure as a table: the whole and each group, with its parts. */
export function Cijfers({ i, m }: { i: IndicatorUit; m: Pick<Monitor, 'peildatum'> }) {
  const verdeling = i.eenheid === null
  const groepen = [{ kenmerk: '', groepen: [i.totaal!] }, ...i.uitsplitsingen]
  if (verdeling)
    return i.totaal!.delen === null ? (
      <p>De verdeling staat er niet: de groepen zijn te klein.</p>
    ) : (
      <Balkdiagram
        titel={`${i.naam}: ${i.tekst}`}
        bron={`${i.totaal!.n} personen, ${inTekst(m.peildatum as Dag)}`}
        eenheid="personen"
        balken={i.delen.map((naam, n) => ({ naam, waarde: i.totaal!.delen![n]!, nadruk: n === 0 }))}
        tabel={
          <Tabel
            bijschrift={i.naam}
            rijen={i.delen.map((naam, n) => ({ naam, aantal: i.totaal!.delen![n]! }))}
            sleutel={(r) => r.naam}
            kolommen={[
              { kop: 'Groep', cel: (r) => r.naam },
              { kop: 'Personen', getal: true, cel: (r) => r.aantal },
            ]}
          />
        }
      />
    )
  const dicht = i.totaal!.delen === null && i.eenheid === 'procent'
  return (
    <>
      {dicht && (
        <p>
          Het cijfer staat er niet: een van de twee delen is zo klein dat het iets van een persoon zou zeggen.
        </p>
      )}
      {groepen.map((u) => (
        <Tabel
          key={u.kenmerk}
          bijschrift={u.kenmerk === '' ? 'Alle personen' : `Naar ${u.kenmerk}`}
          bijschriftZichtbaar
          rijen={u.groepen}
          sleutel={(r) => r.naam}
          kolommen={[
            { kop: 'Groep', cel: (r) => r.naam },
            { kop: 'Personen', getal: true, cel: (r) => r.n },
            ...(i.eenheid === 'personen' || dicht
              ? []
              : [
                  {
                    kop: i.eenheid === 'dagen' ? 'Bij de helft klaar na' : 'Cijfer',
                    getal: true,
                    cel: (r: (typeof u.groepen)[number]) => inCijfers(r.waarde, i.eenheid ?? undefined),
                  },
                ]),
            ...(i.eenheid === 'dagen'
              ? [
                  { kop: 'Bij een kwart', getal: true, cel: quantile('kwart') },
                  { kop: 'Bij driekwart', getal: true, cel: quantile('driekwart') },
                ]
              : []),
            ...(i.delen.length < 2 || dicht
              ? []
              : i.delen.map((naam, n) => ({
                  kop: naam,
                  getal: true,
                  cel: (r: (typeof u.groepen)[number]) => (r.delen === null ? 'n.b.' : r.delen[n]),
                }))),
          ]}
        />
      ))}
      {i.onbepaald !== null && i.onbepaald > 0 && (
        <p>
          Bij {i.onbepaald} {i.onbepaald === 1 ? 'persoon' : 'personen'} zegt de wet niet of zij meetellen: er
          ontbreken feiten.
        </p>
      )}
    </>
  )
}

const quantile = (k: 'kwart' | 'driekwart') => (r: { kwart: number | null; driekwart: number | null }) =>
  r[k] === null ? 'n.b.' : `${r[k]} dagen`

function Verloop({ i, m }: { i: IndicatorUit; m: Monitor }) {
  const punten = trendVan(i, m.peildatum)
  const bekend = punten.filter((p) => p.waarde !== null)
  const [eerst, laatst] = [bekend[0]!, bekend.at(-1)!]
  const richting =
    laatst.waarde === eerst.waarde ? 'gelijk' : laatst.waarde! > eerst.waarde! ? 'hoger dan' : 'lager dan'
  const e = i.eenheid ?? undefined
  return (
    <section className="w-sectie" aria-labelledby="verloop">
      <h2 className="utrecht-heading-2" id="verloop">
        Verloop
      </h2>
      <Lijndiagram
        titel={
          bekend.length < 2
            ? `${i.naam}: nog te kort gemeten voor een verloop`
            : `${inCijfers(laatst.waarde, e)}, ${richting === 'gelijk' ? 'gelijk aan' : richting} ${eerst.naam} (${inCijfers(eerst.waarde, e)})`
        }
        bron="Elk halfjaar zoals het op zijn laatste dag bekend was; het laatste punt op de gekozen peildatum."
        punten={punten}
        eenheid={achter(i)}
        {...(i.streef !== null && {
          streef: { waarde: i.streef.waarde, naam: `streefwaarde ${inCijfers(i.streef.waarde, e)}` },
        })}
        tabel={
          <Tabel
            bijschrift={`Verloop van ${i.naam}`}
            rijen={punten}
            sleutel={(p) => p.naam}
            kolommen={[
              { kop: 'Wanneer', cel: (p) => p.naam },
              { kop: 'Cijfer', getal: true, cel: (p) => inCijfers(p.waarde, e) },
            ]}
          />
        }
      />
    </section>
  )
}

/** What the figure means, where it comes from and whose it is. */
function Definitie({ i }: { i: IndicatorUit }) {
  const rijen: [string, React.ReactNode][] = [
    ['Formule', i.formule ?? 'Nog geen: er ontbreekt een feit.'],
    ['Doel', `${i.doel}, ${i.soort}`],
    ['Bron', i.bron],
    ['Hoe vaak', i.frequentie],
    ['Eigenaar', i.eigenaar],
    ['Extra vastleggen', i.last],
    [
      'Nulmeting',
      i.nulmeting === null
        ? 'Nog niet bepaald'
        : `${inCijfers(i.nulmeting.waarde, i.eenheid ?? undefined)} op ${inTekst(i.nulmeting.op as Dag)} (${i.nulmeting.herkomst})`,
    ],
    ['Streefwaarde', <Streef key="s" i={i} />],
  ]
  return (
    <>
      <h2 className="utrecht-heading-3">Wat betekent dit cijfer?</h2>
      {i.toelichting !== null && <p>{i.toelichting}</p>}
      <dl className="w-feitenlijst">
        {rijen.map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd className="w-gewoon">{waarde}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The SMART check, letter by letter. */
export function Smart({ i }: { i: Pick<IndicatorUit, 'smart'> }) {
  return (
    <Tabel
      bijschrift="SMART-toets"
      rijen={i.smart}
      sleutel={(t) => t.letter}
      kolommen={[
        { kop: 'Toets', cel: (t) => t.naam },
        {
          kop: 'Uitkomst',
          cel: (t) => (
            <Status toestand={t.goed ? 'gedaan' : 'onbepaald'} woord={t.goed ? 'In orde' : 'Nog niet'} />
          ),
        },
        { kop: 'Advies', cel: (t) => t.advies },
      ]}
    />
  )
}

export type Onderliggend = z.output<typeof zienoperaties.onderliggend.uitvoer>

/** The persons beneath a figure, by the key of their dossier, each with the facts on which it rests. */
export function OnderliggendPagina({
  kader,
  id,
  o,
  deel,
}: {
  kader: Kader
  id: string
  o: Onderliggend
  deel: string | undefined
}) {
  const pad = (p: number, d = deel) =>
    `${metMoment(`/monitor/indicatoren/${id}/dossiers`, o)}${d === undefined ? '' : `&deel=${encodeURIComponent(d)}`}${p > 1 ? `&pagina=${p}` : ''}`
  return (
    <Pagina
      kader={kader}
      titel={`Dossiers onder: ${o.naam}`}
      antwoord={`${o.totaal} ${o.totaal === 1 ? 'dossier' : 'dossiers'} op ${inTekst(o.peildatum as Dag)}, zoals bekend op ${inTekst(o.kennisdatum as Dag)}. Zonder namen; wie hier kijkt, staat in het logboek.`}
      kruimels={[...kruimels, { naam: o.naam, pad: metMoment(`/monitor/indicatoren/${id}`, o) }]}
    >
      <ul className="w-lijst">
        <li>
          {deel === undefined ? (
            'Alle delen'
          ) : (
            <a className="utrecht-link" href={pad(1, '').replace('&deel=', '')}>
              Alle delen
            </a>
          )}
        </li>
        {o.delen.map((d) => (
          <li key={d.deel}>
            {d.deel === deel ? (
              `${d.naam}: ${d.aantal}`
            ) : (
              <a className="utrecht-link" href={pad(1, d.deel)}>
                {d.naam}: {d.aantal}
              </a>
            )}
          </li>
        ))}
      </ul>
      <Tabel
        bijschrift="Dossiers met de feiten onder het cijfer"
        rijen={o.dossiers}
        sleutel={(d) => d.dossier}
        leeg={<p>Er zijn op deze dag geen dossiers in dit deel.</p>}
        kolommen={[
          {
            kop: 'Dossier',
            cel: (d) => (
              <a className="utrecht-link" href={`/dossiers/${d.dossier}`}>
                {d.dossier.slice(-6)}
              </a>
            ),
          },
          { kop: 'Deel', cel: (d) => d.deel },
          {
            kop: 'Feiten',
            cel: (d) =>
              d.feiten.length === 0 ? (
                'De formule telt wie er is; er is geen apart feit voor nodig.'
              ) : (
                <ul className="w-lijst">
                  {d.feiten.map((f) => (
                    <li key={`${f.feit}${f.op}${f.inhoud}`}>
                      {inTabel(f.op as Dag)}: {f.feit}
                      {f.inhoud === '' ? '' : ` (${f.inhoud})`}
                      {f.bekend > f.op && (
                        <span className="w-subtekst">bekend op {inTabel(f.bekend as Dag)}</span>
                      )}
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      <Paginas pagina={o.pagina} perPagina={o.perPagina} totaal={o.totaal} pad={(p) => pad(p)} />
    </Pagina>
  )
}
