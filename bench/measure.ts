/** One measured value with what it is held against. */
export interface Meting {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The bar or the rival. */
  readonly peer: string
  /** Value against the bar: at most 1 is good, save where more is better. */
  readonly ratio: number
}

/** The value at a share of the sorted numbers. */
export function quantile(waarden: readonly number[], p: number): number {
  const s = [...waarden].sort((a, b) => a - b)
  return s[Math.min(s.length - 1, Math.floor(s.length * p))]!
}

export const round = (x: number, cijfers = 2): number => Number(x.toFixed(cijfers))
