/**
 * What may leave of a measurement, so that no figure tells of fewer persons than the threshold, nor do totals and other
 * figures give it away (statistical disclosure control). Pure.
 *
 * One indicator: groups that are too small are taken together; where a part of a group is too small, that group hides
 * its parts, and others with it until what is hidden holds at least the threshold in each of its parts. Then of every
 * hidden number only a range of at least the threshold's width can be worked out: for a group of n in a hidden block of
 * N persons with U in that part, it lies between max(0, n + U − N) and min(n, U). Between indicators: where one counts
 * fewer persons than another by a number below the threshold, the smaller is not published.
 */
import type { Groep, Meting, Rij } from './meten.ts'
import type { Formule, Indicator } from './model.ts'
import { voorwaardenVan } from './selectie.ts'

/** A row as it may be seen; `delen` and `duur` are null where they are hidden. */
export interface Openrij {
  readonly n: number
  readonly delen: readonly number[] | null
  readonly duur: Rij['duur'] | null
}

export interface Openuitsplitsing {
  readonly kenmerk: string
  readonly groepen: readonly Opengroep[]
}

export interface Opengroep {
  readonly naam: string
  /** The values that were taken together; mostly one. */
  readonly waarden: readonly string[]
  readonly rij: Openrij
}

/** Why there is no figure. */
export type Geencijfer =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'teKlein'; readonly drempel: number }
  | { readonly soort: 'scheeltTeWeinig'; readonly met: string; readonly drempel: number }
  | { readonly soort: 'nooitVastgelegd'; readonly feiten: readonly string[] }
  | { readonly soort: 'ontbreekt'; readonly feit: string; readonly door: string; readonly uitleg: string }

export type Openmeting = {
  readonly id: string
  readonly onbepaald: number | null
} & (
  | { readonly geen: Geencijfer }
  | {
      readonly delen: Meting['delen']
      readonly totaal: Openrij
      readonly uitsplitsingen: readonly Openuitsplitsing[]
    }
)

const klein = (x: number, drempel: number) => x > 0 && x < drempel

/**
 * What may be published of these measurements of a set. With a threshold of 0 nothing is hidden: for who may see the
 * persons themselves.
 */
export function onthul(
  indicatoren: readonly Indicator[],
  metingen: readonly Meting[],
  drempel: number,
): Openmeting[] {
  const gemeten = new Map(metingen.map((m) => [m.id, m]))
  const open = indicatoren.map((i): Openmeting => {
    const m = gemeten.get(i.id)
    if (m === undefined || i.formule === undefined)
      return { id: i.id, onbepaald: null, geen: { soort: 'ontbreekt', ...i.ontbreekt! } }
    return one(i.formule, m, drempel)
  })
  return drempel === 0 ? open : apart(indicatoren, open, gemeten, drempel)
}

function one(f: Formule, m: Meting, drempel: number): Openmeting {
  const basis = { id: m.id, onbepaald: klein(m.onbepaald, drempel) ? null : m.onbepaald }
  const { n } = m.totaal
  if (m.nooitVastgelegd.length > 0 && (n > 0 || f.soort === 'gebeurtenissen'))
    return { ...basis, geen: { soort: 'nooitVastgelegd', feiten: m.nooitVastgelegd } }
  // None is a number too; only a part of none is not.
  const telling = f.soort === 'aantal' || f.soort === 'gebeurtenissen'
  if (n === 0 && !telling) return { ...basis, geen: { soort: 'leeg' } }
  if (klein(n, drempel)) return { ...basis, geen: { soort: 'teKlein', drempel } }
  if (f.soort === 'verdeling' || f.soort === 'beweging') return { ...basis, ...spread(m, drempel) }
  const totaal = shown(m.totaal, hasSmall(m.totaal, drempel), drempel)
  return {
    ...basis,
    delen: m.delen,
    totaal,
    uitsplitsingen: m.uitsplitsingen.flatMap((u) => {
      const groepen = broken(u.groepen, totaal.delen === null, drempel)
      // One group is the total again.
      return groepen.length < 2 ? [] : [{ kenmerk: u.kenmerk as string, groepen }]
    }),
  }
}

const hasSmall = (r: Rij, drempel: number) => r.delen.some((d) => klein(d, drempel))

function shown(r: Rij, dicht: boolean, drempel: number): Openrij {
  // Quantiles of a handful of persons tell of one of them.
  const duur = r.duur === undefined || r.delen[0]! < drempel ? null : r.duur
  return { n: r.n, delen: dicht ? null : r.delen, duur }
}

