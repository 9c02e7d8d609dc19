/**
 * Why this one and not that one: of a household and another dwelling it says what stands in the way, or what the whole
 * would lose if the two changed places. Codes and numbers only; the sentence is in `zinnen.ts`. Pure.
 */
import { type Bezwaar, type Doel, doelnamen, type Koppel, type Matchvraag, type Uitkomst } from './model.ts'
import { beslist, pas } from './pas.ts'

export type Reden =
  | { readonly code: 'kanNiet'; readonly bezwaar: Bezwaar }
  /** Changing places is worse: on the first goal that differs by so much. `met` has the other dwelling now. */
  | { readonly code: 'slechter'; readonly doel: Doel; readonly verschil: number; readonly met: string | null }
  /** Changing places is just as good. */
  | { readonly code: 'gelijk'; readonly met: string | null }

/** What this way of sharing out comes to, goal by goal. Throws a RangeError when a pair in it cannot be. */
export function uitkomst(vraag: Matchvraag, koppels: readonly Koppel[]): Uitkomst {
  const v = beslist(vraag.vooraf)
  const uit = { opTijd: 0, gehuisvest: 0, gezin: 0, overschrijding: 0, voorkeur: 0, wachttijd: 0, leeg: 0 }
  const inWijk = new Map<string, number>()
  for (const { h, w } of koppels) {
    const paar = pas(vraag.huishoudens[h]!, vraag.woningen[w]!, vraag.dag, v)
    if (!paar.kan) throw new RangeError('a pair that cannot be has no outcome')
    for (const d of doelnamen) if (d !== 'overschrijding') uit[d] += paar.waarde[d]
    const { wijk } = vraag.woningen[w]!
    inWijk.set(wijk, (inWijk.get(wijk) ?? 0) + 1)
  }
  for (const d of vraag.wijken)
    if (d.ruimte !== null) uit.overschrijding += Math.max(0, (inWijk.get(d.wijk) ?? 0) - Math.max(0, d.ruimte))
  return uit
}

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
export function waaromNiet(vraag: Matchvraag, koppels: readonly Koppel[], h: number, w: number): Reden {
  const v = beslist(vraag.vooraf)
  const paar = pas(vraag.huishoudens[h]!, vraag.woningen[w]!, vraag.dag, v)
  if (!paar.kan) return { code: 'kanNiet', bezwaar: paar.bezwaren[0] }
  const eigen = koppels.find((k) => k.h === h)
  const bewoners = koppels.filter((k) => k.w === w && k.h !== h)
  const ander = bewoners.length < vraag.woningen[w]!.vrij ? undefined : bewoners[0]
  const nieuw = koppels.filter((k) => k !== eigen && k !== ander)
  nieuw.push({ h, w })
  if (ander !== undefined && eigen !== undefined) {
    const terug = pas(vraag.huishoudens[ander.h]!, vraag.woningen[eigen.w]!, vraag.dag, v)
    if (terug.kan) nieuw.push({ h: ander.h, w: eigen.w })
  }
  const met = ander === undefined ? null : vraag.huishoudens[ander.h]!.id
  const verschil = voorsprong(uitkomst(vraag, koppels), uitkomst(vraag, nieuw))
  return verschil === undefined ? { code: 'gelijk', met } : { code: 'slechter', ...verschil, met }
}
