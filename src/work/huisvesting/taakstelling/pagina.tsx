/** One half year of the target: what is asked, month by month, where it ends, who judges. */
import type { z } from 'zod'
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { Groepstaafdiagram } from '#ui/chart.tsx'
import { type Kader, Pagina, type Plek } from '#ui/layout.tsx'
import { Status } from '#ui/status.tsx'
import { Tabel } from '#ui/table.tsx'
import { Waarom } from '#ui/why.tsx'
import { Huisvestingmenu } from '../menu.tsx'
import { Oordelen, Telling, Vergelijking } from './delen.tsx'
import type { halfjaar as operatie } from './operaties.ts'
import { Regio } from './regio-delen.tsx'
import { kernzin, nodigzinnen, prognosezinnen } from './zinnen.ts'

export type Halfjaarantwoord = z.output<typeof operatie.uitvoer>

interface Props {
  readonly kader: Kader
  readonly menu: readonly Plek[]
  readonly h: Halfjaarantwoord
  readonly mag: { readonly vastleggen: boolean }
  readonly vandaag: Dag
}

/** The half years before and after, for the links on top. */
function buren(h: string): { vorig: string; volgend: string } {
  const jaar = Number(h.slice(0, 4))
  return h.endsWith('1')
    ? { vorig: `${jaar - 1}-2`, volgend: `${jaar}-2` }
    : { vorig: `${jaar}-1`, volgend: `${jaar + 1}-1` }
}

export function Halfjaarpagina({ kader, menu, h, mag, vandaag }: Props) {
  const { vorig, volgend } = buren(h.halfjaar)
  return (
    <Pagina
      kader={kader}
      titel={`Taakstelling ${h.halfjaar}`}
      kruimels={[{ naam: 'Huisvesting', pad: '/huisvesting' }]}
      antwoord={kernzin(h)}
    >
      <Huisvestingmenu plekken={menu} pad={kader.pad} />
      <nav className="w-keuzebalk" aria-label="Halfjaar en stukken">
        <a className="utrecht-link" href={`/huisvesting/taakstelling?halfjaar=${vorig}`}>
          {vorig}
        </a>
        {h.voorbij && (
          <a className="utrecht-link" href={`/huisvesting/taakstelling?halfjaar=${volgend}`}>
            {volgend}
          </a>
        )}
        <a className="utrecht-link" href={`/huisvesting/taakstelling/${h.halfjaar}/verantwoording`}>
          Bijlage voor de provincie en tekst voor de raad
        </a>
        <a className="utrecht-link" href="/huisvesting#taakstelling">
          Alle halfjaren en bronnen
        </a>
      </nav>
      <Stand h={h} mag={mag} />
      <Maanden h={h} vandaag={vandaag} />
      <Vooruit h={h} />
      <Telling h={h} />
      <Oordelen h={h} mag={mag} />
      <Vergelijking h={h} />
      <Regio h={h} />
    </Pagina>
  )
}

const herkomsten = {
  gepubliceerd: 'volgens de bron',
  tegenspraak: 'bronnen verschillen: gerekend met het hoogste getal',
  formule: 'berekend met de formule van de wet; nog niet gepubliceerd',
} as const

