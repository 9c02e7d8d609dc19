import { dag } from '#core/day.ts'
import { afschaaluren, afschalenMag } from '../leerroute.ts'
import { op, type Regel } from '../regel.ts'
import { art } from '../source.ts'

export const regel: Regel = {
  id: 'examens-op-a2',
  titel: 'Wanneer examens op A2 mogen in plaats van B1',
  samenvatting:
    'In de B1-route kan het college bepalen dat de taal geheel of deels op A2 wordt geëxamineerd, als B1 binnen de termijn niet haalbaar is, na 600 cursusuren Nederlands met voldoende inzet. Taaluren uit de brede intake kunnen meetellen.',
  artikelen: [art('wi2021', '17.3'), art('bi2021', '5.5.1'), art('bi2021', '5.5.2')],
  waarden: [afschaaluren],
  voorbeelden: [
    {
      naam: '600 uren, waarvan 20 in de brede intake, met voldoende inzet: A2 mag (Besluit art. 5.5)',
      reken: () =>
        afschalenMag(
          {
            leerroute: op('b1'),
            uren: op(580),
            urenIntake: op(20),
            voldoendeIngespannen: op(true),
            b1Onhaalbaar: op(true),
          },
          dag('2026-11-24'),
        ),
      verwacht: true,
    },
    {
      naam: 'Is B1 binnen de termijn wel haalbaar, dan blijft het B1 (Wi2021 art. 17 lid 3)',
      reken: () =>
        afschalenMag(
          {
            leerroute: op('b1'),
            uren: op(600),
            voldoendeIngespannen: op(true),
            b1Onhaalbaar: op(false),
          },
          dag('2026-11-24'),
        ),
      verwacht: false,
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
}
