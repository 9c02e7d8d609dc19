/** The week on screen, on paper and on a phone: what is late on top, then Monday to Friday. */
import type { z } from 'zod'
import { type Dag, inTabel, inTekst, plusDagen } from '#core/day.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { dagenOver, Status } from '#ui/status.tsx'
import type { takenoperaties } from './operations/index.ts'
import { recordPath } from './pages.tsx'
import { VanWie, Werkmenu } from './parts.tsx'

type Week = z.output<typeof takenoperaties.week.uitvoer>
type Regel = Week['teLaat'][number]

/** So many late tasks stand open above the week. */
const KORT = 3

export interface WeekProps {
  readonly kader: Kader
  readonly week: Week
  readonly wie: 'mij' | 'team'
  readonly verdeelt: boolean
  readonly vandaag: Dag
}

export function WeekPagina({ kader, week: w, wie, verdeelt, vandaag }: WeekProps) {
  const maandag = w.maandag as Dag
  const pad = (dag: Dag, van: string = wie) => `/werkvoorraad/week?dag=${dag}&wie=${van}`
  return (
    <Pagina
      kader={kader}
      titel={`Week van ${inTekst(maandag)}`}
      antwoord={answer(w)}
      kruimels={[{ naam: 'Werkvoorraad', pad: '/werkvoorraad' }]}
    >
      <Werkmenu kader={kader} />
      <nav className="w-keuzebalk" aria-label="Week kiezen">
        <a className="utrecht-link" rel="prev" href={pad(plusDagen(maandag, -7))}>
          Vorige week
        </a>
        <a className="utrecht-link" href={pad(vandaag)}>
          Deze week
        </a>
        <a className="utrecht-link" rel="next" href={pad(plusDagen(maandag, 7))}>
          Volgende week
        </a>
        {verdeelt && (
          <a className="utrecht-link" href={pad(maandag, wie === 'mij' ? 'team' : 'mij')}>
            {wie === 'mij' ? 'Toon die van het team' : 'Toon die van mij'}
          </a>
        )}
      </nav>
      {w.teLaat.length > 0 && (
        // Folded when long, so that the week itself stays in sight.
        <details className="w-dag w-dag--te-laat" open={w.teLaat.length <= KORT}>
          <summary>
            <h2 className="utrecht-heading-3">Te laat ({w.totaalTeLaat})</h2>
          </summary>
          <ul>
            {w.teLaat.map((t) => (
              <Regeltje key={`${t.dossier}${t.stap}`} t={t} vandaag={vandaag} verdeelt={verdeelt} dag />
            ))}
          </ul>
          {w.totaalTeLaat > w.teLaat.length && (
            <p>
              <a className="utrecht-link" href={`/werkvoorraad?filter=teLaat&wie=${wie}`}>
                Alle {w.totaalTeLaat} die te laat zijn
              </a>
            </p>
          )}
        </details>
      )}
      <div className="w-week">
        {w.dagen.map((d) => (
          <section
            key={d.dag}
            className={d.dag === vandaag ? 'w-dag w-dag--vandaag' : 'w-dag'}
            aria-labelledby={`dag-${d.dag}`}
          >
            <h2 className="utrecht-heading-3" id={`dag-${d.dag}`}>
              {d.naam} <span className="w-subtekst">{inTabel(d.dag as Dag)}</span>
            </h2>
            {d.dag === vandaag && <span className="w-merkje">vandaag</span>}
            {d.vrij !== null && <Status toestand="wacht" woord={`Vrije dag: ${d.vrij}`} />}
            {d.taken.length === 0 && <p className="w-zacht">Niets met deze laatste dag.</p>}
            <ul>
              {d.taken.map((t) => (
                <Regeltje
                  key={`${t.dossier}${t.stap}`}
                  t={t}
                  vandaag={vandaag}
                  verdeelt={verdeelt}
                  dag={t.uitersteDag !== d.dag}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Pagina>
  )
}

function Regeltje({
  t,
  vandaag,
  verdeelt,
  dag,
}: {
  t: Regel
  vandaag: Dag
  verdeelt: boolean
  /** Whether its own day is said, because it stands under another. */
  dag: boolean
}) {
  const laatste = t.uitersteDag as Dag
  return (
    <li>
      <a className="utrecht-link" href={`/dossiers/${t.dossier}`}>
        {t.naam ?? 'Naam niet zichtbaar'}
      </a>
      <strong>{t.titel}</strong>
      {dag && (
        <span className="w-subtekst">
          {inTabel(laatste)}
          {laatste < vandaag && `, ${dagenOver(laatste, vandaag)}`}
        </span>
      )}
      {t.stand === 'wacht' && <span className="w-subtekst">Wacht op {t.wachtOpWie?.toLowerCase()}</span>}
      {verdeelt && t.hoe !== 'eigen' && <VanWie taak={t} />}
      {t.stand === 'open' && t.vastleggenMag && (
        <a className="utrecht-link w-niet-op-papier" href={recordPath(t)}>
          Vastleggen
          <span className="w-onzichtbaar">
            : {t.titel}, {t.naam}
          </span>
        </a>
      )}
    </li>
  )
}

function answer(w: Week): string {
  const deze = w.dagen.reduce((n, d) => n + d.taken.length, 0)
  const meer = w.totaal > deze ? ` De eerste ${deze} staan hier.` : ''
  const week = w.totaal === 1 ? '1 taak met een laatste dag' : `${w.totaal} taken met een laatste dag`
  return `${week} in deze week; ${w.totaalTeLaat === 0 ? 'niets is te laat' : `${w.totaalTeLaat} te laat`}.${meer}`
}
