/**
 * Everything there is to say of one half year, from figures, counts and the pipeline: the same for the page, the annex
 * for the province and the paragraph for the council. Pure.
 */
import { type Dag, dagenTussen, eerste } from '#core/day.ts'
import { bepaald, type Stap } from '#core/explain.ts'
import { naDagen, overleving } from '#core/overleving.ts'
import { dagenVan, type Halfjaar, taakstellingFormule, verreken } from '#law/taakstelling.ts'
import { treden, voorstelTrede } from '#law/toezicht.ts'
import { legUit, type Uitleg } from '#law/uitleg.ts'
import { aanbodTotSleutel, type Woonduur, waarnemingen } from '../meting/meet.ts'
import { type Cijfer, type Halfjaarregel, halfjaarregels } from '../taakstelling.ts'
import {
  type Beginstand,
  beginstand,
  bekendeStanden,
  type Doel,
  doelVan,
  housedBetween,
  type Maand,
  type Nodig,
  nodigVoor,
  verloop,
} from './halfjaar.ts'
import { type InPijplijn, type Prognose, prognose } from './prognose.ts'

export interface Oordeelregel {
  readonly periode: string
  readonly trede: number
  readonly op: Dag
  readonly bron: string
  readonly tekst: string
  readonly omstandigheden: string
  readonly bijzonder: boolean
}

export interface Bekend {
  readonly cijfers: readonly Cijfer[]
  /** Persons that count as housed, per day, in order. */
  readonly perDag: readonly { readonly op: Dag; readonly aantal: number }[]
  readonly oordelen: readonly Oordeelregel[]
  readonly verschoven: readonly { readonly periode: string; readonly aantal: number }[]
  readonly pijplijn: readonly InPijplijn[]
  /** Households since the day from which durations are measured. */
  readonly duren: readonly Woonduur[]
  readonly vandaag: Dag
}

export interface Halfjaarbeeld {
  readonly halfjaar: Halfjaar
  readonly eerste: Dag
  readonly laatste: Dag
  /** The half year is over: nothing is forecast any more. */
  readonly voorbij: boolean
  readonly doel: Doel | null
  readonly formule: Uitleg | null
  readonly begin: Beginstand | null
  readonly gerealiseerd: number
  /** Target and arrears, less what is ahead; null without target or standing. */
  readonly teDoen: number | null
  /** The standing now, as if the half year ended today. */
  readonly stand: number | null
  readonly rekening: Uitleg | null
  readonly maanden: readonly Maand[]
  readonly prognose: Prognose | null
  /** What `prognose` gives at the end, with what was realised. */
  readonly eind: { readonly laag: number; readonly verwacht: number; readonly hoog: number } | null
  readonly nodig: Nodig | null
  readonly voorstel: { readonly trede: number; readonly naam: string; readonly uitleg: Uitleg } | null
  readonly oordelen: readonly Oordeelregel[]
  /** The lines of sources for this half year. */
  readonly bronregels: readonly Halfjaarregel[]
}

