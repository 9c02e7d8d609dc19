/** The closed lists of the casusoverleg. */

/** Why a person puts a dossier on the agenda. */
export const toevoegredenen = {
  vraagVanPartner: 'Een partner vraagt erom',
  vraagVanPersoon: 'De inburgeraar vraagt erom',
  zorgen: 'Er zijn zorgen die niet uit de feiten blijken',
  overdracht: 'Overdracht aan een ander komt eraan',
  vorigeKeer: 'Vorige keer zo afgesproken',
} as const

/** Why a person takes a dossier off the agenda. */
export const afvoerredenen = {
  alOpgepakt: 'Wordt al opgepakt',
  buitenOverleg: 'Wordt buiten het overleg besproken',
  wachtOpDerde: 'Wacht op een partij die er niet bij is',
  volgendeKeer: 'Volgende keer',
  geenToestemming: 'De inburgeraar wil niet dat dit wordt besproken',
} as const

/** What can be decided of a dossier. */
export const besluiten = {
  zoDoorgaan: 'Zo doorgaan',
  afspraken: 'Afspraken gemaakt',
  planHerzien: 'Het plan wordt herzien',
  andereAanpak: 'Andere partner of aanpak',
  opschalen: 'Voorleggen aan leidinggevende of wethouder',
  volgendeKeer: 'Volgende keer opnieuw',
  klaar: 'Hoeft niet meer in het overleg',
} as const
export type Besluit = keyof typeof besluiten

export const vormen = { locatie: 'Op locatie', online: 'Online' } as const

export const overlegstanden = { gepland: 'Gepland', gehouden: 'Gehouden', afgezegd: 'Afgezegd' } as const
