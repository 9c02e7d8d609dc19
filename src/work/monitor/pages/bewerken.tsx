/** Writing an indicator on screen, every field of it, with a trial of what it would show. */
import { organisatiesoortnamen, rollen } from '#core/actor.ts'
import {
  Aankruislijst,
  Datumveld,
  type Fout,
  Foutensamenvatting,
  Keuzelijst,
  Tekstvak,
  Tekstveld,
} from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { termijnsoorten } from '#work/dossier/index.ts'
import { ticked, vraagkeuzes, woorden } from '#work/taken/index.ts'
import { type Body, FEITEN } from '../formulier.ts'
import { kenmerklijst } from '../kenmerken.ts'
import { doelen, frequenties, perioden, soorten } from '../model.ts'
import type { IndicatorUit } from '../operations/schemas.ts'
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

const keuzes = (o: Readonly<Record<string, string>>) =>
  Object.entries(o).map(([waarde, naam]) => ({ waarde, naam }))
const kenmerken = Object.entries(kenmerklijst).map(([waarde, k]) => ({ waarde, naam: k.naam }))

type Deel = Pick<BewerkenProps, 'body' | 'fouten'>

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

/** Faults of one field told at another. */
const at = (fouten: readonly Fout[], van: string, naar: string) =>
  fouten.map((f) => (f.veld === van ? { ...f, veld: naar } : f))

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

function Formulevelden(p: BewerkenProps) {
  const { body, fouten } = p
  const soort = body.formulesoort ?? 'aantal'
  const inFormule = (naam: string) => at(fouten, 'formule', naam)
  const feit = (naam: string, label: string, hint?: string) => (
    <Keuzelijst
      naam={naam}
      label={label}
      {...(hint !== undefined && { hint })}
      waarde={body[naam] ?? ''}
      leeg="Kies een feit"
      keuzes={vraagkeuzes(body[naam] ?? '')}
      fouten={fouten}
    />
  )
  if (soort === 'ontbreekt')
    return (
      <>
        <Tekstveld
          naam="feit"
          label="Welk feit ontbreekt?"
          waarde={body.feit ?? ''}
          fouten={at(fouten, 'ontbreekt', 'feit')}
        />
        <Keuzelijst
          naam="door"
          label="Wie zou het vastleggen?"
          waarde={body.door ?? ''}
          leeg="Kies"
          keuzes={keuzes(organisatiesoortnamen)}
          fouten={fouten}
        />
        <Tekstvak naam="uitleg" label="Hoe komt het er?" waarde={body.uitleg ?? ''} fouten={fouten} />
      </>
    )
  return (
    <>
      {soort === 'gebeurtenissen' && (
        <>
          {feit('tel', 'Welk feit wordt geteld?')}
          <Keuzelijst
            naam="periode"
            label="In welke periode?"
            waarde={body.periode ?? ''}
            keuzes={keuzes(perioden)}
            leeg="Kies"
            fouten={inFormule('periode')}
          />
        </>
      )}
      {(soort === 'duur' || soort === 'tijdig') && (
        <>
          {feit('begin', 'Door welk feit begint het?')}
          {feit('eind', 'Door welk feit is het klaar?')}
        </>
      )}
      {soort === 'tijdig' && (
        <Tekstveld
          naam="binnen"
          label="Binnen welke duur?"
          hint="Zoals 10 weken of 10 werkdagen."
          breedte="smal"
          waarde={body.binnen ?? ''}
          fouten={inFormule('binnen')}
        />
      )}
      {soort === 'termijn' && (
        <Keuzelijst
          naam="termijn"
          label="Welke termijn?"
          waarde={body.termijn ?? ''}
          leeg="Kies"
          keuzes={Object.entries(termijnsoorten).map(([waarde, t]) => ({ waarde, naam: t.naam }))}
          fouten={inFormule('termijn')}
        />
      )}
      {soort === 'stap' && (
        <Keuzelijst
          naam="stap"
          label="Welke stap van het handboek?"
          waarde={body.stap ?? ''}
          leeg="Kies"
          keuzes={p.stappen}
          fouten={inFormule('stap')}
        />
      )}
      {(soort === 'verdeling' || soort === 'beweging') && (
        <Keuzelijst
          naam="naar"
          label="Naar welk kenmerk?"
          waarde={body.naar ?? ''}
          leeg="Kies"
          keuzes={kenmerken}
          fouten={inFormule('naar')}
        />
      )}
      {soort === 'beweging' && (
        <Keuzelijst
          naam="over"
          label="Ten opzichte van"
          waarde={body.over ?? ''}
          leeg="Kies"
          keuzes={[
            { waarde: 'halfjaar', naam: 'een halfjaar eerder' },
            { waarde: 'jaar', naam: 'een jaar eerder' },
          ]}
          fouten={inFormule('over')}
        />
      )}
      <Selectievelden naam="van" titel="Wie telt mee?" body={body} fouten={inFormule('van')} />
      {soort === 'aandeel' && (
        <Selectievelden naam="waarvan" titel="Welk deel daarvan?" body={body} fouten={inFormule('waarvan')} />
      )}
      {soort !== 'verdeling' && soort !== 'beweging' && (
        <Aankruislijst
          naam="uitsplitsing"
          label="Uitsplitsen naar"
          hint="Ten hoogste drie. Te kleine groepen worden samengenomen."
          gekozen={ticked(body, 'uitsplitsing')}
          keuzes={kenmerken}
          fouten={fouten}
        />
      )}
    </>
  )
}

