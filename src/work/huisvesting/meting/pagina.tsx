/** How long the way to a home takes: milestones, the curve with those who wait, and groups. */
import type { z } from 'zod'
import { type Dag, inTekst } from '#core/day.ts'
import { Overlevingsdiagram } from '#ui/curve.tsx'
import { type Kader, Pagina, type Plek } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import { Huisvestingmenu } from '../menu.tsx'
import { type Indeling, indelingen } from './meet.ts'
import type { meting as operatie } from './operatie.ts'

type Meting = z.output<typeof operatie.uitvoer>

const nb = (x: number | null) => x?.toLocaleString('nl-NL') ?? 'n.b.'
const week = (dagen: number) => Math.round(dagen / 7)
const pct = (x: number) => `${Math.round(x * 100)}%`

export function Doorlooptijdpagina({
  kader,
  menu,
  m,
  vandaag,
}: {
  kader: Kader
  menu: readonly Plek[]
  m: Meting
  vandaag: Dag
}) {
  const weken = m.termijnDagen / 7
  const b = m.binnenTermijn
  const bron = `Personen gekoppeld sinds ${inTekst(m.sinds as Dag)}; stand ${inTekst(vandaag)}, geteld uit de feiten in Wortel.`
  return (
    <Pagina
      kader={kader}
      titel="Hoe lang het duurt"
      kruimels={[{ naam: 'Huisvesting', pad: '/huisvesting' }]}
      antwoord={
        b === null
          ? 'Er is nog te weinig bekend om te zeggen hoe lang het duurt.'
          : `${b.deel}% krijgt binnen ${weken} weken na de koppeling de sleutel (tussen ${b.laag}% en ${b.hoog}%).`
      }
    >
      <Huisvestingmenu plekken={menu} pad={kader.pad} />
      <section className="w-sectie" aria-labelledby="mijlpalen">
        <h2 className="utrecht-heading-2" id="mijlpalen">
          Dagen na de koppeling
        </h2>
        <Tabel
          bijschrift="Dagen van koppeling tot elke mijlpaal, in personen"
          rijen={m.mijlpalen}
          sleutel={(r) => r.naam}
          kolommen={[
            { kop: 'Mijlpaal', cel: (r) => r.naam },
            { kop: 'Zover', getal: true, cel: (r) => r.klaar },
            { kop: 'Wacht nog', getal: true, cel: (r) => r.wachtend },
            { kop: 'Dag onbekend', getal: true, cel: (r) => r.onbekend },
            { kop: 'Gemiddeld', getal: true, cel: (r) => nb(r.gemiddeld) },
            { kop: 'De helft binnen', getal: true, cel: (r) => nb(r.mediaan) },
            {
              kop: 'Middelste helft',
              getal: true,
              cel: (r) => (r.p25 === null ? 'n.b.' : `${nb(r.p25)}–${nb(r.p75)}`),
            },
            { kop: '9 van 10 binnen', getal: true, cel: (r) => nb(r.p90) },
            { kop: 'Helft, met wie wacht', getal: true, cel: (r) => nb(r.mediaanAllen) },
          ]}
        />
        <p className="w-bron">
          {bron} De laatste kolom telt wie nog wacht mee zolang hij wacht; de andere kennen alleen wie al
          zover is, en lijken daardoor gunstiger.
        </p>
        <p>
          {m.binnenVergunning.klaar === 0
            ? 'Nog niemand verhuisde van wie de dag van de vergunning bekend is.'
            : `Van wie verhuisde, woonde ${Math.round((100 * m.binnenVergunning.opTijd) / m.binnenVergunning.klaar)}% er binnen ${m.vergunningDagen / 7} weken na de vergunning (${m.binnenVergunning.opTijd} van ${m.binnenVergunning.klaar} personen).`}
        </p>
      </section>
      <section className="w-sectie" aria-labelledby="kromme">
        <h2 className="utrecht-heading-2" id="kromme">
          Wie wacht er na zoveel weken nog
        </h2>
        {m.curve.length < 2 ? (
          <p className="w-leeg">Er zijn te weinig koppelingen om dit te tekenen.</p>
        ) : (
          <Overlevingsdiagram
            titel={
              b === null
                ? 'Deel dat nog wacht op de sleutel'
                : `Na ${weken} weken wacht ${100 - b.deel}% nog op de sleutel`
            }
            bron={`${bron} Kaplan–Meier; de band is waar het aandeel met 95% zekerheid ligt. Zij houdt op waar niets meer bekend is.`}
            punten={m.curve}
            termijn={{ dag: m.termijnDagen, naam: `${weken} weken` }}
            tabel={
              <Tabel
                bijschrift="Deel dat nog wacht, per week"
                rijen={m.curve}
                sleutel={(p) => String(p.dag)}
                kolommen={[
                  { kop: 'Na weken', cel: (p) => week(p.dag) },
                  { kop: 'Wacht nog', getal: true, cel: (p) => pct(p.wacht) },
                  { kop: 'Ten minste', getal: true, cel: (p) => pct(p.laag) },
                  { kop: 'Ten hoogste', getal: true, cel: (p) => pct(p.hoog) },
                ]}
              />
            }
          />
        )}
      </section>
      <section className="w-sectie" aria-labelledby="groepen">
        <h2 className="utrecht-heading-2" id="groepen">
          Per groep
        </h2>
        <nav className="w-keuzebalk" aria-label="Indeling">
          {(Object.keys(indelingen) as Indeling[]).map((i) => (
            <a
              key={i}
              className="utrecht-link"
              href={`/huisvesting/doorlooptijd?per=${i}#groepen`}
              aria-current={m.per === i ? 'true' : undefined}
            >
              {indelingen[i]}
            </a>
          ))}
        </nav>
        <Tabel
          bijschrift={`Van koppeling tot sleutel, per ${indelingen[m.per]}`}
          bijschriftZichtbaar
          rijen={m.groepen}
          sleutel={(g) => g.naam}
          leeg={<p>In dit tijdvak is niemand gekoppeld.</p>}
          kolommen={[
            { kop: 'Groep', cel: (g) => g.naam },
            { kop: 'Met sleutel', getal: true, cel: (g) => (g.groep === null ? 'te klein' : g.groep.klaar) },
            { kop: 'Wacht nog', getal: true, cel: (g) => (g.groep === null ? 'te klein' : g.groep.wachtend) },
            { kop: 'Dagen gemiddeld', getal: true, cel: (g) => nb(g.groep?.gemiddeld ?? null) },
            {
              kop: 'De helft binnen, met wie wacht',
              getal: true,
              cel: (g) => nb(g.groep?.mediaanAllen ?? null),
            },
            {
              kop: `Binnen ${weken} weken`,
              getal: true,
              cel: (g) => (g.groep?.binnen == null ? 'n.b.' : `${g.groep.binnen}%`),
            },
          ]}
        />
        {m.klein !== null && (
          <p className="w-bron">
            Groepen van minder dan {m.klein} personen staan er niet, zodat niemand te herkennen is. n.b. =
            niet te zeggen.
          </p>
        )}
      </section>
    </Pagina>
  )
}
