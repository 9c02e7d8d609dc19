/** The pin board on screen: cards or lines with a filter, and one dwelling with all that happened to it. */
import type { z } from 'zod'
import { type Dag, dagInAmsterdam, inTabel, plusDagen } from '#core/day.ts'
import { Datumveld, type Fout, Foutensamenvatting, Keuzelijst, Knoppen, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina, type Plek } from '#ui/layout.tsx'
import { Melding } from '#ui/melding.tsx'
import { Tabel } from '#ui/table.tsx'
import { dateParts } from '#work/dossier/words.ts'
import { kamers } from '../match/zinnen.ts'
import { Huisvestingmenu } from '../menu.tsx'
import type { fotooperaties } from './fotos.ts'
import { standen, type Woningstand } from './model.ts'
import { intrekredenen, type prikbordoperaties } from './operations.ts'
import type { WoningUit } from './uit.ts'
import { huurzin, kenmerkenzin, vanafzin, Woningfoto, Woningstatus } from './woning-view.tsx'

type Lijst = z.output<typeof prikbordoperaties.lijst.uitvoer>
type Zien = z.output<typeof prikbordoperaties.zien.uitvoer>
export type Foto = z.output<typeof fotooperaties.zien.uitvoer>
type Query = Readonly<Record<string, string | undefined>>

interface Basis {
  readonly kader: Kader
  readonly menu: readonly Plek[]
}

export const BORD: Plek = { naam: 'Prikbord', pad: '/huisvesting/prikbord' }

export interface PrikbordProps extends Basis {
  readonly lijst: Lijst
  readonly query: Query
  readonly magAanbieden: boolean
}

export function Prikbord({ kader, menu, lijst, query, magAanbieden }: PrikbordProps) {
  const alsLijst = query.toon === 'lijst'
  const link = (toon: string) => {
    const q = new URLSearchParams(
      Object.entries(query).filter((x): x is [string, string] => x[1] !== undefined),
    )
    q.set('toon', toon)
    return `${BORD.pad}?${q}`
  }
  const { aangeboden = 0, gereserveerd = 0 } = lijst.aantallen
  return (
    <Pagina
      kader={kader}
      titel={lijst.eigen ? 'Prikbord: eigen woningen' : 'Prikbord'}
      antwoord={`${aangeboden === 1 ? '1 woning is' : `${aangeboden} woningen zijn`} vrij, ${gereserveerd} vastgehouden.`}
    >
      <Huisvestingmenu plekken={menu} pad={kader.pad} />
      {magAanbieden && (
        <p className="w-keuzebalk">
          <a className="utrecht-link" href={`${BORD.pad}/nieuw`}>
            Bied een woning aan
          </a>
          <a className="utrecht-link" href={`${BORD.pad}/invoeren`}>
            Lees woningen uit een bestand
          </a>
        </p>
      )}
      <form method="get" action={BORD.pad} className="w-filters" data-direct>
        <Keuzelijst
          naam="stand"
          label="Stand"
          waarde={query.stand ?? 'aangeboden'}
          keuzes={[
            ...Object.entries(standen).map(([waarde, naam]) => ({
              waarde,
              naam: `${naam} (${lijst.aantallen[waarde as Woningstand] ?? 0})`,
            })),
            { waarde: 'alle', naam: 'Alle' },
          ]}
        />
        <Keuzelijst
          naam="wijk"
          label="Wijk"
          leeg="Alle wijken"
          waarde={query.wijk ?? ''}
          keuzes={lijst.wijken.map((w) => ({ waarde: w.code, naam: w.naam }))}
        />
        <Keuzelijst
          naam="kamers"
          label="Kamers"
          leeg="Maakt niet uit"
          waarde={query.kamers ?? ''}
          keuzes={[1, 2, 3, 4, 5].map((n) => ({ waarde: String(n), naam: `${kamers(n)} of meer` }))}
        />
        {!lijst.eigen && (
          <Keuzelijst
            naam="verhuurder"
            label="Verhuurder"
            leeg="Alle verhuurders"
            waarde={query.verhuurder ?? ''}
            keuzes={lijst.verhuurders.map((v) => ({ waarde: v.id, naam: v.naam }))}
          />
        )}
        {alsLijst && <input type="hidden" name="toon" value="lijst" />}
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          Toon
        </button>
      </form>
      <nav className="w-keuzebalk" aria-label="Weergave">
        <a className="utrecht-link" href={link('kaarten')} aria-current={alsLijst ? undefined : 'true'}>
          Kaarten
        </a>
        <a className="utrecht-link" href={link('lijst')} aria-current={alsLijst ? 'true' : undefined}>
          Lijst
        </a>
      </nav>
      {lijst.woningen.length === 0 ? (
        <div className="w-leeg">
          <strong>Geen woningen gevonden.</strong>
          <p>
            {magAanbieden
              ? 'Kies een andere stand of wijk, of bied zelf een woning aan.'
              : 'Kies een andere stand of wijk. Verhuurders en klantmanagers bieden woningen aan.'}
          </p>
        </div>
      ) : alsLijst ? (
        <Woningtabel woningen={lijst.woningen} eigen={lijst.eigen} />
      ) : (
        <ul className="w-kaarten">
          {lijst.woningen.map((w) => (
            <Kaart key={w.id} w={w} eigen={lijst.eigen} />
          ))}
        </ul>
      )}
    </Pagina>
  )
}

function Kaart({ w, eigen }: { w: WoningUit; eigen: boolean }) {
  return (
    <li className="w-blok w-kaart">
      <Woningfoto w={w} tekst={`Foto van woning ${w.kenmerk}`} />
      <h2 className="utrecht-heading-3">
        <a className="utrecht-link" href={`${BORD.pad}/${w.id}`}>
          {w.kenmerk}, {w.wijkNaam}
        </a>
      </h2>
      <p>{kenmerkenzin(w)}</p>
      <p>
        <strong>{huurzin(w)}</strong>, {vanafzin(w)}
      </p>
      <p className="w-zacht">
        <Woningstatus stand={w.stand} /> {!eigen && w.verhuurderNaam}
        {w.synthetisch && ' · verzonnen woning'}
      </p>
    </li>
  )
}

function Woningtabel({ woningen, eigen }: { woningen: readonly WoningUit[]; eigen: boolean }) {
  return (
    <Tabel
      bijschrift="Woningen"
      rijen={woningen}
      sleutel={(w) => w.id}
      kolommen={[
        {
          kop: 'Woning',
          cel: (w) => (
            <a className="utrecht-link" data-rij href={`${BORD.pad}/${w.id}`}>
              {w.kenmerk}
            </a>
          ),
        },
        ...(eigen ? [] : [{ kop: 'Verhuurder', cel: (w: WoningUit) => w.verhuurderNaam }]),
        { kop: 'Wijk', cel: (w) => w.wijkNaam },
        { kop: 'Kamers', getal: true, cel: (w) => w.kamers },
        { kop: 'm²', getal: true, cel: (w) => w.oppervlakte },
        { kop: 'Huur', getal: true, cel: (w) => huurzin(w) },
        { kop: 'Vrij vanaf', cel: (w) => <time dateTime={w.vanaf}>{inTabel(w.vanaf as Dag)}</time> },
        { kop: 'Stand', cel: (w) => <Woningstatus stand={w.stand} /> },
      ]}
    />
  )
}

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

export interface WoningProps extends Basis {
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
