/** Recording a fact: first which, then its day and contents; its effect is shown before it is saved. */
import type { z } from 'zod'
import { type Dag, inTekst } from '#core/day.ts'
import { Datumveld, type Fout, Foutensamenvatting, Keuzelijst, Knoppen, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Melding } from '#ui/melding.tsx'
import { fieldsOf, type Veld } from './fact-form.ts'
import { type Feitsoort, feitsoorten } from './facts.ts'
import { correctieredenen } from './lijsten.ts'
import type { dossieroperaties } from './operations/index.ts'
import { dateParts, lowerFirst } from './words.ts'

type Gevolg = z.output<typeof dossieroperaties.gevolg.uitvoer>
type Body = Readonly<Record<string, string | undefined>>

export interface FeitformulierProps {
  readonly kader: Kader
  readonly dossier: { readonly id: string; readonly naam: string | null; readonly versie: number }
  readonly soort: Feitsoort | undefined
  /** Kinds that this role may record. */
  readonly keuzes: readonly Feitsoort[]
  readonly body: Body
  readonly fouten: readonly Fout[]
  readonly gevolg?: Gevolg | undefined
  readonly vervangt?: string | undefined
  /** How many share the household; the fact can be recorded for all at once. */
  readonly huisgenoten: number
  readonly vandaag: Dag
}

export function Feitformulier(p: FeitformulierProps) {
  const naam = p.dossier.naam ?? 'dit dossier'
  const soort = p.soort
  const werkwoord = p.vervangt === undefined ? 'Vastleggen' : 'Corrigeren'
  return (
    <Pagina
      kader={p.kader}
      titel={soort === undefined ? 'Feit vastleggen' : `${werkwoord}: ${lowerFirst(feitsoorten[soort].naam)}`}
      antwoord={`In het dossier van ${naam}.`}
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: p.dossier.naam ?? 'Dossier', pad: `/dossiers/${p.dossier.id}` },
      ]}
    >
      {soort === undefined ? <Soortkeuze {...p} /> : <Inhoud {...p} soort={soort} />}
    </Pagina>
  )
}

/** Kinds of fact that mostly happen to a household as a whole. */
const VOOR_ALLEN: readonly Feitsoort[] = [
  'vertraagd',
  'woningAangeboden',
  'regeldagGepland',
  'sleutelOvergedragen',
  'verhuisd',
  'koppelingVervallen',
  'ingeschreven',
]

/** What a kind of fact means, and which day it is of, as two sentences. */
function meaning(soort: Feitsoort): [string, string] {
  const [betekenis, dag] = feitsoorten[soort].betekenis.split(' Op: ') as [string, string?]
  const hint = (dag ?? 'de dag waarop het gebeurde.').split(';')[0]!.replace(/\.?$/, '.')
  return [betekenis, hint.charAt(0).toUpperCase() + hint.slice(1)]
}

function Soortkeuze({ dossier, keuzes }: FeitformulierProps) {
  return (
    <form method="get" action={`/dossiers/${dossier.id}/feiten/nieuw`} className="w-formulier w-blok">
      <Keuzelijst
        naam="soort"
        label="Wat is er gebeurd?"
        keuzes={keuzes.map((k) => ({ waarde: k, naam: feitsoorten[k].naam }))}
      />
      <Knoppen tekst="Verder" terug={`/dossiers/${dossier.id}`} />
    </form>
  )
}

