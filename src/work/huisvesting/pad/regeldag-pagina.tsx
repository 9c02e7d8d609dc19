/** Regeldagen on screen: the plan of each day and what each party has to have done. A tick is a fact, recorded today. */
import type { z } from 'zod'
import { type Rol, rollen } from '#core/actor.ts'
import { type Dag, dagenTussen, inTabel, inTekst } from '#core/day.ts'
import { type Kader, Pagina, type Plek } from '#ui/layout.tsx'
import { dagenOver, Status, telDagen } from '#ui/status.tsx'
import { Huisvestingmenu } from '../menu.tsx'
import type { regeldagen as operatie } from './operaties.ts'

type Uit = z.output<typeof operatie.uitvoer>
type Regeldag = Uit['regeldagen'][number]
type Punt = Regeldag['punten'][number]

interface Props {
  readonly kader: Kader
  readonly menu: readonly Plek[]
  readonly u: Uit
  readonly rol: Rol
  readonly vandaag: Dag
  readonly dossier: string | undefined
}

const openIn = (r: Regeldag, rol?: Rol) =>
  r.punten.filter((p) => p.gedaanOp === null && !p.nietNodig && (rol === undefined || p.rol === rol)).length

export function Regeldagpagina({ kader, menu, u, rol, vandaag, dossier }: Props) {
  const komend = u.regeldagen.filter((r) => r.datum >= vandaag)
  const eigen = u.regeldagen.reduce((a, r) => a + openIn(r, rol), 0)
  return (
    <Pagina
      kader={kader}
      titel="Regeldagen"
      kruimels={[{ naam: 'Huisvesting', pad: '/huisvesting' }]}
      antwoord={`${komend.length === 0 ? 'Geen regeldag' : komend.length === 1 ? '1 regeldag' : `${komend.length} regeldagen`} in zicht; ${eigen === 0 ? 'voor deze rol staat niets open' : `voor deze rol staan ${eigen} punten open`}.`}
    >
      <Huisvestingmenu plekken={menu} pad={kader.pad} />
      {u.regeldagen.length === 0 && (
        <div className="w-leeg">
          <strong>{dossier === undefined ? 'Geen regeldagen.' : 'Geen regeldag voor dit huishouden.'}</strong>
          <p>
            Leg bij het dossier ‘Regeldag gepland’ vast, dan staat de dag hier met de lijst van elke partij.
            Getoond worden de afgelopen twee weken en de komende twee maanden.
          </p>
        </div>
      )}
      {u.regeldagen.map((r) => (
        <Dagplan key={r.dossier} r={r} kader={kader} rol={rol} vandaag={vandaag} />
      ))}
    </Pagina>
  )
}

/** A day that is past is not late: what is still to do on it may be. */
const when = (datum: Dag, vandaag: Dag) =>
  datum < vandaag ? `${telDagen(dagenTussen(datum, vandaag))} geleden` : dagenOver(datum, vandaag)

const tolken = { tolkNodig: 'met tolk', geenTolkNodig: 'geen tolk nodig' } as const

function Dagplan({ r, kader, rol, vandaag }: { r: Regeldag; kader: Kader; rol: Rol; vandaag: Dag }) {
  const id = `regeldag-${r.dossier}`
  const datum = r.datum as Dag
  const nog = openIn(r)
  const partijen = [...Map.groupBy(r.punten, (p) => p.rol)]
  return (
    <section className="w-sectie" aria-labelledby={id}>
      <h2 className="utrecht-heading-2" id={id}>
        {inTekst(datum)}
        {r.tijd !== null && `, ${r.tijd} uur`}: {r.naam ?? 'naam niet zichtbaar'}
      </h2>
      <p>
        {r.personen !== null && `${r.personen === 1 ? '1 persoon' : `${r.personen} personen`}, `}
        {r.tolk === null ? 'nog niet vastgelegd of een tolk nodig is' : tolken[r.tolk]},{' '}
        {when(datum, vandaag)}.{' '}
        <Status
          toestand={nog === 0 ? 'gedaan' : datum < vandaag ? 'te-laat' : 'op-tijd'}
          woord={nog === 0 ? 'Alles gedaan' : `${nog} nog te doen`}
        />{' '}
        <a className="utrecht-link" href={`/huisvesting/pad/${r.dossier}`}>
          Waar dit huishouden staat
        </a>
      </p>
      <ul className="w-kaarten">
        {partijen.map(([partij, punten]) => (
          <li key={partij} className="w-blok">
            <h3 className="utrecht-heading-3">{rollen[partij as Rol].naam}</h3>
            <ul className="w-afvinklijst">
              {punten.map((p) => (
                <Puntregel key={p.naam} p={p} r={r} kader={kader} eigen={partij === rol} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Puntregel({ p, r, kader, eigen }: { p: Punt; r: Regeldag; kader: Kader; eigen: boolean }) {
  const wie = r.naam ?? 'dit huishouden'
  if (p.nietNodig || p.gedaanOp !== null)
    return (
      <li>
        <span>{p.naam}</span>
        {p.nietNodig ? (
          <Status toestand="wacht" woord="Niet nodig" />
        ) : (
          <Status toestand="gedaan" woord={`Gedaan ${inTabel(p.gedaanOp as Dag)}`} />
        )}
      </li>
    )
  return (
    <li>
      <span>{p.naam}</span>
      {!eigen ? (
        <Status toestand="wacht" woord="Nog te doen" />
      ) : p.soort === 'regeldagPuntGeregeld' ? (
        <form method="post" action={`/huisvesting/regeldagen/${r.dossier}`}>
          <input type="hidden" name="csrf" value={kader.csrf} />
          <input type="hidden" name="punt" value={p.inhoud.punt} />
          <button type="submit" className="utrecht-button utrecht-button--secondary-action">
            Vandaag gedaan<span className="w-onzichtbaar">: {`${p.naam}, ${wie}`}</span>
          </button>
        </form>
      ) : (
        <a className="utrecht-link" href={`/dossiers/${r.dossier}/feiten/nieuw?soort=${p.soort}`}>
          Leg vast<span className="w-onzichtbaar">: {`${p.naam}, ${wie}`}</span>
        </a>
      )}
    </li>
  )
}
