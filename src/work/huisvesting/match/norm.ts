/**
 * How many rooms a household needs. No statute says so: it is a starting point that municipality and corporations agree
 * on, and decision 030 writes down. The same for every household, so that size alone decides.
 */
import type { Huishouden, Kamers } from './model.ts'

/** Rooms more than a household with everybody there needs that are still taken up by it; above that it is too large. */
export const KAMERS_OVER = 1

/** Rooms, the living room included, for so many people: one each up to three, above that two to a bedroom. */
export function kamersVoor(personen: number): number {
  return personen <= 3 ? personen : Math.ceil(personen / 2) + 1
}

/**
 * Rooms needed in three scenarios: nobody comes, those who likely come (a fair or good chance), all come. Without an
 * estimate the three are the same.
 */
export function kamersNodig(h: Pick<Huishouden, 'personen' | 'komt'>): Kamers {
  const komt = h.komt?.personen ?? 0
  const waarschijnlijk = h.komt === null || h.komt.kans === 'klein' ? 0 : komt
  return {
    nu: kamersVoor(h.personen),
    waarschijnlijk: kamersVoor(h.personen + waarschijnlijk),
    allen: kamersVoor(h.personen + komt),
  }
}
