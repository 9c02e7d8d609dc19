import type { Feitsoort } from './facts.ts'

/** Kinds of fact with a page of their own, that prepares them and checks more than a form can. */
const eigenPagina: { readonly [S in Feitsoort]?: string } = {
  intakeGepland: 'intake',
  intakeAfgerond: 'intake',
  intakeConclusieGetrokken: 'intake/conclusies',
  leerbaarheidstoetsGepland: 'intake/toets',
  leerbaarheidstoetsAfgenomen: 'intake/toets',
  leerbaarheidstoetsOvergeslagen: 'intake/toets',
  pipVastgesteld: 'plan',
  plichtVoldaan: 'afronding',
  gespreksafspraakAfgerond: 'voortgang',
}

/** The page of a dossier on which this fact is recorded; undefined where a form of its own fields does. */
export function ownPage(soort: Feitsoort, met: Readonly<Record<string, string>>): string | undefined {
  return soort === 'gesprekGevoerd' && met.gesprek === 'voortgang' ? 'voortgang' : eigenPagina[soort]
}
