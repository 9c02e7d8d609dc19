/** What other rooms may use of the tasks. */
export { type Taak, taken } from './derive.ts'
export { geleverd } from './handboek/geleverd.ts'
export { alsVersie, type Stap, type Versie } from './handboek/model.ts'
export { stapVan, versiesVan } from './handboek/versies.ts'
export { check, derive, type Projectie, project, rebuild } from './project.ts'
export { type Toegang, toegangVan } from './toegang.ts'
export { type Toegangsverschil, toegangsvergelijker } from './toegang-verschil.ts'
export { bereikInWoorden, dichtInWoorden } from './waarom.ts'
