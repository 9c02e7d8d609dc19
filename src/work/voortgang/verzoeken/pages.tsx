/** Requests to DUO on screen: made, advised on, decided; what a decision changes is shown before it is recorded. */
import type { z } from 'zod'
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { Datumveld, type Fout, Foutensamenvatting, Keuzelijst } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Status } from '#ui/status.tsx'
import { Stapblok } from '#ui/step-block.tsx'
import { Tabel } from '#ui/table.tsx'
import {
  dateParts,
  onderdeelnamen,
  verzoekadviezen,
  verzoekgronden,
  verzoeksoorten,
  verzoekuitkomsten,
} from '#work/dossier/index.ts'
import type { verzoekoperaties } from './operations.ts'

export type Verzoeken = z.output<typeof verzoekoperaties.zien.uitvoer>
type Gevolg = z.output<typeof verzoekoperaties.gevolg.uitvoer>
type Verzoek = NonNullable<Verzoeken['verzoeken']>[number]
type Body = Readonly<Record<string, string | undefined>>

export interface VerzoekenProps {
  readonly kader: Kader
  readonly verzoeken: Verzoeken
  readonly vandaag: Dag
  readonly body: Body
  readonly fouten: readonly Fout[]
  readonly gevolg?: Gevolg | undefined
  readonly melding?: string | undefined
}

const options = (o: Readonly<Record<string, string>>) =>
  Object.entries(o).map(([waarde, naam]) => ({ waarde, naam }))
/** What may be asked with its ground, in one choice: a ground that does not fit cannot be chosen. */
const gevraagd = Object.entries(verzoekgronden).flatMap(([grond, g]) =>
  g.bij.map((soort) => ({ waarde: `${soort}.${grond}`, naam: `${verzoeksoorten[soort].naam}: ${g.naam}` })),
)

export function Verzoekenpagina(p: VerzoekenProps) {
  const { kader, verzoeken: v, vandaag, body, fouten, gevolg, melding } = p
  const lijst = v.verzoeken ?? []
  const open = lijst.filter((x) => x.besluit === null)
  const pad = `/dossiers/${v.dossier}`
  return (
    <Pagina
      kader={kader}
      titel={`Verzoeken aan DUO: ${v.naam ?? 'dossier'}`}
      antwoord={
        open.length === 0
          ? 'Er loopt geen verzoek.'
          : open.length === 1
            ? 'Er loopt 1 verzoek.'
            : `Er lopen ${open.length} verzoeken.`
      }
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: v.naam ?? 'Dossier', pad },
      ]}
      ernaast={
        <section className="w-blok" aria-labelledby="nu">
          <h2 className="utrecht-heading-3" id="nu">
            Wat nu geldt
          </h2>
          <p>{v.nu.plicht}</p>
          <ul>
            {v.nu.termijnen.map((t) => (
              <li key={t.soort}>
                {t.naam}: {t.laatsteDag === null ? 'onbepaald' : `tot en met ${inTekst(t.laatsteDag as Dag)}`}
              </li>
            ))}
          </ul>
          {v.verlengenVanaf !== null && (
            <p>
              Verlenging vragen kan vanaf {inTekst(v.verlengenVanaf as Dag)} (Besluit inburgering 2021 art.
              4.5 lid 1).
            </p>
          )}
        </section>
      }
    >
      {melding !== undefined && (
        <div className="utrecht-alert utrecht-alert--ok w-melding" role="status">
          <p>{melding}</p>
        </div>
      )}
      <Foutensamenvatting fouten={fouten} />
      {open.map((x) => (
        <Lopend key={x.feit} x={x} p={p} gevolg={body.verzoek === x.feit ? gevolg : undefined} />
      ))}
      <Stapblok
        stap="nieuw"
        titel="Nieuw verzoek vastleggen"
        pad={`${pad}/verzoeken`}
        csrf={kader.csrf}
        open={open.length === 0 || body.stap === 'nieuw'}
        knop="Leg het verzoek vast"
      >
        <Keuzelijst
          naam="gevraagd"
          label="Wat is gevraagd, en op welke grond?"
          leeg="Kies"
          keuzes={gevraagd}
          waarde={body.gevraagd ?? ''}
          fouten={fouten}
        />
        <Datumveld
          naam="ontvangen"
          label="Ontvangen door DUO op"
          waarde={dayOr(body, 'ontvangen', vandaag)}
          fouten={fouten}
        />
      </Stapblok>
      <section className="w-sectie" aria-labelledby="alle">
        <h2 className="utrecht-heading-2" id="alle">
          Besliste verzoeken
        </h2>
        <Tabel
          bijschrift="Besliste verzoeken, nieuwste eerst"
          rijen={lijst.filter((x) => x.besluit !== null)}
          sleutel={(x) => x.feit}
          leeg={<p>Nog geen verzoek is beslist.</p>}
          kolommen={[
            { kop: 'Verzoek', cel: name },
            { kop: 'Ontvangen', cel: (x) => inTabel(x.op as Dag) },
            {
              kop: 'Advies',
              cel: (x) => (x.advies === null ? 'niet gegeven' : verzoekadviezen[x.advies.advies]),
            },
            {
              kop: 'Besluit',
              cel: (x) => (
                <Status
                  toestand={x.besluit!.uitkomst === 'toegekend' ? 'gedaan' : 'wacht'}
                  woord={`${verzoekuitkomsten[x.besluit!.uitkomst]}, ${inTabel(x.besluit!.op as Dag)}`}
                />
              ),
            },
          ]}
        />
      </section>
    </Pagina>
  )
}

