/** An `Oordeel` in words, at two depths: one sentence, and every step. The same explanation for screen, letter, API and command line. */
import type { Artikel, Oordeel } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import { bronlink, bronVan, citeer } from './source.ts'
import { type Kerncode, type Kernwaarde, kernzinnen } from './zinnen/kern.ts'
import { ontbreekzin, voorbehoudzin, zin } from './zinnen.ts'

export interface Citaat {
  readonly tekst: string
  readonly link: string
}

export interface Uitleg {
  readonly soort: Oordeel<unknown>['soort']
  /** The outcome in one sentence. */
  readonly kern: string
  readonly stappen: readonly {
    readonly zin: string
    readonly artikelen: readonly Citaat[]
    readonly feiten: readonly FeitId[]
  }[]
  readonly voorbehoud: readonly string[]
  readonly ontbreekt: readonly { readonly feit: string; readonly zin: string }[]
}

/** An article as text with where to read it; a source that was not read itself says so, wherever it is shown. */
export function citaat(a: Artikel): Citaat {
  const herkomst = bronVan(a).gelezen === 'tweede hand' ? ' (uit de tweede hand)' : ''
  return { tekst: citeer(a) + herkomst, link: bronlink(a) }
}

/** Says what the rule concluded, in one sentence and step by step. */
export function legUit<C extends Kerncode>(regel: C, o: Oordeel<Kernwaarde<C>>): Uitleg {
  return {
    soort: o.soort,
    kern: inEenZin(regel, o),
    stappen: o.stappen.map((s) => ({ zin: zin(s), artikelen: s.artikelen.map(citaat), feiten: s.feiten })),
    voorbehoud: o.voorbehoud.map(voorbehoudzin),
    ontbreekt: o.soort === 'onbepaald' ? o.ontbreekt.map((m) => ({ feit: m.feit, zin: ontbreekzin(m) })) : [],
  }
}

function inEenZin<C extends Kerncode>(regel: C, o: Oordeel<Kernwaarde<C>>): string {
  if (o.soort === 'bepaald') return (kernzinnen[regel] as (w: Kernwaarde<C>) => string)(o.waarde)
  if (o.soort === 'onbepaald') return ontbreekzin(o.ontbreekt[0]!)
  const laatste = o.stappen.at(-1)
  return laatste === undefined ? 'Niet van toepassing.' : zin(laatste)
}
