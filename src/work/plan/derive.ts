/**
 * A proposed learning route with the reasons for and against each, from facts alone; and what the plan must hold. A
 * proposal decides nothing: a person chooses, with a reason of their own. Pure.
 */
import { type Dag, grenzen, plusDagen, plusJaren } from '#core/day.ts'
import type { Gegeven, Oordeel } from '#core/explain.ts'
import type { FeitId } from '#core/ids.ts'
import { leerrouteWijzigbaar, type Wijzigbaar } from '#law/leerroute.ts'
import { type Leerroute, leerroutes } from '#law/onderdelen.ts'
import { type Pipveld, pipInhoud } from '#law/pip-inhoud.ts'
import { doelgroepVan } from '#law/plicht.ts'
import { alleFeiten, type Dossier, eersteFeit, intakeconclusies, laatsteFeit } from '#work/dossier/index.ts'
import { type Pipvelden, pipformulier, type Veldnaam, type Veldvorm, veldnamen } from './model.ts'

/** Age up to which the education route is thought of first; practice of the field, no rule of law. */
const JONG = 28

export const redencodes = {
  toetsHaalbaar: 'De leerbaarheidstoets zegt: B1 is haalbaar binnen de termijn.',
  toetsNietHaalbaar: 'De leerbaarheidstoets zegt: B1 is niet haalbaar binnen de termijn.',
  toetsOnbekend: 'De leerbaarheidstoets gaf geen uitslag waarop te bouwen is.',
  onderwijsGehad: 'Er is voortgezet, beroeps- of hoger onderwijs gevolgd.',
  weinigOnderwijs: 'Er is weinig of geen onderwijs gevolgd.',
  alfabetiseren: 'Eerst is leren lezen en schrijven nodig.',
  taalAl: 'Er is al een begin met het Nederlands.',
  omstandigheden: 'Er zijn omstandigheden waar het plan rekening mee moet houden.',
  jong: 'De persoon is jonger dan 28: een opleiding ligt voor de hand.',
  ouder: 'De persoon is 28 of ouder: de onderwijsroute is vooral voor jongeren.',
  werkNu: 'Werk kan meteen of met hulp; dat gaat goed samen met deze route.',
} as const
export type Redencode = keyof typeof redencodes

export interface Reden {
  readonly route: Leerroute
  readonly richting: 'voor' | 'tegen'
  readonly code: Redencode
  readonly feit: FeitId
}

export interface Voorstel {
  /** Absent where the facts do not point one way, or the test has no result yet. */
  readonly route: Leerroute | null
  readonly redenen: readonly Reden[]
}

/** The route that test and intake point to. The test weighs first; where it says nothing, the reasons are counted. */
export function voorstel(d: Dossier): Voorstel {
  const redenen = reasons(d)
  const toets = laatsteFeit(d, 'leerbaarheidstoetsAfgenomen')?.inhoud.uitkomst
  const saldo = (r: Leerroute) =>
    redenen.reduce((n, x) => n + (x.route !== r ? 0 : x.richting === 'voor' ? 1 : -1), 0)
  if (toets === undefined && laatsteFeit(d, 'leerbaarheidstoetsOvergeslagen') === undefined)
    return { route: null, redenen }
  if (toets === 'b1NietHaalbaar') return { route: 'z', redenen }
  if (toets === 'b1Haalbaar') return { route: saldo('onderwijs') > saldo('b1') ? 'onderwijs' : 'b1', redenen }
  const [beste, tweede] = (Object.keys(leerroutes) as Leerroute[]).sort((a, b) => saldo(b) - saldo(a))
  return { route: saldo(beste!) > saldo(tweede!) ? beste! : null, redenen }
}

