/** My people on screen: a card for each, with what runs; made for a phone. */
import type { z } from 'zod'
import { type Dag, inTekst } from '#core/day.ts'
import { Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Termijndag } from '#ui/status.tsx'
import { Paginas } from '#ui/table.tsx'
import { fasen } from '#work/dossier/index.ts'
import type { takenoperaties } from './operations/index.ts'
import { recordPath } from './pages.tsx'
import { Werkmenu } from './parts.tsx'

type Gevonden = z.output<typeof takenoperaties.mijnMensen.uitvoer>
type Mens = Gevonden['mensen'][number]

/** Tasks of a person that are shown at once; the others open below them. */
const EERST = 3
/** With more people than this, each card is closed: then a list to find somebody in is worth more than all tasks. */
const VEEL = 12

export interface MensenProps {
  readonly kader: Kader
  readonly gevonden: Gevonden
  readonly zoek: string
  readonly vandaag: Dag
}

export function MensenPagina({ kader, gevonden, zoek, vandaag }: MensenProps) {
  const { mensen, totaal } = gevonden
  const taken = mensen.reduce((n, m) => n + m.taken.length, 0)
  const metWerk = mensen.filter((m) => m.taken.length > 0)
  const eerst = totaal > VEEL ? 0 : EERST
  const meer = totaal > gevonden.perPagina
  const zonderWerk = mensen.filter((m) => m.taken.length === 0)
  return (
    <Pagina
      kader={kader}
      titel="Mijn mensen"
      antwoord={answer(gevonden, zoek, taken)}
      kruimels={[{ naam: 'Werkvoorraad', pad: '/werkvoorraad' }]}
    >
      <Werkmenu kader={kader} />
      {(meer || zoek !== '') && (
        <form className="w-filters" method="get" action="/werkvoorraad/mensen" data-direct>
          <Tekstveld naam="zoek" label="Naam" soort="search" waarde={zoek} />
          <button type="submit" className="utrecht-button utrecht-button--secondary-action">
            Zoek
          </button>
          {zoek !== '' && (
            <a className="utrecht-link" href="/werkvoorraad/mensen">
              Toon al mijn mensen
            </a>
          )}
        </form>
      )}
      {mensen.length === 0 && zoek === '' && (
        <p className="w-leeg">
          Iemand komt hier te staan zodra het werk voor die persoon is toegewezen. Een teamleider of collega
          doet dat bij Verdelen of op het dossier.
        </p>
      )}
      {metWerk.length > 0 && (
        <ul className="w-kaarten">
          {metWerk.map((m) => (
            <li key={`${m.dossier}${m.werk}`} className="w-blok">
              <h2 className="utrecht-heading-3">
                <a className="utrecht-link" href={`/dossiers/${m.dossier}`}>
                  {m.naam ?? 'Naam niet zichtbaar'}
                </a>
              </h2>
              <Over m={m} />
              <Taken taken={m.taken.slice(0, eerst)} vandaag={vandaag} />
              {m.taken.length > eerst && (
                <details className="w-cijfers">
                  <summary>
                    {restOf(m.taken.slice(eerst), eerst > 0, vandaag)}
                    <span className="w-onzichtbaar"> van {m.naam ?? 'deze persoon'}</span>
                  </summary>
                  <Taken taken={m.taken.slice(eerst)} vandaag={vandaag} />
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
      {zonderWerk.length > 0 && (
        <section className="w-sectie" aria-labelledby="zonder-werk">
          <h2 className="utrecht-heading-3" id="zonder-werk">
            Niets open
          </h2>
          <ul className="w-kaarten">
            {zonderWerk.map((m) => (
              <li key={`${m.dossier}${m.werk}`}>
                <a className="utrecht-link" href={`/dossiers/${m.dossier}`}>
                  {m.naam ?? 'Naam niet zichtbaar'}
                </a>
                <Over m={m} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Paginas
        pagina={gevonden.pagina}
        perPagina={gevonden.perPagina}
        totaal={totaal}
        pad={(p) =>
          `/werkvoorraad/mensen?${new URLSearchParams({ ...(zoek && { zoek }), pagina: String(p) })}`
        }
      />
    </Pagina>
  )
}

function answer({ mensen, totaal }: Gevonden, zoek: string, taken: number): string {
  if (totaal === 0)
    return zoek === '' ? 'Er is nog niemand toegewezen.' : `Niemand van mijn mensen heet zoals '${zoek}'.`
  const wie = totaal === 1 ? '1 persoon' : `${totaal} personen`
  const werk = taken === 0 ? 'niets open' : taken === 1 ? '1 taak' : `${taken} taken`
  return mensen.length < totaal ? `${wie}; bij deze ${mensen.length}: ${werk}.` : `${wie}, ${werk}.`
}

/** How many tasks are folded away, and how many of them are late. */
function restOf(taken: Mens['taken'], nog: boolean, vandaag: Dag): string {
  const telaat = taken.filter((t) => t.uitersteDag !== null && t.uitersteDag < vandaag).length
  const tel = taken.length === 1 ? '1 taak' : `${taken.length} taken`
  return `${nog ? `Nog ${tel}` : tel}${telaat > 0 ? `, ${telaat} te laat` : ''}`
}

/** Phase, since when, and whom to ask. */
function Over({ m }: { m: Mens }) {
  return (
    <p>
      {m.fase !== null && fasen[m.fase]}
      <span className="w-subtekst">
        {m.werk} sinds {inTekst(m.sinds as Dag)}
        {m.voor !== null && `, namens ${m.voor}`}
        {m.aanspreekpunt !== null && `. Begeleider: ${m.aanspreekpunt}`}
      </span>
    </p>
  )
}

function Taken({ taken, vandaag }: { taken: Mens['taken']; vandaag: Dag }) {
  if (taken.length === 0) return null
  return (
    <ul className="w-taaklijst">
      {taken.map((t) => (
        <li key={t.stap}>
          <strong>{t.titel}</strong>
          <span className="w-subtekst">
            {t.uitleg}
            {t.medewerker !== null && !t.vastleggenMag && ` Doet: ${t.rol.toLowerCase()}.`}
          </span>
          <Termijndag laatsteDag={t.uitersteDag as Dag | null} vandaag={vandaag} />
          {t.stand === 'wacht' ? (
            <span className="w-zacht">Kan nog niet: wacht op {t.wachtOpWie?.toLowerCase()}</span>
          ) : (
            t.vastleggenMag && (
              <a className="utrecht-link" href={recordPath(t)}>
                Vastleggen<span className="w-onzichtbaar">: {t.titel}</span>
              </a>
            )
          )}
        </li>
      ))}
    </ul>
  )
}
