/** The end of the duty on screen: each part with what is open, DUO's word, the letter, closing tasks and the talk a year later. */
import { type Dag, inTekst, plusJaren } from '#core/day.ts'
import { Datumveld, type Fout, Foutensamenvatting } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Melding } from '#ui/melding.tsx'
import { Termijndag } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import { type Dossierzicht, Plichtdelen } from '#work/dossier/index.ts'

/** A task as this page shows it. */
interface Taak {
  readonly stap: string
  readonly titel: string
  readonly rol: string
  readonly stand: string
  readonly uitersteDag: string | null
}

export interface AfrondingProps {
  readonly kader: Kader
  readonly dossier: Dossierzicht
  readonly taken: readonly Taak[]
  readonly vandaag: Dag
  readonly body: Readonly<Record<string, string | undefined>>
  readonly fouten: readonly Fout[]
  readonly melding?: string | undefined
}

export function Afrondingpagina({
  kader,
  dossier: d,
  taken,
  vandaag,
  body,
  fouten,
  melding,
}: AfrondingProps) {
  const voldaan = d.feiten.find((f) => f.soort === 'plichtVoldaan' && f.geldt)
  const open = d.onderdelen.filter((o) => o.stand === 'open')
  const lopend = taken.filter((t) => t.stand === 'open' || t.stand === 'wacht')
  const geeindigd = d.plicht?.soort === 'nvt' && voldaan === undefined
  const pad = `/dossiers/${d.id}`
  const feitlink = (id: string) => (d.feiten.some((f) => f.id === id) ? `${pad}#feit-${id}` : undefined)
  return (
    <Pagina
      kader={kader}
      titel={`Afronding: ${d.naam ?? 'dossier'}`}
      antwoord={
        voldaan !== undefined
          ? `Aan de plicht is voldaan op ${inTekst(voldaan.op as Dag)}.`
          : geeindigd
            ? d.plicht!.kern
            : open.length === 0 && d.onderdelen.length > 0
              ? 'Alles is klaar. DUO stelt vast dat aan de plicht is voldaan.'
              : open.length === 0
                ? 'Er is nog geen plan, dus nog niets af te ronden.'
                : `Nog open: ${open.map((o) => o.naam).join(', ')}.`
      }
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: d.naam ?? 'Dossier', pad },
      ]}
    >
      {melding !== undefined && (
        <div className="utrecht-alert utrecht-alert--ok w-melding" role="status">
          <p>{melding}</p>
        </div>
      )}
      <Plichtdelen d={d} feitlink={feitlink} />
      {voldaan === undefined &&
        d.plicht?.soort === 'bepaald' &&
        (d.onderdelen.length > 0 || d.wet === 'wi2013') && (
          <section className="w-sectie" aria-labelledby="duo">
            <h2 className="utrecht-heading-2" id="duo">
              Vaststelling door DUO
            </h2>
            {open.length > 0 && (
              <Melding soort="warning" titel="Niet alles is klaar">
                <p>
                  Stelt DUO toch vast dat aan de plicht is voldaan, leg dat dan vast: DUO beslist. Wat hier
                  open staat, heet daarna niet vastgelegd.
                </p>
              </Melding>
            )}
            <form method="post" action={`${pad}/afronding`} className="w-formulier">
              <Foutensamenvatting fouten={fouten} />
              <input type="hidden" name="csrf" value={kader.csrf} />
              <Datumveld
                naam="op"
                label="Op welke dag is aan de plicht voldaan?"
                hint="De dag die in het bericht van DUO staat."
                waarde={{
                  dag: body['op-dag'] ?? '',
                  maand: body['op-maand'] ?? '',
                  jaar: body['op-jaar'] ?? '',
                }}
                fouten={fouten}
              />
              <button type="submit" className="utrecht-button utrecht-button--primary-action">
                Leg vast dat aan de plicht is voldaan
              </button>
            </form>
          </section>
        )}
      {(voldaan !== undefined || geeindigd) && (
        <section className="w-sectie" aria-labelledby="brief">
          <h2 className="utrecht-heading-2" id="brief">
            Brief en overdracht
          </h2>
          <p>
            <a
              className="utrecht-button utrecht-button--primary-action utrecht-link-button"
              href={`${pad}/afronding/brieven/${voldaan !== undefined ? 'plichtVoldaan' : 'plichtGeeindigd'}`}
            >
              {voldaan !== undefined ? 'Brief met certificaattekst' : 'Brief over het einde van de plicht'}
            </a>
          </p>
          {voldaan !== undefined && (
            <p>
              Nagesprek: uiterlijk {inTekst(plusJaren(voldaan.op as Dag, 1))}. Daarvoor komt vanzelf een taak.
            </p>
          )}
        </section>
      )}
      <section className="w-sectie" aria-labelledby="taken">
        <h2 className="utrecht-heading-2" id="taken">
          Wat nog af moet
        </h2>
        <Tabel
          bijschrift="Taken die nog open staan"
          rijen={lopend}
          sleutel={(t) => t.stap}
          leeg={<p>Er staat geen taak meer open.</p>}
          kolommen={[
            { kop: 'Taak', cel: (t) => t.titel },
            { kop: 'Door', cel: (t) => t.rol },
            {
              kop: 'Uiterlijk',
              cel: (t) => <Termijndag laatsteDag={t.uitersteDag as Dag | null} vandaag={vandaag} />,
            },
          ]}
        />
      </section>
    </Pagina>
  )
}
