/** Reads the cells of one row, and says in the list of faults what is wrong with them. Pure. */
import { type Dag, type DeelDag, isDag } from '#core/day.ts'
import { leesDeelDag } from './datum.ts'
import type { Foutenlijst } from './fouten.ts'
import { type Kolommen, kaal, type Rij } from './tabel.ts'

/** A closed list, by every word it goes by in files. */
export interface Woordenlijst<W extends string> {
  readonly woorden: ReadonlyMap<string, W>
  /** What is said when a word is not in it. */
  readonly kiesUit: string
}

/** A closed list: the values, the words a person writes for each, first the one we advise. */
export function woordenlijst<W extends string>(
  lijst: Readonly<Record<W, readonly [string, ...string[]]>>,
): Woordenlijst<W> {
  const alle = Object.entries(lijst) as [W, readonly [string, ...string[]]][]
  return {
    woorden: new Map(alle.flatMap(([w, zo]) => [w, ...zo].map((t): [string, W] => [kaal(t), w]))),
    kiesUit: `Kies uit: ${alle.map(([, zo]) => zo[0]).join(', ')}.`,
  }
}

export const jaNee = woordenlijst({ ja: ['ja', 'j', 'true', '1'], nee: ['nee', 'n', 'false', '0'] })

export interface Rijlezer<K extends string> {
  readonly rij: number
  cel(k: K): string
  /** Reports a fault in this cell. */
  nee(k: K, fout: string, watTeDoen: string): undefined
  /** The value of a closed list; reports a fault when the word is not in it. */
  keuze<W extends string>(k: K, lijst: Woordenlijst<W>): W | undefined
  /** A whole day; reports a fault when it is absent or none. */
  dag(k: K): Dag | undefined
  /** A day of which parts may be unknown (`onbekend`: all); reports a fault when it is absent or none. */
  deelDag(k: K): DeelDag | 'onbekend' | undefined
  /** A number in Dutch notation (`1.234`, `105,3`, `-9`, a `%` is left out); reports a fault when it is none. */
  getal(k: K): number | undefined
  /** The row where this key was claimed before; undefined when this row is the first. */
  eerder(sleutel: string): number | undefined
}

const DAG_ADVIES = 'Schrijf dag-maand-jaar, zoals 12-03-2026.'
const DEELDAG_ADVIES = `${DAG_ADVIES} Is de dag of de maand onbekend? Schrijf 00-03-1985 of 00-00-1985.`
const DUIZENDTAL = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/
const GETAL = /^-?\d+([.,]\d+)?$/

/** A reader of rows of one file; remembers what it claimed over the rows. */
export function rijlezer<K extends string>(
  kolommen: Kolommen<K>,
  fouten: Foutenlijst,
): (rij: Rij<K>) => Rijlezer<K> {
  const geclaimd = new Map<string, number>()
  return ({ blad, rij, cellen }) => {
    const nee = (k: K, fout: string, watTeDoen: string) => {
      fouten.meld({ blad, rij, kolom: kolommen[k].naam, waarde: cellen[k], fout, watTeDoen })
      return undefined
    }
    const deelDag = (k: K, advies: string) =>
      cellen[k] === ''
        ? nee(k, `De ${kolommen[k].naam.toLowerCase()} ontbreekt.`, advies)
        : (leesDeelDag(cellen[k]) ?? nee(k, 'Dit is geen bestaande datum.', advies))
    return {
      rij,
      cel: (k) => cellen[k],
      nee,
      keuze: (k, { woorden, kiesUit }) =>
        woorden.get(kaal(cellen[k])) ??
        nee(k, cellen[k] === '' ? 'Deze cel is leeg.' : 'Dit woord is niet bekend.', kiesUit),
      dag(k) {
        const d = deelDag(k, DAG_ADVIES)
        return d === undefined || isDag(d)
          ? d
          : nee(k, 'Van deze datum moet de hele dag bekend zijn.', DAG_ADVIES)
      },
      deelDag: (k) => deelDag(k, DEELDAG_ADVIES),
      getal(k) {
        const t = cellen[k].replace('−', '-').replace(/\s*%$/, '').replaceAll(' ', '')
        if (DUIZENDTAL.test(t)) return Number(t.replaceAll('.', '').replace(',', '.'))
        if (GETAL.test(t)) return Number(t.replace(',', '.'))
        return nee(k, 'Dit is geen getal.', 'Schrijf een getal, zoals 29 of -9, of laat de cel leeg.')
      },
      eerder(sleutel) {
        const eerste = geclaimd.get(sleutel)
        if (eerste === undefined) geclaimd.set(sleutel, rij)
        return eerste
      },
    }
  }
}
