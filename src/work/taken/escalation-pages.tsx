/** What is stuck on screen: late tasks by who answers for them, who waits for us, and how the work stands. */
import type { z } from 'zod'
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { Ketenlijst } from '#ui/chain.tsx'
import { Datumveld, type Fout, Foutensamenvatting, Knoppen, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Termijndag } from '#ui/status.tsx'
import { Paginas, Tabel } from '#ui/table.tsx'
import type { takenoperaties } from './operations/index.ts'
import { Niveau, Werkmenu } from './parts.tsx'

type Geescaleerd = z.output<typeof takenoperaties.geescaleerd.uitvoer>
type Wachtend = z.output<typeof takenoperaties.wachtOpOns.uitvoer>
type Stand = z.output<typeof takenoperaties.standVanZaken.uitvoer>
type Regel = Geescaleerd['taken'][number]

const kruimels = [{ naam: 'Werkvoorraad', pad: '/werkvoorraad' }]

const wie = (r: Regel) => (
  <a className="utrecht-link" data-rij href={`/dossiers/${r.dossier}`}>
    {r.naam ?? 'Naam niet zichtbaar'}
  </a>
)
const wat = (r: Regel) => (
  <span>
    <strong>{r.titel}</strong>
    <span className="w-subtekst">{r.uitleg}</span>
  </span>
)

/** Late tasks that this role is asked about. */
export function GeescaleerdPagina({ kader, g, vandaag }: { kader: Kader; g: Geescaleerd; vandaag: Dag }) {
  return (
    <Pagina kader={kader} titel="Blijft liggen" antwoord={stuck(g)} kruimels={kruimels}>
      <Werkmenu kader={kader} />
      <Tabel
        bijschrift="Taken die te laat zijn en waarop deze rol wordt aangesproken"
        rijen={g.taken}
        sleutel={(r) => `${r.dossier}${r.stap}`}
        leeg={<p>Er blijft niets liggen waar deze rol over gaat.</p>}
        kolommen={[
          { kop: 'Wie', cel: wie },
          { kop: 'Wat', cel: wat },
          {
            kop: 'Door',
            cel: (r) => (
              <span>
                {r.rol}
                <span className="w-subtekst">
                  {r.vanWie ?? (r.medewerker === null ? 'nog niet verdeeld' : '')}
                </span>
              </span>
            ),
          },
          {
            kop: 'Uiterlijk',
            cel: (r) => (
              <>
                <Termijndag laatsteDag={r.uitersteDag as Dag | null} vandaag={vandaag} />
                <Niveau niveau={r.niveau} />
              </>
            ),
          },
        ]}
      />
      <Paginas
        pagina={g.pagina}
        perPagina={g.perPagina}
        totaal={g.totaal}
        pad={(p) => `/werkvoorraad/geescaleerd?pagina=${p}`}
      />
    </Pagina>
  )
}

function stuck(g: Geescaleerd): string {
  if (g.dagen === null) return 'Bij deze rol komen geen late taken van anderen.'
  const vanaf = g.dagen === 1 ? 'vanaf de eerste dag te laat' : `vanaf ${g.dagen} dagen te laat`
  return `${g.totaal === 1 ? '1 taak van een ander blijft' : `${g.totaal} taken van anderen blijven`} liggen (${vanaf}).`
}

/** Tasks of others that wait for us, with every link in between. */
export function WachtOpOnsPagina({ kader, w, vandaag }: { kader: Kader; w: Wachtend; vandaag: Dag }) {
  return (
    <Pagina
      kader={kader}
      titel="Wacht op ons"
      antwoord={
        w.totaal === 0
          ? 'Niemand wacht op ons.'
          : `${w.totaal === 1 ? '1 taak van een ander wacht' : `${w.totaal} taken van anderen wachten`} op een taak van ons.`
      }
      kruimels={kruimels}
    >
      <Werkmenu kader={kader} />
      <Tabel
        bijschrift="Taken van anderen die op ons wachten"
        rijen={w.taken}
        sleutel={(r) => `${r.dossier}${r.stap}`}
        leeg={<p>Geen taak van een ander wacht op een taak van deze rol.</p>}
        kolommen={[
          { kop: 'Wie', cel: wie },
          { kop: 'Wat wacht', cel: wat },
          { kop: 'Door', cel: (r) => r.rol },
          {
            kop: 'Uiterlijk',
            cel: (r) => <Termijndag laatsteDag={r.uitersteDag as Dag | null} vandaag={vandaag} />,
          },
          { kop: 'Wacht op', cel: (r) => <Ketenlijst taak={r} open /> },
        ]}
      />
      <Paginas
        pagina={w.pagina}
        perPagina={w.perPagina}
        totaal={w.totaal}
        pad={(p) => `/werkvoorraad/wacht-op-ons?pagina=${p}`}
      />
    </Pagina>
  )
}

