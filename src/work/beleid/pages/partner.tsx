/** One partner: what is wrong, what is agreed, who to call, who may work here and with which certificates. */
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { type Rol, rollen } from '#core/actor.ts'
import { type Dag, inTabel, plusDagen } from '#core/day.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { dagenOver, Status } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import { BEWIJS_VOORAF } from '../derive.ts'
import type { partneroperaties } from '../operations/index.ts'
import { Overeenkomsttabel } from './register.tsx'
import { telling, Waarschuwingen } from './waarschuwingen.tsx'

export type Partnerbeeld = z.output<typeof partneroperaties.zien.uitvoer>

export function PartnerPagina({
  kader,
  p,
  beheer,
  medewerkers,
  vandaag,
}: {
  kader: Kader
  p: Partnerbeeld
  /** May change partners and agreements. */
  beheer: boolean
  /** The staff, for who manages them. */
  medewerkers?: ReactNode
  vandaag: Dag
}) {
  const los = p.stappen.filter((s) => !s.gedekt)
  return (
    <Pagina
      kader={kader}
      titel={p.naam}
      antwoord={telling(p.waarschuwingen)}
      kruimels={[{ naam: 'Partners', pad: '/partners' }]}
      ernaast={<Ernaast p={p} beheer={beheer} />}
    >
      <section className="w-sectie" aria-labelledby="waarschuwingen">
        <h2 className="utrecht-heading-2" id="waarschuwingen">
          Wat niet in orde is
        </h2>
        <Waarschuwingen
          beheer={beheer}
          waarschuwingen={p.waarschuwingen}
          vandaag={vandaag}
          goed="Met deze partner is alles in orde."
        />
      </section>
      <section className="w-sectie" aria-labelledby="overeenkomsten">
        <h2 className="utrecht-heading-2" id="overeenkomsten">
          Overeenkomsten
        </h2>
        <Overeenkomsttabel regels={p.overeenkomsten} vandaag={vandaag} />
        {beheer && (
          <p>
            <a className="utrecht-link" href={`/partners/overeenkomsten/nieuw?partij=${p.id}`}>
              Overeenkomst vastleggen
            </a>
          </p>
        )}
      </section>
      {p.stappen.length > 0 && (
        <section className="w-sectie" aria-labelledby="stappen">
          <h2 className="utrecht-heading-2" id="stappen">
            Wat het handboek vraagt
          </h2>
          <p>
            {p.stappen.length} stappen
            {los.length === 0
              ? ', alle in een geldige overeenkomst.'
              : `, waarvan ${los.length} in geen geldige overeenkomst.`}
          </p>
          <details className="w-cijfers">
            <summary>Toon de stappen</summary>
            <Tabel
              bijschrift="Stappen van het handboek"
              rijen={p.stappen}
              sleutel={(s) => s.id}
              kolommen={[
                {
                  kop: 'Stap',
                  cel: (s) => (
                    <a className="utrecht-link" href={`/handboek/stappen/${s.id}`}>
                      {s.titel}
                    </a>
                  ),
                },
                { kop: 'Rol', cel: (s) => rollen[s.rol as Rol].naam },
                {
                  kop: 'Afspraak',
                  cel: (s) => (
                    <Status
                      toestand={s.gedekt ? 'op-tijd' : 'te-laat'}
                      woord={s.gedekt ? 'Ja' : 'In geen overeenkomst'}
                    />
                  ),
                },
              ]}
            />
          </details>
        </section>
      )}
      {medewerkers !== undefined && (
        <section className="w-sectie" aria-labelledby="medewerkers">
          <h2 className="utrecht-heading-2" id="medewerkers">
            Medewerkers
          </h2>
          {medewerkers}
        </section>
      )}
      <Bewijzen kader={kader} p={p} vandaag={vandaag} beheer={medewerkers !== undefined} />
    </Pagina>
  )
}

