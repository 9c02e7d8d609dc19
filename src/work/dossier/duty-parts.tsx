/** What of the duty is met and what is open: in one sentence with its why, as a picture, and per part in a table. */
import type { z } from 'zod'
import { type Dag, inTabel } from '#core/day.ts'
import { Voortgangsbeeld } from '#ui/progress.tsx'
import { Status, type Toestand } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import { Waarom } from '#ui/why.tsx'
import type { dossieroperaties } from './operations/index.ts'

type Zien = z.output<typeof dossieroperaties.zien.uitvoer>
type Deel = Zien['onderdelen'][number]

/** The judgements that this section tells, so that they do not stand twice on the page. */
export const plichtoordelen = ['Voldaan aan de plicht', 'Voldaan aan de plicht (oude wet)']

const standen: Readonly<Record<Deel['stand'], readonly [Toestand, string]>> = {
  behaald: ['gedaan', 'Klaar'],
  vrij: ['gedaan', 'Vrijgesteld of ontheven'],
  nietGevraagd: ['gedaan', 'Niet nodig'],
  nietVastgelegd: ['onbepaald', 'Niet vastgelegd'],
  open: ['wacht', 'Open'],
}

export function Plichtdelen({ d, feitlink }: { d: Zien; feitlink: (id: string) => string | undefined }) {
  const oordeel = d.oordelen.find((o) => plichtoordelen.includes(o.naam))
  if (oordeel === undefined || d.onderdelen.length === 0) return null
  const gevraagd = d.onderdelen.filter((o) => o.stand !== 'nietGevraagd')
  const open = gevraagd.filter((o) => o.stand === 'open').length
  const inUren = d.onderdelen.flatMap((o) =>
    o.uren === null || o.norm === null ? [] : [{ naam: o.naam, gedaan: o.uren, norm: o.norm }],
  )
  return (
    <section className="w-sectie" aria-labelledby="plichtdelen">
      <h2 className="utrecht-heading-2" id="plichtdelen">
        Wat klaar is en wat open staat
      </h2>
      <div className="w-termijn">
        <div>
          <strong>{oordeel.naam}</strong>
          <span className="w-subtekst">{oordeel.uitleg.kern}</span>
        </div>
        <Status {...overall(oordeel.uitleg.soort, open)} />
        <Waarom uitleg={oordeel.uitleg} van="wat klaar is en wat open staat" feitlink={feitlink} />
      </div>
      <Voortgangsbeeld
        delen={gevraagd.map((o) => ({ naam: o.naam, klaar: o.stand !== 'open' }))}
        uren={inUren}
      />
      <Tabel
        bijschrift="Onderdelen van de inburgeringsplicht"
        rijen={d.onderdelen}
        sleutel={(o) => o.onderdeel}
        kolommen={[
          {
            kop: 'Onderdeel',
            cel: (o) => (
              <span>
                {o.naam}
                {o.nodig !== null && <span className="w-subtekst">Nodig: {o.nodig}</span>}
              </span>
            ),
          },
          { kop: 'Stand', cel: (o) => <Status toestand={standen[o.stand][0]} woord={standen[o.stand][1]} /> },
          { kop: 'Sinds', cel: (o) => <Sinds o={o} link={feitlink} /> },
          { kop: 'Hoe ver', cel: howFar },
        ]}
      />
    </section>
  )
}

function overall(soort: Zien['oordelen'][number]['uitleg']['soort'], open: number) {
  if (soort === 'onbepaald') return { toestand: 'onbepaald' } as const
  if (open === 0) return { toestand: 'gedaan', woord: 'Niets open' } as const
  return { toestand: 'wacht', woord: open === 1 ? '1 onderdeel open' : `${open} onderdelen open` } as const
}

/** Hours against the norm, or attempts at the exam. */
function howFar(o: Deel): string {
  if (o.norm !== null) return `${o.uren} van ${o.norm} uur`
  if (o.pogingen === null) return '–'
  return o.pogingen === 0 ? 'nog geen poging' : o.pogingen === 1 ? '1 poging' : `${o.pogingen} pogingen`
}

/** The day on which the part was closed, with the fact that closed it. */
function Sinds({ o, link }: { o: Deel; link: (id: string) => string | undefined }) {
  if (o.op === null) return '–'
  const dag = <time dateTime={o.op}>{inTabel(o.op as Dag)}</time>
  const naar = o.feit === null ? undefined : link(o.feit)
  return naar === undefined ? (
    dag
  ) : (
    <a className="utrecht-link" href={naar} aria-label={`${inTabel(o.op as Dag)}: feit bij ${o.naam}`}>
      {dag}
    </a>
  )
}
