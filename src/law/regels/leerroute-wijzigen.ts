import { dag } from '#core/day.ts'
import { leerrouteWijzigbaar, wijzigmaanden } from '../leerroute.ts'
import { d, type Regel } from '../regel.ts'
import { art } from '../source.ts'

export const regel: Regel = {
  id: 'leerroute-wijzigen',
  titel: 'Wanneer de leerroute mag wijzigen',
  samenvatting:
    'Anderhalf jaar vanaf het begin van de inburgeringstermijn kan het college de leerroute opnieuw vaststellen. Van de onderwijsroute naar de B1-route mag altijd; daarna alleen na een opleiding zonder vrijstelling of in een bijzonder geval. De termijn zelf verandert niet.',
  artikelen: [art('wi2021', '17.2'), art('bi2021', '5.4.1'), art('bi2021', '5.4.2'), art('bi2021', '5.4.3')],
  waarden: [wijzigmaanden],
  voorbeelden: [
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
}
