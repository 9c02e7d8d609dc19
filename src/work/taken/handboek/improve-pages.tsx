/** Improving the handbook together: the action list, and the half-yearly evaluation with its process figures. */
import type { z } from 'zod'
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { Balkdiagram } from '#ui/chart.tsx'
import {
  Datumveld,
  type Fout,
  Foutensamenvatting,
  Keuzelijst,
  Knoppen,
  Tekstvak,
  Tekstveld,
} from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import { actiestanden } from '../operations/acties.ts'
import type { handboekoperaties } from '../operations/index.ts'
import { KLEINSTE } from './figures.ts'

export type Acties = z.output<typeof handboekoperaties.acties.uitvoer>
export type Evaluatie = z.output<typeof handboekoperaties.evaluatie.uitvoer>
type Body = Readonly<Record<string, string | undefined>>
type Stap = Evaluatie['stappen'][number]

const kruimels = [{ naam: 'Handboek', pad: '/handboek' }]

export interface ActiesProps {
  readonly kader: Kader
  readonly a: Acties
  readonly beheer: boolean
  readonly vandaag: Dag
  readonly body: Body
  readonly fouten: readonly Fout[]
}

/** The action list of the handbook itself. */
export function ActiesPagina({ kader, a, beheer, vandaag, body, fouten }: ActiesProps) {
  const open = a.acties.filter((x) => x.stand === 'open' || x.stand === 'bezig')
  const laat = open.filter((x) => x.uiterlijk < vandaag).length
  return (
    <Pagina
      kader={kader}
      titel="Actielijst van het handboek"
      antwoord={`${open.length === 1 ? 'Eén actie staat' : `${open.length} acties staan`} open${laat > 0 ? `, ${laat} te laat` : ''}.`}
      kruimels={kruimels}
    >
      <Actielijst
        kader={kader}
        acties={a.acties}
        vandaag={vandaag}
        leeg="Er zijn nog geen acties. Zij komen uit vragen, voorstellen en evaluaties."
      />
      {beheer && (
        <section className="w-sectie" aria-labelledby="nieuw">
          <h2 className="utrecht-heading-2" id="nieuw">
            Actie toevoegen
          </h2>
          <form method="post" action="/handboek/acties" className="w-formulier" noValidate>
            <Foutensamenvatting fouten={fouten} />
            <input type="hidden" name="csrf" value={kader.csrf} />
            {(['reactie', 'stap', 'halfjaar'] as const).map(
              (k) => body[k] !== undefined && <input key={k} type="hidden" name={k} value={body[k]} />,
            )}
            <Tekstveld naam="wat" label="Wat gaat er gebeuren?" fouten={fouten} waarde={body.wat ?? ''} />
            <Keuzelijst
              naam="organisatie"
              label="Wie doet het?"
              fouten={fouten}
              waarde={body.organisatie ?? ''}
              leeg="Kies een organisatie"
              keuzes={a.organisaties.map((o) => ({ waarde: o.id, naam: o.naam }))}
            />
            <Datumveld
              naam="uiterlijk"
              label="Uiterlijk wanneer?"
              fouten={fouten}
              waarde={{
                dag: body['uiterlijk-dag'] ?? '',
                maand: body['uiterlijk-maand'] ?? '',
                jaar: body['uiterlijk-jaar'] ?? '',
              }}
            />
            <Knoppen tekst="Zet op de lijst" terug="/handboek" />
          </form>
        </section>
      )}
    </Pagina>
  )
}

interface LijstProps {
  readonly kader: Kader
  readonly acties: Acties['acties']
  readonly vandaag: Dag
  readonly leeg: string
}

function Actielijst({ kader, acties, vandaag, leeg }: LijstProps) {
  return (
    <Tabel
      bijschrift="Acties"
      rijen={acties}
      sleutel={(a) => a.id}
      leeg={<p>{leeg}</p>}
      kolommen={[
        {
          kop: 'Actie',
          cel: (a) => (
            <>
              {a.wat}
              {a.vraag !== null && <span className="w-subtekst">Uit de reactie: {a.vraag}</span>}
              {a.halfjaar !== null && <span className="w-subtekst">Uit de evaluatie van {a.halfjaar}</span>}
              {a.stapTitel !== null && (
                <span className="w-subtekst">
                  Bij{' '}
                  <a className="utrecht-link" href={`/handboek/stappen/${a.stap}`}>
                    {a.stapTitel}
                  </a>
                </span>
              )}
            </>
          ),
        },
        { kop: 'Wie', cel: (a) => a.organisatienaam },
        {
          kop: 'Uiterlijk',
          cel: (a) => (
            <>
              {inTabel(a.uiterlijk as Dag)}
              {(a.stand === 'open' || a.stand === 'bezig') && a.uiterlijk < vandaag && (
                <span className="w-subtekst">te laat</span>
              )}
            </>
          ),
        },
        {
          kop: 'Stand',
          cel: (a) => (
            <>
              {actiestanden[a.stand]}
              {a.toelichting !== '' && <span className="w-subtekst">{a.toelichting}</span>}
              {a.magBijwerken && <Bijwerken kader={kader} a={a} />}
            </>
          ),
        },
      ]}
    />
  )
}

