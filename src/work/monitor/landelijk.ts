/** Published national figures to compare with, side by side as CBS gave them (see data/HERKOMST.md). */
import { readFileSync } from 'node:fs'

export interface Landelijk {
  readonly uitgave: string
  readonly cohort: string
  readonly groep: string
  readonly indicator: string
  readonly waarde: number
  readonly eenheid: string
}

/** All figures of the file, in its order. */
export const landelijk: readonly Landelijk[] = readFileSync(
  new URL('./data/swi-cohorten.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((regel) => {
    const [uitgave, cohort, groep, indicator, waarde, eenheid] = regel.split(',') as [
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    return { uitgave, cohort, groep, indicator, waarde: Number(waarde), eenheid }
  })

const GROEP = { intakeAsiel: 'asielmigranten', intakeGezin: 'gezins- en overige migranten' } as const

/** The figures that an indicator may be held against: the share whose intake had begun, per cohort and edition. */
export function vergelijking(sleutel: keyof typeof GROEP): readonly Landelijk[] {
  return landelijk.filter(
    (l) =>
      l.groep === GROEP[sleutel] && l.eenheid === 'procent' && l.indicator.startsWith('brede intake gestart'),
  )
}
