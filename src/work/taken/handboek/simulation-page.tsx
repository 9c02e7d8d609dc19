/** What a concept would change in today's work, how far the sum is, and the decision about it. */
import type { z } from 'zod'
import { type Dag, inTekst } from '#core/day.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Melding } from '#ui/melding.tsx'
import { Tabel } from '#ui/table.tsx'
import type { handboekoperaties } from '../operations/index.ts'
import { kruimels } from './edit-pages.tsx'
import type { Handboekbeeld } from './pages.tsx'

export type Simulatie = z.output<typeof handboekoperaties.simuleren.uitvoer>
type Uitkomst = NonNullable<Simulatie['uitkomst']>
type Standen = Uitkomst['rollen'][number]

interface Props {
  readonly kader: Kader
  readonly h: Handboekbeeld
  readonly s: Simulatie
}

export function SimulatiePagina({ kader, h, s }: Props) {
  return (
    <Pagina
      kader={kader}
      titel={`Wat verandert versie ${h.versie}?`}
      antwoord={answer(s)}
      kruimels={kruimels(h.versie)}
    >
      <Voortgang kader={kader} h={h} s={s} />
      {s.uitkomst !== null && <Gevolgen u={s.uitkomst} dag={s.dag as Dag} overgang={h.overgang} />}
      {h.stand === 'concept' && <Besluit kader={kader} h={h} />}
    </Pagina>
  )
}

function answer(s: Simulatie): string {
  if (s.stand === 'nooit') return 'Reken het uit op de dossiers van vandaag; er verandert niets.'
  if (s.stand === 'bezig') return `Er wordt gerekend: ${s.gedaan} van ${s.totaal} dossiers.`
  if (s.uitkomst === null) return 'Er is geen uitkomst: het concept was al weg.'
  const { geraakt, dossiers } = s.uitkomst
  return geraakt === 0
    ? `In geen van de ${dossiers} dossiers verandert het werk.`
    : `In ${geraakt} van de ${dossiers} dossiers verandert het werk.`
}

function Voortgang({ kader, h, s }: Props) {
  if (s.stand === 'bezig')
    return (
      <p>
        <progress max={s.totaal} value={s.gedaan} aria-label="Voortgang van de berekening" />{' '}
        <a className="utrecht-link" href={`/handboek/versies/${h.versie}/simulatie`}>
          Kijk hoever het is
        </a>
        . Deze pagina kan dicht; de uitkomst blijft bewaard.
      </p>
    )
  return (
    <>
      {s.stand === 'klaar' && !s.actueel && (
        <Melding soort="warning" titel="Het concept is sindsdien gewijzigd">
          <p>Reken opnieuw om te zien wat het nu verandert.</p>
        </Melding>
      )}
      <form method="post" action={`/handboek/versies/${h.versie}/simulatie`} className="w-knoppen">
        <input type="hidden" name="csrf" value={kader.csrf} />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          {s.stand === 'nooit' ? 'Reken uit' : 'Reken opnieuw'}
        </button>
      </form>
    </>
  )
}

function Gevolgen({ u, dag, overgang }: { u: Uitkomst; dag: Dag; overgang: Handboekbeeld['overgang'] }) {
  const anders = u.stappen.filter((x) => x.verschil !== 'gelijk' || x.dossiers > 0)
  return (
    <>
      <p>
        Gerekend op {inTekst(dag)}, tegenover versie {u.tegenover}. <strong>Eerste dag</strong>: zoals het dan
        is, nu {overgang === 'lopend' ? 'open werk overgaat' : 'lopend werk bij de oude versie blijft'} (
        {u.geraaktEersteDag} dossiers). <strong>Straks</strong>: alsof deze versie altijd al gold.
      </p>
      <Tabel
        bijschrift="Open werk per rol"
        bijschriftZichtbaar
        rijen={u.rollen}
        sleutel={(r) => r.rol}
        kolommen={[{ kop: 'Rol', cel: (r) => r.rol }, ...cijfers<Uitkomst['rollen'][number]>()]}
      />
      <Tabel
        bijschrift="Stappen die anders zijn of ander werk geven"
        bijschriftZichtbaar
        rijen={anders}
        sleutel={(r) => r.stap}
        leeg={<p>Alle stappen zijn gelijk.</p>}
        kolommen={[
          { kop: 'Stap', cel: (r) => r.titel },
          { kop: 'Rol', cel: (r) => r.rol },
          {
            kop: 'Wat',
            cel: (r) => (r.verschil === 'anders' ? `anders: ${r.velden.join(', ')}` : r.verschil),
          },
          ...cijfers<Uitkomst['stappen'][number]>(),
        ]}
      />
      <Toegang u={u} />
    </>
  )
}

