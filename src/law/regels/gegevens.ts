import { verwerking } from '../gegevens.ts'
import type { Regel } from '../regel.ts'
import { art } from '../source.ts'

export const regel: Regel = {
  id: 'gegevens',
  losVanDossier: 'geheel',
  waaromLos:
    'Dit gaat over de grond om een soort gegeven te verwerken, niet over één persoon. Wie wat mag zien volgt uit het handboek.',
  titel: 'Op welke grond de gemeente persoonsgegevens verwerkt',
  samenvatting:
    'Elke soort gegevens heeft een taak in de wet als grond. Gezondheid mag alleen voor ontheffing, verlenging, intake, plan en begeleiding; godsdienst alleen om vast te stellen of iemand geestelijke bedienaar is. Hoe lang het blijft, zegt de regel over bewaren.',
  artikelen: [
    art('wi2021', '33'),
    art('wi2021', '35'),
    art('wi2021', '36'),
    art('wi2021', '37.1'),
    art('wi2021', '37.2'),
    art('bi2021', '9.9.1'),
    art('bi2021', '9.9.2'),
    art('bi2021', '9.11'),
    art('hvw2014', '28'),
  ],
  waarden: [],
  voorbeelden: [
    {
      naam: 'Het BSN gebruikt de gemeente bij de uitvoering van de wet (Wi2021 art. 36)',
      reken: () => verwerking('bsn'),
      verwacht: { mag: true, bewaren: 'kern' },
    },
    {
      naam: 'Gegevens over gezondheid mogen voor de brede intake (Wi2021 art. 37 lid 2 onder b)',
      reken: () => verwerking('gezondheid', 'intake'),
      verwacht: { mag: true, bewaren: 'gewoon' },
    },
    {
      naam: 'Godsdienst mag niet voor de brede intake, alleen voor de vraag of iemand bedienaar is (Wi2021 art. 37 lid 1)',
      reken: () => verwerking('geloof', 'intake'),
      verwacht: { mag: false },
    },
    {
      naam: 'Zonder doel is bij gezondheid niets te zeggen (Wi2021 art. 37 lid 2)',
      reken: () => verwerking('gezondheid'),
      soort: 'onbepaald',
    },
    {
      naam: 'Koppeling en woning dienen de huisvesting; een bewaartermijn is niet gevonden (Huisvestingswet 2014 art. 28)',
      reken: () => verwerking('huisvesting'),
      verwacht: { mag: true },
    },
  ],
}
