/** Pages of letters: before one is made, as it was made, and the list of a person. */
import type { z } from 'zod'
import { type Dag, dagInAmsterdam, inTabel } from '#core/day.ts'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Status } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import { type Briefinhoud, briefsoorten } from './model.ts'
import type { briefoperaties } from './operations.ts'
import { Briefblad, Briefwaarschuwing } from './view.tsx'

type Brief = z.output<typeof briefoperaties.zien.uitvoer>
type Lijst = z.output<typeof briefoperaties.lijst.uitvoer>

/** How the letter would read now; making it keeps it for good. */
export function Briefvoorbeeld({
  kader,
  dossier,
  inhoud,
  let: zin,
  maken,
}: {
  kader: Kader
  dossier: string
  inhoud: Briefinhoud
  let: string | null
  /** Where the letter is made. */
  maken: string
}) {
  return (
    <Pagina
      kader={kader}
      titel={`Voorbeeld: ${inhoud.titel}`}
      antwoord="Zo luidt de brief nu. Er is nog niets bewaard of verzonden."
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: inhoud.aan.naam, pad: `/dossiers/${dossier}` },
        { naam: 'Brieven', pad: `/dossiers/${dossier}/brieven` },
      ]}
    >
      <Briefwaarschuwing zin={zin} />
      <Briefblad brief={inhoud} />
      <form method="post" action={maken} className="w-knoppen">
        <input type="hidden" name="csrf" value={kader.csrf} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          Maak de brief
        </button>
        <span className="w-zacht">Daarna verandert hij niet meer; een fout vraagt een nieuwe brief.</span>
      </form>
    </Pagina>
  )
}

export function Briefpagina({
  kader,
  brief: b,
  zonderPdf,
}: {
  kader: Kader
  brief: Brief
  /** This machine could not make the PDF. */
  zonderPdf: boolean
}) {
  const { inhoud } = b
  if (inhoud === null)
    return (
      <Pagina kader={kader} titel="Brief">
        Deze brief is niet voor deze rol.
      </Pagina>
    )
  return (
    <Pagina
      kader={kader}
      titel={inhoud.titel}
      antwoord={`Gemaakt op ${inTabel(inhoud.dag as Dag)}, zoals hij hieronder staat.`}
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: inhoud.aan.naam, pad: `/dossiers/${b.dossier}` },
        { naam: 'Brieven', pad: `/dossiers/${b.dossier}/brieven` },
      ]}
      ernaast={
        <section className="w-blok" aria-labelledby="bewijs">
          <h2 className="utrecht-heading-3" id="bewijs">
            Zoals gemaakt
          </h2>
          <p>
            <Status
              toestand={b.ongewijzigd ? 'gedaan' : 'te-laat'}
              woord={b.ongewijzigd ? 'Ongewijzigd' : 'Gewijzigd: meld dit'}
            />
          </p>
          <dl className="w-feitenlijst">
            <div>
              <dt>Sjabloon</dt>
              <dd className="w-gewoon">versie {b.sjabloon}</dd>
            </div>
            <div>
              <dt>Kenmerk van de inhoud</dt>
              <dd className="w-gewoon w-hash">{b.hash}</dd>
            </div>
            {b.bestandhash !== null && (
              <div>
                <dt>Kenmerk van de PDF</dt>
                <dd className="w-gewoon w-hash">{b.bestandhash}</dd>
              </div>
            )}
          </dl>
        </section>
      }
    >
      {b.bestandhash !== null ? (
        <p>
          <a
            className="utrecht-button utrecht-button--primary-action utrecht-link-button"
            href={`/brieven/${b.id}/brief.pdf`}
          >
            PDF om te versturen
          </a>
        </p>
      ) : (
        <form method="post" action={`/brieven/${b.id}/bestand`} className="w-knoppen">
          <input type="hidden" name="csrf" value={kader.csrf} />
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            Maak de PDF
          </button>
          {zonderPdf && <span>Op deze machine kan geen PDF worden gemaakt. Druk deze pagina af.</span>}
        </form>
      )}
      <Briefblad brief={inhoud} />
    </Pagina>
  )
}

export function Brievenlijst({ kader, dossier, lijst }: { kader: Kader; dossier: string; lijst: Lijst }) {
  const n = lijst.brieven.length
  return (
    <Pagina
      kader={kader}
      titel="Brieven en besluiten"
      antwoord={n === 0 ? 'Er is nog geen brief gemaakt.' : n === 1 ? '1 brief.' : `${n} brieven.`}
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: 'Dossier', pad: `/dossiers/${dossier}` },
      ]}
    >
      <Tabel
        bijschrift="Brieven aan deze persoon, nieuwste eerst"
        rijen={lijst.brieven}
        sleutel={(b) => b.id}
        leeg={
          <p>
            Brieven worden gemaakt bij de{' '}
            <a className="utrecht-link" href={`/dossiers/${dossier}/intake`}>
              intake
            </a>{' '}
            en bij het{' '}
            <a className="utrecht-link" href={`/dossiers/${dossier}/plan`}>
              plan
            </a>
            .
          </p>
        }
        kolommen={[
          {
            kop: 'Brief',
            cel: (b) => (
              <a className="utrecht-link" data-rij href={`/brieven/${b.id}`}>
                {briefsoorten[b.soort].naam}
              </a>
            ),
          },
          { kop: 'Gemaakt', cel: (b) => <time dateTime={b.op}>{inTabel(dagInAmsterdam(b.op))}</time> },
          { kop: 'Door', cel: (b) => b.door },
          { kop: 'PDF', cel: (b) => (b.bestand ? 'bewaard' : 'nog niet gemaakt') },
        ]}
      />
    </Pagina>
  )
}
