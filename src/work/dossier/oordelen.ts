/** What law says of a dossier beside its running terms: windows and first days that follow from the same facts. Pure. */
import type { Dag } from '#core/day.ts'
import type { Gegeven, Oordeel } from '#core/explain.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { begeleidingVanaf } from '#law/begeleiding.ts'
import { verwijderenVanaf } from '#law/bewaren.ts'
import { boeteVanDuo } from '#law/boete-duo.ts'
import { leerrouteWijzigbaar } from '#law/leerroute.ts'
import type { Leerroute } from '#law/onderdelen.ts'
import { pipAanleverbaar } from '#law/pip-inhoud.ts'
import { doelgroepVan, type Plicht } from '#law/plicht.ts'
import { verlengingAanvragen } from '#law/verlenging.ts'
import { aanvragen2013, pvtTermijn2013 } from '#law/wi2013.ts'
import { boeteWi2013 } from '#law/wi2013-geld.ts'
import type { Kerncode, Kernwaarde } from '#law/zinnen/kern.ts'
import { alleFeiten, type Dossier, dagVan, eersteFeit, laatsteFeit } from './fold.ts'
import { intakeVan } from './intake.ts'
import { type Beoordeling, beoordeel, ingeschrevenHier, onderbrekingen } from './termen.ts'

export interface Dossieroordeel {
  readonly naam: string
  readonly regel: Kerncode
  readonly gegeven: Gegevenssoort
  readonly oordeel: Oordeel<never>
}

/** The judgements that apply to this person; what does not apply is left out. */
export function overigeOordelen(d: Dossier, b: Beoordeling): Dossieroordeel[] {
  const uit: Dossieroordeel[] = []
  const zeg: Zeg = (naam, regel, gegeven, oordeel) => {
    if (oordeel.soort !== 'nvt') uit.push({ naam, regel, gegeven, oordeel: oordeel as Oordeel<never> })
  }
  const vergunning = eersteFeit(d, 'vergunningVerleend')
  const hier = ingeschrevenHier(d)
  if (vergunning !== undefined && hier !== undefined) {
    const doelgroep = doelgroepVan(vergunning.inhoud.soort)
    zeg(
      'Maatschappelijke begeleiding',
      'maatschappelijke-begeleiding',
      'begeleiding',
      begeleidingVanaf({
        doelgroep,
        ingeschreven: hier,
        ...(b.plicht.soort === 'bepaald' && { wet: b.plicht.waarde.wet }),
      }),
    )
  }
  const { plicht } = b
  const bewaard = bewaring(d)
  if (bewaard !== undefined) zeg('Gegevens verwijderen', 'bewaren', 'inburgering', bewaard)
  if (plicht.soort !== 'bepaald') return uit
  const { wet, sinds } = plicht.waarde
  if (wet === 'wi2021' && startedIntake(d)) zeg('Brede intake', 'brede-intake', 'inburgering', intakeVan(d))
  const termijn = b.termijnen.find((t) => t.soort === 'inburgering' && t.stand === 'loopt')
  const grond = vergunning?.id ?? d.feiten.dossierGeopend![0]!.id
  if (wet === 'wi2013') {
    const invoer = {
      plichtigSinds: { waarde: sinds, feit: grond },
      onderbrekingen: onderbrekingen(d),
      ...(hier && { ingeschreven: hier }),
    }
    if (laatsteFeit(d, 'participatieverklaringOndertekend') === undefined) {
      const pvt = pvtTermijn2013(invoer)
      zeg('PVT onder de oude wet', 'oude-wet', 'inburgering', pvt)
      if (pvt.soort === 'bepaald' && pvt.waarde.laatsteDag < d.peildatum)
        fine2013(d, plicht.waarde, 'pvt', { waarde: pvt.waarde.laatsteDag, feit: hier?.feit ?? grond }, zeg)
    }
  }
  if (termijn?.laatsteDag) {
    const laatsteDag = { waarde: termijn.laatsteDag, feit: laatsteFeit(d, 'termijnVerlengd')?.id ?? grond }
    const oordeel = wet === 'wi2021' ? verlengingAanvragen(laatsteDag) : aanvragen2013(laatsteDag)
    if (termijn.laatsteDag >= d.peildatum)
      zeg('Verlenging aanvragen', 'verlenging-aanvragen', 'inburgering', oordeel)
    else fines(d, plicht.waarde, laatsteDag, zeg)
  }
  const plan = laatsteFeit(d, 'pipVastgesteld')
  if (wet === 'wi2021' && termijn?.begin && plan !== undefined) {
    const begin = { waarde: termijn.begin, feit: eersteFeit(d, 'pipVastgesteld')!.id }
    const wissel = { van: plan.inhoud.leerroute, naar: otherRoute(plan.inhoud.leerroute), begin }
    zeg('Leerroute wijzigen', 'leerroute-wijzigen', 'inburgering', leerrouteWijzigbaar(wissel, d.peildatum))
  }
  if (wet === 'wi2021' && plan !== undefined && hier !== undefined && !elders(d, plan.op)) {
    const plannen = alleFeiten(d, 'pipVastgesteld')
    const vorig = plannen.at(-2)
    const eerste = plannen[0]!
    zeg(
      'Plan aanleveren bij DUO',
      'inhoud-plan',
      'inburgering',
      pipAanleverbaar({
        doelgroep: plicht.waarde.doelgroep,
        leerroute: plan.inhoud.leerroute,
        dagtekening: plan.op,
        plichtSinds: sinds,
        gevestigd: hier,
        ...(vorig && {
          eerstePip: { waarde: eerste.op, feit: eerste.id },
          huidigePip: { waarde: vorig.op, feit: vorig.id },
        }),
      }),
    )
  }
  return uit
}

