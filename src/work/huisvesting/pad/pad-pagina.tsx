/** The way of one household on screen: a picture with its table, refusals and delays. */
import type { z } from 'zod'
import { type Rol, rollen } from '#core/actor.ts'
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Route } from '#ui/route.tsx'
import { Status, Termijndag } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import type { pad as operatie } from './operaties.ts'

type Uit = z.output<typeof operatie.uitvoer>
type Station = Uit['stations'][number]

const woorden = {
  gedaan: 'Gedaan',
  nu: 'Nu',
  open: 'Kan nu',
  later: 'Later',
  onbekend: 'Niet vastgelegd',
} as const
const toestanden = {
  gedaan: 'gedaan',
  nu: 'bijna',
  open: 'op-tijd',
  later: 'wacht',
  onbekend: 'onbepaald',
} as const

export function Padpagina({
  kader,
  u,
  vandaag,
  signalen,
}: {
  kader: Kader
  u: Uit
  vandaag: Dag
  /** Whether the role may read what the caretaker reports. */
  signalen: boolean
}) {
  const naam = u.naam ?? 'dit huishouden'
  const kruimels = [
    { naam: 'Huisvesting', pad: '/huisvesting' },
    { naam: u.naam ?? 'Dossier', pad: `/dossiers/${u.dossier}` },
  ]
  if (u.pad === null)
    return (
      <Pagina kader={kader} titel={`Naar een woning: ${naam}`} kruimels={kruimels}>
        <div className="w-leeg">
          <strong>Geen weg naar een woning.</strong>
          <p>
            Dit huishouden is niet door COA aan de gemeente gekoppeld, of deze gegevens staan nu niet open
            voor deze rol. Zodra de koppeling is vastgelegd, staat hier waar het staat en wie aan zet is.
          </p>
        </div>
      </Pagina>
    )
  const p = u.pad
  return (
    <Pagina kader={kader} titel={`Naar een woning: ${naam}`} antwoord={p.zin} kruimels={kruimels}>
      {p.vervallen !== null && (
        <p>
          <Status toestand="te-laat" woord="Koppeling vervallen" /> op {inTekst(p.vervallen as Dag)}.
        </p>
      )}
      <section className="w-sectie" aria-labelledby="weg">
        <h2 className="utrecht-heading-2" id="weg">
          {p.soort === 'andere' ? 'Naar een andere woning' : 'Van koppeling tot wonen'}
        </h2>
        <Route
          titel={p.zin}
          bron={`Stand ${inTekst(vandaag)}. ✓ gedaan, ● hierop wordt gewacht, ○ kan nu, ? voorbij zonder vastgelegde dag.`}
          stations={u.stations.map((s) => ({ naam: s.naam, stand: s.stand, onder: under(s) }))}
          tabel={<Stations u={u} vandaag={vandaag} />}
        />
        <p className="w-knoppen">
          <a className="utrecht-link" href={`/huisvesting/regeldagen?dossier=${u.dossier}`}>
            Regeldag van dit huishouden
          </a>
          <a className="utrecht-link" href={`/dossiers/${u.dossier}/feiten/nieuw`}>
            Feit vastleggen
          </a>
          {signalen && (
            <a className="utrecht-link" href={`/dossiers/${u.dossier}/woonsignalen`}>
              Signalen van de wijkbeheerder
            </a>
          )}
        </p>
      </section>
      {p.weigeringen.length > 0 && (
        <section className="w-sectie" aria-labelledby="geweigerd">
          <h2 className="utrecht-heading-2" id="geweigerd">
            Geweigerd aanbod
          </h2>
          <p>Een passende woning mag niet worden geweigerd. De gemeente beslist wat er volgt.</p>
          <Tabel
            bijschrift="Weigeringen"
            rijen={p.weigeringen}
            sleutel={(w) => w.op + w.grond}
            kolommen={[
              { kop: 'Dag', cel: (w) => inTabel(w.op as Dag) },
              { kop: 'Grond', cel: (w) => w.grond },
              { kop: 'Wat volgt', cel: (w) => w.gevolg ?? 'nog te beslissen' },
            ]}
          />
        </section>
      )}
      <section className="w-sectie" aria-labelledby="vertraagd">
        <h2 className="utrecht-heading-2" id="vertraagd">
          Vertraging
        </h2>
        <Tabel
          bijschrift="Redenen van vertraging"
          rijen={p.vertragingen}
          sleutel={(v) => v.op + v.reden}
          leeg={<p>Er is geen vertraging vastgelegd.</p>}
          kolommen={[
            { kop: 'Sinds', cel: (v) => inTabel(v.op as Dag) },
            { kop: 'Reden', cel: (v) => v.reden },
            { kop: 'Aan zet', cel: (v) => v.aanZet },
          ]}
        />
      </section>
    </Pagina>
  )
}

function under(s: Station): string {
  if (s.op !== null) return inTabel(s.op as Dag)
  return s.laatsteDag === null ? '' : `uiterlijk ${inTabel(s.laatsteDag as Dag)}`
}

function Stations({ u, vandaag }: { u: Uit; vandaag: Dag }) {
  return (
    <Tabel
      bijschrift="De stappen naar wonen"
      rijen={u.stations}
      sleutel={(s) => s.id}
      kolommen={[
        { kop: 'Stap', cel: (s) => s.naam },
        { kop: 'Stand', cel: (s) => <Status toestand={toestanden[s.stand]} woord={woorden[s.stand]} /> },
        { kop: 'Dag', cel: (s) => (s.op === null ? '' : inTabel(s.op as Dag)) },
        { kop: 'Aan zet', cel: (s) => (s.stand === 'gedaan' ? '' : rollen[s.aanZet as Rol].naam) },
        {
          kop: 'Laatste dag',
          cel: (s) =>
            s.laatsteDag === null ? '' : <Termijndag laatsteDag={s.laatsteDag as Dag} vandaag={vandaag} />,
        },
      ]}
    />
  )
}