function Bijwerken({ kader, a }: { kader: Kader; a: Acties['acties'][number] }) {
  return (
    <details>
      <summary className="w-samenvatting">
        Werk bij<span className="w-onzichtbaar">: {a.wat}</span>
      </summary>
      <form method="post" action={`/handboek/acties/${a.id}`} className="w-formulier" noValidate>
        <input type="hidden" name="csrf" value={kader.csrf} />
        <Keuzelijst
          naam="stand"
          kenmerk={a.id}
          label="Hoe staat het ermee?"
          waarde={a.stand}
          keuzes={Object.entries(actiestanden).map(([waarde, naam]) => ({ waarde, naam }))}
        />
        <Tekstvak naam="toelichting" kenmerk={a.id} label="Toelichting" regels={2} waarde={a.toelichting} />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          Bewaar
        </button>
      </form>
    </details>
  )
}

export interface EvaluatieProps {
  readonly kader: Kader
  readonly e: Evaluatie
  readonly acties: Acties['acties']
  readonly beheer: boolean
  readonly vandaag: Dag
}

/** Most steps in the picture. */
const IN_BEELD = 12

/** How each step went in a half year, what was concluded of it, and what follows. */
export function EvaluatiePagina({ kader, e, acties, beheer, vandaag }: EvaluatieProps) {
  const zichtbaar = e.stappen.filter((s) => s.aandeelOpTijd !== null)
  const laagste = [...zichtbaar].sort((a, b) => a.aandeelOpTijd! - b.aandeelOpTijd!).slice(0, IN_BEELD)
  const slechtst = laagste[0]
  return (
    <Pagina
      kader={kader}
      titel={`Evaluatie van het handboek, ${halfjaarnaam(e.halfjaar)}`}
      antwoord={
        slechtst === undefined
          ? 'In dit halfjaar zijn er te weinig taken om cijfers te tonen.'
          : `Het minst vaak op tijd: ${slechtst.titel.toLowerCase()} (${slechtst.aandeelOpTijd}%).`
      }
      kruimels={kruimels}
      ernaast={<Uitleg e={e} />}
    >
      {laagste.length > 0 && (
        <Balkdiagram
          titel={`Stappen die het minst vaak op tijd klaar waren, ${halfjaarnaam(e.halfjaar)}`}
          bron={`Taken met een laatste dag van ${inTekst(e.van as Dag)} tot en met ${inTekst(e.totEnMet as Dag)}, zoals zij op ${inTekst(vandaag)} staan.`}
          eenheid="% op tijd"
          balken={laagste.map((s, i) => ({
            naam: short(s.titel),
            waarde: s.aandeelOpTijd!,
            nadruk: i === 0,
          }))}
          tabel={
            <Tabel
              bijschrift="Aandeel op tijd per stap"
              rijen={laagste}
              sleutel={(s) => s.stap}
              kolommen={[
                { kop: 'Stap', cel: (s) => s.titel },
                { kop: 'Op tijd', getal: true, cel: (s) => `${s.aandeelOpTijd}%` },
              ]}
            />
          }
        />
      )}
      <Tabel
        bijschrift="Per rol, afgerond op vijf"
        bijschriftZichtbaar
        rijen={e.rollen}
        sleutel={(r) => r.rol}
        leeg={<p>Er zijn in dit halfjaar geen taken met een laatste dag.</p>}
        kolommen={[
          { kop: 'Rol', cel: (r) => r.rol },
          { kop: 'Taken', getal: true, cel: (r) => shown(r.aantal) },
          { kop: 'Op tijd', getal: true, cel: (r) => shown(r.opTijd) },
          { kop: 'Te laat gedaan', getal: true, cel: (r) => shown(r.laat) },
          { kop: 'Nog open, te laat', getal: true, cel: (r) => shown(r.openTeLaat) },
        ]}
      />
      <Tabel
        bijschrift="Per stap"
        bijschriftZichtbaar
        rijen={e.stappen}
        sleutel={(s) => `${s.stap} ${s.rol}`}
        leeg={<p>Er zijn in dit halfjaar geen taken met een laatste dag.</p>}
        kolommen={[
          {
            kop: 'Stap',
            cel: (s) => (
              <>
                <a className="utrecht-link" href={`/handboek/evaluatie/${e.halfjaar}/stappen/${s.stap}`}>
                  {s.titel}
                </a>
                <span className="w-subtekst">{s.rol}</span>
                {s.conclusie !== null && <span className="w-subtekst">Conclusie: {s.conclusie}</span>}
                {s.afspraak !== null && <span className="w-subtekst">Afspraak: {s.afspraak}</span>}
              </>
            ),
          },
          ...stepColumns,
        ]}
      />
      <section className="w-sectie" aria-labelledby="acties">
        <h2 className="utrecht-heading-2" id="acties">
          Acties uit deze evaluatie
        </h2>
        <Actielijst
          kader={kader}
          acties={acties}
          vandaag={vandaag}
          leeg={beheer ? 'Open een stap om een conclusie en een actie vast te leggen.' : 'Nog geen.'}
        />
      </section>
    </Pagina>
  )
}

