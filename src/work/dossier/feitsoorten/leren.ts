/** Kinds of fact: a place in a course, lessons missed, language tests, the portfolio of MAP and workshops of PVT. */
import { z } from 'zod'
import { taalonderdelen } from '#law/onderdelen.ts'
import { lesniveaus, mapThemas, taaltoetsen, uitschrijfredenen, verzuimsoorten } from '../leerlijsten.ts'
import { DagSchema, keys } from '../lijsten.ts'
import { bi, type Feitsoortgegevens, wi } from './soort.ts'

/** Which course or workshop; it says nothing of the person. */
const kenmerk = z.uuid({ error: 'Dit kenmerk heeft niet de vorm van een UUID.' })
const heel = (wat: string, hoogstens: number) =>
  z
    .int({ error: `${wat} is een heel getal.` })
    .min(1, { error: `${wat} is ten minste 1.` })
    .max(hoogstens, { error: `${wat} is ten hoogste ${hoogstens}.` })

export const leren = {
  cursusIngeschreven: {
    naam: 'Ingeschreven voor een cursus',
    betekenis:
      'De persoon heeft een plaats in een cursus. Op: de dag van inschrijving; `start` is de eerste dag van de cursus, met zoveel `weken` en `urenPerWeek` les.',
    gegeven: 'inburgering',
    door: ['klantmanager', 'taalschoolcoordinator'],
    artikel: wi('16.1'),
    inhoud: z.strictObject({
      cursus: kenmerk,
      start: DagSchema,
      weken: heel('Het aantal weken', 156),
      urenPerWeek: heel('Het aantal uren per week', 40),
    }),
  },
  cursusWachtlijst: {
    naam: 'Op de wachtlijst van een cursus',
    betekenis: 'De cursus is vol; de persoon wacht op een plaats. Op: de dag waarop.',
    gegeven: 'inburgering',
    door: ['klantmanager', 'taalschoolcoordinator'],
    inhoud: z.strictObject({ cursus: kenmerk }),
  },
  cursusUitgeschreven: {
    naam: 'Uitgeschreven van een cursus',
    betekenis: 'De plaats in de cursus, of op de wachtlijst ervan, is vrijgegeven. Op: de laatste dag.',
    gegeven: 'inburgering',
    door: ['klantmanager', 'taalschoolcoordinator'],
    inhoud: z.strictObject({ cursus: kenmerk, waarom: z.enum(keys(uitschrijfredenen)) }),
  },
  lesurenGemist: {
    naam: 'Lesuren gemist',
    betekenis:
      'Uren les die in een periode zijn gegeven en gemist, met of zonder toestemming. Op: de laatste dag van de periode; `vanaf` is de eerste.',
    gegeven: 'inburgering',
    door: ['taalschoolcoordinator', 'klantmanager'],
    artikel: bi('4.4'),
    inhoud: z.strictObject({
      vanaf: DagSchema,
      uren: heel('Het aantal uren', 200),
      verzuim: z.enum(keys(verzuimsoorten)),
      cursus: kenmerk.optional(),
    }),
  },
  taaltoetsAfgenomen: {
    naam: 'Taaltoets van de school afgenomen',
    betekenis:
      'De school toetste een vaardigheid, bij de start of tussentijds. Op: de dag van de toets; `gehaald` is het niveau.',
    gegeven: 'inburgering',
    door: ['taalschoolcoordinator', 'klantmanager'],
    inhoud: z.strictObject({
      toets: z.enum(keys(taaltoetsen)),
      vaardigheid: z.enum(keys(taalonderdelen)),
      gehaald: z.enum(keys(lesniveaus)),
    }),
  },
  mapPortfolioKlaar: {
    naam: 'Deel van het portfolio van de MAP klaar',
    betekenis:
      'De stukken over één thema van de MAP zijn er; zij zelf worden niet bewaard. Op: de dag waarop.',
    gegeven: 'inburgering',
    door: ['klantmanager', 'begeleider'],
    artikel: bi('3.2'),
    inhoud: z.strictObject({ thema: z.enum(keys(mapThemas)) }),
  },
  pvtUitgenodigd: {
    naam: 'Uitgenodigd voor een workshop van het PVT',
    betekenis:
      'De persoon is uitgenodigd voor een workshop over de participatieverklaring. Op: de dag van de uitnodiging; `datum` is de dag van de workshop.',
    gegeven: 'inburgering',
    door: ['begeleider', 'klantmanager'],
    artikel: bi('3.1'),
    inhoud: z.strictObject({ groep: kenmerk, datum: DagSchema }),
  },
  pvtNietGekomen: {
    naam: 'Niet bij een workshop van het PVT',
    betekenis: 'De persoon was uitgenodigd en kwam niet. Op: de dag van de workshop.',
    gegeven: 'inburgering',
    door: ['begeleider', 'klantmanager'],
    artikel: bi('3.1'),
    inhoud: z.strictObject({ groep: kenmerk }),
  },
} as const satisfies Record<string, Feitsoortgegevens>
