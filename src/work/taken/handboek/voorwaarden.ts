/** The closed vocabulary of a handbook's "for whom": words over facts and judgements, each with its meaning. Pure. */
import type { Oordeel } from '#core/explain.ts'
import { meerderjarig } from '#law/meerderjarig.ts'
import { doelgroepVan, type Plicht } from '#law/plicht.ts'
import {
  alleFeiten,
  type Beoordeling,
  type Dossier,
  eersteFeit,
  laatsteFeit,
  leerrouteVan,
  type Termijnsoort,
  toewijzingen,
} from '#work/dossier/index.ts'

interface Woord {
  /** As it reads after "voor wie". */
  readonly naam: string
  /** Words of one group exclude each other; a step that asks for two of them is for nobody. */
  readonly groep?: 'wet' | 'doelgroep' | 'leerroute' | 'leeftijd'
  /** The word of the same group of which this is a part; the two go together. */
  readonly binnen?: string
  readonly geldt: (d: Dossier, b: Beoordeling) => boolean
  /** Whether it held once, so that work done then stays in sight; absent: the same as now. */
  readonly ooit?: (d: Dossier, b: Beoordeling) => boolean
}

const route = (d: Dossier) => leerrouteVan(d)?.waarde

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

const bound = (o: Oordeel<Plicht>, wet: 'wi2013' | 'wi2021') => o.soort === 'bepaald' && o.waarde.wet === wet
const between = (o: Oordeel<Plicht>) => o.soort === 'bepaald' && o.waarde.ondertussengroep

/** Whether a term ran out before it was met; what was late once stays so. */
function overdue(d: Dossier, b: Beoordeling, soort: Termijnsoort): boolean {
  const t = b.termijnen.find((x) => x.soort === soort)
  return t?.laatsteDag != null && t.stand !== 'vervallen' && (t.voldaanOp ?? d.peildatum) > t.laatsteDag
}

export const voorwaarden = {
  plichtig: {
    naam: 'inburgeringsplichtig onder de Wet inburgering 2021',
    groep: 'wet',
    geldt: (_, b) => bound(b.plicht, 'wi2021'),
    ooit: (_, b) => bound(b.plichtOoit, 'wi2021'),
  },
  oudeWet: {
    naam: 'inburgeringsplichtig onder de oude wet',
    groep: 'wet',
    geldt: (_, b) => bound(b.plicht, 'wi2013'),
    ooit: (_, b) => bound(b.plichtOoit, 'wi2013'),
  },
  ondertussengroep: {
    naam: 'in de ondertussengroep (oude wet, hier gevestigd in of na 2022)',
    groep: 'wet',
    binnen: 'oudeWet',
    geldt: (_, b) => between(b.plicht),
    ooit: (_, b) => between(b.plichtOoit),
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
    geldt: (d) => (laatsteFeit(d, 'inHuishouden')?.inhoud.rol ?? 'hoofd') === 'hoofd',
  },
  nareiziger: {
    naam: 'nagereisd gezinslid',
    geldt: (d) => laatsteFeit(d, 'nagereisd') !== undefined,
  },
  metCoach: {
    naam: 'met een vrijwillige coach',
    geldt: (d) => toewijzingen(d).some((t) => t.functie === 'vrijwilliger'),
    ooit: (d) => alleFeiten(d, 'medewerkerToegewezen').some((f) => f.inhoud.functie === 'vrijwilliger'),
  },
  nareizigers: {
    naam: 'nareizigers worden verwacht',
    geldt: (d) => (laatsteFeit(d, 'nareisVerwacht')?.inhoud.personen ?? 0) > 0,
    ooit: (d) => alleFeiten(d, 'nareisVerwacht').some((f) => f.inhoud.personen > 0),
  },
  bijstand: {
    naam: 'ontvangt bijstand',
    geldt: (d) => {
      const toegekend = laatsteFeit(d, 'bijstandToegekend')
      const einde = laatsteFeit(d, 'bijstandBeeindigd')
      return toegekend !== undefined && (einde === undefined || einde.op < toegekend.op)
    },
    ooit: (d) => laatsteFeit(d, 'bijstandToegekend') !== undefined,
  },
  huisvestingTeLaat: {
    naam: 'na afloop van de termijn voor huisvesting',
    geldt: (d, b) => overdue(d, b, 'huisvesting'),
  },
  planTeLaat: {
    naam: 'na afloop van de termijn voor het plan',
    geldt: (d, b) => overdue(d, b, 'pip'),
  },
  inburgeringTeLaat: {
    naam: 'na afloop van de inburgeringstermijn',
    geldt: (d, b) => overdue(d, b, 'inburgering'),
  },
} as const satisfies Record<string, Woord>
export type Voorwaarde = keyof typeof voorwaarden
export const voorwaardenamen = Object.keys(voorwaarden) as [Voorwaarde, ...Voorwaarde[]]

/** The words with what all of them may have. */
export const woorden: Readonly<Record<Voorwaarde, Woord>> = voorwaarden

/** Whether this word holds for the dossier. */
export function holds(v: Voorwaarde, d: Dossier, b: Beoordeling): boolean {
  return woorden[v].geldt(d, b)
}

/** Whether this word holds for the dossier or held once. */
export function heldOnce(v: Voorwaarde, d: Dossier, b: Beoordeling): boolean {
  const { geldt, ooit = geldt } = woorden[v]
  return ooit(d, b)
}
