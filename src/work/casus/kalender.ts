/** A meeting as an iCalendar file: day, time and place. No names, no dossiers, nobody invited. */
import ical, { ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'

export interface Afspraakblad {
  readonly id: string
  readonly dag: string
  readonly begin: string
  readonly eind: string
  readonly plaats: string
  readonly stand: 'gepland' | 'gehouden' | 'afgezegd'
  /** Counts changes, so that a calendar replaces what it has. */
  readonly wijzigingen: number
}

/** The moment of this wall clock in Amsterdam. */
function moment(dag: string, tijd: string): Date {
  return new Date(Temporal.ZonedDateTime.from(`${dag}T${tijd}[Europe/Amsterdam]`).epochMilliseconds)
}

/** The file that a calendar takes; `gemaakt` is the moment it is made. */
export function kalender(o: Afspraakblad, gemeente: string, gemaakt: string): string {
  const agenda = ical({ prodId: { company: 'Wortel', product: 'casusoverleg', language: 'NL' } })
  agenda.createEvent({
    id: `overleg-${o.id}`,
    stamp: new Date(gemaakt),
    start: moment(o.dag, o.begin),
    end: moment(o.dag, o.eind),
    summary: `Casusoverleg ${gemeente}`,
    location: o.plaats,
    description: 'De agenda staat in Wortel, bij Casusoverleg.',
    sequence: o.wijzigingen,
    status: o.stand === 'afgezegd' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return agenda.toString()
}
