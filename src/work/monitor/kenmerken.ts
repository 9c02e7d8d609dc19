/** What persons can be told apart by: a closed list, each with the fact it comes from and its words. Pure. */
import { leerroutes } from '#law/onderdelen.ts'
import { doelgroepVan } from '#law/plicht.ts'
import {
  type Dossier,
  eersteFeit,
  type Feitsoort,
  fasen,
  huishoudrollen,
  laatsteFeit,
  landnaam,
  standVan,
  vertragingsredenen,
  word,
} from '#work/dossier/index.ts'
import type { Blik } from './blik.ts'

interface Kenmerk {
  readonly naam: string
  /** The kind of fact without which nothing is known of it; absent where it always is. */
  readonly feit?: Feitsoort
  readonly van: (b: Blik) => string
  readonly woord: (waarde: string) => string
}

export const ONBEKEND = 'onbekend'
const opgezocht =
  (lijst: Readonly<Record<string, string>>) =>
  (w: string): string =>
    lijst[w] ?? word(w)
const yearOf = (d: Dossier, soort: Feitsoort) => laatsteFeit(d, soort)?.op.slice(0, 4) ?? ONBEKEND

function ageClass({ d }: Blik): string {
  const geboren = laatsteFeit(d, 'geboren')?.inhoud.geboortedatum
  if (geboren === undefined) return ONBEKEND
  // Of a birthday known only in part the year tells enough for a class of many years.
  const dag = geboren.length === 10 ? geboren.slice(5) : '07-01'
  const leeftijd =
    Number(d.peildatum.slice(0, 4)) - Number(geboren.slice(0, 4)) - (d.peildatum.slice(5) < dag ? 1 : 0)
  if (leeftijd < 18) return '0-17'
  if (leeftijd < 27) return '18-26'
  if (leeftijd < 35) return '27-34'
  return leeftijd < 50 ? '35-49' : '50+'
}

export const kenmerken = {
  leerroute: {
    naam: 'leerroute',
    feit: 'pipVastgesteld',
    van: ({ d }) => laatsteFeit(d, 'pipVastgesteld')?.inhoud.leerroute ?? 'geenPlan',
    woord: opgezocht({ ...leerroutes, geenPlan: 'nog geen plan' }),
  },
  doelgroep: {
    naam: 'doelgroep',
    feit: 'vergunningVerleend',
    van: ({ d }) => {
      const v = eersteFeit(d, 'vergunningVerleend')
      return v === undefined ? ONBEKEND : doelgroepVan(v.inhoud.soort)
    },
    woord: opgezocht({
      asielstatushouder: 'asielstatushouder',
      gezinsOfOverigeMigrant: 'gezins- of overige migrant',
    }),
  },
  wet: {
    naam: 'wet',
    van: ({ b }) =>
      b.plicht.soort === 'bepaald' ? b.plicht.waarde.wet : b.plicht.soort === 'nvt' ? 'geen' : ONBEKEND,
    woord: opgezocht({ wi2021: 'Wet inburgering 2021', wi2013: 'oude wet', geen: 'geen plicht (meer)' }),
  },
  fase: {
    naam: 'fase',
    van: ({ d, b }) => standVan(d, b).fase,
    woord: opgezocht(fasen),
  },
  geslacht: {
    naam: 'geslacht',
    feit: 'geboren',
    van: ({ d }) => laatsteFeit(d, 'geboren')?.inhoud.geslacht ?? ONBEKEND,
    woord: word,
  },
  leeftijd: {
    naam: 'leeftijd op de peildatum',
    feit: 'geboren',
    van: ageClass,
    woord: (w) =>
      w === ONBEKEND ? w : `${w.replace('-', ' tot en met ')} jaar`.replace('50+ jaar', '50 jaar of ouder'),
  },
  herkomst: {
    naam: 'land van herkomst',
    feit: 'herkomstBekend',
    van: ({ d }) => laatsteFeit(d, 'herkomstBekend')?.inhoud.land ?? ONBEKEND,
    woord: (w) => (w === ONBEKEND ? w : landnaam(w)),
  },
  huishoudrol: {
    naam: 'plaats in het huishouden',
    feit: 'inHuishouden',
    van: ({ d }) => laatsteFeit(d, 'inHuishouden')?.inhoud.rol ?? ONBEKEND,
    woord: opgezocht(huishoudrollen),
  },
  jaarVanKoppeling: {
    naam: 'jaar van koppeling',
    feit: 'gekoppeld',
    van: ({ d }) => yearOf(d, 'gekoppeld'),
    woord: (w) => w,
  },
  jaarVanKennisgeving: {
    naam: 'jaar waarin de plicht begon (kennisgeving)',
    feit: 'kennisgevingOntvangen',
    van: ({ d }) => yearOf(d, 'kennisgevingOntvangen'),
    woord: (w) => w,
  },
  vertraging: {
    naam: 'reden van vertraging',
    feit: 'vertraagd',
    van: ({ d }) => laatsteFeit(d, 'vertraagd')?.inhoud.reden ?? 'geenReden',
    woord: (w) =>
      w === 'geenReden'
        ? 'geen reden vastgelegd'
        : vertragingsredenen[w as keyof typeof vertragingsredenen].naam,
  },
  taaleis: {
    naam: 'uitkomst taaleis',
    feit: 'taaleisBeoordeeld',
    van: ({ d }) => laatsteFeit(d, 'taaleisBeoordeeld')?.inhoud.uitkomst ?? 'nietBeoordeeld',
    woord: opgezocht({
      voldoet: 'voldoet',
      voldoetNiet: 'voldoet niet',
      uitgezonderd: 'uitgezonderd',
      nietBeoordeeld: 'niet beoordeeld',
    }),
  },
} as const satisfies Record<string, Kenmerk>
export type Kenmerknaam = keyof typeof kenmerken
export const kenmerknamen = Object.keys(kenmerken) as [Kenmerknaam, ...Kenmerknaam[]]

/** The list with what all of them may have. */
export const kenmerklijst: Readonly<Record<Kenmerknaam, Kenmerk>> = kenmerken
