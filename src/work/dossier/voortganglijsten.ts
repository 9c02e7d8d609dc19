/** Closed lists of progress talks and of requests to DUO. */
import type { Artikel } from '#core/explain.ts'
import { art } from '#law/source.ts'

/** What somebody agrees to do after a progress talk; which words were used stands in a note apart. */
export const gespreksafspraken = {
  lessenVolgen: 'Lessen volgen en afmelden als het niet kan',
  thuisOefenen: 'Thuis oefenen met de taal',
  examenAanmelden: 'Aanmelden voor een examen',
  werkZoeken: 'Werk zoeken',
  vrijwilligerswerkZoeken: 'Vrijwilligerswerk zoeken',
  opleidingZoeken: 'Opleiding zoeken',
  kinderopvangRegelen: 'Kinderopvang regelen',
  hulpVragen: 'Hulp vragen bij wat in de weg zit',
  papierenInleveren: 'Papieren inleveren',
  schoolBenaderen: 'De school benaderen',
  planAanpassen: 'Het plan aanpassen',
} as const
export type Gespreksafspraaksoort = keyof typeof gespreksafspraken

/** Who does what was agreed; partners agree among themselves in a casusoverleg. */
export const afspraakmakers = { persoon: 'de persoon', klantmanager: 'de klantmanager' } as const

export const afspraakuitkomsten = { gedaan: 'gedaan', nietGedaan: 'niet gedaan' } as const

/** Paid work, study and voluntary work beside the route (dual track). */
export const werkstanden = {
  geenWerk: 'geen werk',
  werkDeeltijd: 'werk, in deeltijd',
  werkVoltijd: 'werk, voltijd',
} as const
export const studiestanden = {
  geenStudie: 'geen opleiding',
  studieNaast: 'opleiding naast de leerroute',
  studieVoltijd: 'voltijd opleiding',
} as const
export const vrijwilligersstanden = {
  geenVrijwilligerswerk: 'geen vrijwilligerswerk',
  vrijwilligerswerk: 'vrijwilligerswerk',
} as const

/** What may be asked of DUO, with the article. `pauze` is what the field calls stop and go: a temporary exemption. */
export const verzoeksoorten = {
  verlenging: { naam: 'Verlenging van de termijn', artikel: art('wi2021', '12.1'), advies: false },
  vrijstelling: { naam: 'Vrijstelling', artikel: art('wi2021', '4.1'), advies: false },
  ontheffing: { naam: 'Ontheffing', artikel: art('wi2021', '5.1'), advies: true },
  pauze: {
    naam: 'Pauze: tijdelijke vrijstelling (stop en ga)',
    artikel: art('wi2021', '4.1'),
    advies: false,
  },
} as const satisfies Record<string, { naam: string; artikel: Artikel; advies: boolean }>
export type Verzoeksoort = keyof typeof verzoeksoorten

/** Grounds as asked, by kind; DUO names its own ground when it grants. */
export const verzoekgronden = {
  bevalling: { naam: 'bevalling', bij: ['verlenging'] },
  ziekte: { naam: 'ziekte', bij: ['verlenging'] },
  overlijdenInGezin: { naam: 'overlijden in het gezin', bij: ['verlenging'] },
  geenWoning: { naam: 'nog geen woning', bij: ['verlenging'] },
  aanbodUitgebleven: { naam: 'aanbod van de gemeente bleef uit', bij: ['verlenging'] },
  alfabetisering: { naam: 'alfabetisering', bij: ['verlenging'] },
  nietVrijstellendeOpleiding: { naam: 'opleiding die niet vrijstelt', bij: ['verlenging'] },
  inspanning: { naam: 'aanzienlijke inspanning', bij: ['verlenging'] },
  anders: { naam: 'andere reden zonder verwijt', bij: ['verlenging'] },
  AVI: { naam: 'aantoonbaar voldoende ingeburgerd (AVI)', bij: ['vrijstelling'] },
  DIP: { naam: 'diploma in het register (DIP)', bij: ['vrijstelling'] },
  DOC: { naam: 'ander document (DOC)', bij: ['vrijstelling'] },
  GED: { naam: 'een deel al behaald (GED)', bij: ['vrijstelling'] },
  INB: { naam: 'inburgeringsdiploma van de oude wet (INB)', bij: ['vrijstelling'] },
  INS: { naam: 'ingeschreven bij een opleiding (INS)', bij: ['pauze'] },
  OPL: { naam: 'volgt een opleiding (OPL)', bij: ['pauze'] },
  MED: { naam: 'medisch (MED)', bij: ['ontheffing'] },
  BIO: { naam: 'bijzondere individuele omstandigheden (BIO)', bij: ['ontheffing'] },
} as const satisfies Record<string, { naam: string; bij: readonly Verzoeksoort[] }>
export type Verzoekgrond = keyof typeof verzoekgronden

export const verzoekadviezen = {
  positief: 'positief',
  negatief: 'negatief',
  geenOordeel: 'geen oordeel',
} as const
export const verzoekuitkomsten = {
  toegekend: 'toegekend',
  afgewezen: 'afgewezen',
  verzoekIngetrokken: 'door de persoon ingetrokken',
} as const

/** Words for the values of these lists. */
export const voortgangwoorden: Readonly<Record<string, string>> = {
  ...gespreksafspraken,
  ...afspraakmakers,
  ...afspraakuitkomsten,
  ...werkstanden,
  ...studiestanden,
  ...vrijwilligersstanden,
  ...verzoekadviezen,
  ...verzoekuitkomsten,
  ...Object.fromEntries(Object.entries(verzoeksoorten).map(([k, v]) => [k, v.naam])),
  ...Object.fromEntries(Object.entries(verzoekgronden).map(([k, v]) => [k, v.naam])),
}
