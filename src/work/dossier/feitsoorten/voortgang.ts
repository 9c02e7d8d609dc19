/**
 * Kinds of fact: what was agreed in a progress talk, work and study beside the route, and requests to DUO. The ground of a
 * request may tell of health: only who sees the intake sees it.
 */
import { z } from 'zod'
import { FeitId } from '#core/ids.ts'
import { DagSchema, keys } from '../lijsten.ts'
import {
  afspraakmakers,
  afspraakuitkomsten,
  gespreksafspraken,
  studiestanden,
  verzoekadviezen,
  verzoekgronden,
  verzoeksoorten,
  verzoekuitkomsten,
  vrijwilligersstanden,
  werkstanden,
} from '../voortganglijsten.ts'
import { bi, type Feitsoortgegevens, wi } from './soort.ts'

export const voortgang = {
  gespreksafspraakGemaakt: {
    naam: 'Afspraak in voortgangsgesprek',
    betekenis:
      'In een voortgangsgesprek is afgesproken wat de persoon of de klantmanager uiterlijk op een dag doet. Op: de dag van het gesprek. Alleen via het gesprek.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: bi('5.3.4'),
    inhoud: z.strictObject({
      wie: z.enum(keys(afspraakmakers), { error: 'Kies wie het doet.' }),
      wat: z.enum(keys(gespreksafspraken), { error: 'Kies wat is afgesproken.' }),
      uiterlijk: DagSchema,
    }),
  },
  gespreksafspraakAfgerond: {
    naam: 'Afspraak uit voortgangsgesprek afgerond',
    betekenis:
      'Wat in een voortgangsgesprek was afgesproken, is gedaan of is niet gedaan en vervalt. Op: de dag waarop dat bleek.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    inhoud: z.strictObject({ afspraak: FeitId, uitkomst: z.enum(keys(afspraakuitkomsten)) }),
  },
  deelnameBesproken: {
    naam: 'Werk, opleiding en vrijwilligerswerk besproken',
    betekenis:
      'Of iemand naast de leerroute werkt, een opleiding volgt of vrijwilligerswerk doet. Op: de dag waarop dat is besproken.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('15.1'),
    inhoud: z.strictObject({
      werk: z.enum(keys(werkstanden), { error: 'Kies of de persoon werkt.' }),
      studie: z.enum(keys(studiestanden), { error: 'Kies of de persoon een opleiding volgt.' }),
      vrijwilligerswerk: z.enum(keys(vrijwilligersstanden), {
        error: 'Kies of de persoon vrijwilligerswerk doet.',
      }),
    }),
  },
  verzoekGedaan: {
    naam: 'Verzoek aan DUO gedaan',
    betekenis:
      'De persoon vroeg DUO om verlenging, vrijstelling, ontheffing of een pauze. Op: de dag waarop DUO het verzoek ontving.',
    gegeven: 'intake',
    door: ['klantmanager'],
    artikel: bi('4.5.1'),
    inhoud: z.strictObject({
      verzoek: z.enum(keys(verzoeksoorten), { error: 'Kies wat is gevraagd.' }),
      verzoekgrond: z.enum(keys(verzoekgronden), { error: 'Kies op welke grond.' }),
    }),
  },
  verzoekAdviesGegeven: {
    naam: 'Advies over een verzoek gegeven',
    betekenis: 'Het college adviseerde DUO over een verzoek. Op: de dag van het advies.',
    gegeven: 'intake',
    door: ['klantmanager'],
    inhoud: z.strictObject({
      bij: FeitId,
      advies: z.enum(keys(verzoekadviezen), { error: 'Kies het advies.' }),
    }),
  },
  verzoekBeslist: {
    naam: 'Besluit van DUO op een verzoek',
    betekenis:
      'DUO besliste op een verzoek, of de persoon trok het in. Wat een toegekend verzoek verandert, staat als eigen feit in het dossier. Op: de dag van het besluit.',
    gegeven: 'intake',
    door: ['klantmanager'],
    artikel: bi('4.5.1'),
    inhoud: z.strictObject({
      bij: FeitId,
      uitkomst: z.enum(keys(verzoekuitkomsten), { error: 'Kies wat DUO besliste.' }),
    }),
  },
} as const satisfies Record<string, Feitsoortgegevens>
