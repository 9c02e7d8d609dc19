/** Grounds of exemption and dispensation as DUO's lists name them, with where the act of 2021 has them rules made. */
import type { Artikel } from '#core/explain.ts'
import type { Wet } from './plicht.ts'
import { art } from './source.ts'

export interface Grond {
  readonly naam: string
  /** The rule behind the ground; absent where no source names one. */
  readonly artikel?: Artikel
}

/** Reasons of exemption; INS and OPL are temporary, GED is for a part. */
export const vrijstellingsgronden = {
  AVI: { naam: 'aantoonbaar voldoende ingeburgerd (AVI)', artikel: art('bi2021', '2.3') },
  DIP: { naam: 'diploma in het register (DIP)', artikel: art('ri2021', '2.1') },
  DOC: { naam: 'ander document (DOC)', artikel: art('ri2021', '2.1') },
  GED: { naam: 'een deel al behaald (GED)', artikel: art('ri2021', '3.12') },
  INB: { naam: 'inburgeringsdiploma van de oude wet (INB)', artikel: art('ri2021', '2.1') },
  INS: { naam: 'ingeschreven bij een opleiding (INS)' },
  OPL: { naam: 'volgt een opleiding (OPL)' },
} as const satisfies Record<string, Grond>
export type Vrijstellingsgrond = keyof typeof vrijstellingsgronden

export const ontheffingsgronden = {
  MED: { naam: 'medisch (MED)', artikel: art('bi2021', '2.7') },
  BIO: { naam: 'bijzondere individuele omstandigheden (BIO)', artikel: art('bi2021', '2.8') },
} as const satisfies Record<string, Grond>
export type Ontheffingsgrond = keyof typeof ontheffingsgronden

const gronden: Readonly<Record<Vrijstellingsgrond | Ontheffingsgrond, Grond>> = {
  ...vrijstellingsgronden,
  ...ontheffingsgronden,
}

/** The ground as a value and beside the article of a step; the lists are of the 2021 act. */
export function metGrond(
  wet: Wet,
  code: Vrijstellingsgrond | Ontheffingsgrond | undefined,
  artikel: Artikel,
): [{ grond?: string }, Artikel[]] {
  if (code === undefined || wet === 'wi2013') return [{}, [artikel]]
  const g = gronden[code]
  return [{ grond: g.naam }, g.artikel === undefined ? [artikel] : [artikel, g.artikel]]
}
