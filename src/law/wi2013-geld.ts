/**
 * Money under the act of 2013: DUO's fine by hours and attempts, the new term after it, and whether a loan is remitted.
 * The table lowers further by parts passed, with figures that were not found: its amounts are upper bounds.
 */
import { type Dag, laatste, plusJaren } from '#core/day.ts'
import { bepaald, type Gegeven, nvt, type Oordeel, onbepaald, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import type { Doelgroep } from './plicht.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

/** What was tried: not all parts taken, all parts once, or all failed parts at least twice. */
export const inspanningsgraden = ['nietAlles', 'allesEenKeer', 'allesTweeKeer'] as const
export type Inspanningsgraad = (typeof inspanningsgraden)[number]

/** Upper bounds by course hours: below 150, from 150, from 300. */
export const boete2013: Wetswaarde<
  Readonly<Record<Inspanningsgraad, readonly { readonly vanafUren: number; readonly hoogst: number }[]>>
> = {
  naam: 'Oude wet: boete ten hoogste, naar cursusuren en pogingen',
  eenheid: 'euro',
  artikel: art('duo', 'boete onder de wet van 2013'),
  reeks: sinds(
    '2013-01-01',
    {
      nietAlles: [
        { vanafUren: 0, hoogst: 1250 },
        { vanafUren: 150, hoogst: 875 },
        { vanafUren: 300, hoogst: 500 },
      ],
      allesEenKeer: [
        { vanafUren: 0, hoogst: 1000 },
        { vanafUren: 150, hoogst: 625 },
        { vanafUren: 300, hoogst: 250 },
      ],
      allesTweeKeer: [
        { vanafUren: 0, hoogst: 750 },
        { vanafUren: 150, hoogst: 375 },
        { vanafUren: 300, hoogst: 0 },
      ],
    },
    'tweede hand',
  ),
}

/** Since the Court of Justice's ruling DUO imposes none; the Raad van State followed on 9 July 2025. */
export const asielGeenBoete: Wetswaarde<boolean> = {
  naam: 'Oude wet: asielstatushouders krijgen geen boete',
  eenheid: 'ja of nee',
  artikel: art('hvjeu', 'C-158/23'),
  reeks: sinds('2025-02-04', true, 'tweede hand'),
}

export const boeteHoogst2013: Wetswaarde = {
  naam: 'Oude wet: boete voor het examen, ten hoogste',
  eenheid: 'euro',
  artikel: art('wi2013', '34.c'),
  reeks: sinds('2013-01-01', 1250),
}

export const boetePvt2013: Wetswaarde = {
  naam: 'Oude wet: boete voor het participatieverklaringstraject, ten hoogste',
  eenheid: 'euro',
  artikel: art('wi2013', '34.a'),
  reeks: sinds('2017-10-01', 340),
}

export const nieuweTermijn2013: Wetswaarde<Readonly<Record<'examen' | 'pvt', number>>> = {
  naam: 'Oude wet: nieuwe termijn na een boete, ten hoogste',
  eenheid: 'jaar',
  artikel: art('wi2013', '32'),
  reeks: sinds('2013-01-01', { examen: 2, pvt: 1 }),
}

/** The texts of 2014 to 2018 set no end; that of 1 January 2020 does, also for terms that ended before. */
export const leningrechtjaren: Wetswaarde = {
  naam: 'Oude wet: recht op een lening eindigt na het einde van de termijn na',
  eenheid: 'jaar',
  artikel: art('wi2013', '16.2.b'),
  reeks: sinds('2020-01-01', 6),
}

export interface Overschrijding2013 {
  readonly doelgroep: Doelgroep
  readonly laatsteDag: Gegeven<Dag>
  readonly onderdeel: 'examen' | 'pvt'
  readonly cursusuren?: Gegeven<number>
  readonly graad?: Gegeven<Inspanningsgraad>
  readonly vergunningGeweigerd?: Gegeven<Dag>
}

/** The most that DUO may fine under the old act on that day, in euros. */
export function boeteWi2013(i: Overschrijding2013, op: Dag): Oordeel<number> {
  const { laatsteDag: eind, vergunningGeweigerd: geweigerd } = i
  if (op <= eind.waarde)
    return nvt([stap('duoboete.loopt', { tot: eind.waarde }, [art('wi2013', '31')], [eind.feit])])
  if (i.doelgroep === 'asielstatushouder' && opDag(asielGeenBoete, op) === true)
    return nvt([stap('wi2013.asiel', {}, [art('rvs', '9 juli 2025'), art('hvjeu', 'C-158/23')])])
  if (i.onderdeel === 'pvt') {
    const pvt = opDag(boetePvt2013, eind.waarde)
    if (pvt === undefined) return mist('vergunningVerleend', 'buitenGeldigheid')
    return bepaald(pvt, [
      stap('wi2013.boete', { hoogst: pvt }, [art('wi2013', '28'), art('wi2013', '34.a')], [eind.feit]),
    ])
  }
  if (geweigerd !== undefined && geweigerd.waarde <= op)
    return nvt([
      stap('duoboete.vergunning', { dag: geweigerd.waarde }, [art('wi2013', '31.2')], [geweigerd.feit]),
    ])
  if (i.cursusuren === undefined) return mist('uren', 'afschalen.uren')
  if (i.graad === undefined) return mist('examenresultaat', 'wi2013.pogingen')
  const tabel = opDag(boete2013, eind.waarde)
  const wettelijk = opDag(boeteHoogst2013, eind.waarde)
  if (tabel === undefined || wettelijk === undefined) return mist('vergunningVerleend', 'buitenGeldigheid')
  const uren = i.cursusuren.waarde
  const hoogst = Math.min(wettelijk, tabel[i.graad.waarde].findLast((r) => uren >= r.vanafUren)!.hoogst)
  const stappen: Stap[] = [
    stap(
      'wi2013.tabel',
      { uren, hoogst },
      [art('wi2013', '31'), boeteHoogst2013.artikel, boete2013.artikel],
      [i.cursusuren.feit, i.graad.feit],
    ),
  ]
  return hoogst === 0 ? nvt(stappen) : bepaald(hoogst, stappen, ['wi2013.bovengrens'])
}

/** The last day of the new term that a fine of the old act may set at most. */
export function nieuweTermijnWi2013(bekendgemaakt: Gegeven<Dag>, onderdeel: 'examen' | 'pvt'): Oordeel<Dag> {
  const jaren = opDag(nieuweTermijn2013, bekendgemaakt.waarde)?.[onderdeel]
  if (jaren === undefined) return mist('besluitDuo', 'buitenGeldigheid')
  const tot = plusJaren(bekendgemaakt.waarde, jaren)
  const artikel = art('wi2013', onderdeel === 'pvt' ? '29' : '32')
  return bepaald(tot, [
    stap('wi2013.nieuweTermijn', { op: bekendgemaakt.waarde, jaren, tot }, [artikel], [bekendgemaakt.feit]),
  ])
}

export interface Lening2013 {
  readonly doelgroep: Doelgroep
  /** Exam and PVT done, exempted, dispensed, or naturalised without test. */
  readonly klaar?: Gegeven<Dag>
  readonly laatsteDag: Gegeven<Dag>
  /** For who must do the PVT: its own year, and the day on which it was done. */
  readonly pvt?: { readonly laatsteDag: Gegeven<Dag>; readonly op?: Gegeven<Dag> }
}

/** Whether DUO remits the loan. In time: wholly, by itself; late: only in cases that a regulation names. */
export function leningKwijt(i: Lening2013): Oordeel<boolean> {
  const { klaar, laatsteDag: eind, pvt } = i
  const basis = [art('bi2013', '4.13.3')]
  if (i.doelgroep !== 'asielstatushouder') return bepaald(false, [stap('wi2013.leningTerug', {}, basis)])
  if (klaar === undefined) return mist('plichtVoldaan', 'wi2013.klaar')
  // Each part has its own term: the PVT its year, the rest its three (art. 4.13 lid 4).
  const eigen = [art('bi2013', '4.13.4')]
  if (pvt !== undefined && pvt.op === undefined) return mist('pvtAfgerond', 'wi2013.pvt')
  if (pvt?.op !== undefined && pvt.op.waarde > pvt.laatsteDag.waarde) {
    const laat = { klaar: pvt.op.waarde, tot: pvt.laatsteDag.waarde }
    return onbepaald(
      [{ feit: 'besluitDuo', code: 'wi2013.leningLaat' }],
      [stap('wi2013.leningLaat', laat, [...basis, ...eigen], [pvt.op.feit, pvt.laatsteDag.feit])],
    )
  }
  const waarden = { klaar: klaar.waarde, tot: eind.waarde }
  if (klaar.waarde <= eind.waarde)
    return bepaald(true, [
      stap('wi2013.leningKwijt', waarden, [...basis, ...eigen], [klaar.feit, eind.feit, pvt?.op?.feit]),
    ])
  return onbepaald(
    [{ feit: 'besluitDuo', code: 'wi2013.leningLaat' }],
    [stap('wi2013.leningLaat', waarden, [...basis, art('bi2021', '12.1a.1')], [klaar.feit, eind.feit])],
  )
}

/**
 * The last day on which a loan may be taken up: six years after the (lengthened) term, or earlier the last day of the
 * year for the PVT when the statement was not signed by then.
 */
export function leningTot(laatsteDag: Gegeven<Dag>, pvt?: Lening2013['pvt']): Oordeel<Dag> {
  const wet = opDag(boeteHoogst2013, laatsteDag.waarde)
  const jaren = opDag(leningrechtjaren, laatste(laatsteDag.waarde, leningrechtjaren.reeks[0]!.vanaf))
  if (wet === undefined || jaren === undefined) return mist('vergunningVerleend', 'buitenGeldigheid')
  const { op, laatsteDag: eind } = pvt ?? {}
  if (eind !== undefined && (op === undefined || op.waarde > eind.waarde))
    return bepaald(eind.waarde, [
      stap('wi2013.leningPvt', { tot: eind.waarde }, [art('wi2013', '16.2.a')], [eind.feit, op?.feit]),
    ])
  const tot = plusJaren(laatsteDag.waarde, jaren)
  return bepaald(tot, [
    stap('wi2013.leningTot', { tot, jaren }, [art('wi2013', '16.2.b')], [laatsteDag.feit]),
  ])
}
