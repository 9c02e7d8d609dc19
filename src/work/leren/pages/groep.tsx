/** The group of a course: who is in it and how it goes, the sheet for a lesson or week, the school's file, places. */
import type { z } from 'zod'
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { leerroutes } from '#law/onderdelen.ts'
import { Datumveld, type Fout, Foutensamenvatting, Keuzelijst } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Status } from '#ui/status.tsx'
import { type Body, Stapblok } from '#ui/step-block.tsx'
import { Tabel } from '#ui/table.tsx'
import { uitschrijfredenen } from '#work/dossier/index.ts'
import { cursusniveaus, dagdelen } from '../model.ts'
import type { lerenoperaties } from '../operations/index.ts'
import { CURSUSSEN, euro, Gelukt, Keurmerkstatus, options } from './delen.tsx'

type Groep = z.output<typeof lerenoperaties.groep.groep.uitvoer>
type Deelnemer = Groep['deelnemers'][number]

export interface GroepProps {
  readonly kader: Kader
  readonly groep: Groep
  readonly body: Body
  readonly fouten: readonly Fout[]
  readonly melding: string | undefined
  readonly mag: { readonly cursus: boolean; readonly uren: boolean }
}

const wie = (d: Deelnemer) => d.naam ?? `Deelnemer ${d.code}`

export function Groepspagina({
  kader,
  groep: { cursus: c, deelnemers },
  body,
  fouten,
  melding,
  mag,
}: GroepProps) {
  const pad = `${CURSUSSEN.pad}/${c.id}`
  const erin = deelnemers.filter((d) => !d.wacht)
  const wachten = deelnemers.filter((d) => d.wacht)
  const achter = erin.filter((d) => (d.uren?.achter ?? 0) > 0).length
  return (
    <Pagina
      kader={kader}
      titel={c.naam}
      antwoord={
        c.gesloten
          ? 'Deze cursus is gesloten.'
          : `${erin.length} van ${c.plekken} plaatsen bezet${wachten.length > 0 ? `, ${wachten.length} op de wachtlijst` : ''}${achter > 0 ? `; ${achter} achter op het rooster` : ''}.`
      }
      kruimels={[CURSUSSEN]}
      ernaast={<Overzicht c={c} pad={pad} kader={kader} mag={mag.cursus} />}
    >
      <Gelukt zin={melding} />
      <Foutensamenvatting fouten={fouten} />
      {c.vrij > 0 && wachten.length > 0 && (
        <p className="w-voorbehoud">
          Er is plaats vrij. Bovenaan de wachtlijst staat {wie(wachten[0]!)}; schrijf in bij het leren van die
          persoon.
        </p>
      )}
      <section className="w-sectie" aria-labelledby="deelnemers">
        <h2 className="utrecht-heading-2" id="deelnemers">
          Deelnemers
        </h2>
        <Tabel
          bijschrift={`Deelnemers van ${c.naam} met hun uren`}
          rijen={erin}
          sleutel={(d) => d.dossier}
          leeg={<p>Er is nog niemand ingeschreven. Schrijf in bij het leren van een persoon.</p>}
          kolommen={[
            {
              kop: 'Wie',
              cel: (d) =>
                d.uren === null ? (
                  <>
                    {wie(d)}
                    <span className="w-subtekst">Geen eigen stap open: de uren zijn niet te zien.</span>
                  </>
                ) : (
                  <a className="utrecht-link" href={`/dossiers/${d.dossier}/leren`}>
                    {wie(d)}
                  </a>
                ),
            },
            { kop: 'Gevolgd', cel: (d) => d.uren?.gevolgd ?? '–', getal: true },
            {
              kop: 'Gemist',
              cel: (d) =>
                d.uren === null ? '–' : `${d.uren.geoorloofd} met, ${d.uren.ongeoorloofd} zonder toestemming`,
            },
            { kop: 'Tegenover het rooster', cel: behind },
            {
              kop: 'Vastgelegd tot',
              cel: (d) => (d.uren?.laatst ? inTabel(d.uren.laatst as Dag) : 'nog niets'),
            },
          ]}
        />
        {wachten.length > 0 && (
          <>
            <h3 className="utrecht-heading-3">Wachtlijst</h3>
            <ol>
              {wachten.map((d) => (
                <li key={d.dossier}>
                  <a className="utrecht-link" href={`/dossiers/${d.dossier}/leren`}>
                    {wie(d)}
                  </a>
                  {d.sinds !== null && `, sinds ${inTekst(d.sinds.slice(0, 10) as Dag)}`}
                </li>
              ))}
            </ol>
          </>
        )}
      </section>
      {mag.uren && erin.some((d) => d.uren !== null) && (
        <section className="w-sectie" aria-labelledby="uren">
          <h2 className="utrecht-heading-2" id="uren">
            Uren vastleggen
          </h2>
          <Groepsblad deelnemers={erin} pad={pad} kader={kader} body={body} fouten={fouten} />
          <Stapblok
            stap="bestand"
            titel="Uren uit een bestand van de school"
            pad={`${pad}/bestand`}
            csrf={kader.csrf}
            open={body.stap === 'bestand'}
            knop="Lees het bestand"
            bestand
          >
            <p>
              Een CSV of werkblad met de kolommen Deelnemer, Van, Tot, Gevolgd, Met toestemming en Zonder
              toestemming. Alles of niets: staat er een fout in, dan verandert er niets. Hetzelfde bestand nog
              een keer verandert ook niets.{' '}
              <a className="utrecht-link" href={`${pad}/blad.csv`}>
                Haal het blad voor deze groep op
              </a>
              .
            </p>
            <div className="w-veld">
              <label className="utrecht-form-label" htmlFor="veld-bestand">
                Bestand
              </label>
              <input id="veld-bestand" type="file" name="bestand" accept=".csv,.xlsx,.ods" />
            </div>
            <label className="w-keus">
              <input type="checkbox" name="echt" value="ja" defaultChecked={body.echt === 'ja'} />
              <span>Leg meteen vast; anders alleen proberen</span>
            </label>
          </Stapblok>
        </section>
      )}
      {mag.uren && deelnemers.length > 0 && (
        <Stapblok
          stap="uit"
          titel="Iemand uitschrijven"
          pad={`${pad}/uitschrijven`}
          csrf={kader.csrf}
          open={body.stap === 'uit'}
          knop="Schrijf uit"
        >
          <Keuzelijst
            naam="dossier"
            label="Wie?"
            leeg="Kies"
            keuzes={deelnemers.map((d) => ({ waarde: d.dossier, naam: wie(d) }))}
            waarde={body.dossier ?? ''}
            fouten={fouten}
          />
          <Keuzelijst
            naam="waarom"
            label="Waarom?"
            leeg="Kies een reden"
            keuzes={options(uitschrijfredenen)}
            waarde={body.waarom ?? ''}
            fouten={fouten}
          />
        </Stapblok>
      )}
    </Pagina>
  )
}

