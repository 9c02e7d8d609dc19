/** The team on screen: who has how much, sharing out and handing over, and absence. */
import type { z } from 'zod'
import { type Dag, inTabel } from '#core/day.ts'
import { Aankruislijst, Datumveld, type Fout, Foutensamenvatting, Keuzelijst, Knoppen } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Status } from '#ui/status.tsx'
import { Paginas, Tabel } from '#ui/table.tsx'
import { fasen } from '#work/dossier/index.ts'
import type { takenoperaties } from './operations/index.ts'
import { Werkmenu } from './parts.tsx'

type Verdeling = z.output<typeof takenoperaties.verdeling.uitvoer>
type TeVerdelen = z.output<typeof takenoperaties.teVerdelen.uitvoer>
type Body = Readonly<Record<string, string | undefined>>

export interface VerdelingProps {
  readonly kader: Kader
  readonly v: Verdeling
  readonly body: Body
  readonly fouten: readonly Fout[]
  readonly ik: string
  readonly melding?: string | undefined
}

/** Who has how much, unassigned first; absence. */
export function VerdelingPagina({ kader, v, body, fouten, ik, melding }: VerdelingProps) {
  const los = v.regels.filter((r) => r.medewerker === null)
  const teVerdelen = los.reduce((n, r) => n + r.dossiers, 0)
  const pad = (r: Verdeling['regels'][number]) =>
    r.functie === null
      ? null
      : `/werkvoorraad/verdelen?functie=${r.functie}${r.medewerker === null ? '' : `&van=${r.medewerker}`}`
  return (
    <Pagina
      kader={kader}
      titel="Verdelen"
      antwoord={
        los.length === 0
          ? 'Al het werk is verdeeld.'
          : teVerdelen === 1
            ? '1 dossier met werk is nog niet verdeeld.'
            : `${teVerdelen} dossiers met werk zijn nog niet verdeeld.`
      }
      kruimels={[{ naam: 'Werkvoorraad', pad: '/werkvoorraad' }]}
    >
      <Werkmenu kader={kader} />
      {melding !== undefined && (
        <div className="utrecht-alert utrecht-alert--ok w-melding" role="status">
          <p>{melding}</p>
        </div>
      )}
      <section className="w-sectie" aria-labelledby="wie">
        <h2 className="utrecht-heading-2" id="wie">
          Wie heeft hoeveel
        </h2>
        <Tabel
          bijschrift="Werk per medewerker, nog niet verdeeld bovenaan"
          rijen={v.regels}
          sleutel={(r) => `${r.medewerker}${r.functie}`}
          leeg={<p>Er is in deze organisatie geen werk dat per persoon wordt verdeeld.</p>}
          kolommen={[
            {
              kop: 'Wie',
              cel: (r) => (
                <span>
                  {r.naam ?? <span className="w-merkje">nog niet verdeeld</span>}
                  <span className="w-subtekst">{r.rol}</span>
                </span>
              ),
            },
            { kop: 'Dossiers', getal: true, cel: (r) => r.dossiers },
            { kop: 'Taken open', getal: true, cel: (r) => r.open },
            {
              kop: 'Te laat',
              getal: true,
              cel: (r) => (r.teLaat > 0 ? <Status toestand="te-laat" woord={String(r.teLaat)} /> : '0'),
            },
            { kop: 'Vandaag', cel: (r) => <Vandaag r={r} /> },
            {
              kop: 'Doen',
              cel: (r) =>
                pad(r) === null ? null : (
                  <a className="utrecht-link" href={pad(r)!}>
                    {r.medewerker === null ? 'Verdeel' : 'Draag over'}
                    <span className="w-onzichtbaar">: {r.naam ?? r.rol}</span>
                  </a>
                ),
            },
          ]}
        />
        {v.functies.some((f) => f.functie === 'vrijwilliger') && (
          <p>
            <a className="utrecht-link" href="/werkvoorraad/verdelen?functie=vrijwilliger">
              Wijs vrijwillige coaches toe
            </a>
          </p>
        )}
      </section>
      <section className="w-sectie" aria-labelledby="afwezig">
        <h2 className="utrecht-heading-2" id="afwezig">
          Wie is er niet
        </h2>
        <p>
          Op deze dagen staan de taken ook bij de vervanger. De toewijzing verandert niet; is ook de vervanger
          er niet en vervangt niemand die, dan staan de taken bij iedereen met de rol.
        </p>
        <Tabel
          bijschrift="Afwezigheid nu en later"
          rijen={v.afwezig}
          sleutel={(a) => a.id}
          leeg={<p>Er staat geen afwezigheid.</p>}
          kolommen={[
            { kop: 'Wie', cel: (a) => a.naam },
            { kop: 'Van', cel: (a) => inTabel(a.van as Dag) },
            { kop: 'Tot en met', cel: (a) => inTabel(a.totEnMet as Dag) },
            { kop: 'Vervanger', cel: (a) => a.vervangerNaam },
            {
              kop: 'Wijzigen',
              cel: (a) => (
                <form method="post" action={`/werkvoorraad/afwezigheid/${a.id}/intrekken`}>
                  <input type="hidden" name="csrf" value={kader.csrf} />
                  <button type="submit" className="utrecht-button utrecht-button--secondary-action">
                    Trek in<span className="w-onzichtbaar">: {a.naam}</span>
                  </button>
                </form>
              ),
            },
          ]}
        />
        <form method="post" action="/werkvoorraad/afwezigheid" className="w-formulier" noValidate>
          <Foutensamenvatting fouten={fouten} />
          <input type="hidden" name="csrf" value={kader.csrf} />
          <Keuzelijst
            naam="medewerker"
            label="Wie is er niet?"
            leeg="Kies een collega"
            waarde={body.medewerker ?? ik}
            fouten={fouten}
            keuzes={v.vervangers.map((m) => ({ waarde: m.id, naam: m.naam }))}
          />
          <Datumveld
            naam="van"
            label="Eerste dag"
            hint="Zoals 12-3-2026."
            waarde={day(body, 'van')}
            fouten={fouten}
          />
          <Datumveld naam="totEnMet" label="Laatste dag" waarde={day(body, 'totEnMet')} fouten={fouten} />
          <Keuzelijst
            naam="vervanger"
            label="Wie doet het werk dan?"
            leeg="Kies een collega met dezelfde rol"
            {...(body.vervanger === undefined ? {} : { waarde: body.vervanger })}
            fouten={fouten}
            keuzes={v.vervangers.map((m) => ({ waarde: m.id, naam: `${m.naam} (${m.rol.toLowerCase()})` }))}
          />
          <Knoppen tekst="Leg afwezigheid vast" />
        </form>
      </section>
    </Pagina>
  )
}

