/** Chance that always falls the same: every household has its own stream of numbers, named by a key. */

/** Change it and the demonstration tells another story with the same figures. */
const ZAAD = 'Baarn 2013-2021'

export interface Toeval {
  /** Whole number from `van` up to and including `totEnMet`. */
  getal(van: number, totEnMet: number): number
  /** True in this share of cases (0–1). */
  kans(deel: number): boolean
  /** One of these. Throws a RangeError when there are none. */
  kies<const T>(uit: readonly T[]): T
  /** Index of one of these weights (whole numbers), as often as it weighs. */
  weeg(gewichten: readonly number[]): number
  /** The same in another order. */
  schud<T>(lijst: readonly T[]): T[]
  /** Identifier in the form of a UUID (version 4). */
  uuid(): string
}

/** A stream of numbers that depends on the key alone: the same key gives the same numbers, in any order of asking. */
export function toeval(sleutel: string): Toeval {
  let stand = 0x811c9dc5
  for (const teken of `${ZAAD}/${sleutel}`) stand = Math.imul(stand ^ teken.codePointAt(0)!, 0x01000193)
  const volgende = (): number => {
    stand = (stand + 0x9e3779b9) | 0
    let x = stand
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
    return (x ^ (x >>> 15)) >>> 0
  }
  const getal = (van: number, totEnMet: number) => van + (volgende() % (totEnMet - van + 1))
  return {
    getal,
    kans: (deel) => volgende() < deel * 2 ** 32,
    kies: (uit) => {
      if (uit.length === 0) throw new RangeError('nothing to choose from')
      return uit[getal(0, uit.length - 1)]!
    },
    weeg: (gewichten) => {
      let lot = getal(
        1,
        gewichten.reduce((som, g) => som + g, 0),
      )
      return gewichten.findIndex((g) => {
        lot -= g
        return lot <= 0
      })
    },
    schud: (lijst) => {
      const uit = [...lijst]
      for (let i = uit.length - 1; i > 0; i--) {
        const j = getal(0, i)
        const over = uit[i]!
        uit[i] = uit[j]!
        uit[j] = over
      }
      return uit
    },
    uuid: () => {
      const hex = Array.from({ length: 4 }, () => volgende().toString(16).padStart(8, '0')).join('')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
    },
  }
}
