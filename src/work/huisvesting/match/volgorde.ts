/** First come, first served: each dwelling, as it becomes free, to who waits longest and fits. To compare with. Pure. */
import { dagenTussen } from '#core/day.ts'
import type { Koppel, Matchvraag, Paar } from './model.ts'
import { kamersNodig } from './norm.ts'
import { beslist, pas } from './pas.ts'

/** Who would go where by order of waiting; people's decisions beforehand count here too. */
export function opVolgorde(vraag: Matchvraag): Koppel[] {
  const v = beslist(vraag.vooraf)
  const rij = vraag.huishoudens
    .map((x, h) => ({ h, sleutel: `${x.gekoppeldOp} ${x.id}` }))
    .sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1))
  const aanbod = vraag.woningen
    .map((x, w) => ({ w, vrij: x.vrij, sleutel: `${x.vanaf} ${x.id}` }))
    .sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1))
  const klaar = new Set<number>()
  const uit: Koppel[] = []
  for (const { w, vrij } of aanbod) {
    for (let plek = 0; plek < vrij; plek++) {
      const eerste = rij.find(
        ({ h }) => !klaar.has(h) && pas(vraag.huishoudens[h]!, vraag.woningen[w]!, vraag.dag, v).kan,
      )
      if (eerste === undefined) break
      klaar.add(eerste.h)
      uit.push({ h: eerste.h, w })
    }
  }
  return uit
}

/** What a way of sharing out comes to, for people who compare. */
export interface Samenvatting {
  readonly huishoudens: number
  readonly personen: number
  readonly opTijd: number
  /** Days from coupling to the first day in the home, mean over who gets one; null when nobody does. */
  readonly gewacht: number | null
  readonly kamersOver: number
  /** Rooms short once the likely family has come. */
  readonly kamersTekort: number
  readonly bovenGrens: number
}

export function samenvatting(vraag: Matchvraag, koppels: readonly Koppel[]): Samenvatting {
  const v = beslist(vraag.vooraf)
  const inWijk = new Map<string, number>()
  let [personen, opTijd, dagen, kamersOver, kamersTekort] = [0, 0, 0, 0, 0]
  for (const { h, w } of koppels) {
    const [huishouden, woning] = [vraag.huishoudens[h]!, vraag.woningen[w]!]
    const paar: Paar = pas(huishouden, woning, vraag.dag, v)
    if (!paar.kan) throw new RangeError('a pair that cannot be has no summary')
    personen += huishouden.personen
    opTijd += paar.waarde.opTijd
    dagen += dagenTussen(huishouden.gekoppeldOp, paar.begin)
    kamersOver += paar.waarde.leeg
    kamersTekort += Math.max(0, kamersNodig(huishouden).waarschijnlijk - woning.kamers)
    inWijk.set(woning.wijk, (inWijk.get(woning.wijk) ?? 0) + 1)
  }
  const bovenGrens = vraag.wijken.reduce(
    (a, d) => a + (d.ruimte === null ? 0 : Math.max(0, (inWijk.get(d.wijk) ?? 0) - Math.max(0, d.ruimte))),
    0,
  )
  return {
    huishoudens: koppels.length,
    personen,
    opTijd,
    gewacht: koppels.length === 0 ? null : Math.round(dagen / koppels.length),
    kamersOver,
    kamersTekort,
    bovenGrens,
  }
}
