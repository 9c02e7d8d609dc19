/** Staff of an organisation: who works in which role, and changing that. */
import type { z } from 'zod'
import { type Fout, Foutensamenvatting, Keuzelijst, Knoppen, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Status } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import type { medewerkeroperaties } from './staff.ts'

export type Medewerkers = z.output<typeof medewerkeroperaties.lijst.uitvoer>
type Body = Readonly<Record<string, string | undefined>>

/** The list of staff of one organisation, with the ways to change it. */
export function Medewerkerstabel({ m, organisatie }: { m: Medewerkers; organisatie: string }) {
  return (
    <>
      <Tabel
        bijschrift="Medewerkers en hun rol"
        rijen={m.medewerkers}
        sleutel={(x) => x.id}
        leeg={<p>Nog niemand van deze organisatie kan werken in Wortel.</p>}
        kolommen={[
          {
            kop: 'Medewerker',
            cel: (x) => (
              <a className="utrecht-link" href={`/partners/${organisatie}/medewerkers/${x.id}`}>
                {x.naam}
              </a>
            ),
          },
          { kop: 'Rol', cel: (x) => x.rolnaam },
          { kop: 'Doel', cel: (x) => x.doel },
          {
            kop: 'Toegang',
            cel: (x) => (
              <Status
                toestand={x.actief ? 'op-tijd' : 'onbepaald'}
                woord={x.actief ? 'Actief' : 'Beëindigd'}
              />
            ),
          },
        ]}
      />
      {m.rollen.length > 0 ? (
        <p>
          <a className="utrecht-link" href={`/partners/${organisatie}/medewerkers/nieuw`}>
            Medewerker toevoegen
          </a>
        </p>
      ) : (
        <p className="w-zacht">Bij deze soort organisatie hoort geen rol; er kan niemand van aanmelden.</p>
      )}
    </>
  )
}

export interface MedewerkerformulierProps {
  readonly kader: Kader
  readonly organisatie: { readonly id: string; readonly naam: string }
  readonly rollen: Medewerkers['rollen']
  /** Who is changed; absent for somebody new. */
  readonly wie?: Medewerkers['medewerkers'][number]
  readonly body: Body
  readonly fouten: readonly Fout[]
}

/** The form of a member of staff; ending access is a button of its own. */
export function Medewerkerformulier({
  kader,
  organisatie,
  rollen,
  wie,
  body,
  fouten,
}: MedewerkerformulierProps) {
  const actief = wie?.actief ?? true
  return (
    <Pagina
      kader={kader}
      titel={wie === undefined ? 'Medewerker toevoegen' : wie.naam}
      antwoord={
        wie === undefined
          ? `Van ${organisatie.naam}. De rol bepaalt wat iemand ziet en mag.`
          : actief
            ? `Werkt bij ${organisatie.naam} als ${wie.rolnaam.toLowerCase()}.`
            : `De toegang is beëindigd. Wat ${wie.naam} vastlegde, blijft staan.`
      }
      kruimels={[
        { naam: 'Partners', pad: '/partners' },
        { naam: organisatie.naam, pad: `/partners/${organisatie.id}` },
      ]}
    >
      <form
        method="post"
        action={`/partners/${organisatie.id}/medewerkers/${wie?.id ?? 'nieuw'}`}
        className="w-formulier"
        noValidate
      >
        <Foutensamenvatting fouten={fouten} />
        <input type="hidden" name="csrf" value={kader.csrf} />
        <Tekstveld naam="naam" label="Naam" fouten={fouten} waarde={body.naam ?? wie?.naam ?? ''} />
        {wie === undefined && (
          <Tekstveld
            naam="kenmerk"
            label="Kenmerk (mag leeg blijven)"
            hint="Kleine letters, cijfers en streepjes. Leeg: Wortel maakt er een van de naam."
            fouten={fouten}
            waarde={body.kenmerk ?? ''}
          />
        )}
        <Keuzelijst
          naam="rol"
          label="Rol"
          {...(wie !== undefined && { hint: 'Bij een andere rol moet deze persoon opnieuw aanmelden.' })}
          {...(wie === undefined && { leeg: 'Kies een rol' })}
          fouten={fouten}
          waarde={body.rol ?? wie?.rol ?? ''}
          keuzes={rollen.map((r) => ({ waarde: r.rol, naam: r.naam }))}
        />
        <Tekstveld
          naam="doel"
          label="Waarvoor bekijkt deze persoon gegevens?"
          hint="Staat in het logboek bij elke inzage."
          fouten={fouten}
          waarde={body.doel ?? wie?.doel ?? ''}
        />
        {wie === undefined ? (
          <Knoppen tekst="Voeg toe" terug={`/partners/${organisatie.id}`} />
        ) : (
          <Knoppen
            tekst="Bewaar"
            tweede={{
              naam: 'toegang',
              waarde: actief ? 'beeindigen' : 'herstellen',
              tekst: actief ? 'Beëindig de toegang' : 'Herstel de toegang',
            }}
            terug={`/partners/${organisatie.id}`}
          />
        )}
      </form>
    </Pagina>
  )
}
