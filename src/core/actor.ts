/** Who acts: for which municipality, from which organisation, in which role, for which purpose, on which day. */
import type { Dag } from './day.ts'
import type { GemeenteCode, MedewerkerId, OrganisatieId } from './ids.ts'

/** Kinds of organisation in the local system (`docs/begrippen.md`). */
export const organisatiesoorten = [
  'gemeente',
  'uitvoering',
  'begeleiding',
  'corporatie',
  'verhuurder',
  'welzijn',
  'taalschool',
  'provincie',
  'coa',
  'overig',
] as const
/** The kinds of organisation in words. */
export const organisatiesoortnamen: { readonly [S in (typeof organisatiesoorten)[number]]: string } = {
  gemeente: 'gemeente',
  uitvoering: 'uitvoeringsorganisatie',
  begeleiding: 'maatschappelijke begeleiding',
  corporatie: 'woningcorporatie',
  verhuurder: 'particuliere verhuurder',
  welzijn: 'welzijn',
  taalschool: 'taalschool',
  provincie: 'provincie',
  coa: 'COA',
  overig: 'andere partner',
}
export type Organisatiesoort = (typeof organisatiesoorten)[number]

/** Every role, the kind of organisation it belongs to and its name on screen. */
export const rollen = {
  klantmanager: { organisatie: 'uitvoering', naam: 'Klantmanager inburgering' },
  begeleider: { organisatie: 'begeleiding', naam: 'Maatschappelijk begeleider' },
  teamleider: { organisatie: 'begeleiding', naam: 'Teamleider begeleiding' },
  vrijwilliger: { organisatie: 'begeleiding', naam: 'Vrijwillige coach' },
  verhuurmedewerker: { organisatie: 'corporatie', naam: 'Medewerker verhuur' },
  sociaalwerker: { organisatie: 'welzijn', naam: 'Sociaal werker' },
  taalschoolcoordinator: { organisatie: 'taalschool', naam: 'Coördinator taalschool' },
  beleidsmedewerker: { organisatie: 'gemeente', naam: 'Beleidsmedewerker' },
  beheerder: { organisatie: 'gemeente', naam: 'Functioneel beheerder' },
  raadslid: { organisatie: 'gemeente', naam: 'Raadslid' },
  toezichthouder: { organisatie: 'provincie', naam: 'Toezichthouder provincie' },
  koppelpunt: { organisatie: 'coa', naam: 'Aanlevering koppelingen (COA)' },
} as const satisfies Record<string, { organisatie: Organisatiesoort; naam: string }>
export type Rol = keyof typeof rollen
export const rolnamen = Object.keys(rollen) as [Rol, ...Rol[]]

export interface Actor {
  readonly gemeente: GemeenteCode
  readonly gemeenteNaam: string
  readonly organisatie: OrganisatieId
  readonly organisatieNaam: string
  readonly organisatiesoort: Organisatiesoort
  readonly medewerker: MedewerkerId
  readonly naam: string
  readonly rol: Rol
  /** Why the actor works here: stands in the log beside each look. */
  readonly doel: string
  readonly via: 'scherm' | 'api' | 'opdrachtregel' | 'agenda' | 'klok'
  /** Today in Amsterdam; time enters here and nowhere else. */
  readonly dag: Dag
}
