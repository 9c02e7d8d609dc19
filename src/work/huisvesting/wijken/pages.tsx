/** Districts on screen: the map with its table, and the limits. */
import type { z } from 'zod'
import { type Dag, inTabel } from '#core/day.ts'
import { Datumveld, type Fout, Foutensamenvatting, Keuzelijst, Knoppen, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina, type Plek } from '#ui/layout.tsx'
import { Schuif } from '#ui/scroll.tsx'
import { Status, type Toestand } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import { dateParts } from '#work/dossier/index.ts'
import { Huisvestingmenu } from '../menu.tsx'
import { kaartbeeld, type Volheid, volheid } from './kaart.ts'
import type { wijkoperaties } from './operations.ts'

type Wijken = z.output<typeof wijkoperaties.lijst.uitvoer>
type Wijk = Wijken['wijken'][number]

export interface WijkenProps {
  readonly kader: Kader
  readonly menu: readonly Plek[]
  readonly w: Wijken
  readonly beheer: boolean
  readonly vandaag: Dag
  readonly body: Readonly<Record<string, string | undefined>>
  readonly fouten: readonly Fout[]
}

const woorden: { readonly [V in Volheid]: { woord: string; toestand: Toestand; klasse: string } } = {
  geenGrens: { woord: 'Geen grens', toestand: 'wacht', klasse: 'wk-0' },
  ruimte: { woord: 'Ruimte', toestand: 'op-tijd', klasse: 'wk-1' },
  bijnaVol: { woord: 'Bijna vol', toestand: 'bijna', klasse: 'wk-2' },
  vol: { woord: 'Vol', toestand: 'te-laat', klasse: 'wk-3' },
}

export function WijkenPagina({ kader, menu, w, beheer, vandaag, body, fouten }: WijkenProps) {
  const vol = w.wijken.filter((x) => volheid(x) === 'vol')
  const totaal = w.wijken.reduce((a, x) => a + x.belasting, 0)
  return (
    <Pagina
      kader={kader}
      titel="Wijken"
      kruimels={[{ naam: 'Huisvesting', pad: '/huisvesting' }]}
      antwoord={`In twaalf maanden ${totaal === 1 ? 'kreeg 1 huishouden' : `kregen ${totaal} huishoudens`} een woning van het prikbord; ${vol.length === 0 ? 'geen wijk zit aan de grens.' : `aan de grens: ${vol.map((x) => x.naam).join(', ')}.`}`}
    >
      <Huisvestingmenu plekken={menu} pad={kader.pad} />
      <Kaart wijken={w.wijken} />
      <Wijktabel wijken={w.wijken} />
      {beheer && (
        <section className="w-sectie" aria-labelledby="grens">
          <h2 className="utrecht-heading-2" id="grens">
            Grens vastleggen
          </h2>
          <p>
            Een grens zegt hoeveel huishoudens een wijk in twaalf maanden ten hoogste krijgt. Het voorstel van
            de match spreidt daarnaar; een medewerker kan ervan afwijken.
          </p>
          <form method="post" action="/huisvesting/wijken/grenzen" className="w-formulier" noValidate>
            <Foutensamenvatting fouten={fouten} />
            <input type="hidden" name="csrf" value={kader.csrf} />
            <Keuzelijst
              naam="wijk"
              label="Wijk"
              leeg="Kies een wijk"
              fouten={fouten}
              waarde={body.wijk ?? ''}
              keuzes={w.wijken.map((x) => ({ waarde: x.code, naam: x.naam }))}
            />
            <Datumveld
              naam="vanaf"
              label="Vanaf"
              fouten={fouten}
              waarde={
                body['vanaf-dag'] === undefined
                  ? dateParts(vandaag)
                  : {
                      dag: body['vanaf-dag'],
                      maand: body['vanaf-maand'] ?? '',
                      jaar: body['vanaf-jaar'] ?? '',
                    }
              }
            />
            <Tekstveld
              naam="huishoudens"
              label="Huishoudens in twaalf maanden"
              hint="Leeg: vanaf die dag geen grens."
              breedte="smal"
              fouten={fouten}
              waarde={body.huishoudens ?? ''}
            />
            <Tekstveld naam="toelichting" label="Waarom?" fouten={fouten} waarde={body.toelichting ?? ''} />
            <Knoppen tekst="Leg de grens vast" />
          </form>
        </section>
      )}
      <Grenzen w={w} />
    </Pagina>
  )
}

