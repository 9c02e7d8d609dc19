/** Beside a dossier: in short, what is missing, the household, and the dossier as it was on another day. */
import type { z } from 'zod'
import type { Dag } from '#core/day.ts'
import { leerroutes } from '#law/onderdelen.ts'
import { Datumveld } from '#ui/form.tsx'
import { type Feitsoort, feitsoorten } from './facts.ts'
import { landnaam } from './landen.ts'
import type { dossieroperaties } from './operations/index.ts'
import { fasen } from './stand.ts'
import { Stoplichtblok } from './stoplicht-view.tsx'
import { dateParts } from './words.ts'

type Zien = z.output<typeof dossieroperaties.zien.uitvoer>

const doelgroepen: Record<string, string> = {
  asielstatushouder: 'Asielstatushouder',
  gezinsOfOverigeMigrant: 'Gezins- of overige migrant',
  onbekend: 'Nog niet bekend',
}
export const wetten: Record<string, string> = {
  wi2021: 'Wet inburgering 2021',
  wi2013: 'Wet inburgering (2013)',
  geen: 'Geen inburgeringsplicht',
  onbepaald: 'Onbepaald',
}

export function Ernaast({ d, vandaag }: { d: Zien; vandaag: Dag }) {
  const regels: [string, string | null][] = [
    ['Fase', d.fase && fasen[d.fase]],
    ['Doelgroep', d.doelgroep && (doelgroepen[d.doelgroep] ?? null)],
    ['Wet', d.wet && (wetten[d.wet] ?? null)],
    ['Herkomst', d.herkomst && landnaam(d.herkomst)],
    ['Leerroute', d.leerroute && leerroutes[d.leerroute as keyof typeof leerroutes]],
    ['V-nummer', d.vnummer],
    ['BSN', d.bsn],
    ['Adres', d.adres],
  ]
  return (
    <>
      {d.stoplicht !== null && (
        <section className="w-blok" aria-labelledby="voortgang">
          <h2 className="utrecht-heading-3" id="voortgang">
            Voortgang
          </h2>
          <Stoplichtblok dossier={d.id} licht={d.stoplicht} />
        </section>
      )}
      <section className="w-blok" aria-labelledby="kern">
        <h2 className="utrecht-heading-3" id="kern">
          In het kort
        </h2>
        <dl className="w-feitenlijst">
          {regels.map(([naam, waarde]) =>
            waarde === null ? null : (
              <div key={naam}>
                <dt>{naam}</dt>
                <dd>{waarde}</dd>
              </div>
            ),
          )}
        </dl>
        {d.synthetisch && (
          <p className="w-zacht">
            Verzonnen persoon; naam uit de testpersonen van RvIG, los van de herkomst.
          </p>
        )}
      </section>
      {d.ontbreekt.length > 0 && (
        <section className="w-blok" aria-labelledby="ontbreekt">
          <h2 className="utrecht-heading-3" id="ontbreekt">
            Wat ontbreekt
          </h2>
          <ul>
            {d.ontbreekt.map((o) => (
              <li key={o}>
                <a className="utrecht-link" href={`/dossiers/${d.id}/feiten/nieuw?soort=${o}`}>
                  {feitsoorten[o as Feitsoort].naam}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {d.huishouden !== null && d.huishouden.length > 0 && (
        <section className="w-blok" aria-labelledby="huishouden">
          <h2 className="utrecht-heading-3" id="huishouden">
            Huishouden ({d.huishouden.length})
          </h2>
          <ul>
            {d.huishouden.map((l) => (
              <li key={l.dossier}>
                {l.dossier === d.id ? (
                  <strong>{l.naam}</strong>
                ) : (
                  <a className="utrecht-link" href={`/dossiers/${l.dossier}`}>
                    {l.naam}
                  </a>
                )}{' '}
                <span className="w-zacht">{l.rol}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="w-blok" aria-labelledby="toen">
        <h2 className="utrecht-heading-3" id="toen">
          Zoals het was
        </h2>
        <form method="get" className="w-formulier">
          <Datumveld naam="peildatum" label="Stand op" waarde={dateParts(d.peildatum as Dag)} />
          <Datumveld
            naam="kennisdatum"
            label="Zoals bekend op"
            hint="Leeg: alles wat nu bekend is."
            {...(d.kennisdatum === null ? {} : { waarde: dateParts(d.kennisdatum as Dag) })}
          />
          <button type="submit" className="utrecht-button utrecht-button--secondary-action">
            Toon
          </button>
          {(d.peildatum !== vandaag || d.kennisdatum !== null) && (
            <a className="utrecht-link" href={`/dossiers/${d.id}`}>
              Terug naar vandaag
            </a>
          )}
        </form>
      </section>
    </>
  )
}
