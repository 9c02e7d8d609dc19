/**
 * The way of one household from coupling to living: which stations are behind it, where it stands, whose turn it is and
 * until when. From its facts and the steps of the handbook alone. Pure.
 */
import { type Organisatiesoort, type Rol, rollen } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { FeitId } from '#core/ids.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import {
  alleFeiten,
  type Dossier,
  type Feit,
  feitsoorten,
  laatsteFeit,
  startOfHome,
  type Vertragingsreden,
  vertragingsredenen,
  weigeringsgevolgen,
  weigeringsgronden,
} from '#work/dossier/index.ts'
import { antwoorden, type Feitvraag, overlapt, type Versie } from '#work/taken/index.ts'

interface Station {
  readonly id: string
  readonly naam: string
  readonly vraag: Feitvraag
  /** Who brings it where the handbook has no step for it. */
  readonly rol: Rol
}

const feit = (soort: Feitvraag['soort'], met: Feitvraag['met'] = {}): Feitvraag => ({ soort, met })

/** The stations in order, each ended by a fact. An offer from outside the pin board comes without a proposal. */
export const stations: readonly Station[] = [
  { id: 'gekoppeld', naam: 'Gekoppeld', vraag: feit('gekoppeld'), rol: 'koppelpunt' },
  {
    id: 'behoefte',
    naam: 'Woonbehoefte bekend',
    vraag: feit('woonbehoefteVastgesteld'),
    rol: 'begeleider',
  },
  { id: 'voorgesteld', naam: 'Woning voorgesteld', vraag: feit('matchVoorgesteld'), rol: 'klantmanager' },
  { id: 'aangeboden', naam: 'Woning aangeboden', vraag: feit('woningAangeboden'), rol: 'verhuurmedewerker' },
  { id: 'bezichtigd', naam: 'Woning bezichtigd', vraag: feit('woningBezichtigd'), rol: 'verhuurmedewerker' },
  { id: 'regeldag', naam: 'Regeldag gepland', vraag: feit('regeldagGepland'), rol: 'begeleider' },
  {
    id: 'contract',
    naam: 'Contract getekend',
    vraag: feit('huurcontractGetekend'),
    rol: 'verhuurmedewerker',
  },
  { id: 'sleutel', naam: 'Sleutel', vraag: feit('sleutelOvergedragen'), rol: 'verhuurmedewerker' },
  { id: 'verhuisd', naam: 'Verhuisd', vraag: feit('verhuisd'), rol: 'begeleider' },
  {
    id: 'tweede-afspraak',
    naam: 'Tweede afspraak BBS',
    vraag: feit('gesprekGevoerd', { gesprek: 'tweedeAfspraak' }),
    rol: 'klantmanager',
  },
  {
    id: 'wijkbeheerder',
    naam: 'Wijkbeheerder weet het',
    vraag: feit('partijGeinformeerd', { partij: 'wijkbeheerder' }),
    rol: 'verhuurmedewerker',
  },
  {
    id: 'buren',
    naam: 'Buren weten het',
    vraag: feit('partijGeinformeerd', { partij: 'buren' }),
    rol: 'verhuurmedewerker',
  },
  { id: 'bezoek', naam: 'Bezoek na drie maanden', vraag: feit('huisbezoekGedaan'), rol: 'sociaalwerker' },
]

/** Stations that need not wait for each other: behind the move each is done in its own time. */
const NA_VERHUIZEN = stations.findIndex((s) => s.id === 'verhuisd')

export interface Padstation {
  readonly id: string
  readonly naam: string
  readonly gegeven: Gegevenssoort
  /** `nu`: this is what is waited for; `open`: may be done meanwhile; `onbekend`: passed without being recorded. */
  readonly stand: 'gedaan' | 'nu' | 'open' | 'later' | 'onbekend'
  readonly op: Dag | null
  readonly feit: FeitId | null
  readonly aanZet: Rol
  readonly laatsteDag: Dag | null
}

export interface Weigerregel {
  readonly op: Dag
  readonly grond: string
  readonly gevolg: string | null
}

export interface Vertraagregel {
  readonly op: Dag
  readonly reden: string
  readonly aanZet: Organisatiesoort
}

export interface Pad {
  /** The first home, or another home after that. */
  readonly soort: 'eerste' | 'andere'
  readonly begin: Dag
  /** The coupling was withdrawn: the way ends here. */
  readonly vervallen: Dag | null
  readonly stations: readonly Padstation[]
  readonly weigeringen: readonly Weigerregel[]
  readonly vertragingen: readonly Vertraagregel[]
}

/** A task with its last day, as it stands in the work list. */
export interface Taakdag {
  readonly stap: string
  readonly uitersteDag: Dag | null
}

