/** Worked examples of changing the route and of examining at A2. */
import { dag } from '#core/day.ts'
import { afschalenMag, leerrouteWijzigbaar } from './leerroute.ts'
import { d, op, type Voorbeeld } from './voorbeeld.ts'

export const leerroutevoorbeelden = {
  leerroute: [
    {
      naam: 'Termijn begon op 13 mei 2025: wijzigen mag tot en met 12 november 2026 (Besluit art. 5.4 lid 1)',
      reken: () => leerrouteWijzigbaar({ van: 'b1', naar: 'z', begin: d('2025-05-13') }, dag('2026-11-12')),
      verwacht: { mag: true, tot: '2026-11-12' },
    },
    {
      naam: 'Een dag later mag het niet meer (Besluit art. 5.4 lid 1)',
      reken: () => leerrouteWijzigbaar({ van: 'b1', naar: 'z', begin: d('2025-05-13') }, dag('2026-11-13')),
      verwacht: { mag: false, tot: '2026-11-12' },
    },
    {
      naam: 'Van de onderwijsroute naar de B1-route mag het hele traject (Besluit art. 5.4 lid 1)',
      reken: () =>
        leerrouteWijzigbaar({ van: 'onderwijs', naar: 'b1', begin: d('2023-01-10') }, dag('2026-11-24')),
      verwacht: { mag: true },
    },
    {
      naam: 'Een mbo-opleiding zonder vrijstelling is na het tijdvak afgebroken: wijzigen mag nog (Besluit art. 5.4 lid 2)',
      reken: () =>
        leerrouteWijzigbaar(
          { van: 'z', naar: 'b1', begin: d('2025-01-10'), opleidingGeeindigd: d('2026-09-01') },
          dag('2026-11-24'),
        ),
      verwacht: { mag: true, tot: '2026-07-09' },
    },
    {
      naam: 'In een bijzonder geval wijkt het college af (Besluit art. 5.4 lid 3)',
      reken: () =>
        leerrouteWijzigbaar(
          { van: 'b1', naar: 'z', begin: d('2025-01-10'), bijzonderGeval: d('2026-10-01') },
          dag('2026-11-24'),
        ),
      verwacht: { mag: true, tot: '2026-07-09' },
    },
    {
      naam: 'Zonder plan is er geen tijdvak om te wijzigen (Wi2021 art. 17 lid 2)',
      reken: () => leerrouteWijzigbaar({ van: 'b1', naar: 'z' }, dag('2026-11-24')),
      soort: 'onbepaald',
    },
  ],
  afschalen: [
    {
      naam: '600 uren, waarvan 20 in de brede intake, met voldoende inzet: A2 mag (Besluit art. 5.5)',
      reken: () =>
        afschalenMag(
          { leerroute: op('b1'), uren: op(580), urenIntake: op(20), voldoendeIngespannen: op(true) },
          dag('2026-11-24'),
        ),
      verwacht: true,
    },
    {
      naam: '599 uren: nog niet (Besluit art. 5.5 lid 1)',
      reken: () => afschalenMag({ leerroute: op('b1'), uren: op(599) }, dag('2026-11-24')),
      verwacht: false,
    },
    {
      naam: '600 uren, maar over de inzet is niets vastgelegd: onbepaald (Wi2021 art. 17 lid 3)',
      reken: () => afschalenMag({ leerroute: op('b1'), uren: op(600) }, dag('2026-11-24')),
      soort: 'onbepaald',
    },
    {
      naam: 'In de zelfredzaamheidsroute bestaat afschalen niet (Wi2021 art. 17 lid 3)',
      reken: () => afschalenMag({ leerroute: op('z'), uren: op(800) }, dag('2026-11-24')),
      soort: 'nvt',
    },
  ],
} as const satisfies Record<string, readonly Voorbeeld[]>
