/** What other rooms may use of learning. */
export * from './lesstand.ts'
export { lerenoperaties } from './operations/index.ts'
export { codeOf } from './uit.ts'