/** The way of the household of this dossier (its head), to the home it is on its way to or lives in; undefined without coupling. */
export function padVan(d: Dossier, taken: readonly Taakdag[], versies: readonly Versie[]): Pad | undefined {
  const begin = startOfHome(d, d.peildatum)
  if (begin === undefined) return undefined
  const binnen = (f: Feit) => f.op >= begin
  const andere = alleFeiten(d, 'herhuisvestingNodig').some((f) => f.op === begin)
  const weg = laatsteFeit(d, 'koppelingVervallen')
  const alle = stations.map((s): readonly Feit[] => {
    if (s.id !== 'gekoppeld') return antwoorden(d, s.vraag).filter(binnen)
    const eerst = laatsteFeit(d, andere ? 'herhuisvestingNodig' : 'gekoppeld')
    return eerst === undefined ? [] : [eerst]
  })
  const klaar = alle.map((f, i) => (stations[i]!.id === 'aangeboden' ? standing(d, f, begin) : f.at(-1)))
  // An offer that was refused was reached all the same: what lies before it is not waited for any more.
  const verst = alle.findLastIndex((f, i) => f.length > 0 && i <= NA_VERHUIZEN)
  const eerstOpen = klaar.findIndex((f, i) => f === undefined && i >= verst)
  return {
    soort: andere ? 'andere' : 'eerste',
    begin,
    vervallen: weg !== undefined && weg.op >= begin ? weg.op : null,
    stations: stations.map((s, i) => {
      const f = klaar[i]
      const stap = stepOf(s, versies)
      return {
        id: s.id,
        naam: s.id === 'gekoppeld' && andere ? 'Andere woning nodig' : s.naam,
        gegeven: feitsoorten[s.vraag.soort].gegeven,
        stand: f !== undefined ? 'gedaan' : standOf(i, verst, eerstOpen),
        op: f?.op ?? null,
        feit: f?.id ?? null,
        aanZet: stap?.rol ?? s.rol,
        laatsteDag: f === undefined ? (taken.find((t) => t.stap === stap?.id)?.uitersteDag ?? null) : null,
      }
    }),
    weigeringen: refusals(d, begin),
    vertragingen: alleFeiten(d, 'vertraagd')
      .filter(binnen)
      .map((f) => {
        const v = vertragingsredenen[f.inhoud.reden as Vertragingsreden]
        return { op: f.op, reden: v.naam, aanZet: v.aanZet }
      }),
  }
}

function standOf(i: number, verst: number, eerstOpen: number): Padstation['stand'] {
  if (i < verst) return 'onbekend'
  if (i > NA_VERHUIZEN) return verst >= NA_VERHUIZEN ? 'open' : 'later'
  return i === eerstOpen ? 'nu' : 'later'
}

/** The offer that stands: not one refused since, unless it was decided that it stands. */
function standing(d: Dossier, aanbiedingen: readonly Feit[], begin: Dag): Feit | undefined {
  const aanbod = aanbiedingen.at(-1)
  const nee = alleFeiten(d, 'aanbodGeweigerd').findLast((f) => f.op >= begin)
  if (aanbod === undefined || nee === undefined || nee.op < aanbod.op) return aanbod
  if (nee.op === aanbod.op && nee.volg < aanbod.volg) return aanbod
  const later = alleFeiten(d, 'huurcontractGetekend').some((f) => f.op >= nee.op)
  const blijft = alleFeiten(d, 'weigeringBeoordeeld').findLast((f) => f.op >= nee.op)?.inhoud.gevolg
  return later || blijft === 'aanbodBlijft' ? aanbod : undefined
}

function refusals(d: Dossier, begin: Dag): Weigerregel[] {
  const nee = alleFeiten(d, 'aanbodGeweigerd').filter((f) => f.op >= begin)
  return nee.map((f, i) => {
    const volgende = nee[i + 1]
    const oordeel = alleFeiten(d, 'weigeringBeoordeeld').find(
      (o) => o.op >= f.op && (volgende === undefined || o.op <= volgende.op),
    )
    return {
      op: f.op,
      grond: weigeringsgronden[f.inhoud.grond],
      gevolg: oordeel === undefined ? null : weigeringsgevolgen[oordeel.inhoud.gevolg],
    }
  })
}

/** The step of the handbook in force that brings the station, if it has one. */
function stepOf(s: Station, versies: readonly Versie[]) {
  return [...(versies.at(-1)?.stappen.values() ?? [])].find((x) => overlapt(x.gedaan, s.vraag))
}

/** The way in one sentence: where it stands and whose turn it is. */
export function inEenZin(p: Pad): string {
  if (p.vervallen !== null) return 'De koppeling is vervallen.'
  const nu = p.stations.find((s) => s.stand === 'nu')
  if (nu !== undefined)
    return `Wacht op: ${nu.naam.toLowerCase()}. Aan zet: ${rollen[nu.aanZet].naam.toLowerCase()}.`
  const open = p.stations.filter((s) => s.stand === 'open').length
  return open === 0 ? 'Alle stappen naar wonen zijn gedaan.' : `Woont er; nog ${open} te doen.`
}