function Kaart({ wijken }: { wijken: readonly Wijk[] }) {
  const beeld = kaartbeeld(wijken)
  if (wijken.length === 0)
    return (
      <div className="w-leeg">
        <strong>Er zijn nog geen wijken.</strong>
        <p>
          De functioneel beheerder legt de wijken vast met hun omtrek, bijvoorbeeld uit de Wijk- en Buurtkaart
          van CBS.
        </p>
      </div>
    )
  if (beeld === undefined)
    return <p className="w-zacht">Van de wijken is geen omtrek bekend; zie de tabel.</p>
  const nummer = new Map(wijken.map((w, i) => [w.code, i + 1]))
  const van = new Map(wijken.map((w) => [w.code, w]))
  return (
    <figure className="w-figuur">
      <figcaption>
        <h2 className="utrecht-heading-3">Waar is nog ruimte?</h2>
      </figcaption>
      <ul className="w-legenda">
        {Object.values(woorden).map((x) => (
          <li key={x.klasse}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <rect width="16" height="16" className={`wk-wijk ${x.klasse}`} />
            </svg>
            {x.woord}
          </li>
        ))}
      </ul>
      <Schuif naam="kaart van de wijken">
        <svg
          viewBox={`0 0 ${beeld.breed} ${beeld.hoog}`}
          role="img"
          aria-label="Kaart van de wijken met hun nummer; de tabel eronder zegt hetzelfde."
          className="w-wijkkaart"
        >
          {beeld.vlakken.map((v) => {
            const w = van.get(v.code)!
            return (
              <path key={v.code} d={v.pad} className={`wk-wijk ${woorden[volheid(w)].klasse}`}>
                <title>{`${w.naam}: ${w.belasting} van ${w.grens ?? 'geen grens'}`}</title>
              </path>
            )
          })}
          {beeld.vlakken.map((v) => (
            <text key={v.code} x={v.x} y={v.y + 4} textAnchor="middle" className="wk-tekst">
              {nummer.get(v.code)}
            </text>
          ))}
        </svg>
      </Schuif>
      <p className="w-bron">Omtrek: {[...new Set(wijken.map((w) => w.bron))].join('; ')}.</p>
    </figure>
  )
}

function Wijktabel({ wijken }: { wijken: readonly Wijk[] }) {
  if (wijken.length === 0) return null
  return (
    <Tabel
      bijschrift="Wijken met hun belasting en grens"
      rijen={wijken.map((w, i) => ({ ...w, nummer: i + 1 }))}
      sleutel={(w) => w.code}
      kolommen={[
        { kop: 'Wijk', cel: (w) => `${w.nummer}. ${w.naam}` },
        { kop: 'Huishoudens in 12 maanden', getal: true, cel: (w) => w.belasting },
        { kop: 'Grens', getal: true, cel: (w) => w.grens ?? 'geen' },
        {
          kop: 'Stand',
          cel: (w) => <Status toestand={woorden[volheid(w)].toestand} woord={woorden[volheid(w)].woord} />,
        },
        {
          kop: 'Geldt sinds',
          cel: (w) => (w.grensVanaf === null ? '' : `${inTabel(w.grensVanaf as Dag)}: ${w.toelichting}`),
        },
      ]}
    />
  )
}

function Grenzen({ w }: { w: Wijken }) {
  if (w.grenzen.length === 0) return null
  const naam = new Map(w.wijken.map((x) => [x.code, x.naam]))
  return (
    <details className="w-cijfers">
      <summary>Alle grenzen met hun datum ({w.grenzen.length})</summary>
      <Tabel
        bijschrift="Grenzen, nieuwste eerst"
        rijen={w.grenzen.map((g, i) => ({ ...g, i }))}
        sleutel={(g) => String(g.i)}
        kolommen={[
          { kop: 'Wijk', cel: (g) => naam.get(g.wijk) ?? g.wijk },
          { kop: 'Vanaf', cel: (g) => inTabel(g.vanaf as Dag) },
          { kop: 'Huishoudens', getal: true, cel: (g) => g.huishoudens ?? 'geen grens' },
          { kop: 'Waarom', cel: (g) => g.toelichting },
          { kop: 'Door', cel: (g) => g.door ?? '' },
        ]}
      />
    </details>
  )
}