const day = (body: Body, naam: string) => ({
  dag: body[`${naam}-dag`] ?? '',
  maand: body[`${naam}-maand`] ?? '',
  jaar: body[`${naam}-jaar`] ?? '',
})

function Vandaag({ r }: { r: Verdeling['regels'][number] }) {
  if (r.medewerker === null) return <span className="w-zacht">staat bij iedereen</span>
  if (!r.actief)
    return (
      <span>
        werkt hier niet meer<span className="w-subtekst">staat bij iedereen</span>
      </span>
    )
  if (r.afwezigTotEnMet === null) return <span>aanwezig</span>
  return (
    <span>
      weg tot en met {inTabel(r.afwezigTotEnMet as Dag)}
      <span className="w-subtekst">
        {r.door === null ? 'niemand vervangt: staat bij iedereen' : `${r.door} vervangt`}
      </span>
    </span>
  )
}

export interface VerdelenProps {
  readonly kader: Kader
  readonly v: Verdeling
  readonly t: TeVerdelen
  readonly functie: string
  readonly van: string | undefined
  readonly body: Body
  readonly fouten: readonly Fout[]
  readonly vandaag: Dag
}

/** Many dossiers at once to one colleague. */
export function VerdelenPagina({ kader, v, t, functie, van, body, fouten, vandaag }: VerdelenProps) {
  const werk = v.functies.find((f) => f.functie === functie)
  const vanNaam = v.regels.find((r) => r.medewerker === van)?.naam ?? van
  const titel = van === undefined ? `${werk?.naam ?? 'Werk'} verdelen` : `Dossiers van ${vanNaam} overdragen`
  const adres = `/werkvoorraad/verdelen?functie=${functie}${van === undefined ? '' : `&van=${van}`}`
  return (
    <Pagina
      kader={kader}
      titel={titel}
      antwoord={
        van === undefined
          ? `${t.totaal === 1 ? '1 dossier heeft' : `${t.totaal} dossiers hebben`} hiervoor nog niemand.`
          : `${t.totaal === 1 ? '1 dossier is' : `${t.totaal} dossiers zijn`} van ${vanNaam}.`
      }
      kruimels={[
        { naam: 'Werkvoorraad', pad: '/werkvoorraad' },
        { naam: 'Verdelen', pad: '/werkvoorraad/verdeling' },
      ]}
    >
      {t.dossiers.length === 0 ? (
        <p className="w-leeg">Hier is niets te verdelen.</p>
      ) : (
        <form method="post" action={adres} className="w-formulier" noValidate>
          <Foutensamenvatting fouten={fouten} />
          <input type="hidden" name="csrf" value={kader.csrf} />
          <input type="hidden" name="functie" value={functie} />
          <input type="hidden" name="van" value={van ?? ''} />
          <Keuzelijst
            naam="naar"
            label="Aan wie?"
            leeg="Kies een collega"
            {...(body.naar === undefined ? {} : { waarde: body.naar })}
            fouten={fouten}
            keuzes={(werk?.collegas ?? [])
              .filter((m) => m.id !== van)
              .map((m) => ({ waarde: m.id, naam: m.naam }))}
          />
          <Aankruislijst
            naam="welke"
            label="Alles tegelijk"
            gekozen={body['welke-alle'] === 'ja' ? ['alle'] : []}
            keuzes={[
              {
                waarde: 'alle',
                naam:
                  t.totaal > 500
                    ? `De eerste 500 van deze ${t.totaal} dossiers`
                    : `Alle ${t.totaal} dossiers van deze lijst`,
              },
            ]}
          />
          <Aankruislijst
            naam="dossier"
            label="Of kies dossiers"
            gekozen={t.dossiers.filter((d) => body[`dossier-${d.dossier}`] === 'ja').map((d) => d.dossier)}
            fouten={fouten}
            keuzes={t.dossiers.map((d) => ({
              waarde: d.dossier,
              naam: `${d.naam ?? 'Naam niet zichtbaar'}: ${d.fase === null ? '' : `${fasen[d.fase].toLowerCase()}, `}${work(d, vandaag)}`,
            }))}
          />
          <Knoppen tekst={van === undefined ? 'Wijs toe' : 'Draag over'} terug="/werkvoorraad/verdeling" />
        </form>
      )}
      <Paginas
        pagina={t.pagina}
        perPagina={t.perPagina}
        totaal={t.totaal}
        pad={(p) => `${adres}&pagina=${p}`}
      />
    </Pagina>
  )
}

