/** Progress on screen: the light with its reasons, open agreements first, and the form of the talk for a tablet. */
import type { z } from 'zod'
import { type Dag, dagInAmsterdam, inTabel, inTekst } from '#core/day.ts'
import { Conceptvraag } from '#ui/concept-question.tsx'
import { Datumveld, type Fout, Foutensamenvatting } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Status, Termijndag } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import { afspraakmakers, dateParts, gespreksafspraken, Stoplichtblok } from '#work/dossier/index.ts'
import type { gesprekoperaties } from './operations.ts'
import { type Gespreksvraag, keuzevragen, nieuweAfspraken, vragen, woordvragen } from './vragen.ts'

export type Voortgang = z.output<typeof gesprekoperaties.zien.uitvoer>
type Body = Readonly<Record<string, string | undefined>>

export interface Botsing {
  readonly vraag: string
  readonly antwoord: string
  readonly versie: number
  readonly door: string
}

export interface VoortgangProps {
  readonly kader: Kader
  readonly voortgang: Voortgang
  readonly vandaag: Dag
  readonly body: Body
  readonly fouten: readonly Fout[]
  readonly botsingen?: readonly Botsing[]
  readonly melding?: string | undefined
}

export function Voortgangpagina({
  kader,
  voortgang: g,
  vandaag,
  body,
  fouten,
  botsingen = [],
  melding,
}: VoortgangProps) {
  const pad = `/dossiers/${g.dossier}`
  const open = (g.afspraken ?? []).filter((a) => a.afgerondOp === null)
  const klaar = (g.afspraken ?? []).filter((a) => a.afgerondOp !== null)
  const laat = open.filter((a) => a.uiterlijk < vandaag).length
  const botsfouten = botsingen.map((b) => ({
    veld: b.vraag,
    fout: `${b.door} schreef intussen iets anders. Kijk wat klopt en bewaar opnieuw.`,
  }))
  return (
    <Pagina
      kader={kader}
      titel={`Voortgang: ${g.naam ?? 'dossier'}`}
      antwoord={answer(g, open.length, laat)}
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: g.naam ?? 'Dossier', pad },
      ]}
      script="/intake.js"
      ernaast={
        <>
          <section className="w-blok" aria-labelledby="licht">
            <h2 className="utrecht-heading-3" id="licht">
              Stoplicht
            </h2>
            {g.stoplicht === null ? (
              <p>Er loopt geen inburgeringstermijn, dus er is geen stoplicht.</p>
            ) : (
              <Stoplichtblok dossier={g.dossier} licht={g.stoplicht} open />
            )}
          </section>
          <Momenten g={g} vandaag={vandaag} />
        </>
      }
    >
      {melding !== undefined && (
        <div className="utrecht-alert utrecht-alert--ok w-melding" role="status">
          <p>{melding}</p>
        </div>
      )}
      <form
        method="post"
        action={`${pad}/voortgang`}
        className="w-formulier w-intake"
        data-intake={`${g.dossier}/voortgang`}
      >
        <Foutensamenvatting fouten={[...botsfouten, ...fouten]} />
        <input type="hidden" name="csrf" value={kader.csrf} />
        <section className="w-sectie" aria-labelledby="afspraken">
          <h2 className="utrecht-heading-2" id="afspraken">
            Afspraken die open staan
          </h2>
          <Tabel
            bijschrift="Open afspraken, met wat ervan kwam"
            rijen={open}
            sleutel={(a) => a.feit}
            leeg={<p>Er staat geen afspraak open.</p>}
            kolommen={[
              { kop: 'Afspraak', cel: (a) => gespreksafspraken[a.wat] },
              { kop: 'Wie', cel: (a) => afspraakmakers[a.wie] },
              {
                kop: 'Uiterlijk',
                cel: (a) => <Termijndag laatsteDag={a.uiterlijk as Dag} vandaag={vandaag} />,
              },
              {
                kop: 'Wat kwam ervan?',
                cel: (a) => (
                  <select
                    id={`veld-afspraak-${a.feit}`}
                    name={`afspraak-${a.feit}`}
                    className="utrecht-select"
                    defaultValue={body[`afspraak-${a.feit}`] ?? ''}
                    aria-label={`Wat kwam er van: ${gespreksafspraken[a.wat]}?`}
                  >
                    <option value="">Blijft open</option>
                    <option value="gedaan">Gedaan</option>
                    <option value="nietGedaan">Niet gedaan, vervalt</option>
                  </select>
                ),
              },
            ]}
          />
        </section>
        <section className="w-sectie" aria-labelledby="gesprek">
          <h2 className="utrecht-heading-2" id="gesprek">
            Het gesprek
          </h2>
          <p className="w-zacht">
            Elk antwoord wordt meteen bewaard als concept. Woorden worden een notitie die alleen de
            klantmanager leest; keuzes en afspraken worden feiten.
          </p>
          <Datumveld
            naam="op"
            label="Dag van het gesprek"
            waarde={
              body['op-dag'] === undefined
                ? dateParts(vandaag)
                : { dag: body['op-dag'], maand: body['op-maand'] ?? '', jaar: body['op-jaar'] ?? '' }
            }
            fouten={fouten}
          />
          {[...keuzevragen, ...woordvragen].map((v) => (
            <Veld key={v.id} v={v} g={g} body={body} fouten={fouten} botsingen={botsingen} />
          ))}
        </section>
        <section className="w-sectie" aria-labelledby="nieuw">
          <h2 className="utrecht-heading-2" id="nieuw">
            Nieuwe afspraken
          </h2>
          <Afspraakvelden n={1} g={g} body={body} fouten={fouten} botsingen={botsingen} />
          {Array.from({ length: nieuweAfspraken - 1 }, (_, i) => i + 2).map((n) => {
            const begonnen =
              `wat-${n}` in body || g.concept?.some((a) => a.vraag === `wat-${n}` && a.antwoord !== '')
            return (
              <details key={n} open={begonnen}>
                <summary>Nog een afspraak</summary>
                <Afspraakvelden n={n} g={g} body={body} fouten={fouten} botsingen={botsingen} />
              </details>
            )
          })}
        </section>
        <div className="w-knoppen w-knoppen--vast">
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            Leg het gesprek vast
          </button>
          <span id="intake-stand" role="status" className="w-zacht" />
        </div>
      </form>
      {klaar.length > 0 && (
        <section className="w-sectie" aria-labelledby="afgerond">
          <h2 className="utrecht-heading-2" id="afgerond">
            Afgeronde afspraken
          </h2>
          <Tabel
            bijschrift="Afgeronde afspraken"
            rijen={klaar}
            sleutel={(a) => a.feit}
            kolommen={[
              { kop: 'Afspraak', cel: (a) => gespreksafspraken[a.wat] },
              { kop: 'Wie', cel: (a) => afspraakmakers[a.wie] },
              {
                kop: 'Uitkomst',
                cel: (a) => (
                  <Status
                    toestand={a.uitkomst === 'gedaan' ? 'gedaan' : 'wacht'}
                    woord={`${a.uitkomst === 'gedaan' ? 'Gedaan' : 'Niet gedaan'}, ${inTabel(a.afgerondOp as Dag)}`}
                  />
                ),
              },
            ]}
          />
        </section>
      )}
    </Pagina>
  )
}

