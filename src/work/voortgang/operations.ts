/** The operations of progress: talks, requests, the end of the duty, notes, clean-up. */
export { afrondingsoperaties } from './afronding/operations.ts'
export { gesprekoperaties } from './gesprek/operations.ts'
export { notitieoperaties } from './notities/operations.ts'
export { opruimoperaties } from './opruimen/operations.ts'
export { verzoekoperaties } from './verzoeken/operations.ts'
