/**
 * THE table of who may see and record what: role × kind of data, each with its ground. What is not here is refused.
 * `bereik` narrows it per dossier: a partner sees a person only while the handbook gives it work for that person.
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
const VERHUUR = 'Huisvestingswet 2014 art. 28, prestatieafspraken'
const WELZIJN = 'Wi2021 art. 13, warme overdracht volgens het handboek'
const TAAL = 'Wi2021 art. 16 en 35 lid 3, overeenkomst leerroutes'
const STURING = 'Gemeentewet art. 169 en 180: verantwoording met cijfers zonder personen'
const TOEZICHT = 'Gemeentewet art. 124: interbestuurlijk toezicht op de taakstelling'
const KOPPELING = 'Huisvestingswet 2014 art. 28: melding van gekoppelde vergunninghouders'
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
    inburgering: zienEnVastleggen(UITVOERING),
    begeleiding: zienEnVastleggen(UITVOERING),
    inkomen: zienEnVastleggen(BIJSTAND),
    taken: zienEnVastleggen(UITVOERING),
    overleg: { handelingen: ['zien', 'vastleggen', 'beheren'], grond: OVERLEG },
    handboek: zienEnVastleggen(HANDBOEK),
    cijfers: zien(UITVOERING),
  },
  begeleider: {
    identiteit: zien(BEGELEIDING),
    huishouden: zienEnVastleggen(BEGELEIDING),
    huisvesting: zienEnVastleggen(BEGELEIDING),
    begeleiding: zienEnVastleggen(BEGELEIDING),
    inburgering: zienEnVastleggen(`${BEGELEIDING}; participatieverklaringstraject`),
    taken: zienEnVastleggen(BEGELEIDING),
    overleg: zien(OVERLEG),
    handboek: zienEnVastleggen(HANDBOEK),
    cijfers: zien(STURING),
  },
  teamleider: {
    identiteit: zien(BEGELEIDING),
    huishouden: zien(BEGELEIDING),
    huisvesting: zien(BEGELEIDING),
    begeleiding: zienEnVastleggen(BEGELEIDING),
    inburgering: zien(BEGELEIDING),
    taken: zienEnVastleggen(`${BEGELEIDING}; verdelen van het werk in het team`),
    overleg: zienEnVastleggen(OVERLEG),
    handboek: zienEnVastleggen(HANDBOEK),
    cijfers: zien(STURING),
  },
  vrijwilliger: {},
  verhuurmedewerker: {
    identiteit: zien(VERHUUR),
    huishouden: zien(VERHUUR),
    huisvesting: zienEnVastleggen(VERHUUR),
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
    taken: zienEnVastleggen(TAAL),
    overleg: zien(OVERLEG),
    handboek: zienEnVastleggen(HANDBOEK),
  },
  beleidsmedewerker: {
    cijfers: { handelingen: ['zien', 'vastleggen', 'beheren'], grond: STURING },
    handboek: { handelingen: ['zien', 'vastleggen', 'beheren'], grond: HANDBOEK },
  },
  beheerder: {
    cijfers: { handelingen: ['zien', 'vastleggen', 'beheren'], grond: BEHEER },
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

/** Columns of `dossier_stand` by which the reach of a role is told. */
export type Bereikkolom =
  | 'gekoppeldOp'
  | 'sleutelOp'
  | 'verhuisdOp'
  | 'pipOp'
  | 'voldaanOp'
  | 'overgedragenOp'
  | 'vertrokkenOp'

/** All dossiers, none, or those in which these days are known (`wel`) and these are not (`niet`). */
export type Bereik =
  | 'alle'
  | 'geen'
  | { readonly wel: readonly Bereikkolom[]; readonly niet: readonly Bereikkolom[]; readonly waarom: string }

export const bereik: { readonly [R in Rol]: Bereik } = {
  klantmanager: 'alle',
  begeleider: {
    wel: ['gekoppeldOp'],
    niet: ['overgedragenOp', 'vertrokkenOp'],
    waarom: 'Vanaf de koppeling tot de warme overdracht.',
  },
  teamleider: {
    wel: ['gekoppeldOp'],
    niet: ['overgedragenOp', 'vertrokkenOp'],
    waarom: 'Vanaf de koppeling tot de warme overdracht: verdeelt het werk in het team.',
  },
  vrijwilliger: 'geen',
  verhuurmedewerker: {
    wel: ['gekoppeldOp'],
    niet: ['verhuisdOp', 'vertrokkenOp'],
    waarom: 'Vanaf de koppeling tot het huishouden in de woning woont.',
  },
  sociaalwerker: {
    wel: ['sleutelOp'],
    niet: ['vertrokkenOp'],
    waarom: 'Vanaf de sleuteloverdracht: huisbezoek na drie maanden en overname van de begeleiding.',
  },
  taalschoolcoordinator: {
    wel: ['pipOp'],
    niet: ['voldaanOp', 'vertrokkenOp'],
    waarom: 'Vanaf het PIP tot aan de plicht is voldaan.',
  },
  beleidsmedewerker: 'geen',
  beheerder: 'geen',
  raadslid: 'geen',
  toezichthouder: 'geen',
  koppelpunt: 'geen',
}
