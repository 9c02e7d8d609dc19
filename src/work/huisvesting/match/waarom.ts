/**
 * Why this one and not that one: of a household and another dwelling it says what stands in the way, or what the whole
 * would lose if the two changed places. Codes and numbers only; the sentence is in `zinnen.ts`. Pure.
 */
import { type Bezwaar, type Doel, doelnamen, type Koppel, type Matchvraag, type Uitkomst } from './model.ts'
import { type Beslist, beslist, pas } from './pas.ts'

export type Reden =
  | { readonly code: 'kanNiet'; readonly bezwaar: Bezwaar }
  /** Changing places is worse: on the first goal that differs by so much. `met` has the other dwelling now. */
  | { readonly code: 'slechter'; readonly doel: Doel; readonly verschil: number; readonly met: string | null }
  /** Changing places is just as good. */
  | { readonly code: 'gelijk'; readonly met: string | null }

/** A way of sharing out with what it comes to, so that a change can be told without counting all again. */
export interface Verdeling {
  readonly vraag: Matchvraag
  readonly beslist: Beslist
  readonly uitkomst: Uitkomst
  readonly vanHuishouden: ReadonlyMap<number, Koppel>
  readonly inWoning: ReadonlyMap<number, readonly Koppel[]>
  readonly inWijk: ReadonlyMap<string, number>
}

/** What these pairs come to. Throws a RangeError when a pair cannot be. */
export function verdeling(vraag: Matchvraag, koppels: readonly Koppel[]): Verdeling {
  const v = beslist(vraag.vooraf)
  const uit: Record<Doel, number> = {
    opTijd: 0,
    gehuisvest: 0,
    gezin: 0,
    overschrijding: 0,
    voorkeur: 0,
    wachttijd: 0,
    leeg: 0,
  }
  const inWijk = new Map<string, number>()
  const inWoning = new Map<number, Koppel[]>()
  for (const k of koppels) {
    add(uit, vraag, v, k, 1)
    const { wijk } = vraag.woningen[k.w]!
    inWijk.set(wijk, (inWijk.get(wijk) ?? 0) + 1)
    inWoning.set(k.w, [...(inWoning.get(k.w) ?? []), k])
  }
  for (const d of vraag.wijken) uit.overschrijding += above(d.ruimte, inWijk.get(d.wijk) ?? 0)
  return {
    vraag,
    beslist: v,
    uitkomst: uit,
    vanHuishouden: new Map(koppels.map((k) => [k.h, k])),
    inWoning,
    inWijk,
  }
}

/** What this way of sharing out comes to, goal by goal. Throws a RangeError when a pair in it cannot be. */
export function uitkomst(vraag: Matchvraag, koppels: readonly Koppel[]): Uitkomst {
  return verdeling(vraag, koppels).uitkomst
}

function add(uit: Record<Doel, number>, vraag: Matchvraag, v: Beslist, { h, w }: Koppel, keer: 1 | -1): void {
  const paar = pas(vraag.huishoudens[h]!, vraag.woningen[w]!, vraag.dag, v)
  if (!paar.kan) throw new RangeError('a pair that cannot be has no outcome')
  for (const d of doelnamen) if (d !== 'overschrijding') uit[d] += keer * paar.waarde[d]
}

const above = (ruimte: number | null, aantal: number) =>
  ruimte === null ? 0 : Math.max(0, aantal - Math.max(0, ruimte))

/** How much better the first is than the second on the first goal that differs; undefined when none does. */
export function voorsprong(a: Uitkomst, b: Uitkomst): { doel: Doel; verschil: number } | undefined {
  for (const doel of doelnamen) {
    const verschil = doel === 'overschrijding' || doel === 'leeg' ? b[doel] - a[doel] : a[doel] - b[doel]
    if (verschil !== 0) return { doel, verschil }
  }
  return undefined
}

/**
 * Why household `h` does not get dwelling `w` in this way of sharing out: the two who have them change places, or who
 * has `w` goes without when the other dwelling cannot be for them.
 */
export function waaromNiet(s: Verdeling, h: number, w: number): Reden {
  const { vraag } = s
  const kan = (i: number, j: number) => pas(vraag.huishoudens[i]!, vraag.woningen[j]!, vraag.dag, s.beslist)
  const paar = kan(h, w)
  if (!paar.kan) return { code: 'kanNiet', bezwaar: paar.bezwaren[0] }
  const eigen = s.vanHuishouden.get(h)
  const bewoners = (s.inWoning.get(w) ?? []).filter((k) => k.h !== h)
  const ander = bewoners.length < vraag.woningen[w]!.vrij ? undefined : bewoners[0]
  const weg = [eigen, ander].filter((k) => k !== undefined)
  const bij: Koppel[] = [{ h, w }]
  if (ander !== undefined && eigen !== undefined && kan(ander.h, eigen.w).kan)
    bij.push({ h: ander.h, w: eigen.w })
  const nieuw = { ...s.uitkomst }
  const verschuift = new Map<string, number>()
  for (const [lijst, keer] of [
    [weg, -1],
    [bij, 1],
  ] as const)
    for (const k of lijst) {
      add(nieuw, vraag, s.beslist, k, keer)
      const { wijk } = vraag.woningen[k.w]!
      verschuift.set(wijk, (verschuift.get(wijk) ?? 0) + keer)
    }
  for (const d of vraag.wijken) {
    const was = s.inWijk.get(d.wijk) ?? 0
    nieuw.overschrijding += above(d.ruimte, was + (verschuift.get(d.wijk) ?? 0)) - above(d.ruimte, was)
  }
  const met = ander === undefined ? null : vraag.huishoudens[ander.h]!.id
  const verschil = voorsprong(s.uitkomst, nieuw)
  return verschil === undefined ? { code: 'gelijk', met } : { code: 'slechter', ...verschil, met }
}
