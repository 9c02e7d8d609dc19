/** Forms of a plan: made from a template, its head changed, an activity added or changed. */
import type { Dag } from '#core/day.ts'
import {
  Aankruislijst,
  Datumveld,
  Formulier,
  type Fout,
  Keuzelijst,
  Knoppen,
  Tekstvak,
  Tekstveld,
} from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { type Body, datumdelen, lezer } from '../invoer.ts'
import { sjablonen } from './sjablonen.ts'

interface Basis {
  readonly kader: Kader
  readonly body: Body
  readonly fouten: readonly Fout[]
}
type Plan = { readonly id: string; readonly naam: string; readonly wijzigingen: number }

const kruimels = (p?: Plan) => [
  { naam: 'Planning', pad: '/planning' },
  ...(p === undefined ? [] : [{ naam: p.naam, pad: `/planning/${p.id}` }]),
]

/** Making a plan, or changing its name, day in force and explanation. */
export function Planformulier({ kader, body, fouten, plan }: Basis & { readonly plan?: Plan }) {
  return (
    <Pagina
      kader={kader}
      titel={plan === undefined ? 'Planning maken' : `${plan.naam} wijzigen`}
      antwoord="Van de ingangsdatum wordt teruggerekend."
      kruimels={kruimels(plan)}
    >
      <Formulier
        pad={plan === undefined ? '/planning/nieuw' : `/planning/${plan.id}/wijzigen`}
        csrf={kader.csrf}
        fouten={fouten}
        wijzigingen={plan?.wijzigingen ?? 0}
      >
        <Tekstveld
          naam="naam"
          label="Wat wordt ingevoerd?"
          hint="Bijvoorbeeld: verordening inburgering."
          fouten={fouten}
          waarde={body.naam ?? ''}
        />
        <Datumveld
          naam="inWerking"
          label="Op welke dag gaat het in?"
          fouten={fouten}
          waarde={datumdelen(body, 'inWerking')}
        />
        {plan === undefined && (
          <Keuzelijst
            naam="sjabloon"
            label="Waarmee begint de planning?"
            hint="De activiteiten en duren zijn gebruikelijk en daarna te wijzigen."
            fouten={fouten}
            waarde={body.sjabloon ?? 'verordening'}
            keuzes={Object.entries(sjablonen).map(([waarde, s]) => ({ waarde, naam: s.naam }))}
          />
        )}
        <Tekstvak
          naam="toelichting"
          label="Toelichting (mag leeg blijven)"
          fouten={fouten}
          waarde={body.toelichting ?? ''}
        />
        <Knoppen
          tekst={plan === undefined ? 'Maak de planning' : 'Bewaar'}
          {...(plan !== undefined && {
            tweede: { naam: 'weg', waarde: 'ja', tekst: 'Verwijder de planning' },
          })}
          terug={plan === undefined ? '/planning' : `/planning/${plan.id}`}
        />
      </Formulier>
    </Pagina>
  )
}

export interface ActiviteitformulierProps extends Basis {
  readonly plan: Plan
  /** Which activity; absent for a new one. */
  readonly id?: string
  readonly andere: readonly { readonly id: string; readonly naam: string }[]
}

/** Adding, changing or removing an activity. */
export function Activiteitformulier({ kader, body, fouten, plan, id, andere }: ActiviteitformulierProps) {
  return (
    <Pagina
      kader={kader}
      titel={id === undefined ? 'Activiteit toevoegen' : `Activiteit wijzigen: ${body.naam ?? ''}`}
      kruimels={kruimels(plan)}
    >
      <Formulier
        pad={`/planning/${plan.id}/activiteiten/${id ?? 'nieuw'}`}
        csrf={kader.csrf}
        fouten={fouten}
        wijzigingen={plan.wijzigingen}
      >
        <Tekstveld naam="naam" label="Wat moet er gebeuren?" fouten={fouten} waarde={body.naam ?? ''} />
        <Tekstveld naam="wie" label="Wie doet het?" fouten={fouten} waarde={body.wie ?? ''} />
        <Tekstveld
          naam="duur"
          label="Hoe lang duurt het?"
          hint="Bijvoorbeeld 6 weken, 10 werkdagen of 3 maanden."
          breedte="smal"
          fouten={fouten}
          waarde={body.duur ?? ''}
        />
        <Aankruislijst
          naam="na"
          label="Waarop wacht het?"
          hint="Niets aangekruist: het kan meteen."
          fouten={fouten}
          gekozen={lezer(body).aangekruist('na')}
          keuzes={andere.map((a) => ({ waarde: a.id, naam: a.naam }))}
        />
        <Tekstvak
          naam="vergaderdagen"
          label="Kan het alleen op vergaderdagen klaar zijn? (mag leeg blijven)"
          hint="Elke dag op een eigen regel, zoals 22-12-2027."
          regels={3}
          fouten={fouten}
          waarde={body.vergaderdagen ?? ''}
        />
        <Datumveld
          naam="begonnenOp"
          label="Begonnen op (mag leeg blijven)"
          fouten={fouten}
          waarde={datumdelen(body, 'begonnenOp')}
        />
        <Datumveld
          naam="klaarOp"
          label="Klaar op (mag leeg blijven)"
          fouten={fouten}
          waarde={datumdelen(body, 'klaarOp')}
        />
        <Aankruislijst
          naam="overgeslagen"
          label="Niet gebeurd?"
          fouten={fouten}
          gekozen={lezer(body).aangekruist('overgeslagen')}
          keuzes={[{ waarde: 'ja', naam: 'Het is niet gebeurd, en gebeurt niet meer' }]}
        />
        <Tekstvak
          naam="toelichting"
          label="Toelichting (mag leeg blijven)"
          regels={3}
          fouten={fouten}
          waarde={body.toelichting ?? ''}
        />
        <Knoppen
          tekst={id === undefined ? 'Voeg toe' : 'Bewaar'}
          {...(id !== undefined && {
            tweede: { naam: 'weg', waarde: 'ja', tekst: 'Verwijder deze activiteit' },
          })}
          terug={`/planning/${plan.id}`}
        />
      </Formulier>
    </Pagina>
  )
}

/** Meeting days as they stand in the form. */
export const vergaderregels = (dagen: readonly Dag[]) =>
  dagen.map((d) => `${+d.slice(8)}-${+d.slice(5, 7)}-${d.slice(0, 4)}`).join('\n')
