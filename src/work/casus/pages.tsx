/** Casusoverleg on screen: the meetings, a new one, and the running dossiers that nobody keeps together. */
import type { z } from 'zod'
import { type Dag, inTabel, inTekst } from '#core/day.ts'
import { Datumveld, type Fout, Foutensamenvatting, Keuzelijst, Knoppen, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Melding } from '#ui/melding.tsx'
import { Status } from '#ui/status.tsx'
import { Paginas, Tabel } from '#ui/table.tsx'
import { fasen } from '#work/dossier/index.ts'
import { overlegstanden, vormen } from './lijsten.ts'
import type { casusoperaties } from './operations/index.ts'

type Lijst = z.output<typeof casusoperaties.lijst.uitvoer>
type Zonder = z.output<typeof casusoperaties.zonderRegie.uitvoer>
export type Body = Readonly<Record<string, string | undefined>>

/** A field's value, where there is one. */
export const waarde = (body: Body, naam: string) => (body[naam] ? { waarde: body[naam] } : {})

/** The three parts of a day as they were sent. */
export const dagdelen = (body: Body, naam: string) => ({
  waarde: Object.fromEntries(
    ['dag', 'maand', 'jaar'].flatMap((d) => (body[`${naam}-${d}`] ? [[d, body[`${naam}-${d}`]!]] : [])),
  ),
})

export interface OverleggenProps {
  readonly kader: Kader
  readonly overleggen: Lijst['overleggen']
  readonly vandaag: Dag
  /** Whether this role calls meetings. */
  readonly leidt: boolean
  /** Running dossiers without casusregie; absent where it is not this role's concern. */
  readonly zonderRegie: number | undefined
  readonly body: Body
  readonly fouten: readonly Fout[]
}

export function Overleggen(p: OverleggenProps) {
  const gepland = p.overleggen.filter((o) => o.stand === 'gepland').reverse()
  const eerder = p.overleggen.filter((o) => o.stand !== 'gepland')
  return (
    <Pagina kader={p.kader} titel="Casusoverleg" antwoord={answer(gepland)}>
      {p.zonderRegie !== undefined && p.zonderRegie > 0 && (
        <Melding soort="warning" titel={countWithout(p.zonderRegie)}>
          <p>
            Zonder casusregie houdt niemand het plan op gang.{' '}
            <a className="utrecht-link" href="/casusoverleg/zonder-casusregie">
              Bekijk en wijs toe
            </a>
          </p>
        </Melding>
      )}
      <section className="w-sectie" aria-labelledby="gepland">
        <h2 className="utrecht-heading-2" id="gepland">
          Gepland
        </h2>
        <Rijen rijen={gepland} naam="Geplande overleggen" leeg="Er is geen overleg gepland." />
      </section>
      {p.leidt && <NieuwOverleg {...p} />}
      <section className="w-sectie" aria-labelledby="eerder">
        <h2 className="utrecht-heading-2" id="eerder">
          Eerder
        </h2>
        <Rijen rijen={eerder} naam="Eerdere overleggen" leeg="Er is nog geen overleg gehouden." />
      </section>
    </Pagina>
  )
}

function answer(gepland: Lijst['overleggen']): string {
  const eerste = gepland[0]
  return eerste === undefined
    ? 'Er is geen overleg gepland.'
    : `Het volgende overleg is op ${inTekst(eerste.dag as Dag)} om ${eerste.begin}.`
}

const countWithout = (n: number) =>
  n === 1 ? '1 lopend dossier heeft geen casusregie' : `${n} lopende dossiers hebben geen casusregie`

function Rijen({ rijen, naam, leeg }: { rijen: Lijst['overleggen']; naam: string; leeg: string }) {
  return (
    <Tabel
      bijschrift={naam}
      rijen={rijen}
      sleutel={(o) => o.id}
      leeg={<p>{leeg}</p>}
      kolommen={[
        {
          kop: 'Wanneer',
          cel: (o) => (
            <a className="utrecht-link" data-rij href={`/casusoverleg/${o.id}`}>
              {inTabel(o.dag as Dag)}, {o.begin}–{o.eind}
            </a>
          ),
        },
        {
          kop: 'Waar',
          cel: (o) => (
            <span>
              {o.plaats}
              <span className="w-subtekst">{vormen[o.vorm]}</span>
            </span>
          ),
        },
        {
          kop: 'Stand',
          cel: (o) => (
            <Status
              toestand={o.stand === 'gehouden' ? 'gedaan' : o.stand === 'gepland' ? 'op-tijd' : 'wacht'}
              woord={overlegstanden[o.stand]}
            />
          ),
        },
        {
          kop: 'Besproken',
          cel: (o) =>
            o.stand === 'gehouden' ? (
              `${o.besloten} van ${o.punten}`
            ) : (
              <span className="w-zacht">{o.stand === 'gepland' ? 'volgt uit de feiten' : 'niet'}</span>
            ),
        },
      ]}
    />
  )
}

