import { dag } from '#core/day.ts'
import type { Regel } from '../regel.ts'
import {
  bekendmaanden,
  herzienmaanden,
  onderwijsdeel,
  rijksuitkering,
  type Uitkeringsgegevens,
  uitkeringsdagen,
  verantwoordmaanden,
} from '../rijksuitkering.ts'
import { art } from '../source.ts'

/** Round figures for the reader; those of a year stand in the regulation. */
const voorlopig: Uitkeringsgegevens = {
  migranten: 10,
  bedragMigrant: 1000,
  gemeente: {
    soort: 'voorlopig',
    prognose: 40,
    procent: 50,
    taakstelling: 30,
    procentVorig: 50,
    tweeJaarTerug: 20,
  },
  afgerond: 5,
  gewichten: [1, 1, 1, 0],
  land: {
    soort: 'voorlopig',
    prognose: 40_000,
    procent: 50,
    taakstelling: 30_000,
    procentVorig: 50,
    tweeJaarTerug: 20_000,
  },
  bedragen: [6000, 3000, 1000],
  grondslagen: 55_000,
}

export const regel: Regel = {
  id: 'rijksuitkering',
  losVanDossier: 'geheel',
  waaromLos: 'Dit gaat over het geld voor de gemeente als geheel en niet over één persoon.',
  titel: 'Wat de gemeente van het rijk krijgt voor inburgering',
  samenvatting:
    'Een bedrag per gezins- of overige migrant, en een deel van het landelijke budget voor asielstatushouders naar de gewogen grondslag van de gemeente; sinds 20 november 2025 ook een bedrag voor de onderwijsroute. Eerst voorlopig, na het jaar definitief. De bedragen en gewichten staan in de regeling.',
  artikelen: [
    art('wi2021', '40.1'),
    art('wi2021', '40.3'),
    art('wi2021', '41.2'),
    art('wi2021', '41.4'),
    art('wi2021', '42.3'),
    art('bi2021', '10.1'),
    art('bi2021', '10.2'),
    art('bi2021', '10.3'),
    art('bi2021', '10.4'),
  ],
  waarden: [bekendmaanden, herzienmaanden, verantwoordmaanden, onderwijsdeel],
  voorbeelden: [
    {
      naam: 'Voorlopig: 10 migranten en een duizendste van € 185.000.000 (Besluit art. 10.1 lid 2 tot en met 5)',
      reken: () => rijksuitkering(voorlopig, dag('2025-11-19')),
      verwacht: 195_000,
    },
    {
      naam: 'Een dag later hoort de onderwijsroute erbij: zonder dat getal onbepaald (Besluit art. 10.1 lid 6)',
      reken: () => rijksuitkering(voorlopig, dag('2025-11-20')),
      soort: 'onbepaald',
    },
    {
      naam: 'Met 25 procent in de onderwijsroute: 5 × € 2.000 erbij (Besluit art. 10.1 lid 6)',
      reken: () =>
        rijksuitkering({ ...voorlopig, onderwijsroute: 25, bedragOnderwijs: 2000 }, dag('2025-11-20')),
      verwacht: 205_000,
    },
    {
      naam: 'Definitief: met wie er werkelijk kwamen (Besluit art. 10.2)',
      reken: () =>
        rijksuitkering(
          {
            ...voorlopig,
            migranten: 12,
            gemeente: { soort: 'definitief', ditJaar: 22, vorigJaar: 15, tweeJaarTerug: 18 },
            land: { soort: 'definitief', ditJaar: 20_000, vorigJaar: 15_000, tweeJaarTerug: 20_000 },
            onderwijsroute: 3,
            bedragOnderwijs: 2000,
          },
          dag('2027-05-01'),
        ),
      verwacht: 203_000,
    },
    {
      naam: 'Zonder de bedragen van de regeling is de uitkering onbepaald (Besluit art. 10.3 lid 3)',
      reken: () => {
        const { bedragen: _, ...zonder } = voorlopig
        return rijksuitkering(zonder, dag('2025-11-19'))
      },
      soort: 'onbepaald',
    },
    {
      naam: 'Het jaar 2026: bekend uiterlijk 30 september 2025, herzien uiterlijk 30 juni 2027, verantwoord uiterlijk 30 juni 2028 (Wi2021 art. 40 lid 3, 41 lid 4 en 42 lid 3)',
      reken: () => uitkeringsdagen(2026),
      verwacht: { bekend: '2025-09-30', herzien: '2027-06-30', verantwoord: '2028-06-30' },
    },
  ],
}
