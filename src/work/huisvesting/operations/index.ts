/** The operations of housing. */
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
