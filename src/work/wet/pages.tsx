/** The public page "Zo rekenen wij": each rule with its articles, dated values and worked examples. */
import { inTekst } from '#core/day.ts'
import type { Oordeel } from '#core/explain.ts'
import type { Wetswaarde } from '#law/dated.ts'
import { regelgroepen } from '#law/index.ts'
import type { Regel } from '#law/regel.ts'
import { bronVan } from '#law/source.ts'
import { citaat, legUit } from '#law/uitleg.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import { Waarom } from '#ui/why.tsx'
import { valueInWords, zekerheid } from './values.ts'

export function Rekenregels({ kader }: { kader: Kader }) {
  return (
    <Pagina
      kader={kader}
      titel="Zo rekenen wij"
      antwoord="Elke termijn en elk oordeel in Wortel volgt uit een artikel. Hier staan de regels, met hun getallen en uitgewerkte voorbeelden."
    >
      {regelgroepen.map((g, i) => (
        <section key={g.naam} className="w-sectie" aria-labelledby={`groep-${i}`}>
          <h2 className="utrecht-heading-2" id={`groep-${i}`}>
            {g.naam}
          </h2>
          <ul className="w-termijnen">
            {g.regels.map((r) => (
              <li key={r.id} className="w-termijn">
                <div>
                  <a className="utrecht-link" href={`/zo-rekenen-wij/${r.id}`}>
                    <strong>{r.titel}</strong>
                  </a>
                  <span className="w-subtekst">{r.samenvatting}</span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a className="utrecht-link" href="/zo-rekenen-wij/dekking">
          De wet, artikel voor artikel
        </a>
        : welke regel welk artikel rekent, en wat mensen doen.
      </p>
    </Pagina>
  )
}

export function Rekenregel({ kader, regel }: { kader: Kader; regel: Regel }) {
  return (
    <Pagina
      kader={kader}
      titel={regel.titel}
      antwoord={regel.samenvatting}
      kruimels={[{ naam: 'Zo rekenen wij', pad: '/zo-rekenen-wij' }]}
    >
      {regel.losVanDossier !== undefined && (
        <p>
          {los[regel.losVanDossier]} {regel.waaromLos}
        </p>
      )}
      <section className="w-sectie" aria-labelledby="artikelen">
        <h2 className="utrecht-heading-2" id="artikelen">
          Artikelen
        </h2>
        <ul>
          {regel.artikelen.map((a) => {
            const { tekst, link } = citaat(a)
            const bron = bronVan(a)
            return (
              <li key={tekst}>
                <a className="utrecht-link" href={link} rel="noreferrer">
                  {tekst}
                </a>{' '}
                <span className="w-zacht">
                  ({soorten[bron.soort]}, versie {inTekst(bron.versie)}
                  {bron.gelezen === 'tekst' ? '' : ', uit de tweede hand'})
                </span>
              </li>
            )
          })}
        </ul>
      </section>
      {regel.waarden.length > 0 && (
        <section className="w-sectie" aria-labelledby="waarden">
          <h2 className="utrecht-heading-2" id="waarden">
            Getallen met hun geldigheid
          </h2>
          {regel.waarden.map((w) => (
            <Waarde key={w.naam} waarde={w} />
          ))}
        </section>
      )}
      {regel.keuzes !== undefined && (
        <section className="w-sectie" aria-labelledby="keuzes">
          <h2 className="utrecht-heading-2" id="keuzes">
            Keuzes
          </h2>
          <Tabel
            bijschrift="Wat raad en college kunnen kiezen"
            rijen={regel.keuzes}
            sleutel={(k) => k.naam}
            kolommen={[
              { kop: 'Keuze', cel: (k) => k.naam },
              { kop: 'Wie', cel: (k) => k.wie },
              { kop: 'Zonder keuze geldt', cel: (k) => k.zonderKeuze },
              { kop: 'Baarn', cel: (k) => k.baarn ?? 'niet gevonden' },
              { kop: 'Artikel', cel: (k) => citaat(k.artikel).tekst },
            ]}
          />
        </section>
      )}
      {regel.voorbeelden.length > 0 && (
        <section className="w-sectie" aria-labelledby="voorbeelden">
          <h2 className="utrecht-heading-2" id="voorbeelden">
            Uitgewerkte voorbeelden
          </h2>
          <p>Deze voorbeelden worden bij elke versie van Wortel nagerekend.</p>
          <ul className="w-termijnen">
            {regel.voorbeelden.map((v) => {
              const o = v.reken() as Oordeel<never>
              const uitleg = legUit(regel.id, o)
              return (
                <li key={v.naam} className="w-termijn">
                  <div>
                    <strong>{v.naam}</strong>
                    <span className="w-subtekst">{uitleg.kern}</span>
                  </div>
                  <Waarom uitleg={uitleg} van={v.naam} />
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </Pagina>
  )
}

const los = {
  geheel: 'Deze regel rekent nog niet met de feiten van een dossier; hier staan alleen de voorbeelden.',
  deels:
    'Een deel van deze regel rekent nog niet met de feiten van een dossier; dat staat hier met voorbeelden.',
} as const

const soorten = {
  wet: 'wettekst',
  uitspraak: 'rechterlijke uitspraak',
  afspraak: 'afspraak, geen wet',
  gegeven: 'gepubliceerd cijfer',
} as const

function Waarde({ waarde: w }: { waarde: Wetswaarde<unknown> }) {
  return (
    <Tabel
      bijschrift={`${w.naam} (${w.eenheid})`}
      bijschriftZichtbaar
      rijen={w.reeks}
      sleutel={(r) => r.vanaf}
      kolommen={[
        { kop: 'Vanaf', cel: (r) => inTekst(r.vanaf) },
        { kop: 'Tot en met', cel: (r) => (r.totEnMet === undefined ? 'heden' : inTekst(r.totEnMet)) },
        { kop: 'Waarde', getal: typeof w.reeks[0]?.waarde === 'number', cel: (r) => valueInWords(r.waarde) },
        { kop: 'Bron', cel: () => citaat(w.artikel).tekst },
        { kop: 'Zekerheid', cel: (r) => zekerheid[r.status] },
      ]}
    />
  )
}
