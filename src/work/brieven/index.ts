/** What other slices may use of letters. */

export { huisstijlNu } from './huisstijl.ts'
export {
  alinea,
  BEZWAARADRES,
  type Briefinhoud,
  BriefinhoudSchema,
  type Briefsoort,
  briefsoorten,
  kop,
  lijst,
  tabel,
} from './model.ts'
export { briefpaar } from './paar.ts'
export type { Briefstof } from './schrijven.ts'
export { Briefblad, Briefwaarschuwing } from './view.tsx'
