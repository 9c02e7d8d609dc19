/** An `Oordeel` in words: the same explanation for screen, letter, API and command line. */
import type { Artikel, Oordeel } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import { bronlink, citeer } from './source.ts'
import { ontbreekzin, voorbehoudzin, zin } from './zinnen.ts'

export interface Citaat {
  readonly tekst: string
  readonly link: string
}

export interface Uitleg {
  readonly soort: Oordeel<unknown>['soort']
  readonly stappen: readonly {
    readonly zin: string
    readonly artikelen: readonly Citaat[]
    readonly feiten: readonly FeitId[]
  }[]
  readonly voorbehoud: readonly string[]
  readonly ontbreekt: readonly { readonly feit: string; readonly zin: string }[]
}

/** An article as text with where to read it. */
export function citaat(a: Artikel): Citaat {
  return { tekst: citeer(a), link: bronlink(a) }
}

/** Says what was concluded and why. */
export function legUit(o: Oordeel<unknown>): Uitleg {
  return {
    soort: o.soort,
    stappen: o.stappen.map((s) => ({ zin: zin(s), artikelen: s.artikelen.map(citaat), feiten: s.feiten })),
    voorbehoud: o.voorbehoud.map(voorbehoudzin),
    ontbreekt: o.soort === 'onbepaald' ? o.ontbreekt.map((m) => ({ feit: m.feit, zin: ontbreekzin(m) })) : [],
  }
}
