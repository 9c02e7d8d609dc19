/** The public page that shows, article by article, what Wortel does with the act and its decree. */
import { inTekst } from '#core/day.ts'
import { type Dekking, type Dekkingsregel, dekking, dekkingsoorten } from '#law/dekking.ts'
import { regels } from '#law/index.ts'
import { bronlink, bronnen } from '#law/source.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import { INLEIDING, losVanDossier, telling } from './dekking.ts'

export function WetDekking({ kader }: { kader: Kader }) {
  const alles = dekking()
  return (
    <Pagina
      kader={kader}
      titel="De wet, artikel voor artikel"
      antwoord="Van elk artikel staat hier of Wortel het rekent, of een mens het toepast, en wat nog niet is gebouwd."
      kruimels={[{ naam: 'Zo rekenen wij', pad: '/zo-rekenen-wij' }]}
    >
      <p>{INLEIDING}</p>
      <Tabel
        bijschrift="Regels die niet, of voor een deel, met een dossier rekenen"
        rijen={losVanDossier()}
        sleutel={(r) => r.id}
        kolommen={[
          {
            kop: 'Regel',
            cel: (r) => (
              <a className="utrecht-link" href={`/zo-rekenen-wij/${r.id}`}>
                {r.titel}
              </a>
            ),
          },
          { kop: 'Waar', cel: (r) => r.hoe },
          { kop: 'Waarom', cel: (r) => r.waarom },
        ]}
      />
      {(['wi2021', 'bi2021'] as const).map((bron) => {
        const rijen = alles.filter((r) => r.bron === bron)
        return (
          <section key={bron} className="w-sectie" aria-labelledby={bron}>
            <h2 className="utrecht-heading-2" id={bron}>
              {bronnen[bron].titel}
            </h2>
            <p>
              {telling(rijen)} Gelezen is de tekst van {inTekst(bronnen[bron].versie)}.
            </p>
            <Tabel
              bijschrift={`${bronnen[bron].titel}, artikel voor artikel`}
              rijen={rijen}
              sleutel={(r) => r.artikel}
              kolommen={[
                { kop: 'Artikel', cel: (r) => <Nummer regel={r} /> },
                { kop: 'Onderwerp', cel: (r) => r.onderwerp },
                { kop: 'Hoe', cel: (r) => dekkingsoorten[r.dekking.soort] },
                { kop: 'Regel of reden', cel: (r) => <Reden dekking={r.dekking} /> },
              ]}
            />
          </section>
        )
      })}
    </Pagina>
  )
}

function Nummer({ regel }: { regel: Dekkingsregel }) {
  if (regel.artikel.includes('–')) return <>{regel.artikel}</>
  return (
    <a className="utrecht-link" href={bronlink(regel)} rel="noreferrer">
      {regel.artikel}
    </a>
  )
}

function Reden({ dekking: d }: { dekking: Dekking }) {
  if (d.soort !== 'regel') return <>{d.waarom}</>
  return (
    <div>
      {regels
        .filter((r) => d.regels.includes(r.id))
        .map((r, i) => (
          <span key={r.id}>
            {i > 0 && '; '}
            <a className="utrecht-link" href={`/zo-rekenen-wij/${r.id}`}>
              {r.titel}
            </a>
          </span>
        ))}
      {d.rest !== undefined && <span className="w-subtekst">{d.rest}</span>}
    </div>
  )
}