const velden = [
  [
    'herinnerDagen',
    'Herinneren: zoveel dagen voor de laatste dag',
    'De taak heet dan bijna en telt mee in de dagstartmail.',
  ],
  ['teamDagen', 'Teamleider: zoveel dagen te laat', 'Alleen voor rollen met een teamleider.'],
  ['regieDagen', 'Casusregie: zoveel dagen te laat', 'De klantmanager die de casus regisseert.'],
  [
    'beleidDagen',
    'Gemeente: zoveel dagen te laat',
    'Telt mee in de cijfers op deze pagina, zonder personen.',
  ],
] as const

export interface StandProps {
  readonly kader: Kader
  readonly s: Stand
  /** Whether the reader may set the agreement. */
  readonly beheer: boolean
  readonly body: Readonly<Record<string, string | undefined>>
  readonly fouten: readonly Fout[]
}

/** How the work stands for who steers: numbers and steps, no persons. */
export function StandPagina({ kader, s, beheer, body, fouten }: StandProps) {
  const laat = s.rollen.reduce((n, r) => n + r.teLaat, 0)
  const lopend = s.rollen.reduce((n, r) => n + r.lopend, 0)
  const a = s.afspraak
  return (
    <Pagina
      kader={kader}
      titel="Stand van het werk"
      antwoord={`${lopend} taken lopen, ${laat === 0 ? 'niets is te laat' : `${laat} te laat`}. Zonder personen.`}
    >
      <section className="w-sectie" aria-labelledby="rollen">
        <h2 className="utrecht-heading-2" id="rollen">
          Per rol
        </h2>
        <Tabel
          bijschrift="Lopende taken per rol"
          rijen={s.rollen}
          sleutel={(r) => r.rol}
          leeg={<p>Er lopen geen taken.</p>}
          kolommen={[
            { kop: 'Rol', cel: (r) => r.rol },
            { kop: 'Loopt', getal: true, cel: (r) => r.lopend },
            { kop: 'Kan nog niet', getal: true, cel: (r) => r.wacht },
            { kop: 'Bijna', getal: true, cel: (r) => r.bijna },
            { kop: 'Te laat', getal: true, cel: (r) => r.teLaat },
            { kop: 'Bij de gemeente', getal: true, cel: (r) => r.beleid },
          ]}
        />
      </section>
      <section className="w-sectie" aria-labelledby="stappen">
        <h2 className="utrecht-heading-2" id="stappen">
          Stappen die blijven liggen
        </h2>
        <Tabel
          bijschrift={`Stappen met taken van ${a.beleidDagen} dagen of meer te laat`}
          rijen={s.laat}
          sleutel={(r) => `${r.stap}${r.rol}`}
          leeg={<p>Geen taak is {a.beleidDagen} dagen of meer te laat.</p>}
          kolommen={[
            { kop: 'Stap', cel: (r) => r.titel },
            { kop: 'Rol', cel: (r) => r.rol },
            { kop: 'Taken', getal: true, cel: (r) => r.aantal },
          ]}
        />
      </section>
      <section className="w-sectie" aria-labelledby="afspraak">
        <h2 className="utrecht-heading-2" id="afspraak">
          Herinneren en aanspreken
        </h2>
        <p>
          {a.vanaf === null
            ? 'De gemeente heeft nog niets vastgesteld; dit is zoals Wortel wordt geleverd.'
            : `Vastgesteld vanaf ${inTekst(a.vanaf as Dag)}.`}{' '}
          Alleen wie aan zet is wordt aangesproken: een taak die op een ander wacht, is zelf niet te laat.
        </p>
        <dl className="w-feitenlijst">
          {velden.map(([veld, naam]) => (
            <div key={veld}>
              <dt>{naam}</dt>
              <dd>{a[veld]}</dd>
            </div>
          ))}
        </dl>
        {s.afspraken.some((x) => x.vanaf !== a.vanaf) && (
          <p className="w-zacht">
            Andere afspraken:{' '}
            {s.afspraken
              .filter((x) => x.vanaf !== a.vanaf)
              .map((x) => `vanaf ${inTabel(x.vanaf as Dag)}`)
              .join(', ')}
            .
          </p>
        )}
        {beheer && (
          <form method="post" action="/werkvoorraad/stand" className="w-formulier" noValidate>
            <Foutensamenvatting fouten={fouten} />
            <input type="hidden" name="csrf" value={kader.csrf} />
            <Datumveld
              naam="vanaf"
              label="Geldt vanaf"
              hint="Vandaag of later."
              waarde={{
                dag: body['vanaf-dag'] ?? '',
                maand: body['vanaf-maand'] ?? '',
                jaar: body['vanaf-jaar'] ?? '',
              }}
              fouten={fouten}
            />
            {velden.map(([veld, label, hint]) => (
              <Tekstveld
                key={veld}
                naam={veld}
                label={label}
                hint={hint}
                soort="number"
                breedte="smal"
                waarde={body[veld] ?? String(a[veld])}
                fouten={fouten}
              />
            ))}
            <Knoppen tekst="Stel vast" />
          </form>
        )}
      </section>
    </Pagina>
  )
}
