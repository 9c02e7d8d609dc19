/**
 * Exams: how many attempts are free (asylum status holders, at or above the level of the plan), and when the result is
 * due. Both stand on pages and in the exam rules of DUO, not in act or decree (Besluit art. 3.7 leaves the number of
 * free attempts to the regulation, which was not read).
 */
import { type Dag, dag, plusDagen } from '#core/day.ts'
import { bepaald, type Gegeven, nvt, type Oordeel } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import { type Niveau, niveaus, type Taalonderdeel } from './onderdelen.ts'
import type { Doelgroep } from './plicht.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

export const gratisPogingen: Wetswaarde = {
  naam: 'Gratis pogingen per examenonderdeel voor asielstatushouders',
  eenheid: 'pogingen',
  artikel: art('duo', 'gratis examenpogingen'),
  reeks: sinds('2022-01-01', 2, 'tweede hand'),
}

export const uitslagweken: Wetswaarde = {
  naam: 'Uitslag van kennisexamens en taalexamens op A2',
  eenheid: 'weken',
  artikel: art('duo', 'Examenreglement art. 16 lid 3'),
  reeks: sinds('2022-01-01', 8, 'tweede hand'),
}

export const uitslagwekenTijdelijk: Wetswaarde = {
  naam: 'Uitslag van spreken en schrijven op A2, tijdelijk',
  eenheid: 'weken',
  artikel: art('duo', 'bericht van 31 juli 2026'),
  reeks: [{ vanaf: dag('2026-07-31'), waarde: 16, status: 'tweede hand' }],
}

export interface Poging {
  readonly doelgroep: Doelgroep
  readonly onderdeel: Taalonderdeel | 'knm'
  readonly niveau?: Niveau
  /** Level that the plan has for this part. */
  readonly niveauPip?: Gegeven<Niveau>
  /** Free attempts used before for this part. */
  readonly gebruikt: number
}

/** How many free attempts are left for this exam on that day. */
export function gratisOver(p: Poging, op: Dag): Oordeel<number> {
  if (p.doelgroep !== 'asielstatushouder')
    return nvt([stap('examen.zelfBetalen', {}, [art('bi2021', '3.7'), gratisPogingen.artikel])])
  const aantal = opDag(gratisPogingen, op)
  if (aantal === undefined) return mist('pipVastgesteld', 'buitenGeldigheid')
  if (p.onderdeel !== 'knm') {
    if (p.niveauPip === undefined || p.niveau === undefined) return mist('pipVastgesteld', 'examen.niveau')
    if (niveaus.indexOf(p.niveau) < niveaus.indexOf(p.niveauPip.waarde))
      return bepaald(0, [
        stap(
          'examen.onderNiveau',
          { niveau: p.niveau, nodig: p.niveauPip.waarde },
          [gratisPogingen.artikel],
          [p.niveauPip.feit],
        ),
      ])
  }
  const over = Math.max(0, aantal - p.gebruikt)
  return bepaald(over, [
    stap('examen.gratis', { aantal, gebruikt: p.gebruikt, over }, [
      art('bi2021', '3.7'),
      gratisPogingen.artikel,
    ]),
  ])
}

/** The day by which the result of an exam is there at the latest. */
export function uitslagUiterlijk(
  examen: Gegeven<{ readonly onderdeel: Taalonderdeel | 'knm'; readonly niveau?: Niveau; readonly op: Dag }>,
): Oordeel<Dag> {
  const { onderdeel, niveau, op } = examen.waarde
  if (onderdeel !== 'knm' && niveau === undefined) return mist('examenGedaan', 'examen.niveauExamen')
  if (onderdeel !== 'knm' && niveau !== 'A2')
    return nvt([stap('examen.staatsexamen', {}, [uitslagweken.artikel], [examen.feit])])
  const traag = onderdeel === 'spreken' || onderdeel === 'schrijven'
  const tijdelijk = traag ? opDag(uitslagwekenTijdelijk, op) : undefined
  const weken = tijdelijk ?? opDag(uitslagweken, op)
  if (weken === undefined) return mist('examenGedaan', 'buitenGeldigheid')
  const artikel = tijdelijk === undefined ? uitslagweken.artikel : uitslagwekenTijdelijk.artikel
  const uiterlijk = plusDagen(op, weken * 7)
  return bepaald(uiterlijk, [stap('examen.uitslag', { op, weken, uiterlijk }, [artikel], [examen.feit])])
}
