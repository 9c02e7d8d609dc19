/** Kinds of fact: guidance. */
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
  begeleidingOvergedragen: {
    naam: 'Warm overgedragen',
    betekenis: 'De begeleiding ging in een gesprek over naar welzijn. Op: de dag van het gesprek.',
    gegeven: 'begeleiding',
    door: ['begeleider', 'klantmanager'],
    inhoud: leeg,
  },
} as const satisfies Record<string, Feitsoortgegevens>