/** The picture of a half year as it stands today. */
export function halfjaarbeeld(h: Halfjaar, b: Bekend): Halfjaarbeeld {
  const { eerste: van, laatste } = dagenVan(h)
  const voorbij = b.vandaag > laatste
  const tot = eerste(b.vandaag, laatste)
  const regels = linesOf(b)
  const doelOp = (x: Halfjaar) => goalOf(x, b)?.doel
  const gerealiseerd = housedBetween(b.perDag, van, tot)
  const doel = doelOp(h) ?? null
  const begin = beginstand(
    h,
    bekendeStanden(b.cijfers, regels),
    (x) => doelOp(x)?.waarde,
    (x) => housedBetween(b.perDag, dagenVan(x).eerste, dagenVan(x).laatste),
  )
  const bekend = doel !== null && begin !== null
  const teDoen = bekend ? doel.waarde - begin.stand : null
  const verrekend = bekend ? verreken(begin.stand, doel.waarde, gerealiseerd) : null
  const p = voorbij ? null : forecast(b, dagenTussen(b.vandaag, laatste))
  const voorstel = verrekend === null || begin === null ? null : proposal(h, b, begin.stand, verrekend.eind)
  return {
    halfjaar: h,
    eerste: van,
    laatste,
    voorbij,
    doel,
    formule: goalOf(h, b)?.uitleg ?? null,
    begin,
    gerealiseerd,
    teDoen,
    stand: verrekend?.eind ?? null,
    rekening: verrekend === null ? null : legUit('stand', bepaald(verrekend.eind, verrekend.stappen)),
    maanden: teDoen === null ? [] : verloop(h, teDoen, b.perDag, b.vandaag),
    prognose: p?.prognose ?? null,
    eind:
      p === null
        ? null
        : {
            laag: gerealiseerd + p.prognose.laag,
            verwacht: gerealiseerd + Math.round(p.prognose.verwacht),
            hoog: gerealiseerd + p.prognose.hoog,
          },
    nodig:
      teDoen === null || p === null
        ? null
        : nodigVoor(
            h,
            b.vandaag,
            teDoen - gerealiseerd,
            { personen: p.prognose.personen, huishoudens: p.prognose.huishoudens },
            p.aanbodTotSleutel,
          ),
    voorstel,
    oordelen: b.oordelen.filter((o) => o.periode === h),
    bronregels: regels.filter((r) => r.halfjaar === h),
  }
}

function linesOf(b: Bekend): Halfjaarregel[] {
  const oordelen = new Map(b.oordelen.map((o) => [o.periode, o.trede]))
  return halfjaarregels(b.cijfers, new Map(), oordelen)
}

/** The target, and the sum of the formula where the national number and inhabitants are known. */
function goalOf(h: Halfjaar, b: Bekend): { doel: Doel | undefined; uitleg: Uitleg | null } {
  const jaar = String(Number(h.slice(0, 4)) - 1)
  const een = (g: Cijfer['grootheid'], p: string) =>
    b.cijfers.find((c) => c.grootheid === g && c.periode === p && c.waarde !== null)?.waarde
  const [landelijk, inwoners, nl] = [
    een('landelijk', h),
    een('inwoners', jaar),
    een('inwoners_landelijk', jaar),
  ]
  const f =
    landelijk == null || inwoners == null || nl == null
      ? undefined
      : taakstellingFormule({ landelijk, inwoners, inwonersNederland: nl })
  const verschoven = b.verschoven.reduce((a, v) => a + (v.periode === h ? v.aantal : 0), 0)
  return {
    doel: doelVan(h, b.cijfers, f?.waarde, verschoven),
    uitleg: f === undefined ? null : legUit('taakstelling', bepaald(f.waarde, [f.stap] as readonly Stap[])),
  }
}

function forecast(b: Bekend, dagen: number): { prognose: Prognose; aanbodTotSleutel: number | null } {
  const curven = {
    koppeling: overleving(waarnemingen(b.duren, 'sleutel')),
    aanbod: overleving(aanbodTotSleutel(b.duren)),
  }
  return { prognose: prognose(b.pijplijn, curven, dagen), aanbodTotSleutel: naDagen(curven.aanbod, 0.5) }
}

function proposal(h: Halfjaar, b: Bekend, begin: number, eind: number): Halfjaarbeeld['voorstel'] {
  const eerder = b.oordelen.filter((o) => o.periode < h).at(-1)
  const hier = b.oordelen.filter((o) => o.periode === h).at(-1)
  const v = voorstelTrede({
    begin,
    eind,
    vorigeTrede: eerder?.trede ?? 0,
    bijzonder: hier?.bijzonder ?? false,
  })
  return { trede: v.trede, naam: treden[v.trede]!, uitleg: legUit('toezicht', bepaald(v.trede, v.stappen)) }
}