const name = (x: Verzoek) => `${verzoeksoorten[x.verzoek].naam}: ${verzoekgronden[x.verzoekgrond].naam}`

function Lopend({ x, p, gevolg }: { x: Verzoek; p: VerzoekenProps; gevolg: Gevolg | undefined }) {
  const { kader, verzoeken: v, vandaag } = p
  const mijn = p.body.verzoek === x.feit
  const body = mijn ? p.body : {}
  const fouten = mijn ? p.fouten : []
  const pad = `/dossiers/${v.dossier}/verzoeken`
  return (
    <section className="w-sectie" aria-labelledby={`verzoek-${x.feit}`}>
      <h2 className="utrecht-heading-2" id={`verzoek-${x.feit}`}>
        {name(x)}
      </h2>
      <p>
        Ontvangen op {inTekst(x.op as Dag)} (
        <a className="utrecht-link" href={x.artikel.link}>
          {x.artikel.tekst}
        </a>
        ).
        {x.beslistUiterlijk !== null && ` DUO beslist uiterlijk ${inTekst(x.beslistUiterlijk as Dag)}.`}
        {x.advies !== null &&
          ` Advies van het college: ${verzoekadviezen[x.advies.advies]}, ${inTekst(x.advies.op as Dag)}.`}
      </p>
      {x.advies === null && verzoeksoorten[x.verzoek].advies && (
        <Stapblok
          stap="advies"
          titel="Advies van het college vastleggen"
          pad={pad}
          csrf={kader.csrf}
          open={body.stap === 'advies'}
          knop="Leg het advies vast"
          belang="secondary"
        >
          <input type="hidden" name="verzoek" value={x.feit} />
          <Keuzelijst
            naam="advies"
            kenmerk={x.feit}
            label="Advies"
            leeg="Kies"
            keuzes={options(verzoekadviezen)}
            waarde={body.advies ?? ''}
            fouten={fouten}
          />
        </Stapblok>
      )}
      <details className="w-blok" open={mijn || gevolg !== undefined}>
        <summary>Besluit van DUO vastleggen</summary>
        <form method="post" action={pad} className="w-formulier">
          <input type="hidden" name="csrf" value={kader.csrf} />
          <input type="hidden" name="verzoek" value={x.feit} />
          <Keuzelijst
            naam="uitkomst"
            kenmerk={x.feit}
            label="Wat besliste DUO?"
            leeg="Kies"
            keuzes={options(verzoekuitkomsten)}
            waarde={body.uitkomst ?? ''}
            fouten={fouten}
          />
          <Datumveld
            naam="besluit"
            kenmerk={x.feit}
            label="Dag van het besluit"
            waarde={dayOr(body, 'besluit', vandaag)}
            fouten={fouten}
          />
          {x.verzoek === 'verlenging' && (
            <Datumveld
              naam="laatsteDag"
              label="Nieuwe laatste dag, bij toekenning"
              waarde={dayOr(body, 'laatsteDag')}
              fouten={fouten}
            />
          )}
          {x.verzoek === 'pauze' && (
            <Datumveld
              naam="tot"
              label="Laatste dag van de pauze, bij toekenning"
              waarde={dayOr(body, 'tot')}
              fouten={fouten}
            />
          )}
          {(x.verzoek === 'vrijstelling' || x.verzoek === 'ontheffing') && (
            <Keuzelijst
              naam="onderdeel"
              kenmerk={x.feit}
              label="Waarvan?"
              leeg="Van alles"
              keuzes={options(onderdeelnamen)}
              waarde={body.onderdeel ?? ''}
              fouten={fouten}
            />
          )}
          {gevolg !== undefined && <Verschil g={gevolg} />}
          <div className="w-knoppen">
            <button
              type="submit"
              name="stap"
              value="gevolg"
              className={`utrecht-button utrecht-button--${gevolg === undefined ? 'primary' : 'secondary'}-action`}
            >
              {gevolg === undefined ? 'Bekijk wat dit verandert' : 'Reken opnieuw'}
            </button>
            {gevolg !== undefined && (
              <button
                type="submit"
                name="stap"
                value="beslissen"
                className="utrecht-button utrecht-button--primary-action"
              >
                Leg het besluit vast
              </button>
            )}
          </div>
        </form>
      </details>
    </section>
  )
}

