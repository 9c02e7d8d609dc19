/** What other rooms may use of the tasks. */
export { agreementKey, readAgreementKey } from './afspraak.ts'
export { type Taak, taken } from './derive.ts'
export { geleverd } from './handboek/geleverd.ts'
export { alsVersie, type Stap, type Versie } from './handboek/model.ts'
export { stapVan, versiesVan } from './handboek/versies.ts'
export { note, wanneer } from './operations/handboek.ts'
export { check, derive, project, rebuild } from './project.ts'
export { vraagInWoorden } from './uit.ts'
