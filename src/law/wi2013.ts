/**
 * The act of 2013, which stays for who was bound before 2022: which parts by date (ONA since 2015, PVT since 1 October
 * 2017), the year for the participation statement, lengthening and dispensation for shown effort.
 */
import { type Dag, dag, dagenTussen, laatste, plusDagen, plusJaren, plusMaanden } from '#core/day.ts'
import { bepaald, type Gegeven, nvt, type Oordeel, onbepaald, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import { onderdelenWi2013 } from './onderdelen.ts'
import type { Termijndagen } from './pip.ts'
import { inwerkingtreding } from './plicht.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

export type Onderdeel2013 = keyof typeof onderdelenWi2013

/** Parts that were added, and from which day of becoming bound. */
export const onaVanaf: Wetswaarde<Dag> = {
  naam: 'Oude wet: oriëntatie op de arbeidsmarkt (ONA), voor wie plichtig werd vanaf',
  eenheid: 'dag',
  artikel: art('bi2013', '2.10.2'),
  reeks: sinds('2013-01-01', dag('2015-01-01')),
}

/** The act has the participation statement since that day; that it spares who was bound before stands in no text read. */
export const pvtVanaf: Wetswaarde<Dag> = {
  naam: 'Oude wet: participatieverklaringstraject, voor wie plichtig werd vanaf',
  eenheid: 'dag',
  artikel: art('wi2013', '7a.1'),
  reeks: sinds('2013-01-01', dag('2017-10-01'), 'tweede hand'),
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

export const alfabetiseringsjaren: Wetswaarde = {
  naam: 'Oude wet: verlenging om een alfabetiseringscursus, één keer, ten hoogste',
  eenheid: 'jaar',
  artikel: art('wi2013', '7b.3.b'),
  reeks: sinds('2013-01-01', 2),
}

export const inspanningsjaren2013: Wetswaarde = {
  naam: 'Oude wet: verlenging na inspanning, ten hoogste',
  eenheid: 'jaar',
  artikel: art('ri2013', '2.4c.2'),
  reeks: sinds('2013-01-01', 2, 'tweede hand'),
}

export interface Stand2013 {
  readonly plichtigSinds: Gegeven<Dag>
  readonly behaald: readonly Gegeven<Onderdeel2013>[]
  readonly vrij: readonly Gegeven<Onderdeel2013>[]
  /** MAP of the new act completed: then no ONA (Besluit 2021 art. 12.1a lid 6). */
  readonly mapAfgerond?: Gegeven<Dag>
  /** DUO established that the duty is met: whatever the facts show. */
  readonly vastgesteld?: Gegeven<Dag>
}

/** One part of the old duty: whether it stands open, and else by what it is closed. */
export interface Deel2013 {
  readonly onderdeel: Onderdeel2013
  readonly stand: 'behaald' | 'vrij' | 'nietGevraagd' | 'open'
  readonly stap: Stap
}

/** What of the old duty is met and what is open. */
export function voldaanStand2013(
  i: Stand2013,
): Oordeel<{ readonly voldaan: boolean; readonly open: readonly Onderdeel2013[] }> {
  const delen = onderdelenStand2013(i)
  if (delen === undefined) return mist('vergunningVerleend', 'wi2013.andereWet')
  const duo = i.vastgesteld
  if (duo !== undefined)
    return bepaald({ voldaan: true, open: [] }, [
      ...delen.filter((d) => d.stand !== 'open').map((d) => d.stap),
      stap('voldaan.vastgesteld', { dag: duo.waarde }, [art('wi2013', '7.2')], [duo.feit]),
    ])
  const stappen = delen.map((d) => d.stap)
  const open = delen.filter((d) => d.stand === 'open').map((d) => d.onderdeel)
  return bepaald({ voldaan: open.length === 0, open }, stappen)
}

/** Each part of the old act; undefined for who became bound on a day that it does not cover. */
export function onderdelenStand2013(i: Stand2013): readonly Deel2013[] | undefined {
  const { waarde: van, feit } = i.plichtigSinds
  const ona = opDag(onaVanaf, van)
  const pvt = opDag(pvtVanaf, van)
  if (ona === undefined || pvt === undefined || van >= inwerkingtreding.reeks[0]!.waarde) return undefined
  return (Object.keys(onderdelenWi2013) as Onderdeel2013[]).map((onderdeel): Deel2013 => {
    const deel = (stand: Deel2013['stand'], s: Stap): Deel2013 => ({ onderdeel, stand, stap: s })
    const vanaf = onderdeel === 'ona' ? ona : onderdeel === 'pvt' ? pvt : van
    if (van < vanaf) {
      const bron = onderdeel === 'ona' ? onaVanaf.artikel : pvtVanaf.artikel
      return deel('nietGevraagd', stap('wi2013.nogNiet', { onderdeel, vanaf, van }, [bron], [feit]))
    }
    const artikel = onderdeel === 'pvt' ? art('wi2013', '7a.1') : art('wi2013', '7.2')
    const klaar = i.behaald.find((b) => b.waarde === onderdeel)
    if (klaar !== undefined)
      return deel('behaald', stap('wi2013.behaald', { onderdeel }, [artikel], [klaar.feit]))
    const vrij = i.vrij.find((b) => b.waarde === onderdeel)
    if (vrij !== undefined) return deel('vrij', stap('wi2013.vrij', { onderdeel }, [artikel], [vrij.feit]))
    if (onderdeel === 'ona' && i.mapAfgerond !== undefined)
      return deel('behaald', stap('wi2013.onaDoorMap', {}, [art('bi2021', '12.1a.6')], [i.mapAfgerond.feit]))
    return deel('open', stap('wi2013.open', { onderdeel }, [artikel]))
  })
}

export interface Pvttermijn2013 {
  readonly plichtigSinds: Gegeven<Dag>
  /** In the BRP; who holds an asylum permit, in the municipality that housed the person (art. 7a lid 2). */
  readonly ingeschreven?: Gegeven<Dag>
  /** Breaks of residence of at most a year: from the day of leaving to the day of return. */
  readonly onderbrekingen?: readonly Gegeven<{ readonly van: Dag; readonly tot: Dag }>[]
  /** DUO's decisions to lengthen this year for lack of blame: the new last day that each gives. */
  readonly verlengingen?: readonly Gegeven<Dag>[]
}

/** The year in which the participation statement is completed under the old act. */
export function pvtTermijn2013(i: Pvttermijn2013): Oordeel<Termijndagen> {
  const { plichtigSinds: p, ingeschreven: s } = i
  const vanaf = pvtVanaf.reeks[0]!.waarde
  if (p.waarde < vanaf)
    return nvt([
      stap('wi2013.nogNiet', { onderdeel: 'pvt', vanaf, van: p.waarde }, [pvtVanaf.artikel], [p.feit]),
    ])
  if (s === undefined) return mist('ingeschreven', 'wi2013.ingeschreven')
  const begin = laatste(p.waarde, s.waarde)
  const jaren = opDag(pvtjaren, begin)
  if (jaren === undefined) return mist('ingeschreven', 'buitenGeldigheid')
  let laatsteDag = plusDagen(plusJaren(begin, jaren), -1)
  const artikelen = [art('wi2013', '7a.1'), art('wi2013', '7a.2')]
  const stappen = [stap('wi2013.pvtTermijn', { begin, jaren, laatsteDag }, artikelen, [p.feit, s.feit])]
  for (const { waarde, feit } of i.onderbrekingen ?? []) {
    if (waarde.tot <= begin) continue
    const dagen = dagenTussen(laatste(waarde.van, begin), waarde.tot)
    laatsteDag = plusDagen(laatsteDag, dagen)
    const waarden = { van: waarde.van, tot: waarde.tot, dagen, laatsteDag }
    stappen.push(stap('termijn.onderbroken', waarden, [art('bi2013', '2.11')], [feit]))
  }
  for (const { waarde, feit } of i.verlengingen ?? []) {
    if (waarde <= laatsteDag) continue
    laatsteDag = waarde
    stappen.push(stap('termijn.verlengd', { laatsteDag }, [art('wi2013', '7a.3')], [feit]))
  }
  return bepaald({ begin, laatsteDag }, stappen)
}

/** The first day on which lengthening or dispensation may be asked under the old act. */
export function aanvragen2013(laatsteDag: Gegeven<Dag>): Oordeel<Dag> {
  const exclusief = plusDagen(laatsteDag.waarde, 1)
  const maanden = opDag(aanvraagmaanden2013, exclusief)
  if (maanden === undefined) return mist('vergunningVerleend', 'buitenGeldigheid')
  const vanaf = plusMaanden(exclusief, -maanden)
  const waarden = { laatsteDag: laatsteDag.waarde, maanden, vanaf }
  const artikelen = [art('bi2013', '2.12'), art('bi2013', '2.8b.1')]
  return bepaald(vanaf, [stap('verlenging.aanvraag', waarden, artikelen, [laatsteDag.feit])])
}

export interface Langer2013 {
  readonly grond: 'alfabetisering' | 'inspanning' | 'geenVerwijt'
  /** Last day of the three years, or of the longer term that holds. */
  readonly laatsteDag: Gegeven<Dag>
  /** First day of the literacy course; it must lie within the term. */
  readonly cursus?: Gegeven<Dag>
  /** An earlier lengthening on the same ground. */
  readonly eerder?: Gegeven<Dag>
}

/** The last day until which DUO may lengthen the three years at most; without blame the act sets no maximum. */
export function langstens2013(i: Langer2013): Oordeel<Dag> {
  const { grond, laatsteDag: eind, cursus, eerder } = i
  if (grond === 'geenVerwijt')
    return onbepaald(
      [{ feit: 'termijnVerlengd', code: 'wi2013.duur' }],
      [stap('verlenging.grond', {}, [art('wi2013', '7b.3.a')], [eind.feit])],
    )
  const waarde = grond === 'alfabetisering' ? alfabetiseringsjaren : inspanningsjaren2013
  if (grond === 'alfabetisering') {
    if (eerder !== undefined) return nvt([stap('wi2013.eenmalig', {}, [waarde.artikel], [eerder.feit])])
    if (cursus === undefined) return mist('lesGestart', 'wi2013.cursus')
    if (cursus.waarde > eind.waarde)
      return nvt([stap('wi2013.cursusLaat', { op: cursus.waarde }, [waarde.artikel], [cursus.feit])])
  }
  const jaren = opDag(waarde, eind.waarde)
  if (jaren === undefined) return mist('termijnVerlengd', 'buitenGeldigheid')
  const tot = plusDagen(plusJaren(plusDagen(eind.waarde, 1), jaren), -1)
  return bepaald(tot, [stap('wi2013.langstens', { jaren, tot }, [waarde.artikel], [eind.feit, cursus?.feit])])
}

export interface Inspanning2013 {
  readonly uren?: Gegeven<number>
  /** Fewest attempts at a part that is not passed. */
  readonly pogingen?: Gegeven<number>
}

/**
 * Whether the shown effort suffices: for dispensation (AGI), which spares language and knowledge but never the
 * participation statement (art. 6 lid 2), or for lengthening. DUO decides.
 */
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