/** Duty and terms before and after. */
function Verschil({ g }: { g: Gevolg }) {
  const dag = (t: Gevolg['na']['termijnen'][number] | undefined) =>
    t === undefined ? 'loopt niet' : t.laatsteDag === null ? 'onbepaald' : inTekst(t.laatsteDag as Dag)
  const soorten = [...new Set([...g.voor.termijnen, ...g.na.termijnen].map((t) => t.soort))]
  const rijen = soorten.map((s) => {
    const voor = g.voor.termijnen.find((t) => t.soort === s)
    const na = g.na.termijnen.find((t) => t.soort === s)
    return { naam: (na ?? voor)!.naam, voor: dag(voor), na: dag(na) }
  })
  return (
    <div className="w-blok" role="status">
      <h3 className="utrecht-heading-3">Wat dit verandert</h3>
      <Tabel
        bijschrift="Plicht en termijnen voor en na het besluit"
        rijen={[{ naam: 'Inburgeringsplicht', voor: g.voor.plicht ?? '', na: g.na.plicht ?? '' }, ...rijen]}
        sleutel={(r) => r.naam}
        kolommen={[
          { kop: 'Wat', cel: (r) => r.naam },
          { kop: 'Nu', cel: (r) => r.voor },
          {
            kop: 'Straks',
            cel: (r) => (r.voor === r.na ? <span className="w-zacht">gelijk</span> : <strong>{r.na}</strong>),
          },
        ]}
      />
    </div>
  )
}

function dayOr(body: Body, naam: string, anders?: Dag) {
  if (body[`${naam}-dag`] === undefined) return anders === undefined ? {} : dateParts(anders)
  return { dag: body[`${naam}-dag`]!, maand: body[`${naam}-maand`] ?? '', jaar: body[`${naam}-jaar`] ?? '' }
}
