/** The form of a course. */
import { leerroutes } from '#law/onderdelen.ts'
import { Aankruislijst, Datumveld, Formulier, type Fout, Keuzelijst, Knoppen, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import type { Body } from '#ui/step-block.tsx'
import { cursusniveaus, dagdelen } from '../model.ts'
import { CURSUSSEN, options } from './delen.tsx'

export interface CursusformulierProps {
  readonly kader: Kader
  readonly body: Body
  readonly fouten: readonly Fout[]
  /** Schools to choose from; empty where it is clear. */
  readonly scholen: readonly { readonly id: string; readonly naam: string }[]
  /** The course that is changed; absent for a new one. */
  readonly id?: string
}

const ticked = (body: Body, naam: string) =>
  Object.keys(body).flatMap((k) =>
    k.startsWith(`${naam}-`) && body[k] === 'ja' ? [k.slice(naam.length + 1)] : [],
  )

export function Cursusformulier({ kader, body, fouten, scholen, id }: CursusformulierProps) {
  const pad = id === undefined ? `${CURSUSSEN.pad}/nieuw` : `${CURSUSSEN.pad}/${id}/wijzigen`
  const tekst = (naam: string, label: string, meer: { hint?: string; breedte?: 'smal' | 'vol' } = {}) => (
    <Tekstveld naam={naam} label={label} waarde={body[naam] ?? ''} fouten={fouten} {...meer} />
  )
  return (
    <Pagina
      kader={kader}
      titel={id === undefined ? 'Cursus toevoegen' : 'Cursus wijzigen'}
      antwoord={
        id === undefined
          ? 'Wat een school geeft, voor wie en wanneer.'
          : 'Wie al is ingeschreven, houdt het rooster van de dag van inschrijving.'
      }
      kruimels={[CURSUSSEN]}
    >
      <Formulier
        pad={pad}
        csrf={kader.csrf}
        fouten={fouten}
        {...(body.wijzigingen !== undefined && { wijzigingen: Number(body.wijzigingen) })}
      >
        {body.synthetisch === 'ja' && <input type="hidden" name="synthetisch" value="ja" />}
        {scholen.length > 0 && (
          <Keuzelijst
            naam="school"
            label="Welke school?"
            leeg="Kies een school"
            keuzes={scholen.map((s) => ({ waarde: s.id, naam: s.naam }))}
            waarde={body.school ?? ''}
            fouten={fouten}
          />
        )}
        {tekst('naam', 'Naam van de cursus')}
        <Aankruislijst
          naam="routes"
          label="Voor welke leerroutes?"
          keuzes={options(leerroutes)}
          gekozen={ticked(body, 'routes')}
          fouten={fouten}
        />
        <Keuzelijst
          naam="niveau"
          label="Welk niveau?"
          leeg="Kies een niveau"
          keuzes={options(cursusniveaus)}
          waarde={body.niveau ?? ''}
          fouten={fouten}
        />
        <Datumveld
          naam="start"
          label="Eerste lesdag"
          waarde={{
            dag: body['start-dag'] ?? '',
            maand: body['start-maand'] ?? '',
            jaar: body['start-jaar'] ?? '',
          }}
          fouten={fouten}
        />
        {tekst('weken', 'Hoeveel weken?', { breedte: 'smal' })}
        {tekst('urenPerWeek', 'Hoeveel uur les per week?', { breedte: 'smal' })}
        <Aankruislijst
          naam="dagdelen"
          label="Op welke dagdelen?"
          keuzes={options(dagdelen)}
          gekozen={ticked(body, 'dagdelen')}
          fouten={fouten}
        />
        {tekst('plaats', 'Waar?')}
        {tekst('prijs', 'Prijs van de hele cursus in euro', {
          hint: 'Leeg als zij niet bekend is.',
          breedte: 'smal',
        })}
        {tekst('plekken', 'Hoeveel plaatsen?', {
          hint: 'Wie daarna komt, komt op de wachtlijst.',
          breedte: 'smal',
        })}
        <Knoppen
          tekst={id === undefined ? 'Voeg de cursus toe' : 'Bewaar de cursus'}
          terug={id === undefined ? CURSUSSEN.pad : `${CURSUSSEN.pad}/${id}`}
        />
      </Formulier>
    </Pagina>
  )
}
