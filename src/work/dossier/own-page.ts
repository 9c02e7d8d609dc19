import type { Feitsoort } from './facts.ts'

/** Kinds of fact with a page of their own, that prepares them and checks more than a form can. */
export const eigenPagina: { readonly [S in Feitsoort]?: string } = {
  intakeGepland: 'intake',
  intakeAfgerond: 'intake',
  intakeConclusieGetrokken: 'intake/conclusies',
  leerbaarheidstoetsGepland: 'intake/toets',
  leerbaarheidstoetsAfgenomen: 'intake/toets',
  leerbaarheidstoetsOvergeslagen: 'intake/toets',
  pipVastgesteld: 'plan',
}
