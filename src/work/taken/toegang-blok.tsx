/** Who may look in a dossier, since when and why: in short beside the dossier, in full beside the log of looks. */
import type { z } from 'zod'
import { type Dag, inTabel } from '#core/day.ts'
import { gegevenssoorten } from '#core/operation.ts'
import { Tabel } from '#ui/table.tsx'
import type { toegang as operatie } from './operations/toegang.ts'

type Toegang = z.output<typeof operatie.uitvoer>
type Stap = Toegang['wie'][number]['stappen'][number]
type Wie = Toegang['wie'][number]

const kinds = (gegevens: Wie['gegevens']) => gegevens.map((g) => gegevenssoorten[g])

/** The first day that is known, and the last when all steps have one. */
function span(stappen: readonly Stap[]): string {
  const begin = stappen.flatMap((s) => (s.sinds === null ? [] : [s.sinds])).sort()[0]
  const eind = stappen.map((s) => s.tot)
  const laatste = eind.every((t) => t !== null) ? (eind as string[]).sort().at(-1) : undefined
  if (begin === undefined) return 'zolang eigen stappen open staan'
  const tot = laatste === undefined ? 'tot de stap klaar is' : `tot en met ${inTabel(laatste as Dag)}`
  return `sinds ${inTabel(begin as Dag)}, ${tot}`
}

function how(w: Wie): string {
  if (w.stappen.length === 0) return 'alle dossiers van de gemeente'
  const mensen = w.medewerkers === null ? '' : `${w.medewerkers} toegewezen, `
  return `${mensen}${span(w.stappen)}`
}

/** In short: the roles that may look today; folded, what is closed to the reader. */
export function Toegangsblok({ toegang, dossier }: { toegang: Toegang; dossier: string }) {
  return (
    <section className="w-blok" aria-labelledby="toegang">
      <h2 className="utrecht-heading-3" id="toegang">
        Wie mag hier kijken
      </h2>
      <dl className="w-feitenlijst">
        {toegang.wie.map((w) => (
          <div key={w.rol}>
            <dt>{w.rol}</dt>
            <dd>{how(w)}</dd>
          </div>
        ))}
      </dl>
      {toegang.dicht.length > 0 && (
        <details>
          <summary>Wat hier nu gesloten is ({toegang.dicht.length})</summary>
          <Gesloten dicht={toegang.dicht} />
        </details>
      )}
      <p>
        <a className="utrecht-link" href={`/dossiers/${dossier}/inzagen`}>
          Wie mag hier kijken, en wie keek?
        </a>
      </p>
    </section>
  )
}

function Gesloten({ dicht }: { dicht: Toegang['dicht'] }) {
  return (
    <dl className="w-feitenlijst">
      {dicht.map((d) => (
        <div key={d.gegevens}>
          <dt>{gegevenssoorten[d.gegevens]}</dt>
          <dd className="w-gewoon">{d.zin}</dd>
        </div>
      ))}
    </dl>
  )
}

/** In full: every step that lets a role look, with its ground; what is over; what is closed to the reader. */
export function Toegangslijst({ toegang }: { toegang: Toegang }) {
  const nu = toegang.wie.flatMap((w) =>
    w.stappen.length === 0
      ? [{ w, stap: undefined, nr: 0 }]
      : w.stappen.map((stap, nr) => ({ w, stap: stap as Stap | undefined, nr })),
  )
  return (
    <>
      <section className="w-sectie" aria-labelledby="nu">
        <h2 className="utrecht-heading-2" id="nu">
          Wie mag hier vandaag kijken, en waarom
        </h2>
        <Tabel
          bijschrift="Toegang vandaag, per rol en stap van het handboek"
          rijen={nu}
          sleutel={(r) => `${r.w.rol} ${r.nr}`}
          leeg={<p>Niemand.</p>}
          kolommen={[
            {
              kop: 'Rol',
              cel: (r) => (
                <span>
                  {r.w.rol}
                  {r.nr === 0 && <span className="w-subtekst">{kinds(r.w.gegevens).join('; ')}</span>}
                </span>
              ),
            },
            { kop: 'Door deze stap', cel: (r) => <Stapnaam stap={r.stap} /> },
            {
              kop: 'Sinds',
              cel: (r) =>
                r.stap?.sinds ? inTabel(r.stap.sinds as Dag) : <span className="w-zacht">altijd</span>,
            },
            {
              kop: 'Tot en met',
              cel: (r) =>
                r.stap?.tot ? inTabel(r.stap.tot as Dag) : <span className="w-zacht">nog niet bekend</span>,
            },
            {
              kop: 'Waarop het rust',
              cel: (r) => (
                <span>
                  {r.stap?.grond && (
                    <a className="utrecht-link" href={r.stap.grond.link}>
                      {r.stap.grond.tekst}
                    </a>
                  )}
                  <span className="w-subtekst">{r.w.waarop}</span>
                </span>
              ),
            },
          ]}
        />
      </section>
      {toegang.dicht.length > 0 && (
        <section className="w-sectie" aria-labelledby="dicht">
          <h2 className="utrecht-heading-2" id="dicht">
            Wat voor deze rol nu gesloten is
          </h2>
          <Gesloten dicht={toegang.dicht} />
        </section>
      )}
      {toegang.voorbij.length > 0 && (
        <section className="w-sectie" aria-labelledby="voorbij">
          <h2 className="utrecht-heading-2" id="voorbij">
            Toegang die voorbij is
          </h2>
          <Tabel
            bijschrift="Stappen die eerder toegang gaven, laatst geëindigd eerst"
            rijen={toegang.voorbij.map((s, nr) => ({ ...s, nr }))}
            sleutel={(s) => String(s.nr)}
            kolommen={[
              { kop: 'Rol', cel: (s) => s.rol },
              { kop: 'Door deze stap', cel: (s) => <Stapnaam stap={s} /> },
              { kop: 'Van', cel: (s) => (s.sinds === null ? '' : inTabel(s.sinds as Dag)) },
              { kop: 'Tot en met', cel: (s) => (s.tot === null ? '' : inTabel(s.tot as Dag)) },
            ]}
          />
        </section>
      )}
    </>
  )
}

function Stapnaam({ stap }: { stap: Stap | undefined }) {
  if (stap === undefined) return <span className="w-zacht">geen stap nodig</span>
  return (
    <span>
      {stap.titel ?? <span className="w-zacht">een stap over gegevens die hier gesloten zijn</span>}
      {stap.viaHuishouden && <span className="w-subtekst">voor het hele huishouden</span>}
    </span>
  )
}
