/** The working week around a day: Monday to Friday, with the days on which nobody works. Pure. */
import { type Dag, plusDagen, weekdag } from '#core/day.ts'
import { rustdag } from '#law/termijnenwet.ts'

export const weekdagen = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const

export interface Werkdag {
  readonly dag: Dag
  readonly naam: (typeof weekdagen)[number]
  /** Name of the holiday; absent on a working day. */
  readonly vrij?: string | undefined
}

/** Monday of the week of a day. */
export function maandagVan(d: Dag): Dag {
  return plusDagen(d, 1 - weekdag(d))
}

/** The five days of the week that begins on this Monday. */
export function werkweek(maandag: Dag): readonly Werkdag[] {
  return weekdagen.map((naam, i) => {
    const d = plusDagen(maandag, i)
    return { dag: d, naam, vrij: rustdag(d) }
  })
}

/** The working-week day on which a last day shows: what ends in the weekend must be done by Friday. */
export function toonOp(uiterste: Dag, maandag: Dag): Dag {
  const vrijdag = plusDagen(maandag, 4)
  return uiterste > vrijdag ? vrijdag : uiterste
}
