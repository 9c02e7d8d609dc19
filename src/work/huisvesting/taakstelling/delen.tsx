/** Parts of a half year: who counts, what the province judged beside the proposal, and the comparison with others. */
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { treden } from '#law/toezicht.ts'
import { Tabel } from '#ui/table.tsx'
import type { Halfjaarantwoord } from './pagina.tsx'

interface Deel {
  readonly h: Halfjaarantwoord
}

export function Telling({ h }: Deel) {
  const t = h.telling
  const regels = [
    { wie: 'Volwassenen met een eerste sleutel', telt: 'telt', aantal: t.volwassen },
    { wie: 'Kinderen met een eerste sleutel', telt: 'telt', aantal: t.kinderen },
    { wie: 'Daarvan inmiddels naar elders verhuisd', telt: 'blijft tellen', aantal: t.vertrokken },
    {
      wie: 'Koppeling vervallen of vertrokken vóór een sleutel',
      telt: 'telt hier niet',
      aantal: t.vervallen,
    },
    {
      wie: 'Nieuw in Wortel zonder koppeling (gezin, andere gemeente)',
      telt: 'telt hier niet',
      aantal: t.nietGekoppeld,
    },
  ]
  return (
    <section className="w-sectie" aria-labelledby="telling">
      <h2 className="utrecht-heading-2" id="telling">
        Wie telt mee
      </h2>
      <Tabel
        bijschrift={`Wie meetelt in ${h.halfjaar}`}
        rijen={regels}
        sleutel={(r) => r.wie}
        kolommen={[
          { kop: 'Wie', cel: (r) => r.wie },
          { kop: 'Voor de taakstelling', cel: (r) => r.telt },
          { kop: 'Personen', getal: true, cel: (r) => r.aantal ?? 'te klein' },
        ]}
      />
      <p className="w-bron">
        Zie <a href="/zo-rekenen-wij/realisatie">wie meetelt als gehuisvest</a>. Een andere woning telt niet
        nog eens.
      </p>
    </section>
  )
}

export function Oordelen({ h, mag }: Deel & { mag: { readonly vastleggen: boolean } }) {
  return (
    <section className="w-sectie" aria-labelledby="oordeel">
      <h2 className="utrecht-heading-2" id="oordeel">
        Oordeel van de provincie
      </h2>
      <Tabel
        bijschrift={`Oordelen over ${h.halfjaar}`}
        rijen={h.oordelen}
        sleutel={(o) => o.op}
        leeg={
          <>
            <strong>Geen oordeel vastgelegd.</strong>
            <p>De provincie oordeelt na 1 januari en 1 juli, op de cijfers van COA.</p>
          </>
        }
        kolommen={[
          { kop: 'Dag', cel: (o) => inTabel(o.op as Dag) },
          { kop: 'Trede', cel: (o) => `${o.trede}: ${o.naam}` },
          { kop: 'Wat de provincie schreef', cel: (o) => o.tekst || 'niet overgenomen' },
          {
            kop: 'Omstandigheden',
            cel: (o) => `${o.bijzonder ? 'Bijzonder. ' : ''}${o.omstandigheden || 'geen genoemd'}`,
          },
          { kop: 'Bron', cel: (o) => o.bron },
        ]}
      />
      <details className="w-cijfers">
        <summary>De zes treden van het toezicht</summary>
        <ol>
          {treden.slice(1).map((naam, i) => (
            <li key={naam}>
              {naam}
              {h.oordelen.at(-1)?.trede === i + 1 && <strong> (oordeel van de provincie)</strong>}
              {h.voorstel?.trede === i + 1 && <strong> (voorstel van Wortel)</strong>}
            </li>
          ))}
        </ol>
        <p className="w-bron">
          Geen trede is ook een oordeel: geen toezicht nodig. Een omstandigheid die de provincie bijzonder
          noemt, houdt de trede gelijk.
        </p>
      </details>
      {h.voorstel !== null && (
        <>
          <h3 className="utrecht-heading-3">
            {h.voorbij ? 'Voorstel van Wortel' : 'Voorstel van Wortel, als het halfjaar nu ophield'}: trede{' '}
            {h.voorstel.trede}, {h.voorstel.naam.toLowerCase()}
          </h3>
          <ul>
            {h.voorstel.uitleg.stappen.map((s) => (
              <li key={s.zin}>{s.zin}</li>
            ))}
          </ul>
        </>
      )}
      {mag.vastleggen && h.voorbij && (
        <p>
          <a className="utrecht-link" href={`/huisvesting/taakstelling/${h.halfjaar}/oordeel`}>
            Oordeel van de provincie vastleggen
          </a>
        </p>
      )}
    </section>
  )
}

const nb = (x: number | null, achter = '') => (x === null ? 'n.b.' : `${x.toLocaleString('nl-NL')}${achter}`)

export function Vergelijking({ h }: Deel) {
  if (h.vergelijking.length === 0) return null
  return (
    <section className="w-sectie" aria-labelledby="vergelijking">
      <h2 className="utrecht-heading-2" id="vergelijking">
        Vergeleken met Nederland
      </h2>
      <details className="w-cijfers">
        <summary>Gepubliceerde halfjaren naast elkaar ({h.vergelijking.length})</summary>
        <Tabel
          bijschrift="Gerealiseerd als deel van de taakstelling, hier en landelijk"
          rijen={h.vergelijking}
          sleutel={(v) => v.halfjaar + v.bron}
          kolommen={[
            { kop: 'Halfjaar', cel: (v) => v.halfjaar },
            { kop: 'Hier', getal: true, cel: (v) => nb(v.hier, '%') },
            { kop: 'Nederland', getal: true, cel: (v) => nb(v.landelijk, '%') },
            { kop: 'Landelijke taakstelling', getal: true, cel: (v) => nb(v.landelijkDoel) },
            { kop: 'Landelijk gerealiseerd', getal: true, cel: (v) => nb(v.landelijkKlaar) },
            { kop: 'Bron van het landelijke getal', cel: (v) => v.bron },
          ]}
        />
        <p className="w-bron">
          Van de kale taakstelling, zonder achterstand. n.b. = niet gepubliceerd. Stand{' '}
          {inTekst(h.laatste as Dag)} of eerder.
        </p>
      </details>
    </section>
  )
}
