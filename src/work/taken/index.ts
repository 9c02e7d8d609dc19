/** What other rooms may use of the tasks. */
export { agreementKey, readAgreementKey } from './afspraak.ts'
export { type Taak, taakVan, taken } from './derive.ts'
export { antwoorden, overlapt, sleutelVan, vraagfouten } from './handboek/feitvraag.ts'
export { geleverd } from './handboek/geleverd.ts'
export { runJobs } from './handboek/jobs.ts'
export {
  alsVersie,
  type Feitvraag,
  FeitvraagSchema,
  type Stap,
  stappenVan,
  type Versie,
} from './handboek/model.ts'
export { ticked, vraagkeuzes, vraagUit, vraagWaarde } from './handboek/step-form.ts'
export type { Drukwerk } from './handboek/typst.ts'
export { stapVan, versiesVan } from './handboek/versies.ts'
export {
  holds,
  type Voorwaarde,
  voorwaardenamen,
  woorden,
} from './handboek/voorwaarden.ts'
export { type Plekfout, type Regelfout, readYaml, shapeFaults } from './handboek/yaml.ts'
export { keyFor } from './operations/bewerken.ts'
export { note, wanneer } from './operations/handboek.ts'
export { check, derive, type Projectie, project, rebuild } from './project.ts'
export { checkCounts, compactCounts } from './telling.ts'
export { dataOf, type Toegang, toegangVan } from './toegang.ts'
export { accessOf, type Toegangslijn } from './toegang-queries.ts'
export { type Toegangsverschil, toegangsvergelijker } from './toegang-verschil.ts'
export { vraagInWoorden } from './uit.ts'
export { bereikInWoorden, dichtInWoorden } from './waarom.ts'
