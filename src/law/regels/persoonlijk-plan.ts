import { pipBegin, pipTermijn, pipWeken, pipWekenNaInformatie } from '../pip.ts'
import { d, type Regel } from '../regel.ts'
import { art } from '../source.ts'

export const regel: Regel = {
  id: 'persoonlijk-plan',
  titel: 'Wanneer het persoonlijk plan (PIP) klaar moet zijn',
  samenvatting:
    'Tien weken na de kennisgeving van DUO. Was een asielstatushouder toen nog niet ingeschreven waar de gemeente huisvest, dan tien weken na die inschrijving; na een verhuizing met plan tien weken na inschrijving in de nieuwe gemeente. Wacht het college op informatie van een derde, dan twee weken na ontvangst. In 2022 telde de inschrijving.',
  artikelen: [
    art('wi2021', '15.5'),
    art('bi2021', '5.3.1'),
    art('bi2021', '5.3.2'),
    art('bi2021', '5.3.3'),
    art('bi2022', '5.3.1'),
  ],
  waarden: [pipWeken, pipBegin, pipWekenNaInformatie],
  voorbeelden: [
    {
      naam: 'Kennisgeving 5 januari 2026, al ingeschreven: plan uiterlijk maandag 16 maart 2026 (Besluit art. 5.3 lid 1)',
      reken: () =>
        pipTermijn({
          doelgroep: 'asielstatushouder',
          kennisgeving: d('2026-01-05'),
          ingeschreven: d('2025-12-01'),
        }),
      verwacht: { begin: '2026-01-06', laatsteDag: '2026-03-16' },
    },
    {
      naam: 'Tien weken eindigen op zaterdag vóór Koningsdag: plan uiterlijk dinsdag 28 april 2026 (Termijnenwet art. 1)',
      reken: () => pipTermijn({ doelgroep: 'gezinsOfOverigeMigrant', kennisgeving: d('2026-02-14') }),
      verwacht: { begin: '2026-02-15', laatsteDag: '2026-04-28' },
    },
    {
      naam: 'Nog niet ingeschreven bij de kennisgeving: tien weken na de inschrijving (Besluit art. 5.3 lid 1, tweede zin)',
      reken: () =>
        pipTermijn({
          doelgroep: 'asielstatushouder',
          kennisgeving: d('2026-01-05'),
          ingeschreven: d('2026-02-02'),
        }),
      verwacht: { begin: '2026-02-03', laatsteDag: '2026-04-13' },
    },
    {
      naam: 'Verhuisd met een plan: tien weken na inschrijving in de nieuwe gemeente (Besluit art. 5.3 lid 3)',
      reken: () => pipTermijn({ doelgroep: 'asielstatushouder', verhuisdMetPlan: d('2026-06-01') }),
      verwacht: { begin: '2026-06-02', laatsteDag: '2026-08-10' },
    },
    {
      naam: 'Informatie van een derde ontvangen op 1 april 2026: plan binnen twee weken (Besluit art. 5.3 lid 2)',
      reken: () =>
        pipTermijn({
          doelgroep: 'gezinsOfOverigeMigrant',
          kennisgeving: d('2026-01-05'),
          informatieGevraagd: d('2026-02-01'),
          informatieOntvangen: d('2026-04-01'),
        }),
      verwacht: { begin: '2026-01-06', laatsteDag: '2026-04-15' },
    },
    {
      naam: 'Zonder kennisgeving is de termijn onbepaald (Besluit art. 5.3 lid 1)',
      reken: () => pipTermijn({ doelgroep: 'gezinsOfOverigeMigrant' }),
      soort: 'onbepaald',
    },
    {
      naam: 'In 2022 telde de inschrijving: op 7 maart 2022 ingeschreven, plan uiterlijk 16 mei 2022 (Besluit art. 5.3 lid 1, tekst 2022)',
      reken: () =>
        pipTermijn({
          doelgroep: 'gezinsOfOverigeMigrant',
          kennisgeving: d('2022-04-04'),
          ingeschreven: d('2022-03-07'),
        }),
      verwacht: { begin: '2022-03-08', laatsteDag: '2022-05-16' },
    },
  ],
}
