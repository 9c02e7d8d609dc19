/** The ledgers on the page of one person: Z route, labour market module and participation statement track. */
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { Voortgangsbeeld } from '#ui/progress.tsx'
import { Status } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import { regelsoorten } from '../grootboek.ts'
import { feitpad, type Leren } from './delen.tsx'

type Boek = NonNullable<Leren['map']>['boek']

export function Boeken({ l, mag }: { l: Leren; mag: boolean }) {
  return (
    <>
      {l.z !== null && (
        <section className="w-sectie" aria-labelledby="zroute">
          <h2 className="utrecht-heading-2" id="zroute">
            Uren van de Z-route
          </h2>
          <p>
            De Z-route vraagt uren taal en KNM, en bij asielstatushouders uren zelfredzaamheid, activering en
            participatie. Uren van PVT en MAP gaan van de participatie af; uren uit de intake tellen mee
            (Besluit art. 3.14).
          </p>
          <Voortgangsbeeld
            delen={[
              { naam: 'Taal en KNM', klaar: l.z.taal.teGaan === 0 },
              ...(l.z.participatie.norm === null
                ? []
                : [{ naam: 'Participatie', klaar: l.z.participatie.teGaan === 0 }]),
              { naam: 'Eindgesprek', klaar: l.z.eindgesprek !== null },
            ]}
            uren={[...bar('Taal en KNM', l.z.taal), ...bar('Participatie', l.z.participatie)]}
          />
          <Grootboek titel="Taal en KNM" boek={l.z.taal} />
          <Grootboek
            titel="Participatie"
            boek={l.z.participatie}
            leegNorm="Van deze persoon worden geen uren participatie gevraagd."
          />
          <Slot
            naam="Eindgesprek van de Z-route"
            op={l.z.eindgesprek}
            pad={mag ? feitpad(l.dossier, 'eindgesprekZRouteGevoerd') : undefined}
          />
          {mag && (
            <p>
              <a className="utrecht-link" href={feitpad(l.dossier, 'participatieurenGevolgd')}>
                Uren participatie vastleggen
              </a>
            </p>
          )}
        </section>
      )}
      {l.map !== null && l.leerroute !== 'onderwijs' && l.leerroute !== null && (
        <section className="w-sectie" aria-labelledby="mapdeel">
          <h2 className="utrecht-heading-2" id="mapdeel">
            Module Arbeidsmarkt en Participatie (MAP)
          </h2>
          <Grootboek titel="MAP" boek={l.map.boek} />
          {l.map.plan !== null && <p>Het plan noemt {l.map.plan} uur.</p>}
          <h3 className="utrecht-heading-3">Portfolio: welke delen er zijn</h3>
          <p className="w-zacht">
            De stukken zelf blijven bij de persoon; Wortel bewaart ze niet (Besluit art. 3.2).
          </p>
          <ul>
            {l.map.themas.map((t) => (
              <li key={t.thema}>
                {t.op === null ? (
                  <Status toestand="wacht" woord="Nog niet" />
                ) : (
                  <Status toestand="gedaan" woord={`Klaar op ${inTabel(t.op as Dag)}`} />
                )}{' '}
                {t.naam}
              </li>
            ))}
          </ul>
          {mag && (
            <p>
              <a className="utrecht-link" href={feitpad(l.dossier, 'mapPortfolioKlaar')}>
                Deel van het portfolio klaar melden
              </a>
              {' · '}
              <a className="utrecht-link" href={feitpad(l.dossier, 'moduleurenGevolgd')}>
                Uren MAP vastleggen
              </a>
            </p>
          )}
          <Slot
            naam="Eindgesprek van de MAP"
            op={l.map.eindgesprek}
            pad={mag ? feitpad(l.dossier, 'mapAfgerond') : undefined}
          />
        </section>
      )}
      {l.pvt !== null && (
        <section className="w-sectie" aria-labelledby="pvtdeel">
          <h2 className="utrecht-heading-2" id="pvtdeel">
            Participatieverklaringstraject (PVT)
          </h2>
          <Grootboek titel="PVT" boek={l.pvt.boek} />
          <Slot naam="Ondertekening" op={l.pvt.getekend} pad={undefined} />
          {mag && l.pvt.getekend === null && (
            <p>
              <a className="utrecht-link" href="/workshops">
                Nodig uit voor een workshop
              </a>
            </p>
          )}
        </section>
      )}
    </>
  )
}

const bar = (naam: string, b: Boek) => (b.norm === null ? [] : [{ naam, gedaan: b.uren, norm: b.norm }])

function Grootboek({ titel, boek, leegNorm }: { titel: string; boek: Boek; leegNorm?: string }) {
  return (
    <>
      <p>
        <strong>{titel}:</strong> {boek.uren} uur
        {boek.norm === null
          ? leegNorm === undefined
            ? '.'
            : `. ${leegNorm}`
          : boek.teGaan === 0
            ? `; de norm van ${boek.norm} uur is gehaald.`
            : ` van ${boek.norm}; nog ${boek.teGaan} te gaan.`}
      </p>
      {boek.regels.length > 0 && (
        <details className="w-cijfers">
          <summary>Regels van {titel.toLowerCase()}</summary>
          <Tabel
            bijschrift={`Uren ${titel}`}
            rijen={boek.regels}
            sleutel={(r) => r.feit}
            kolommen={[
              {
                kop: 'Wanneer',
                cel: (r) =>
                  r.vanaf === null || r.vanaf === r.op
                    ? inTabel(r.op as Dag)
                    : `${inTabel(r.vanaf as Dag)} – ${inTabel(r.op as Dag)}`,
              },
              { kop: 'Wat', cel: (r) => regelsoorten[r.soort] },
              { kop: 'Uren', cel: (r) => r.uren, getal: true },
              { kop: 'Samen', cel: (r) => r.samen, getal: true },
            ]}
          />
        </details>
      )}
    </>
  )
}

function Slot({ naam, op, pad }: { naam: string; op: string | null; pad: string | undefined }) {
  return (
    <p>
      {op === null ? (
        <Status toestand="wacht" woord="Nog niet" />
      ) : (
        <Status toestand="gedaan" woord={`Op ${inTekst(op as Dag)}`} />
      )}{' '}
      {naam}
      {op === null && pad !== undefined && (
        <>
          {' · '}
          <a className="utrecht-link" href={pad}>
            Leg vast
          </a>
        </>
      )}
    </p>
  )
}
