/** What other rooms may use of the tasks. */
export { type Taak, taken } from './derive.ts'
export { type Handboek, handboek, type Stap, stapVan } from './handboek.ts'
export { check, derive, project, rebuild } from './project.ts'
