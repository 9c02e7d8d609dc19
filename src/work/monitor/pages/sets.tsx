/** Sets of indicators: which one holds, concepts under way, what is in a set, the threshold; adopted by the council. */
import type { z } from 'zod'
import { type Dag, inTekst } from '#core/day.ts'
import { Datumveld, type Fout, Foutensamenvatting, Knoppen, Tekstvak, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import type { Body } from '../formulier.ts'
import { doelen, type Setdocument } from '../model.ts'
import type { setoperaties } from '../operations/sets.ts'

export type Sets = z.output<typeof setoperaties.lijst.uitvoer>

const kruimels = [{ naam: 'Monitor', pad: '/monitor' }]
const standen = { concept: 'Concept', vastgesteld: 'Vastgesteld', geleverd: 'Meegeleverd' } as const

interface Formulierstaat {
  readonly body: Body
  readonly fouten: readonly Fout[]
}

export interface SetsProps extends Formulierstaat {
  readonly kader: Kader
  readonly s: Sets
  readonly beheer: boolean
  /** Which form was sent, so that faults stand by the right one. */
  readonly welk?: 'concept' | 'drempel' | 'yaml'
}

const parts = (body: Body, naam: string) => ({
  dag: body[`${naam}-dag`] ?? '',
  maand: body[`${naam}-maand`] ?? '',
  jaar: body[`${naam}-jaar`] ?? '',
})

export function SetsPagina({ kader, s, beheer, welk, body, fouten }: SetsProps) {
  const van = (form: string): Formulierstaat => (welk === form ? { body, fouten } : { body: {}, fouten: [] })
  return (
    <Pagina
      kader={kader}
      titel="Sets indicatoren"
      antwoord={`Vandaag geldt set ${s.geldt}. Groepen van minder dan ${s.drempel} personen worden niet getoond.`}
      kruimels={kruimels}
    >
      <Foutensamenvatting fouten={fouten} />
      <Tabel
        bijschrift="Sets"
        rijen={s.sets}
        sleutel={(x) => x.versie}
        kolommen={[
          {
            kop: 'Set',
            cel: (x) => (
              <a className="utrecht-link" href={`/monitor/sets/${x.versie}`}>
                {x.versie}
              </a>
            ),
          },
          { kop: 'Stand', cel: (x) => standen[x.stand] },
          { kop: 'Vanaf', cel: (x) => inTekst(x.vanaf as Dag) },
          { kop: 'Besluit', cel: (x) => x.besluit ?? '–' },
        ]}
      />
      {beheer && (
        <>
          <Nieuw kader={kader} s={s} {...van('concept')} />
          <Drempel kader={kader} s={s} {...van('drempel')} />
          <Yaml kader={kader} {...van('yaml')} />
        </>
      )}
    </Pagina>
  )
}

function Nieuw({ kader, s, body, fouten }: Formulierstaat & { kader: Kader; s: Sets }) {
  return (
    <form method="post" action="/monitor/sets" className="w-formulier" noValidate>
      <h2 className="utrecht-heading-2">Nieuw concept</h2>
      <p>Begint als kopie van set {s.geldt}. Oude rapporten houden de set van toen.</p>
      <input type="hidden" name="csrf" value={kader.csrf} />
      <input type="hidden" name="van" value={s.geldt} />
      <Tekstveld
        naam="versie"
        label="Naam van de versie"
        hint="Zoals 2027-1."
        breedte="smal"
        waarde={body.versie ?? ''}
        fouten={fouten}
      />
      <Datumveld naam="vanaf" label="Geldt vanaf" waarde={parts(body, 'vanaf')} fouten={fouten} />
      <Knoppen tekst="Maak concept" />
    </form>
  )
}

function Drempel({ kader, s, body, fouten }: Formulierstaat & { kader: Kader; s: Sets }) {
  return (
    <form method="post" action="/monitor/drempel" className="w-formulier" noValidate>
      <h2 className="utrecht-heading-2">Drempel voor kleine groepen</h2>
      <p>Nu {s.drempel}. Een drempel verandert nooit met terugwerkende kracht.</p>
      <input type="hidden" name="csrf" value={kader.csrf} />
      <Tekstveld
        naam="drempel"
        label="Toon geen groepen van minder personen dan"
        soort="number"
        breedte="smal"
        waarde={body.drempel ?? ''}
        fouten={fouten}
      />
      <Datumveld naam="drempeldag" label="Vanaf" waarde={parts(body, 'drempeldag')} fouten={fouten} />
      <Knoppen tekst="Stel drempel vast" />
    </form>
  )
}

function Yaml({ kader, body, fouten }: Formulierstaat & { kader: Kader }) {
  return (
    <form method="post" action="/monitor/sets/invoeren" className="w-formulier" noValidate>
      <h2 className="utrecht-heading-2">Een set uit een bestand</h2>
      <input type="hidden" name="csrf" value={kader.csrf} />
      <Tekstvak
        naam="yaml"
        label="De set als YAML"
        hint="Elke fout noemt haar regel. Een bestaande set is te bewaren vanaf haar eigen pagina."
        regels={8}
        waarde={body.yaml ?? ''}
        fouten={fouten}
      />
      <Knoppen tekst="Lees in als concept" />
    </form>
  )
}

export interface SetProps extends Formulierstaat {
  readonly kader: Kader
  readonly stand: keyof typeof standen
  readonly document: Setdocument
  readonly besluit: string | null
  readonly beheer: boolean
}

/** One set with its indicators; a concept can be changed, thrown away or adopted. */
export function SetPagina({ kader, stand, document: d, besluit, beheer, body, fouten }: SetProps) {
  const pad = `/monitor/sets/${d.versie}`
  const concept = stand === 'concept' && beheer
  return (
    <Pagina
      kader={kader}
      titel={`Set ${d.versie}`}
      antwoord={`${standen[stand]}, vanaf ${inTekst(d.vanaf as Dag)}: ${d.indicatoren.length} indicatoren.${besluit === null ? '' : ` Besluit: ${besluit}.`}`}
      kruimels={[...kruimels, { naam: 'Sets', pad: '/monitor/sets' }]}
    >
      <Foutensamenvatting fouten={fouten} />
      {d.toelichting !== undefined && <p>{d.toelichting}</p>}
      <ul className="w-lijst">
        <li>
          <a className="utrecht-link" href={`/monitor?versie=${d.versie}`}>
            De cijfers van vandaag met deze set
          </a>
        </li>
        <li>
          <a className="utrecht-link" href={`${pad}/yaml`}>
            Deze set als YAML
          </a>
        </li>
        {concept && (
          <li>
            <a className="utrecht-link" href={`${pad}/indicatoren/nieuw`}>
              Indicator toevoegen
            </a>
          </li>
        )}
      </ul>
      <Tabel
        bijschrift="Indicatoren"
        rijen={d.indicatoren}
        sleutel={(i) => i.id}
        kolommen={[
          {
            kop: 'Indicator',
            cel: (i) => (
              <>
                {concept ? (
                  <a className="utrecht-link" href={`${pad}/indicatoren/${i.id}`}>
                    {i.naam}
                  </a>
                ) : (
                  i.naam
                )}
                <span className="w-subtekst">{i.vraag}</span>
              </>
            ),
          },
          { kop: 'Doel', cel: (i) => doelen[i.doel] },
          { kop: 'Formule', cel: (i) => i.formule?.soort ?? 'ontbreekt' },
          { kop: 'Eigenaar', cel: (i) => i.eigenaar },
        ]}
      />
      {concept && (
        <>
          <form method="post" action={`${pad}/vaststellen`} className="w-formulier" noValidate>
            <h2 className="utrecht-heading-2">Vastgesteld door de raad</h2>
            <p>
              Daarna verandert deze set niet meer. Rapporten van vóór {inTekst(d.vanaf as Dag)} houden hun
              set.
            </p>
            <input type="hidden" name="csrf" value={kader.csrf} />
            <Tekstveld
              naam="besluit"
              label="Welk raadsbesluit?"
              hint="Zoals: raadsbesluit van 30 september 2026, nummer 12."
              waarde={body.besluit ?? ''}
              fouten={fouten}
            />
            <Knoppen tekst="Leg vast als vastgesteld" />
          </form>
          <form method="post" action={`${pad}/weggooien`} className="w-formulier">
            <input type="hidden" name="csrf" value={kader.csrf} />
            <button type="submit" className="utrecht-button utrecht-button--secondary-action">
              Gooi dit concept weg
            </button>
          </form>
        </>
      )}
    </Pagina>
  )
}
