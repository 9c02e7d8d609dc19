/** What law says of a dossier beside its running terms: windows and first days that follow from the same facts. Pure. */
import { type Dag, plusDagen } from '#core/day.ts'
import type { Gegeven, Oordeel } from '#core/explain.ts'
import type { Gegevenssoort } from '#core/operation.ts'
import { begeleidingVanaf } from '#law/begeleiding.ts'
import { verwijderenVanaf } from '#law/bewaren.ts'
import { boeteVanDuo } from '#law/boete-duo.ts'
import { ontzorging } from '#law/ontzorgen.ts'
import { pipAanleverbaar } from '#law/pip-inhoud.ts'
import { doelgroepVan, type Plicht, type Wet } from '#law/plicht.ts'
import { verlengingAanvragen } from '#law/verlenging.ts'
import { aanvragen2013, pvtTermijn2013 } from '#law/wi2013.ts'
import { boeteWi2013 } from '#law/wi2013-geld.ts'
import type { Kerncode } from '#law/zinnen/kern.ts'
import { alleFeiten, type Dossier, dagVan, eersteFeit, laatsteFeit } from './fold.ts'
import { intakeVan } from './intake.ts'
import { routeoordelen, sum, vorderingsoordelen, type Zeg } from './oordelen-vordering.ts'
import { type Beoordeling, beoordeel, ingeschrevenHier, onderbrekingen } from './termen.ts'
import { leerrouteVan } from './vordering.ts'

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
  vorderingsoordelen(d, b, zeg)
  const { plicht } = b
  const bewaard = bewaring(d)
  if (bewaard !== undefined) zeg('Gegevens verwijderen', 'bewaren', 'inburgering', bewaard)
  if (plicht.soort !== 'bepaald') return uit
  const { wet, sinds } = plicht.waarde
  relief(d, wet, zeg)
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
        fine2013(
          d,
          b,
          plicht.waarde,
          'pvt',
          { waarde: pvt.waarde.laatsteDag, feit: hier?.feit ?? grond },
          zeg,
        )
    }
  }
  if (termijn?.laatsteDag) {
    const laatsteDag = { waarde: termijn.laatsteDag, feit: laatsteFeit(d, 'termijnVerlengd')?.id ?? grond }
    const oordeel = wet === 'wi2021' ? verlengingAanvragen(laatsteDag) : aanvragen2013(laatsteDag)
    if (termijn.laatsteDag >= d.peildatum)
      zeg('Verlenging aanvragen', 'verlenging-aanvragen', 'inburgering', oordeel)
    else fines(d, b, plicht.waarde, laatsteDag, zeg)
  }
  const plan = laatsteFeit(d, 'pipVastgesteld')
  if (wet === 'wi2021' && termijn?.begin && plan !== undefined) {
    const begin = { waarde: termijn.begin, feit: eersteFeit(d, 'pipVastgesteld')!.id }
    routeoordelen(d, begin, zeg)
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

/** Relief from money worries, once there is a right to benefit. */
function relief(d: Dossier, wet: Wet, zeg: Zeg): void {
  const vergunning = eersteFeit(d, 'vergunningVerleend')
  const bijstandVanaf = dagVan(d, 'bijstandToegekend')
  if (vergunning === undefined || bijstandVanaf === undefined) return
  const einde = dagVan(d, 'bijstandBeeindigd')
  const oordeel = ontzorging({
    wet,
    vergunning: { waarde: vergunning.inhoud.soort, feit: vergunning.id },
    bijstandVanaf,
    ...(einde !== undefined &&
      einde.waarde > bijstandVanaf.waarde && {
        bijstandTotEnMet: { waarde: plusDagen(einde.waarde, -1), feit: einde.feit },
      }),
  })
  zeg('Ontzorgen', 'ontzorgen', 'inkomen', oordeel)
}

/** After the term: what DUO may fine for what the facts show as open. With an unnamed part exempted nothing is said. */
function fines(d: Dossier, b: Beoordeling, p: Plicht, laatsteDag: Gegeven<Dag>, zeg: Zeg): void {
  if (p.wet === 'wi2013') {
    fine2013(d, b, p, 'examen', laatsteDag, zeg)
    return
  }
  if (leerrouteVan(d) === undefined || b.vordering.voldaan.soort !== 'bepaald') return
  const delen = b.vordering.voldaan.waarde.open.map((o) => (o === 'pvt' || o === 'map' ? o : 'leerroute'))
  const open = [...new Set(delen)]
  const oordeel = boeteVanDuo({ doelgroep: p.doelgroep, laatsteDag, open }, d.peildatum)
  zeg('Boete van DUO', 'boetes-duo', 'inburgering', oordeel)
}

function fine2013(
  d: Dossier,
  { vordering }: Beoordeling,
  { doelgroep }: Pick<Plicht, 'doelgroep'>,
  onderdeel: 'pvt' | 'examen',
  laatsteDag: Gegeven<Dag>,
  zeg: Zeg,
): void {
  const { voldaan2013 } = vordering
  if (voldaan2013.soort !== 'bepaald' || unnamedRelief(d)) return
  const open = voldaan2013.waarde.open.some((o) => (o === 'pvt') === (onderdeel === 'pvt'))
  if (!open) return
  const cursusuren = sum(alleFeiten(d, 'cursusurenGevolgd'))
  const naam = `Boete van DUO onder de oude wet, ${onderdeel === 'pvt' ? 'PVT' : 'examen'}`
  const invoer = { doelgroep, laatsteDag, onderdeel, ...(cursusuren && { cursusuren }) }
  zeg(naam, 'oude-wet-geld', 'inburgering', boeteWi2013(invoer, d.peildatum))
}

/** Relief of a part that is not named: what is open cannot be told. */
const unnamedRelief = (d: Dossier): boolean =>
  [...alleFeiten(d, 'vrijstellingVerleend'), ...alleFeiten(d, 'ontheffingVerleend')].some(
    (f) => f.inhoud.omvang === 'gedeeltelijk' && f.inhoud.onderdeel === undefined,
  )

/** When the data must be gone, once the duty was met or the person died; by the act that bound until then. */
export function bewaring(d: Dossier): Oordeel<Dag> | undefined {
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

/** The intake is under way: somebody was summoned or spoke, and it is not completed. */
function startedIntake(d: Dossier): boolean {
  return (
    laatsteFeit(d, 'intakeAfgerond') === undefined &&
    (['intakeGepland', 'intakegesprekGevoerd', 'intakeConclusieGetrokken'] as const).some(
      (s) => laatsteFeit(d, s) !== undefined,
    )
  )
}
