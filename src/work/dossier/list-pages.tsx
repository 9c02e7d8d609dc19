/** Lists of the trunk: dossiers found, and who looked at one. */
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { type Rol, rollen } from '#core/actor.ts'
import { type Dag, dagInAmsterdam, inTabel } from '#core/day.ts'
import { Keuzelijst, Tekstveld } from '#ui/form.tsx'
import { type Kader, Pagina } from '#ui/layout.tsx'
import { Paginas, Tabel } from '#ui/table.tsx'
import type { dossieroperaties } from './operations/index.ts'
import { fasen } from './stand.ts'
import { lichtkleuren } from './stoplicht.ts'
import { Licht } from './stoplicht-view.tsx'

type Gevonden = z.output<typeof dossieroperaties.zoeken.uitvoer>
type Inzagen = z.output<typeof dossieroperaties.inzage.uitvoer>

export interface ZoekProps {
  readonly kader: Kader
  readonly gevonden: Gevonden
  readonly zoek: string
  readonly fase: string | undefined
  readonly stoplicht: string | undefined
}

export function Dossierlijst({ kader, gevonden, zoek, fase, stoplicht }: ZoekProps) {
  const pad = (pagina: number) =>
    `/dossiers?${new URLSearchParams({ ...(zoek && { zoek }), ...(fase && { fase }), ...(stoplicht && { stoplicht }), pagina: String(pagina) })}`
  const aantal = gevonden.totaal === 1 ? '1 dossier' : `${gevonden.totaal} dossiers`
  return (
    <Pagina
      kader={kader}
      titel="Dossiers"
      antwoord={zoek === '' ? `${aantal}, nieuwste eerst.` : `${aantal} gevonden voor “${zoek}”.`}
    >
      <form method="get" action="/dossiers" className="w-filters" data-direct>
        <Tekstveld naam="zoek" label="Naam" soort="search" waarde={zoek} />
        <Keuzelijst
          naam="fase"
          label="Fase"
          leeg="Alle fasen"
          {...(fase === undefined ? {} : { waarde: fase })}
          keuzes={Object.entries(fasen).map(([waarde, naam]) => ({ waarde, naam }))}
        />
        <Keuzelijst
          naam="stoplicht"
          label="Voortgang"
          leeg="Alle kleuren"
          {...(stoplicht === undefined ? {} : { waarde: stoplicht })}
          keuzes={Object.entries(lichtkleuren).map(([waarde, naam]) => ({ waarde, naam }))}
        />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          Zoek
        </button>
      </form>
      <Tabel
        bijschrift="Gevonden dossiers"
        rijen={gevonden.dossiers}
        sleutel={(d) => d.id}
        leeg={
          <>
            <strong>Geen dossier gevonden.</strong>
            <p>
              Probeer een deel van de naam. Een partner ziet een dossier alleen zolang het handboek daar werk
              voor geeft.
            </p>
          </>
        }
        kolommen={[
          {
            kop: 'Naam',
            cel: (d) => (
              <a className="utrecht-link" data-rij href={`/dossiers/${d.id}`}>
                {d.naam ?? 'Naam niet zichtbaar'}
              </a>
            ),
          },
          { kop: 'Fase', cel: (d) => d.fase && fasen[d.fase] },
          { kop: 'Voortgang', cel: (d) => d.stoplicht && <Licht kleur={d.stoplicht} /> },
          {
            kop: 'Gekoppeld',
            cel: (d) =>
              d.gekoppeldOp === null ? <span className="w-zacht">niet</span> : inTabel(d.gekoppeldOp as Dag),
          },
          { kop: 'Casusregie', cel: (d) => d.regie ?? <span className="w-zacht">niemand</span> },
          { kop: 'Geopend', cel: (d) => (d.geopendOp === null ? '' : inTabel(d.geopendOp as Dag)) },
        ]}
      />
      <Paginas pagina={gevonden.pagina} perPagina={gevonden.perPagina} totaal={gevonden.totaal} pad={pad} />
    </Pagina>
  )
}

export function Inzagelijst({
  kader,
  dossier,
  inzagen,
  toegang,
}: {
  kader: Kader
  /** Who may look, as the slice of the handbook tells. */
  toegang: ReactNode
  dossier: { id: string; naam: string | null }
  inzagen: Inzagen['inzagen']
}) {
  const naam = dossier.naam ?? 'Dossier'
  return (
    <Pagina
      kader={kader}
      titel="Wie mag hier kijken, en wie keek?"
      antwoord={`${inzagen.length} keer ingezien of gewijzigd, nieuwste eerst. Elke blik staat hier, ook deze.`}
      kruimels={[
        { naam: 'Dossiers', pad: '/dossiers' },
        { naam, pad: `/dossiers/${dossier.id}` },
      ]}
    >
      {toegang}
      <h2 className="utrecht-heading-2">Wie keek</h2>
      <Tabel
        bijschrift="Inzagen"
        rijen={inzagen.map((i, nummer) => ({ ...i, nummer }))}
        sleutel={(i) => String(i.nummer)}
        leeg={<p>Nog niemand keek in dit dossier.</p>}
        kolommen={[
          {
            kop: 'Wanneer',
            cel: (i) => <time dateTime={i.op}>{`${inTabel(dagInAmsterdam(i.op))}, ${clock(i.op)}`}</time>,
          },
          { kop: 'Organisatie', cel: (i) => i.organisatie },
          { kop: 'Rol', cel: (i) => rollen[i.rol as Rol].naam },
          { kop: 'Waarvoor', cel: (i) => i.doel },
          { kop: 'Wat', cel: (i) => i.operatie },
        ]}
      />
    </Pagina>
  )
}

const KLOK = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})
const clock = (moment: string) => KLOK.format(new Date(moment))