function work(d: TeVerdelen['dossiers'][number], vandaag: Dag): string {
  if (d.open === 0) return 'geen taak open'
  const taken = d.open === 1 ? '1 taak' : `${d.open} taken`
  if (d.eerste === null) return taken
  return `${taken}, eerste ${d.eerste < vandaag ? 'was' : 'is'} ${inTabel(d.eerste as Dag)}`
}

export interface ToewijzenProps {
  readonly kader: Kader
  readonly dossier: { readonly id: string; readonly naam: string | null }
  readonly toewijzingen: readonly {
    readonly functie: string
    readonly naam: string
    readonly medewerker: string
    readonly wie: string
    readonly sinds: string
  }[]
  readonly functies: Verdeling['functies']
  readonly fouten: readonly Fout[]
}

/** Who does the work for one person, with a form for each work that this role shares out. */
export function ToewijzenPagina({ kader, dossier, toewijzingen, functies, fouten }: ToewijzenProps) {
  return (
    <Pagina
      kader={kader}
      titel="Wie doet het werk"
      antwoord={dossier.naam ?? undefined}
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam: dossier.naam ?? 'Dossier', pad: `/dossiers/${dossier.id}` },
      ]}
    >
      <Foutensamenvatting fouten={fouten} />
      <Tabel
        bijschrift="Wie doet nu welk werk"
        rijen={toewijzingen}
        sleutel={(t) => `${t.functie}${t.medewerker}`}
        leeg={<p>Nog niemand is toegewezen. De taken staan bij iedereen met de rol.</p>}
        kolommen={[
          { kop: 'Werk', cel: (t) => t.naam },
          { kop: 'Wie', cel: (t) => t.wie },
          { kop: 'Sinds', cel: (t) => inTabel(t.sinds as Dag) },
          {
            kop: 'Wijzigen',
            cel: (t) =>
              functies.some((f) => f.functie === t.functie) ? (
                <form method="post" action={`/dossiers/${dossier.id}/toewijzen`}>
                  <input type="hidden" name="csrf" value={kader.csrf} />
                  <input type="hidden" name="functie" value={t.functie} />
                  <input type="hidden" name="medewerker" value={t.medewerker} />
                  <input type="hidden" name="einde" value="ja" />
                  <button type="submit" className="utrecht-button utrecht-button--secondary-action">
                    Beëindig
                    <span className="w-onzichtbaar">
                      : {t.naam} door {t.wie}
                    </span>
                  </button>
                </form>
              ) : (
                <span className="w-zacht">door de eigen organisatie</span>
              ),
          },
        ]}
      />
      {functies.map((f) => (
        <form
          key={f.functie}
          method="post"
          action={`/dossiers/${dossier.id}/toewijzen`}
          className="w-formulier"
          noValidate
        >
          <input type="hidden" name="csrf" value={kader.csrf} />
          <input type="hidden" name="functie" value={f.functie} />
          <Keuzelijst
            naam="medewerker"
            kenmerk={f.functie}
            label={`${f.naam} door`}
            leeg="Kies een collega"
            keuzes={f.collegas.map((m) => ({ waarde: m.id, naam: m.naam }))}
          />
          <Knoppen tekst="Wijs toe" />
        </form>
      ))}
    </Pagina>
  )
}
