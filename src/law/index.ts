/** All rules in the order of their pages, for "Zo rekenen wij" and for tests that go over every rule. */
import type { Regel } from './regel.ts'
import { regel as boetesCollege } from './regels/boetes-college.ts'
import { regel as examensOpA2 } from './regels/examens-op-a2.ts'
import { regel as huisvestingstermijn } from './regels/huisvestingstermijn.ts'
import { regel as inburgeringsplicht } from './regels/inburgeringsplicht.ts'
import { regel as inburgeringstermijn } from './regels/inburgeringstermijn.ts'
import { regel as leerrouteWijzigen } from './regels/leerroute-wijzigen.ts'
import { regel as maatschappelijkeBegeleiding } from './regels/maatschappelijke-begeleiding.ts'
import { regel as meerderjarigheid } from './regels/meerderjarigheid.ts'
import { regel as persoonlijkPlan } from './regels/persoonlijk-plan.ts'
import { regel as taakstelling } from './regels/taakstelling.ts'
import { regel as termijnenwet } from './regels/termijnenwet.ts'
import { regel as toezicht } from './regels/toezicht.ts'
import { regel as voldaan } from './regels/voldaan.ts'

export const regels: readonly Regel[] = [
  inburgeringsplicht,
  meerderjarigheid,
  persoonlijkPlan,
  inburgeringstermijn,
  leerrouteWijzigen,
  examensOpA2,
  voldaan,
  boetesCollege,
  huisvestingstermijn,
  maatschappelijkeBegeleiding,
  taakstelling,
  toezicht,
  termijnenwet,
]
