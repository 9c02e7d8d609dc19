/**
 * Days from coupling to offer, contract, key and move, counted in persons: of those who have come so far, and with those
 * who still wait (Kaplan–Meier). By household size, cause of delay, landlord and half year of coupling. Pure.
 */
import type { Organisatiesoort } from '#core/actor.ts'
import { naDagen, nogWachtend, type Overleving, overleving, type Waarneming } from '#core/overleving.ts'
import { type Vertragingsreden, vertragingsredenen } from '#work/dossier/index.ts'
import { percentile } from '../doorlooptijd.ts'
import { KLEIN, teVerbergen } from './klein.ts'

export const mijlpalen = {
  aanbod: 'Aanbod',
  contract: 'Contract',
  sleutel: 'Sleutel',
  verhuisd: 'Verhuisd',
} as const
export type Mijlpaal = keyof typeof mijlpalen

/** A household since its coupling; days are from the coupling, null while not so far. */
export interface Woonduur {
  /** Half year of coupling, as `2026-2`. */
  readonly halfjaar: string
  readonly personen: number
  readonly aanbod: number | null
  readonly contract: number | null
  readonly sleutel: number | null
  readonly verhuisd: number | null
  /** Days until today, or until the coupling lapsed or they left: so long we saw them. */
  readonly gezien: number
  /** Days from permit to move; null while not so far or the permit is not known. */
  readonly vanafVergunning: number | null
  readonly vertraging: string | null
  readonly verhuurder: string | null
}

export const indelingen = {
  grootte: 'grootte van het huishouden',
  aanZet: 'oorzaak van vertraging: wie aan zet was',
  verhuurder: 'verhuurder',
  halfjaar: 'halfjaar van koppeling',
} as const
export type Indeling = keyof typeof indelingen

/** The figures of one milestone. `null` where nobody has come so far, or beyond what is known. */
export interface Cijfers {
  readonly klaar: number
  readonly wachtend: number
  /** Persons who went on past this milestone without its day being recorded. */
  readonly onbekend: number
  readonly gemiddeld: number | null
  readonly mediaan: number | null
  readonly p25: number | null
  readonly p75: number | null
  readonly p90: number | null
  /** The median with those who wait counted in. */
  readonly mediaanAllen: number | null
}

export interface Groep extends Pick<Cijfers, 'klaar' | 'wachtend' | 'gemiddeld' | 'mediaanAllen'> {
  readonly naam: string
  /** Percentage that had the key within the term, with those who wait counted in. */
  readonly binnen: number | null
}

const LATER: readonly Mijlpaal[] = ['aanbod', 'contract', 'sleutel', 'verhuisd']

/** What is seen of each household of this milestone; without those who passed it unrecorded. */
export function waarnemingen(rijen: readonly Woonduur[], m: Mijlpaal): Waarneming[] {
  return rijen.flatMap((r): Waarneming[] => {
    const dagen = r[m]
    if (dagen !== null) return [{ dagen, klaar: true, aantal: r.personen }]
    return passed(r, m) ? [] : [{ dagen: Math.max(0, r.gezien), klaar: false, aantal: r.personen }]
  })
}

/** Days from offer to key, with those who wait since their offer. */
export function aanbodTotSleutel(rijen: readonly Woonduur[]): Waarneming[] {
  return rijen.flatMap((r): Waarneming[] => {
    if (r.aanbod === null || r.aanbod > (r.sleutel ?? r.gezien)) return []
    const klaar = r.sleutel !== null
    return [{ dagen: (r.sleutel ?? r.gezien) - r.aanbod, klaar, aantal: r.personen }]
  })
}

function passed(r: Woonduur, m: Mijlpaal): boolean {
  return LATER.slice(LATER.indexOf(m) + 1).some((later) => r[later] !== null)
}

/** The figures of a milestone, and its curve. */
export function meet(rijen: readonly Woonduur[], m: Mijlpaal): { cijfers: Cijfers; curve: Overleving } {
  const gezien = waarnemingen(rijen, m)
  const klaar = gezien.filter((w) => w.klaar).sort((a, b) => a.dagen - b.dagen)
  const aantal = count(klaar)
  const curve = overleving(gezien)
  return {
    curve,
    cijfers: {
      klaar: aantal,
      wachtend: count(gezien) - aantal,
      onbekend: rijen.reduce((a, r) => a + (r[m] === null && passed(r, m) ? r.personen : 0), 0),
      gemiddeld: aantal === 0 ? null : Math.round(klaar.reduce((a, w) => a + w.dagen * w.aantal, 0) / aantal),
      mediaan: percentile(klaar, 0.5),
      p25: percentile(klaar, 0.25),
      p75: percentile(klaar, 0.75),
      p90: percentile(klaar, 0.9),
      mediaanAllen: naDagen(curve, 0.5),
    },
  }
}

/** Percentage for whom it happened within so many days, with bounds; null beyond what is known. */
export function binnen(o: Overleving, dagen: number): { deel: number; laag: number; hoog: number } | null {
  const s = nogWachtend(o, dagen)
  if (s === undefined) return null
  const pct = (x: number) => Math.round((1 - x) * 100)
  return { deel: pct(s.wacht), laag: pct(s.hoog), hoog: pct(s.laag) }
}

/** The name of the group that a household belongs to. */
export function groepVan(r: Woonduur, indeling: Indeling, namen: ReadonlyMap<string, string>): string {
  switch (indeling) {
    case 'grootte':
      return r.personen === 1 ? '1 persoon' : r.personen >= 5 ? '5 of meer' : `${r.personen} personen`
    case 'aanZet': {
      const reden = vertragingsredenen[r.vertraging as Vertragingsreden]
      return reden === undefined
        ? 'Geen vertraging vastgelegd'
        : (namen.get(reden.aanZet satisfies Organisatiesoort) ?? reden.aanZet)
    }
    case 'verhuurder':
      return r.verhuurder === null ? 'Niet bekend' : (namen.get(r.verhuurder) ?? r.verhuurder)
    case 'halfjaar':
      return r.halfjaar
  }
}

/** The way to the key per group, in order of name. */
export function perGroep(
  rijen: readonly Woonduur[],
  indeling: Indeling,
  termijn: number,
  namen: ReadonlyMap<string, string>,
): Groep[] {
  return [...Map.groupBy(rijen, (r) => groepVan(r, indeling, namen))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([naam, van]) => {
      const { cijfers, curve } = meet(van, 'sleutel')
      const { klaar, wachtend, gemiddeld, mediaanAllen } = cijfers
      return { naam, klaar, wachtend, gemiddeld, mediaanAllen, binnen: binnen(curve, termijn)?.deel ?? null }
    })
}

/** Groups as who may not see persons sees them: null stands for a group that is too small. */
export function zonderKleine(groepen: readonly Groep[]): { naam: string; groep: Groep | null }[] {
  const weg = teVerbergen(groepen.map((g) => g.klaar + g.wachtend))
  return groepen.map((groep, i) => ({ naam: groep.naam, groep: weg[i] ? null : groep }))
}

/** Points of the curve every so many days, so that no single household shows; up to the last day that is known. */
export function inStappen(
  o: Overleving,
  stap: number,
): { dag: number; wacht: number; laag: number; hoog: number }[] {
  if (o.personen < KLEIN) return []
  const uit = []
  for (let dag = 0; dag <= o.laatsteDag; dag += stap) {
    const { wacht, laag, hoog } = nogWachtend(o, dag)!
    uit.push({ dag, wacht, laag, hoog })
  }
  return uit
}

function count(w: readonly Waarneming[]): number {
  return w.reduce((a, x) => a + x.aantal, 0)
}
