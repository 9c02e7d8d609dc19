/** Before the plan is fixed: the talk about it, the signature, and what the decision changes. */
import type { z } from 'zod'
import { type Dag, inTekst } from '#core/day.ts'
import { Datumveld, type Fout, Foutensamenvatting, Keuzelijst } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import type { pipoperaties } from '../operations/index.ts'
import type { Plan } from './plan.tsx'

type Gevolg = z.output<typeof pipoperaties.gevolg.uitvoer>
type Body = Readonly<Record<string, string | undefined>>

const wat = { klaar: 'Klaar', nieuw: 'Nieuw', vervallen: 'Vervalt' } as const
const dateOf = (body: Body, naam: string) => ({
  dag: body[`${naam}-dag`] ?? '',
  maand: body[`${naam}-maand`] ?? '',
  jaar: body[`${naam}-jaar`] ?? '',
})

export function Vaststellen({
  kader,
  plan: p,
  body,
  fouten = [],
  gevolg,
  vandaag,
}: {
  kader: Kader
  plan: Plan
  body: Body
  fouten?: readonly Fout[]
  gevolg?: Gevolg | undefined
  vandaag: Dag
}) {
  const pad = `/dossiers/${p.dossier}/plan`
  const nu = {
    dag: String(+vandaag.slice(8)),
    maand: String(+vandaag.slice(5, 7)),
    jaar: vandaag.slice(0, 4),
  }
  const leeg = body.getekend === undefined
  return (
    <Pagina
      kader={kader}
      titel={`Plan vaststellen: ${p.naam ?? 'dossier'}`}
      antwoord={
        gevolg === undefined
          ? 'Bespreek het plan, laat het ondertekenen en bekijk wat het besluit verandert.'
          : 'Zo verandert het dossier. Klopt het? Stel dan vast.'
      }
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: p.naam ?? 'Dossier', pad: `/dossiers/${p.dossier}` },
        { naam: 'Plan (PIP)', pad },
      ]}
    >
      <Foutensamenvatting fouten={fouten} />
      {fouten.length > 0 && (
        <p>
          <a className="utrecht-link" href={pad}>
            Terug naar het plan om dit aan te vullen
          </a>
        </p>
      )}
      {gevolg !== undefined && <Gevolgblok g={gevolg} />}
      <form method="post" action={`${pad}/vaststellen`} className="w-formulier">
        <input type="hidden" name="csrf" value={kader.csrf} />
        <input type="hidden" name="versie" value={p.concept?.versie ?? 0} />
        <Datumveld
          naam="op"
          label="Dagtekening van het besluit"
          hint="De inburgeringstermijn begint de dag erna; het eerste plan bepaalt haar."
          waarde={leeg ? nu : dateOf(body, 'op')}
          fouten={fouten}
        />
        <Datumveld
          naam="besproken"
          label="Op welke dag is het plan besproken?"
          waarde={leeg ? nu : dateOf(body, 'besproken')}
          fouten={fouten}
        />
        <Keuzelijst
          naam="getekend"
          label="Heeft de persoon ondertekend?"
          hint="Zonder handtekening geldt het besluit ook; leg vast hoe het is."
          leeg="Kies"
          keuzes={[
            { waarde: 'ja', naam: 'Ja' },
            { waarde: 'nee', naam: 'Nee' },
          ]}
          waarde={body.getekend ?? ''}
          fouten={fouten}
        />
        <div className="w-knoppen">
          <button type="submit" className="utrecht-button utrecht-button--secondary-action">
            Bekijk het gevolg
          </button>
          {gevolg !== undefined && (
            <button
              type="submit"
              name="stap"
              value="vaststellen"
              className="utrecht-button utrecht-button--primary-action"
            >
              Stel het plan vast
            </button>
          )}
        </div>
      </form>
    </Pagina>
  )
}

function Gevolgblok({ g }: { g: Gevolg }) {
  const day = (d: string | null) => (d === null ? 'geen' : inTekst(d as Dag))
  return (
    <section className="w-sectie" aria-labelledby="gevolg">
      <h2 className="utrecht-heading-2" id="gevolg">
        Wat hierdoor verandert
      </h2>
      <Tabel
        bijschrift="Termijnen voor en na het besluit"
        bijschriftZichtbaar
        rijen={g.termijnen}
        sleutel={(t) => t.naam}
        leeg={<p>Er verandert geen termijn.</p>}
        kolommen={[
          { kop: 'Termijn', cel: (t) => t.naam },
          { kop: 'Nu, tot en met', cel: (t) => day(t.voor) },
          { kop: 'Straks, tot en met', cel: (t) => (t.klaar ? 'gedaan' : day(t.na)) },
        ]}
      />
      <Tabel
        bijschrift="Taken die klaar zijn, beginnen of vervallen"
        bijschriftZichtbaar
        rijen={g.taken}
        sleutel={(t) => t.wat + t.titel}
        leeg={<p>Er verandert geen taak.</p>}
        kolommen={[
          { kop: 'Taak', cel: (t) => t.titel },
          { kop: 'Wat', cel: (t) => wat[t.wat] },
          { kop: 'Door', cel: (t) => t.rol },
          { kop: 'Uiterlijk', cel: (t) => day(t.uiterlijk) },
        ]}
      />
    </section>
  )
}
