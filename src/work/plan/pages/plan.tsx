/** The plan on screen: proposal with reasons, the form, what misses, two edits side by side, versions and letters. */
import type { z } from 'zod'
import { type Dag, dagInAmsterdam, inTabel, inTekst } from '#core/day.ts'
import { type Leerroute, leerroutes } from '#law/onderdelen.ts'
import { type Fout, Foutensamenvatting, Keuzelijst, Tekstvak, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Melding } from '#ui/melding.tsx'
import { Tabel } from '#ui/table.tsx'
import { Waarom } from '#ui/why.tsx'
import { type Pipvelden, pipformulier, type Veldnaam, type Veldvorm, veldnamen } from '../model.ts'
import type { pipoperaties } from '../operations/index.ts'

export type Plan = z.output<typeof pipoperaties.zien.uitvoer>

export interface Botsingen {
  readonly door: string
  readonly versie: number
  readonly velden: readonly { readonly veld: Veldnaam; readonly mijn: string; readonly hun: string }[]
}

interface Props {
  readonly kader: Kader
  readonly plan: Plan
  /** What was sent and is not saved. */
  readonly ingevuld?: Pipvelden | undefined
  readonly botsingen?: Botsingen | undefined
  readonly fouten?: readonly Fout[]
  readonly melding?: string | undefined
}

export function Planpagina({ kader, plan: p, ingevuld, botsingen, fouten = [], melding }: Props) {
  const pad = `/dossiers/${p.dossier}/plan`
  const velden: Pipvelden = ingevuld ?? p.concept?.velden ?? {}
  const geldend = p.vastgesteld?.at(-1)
  const antwoord =
    geldend === undefined
      ? p.intakeAfgerond === null
        ? 'Er is nog geen plan. De brede intake is nog niet afgerond.'
        : 'Er is nog geen plan. De intake is afgerond; het plan kan worden gemaakt.'
      : `Geldend plan: ${leerroutes[geldend.leerroute]}, vastgesteld op ${inTekst(geldend.op as Dag)}.`
  return (
    <Pagina
      kader={kader}
      titel={`Plan (PIP): ${p.naam ?? 'dossier'}`}
      antwoord={antwoord}
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: p.naam ?? 'Dossier', pad: `/dossiers/${p.dossier}` },
      ]}
      ernaast={
        <>
          <Ontbreekt p={p} pad={pad} />
          <Versies p={p} />
        </>
      }
    >
      {melding !== undefined && (
        <div className="utrecht-alert utrecht-alert--ok w-melding" role="status">
          <p>{melding}</p>
        </div>
      )}
      <Foutensamenvatting fouten={fouten} />
      <Voorstel p={p} />
      <section className="w-sectie" aria-labelledby="concept">
        <h2 className="utrecht-heading-2" id="concept">
          {geldend === undefined ? 'Het plan' : 'Het plan wijzigen'}
        </h2>
        {p.concept !== null && (
          <p className="w-zacht">
            Laatst bewaard door {p.concept.door} op {inTabel(dagInAmsterdam(p.concept.op))} (versie{' '}
            {p.concept.versie}).
          </p>
        )}
        <form method="post" action={pad} className="w-formulier">
          <input type="hidden" name="csrf" value={kader.csrf} />
          <input type="hidden" name="basis" value={botsingen?.versie ?? p.concept?.versie ?? 0} />
          {botsingen !== undefined && <Keuzes b={botsingen} />}
          {veldnamen.map((v) =>
            botsingen?.velden.some((x) => x.veld === v) ||
            (v === 'bijzonderGeval' && geldend === undefined) ? null : (
              <Veld key={v} naam={v} waarde={velden[v] ?? ''} fouten={fouten} />
            ),
          )}
          <div className="w-knoppen">
            <button type="submit" className="utrecht-button utrecht-button--primary-action">
              Bewaar het concept
            </button>
            {p.concept !== null && botsingen === undefined && (
              <a className="utrecht-link" href={`${pad}/vaststellen`}>
                Bekijk het gevolg en stel vast
              </a>
            )}
          </div>
        </form>
      </section>
    </Pagina>
  )
}

function Veld({ naam, waarde, fouten }: { naam: Veldnaam; waarde: string; fouten: readonly Fout[] }) {
  const vorm: Veldvorm = pipformulier[naam]
  const gelijk = { naam, label: vorm.label, waarde, fouten, ...(vorm.hint && { hint: vorm.hint }) }
  if (vorm.soort === 'keuze')
    return (
      <Keuzelijst
        {...gelijk}
        leeg="Nog niet gekozen"
        keuzes={Object.entries(vorm.keuzes).map(([w, n]) => ({ waarde: w, naam: n }))}
      />
    )
  if (vorm.soort === 'getal') return <Tekstveld {...gelijk} soort="number" breedte="smal" />
  return <Tekstvak {...gelijk} regels={3} />
}

