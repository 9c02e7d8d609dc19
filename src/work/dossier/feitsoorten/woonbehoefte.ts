/**
 * Kinds of fact: what home a household needs, and which dwelling was proposed. Of health only that something is needed is
 * recorded, never why. A dwelling is named by its identifier on the pin board; its address is nowhere in Wortel.
 */
import { z } from 'zod'
import { type Feitsoortgegevens, hvw } from './soort.ts'

/** Why a household would rather live in a certain district. */
export const wijkbanden = ['school', 'werk', 'familie', 'voorkeur'] as const

/** A district as the municipality codes it, such as `BU03080103`. */
export const Wijkcode = z
  .string()
  .regex(/^[A-Z0-9-]{2,20}$/, { error: 'Een wijkcode heeft hoofdletters, cijfers en streepjes.' })

const janee = (error: string) => z.enum(['ja', 'nee'], { error })

export const woonbehoefte = {
  woonbehoefteVastgesteld: {
    naam: 'Woonbehoefte vastgesteld',
    betekenis:
      'Wat voor woning dit huishouden nodig heeft. Grootte en wie nakomt volgen uit het huishouden en de schatting van nareizigers. Op: de dag waarop het met het huishouden is besproken.',
    gegeven: 'huishouden',
    door: ['begeleider', 'klantmanager'],
    artikel: hvw('28'),
    inhoud: z.strictObject({
      mobiliteit: z.enum(['trappen', 'lift', 'gelijkvloers'], { error: 'Kies wat kan.' }),
      aanpassing: janee('Kies ja of nee.'),
      delen: janee('Kies ja of nee.'),
      samenwonen: z.enum(['samen', 'apart'], { error: 'Kies samen of apart.' }),
      wijk: Wijkcode.optional(),
      band: z.enum(wijkbanden, { error: 'Kies waarom deze wijk.' }).optional(),
    }),
  },
  matchVoorgesteld: {
    naam: 'Woning voorgesteld',
    betekenis:
      'Een medewerker koos deze woning van het prikbord voor het huishouden; zij is nu voor hen vastgehouden. Op: de dag van de keuze. Alleen via de match.',
    gegeven: 'huisvesting',
    door: ['klantmanager', 'verhuurmedewerker'],
    artikel: hvw('28'),
    inhoud: z.strictObject({ woning: z.uuid({ error: 'Dit is geen kenmerk van een woning.' }) }),
  },
} as const satisfies Record<string, Feitsoortgegevens>
