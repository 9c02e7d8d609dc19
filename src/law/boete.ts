/**
 * Fines by the college under the 2021 act: for the broad intake (art. 22) and for not cooperating with the plan
 * (art. 23), with amounts, blame, repetition and caps of Besluit art. 7.1. A proposal of what the text allows; fining
 * is a decision by a person. Whether asylum status holders may be fined after the rulings of 2025 is not settled for
 * the college: for them the outcome is undetermined, with the sum and the question.
 */
import { type Dag, plusDagen, plusMaanden } from '#core/day.ts'
import { bepaald, type Gegeven, nvt, type Oordeel, onbepaald, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import type { Doelgroep } from './plicht.ts'
import { art } from './source.ts'
import { mist, stap, type Voorbehoudcode } from './zinnen.ts'

const van2022 = <T>(waarde: T) => sinds('2022-01-01', waarde)

export const boeteIntake: Wetswaarde = {
  naam: 'Boete voor niet verschijnen of onvoldoende meewerken bij de brede intake',
  eenheid: 'euro',
  artikel: art('bi2021', '7.1.1'),
  reeks: van2022(250),
}

export const boetePlan: Wetswaarde = {
  naam: 'Boete voor onvoldoende meewerken aan het plan, eerste keer',
  eenheid: 'euro',
  artikel: art('bi2021', '7.1.2'),
  reeks: van2022(50),
}

export const boetePlanHoogst: Wetswaarde = {
  naam: 'Boete voor onvoldoende meewerken aan het plan, na herhaling ten hoogste',
  eenheid: 'euro',
  artikel: art('bi2021', '7.1.3'),
  reeks: van2022(800),
}

export const herhaalmaanden: Wetswaarde = {
  naam: 'Herhaling: tijdvak vóór de dag van constatering',
  eenheid: 'maanden',
  artikel: art('bi2021', '7.1.3'),
  reeks: van2022(12),
}

/** Degrees of blame and what each takes of the amount. Without blame there is no fine. */
export const verwijten = ['opzet', 'groveSchuld', 'gewoon', 'verminderd', 'geen'] as const
export type Verwijt = (typeof verwijten)[number]

export const verwijtbaarheid: Wetswaarde<Readonly<Record<Exclude<Verwijt, 'geen'>, number>>> = {
  naam: 'Deel van de boete naar verwijtbaarheid',
  eenheid: 'procent',
  artikel: art('bi2021', '7.1.4'),
  reeks: van2022({ opzet: 100, groveSchuld: 75, gewoon: 50, verminderd: 25 }),
}

/** The term in which the fine falls: the (lengthened) integration term, or a new one by its length in months. */
export type Boetetermijn = 'inburgeringstermijn' | '6' | '12' | '18' | '24'

export const boeteplafond: Wetswaarde<Readonly<Record<Boetetermijn, number>>> = {
  naam: 'Intake- en planboetes samen ten hoogste, naar termijn (nieuwe termijn in maanden)',
  eenheid: 'euro',
  artikel: art('bi2021', '7.1.5'),
  reeks: van2022({ inburgeringstermijn: 2400, '6': 400, '12': 800, '18': 1200, '24': 1600 }),
}

export const nieuweIntaketermijn: Wetswaarde = {
  naam: 'Nieuwe termijn in de boetebeschikking, na bekendmaking ten hoogste',
  eenheid: 'maanden',
  artikel: art('wi2021', '22.2'),
  reeks: van2022(2),
}

interface Omstandigheden {
  readonly doelgroep: Doelgroep
  readonly termijn: Boetetermijn
  /** Sum of the fines of art. 22 and 23 already imposed in this term, in euros. */
  readonly opgelegd: number
  /** Whether the benefit was lowered for the same conduct (Participatiewet art. 18 or 18b). */
  readonly bijstandVerlaagd?: Gegeven<boolean>
  readonly verwijt?: Gegeven<Verwijt>
}

export interface Intakegedrag extends Omstandigheden {
  /** Last day of the new term that the warning with the repeated summons gave (art. 14 lid 1, second sentence). */
  readonly herhaaldeOproepTot?: Gegeven<Dag>
  /** Last day of the term that the first fine gave (art. 22 lid 2). */
  readonly boetetermijnTot?: Gegeven<Dag>
  /** A second fine (art. 22 lid 3) was imposed; the act knows no third. */
  readonly tweedeBoete?: Gegeven<Dag>
  /** The day on which the person came and cooperated. */
  readonly meegewerkt?: Gegeven<Dag>
}

export interface Plangedrag extends Omstandigheden {
  readonly geconstateerd: Gegeven<Dag>
  /** Earlier breaches of art. 23: when found, and when the fine for each became final, if it did. */
  readonly eerdere: readonly Gegeven<{ readonly geconstateerd: Dag; readonly onherroepelijk?: Dag }>[]
}

/** The fine for the broad intake that the text allows on that day, in euros. */
export function intakeboete(i: Intakegedrag, op: Dag): Oordeel<number> {
  const oproep = i.herhaaldeOproepTot
  if (oproep === undefined) return mist('herhaaldeOproep', 'boete.oproep')
  const tweede = i.tweedeBoete
  if (tweede !== undefined)
    return nvt([stap('boete.geenDerde', { dag: tweede.waarde }, [art('wi2021', '14.2')], [tweede.feit])])
  const grens = i.boetetermijnTot ?? oproep
  const artikel = i.boetetermijnTot === undefined ? '22.1' : '22.3'
  const tot = grens.waarde
  const gegeven = [oproep.feit, i.boetetermijnTot?.feit, i.meegewerkt?.feit]
  if (i.meegewerkt !== undefined && i.meegewerkt.waarde <= tot) {
    const dag = i.meegewerkt.waarde
    return nvt([stap('boete.opTijd', { dag, tot }, [art('wi2021', artikel)], gegeven)])
  }
  if (op <= tot) return nvt([stap('boete.termijnLoopt', { tot }, [art('wi2021', artikel)], gegeven)])
  const overtreding = plusDagen(tot, 1)
  const bedrag = opDag(boeteIntake, overtreding)
  if (bedrag === undefined) return mist('herhaaldeOproep', 'buitenGeldigheid')
  const stappen = [
    stap('boete.nietVerschenen', { tot }, [art('wi2021', artikel)], gegeven),
    stap('boete.intake', { bedrag }, [art('bi2021', '7.1.1')]),
  ]
  return weigh(i, overtreding, bedrag, stappen)
}

/** The fine for not cooperating with the plan that the text allows, in euros. */
export function planboete(i: Plangedrag): Oordeel<number> {
  const { waarde: dag, feit } = i.geconstateerd
  const eerste = opDag(boetePlan, dag)
  const hoogst = opDag(boetePlanHoogst, dag)
  const maanden = opDag(herhaalmaanden, dag)
  const deel = opDag(verwijtbaarheid, dag)
  if (eerste === undefined || hoogst === undefined || maanden === undefined || deel === undefined)
    return mist('overtredingGeconstateerd', 'buitenGeldigheid')
  const stappen = [
    stap('boete.plan', { dag, bedrag: eerste }, [art('wi2021', '23.1'), art('bi2021', '7.1.2')], [feit]),
  ]
  const keren = repetitions(dag, i.eerdere, maanden)
  const bedrag = Math.min(hoogst, eerste * 2 ** keren)
  const voorbehoud: Voorbehoudcode[] = []
  if (keren > 0) {
    voorbehoud.push('boete.verdubbeling')
    const feiten = i.eerdere.map((e) => e.feit)
    stappen.push(stap('boete.herhaling', { keren, maanden, bedrag }, [art('bi2021', '7.1.3')], feiten))
  }
  const verwijt = i.verwijt
  if (verwijt === undefined) return mist('verwijtbaarheid', 'boete.verwijt', stappen)
  if (verwijt.waarde === 'geen') return weigh(i, dag, bedrag, stappen, voorbehoud)
  const procent = deel[verwijt.waarde]
  const na = (bedrag * procent) / 100
  stappen.push(stap('boete.verwijt', { procent, bedrag: na }, [art('bi2021', '7.1.4')], [verwijt.feit]))
  return weigh(i, dag, na, stappen, voorbehoud)
}

/**
 * How often the amount doubles: each breach counts one more than the highest before it that was found within the
 * months before and whose fine had become final by then.
 */
function repetitions(dag: Dag, eerdere: Plangedrag['eerdere'], maanden: number): number {
  const oud = eerdere.toSorted(byDayFound)
  const teltTot: Dag[] = []
  const keren: number[] = []
  for (let i = 0; i <= oud.length; i++) {
    const nu = oud[i]?.waarde.geconstateerd ?? dag
    let hoogst = 0
    for (let j = 0; j < i; j++) {
      const { geconstateerd, onherroepelijk } = oud[j]!.waarde
      if (geconstateerd >= nu || teltTot[j]! < nu) continue
      if (onherroepelijk !== undefined && onherroepelijk <= nu) hoogst = Math.max(hoogst, keren[j]! + 1)
    }
    keren.push(hoogst)
    teltTot.push(plusMaanden(nu, maanden))
  }
  return keren.at(-1)!
}

type Eerder = Plangedrag['eerdere'][number]

function byDayFound(a: Eerder, b: Eerder): number {
  return a.waarde.geconstateerd < b.waarde.geconstateerd ? -1 : 1
}

/** What holds for both fines: not twice for one conduct, no fine without blame, the cap, and who it concerns. */
function weigh(
  i: Omstandigheden,
  overtreding: Dag,
  bedrag: number,
  stappen: Stap[],
  voorbehoud: readonly Voorbehoudcode[] = [],
): Oordeel<number> {
  if (i.verwijt?.waarde === 'geen')
    return nvt([...stappen, stap('boete.geenVerwijt', {}, [art('awb', '5:41')], [i.verwijt.feit])])
  const verlaagd = i.bijstandVerlaagd
  if (verlaagd === undefined) return mist('bijstandVerlaagd', 'boete.bijstand', stappen)
  if (verlaagd.waarde)
    return nvt([...stappen, stap('boete.alVerlaagd', {}, [art('wi2021', '27')], [verlaagd.feit])])
  const plafond = opDag(boeteplafond, overtreding)?.[i.termijn]
  if (plafond === undefined) return mist('pipVastgesteld', 'buitenGeldigheid', stappen)
  const ruimte = Math.max(0, plafond - i.opgelegd)
  const uitkomst = Math.min(bedrag, ruimte)
  const alles = [
    ...stappen,
    stap('boete.plafond', { plafond, opgelegd: i.opgelegd, bedrag: uitkomst }, [art('bi2021', '7.1.5')]),
  ]
  if (i.doelgroep === 'asielstatushouder') {
    alles.push(stap('boete.asiel', {}, [art('hvjeu', 'C-158/23'), art('rvs', '9 juli 2025')]))
    return onbepaald([{ feit: 'juridischAdvies', code: 'boete.asiel' }], alles, voorbehoud)
  }
  return bepaald(uitkomst, alles, voorbehoud)
}
