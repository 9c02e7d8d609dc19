/** The annex to the agreement on personal data of one partner; made to be printed and signed. */
import type { z } from 'zod'
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Melding } from '#ui/melding.tsx'
import { Status } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import type { bijlageoperaties } from '../operations/index.ts'

export type Bijlagebeeld = z.output<typeof bijlageoperaties.zien.uitvoer>

type Gegevensregel = Bijlagebeeld['gegevens'][number]
type Stapregel = Bijlagebeeld['stappen'][number]

/** Numbers with what follows on each other drawn together: `1–3, 7`. */
export function ranges(nummers: readonly number[]): string {
  const uit: [number, number][] = []
  for (const n of [...nummers].sort((x, y) => x - y)) {
    const laatst = uit.at(-1)
    if (laatst !== undefined && n === laatst[1] + 1) laatst[1] = n
    else uit.push([n, n])
  }
  return uit.map(([a, z]) => (a === z ? `${a}` : `${a}–${z}`)).join(', ')
}

export function BijlagePagina({ kader, b }: { kader: Kader; b: Bijlagebeeld }) {
  // Letters and numbers instead of names over and over: an annex that fits on a few sheets.
  const letters = new Map(
    [...new Set(b.gegevens.map((g) => g.naam))].map((n, i) => [n, String.fromCharCode(65 + i)]),
  )
  const nummers = new Map(b.stappen.map((s, i) => [s.titel, i + 1]))
  const rollen = [...new Set([...b.gegevens, ...b.stappen].map((x) => x.rol))]
  const bloot = b.gegevens.filter((g) => !g.gedekt)
  return (
    <Pagina
      kader={kader}
      titel={`Bijlage: toegang van ${b.partner.naam}`}
      antwoord={`Welke persoonsgegevens ${b.partner.naam} ziet, voor welke stappen, van wanneer tot wanneer en op welke grond.`}
      kruimels={[
        { naam: 'Partners', pad: '/partners' },
        { naam: b.partner.naam, pad: `/partners/${b.partner.id}` },
      ]}
    >
      <dl className="w-feitenlijst w-blok">
        <div>
          <dt>Verwerkingsverantwoordelijke</dt>
          <dd>{b.verantwoordelijke}</dd>
        </div>
        <div>
          <dt>Partij</dt>
          <dd>
            {b.partner.naam} ({b.partner.soortNaam})
          </dd>
        </div>
        <div>
          <dt>{rollen.length === 1 ? 'Rol' : 'Rollen'}</dt>
          <dd>{rollen.length === 0 ? 'geen' : rollen.join(', ')}</dd>
        </div>
        <div>
          <dt>Hoort bij</dt>
          <dd>
            {b.overeenkomsten.length === 0
              ? 'nog geen geldige verwerkersovereenkomst of convenant'
              : b.overeenkomsten
                  .map(
                    (o) =>
                      `${o.titel} (${o.soortNaam.toLowerCase()}, ${inTekst(o.vanaf as Dag)} – ${o.einde === null ? 'onbepaald' : inTekst(o.einde as Dag)})`,
                  )
                  .join('; ')}
          </dd>
        </div>
        <div>
          <dt>Volgens</dt>
          <dd>
            handboek versie {b.handboek.versie}, geldig sinds {inTabel(b.handboek.vanaf as Dag)}, en het
            toegangsbeleid
          </dd>
        </div>
        <div>
          <dt>Gemaakt op</dt>
          <dd>{inTekst(b.op as Dag)}</dd>
        </div>
      </dl>
      {bloot.length > 0 && (
        <Melding soort="warning" titel="Niet alles staat in een geldige overeenkomst">
          <p>
            Deze gegevens noemt geen geldige overeenkomst:{' '}
            {[...new Set(bloot.map((g) => g.naam.toLowerCase()))].join('; ')}. Neem ze op voordat deze bijlage
            wordt getekend, of haal ze uit het handboek.
          </p>
        </Melding>
      )}
      <section className="w-sectie" aria-labelledby="gegevens">
        <h2 className="utrecht-heading-2" id="gegevens">
          1. Soorten gegevens
        </h2>
        <Tabel
          bijschrift="Per soort gegevens: wie, wat, op welke grond en voor welke stappen"
          rijen={b.gegevens}
          sleutel={(g) => `${g.rol}${g.gegeven}`}
          leeg={<p>Het handboek geeft deze partner geen persoonsgegevens.</p>}
          kolommen={[
            { kop: 'Gegevens', cel: (g) => `${letters.get(g.naam)}. ${g.naam}` },
            ...(rollen.length > 1 ? [{ kop: 'Rol', cel: (g: Gegevensregel) => g.rol }] : []),
            { kop: 'Mag', cel: (g) => (g.handelingen.length === 0 ? 'niets' : g.handelingen.join(' en ')) },
            { kop: 'Grond', cel: (g) => g.grond },
            { kop: 'Nodig voor stap', cel: (g) => ranges(g.stappen.map((t) => nummers.get(t)!)) },
            {
              kop: 'In overeenkomst',
              cel: (g) => (
                <Status toestand={g.gedekt ? 'op-tijd' : 'te-laat'} woord={g.gedekt ? 'Ja' : 'Nee'} />
              ),
            },
          ]}
        />
      </section>
      <section className="w-sectie" aria-labelledby="stappen">
        <h2 className="utrecht-heading-2" id="stappen">
          2. Per stap: van wanneer tot wanneer
        </h2>
        <p>
          Toegang tot een dossier begint met het feit onder ‘vanaf’ en eindigt met het feit onder ‘tot’. Wie
          geen stap heeft in een dossier, ziet het niet. Elke inzage wordt vastgelegd.
        </p>
        <Tabel
          bijschrift="Per stap: welke gegevens, van wanneer tot wanneer"
          rijen={b.stappen}
          sleutel={(s) => s.id}
          leeg={<p>Het handboek geeft deze partner geen stappen.</p>}
          kolommen={[
            { kop: 'Stap', cel: (s) => `${nummers.get(s.titel)}. ${s.titel}` },
            ...(rollen.length > 1 ? [{ kop: 'Rol', cel: (s: Stapregel) => s.rol }] : []),
            { kop: 'Vanaf', cel: (s) => s.vanaf },
            { kop: 'Tot', cel: (s) => s.tot },
            { kop: 'Gegevens', cel: (s) => s.gegevens.map((g) => letters.get(g)).join(', ') },
            {
              kop: 'Grond',
              cel: (s) =>
                s.grond === null ? (
                  'afspraak in het handboek'
                ) : (
                  <a className="utrecht-link" href={s.grond.link}>
                    {s.grond.tekst}
                  </a>
                ),
            },
          ]}
        />
      </section>
      {b.zonderStap.length > 0 && (
        <section className="w-sectie" aria-labelledby="ruim">
          <h2 className="utrecht-heading-2" id="ruim">
            3. Ruimer dan nodig
          </h2>
          <p>
            Het toegangsbeleid geeft deze rechten, maar geen stap van het handboek vraagt erom. Trek ze in, of
            zet de stap in het handboek.
          </p>
          <ul>
            {b.zonderStap.map((x) => (
              <li key={`${x.rol}${x.naam}`}>
                {x.rol}: {x.naam.toLowerCase()}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="w-sectie w-tekenen" aria-labelledby="tekenen">
        <h2 className="utrecht-heading-2" id="tekenen">
          Voor akkoord
        </h2>
        <div className="w-tekenvakken">
          {[b.verantwoordelijke, b.partner.naam].map((naam) => (
            <div key={naam} className="w-tekenvak">
              <p>{naam}</p>
              <p>Naam en functie:</p>
              <p>Plaats en datum:</p>
              <p>Handtekening:</p>
            </div>
          ))}
        </div>
      </section>
    </Pagina>
  )
}
