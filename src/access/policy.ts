/**
 * THE table of who may see and record what: role × kind of data, each with its ground. What is not here is refused.
 * It is the most a role may have. `bereik` says how it is narrowed per dossier: a partner sees of a person only what
 * its steps of the handbook need, from the step that needs it until its end plus the set days.
 * Printed to `docs/toegang.md` for the privacy officer; a changed cell is a changed file in review.
 */
import type { Rol } from '#core/actor.ts'
import type { Gegevenssoort, Handeling } from '#core/operation.ts'

export interface Recht {
  readonly handelingen: readonly Handeling[]
  readonly grond: string
}

const zien = (grond: string): Recht => ({ handelingen: ['zien'], grond })
const zienEnVastleggen = (grond: string): Recht => ({ handelingen: ['zien', 'vastleggen'], grond })
const vastleggen = (grond: string): Recht => ({ handelingen: ['vastleggen'], grond })

const UITVOERING = 'Wi2021 art. 13–17, mandaat van het college aan de uitvoeringsorganisatie'
const BEGELEIDING = 'Wi2021 art. 13, opdracht maatschappelijke begeleiding'
const VRIJWILLIG = `${BEGELEIDING}, onder verantwoordelijkheid van de begeleider; alleen eigen mensen`
const VERHUUR = 'Huisvestingswet 2014 art. 28, prestatieafspraken'
const SIGNAAL = `${VERHUUR}; convenant over signalen na de sleutel`
const PRIKBORD =
  'Huisvestingswet 2014 art. 28: het beste huis voor elk huishouden; woningen zijn geen personen'
const CURSUSSEN = 'Wi2021 art. 16 en 19: aanbod en advies over cursussen; cursussen zijn geen personen'
const WORKSHOPS = 'Wi2021 art. 6 lid 4: participatieverklaringstraject; workshops zijn geen personen'
const WELZIJN = 'Wi2021 art. 13, warme overdracht volgens het handboek'
const TAAL = 'Wi2021 art. 16 en 35 lid 3, overeenkomst leerroutes'
const STURING = 'Gemeentewet art. 169 en 180: verantwoording met cijfers zonder personen'
const TOEZICHT = 'Gemeentewet art. 124: interbestuurlijk toezicht op de taakstelling'
const KOPPELING = 'Huisvestingswet 2014 art. 28: melding van gekoppelde vergunninghouders'
const INTAKE = 'Wi2021 art. 14 lid 3 en 37 lid 2 onder b: intake en plan, ook met gegevens over gezondheid'
const BRIEVEN = 'Awb art. 3:41: besluiten en oproepen bekendmaken; Archiefwet 1995: bewaren zoals verzonden'
const BIJSTAND = 'Participatiewet art. 7, 18b en 56a, mandaat van het college aan de uitvoeringsorganisatie'
const HANDBOEK = 'Samenwerking volgens het handboek: wie ermee werkt, verbetert het'
const OVERLEG = 'Casusregie volgens het handboek; AVG art. 5 lid 1: alleen wat alle aanwezigen mogen zien'
const BEHEER = 'AVG art. 24 en 32: inrichting en controle van de toegang'

