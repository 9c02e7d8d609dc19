/** What is said of an activity and of a plan on a day. */
import { type Dag, dagenTussen, inTekst, plusDagen } from '#core/day.ts'
import { dagenOver, telDagen } from '#ui/status.tsx'
import type { Gepland, Planuitkomst } from './derive.ts'

/** How an activity stands, in one sentence. */
export function standzin(g: Gepland, dag: Dag): string {
  const { activiteit: a, uiterlijkBegin, uiterlijkKlaar } = g
  if (g.stand === 'overgeslagen') return `Niet gebeurd; had op ${inTekst(uiterlijkBegin)} moeten beginnen.`
  if (g.stand === 'klaar')
    return `Klaar op ${inTekst(g.klaar)}${g.teLaatKlaar > 0 ? `: ${telDagen(g.teLaatKlaar)} te laat` : ', op tijd'}.`
  if (g.stand === 'bezig') {
    const laat =
      g.teLaatBegonnen === null || g.teLaatBegonnen === 0
        ? 'op tijd'
        : `${telDagen(g.teLaatBegonnen)} te laat`
    return `Begonnen op ${inTekst(a.begonnenOp!)}, ${laat}; uiterlijk klaar op ${inTekst(uiterlijkKlaar)} (${dagenOver(uiterlijkKlaar, dag)}).`
  }
  if (uiterlijkBegin < dag)
    return `Had op ${inTekst(uiterlijkBegin)} moeten beginnen: ${telDagen(dagenTussen(uiterlijkBegin, dag))} te laat.`
  if (g.speling! < 0)
    return `Begint uiterlijk op ${inTekst(uiterlijkBegin)}, maar kan pas op ${inTekst(g.begin)}: ${telDagen(-g.speling!)} te laat.`
  return `Begint uiterlijk op ${inTekst(uiterlijkBegin)} (${dagenOver(uiterlijkBegin, dag)}).`
}

/** How the plan stands, in one sentence. */
export function planzin(u: Planuitkomst, inWerking: Dag): string {
  const klaar = u.activiteiten.every((a) => a.stand === 'klaar' || a.stand === 'overgeslagen')
  if (u.activiteiten.length === 0) return 'Nog zonder activiteiten.'
  if (u.teLaat > 0)
    return klaar
      ? `Alles was pas klaar op ${inTekst(dayBefore(u))}: ${telDagen(u.teLaat)} na de ingang op ${inTekst(inWerking)}.`
      : `Zoals het nu staat is alles ${telDagen(u.teLaat)} te laat klaar voor de ingang op ${inTekst(inWerking)}.`
  return klaar
    ? `Alles was op tijd klaar voor de ingang op ${inTekst(inWerking)}.`
    : `Op tijd voor de ingang op ${inTekst(inWerking)}: alles kan klaar zijn op ${inTekst(dayBefore(u))}.`
}

/** The last day of the plan as things stand. */
const dayBefore = (u: Planuitkomst): Dag => plusDagen(u.verwacht, -1)
