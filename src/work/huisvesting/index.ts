/** What other rooms may use of housing. */
export type { KoppelingInvoer, Koppelinguitkomst, VergunningBijKoppeling } from './koppeling.ts'
export { huisvestingsoperaties, vindoperaties } from './operations/index.ts'
export { type WoningInvoerIn, woningsoorten } from './prikbord/model.ts'
export { type Grootheid, grootheden } from './taakstelling.ts'