function reasons(d: Dossier): Reden[] {
  const uit: Reden[] = []
  const zeg = (code: Redencode, feit: FeitId, voor: readonly Leerroute[], tegen: readonly Leerroute[]) => {
    for (const route of voor) uit.push({ route, richting: 'voor', code, feit })
    for (const route of tegen) uit.push({ route, richting: 'tegen', code, feit })
  }
  const toets = laatsteFeit(d, 'leerbaarheidstoetsAfgenomen')
  if (toets?.inhoud.uitkomst === 'b1Haalbaar') zeg('toetsHaalbaar', toets.id, ['b1', 'onderwijs'], ['z'])
  if (toets?.inhoud.uitkomst === 'b1NietHaalbaar')
    zeg('toetsNietHaalbaar', toets.id, ['z'], ['b1', 'onderwijs'])
  if (toets?.inhoud.uitkomst === 'onbekend') zeg('toetsOnbekend', toets.id, [], ['b1', 'onderwijs', 'z'])
  const c = intakeconclusies(d)
  const school = c.get('vooropleidingWerk')
  if (school !== undefined) {
    const weinig = ['geenOnderwijs', 'basisonderwijs'].includes(school.inhoud.uitkomst)
    if (weinig) zeg('weinigOnderwijs', school.id, ['z'], ['b1', 'onderwijs'])
    else zeg('onderwijsGehad', school.id, ['b1', 'onderwijs'], [])
  }
  const taal = c.get('taalniveau')
  if (taal?.inhoud.uitkomst === 'analfabeet') zeg('alfabetiseren', taal.id, ['z'], ['b1', 'onderwijs'])
  if (taal !== undefined && ['a1', 'a2', 'b1'].includes(taal.inhoud.uitkomst))
    zeg('taalAl', taal.id, ['b1', 'onderwijs'], [])
  const om = c.get('omstandigheden')
  if (om?.inhoud.uitkomst === 'rekeningHouden') zeg('omstandigheden', om.id, ['z'], ['onderwijs'])
  const werk = c.get('werkkansen')
  if (werk !== undefined && werk.inhoud.uitkomst !== 'later') zeg('werkNu', werk.id, ['b1'], [])
  const geboren = laatsteFeit(d, 'geboren')
  if (geboren !== undefined) {
    // A birth date known in part counts only when it is the same whatever the day was.
    const { vroegst, laatst } = grenzen(geboren.inhoud.geboortedatum)
    if (plusJaren(vroegst, JONG) > d.peildatum) zeg('jong', geboren.id, ['onderwijs'], [])
    else if (plusJaren(laatst, JONG) <= d.peildatum) zeg('ouder', geboren.id, ['b1'], ['onderwijs'])
  }
  return uit
}

/** Stands for the draft where law wants to know which fact says so. */
export const CONCEPT = 'concept' as FeitId
const uitConcept = <T>(waarde: T): Gegeven<T> => ({ waarde, feit: CONCEPT })

/** Whether the person receives assistance: facts say so, else the draft does. */
export function heeftBijstand(d: Dossier, velden: Pipvelden): Gegeven<boolean> | undefined {
  const begin = laatsteFeit(d, 'bijstandToegekend')
  const einde = laatsteFeit(d, 'bijstandBeeindigd')
  if (begin !== undefined) {
    const gestopt = einde !== undefined && einde.op >= begin.op
    return { waarde: !gestopt, feit: gestopt ? einde.id : begin.id }
  }
  return velden.heeftBijstand ? uitConcept(velden.heeftBijstand === 'ja') : undefined
}

/** What the draft must hold for this person, and what of it is still empty; undetermined without a permit. */
export function inhoudVan(d: Dossier, velden: Pipvelden): ReturnType<typeof pipInhoud> | undefined {
  const vergunning = eersteFeit(d, 'vergunningVerleend')
  if (vergunning === undefined) return undefined
  const kind = intakeconclusies(d).get('voorschools')
  const bijstand = heeftBijstand(d, velden)
  const ingevuld = veldnamen.flatMap((v) => {
    const { vult }: Veldvorm = pipformulier[v]
    return vult === undefined || vult === 'leerroute' || !velden[v] ? [] : [uitConcept(vult)]
  })
  return pipInhoud({
    doelgroep: doelgroepVan(vergunning.inhoud.soort),
    ...(velden.leerroute && { leerroute: uitConcept(velden.leerroute as Leerroute) }),
    ...(kind && { kind: { waarde: kind.inhoud.uitkomst !== 'geenKind', feit: kind.id } }),
    ...(bijstand && { bijstand }),
    ingevuld,
  })
}

/** The field in which content of the plan is filled in. */
export const veldVan = (p: Pipveld): Veldnaam =>
  veldnamen.find((v) => (pipformulier[v] as Veldvorm).vult === p)!

/** Whether the route may still change to that of the draft; absent where it does not change. */
export function routewijziging(d: Dossier, velden: Pipvelden, op: Dag): Oordeel<Wijzigbaar> | undefined {
  const plannen = alleFeiten(d, 'pipVastgesteld')
  const nu = plannen.at(-1)
  const naar = velden.leerroute as Leerroute | undefined
  if (nu === undefined || naar === undefined || nu.inhoud.leerroute === naar) return undefined
  return leerrouteWijzigbaar(
    {
      van: nu.inhoud.leerroute,
      naar,
      begin: { waarde: plusDagen(plannen[0]!.op, 1), feit: plannen[0]!.id },
      ...(velden.bijzonderGeval === 'ja' && { bijzonderGeval: uitConcept(op) }),
    },
    op,
  )
}
