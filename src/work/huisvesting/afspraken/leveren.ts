/** What landlords promised in prestatieafspraken against the keys they handed over. Pure. */
import { type Dag, dagenTussen, eerste } from '#core/day.ts'
import { dagenVan, type Halfjaar, halfjaarVan, volgend } from '#law/taakstelling.ts'

/** Persons and homes per landlord and half year; `verhuurder` null: not known who let the home. */
export interface Levering {
  readonly verhuurder: string | null
  readonly halfjaar: Halfjaar
  readonly personen: number
  readonly woningen: number
}

/** A promise: so many persons or homes in the days of the agreement. */
export interface Belofte {
  readonly overeenkomst: string
  readonly titel: string
  readonly verhuurders: readonly string[]
  readonly naam: string
  readonly eenheid: 'personen' | 'woningen'
  readonly doel: number
  readonly vanaf: Dag
  readonly tot: Dag
}

export interface Nakoming extends Belofte {
  readonly halfjaren: readonly {
    readonly halfjaar: Halfjaar
    /** Its even share of the promise, in tenths. */
    readonly beloofd: number
    readonly geleverd: number
    readonly loopt: boolean
  }[]
  readonly geleverd: number
  /** What an even pace asks up to today. */
  readonly nuBeloofd: number
  readonly opSchema: boolean
}

/** The promise against what was delivered, per half year; whole half years that the agreement covers in part count by day. */
export function nakoming(b: Belofte, leveringen: readonly Levering[], vandaag: Dag): Nakoming {
  const lengte = dagenTussen(b.vanaf, b.tot) + 1
  const halfjaren = []
  for (
    let h = halfjaarVan(b.vanaf);
    h <= halfjaarVan(b.tot) && dagenVan(h).eerste <= vandaag;
    h = volgend(h)
  ) {
    const { eerste: van, laatste } = dagenVan(h)
    const dagen = dagenTussen(van > b.vanaf ? van : b.vanaf, eerste(laatste, b.tot)) + 1
    const geleverd = leveringen
      .filter((l) => l.halfjaar === h && l.verhuurder !== null && b.verhuurders.includes(l.verhuurder))
      .reduce((a, l) => a + l[b.eenheid], 0)
    const beloofd = Math.round((b.doel * dagen * 10) / lengte) / 10
    halfjaren.push({ halfjaar: h, beloofd, geleverd, loopt: laatste >= vandaag })
  }
  const geleverd = halfjaren.reduce((a, h) => a + h.geleverd, 0)
  const voorbij = Math.max(0, dagenTussen(b.vanaf, eerste(vandaag, b.tot)) + 1)
  const nuBeloofd = Math.floor((b.doel * voorbij) / lengte)
  return { ...b, halfjaren, geleverd, nuBeloofd, opSchema: geleverd >= nuBeloofd }
}
