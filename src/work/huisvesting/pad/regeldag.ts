/** The regeldag: what each party has to have done, each point ended by a fact. Pure. */
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import {
  alleFeiten,
  type Dossier,
  feitsoorten,
  keys,
  regeldagpunten,
  startOfHome,
} from '#work/dossier/index.ts'
import { antwoorden, type Feitvraag } from '#work/taken/index.ts'

interface Punt {
  readonly naam: string
  readonly rol: Rol
  readonly vraag: Feitvraag
}

const eigen = (punt: keyof typeof regeldagpunten): Punt => ({
  ...regeldagpunten[punt],
  vraag: { soort: 'regeldagPuntGeregeld', met: { punt } },
})
const inkomen = (voorziening: string, naam: string): Punt => ({
  naam,
  rol: 'klantmanager',
  vraag: { soort: 'inkomensvoorzieningGeregeld', met: { voorziening } },
})

/** The list in the order of the day: what is ready beforehand, then what happens. */
const lijst: readonly Punt[] = [
  eigen('tolk'),
  eigen('papieren'),
  eigen('vervoer'),
  {
    naam: 'Woning gecontroleerd',
    rol: 'verhuurmedewerker',
    vraag: { soort: 'woningGecontroleerd', met: {} },
  },
  eigen('sleutelsKlaar'),
  {
    naam: 'Wijkbeheerder weet ervan',
    rol: 'verhuurmedewerker',
    vraag: { soort: 'partijGeinformeerd', met: { partij: 'wijkbeheerder' } },
  },
  eigen('meterstanden'),
  eigen('woningUitgelegd'),
  {
    naam: 'Huurcontract getekend',
    rol: 'verhuurmedewerker',
    vraag: { soort: 'huurcontractGetekend', met: {} },
  },
  {
    naam: 'Sleutel overgedragen',
    rol: 'verhuurmedewerker',
    vraag: { soort: 'sleutelOvergedragen', met: {} },
  },
  eigen('formulieren'),
  inkomen('identiteitscontrole', 'Identiteit gecontroleerd'),
  inkomen('aanvraagBijstand', 'Bijstand aangevraagd'),
  inkomen('bijzondereBijstand', 'Bijzondere bijstand voor de eerste kosten geregeld'),
  inkomen('inrichtingslening', 'Lening voor de inrichting geregeld'),
]

/** The points that are recorded by ticking them: no other fact tells of them. */
export const afvinkbaar = keys(regeldagpunten)

export interface Regeldagpuntregel {
  readonly naam: string
  readonly rol: Rol
  readonly gegeven: Gegevenssoort
  readonly soort: Feitvraag['soort']
  readonly inhoud: Readonly<Record<string, string>>
  /** Day on which it was done; null while not. */
  readonly gedaanOp: Dag | null
  /** Not asked for here: no interpreter is needed. */
  readonly nietNodig: boolean
}

export interface Regeldag {
  readonly datum: Dag
  readonly tijd: string | null
  readonly tolk: 'tolkNodig' | 'geenTolkNodig' | null
  readonly punten: readonly Regeldagpuntregel[]
}

/** The regeldag of the home that this household is on its way to or lives in; undefined when none was planned. */
export function regeldagVan(d: Dossier): Regeldag | undefined {
  const sinds = startOfHome(d, d.peildatum)
  const binnen = (f: { readonly op: Dag }) => sinds === undefined || f.op >= sinds
  const plan = alleFeiten(d, 'regeldagGepland').findLast(binnen)?.inhoud
  if (plan === undefined) return undefined
  return {
    datum: plan.datum,
    tijd: plan.tijd ?? null,
    tolk: plan.tolk ?? null,
    punten: lijst.map(({ naam, rol, vraag }) => ({
      naam,
      rol,
      gegeven: feitsoorten[vraag.soort].gegeven,
      soort: vraag.soort,
      inhoud: vraag.met,
      gedaanOp: antwoorden(d, vraag).findLast(binnen)?.op ?? null,
      nietNodig: vraag.met.punt === 'tolk' && plan.tolk === 'geenTolkNodig',
    })),
  }
}
