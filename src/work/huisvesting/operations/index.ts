/** The operations of housing. */
import { prestaties } from '../afspraken/operatie.ts'
import { splitsoperaties } from '../behoefte/splitsen.ts'
import { kiesoperaties } from '../match/kiezen.ts'
import { matchoperaties } from '../match/operations.ts'
import { meting } from '../meting/operatie.ts'
import { woonsignalen } from '../nazorg/operatie.ts'
import { pad, regeldagen } from '../pad/operaties.ts'
import { aanbodoperaties } from '../prikbord/aanbod.ts'
import { fotooperaties } from '../prikbord/fotos.ts'
import { prikbordoperaties } from '../prikbord/operations.ts'
import { halfjaar, oordeelVastleggen, verschuiven } from '../taakstelling/operaties.ts'
import { wijkoperaties } from '../wijken/operations.ts'
import { cijferoperaties } from './cijfers.ts'
import { gemeentenInvoeren } from './gemeenten.ts'
import { koppelingenInvoeren } from './koppelingen.ts'
import { wachtlijst } from './wachtlijst.ts'

export const huisvestingsoperaties = {
  wachtlijst,
  pad,
  regeldagen,
  woonsignalen,
  meting,
  halfjaar,
  oordeelVastleggen,
  verschuiven,
  prestaties,
  ...cijferoperaties,
  gemeentenInvoeren,
  koppelingenInvoeren,
}

/** Finding a home: pin board, districts, match. */
export const vindoperaties = {
  prikbord: prikbordoperaties,
  aanbod: aanbodoperaties,
  fotos: fotooperaties,
  wijken: wijkoperaties,
  match: matchoperaties,
  kiezen: kiesoperaties,
  huishouden: splitsoperaties,
}
