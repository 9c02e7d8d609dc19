/** The pin board on screen: cards or lines with a filter. */
import type { z } from 'zod'
import { type Dag, inTabel } from '#core/day.ts'
import { Keuzelijst } from '#ui/form.tsx'
import { type Kader, Pagina, type Plek } from '#ui/layout.tsx'
import { Tabel } from '#ui/table.tsx'
import { kamers } from '../match/zinnen.ts'
import { Huisvestingmenu } from '../menu.tsx'
import { standen, type Woningstand } from './model.ts'
import type { prikbordoperaties } from './operations.ts'
import type { WoningUit } from './uit.ts'
import { huurzin, kenmerkenzin, vanafzin, Woningfoto, Woningstatus } from './woning-view.tsx'

type Lijst = z.output<typeof prikbordoperaties.lijst.uitvoer>
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
