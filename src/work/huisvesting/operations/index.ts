/** The operations of housing. */
import { prestaties } from '../afspraken/operatie.ts'
import { meting } from '../meting/operatie.ts'
import { woonsignalen } from '../nazorg/operatie.ts'
import { pad, regeldagen } from '../pad/operaties.ts'
import { halfjaar, oordeelVastleggen, verschuiven } from '../taakstelling/operaties.ts'
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
