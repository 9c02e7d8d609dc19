/** One dwelling on screen, with all that happened to it and what its landlord can do. */
import type { z } from 'zod'
import { type Dag, dagInAmsterdam, inTabel, plusDagen } from '#core/day.ts'
import { Datumveld, type Fout, Foutensamenvatting, Keuzelijst, Knoppen, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina, type Plek } from '#ui/layout.tsx'
import { Melding } from '#ui/melding.tsx'
import { dateParts } from '#work/dossier/index.ts'
import { Huisvestingmenu } from '../menu.tsx'
import { intrekredenen, type prikbordoperaties } from './operations.ts'
import { BORD } from './pages.tsx'
import type { WoningUit } from './uit.ts'
import { huurzin, kenmerkenzin, vanafzin, Woningstatus } from './woning-view.tsx'

type Zien = z.output<typeof prikbordoperaties.zien.uitvoer>

const gebeurtenissen: Readonly<Record<string, string>> = {
  aangeboden: 'Aangeboden',
  gewijzigd: 'Gewijzigd',
  gereserveerd: 'Vastgehouden',
  losgelaten: 'Losgelaten',
  verlopen: 'Vasthouden verlopen',
  toegewezen: 'Toegewezen',
  ingetrokken: 'Ingetrokken',
  fotoToegevoegd: 'Foto toegevoegd',
  fotoWeggehaald: 'Foto weggehaald',
}

export interface WoningProps {
  readonly kader: Kader
  readonly menu: readonly Plek[]
  readonly gegevens: Zien
  readonly vandaag: Dag
  readonly magWijzigen: boolean
  readonly magMatchen: boolean
  readonly fouten: readonly Fout[]
}