type Zeg = <C extends Kerncode>(
  naam: string,
  regel: C,
  gegeven: Gegevenssoort,
  oordeel: Oordeel<Kernwaarde<C>>,
) => void

/** After the term: what DUO may fine for what the facts show as open. With parts exempted nothing is said. */
function fines(d: Dossier, { wet, doelgroep }: Plicht, laatsteDag: Gegeven<Dag>, zeg: Zeg): void {
  if (partsExempted(d)) return
  if (wet === 'wi2013') {
    fine2013(d, { doelgroep }, 'examen', laatsteDag, zeg)
    return
  }
  const route = laatsteFeit(d, 'pipVastgesteld')?.inhoud.leerroute
  const pvt = laatsteFeit(d, 'participatieverklaringOndertekend') === undefined
  const map = route !== 'onderwijs' && laatsteFeit(d, 'mapAfgerond') === undefined
  // No fact says which exams are passed: as long as DUO has not said that the duty is met, the route is open.
  const open = [...(pvt ? ['pvt' as const] : []), ...(map ? ['map' as const] : []), 'leerroute' as const]
  zeg('Boete van DUO', 'boetes-duo', 'inburgering', boeteVanDuo({ doelgroep, laatsteDag, open }, d.peildatum))
}

function fine2013(
  d: Dossier,
  { doelgroep }: Pick<Plicht, 'doelgroep'>,
  onderdeel: 'pvt' | 'examen',
  laatsteDag: Gegeven<Dag>,
  zeg: Zeg,
): void {
  if (partsExempted(d)) return
  const naam = `Boete van DUO onder de oude wet, ${onderdeel === 'pvt' ? 'PVT' : 'examen'}`
  zeg(naam, 'oude-wet-geld', 'inburgering', boeteWi2013({ doelgroep, laatsteDag, onderdeel }, d.peildatum))
}

const partsExempted = (d: Dossier): boolean =>
  laatsteFeit(d, 'vrijstellingVerleend') !== undefined || laatsteFeit(d, 'ontheffingVerleend') !== undefined

/** When the data must be gone, once the duty was met or the person died; by the act that bound until then. */
function bewaring(d: Dossier): Oordeel<Dag> | undefined {
  const plichtGeeindigd = dagVan(d, 'plichtVoldaan')
  const overleden = dagVan(d, 'overleden')
  if (plichtGeeindigd === undefined && overleden === undefined) return undefined
  const { plichtVoldaan: _, overleden: __, ...feiten } = d.feiten
  const eerder = beoordeel({ ...d, feiten }).plicht
  if (eerder.soort !== 'bepaald') return undefined
  return verwijderenVanaf({
    wet: eerder.waarde.wet,
    soort: 'gewoon',
    ...(plichtGeeindigd && { plichtGeeindigd }),
    ...(overleden && { overleden }),
  })
}

/** Whether a plan of that day was another municipality's. */
const elders = (d: Dossier, op: Dag): boolean =>
  alleFeiten(d, 'ingeschreven').some((f) => f.inhoud.gemeente !== d.gemeente) &&
  op < (ingeschrevenHier(d)?.waarde ?? op)

/** A route for which the ordinary window holds; from education route to B1 route there is none. */
const otherRoute = (van: Leerroute): Leerroute => (van === 'z' ? 'b1' : 'z')

/** The intake is under way: somebody was summoned or spoke, and it is not completed. */
function startedIntake(d: Dossier): boolean {
  return (
    laatsteFeit(d, 'intakeAfgerond') === undefined &&
    (['intakeGepland', 'intakegesprekGevoerd', 'intakeConclusieGetrokken'] as const).some(
      (s) => laatsteFeit(d, s) !== undefined,
    )
  )
}
