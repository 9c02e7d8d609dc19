/** An agreement in words. Pure. */
import { type Afspraaksoort, afspraaksoorten } from '#work/dossier/index.ts'

/** The title of the task that an agreement gives. */
export function afspraaktitel(wat: Afspraaksoort): string {
  const naam = afspraaksoorten[wat]
  return `Afspraak: ${naam.charAt(0).toLowerCase()}${naam.slice(1)}`
}
