/** Days, numbers and amounts as a sentence says them. */
import { inTekst } from '#core/day.ts'

export const d = inTekst

// Arrears of nothing are -0 when counted from a standing, which must not be read as a minus.
const getal = new Intl.NumberFormat('nl-NL', { signDisplay: 'negative' })
export const n = (x: number): string => getal.format(x)

const heel = new Intl.NumberFormat('nl-NL')
const metCenten = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
export const euro = (x: number): string => `€ ${(Number.isInteger(x) ? heel : metCenten).format(x)}`
