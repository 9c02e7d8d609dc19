/**
 * Who counts as housed for the target, and on which day. The statute speaks of housing permit holders (Huisvestingswet
 * 2014 art. 28); it counts persons, so children count as much as adults. Whoever COA coupled to this municipality
 * counts once, on the day of the first key after that coupling; a later home, a later move to another municipality and
 * family that was never coupled change nothing.
 */
import type { Dag } from '#core/day.ts'
import { bepaald, type Gegeven, nvt, type Oordeel } from '#core/explain.ts'
import { art } from './source.ts'
import { halfjaarVan } from './taakstelling.ts'
import { stap } from './zinnen.ts'

export interface RealisatieInvoer {
  /** The last coupling to this municipality. */
  readonly gekoppeld?: Gegeven<Dag>
  /** The coupling was withdrawn after that. */
  readonly vervallen?: Gegeven<Dag>
  /** All keys, in order of day. */
  readonly sleutels: readonly Gegeven<Dag>[]
}

const wie = [art('hvw2014', '28')]

/** The day on which this person counts as housed under the target; `nvt` with the reason while that is not so. */
export function telling(i: RealisatieInvoer): Oordeel<Dag> {
  const { gekoppeld, vervallen } = i
  if (gekoppeld === undefined) return nvt([stap('realisatie.nietGekoppeld', {}, wie)])
  const sleutel = i.sleutels.find((s) => s.waarde >= gekoppeld.waarde)
  if (vervallen !== undefined && (sleutel === undefined || sleutel.waarde > vervallen.waarde))
    return nvt([stap('realisatie.vervallen', { op: vervallen.waarde }, wie, [vervallen.feit])])
  if (sleutel === undefined)
    return nvt([stap('realisatie.geenSleutel', { gekoppeld: gekoppeld.waarde }, wie, [gekoppeld.feit])])
  const op = sleutel.waarde
  const stappen = [
    stap('realisatie.telt', { gekoppeld: gekoppeld.waarde, op, halfjaar: halfjaarVan(op) }, wie, [
      gekoppeld.feit,
      sleutel.feit,
    ]),
  ]
  const later = i.sleutels.filter((s) => s.waarde > op)
  if (later.length > 0)
    stappen.push(
      stap(
        'realisatie.eenmaal',
        { sleutels: later.length },
        wie,
        later.map((s) => s.feit),
      ),
    )
  return bepaald(op, stappen)
}
