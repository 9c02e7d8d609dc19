/**
 * Ledgers of hours: each line is one fact that holds, so a correction moves a line and never loses one. For the Z route
 * the hours of language and KNM and those of taking part (Besluit art. 3.14), for MAP its own (Besluit art. 3.2). Pure.
 */
import type { Dag } from '#core/day.ts'
import type { FeitId } from '#core/ids.ts'
import { opDag } from '#law/dated.ts'
import { mapUren, pvtUren } from '#law/modules.ts'
import {
  alleFeiten,
  type Dossier,
  eersteFeit,
  keys,
  laatsteFeit,
  type Mapthema,
  mapThemas,
  type Onderdeelstand,
} from '#work/dossier/index.ts'

/** What a line of hours is. */
export const regelsoorten = {
  les: 'Les',
  eerderOnderwijs: 'Eerder onderwijs',
  intake: 'Meegeteld uit de intake',
  participatie: 'Participatie',
  pvt: 'PVT',
  map: 'MAP',
} as const
export type Regelsoort = keyof typeof regelsoorten

export interface Boekregel {
  readonly feit: FeitId
  readonly op: Dag
  /** First day of the period; null for hours of one moment. */
  readonly vanaf: Dag | null
  readonly soort: Regelsoort
  readonly uren: number
  /** Sum of this line and all before it. */
  readonly samen: number
}

export interface Boek {
  readonly regels: readonly Boekregel[]
  readonly uren: number
  /** Hours that are asked; null: not known, or not asked of this person. */
  readonly norm: number | null
  /** Still to go, 0 or more; null without a norm. */
  readonly teGaan: number | null
}

interface Los {
  readonly feit: FeitId
  readonly op: Dag
  readonly volg: number
  readonly vanaf: Dag | null
  readonly soort: Regelsoort
  readonly uren: number
}

/** Lines in the order of their days, with their running sum. */
function book(los: readonly Los[], norm: number | null): Boek {
  let samen = 0
  const regels = los
    .toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : a.volg - b.volg))
    .map(({ volg: _, ...r }) => {
      samen += r.uren
      return { ...r, samen }
    })
  return { regels, uren: samen, norm, teGaan: norm === null ? null : Math.max(0, norm - samen) }
}

function credited(d: Dossier, onderdelen: readonly string[]): Los[] {
  return alleFeiten(d, 'intakeurenMeegeteld')
    .filter((f) => onderdelen.includes(f.inhoud.onderdeel))
    .map((f) => ({
      feit: f.id,
      op: f.op,
      volg: f.volg,
      vanaf: null,
      soort: 'intake',
      uren: f.inhoud.uren,
    }))
}

function ofModule(d: Dossier, modules: readonly ('pvt' | 'map')[]): Los[] {
  return alleFeiten(d, 'moduleurenGevolgd')
    .filter((f) => modules.includes(f.inhoud.module))
    .map((f) => ({
      feit: f.id,
      op: f.op,
      volg: f.volg,
      vanaf: null,
      soort: f.inhoud.module,
      uren: f.inhoud.uren,
    }))
}

/** The two ledgers of the Z route, and its closing talk. */
export interface ZBoek {
  readonly taal: Boek
  readonly participatie: Boek
  readonly eindgesprek: Dag | null
}

/** The ledgers of the Z route; `delen` are the parts of the duty, from which the norms are read. */
export function zBoek(d: Dossier, delen: readonly Onderdeelstand[]): ZBoek {
  const norm = (o: Onderdeelstand['onderdeel']) => delen.find((x) => x.onderdeel === o)?.norm ?? null
  const les = alleFeiten(d, 'cursusurenGevolgd').map((f): Los => {
    const { vanaf, uren, waar } = f.inhoud
    return { feit: f.id, op: f.op, volg: f.volg, vanaf, soort: waar, uren }
  })
  const mee = alleFeiten(d, 'participatieurenGevolgd').map((f): Los => {
    const { vanaf, uren } = f.inhoud
    return { feit: f.id, op: f.op, volg: f.volg, vanaf, soort: 'participatie', uren }
  })
  return {
    taal: book([...les, ...credited(d, ['nederlands', 'knm'])], norm('cursusuren')),
    participatie: book(
      [...mee, ...ofModule(d, ['pvt', 'map']), ...credited(d, ['meedoen', 'pvt', 'map'])],
      norm('participatie'),
    ),
    eindgesprek: eersteFeit(d, 'eindgesprekZRouteGevoerd')?.op ?? null,
  }
}

export interface MapBoek {
  readonly uren: Boek
  /** Hours that the plan sets; null: none. */
  readonly plan: number | null
  readonly themas: readonly {
    readonly thema: Mapthema
    readonly op: Dag | null
    readonly feit: FeitId | null
  }[]
  readonly eindgesprek: Dag | null
}

/** Hours, portfolio and closing talk of the labour market module. */
export function mapBoek(d: Dossier): MapBoek {
  const klaar = alleFeiten(d, 'mapPortfolioKlaar')
  return {
    uren: book([...ofModule(d, ['map']), ...credited(d, ['map'])], opDag(mapUren, d.peildatum) ?? null),
    plan: laatsteFeit(d, 'pipVastgesteld')?.inhoud.urenMap ?? null,
    themas: keys(mapThemas).map((thema) => {
      const f = klaar.find((k) => k.inhoud.thema === thema)
      return { thema, op: f?.op ?? null, feit: f?.id ?? null }
    }),
    eindgesprek: eersteFeit(d, 'mapAfgerond')?.op ?? null,
  }
}

/** Hours of the participation statement track, and the day of signing. */
export function pvtBoek(d: Dossier): { readonly uren: Boek; readonly getekend: Dag | null } {
  return {
    uren: book([...ofModule(d, ['pvt']), ...credited(d, ['pvt'])], opDag(pvtUren, d.peildatum) ?? null),
    getekend: eersteFeit(d, 'participatieverklaringOndertekend')?.op ?? null,
  }
}
