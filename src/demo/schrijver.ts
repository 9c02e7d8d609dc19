/** Writes down what happens in a household: each kind of fact with the role that records it and where it comes from. */
import type { Rol } from '#core/actor.ts'
import type { Dag } from '#core/day.ts'
import type { Correctiereden, Feitbron, Feitsoort, Inhoud, NieuwFeit } from '#work/dossier/index.ts'
import type { Gebeurtenis, Lid } from './model.ts'

/** Who records which kind of fact in the demonstration, and its source; the rest is the client manager's own work. */
const VASTLEGGING: { readonly [S in Feitsoort]?: readonly [Rol, Feitbron] } = {
  geboren: ['koppelpunt', 'tvs'],
  herkomstBekend: ['koppelpunt', 'tvs'],
  vergunningVerleend: ['koppelpunt', 'ind'],
  inHuishouden: ['koppelpunt', 'tvs'],
  gekoppeld: ['koppelpunt', 'tvs'],
  nagereisd: ['koppelpunt', 'tvs'],
  koppelingVervallen: ['klantmanager', 'tvs'],
  nareisVerwacht: ['begeleider', 'medewerker'],
  vertraagd: ['verhuurmedewerker', 'medewerker'],
  woningAangeboden: ['verhuurmedewerker', 'medewerker'],
  woningBezichtigd: ['verhuurmedewerker', 'medewerker'],
  aanbodGeweigerd: ['verhuurmedewerker', 'medewerker'],
  huurcontractGetekend: ['verhuurmedewerker', 'medewerker'],
  regeldagGepland: ['begeleider', 'medewerker'],
  sleutelOvergedragen: ['verhuurmedewerker', 'medewerker'],
  verhuisd: ['begeleider', 'medewerker'],
  huisbezoekGedaan: ['sociaalwerker', 'medewerker'],
  begeleidingGestart: ['begeleider', 'medewerker'],
  begeleidingOvergedragen: ['begeleider', 'medewerker'],
  overdrachtBevestigd: ['sociaalwerker', 'medewerker'],
  participatieverklaringOndertekend: ['begeleider', 'medewerker'],
  lessenGestart: ['taalschoolcoordinator', 'medewerker'],
  cursusurenGevolgd: ['taalschoolcoordinator', 'medewerker'],
  ingeschreven: ['klantmanager', 'brp'],
  vertrokken: ['klantmanager', 'brp'],
  kennisgevingOntvangen: ['klantmanager', 'duo'],
  vrijstellingVerleend: ['klantmanager', 'duo'],
  ontheffingVerleend: ['klantmanager', 'duo'],
  termijnVerlengd: ['klantmanager', 'duo'],
  plichtVoldaan: ['klantmanager', 'duo'],
  informatieDerdeOntvangen: ['klantmanager', 'partner'],
}

export interface Bijschrift {
  readonly rol?: Rol
  readonly bron?: Feitbron
  /** Day of recording, when that is not the day itself. */
  readonly vast?: Dag
  readonly los?: true
  readonly opent?: true
  readonly merk?: string
  readonly doel?: string
  readonly reden?: Correctiereden
}

export interface Schrijver {
  readonly gebeurtenissen: readonly Gebeurtenis[]
  /** The same fact for each of these members. */
  leg<S extends Feitsoort>(
    wie: readonly Lid[],
    soort: S,
    op: Dag,
    inhoud: Inhoud<S>,
    bijschrift?: Bijschrift,
  ): void
}

/** An empty book. With `gepubliceerd` every fact says that it rests on a published figure or an assumption. */
export function schrijver(gepubliceerd: boolean): Schrijver {
  const gebeurtenissen: Gebeurtenis[] = []
  return {
    gebeurtenissen,
    leg(wie, soort, op, inhoud, { rol, bron: anders, vast, reden, ...rest } = {}) {
      const [eigenRol, eigenBron] = VASTLEGGING[soort] ?? ['klantmanager', 'medewerker']
      const bron = gepubliceerd ? 'gepubliceerd' : (anders ?? eigenBron)
      const feit = { soort, op, bron, inhoud, ...(reden && { reden }) } as NieuwFeit
      for (const { dossier } of wie)
        gebeurtenissen.push({ dossier, rol: rol ?? eigenRol, vast: vast ?? op, feit, ...rest })
    },
  }
}
