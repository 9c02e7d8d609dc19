/** All rules, by subject, for "Zo rekenen wij" and for tests that go over every rule. */
import type { Regel } from './regel.ts'
import { regel as besluitEnBezwaar } from './regels/besluit-en-bezwaar.ts'
import { regel as bewaren } from './regels/bewaren.ts'
import { regel as boetesCollege } from './regels/boetes-college.ts'
import { regel as boetesDuo } from './regels/boetes-duo.ts'
import { regel as bredeIntake } from './regels/brede-intake.ts'
import { regel as dwangsom } from './regels/dwangsom.ts'
import { regel as examens } from './regels/examens.ts'
import { regel as examensOpA2 } from './regels/examens-op-a2.ts'
import { regel as gegevens } from './regels/gegevens.ts'
import { regel as huisvestingstermijn } from './regels/huisvestingstermijn.ts'
import { regel as inburgeringsplicht } from './regels/inburgeringsplicht.ts'
import { regel as inburgeringstermijn } from './regels/inburgeringstermijn.ts'
import { regel as inhoudPlan } from './regels/inhoud-plan.ts'
import { regel as leerrouteWijzigen } from './regels/leerroute-wijzigen.ts'
import { regel as lokaleNormen } from './regels/lokale-normen.ts'
import { regel as maatschappelijkeBegeleiding } from './regels/maatschappelijke-begeleiding.ts'
import { regel as meerderjarigheid } from './regels/meerderjarigheid.ts'
import { regel as ontzorgen } from './regels/ontzorgen.ts'
import { regel as oudeWet } from './regels/oude-wet.ts'
import { regel as oudeWetGeld } from './regels/oude-wet-geld.ts'
import { regel as persoonlijkPlan } from './regels/persoonlijk-plan.ts'
import { regel as pvtEnMap } from './regels/pvt-en-map.ts'
import { regel as realisatie } from './regels/realisatie.ts'
import { regel as rijksuitkering } from './regels/rijksuitkering.ts'
import { regel as taakstelling } from './regels/taakstelling.ts'
import { regel as taaleis } from './regels/taaleis.ts'
import { regel as termijnenwet } from './regels/termijnenwet.ts'
import { regel as toezicht } from './regels/toezicht.ts'
import { regel as verlenging } from './regels/verlenging.ts'
import { regel as voldaan } from './regels/voldaan.ts'

/** The rules under the headings of "Zo rekenen wij". */
export const regelgroepen: readonly { readonly naam: string; readonly regels: readonly Regel[] }[] = [
  { naam: 'Wie moet inburgeren', regels: [inburgeringsplicht, meerderjarigheid] },
  { naam: 'Van intake tot plan', regels: [bredeIntake, persoonlijkPlan, inhoudPlan] },
  {
    naam: 'Op weg naar voldoen',
    regels: [inburgeringstermijn, verlenging, leerrouteWijzigen, examensOpA2, pvtEnMap, examens, voldaan],
  },
  { naam: 'Handhaving', regels: [boetesCollege, boetesDuo] },
  { naam: 'De oude wet', regels: [oudeWet, oudeWetGeld] },
  { naam: 'Wonen', regels: [huisvestingstermijn, taakstelling, realisatie, toezicht] },
  { naam: 'Begeleiding en bijstand', regels: [maatschappelijkeBegeleiding, ontzorgen, taaleis] },
  {
    naam: 'Besluiten, termijnen en gegevens',
    regels: [besluitEnBezwaar, dwangsom, termijnenwet, gegevens, bewaren, rijksuitkering, lokaleNormen],
  },
]

export const regels: readonly Regel[] = regelgroepen.flatMap((g) => g.regels)
