/** "Wat als?": a fact that is not so, or not yet; duty and terms now and then, as a picture and as a table. */
import type { z } from 'zod'
import { type Dag, dagenTussen, inTekst } from '#core/day.ts'
import { Datumveld, type Fout, Foutensamenvatting, Keuzelijst, Knoppen } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { telDagen } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import { Tijdlijn } from '#ui/timeline.tsx'
import { Waarom } from '#ui/why.tsx'
import { fieldsOf } from './fact-form.ts'
import { Invoer, typedDate } from './fact-pages.tsx'
import { type Feitsoort, feitsoorten } from './facts.ts'
import type { dossieroperaties } from './operations/index.ts'
import { termState } from './pages.tsx'
import { dateParts, lowerFirst } from './words.ts'

type WatAls = z.output<typeof dossieroperaties.watAls.uitvoer>
type Termijn = WatAls['na']['termijnen'][number]

export interface WatAlsProps {
  readonly kader: Kader
  readonly dossier: { readonly id: string; readonly naam: string | null }
  readonly soort: Feitsoort | undefined
  /** Kinds that this role may record. */
  readonly keuzes: readonly Feitsoort[]
  readonly body: Readonly<Record<string, string | undefined>>
  readonly fouten: readonly Fout[]
  readonly op?: Dag | undefined
  readonly uitkomst?: WatAls | undefined
  readonly vandaag: Dag
}

export function WatAlsPagina(p: WatAlsProps) {
  const { dossier, soort, uitkomst } = p
  return (
    <Pagina
      kader={p.kader}
      titel="Wat als?"
      antwoord={`Reken uit wat zou gelden in het dossier van ${dossier.naam ?? 'deze persoon'}. Er wordt niets vastgelegd.`}
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: dossier.naam ?? 'Dossier', pad: `/dossiers/${dossier.id}` },
      ]}
    >
      {soort === undefined ? <Soortkeuze {...p} /> : <Vraag {...p} soort={soort} />}
      {soort !== undefined && uitkomst !== undefined && (
        <Uitkomst soort={soort} op={p.op ?? p.vandaag} u={uitkomst} vandaag={p.vandaag} />
      )}
    </Pagina>
  )
}

function Soortkeuze({ dossier, keuzes }: WatAlsProps) {
  return (
    <form method="get" action={`/dossiers/${dossier.id}/wat-als`} className="w-formulier w-blok">
      <Keuzelijst
        naam="soort"
        label="Wat als dit gebeurt, of gebeurd was?"
        keuzes={keuzes.map((k) => ({ waarde: k, naam: feitsoorten[k].naam }))}
      />
      <Knoppen tekst="Verder" terug={`/dossiers/${dossier.id}`} />
    </form>
  )
}

function Vraag(p: WatAlsProps & { soort: Feitsoort }) {
  const { dossier, soort, body, fouten } = p
  return (
    <form method="post" action={`/dossiers/${dossier.id}/wat-als`} className="w-formulier w-blok" noValidate>
      <Foutensamenvatting fouten={fouten} />
      <input type="hidden" name="csrf" value={p.kader.csrf} />
      <input type="hidden" name="soort" value={soort} />
      <h2 className="utrecht-heading-2">{feitsoorten[soort].naam}</h2>
      {soort !== 'geboren' && (
        <Datumveld
          naam="op"
          label="Op welke dag?"
          hint="Mag ook een dag zijn die nog komt. Bijvoorbeeld 1 3 2027."
          fouten={fouten}
          waarde={typedDate(body, 'op') ?? dateParts(p.vandaag)}
        />
      )}
      {fieldsOf(soort).map((v) => (
        <Invoer key={v.naam} veld={v} body={body} fouten={fouten} />
      ))}
      <Knoppen tekst="Reken uit" terug={`/dossiers/${dossier.id}`} />
    </form>
  )
}

interface Rij {
  readonly naam: string
  readonly nu: Termijn | undefined
  readonly dan: Termijn | undefined
}

