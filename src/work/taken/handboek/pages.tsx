/** The handbook to read: parts, and per step who does what, when, for whom, done by which fact, on what ground. */
import type { z } from 'zod'
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { type Fout, Foutensamenvatting, Keuzelijst, Tekstvak } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import type { handboekoperaties } from '../operations/index.ts'
import { reactiesoorten } from '../operations/reacties.ts'
import { type Reactie, Reacties } from './reaction-pages.tsx'

export type Handboekbeeld = z.output<typeof handboekoperaties.zien.uitvoer>
type Stap = Handboekbeeld['onderdelen'][number]['stappen'][number]

const standen = { concept: 'Concept', vastgesteld: 'Vastgesteld', geleverd: 'Meegeleverd' } as const

/** The handbook as a page; `beheer`: the reader may change it. */
export function HandboekPagina({
  kader,
  h,
  beheer,
  vandaag,
}: {
  kader: Kader
  h: Handboekbeeld
  beheer: boolean
  vandaag: Dag
}) {
  const stappen = h.onderdelen.reduce((n, o) => n + o.stappen.length, 0)
  const open = h.onderdelen.flatMap((o) => o.stappen).reduce((n, s) => n + s.reacties, 0)
  return (
    <Pagina
      kader={kader}
      titel={h.naam}
      antwoord={`${stappen} stappen in ${h.onderdelen.length} onderdelen. Wat hier staat, is wat in de werkvoorraad komt.`}
      ernaast={<Ernaast h={h} beheer={beheer} open={open} vandaag={vandaag} />}
    >
      {h.toelichting !== null && <p className="w-inleiding">{h.toelichting}</p>}
      <p className="w-zacht">
        Open een onderdeel om de stappen te lezen. Alle stappen uitgeschreven staan op{' '}
        <a className="utrecht-link" href={`/handboek/versies/${h.versie}/afdruk`}>
          één pagina
        </a>
        .
      </p>
      {h.onderdelen.map((o, i) => (
        // Folded, because nobody reads a hundred steps in one go; the first is open to show how a step reads.
        <details key={o.id} className="w-onderdeel" open={i === 0}>
          <summary>
            <h2 className="utrecht-heading-3" id={o.id}>
              {o.naam}
            </h2>
            <span className="w-zacht">
              {o.stappen.length === 1 ? '1 stap' : `${o.stappen.length} stappen`}
            </span>
          </summary>
          {o.toelichting !== null && <p>{o.toelichting}</p>}
          <Stappen naam={o.naam} stappen={o.stappen} pad={(s) => stepPath(h, s.id)} />
          {beheer && h.stand === 'concept' && (
            <p>
              <a className="utrecht-link" href={`/handboek/versies/${h.versie}/onderdelen/${o.id}/nieuw`}>
                Stap toevoegen<span className="w-onzichtbaar"> aan {o.naam}</span>
              </a>
            </p>
          )}
        </details>
      ))}
    </Pagina>
  )
}

/** Address of a step in this version. */
export function stepPath(h: Pick<Handboekbeeld, 'versie' | 'stand'>, stap: string): string {
  return h.stand === 'concept' ? `/handboek/versies/${h.versie}/stappen/${stap}` : `/handboek/stappen/${stap}`
}

function Stappen({
  naam,
  stappen,
  pad,
}: {
  naam: string
  stappen: readonly Stap[]
  pad: (s: Stap) => string
}) {
  return (
    <Tabel
      bijschrift={`Stappen van ${naam}`}
      rijen={stappen}
      sleutel={(s) => s.id}
      kolommen={[
        {
          kop: 'Wat',
          cel: (s) => (
            <span id={`stap-${s.id}`} className="w-stapwat">
              <a className="utrecht-link" href={pad(s)}>
                {s.titel}
              </a>
              <span className="w-subtekst">{s.uitleg}</span>
              {s.reacties > 0 && (
                <span className="w-subtekst">
                  {s.reacties === 1 ? '1 reactie wacht' : `${s.reacties} reacties wachten`} op antwoord
                </span>
              )}
            </span>
          ),
        },
        {
          kop: 'Wie en wanneer',
          cel: (s) => (
            <span>
              {s.rolnaam}
              <span className="w-subtekst">
                {s.wanneer} na: {s.na}
              </span>
            </span>
          ),
        },
        { kop: 'Voor wie', cel: (s) => (s.voor.length === 0 ? 'iedereen' : s.voor.join(', ')) },
        {
          kop: 'Klaar door, en grond',
          cel: (s) => (
            <span>
              {s.klaar}
              <span className="w-subtekst">
                <Grond grond={s.grond} />
              </span>
            </span>
          ),
        },
      ]}
    />
  )
}

