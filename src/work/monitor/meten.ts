/**
 * Measures a set of indicators: each dossier is looked at once and adds to the counts, so that memory does not grow
 * with the caseload. What comes out is exact and for who may see persons; `onthulling.ts` says what may leave. Pure.
 */
import { naDagen, overleving } from '#core/overleving.ts'
import { type Feitsoort, feitsoorten, type Termijnsoort } from '#work/dossier/index.ts'
import { antwoorden, type Feitvraag, sleutelVan } from '#work/taken/index.ts'
import type { Blik } from './blik.ts'
import { type Deel, deelVan, delen } from './deel.ts'
import { type Kenmerknaam, kenmerklijst, ONBEKEND } from './kenmerken.ts'
import type { Formule, Indicator } from './model.ts'
import { inBeeld, telt, voorwaardenVan } from './selectie.ts'

/** Counts of one group of persons. */
export interface Rij {
  /** Persons. */
  readonly n: number
  /** Persons (or times) per part, in the order of the parts. */
  readonly delen: readonly number[]
  /** Days by which it was over for a quarter, half and three quarters; absent for other formulas. */
  readonly duur?: {
    readonly kwart: number | null
    readonly helft: number | null
    readonly driekwart: number | null
  }
}

export interface Groep {
  readonly waarde: string
  readonly naam: string
  readonly rij: Rij
}

export interface Meting {
  readonly id: string
  readonly delen: readonly { readonly deel: string; readonly naam: string }[]
  readonly totaal: Rij
  readonly uitsplitsingen: readonly { readonly kenmerk: Kenmerknaam; readonly groepen: readonly Groep[] }[]
  /** Persons of whom the law cannot say whether they count, since facts are missing. */
  readonly onbepaald: number
  /** Facts that the figure rests on and that nobody ever recorded. */
  readonly nooitVastgelegd: readonly string[]
}

class Teller {
  n = 0
  readonly delen = new Map<string, number>()
  readonly duren = new Map<number, { klaar: number; loopt: number }>()

  add(d: Deel): void {
    this.n++
    this.delen.set(d.deel, (this.delen.get(d.deel) ?? 0) + (d.aantal ?? 1))
    if (d.dagen === undefined) return
    let duur = this.duren.get(d.dagen)
    if (duur === undefined) {
      duur = { klaar: 0, loopt: 0 }
      this.duren.set(d.dagen, duur)
    }
    if (d.klaar) duur.klaar++
    else duur.loopt++
  }

  row(volgorde: readonly { deel: string }[], duur: boolean): Rij {
    const rij = { n: this.n, delen: volgorde.map(({ deel }) => this.delen.get(deel) ?? 0) }
    if (!duur) return rij
    const kromme = overleving(
      [...this.duren].flatMap(([dagen, { klaar, loopt }]) => [
        { dagen, klaar: true, aantal: klaar },
        { dagen, klaar: false, aantal: loopt },
      ]),
    )
    const [kwart, helft, driekwart] = [0.25, 0.5, 0.75].map((p) => naDagen(kromme, p))
    return { ...rij, duur: { kwart: kwart!, helft: helft!, driekwart: driekwart! } }
  }
}

/** The facts that must have been recorded by somebody, or the figure says nothing. */
export function bronvragen(f: Formule): Feitvraag[] {
  const kind = (k: Kenmerknaam): Feitvraag[] => {
    const { feit } = kenmerklijst[k]
    return feit === undefined ? [] : [{ soort: feit, met: {} }]
  }
  switch (f.soort) {
    case 'gebeurtenissen':
      return [f.tel]
    case 'aandeel':
      return f.waarvan.met
    case 'verdeling':
    case 'beweging':
      return kind(f.naar)
    case 'duur':
    case 'tijdig':
      return [f.eind]
    default:
      return []
  }
}

const WETSWOORDEN: readonly string[] = ['plichtig', 'oudeWet', 'ondertussengroep']

class Indicatorteller {
  readonly totaal = new Teller()
  readonly groepen: Map<string, Teller>[]
  onbepaald = 0
  readonly nogNiet: Map<string, Feitvraag>
  readonly i: Indicator
  readonly f: Formule
  private readonly naarWet: boolean

  constructor(i: Indicator, f: Formule) {
    this.i = i
    this.f = f
    this.groepen = i.uitsplitsing.map(() => new Map())
    this.nogNiet = new Map(bronvragen(f).map((v) => [sleutelVan(v), v]))
    this.naarWet = f.van.voor.some((v) => WETSWOORDEN.includes(v))
  }

