/** Kinds of fact: from DUO's notice to the plan. */
import { z } from 'zod'
import { MedewerkerId } from '#core/ids.ts'
import { toetsontheffingen } from '#law/intake.ts'
import { leerroutes } from '#law/onderdelen.ts'
import {
  conclusies,
  intakeplekken,
  intakeuren,
  talen,
  toetsherkansingen,
  uitkomsten,
} from '../intakelijsten.ts'
import { DagSchema, keys } from '../lijsten.ts'
import { bi, type Feitsoortgegevens, leeg, wi } from './soort.ts'

const jaNee = z.enum(['ja', 'nee'])
/** A score of the learnability test as DUO writes it. */
const score = z
  .string()
  .regex(/^\d{1,3},\d{2}$/, { error: 'Schrijf de score met twee cijfers achter de komma, zoals 61,50.' })
const uren = (hoogstens: number) =>
  z
    .int({ error: 'Vul een heel aantal uren in.' })
    .min(1, { error: 'Vul ten minste 1 uur in, of laat het leeg.' })
    .max(hoogstens, { error: `Meer dan ${hoogstens} uren kan niet kloppen.` })

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
    inhoud: z.strictObject({
      datum: DagSchema,
      plek: z.enum(keys(intakeplekken)).optional(),
      apart: jaNee.optional(),
      tolk: jaNee.optional(),
    }),
  },
  taalBekend: {
    naam: 'Taal en tolk bekend',
    betekenis:
      'In welke taal iemand het best te bereiken is, en of bij gesprekken een tolk nodig is. Op: de dag van opgave.',
    gegeven: 'identiteit',
    door: ['klantmanager'],
    inhoud: z.strictObject({ taal: z.enum(keys(talen)), tolk: jaNee }),
  },
  intakegesprekGevoerd: {
    naam: 'Gesprek van de brede intake gevoerd',
    betekenis:
      'Een gesprek van de brede intake is gevoerd. `gewezen`: op het recht op een gesprek zonder anderen erbij; `alleen`: er was niemand anders bij, behalve beroepshalve. Op: de dag van het gesprek.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: bi('5.2.2'),
    inhoud: z.strictObject({ gewezen: jaNee, alleen: jaNee }),
  },
  intakeConclusieGetrokken: {
    naam: 'Conclusie van de brede intake',
    betekenis:
      'Over een onderdeel van de brede intake is een conclusie getrokken; op welke antwoorden zij rust, staat apart. Op: de dag van de conclusie.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: bi('5.2.3'),
    inhoud: z.strictObject({ onderdeel: z.enum(keys(conclusies)), uitkomst: z.enum(keys(uitkomsten)) }),
  },
  intakeurenMeegeteld: {
    naam: 'Uren uit de brede intake meegeteld',
    betekenis:
      'Uren die in de brede intake of de opvang al zijn gevolgd en aan de eisen voldoen. Op: de dag van de beslissing dat zij meetellen.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: bi('3.1.5'),
    inhoud: z.strictObject({ onderdeel: z.enum(keys(intakeuren)), uren: uren(2000) }),
  },
  leerbaarheidstoetsGepland: {
    naam: 'Leerbaarheidstoets gepland',
    betekenis:
      'Ruimte, apparaat en toetsleider zijn geregeld, en de persoon weet waar en wanneer. Op: de dag van het bericht; `datum` is de dag van de toets.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('14.5'),
    inhoud: z.strictObject({
      datum: DagSchema,
      toetsleider: MedewerkerId.optional(),
      opnieuw: z.enum(keys(toetsherkansingen)).optional(),
    }),
  },
  leerbaarheidstoetsOvergeslagen: {
    naam: 'Leerbaarheidstoets overgeslagen',
    betekenis:
      'Het college ziet van de leerbaarheidstoets af wegens een beperking in zien of horen. Op: de dag van de beslissing.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('14.6'),
    inhoud: z.strictObject({ grond: z.enum(toetsontheffingen) }),
  },
  leerbaarheidstoetsAfgenomen: {
    naam: 'Leerbaarheidstoets afgenomen',
    betekenis: 'Uitkomst van de leerbaarheidstoets. Op: de dag van de toets.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('14.3.a'),
    inhoud: z.strictObject({
      uitkomst: z.enum(['b1Haalbaar', 'b1NietHaalbaar', 'onbekend']),
      behaald: score.optional(),
      benodigd: score.optional(),
    }),
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
    betekenis:
      'Het persoonlijk plan inburgering en participatie is vastgesteld, of met een nieuw besluit gewijzigd. Op: de dagtekening. De woorden van het plan staan apart.',
    gegeven: 'inburgering',
    door: ['klantmanager'],
    artikel: wi('15.1'),
    inhoud: z.strictObject({
      leerroute: z.enum(keys(leerroutes)),
      niveau: z.enum(['A2', 'B1']).optional(),
      urenRoute: uren(9999).optional(),
      urenPvt: uren(500).optional(),
      urenMap: uren(2000).optional(),
      voortgangsgesprekken: z
        .int({ error: 'Vul een heel aantal gesprekken in.' })
        .min(1, { error: 'Er is ten minste één voortgangsgesprek.' })
        .max(60, { error: 'Meer dan 60 gesprekken kan niet kloppen.' })
        .optional(),
      alfabetisering: z.enum(['A', 'AA', 'NVT']).optional(),
      opleidingAfmaken: jaNee.optional(),
      besproken: DagSchema.optional(),
      getekend: jaNee.optional(),
    }),
  },
} as const satisfies Record<string, Feitsoortgegevens>
