/** Offering a dwelling or changing one, by hand and from a file. */
import {
  Aankruislijst,
  Datumveld,
  type Fout,
  Foutensamenvatting,
  Keuzelijst,
  Knoppen,
  Tekstveld,
} from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Melding } from '#ui/melding.tsx'
import { woningsoorten } from './model.ts'
import { BORD } from './pages.tsx'

export type Body = Readonly<Record<string, string | undefined>>

export interface WoningformulierProps {
  readonly kader: Kader
  readonly body: Body
  readonly fouten: readonly Fout[]
  readonly wijken: readonly { readonly code: string; readonly naam: string }[]
  /** Landlords to choose from; empty for a landlord itself. */
  readonly verhuurders: readonly { readonly id: string; readonly naam: string }[]
  /** The dwelling that is changed; absent for a new one. */
  readonly id?: string
}

const datum = (body: Body, naam: string) => ({
  dag: body[`${naam}-dag`] ?? '',
  maand: body[`${naam}-maand`] ?? '',
  jaar: body[`${naam}-jaar`] ?? '',
})

const kruimels = [{ naam: 'Huisvesting', pad: '/huisvesting' }, BORD]

export function Woningformulier({ kader, body, fouten, wijken, verhuurders, id }: WoningformulierProps) {
  const veld = (naam: string) => ({ naam, fouten, waarde: body[naam] ?? '' })
  const gekozen = (naam: string, waarden: readonly string[]) =>
    waarden.filter((w) => body[`${naam}-${w}`] === 'ja')
  return (
    <Pagina
      kader={kader}
      titel={id === undefined ? 'Woning aanbieden' : `Woning ${body.kenmerk ?? ''} wijzigen`}
      kruimels={kruimels}
    >
      <form
        method="post"
        action={id === undefined ? `${BORD.pad}/nieuw` : `${BORD.pad}/${id}/wijzigen`}
        className="w-formulier"
        noValidate
      >
        <Foutensamenvatting fouten={fouten} />
        <input type="hidden" name="csrf" value={kader.csrf} />
        {id !== undefined && <input type="hidden" name="wijzigingen" value={body.wijzigingen ?? '0'} />}
        {verhuurders.length > 0 && (
          <Keuzelijst
            {...veld('verhuurder')}
            label="Verhuurder"
            leeg="Kies een verhuurder"
            hint="Staat de verhuurder er niet bij? Neem die op bij Partners, als woningcorporatie of particuliere verhuurder."
            keuzes={verhuurders.map((v) => ({ waarde: v.id, naam: v.naam }))}
          />
        )}
        <Tekstveld
          {...veld('kenmerk')}
          label="Kenmerk van de woning"
          hint="Uw eigen nummer, geen adres: Wortel bewaart geen adressen van woningen."
          breedte="smal"
        />
        <Keuzelijst
          {...veld('soort')}
          label="Soort woning"
          leeg="Kies een soort"
          keuzes={Object.entries(woningsoorten).map(([waarde, naam]) => ({ waarde, naam }))}
        />
        <Keuzelijst
          {...veld('wijk')}
          label="Wijk"
          leeg="Kies een wijk"
          keuzes={wijken.map((w) => ({ waarde: w.code, naam: w.naam }))}
        />
        <Tekstveld {...veld('oppervlakte')} label="Oppervlakte in m²" breedte="smal" />
        <Tekstveld
          {...veld('kamers')}
          label="Aantal kamers"
          hint="Met de woonkamer; bij delen: voor één huishouden."
          breedte="smal"
        />
        <Tekstveld
          {...veld('verdieping')}
          label="Verdieping van de voordeur"
          hint="0 is de begane grond."
          breedte="smal"
        />
        <Aankruislijst
          naam="toegang"
          label="Toegang"
          fouten={fouten}
          gekozen={gekozen('toegang', ['lift', 'gelijkvloers', 'aangepast'])}
          keuzes={[
            { waarde: 'lift', naam: 'Er is een lift' },
            { waarde: 'gelijkvloers', naam: 'Binnen gelijkvloers' },
            { waarde: 'aangepast', naam: 'Aangepast, bijvoorbeeld voor een rolstoel' },
          ]}
        />
        <Tekstveld
          {...veld('huur')}
          label="Rekenhuur per maand in euro"
          hint="Zoals 684,50. De huurgrens wordt per huishouden gecontroleerd."
          breedte="smal"
        />
        <Datumveld naam="vanaf" label="Vrij vanaf" fouten={fouten} waarde={datum(body, 'vanaf')} />
        <Datumveld
          naam="tot"
          label="Aanbod geldt tot en met"
          hint="Mag leeg blijven: dan tot het wordt ingetrokken."
          fouten={fouten}
          waarde={datum(body, 'tot')}
        />
        <Datumveld
          naam="tijdelijkTot"
          label="Tijdelijke huur tot en met"
          hint="Leeg voor onbepaalde tijd."
          fouten={fouten}
          waarde={datum(body, 'tijdelijkTot')}
        />
        <Aankruislijst
          naam="gedeeld"
          label="Delen"
          fouten={fouten}
          gekozen={gekozen('gedeeld', ['ja'])}
          keuzes={[{ waarde: 'ja', naam: 'De woning wordt gedeeld' }]}
        />
        <Tekstveld
          {...veld('plekken')}
          label="Voor hoeveel huishoudens?"
          hint="1, of meer bij delen."
          breedte="smal"
        />
        <Knoppen
          tekst={id === undefined ? 'Bied aan' : 'Bewaar'}
          terug={id === undefined ? BORD.pad : `${BORD.pad}/${id}`}
        />
      </form>
    </Pagina>
  )
}

