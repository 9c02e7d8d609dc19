/** What a formula says of one person who counts: which part they belong to, how long it took, how often it was. Pure. */
import { type Dag, dagenTussen, eerste, plusMaanden } from '#core/day.ts'
import { plusDuur, plusWerkdagen } from '#law/termijnenwet.ts'
import { eindeVanDossier, type Termijn } from '#work/dossier/index.ts'
import { antwoorden, type Feitvraag, type Taak } from '#work/taken/index.ts'
import type { Blik } from './blik.ts'
import { kenmerklijst } from './kenmerken.ts'
import type { Duurtekst, Formule } from './model.ts'
import { beginVan, inBeeld, telt } from './selectie.ts'

export interface Deel {
  /** Key of the part. */
  readonly deel: string
  /** How often it counts; 1 where persons are counted. */
  readonly aantal?: number
  readonly dagen?: number
  /** Whether it is over after these days. */
  readonly klaar?: boolean
}

/** Parts that every person of a formula falls into, in the order in which they are shown. */
export const delen = {
  aantal: { telt: 'personen' },
  gebeurtenissen: { telt: 'keer' },
  aandeel: { ja: 'wel', nee: 'niet' },
  duur: { klaar: 'afgerond', loopt: 'loopt nog' },
  // Who still has time, and whose work lapsed before it was late, say nothing of being in time and do not count.
  tijdig: { opTijd: 'op tijd', teLaat: 'te laat' },
} as const satisfies Record<string, Record<string, string>>

/** Which part this person belongs to; undefined when the formula does not concern them. */
export function deelVan(f: Formule, b: Blik): Deel | undefined {
  switch (f.soort) {
    case 'aantal':
      return { deel: 'telt' }
    case 'gebeurtenissen': {
      const vanaf = beginVan(f.periode, b.d.peildatum)
      const aantal = antwoorden(b.d, f.tel).filter((x) => x.op >= vanaf).length
      return aantal === 0 ? undefined : { deel: 'telt', aantal }
    }
    case 'aandeel':
      return { deel: telt(f.waarvan, b) ? 'ja' : 'nee' }
    case 'verdeling':
      return { deel: kenmerklijst[f.naar].van(b) }
    case 'duur':
      return duration(f, b)
    case 'tijdig':
      return inTime(f, b)
    case 'termijn':
      return ofTerm(b.b.termijn(f.termijn), b)
    case 'stap':
      return ofTask(b.taak(f.stap), b.d.peildatum)
    case 'beweging': {
      const toen = b.eerder(plusMaanden(b.d.peildatum, f.over === 'jaar' ? -12 : -6))
      // Who was not there yet has not moved.
      if (!inBeeld(toen.d)) return undefined
      return { deel: `${kenmerklijst[f.naar].van(toen)} ${kenmerklijst[f.naar].van(b)}` }
    }
  }
}

/** From the last beginning to the first end after it; seen until the dossier closed or the peildatum. */
function span(f: { begin: Feitvraag; eind: Feitvraag }, b: Blik) {
  const begin = antwoorden(b.d, f.begin).at(-1)?.op
  if (begin === undefined) return undefined
  const eind = antwoorden(b.d, f.eind).find((x) => x.op >= begin)?.op
  return { begin, eind, gezienTot: seenUntil(b) }
}

function seenUntil(b: Blik): Dag {
  return eerste(eindeVanDossier(b.d)?.op ?? b.d.peildatum, b.d.peildatum)
}

function duration(f: { begin: Feitvraag; eind: Feitvraag }, b: Blik): Deel | undefined {
  const s = span(f, b)
  if (s === undefined) return undefined
  if (s.eind !== undefined) return { deel: 'klaar', dagen: dagenTussen(s.begin, s.eind), klaar: true }
  return { deel: 'loopt', dagen: Math.max(0, dagenTussen(s.begin, s.gezienTot)), klaar: false }
}

/** The last day of a duration after a day. */
export function laatsteDag(begin: Dag, { aantal, eenheid }: Duurtekst): Dag {
  return eenheid === 'werkdagen' ? plusWerkdagen(begin, aantal) : plusDuur(begin, { aantal, eenheid })
}

function inTime(f: { begin: Feitvraag; eind: Feitvraag; binnen: Duurtekst }, b: Blik): Deel | undefined {
  const s = span(f, b)
  if (s === undefined) return undefined
  const uiterlijk = laatsteDag(s.begin, f.binnen)
  if (s.eind !== undefined) return { deel: s.eind <= uiterlijk ? 'opTijd' : 'teLaat' }
  return s.gezienTot > uiterlijk ? { deel: 'teLaat' } : undefined
}

function ofTerm(t: Termijn | undefined, b: Blik): Deel | undefined {
  if (t === undefined || t.laatsteDag === null) return undefined
  if (t.stand === 'voldaan') return { deel: t.voldaanOp! <= t.laatsteDag ? 'opTijd' : 'teLaat' }
  return seenUntil(b) > t.laatsteDag ? { deel: 'teLaat' } : undefined
}

function ofTask(t: Taak | undefined, peildatum: Dag): Deel | undefined {
  if (t === undefined || t.uitersteDag === null) return undefined
  if (t.stand === 'gedaan') return { deel: t.gedaanOp! <= t.uitersteDag ? 'opTijd' : 'teLaat' }
  if (t.stand === 'vervallen' || t.stand === 'nietNodig') return undefined
  return peildatum > t.uitersteDag ? { deel: 'teLaat' } : undefined
}
