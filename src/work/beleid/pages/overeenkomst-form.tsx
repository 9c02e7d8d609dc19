/** The form of an agreement: one page, lines of results, data and documents with one empty line each. */

import { gegevenssoorten } from '#core/operation.ts'
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
import { keys } from '#work/dossier/index.ts'
import { type Body, datumdelen, lezer } from '../invoer.ts'
import { frequenties, overeenkomstsoorten, persoonsgegevens, verlengingen } from '../model.ts'

export interface OvereenkomstformulierProps {
  readonly kader: Kader
  /** Which agreement; absent for a new one. */
  readonly id?: string
  readonly wijzigingen?: number
  readonly body: Body
  readonly fouten: readonly Fout[]
  readonly partners: readonly { readonly id: string; readonly naam: string }[]
  /** The steps of the handbook by part, to choose from. */
  readonly onderdelen: readonly {
    readonly id: string
    readonly naam: string
    readonly stappen: readonly { readonly id: string; readonly titel: string; readonly rolnaam: string }[]
  }[]
}

export function Overeenkomstformulier(p: OvereenkomstformulierProps) {
  const { kader, id, body, fouten } = p
  const l = lezer(body)
  const terug = id === undefined ? '/partners' : `/partners/overeenkomsten/${id}`
  return (
    <Pagina
      kader={kader}
      titel={id === undefined ? 'Overeenkomst vastleggen' : `${body.titel ?? 'Overeenkomst'} wijzigen`}
      antwoord="Wat is afgesproken, met wie, tot wanneer, en waarop het te controleren is."
      kruimels={[{ naam: 'Partners', pad: '/partners' }]}
    >
      <Formulier
        pad={id === undefined ? '/partners/overeenkomsten/nieuw' : `/partners/overeenkomsten/${id}/wijzigen`}
        csrf={kader.csrf}
        fouten={fouten}
        wijzigingen={p.wijzigingen ?? 0}
      >
        <Keuzelijst
          naam="soort"
          label="Soort"
          leeg="Kies een soort"
          fouten={fouten}
          waarde={body.soort ?? ''}
          keuzes={Object.entries(overeenkomstsoorten).map(([waarde, s]) => ({ waarde, naam: s.naam }))}
        />
        <Tekstveld naam="titel" label="Titel" fouten={fouten} waarde={body.titel ?? ''} />
        <Aankruislijst
          naam="partijen"
          label="Partijen"
          fouten={fouten}
          gekozen={l.aangekruist('partijen')}
          keuzes={p.partners.map((x) => ({ waarde: x.id, naam: x.naam }))}
        />
        <Tekstvak
          naam="samenvatting"
          label="Wat is afgesproken?"
          hint="Kort, in gewone woorden. Geen gegevens van personen."
          fouten={fouten}
          waarde={body.samenvatting ?? ''}
        />
        <Looptijdvelden body={body} fouten={fouten} />
        <Resultaatvelden {...p} />
        <Leveringvelden {...p} />
        <Documentvelden {...p} />
        <Aankruislijst
          naam="gegevens"
          label="Welke persoonsgegevens mogen volgens deze overeenkomst worden gedeeld?"
          hint="Alleen bij een verwerkersovereenkomst of convenant."
          fouten={fouten}
          gekozen={l.aangekruist('gegevens')}
          keuzes={persoonsgegevens.map((g) => ({ waarde: g, naam: gegevenssoorten[g] }))}
        />
        <Stapvelden {...p} gekozen={l.aangekruist('stappen')} />
        <Knoppen
          tekst={id === undefined ? 'Leg vast' : 'Bewaar'}
          tweede={{ naam: 'meer', waarde: 'ja', tekst: 'Bewaar en voeg regels toe' }}
          terug={terug}
        />
      </Formulier>
    </Pagina>
  )
}