function NieuwOverleg({ kader, body, fouten }: OverleggenProps) {
  return (
    <details className="w-blok" open={fouten.length > 0}>
      <summary className="w-samenvatting">Nieuw overleg plannen</summary>
      <form method="post" action="/casusoverleg" className="w-formulier" noValidate>
        <input type="hidden" name="csrf" value={kader.csrf} />
        <Foutensamenvatting fouten={fouten} />
        <Datumveld naam="dag" label="Dag" fouten={fouten} {...dagdelen(body, 'dag')} />
        <Tekstveld
          naam="begin"
          label="Van"
          hint="Zoals 09:30."
          breedte="smal"
          fouten={fouten}
          {...waarde(body, 'begin')}
        />
        <Tekstveld
          naam="eind"
          label="Tot"
          hint="Zoals 11:00."
          breedte="smal"
          fouten={fouten}
          {...waarde(body, 'eind')}
        />
        <Keuzelijst
          naam="vorm"
          label="Op locatie of online?"
          fouten={fouten}
          waarde={body.vorm ?? 'locatie'}
          keuzes={Object.entries(vormen).map(([w, naam]) => ({ waarde: w, naam }))}
        />
        <Tekstveld
          naam="plaats"
          label="Waar precies?"
          hint="Kamer of videosysteem. Geen namen: dit komt in de agenda van alle genodigden."
          fouten={fouten}
          {...waarde(body, 'plaats')}
        />
        <Tekstveld
          naam="hoogstens"
          label="Hoeveel dossiers ten hoogste uit de feiten?"
          hint="Wat het meest vastzit komt eerst. Zelf een dossier toevoegen kan altijd."
          soort="number"
          breedte="smal"
          fouten={fouten}
          waarde={body.hoogstens ?? '12'}
        />
        <Knoppen tekst="Plan het overleg" />
      </form>
    </details>
  )
}

export interface ZonderRegieProps {
  readonly kader: Kader
  readonly lijst: Zonder
  readonly fouten: readonly Fout[]
  readonly gekozen: readonly string[]
  readonly melding: string | undefined
}

export function ZonderRegie({ kader, lijst, fouten, gekozen, melding }: ZonderRegieProps) {
  return (
    <Pagina
      kader={kader}
      titel="Zonder casusregie"
      antwoord={
        lijst.totaal === 0
          ? 'Elk lopend dossier heeft iemand die het bij elkaar houdt.'
          : `${countWithout(lijst.totaal)}, oudste eerst.`
      }
      kruimels={[{ naam: 'Casusoverleg', pad: '/casusoverleg' }]}
    >
      {melding !== undefined && (
        <div className="utrecht-alert utrecht-alert--ok w-melding" role="status">
          <p>{melding}</p>
        </div>
      )}
      <form method="post" action="/casusoverleg/zonder-casusregie" className="w-sectie" noValidate>
        <input type="hidden" name="csrf" value={kader.csrf} />
        <Foutensamenvatting fouten={fouten} />
        <Tabel
          bijschrift="Lopende dossiers zonder casusregie"
          rijen={lijst.dossiers}
          sleutel={(d) => d.id}
          leeg={<p>Niets te verdelen.</p>}
          kolommen={[
            {
              kop: 'Kies',
              cel: (d) => (
                <label className="w-keus">
                  <input
                    type="checkbox"
                    name={`dossier-${d.id}`}
                    value="ja"
                    defaultChecked={gekozen.includes(d.id)}
                  />
                  <span>{d.naam ?? 'Naam niet zichtbaar'}</span>
                </label>
              ),
            },
            {
              kop: 'Plaats in het huishouden',
              cel: (d) => d.plaats ?? <span className="w-zacht">niet bekend</span>,
            },
            { kop: 'Fase', cel: (d) => fasen[d.fase as keyof typeof fasen] },
            { kop: 'Geopend', cel: (d) => (d.geopendOp === null ? '' : inTabel(d.geopendOp as Dag)) },
            {
              kop: 'Dossier',
              cel: (d) => (
                <a className="utrecht-link" href={`/dossiers/${d.id}`}>
                  Bekijk<span className="w-onzichtbaar"> het dossier van {d.naam}</span>
                </a>
              ),
            },
          ]}
        />
        {lijst.dossiers.length > 0 && (
          <>
            <Keuzelijst
              naam="medewerker"
              label="Wie krijgt de casusregie?"
              hint="Tussen haken: van hoeveel dossiers iemand de casusregie al heeft."
              leeg="Kies een klantmanager"
              fouten={fouten}
              keuzes={lijst.medewerkers.map((m) => ({ waarde: m.id, naam: `${m.naam} (${m.dossiers})` }))}
            />
            <Knoppen tekst="Wijs toe" />
          </>
        )}
      </form>
      <Paginas
        pagina={lijst.pagina}
        perPagina={lijst.perPagina}
        totaal={lijst.totaal}
        pad={(n) => `/casusoverleg/zonder-casusregie?pagina=${n}`}
      />
    </Pagina>
  )
}
