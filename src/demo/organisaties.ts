/** Organisations and staff of the demonstration. The organisations exist; the staff are made up and named so. */
import { type Actor, type Organisatiesoort, type Rol, rollen } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { MedewerkerId, OrganisatieId } from '#core/ids.ts'
import { BAARN } from './model.ts'

export interface DemoOrganisatie {
  readonly id: OrganisatieId
  readonly soort: Organisatiesoort
  readonly naam: string
}

const organisatie = (id: string, soort: Organisatiesoort, naam: string): DemoOrganisatie => ({
  id: id as OrganisatieId,
  soort,
  naam,
})

export const demoOrganisaties: readonly DemoOrganisatie[] = [
  organisatie('gemeente', 'gemeente', 'Gemeente Baarn'),
  organisatie('bbs', 'uitvoering', 'BBS (Baarn, Bunschoten, Soest)'),
  organisatie('vwn', 'begeleiding', 'VluchtelingenWerk'),
  organisatie('eemland-wonen', 'corporatie', 'Eemland Wonen'),
  organisatie('pit', 'welzijn', 'PIT Baarn'),
  organisatie('taalschool', 'taalschool', 'Danner&Danner'),
  organisatie('provincie-utrecht', 'provincie', 'Provincie Utrecht'),
  organisatie('coa', 'coa', 'COA'),
]

export interface DemoMedewerker {
  readonly id: MedewerkerId
  readonly organisatie: OrganisatieId
  readonly naam: string
  readonly rol: Rol
  /** Why this person looks at and records data; stands in the log. */
  readonly doel: string
}

function medewerker(naam: string, rol: Rol, doel: string): DemoMedewerker {
  const thuis = demoOrganisaties.find((o) => o.soort === rollen[rol].organisatie)!
  const id = `demo-${naam.split(' ')[0]!.toLowerCase()}` as MedewerkerId
  return { id, organisatie: thuis.id, naam, rol, doel }
}

const UITVOERING = 'Uitvoering van de Wet inburgering 2021'

/** One or two made-up people per role; of two the first records the story. */
export const demoMedewerkers: readonly DemoMedewerker[] = [
  medewerker('Noor Voorbeeld', 'klantmanager', UITVOERING),
  medewerker('Daan Voorbeeld', 'klantmanager', UITVOERING),
  medewerker('Lieke Voorbeeld', 'begeleider', 'Maatschappelijke begeleiding'),
  medewerker('Sem Voorbeeld', 'begeleider', 'Maatschappelijke begeleiding'),
  medewerker('Ilse Voorbeeld', 'teamleider', 'Verdelen van het werk in het team'),
  medewerker('Piet Voorbeeld', 'vrijwilliger', 'Vrijwillige coach'),
  medewerker('Anouk Voorbeeld', 'verhuurmedewerker', 'Huisvesten van vergunninghouders'),
  medewerker('Bas Voorbeeld', 'sociaalwerker', 'Huisbezoek en overname van de begeleiding'),
  medewerker('Fleur Voorbeeld', 'taalschoolcoordinator', 'Uitvoeren van de leerroutes'),
  medewerker('Jasper Voorbeeld', 'beleidsmedewerker', 'Sturing en verantwoording met cijfers'),
  medewerker('Sanne Voorbeeld', 'beheerder', 'Inrichting en beheer'),
  medewerker('Thijs Voorbeeld', 'raadslid', 'Controle door de gemeenteraad'),
  medewerker('Maud Voorbeeld', 'toezichthouder', 'Interbestuurlijk toezicht op de taakstelling'),
  medewerker('Koppeling Voorbeeld', 'koppelpunt', 'Melden van gekoppelde vergunninghouders'),
]

/** The made-up person who has this role, as the door wants to know it. */
export function demoActor(rol: Rol, dag: Dag): Actor {
  const m = demoMedewerkers.find((x) => x.rol === rol)!
  const o = demoOrganisaties.find((x) => x.id === m.organisatie)!
  return {
    gemeente: BAARN,
    gemeenteNaam: 'Baarn',
    organisatie: o.id,
    organisatieNaam: o.naam,
    organisatiesoort: o.soort,
    medewerker: m.id,
    naam: m.naam,
    rol,
    doel: m.doel,
    via: 'opdrachtregel',
    dag,
  }
}