function Selectievelden({ naam, titel, body, fouten }: Deel & { naam: string; titel: string }) {
  const feiten = (k: string, label: string) =>
    Array.from({ length: FEITEN }, (_, n) => {
      const veld = `${naam}${k}-${n}`
      const gevuld = body[veld] !== undefined && body[veld] !== ''
      // One empty field more than is filled in.
      const vorige = n === 0 || (body[`${naam}${k}-${n - 1}`] ?? '') !== ''
      return gevuld || vorige ? (
        <Keuzelijst
          key={veld}
          naam={veld}
          label={n === 0 ? label : `${label} (ook)`}
          waarde={body[veld] ?? ''}
          leeg="Geen"
          keuzes={vraagkeuzes(body[veld] ?? '')}
          fouten={fouten}
        />
      ) : null
    })
  return (
    <fieldset className="w-veld" id={`veld-${naam}`}>
      <legend className="utrecht-heading-3">{titel}</legend>
      <Aankruislijst
        naam={`${naam}voor`}
        label="Wie op de peildatum"
        hint="Niets aangekruist: iedereen. Meer dan één: alle gelden tegelijk."
        gekozen={ticked(body, `${naam}voor`)}
        keuzes={Object.entries(woorden).map(([waarde, w]) => ({ waarde, naam: w.naam }))}
        fouten={fouten}
      />
      {feiten('met', 'Met dit feit')}
      {feiten('zonder', 'Zonder dit feit')}
      <Keuzelijst
        naam={`${naam}cohort`}
        label="Alleen bij wie dit feit in een periode viel"
        waarde={body[`${naam}cohort`] ?? ''}
        leeg="Niet van toepassing"
        keuzes={vraagkeuzes(body[`${naam}cohort`] ?? '')}
        fouten={fouten}
      />
      <Keuzelijst
        naam={`${naam}periode`}
        label="Welke periode?"
        waarde={body[`${naam}periode`] ?? ''}
        leeg="Niet van toepassing"
        keuzes={keuzes(perioden)}
        fouten={fouten}
      />
      <Aankruislijst
        naam={`${naam}lopend`}
        label="Wie is vertrokken of overleden"
        gekozen={ticked(body, `${naam}lopend`)}
        keuzes={[{ waarde: 'ja', naam: 'Telt niet mee' }]}
        fouten={fouten}
      />
    </fieldset>
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
