/**
 * The province's supervision of the housing target (interbestuurlijk toezicht), on a ladder of six steps.
 * The step is the province's judgement and is recorded as such; Wortel proposes at most one, with its reasons.
 * The ladder's text was read second-hand and provinces differ, so a proposal goes one step at a time.
 */
import type { Stap } from '#core/explain.ts'
import { art } from './source.ts'
import { stap } from './zinnen.ts'

export const treden = [
  'Geen toezicht nodig',
  'Signaleren',
  'Informatie opvragen en valideren',
  'Actief toezicht en afspraken over acties',
  'Vooraankondiging van juridische interventie',
  'Besluit tot indeplaatsstelling, met een laatste termijn',
  'Sanctie: uitvoeren namens en op kosten van de gemeente',
] as const

export interface ToezichtInvoer {
  /** Standing at the start and end of the half year; negative is arrears. */
  readonly begin: number
  readonly eind: number
  /** The step that the province last set; 0 is none. */
  readonly vorigeTrede: number
  /** Exceptional circumstances (such as the pandemic) were reported. */
  readonly bijzonder: boolean
}

/** A proposal for the step, 0–6, with its reasons; never a judgement. */
export function voorstelTrede(i: ToezichtInvoer): {
  readonly trede: number
  readonly stappen: readonly Stap[]
} {
  const bron = [art('ibt', 'ladder van zes treden')]
  const { begin, eind } = i
  const stappen: Stap[] = []
  let trede: number
  if (eind >= 0) {
    trede = 0
    stappen.push(stap('toezicht.gehaald', {}, bron))
  } else if (eind > begin) {
    trede = Math.max(1, i.vorigeTrede - 1)
    stappen.push(stap('toezicht.kleiner', { begin, eind }, bron))
  } else if (eind === begin) {
    trede = Math.max(1, i.vorigeTrede)
    stappen.push(stap('toezicht.gelijk', { eind }, bron))
  } else {
    trede = i.bijzonder ? Math.max(1, i.vorigeTrede) : Math.min(treden.length - 1, i.vorigeTrede + 1)
    stappen.push(stap('toezicht.groter', { begin: Math.min(0, begin), eind }, bron))
  }
  if (i.bijzonder && eind < 0) stappen.push(stap('toezicht.bijzonder', {}, bron))
  stappen.push(stap('toezicht.voorstel', { trede }, bron))
  return { trede, stappen }
}
