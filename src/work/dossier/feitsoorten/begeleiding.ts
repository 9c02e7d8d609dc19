/** Kinds of fact: guidance, and who was told what by agreement. */
import { z } from 'zod'
import { begeleidingslijnen, gesprekken, keys, teInformeren, voorzieningen } from '../lijsten.ts'
import { type Feitsoortgegevens, leeg, wi } from './soort.ts'

export const begeleiding = {
  begeleidingGestart: {
    naam: 'Maatschappelijke begeleiding gestart',
    betekenis: 'De begeleiding begon. Op: de dag van het eerste contact.',
    gegeven: 'begeleiding',
    door: ['begeleider', 'klantmanager'],
    artikel: wi('13.3'),
    inhoud: leeg,
  },
  voorzieningGeregeld: {
    naam: 'Basisvoorziening geregeld',
    betekenis: 'Een basisvoorziening is er voor dit huishouden. Op: de dag waarop dat bleek.',
    gegeven: 'begeleiding',
    door: ['begeleider', 'klantmanager', 'vrijwilliger'],
    artikel: wi('13.3'),
    inhoud: z.strictObject({ voorziening: z.enum(keys(voorzieningen)) }),
  },
  begeleidingslijnGestart: {
    naam: 'Lijn van begeleiding gestart',
    betekenis: 'Een deel van de begeleiding begon. Op: de dag van de eerste afspraak.',
    gegeven: 'begeleiding',
    door: ['begeleider'],
    inhoud: z.strictObject({ lijn: z.enum(keys(begeleidingslijnen)) }),
  },
  begeleidingslijnAfgerond: {
    naam: 'Lijn van begeleiding afgerond',
    betekenis: 'Een deel van de begeleiding is klaar of niet meer nodig. Op: de dag van de laatste afspraak.',
    gegeven: 'begeleiding',
    door: ['begeleider', 'vrijwilliger'],
    inhoud: z.strictObject({ lijn: z.enum(keys(begeleidingslijnen)) }),
  },
  gesprekGevoerd: {
    naam: 'Gesprek gevoerd',
    betekenis: 'Een gesprek uit het handboek is gevoerd. Op: de dag van het gesprek.',
    gegeven: 'begeleiding',
    door: ['klantmanager', 'begeleider', 'sociaalwerker', 'vrijwilliger'],
    inhoud: z.strictObject({ gesprek: z.enum(keys(gesprekken)) }),
  },
  partijGeinformeerd: {
    naam: 'Partij geïnformeerd',
    betekenis: 'Een partij is verteld wat zij volgens de afspraken moet weten. Op: de dag van het bericht.',
    gegeven: 'taken',
    door: ['klantmanager', 'begeleider', 'verhuurmedewerker'],
    inhoud: z.strictObject({ partij: z.enum(keys(teInformeren)) }),
  },
  begeleidingsduurGewijzigd: {
    naam: 'Duur van de begeleiding gewijzigd',
    betekenis:
      'De begeleiding duurt korter of langer dan anderhalf jaar, met de reden. Op: de dag van het besluit.',
    gegeven: 'begeleiding',
    door: ['begeleider'],
    inhoud: z.strictObject({
      duur: z.enum(['verlengd', 'verkort']),
      waarom: z.enum(['levensgebeurtenis', 'gezinKomtNa', 'kanZelf', 'nogNietZelf']),
    }),
  },
  begeleidingOvergedragen: {
    naam: 'Warm overgedragen',
    betekenis: 'De begeleiding ging in een gesprek over naar welzijn. Op: de dag van het gesprek.',
    gegeven: 'begeleiding',
    door: ['begeleider', 'klantmanager'],
    inhoud: leeg,
  },
  overdrachtBevestigd: {
    naam: 'Overdracht bevestigd',
    betekenis:
      'Welzijn heeft de begeleiding overgenomen en een aanspreekpunt genoemd. Op: de dag van bevestiging.',
    gegeven: 'begeleiding',
    door: ['sociaalwerker'],
    inhoud: leeg,
  },
  stapNietNodig: {
    naam: 'Stap niet van toepassing',
    betekenis:
      'Een stap van het handboek is voor deze persoon niet nodig. Op: de dag waarop dat is vastgesteld. Alleen via de taak zelf.',
    gegeven: 'taken',
    door: ['klantmanager', 'begeleider', 'verhuurmedewerker', 'sociaalwerker', 'taalschoolcoordinator'],
    inhoud: z.strictObject({
      stap: z
        .string()
        .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'Dit is geen sleutel van een stap.' })
        .max(60),
      waarom: z.enum(['alGeregeld', 'nietAanDeOrde', 'doorAnderGeregeld', 'wilNiet']),
    }),
  },
} as const satisfies Record<string, Feitsoortgegevens>
