/** The closed lists of the broad intake, the learnability test and the languages in which people are reached. */
import type { Artikel } from '#core/explain.ts'
import type { Intakeonderdeel } from '#law/intake.ts'
import { art } from '#law/source.ts'

/** Where a talk of the intake is held; no counter. */
export const intakeplekken = {
  rondeTafel: 'Rustige kamer met een ronde tafel',
  spreekkamer: 'Spreekkamer',
  opvang: 'In de opvang (azc)',
  thuis: 'Bij de persoon thuis',
  online: 'Online, met beeld',
} as const

/** Languages by their ISO 639-1 or 639-3 code, with the direction in which they are written. */
export const talen = {
  nl: { naam: 'Nederlands', richting: 'ltr' },
  en: { naam: 'Engels', richting: 'ltr' },
  ar: { naam: 'Arabisch', richting: 'rtl' },
  ti: { naam: 'Tigrinya', richting: 'ltr' },
  tr: { naam: 'Turks', richting: 'ltr' },
  fa: { naam: 'Farsi', richting: 'rtl' },
  prs: { naam: 'Dari', richting: 'rtl' },
  ps: { naam: 'Pashto', richting: 'rtl' },
  ku: { naam: 'Koerdisch (Kurmanji)', richting: 'ltr' },
  ckb: { naam: 'Koerdisch (Sorani)', richting: 'rtl' },
  so: { naam: 'Somalisch', richting: 'ltr' },
  am: { naam: 'Amhaars', richting: 'ltr' },
  uk: { naam: 'Oekraïens', richting: 'ltr' },
  ru: { naam: 'Russisch', richting: 'ltr' },
  fr: { naam: 'Frans', richting: 'ltr' },
  es: { naam: 'Spaans', richting: 'ltr' },
} as const
export type Taal = keyof typeof talen

/** All outcomes that a conclusion can have. */
export const uitkomsten = {
  geenOnderwijs: 'Geen of nauwelijks onderwijs',
  basisonderwijs: 'Basisonderwijs',
  voortgezet: 'Voortgezet onderwijs',
  beroeps: 'Beroepsonderwijs',
  hoger: 'Hoger onderwijs',
  geenRekening: 'Niets waarmee het plan rekening moet houden',
  rekeningHouden: 'Het plan moet hiermee rekening houden',
  geenKind: 'Niet aan de orde: geen kind van die leeftijd',
  gaatAl: 'Het kind gaat er al heen',
  kanGaan: 'Het kind kan erheen; afspraken in het plan',
  andersDan: 'Het kind gaat niet, om een reden die in het plan staat',
  analfabeet: 'Kan nog niet lezen en schrijven (alfabetiseren)',
  andersAlfabeet: 'Leest en schrijft in een ander schrift',
  onderA1: 'Onder A1',
  a1: 'A1',
  a2: 'A2',
  b1: 'B1 of hoger',
  direct: 'Kan direct aan het werk',
  metHulp: 'Kan werken met begeleiding',
  later: 'Werk is pas later mogelijk',
  zelfstandig: 'Redt zich zelfstandig',
  deels: 'Redt zich deels; hulp bij een paar zaken',
  veelHulp: 'Heeft bij veel zaken hulp nodig',
} as const
export type Intakeuitkomst = keyof typeof uitkomsten

/** Parts of the intake of which a person draws a conclusion; the learnability test has its own result. */
export const conclusies: {
  readonly [O in Exclude<Intakeonderdeel, 'leerbaarheidstoets'>]: readonly Intakeuitkomst[]
} = {
  vooropleidingWerk: ['geenOnderwijs', 'basisonderwijs', 'voortgezet', 'beroeps', 'hoger'],
  omstandigheden: ['geenRekening', 'rekeningHouden'],
  voorschools: ['geenKind', 'gaatAl', 'kanGaan', 'andersDan'],
  taalniveau: ['analfabeet', 'andersAlfabeet', 'onderA1', 'a1', 'a2', 'b1'],
  werkkansen: ['direct', 'metHulp', 'later'],
  zelfredzaamheid: ['zelfstandig', 'deels', 'veelHulp'],
}
export type Conclusieonderdeel = keyof typeof conclusies

/** What hours followed before the plan count for, with the article that lets them. */
export const intakeuren: Readonly<
  Record<'nederlands' | 'knm' | 'meedoen' | 'pvt' | 'map', { naam: string; artikel: Artikel }>
> = {
  nederlands: { naam: 'Nederlandse taal', artikel: art('bi2021', '5.5.2') },
  knm: { naam: 'Kennis van de Nederlandse maatschappij', artikel: art('bi2021', '3.14.6') },
  meedoen: { naam: 'Zelfredzaamheid en participatie (Z-route)', artikel: art('bi2021', '3.14.6') },
  pvt: { naam: 'Participatieverklaringstraject', artikel: art('bi2021', '3.1.5') },
  map: { naam: 'Module Arbeidsmarkt en Participatie', artikel: art('bi2021', '3.2.3') },
}

/** Why the learnability test is taken again: no rule of law was found, so the reason is recorded. */
export const toetsherkansingen = {
  onderbroken: 'De toets is onderbroken of mislukt door techniek',
  uitslagOnbekend: 'De uitslag was onbekend',
  nietInStaat: 'De persoon kon die dag niet laten zien wat mogelijk is',
} as const
