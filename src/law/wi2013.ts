/**
 * The act of 2013, which stays for who was bound before 2022: which parts by date (ONA since 2015, PVT since 1 October
 * 2017), the year for the participation statement, lengthening and dispensation for shown effort.
 */
import { type Dag, dag, laatste, plusDagen, plusJaren, plusMaanden } from '#core/day.ts'
import { bepaald, type Gegeven, nvt, type Oordeel, onbepaald, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import { onderdelenWi2013 } from './onderdelen.ts'
import type { Termijndagen } from './pip.ts'
import { inwerkingtreding } from './plicht.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

export type Onderdeel2013 = keyof typeof onderdelenWi2013

/** Parts that were added, and from which day of becoming bound. */
export const erbijVanaf: Wetswaarde<Readonly<Record<'ona' | 'pvt', Dag>>> = {
  naam: 'Oude wet: onderdelen voor wie plichtig werd vanaf',
  eenheid: 'dag',
  artikel: art('bi2013', '2.10.2'),
  reeks: sinds('2013-01-01', { ona: dag('2015-01-01'), pvt: dag('2017-10-01') }),
}

export const pvtjaren: Wetswaarde = {
  naam: 'Oude wet: participatieverklaringstraject na plicht en inschrijving',
  eenheid: 'jaar',
  artikel: art('wi2013', '7a.1'),
  reeks: sinds('2017-10-01', 1),
}

export const aanvraagmaanden2013: Wetswaarde = {
  naam: 'Oude wet: verlenging of ontheffing aanvragen, vóór het einde niet eerder dan',
  eenheid: 'maanden',
  artikel: art('bi2013', '2.12'),
  reeks: sinds('2013-01-01', 6),
}

export const agiUren: Wetswaarde = {
  naam: 'Oude wet: ontheffing na aantoonbare inspanning, cursusuren ten minste',
  eenheid: 'uren',
  artikel: art('ri2013', '2.4b'),
  reeks: sinds('2013-01-01', 600, 'tweede hand'),
}

/** Attempts at each part not passed: certain from `zeker`, and never below `minst`; between the two sources differ. */
export const agiPogingen: Wetswaarde<{ readonly minst: number; readonly zeker: number }> = {
  naam: 'Oude wet: ontheffing na aantoonbare inspanning, pogingen per niet behaald onderdeel',
  eenheid: 'pogingen',
  artikel: art('ri2013', '2.4b'),
  reeks: sinds('2013-01-01', { minst: 3, zeker: 4 }, 'tweede hand'),
}

export const verlengUren2013: Wetswaarde = {
  naam: 'Oude wet: verlenging na inspanning, cursusuren ten minste',
  eenheid: 'uren',
  artikel: art('ri2013', '2.4c'),
  reeks: sinds('2013-01-01', 300, 'tweede hand'),
}

export const verlengPogingen2013: Wetswaarde = {
  naam: 'Oude wet: verlenging na inspanning, pogingen per niet behaald onderdeel',
  eenheid: 'pogingen',
  artikel: art('ri2013', '2.4c'),
  reeks: sinds('2013-01-01', 2, 'tweede hand'),
}

export interface Stand2013 {
  readonly plichtigSinds: Gegeven<Dag>
  readonly behaald: readonly Gegeven<Onderdeel2013>[]
  readonly vrij: readonly Gegeven<Onderdeel2013>[]
  /** MAP of the new act completed: then no ONA (Besluit 2021 art. 12.1a lid 6). */
  readonly mapAfgerond?: Gegeven<Dag>
}

/** What of the old duty is met and what is open. */
export function voldaanStand2013(
  i: Stand2013,
): Oordeel<{ readonly voldaan: boolean; readonly open: readonly Onderdeel2013[] }> {
  const { waarde: van, feit } = i.plichtigSinds
  const erbij = opDag(erbijVanaf, van)
  if (erbij === undefined || van >= inwerkingtreding.reeks[0]!.waarde)
    return mist('vergunningVerleend', 'wi2013.andereWet')
  const stappen: Stap[] = []
  const open: Onderdeel2013[] = []
  for (const onderdeel of Object.keys(onderdelenWi2013) as Onderdeel2013[]) {
    if ((onderdeel === 'ona' || onderdeel === 'pvt') && van < erbij[onderdeel]) {
      const artikel = onderdeel === 'ona' ? art('bi2013', '2.10.2') : art('wi2013', '7a.1')
      stappen.push(stap('wi2013.nogNiet', { onderdeel, vanaf: erbij[onderdeel], van }, [artikel], [feit]))
      continue
    }
    const artikel = onderdeel === 'pvt' ? art('wi2013', '7a.1') : art('wi2013', '7.2')
    const klaar = i.behaald.find((b) => b.waarde === onderdeel)
    const vrij = i.vrij.find((b) => b.waarde === onderdeel)
    if (klaar !== undefined) stappen.push(stap('wi2013.behaald', { onderdeel }, [artikel], [klaar.feit]))
    else if (vrij !== undefined) stappen.push(stap('wi2013.vrij', { onderdeel }, [artikel], [vrij.feit]))
    else if (onderdeel === 'ona' && i.mapAfgerond !== undefined)
      stappen.push(stap('wi2013.onaDoorMap', {}, [art('bi2021', '12.1a.6')], [i.mapAfgerond.feit]))
    else {
      open.push(onderdeel)
      stappen.push(stap('wi2013.open', { onderdeel }, [artikel]))
    }
  }
  return bepaald({ voldaan: open.length === 0, open }, stappen)
}

/** The year in which the participation statement is completed under the old act. */
export function pvtTermijn2013(i: {
  readonly plichtigSinds: Gegeven<Dag>
  readonly ingeschreven?: Gegeven<Dag>
}): Oordeel<Termijndagen> {
  const { plichtigSinds: p, ingeschreven: s } = i
  const vanaf = erbijVanaf.reeks[0]!.waarde.pvt
  if (p.waarde < vanaf)
    return nvt([
      stap('wi2013.nogNiet', { onderdeel: 'pvt', vanaf, van: p.waarde }, [art('wi2013', '7a.1')], [p.feit]),
    ])
  if (s === undefined) return mist('ingeschreven', 'wi2013.ingeschreven')
  const begin = laatste(p.waarde, s.waarde)
  const jaren = opDag(pvtjaren, begin)
  if (jaren === undefined) return mist('ingeschreven', 'buitenGeldigheid')
  const laatsteDag = plusDagen(plusJaren(begin, jaren), -1)
  const artikelen = [art('wi2013', '7a.1'), art('wi2013', '7a.2')]
  return bepaald({ begin, laatsteDag }, [
    stap('wi2013.pvtTermijn', { begin, jaren, laatsteDag }, artikelen, [p.feit, s.feit]),
  ])
}

/** The first day on which lengthening or dispensation may be asked under the old act. */
export function aanvragen2013(laatsteDag: Gegeven<Dag>): Oordeel<Dag> {
  const exclusief = plusDagen(laatsteDag.waarde, 1)
  const maanden = opDag(aanvraagmaanden2013, exclusief)
  if (maanden === undefined) return mist('vergunningVerleend', 'buitenGeldigheid')
  const vanaf = plusMaanden(exclusief, -maanden)
  const waarden = { laatsteDag: laatsteDag.waarde, maanden, vanaf }
  return bepaald(vanaf, [stap('verlenging.aanvraag', waarden, [art('bi2013', '2.12')], [laatsteDag.feit])])
}

export interface Inspanning2013 {
  readonly uren?: Gegeven<number>
  /** Fewest attempts at a part that is not passed. */
  readonly pogingen?: Gegeven<number>
}

/** Whether the shown effort suffices: for dispensation (AGI) or for lengthening. DUO decides. */
export function inspanning2013(i: Inspanning2013, doel: 'ontheffing' | 'verlenging'): Oordeel<boolean> {
  const { uren, pogingen } = i
  if (uren === undefined) return mist('uren', 'afschalen.uren')
  if (pogingen === undefined) return mist('examenresultaat', 'wi2013.pogingen')
  const norm = (doel === 'ontheffing' ? agiUren : verlengUren2013).reeks[0]!.waarde
  const grens =
    doel === 'ontheffing'
      ? agiPogingen.reeks[0]!.waarde
      : { minst: verlengPogingen2013.reeks[0]!.waarde, zeker: verlengPogingen2013.reeks[0]!.waarde }
  const artikel = doel === 'ontheffing' ? agiUren.artikel : verlengUren2013.artikel
  const wet = doel === 'ontheffing' ? art('wi2013', '6.2') : art('wi2013', '7b.3')
  const waarden = { uren: uren.waarde, norm, pogingen: pogingen.waarde, nodig: grens.zeker }
  const stappen = [stap('wi2013.inspanning', waarden, [wet, artikel], [uren.feit, pogingen.feit])]
  if (uren.waarde < norm || pogingen.waarde < grens.minst) return bepaald(false, stappen)
  if (pogingen.waarde >= grens.zeker) return bepaald(true, stappen)
  return onbepaald([{ feit: 'besluitDuo', code: 'wi2013.drieOfVier' }], stappen)
}
