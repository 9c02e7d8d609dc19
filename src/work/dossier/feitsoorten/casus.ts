/** Kinds of fact: what partners agreed in a casusoverleg. The words they used live in a note apart, to be erased. */
import { z } from 'zod'
import { FeitId } from '#core/ids.ts'
import { afspraaksoorten, DagSchema, keys } from '../lijsten.ts'
import type { Feitsoortgegevens } from './soort.ts'

/** Roles that can be held to an agreement. */
export const afspraakrollen = [
  'klantmanager',
  'begeleider',
  'teamleider',
  'verhuurmedewerker',
  'sociaalwerker',
  'taalschoolcoordinator',
] as const

export const casus = {
  afspraakGemaakt: {
    naam: 'Afspraak gemaakt',
    betekenis:
      'In een casusoverleg is afgesproken wie wat uiterlijk wanneer doet. Op: de dag van het overleg. Alleen via het verslag.',
    gegeven: 'taken',
    door: ['klantmanager'],
    inhoud: z.strictObject({
      overleg: z.uuid({ error: 'Dit is geen kenmerk van een overleg.' }),
      wie: z.enum(afspraakrollen, { error: 'Kies wie het doet.' }),
      wat: z.enum(keys(afspraaksoorten), { error: 'Kies wat is afgesproken.' }),
      uiterlijk: DagSchema,
    }),
  },
  afspraakNagekomen: {
    naam: 'Afspraak nagekomen',
    betekenis: 'Wat in een casusoverleg was afgesproken, is gedaan. Op: de dag waarop het gedaan was.',
    gegeven: 'taken',
    door: afspraakrollen,
    inhoud: z.strictObject({ afspraak: FeitId }),
  },
} as const satisfies Record<string, Feitsoortgegevens>
