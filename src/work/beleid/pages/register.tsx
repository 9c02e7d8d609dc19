/** The register of partners: what is wrong, who they are, and what is agreed. */
import type { z } from 'zod'
import { type Dag, inTabel } from '#core/day.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { dagenOver, Status, toestandVan } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import type { partneroperaties } from '../operations/index.ts'
import type { OvereenkomstRegel } from '../schemas.ts'
import { telling, Waarschuwingen } from './waarschuwingen.tsx'

export type Register = z.output<typeof partneroperaties.register.uitvoer>
export type Overeenkomstregel = z.output<typeof OvereenkomstRegel>

export function RegisterPagina({
  kader,
  r,
  beheer,
  vandaag,
}: {
  kader: Kader
  r: Register
  beheer: boolean
  vandaag: Dag
}) {
  return (
    <Pagina
      kader={kader}
      titel="Partners en overeenkomsten"
      antwoord={telling(r.waarschuwingen)}
      ernaast={
        <>
          {beheer && (
            <nav className="w-blok" aria-label="Toevoegen">
              <a className="utrecht-link" href="/partners/overeenkomsten/nieuw">
                Overeenkomst vastleggen
              </a>
              <a className="utrecht-link" href="/partners/nieuw">
                Partner toevoegen
              </a>
            </nav>
          )}
          <nav className="w-blok" aria-label="Eigen keuzes van de gemeente">
            <a className="utrecht-link" href="/intakevragen">
              Eigen vragen in de brede intake
            </a>
            <a className="utrecht-link" href="/huisstijl">
              Huisstijl van brieven
            </a>
          </nav>
          <section className="w-blok" aria-labelledby="hoe">
            <h2 className="utrecht-heading-3" id="hoe">
              Waarmee wordt vergeleken
            </h2>
            <p>
              Wat partners beloven naast wat het handboek van hen vraagt: versie {r.handboek.versie}, geldig
              sinds {inTabel(r.handboek.vanaf as Dag)}.
            </p>
            <a className="utrecht-link" href="/handboek">
              Naar het handboek
            </a>
          </section>
        </>
      }
    >
      <section className="w-sectie" aria-labelledby="waarschuwingen">
        <h2 className="utrecht-heading-2" id="waarschuwingen">
          Wat niet in orde is
        </h2>
        <Waarschuwingen
          beheer={beheer}
          waarschuwingen={r.waarschuwingen}
          vandaag={vandaag}
          goed="Overeenkomsten en handboek zeggen hetzelfde, en niets loopt binnenkort af."
        />
      </section>
      <section className="w-sectie" aria-labelledby="partners">
        <h2 className="utrecht-heading-2" id="partners">
          Partners
        </h2>
        <Tabel
          bijschrift="Partners"
          rijen={r.partners}
          sleutel={(p) => p.id}
          leeg={<p>Er zijn nog geen partners.</p>}
          kolommen={[
            {
              kop: 'Partner',
              cel: (p) => (
                <>
                  <a className="utrecht-link" href={`/partners/${p.id}`}>
                    {p.naam}
                  </a>
                  <span className="w-subtekst">{p.soortNaam}</span>
                </>
              ),
            },
            { kop: 'Stappen', getal: true, cel: (p) => p.stappen },
            { kop: 'Overeenkomsten', getal: true, cel: (p) => p.overeenkomsten },
            { kop: 'Contacten', getal: true, cel: (p) => p.contacten },
            {
              kop: 'Stand',
              cel: (p) =>
                p.waarschuwingen === 0 ? (
                  <Status toestand="op-tijd" woord="In orde" />
                ) : (
                  <Status
                    toestand="te-laat"
                    woord={p.waarschuwingen === 1 ? '1 ding' : `${p.waarschuwingen} dingen`}
                  />
                ),
            },
          ]}
        />
      </section>
      <section className="w-sectie" aria-labelledby="overeenkomsten">
        <h2 className="utrecht-heading-2" id="overeenkomsten">
          Overeenkomsten
        </h2>
        <Overeenkomsttabel regels={r.overeenkomsten} vandaag={vandaag} />
      </section>
    </Pagina>
  )
}

export function Overeenkomsttabel({
  regels,
  vandaag,
}: {
  regels: readonly Overeenkomstregel[]
  vandaag: Dag
}) {
  return (
    <Tabel
      bijschrift="Overeenkomsten, de nieuwste eerst"
      rijen={regels}
      sleutel={(o) => o.id}
      leeg={<p>Er is nog geen overeenkomst vastgelegd.</p>}
      kolommen={[
        {
          kop: 'Overeenkomst',
          cel: (o) => (
            <>
              <a className="utrecht-link" href={`/partners/overeenkomsten/${o.id}`}>
                {o.titel}
              </a>
              <span className="w-subtekst">{o.soortNaam}</span>
            </>
          ),
        },
        { kop: 'Partijen', cel: (o) => o.partijen.map((p) => p.naam).join(', ') },
        {
          kop: 'Periode',
          cel: (o) => (
            <span>
              <time dateTime={o.vanaf}>{inTabel(o.vanaf as Dag)}</time> –{' '}
              {o.looptijd.einde === null ? (
                'onbepaald'
              ) : (
                <time dateTime={o.looptijd.einde}>{inTabel(o.looptijd.einde as Dag)}</time>
              )}
            </span>
          ),
        },
        { kop: 'Stand', cel: (o) => <Looptijdstand o={o} vandaag={vandaag} /> },
      ]}
    />
  )
}

/** How an agreement runs, with the day on which something must be done. */
export function Looptijdstand({ o, vandaag }: { o: Pick<Overeenkomstregel, 'looptijd'>; vandaag: Dag }) {
  const { stand, einde, actie } = o.looptijd
  if (stand === 'komt') return <Status toestand="wacht" woord="Nog niet begonnen" />
  if (stand === 'afgelopen') return <Status toestand="onbepaald" woord="Afgelopen" />
  if (actie !== null && actie.herinnering <= vandaag) {
    const dag = actie.uiterlijk as Dag
    if (actie.soort === 'opnieuw' || dag >= vandaag)
      return (
        <span className="w-termijndag">
          <Status toestand={dag < vandaag ? 'te-laat' : 'bijna'} woord={dagenOver(dag, vandaag)} />
          <span className="w-subtekst">
            {actie.soort === 'opnieuw' ? 'opnieuw sluiten' : 'om op te zeggen'}: {inTabel(dag)}
          </span>
        </span>
      )
  }
  if (einde !== null && toestandVan(einde as Dag, vandaag) === 'bijna')
    return <Status toestand="bijna" woord="Loopt bijna af" />
  return <Status toestand="op-tijd" woord="Loopt" />
}
