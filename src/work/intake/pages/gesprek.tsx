/** The form of the talk: made for a tablet, one question a block, each answer kept as it is given. */
import type { z } from 'zod'
import { dagInAmsterdam, inTabel } from '#core/day.ts'
import { Conceptvraag } from '#ui/concept-question.tsx'
import { type Fout, Foutensamenvatting } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import type { intakeoperaties } from '../operations/index.ts'
import { Bekendlijst } from './bekend.tsx'

export type Intake = z.output<typeof intakeoperaties.zien.uitvoer>
type Antwoord = NonNullable<Intake['antwoorden']>[number]
export type Vragendeel = NonNullable<Intake['vragen']>[number]
type Vraag = Vragendeel['vragen'][number]

/** An answer in words. */
export const antwoordInWoorden = (v: Vraag, antwoord: string): string => v.keuzes?.[antwoord] ?? antwoord

export interface Botsing {
  readonly vraag: string
  readonly antwoord: string
  readonly versie: number
  readonly door: string
}

export function Gesprek({
  kader,
  intake,
  ingevuld = {},
  botsingen = [],
  fouten = [],
  bewaard = false,
}: {
  kader: Kader
  intake: Intake
  /** What was sent and is not kept, by question. */
  ingevuld?: Readonly<Record<string, string>>
  botsingen?: readonly Botsing[]
  fouten?: readonly Fout[]
  bewaard?: boolean
}) {
  const antwoorden = new Map((intake.antwoorden ?? []).map((a) => [a.vraag, a]))
  const delen = intake.vragen ?? []
  const alle = delen.flatMap((d) => d.vragen)
  const gegeven = alle.filter((v) => (antwoorden.get(v.id)?.antwoord ?? '') !== '').length
  const botsfouten = botsingen.map((b) => ({
    veld: b.vraag,
    fout: `${b.door} schreef intussen een ander antwoord. Kijk welk antwoord klopt en bewaar opnieuw.`,
  }))
  const pad = `/dossiers/${intake.dossier}/intake`
  return (
    <Pagina
      kader={kader}
      titel={`Gesprek: ${intake.naam ?? 'brede intake'}`}
      antwoord={`${gegeven} van ${alle.length} vragen hebben een antwoord. Elk antwoord wordt meteen bewaard.`}
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: intake.naam ?? 'Dossier', pad: `/dossiers/${intake.dossier}` },
        { naam: 'Brede intake', pad },
      ]}
      script="/intake.js"
    >
      <Foutensamenvatting fouten={[...botsfouten, ...fouten]} />
      {bewaard && (
        <div className="utrecht-alert utrecht-alert--ok w-melding" role="status">
          <p>De antwoorden zijn bewaard.</p>
        </div>
      )}
      <div className="w-blok">
        <p>
          <strong>Zeg eerst:</strong> u heeft recht op een gesprek zonder uw partner of anderen erbij. U hoeft
          geen antwoord te geven over uw gezondheid als dat voor het plan niet nodig is.
        </p>
        <p className="w-zacht">
          Antwoorden zijn geen feiten: alleen de klantmanager ziet ze, elke inzage wordt vastgelegd, en ze
          zijn te wissen. Schrijf geen namen of nummers van anderen op.
        </p>
      </div>
      <Bekendlijst bekend={intake.bekend ?? []} />
      <form
        method="post"
        action={`${pad}/gesprek`}
        className="w-formulier w-intake"
        data-intake={intake.dossier}
      >
        <input type="hidden" name="csrf" value={kader.csrf} />
        {delen.map((d) => (
          <section key={d.id} className="w-sectie" aria-labelledby={`deel-${d.id}`}>
            <h2 className="utrecht-heading-2" id={`deel-${d.id}`}>
              {d.naam}
            </h2>
            <p className="w-zacht">
              {d.artikel === null ? 'Vraagt de gemeente.' : `Vraagt de wet: ${d.artikel.tekst}.`}
            </p>
            {d.vragen.map((v) => (
              <Vraagblok
                key={v.id}
                v={v}
                antwoord={antwoorden.get(v.id)}
                ingevuld={ingevuld[v.id]}
                botsing={botsingen.find((b) => b.vraag === v.id)}
                fout={fouten.find((f) => f.veld === v.id)?.fout}
              />
            ))}
          </section>
        ))}
        <div className="w-knoppen w-knoppen--vast">
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            Bewaar alle antwoorden
          </button>
          <a className="utrecht-link" href={pad}>
            Naar het overzicht van de intake
          </a>
          <span id="intake-stand" role="status" className="w-zacht" />
        </div>
      </form>
    </Pagina>
  )
}

function Vraagblok({
  v,
  antwoord,
  ingevuld,
  botsing,
  fout,
}: {
  v: Vraag
  antwoord: Antwoord | undefined
  ingevuld: string | undefined
  botsing: Botsing | undefined
  fout: string | undefined
}) {
  const oud = antwoord?.antwoord ?? ''
  const wie =
    antwoord === undefined || oud === ''
      ? ''
      : `Bewaard door ${antwoord.door}, ${inTabel(dagInAmsterdam(antwoord.op))}`
  return (
    <Conceptvraag
      id={v.id}
      vraag={v.vraag}
      hint={v.hint ?? undefined}
      keuzes={v.keuzes ?? undefined}
      waarde={ingevuld ?? oud}
      oud={botsing?.antwoord ?? oud}
      versie={botsing?.versie ?? antwoord?.versie ?? 0}
      wie={wie}
      fout={fout}
      botsing={botsing && `${botsing.door} schreef intussen: ${antwoordInWoorden(v, botsing.antwoord)}`}
    />
  )
}