function Looptijdvelden({ body, fouten }: { body: Body; fouten: readonly Fout[] }) {
  return (
    <>
      <Datumveld naam="vanaf" label="Eerste dag" fouten={fouten} waarde={datumdelen(body, 'vanaf')} />
      <Datumveld
        naam="tot"
        label="Laatste dag (leeg: onbepaalde tijd)"
        fouten={fouten}
        waarde={datumdelen(body, 'tot')}
      />
      <Keuzelijst
        naam="verlenging"
        label="Wat gebeurt er aan het einde?"
        fouten={fouten}
        waarde={body.verlenging ?? 'geen'}
        keuzes={Object.entries(verlengingen).map(([waarde, naam]) => ({ waarde, naam }))}
      />
      <Tekstveld
        naam="verlengdMet"
        label="Stilzwijgende verlenging in maanden"
        hint="Alleen bij stilzwijgend verlengen."
        breedte="smal"
        fouten={fouten}
        waarde={body.verlengdMet ?? ''}
      />
      <Tekstveld
        naam="termijn"
        label="Opzegtermijn, of de tijd die opnieuw sluiten kost"
        hint="Bijvoorbeeld 3 maanden of 8 weken. Wortel rekent de laatste dag uit."
        breedte="smal"
        fouten={fouten}
        waarde={body.termijn ?? ''}
      />
      <Tekstveld
        naam="herinnering"
        label="Herinnering: hoeveel dagen voor die dag?"
        breedte="smal"
        fouten={fouten}
        waarde={body.herinnering ?? '60'}
      />
      <Datumveld
        naam="opgezegdOp"
        label="Opgezegd op (mag leeg blijven)"
        fouten={fouten}
        waarde={datumdelen(body, 'opgezegdOp')}
      />
    </>
  )
}

/** The numbers of the lines to show: those filled in, and an empty one. */
const lines = (body: Body, lijst: string) =>
  Array.from({ length: lezer(body).aantal(lijst) + 1 }, (_, i) => i)

function Regel({ naam, leeg, children }: { naam: string; leeg: boolean; children: React.ReactNode }) {
  return (
    <details className="w-cijfers" open={!leeg}>
      <summary>{naam}</summary>
      <div className="w-formulier">{children}</div>
    </details>
  )
}

function Resultaatvelden({ body, fouten, onderdelen }: OvereenkomstformulierProps) {
  const stappen = onderdelen.flatMap((o) =>
    o.stappen.map((s) => ({ waarde: s.id, naam: `${o.naam}: ${s.titel}` })),
  )
  const bekend = new Set(stappen.map((s) => s.waarde))
  return (
    <fieldset className="w-veld">
      <legend className="utrecht-heading-3">Beloofde resultaten</legend>
      {lines(body, 'resultaten').map((i) => {
        const v = `resultaten-${i}`
        const stap = body[`${v}-stap`] ?? ''
        const keuzes =
          stap === '' || bekend.has(stap)
            ? stappen
            : [...stappen, { waarde: stap, naam: `${stap} (niet in het handboek)` }]
        return (
          <Regel
            key={v}
            naam={body[`${v}-naam`] ?? 'Nog een resultaat'}
            leeg={body[`${v}-naam`] === undefined}
          >
            <Tekstveld
              naam={`${v}-naam`}
              label="Resultaat"
              hint="De indicator, zoals: huishoudens binnen tien weken gehuisvest."
              fouten={fouten}
              waarde={body[`${v}-naam`] ?? ''}
            />
            <Keuzelijst
              naam={`${v}-richting`}
              label="Doel is"
              fouten={fouten}
              waarde={body[`${v}-richting`] ?? 'tenminste'}
              keuzes={[
                { waarde: 'tenminste', naam: 'ten minste' },
                { waarde: 'hoogstens', naam: 'ten hoogste' },
              ]}
            />
            <Tekstveld
              naam={`${v}-doel`}
              label="Doel (getal)"
              breedte="smal"
              fouten={fouten}
              waarde={body[`${v}-doel`] ?? ''}
            />
            <Tekstveld
              naam={`${v}-eenheid`}
              label="Eenheid"
              hint="Bijvoorbeeld personen, huishoudens, procent."
              breedte="smal"
              fouten={fouten}
              waarde={body[`${v}-eenheid`] ?? ''}
            />
            <Keuzelijst
              naam={`${v}-stap`}
              label="Stap van het handboek"
              leeg="Geen: het handboek heeft deze stap niet"
              fouten={fouten}
              waarde={stap}
              keuzes={keuzes}
            />
            <Tekstveld
              naam={`${v}-termijn`}
              label="Beloofde termijn van die stap (mag leeg blijven)"
              breedte="smal"
              fouten={fouten}
              waarde={body[`${v}-termijn`] ?? ''}
            />
            <Tekstveld
              naam={`${v}-geleverd`}
              label="Geleverd (mag leeg blijven)"
              breedte="smal"
              fouten={fouten}
              waarde={body[`${v}-geleverd`] ?? ''}
            />
            <Datumveld
              naam={`${v}-geleverdOp`}
              label="Stand op"
              fouten={fouten}
              waarde={datumdelen(body, `${v}-geleverdOp`)}
            />
          </Regel>
        )
      })}
    </fieldset>
  )
}

