/** The calendar of one member of staff by a secret address: what must be done when, how many, and a link. No persons. */
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { z } from 'zod'
import { type Dag, plusDagen } from '#core/day.ts'
import { takenoperaties } from '#work/taken/operations/index.ts'
import type { Serverkeuzes } from './http.ts'
import { perform } from './perform.ts'
import { actorOfCalendar } from './session.ts'

type Regels = z.output<typeof takenoperaties.agenda.uitvoer>['regels']

/** Hours between two looks that a calendar program is asked to keep. */
const ELKE_UREN = 4

/** The calendar as text. The same task on the same day keeps its identity, so that programs change it in place. */
export function calendarText(regels: Regels, wie: string, basis: string, nu: string): string {
  const agenda = ical({
    name: 'Wortel: taken',
    prodId: { company: 'Wortel', product: 'Werkvoorraad', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: ELKE_UREN * 3600,
    url: `${basis}/werkvoorraad/week`,
  })
  for (const r of regels) {
    const dag = r.dag as Dag
    const kenmerk = createHash('sha256')
      .update(`${wie} ${r.dag} ${r.stap} ${r.teLaat}`)
      .digest('hex')
      .slice(0, 32)
    agenda.createEvent({
      id: `${kenmerk}@wortel`,
      stamp: new Date(nu),
      allDay: true,
      start: localDay(dag),
      end: localDay(plusDagen(dag, 1)),
      summary: `${r.teLaat ? 'Te laat' : 'Taak'}: ${r.titel} (${r.aantal})`,
      url: `${basis}/werkvoorraad?stap=${encodeURIComponent(r.stap)}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return agenda.toString()
}

/** The library reads the day of a Date by the clock of this machine, so it is given midnight by that clock. */
function localDay(d: Dag): Date {
  return new Date(Number(d.slice(0, 4)), Number(d.slice(5, 7)) - 1, Number(d.slice(8, 10)))
}

/** The one route that a calendar program knows. Unknown, withdrawn and of a colleague who left all answer the same. */
export function calendarRoutes(k: Serverkeuzes) {
  return async (app: FastifyInstance) => {
    app.setErrorHandler((fout: Error & { statusCode?: number }, v, a) => {
      const status = fout.statusCode ?? 500
      // One line for the operator; the address is a secret and stays out of it, as does the database's own message.
      if (status >= 500)
        console.error(`storing ${v.id}: agenda ${fout.name} ${(fout as { code?: string }).code ?? ''}`)
      return a.status(status).type('text/plain; charset=utf-8').send(`Dat lukt nu niet (${v.id}).\n`)
    })
    app.get<{ Params: { adres: string } }>('/agenda/:adres', async (v, a) => {
      const geheim = /^(GM\d{4}\.[A-Za-z0-9_-]{43})\.ics$/.exec(v.params.adres)?.[1]
      const actor = geheim === undefined ? undefined : await actorOfCalendar(k.huis, geheim)
      const r = actor && (await perform(k.huis, actor, takenoperaties.agenda, {}))
      if (r?.ok !== true)
        return a.status(404).type('text/plain; charset=utf-8').send('Deze agenda bestaat niet (meer).\n')
      return a
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', 'inline; filename="wortel.ics"')
        .send(calendarText(r.waarde.regels, actor!.medewerker, k.basis ?? '', k.huis.nu()))
    })
  }
}
