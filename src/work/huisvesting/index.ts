/** What other rooms may use of housing. */
export type { KoppelingInvoer, Koppelinguitkomst, VergunningBijKoppeling } from './koppeling.ts'
export { huisvestingsoperaties } from './operations/index.ts'
export { type Grootheid, grootheden } from './taakstelling.ts'