function Leveringvelden({ body, fouten }: OvereenkomstformulierProps) {
  return (
    <fieldset className="w-veld">
      <legend className="utrecht-heading-3">Gegevens die worden geleverd</legend>
      {lines(body, 'leveringen').map((i) => {
        const v = `leveringen-${i}`
        return (
          <Regel key={v} naam={body[`${v}-wat`] ?? 'Nog een levering'} leeg={body[`${v}-wat`] === undefined}>
            <Tekstveld
              naam={`${v}-wat`}
              label="Welke gegevens?"
              fouten={fouten}
              waarde={body[`${v}-wat`] ?? ''}
            />
            <Tekstveld
              naam={`${v}-indicator`}
              label="Voor welke indicator?"
              fouten={fouten}
              waarde={body[`${v}-indicator`] ?? ''}
            />
            <Keuzelijst
              naam={`${v}-frequentie`}
              label="Hoe vaak?"
              fouten={fouten}
              waarde={body[`${v}-frequentie`] ?? 'halfjaar'}
              keuzes={keys(frequenties).map((f) => ({ waarde: f, naam: frequenties[f].naam }))}
            />
            <Datumveld
              naam={`${v}-laatst`}
              label="Laatst geleverd op (mag leeg blijven)"
              fouten={fouten}
              waarde={datumdelen(body, `${v}-laatst`)}
            />
          </Regel>
        )
      })}
    </fieldset>
  )
}

function Documentvelden({ body, fouten }: OvereenkomstformulierProps) {
  return (
    <fieldset className="w-veld">
      <legend className="utrecht-heading-3">Documenten</legend>
      {lines(body, 'documenten').map((i) => {
        const v = `documenten-${i}`
        return (
          <Regel
            key={v}
            naam={body[`${v}-titel`] ?? 'Nog een document'}
            leeg={body[`${v}-titel`] === undefined}
          >
            <Tekstveld naam={`${v}-titel`} label="Titel" fouten={fouten} waarde={body[`${v}-titel`] ?? ''} />
            <Datumveld
              naam={`${v}-op`}
              label="Van (mag leeg blijven)"
              fouten={fouten}
              waarde={datumdelen(body, `${v}-op`)}
            />
            <Tekstveld
              naam={`${v}-plaats`}
              label="Vindplaats"
              hint="Een link die begint met https://, of waar het is opgeborgen."
              fouten={fouten}
              waarde={body[`${v}-plaats`] ?? ''}
            />
          </Regel>
        )
      })}
    </fieldset>
  )
}

function Stapvelden({
  fouten,
  onderdelen,
  gekozen,
}: OvereenkomstformulierProps & { gekozen: readonly string[] }) {
  const bekend = new Set(onderdelen.flatMap((o) => o.stappen.map((s) => s.id)))
  const weg = gekozen.filter((s) => !bekend.has(s))
  return (
    <fieldset className="w-veld" id="veld-stappen">
      <legend className="utrecht-heading-3">
        Welke stappen van het handboek horen bij deze overeenkomst?
      </legend>
      {fouten
        .filter((f) => f.veld === 'stappen')
        .map((f) => (
          <p key={f.fout} className="w-veldfout">
            {f.fout}
          </p>
        ))}
      {onderdelen.map((o) => {
        const aantal = o.stappen.filter((s) => gekozen.includes(s.id)).length
        return (
          <details key={o.id} className="w-cijfers">
            <summary>
              {o.naam}: {aantal} van {o.stappen.length}
            </summary>
            <Aankruislijst
              naam="stappen"
              kenmerk={o.id}
              label={`Stappen van ${o.naam}`}
              gekozen={gekozen}
              keuzes={o.stappen.map((s) => ({ waarde: s.id, naam: `${s.titel} (${s.rolnaam})` }))}
            />
          </details>
        )
      })}
      {weg.length > 0 && (
        <Aankruislijst
          naam="stappen"
          kenmerk="weg"
          label="Niet meer in het handboek"
          hint="Haal het vinkje weg om ze uit de overeenkomst te halen."
          gekozen={weg}
          keuzes={weg.map((s) => ({ waarde: s, naam: s }))}
        />
      )}
    </fieldset>
  )
}
