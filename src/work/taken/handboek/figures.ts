/**
 * Process figures that may be shown to all partners: how each step went in a half year. Figures are about work, but a
 * small number may lead to a person; so small numbers are not published, nor what would give them away. Pure.
 */
import type { Rol } from '#core/actor.ts'
import type { Processcijfer } from './actions.ts'

/** Fewer tasks than this say something of a person rather than of a step. */
export const KLEINSTE = 5
/** Figures of a role are rounded to this many tasks, so that no step follows from a difference. */
const AFRONDING = 5

const delen = ['opTijd', 'laat', 'nietNodig', 'openTeLaat', 'open'] as const
type Deel = (typeof delen)[number]

/** Null where a figure is not published. */
export type Stapcijfers = { readonly [D in Deel]: number | null } & {
  readonly aantal: number | null
  /** Whole per cent done in time, of what was or had to be done. */
  readonly aandeelOpTijd: number | null
  /** Days late of what was done late. */
  readonly mediaanLaat: number | null
  readonly hoogstLaat: number | null
}

const NIETS: Stapcijfers = {
  aantal: null,
  opTijd: null,
  laat: null,
  nietNodig: null,
  openTeLaat: null,
  open: null,
  aandeelOpTijd: null,
  mediaanLaat: null,
  hoogstLaat: null,
}

/** What may be shown of the figures of one step. */
export function publish(c: Processcijfer): Stapcijfers {
  if (c.aantal < KLEINSTE) return NIETS
  const verborgen = new Set<Deel>(delen.filter((d) => c[d] > 0 && c[d] < KLEINSTE))
  // One hidden part would follow from the total: the smallest of the others is hidden with it.
  if (verborgen.size === 1) {
    const ander = delen.filter((d) => !verborgen.has(d) && c[d] > 0).sort((a, b) => c[a] - c[b])[0]
    if (ander !== undefined) verborgen.add(ander)
  }
  const tel = (d: Deel) => (verborgen.has(d) ? null : c[d])
  const nodig = c.opTijd + c.laat + c.openTeLaat
  // A share over what is hidden would give it back.
  const deelbaar =
    nodig >= KLEINSTE && !(['opTijd', 'laat', 'openTeLaat'] as const).some((d) => verborgen.has(d))
  const laat = c.laat >= KLEINSTE && !verborgen.has('laat')
  return {
    aantal: c.aantal,
    opTijd: tel('opTijd'),
    laat: tel('laat'),
    nietNodig: tel('nietNodig'),
    openTeLaat: tel('openTeLaat'),
    open: tel('open'),
    aandeelOpTijd: deelbaar ? Math.round((100 * c.opTijd) / nodig) : null,
    mediaanLaat: laat ? c.mediaan : null,
    hoogstLaat: laat ? c.hoogst : null,
  }
}

export interface Rolcijfers {
  readonly rol: Rol
  /** Rounded; null where there are too few. */
  readonly aantal: number | null
  readonly opTijd: number | null
  readonly laat: number | null
  readonly openTeLaat: number | null
}

/** The figures per role, over all its steps, rounded. */
export function perRole(cijfers: readonly Processcijfer[]): Rolcijfers[] {
  const som = new Map<string, { aantal: number; opTijd: number; laat: number; openTeLaat: number }>()
  for (const c of cijfers) {
    const s = som.get(c.rol) ?? { aantal: 0, opTijd: 0, laat: 0, openTeLaat: 0 }
    s.aantal += c.aantal
    s.opTijd += c.opTijd
    s.laat += c.laat
    s.openTeLaat += c.openTeLaat
    som.set(c.rol, s)
  }
  const rond = (n: number) => (n > 0 && n < KLEINSTE ? null : Math.round(n / AFRONDING) * AFRONDING)
  return [...som].map(([rol, s]) => ({
    rol: rol as Rol,
    aantal: rond(s.aantal),
    opTijd: rond(s.opTijd),
    laat: rond(s.laat),
    openTeLaat: rond(s.openTeLaat),
  }))
}
