/** What other slices may use of letters. */

export {
  alinea,
  type Briefinhoud,
  BriefinhoudSchema,
  type Briefsoort,
  briefsoorten,
  kop,
  lijst,
  tabel,
} from './model.ts'
export { taalwaarschuwing } from './samenvattingen.ts'
export { type Briefstof, bewaren, opstellen, taalVan } from './schrijven.ts'
export { Briefblad, Briefwaarschuwing } from './view.tsx'