function Ernaast({ p, beheer }: { p: Partnerbeeld; beheer: boolean }) {
  return (
    <>
      <section className="w-blok" aria-labelledby="over">
        <h2 className="utrecht-heading-3" id="over">
          Over deze partner
        </h2>
        <dl className="w-feitenlijst">
          <div>
            <dt>Soort</dt>
            <dd>{p.soortNaam}</dd>
          </div>
          {p.rollen.length > 0 && (
            <div>
              <dt>Rollen</dt>
              <dd>{p.rollen.map((r) => rollen[r as Rol].naam).join(', ')}</dd>
            </div>
          )}
          {p.website !== null && (
            <div>
              <dt>Website</dt>
              <dd>
                <a className="utrecht-link" href={p.website}>
                  {p.website.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')}
                </a>
              </dd>
            </div>
          )}
        </dl>
        {p.toelichting !== null && <p>{p.toelichting}</p>}
        {p.stappen.length > 0 && (
          <a className="utrecht-link" href={`/partners/${p.id}/bijlage`}>
            Bijlage bij de verwerkersovereenkomst
          </a>
        )}
        {beheer && (
          <a className="utrecht-link" href={`/partners/${p.id}/wijzigen`}>
            Gegevens wijzigen
          </a>
        )}
      </section>
      <section className="w-blok" aria-labelledby="contact">
        <h2 className="utrecht-heading-3" id="contact">
          Contactpersonen
        </h2>
        {p.contactpersonen.length === 0 && <p>Nog niemand vastgelegd.</p>}
        <ul className="w-feitenlijst w-kaal">
          {p.contactpersonen.map((x) => (
            <li key={x.id}>
              <strong>{x.naam}</strong>
              <span className="w-subtekst">{x.functie}</span>
              {x.telefoon !== null && (
                <span className="w-subtekst">
                  <a className="utrecht-link" href={`tel:${x.telefoon.replace(/[^+\d]/g, '')}`}>
                    {x.telefoon}
                  </a>
                </span>
              )}
              {x.email !== null && (
                <span className="w-subtekst">
                  <a className="utrecht-link" href={`mailto:${x.email}`}>
                    {x.email}
                  </a>
                </span>
              )}
              {beheer && (
                <a className="utrecht-link" href={`/partners/${p.id}/contactpersonen/${x.id}`}>
                  Wijzigen<span className="w-onzichtbaar"> van {x.naam}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
        {beheer && (
          <a className="utrecht-link" href={`/partners/${p.id}/contactpersonen/nieuw`}>
            Contactpersoon toevoegen
          </a>
        )}
      </section>
    </>
  )
}

/** Until when something is valid, with the state beside the day. */
function Geldig({ tot, vandaag }: { tot: Dag; vandaag: Dag }) {
  const over = tot < vandaag
  const bijna = !over && tot <= plusDagen(vandaag, BEWIJS_VOORAF)
  return (
    <span className="w-termijndag">
      <Status
        toestand={over ? 'te-laat' : bijna ? 'bijna' : 'op-tijd'}
        woord={over ? 'verlopen' : dagenOver(tot, vandaag)}
      />
      <time dateTime={tot}>{inTabel(tot)}</time>
    </span>
  )
}

function Bewijzen({
  kader,
  p,
  vandaag,
  beheer,
}: {
  kader: Kader
  p: Partnerbeeld
  vandaag: Dag
  beheer: boolean
}) {
  if (p.certificaten.length === 0 && !beheer) return null
  return (
    <section className="w-sectie" aria-labelledby="bewijzen">
      <h2 className="utrecht-heading-2" id="bewijzen">
        Certificaten en autorisaties
      </h2>
      <Tabel
        bijschrift="Certificaten en autorisaties"
        rijen={p.certificaten}
        sleutel={(x) => x.id}
        leeg={<p>Nog niets vastgelegd.</p>}
        kolommen={[
          {
            kop: 'Bewijs',
            cel: (x) => (
              <>
                {x.soortNaam}
                {x.kenmerk !== null && <span className="w-subtekst">{x.kenmerk}</span>}
              </>
            ),
          },
          {
            kop: 'Van wie',
            cel: (x) => (x.vanPersoon ? (x.houder ?? 'een medewerker') : 'de organisatie'),
          },
          { kop: 'Vanaf', cel: (x) => <time dateTime={x.vanaf}>{inTabel(x.vanaf as Dag)}</time> },
          {
            kop: 'Tot en met',
            cel: (x) => (x.tot === null ? 'onbepaald' : <Geldig tot={x.tot as Dag} vandaag={vandaag} />),
          },
          ...(beheer
            ? [
                {
                  kop: 'Wijzigen',
                  cel: (x: Partnerbeeld['certificaten'][number]) => (
                    <form method="post" action={`/partners/${p.id}/certificaten/${x.id}/verwijderen`}>
                      <input type="hidden" name="csrf" value={kader.csrf} />
                      <button type="submit" className="utrecht-button utrecht-button--subtle">
                        Verwijder<span className="w-onzichtbaar"> {x.soortNaam}</span>
                      </button>
                    </form>
                  ),
                },
              ]
            : []),
        ]}
      />
      {beheer && (
        <p>
          <a className="utrecht-link" href={`/partners/${p.id}/certificaten/nieuw`}>
            Certificaat of autorisatie vastleggen
          </a>
        </p>
      )}
    </section>
  )
}