function Stand({ h, mag }: Pick<Props, 'h' | 'mag'>) {
  const regels = [
    {
      wat: 'Taakstelling',
      getal: h.doel?.waarde ?? null,
      waarvandaan:
        h.doel === null
          ? 'Niet bekend: voer het gepubliceerde getal in, of het landelijke getal met de inwoners.'
          : `${herkomsten[h.doel.herkomst]}${h.doel.bronnen.map((b) => `; ${b.bron}: ${b.waarde}`).join('')}`,
    },
    ...h.verschoven.map((v) => ({
      wat: v.aantal > 0 ? `Overgenomen van ${v.naam} (zit erin)` : `Overgedragen aan ${v.naam} (is eraf)`,
      getal: v.aantal,
      waarvandaan: `Besluit van ${inTekst(v.besluitOp as Dag)}: ${v.bron}`,
    })),
    {
      wat: 'Stand aan het begin',
      getal: h.begin?.stand ?? null,
      waarvandaan:
        h.begin === null
          ? 'Niet bekend: geen bron noemt een stand, of een halfjaar ertussen heeft geen taakstelling.'
          : h.begin.uit === h.halfjaar
            ? h.begin.bron
            : `Van ${h.begin.uit} (${h.begin.bron}) doorgerekend met taakstelling en telling in Wortel.`,
    },
    {
      wat: 'Te doen in dit halfjaar',
      getal: h.teDoen,
      waarvandaan: 'Taakstelling min de stand aan het begin.',
    },
    {
      wat: 'Gehuisvest',
      getal: h.gerealiseerd,
      waarvandaan: 'Geteld uit de feiten in Wortel, kinderen mee.',
    },
    {
      wat: h.voorbij ? 'Stand aan het eind' : 'Stand als het nu ophield',
      getal: h.stand,
      waarvandaan: 'Onder nul is achterstand.',
    },
  ]
  return (
    <section className="w-sectie" aria-labelledby="stand">
      <h2 className="utrecht-heading-2" id="stand">
        Wat is gevraagd en gedaan
      </h2>
      <Tabel
        bijschrift={`Taakstelling en stand van ${h.halfjaar}`}
        rijen={regels}
        sleutel={(r) => r.wat}
        kolommen={[
          { kop: 'Wat', cel: (r) => r.wat },
          { kop: 'Personen', getal: true, cel: (r) => r.getal ?? 'n.b.' },
          { kop: 'Waarvandaan', cel: (r) => r.waarvandaan },
        ]}
      />
      {h.rekening !== null && <Waarom uitleg={h.rekening} van={`de stand van ${h.halfjaar}`} />}
      {h.formule !== null && <Waarom uitleg={h.formule} van={`de formule voor ${h.halfjaar}`} />}
      {mag.vastleggen && (
        <p>
          <a className="utrecht-link" href={`/huisvesting/taakstelling/${h.halfjaar}/verschuiven`}>
            Verschuiving met een andere gemeente vastleggen
          </a>
        </p>
      )}
    </section>
  )
}

const maandnaam = (tot: string) =>
  new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' }).format(new Date(`${tot}T00:00:00Z`))

function Maanden({ h, vandaag }: Pick<Props, 'h' | 'vandaag'>) {
  if (h.maanden.length === 0) return null
  const nu = h.maanden.findLast((m) => m.klaar !== null)
  return (
    <section className="w-sectie" aria-labelledby="maanden">
      <h2 className="utrecht-heading-2" id="maanden">
        Op schema?
      </h2>
      <Groepstaafdiagram
        titel={
          nu === undefined
            ? 'Nog niet begonnen'
            : nu.opSchema
              ? `Op schema: ${nu.klaar} gehuisvest`
              : `Achter op schema: ${nu.klaar} gehuisvest`
        }
        bron={`Nodig is elke maand een zesde van wat te doen is. Stand ${inTekst(vandaag)}, geteld uit de feiten in Wortel. n.b. = moet nog komen.`}
        reeksen={[
          { naam: 'Nodig aan het eind van de maand', kleur: 2 },
          { naam: 'Gehuisvest', kleur: 1 },
        ]}
        groepen={h.maanden.map((m) => ({ naam: maandnaam(m.tot), waarden: [m.nodig, m.klaar] }))}
        tabel={
          <Tabel
            bijschrift="Per maand, opgeteld vanaf het begin van het halfjaar"
            rijen={h.maanden}
            sleutel={(m) => m.tot}
            kolommen={[
              { kop: 'Tot en met', cel: (m) => inTabel(m.tot as Dag) },
              { kop: 'Nodig', getal: true, cel: (m) => m.nodig },
              { kop: 'Gehuisvest', getal: true, cel: (m) => m.klaar ?? 'moet nog komen' },
              {
                kop: 'Op schema',
                cel: (m) =>
                  m.opSchema === null ? (
                    ''
                  ) : (
                    <Status
                      toestand={m.opSchema ? 'op-tijd' : 'te-laat'}
                      woord={m.opSchema ? 'Op schema' : 'Achter'}
                    />
                  ),
              },
            ]}
          />
        }
      />
    </section>
  )
}

function Vooruit({ h }: Pick<Props, 'h'>) {
  if (h.voorbij) return null
  return (
    <section className="w-sectie" aria-labelledby="vooruit">
      <h2 className="utrecht-heading-2" id="vooruit">
        Hoe het eindigt, en wat er nodig is
      </h2>
      <h3 className="utrecht-heading-3">Prognose</h3>
      {prognosezinnen(h).map((z) => (
        <p key={z}>{z}</p>
      ))}
      <h3 className="utrecht-heading-3">Om zonder achterstand te eindigen</h3>
      <ul>
        {nodigzinnen(h).map((z) => (
          <li key={z}>{z}</li>
        ))}
      </ul>
    </section>
  )
}
