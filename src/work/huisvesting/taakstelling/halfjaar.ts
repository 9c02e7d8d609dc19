/**
 * A half year of the housing target: what is asked, what is done, month by month, and what it takes to finish in time.
 * Figures of several sources stay side by side; where they differ the highest is reckoned with, and it says so. Pure.
 */
import { type Dag, dag, dagenTussen, plusDagen, plusMaanden } from '#core/day.ts'
import { dagenVan, type Halfjaar, isHalfjaar, volgend } from '#law/taakstelling.ts'
import type { Cijfer } from '../taakstelling.ts'

/** The target of a half year, and where it comes from. */
export interface Doel {
  readonly waarde: number
  readonly herkomst: 'gepubliceerd' | 'tegenspraak' | 'formule'
  readonly bronnen: readonly { readonly bron: string; readonly waarde: number }[]
  /** What municipalities shifted among them (art. 29 lid 2), already in `waarde`. */
  readonly verschoven: number
}

/** The target to reckon with: published, or by the formula while it is not; undefined when neither is known. */
export function doelVan(
  h: Halfjaar,
  cijfers: readonly Cijfer[],
  formule: number | undefined,
  verschoven: number,
): Doel | undefined {
  const bronnen = cijfers
    .filter((c) => c.grootheid === 'taakstelling' && c.periode === h && c.waarde !== null)
    .map((c) => ({ bron: c.bron, waarde: c.waarde! }))
  const waarden = new Set(bronnen.map((b) => b.waarde))
  if (waarden.size > 0)
    return {
      waarde: Math.max(...waarden) + verschoven,
      herkomst: waarden.size === 1 ? 'gepubliceerd' : 'tegenspraak',
      bronnen,
      verschoven,
    }
  return formule === undefined
    ? undefined
    : { waarde: formule + verschoven, herkomst: 'formule', bronnen, verschoven }
}

/** The standing at the start of a half year, and which half years it was carried through; null where it is not known. */
export interface Beginstand {
  readonly stand: number
  /** Half year of which the standing comes from a source. */
  readonly uit: Halfjaar
  readonly bron: string
}

/**
 * The standing at the start of `h`: that of a source, or the last one known carried on by target and what was counted.
 * A half year without a target breaks the chain.
 */
export function beginstand(
  h: Halfjaar,
  bekend: readonly { readonly halfjaar: Halfjaar; readonly stand: number; readonly bron: string }[],
  doel: (h: Halfjaar) => number | undefined,
  gerealiseerd: (h: Halfjaar) => number,
): Beginstand | null {
  const laatste = [...bekend]
    .filter((b) => b.halfjaar <= h)
    .sort((a, b) => (a.halfjaar < b.halfjaar ? 1 : -1))[0]
  if (laatste === undefined) return null
  let stand = laatste.stand
  for (let x = laatste.halfjaar; x < h; x = volgend(x)) {
    const d = doel(x)
    if (d === undefined) return null
    stand += gerealiseerd(x) - d
  }
  return { stand, uit: laatste.halfjaar, bron: laatste.bron }
}

/** Standings that sources state or that follow from their figures, at the start of a half year. */
export function bekendeStanden(
  cijfers: readonly Cijfer[],
  regels: readonly { readonly halfjaar: Halfjaar; readonly bron: string; readonly eind: number | null }[],
) {
  const genoemd = cijfers.flatMap((c) =>
    c.grootheid === 'stand_begin' && c.waarde !== null && isHalfjaar(c.periode)
      ? [{ halfjaar: c.periode, stand: c.waarde, bron: c.bron }]
      : [],
  )
  const gevolgd = regels.flatMap((r) =>
    r.eind === null ? [] : [{ halfjaar: volgend(r.halfjaar), stand: r.eind, bron: r.bron }],
  )
  // What a source states goes before what follows from its figures.
  return [...genoemd, ...gevolgd.filter((g) => !genoemd.some((x) => x.halfjaar === g.halfjaar))]
}

export interface Maand {
  /** Last day of the month. */
  readonly tot: Dag
  /** Persons that should be housed by then, spread evenly. */
  readonly nodig: number
  /** Persons housed by then; null for a month that has yet to come. */
  readonly klaar: number | null
  readonly opSchema: boolean | null
}

/** Month by month: a sixth of what is asked each month, and what was done. The running month is held against today. */
export function verloop(
  h: Halfjaar,
  teDoen: number,
  perDag: readonly { readonly op: Dag; readonly aantal: number }[],
  vandaag: Dag,
): Maand[] {
  const { eerste, laatste } = dagenVan(h)
  const lengte = dagenTussen(eerste, laatste) + 1
  return Array.from({ length: 6 }, (_, i) => {
    const tot = plusDagen(plusMaanden(eerste, i + 1), -1)
    const begonnen = plusMaanden(eerste, i) <= vandaag
    const peil = tot < vandaag ? tot : vandaag
    const klaar = begonnen ? housedBetween(perDag, eerste, peil) : null
    const nodig = Math.max(0, Math.ceil((teDoen * (i + 1)) / 6))
    const totNu =
      tot <= vandaag ? nodig : Math.max(0, Math.ceil((teDoen * (dagenTussen(eerste, peil) + 1)) / lengte))
    return { tot, nodig, klaar, opSchema: klaar === null ? null : klaar >= totNu }
  })
}

/** Persons housed from one day up to and including another. */
export function housedBetween(
  perDag: readonly { readonly op: Dag; readonly aantal: number }[],
  van: Dag,
  tot: Dag,
): number {
  return perDag.reduce((a, d) => a + (d.op >= van && d.op <= tot ? d.aantal : 0), 0)
}

export interface Nodig {
  /** Persons still to house before the end to have no arrears; 0 when that is done. */
  readonly personen: number
  readonly dagen: number
  readonly perMaand: number
  /** Homes, at the mean size of the households that wait; null when nobody waits. */
  readonly woningen: number | null
  /** Last day to offer a home, if the way from offer to key takes as long as for half of all; null when not known. */
  readonly uiterlijkAanbieden: Dag | null
  /** Persons who wait fewer than are needed: so many COA would still have to couple. */
  readonly teWeinigGekoppeld: number
  /** COA's reference day for this half year: by then enough people should be coupled. */
  readonly peildag: Dag
}

/** What it takes to end the half year without arrears. */
export function nodigVoor(
  h: Halfjaar,
  vandaag: Dag,
  personen: number,
  wachtend: { readonly personen: number; readonly huishoudens: number },
  dagenAanbodTotSleutel: number | null,
): Nodig {
  const { eerste, laatste } = dagenVan(h)
  const nog = Math.max(0, personen)
  const dagen = Math.max(0, dagenTussen(vandaag, laatste))
  const grootte = wachtend.huishoudens === 0 ? null : wachtend.personen / wachtend.huishoudens
  return {
    personen: nog,
    dagen,
    perMaand: dagen === 0 ? nog : Math.ceil((nog / dagen) * 30),
    woningen: grootte === null ? null : Math.ceil(nog / grootte),
    uiterlijkAanbieden: dagenAanbodTotSleutel === null ? null : plusDagen(laatste, -dagenAanbodTotSleutel),
    teWeinigGekoppeld: Math.max(0, nog - wachtend.personen),
    peildag: dag(`${eerste.slice(0, 4)}-${h.endsWith('1') ? '04' : '10'}-01`),
  }
}
