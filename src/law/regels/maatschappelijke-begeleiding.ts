import { begeleidingStand, begeleidingsduur, begeleidingVanaf, begeleidingWettelijk } from '../begeleiding.ts'
import { d, op, type Regel } from '../regel.ts'
import { art } from '../source.ts'

const asiel = { doelgroep: 'asielstatushouder', ingeschreven: d('2026-09-01') } as const

export const regel: Regel = {
  id: 'maatschappelijke-begeleiding',
  losVanDossier: 'deels',
  waaromLos:
    'De eerste dag is te zien. De duur is een keuze van de gemeente, en wat is gegeven ligt vast per voorziening en niet per onderdeel van het besluit.',
  titel: 'Maatschappelijke begeleiding: voor wie, vanaf wanneer, wat erin hoort',
  samenvatting:
    'Op de dag van inschrijving in de BRP; met een asielvergunning voor bepaalde tijd op die van inschrijving in de gemeente die huisvest. De wet regelt haar alleen voor asielstatushouders en hun gezin, onder de oude wet sinds 1 oktober 2017. Zij bevat in elk geval praktische hulp bij en voorlichting over basisvoorzieningen. Hoe lang zij duurt, bepaalt de gemeente.',
  artikelen: [
    art('wi2021', '13.1'),
    art('wi2021', '13.2'),
    art('wi2021', '13.3'),
    art('bi2021', '5.1'),
    art('wi2013', '18.1'),
    art('wi2013', '18.2'),
    art('bi2013', '5.1.1'),
  ],
  waarden: [begeleidingWettelijk],
  voorbeelden: [
    {
      naam: 'Begeleiding vanaf de inschrijving in de gemeente die huisvest (Wi2021 art. 13 lid 3)',
      reken: () => begeleidingVanaf(asiel),
      verwacht: '2026-09-01',
    },
    {
      naam: 'Onder de oude wet ingeschreven op 1 oktober 2017: de eerste dag dat de wet haar regelt (Wi2013 art. 18 lid 2)',
      reken: () => begeleidingVanaf({ ...asiel, wet: 'wi2013', ingeschreven: d('2017-10-01') }),
      verwacht: '2017-10-01',
    },
    {
      naam: 'Een dag eerder was het nog geen taak uit de wet (Wi2013 art. 18)',
      reken: () => begeleidingVanaf({ ...asiel, wet: 'wi2013', ingeschreven: d('2017-09-30') }),
      soort: 'nvt',
    },
    {
      naam: 'Gezins- en overige migranten krijgen haar niet op grond van de wet (Wi2021 art. 13 lid 1)',
      reken: () => begeleidingVanaf({ ...asiel, doelgroep: 'gezinsOfOverigeMigrant' }),
      soort: 'nvt',
    },
    {
      naam: 'Anderhalf jaar, zoals Baarn afsprak: tot en met 29 februari 2028 (Besluit art. 5.1)',
      reken: () => begeleidingsduur(asiel, op(18)),
      verwacht: { begin: '2026-09-01', laatsteDag: '2028-02-29' },
    },
    {
      naam: 'Zonder keuze van de gemeente is er geen laatste dag (Besluit art. 5.1)',
      reken: () => begeleidingsduur(asiel),
      verwacht: { begin: '2026-09-01' },
    },
    {
      naam: 'Alleen praktische hulp gegeven: de voorlichting staat nog open (Wi2021 art. 13 lid 2)',
      reken: () => begeleidingStand('wi2021', [op('basisvoorzieningen')]),
      verwacht: { volledig: false, open: ['voorlichting'] },
    },
  ],
}
