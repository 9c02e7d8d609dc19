/** Closed lists inside facts of learning. */

/** Why somebody leaves a course, or its waiting list. */
export const uitschrijfredenen = {
  afgerond: 'cursus afgerond',
  andereGroep: 'naar een andere groep',
  nietPassend: 'niveau of tempo past niet',
  werkOfZorg: 'niet te verenigen met werk of zorg',
  ziekte: 'langdurige ziekte',
  verhuisd: 'verhuisd',
  gestopt: 'zelf gestopt',
  nietDoorgegaan: 'cursus gaat niet door',
} as const

/** Besluit art. 4.4 sets apart absence with permission. */
export const verzuimsoorten = {
  geoorloofd: 'met toestemming',
  ongeoorloofd: 'zonder toestemming',
} as const

export const taaltoetsen = { instap: 'instaptoets', voortgang: 'voortgangstoets' } as const

export const lesniveaus = { onderA1: 'onder A1', A1: 'A1', A2: 'A2', B1: 'B1', B2: 'B2' } as const

/** The eight themes of the labour market module (Besluit art. 3.2). */
export const mapThemas = {
  beroepsorientatie: 'oriëntatie op een beroep',
  werknemersvaardigheden: 'vaardigheden van een werknemer',
  realistischBeroepsbeeld: 'realistisch beeld van een beroep',
  beroepskansen: 'kansen in een beroep',
  competenties: 'eigen vaardigheden',
  netwerk: 'opbouwen van een netwerk',
  werkVinden: 'werk vinden',
  werkcultuur: 'werkcultuur',
} as const
export type Mapthema = keyof typeof mapThemas
export type Verzuim = keyof typeof verzuimsoorten