export const beleid: { readonly [R in Rol]: { readonly [G in Gegevenssoort]?: Recht } } = {
  klantmanager: {
    identiteit: zienEnVastleggen(UITVOERING),
    nummers: zienEnVastleggen(`${UITVOERING}; Wi2021 art. 36: gebruik van het BSN`),
    verblijf: zienEnVastleggen(UITVOERING),
    huishouden: zienEnVastleggen(UITVOERING),
    huisvesting: zienEnVastleggen(UITVOERING),
    woonsignalen: zien(`${UITVOERING}; convenant over signalen na de sleutel; alleen de casusregisseur`),
    woningen: zienEnVastleggen(PRIKBORD),
    cursussen: zienEnVastleggen(CURSUSSEN),
    workshops: zienEnVastleggen(WORKSHOPS),
    inburgering: zienEnVastleggen(UITVOERING),
    intake: { handelingen: ['zien', 'vastleggen', 'beheren'], grond: INTAKE },
    begeleiding: zienEnVastleggen(UITVOERING),
    inkomen: zienEnVastleggen(BIJSTAND),
    brieven: zienEnVastleggen(BRIEVEN),
    taken: zienEnVastleggen(UITVOERING),
    overleg: { handelingen: ['zien', 'vastleggen', 'beheren'], grond: OVERLEG },
    handboek: zienEnVastleggen(HANDBOEK),
    cijfers: zien(UITVOERING),
  },
  begeleider: {
    identiteit: zien(BEGELEIDING),
    huishouden: zienEnVastleggen(BEGELEIDING),
    huisvesting: zienEnVastleggen(BEGELEIDING),
    woningen: zien(PRIKBORD),
    begeleiding: zienEnVastleggen(BEGELEIDING),
    inburgering: zienEnVastleggen(`${BEGELEIDING}; participatieverklaringstraject`),
    cursussen: zien(CURSUSSEN),
    workshops: zienEnVastleggen(WORKSHOPS),
    taken: zienEnVastleggen(BEGELEIDING),
    overleg: zien(OVERLEG),
    handboek: zienEnVastleggen(HANDBOEK),
    cijfers: zien(STURING),
  },
  teamleider: {
    identiteit: zien(BEGELEIDING),
    huishouden: zien(BEGELEIDING),
    huisvesting: zien(BEGELEIDING),
    woningen: zien(PRIKBORD),
    begeleiding: zienEnVastleggen(BEGELEIDING),
    inburgering: zien(BEGELEIDING),
    cursussen: zien(CURSUSSEN),
    taken: zienEnVastleggen(`${BEGELEIDING}; verdelen van het werk in het team`),
    overleg: zienEnVastleggen(OVERLEG),
    handboek: zienEnVastleggen(HANDBOEK),
    cijfers: zien(STURING),
  },
  vrijwilliger: {
    identiteit: zien(VRIJWILLIG),
    begeleiding: zienEnVastleggen(VRIJWILLIG),
    taken: zienEnVastleggen(VRIJWILLIG),
    handboek: zienEnVastleggen(HANDBOEK),
  },
  verhuurmedewerker: {
    identiteit: zien(VERHUUR),
    huishouden: zien(VERHUUR),
    huisvesting: zienEnVastleggen(VERHUUR),
    woonsignalen: zienEnVastleggen(SIGNAAL),
    woningen: zienEnVastleggen(`${VERHUUR}; alleen de eigen woningen`),
    taken: zienEnVastleggen(VERHUUR),
    overleg: zien(OVERLEG),
    handboek: zienEnVastleggen(HANDBOEK),
    cijfers: zien(`${VERHUUR}: resultaat van de afspraken`),
  },
  sociaalwerker: {
    identiteit: zien(WELZIJN),
    huishouden: zien(WELZIJN),
    begeleiding: zienEnVastleggen(WELZIJN),
    taken: zienEnVastleggen(WELZIJN),
    overleg: zien(OVERLEG),
    handboek: zienEnVastleggen(HANDBOEK),
  },
  taalschoolcoordinator: {
    identiteit: zien(TAAL),
    inburgering: zienEnVastleggen(TAAL),
    cursussen: zienEnVastleggen(`${TAAL}; alleen de eigen school`),
    taken: zienEnVastleggen(TAAL),
    overleg: zien(OVERLEG),
    handboek: zienEnVastleggen(HANDBOEK),
  },
  beleidsmedewerker: {
    cijfers: { handelingen: ['zien', 'vastleggen', 'beheren'], grond: STURING },
    woningen: { handelingen: ['zien', 'beheren'], grond: PRIKBORD },
    cursussen: { handelingen: ['zien', 'beheren'], grond: CURSUSSEN },
    handboek: { handelingen: ['zien', 'vastleggen', 'beheren'], grond: HANDBOEK },
  },
  beheerder: {
    cijfers: { handelingen: ['zien', 'vastleggen', 'beheren'], grond: BEHEER },
    woningen: { handelingen: ['zien', 'vastleggen', 'beheren'], grond: BEHEER },
    cursussen: { handelingen: ['zien', 'vastleggen', 'beheren'], grond: BEHEER },
    handboek: zien(BEHEER),
    beheer: { handelingen: ['zien', 'vastleggen', 'beheren'], grond: BEHEER },
  },
  raadslid: { cijfers: zien(STURING), handboek: zien(STURING) },
  toezichthouder: { cijfers: zien(TOEZICHT) },
  koppelpunt: {
    identiteit: vastleggen(KOPPELING),
    nummers: vastleggen(KOPPELING),
    verblijf: vastleggen(KOPPELING),
    huishouden: vastleggen(KOPPELING),
    huisvesting: vastleggen(KOPPELING),
  },
}