export interface InvoerProps {
  readonly kader: Kader
  readonly verhuurders: readonly { readonly id: string; readonly naam: string }[]
  readonly body: Body
  readonly fouten: readonly Fout[]
  /** What the file would bring, or brought. */
  readonly verslag?: {
    readonly proef: boolean
    readonly telling: readonly string[]
    readonly regels: readonly { readonly rij: number; readonly tekst: string }[]
    readonly meldingen: readonly string[]
  }
}

/** Reading dwellings from a file: first what would happen, then all or nothing. */
export function Woninginvoer({ kader, verhuurders, body, fouten, verslag }: InvoerProps) {
  return (
    <Pagina kader={kader} titel="Woningen uit een bestand" kruimels={kruimels}>
      {verslag !== undefined && (
        <Melding
          soort={verslag.proef ? 'info' : 'ok'}
          titel={verslag.proef ? 'Proef: er is nog niets veranderd' : 'Ingevoerd'}
        >
          <p>{verslag.telling.join(', ')}.</p>
          {verslag.meldingen.map((m) => (
            <p key={m}>{m}</p>
          ))}
          <details>
            <summary>Per rij ({verslag.regels.length})</summary>
            <ul>
              {verslag.regels.slice(0, 200).map((r) => (
                <li key={r.rij}>
                  Rij {r.rij}: {r.tekst}
                </li>
              ))}
            </ul>
          </details>
          {verslag.proef && <p>Klopt het? Kies hetzelfde bestand nog eens en voer het in.</p>}
        </Melding>
      )}
      <form
        method="post"
        action={`${BORD.pad}/invoeren`}
        encType="multipart/form-data"
        className="w-formulier"
        noValidate
      >
        <Foutensamenvatting fouten={fouten} />
        <input type="hidden" name="csrf" value={kader.csrf} />
        {verhuurders.length > 0 && (
          <Keuzelijst
            naam="verhuurder"
            label="Verhuurder"
            leeg="Kies een verhuurder"
            fouten={fouten}
            waarde={body.verhuurder ?? ''}
            keuzes={verhuurders.map((v) => ({ waarde: v.id, naam: v.naam }))}
          />
        )}
        <div className="w-veld">
          <label className="utrecht-form-label" htmlFor="veld-bestand">
            Bestand
          </label>
          <div className="w-hint" id="hint-bestand">
            CSV, XLSX of ODS. Kolommen: Kenmerk, Soort, Wijk, Oppervlakte, Kamers, Verdieping, Huur, Vrij
            vanaf; en als het nodig is Lift, Gelijkvloers, Aangepast, Aanbod tot, Tijdelijk tot, Gedeeld,
            Plekken.
          </div>
          <input id="veld-bestand" type="file" name="bestand" aria-describedby="hint-bestand" />
        </div>
        <Knoppen
          tekst="Bekijk wat er zou gebeuren"
          tweede={{ naam: 'echt', waarde: 'ja', tekst: 'Voer in' }}
          terug={BORD.pad}
        />
      </form>
    </Pagina>
  )
}
