/** The half-yearly evaluation with partners: process figures, what was concluded and agreed, and what follows. */
import type { z } from 'zod'
import { type Dag, inTekst } from '#core/day.ts'
import { Balkdiagram } from '#ui/chart.tsx'
import { type Fout, Foutensamenvatting, Knoppen, Tekstvak } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import type { handboekoperaties } from '../operations/index.ts'
import { KLEINSTE } from './figures.ts'
import { Actielijst, type Acties, kruimels } from './improve-pages.tsx'

export type Evaluatie = z.output<typeof handboekoperaties.evaluatie.uitvoer>
type Body = Readonly<Record<string, string | undefined>>
type Stap = Evaluatie['stappen'][number]

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
  const laagste = zichtbaar
    .filter((s) => s.aandeelOpTijd! < 100)
    .sort((a, b) => a.aandeelOpTijd! - b.aandeelOpTijd!)
    .slice(0, IN_BEELD)
  const slechtst = laagste[0]
  const klein = e.stappen.filter((s) => s.aantal === null)
  return (
    <Pagina
      kader={kader}
      titel={`Evaluatie van het handboek, ${halfjaarnaam(e.halfjaar)}`}
      antwoord={
        slechtst === undefined
          ? zichtbaar.length === 0
            ? 'In dit halfjaar zijn er te weinig taken om cijfers te tonen.'
            : `Van ${zichtbaar.length} van de ${e.stappen.length} stappen zijn de aantallen groot genoeg om te tonen; die waren op tijd. Wat te laat was, staat per rol.`
          : `Het minst vaak op tijd: ‘${slechtst.titel}’ (${slechtst.aandeelOpTijd}%).`
      }
      kruimels={kruimels}
      ernaast={<Uitleg e={e} />}
    >
      <h2 className="utrecht-heading-2">Hoe het ging</h2>
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
      <Stappentabel e={e} bijschrift="Per stap" stappen={e.stappen.filter((s) => s.aantal !== null)} />
      {klein.length > 0 && (
        <details className="w-sectie">
          <summary className="w-samenvatting">
            {klein.length === 1 ? '1 stap' : `${klein.length} stappen`} met minder dan {KLEINSTE} taken: te
            weinig om te tonen
          </summary>
          <Stappentabel e={e} bijschrift="Te weinig taken om te tonen" stappen={klein} />
        </details>
      )}
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

/** Steps with their figures, each with the way to its conclusion. */
function Stappentabel({
  e,
  bijschrift,
  stappen,
}: {
  e: Evaluatie
  bijschrift: string
  stappen: readonly Stap[]
}) {
  return (
    <Tabel
      bijschrift={bijschrift}
      bijschriftZichtbaar
      rijen={stappen}
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
  )
}

const stepColumns = [
  { kop: 'Taken', getal: true, cel: (s: Stap) => shown(s.aantal) },
  { kop: 'Op tijd', getal: true, cel: (s: Stap) => shown(s.opTijd) },
  {
    kop: 'Te laat gedaan',
    getal: true,
    cel: (s: Stap) => (
      <span>
        {shown(s.laat)}
        {s.mediaanLaat !== null && (
          <span className="w-subtekst">
            midden {String(s.mediaanLaat).replace('.', ',')} dagen, hoogst {s.hoogstLaat}
          </span>
        )}
      </span>
    ),
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
        Cijfers over het werk, niet over mensen. Aantallen van 1 tot en met {KLEINSTE - 1} worden niet getoond
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
