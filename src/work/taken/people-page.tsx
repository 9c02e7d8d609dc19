/** My people on screen: a card for each, with what runs; made for a phone. */
import type { z } from 'zod'
import { type Dag, inTekst } from '#core/day.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Termijndag } from '#ui/status.tsx'
import { fasen } from '#work/dossier/index.ts'
import type { takenoperaties } from './operations/index.ts'
import { recordPath } from './pages.tsx'
import { Werkmenu } from './parts.tsx'

type Mensen = z.output<typeof takenoperaties.mijnMensen.uitvoer>['mensen']

export function MensenPagina({ kader, mensen, vandaag }: { kader: Kader; mensen: Mensen; vandaag: Dag }) {
  const taken = mensen.reduce((n, m) => n + m.taken.length, 0)
  return (
    <Pagina
      kader={kader}
      titel="Mijn mensen"
      antwoord={
        mensen.length === 0
          ? 'Er is nog niemand toegewezen.'
          : `${mensen.length === 1 ? '1 persoon' : `${mensen.length} personen`}, ${taken === 1 ? '1 taak' : `${taken} taken`}.`
      }
      kruimels={[{ naam: 'Werkvoorraad', pad: '/werkvoorraad' }]}
    >
      <Werkmenu kader={kader} />
      {mensen.length === 0 && (
        <p className="w-leeg">
          Iemand komt hier te staan zodra het werk voor die persoon is toegewezen. Een teamleider of collega
          doet dat bij Verdelen of op het dossier.
        </p>
      )}
      <ul className="w-kaarten">
        {mensen.map((m) => (
          <li key={`${m.dossier}${m.werk}`} className="w-blok">
            <h2 className="utrecht-heading-3">
              <a className="utrecht-link" href={`/dossiers/${m.dossier}`}>
                {m.naam ?? 'Naam niet zichtbaar'}
              </a>
            </h2>
            <p>
              {m.fase !== null && fasen[m.fase]}
              <span className="w-subtekst">
                {m.werk} sinds {inTekst(m.sinds as Dag)}
                {m.voor !== null && `, namens ${m.voor}`}
                {m.aanspreekpunt !== null && `. Begeleider: ${m.aanspreekpunt}`}
              </span>
            </p>
            {m.taken.length === 0 && <p className="w-zacht">Er staat nu niets open.</p>}
            <ul className="w-taaklijst">
              {m.taken.map((t) => (
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
          </li>
        ))}
      </ul>
    </Pagina>
  )
}
