import { dag } from '#core/day.ts'
import { aowLeeftijd, inwerkingtreding, leeftijdVanaf, onderbrekingTotEnMet, plicht } from '../plicht.ts'
import { asiel, d, geboren, op, type Regel } from '../regel.ts'
import { art } from '../source.ts'

export const regel: Regel = {
  id: 'inburgeringsplicht',
  titel: 'Wie moet inburgeren, en onder welke wet',
  samenvatting:
    'Plichtig is wie een vergunning krijgt voor een verblijf dat niet tijdelijk is, van 16 jaar tot de AOW-leeftijd. Wie op 31 december 2021 al plichtig was, blijft onder de oude wet. Vrijstelling, ontheffing, voldoen, overlijden of langer dan een jaar weg zijn beëindigen de plicht.',
  artikelen: [
    art('wi2021', '3.1'),
    art('wi2021', '4.1'),
    art('wi2021', '5.1'),
    art('wi2021', '54.1'),
    art('bi2021', '2.1.2'),
    art('bi2021', '2.2.1'),
    art('bi2021', '12.1'),
  ],
  waarden: [leeftijdVanaf, aowLeeftijd, onderbrekingTotEnMet, inwerkingtreding],
  voorbeelden: [
    {
      naam: 'Plichtig geworden op 31 december 2021: de oude wet blijft gelden (Wi2021 art. 54 lid 1)',
      reken: () =>
        plicht({ vergunning: asiel('2021-12-31'), geboortedatum: geboren('1985-03-12') }, dag('2026-11-24')),
      verwacht: {
        wet: 'wi2013',
        doelgroep: 'asielstatushouder',
        sinds: '2021-12-31',
        ondertussengroep: false,
      },
    },
    {
      naam: 'Plichtig geworden op 1 januari 2022: de Wet inburgering 2021 geldt (Wi2021 art. 54 lid 1)',
      reken: () =>
        plicht({ vergunning: asiel('2022-01-01'), geboortedatum: geboren('1985-03-12') }, dag('2026-11-24')),
      verwacht: {
        wet: 'wi2021',
        doelgroep: 'asielstatushouder',
        sinds: '2022-01-01',
        ondertussengroep: false,
      },
    },
    {
      naam: 'Wie 15 is, is nog niet plichtig; wordt dat met 16 (Wi2021 art. 3 lid 1)',
      reken: () =>
        plicht({ vergunning: asiel('2026-01-05'), geboortedatum: geboren('2011-06-01') }, dag('2026-11-24')),
      soort: 'nvt',
    },
    {
      naam: 'Wie na de vergunning 16 wordt, is plichtig vanaf die dag (Wi2021 art. 3 lid 1)',
      reken: () =>
        plicht({ vergunning: asiel('2024-01-05'), geboortedatum: geboren('2010-06-01') }, dag('2026-11-24')),
      verwacht: {
        wet: 'wi2021',
        doelgroep: 'asielstatushouder',
        sinds: '2026-06-01',
        ondertussengroep: false,
      },
    },
    {
      naam: 'Wie de AOW-leeftijd heeft, is niet plichtig (Wi2021 art. 3 lid 1; AOW art. 7a)',
      reken: () =>
        plicht({ vergunning: asiel('2023-01-05'), geboortedatum: geboren('1956-01-01') }, dag('2026-11-24')),
      soort: 'nvt',
    },
    {
      naam: 'Een student verblijft voor een tijdelijk doel en is niet plichtig (Besluit art. 2.2 lid 1 onder l)',
      reken: () =>
        plicht(
          { vergunning: op({ soort: 'regulierTijdelijkDoel', op: dag('2025-09-01') }) },
          dag('2026-11-24'),
        ),
      soort: 'nvt',
    },
    {
      naam: 'Geboren "in 2010": of 16 jaar is bereikt, is in 2026 niet te zeggen (Wi2021 art. 3 lid 1)',
      reken: () =>
        plicht({ vergunning: asiel('2024-01-05'), geboortedatum: geboren('2010') }, dag('2026-11-24')),
      soort: 'onbepaald',
    },
    {
      naam: 'Vergunning van vóór 2022, hier ingeschreven in 2022: ondertussengroep (Wi2021 art. 54 lid 1)',
      reken: () =>
        plicht(
          {
            vergunning: asiel('2021-10-01'),
            geboortedatum: geboren('1990-01-01'),
            ingeschreven: d('2022-03-01'),
          },
          dag('2023-01-01'),
        ),
      verwacht: {
        wet: 'wi2013',
        doelgroep: 'asielstatushouder',
        sinds: '2021-10-01',
        ondertussengroep: true,
      },
    },
    {
      naam: 'Afgezien van asielrechten op 1 september 2026: voortaan gezins- of overige migrant (Wi2021 art. 19)',
      reken: () =>
        plicht(
          {
            vergunning: asiel('2026-01-05'),
            geboortedatum: geboren('1990-01-01'),
            doelgroepGewijzigd: op({ doelgroep: 'gezinsOfOverigeMigrant', op: dag('2026-09-01') }),
          },
          dag('2026-09-01'),
        ),
      verwacht: {
        wet: 'wi2021',
        doelgroep: 'gezinsOfOverigeMigrant',
        sinds: '2026-01-05',
        ondertussengroep: false,
      },
    },
    {
      naam: 'De dag ervoor nog asielstatushouder (Wi2021 art. 13 lid 1)',
      reken: () =>
        plicht(
          {
            vergunning: asiel('2026-01-05'),
            geboortedatum: geboren('1990-01-01'),
            doelgroepGewijzigd: op({ doelgroep: 'gezinsOfOverigeMigrant', op: dag('2026-09-01') }),
          },
          dag('2026-08-31'),
        ),
      verwacht: {
        wet: 'wi2021',
        doelgroep: 'asielstatushouder',
        sinds: '2026-01-05',
        ondertussengroep: false,
      },
    },
    {
      naam: 'Medisch ontheven van alles: geen plicht (Wi2021 art. 5 lid 1; Besluit art. 2.7)',
      reken: () =>
        plicht(
          {
            vergunning: asiel('2024-01-05'),
            geboortedatum: geboren('1985-03-12'),
            ontheffing: op({ omvang: 'volledig', grond: 'MED' }),
          },
          dag('2026-11-24'),
        ),
      soort: 'nvt',
    },
    {
      naam: 'Ontheven om bijzondere omstandigheden: geen plicht (Wi2021 art. 5 lid 2; Besluit art. 2.8)',
      reken: () =>
        plicht(
          {
            vergunning: asiel('2024-01-05'),
            geboortedatum: geboren('1985-03-12'),
            ontheffing: op({ omvang: 'volledig', grond: 'BIO' }),
          },
          dag('2026-11-24'),
        ),
      soort: 'nvt',
    },
    {
      naam: 'Op verzoek vrijgesteld omdat iemand al is ingeburgerd: geen plicht (Wi2021 art. 4 lid 1; Besluit art. 2.3)',
      reken: () =>
        plicht(
          {
            vergunning: asiel('2024-01-05'),
            geboortedatum: geboren('1985-03-12'),
            vrijstelling: op({ omvang: 'volledig', reden: 'AVI' }),
          },
          dag('2026-11-24'),
        ),
      soort: 'nvt',
    },
  ],
}