const stepColumns = [
  { kop: 'Taken', getal: true, cel: (s: Stap) => shown(s.aantal) },
  { kop: 'Op tijd', getal: true, cel: (s: Stap) => shown(s.opTijd) },
  { kop: 'Te laat gedaan', getal: true, cel: (s: Stap) => shown(s.laat) },
  {
    kop: 'Hoeveel te laat',
    cel: (s: Stap) =>
      s.mediaanLaat === null
        ? '–'
        : `midden ${String(s.mediaanLaat).replace('.', ',')} dagen, hoogst ${s.hoogstLaat}`,
  },
  { kop: 'Niet nodig', getal: true, cel: (s: Stap) => shown(s.nietNodig) },
  { kop: 'Nog open, te laat', getal: true, cel: (s: Stap) => shown(s.openTeLaat) },
]

const shown = (n: number | null) => (n === null ? 'n.b.' : n)
const short = (t: string) => (t.length > 30 ? `${t.slice(0, 29)}…` : t)

/** A half year in words. */
export function halfjaarnaam(h: string): string {
  return `${h.endsWith('1') ? 'eerste' : 'tweede'} helft van ${h.slice(0, 4)}`
}

function Uitleg({ e }: { e: Evaluatie }) {
  const buur = (n: number) => {
    const t = Number(e.halfjaar.slice(0, 4)) * 2 + Number(e.halfjaar.slice(5)) - 1 + n
    return `${Math.floor(t / 2)}-${(t % 2) + 1}`
  }
  return (
    <>
      <h2 className="utrecht-heading-3">Wat staat hier?</h2>
      <p>
        Cijfers over het werk, niet over mensen. Aantallen van één tot {KLEINSTE - 1} worden niet getoond
        (n.b.), en ook niet wat ze zou verraden: wie de mensen kent, zou anders weten over wie het gaat. Per
        rol is afgerond op vijf.
      </p>
      <p>Niemand vult hiervoor iets in: het volgt uit de taken zelf.</p>
      <ul className="w-lijst">
        {[-1, 1].map((n) => (
          <li key={n}>
            <a className="utrecht-link" href={`/handboek/evaluatie/${buur(n)}`}>
              {halfjaarnaam(buur(n))}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

export interface ConclusieProps {
  readonly kader: Kader
  readonly e: Evaluatie
  readonly stap: Stap
  readonly beheer: boolean
  readonly body: Body
  readonly fouten: readonly Fout[]
}

/** One step in the evaluation: its figures, what was concluded and agreed, and the way to an action. */
export function ConclusiePagina({ kader, e, stap: s, beheer, body, fouten }: ConclusieProps) {
  const pad = `/handboek/evaluatie/${e.halfjaar}`
  return (
    <Pagina
      kader={kader}
      titel={s.titel}
      antwoord={
        s.aandeelOpTijd === null
          ? `${s.rol}: te weinig taken om te tonen in de ${halfjaarnaam(e.halfjaar)}.`
          : `${s.rol}: ${s.aandeelOpTijd}% op tijd in de ${halfjaarnaam(e.halfjaar)}.`
      }
      kruimels={[...kruimels, { naam: `Evaluatie ${e.halfjaar}`, pad }]}
    >
      <Tabel
        bijschrift="Cijfers van deze stap"
        rijen={[s]}
        sleutel={(x) => x.stap}
        kolommen={[{ kop: 'Stap', cel: (x) => x.titel }, ...stepColumns]}
      />
      {beheer ? (
        <form method="post" action={`${pad}/stappen/${s.stap}`} className="w-formulier" noValidate>
          <Foutensamenvatting fouten={fouten} />
          <input type="hidden" name="csrf" value={kader.csrf} />
          <Tekstvak
            naam="conclusie"
            label="Wat concluderen de partners?"
            hint="Over het werk, niet over personen: alle partners lezen dit."
            fouten={fouten}
            waarde={body.conclusie ?? s.conclusie ?? ''}
          />
          <Tekstvak
            naam="afspraak"
            label="Wat is afgesproken?"
            fouten={fouten}
            waarde={body.afspraak ?? s.afspraak ?? ''}
          />
          <Knoppen tekst="Leg vast" terug={pad} />
        </form>
      ) : (
        <>
          <p>{s.conclusie ?? 'Er is nog geen conclusie.'}</p>
          {s.afspraak !== null && <p>Afspraak: {s.afspraak}</p>}
        </>
      )}
      <ul className="w-lijst">
        {beheer && (
          <li>
            <a className="utrecht-link" href={`/handboek/acties?stap=${s.stap}&halfjaar=${e.halfjaar}#nieuw`}>
              Actie toevoegen bij deze stap
            </a>
          </li>
        )}
        <li>
          <a className="utrecht-link" href={`/handboek/stappen/${s.stap}`}>
            De stap in het handboek
          </a>
        </li>
      </ul>
    </Pagina>
  )
}
