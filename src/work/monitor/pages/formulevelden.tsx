/** The fields of a formula: those of the kind that is chosen, and who counts. */
import { organisatiesoortnamen } from '#core/actor.ts'
import { Aankruislijst, type Fout, Keuzelijst, Tekstvak, Tekstveld } from '#ui/form.tsx'
import { termijnsoorten } from '#work/dossier/index.ts'
import { ticked, vraagkeuzes, woorden } from '#work/taken/index.ts'
import { type Body, FEITEN } from '../formulier.ts'
import { kenmerklijst } from '../kenmerken.ts'
import { perioden } from '../model.ts'

/** The fields as they stand or were sent, and what is wrong with them. */
export interface Deel {
  readonly body: Body
  readonly fouten: readonly Fout[]
}

export interface FormuleveldenProps extends Deel {
  /** Steps of the handbook to choose from. */
  readonly stappen: readonly { readonly waarde: string; readonly naam: string }[]
}

/** A closed list as choices of a field. */
export const keuzes = (o: Readonly<Record<string, string>>) =>
  Object.entries(o).map(([waarde, naam]) => ({ waarde, naam }))
const kenmerken = Object.entries(kenmerklijst).map(([waarde, k]) => ({ waarde, naam: k.naam }))

/** Faults of one field told at another. */
export const at = (fouten: readonly Fout[], van: string, naar: string) =>
  fouten.map((f) => (f.veld === van ? { ...f, veld: naar } : f))

export function Formulevelden(p: FormuleveldenProps) {
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
