/** The learning of one person: lessons against the timetable, exams, what may change, and what leads to the right form. */
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { leerroutes } from '#law/onderdelen.ts'
import { type Fout, Foutensamenvatting, Keuzelijst } from '#ui/form.tsx'
import { Urenlijn } from '#ui/hours.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Status, type Toestand } from '#ui/status.tsx'
import { type Body, Stapblok } from '#ui/step-block.tsx'
import { Tabel } from '#ui/table.tsx'
import { Waarom } from '#ui/why.tsx'
import { Boeken } from './boeken.tsx'
import { Cursustabel } from './cursussen.tsx'
import { CURSUSSEN, feitpad, Gelukt, type Leren } from './delen.tsx'
import { Examendeel } from './examens.tsx'

type Lessen = NonNullable<Leren['lessen']>

export interface LerenProps {
  readonly kader: Kader
  readonly leren: Leren
  readonly vandaag: Dag
  readonly body: Body
  readonly fouten: readonly Fout[]
  readonly melding: string | undefined
  readonly mag: { readonly inschrijven: boolean; readonly examens: boolean; readonly boeken: boolean }
}

export function Leerpagina({ kader, leren: l, vandaag, body, fouten, melding, mag }: LerenProps) {
  const naam = l.naam ?? 'dossier'
  return (
    <Pagina
      kader={kader}
      titel={`Leren: ${naam}`}
      antwoord={answer(l)}
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: l.naam ?? 'Dossier', pad: `/dossiers/${l.dossier}` },
      ]}
      ernaast={<Knoppen l={l} mag={mag} />}
    >
      <Gelukt zin={melding} />
      <Foutensamenvatting fouten={fouten} />
      {l.lessen !== null && <Lessendeel s={l.lessen} vandaag={vandaag} />}
      {l.lessen !== null && (
        <Cursusdeel l={l} s={l.lessen} kader={kader} body={body} fouten={fouten} mag={mag.inschrijven} />
      )}
      <Examendeel l={l} />
      {(l.oordelen ?? []).length > 0 && (
        <section className="w-sectie" aria-labelledby="mag">
          <h2 className="utrecht-heading-2" id="mag">
            Wat mag wijzigen, en wat daarvoor ontbreekt
          </h2>
          {l.oordelen!.map((o) => (
            <div key={o.naam} className="w-termijn">
              <div>
                <strong>{o.naam}</strong>
                <span className="w-subtekst">{o.uitleg.kern}</span>
              </div>
              {o.uitleg.soort === 'onbepaald' && <Status toestand="onbepaald" />}
              <Waarom uitleg={o.uitleg} van={o.naam} />
            </div>
          ))}
        </section>
      )}
      <Boeken l={l} mag={mag.boeken} />
    </Pagina>
  )
}

function answer(l: Leren): string {
  if (l.lessen === null) return 'Hoe het leren gaat, is hier niet te zien.'
  const a = l.lessen.achter
  if (a.soort === 'onbepaald')
    return l.leerroute === null
      ? 'Er is nog geen leerroute.'
      : `${leerroutes[l.leerroute]}. Of het tempo klopt, is niet te zeggen: ${missing(a.ontbreekt)}.`
  const tot = inTekst(a.tot as Dag)
  return a.uren === 0
    ? `Op schema: ${a.gevolgd} van ${a.verwacht} uur les gevolgd tot en met ${tot}.`
    : `${a.uren} uur achter: ${a.gevolgd} van ${a.verwacht} uur les gevolgd tot en met ${tot}.`
}

const missing = (ontbreekt: readonly string[]) =>
  ontbreekt.includes('cursusIngeschreven')
    ? 'er is geen inschrijving voor een cursus met een rooster'
    : 'er zijn nog geen lesuren vastgelegd'

