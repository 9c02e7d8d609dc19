/** What other rooms may use of the monitor. */
export { forget } from './queries.ts'
