/** The one value of a figure, with its unit, its finding and its target. Pure. */
import type { Dag } from '#core/day.ts'
import type { Formule, Indicator } from './model.ts'
import type { Openmeting, Openrij } from './onthulling.ts'
import { isShare } from './smart.ts'

export type Eenheid = 'personen' | 'keer' | 'procent' | 'dagen'

/** What the value of a formula counts; undefined for a formula without one value. */
export function eenheidVan(f: Formule): Eenheid | undefined {
  if (isShare(f.soort)) return 'procent'
  if (f.soort === 'duur') return 'dagen'
  if (f.soort === 'gebeurtenissen') return 'keer'
  return f.soort === 'aantal' ? 'personen' : undefined
}

/**
 * The value of a row: persons, times, whole per cent of those of whom it is decided, or the days by which it is over
 * for half. Null where it is hidden, not reached, or nothing is decided yet.
 */
export function waardeVan(f: Formule, r: Openrij): number | null {
  if (f.soort === 'aantal') return r.n
  if (f.soort === 'duur') return r.duur?.helft ?? null
  if (r.delen === null) return null
  if (f.soort === 'gebeurtenissen') return r.delen[0]!
  if (!isShare(f.soort)) return null
  // A share is of those of whom it is known: who still has time and who dropped out say nothing.
  const [ja, nee] = r.delen as [number, number]
  return ja + nee === 0 ? null : Math.round((100 * ja) / (ja + nee))
}

/** `58%`, `121 dagen`; for tables and sentences. */
export function inCijfers(waarde: number | null, eenheid: Eenheid | undefined): string {
  if (waarde === null) return 'n.b.'
  if (eenheid === 'procent') return `${waarde}%`
  if (eenheid === 'dagen') return `${waarde} ${waarde === 1 ? 'dag' : 'dagen'}`
  if (eenheid === 'personen') return `${waarde} ${waarde === 1 ? 'persoon' : 'personen'}`
  return eenheid === 'keer' ? `${waarde} keer` : String(waarde)
}

/** How a target stands. */
export type Streefstand =
  | { readonly soort: 'geen' }
  /** Not to be judged without a baseline. */
  | { readonly soort: 'zonderNulmeting' }
  | { readonly soort: 'zonderCijfer' }
  | { readonly soort: 'gehaald' | 'nogNiet' | 'teLaat'; readonly verschil: number }

/** How the figure stands to its target on a day. */
export function streefstand(i: Indicator, waarde: number | null, peildatum: Dag): Streefstand {
  if (i.streef === undefined) return { soort: 'geen' }
  if (i.nulmeting === undefined) return { soort: 'zonderNulmeting' }
  if (waarde === null) return { soort: 'zonderCijfer' }
  const { waarde: doel, richting, op } = i.streef
  const verschil = Math.abs(waarde - doel)
  const gehaald = richting === 'minstens' ? waarde >= doel : waarde <= doel
  return { soort: gehaald ? 'gehaald' : peildatum > op ? 'teLaat' : 'nogNiet', verschil }
}

/** The value of a published figure; null without one. */
export function kopwaarde(i: Indicator, m: Openmeting): number | null {
  return i.formule === undefined || 'geen' in m ? null : waardeVan(i.formule, m.totaal)
}