function Lessendeel({ s, vandaag }: { s: Lessen; vandaag: Dag }) {
  const a = s.achter
  const gegeven = s.gevolgd + s.geoorloofd + s.ongeoorloofd
  const toestand: readonly [Toestand, string] =
    a.soort === 'onbepaald'
      ? ['onbepaald', 'Niet te zeggen']
      : a.uren === 0
        ? ['op-tijd', 'Op schema']
        : a.overGrens === true
          ? ['te-laat', `${a.procent} % achter, meer dan de grens`]
          : ['bijna', `${a.procent} % achter`]
  return (
    <section className="w-sectie" aria-labelledby="lessen">
      <h2 className="utrecht-heading-2" id="lessen">
        Lesuren tegenover het plan
      </h2>
      <p>
        <Status toestand={toestand[0]} woord={toestand[1]} />{' '}
        {s.grenzen.achter === null
          ? 'De gemeente stelde geen grens vast vanaf wanneer dit te veel is.'
          : `De grens van de gemeente is ${s.grenzen.achter} %.`}
      </p>
      <dl className="w-feitenlijst">
        {(
          [
            ['Gevolgd', `${s.gevolgd} uur${s.vooraf > 0 ? `, en ${s.vooraf} meegeteld uit de intake` : ''}`],
            ['Plan (PIP)', s.plan === null ? 'noemt geen uren van de leerroute' : `${s.plan} uur`],
            [
              'Rooster',
              s.rooster === 0
                ? 'geen cursus'
                : `${s.rooster} uur${s.plan !== null && s.rooster < s.plan ? `, ${s.plan - s.rooster} minder dan het plan: zoek een vervolg` : ''}`,
            ],
            ['Gemist', `${s.geoorloofd} uur met en ${s.ongeoorloofd} uur zonder toestemming`],
            ['Verzuim', absence(s)],
          ] as const
        ).map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
      {gegeven > 0 && (
        <Urenlijn
          titel={
            a.soort === 'bepaald' && a.uren !== null && a.uren > 0
              ? `${a.uren} uur minder gevolgd dan het rooster gaf`
              : s.rooster === 0
                ? `${s.gevolgd} uur les gevolgd`
                : `${s.lijn.at(-1)?.uren ?? 0} uur gevolgd van het rooster`
          }
          bron={`Vastgelegd door school en gemeente, stand ${inTekst(vandaag)}. Vakanties tellen in het rooster als gewone weken.`}
          gevolgd={s.lijn as { dag: Dag; uren: number }[]}
          rooster={s.roosterlijn as { dag: Dag; uren: number }[]}
          tabel={
            <Tabel
              bijschrift="Uren per les, week of periode"
              rijen={[...s.perioden].reverse()}
              sleutel={(p) => `${p.van}${p.tot}${p.cursus ?? ''}`}
              kolommen={[
                {
                  kop: 'Periode',
                  cel: (p) =>
                    p.van === p.tot
                      ? inTabel(p.tot as Dag)
                      : `${inTabel(p.van as Dag)} – ${inTabel(p.tot as Dag)}`,
                },
                { kop: 'Gevolgd', cel: (p) => p.gevolgd, getal: true },
                { kop: 'Met toestemming gemist', cel: (p) => p.geoorloofd, getal: true },
                { kop: 'Zonder toestemming gemist', cel: (p) => p.ongeoorloofd, getal: true },
              ]}
            />
          }
        />
      )}
    </section>
  )
}

function absence({ verzuim, grenzen }: Lessen): string {
  if (verzuim === null) return 'nog geen les vastgelegd'
  const deel = `${verzuim.procent} % van de gegeven uren zonder toestemming`
  if (grenzen.verzuim === null) return `${deel}; de gemeente stelde geen grens vast`
  return `${deel}; ${verzuim.overGrens ? 'meer dan' : 'binnen'} de grens van ${grenzen.verzuim} %`
}

function Cursusdeel({
  l,
  s,
  kader,
  body,
  fouten,
  mag,
}: {
  l: Leren
  s: Lessen
  kader: Kader
  body: Body
  fouten: readonly Fout[]
  mag: boolean
}) {
  const passend = l.passend ?? []
  const gezin = l.doelgroep !== 'asielstatushouder'
  return (
    <section className="w-sectie" aria-labelledby="cursussen">
      <h2 className="utrecht-heading-2" id="cursussen">
        {gezin ? 'Cursussen: advies' : 'Cursussen: aanbod'}
      </h2>
      {gezin ? <Leenvoorwaarden oud={l.wet === 'wi2013'} /> : <Aanbodregel />}
      <Tabel
        bijschrift="Plaatsen in cursussen"
        rijen={s.inschrijvingen}
        sleutel={(i) => `${i.cursus}${i.start}${i.uit ?? ''}`}
        leeg={<p>Er is nog geen plaats in een cursus.</p>}
        kolommen={[
          {
            kop: 'Cursus',
            cel: (i) => (
              <>
                <a className="utrecht-link" href={`${CURSUSSEN.pad}/${i.cursus}`}>
                  {i.naam}
                </a>
                <span className="w-subtekst">{i.school}</span>
              </>
            ),
          },
          { kop: 'Start', cel: (i) => inTabel(i.start as Dag) },
          { kop: 'Rooster', cel: (i) => `${i.weken} weken van ${i.urenPerWeek} uur` },
          {
            kop: 'Stand',
            cel: (i) =>
              i.uit === null ? (
                <Status toestand="op-tijd" woord="Ingeschreven" />
              ) : (
                `uitgeschreven op ${inTabel(i.uit as Dag)}`
              ),
          },
        ]}
      />
      {s.wachtlijsten.map((w) => (
        <p key={w.cursus}>
          Wacht op een plaats in{' '}
          <a className="utrecht-link" href={`${CURSUSSEN.pad}/${w.cursus}`}>
            {w.naam}
          </a>{' '}
          sinds {inTekst(w.sinds as Dag)}.
        </p>
      ))}
      <h3 className="utrecht-heading-3">Wat past bij het plan</h3>
      <Cursustabel cursussen={passend} metGroep bijschrift="Cursussen die bij het plan passen" />
      {mag && passend.length > 0 && (
        <Stapblok
          stap="inschrijven"
          titel="Inschrijven, of op de wachtlijst"
          pad={`/dossiers/${l.dossier}/leren/inschrijven`}
          csrf={kader.csrf}
          open={body.stap === 'inschrijven'}
          knop="Schrijf in, of zet op de wachtlijst als de cursus vol is"
        >
          <Keuzelijst
            naam="cursus"
            label="Voor welke cursus?"
            leeg="Kies een cursus"
            keuzes={passend.map((c) => ({
              waarde: c.id,
              naam: `${c.naam} (${c.vrij === 0 ? 'vol: wachtlijst' : `${c.vrij} vrij`}, start ${inTabel(c.start as Dag)})`,
            }))}
            waarde={body.cursus ?? ''}
            fouten={fouten}
          />
        </Stapblok>
      )}
    </section>
  )
}

function Aanbodregel() {
  return (
    <p>
      De gemeente biedt een asielstatushouder tijdig een cursus aan (Wi2021 art. 16 lid 1). Wet en besluit
      noemen geen aantal weken; de termijn van het handboek staat bij de taak <em>Leerroute aanbieden</em>. De
      eerste inschrijving is het aanbod. DUO neemt alleen een aanbod aan bij een school met keurmerk, en niet
      van vóór het plan.
    </p>
  )
}

/** Who chooses and pays, with the conditions of the loan and where they stand. */
function Leenvoorwaarden({ oud }: { oud: boolean }) {
  return (
    <>
      <p>
        {oud
          ? 'Onder de wet van 2013 kiest en betaalt de persoon zelf de school. DUO leent ten hoogste € 10.000 (Besluit inburgering art. 4.1a); wie na asiel op tijd voldoet, hoeft niet terug te betalen (art. 4.13).'
          : 'Een gezins- of overige migrant kiest en betaalt zelf de school; de gemeente adviseert (Wi2021 art. 19).'}
      </p>
      {!oud && (
        <details className="w-blok">
          <summary>Voorwaarden van de lening van DUO</summary>
          <ul>
            <li>
              Ten hoogste € 10.000, naar inkomen, ook van een partner (Wi2021 art. 20 lid 4; Besluit art.
              6.2).
            </li>
            <li>
              Alleen voor les bij een school met keurmerk, voor examens, en voor alfabetisering als die in het
              plan staat; DUO betaalt de school (Wi2021 art. 20 lid 5; Besluit art. 6.2 lid 3 en 4).
            </li>
            <li>
              Het recht eindigt als er geen plicht meer is, of zes jaar na het einde van de termijn (Wi2021
              art. 20 lid 2).
            </li>
            <li>
              Terugbetalen begint zes maanden na het voldoen of het einde van het recht, in ten hoogste tien
              jaar, met rente (Wi2021 art. 21 lid 3; Besluit art. 6.6–6.14).
            </li>
          </ul>
          <p className="w-zacht">
            Bedragen en rente van dit jaar staan op{' '}
            <a className="utrecht-link" href="https://www.inburgeren.nl" rel="noreferrer">
              inburgeren.nl
            </a>
            . Vraag wie zelf een school koos zo nodig naar de gevolgde uren: voor verlenging tellen ze mee
            (Besluit art. 4.4).
          </p>
        </details>
      )}
    </>
  )
}

/** Buttons that lead to the form of the fact they name. */
function Knoppen({ l, mag }: { l: Leren; mag: LerenProps['mag'] }) {
  if (!mag.examens && !mag.boeken) return null
  const rijen: [string, string][] = [
    ['Toets van de school vastleggen', 'taaltoetsAfgenomen'],
    ['Examen aanmelden', 'examenAangemeld'],
    ['Uitslag van een examen', 'examenresultaatBekend'],
    ...(mag.boeken
      ? ([
          ['Uren van een eigen cursus', 'cursusurenGevolgd'],
          ['Inzet en haalbaarheid beoordelen', 'inzetBeoordeeld'],
          ['Examen op A2 toestaan', 'examenOpA2Toegestaan'],
          ['Leerroute wijzigen', 'leerrouteGewijzigd'],
        ] as [string, string][])
      : []),
  ]
  return (
    <section className="w-blok" aria-labelledby="vastleggen">
      <h2 className="utrecht-heading-3" id="vastleggen">
        Vastleggen
      </h2>
      <ul>
        {rijen.map(([naam, soort]) => (
          <li key={soort}>
            <a className="utrecht-link" href={feitpad(l.dossier, soort)}>
              {naam}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