/** Both versions of each field that two people changed, to choose from. */
function Keuzes({ b }: { b: Botsingen }) {
  const say = (veld: Veldnaam, w: string) => {
    const vorm: Veldvorm = pipformulier[veld]
    return w === '' ? 'leeg' : vorm.soort === 'keuze' ? (vorm.keuzes[w] ?? w) : w
  }
  return (
    <Melding soort="warning" titel={`${b.door} wijzigde intussen hetzelfde`}>
      <p>
        Er is nog niets bewaard. Kies per onderwerp wat blijft; de rest van beide versies is al samengevoegd.
      </p>
      {b.velden.map(({ veld, mijn, hun }) => (
        <fieldset key={veld} className="w-veld w-aankruislijst" id={`veld-${veld}`}>
          <legend className="utrecht-form-label">{pipformulier[veld].label}</legend>
          <label className="w-keus">
            <input type="radio" name={`kies-${veld}`} value="mijn" defaultChecked />
            <span>Mijn versie: {say(veld, mijn)}</span>
          </label>
          <label className="w-keus">
            <input type="radio" name={`kies-${veld}`} value="hun" />
            <span>
              Versie van {b.door}: {say(veld, hun)}
            </span>
          </label>
          <input type="hidden" name={`mijn-${veld}`} value={mijn} />
          <input type="hidden" name={`hun-${veld}`} value={hun} />
        </fieldset>
      ))}
    </Melding>
  )
}

function Voorstel({ p }: { p: Plan }) {
  const v = p.voorstel
  if (v === null) return null
  return (
    <section className="w-sectie" aria-labelledby="voorstel">
      <h2 className="utrecht-heading-2" id="voorstel">
        {v.route === null ? 'Nog geen voorstel voor de leerroute' : `Voorstel: ${leerroutes[v.route]}`}
      </h2>
      <p className="w-zacht">
        {v.route === null
          ? 'Toets en intake wijzen niet één kant op, of de toets ontbreekt nog. Een mens kiest, met een eigen reden.'
          : 'Een voorstel uit toets en intake. Een mens kiest, met een eigen reden.'}
      </p>
      <Tabel
        bijschrift="Redenen voor en tegen per leerroute"
        rijen={Object.keys(leerroutes) as Leerroute[]}
        sleutel={(r) => r}
        kolommen={[
          { kop: 'Leerroute', cel: (r) => leerroutes[r] },
          { kop: 'Voor', cel: (r) => <Redenen p={p} r={r} richting="voor" /> },
          { kop: 'Tegen', cel: (r) => <Redenen p={p} r={r} richting="tegen" /> },
        ]}
      />
    </section>
  )
}

function Redenen({ p, r, richting }: { p: Plan; r: Leerroute; richting: 'voor' | 'tegen' }) {
  const redenen = p.voorstel!.redenen.filter((x) => x.route === r && x.richting === richting)
  if (redenen.length === 0) return <span className="w-zacht">geen</span>
  return (
    <ul className="w-kaal">
      {redenen.map((x) => (
        <li key={x.code}>
          <a className="utrecht-link" href={`/dossiers/${p.dossier}#feit-${x.feit}`}>
            {x.zin}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Ontbreekt({ p, pad }: { p: Plan; pad: string }) {
  return (
    <section className="w-blok" aria-labelledby="ontbreekt">
      <h2 className="utrecht-heading-3" id="ontbreekt">
        Wat in het plan hoort
      </h2>
      {p.inhoud !== null && (
        <>
          <p className="w-kern">{p.inhoud.kern}</p>
          <Waarom uitleg={p.inhoud} van="de inhoud van het plan" />
        </>
      )}
      {p.routewijziging !== null && (
        <>
          <p>{p.routewijziging.kern}</p>
          <Waarom uitleg={p.routewijziging} van="het wijzigen van de leerroute" />
        </>
      )}
      <p>
        <a className="utrecht-link" href={`/dossiers/${p.dossier}/intake`}>
          Naar de brede intake
        </a>
      </p>
      {(p.huisgenoten ?? []).map((h) => (
        <p key={h.dossier}>
          Plan ernaast:{' '}
          <a className="utrecht-link" href={`/dossiers/${h.dossier}/plan`}>
            {h.naam}
          </a>
          {h.leerroute === null ? ', nog geen plan' : `, ${h.leerroute}`}
        </p>
      ))}
      {(p.vastgesteld ?? []).length > 0 && (
        <p>
          <a
            className="utrecht-link"
            href={`${pad}/brieven/${p.vastgesteld!.length > 1 ? 'pipWijziging' : 'pipBesluit'}`}
          >
            Besluit als brief
          </a>
        </p>
      )}
    </section>
  )
}

/** Every plan that was fixed, newest first, with its words where they are kept. */
function Versies({ p }: { p: Plan }) {
  const alle = [...(p.vastgesteld ?? [])].reverse()
  return (
    <section className="w-blok" aria-labelledby="versies">
      <h2 className="utrecht-heading-3" id="versies">
        Vastgestelde plannen
      </h2>
      {alle.length === 0 && <p>Nog geen.</p>}
      {alle.map((v, i) => {
        const vorige = alle[i + 1]
        return (
          <details key={v.feit}>
            <summary>
              {inTekst(v.op as Dag)}: {leerroutes[v.leerroute]}
            </summary>
            {v.velden === null ? (
              <p>De woorden van dit plan staan niet in Wortel.</p>
            ) : (
              <dl className="w-feitenlijst">
                {veldnamen.flatMap((n) => {
                  const w = v.velden?.[n]
                  if (w === undefined) return []
                  const anders = vorige?.velden != null && vorige.velden[n] !== w
                  const vorm: Veldvorm = pipformulier[n]
                  return [
                    <div key={n}>
                      <dt>{vorm.label}</dt>
                      <dd className="w-gewoon">
                        {vorm.soort === 'keuze' ? (vorm.keuzes[w] ?? w) : w}
                        {anders && <span className="w-subtekst">gewijzigd</span>}
                      </dd>
                    </div>,
                  ]
                })}
              </dl>
            )}
          </details>
        )
      })}
    </section>
  )
}
