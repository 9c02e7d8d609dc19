/** Changing or adding a step of a concept, every field of it, without knowing YAML. */
import { rollen } from '#core/actor.ts'
import { gegevenssoorten } from '#core/operation.ts'
import { bronnen } from '#law/source.ts'
import { Aankruislijst, Formulier, type Fout, Keuzelijst, Knoppen, Tekstvak, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { onderdeelnamen, termijnsoorten } from '#work/dossier/index.ts'
import { kruimels } from './edit-pages.tsx'
import type { Handboekbeeld } from './pages.tsx'
import type { Reactie } from './reaction-pages.tsx'
import { ticked, vraagkeuzes, ZONDER, zonderVelden } from './step-form.ts'
import { voorwaarden } from './voorwaarden.ts'

export interface StapBewerkenProps {
  readonly kader: Kader
  readonly h: Handboekbeeld
  /** The step that is changed; absent when one is added. */
  readonly stap?: { readonly id: string; readonly titel: string }
  readonly onderdeel: string
  /** The fields as they stand, or as they were sent. */
  readonly body: Readonly<Record<string, string | undefined>>
  readonly fouten: readonly Fout[]
  /** What people proposed for this step. */
  readonly voorstellen: readonly Reactie[]
}

const rolkeuzes = Object.entries(rollen).map(([waarde, r]) => ({ waarde, naam: r.naam }))
const eenheden = [
  { waarde: 'werkdagen', naam: 'werkdagen' },
  { waarde: 'dagen', naam: 'dagen' },
  { waarde: 'weken', naam: 'weken' },
  { waarde: 'maanden', naam: 'maanden' },
  ...Object.entries(termijnsoorten).map(([k, t]) => ({
    waarde: `termijn ${k}`,
    naam: `binnen de termijn: ${t.naam.toLowerCase()}`,
  })),
  ...Object.entries(termijnsoorten).map(([k, t]) => ({
    waarde: `maanden voor termijn ${k}`,
    naam: `maanden voor het einde van de termijn: ${t.naam.toLowerCase()}`,
  })),
  { waarde: 'geen', naam: 'zonder laatste dag' },
]
const delen = Object.entries(onderdeelnamen).map(([waarde, naam]) => ({ waarde, naam }))
const gronden = [
  { waarde: 'lokaal', naam: 'Eigen keuze van gemeente en partners' },
  ...Object.entries(bronnen).map(([waarde, b]) => ({ waarde, naam: b.titel })),
]

export function StapBewerken(p: StapBewerkenProps) {
  const { kader, h, stap, body, fouten } = p
  const feiten = vraagkeuzes(body.na ?? '', body.gedaan ?? '', body.wachtOp ?? '', ...zonderVelden(body))
  const adres = `/handboek/versies/${h.versie}/${stap === undefined ? `onderdelen/${p.onderdeel}/nieuw` : `stappen/${stap.id}`}`
  return (
    <Pagina
      kader={kader}
      titel={stap === undefined ? 'Stap toevoegen' : `Stap wijzigen: ${stap.titel}`}
      antwoord={`In concept ${h.versie}, onderdeel ${h.onderdelen.find((o) => o.id === p.onderdeel)?.naam ?? ''}.`}
      kruimels={kruimels(h.versie)}
      ernaast={p.voorstellen.length === 0 ? undefined : <Voorstellen voorstellen={p.voorstellen} />}
    >
      <Formulier pad={adres} csrf={kader.csrf} fouten={fouten} wijzigingen={h.wijzigingen}>
        <Tekstveld naam="titel" label="Wat moet er gebeuren?" fouten={fouten} waarde={body.titel ?? ''} />
        <Tekstvak naam="uitleg" label="Uitleg voor wie het doet" fouten={fouten} waarde={body.uitleg ?? ''} />
        <Keuze
          naam="rol"
          label="Wie doet het?"
          keuzes={rolkeuzes}
          leeg="Kies een rol"
          {...{ body, fouten }}
        />
        <Keuze
          naam="na"
          label="Door welk feit begint de stap?"
          keuzes={feiten}
          leeg="Kies een feit"
          {...{ body, fouten }}
        />
        <Keuze
          naam="gedaan"
          label="Door welk feit is de stap klaar?"
          hint="Een feit dat deze rol mag vastleggen."
          keuzes={feiten}
          leeg="Kies een feit"
          {...{ body, fouten }}
        />
        <Keuze
          naam="onderdeel"
          label="Is het een onderdeel van de inburgeringsplicht?"
          hint="Dan is de stap klaar als dat onderdeel volgens de wet af is, en vervalt zij bij vrijstelling of ontheffing."
          keuzes={delen}
          leeg="Nee"
          {...{ body, fouten }}
        />
        <Aankruislijst
          naam="ookEerder"
          label="Telt dat feit ook als het er al was?"
          fouten={fouten}
          gekozen={ticked(body, 'ookEerder')}
          keuzes={[{ waarde: 'ja', naam: 'Ja: wie het al deed, hoeft het niet opnieuw te doen' }]}
        />
        <Termijn body={body} fouten={fouten} />
        <Keuze
          naam="wachtOp"
          label="Kan het pas na een ander feit?"
          hint="Zolang dat feit er niet is, staat de taak bij ‘Kan nog niet’."
          keuzes={feiten}
          leeg="Nee, het kan meteen"
          {...{ body, fouten }}
        />
        <Zonder body={body} fouten={fouten} keuzes={feiten} />
        <Aankruislijst
          naam="voor"
          label="Voor wie?"
          hint="Niets aangekruist: voor iedereen. Meer dan één: alle gelden tegelijk."
          fouten={fouten}
          gekozen={ticked(body, 'voor')}
          keuzes={Object.entries(voorwaarden).map(([waarde, v]) => ({ waarde, naam: v.naam }))}
        />
        <Keuze naam="bron" label="Waarop berust het?" keuzes={gronden} {...{ body, fouten }} />
        <Tekstveld
          naam="artikel"
          label="Welk artikel?"
          hint="Zoals 14.1 voor artikel 14, eerste lid. Leeg bij een eigen keuze."
          breedte="smal"
          fouten={fouten.map((f) => (f.veld === 'grond' ? { ...f, veld: 'artikel' } : f))}
          waarde={body.artikel ?? ''}
        />
        <Aankruislijst
          naam="gegevens"
          label="Welke gegevens heeft deze rol ervoor nodig?"
          hint="Niet meer dan nodig: hieruit volgt wat de partner mag zien."
          fouten={fouten}
          gekozen={ticked(body, 'gegevens')}
          keuzes={Object.entries(gegevenssoorten).map(([waarde, naam]) => ({ waarde, naam }))}
        />
        <Tekstveld
          naam="nazorg"
          label="Hoeveel dagen na het einde nog toegang?"
          soort="number"
          breedte="smal"
          fouten={fouten}
          waarde={body.nazorg ?? '0'}
        />
        <Aankruislijst
          naam="nietNodigDoor"
          label="Wie mag zeggen dat de stap niet nodig is?"
          fouten={fouten}
          gekozen={ticked(body, 'nietNodigDoor')}
          keuzes={rolkeuzes}
        />
        <Knoppen
          tekst="Bewaar in het concept"
          {...(stap !== undefined && { tweede: { naam: 'weg', waarde: 'ja', tekst: 'Verwijder deze stap' } })}
          terug={`/handboek/versies/${h.versie}`}
        />
      </Formulier>
      {stap !== undefined && <Plaats p={p} stap={stap} />}
    </Pagina>
  )
}

type Velden = Pick<StapBewerkenProps, 'body' | 'fouten'>

function Keuze({
  body,
  ...p
}: Velden & {
  naam: string
  label: string
  hint?: string
  leeg?: string
  keuzes: readonly { waarde: string; naam: string }[]
}) {
  return <Keuzelijst {...p} waarde={body[p.naam] ?? ''} />
}

/** The last day: a number with its unit, a term of the law, or none. */
function Termijn({ body, fouten }: Velden) {
  const bij = fouten.map((f) => (f.veld === 'uiterlijk' ? { ...f, veld: 'uiterlijk-aantal' } : f))
  return (
    <>
      <Tekstveld
        naam="uiterlijk-aantal"
        label="Binnen hoeveel tijd?"
        hint="Een getal. Leeg bij een termijn van de wet, of zonder laatste dag."
        soort="number"
        breedte="smal"
        fouten={bij}
        waarde={body['uiterlijk-aantal'] ?? ''}
      />
      <Keuze naam="uiterlijk-eenheid" label="Gerekend in" keuzes={eenheden} {...{ body, fouten: [] }} />
    </>
  )
}

/** Facts that make the step lapse: those there are, and two more. */
function Zonder({ body, fouten, keuzes }: Velden & { keuzes: readonly { waarde: string; naam: string }[] }) {
  const nu = zonderVelden(body)
  const aantal = Math.min(ZONDER, nu.length + 2)
  const bij = fouten.map((f) => (f.veld === 'zonder' ? { ...f, veld: 'zonder-0' } : f))
  return Array.from({ length: aantal }, (_, i) => (
    <Keuzelijst
      key={i}
      naam={`zonder-${i}`}
      label={i === 0 ? 'Vervalt de stap door een feit?' : 'Of door dit feit?'}
      fouten={bij}
      waarde={nu[i] ?? ''}
      keuzes={keuzes}
      leeg="Nee"
    />
  ))
}

/** Moving the step: up, down, or to another part; and a part of its own. */
function Plaats({ p: { kader, h, onderdeel }, stap }: { p: StapBewerkenProps; stap: { id: string } }) {
  return (
    <section className="w-sectie" aria-labelledby="plaats">
      <h2 className="utrecht-heading-2" id="plaats">
        Plaats in het handboek
      </h2>
      <form
        method="post"
        action={`/handboek/versies/${h.versie}/stappen/${stap.id}/plaats`}
        className="w-formulier"
        noValidate
      >
        <input type="hidden" name="csrf" value={kader.csrf} />
        <input type="hidden" name="wijzigingen" value={h.wijzigingen} />
        <Keuzelijst
          naam="naar"
          label="Waarheen?"
          keuzes={[
            { waarde: 'hoger', naam: 'Eén plaats hoger' },
            { waarde: 'lager', naam: 'Eén plaats lager' },
            ...h.onderdelen
              .filter((o) => o.id !== onderdeel)
              .map((o) => ({ waarde: `onderdeel ${o.id}`, naam: `Naar onderdeel: ${o.naam}` })),
            { waarde: 'nieuw', naam: 'Naar een nieuw onderdeel' },
          ]}
        />
        <Tekstveld naam="naam" label="Naam van het nieuwe onderdeel" hint="Alleen bij een nieuw onderdeel." />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          Verplaats
        </button>
      </form>
    </section>
  )
}

function Voorstellen({ voorstellen }: { voorstellen: readonly Reactie[] }) {
  return (
    <>
      <h2 className="utrecht-heading-3">Wat hierover is gezegd</h2>
      {voorstellen.map((r) => (
        <blockquote key={r.id} className="w-citaat">
          {r.tekst}
          <footer className="w-zacht">{r.organisatie}</footer>
        </blockquote>
      ))}
      <p>
        <a className="utrecht-link" href="/handboek/vragen">
          Alle vragen en voorstellen
        </a>
      </p>
    </>
  )
}
