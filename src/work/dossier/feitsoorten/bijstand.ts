/** Kinds of fact: social assistance, paying fixed costs from it (ontzorgen), and its language requirement. */
import { z } from 'zod'
import { inkomensvoorzieningen, keys } from '../lijsten.ts'
import { type Feitsoortgegevens, leeg, pw } from './soort.ts'

export const bijstand = {
  inkomensvoorzieningGeregeld: {
    naam: 'Inkomensvoorziening geregeld',
    betekenis: 'Een formulier of voorziening rond het inkomen is rond. Op: de dag waarop.',
    gegeven: 'inkomen',
    door: ['klantmanager'],
    inhoud: z.strictObject({ voorziening: z.enum(keys(inkomensvoorzieningen)) }),
  },
  bijstandToegekend: {
    naam: 'Bijstand toegekend',
    betekenis: 'Het college kende algemene bijstand toe. Op: de dag waarop het recht begint.',
    gegeven: 'inkomen',
    door: ['klantmanager'],
    inhoud: leeg,
  },
  bijstandBeeindigd: {
    naam: 'Bijstand beëindigd',
    betekenis: 'Er is geen recht op algemene bijstand meer. Op: de eerste dag zonder bijstand.',
    gegeven: 'inkomen',
    door: ['klantmanager'],
    inhoud: leeg,
  },
  ontzorgenGestart: {
    naam: 'Ontzorgen gestart',
    betekenis: 'Het college betaalt vaste lasten uit de bijstand. Op: de eerste dag waarover.',
    gegeven: 'inkomen',
    door: ['klantmanager'],
    artikel: pw('56a.1'),
    inhoud: leeg,
  },
  ontzorgenBeeindigd: {
    naam: 'Ontzorgen beëindigd',
    betekenis: 'De persoon betaalt de vaste lasten weer zelf. Op: de eerste dag daarvan.',
    gegeven: 'inkomen',
    door: ['klantmanager'],
    artikel: pw('56a.3'),
    inhoud: leeg,
  },
  zelfredzaamheidGetoetst: {
    naam: 'Financiële zelfredzaamheid getoetst',
    betekenis: 'Bekeken is of de persoon de eigen financiën kan doen. Op: de dag van de toets.',
    gegeven: 'inkomen',
    door: ['klantmanager'],
    inhoud: z.strictObject({ uitkomst: z.enum(['zelfredzaam', 'nogNiet']) }),
  },
  taaleisBeoordeeld: {
    naam: 'Taaleis beoordeeld',
    betekenis:
      'Bekeken is of de persoon aan de taaleis van de bijstand voldoet. Op: de dag van de beoordeling.',
    gegeven: 'inkomen',
    door: ['klantmanager'],
    artikel: pw('18b.1'),
    inhoud: z.strictObject({ uitkomst: z.enum(['voldoet', 'voldoetNiet', 'uitgezonderd']) }),
  },
  taaleisBesluitGenomen: {
    naam: 'Besluit over de taaleis genomen',
    betekenis: 'Na het gesprek is beslist of de bijstand om de taaleis omlaag gaat. Op: de dagtekening.',
    gegeven: 'inkomen',
    door: ['klantmanager'],
    artikel: pw('18b.9'),
    inhoud: z.strictObject({ besluit: z.enum(['geenVerlaging', 'procent20', 'procent40', 'procent100']) }),
  },
} as const satisfies Record<string, Feitsoortgegevens>
