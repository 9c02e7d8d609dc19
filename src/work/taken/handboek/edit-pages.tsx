/** Working on a version of the handbook: its steps, what it would change, adopting it or throwing it away. */
import type { z } from 'zod'
import { rollen } from '#core/actor.ts'
import { type Dag, inTekst } from '#core/day.ts'
import {
  Aankruislijst,
  Datumveld,
  type Fout,
  Foutensamenvatting,
  Keuzelijst,
  Knoppen,
  Tekstvak,
  Tekstveld,
} from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Melding } from '#ui/melding.tsx'
import { Tabel } from '#ui/table.tsx'
import { dateParts, termijnsoorten } from '#work/dossier/index.ts'
import type { handboekoperaties } from '../operations/index.ts'
import type { Handboekdocument } from './model.ts'
import type { Handboekbeeld } from './pages.tsx'
import { voorwaarden } from './voorwaarden.ts'

export type Simulatie = z.output<typeof handboekoperaties.simuleren.uitvoer>
type Body = Readonly<Record<string, string | undefined>>
type Geschreven = Handboekdocument['onderdelen'][number]['stappen'][number]

const kruimels = (versie?: string) => [
  { naam: 'Handboek', pad: '/handboek' },
  ...(versie === undefined ? [] : [{ naam: `Versie ${versie}`, pad: `/handboek/versies/${versie}` }]),
]

const overgangen = [
  { waarde: 'nieuw', naam: 'Lopend werk blijft bij de oude versie; alleen nieuw werk volgt deze' },
  { waarde: 'lopend', naam: 'Open werk gaat op de eerste dag over naar deze versie' },
]

export interface ConceptProps {
  readonly kader: Kader
  readonly van: string
  readonly body: Body
  readonly fouten: readonly Fout[]
  readonly vandaag: Dag
}

/** The form that makes a concept of a version. */
export function NieuweVersie({ kader, van, body, fouten, vandaag }: ConceptProps) {
  return (
    <Pagina
      kader={kader}
      titel="Nieuwe versie maken"
      antwoord={`Een concept, beginnend als versie ${van}.`}
      kruimels={kruimels()}
    >
      <form method="post" action={`/handboek/versies/${van}/concept`} className="w-formulier" noValidate>
        <Foutensamenvatting fouten={fouten} />
        <input type="hidden" name="csrf" value={kader.csrf} />
        <Tekstveld
          naam="versie"
          label="Naam van de versie"
          hint="Bijvoorbeeld 2027-1."
          breedte="smal"
          fouten={fouten}
          waarde={body.versie ?? ''}
        />
        <Datumveld
          naam="vanaf"
          label="Eerste dag waarop zij geldt"
          hint="Vandaag of later. Te wijzigen zolang het een concept is, door een nieuw concept te maken."
          fouten={fouten}
          waarde={body['vanaf-dag'] === undefined ? dateParts(vandaag) : typed(body)}
        />
        <Keuzelijst
          naam="overgang"
          label="Wat gebeurt er met lopend werk?"
          fouten={fouten}
          waarde={body.overgang ?? 'nieuw'}
          keuzes={overgangen}
        />
        <Knoppen tekst="Maak concept" terug="/handboek" />
      </form>
    </Pagina>
  )
}

const typed = (b: Body) => ({
  dag: b['vanaf-dag'] ?? '',
  maand: b['vanaf-maand'] ?? '',
  jaar: b['vanaf-jaar'] ?? '',
})

export interface InvoerProps {
  readonly kader: Kader
  readonly yaml: string
  readonly fouten: readonly { readonly veld: string; readonly fout: string }[]
}

/** Bringing in a handbook as text; faults name their line. */
export function HandboekInvoer({ kader, yaml, fouten }: InvoerProps) {
  return (
    <Pagina
      kader={kader}
      titel="Handboek invoeren"
      antwoord="Plak een handboek in YAML. Het wordt een concept; er verandert nog niets in het werk."
      kruimels={kruimels()}
    >
      {fouten.length > 0 && (
        <Melding
          soort="error"
          titel={fouten.length === 1 ? 'Er klopt één ding niet' : `Er kloppen ${fouten.length} dingen niet`}
        >
          <ul>
            {fouten.map((f) => (
              <li key={`${f.veld}${f.fout}`}>
                <strong>{f.veld.charAt(0).toUpperCase() + f.veld.slice(1)}:</strong> {f.fout}
              </li>
            ))}
          </ul>
        </Melding>
      )}
      <form method="post" action="/handboek/invoeren" className="w-formulier" noValidate>
        <input type="hidden" name="csrf" value={kader.csrf} />
        <Tekstvak
          naam="yaml"
          label="Handboek in YAML"
          hint="Begin met ‘Opslaan als YAML’ op de pagina van een versie; het schema staat in de documentatie."
          regels={24}
          waarde={yaml}
        />
        <Knoppen tekst="Lees in als concept" terug="/handboek" />
      </form>
    </Pagina>
  )
}

export interface StapBewerkenProps {
  readonly kader: Kader
  readonly h: Handboekbeeld
  readonly stap: Geschreven
  readonly fouten: readonly Fout[]
}

