/** The public page of open data: which reports there are, in which forms, and under which licence. */
import { type Dag, inTabel } from '#core/day.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import { LICENTIE, type Openlijst, openvormen } from '../rapport/dcat.ts'

export function OpenData({ kader, l }: { kader: Kader; l: Openlijst }) {
  return (
    <Pagina
      kader={kader}
      titel="Open data over inburgering"
      antwoord={
        l.rapporten.length === 0
          ? `De gemeente ${l.gemeente.naam} stelde nog geen rapport open.`
          : `${l.rapporten.length === 1 ? 'Eén rapport is' : `${l.rapporten.length} rapporten zijn`} vrij te gebruiken, zonder aanmelden.`
      }
      ernaast={
        <section className="w-blok" aria-labelledby="gebruik">
          <h2 className="utrecht-heading-3" id="gebruik">
            Gebruiken
          </h2>
          <p>
            Alles hier is vrij te gebruiken (
            <a className="utrecht-link" href={LICENTIE} rel="license noreferrer">
              CC0 1.0
            </a>
            ). Er staan geen personen in en geen kleine groepen, en ook niet wat die zou verraden.
          </p>
          <p>
            <a className="utrecht-link" href="/open-data/catalogus.jsonld">
              De catalogus voor computers (DCAT-AP-NL)
            </a>
          </p>
          {l.email !== null && (
            <p>
              Vragen?{' '}
              <a className="utrecht-link" href={`mailto:${l.email}`}>
                {l.email}
              </a>
            </p>
          )}
        </section>
      }
    >
      <Tabel
        bijschrift="Open rapporten"
        rijen={l.rapporten}
        sleutel={(r) => r.nummer}
        leeg={<p>Zodra de gemeente een rapport openstelt, staat het hier.</p>}
        kolommen={[
          { kop: 'Rapport', cel: (r) => r.nummer },
          { kop: 'Stand op', cel: (r) => inTabel(r.peildatum as Dag) },
          {
            kop: 'Bestanden',
            cel: (r) => (
              <ul className="w-lijst">
                {Object.entries(openvormen).map(([vorm, { naam }]) => (
                  <li key={vorm}>
                    <a className="utrecht-link" href={`/open-data/${r.nummer}.${vorm}`}>
                      {naam}
                      <span className="w-onzichtbaar"> van rapport {r.nummer}</span>
                    </a>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Pagina>
  )
}
