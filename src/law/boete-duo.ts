/**
 * Fines by DUO under the 2021 act: PVT or MAP not completed in time (art. 24) and route not achieved (art. 25), and
 * the new term that each decision sets (art. 24 lid 2, 25 lid 2: at most two years). A municipality does not impose
 * them, it explains them and plans with the new term. The table of the route fine stands in the regulation, which was
 * not read: there the answer is the maximum, said as undetermined.
 */
import { type Dag, plusDagen, plusJaren, plusMaanden } from '#core/day.ts'
import { bepaald, type Gegeven, nvt, type Oordeel, onbepaald, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import type { Leerroute } from './onderdelen.ts'
import type { Doelgroep, Plicht } from './plicht.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

export const boetePvtMap: Wetswaarde = {
  naam: 'Boete van DUO voor PVT of MAP niet op tijd afgerond',
  eenheid: 'euro',
  artikel: art('bi2021', '7.2.1'),
  reeks: sinds('2022-01-01', 340),
}

export const boeteRouteHoogst: Wetswaarde = {
  naam: 'Boete van DUO voor de leerroute niet op tijd behaald, ten hoogste',
  eenheid: 'euro',
  artikel: art('wi2021', '26.1.d'),
  reeks: sinds('2022-01-01', 1000),
}

export const nieuweTermijnHoogst: Wetswaarde = {
  naam: 'Nieuwe termijn na een boete van DUO, ten hoogste',
  eenheid: 'maanden',
  artikel: art('wi2021', '24.2'),
  reeks: sinds('2022-01-01', 24),
}

/** Under the act of 2021 for all; under that of 2013 by what was not done (Wi2013 art. 30 lid 2, 33 lid 2). */
export const boeteHerhaling: Wetswaarde<Readonly<Record<'wi2021' | 'examen2013' | 'pvt2013', number>>> = {
  naam: 'Opnieuw een boete van DUO na de tweede nieuwe termijn, telkens na',
  eenheid: 'jaar',
  artikel: art('wi2021', '24.4'),
  reeks: sinds('2013-01-01', { wi2021: 2, examen2013: 2, pvt2013: 1 }),
}

/** Months of extra time by exams passed, 0 to 4 language parts or KNM, as DUO publishes it. */
export const extraNaExamens: Wetswaarde<readonly number[]> = {
  naam: 'Nieuwe termijn na een boete, B1- en onderwijsroute, bij 0, 1, 2, 3 en 4 behaalde examens',
  eenheid: 'maanden',
  artikel: art('duo', 'extra tijd na een boete'),
  reeks: sinds('2022-01-01', [24, 18, 12, 6, 6], 'tweede hand'),
}

export const extraNaUren: Wetswaarde<readonly { readonly tot: number; readonly maanden: number }[]> = {
  naam: 'Nieuwe termijn na een boete, zelfredzaamheidsroute, naar gevolgde cursusuren',
  eenheid: 'maanden',
  artikel: art('duo', 'extra tijd na een boete'),
  reeks: sinds(
    '2022-01-01',
    [
      { tot: 200, maanden: 24 },
      { tot: 400, maanden: 18 },
      { tot: 600, maanden: 12 },
      { tot: 800, maanden: 6 },
    ],
    'tweede hand',
  ),
}

export const extraPvtMap: Wetswaarde<Readonly<Record<'een' | 'beide', number>>> = {
  naam: 'Nieuwe termijn na een boete voor PVT of MAP: één van beide, of allebei',
  eenheid: 'maanden',
  artikel: art('duo', 'extra tijd na een boete'),
  reeks: sinds('2022-01-01', { een: 6, beide: 12 }, 'tweede hand'),
}

export interface Overschrijding {
  readonly doelgroep: Doelgroep
  /** Last day of the (lengthened or new) term. */
  readonly laatsteDag?: Gegeven<Dag>
  /** What was not done in time. */
  readonly open: readonly ('pvt' | 'map' | 'leerroute')[]
  /** Renewal of the permit was refused or the permit withdrawn. */
  readonly vergunningGeweigerd?: Gegeven<Dag>
}

/** What DUO may impose on that day, in euros; for the route only the maximum is known. */
export function boeteVanDuo(i: Overschrijding, op: Dag): Oordeel<number> {
  const { laatsteDag: eind, vergunningGeweigerd: geweigerd } = i
  if (eind === undefined) return mist('pipVastgesteld', 'duoboete.termijn')
  if (op <= eind.waarde)
    return nvt([stap('duoboete.loopt', { tot: eind.waarde }, [art('wi2021', '24.1')], [eind.feit])])
  if (i.open.length === 0) return nvt([stap('duoboete.alles', {}, [art('wi2021', '24.1')])])
  const bedrag = opDag(boetePvtMap, eind.waarde)
  const hoogst = opDag(boeteRouteHoogst, eind.waarde)
  if (bedrag === undefined || hoogst === undefined) return mist('pipVastgesteld', 'buitenGeldigheid')
  const modules = i.open.filter((o) => o !== 'leerroute')
  const stappen: Stap[] = []
  if (modules.length > 0)
    stappen.push(
      stap('duoboete.pvtMap', { bedrag }, [art('wi2021', '24.1'), art('bi2021', '7.2.1')], [eind.feit]),
    )
  const vervallen = geweigerd !== undefined && geweigerd.waarde <= op
  const route = i.open.includes('leerroute')
  if (route && vervallen)
    stappen.push(
      stap('duoboete.vergunning', { dag: geweigerd.waarde }, [art('wi2021', '25.3')], [geweigerd.feit]),
    )
  else if (route)
    stappen.push(
      stap('duoboete.route', { hoogst }, [art('wi2021', '25.1'), art('bi2021', '7.2.2')], [eind.feit]),
    )
  if (i.doelgroep === 'asielstatushouder') {
    stappen.push(stap('duoboete.asiel', {}, [art('hvjeu', 'C-158/23'), art('rvs', '9 juli 2025')]))
    return onbepaald([{ feit: 'besluitDuo', code: 'duoboete.asiel' }], stappen)
  }
  if (route && !vervallen) return onbepaald([{ feit: 'besluitDuo', code: 'duoboete.tabel' }], stappen)
  if (modules.length === 2) return onbepaald([{ feit: 'besluitDuo', code: 'duoboete.beide' }], stappen)
  return modules.length === 1 ? bepaald(bedrag, stappen) : nvt(stappen)
}

export interface NaBoete {
  /** Day on which the fine was made known. */
  readonly bekendgemaakt: Gegeven<Dag>
  readonly leerroute: Leerroute
  readonly open: Overschrijding['open']
  /** Exams passed of the four language parts and KNM; for B1 and education route. */
  readonly behaald?: Gegeven<number>
  /** Course hours that count; for the Z route. */
  readonly cursusuren?: Gegeven<number>
}

/** Length in months of the new term; with several fines the longest holds, they are not added. */
export function nieuweTermijn(i: NaBoete): Oordeel<{ readonly maanden: number; readonly laatsteDag: Dag }> {
  const { waarde: dag, feit } = i.bekendgemaakt
  const tabel = opDag(extraPvtMap, dag)
  const hoogst = opDag(nieuweTermijnHoogst, dag)
  if (tabel === undefined || hoogst === undefined) return mist('besluitDuo', 'buitenGeldigheid')
  const modules = i.open.filter((o) => o !== 'leerroute').length
  const lengtes: number[] = modules === 0 ? [] : [modules === 2 ? tabel.beide : tabel.een]
  const stappen: Stap[] = []
  if (modules > 0)
    stappen.push(stap('nieuweTermijn.pvtMap', { maanden: lengtes[0]! }, [extraPvtMap.artikel], [feit]))
  if (i.open.includes('leerroute')) {
    const route = i.leerroute === 'z' ? byHours(i, dag) : byExams(i, dag)
    if ('soort' in route) return route
    lengtes.push(route.maanden)
    stappen.push(route.stap)
  }
  if (lengtes.length === 0) return nvt([stap('duoboete.alles', {}, [art('wi2021', '24.1')])])
  const maanden = Math.min(hoogst, Math.max(...lengtes))
  const laatsteDag = plusMaanden(dag, maanden)
  stappen.push(
    stap('nieuweTermijn.langste', { maanden, laatsteDag }, [art('wi2021', '24.2'), art('wi2021', '25.2')]),
  )
  return bepaald({ maanden, laatsteDag }, stappen, ['nieuweTermijn.tweedeHand'])
}

type Routelengte = { maanden: number; stap: Stap } | Oordeel<{ maanden: number; laatsteDag: Dag }>

function byExams(i: NaBoete, dag: Dag): Routelengte {
  const b = i.behaald
  const tabel = opDag(extraNaExamens, dag)
  if (b === undefined || tabel === undefined) return mist('examenresultaat', 'nieuweTermijn.examens')
  const maanden = tabel[Math.min(b.waarde, tabel.length - 1)]!
  const s = stap('nieuweTermijn.examens', { behaald: b.waarde, maanden }, [extraNaExamens.artikel], [b.feit])
  return { maanden, stap: s }
}

function byHours(i: NaBoete, dag: Dag): Routelengte {
  const u = i.cursusuren
  const tabel = opDag(extraNaUren, dag)
  if (u === undefined || tabel === undefined) return mist('uren', 'nieuweTermijn.uren')
  const maanden = (tabel.find((r) => u.waarde <= r.tot) ?? tabel.at(-1)!).maanden
  const s = stap('nieuweTermijn.uren', { uren: u.waarde, maanden }, [extraNaUren.artikel], [u.feit])
  return { maanden, stap: s }
}

/** First fine, second after the new term, and each one after that. */
const REEKS = {
  pvt: [art('wi2021', '24.1'), art('wi2021', '24.3'), art('wi2021', '24.4')],
  map: [art('wi2021', '24.1'), art('wi2021', '24.3'), art('wi2021', '24.4')],
  leerroute: [art('wi2021', '25.1'), art('wi2021', '25.2'), art('wi2021', '25.2')],
  pvt2013: [art('wi2013', '28'), art('wi2013', '30.1'), art('wi2013', '30.2')],
  examen2013: [art('wi2013', '31.1'), art('wi2013', '33.1'), art('wi2013', '33.2')],
} as const

export interface Volgende {
  readonly wet: Plicht['wet']
  readonly doelgroep: Doelgroep
  /** What is still not done; under the act of 2013 the route stands for the examination. */
  readonly open: 'pvt' | 'map' | 'leerroute'
  /** Last day of the term that runs: the first, or the one that the last fine set. */
  readonly laatsteDag: Gegeven<Dag>
  /** Fines for this part so far, by the day on which each was made known. */
  readonly boetes: readonly Gegeven<Dag>[]
}

/**
 * The first day from which DUO fines (again) while the part stays open: after the term, after the new term, and from
 * then on every two years (Wi2021 art. 24 lid 1, 3 and 4 and art. 25 lid 2; Wi2013 art. 28, 30, 31 and 33).
 */
export function volgendeBoete(i: Volgende): Oordeel<Dag> {
  const { laatsteDag: eind, boetes } = i
  const oud = i.open === 'pvt' ? 'pvt2013' : 'examen2013'
  const [eerste, tweede, verder] = REEKS[i.wet === 'wi2021' ? i.open : oud]
  if (i.doelgroep === 'asielstatushouder')
    return onbepaald(
      [{ feit: 'besluitDuo', code: 'duoboete.asiel' }],
      [stap('duoboete.asiel', {}, [art('hvjeu', 'C-158/23'), art('rvs', '9 juli 2025')])],
    )
  if (boetes.length < 3) {
    const vanaf = plusDagen(eind.waarde, 1)
    const artikel = [eerste, tweede, verder][boetes.length]!
    const feiten = [eind.feit, ...boetes.map((b) => b.feit)]
    const s = stap(
      'duoboete.volgende',
      { keer: boetes.length + 1, tot: eind.waarde, vanaf },
      [artikel],
      feiten,
    )
    return bepaald(vanaf, [s], boetes.length === 2 ? ['duoboete.eersteHerhaling'] : [])
  }
  const laatst = boetes.reduce((a, b) => (b.waarde > a.waarde ? b : a))
  const tabel = opDag(boeteHerhaling, laatst.waarde)
  if (tabel === undefined) return mist('besluitDuo', 'buitenGeldigheid')
  const jaren = tabel[i.wet === 'wi2021' ? 'wi2021' : oud]
  const vanaf = plusJaren(laatst.waarde, jaren)
  return bepaald(vanaf, [
    stap('duoboete.herhaling', { op: laatst.waarde, jaren, vanaf }, [verder], [laatst.feit]),
  ])
}
