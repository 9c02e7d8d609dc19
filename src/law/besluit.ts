/**
 * Terms of the Algemene wet bestuursrecht around a decision of the college: deciding on a request (art. 4:13, 4:15),
 * objection (6:7 to 6:11), deciding on an objection (7:10), the penalty for deciding late (4:17) and what a fine asks
 * (5:45, 5:51, 5:53).
 */
import { type Dag, dagenTussen, laatste, plusDagen, plusJaren } from '#core/day.ts'
import { type Artikel, bepaald, type Gegeven, nvt, type Oordeel, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import type { Termijndagen } from './pip.ts'
import { art } from './source.ts'
import { type Duur, plusDuur, verlengdEinde } from './termijnenwet.ts'
import { mist, stap } from './zinnen.ts'

const weken = (naam: string, artikel: string, vanaf: string, aantal: number): Wetswaarde => ({
  naam,
  eenheid: 'weken',
  artikel: art('awb', artikel),
  reeks: sinds(vanaf, aantal),
})

export const bezwaarweken = weken('Bezwaar maken', '6:7', '1994-01-01', 6)
export const beslisweken = weken(
  'Beslissen op een aanvraag als geen wet een termijn noemt',
  '4:13.2',
  '1994-01-01',
  8,
)
export const heroverwegingsweken = weken('Beslissen op bezwaar', '7:10.1', '2009-10-01', 6)
export const commissieweken = weken('Beslissen op bezwaar met adviescommissie', '7:10.1', '2009-10-01', 12)
export const verdaagweken = weken('Beslissing op bezwaar verdagen, ten hoogste', '7:10.3', '2009-10-01', 6)
export const boetebeslisweken = weken('Beslissen over een boete na het rapport', '5:51.1', '2009-07-01', 13)

export const postweken = weken(
  'Bezwaar op tijd gepost, ontvangen na de termijn binnen',
  '6:9.2',
  '1994-01-01',
  1,
)

/** After the offence the power to fine lapses: with and without a duty to report (art. 5:53). */
export const vervaljaren: Wetswaarde<Readonly<Record<'metRapport' | 'zonderRapport', number>>> = {
  naam: 'Bevoegdheid om een boete op te leggen vervalt na',
  eenheid: 'jaar',
  artikel: art('awb', '5:45'),
  reeks: sinds('2009-07-01', { metRapport: 5, zonderRapport: 3 }),
}

export const rapportgrens: Wetswaarde = {
  naam: 'Rapport en zienswijze verplicht bij een boete die hoger kan zijn dan',
  eenheid: 'euro',
  artikel: art('awb', '5:53.1'),
  reeks: sinds('2009-07-01', 340),
}

export const dwangsomweken: Wetswaarde = {
  naam: 'Dwangsom begint, na het einde van de termijn en de ingebrekestelling',
  eenheid: 'weken',
  artikel: art('awb', '4:17.3'),
  reeks: sinds('2009-10-01', 2),
}

/** Penalty per day: so many days at so much; what follows the last row costs nothing more. */
export const dwangsomtarief: Wetswaarde<readonly { readonly dagen: number; readonly bedrag: number }[]> = {
  naam: 'Dwangsom bij niet tijdig beslissen, per dag',
  eenheid: 'euro',
  artikel: art('awb', '4:17.2'),
  reeks: sinds('2019-01-01', [
    { dagen: 14, bedrag: 23 },
    { dagen: 14, bedrag: 35 },
    { dagen: 14, bedrag: 45 },
  ]),
}

/** The days on which one may object; the day on which the decision was made known does not count. */
export function bezwaartermijn(bekendgemaakt: Gegeven<Dag>): Oordeel<Termijndagen> {
  const stappen = [
    stap('besluit.bekend', { op: bekendgemaakt.waarde }, [art('awb', '6:8.1')], [bekendgemaakt.feit]),
  ]
  return term(bekendgemaakt.waarde, bezwaarweken, 'besluit.bezwaar', stappen)
}

/** The applicant was asked to complete the request or objection, and did, or let the time for it run out. */
export interface Opschorting {
  readonly gevraagd: Gegeven<Dag>
  readonly hersteld?: Gegeven<Dag>
}

/** The days within which the college decides on a request, where no other act sets a term. */
export function beslistermijn(
  ontvangen: Gegeven<Dag>,
  opschortingen: readonly Opschorting[] = [],
): Oordeel<Termijndagen> {
  const stappen = [
    stap('besluit.aanvraag', { op: ontvangen.waarde }, [art('awb', '4:13.1')], [ontvangen.feit]),
  ]
  return suspended(ontvangen.waarde, beslisweken, stappen, opschortingen, art('awb', '4:15.1'))
}

export interface Bezwaar {
  /** Last day on which objecting was possible. */
  readonly bezwaarTot: Gegeven<Dag>
  /** An advisory committee (art. 7:13) hears and advises. */
  readonly commissie: boolean
  readonly verdaagd?: Gegeven<Dag>
  readonly opschortingen?: readonly Opschorting[]
}

/** The days within which the college decides on the objection. */
export function bezwaarBeslist(b: Bezwaar): Oordeel<Termijndagen> {
  const code = b.commissie ? 'besluit.metCommissie' : 'besluit.zonderCommissie'
  const start = [stap(code, { tot: b.bezwaarTot.waarde }, [art('awb', '7:10.1')], [b.bezwaarTot.feit])]
  const norm = b.commissie ? commissieweken : heroverwegingsweken
  const eerst = suspended(b.bezwaarTot.waarde, norm, start, b.opschortingen ?? [], art('awb', '7:10.2'))
  const { verdaagd } = b
  if (eerst.soort !== 'bepaald' || verdaagd === undefined) return eerst
  const { begin, laatsteDag } = eerst.waarde
  if (verdaagd.waarde > laatsteDag)
    return bepaald(eerst.waarde, [
      ...eerst.stappen,
      stap('besluit.teLaatVerdaagd', { op: verdaagd.waarde }, [art('awb', '7:10.3')], [verdaagd.feit]),
    ])
  const erbij = stap('besluit.verdaagd', { op: verdaagd.waarde }, [art('awb', '7:10.3')], [verdaagd.feit])
  const later = term(laatsteDag, verdaagweken, 'besluit.weken', [...eerst.stappen, erbij])
  return later.soort === 'bepaald'
    ? bepaald({ begin, laatsteDag: later.waarde.laatsteDag }, later.stappen)
    : later
}

export interface Bezwaarschrift {
  readonly termijn: Termijndagen
  readonly ontvangen: Gegeven<Dag>
  /** Handed to the post; for a letter. */
  readonly gepost?: Gegeven<Dag>
  /** The college judged that the objector cannot be said to be in default (art. 6:11). */
  readonly geenVerzuim?: Gegeven<boolean>
}

/** Whether the objection came in time, or may not be turned away for being late. */
export function bezwaarOpTijd(b: Bezwaarschrift): Oordeel<{ readonly opTijd: boolean }> {
  const { begin, laatsteDag: tot } = b.termijn
  const { waarde: ontvangen, feit } = b.ontvangen
  if (ontvangen < begin)
    return bepaald(
      { opTijd: true },
      [stap('bezwaar.vroeg', { op: ontvangen, begin }, [art('awb', '6:10.1')], [feit])],
      ['bezwaar.vroeg'],
    )
  if (ontvangen <= tot)
    return bepaald({ opTijd: true }, [
      stap('bezwaar.ontvangen', { op: ontvangen, tot }, [art('awb', '6:9.1')], [feit]),
    ])
  const week = term(tot, postweken, 'besluit.weken', [])
  const uiterlijk = week.soort === 'bepaald' ? week.waarde.laatsteDag : tot
  const stappen = [stap('bezwaar.laat', { op: ontvangen, tot, uiterlijk }, [art('awb', '6:9.2')], [feit])]
  if (ontvangen <= uiterlijk) {
    if (b.gepost === undefined) return mist('bezwaarGepost', 'bezwaar.gepost', stappen)
    if (b.gepost.waarde <= tot)
      return bepaald({ opTijd: true }, [
        ...stappen,
        stap('bezwaar.gepost', { op: b.gepost.waarde }, [art('awb', '6:9.2')], [b.gepost.feit]),
      ])
  }
  const oordeel = b.geenVerzuim
  if (oordeel === undefined) return mist('bezwaarVerschoonbaar', 'bezwaar.verzuim', stappen)
  const code = oordeel.waarde ? 'bezwaar.geenVerzuim' : 'bezwaar.verzuim'
  return bepaald({ opTijd: oordeel.waarde }, [
    ...stappen,
    stap(code, {}, [art('awb', '6:11')], [oordeel.feit]),
  ])
}

/** The day by which the college decides on a fine after the report: a term of thirteen weeks, never shifted. */
export function boeteBeslist(rapport: Gegeven<Dag>): Oordeel<Termijndagen> {
  const stappen = [stap('besluit.rapport', { op: rapport.waarde }, [art('awb', '5:51.1')], [rapport.feit])]
  return term(rapport.waarde, boetebeslisweken, 'besluit.weken', stappen)
}

/** Whether a report and a hearing are required: by what may be imposed, not by what is. `hoogst` in euros. */
export function rapportVerplicht(hoogst: number, op: Dag): Oordeel<boolean> {
  const grens = opDag(rapportgrens, op)
  if (grens === undefined) return mist('overtredingGeconstateerd', 'buitenGeldigheid')
  const code = hoogst > grens ? 'besluit.rapportMoet' : 'besluit.rapportHoeftNiet'
  return bepaald(hoogst > grens, [stap(code, { hoogst, grens }, [art('awb', '5:53.1')])])
}

export interface TeLaat {
  /** Last day on which the decision could be taken in time. */
  readonly beslissenTot: Gegeven<Dag>
  /** The written notice of default was received. */
  readonly ingebrekestelling?: Gegeven<Dag>
  readonly beslist?: Gegeven<Dag>
}

/** The penalty for deciding late on a request or an objection (art. 7:14), due up to and including that day, in euros. */
export function dwangsom(i: TeLaat, op: Dag): Oordeel<number> {
  const { beslissenTot: grens, ingebrekestelling: brief, beslist } = i
  const artikel: readonly Artikel[] = [art('awb', '4:17.3')]
  if (beslist !== undefined && beslist.waarde <= grens.waarde)
    return nvt([stap('dwangsom.opTijd', { op: beslist.waarde }, [art('awb', '4:17.1')], [beslist.feit])])
  if (op <= grens.waarde)
    return nvt([stap('dwangsom.loopt', { tot: grens.waarde }, [art('awb', '4:17.1')], [grens.feit])])
  if (brief === undefined || brief.waarde > op)
    return nvt([stap('dwangsom.geenBrief', {}, artikel, [grens.feit])])
  // Two weeks after both: the term has passed and the notice is there. A notice before the term passed has no effect.
  const beide = laatste(brief.waarde, grens.waarde)
  const na = opDag(dwangsomweken, beide)
  if (na === undefined) return mist('ingebrekestelling', 'buitenGeldigheid')
  const eerste = plusDagen(beide, na * 7)
  const tarief = opDag(dwangsomtarief, eerste)
  if (tarief === undefined) return mist('ingebrekestelling', 'buitenGeldigheid')
  const tot = beslist !== undefined && beslist.waarde <= op ? plusDagen(beslist.waarde, -1) : op
  const stappen: Stap[] = [stap('dwangsom.vanaf', { brief: brief.waarde, eerste }, artikel, [brief.feit])]
  if (brief.waarde <= grens.waarde)
    return nvt(
      [stap('dwangsom.teVroeg', { brief: brief.waarde, tot: grens.waarde }, artikel, [brief.feit])],
      ['dwangsom.teVroeg'],
    )
  let over = tot < eerste ? 0 : dagenTussen(eerste, tot) + 1
  let bedrag = 0
  let geteld = 0
  for (const t of tarief) {
    const n = Math.min(over, t.dagen)
    bedrag += n * t.bedrag
    geteld += n
    over -= n
  }
  stappen.push(stap('dwangsom.som', { dagen: geteld, bedrag }, [art('awb', '4:17.1'), art('awb', '4:17.2')]))
  return bepaald(bedrag, stappen, ['dwangsom.uitgezonderd', 'dwangsom.eersteDag'])
}

/** The last day on which a fine may still be imposed; an objection or appeal halts this (art. 5:45 lid 3). */
export function boeteVervalt(overtreding: Gegeven<Dag>, hoogst: number): Oordeel<Dag> {
  const { waarde: op, feit } = overtreding
  const rapport = rapportVerplicht(hoogst, op)
  const jaren = opDag(vervaljaren, op)
  if (rapport.soort !== 'bepaald' || jaren === undefined)
    return mist('overtredingGeconstateerd', 'buitenGeldigheid')
  const aantal = jaren[rapport.waarde ? 'metRapport' : 'zonderRapport']
  // The day on which the years are full does not count: the power may have lapsed on it.
  const tot = plusDagen(plusJaren(op, aantal), -1)
  const artikel = art('awb', rapport.waarde ? '5:45.1' : '5:45.2')
  return bepaald(
    tot,
    [...rapport.stappen, stap('besluit.vervalt', { op, jaren: aantal, tot }, [artikel], [feit])],
    ['besluit.vervalOpgeschort'],
  )
}

/** A term that stood still while the applicant had to complete something. */
function suspended(
  na: Dag,
  norm: Wetswaarde,
  eerst: readonly Stap[],
  opschortingen: readonly Opschorting[],
  artikel: Artikel,
): Oordeel<Termijndagen> {
  const stappen = [...eerst]
  let dagen = 0
  for (const { gevraagd, hersteld } of opschortingen) {
    if (hersteld === undefined) return mist('aanvraagAangevuld', 'besluit.opgeschort', stappen)
    // From the day after the question, up to and not including the day of the answer.
    const stil = Math.max(0, dagenTussen(gevraagd.waarde, hersteld.waarde) - 1)
    dagen += stil
    const waarden = { gevraagd: gevraagd.waarde, hersteld: hersteld.waarde, dagen: stil }
    stappen.push(stap('besluit.opgeschort', waarden, [artikel], [gevraagd.feit, hersteld.feit]))
  }
  return term(na, norm, 'besluit.weken', stappen, dagen)
}

function term(
  na: Dag,
  norm: Wetswaarde,
  code: 'besluit.bezwaar' | 'besluit.weken',
  eerst: readonly Stap[],
  stil = 0,
): Oordeel<Termijndagen> {
  const aantal = opDag(norm, na)
  if (aantal === undefined) return mist('besluitBekendgemaakt', 'buitenGeldigheid', eerst)
  const duur: Duur = { aantal, eenheid: 'weken' }
  const einde = plusDagen(plusDuur(na, duur), stil)
  const begin = plusDagen(na, 1)
  const { laatsteDag, stappen } = verlengdEinde(begin, einde, duur)
  const telling = stap(code, { na, weken: aantal, tot: einde }, [norm.artikel])
  return bepaald({ begin, laatsteDag }, [...eerst, telling, ...stappen])
}