/** Changing a step without knowing YAML. */
export function StapBewerken({ kader, h, stap, fouten }: StapBewerkenProps) {
  const rolkeuzes = Object.entries(rollen).map(([waarde, r]) => ({ waarde, naam: r.naam }))
  const termijnen = Object.entries(termijnsoorten).map(([k, t]) => `termijn ${k} (${t.naam.toLowerCase()})`)
  return (
    <Pagina
      kader={kader}
      titel={`Stap wijzigen: ${stap.titel}`}
      antwoord={`In concept ${h.versie}.`}
      kruimels={kruimels(h.versie)}
    >
      <form
        method="post"
        action={`/handboek/versies/${h.versie}/stappen/${stap.id}`}
        className="w-formulier"
        noValidate
      >
        <Foutensamenvatting fouten={fouten} />
        <input type="hidden" name="csrf" value={kader.csrf} />
        <input type="hidden" name="wijzigingen" value={h.wijzigingen} />
        <Tekstveld naam="titel" label="Wat moet er gebeuren?" fouten={fouten} waarde={stap.titel} />
        <Tekstvak naam="uitleg" label="Uitleg voor wie het doet" fouten={fouten} waarde={stap.uitleg} />
        <Keuzelijst naam="rol" label="Wie doet het?" fouten={fouten} waarde={stap.rol} keuzes={rolkeuzes} />
        <Tekstveld
          naam="uiterlijk"
          label="Binnen welke tijd?"
          hint={`Een duur zoals 10 werkdagen, 6 weken of 3 maanden; ${termijnen.join(', ')}; of geen.`}
          breedte="smal"
          fouten={fouten}
          waarde={stap.uiterlijk}
        />
        <Aankruislijst
          naam="voor"
          label="Voor wie?"
          hint="Niets aangekruist: voor iedereen. Meer dan één: alle gelden tegelijk."
          fouten={fouten}
          gekozen={stap.voor ?? []}
          keuzes={Object.entries(voorwaarden).map(([waarde, v]) => ({ waarde, naam: v.naam }))}
        />
        <Aankruislijst
          naam="nietNodigDoor"
          label="Wie mag zeggen dat de stap niet nodig is?"
          fouten={fouten}
          gekozen={stap.nietNodigDoor ?? []}
          keuzes={rolkeuzes}
        />
        <Knoppen
          tekst="Bewaar in het concept"
          tweede={{ naam: 'weg', waarde: 'ja', tekst: 'Verwijder deze stap' }}
          terug={`/handboek/versies/${h.versie}`}
        />
      </form>
    </Pagina>
  )
}

/** What a concept would change, and the decision about it. */
export function Simulatieblok({ kader, h, s }: { kader: Kader; h: Handboekbeeld; s: Simulatie }) {
  const anders = s.stappen.filter((x) => x.verschil !== 'gelijk')
  return (
    <Pagina
      kader={kader}
      titel={`Wat verandert versie ${h.versie}?`}
      antwoord={
        s.geraakt === 0
          ? `In geen van de ${s.dossiers} dossiers verandert het werk.`
          : `In ${s.geraakt} van de ${s.dossiers} dossiers verandert het werk.`
      }
      kruimels={kruimels(h.versie)}
    >
      <p>
        Vergeleken met versie {s.tegenover}, alsof beide al golden sinds de eerste dag van die versie. Er is
        niets veranderd.
      </p>
      <Tabel
        bijschrift="Open werk per rol, nu en straks"
        bijschriftZichtbaar
        rijen={s.rollen}
        sleutel={(r) => r.rol}
        kolommen={[
          { kop: 'Rol', cel: (r) => r.rol },
          { kop: 'Open nu', getal: true, cel: (r) => r.nu.open },
          { kop: 'Open straks', getal: true, cel: (r) => r.straks.open },
          { kop: 'Verschil', getal: true, cel: (r) => signed(r.straks.open - r.nu.open) },
          { kop: 'Te laat nu', getal: true, cel: (r) => r.nu.teLaat },
          { kop: 'Te laat straks', getal: true, cel: (r) => r.straks.teLaat },
        ]}
      />
      <Tabel
        bijschrift="Stappen die anders zijn"
        bijschriftZichtbaar
        rijen={anders}
        sleutel={(r) => r.stap}
        leeg={<p>Alle stappen zijn gelijk.</p>}
        kolommen={[
          { kop: 'Stap', cel: (r) => r.titel },
          { kop: 'Rol', cel: (r) => r.rol },
          {
            kop: 'Wat',
            cel: (r) => (r.verschil === 'anders' ? `anders: ${r.velden.join(', ')}` : r.verschil),
          },
          { kop: 'Open nu', getal: true, cel: (r) => r.nu.open },
          { kop: 'Open straks', getal: true, cel: (r) => r.straks.open },
          { kop: 'Te laat nu', getal: true, cel: (r) => r.nu.teLaat },
          { kop: 'Te laat straks', getal: true, cel: (r) => r.straks.teLaat },
        ]}
      />
      {h.stand === 'concept' && (
        <section className="w-sectie" aria-labelledby="besluit">
          <h2 className="utrecht-heading-2" id="besluit">
            Vaststellen
          </h2>
          <p>
            Versie {h.versie} geldt dan vanaf {inTekst(h.vanaf as Dag)} en verandert daarna niet meer.{' '}
            {h.overgang === 'lopend'
              ? 'Open werk gaat die dag over naar deze versie; wat af is, blijft bij de oude.'
              : 'Lopend werk blijft bij de oude versie; alleen wat daarna begint, volgt deze.'}
          </p>
          <form method="post" action={`/handboek/versies/${h.versie}/vaststellen`} className="w-knoppen">
            <input type="hidden" name="csrf" value={kader.csrf} />
            <button type="submit" className="utrecht-button utrecht-button--primary-action">
              Stel versie {h.versie} vast
            </button>
            <button
              type="submit"
              className="utrecht-button utrecht-button--secondary-action"
              formAction={`/handboek/versies/${h.versie}/weggooien`}
            >
              Gooi het concept weg
            </button>
          </form>
        </section>
      )}
    </Pagina>
  )
}

const signed = (n: number) => (n > 0 ? `+${n}` : n === 0 ? '0' : `−${-n}`)
