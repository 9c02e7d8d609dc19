import { dag } from '#core/day.ts'
import { d, op, type Regel } from '../regel.ts'
import { art } from '../source.ts'
import {
  bereidmaanden,
  onderwijsjaren,
  type Taaleis,
  taaleisniveau,
  taaleisTermijn,
  taaleisVerlaging,
  taaltoetsNodig,
  toetsweken,
  verlagingsstappen,
} from '../taaleis.ts'

const gemeld: Taaleis = {
  kennisgeving: d('2026-07-01'),
  hertoetsen: [
    op({ op: dag('2026-12-15'), voldoende: false, voortgang: false }),
    op({ op: dag('2027-06-15'), voldoende: false, voortgang: false }),
  ],
  inkeergesprekEerst: false,
}

export const regel: Regel = {
  id: 'taaleis',
  losVanDossier: 'geheel',
  waaromLos:
    'De kennisgeving van het vermoeden, de taaltoets en de jaren onderwijs zijn nog geen feiten; vast ligt hoe is beoordeeld en besloten.',
  titel: 'De taaleis in de bijstand',
  samenvatting:
    'Wie bijstand krijgt, toont de taal aan op 1F of wordt getoetst. Schiet de taal tekort, dan volgt een kennisgeving en mag de bijstand 20, daarna 40 en ten slotte 100 procent lager, per zes maanden en telkens na een nieuwe onvoldoende toets zonder de voortgang die te verwachten was. Wie binnen een maand begint met leren en vordert, krijgt geen verlaging. Een mens beslist.',
  artikelen: [
    art('pw', '18b.2'),
    art('pw', '18b.4'),
    art('pw', '18b.6'),
    art('pw', '18b.8'),
    art('pw', '18b.9'),
    art('pw', '18b.10'),
    art('pw', '18b.11'),
    art('pw', '18b.13'),
  ],
  waarden: [taaleisniveau, onderwijsjaren, toetsweken, bereidmaanden, verlagingsstappen],
  voorbeelden: [
    {
      naam: 'Acht jaar Nederlandstalig onderwijs: geen toets (Participatiewet art. 18b lid 2)',
      reken: () => taaltoetsNodig({ jarenOnderwijs: op(8) }, dag('2026-11-24')),
      verwacht: false,
    },
    {
      naam: 'Zeven jaar: wel een toets (Participatiewet art. 18b lid 2)',
      reken: () => taaltoetsNodig({ jarenOnderwijs: op(7) }, dag('2026-11-24')),
      verwacht: true,
    },
    {
      naam: 'Uitslag op 5 mei 2026: kennisgeving uiterlijk 30 juni 2026 (Participatiewet art. 18b lid 4)',
      reken: () => taaleisTermijn('kennisgeving', d('2026-05-05')),
      verwacht: { begin: '2026-05-06', laatsteDag: '2026-06-30' },
    },
    {
      naam: 'Kennisgeving 1 juli 2026, niet bereid: 20 procent tot en met 31 december 2026 (Participatiewet art. 18b lid 9)',
      reken: () => taaleisVerlaging(gemeld, dag('2026-12-31')),
      verwacht: { procent: 20, van: '2026-07-01', totEnMet: '2026-12-31' },
    },
    {
      naam: 'Een dag later, na een onvoldoende toets: 40 procent (Participatiewet art. 18b lid 10)',
      reken: () => taaleisVerlaging(gemeld, dag('2027-01-01')),
      verwacht: { procent: 40, van: '2027-01-01', totEnMet: '2027-06-30' },
    },
    {
      naam: 'Na een jaar: 100 procent, zonder einde (Participatiewet art. 18b lid 11)',
      reken: () => taaleisVerlaging(gemeld, dag('2027-07-01')),
      verwacht: { procent: 100, van: '2027-07-01' },
    },
    {
      naam: 'Weer onvoldoende, maar met voortgang: geen 40 procent (Participatiewet art. 18b lid 10)',
      reken: () =>
        taaleisVerlaging(
          { ...gemeld, hertoetsen: [op({ op: dag('2026-12-15'), voldoende: false, voortgang: true })] },
          dag('2027-01-01'),
        ),
      soort: 'nvt',
    },
    {
      naam: 'Zonder nieuwe toets geen volgende stap (Participatiewet art. 18b lid 13)',
      reken: () => taaleisVerlaging({ ...gemeld, hertoetsen: [] }, dag('2027-01-01')),
      soort: 'onbepaald',
    },
    {
      naam: 'Op 1 augustus, binnen een maand, begonnen: geen verlaging (Participatiewet art. 18b lid 6)',
      reken: () => taaleisVerlaging({ ...gemeld, begonnen: d('2026-08-01') }, dag('2026-12-31')),
      soort: 'nvt',
    },
    {
      naam: 'In Baarn gaat een inkeergesprek voor; zonder dat is het onbepaald (Participatiewet art. 18b)',
      reken: () => taaleisVerlaging({ ...gemeld, inkeergesprekEerst: true }, dag('2026-12-31')),
      soort: 'onbepaald',
    },
  ],
}
