/** The parts of the duty, and the learning routes, by their names (Wi2021 art. 6–9, Besluit art. 3.3, 3.4 and 3.14). */

export const leerroutes = { b1: 'B1-route', onderwijs: 'Onderwijsroute', z: 'Zelfredzaamheidsroute' } as const
export type Leerroute = keyof typeof leerroutes

export const taalonderdelen = {
  lezen: 'Leesvaardigheid',
  luisteren: 'Luistervaardigheid',
  schrijven: 'Schrijfvaardigheid',
  spreken: 'Spreekvaardigheid',
} as const
export type Taalonderdeel = keyof typeof taalonderdelen

export const onderdelen = {
  pvt: 'Participatieverklaringstraject (PVT)',
  map: 'Module Arbeidsmarkt en Participatie (MAP)',
  ...taalonderdelen,
  knm: 'Kennis van de Nederlandse maatschappij (KNM)',
  taalschakeltraject: 'Taalschakeltraject',
  cursusuren: 'Cursusuren taal en KNM',
  participatie: 'Uren zelfredzaamheid, activering en participatie',
  eindgesprek: 'Eindgesprek van de zelfredzaamheidsroute',
} as const
export type Onderdeel = keyof typeof onderdelen

/** Parts of the examination of the 2013 act (Wi2013 art. 7, Besluit inburgering art. 3.9) and its PVT (art. 7a). */
export const onderdelenWi2013 = {
  ...taalonderdelen,
  knm: onderdelen.knm,
  ona: 'Oriëntatie op de Nederlandse arbeidsmarkt (ONA)',
  pvt: onderdelen.pvt,
} as const

/** Levels of the Common European Framework, lowest first. */
export const niveaus = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type Niveau = (typeof niveaus)[number]