export function Woning({ kader, menu, gegevens, vandaag, magWijzigen, magMatchen, fouten }: WoningProps) {
  const { woning: w, fotos } = gegevens
  const pad = `${BORD.pad}/${w.id}`
  const csrf = <input type="hidden" name="csrf" value={kader.csrf} />
  const open = w.stand === 'aangeboden' || w.stand === 'gereserveerd'
  return (
    <Pagina
      kader={kader}
      titel={`Woning ${w.kenmerk}`}
      kruimels={[{ naam: 'Huisvesting', pad: '/huisvesting' }, BORD]}
      antwoord={`${w.wijkNaam}: ${kenmerkenzin(w)}.`}
      ernaast={<Verloop gegevens={gegevens} />}
    >
      <Huisvestingmenu plekken={menu} pad={kader.pad} />
      <Foutensamenvatting fouten={fouten} />
      {w.synthetisch && <p className="w-zacht">Deze woning is verzonnen voor de demonstratie.</p>}
      <dl className="w-feitenlijst">
        <dt>Stand</dt>
        <dd>
          <Woningstatus stand={w.stand} />
        </dd>
        <dt>Verhuurder</dt>
        <dd>
          {w.verhuurderNaam} ({w.corporatie ? 'corporatie' : 'particuliere verhuurder'})
        </dd>
        <dt>Huur</dt>
        <dd>{huurzin(w)}</dd>
        <dt>Beschikbaar</dt>
        <dd>
          {vanafzin(w)}
          {w.tot !== null && `; het aanbod geldt tot en met ${inTabel(w.tot as Dag)}`}
        </dd>
        {w.gedeeld && (
          <>
            <dt>Plekken vrij</dt>
            <dd>
              {w.vrij} van {w.plekken}
            </dd>
          </>
        )}
      </dl>
      {(magMatchen || magWijzigen) && open && (
        <p className="w-keuzebalk">
          {magMatchen && w.stand === 'aangeboden' && (
            <a className="utrecht-button utrecht-button--primary-action" href={`${pad}/match`}>
              Wie past hier?
            </a>
          )}
          {magWijzigen && (
            <a className="utrecht-link" href={`${pad}/wijzigen`}>
              Wijzig deze woning
            </a>
          )}
        </p>
      )}
      <section className="w-sectie" aria-labelledby="fotos">
        <h2 className="utrecht-heading-2" id="fotos">
          Foto’s
        </h2>
        {fotos.length === 0 && <p className="w-leeg">Er zijn nog geen foto’s.</p>}
        <ul className="w-kaarten">
          {fotos.map((f) => (
            <li key={f.id} className="w-blok w-kaart">
              <img className="w-foto" src={`${pad}/fotos/${f.id}`} alt={f.tekst} loading="lazy" />
              {magWijzigen && (
                <form method="post" action={`${pad}/fotos/${f.id}/weg`}>
                  {csrf}
                  <button type="submit" className="utrecht-button utrecht-button--subtle">
                    Haal weg<span className="w-onzichtbaar">: {f.tekst}</span>
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
        {magWijzigen && open && (
          <form method="post" action={`${pad}/fotos`} encType="multipart/form-data" className="w-formulier">
            {csrf}
            <div className="w-veld">
              <label className="utrecht-form-label" htmlFor="veld-foto">
                Foto toevoegen
              </label>
              <div className="w-hint" id="hint-foto">
                JPEG of PNG, ten hoogste 1,5 MB. Zonder mensen en zonder huisnummer.
              </div>
              <input
                id="veld-foto"
                type="file"
                name="foto"
                accept="image/jpeg,image/png"
                aria-describedby="hint-foto"
              />
            </div>
            <Tekstveld
              naam="tekst"
              label="Wat is er te zien?"
              hint="Voor wie de foto niet ziet."
              fouten={fouten}
            />
            <Knoppen tekst="Voeg toe" />
          </form>
        )}
      </section>
      {magWijzigen && open && (
        <Houden w={w} gegevens={gegevens} vandaag={vandaag} csrf={kader.csrf} fouten={fouten} />
      )}
    </Pagina>
  )
}

function Verloop({ gegevens }: { gegevens: Zien }) {
  return (
    <section className="w-blok" aria-labelledby="verloop">
      <h2 className="utrecht-heading-3" id="verloop">
        Wat er gebeurde
      </h2>
      <ol className="w-taaklijst">
        {gegevens.gebeurtenissen.map((g) => (
          <li key={g.volg}>
            <strong>{gebeurtenissen[g.soort] ?? g.soort}</strong>
            <span className="w-zacht">
              <time dateTime={g.op}>{inTabel(dagInAmsterdam(g.op))}</time>
              {g.door !== null && `, ${g.door}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Houden({
  w,
  gegevens,
  vandaag,
  csrf,
  fouten,
}: {
  w: WoningUit
  gegevens: Zien
  vandaag: Dag
  csrf: string
  fouten: readonly Fout[]
}) {
  const pad = `${BORD.pad}/${w.id}`
  return (
    <>
      <section className="w-sectie" aria-labelledby="vasthouden">
        <h2 className="utrecht-heading-2" id="vasthouden">
          Vasthouden
        </h2>
        {gegevens.reserveringen.map((r) => (
          <Melding
            key={r.id}
            soort="info"
            titel={
              r.stand === 'toegewezen' ? 'Toegewezen' : `Vastgehouden tot en met ${inTabel(r.tot as Dag)}`
            }
          >
            <p>
              Door {r.door ?? 'iemand'}, vanaf {inTabel(r.van as Dag)}
              {r.metHuishouden ? ', voor een huishouden' : ', nog zonder huishouden'}.
            </p>
            {!r.metHuishouden && (
              <form method="post" action={`${pad}/reserveringen/${r.id}/loslaten`}>
                <input type="hidden" name="csrf" value={csrf} />
                <Knoppen tekst="Laat los" />
              </form>
            )}
          </Melding>
        ))}
        <form method="post" action={`${pad}/reserveringen`} className="w-formulier" noValidate>
          <input type="hidden" name="csrf" value={csrf} />
          <Datumveld naam="van" label="Vanaf" fouten={fouten} waarde={dateParts(vandaag)} />
          <Datumveld
            naam="tot"
            label="Tot en met"
            fouten={fouten}
            waarde={dateParts(plusDagen(vandaag, 7))}
          />
          <Knoppen tekst="Houd de woning vast" />
        </form>
      </section>
      <section className="w-sectie" aria-labelledby="intrekken">
        <h2 className="utrecht-heading-2" id="intrekken">
          Van het prikbord halen
        </h2>
        <form method="post" action={`${pad}/intrekken`} className="w-formulier">
          <input type="hidden" name="csrf" value={csrf} />
          <Keuzelijst
            naam="reden"
            label="Waarom?"
            leeg="Kies een reden"
            fouten={fouten}
            keuzes={Object.entries(intrekredenen).map(([waarde, naam]) => ({ waarde, naam }))}
          />
          <Knoppen tekst="Trek in" />
        </form>
      </section>
    </>
  )
}