function Grond({ grond }: { grond: Stap['grond'] }) {
  if (grond === null) return <span className="w-zacht">eigen keuze</span>
  return (
    <a className="utrecht-link" href={grond.link}>
      {grond.tekst}
    </a>
  )
}

function Ernaast({
  h,
  beheer,
  open,
  vandaag,
}: {
  h: Handboekbeeld
  beheer: boolean
  open: number
  vandaag: Dag
}) {
  const versies = h.versies.filter((v) => beheer || v.stand === 'vastgesteld')
  return (
    <>
      <h2 className="utrecht-heading-3">Deze versie</h2>
      <p>
        <strong>{h.versie}</strong>, {standen[h.stand].toLowerCase()}.{' '}
        {h.vanaf <= vandaag ? 'Geldt sinds' : 'Geldt vanaf'} {inTekst(h.vanaf as Dag)}.
      </p>
      {h.stand === 'geleverd' && (
        <p>
          Dit is het handboek dat met Wortel komt. Het geldt tot de gemeente een eigen handboek vaststelt.
        </p>
      )}
      {h.afleiden !== null && (
        <p role="status">
          De taken worden opnieuw afgeleid: {h.afleiden.gedaan} van {h.afleiden.totaal} dossiers.
        </p>
      )}
      {beheer && h.stand === 'concept' && <Concept h={h} />}
      <ul className="w-lijst">
        <li>
          <a className="utrecht-link" href="/handboek/vragen">
            Vragen en voorstellen{open > 0 ? ` (${open} open)` : ''}
          </a>
        </li>
        <li>
          <a className="utrecht-link" href="/handboek/acties">
            Actielijst
          </a>
        </li>
        <li>
          <a className="utrecht-link" href="/handboek/evaluatie">
            Evaluatie van dit halfjaar
          </a>
        </li>
        <li>
          <a className="utrecht-link" href={`/handboek/versies/${h.versie}/afdruk`}>
            Alles op één pagina
          </a>
        </li>
        <li>
          <a className="utrecht-link" href={`/handboek/versies/${h.versie}/pdf`}>
            Opslaan als pdf
          </a>
        </li>
        <li>
          <a className="utrecht-link" href={`/handboek/versies/${h.versie}/yaml`}>
            Opslaan als YAML
          </a>
        </li>
        {beheer && (
          <li>
            <a className="utrecht-link" href={`/handboek/versies/${h.versie}/concept`}>
              Nieuwe versie maken
            </a>
          </li>
        )}
        {beheer && (
          <li>
            <a className="utrecht-link" href="/handboek/invoeren">
              Handboek invoeren (YAML)
            </a>
          </li>
        )}
      </ul>
      {versies.length > 0 && (
        <>
          <h2 className="utrecht-heading-3">Alle versies</h2>
          <ul className="w-lijst">
            {versies.map((v) => (
              <li key={v.versie}>
                <a
                  className="utrecht-link"
                  href={`/handboek/versies/${v.versie}`}
                  aria-current={v.versie === h.versie ? 'true' : undefined}
                >
                  {v.versie}
                </a>{' '}
                <span className="w-zacht">
                  {standen[v.stand].toLowerCase()}, vanaf {inTabel(v.vanaf as Dag)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** What can be done with a concept. */
function Concept({ h }: { h: Handboekbeeld }) {
  const pad = `/handboek/versies/${h.versie}`
  return (
    <ul className="w-lijst">
      <li>
        <a className="utrecht-link" href={`${pad}/kop`}>
          Naam, eerste dag en onderdelen
        </a>
      </li>
      <li>
        <a className="utrecht-link" href={`${pad}/verschil`}>
          Verschil met de geldende versie
        </a>
      </li>
      <li>
        <a className="utrecht-link" href={`${pad}/simulatie`}>
          Wat verandert deze versie? Bekijk en stel vast
        </a>
      </li>
    </ul>
  )
}

export interface StapProps {
  readonly kader: Kader
  readonly h: Handboekbeeld
  readonly stap: Stap
  readonly reacties: readonly Reactie[]
  readonly concepten: readonly string[]
  /** The reader may react, and may answer. */
  readonly reageren: boolean
  readonly beheer: boolean
  readonly fouten: readonly Fout[]
  readonly body: Readonly<Record<string, string | undefined>>
}

/** One step whole, who waits for it, and what people say of it. */
export function StapPagina(p: StapProps) {
  const { kader, h, stap: s, reacties, concepten, reageren, beheer, fouten, body } = p
  const wachters = h.onderdelen
    .flatMap((o) => o.stappen)
    .filter((x) => x.wachtOp === s.klaar || x.na === s.klaar)
  return (
    <Pagina
      kader={kader}
      titel={s.titel}
      antwoord={`${s.rolnaam}, ${s.wanneer} na: ${s.na}.`}
      kruimels={[{ naam: 'Handboek', pad: '/handboek' }]}
    >
      <p>{s.uitleg}</p>
      <dl className="w-kenmerken">
        <Kenmerk naam="Wie">{s.rolnaam}</Kenmerk>
        <Kenmerk naam="Begint door">{s.na}</Kenmerk>
        <Kenmerk naam="Voor wie">{s.voor.length === 0 ? 'Iedereen' : s.voor.join(', ')}</Kenmerk>
        <Kenmerk naam="Wanneer">{s.wanneer}</Kenmerk>
        <Kenmerk naam="Klaar door">{s.klaar}</Kenmerk>
        {s.onderdeel !== null && <Kenmerk naam="Onderdeel van de plicht">{s.onderdeel}</Kenmerk>}
        {s.wachtOp !== null && <Kenmerk naam="Kan pas na">{s.wachtOp}</Kenmerk>}
        {s.zonder.length > 0 && <Kenmerk naam="Vervalt bij">{s.zonder.join(', ')}</Kenmerk>}
        <Kenmerk naam="Grond">
          <Grond grond={s.grond} />
        </Kenmerk>
        <Kenmerk naam="Gegevens">
          {s.gegevens.length === 0 ? 'geen' : s.gegevens.join('; ')}
          {s.nazorg > 0 && ` (nog ${s.nazorg} dagen na de stap)`}
        </Kenmerk>
        {s.nietNodigDoor.length > 0 && (
          <Kenmerk naam="Niet nodig, zegt">{s.nietNodigDoor.join(', ')}, met een reden</Kenmerk>
        )}
      </dl>
      {wachters.length > 0 && (
        <section className="w-sectie" aria-labelledby="wachters">
          <h2 className="utrecht-heading-2" id="wachters">
            Wie hierop wacht
          </h2>
          <ul className="w-lijst">
            {wachters.map((w) => (
              <li key={w.id}>
                <a className="utrecht-link" href={stepPath(h, w.id)}>
                  {w.titel}
                </a>{' '}
                <span className="w-zacht">{w.rolnaam}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="w-sectie" aria-labelledby="reacties">
        <h2 className="utrecht-heading-2" id="reacties">
          Vragen en voorstellen
        </h2>
        <Reacties
          reacties={reacties}
          kader={kader}
          beheer={beheer}
          concepten={concepten}
          leeg="Er is nog niets bij deze stap gezegd."
        />
        {reageren && (
          <form method="post" action={`/handboek/stappen/${s.id}`} className="w-formulier" noValidate>
            <Foutensamenvatting fouten={fouten} />
            <input type="hidden" name="csrf" value={kader.csrf} />
            <Keuzelijst
              naam="soort"
              label="Wat is het?"
              fouten={fouten}
              waarde={body.soort ?? 'vraag'}
              keuzes={Object.entries(reactiesoorten).map(([waarde, naam]) => ({ waarde, naam }))}
            />
            <Tekstvak
              naam="tekst"
              label="Wat wil je zeggen?"
              hint="Over het werk, niet over personen: alle partners lezen dit."
              fouten={fouten}
              waarde={body.tekst ?? ''}
            />
            <button type="submit" className="utrecht-button utrecht-button--primary-action">
              Plaats
            </button>
          </form>
        )}
      </section>
    </Pagina>
  )
}

function Kenmerk({ naam, children }: { naam: string; children: React.ReactNode }) {
  return (
    <div className="w-kenmerk">
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}
