/** The closed vocabulary of a handbook's "for whom": words over facts and judgements, each with its meaning. Pure. */

import { meerderjarig } from '#law/meerderjarig.ts'
import { doelgroepVan } from '#law/plicht.ts'
import { type Beoordeling, type Dossier, eersteFeit, laatsteFeit } from '#work/dossier/index.ts'

interface Woord {
  /** As it reads after "voor wie". */
  readonly naam: string
  /** Words of one group exclude each other; a step that asks for two of them is for nobody. */
  readonly groep: 'wet' | 'doelgroep' | 'leerroute' | 'leeftijd' | 'rol'
  readonly geldt: (d: Dossier, b: Beoordeling) => boolean
}

const route = (d: Dossier) => laatsteFeit(d, 'pipVastgesteld')?.inhoud.leerroute

/** The target group by the permit; somebody coupled without a known permit is an asylum status holder. */
function targetGroup(d: Dossier): 'asielstatushouder' | 'gezinsOfOverigeMigrant' | undefined {
  const vergunning = eersteFeit(d, 'vergunningVerleend')
  if (vergunning !== undefined) return doelgroepVan(vergunning.inhoud.soort)
  return laatsteFeit(d, 'gekoppeld') === undefined ? undefined : 'asielstatushouder'
}

function adult(d: Dossier): boolean | undefined {
  const geboren = laatsteFeit(d, 'geboren')
  return geboren && meerderjarig(geboren.inhoud.geboortedatum, d.peildatum)
}

const bound = (b: Beoordeling, wet: 'wi2013' | 'wi2021') =>
  b.plicht.soort === 'bepaald' && b.plicht.waarde.wet === wet

export const voorwaarden = {
  plichtig: {
    naam: 'inburgeringsplichtig onder de Wet inburgering 2021',
    groep: 'wet',
    geldt: (_, b) => bound(b, 'wi2021'),
  },
  oudeWet: {
    naam: 'inburgeringsplichtig onder de oude wet',
    groep: 'wet',
    geldt: (_, b) => bound(b, 'wi2013'),
  },
  asielstatushouder: {
    naam: 'asielstatushouder',
    groep: 'doelgroep',
    geldt: (d) => targetGroup(d) === 'asielstatushouder',
  },
  gezinsOfOverigeMigrant: {
    naam: 'gezins- of overige migrant',
    groep: 'doelgroep',
    geldt: (d) => targetGroup(d) === 'gezinsOfOverigeMigrant',
  },
  b1Route: { naam: 'in de B1-route', groep: 'leerroute', geldt: (d) => route(d) === 'b1' },
  onderwijsroute: {
    naam: 'in de onderwijsroute',
    groep: 'leerroute',
    geldt: (d) => route(d) === 'onderwijs',
  },
  zRoute: { naam: 'in de zelfredzaamheidsroute', groep: 'leerroute', geldt: (d) => route(d) === 'z' },
  // Whose age is unknown is treated as an adult: too many tasks are seen, too few are not.
  volwassen: { naam: 'achttien jaar of ouder', groep: 'leeftijd', geldt: (d) => adult(d) !== false },
  minderjarig: { naam: 'jonger dan achttien', groep: 'leeftijd', geldt: (d) => adult(d) === false },
  hoofdVanHuishouden: {
    naam: 'hoofd van het huishouden',
    groep: 'rol',
    geldt: (d) => (laatsteFeit(d, 'inHuishouden')?.inhoud.rol ?? 'hoofd') === 'hoofd',
  },
} as const satisfies Record<string, Woord>
export type Voorwaarde = keyof typeof voorwaarden
export const voorwaardenamen = Object.keys(voorwaarden) as [Voorwaarde, ...Voorwaarde[]]

/** Whether this word holds for the dossier. */
export function holds(v: Voorwaarde, d: Dossier, b: Beoordeling): boolean {
  return (voorwaarden[v] as Woord).geldt(d, b)
}
