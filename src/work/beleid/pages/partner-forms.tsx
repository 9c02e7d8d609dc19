/** Forms of a partner: the organisation itself, a contact person, a certificate. */
import { organisatiesoorten, organisatiesoortnamen } from '#core/actor.ts'
import { Datumveld, Formulier, type Fout, Keuzelijst, Knoppen, Tekstvak, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { type Body, datumdelen } from '../invoer.ts'
import { certificaatsoorten } from '../model.ts'

interface Basis {
  readonly kader: Kader
  readonly body: Body
  readonly fouten: readonly Fout[]
}
type Partner = { readonly id: string; readonly naam: string }

const kruimels = (p?: Partner) => [
  { naam: 'Partners', pad: '/partners' },
  ...(p === undefined ? [] : [{ naam: p.naam, pad: `/partners/${p.id}` }]),
]

/** Adding or changing an organisation. */
export function Partnerformulier({ kader, body, fouten, partner }: Basis & { readonly partner?: Partner }) {
  return (
    <Pagina
      kader={kader}
      titel={partner === undefined ? 'Partner toevoegen' : `${partner.naam} wijzigen`}
      kruimels={kruimels(partner)}
    >
      <Formulier
        pad={partner === undefined ? '/partners/nieuw' : `/partners/${partner.id}/wijzigen`}
        csrf={kader.csrf}
        fouten={fouten}
      >
        <Tekstveld naam="naam" label="Naam" fouten={fouten} waarde={body.naam ?? ''} />
        {partner === undefined && (
          <Tekstveld
            naam="partner"
            label="Kenmerk"
            hint="Kleine letters, cijfers en streepjes, zoals eemland-wonen. Ligt daarna vast."
            fouten={fouten}
            waarde={body.partner ?? ''}
          />
        )}
        <Keuzelijst
          naam="soort"
          label="Soort"
          hint="Bepaalt welke rollen er kunnen werken, en dus wat zij kunnen zien."
          leeg="Kies een soort"
          fouten={fouten}
          waarde={body.soort ?? ''}
          keuzes={organisatiesoorten.map((waarde) => ({ waarde, naam: organisatiesoortnamen[waarde] }))}
        />
        <Tekstveld
          naam="website"
          label="Website (mag leeg blijven)"
          fouten={fouten}
          waarde={body.website ?? ''}
        />
        <Tekstvak
          naam="toelichting"
          label="Toelichting (mag leeg blijven)"
          fouten={fouten}
          waarde={body.toelichting ?? ''}
        />
        <Knoppen
          tekst={partner === undefined ? 'Voeg toe' : 'Bewaar'}
          terug={partner === undefined ? '/partners' : `/partners/${partner.id}`}
        />
      </Formulier>
    </Pagina>
  )
}

/** Adding, changing or removing a contact person. */
export function Contactformulier({
  kader,
  body,
  fouten,
  partner,
  contact,
}: Basis & { readonly partner: Partner; readonly contact?: string }) {
  return (
    <Pagina
      kader={kader}
      titel={contact === undefined ? 'Contactpersoon toevoegen' : 'Contactpersoon wijzigen'}
      antwoord="Iemand van de organisatie, bereikbaar voor het werk. Geen inburgeraars."
      kruimels={kruimels(partner)}
    >
      <Formulier
        pad={`/partners/${partner.id}/contactpersonen/${contact ?? 'nieuw'}`}
        csrf={kader.csrf}
        fouten={fouten}
      >
        <Tekstveld naam="naam" label="Naam" fouten={fouten} waarde={body.naam ?? ''} />
        <Tekstveld
          naam="functie"
          label="Functie"
          hint="Bijvoorbeeld teamleider, of contractbeheerder."
          fouten={fouten}
          waarde={body.functie ?? ''}
        />
        <Tekstveld naam="telefoon" label="Telefoon (werk)" fouten={fouten} waarde={body.telefoon ?? ''} />
        <Tekstveld naam="email" label="E-mail (werk)" fouten={fouten} waarde={body.email ?? ''} />
        <Knoppen
          tekst={contact === undefined ? 'Voeg toe' : 'Bewaar'}
          {...(contact !== undefined && {
            tweede: { naam: 'weg', waarde: 'ja', tekst: 'Verwijder deze persoon' },
          })}
          terug={`/partners/${partner.id}`}
        />
      </Formulier>
    </Pagina>
  )
}

/** Recording a certificate or authorisation. */
export function Certificaatformulier({
  kader,
  body,
  fouten,
  partner,
  medewerkers,
}: Basis & {
  readonly partner: Partner
  readonly medewerkers: readonly { readonly id: string; readonly naam: string }[]
}) {
  return (
    <Pagina
      kader={kader}
      titel="Certificaat of autorisatie vastleggen"
      antwoord="Vastgelegd wordt dat het er is en hoe lang; geen nummers."
      kruimels={kruimels(partner)}
    >
      <Formulier pad={`/partners/${partner.id}/certificaten/nieuw`} csrf={kader.csrf} fouten={fouten}>
        <Keuzelijst
          naam="soort"
          label="Wat"
          leeg="Kies een soort"
          fouten={fouten}
          waarde={body.soort ?? ''}
          keuzes={Object.entries(certificaatsoorten).map(([waarde, c]) => ({ waarde, naam: c.naam }))}
        />
        <Keuzelijst
          naam="medewerker"
          label="Van wie"
          leeg="De organisatie zelf"
          fouten={fouten}
          waarde={body.medewerker ?? ''}
          keuzes={medewerkers.map((m) => ({ waarde: m.id, naam: m.naam }))}
        />
        <Datumveld naam="vanaf" label="Geldig vanaf" fouten={fouten} waarde={datumdelen(body, 'vanaf')} />
        <Datumveld
          naam="tot"
          label="Geldig tot en met (mag leeg blijven)"
          hint="Wortel waarschuwt zestig dagen vooraf."
          fouten={fouten}
          waarde={datumdelen(body, 'tot')}
        />
        <Tekstveld
          naam="kenmerk"
          label="Waar ligt het bewijs? (mag leeg blijven)"
          hint="Bijvoorbeeld: personeelsdossier BBS. Geen nummers van personen of passen."
          fouten={fouten}
          waarde={body.kenmerk ?? ''}
        />
        <Knoppen tekst="Leg vast" terug={`/partners/${partner.id}`} />
      </Formulier>
    </Pagina>
  )
}