function behind(d: Deelnemer) {
  if (d.uren === null) return '–'
  if (d.uren.achter === null) return <Status toestand="onbepaald" woord="Nog geen uren" />
  return d.uren.achter === 0 ? (
    <Status toestand="op-tijd" woord="Op schema" />
  ) : (
    <Status toestand="bijna" woord={`${d.uren.achter} uur achter`} />
  )
}

function Overzicht({ c, pad, kader, mag }: { c: Groep['cursus']; pad: string; kader: Kader; mag: boolean }) {
  const regels: [string, string][] = [
    ['School', `${c.schoolNaam}${c.synthetisch ? ' (verzonnen cursus)' : ''}`],
    ['Voor', c.routes.map((r) => leerroutes[r]).join(', ')],
    ['Niveau', cursusniveaus[c.niveau]],
    ['Start', inTekst(c.start as Dag)],
    ['Rooster', `${c.weken} weken van ${c.urenPerWeek} uur`],
    ['Wanneer', c.dagdelen.map((d) => dagdelen[d]).join(', ')],
    ['Waar', c.plaats],
    ['Prijs', euro(c.prijs)],
  ]
  return (
    <section className="w-blok" aria-labelledby="cursus">
      <h2 className="utrecht-heading-3" id="cursus">
        De cursus
      </h2>
      <dl className="w-feitenlijst">
        {regels.map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
        <div>
          <dt>Keurmerk</dt>
          <dd>
            <Keurmerkstatus keurmerk={c.keurmerk} />
          </dd>
        </div>
      </dl>
      {mag && !c.gesloten && (
        <>
          <p>
            <a className="utrecht-link" href={`${pad}/wijzigen`}>
              Wijzig de cursus
            </a>
          </p>
          <form method="post" action={`${pad}/sluiten`}>
            <input type="hidden" name="csrf" value={kader.csrf} />
            <button type="submit" className="utrecht-button utrecht-button--secondary-action">
              Sluit de cursus
            </button>
          </form>
        </>
      )}
    </section>
  )
}

/** One form for a lesson or week of the whole group; each person is a block of three small fields, also on a phone. */
function Groepsblad({
  deelnemers,
  pad,
  kader,
  body,
  fouten,
}: {
  deelnemers: readonly Deelnemer[]
  pad: string
  kader: Kader
  body: Body
  fouten: readonly Fout[]
}) {
  const datum = (naam: string) => ({
    dag: body[`${naam}-dag`] ?? '',
    maand: body[`${naam}-maand`] ?? '',
    jaar: body[`${naam}-jaar`] ?? '',
  })
  return (
    <Stapblok
      stap="blad"
      titel="Uren van een les of week, voor de hele groep"
      pad={`${pad}/uren`}
      csrf={kader.csrf}
      open={body.stap === 'blad'}
      knop="Leg de uren vast"
    >
      <p>
        Vul van elk de uren in, in hele uren. Wie leeg blijft, verandert niet. Staan er voor dezelfde dagen al
        andere uren, dan worden die gecorrigeerd.
      </p>
      <Datumveld
        naam="van"
        label="Eerste dag"
        hint="Bij één les: de dag van de les."
        waarde={datum('van')}
        fouten={fouten}
      />
      <Datumveld
        naam="tot"
        label="Laatste dag"
        hint="Leeg bij één les."
        waarde={datum('tot')}
        fouten={fouten}
      />
      {deelnemers
        .filter((d) => d.uren !== null)
        .map((d) => (
          <fieldset key={d.dossier} className="w-veld w-datum" id={`veld-${d.dossier}`}>
            <legend className="utrecht-form-label">{wie(d)}</legend>
            {fouten
              .filter((f) => f.veld === d.dossier)
              .map((f) => (
                <div key={f.fout} className="utrecht-form-field-error-message w-veldfout">
                  {f.fout}
                </div>
              ))}
            <div className="w-datum__delen">
              {(
                [
                  ['gevolgd', 'Gevolgd'],
                  ['met', 'Met toestemming gemist'],
                  ['zonder', 'Zonder toestemming gemist'],
                ] as const
              ).map(([k, label]) => (
                <label key={k} className="w-datum__deel">
                  <span>{label}</span>
                  <input
                    name={`${k}-${d.dossier}`}
                    inputMode="numeric"
                    autoComplete="off"
                    maxLength={3}
                    defaultValue={body[`${k}-${d.dossier}`]}
                    className="utrecht-textbox w-datum__maand"
                  />
                </label>
              ))}
            </div>
          </fieldset>
        ))}
    </Stapblok>
  )
}
