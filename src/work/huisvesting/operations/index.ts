/** The operations of housing. */
import { kiesoperaties } from '../match/kiezen.ts'
import { matchoperaties } from '../match/operations.ts'
import { fotooperaties } from '../prikbord/fotos.ts'
import { prikbordoperaties } from '../prikbord/operations.ts'
import { wijkoperaties } from '../wijken/operations.ts'
import { cijferoperaties } from './cijfers.ts'
import { gemeentenInvoeren } from './gemeenten.ts'
import { koppelingenInvoeren } from './koppelingen.ts'
import { wachtlijst } from './wachtlijst.ts'

export const huisvestingsoperaties = {
  wachtlijst,
  ...cijferoperaties,
  gemeentenInvoeren,
  koppelingenInvoeren,
}

/** Finding a home: pin board, districts, match. */
export const vindoperaties = {
  prikbord: prikbordoperaties,
  fotos: fotooperaties,
  wijken: wijkoperaties,
  match: matchoperaties,
  kiezen: kiesoperaties,
}