/**
 * All dossiers of the municipality, none, or those in which a step of one of these roles is open today: then only the
 * kinds of data that the open steps name, as far as the table above allows. With `toegewezen` the person who looks
 * must also be assigned to the dossier for that work.
 */
export type Bereik =
  | 'alle'
  | 'geen'
  | {
      readonly stappenVan: readonly [Rol, ...Rol[]]
      readonly toegewezen?: 'vrijwilliger'
      readonly waarom: string
    }

/**
 * Kinds of data that even who has all dossiers sees only through an operation of their own, which asks for more: the
 * signals of a caretaker are for who keeps the case together, and only while step and agreement cover them.
 */
export const alleenEigenWeg: readonly Gegevenssoort[] = ['woonsignalen']

const EIGEN_STAPPEN = 'Zolang een eigen stap van het handboek open staat, en de nazorgdagen daarna.'

export const bereik: { readonly [R in Rol]: Bereik } = {
  klantmanager: 'alle',
  begeleider: { stappenVan: ['begeleider'], waarom: EIGEN_STAPPEN },
  teamleider: {
    stappenVan: ['teamleider', 'begeleider', 'vrijwilliger'],
    waarom: 'Zolang een stap van het team (begeleiders, vrijwilligers) open staat, en de nazorgdagen daarna.',
  },
  vrijwilliger: {
    stappenVan: ['vrijwilliger'],
    toegewezen: 'vrijwilliger',
    waarom: 'Alleen van mensen aan wie de vrijwilliger is toegewezen, zolang daar een eigen stap open staat.',
  },
  verhuurmedewerker: { stappenVan: ['verhuurmedewerker'], waarom: EIGEN_STAPPEN },
  sociaalwerker: { stappenVan: ['sociaalwerker'], waarom: EIGEN_STAPPEN },
  taalschoolcoordinator: { stappenVan: ['taalschoolcoordinator'], waarom: EIGEN_STAPPEN },
  beleidsmedewerker: 'geen',
  beheerder: 'geen',
  raadslid: 'geen',
  toezichthouder: 'geen',
  koppelpunt: 'geen',
}

const VERWERKER = 'verwerkersovereenkomst met de gemeente (AVG art. 28)'

/** The kind of agreement on which the data of a role rest; absent where the role sees no persons. */
export const overeenkomsten: { readonly [R in Rol]?: string } = {
  klantmanager: 'mandaat van het college',
  begeleider: `opdracht maatschappelijke begeleiding en ${VERWERKER}`,
  teamleider: `opdracht maatschappelijke begeleiding en ${VERWERKER}`,
  vrijwilliger: `opdracht maatschappelijke begeleiding en ${VERWERKER}`,
  verhuurmedewerker: 'prestatieafspraken en het convenant over uitwisseling van gegevens',
  sociaalwerker: `subsidie of opdracht welzijn en ${VERWERKER}`,
  taalschoolcoordinator: `overeenkomst leerroutes en ${VERWERKER}`,
}
