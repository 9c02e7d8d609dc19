/** Pages that everybody may see: sign-in, the rules, accessibility, privacy, the demonstration, and when it goes wrong. */
import type { Weigering } from '#core/result.ts'
import { aannames } from '#demo/aannames.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Melding } from '#ui/melding.tsx'
import { weigeringstekst } from '#ui/weigering.ts'

export interface Demopersoon {
  readonly id: string
  readonly naam: string
  readonly rol: string
  readonly organisatie: string
}

export function Aanmelden({
  kader,
  personen,
  melding,
}: {
  kader: Kader
  personen: readonly Demopersoon[]
  melding?: string | undefined
}) {
  const perOrganisatie = Map.groupBy(personen, (p) => p.organisatie)
  return (
    <Pagina
      kader={kader}
      titel="Aanmelden"
      antwoord={
        kader.demo ? 'Kies als wie te kijken. Iedere rol ziet alleen wat bij het werk hoort.' : undefined
      }
    >
      {melding !== undefined && (
        <Melding soort="warning" titel="Niet aangemeld">
          <p>{melding}</p>
        </Melding>
      )}
      {!kader.demo && (
        <Melding soort="info" titel="Aanmelden met een medewerkersaccount is hier nog niet ingericht">
          <p>
            Deze installatie werkt op een echte database. Demonstratiepersonen zijn daar niet beschikbaar.
            Systemen melden zich met een toegangssleutel bij de API.
          </p>
        </Melding>
      )}
      {[...perOrganisatie].map(([organisatie, van]) => (
        <section key={organisatie} className="w-sectie" aria-label={organisatie}>
          <h2 className="utrecht-heading-3">{organisatie}</h2>
          <ul className="w-personen">
            {van.map((p) => (
              <li key={p.id}>
                <form method="post" action="/aanmelden">
                  <button type="submit" name="medewerker" value={p.id}>
                    <strong>{p.naam}</strong>
                    <span>{p.rol}</span>
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Pagina>
  )
}

/** A refusal in words, with what to do now. */
export function Geweigerd({ kader, weigering }: { kader: Kader; weigering: Weigering }) {
  const { titel, zin, watNu } = weigeringstekst(weigering)
  return (
    <Pagina kader={kader} titel={titel} antwoord={zin}>
      <div className="w-blok">
        <p>{watNu}</p>
        {weigering.velden.length > 0 && (
          <ul>
            {weigering.velden.map((v) => (
              <li key={v.veld + v.fout}>{v.fout}</li>
            ))}
          </ul>
        )}
        <Verder kader={kader} />
      </div>
    </Pagina>
  )
}

export function NietGevonden({ kader }: { kader: Kader }) {
  return (
    <Pagina
      kader={kader}
      titel="Deze pagina bestaat niet"
      antwoord="Misschien is het adres veranderd of verkeerd overgenomen."
    >
      <div className="w-blok">
        <p>Controleer het adres, of begin bij een plek die zeker bestaat.</p>
        <Verder kader={kader} />
      </div>
    </Pagina>
  )
}

export function Storing({ kader, nummer }: { kader: Kader; nummer: string }) {
  return (
    <Pagina
      kader={kader}
      titel="Er ging iets mis"
      antwoord="Dat ligt aan Wortel, niet aan wat is ingevuld. Er is niets half opgeslagen."
    >
      <div className="w-blok">
        <p>
          Probeer het opnieuw. Blijft het misgaan, geef de beheerder dan dit nummer: <strong>{nummer}</strong>
          .
        </p>
        <Verder kader={kader} />
      </div>
    </Pagina>
  )
}

function Verder({ kader }: { kader: Kader }) {
  const plekken = kader.wie === undefined ? [{ naam: 'Aanmelden', pad: '/aanmelden' }] : kader.plekken
  return (
    <ul>
      {plekken.map((p) => (
        <li key={p.pad}>
          <a className="utrecht-link" href={p.pad}>
            {p.naam}
          </a>
        </li>
      ))}
    </ul>
  )
}

export function Demonstratie({ kader }: { kader: Kader }) {
  return (
    <Pagina
      kader={kader}
      titel="Wat is echt, wat is aangenomen?"
      antwoord="De personen in deze demonstratie zijn verzonnen. De gepubliceerde cijfers van Baarn zijn echt."
    >
      {(['echt', 'aanname', 'verzonnen'] as const).map((soort) => (
        <section key={soort} className="w-blok" aria-labelledby={soort}>
          <h2 className="utrecht-heading-2" id={soort}>
            {{ echt: 'Echt', aanname: 'Aangenomen', verzonnen: 'Verzonnen' }[soort]}
          </h2>
          <dl className="w-aannames">
            {aannames()
              .filter((a) => a.soort === soort)
              .map((a) => (
                <div key={a.titel}>
                  <dt>{a.titel}</dt>
                  <dd>{a.tekst}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Pagina>
  )
}

export function Toegankelijkheid({ kader }: { kader: Kader }) {
  return (
    <Pagina
      kader={kader}
      titel="Toegankelijkheid"
      antwoord="Wortel wil voor iedereen te gebruiken zijn, volgens WCAG 2.2 niveau AA."
    >
      <div className="w-blok">
        <p>
          Elke pagina wordt bij elke versie in een echte browser nagekeken met axe, en met het toetsenbord
          doorlopen. Alles werkt zonder JavaScript.
        </p>
        <p>
          Automatisch nakijken vindt niet alles. Een onderzoek met gebruikers en hulpmiddelen is nog niet
          gedaan.
        </p>
        <p>
          Werkt iets niet? Meld het bij de functioneel beheerder van de gemeente, met het adres van de pagina.
        </p>
      </div>
    </Pagina>
  )
}

export function Privacy({ kader }: { kader: Kader }) {
  return (
    <Pagina
      kader={kader}
      titel="Privacy"
      antwoord="Ieder ziet alleen wat voor het eigen werk nodig is, en elke blik wordt vastgelegd."
    >
      <div className="w-blok">
        <p>
          De gemeente is verantwoordelijk voor de gegevens. Namen, BSN, V-nummer en adres staan apart van de
          feiten; BSN en V-nummer zijn versleuteld.
        </p>
        <p>
          Een partner ziet een dossier alleen zolang het handboek daar werk voor geeft. Wie keek, wanneer en
          waarvoor, staat in het dossier.
        </p>
        <p>Wortel plaatst één cookie, om aangemeld te blijven. Er gaat niets naar andere partijen.</p>
      </div>
    </Pagina>
  )
}