function answer(g: Voortgang, open: number, laat: number): string {
  const laatst = g.gesprekken?.[0]
  const gesprek =
    laatst === undefined
      ? 'Er was nog geen voortgangsgesprek'
      : `Laatste voortgangsgesprek: ${inTekst(laatst.op as Dag)}`
  const staat = open === 0 ? 'geen open afspraken' : open === 1 ? '1 open afspraak' : `${open} open afspraken`
  return `${gesprek}; ${staat}${laat > 0 ? `, waarvan ${laat} over de dag heen` : ''}.`
}

function Momenten({ g, vandaag }: { g: Voortgang; vandaag: Dag }) {
  const momenten = g.momenten ?? []
  return (
    <section className="w-blok" aria-labelledby="momenten">
      <h2 className="utrecht-heading-3" id="momenten">
        Gesprekken volgens het plan
      </h2>
      {momenten.length === 0 ? (
        <p>Het plan noemt geen aantal; het handboek vraagt elk half jaar een gesprek.</p>
      ) : (
        <ol className="w-momenten">
          {momenten.map((m, i) => (
            <li key={i}>
              {m.gehouden === null ? (
                <Termijndag laatsteDag={m.dag as Dag} vandaag={vandaag} />
              ) : (
                <Status toestand="gedaan" woord={`Gehouden op ${inTabel(m.gehouden as Dag)}`} />
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

interface Vraagstand {
  readonly g: Voortgang
  readonly body: Body
  readonly fouten: readonly Fout[]
  readonly botsingen: readonly Botsing[]
}

/** What, who and until when. */
function Afspraakvelden({ n, ...stand }: Vraagstand & { n: number }) {
  return (
    <fieldset className="w-afspraak">
      <legend>Afspraak {n}</legend>
      {['wat', 'wie', 'uiterlijk'].map((deel) => (
        <Veld key={deel} v={vragen.get(`${deel}-${n}`)!} {...stand} regel={deel === 'uiterlijk'} />
      ))}
    </fieldset>
  )
}

/** A question with its draft; of a choice what was said last, so that only what changed is chosen. */
function Veld({
  v,
  g,
  body,
  fouten,
  botsingen,
  regel = false,
}: Vraagstand & {
  v: Gespreksvraag
  regel?: boolean
}) {
  const a = g.concept?.find((x) => x.vraag === v.id)
  const botsing = botsingen.find((b) => b.vraag === v.id)
  const oud = a?.antwoord ?? ''
  const eerder = keuzevragen.some((k) => k.id === v.id) && g.deelname?.[v.id as 'werk']
  return (
    <Conceptvraag
      id={v.id}
      vraag={v.vraag}
      hint={v.hint}
      keuzes={v.keuzes}
      leeg={v.id.startsWith('wat-') ? 'Geen afspraak' : 'Kies'}
      regels={regel ? 1 : 3}
      waarde={body[v.id] ?? (oud !== '' ? oud : eerder || (v.id.startsWith('wie-') ? 'persoon' : ''))}
      oud={botsing?.antwoord ?? oud}
      versie={botsing?.versie ?? a?.versie ?? 0}
      wie={a === undefined || oud === '' ? '' : `Bewaard door ${a.door}, ${inTabel(dagInAmsterdam(a.op))}`}
      fout={fouten.find((f) => f.veld === v.id)?.fout}
      botsing={
        botsing && `${botsing.door} schreef intussen: ${v.keuzes?.[botsing.antwoord] ?? botsing.antwoord}`
      }
    />
  )
}