/** The categories of a distribution: those that are too small together, as one. */
function spread(m: Meting, drempel: number) {
  const rijen = m.delen.map((d, i) => ({ naam: d.naam, waarde: d.deel, n: m.totaal.delen[i]! }))
  const samen = merge(rijen, drempel, (r) => r.n)
  const delen = samen.map((g) => ({
    deel: g.map((r) => r.waarde).join('+'),
    naam: nameOf(g.map((r) => r.naam)),
  }))
  const aantallen = samen.map((g) => g.reduce((a, r) => a + r.n, 0))
  return {
    delen,
    totaal: { n: m.totaal.n, delen: aantallen, duur: null },
    uitsplitsingen: [],
  }
}

/** Names of groups taken together. */
function nameOf(namen: readonly string[]): string {
  if (namen.length === 1) return namen[0]!
  return namen.length <= 3 ? `${namen.join(', ')} (samen)` : `Overige (${namen.length} samen)`
}

/** Takes what is too small together, with the smallest of the others until it is large enough; others stay as they are. */
function merge<T>(rijen: readonly T[], drempel: number, aantal: (r: T) => number): T[][] {
  const weg = new Set(rijen.filter((r) => klein(aantal(r), drempel)))
  const som = () => [...weg].reduce((a, r) => a + aantal(r), 0)
  const over = rijen.filter((r) => !weg.has(r) && aantal(r) > 0).sort((a, b) => aantal(a) - aantal(b))
  while (weg.size > 0 && som() < drempel && over.length > 0) weg.add(over.shift()!)
  const groot = rijen.filter((r) => !weg.has(r) && aantal(r) > 0).map((r) => [r])
  return weg.size === 0 ? groot : [...groot, rijen.filter((r) => weg.has(r))]
}

/** The groups of a breakdown; `dicht` when the total hides its parts, so that none may show them. */
function broken(groepen: readonly Groep[], dicht: boolean, drempel: number) {
  const samen = merge(groepen, drempel, (g) => g.rij.n).map((g) => ({
    naam: nameOf(g.map((x) => x.naam)),
    waarden: g.map((x) => x.waarde),
    rij: g.length === 1 ? g[0]!.rij : sum(g.map((x) => x.rij)),
  }))
  const verborgen = dicht ? new Set(samen) : hidden(samen, drempel)
  return samen.map((g) => ({ ...g, rij: shown(g.rij, verborgen.has(g), drempel) }))
}

/** Groups taken together; what cannot be added is left out. */
function sum(rijen: readonly Rij[]): Rij {
  return {
    n: rijen.reduce((a, r) => a + r.n, 0),
    delen: rijen[0]!.delen.map((_, i) => rijen.reduce((a, r) => a + r.delen[i]!, 0)),
  }
}

/** The groups that hide their parts: those with a part that is too small, and others until nothing follows from the rest. */
function hidden<G extends { readonly rij: Rij }>(groepen: readonly G[], drempel: number): Set<G> {
  const dicht = new Set(groepen.filter((g) => hasSmall(g.rij, drempel)))
  for (;;) {
    const som = dicht.size === 0 ? undefined : sum([...dicht].map((g) => g.rij))
    const te = som?.delen.findIndex((d) => klein(d, drempel)) ?? -1
    if (te < 0) return dicht
    // The smallest group that has most of what is lacking: so that as much as can stays in sight.
    const volgende = groepen
      .filter((g) => !dicht.has(g) && g.rij.delen[te]! > 0)
      .sort((a, b) => a.rij.n - b.rij.n)[0]
    if (volgende === undefined) return new Set(groepen)
    dicht.add(volgende)
  }
}

/** Persons of whom the number is published, with the conditions that say who they are. */
interface Groepje {
  readonly eisen: readonly string[]
  readonly n: number
}

interface Publicatie {
  readonly naam: string
  readonly groepjes: readonly Groepje[]
  readonly uitsplitsingen: readonly Openuitsplitsing[]
}

/**
 * Leaves out an indicator whose persons are part of those of another, when it has fewer by less than the threshold:
 * the difference would be a small group with a description. The part of a share counts as such a group too. Where only
 * the groups of a breakdown come too near, only that breakdown is left out.
 */