/** Who would see more or less, had the version always held; an older outcome does not say. */
function Toegang({ u }: { u: Uitkomst }) {
  if (u.toegang === null) return <p>Reken opnieuw om ook te zien wie meer of minder te zien krijgt.</p>
  return (
    <Tabel
      bijschrift="Wie straks meer of minder ziet"
      bijschriftZichtbaar
      rijen={u.toegang.flatMap((t) => [
        { ...t, wat: 'het dossier zelf' },
        ...t.gegevens.map((g) => ({ ...g, rol: t.rol, wat: g.soort })),
      ])}
      sleutel={(r) => `${r.rol} ${r.wat}`}
      leeg={<p>Niemand ziet meer of minder dan nu.</p>}
      kolommen={[
        { kop: 'Rol', cel: (r) => r.rol },
        { kop: 'Wat', cel: (r) => r.wat },
        { kop: 'Dossiers erbij', getal: true, cel: (r) => r.erbij },
        { kop: 'Dossiers eraf', getal: true, cel: (r) => r.eraf },
      ]}
    />
  )
}

/** The columns of figures that roles and steps share. */
function cijfers<R extends Standen | Uitkomst['stappen'][number]>() {
  return [
    { kop: 'Dossiers', getal: true, cel: (r: R) => r.dossiers },
    { kop: 'Open nu', getal: true, cel: (r: R) => r.nu.open },
    { kop: 'Eerste dag', getal: true, cel: (r: R) => r.eersteDag.open },
    { kop: 'Straks', getal: true, cel: (r: R) => r.straks.open },
    { kop: 'Verschil', getal: true, cel: (r: R) => signed(r.straks.open - r.nu.open) },
    { kop: 'Te laat nu', getal: true, cel: (r: R) => r.nu.teLaat },
    { kop: 'Te laat straks', getal: true, cel: (r: R) => r.straks.teLaat },
    { kop: 'Nieuw te laat', getal: true, cel: (r: R) => r.nieuwTeLaat },
  ]
}

const signed = (n: number) => (n > 0 ? `+${n}` : n === 0 ? '0' : `−${-n}`)

function Besluit({ kader, h }: { kader: Kader; h: Handboekbeeld }) {
  return (
    <section className="w-sectie" aria-labelledby="besluit">
      <h2 className="utrecht-heading-2" id="besluit">
        Vaststellen
      </h2>
      <p>
        Versie {h.versie} geldt dan vanaf {inTekst(h.vanaf as Dag)} en verandert daarna niet meer.{' '}
        {h.overgang === 'lopend'
          ? 'Open werk gaat die dag over naar deze versie; wat af is, blijft bij de oude.'
          : 'Lopend werk blijft bij de oude versie; alleen wat daarna begint, volgt deze.'}
      </p>
      <form method="post" action={`/handboek/versies/${h.versie}/vaststellen`} className="w-knoppen">
        <input type="hidden" name="csrf" value={kader.csrf} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          Stel versie {h.versie} vast
        </button>
        <button
          type="submit"
          className="utrecht-button utrecht-button--secondary-action"
          formAction={`/handboek/versies/${h.versie}/weggooien`}
        >
          Gooi het concept weg
        </button>
      </form>
    </section>
  )
}
