/** Small groups: who may not see persons does not see figures that point at a few of them. Pure. */

/** Fewer persons than this are not shown to who may not see persons. */
export const KLEIN = 5

/**
 * Which groups to hide: those of fewer than `KLEIN` persons, and when what is hidden together is still so few that the
 * total gives it away, the next smallest until it does not. Groups without anybody hide nothing.
 */
export function teVerbergen(aantallen: readonly number[]): readonly boolean[] {
  const verborgen = aantallen.map((n) => n > 0 && n < KLEIN)
  const som = () => aantallen.reduce((a, n, i) => a + (verborgen[i] ? n : 0), 0)
  const hoeveel = () => verborgen.filter(Boolean).length
  const volgende = () =>
    aantallen
      .map((n, i) => ({ n, i }))
      .filter(({ n, i }) => n > 0 && !verborgen[i])
      .sort((a, b) => a.n - b.n)[0]
  while (hoeveel() > 0 && (hoeveel() < 2 || som() < KLEIN)) {
    const erbij = volgende()
    if (erbij === undefined) break
    verborgen[erbij.i] = true
  }
  return verborgen
}