  /** `hoort` is whether the person belongs to the selection of the formula. */
  add(b: Blik, hoort: boolean): void {
    if (this.nogNiet.size > 0) this.look(b)
    if (!hoort) {
      if (this.naarWet && this.couldCount(b)) this.onbepaald++
      return
    }
    const deel = deelVan(this.f, b)
    if (deel === undefined) {
      if (this.f.soort === 'termijn' && this.termUnknown(b, this.f.termijn)) this.onbepaald++
      return
    }
    this.totaal.add(deel)
    this.i.uitsplitsing.forEach((k, n) => {
      const waarde = kenmerklijst[k].van(b)
      let groep = this.groepen[n]!.get(waarde)
      if (groep === undefined) {
        groep = new Teller()
        this.groepen[n]!.set(waarde, groep)
      }
      groep.add(deel)
    })
  }

  /** Crosses off the facts that somebody recorded after all. */
  private look(b: Blik): void {
    for (const [sleutel, v] of this.nogNiet)
      if (b.d.feiten[v.soort] !== undefined && antwoorden(b.d, v).length > 0) this.nogNiet.delete(sleutel)
  }

  /** Whether only the law stands in the way, and it cannot tell. */
  private couldCount(b: Blik): boolean {
    const zonderWet = { ...this.f.van, voor: this.f.van.voor.filter((v) => !WETSWOORDEN.includes(v)) }
    return telt(zonderWet, b) && b.b.plicht.soort === 'onbepaald'
  }

  private termUnknown(b: Blik, soort: Termijnsoort): boolean {
    return b.b.termijn(soort)?.stand === 'onbepaald'
  }

  result(): Meting {
    const volgorde = this.order()
    const duur = this.f.soort === 'duur'
    return {
      id: this.i.id,
      delen: volgorde,
      totaal: this.totaal.row(volgorde, duur),
      uitsplitsingen: this.i.uitsplitsing.map((kenmerk, n) => ({
        kenmerk,
        groepen: [...this.groepen[n]!]
          .map(([waarde, t]) => ({
            waarde,
            naam: kenmerklijst[kenmerk].woord(waarde),
            rij: t.row(volgorde, duur),
          }))
          .sort(byName),
      })),
      onbepaald: this.onbepaald,
      nooitVastgelegd: [...this.nogNiet.values()].map(inWoorden),
    }
  }

  /** The parts in order: fixed by the formula, or as they were found. */
  private order(): { deel: string; naam: string }[] {
    const { f } = this
    if (f.soort === 'verdeling' || f.soort === 'beweging') {
      const woord = kenmerklijst[f.naar].woord
      return [...this.totaal.delen.keys()]
        .map((deel) => ({ deel, naam: deel.split(' ').map(woord).join(' → ') }))
        .sort(byName)
    }
    const vast = f.soort === 'termijn' || f.soort === 'stap' ? delen.tijdig : delen[f.soort]
    return Object.entries(vast).map(([deel, naam]) => ({ deel, naam }))
  }
}

/** By name, what is not known last; not by locale, so that a report is the same on every machine. */
function byName(a: { naam: string; waarde?: string }, b: { naam: string; waarde?: string }): number {
  const laatste = (x: typeof a) => (x.waarde === ONBEKEND ? 1 : 0)
  return laatste(a) - laatste(b) || (a.naam < b.naam ? -1 : a.naam > b.naam ? 1 : 0)
}

/** A question about facts in words. */
export function inWoorden(v: Feitvraag): string {
  const waarden = Object.values(v.met)
  const { naam } = feitsoorten[v.soort as Feitsoort]
  return waarden.length === 0 ? naam : `${naam}: ${waarden.join(', ')}`
}

/** Counts of a set; give it every dossier once. Indicators without a formula are left out. */
export function meter(indicatoren: readonly Indicator[]) {
  const tellers = indicatoren.flatMap((i) =>
    i.formule === undefined ? [] : [new Indicatorteller(i, i.formule)],
  )
  // Many formulas ask for the same persons: whether somebody belongs to them is worked out once.
  const groepen = [...Map.groupBy(tellers, (t) => voorwaardenVan(t.f.van).join('\n')).values()]
  return {
    tel(b: Blik): void {
      if (!inBeeld(b.d)) return
      for (const groep of groepen) {
        const hoort = telt(groep[0]!.f.van, b)
        for (const t of groep) t.add(b, hoort)
      }
    },
    klaar: (): Meting[] => tellers.map((t) => t.result()),
  }
}