function apart(
  indicatoren: readonly Indicator[],
  open: readonly Openmeting[],
  gemeten: ReadonlyMap<string, Meting>,
  drempel: number,
): Openmeting[] {
  const uit = [...open]
  const eerder: Publicatie[] = []
  // Wide groups first: of two, the narrow one gives way.
  const volgorde = indicatoren
    .map((i, plaats) => ({ i, plaats, eisen: i.formule === undefined ? [] : personsOf(i.formule) }))
    .sort((a, b) => a.eisen.length - b.eisen.length || a.plaats - b.plaats)
  for (const { i, plaats, eisen } of volgorde) {
    const o = uit[plaats]!
    if ('geen' in o || i.formule === undefined) continue
    const { totaal } = gemeten.get(i.id)!
    const groepjes = [{ eisen, n: totaal.n }]
    if (i.formule.soort === 'aandeel' && o.totaal.delen !== null)
      groepjes.push({ eisen: [...eisen, ...voorwaardenVan(i.formule.waarvan)], n: totaal.delen[0]! })
    const botst = eerder.find((p) => p.groepjes.some((x) => groepjes.some((y) => tooNear(x, y, drempel))))
    if (botst !== undefined) {
      const geen = { soort: 'scheeltTeWeinig', met: botst.naam, drempel } as const
      uit[plaats] = { id: o.id, onbepaald: o.onbepaald, geen }
      continue
    }
    const uitsplitsingen = o.uitsplitsingen.filter(
      (u) => !eerder.some((p) => givesAway(p, { groepjes, u }, drempel)),
    )
    uit[plaats] = { ...o, uitsplitsingen }
    eerder.push({ naam: i.naam, groepjes, uitsplitsingen })
  }
  return uit
}

const within = (a: readonly string[], b: readonly string[]) => a.every((x) => b.includes(x))
const nested = (a: Groepje, b: Groepje) => within(a.eisen, b.eisen) || within(b.eisen, a.eisen)
const tooNear = (a: Groepje, b: Groepje, drempel: number) =>
  nested(a, b) && klein(Math.abs(a.n - b.n), drempel)

/**
 * Whether a breakdown would give away groups of one that is published already. Of the same persons it cannot: they are
 * grouped the same. Of persons who are part of the others, its groups are parts of theirs: that shows what they hide,
 * and may differ from them by too little.
 */
function givesAway(
  p: Publicatie,
  { groepjes, u }: { groepjes: readonly Groepje[]; u: Openuitsplitsing },
  drempel: number,
): boolean {
  const ander = p.uitsplitsingen.find((x) => x.kenmerk === u.kenmerk)
  if (ander === undefined) return false
  const zelfde =
    within(p.groepjes[0]!.eisen, groepjes[0]!.eisen) && within(groepjes[0]!.eisen, p.groepjes[0]!.eisen)
  if (zelfde || !p.groepjes.some((x) => groepjes.some((y) => nested(x, y)))) return false
  return hides(ander) || hides(u) || groupsTooNear(ander, u, drempel)
}

/** Whether something was hidden or taken together in a breakdown. */
const hides = (u: Openuitsplitsing) => u.groepen.some((g) => g.rij.delen === null || g.waarden.length > 1)

/** Whether groups of one breakdown, or some of them together, differ too little from those of the other. */
function groupsTooNear(a: Openuitsplitsing, b: Openuitsplitsing, drempel: number): boolean {
  const near = (een: Opengroep, van: readonly Opengroep[]) => {
    const delen = van.filter((g) => within(g.waarden, een.waarden))
    const som = delen.reduce((x, g) => x + g.rij.n, 0)
    return delen.length > 0 && klein(Math.abs(een.rij.n - som), drempel)
  }
  return b.groepen.some((g) => near(g, a.groepen)) || a.groepen.some((g) => near(g, b.groepen))
}

/** The conditions on who counts in a formula: those of its selection, and what the formula itself asks. */
function personsOf(f: Formule): string[] {
  const eisen = voorwaardenVan(f.van)
  if (f.soort === 'gebeurtenissen') return [...eisen, `keer ${JSON.stringify(f.tel)} ${f.periode}`]
  if (f.soort === 'duur' || f.soort === 'tijdig') {
    const met = voorwaardenVan({ voor: [], met: [f.begin], zonder: [], lopend: false })
    return [...new Set([...eisen, ...met])]
  }
  if (f.soort === 'termijn') return [...eisen, `termijn ${f.termijn}`]
  if (f.soort === 'stap') return [...eisen, `stap ${f.stap}`]
  if (f.soort === 'beweging') return [...eisen, `toen ${f.over}`]
  return eisen
}
