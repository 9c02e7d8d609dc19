import { bewaarjaren, kernjaren, leningjaren, verwijderenVanaf } from '../bewaren.ts'
import { d, type Regel } from '../regel.ts'
import { art } from '../source.ts'

export const regel: Regel = {
  id: 'bewaren',
  losVanDossier: 'deels',
  waaromLos:
    'Te zien is wanneer de gewone gegevens weg moeten; wat de wet voor andere soorten gegevens vraagt, staat alleen in de voorbeelden.',
  titel: 'Hoe lang gegevens bewaard blijven',
  samenvatting:
    'Vijf jaar na het einde van de inburgeringsplicht, of bij overlijden, zijn de gegevens weg. BSN, naam, adres, geboortedatum, vrijstelling, ontheffing en de dag van voldoen blijven ten hoogste vijftig jaar; gegevens over een lening vijf jaar na die lening. De selectielijst noemt tien jaar; voor de Wet inburgering 2021 gaat het besluit voor.',
  artikelen: [
    art('bi2021', '9.9.1'),
    art('bi2021', '9.9.2'),
    art('bi2021', '9.9.3'),
    art('bi2013', '6.8'),
    art('selectielijst', 'proces 8.1'),
  ],
  waarden: [bewaarjaren, kernjaren, leningjaren],
  voorbeelden: [
    {
      naam: 'Voldaan op 1 september 2026: weg op 1 september 2031 (Besluit art. 9.9 lid 1 onder a)',
      reken: () => verwijderenVanaf({ wet: 'wi2021', soort: 'gewoon', plichtGeeindigd: d('2026-09-01') }),
      verwacht: '2031-09-01',
    },
    {
      naam: 'Overleden voor die dag: dan worden de gegevens verwijderd (Besluit art. 9.9 lid 1 onder b)',
      reken: () =>
        verwijderenVanaf({
          wet: 'wi2021',
          soort: 'gewoon',
          plichtGeeindigd: d('2026-09-01'),
          overleden: d('2027-02-03'),
        }),
      verwacht: '2027-02-03',
    },
    {
      naam: 'Ook BSN en naam worden bij overlijden verwijderd (Besluit art. 9.9 lid 1 onder b)',
      reken: () =>
        verwijderenVanaf({
          wet: 'wi2021',
          soort: 'kern',
          plichtGeeindigd: d('2026-09-01'),
          overleden: d('2027-02-03'),
        }),
      verwacht: '2027-02-03',
    },
    {
      naam: 'BSN en naam blijven ten hoogste tot 1 september 2076 (Besluit art. 9.9 lid 2)',
      reken: () => verwijderenVanaf({ wet: 'wi2021', soort: 'kern', plichtGeeindigd: d('2026-09-01') }),
      verwacht: '2076-09-01',
    },
    {
      naam: 'Lening afbetaald op 29 februari 2028: weg op 28 februari 2033 (Besluit art. 9.9 lid 3)',
      reken: () => verwijderenVanaf({ wet: 'wi2021', soort: 'lening', leningGeeindigd: d('2028-02-29') }),
      verwacht: '2033-02-28',
    },
    {
      naam: 'Zolang de plicht loopt, loopt de bewaartermijn niet (Besluit art. 9.9 lid 1 onder a)',
      reken: () => verwijderenVanaf({ wet: 'wi2021', soort: 'gewoon' }),
      soort: 'nvt',
    },
    {
      naam: 'Voor de oude wet is geen termijn gevonden: onbepaald (Besluit art. 9.9 lid 1)',
      reken: () => verwijderenVanaf({ wet: 'wi2013', soort: 'gewoon', plichtGeeindigd: d('2020-09-01') }),
      soort: 'onbepaald',
    },
  ],
}