function Uitkomst({ soort, op, u, vandaag }: { soort: Feitsoort; op: Dag; u: WatAls; vandaag: Dag }) {
  const peildatum = u.peildatum as Dag
  const soorten = [...new Set([...u.na.termijnen, ...u.voor.termijnen].map((t) => t.soort))]
  const rijen: Rij[] = soorten.map((s) => {
    const nu = u.voor.termijnen.find((t) => t.soort === s)
    const dan = u.na.termijnen.find((t) => t.soort === s)
    return { naam: (dan ?? nu)!.naam, nu, dan }
  })
  const balken = rijen.flatMap(({ naam, nu, dan }) =>
    [bar(`Nu: ${lowerFirst(naam)}`, nu, peildatum), bar(`Dan: ${lowerFirst(naam)}`, dan, peildatum)].flat(),
  )
  return (
    <section className="w-sectie" aria-labelledby="uitkomst">
      <h2 className="utrecht-heading-2" id="uitkomst">
        {`Als op ${inTekst(op)}: ${lowerFirst(feitsoorten[soort].naam)}`}
      </h2>
      {peildatum !== vandaag && <p>Gerekend alsof het {inTekst(peildatum)} is.</p>}
      {balken.length > 0 && (
        <Tijdlijn
          titel="Termijnen nu en dan"
          feiten={[{ naam: feitsoorten[soort].naam, op }]}
          balken={balken}
          vandaag={vandaag}
        />
      )}
      <Tabel
        bijschrift="Termijnen nu en dan"
        rijen={rijen}
        sleutel={(r) => r.naam}
        leeg="Er is geen termijn die deze rol mag zien."
        kolommen={[
          { kop: 'Termijn', cel: (r) => r.naam },
          { kop: 'Nu', cel: (r) => termInWords(r.nu) },
          { kop: 'Dan', cel: (r) => termInWords(r.dan) },
          { kop: 'Verschil', cel: difference },
          {
            kop: 'Uitleg',
            cel: (r) =>
              r.dan === undefined ? null : (
                <Waarom uitleg={r.dan.uitleg} van={`de termijn ${lowerFirst(r.naam)}`} />
              ),
          },
        ]}
      />
      {u.na.plicht !== null && (
        <div className="w-termijn">
          <div>
            <strong>Inburgeringsplicht</strong>
            <span className="w-subtekst">{u.na.plicht.kern}</span>
          </div>
          <Waarom uitleg={u.na.plicht} van="de inburgeringsplicht" />
        </div>
      )}
    </section>
  )
}

function bar(naam: string, t: Termijn | undefined, peildatum: Dag) {
  if (t === undefined || t.begin === null || t.laatsteDag === null) return []
  return [
    {
      naam,
      begin: t.begin as Dag,
      laatsteDag: t.laatsteDag as Dag,
      voldaanOp: t.voldaanOp as Dag | null,
      toestand: termState(t, peildatum),
    },
  ]
}

function termInWords(t: Termijn | undefined): string {
  if (t === undefined) return 'loopt niet'
  if (t.stand === 'voldaan') return `gedaan op ${inTekst(t.voldaanOp as Dag)}`
  if (t.stand === 'vervallen') return 'vervallen'
  return t.laatsteDag === null ? 'onbepaald' : `tot en met ${inTekst(t.laatsteDag as Dag)}`
}

/** How the outcome differs, in words; the days where both have a last day. */
export function difference({ nu, dan }: Rij): string {
  if (termInWords(nu) === termInWords(dan)) return 'Geen'
  if (nu === undefined) return 'Begint'
  if (dan === undefined || dan.stand === 'vervallen') return 'Vervalt'
  if (dan.stand === 'voldaan')
    return dan.voldaanOp! <= dan.laatsteDag! ? 'Gedaan, op tijd' : 'Gedaan, te laat'
  if (nu.laatsteDag === null || dan.laatsteDag === null) return 'Anders'
  const dagen = dagenTussen(nu.laatsteDag as Dag, dan.laatsteDag as Dag)
  return dagen > 0 ? `${telDagen(dagen)} later` : `${telDagen(-dagen)} eerder`
}
