/** What other rooms may use of learning. */
export { lerenoperaties } from './operations/index.ts'
export { codeOf } from './uit.ts'
