/** Writing an indicator on screen, every field of it, with a trial of what it would show. */
import { organisatiesoortnamen, rollen } from '#core/actor.ts'
import { Datumveld, type Fout, Foutensamenvatting, Keuzelijst, Tekstvak, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import type { Body } from '../formulier.ts'
import { doelen, frequenties, soorten } from '../model.ts'
import type { IndicatorUit } from '../operations/schemas.ts'
import { at, type Deel, Formulevelden, keuzes } from './formulevelden.tsx'
import { Cijfers, Smart } from './indicator.tsx'

export interface BewerkenProps {
  readonly kader: Kader
  readonly versie: string
  readonly wijzigingen: number
  /** `nieuw` for one that is added. */
  readonly id: string
  readonly body: Body
  readonly fouten: readonly Fout[]
  /** Steps of the handbook to choose from. */
  readonly stappen: readonly { readonly waarde: string; readonly naam: string }[]
  /** What it would show, when a trial was asked. */
  readonly proef?: { readonly peildatum: string; readonly indicator: IndicatorUit }
}

const formulesoorten = {
  aantal: 'Aantal personen',
  gebeurtenissen: 'Hoe vaak iets gebeurde',
  aandeel: 'Aandeel van de personen',
  verdeling: 'Verdeling over een kenmerk',
  duur: 'Duur, lopende gevallen meegeteld',
  tijdig: 'Aandeel binnen een duur',
  termijn: 'Aandeel binnen een termijn van de wet',
  stap: 'Aandeel stappen van het handboek op tijd',
  beweging: 'Beweging tussen twee momenten',
  ontbreekt: 'Nog geen: er ontbreekt een feit',
} as const

export function Bewerken(p: BewerkenProps) {
  const { kader, versie, id, body, fouten, proef } = p
  const terug = `/monitor/sets/${versie}`
  return (
    <Pagina
      kader={kader}
      titel={id === 'nieuw' ? 'Indicator toevoegen' : `Indicator wijzigen: ${body.naam ?? id}`}
      antwoord={`In concept ${versie}. Er verandert niets aan de monitor tot de raad de set vaststelt.`}
      kruimels={[
        { naam: 'Monitor', pad: '/monitor' },
        { naam: 'Sets', pad: '/monitor/sets' },
        { naam: versie, pad: terug },
      ]}
      ernaast={proef === undefined ? <Hulp /> : undefined}
    >
      {proef !== undefined && <Proef {...proef} />}
      <form method="post" action={`${terug}/indicatoren/${id}`} className="w-formulier" noValidate>
        <Foutensamenvatting fouten={fouten} />
        <input type="hidden" name="csrf" value={kader.csrf} />
        <input type="hidden" name="wijzigingen" value={p.wijzigingen} />
        <Wat {...p} />
        <h2 className="utrecht-heading-2">Formule</h2>
        <Keuzelijst
          naam="formulesoort"
          label="Wat wordt er berekend?"
          hint="Kies je iets anders? Druk dan op ‘Toon de velden’."
          waarde={body.formulesoort ?? ''}
          keuzes={keuzes(formulesoorten)}
          fouten={at(fouten, 'formule', 'formulesoort')}
        />
        <div className="w-knoppen">
          <Knop doe="velden" soort="subtle">
            Toon de velden
          </Knop>
        </div>
        <Formulevelden {...p} />
        <h2 className="utrecht-heading-2">Wanneer is het goed?</h2>
        <Doelen body={body} fouten={fouten} />
        <div className="w-knoppen">
          <Knop doe="bewaren" soort="primary-action">
            Bewaar in het concept
          </Knop>
          <Knop doe="proef" soort="secondary-action">
            Laat zien wat het toont
          </Knop>
          {id !== 'nieuw' && (
            <Knop doe="weg" soort="secondary-action">
              Haal uit het concept
            </Knop>
          )}
          <a className="utrecht-link" href={terug}>
            Terug zonder op te slaan
          </a>
        </div>
      </form>
    </Pagina>
  )
}

function Knop({ doe, soort, children }: { doe: string; soort: string; children: string }) {
  return (
    <button type="submit" name="doe" value={doe} className={`utrecht-button utrecht-button--${soort}`}>
      {children}
    </button>
  )
}

function Wat({ body, fouten }: Deel) {
  const lijst = (naam: string, label: string, k: Readonly<Record<string, string>>) => (
    <Keuzelijst
      naam={naam}
      label={label}
      waarde={body[naam] ?? ''}
      keuzes={keuzes(k)}
      leeg="Kies"
      fouten={fouten}
    />
  )
  return (
    <>
      <Tekstveld naam="naam" label="Naam" waarde={body.naam ?? ''} fouten={fouten} />
      <Tekstveld
        naam="vraag"
        label="Welke vraag beantwoordt het?"
        hint="Eén vraag, zoals de raad haar zou stellen."
        waarde={body.vraag ?? ''}
        fouten={fouten}
      />
      <Tekstveld naam="thema" label="Onderwerp" waarde={body.thema ?? ''} fouten={fouten} />
      {lijst('doel', 'Welk doel dient het?', doelen)}
      {lijst('soort', 'Wat meet het?', soorten)}
      {lijst('bron', 'Van welke partner komt het?', organisatiesoortnamen)}
      {lijst('frequentie', 'Hoe vaak is het nodig?', frequenties)}
      <Tekstveld
        naam="eigenaar"
        label="Wie is erop aanspreekbaar?"
        hint="Een functie, geen naam."
        waarde={body.eigenaar ?? ''}
        fouten={fouten}
      />
      <Keuzelijst
        naam="lastWie"
        label="Moet iemand er iets extra voor vastleggen?"
        waarde={body.lastWie ?? ''}
        leeg="Nee, het volgt uit het werk"
        keuzes={Object.entries(rollen).map(([waarde, r]) => ({ waarde, naam: `Ja: ${r.naam}` }))}
        fouten={at(fouten, 'last', 'lastWie')}
      />
      <Tekstveld naam="lastWat" label="Zo ja: wat?" waarde={body.lastWat ?? ''} fouten={fouten} />
      <Tekstvak naam="toelichting" label="Toelichting" waarde={body.toelichting ?? ''} fouten={fouten} />
      <input type="hidden" name="landelijk" value={body.landelijk ?? ''} />
    </>
  )
}

function Doelen({ body, fouten }: Deel) {
  const parts = (naam: string) => ({
    dag: body[`${naam}-dag`] ?? '',
    maand: body[`${naam}-maand`] ?? '',
    jaar: body[`${naam}-jaar`] ?? '',
  })
  return (
    <>
      <Datumveld
        naam="nulmeting"
        label="Nulmeting op"
        hint="Het cijfer van die dag volgt uit de feiten zoals toen bekend. Leeg: nog geen nulmeting."
        waarde={parts('nulmeting')}
        fouten={fouten}
      />
      <Tekstveld
        naam="nulWaarde"
        label="Of: waarde van de nulmeting uit een andere bron"
        breedte="smal"
        waarde={body.nulWaarde ?? ''}
        fouten={fouten}
      />
      <Tekstveld naam="nulHerkomst" label="Welke bron?" waarde={body.nulHerkomst ?? ''} fouten={fouten} />
      <Tekstveld
        naam="streef"
        label="Streefwaarde"
        hint="Leeg: nog geen streefwaarde."
        breedte="smal"
        waarde={body.streef ?? ''}
        fouten={fouten}
      />
      <Keuzelijst
        naam="richting"
        label="Minstens of hoogstens?"
        waarde={body.richting ?? 'minstens'}
        keuzes={[
          { waarde: 'minstens', naam: 'minstens' },
          { waarde: 'hoogstens', naam: 'hoogstens' },
        ]}
        fouten={fouten}
      />
      <Datumveld naam="streefdag" label="Te halen op" waarde={parts('streefdag')} fouten={fouten} />
    </>
  )
}

function Proef({ peildatum, indicator: i }: { peildatum: string; indicator: IndicatorUit }) {
  return (
    <section className="w-figuur" aria-labelledby="proef">
      <h2 className="utrecht-heading-2" id="proef">
        Zo zou het vandaag staan: {i.geen === null ? i.tekst : 'geen cijfer'}
      </h2>
      <p>{i.formule ?? ''}</p>
      {i.geen !== null && <p>{i.geen}</p>}
      {i.totaal !== null && <Cijfers i={i} m={{ peildatum }} />}
      <Smart i={i} />
    </section>
  )
}

function Hulp() {
  return (
    <>
      <h2 className="utrecht-heading-3">Wat maakt een goede indicator?</h2>
      <p>
        Hij beantwoordt één vraag, volgt uit het werk en kost niemand extra tijd. Hij heeft een nulmeting, een
        streefwaarde met een dag, en iemand die erop aanspreekbaar is.
      </p>
      <p>Met ‘Laat zien wat het toont’ rekent Wortel hem uit zonder iets te bewaren.</p>
    </>
  )
}
