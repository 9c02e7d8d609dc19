/** The actor of the command line: who has the machine acts for the municipality, in the role that the work asks. */

import type { Actor } from '#core/actor.ts'
import { type Rol, rollen } from '#core/actor.ts'
import { dagInAmsterdam } from '#core/day.ts'
import type { MedewerkerId, OrganisatieId } from '#core/ids.ts'
import type { Config } from '../config.ts'
import type { Huis } from '../perform.ts'

/** The operator in this role. */
export function operatorOf(huis: Huis, { gemeente }: Config, rol: Rol): Actor {
  return {
    gemeente,
    gemeenteNaam: gemeente,
    organisatie: 'gemeente' as OrganisatieId,
    organisatieNaam: 'Beheer van deze installatie',
    organisatiesoort: rollen[rol].organisatie,
    medewerker: 'opdrachtregel' as MedewerkerId,
    naam: 'Opdrachtregel',
    rol,
    doel: 'Beheer en invoer vanaf de opdrachtregel',
    via: 'opdrachtregel',
    dag: dagInAmsterdam(huis.nu()),
  }
}
