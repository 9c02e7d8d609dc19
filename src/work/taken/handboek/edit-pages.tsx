/** Beginning a version of the handbook: from another one, or from text. */
import type { Dag } from '#core/day.ts'
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
import { Melding } from '#ui/melding.tsx'
import { dateParts } from '#work/dossier/index.ts'

type Body = Readonly<Record<string, string | undefined>>

/** The way back from a page about a version. */
export const kruimels = (versie?: string) => [
  { naam: 'Handboek', pad: '/handboek' },
  ...(versie === undefined ? [] : [{ naam: `Versie ${versie}`, pad: `/handboek/versies/${versie}` }]),
]

export const overgangen = [
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
          hint="Vandaag of later. Te wijzigen zolang het een concept is."
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

/** A day as it was typed. */
export const typed = (b: Body) => ({
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
          hint="Begin met ‘Opslaan als YAML’ op de pagina van een versie. Het schema staat op /schema/handboek.schema.json."
          regels={24}
          waarde={yaml}
        />
        <Knoppen tekst="Lees in als concept" terug="/handboek" />
      </form>
    </Pagina>
  )
}
