/** One dossier on the agenda, as those present may see it together; and what came of it. */
import type { z } from 'zod'
import { type Dag, inTabel } from '#core/day.ts'
import { leerroutes } from '#law/onderdelen.ts'
import { Keuzelijst } from '#ui/form.tsx'
import type { Kader } from '#ui/layout.tsx'
import { Status, Termijndag } from '#ui/status.tsx'
import { afvoerredenen, type Besluit, besluiten, toevoegredenen } from './lijsten.ts'
import type { casusoperaties } from './operations/index.ts'

export type Overleg = z.output<typeof casusoperaties.zien.uitvoer>
export type Agendaregel = Overleg['punten'][number]

const dag = (d: string | null) => d && inTabel(d as Dag)

export interface PuntProps {
  readonly kader: Kader
  readonly overleg: Overleg
  readonly punt: Agendaregel
  readonly nummer: number
  readonly vandaag: Dag
}

export function Agendapunt({ kader, overleg: o, punt: p, nummer, vandaag }: PuntProps) {
  const titel = p.naam ?? 'Naam hier niet zichtbaar'
  if (p.geweigerd !== null)
    return (
      <li className="w-blok" id={`punt-${p.dossier}`}>
        <h3 className="utrecht-heading-3">{nummer}. Niet te bespreken in deze samenstelling</h3>
        <p>{p.geweigerd}</p>
        {o.leidt && (
          <form method="post" action={`/casusoverleg/${o.id}/zonder`} className="w-knoppen">
            <input type="hidden" name="csrf" value={kader.csrf} />
            <input type="hidden" name="dossier" value={p.dossier} />
            <button type="submit" className="utrecht-button utrecht-button--secondary-action">
              Bespreek punt {nummer} zonder hen
            </button>
            <a className="utrecht-link" href={`/dossiers/${p.dossier}`}>
              Bekijk het dossier zelf<span className="w-onzichtbaar"> (punt {nummer})</span>
            </a>
          </form>
        )}
      </li>
    )
  const feiten: [string, string | number | null][] = [
    ['Casusregie', p.regie ?? 'niemand'],
    ['Doelgroep', p.doelgroep === 'asielstatushouder' ? 'Asielstatushouder' : p.doelgroep && 'Anders'],
    [
      'Huishouden',
      p.huishouden === null ? null : p.huishouden === 1 ? '1 persoon' : `${p.huishouden} personen`,
    ],
    ['Gekoppeld', dag(p.gekoppeldOp)],
    ['Sleutel', dag(p.sleutelOp)],
    ['Begeleiding sinds', dag(p.begeleidingOp)],
    ['Leerroute', p.leerroute && leerroutes[p.leerroute as keyof typeof leerroutes]],
    ['Plan sinds', dag(p.pipOp)],
  ]
  return (
    <li className="w-blok" id={`punt-${p.dossier}`}>
      <div className="w-punt__kop">
        <h3 className="utrecht-heading-3">
          {nummer}.{' '}
          <a className="utrecht-link" href={`/dossiers/${p.dossier}`}>
            {titel}
          </a>
        </h3>
        {p.besluit !== null && <Status toestand="gedaan" woord={besluiten[p.besluit as Besluit]} />}
      </div>
      {p.toegevoegd !== null && (
        <p>Door een mens toegevoegd: {lower(toevoegredenen[p.toegevoegd as keyof typeof toevoegredenen])}.</p>
      )}
      {(p.redenen ?? []).length > 0 ? (
        <ul className="w-redenen">
          {p.redenen!.map((r) => (
            <li key={r.zin}>
              {r.zin} <span className="w-zacht">Aan zet: {lower(r.aanZet)}.</span>
            </li>
          ))}
        </ul>
      ) : (
        p.toegevoegd === null && <p className="w-zacht">De reden is in deze samenstelling niet zichtbaar.</p>
      )}
      {p.huisgenoten !== null && p.huisgenoten > 0 && (
        <p className="w-zacht">
          Ook bij {p.huisgenoten === 1 ? 'één huisgenoot' : `${p.huisgenoten} huisgenoten`} zit iets vast; dat
          hoort bij dit punt.
        </p>
      )}
      <dl className="w-feitenlijst w-feitenlijst--rij">
        {feiten.map(([naam, w]) =>
          w === null ? null : (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>{w}</dd>
            </div>
          ),
        )}
      </dl>
      {p.weggelaten.length > 0 && (
        <details>
          <summary className="w-samenvatting">
            Wat hier niet zichtbaar is<span className="w-onzichtbaar"> bij punt {nummer}</span> (
            {p.weggelaten.length})
          </summary>
          <ul className="w-redenen">
            {p.weggelaten.map((w) => (
              <li key={w}>{w}</li>
            ))}
          </ul>
        </details>
      )}
      {p.zonder.length > 0 && (
        <p className="w-zacht">
          {o.stand === 'gepland' ? 'Te bespreken' : 'Besproken'} zonder: {p.zonder.map(lower).join(', ')}.
        </p>
      )}
      {p.notitie !== null && <p className="w-citaat">{p.notitie.tekst}</p>}
      <Afspraken punt={p} nummer={nummer} vandaag={vandaag} />
      {o.leidt && <Acties kader={kader} overleg={o} punt={p} nummer={nummer} />}
    </li>
  )
}

