/**
 * Kinds of fact: not turning up, fines and objections. They are of the kind of data that only the client manager sees:
 * a language school or guide has no use for a fine or an objection.
 */
import { z } from 'zod'
import { awb, type Feitsoortgegevens, wi } from './soort.ts'

export const handhaving = {
  nietVerschenen: {
    naam: 'Niet verschenen of niet meegewerkt',
    betekenis:
      'De persoon kwam na een oproep niet, of werkte niet mee; of dat te verwijten is, zegt dit niet. Op: de dag waarop.',
    gegeven: 'inkomen',
    door: ['klantmanager'],
    artikel: wi('22.1'),
    inhoud: z.strictObject({
      waarbij: z.enum(['intake', 'leerbaarheidstoets', 'voortgangsgesprek', 'begeleiding']),
    }),
  },
  boeteBesluitGenomen: {
    naam: 'Besluit over een boete genomen',
    betekenis: 'Het college besliste of het een boete oplegt. Op: de dagtekening.',
    gegeven: 'inkomen',
    door: ['klantmanager'],
    artikel: wi('22.1'),
    inhoud: z.strictObject({ besluit: z.enum(['geenBoete', 'waarschuwing', 'boete']) }),
  },
  bezwaarOntvangen: {
    naam: 'Bezwaar ontvangen',
    betekenis: 'De persoon maakte bezwaar tegen een besluit. Op: de dag van ontvangst.',
    gegeven: 'inkomen',
    door: ['klantmanager'],
    artikel: awb('6:4'),
    inhoud: z.strictObject({ tegen: z.enum(['plan', 'boetebesluit', 'taaleisbesluit', 'bijstandsbesluit']) }),
  },
  bezwaarBeslist: {
    naam: 'Op bezwaar beslist',
    betekenis:
      'De beslissing op het bezwaar is bekendgemaakt, of het bezwaar is ingetrokken. Op: de dagtekening.',
    gegeven: 'inkomen',
    door: ['klantmanager'],
    artikel: awb('7:10.1'),
    inhoud: z.strictObject({
      uitkomst: z.enum(['gegrond', 'ongegrond', 'nietOntvankelijk', 'bezwaarIngetrokken']),
    }),
  },
} as const satisfies Record<string, Feitsoortgegevens>
