/** Exams and tests of the school on the page of one person. */
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { Status, type Toestand } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import type { Leren } from './delen.tsx'

const standwoord: Readonly<Record<string, readonly [Toestand, string]>> = {
  behaald: ['gedaan', 'Behaald'],
  vrij: ['gedaan', 'Vrijgesteld of ontheven'],
  nietGevraagd: ['gedaan', 'Niet nodig'],
  nietVastgelegd: ['onbepaald', 'Niet vastgelegd'],
  open: ['wacht', 'Open'],
}

export function Examendeel({ l }: { l: Leren }) {
  const examens = (l.onderdelen ?? []).filter((o) => o.pogingen !== null)
  if (examens.length === 0 && (l.toetsen ?? []).length === 0) return null
  return (
    <section className="w-sectie" aria-labelledby="examens">
      <h2 className="utrecht-heading-2" id="examens">
        Examens en toetsen
      </h2>
      <Tabel
        bijschrift="Onderdelen van het examen"
        rijen={examens}
        sleutel={(o) => o.onderdeel}
        leeg={<p>Deze leerroute vraagt geen examens.</p>}
        kolommen={[
          { kop: 'Onderdeel', cel: (o) => o.naam },
          { kop: 'Nodig', cel: (o) => o.nodig ?? '–' },
          {
            kop: 'Stand',
            cel: (o) => <Status toestand={standwoord[o.stand]![0]} woord={standwoord[o.stand]![1]} />,
          },
          { kop: 'Behaald op', cel: (o) => (o.op === null ? '–' : inTabel(o.op as Dag)) },
          { kop: 'Pogingen', cel: (o) => o.pogingen, getal: true },
          {
            kop: 'Aangemeld voor',
            cel: (o) => (o.aangemeld === null ? '–' : inTabel(o.aangemeld as Dag)),
          },
        ]}
      />
      <p className="w-zacht">
        Een asielstatushouder heeft per onderdeel een paar gratis pogingen; hoeveel er over zijn, staat
        hieronder zodra er één is gedaan. DUO levert uitslagen; wat niet vanzelf komt, is met de hand vast te
        leggen.
      </p>
      {(l.pogingen ?? []).length > 0 && (
        <Tabel
          bijschrift="Alle pogingen"
          rijen={l.pogingen!}
          sleutel={(p) => p.feit}
          kolommen={[
            { kop: 'Dag', cel: (p) => inTabel(p.op as Dag) },
            { kop: 'Onderdeel', cel: (p) => p.naam },
            { kop: 'Uitslag', cel: (p) => p.zegt },
          ]}
        />
      )}
      {(l.toetsen ?? []).length > 0 && (
        <>
          <h3 className="utrecht-heading-3">Toetsen van de school</h3>
          <ul>
            {l.toetsen!.map((t) => (
              <li key={t.feit}>
                {inTekst(t.op as Dag)}: {t.zegt}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