function Afspraken({ punt, nummer, vandaag }: { punt: Agendaregel; nummer: number; vandaag: Dag }) {
  if (punt.afspraken.length === 0) return null
  return (
    <div>
      <h4 className="w-tussenkop">Afspraken{<span className="w-onzichtbaar"> bij punt {nummer}</span>}</h4>
      <ul className="w-redenen">
        {punt.afspraken.map((a) => (
          <li key={a.feit}>
            <a className="utrecht-link" href={`/casusoverleg/afspraken/${a.dossier}/${a.feit}`}>
              {a.wat}
            </a>{' '}
            door {lower(a.wie)}
            {a.tekst !== null && `: ${a.tekst}`}{' '}
            <span className="w-zacht">({a.hier ? 'nu' : `van ${inTabel(a.gemaaktOp as Dag)}`})</span>{' '}
            {a.stand === 'open' ? (
              <Termijndag laatsteDag={a.uiterlijk as Dag} vandaag={vandaag} />
            ) : (
              <Status
                toestand={a.stand === 'gedaan' ? 'gedaan' : 'wacht'}
                woord={a.stand === 'gedaan' ? `Nagekomen, ${inTabel(a.gedaanOp as Dag)}` : 'Vervallen'}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Acties({ kader, overleg: o, punt: p, nummer }: Omit<PuntProps, 'vandaag'>) {
  if (o.stand === 'gehouden')
    return (
      <div className="w-knoppen">
        <a
          className="utrecht-button utrecht-button--secondary-action utrecht-link-button"
          href={`/casusoverleg/${o.id}/punten/${p.dossier}/verslag`}
        >
          {p.besluit === null ? 'Maak verslag' : 'Vul het verslag aan'}
          <span className="w-onzichtbaar"> van punt {nummer}</span>
        </a>
        {p.notitie !== null && (
          <form method="post" action={`/casusoverleg/${o.id}/notities/${p.notitie.id}`}>
            <input type="hidden" name="csrf" value={kader.csrf} />
            <button type="submit" className="utrecht-button utrecht-button--subtle">
              Wis de tekst<span className="w-onzichtbaar"> van punt {nummer}</span>
            </button>
          </form>
        )}
      </div>
    )
  if (o.stand !== 'gepland') return null
  return (
    <details>
      <summary className="w-samenvatting">
        Van de agenda halen<span className="w-onzichtbaar">: punt {nummer}</span>
      </summary>
      <form method="post" action={`/casusoverleg/${o.id}/punten`} className="w-filters">
        <input type="hidden" name="csrf" value={kader.csrf} />
        <input type="hidden" name="dossier" value={p.dossier} />
        <input type="hidden" name="wat" value="eraf" />
        <Keuzelijst
          naam="reden"
          kenmerk={p.dossier}
          label="Waarom?"
          keuzes={Object.entries(afvoerredenen).map(([waarde, naam]) => ({ waarde, naam }))}
        />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          Haal eraf
        </button>
      </form>
    </details>
  )
}

const lower = (t: string) => (/^[A-Z]{2}/.test(t) ? t : `${t.charAt(0).toLowerCase()}${t.slice(1)}`)
