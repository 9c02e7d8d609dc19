/** Kinds of fact: from DUO's notice to the plan. */
import { z } from 'zod'
import { leerroutes } from '#law/onderdelen.ts'
import { DagSchema, keys } from '../lijsten.ts'
import { bi, type Feitsoortgegevens, leeg, wi } from './soort.ts'

export const plan = {
  kennisgevingOntvangen: {
    naam: 'Kennisgeving inburgeringsplicht',
    betekenis: 'DUO stuurde de schriftelijke kennisgeving van de inburgeringsplicht. Op: de dagtekening.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: bi('5.3.1'),
    inhoud: leeg,
  },
  intakeGepland: {
    naam: 'Brede intake gepland',
    betekenis:
      'De oproep voor de brede intake is gedaan. Op: de dag van de oproep; `datum` is de dag van het gesprek.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('14.1'),
    inhoud: z.strictObject({ datum: DagSchema }),
  },
  leerbaarheidstoetsGepland: {
    naam: 'Leerbaarheidstoets gepland',
    betekenis:
      'Ruimte, apparaat en toetsleider zijn geregeld, en de persoon weet waar en wanneer. Op: de dag van het bericht; `datum` is de dag van de toets.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('14.5'),
    inhoud: z.strictObject({ datum: DagSchema }),
  },
  leerbaarheidstoetsAfgenomen: {
    naam: 'Leerbaarheidstoets afgenomen',
    betekenis: 'Uitkomst van de leerbaarheidstoets. Op: de dag van de toets.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('14.3.a'),
    inhoud: z.strictObject({ uitkomst: z.enum(['b1Haalbaar', 'b1NietHaalbaar', 'onbekend']) }),
  },
  intakeAfgerond: {
    naam: 'Brede intake afgerond',
    betekenis:
      'Alle onderdelen van de brede intake zijn gedaan en vastgelegd. Op: de dag van het laatste gesprek.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('14.3'),
    inhoud: leeg,
  },
  informatieDerdeGevraagd: {
    naam: 'Informatie van een derde gevraagd',
    betekenis:
      'Het plan kan redelijkerwijs niet zonder deze informatie worden gemaakt. Op: de dag van het verzoek.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: bi('5.3.2'),
    inhoud: z.strictObject({ van: z.enum(['arts', 'school', 'diplomawaardering', 'anders']) }),
  },
  informatieDerdeOntvangen: {
    naam: 'Informatie van een derde ontvangen',
    betekenis: 'De afgewachte informatie is er. Op: de dag van ontvangst.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: bi('5.3.2'),
    inhoud: leeg,
  },
  pipVastgesteld: {
    naam: 'PIP vastgesteld',
    betekenis: 'Het persoonlijk plan inburgering en participatie is vastgesteld. Op: de dagtekening.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('15.1'),
    inhoud: z.strictObject({ leerroute: z.enum(keys(leerroutes)) }),
  },
} as const satisfies Record<string, Feitsoortgegevens>