function Inhoud(p: FeitformulierProps & { soort: Feitsoort }) {
  const { dossier, soort, body, fouten, gevolg, vervangt } = p
  const velden = fieldsOf(soort)
  const [betekenis, dagHint] = meaning(soort)
  return (
    <form method="post" action={`/dossiers/${dossier.id}/feiten/nieuw`} className="w-formulier" noValidate>
      <Foutensamenvatting fouten={fouten} />
      <input type="hidden" name="csrf" value={p.kader.csrf} />
      <input type="hidden" name="soort" value={soort} />
      <input type="hidden" name="versie" value={dossier.versie} />
      {vervangt !== undefined && <input type="hidden" name="vervangt" value={vervangt} />}
      <p>{betekenis}</p>
      {soort !== 'geboren' && (
        <Datumveld
          naam="op"
          label="Op welke dag?"
          hint={`${dagHint} Bijvoorbeeld 12 3 2026.`}
          fouten={fouten}
          waarde={typedDate(body, 'op') ?? (vervangt === undefined ? dateParts(p.vandaag) : {})}
        />
      )}
      {velden.map((v) => (
        <Invoer key={v.naam} veld={v} body={body} fouten={fouten} />
      ))}
      {vervangt !== undefined && (
        <Keuzelijst
          naam="reden"
          label="Waarom wordt het gecorrigeerd?"
          fouten={fouten}
          leeg="Kies een reden"
          {...(body.reden === undefined ? {} : { waarde: body.reden })}
          keuzes={Object.entries(correctieredenen).map(([waarde, naam]) => ({ waarde, naam }))}
        />
      )}
      {p.huisgenoten > 1 && vervangt === undefined && VOOR_ALLEN.includes(soort) && (
        <label className="w-keus">
          <input
            type="checkbox"
            name="huishouden"
            value="ja"
            defaultChecked={body.soort === undefined || body.huishouden === 'ja'}
          />
          <span>
            Geldt voor het hele huishouden ({p.huisgenoten} personen)
            <span className="w-hint">Wie dit al heeft, of voor wie het niet kan, wordt overgeslagen.</span>
          </span>
        </label>
      )}
      {gevolg !== undefined && <Gevolgblok gevolg={gevolg} />}
      <Knoppen
        tekst={gevolg === undefined ? 'Bekijk het gevolg' : 'Leg vast'}
        tweede={
          gevolg === undefined
            ? { naam: 'stap', waarde: 'vastleggen', tekst: 'Leg direct vast' }
            : { naam: 'stap', waarde: 'gevolg', tekst: 'Bekijk het gevolg opnieuw' }
        }
        terug={`/dossiers/${dossier.id}`}
      />
      {gevolg !== undefined && <input type="hidden" name="stap" value="vastleggen" />}
      {vervangt !== undefined && (
        <p>
          Gold het feit helemaal niet?{' '}
          <button
            type="submit"
            name="stap"
            value="intrekken"
            className="utrecht-button utrecht-button--subtle"
          >
            Trek het feit in
          </button>
        </p>
      )}
    </form>
  )
}

/** The field on screen for one part of a fact's contents. */
export function Invoer({ veld: v, body, fouten }: { veld: Veld; body: Body; fouten: readonly Fout[] }) {
  const naam = `inhoud-${v.naam}`
  const label = v.optioneel ? `${v.label} (niet verplicht)` : v.label
  const waarde = body[naam] === undefined ? {} : { waarde: body[naam] }
  const hint = v.hint === undefined ? {} : { hint: v.hint }
  if (v.soort === 'keuze')
    return (
      <Keuzelijst
        naam={naam}
        label={label}
        fouten={fouten}
        leeg="Kies"
        keuzes={v.keuzes}
        {...hint}
        {...waarde}
      />
    )
  if (v.soort === 'dag')
    return (
      <Datumveld naam={naam} label={label} fouten={fouten} {...hint} waarde={typedDate(body, naam) ?? {}} />
    )
  return (
    <Tekstveld
      naam={naam}
      label={label}
      fouten={fouten}
      {...hint}
      soort={v.soort === 'getal' ? 'number' : 'text'}
      breedte={v.soort === 'getal' ? 'smal' : 'vol'}
      {...waarde}
    />
  )
}

/** A day as it was typed, in three parts. */
export function typedDate(
  body: Body,
  naam: string,
): { dag: string; maand: string; jaar: string } | undefined {
  const [dag, maand, jaar] = ['dag', 'maand', 'jaar'].map((d) => body[`${naam}-${d}`])
  return dag === undefined ? undefined : { dag, maand: maand ?? '', jaar: jaar ?? '' }
}

/** What the fact would change, said before it is saved. */
function Gevolgblok({ gevolg }: { gevolg: Gevolg }) {
  const zinnen = effectInWords(gevolg)
  return (
    <Melding soort="info" titel="Wat hierdoor verandert">
      {zinnen.length === 0 ? (
        <p>Geen termijn verandert door dit feit.</p>
      ) : (
        <ul>
          {zinnen.map((z) => (
            <li key={z}>{z}</li>
          ))}
        </ul>
      )}
    </Melding>
  )
}

/** The differences between terms before and after, in sentences. */
export function effectInWords({ voor, na }: Pick<Gevolg, 'voor' | 'na'>): string[] {
  const uit: string[] = []
  for (const t of na) {
    const was = voor.find((v) => v.soort === t.soort)
    const tot = t.laatsteDag === null ? 'onbepaald' : `tot en met ${inTekst(t.laatsteDag as Dag)}`
    if (was === undefined) uit.push(`Hierdoor start de termijn ${lowerFirst(t.naam)}: ${tot}.`)
    else if (was.stand !== t.stand && t.stand === 'voldaan')
      uit.push(`De termijn ${lowerFirst(t.naam)} eindigt: gedaan op ${inTekst(t.voldaanOp as Dag)}.`)
    else if (was.laatsteDag !== t.laatsteDag || was.stand !== t.stand)
      uit.push(
        `De termijn ${lowerFirst(t.naam)} wordt: ${tot}${t.stand === 'vervallen' ? ' (vervallen)' : ''}.`,
      )
  }
  for (const was of voor)
    if (!na.some((t) => t.soort === was.soort)) uit.push(`De termijn ${lowerFirst(was.naam)} vervalt.`)
  return uit
}
