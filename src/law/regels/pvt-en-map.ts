import { dag } from '#core/day.ts'
import { mapAfgerond, mapUren, pvtAfgerond, pvtUren } from '../modules.ts'
import { d, op, type Regel } from '../regel.ts'
import { art } from '../source.ts'

const vandaag = dag('2026-11-24')
const getekend = d('2026-10-01')

export const regel: Regel = {
  id: 'pvt-en-map',
  titel: 'Wanneer PVT en MAP zijn afgerond',
  samenvatting:
    'Het participatieverklaringstraject duurt ten minste twaalf uren en eindigt met de ondertekening; de MAP met een eindgesprek en de uren van de regeling. Passende uren uit de brede intake tellen mee. In de onderwijsroute is er geen MAP.',
  artikelen: [
    art('wi2021', '6.4'),
    art('wi2021', '6.6'),
    art('wi2021', '8.3'),
    art('bi2021', '3.1.3'),
    art('bi2021', '3.1.5'),
    art('bi2021', '3.2'),
    art('bi2021', '3.2.3'),
  ],
  waarden: [pvtUren, mapUren],
  voorbeelden: [
    {
      naam: 'PVT met 11 uren en ondertekend: niet afgerond (Besluit art. 3.1 lid 3)',
      reken: () => pvtAfgerond({ uren: op(11), afgesloten: getekend }, vandaag),
      verwacht: false,
    },
    {
      naam: 'PVT met 12 uren en ondertekend: afgerond (Besluit art. 3.1 lid 3)',
      reken: () => pvtAfgerond({ uren: op(12), afgesloten: getekend }, vandaag),
      verwacht: true,
    },
    {
      naam: 'PVT met 12 uren maar niet ondertekend: niet afgerond (Wi2021 art. 6 lid 4)',
      reken: () => pvtAfgerond({ uren: op(12) }, vandaag),
      verwacht: false,
    },
    {
      naam: 'PVT met 9 uren en 3 in de brede intake, ondertekend: afgerond (Besluit art. 3.1 lid 5)',
      reken: () => pvtAfgerond({ uren: op(9), urenIntake: op(3), afgesloten: getekend }, vandaag),
      verwacht: true,
    },
    {
      naam: 'MAP met 39 uren en een eindgesprek: niet afgerond (Besluit art. 3.2)',
      reken: () => mapAfgerond({ leerroute: op('b1'), uren: op(39), afgesloten: getekend }, vandaag),
      verwacht: false,
    },
    {
      naam: 'MAP met 40 uren en een eindgesprek: afgerond (Besluit art. 3.2)',
      reken: () => mapAfgerond({ leerroute: op('z'), uren: op(40), afgesloten: getekend }, vandaag),
      verwacht: true,
    },
    {
      naam: 'In de onderwijsroute wordt de MAP niet gevraagd (Wi2021 art. 8 lid 3)',
      reken: () => mapAfgerond({ leerroute: op('onderwijs') }, vandaag),
      soort: 'nvt',
    },
    {
      naam: 'Zonder uren van de PVT is het onbepaald (Besluit art. 3.1 lid 3)',
      reken: () => pvtAfgerond({ afgesloten: getekend }, vandaag),
      soort: 'onbepaald',
    },
  ],
}
