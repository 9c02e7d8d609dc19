/** Categories of notes: each is of one kind of data, and that says who may read and write it. */
import type { Gegevenssoort } from '#core/operation.ts'

export const notitiecategorieen = {
  voortgang: { naam: 'Voortgang en gesprekken', gegeven: 'intake' },
  gezondheid: { naam: 'Gezondheid, voor zover het plan dat vraagt', gegeven: 'intake' },
  begeleiding: { naam: 'Begeleiding', gegeven: 'begeleiding' },
  wonen: { naam: 'Wonen', gegeven: 'huisvesting' },
  inkomen: { naam: 'Inkomen en ontzorgen', gegeven: 'inkomen' },
} as const satisfies Record<string, { naam: string; gegeven: Gegevenssoort }>
export type Notitiecategorie = keyof typeof notitiecategorieen

/** Longest note, in characters. */
export const NOTITIE_HOOGSTENS = 8000
