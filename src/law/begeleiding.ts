/**
 * Social guidance (maatschappelijke begeleiding): the college provides it to asylum status holders and their family, under
 * both acts. It starts on the day of registration in the BRP; with an asylum permit for fixed time on that of registration
 * in the municipality that houses the person (Wi2021 art. 13 lid 3, Wi2013 art. 18 lid 2). Act and decree name its parts,
 * not its length: that is a local norm.
 */
import { type Dag, dag, plusDagen, plusMaanden } from '#core/day.ts'
import { type Artikel, bepaald, type Gegeven, nvt, type Oordeel } from '#core/explain.ts'
import { opDag, type Wetswaarde } from './dated.ts'
import type { Doelgroep, Wet } from './plicht.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

/** The parts that guidance holds at least, by the act that binds the person (Besluit 2021 art. 5.1; of 2013 art. 5.1). */
export const begeleidingsdelen = {
  basisvoorzieningen: { naam: 'Praktische hulp bij basisvoorzieningen', wetten: ['wi2021', 'wi2013'] },
  voorlichting: { naam: 'Voorlichting over basisvoorzieningen', wetten: ['wi2021'] },
  startInburgering: { naam: 'Hulp bij het starten van de inburgering', wetten: ['wi2013'] },
  participatie: { naam: 'Stimuleren van participatie en integratie', wetten: ['wi2013'] },
} as const satisfies Record<string, { naam: string; wetten: readonly Wet[] }>
export type Begeleidingsdeel = keyof typeof begeleidingsdelen

/** Since when an act lays this task on the college; before, guidance of the old group rested on agreements. */
export const begeleidingWettelijk: Wetswaarde<boolean> = {
  naam: 'Maatschappelijke begeleiding is een taak van het college',
  eenheid: 'ja of nee',
  artikel: art('wi2013', '18.1'),
  reeks: [
    { vanaf: dag('2013-01-01'), totEnMet: dag('2017-09-30'), waarde: false, status: 'gelezen' },
    { vanaf: dag('2017-10-01'), waarde: true, status: 'gelezen' },
  ],
}

const GROND = {
  wi2021: { groep: art('wi2021', '13.1'), begin: art('wi2021', '13.3'), inhoud: art('bi2021', '5.1') },
  wi2013: { groep: art('wi2013', '18.1'), begin: art('wi2013', '18.2'), inhoud: art('bi2013', '5.1.1') },
} as const satisfies Record<Wet, Record<string, Artikel>>

export interface Begeleidingsinvoer {
  readonly doelgroep: Doelgroep
  /** The act that binds the person; the 2021 act where it is not said. */
  readonly wet?: Wet
  /** Registration in the BRP; with an asylum permit for fixed time: here, where the person is housed. */
  readonly ingeschreven?: Gegeven<Dag>
}

/** The first day of guidance. */
export function begeleidingVanaf(i: Begeleidingsinvoer): Oordeel<Dag> {
  const grond = GROND[i.wet ?? 'wi2021']
  if (i.doelgroep !== 'asielstatushouder') return nvt([stap('begeleiding.nietAsiel', {}, [grond.groep])])
  const s = i.ingeschreven
  if (s === undefined) return mist('ingeschreven', 'begeleiding.ingeschreven')
  if (opDag(begeleidingWettelijk, s.waarde) !== true)
    return nvt([stap('begeleiding.nogGeenWet', { dag: s.waarde }, [art('wi2013', '18.1')], [s.feit])])
  return bepaald(s.waarde, [stap('begeleiding.vanaf', { dag: s.waarde }, [grond.begin], [s.feit])])
}

export interface Begeleiding {
  readonly begin: Dag
  /** Absent where the municipality chose no length. */
  readonly laatsteDag?: Dag
}

/** First and last day of guidance; `maanden` is the length that the municipality chose. */
export function begeleidingsduur(i: Begeleidingsinvoer, maanden?: Gegeven<number>): Oordeel<Begeleiding> {
  const eerst = begeleidingVanaf(i)
  if (eerst.soort !== 'bepaald') return eerst
  const begin = eerst.waarde
  const { inhoud } = GROND[i.wet ?? 'wi2021']
  if (maanden === undefined)
    return bepaald({ begin }, [...eerst.stappen, stap('begeleiding.geenDuur', {}, [inhoud])])
  const laatsteDag = plusDagen(plusMaanden(begin, maanden.waarde), -1)
  const waarden = { maanden: maanden.waarde, laatsteDag }
  const duur = stap('begeleiding.duur', waarden, [inhoud], [maanden.feit])
  return bepaald({ begin, laatsteDag }, [...eerst.stappen, duur])
}

/** Which parts of guidance were given and which are still to come. */
export function begeleidingStand(
  wet: Wet,
  gedaan: readonly Gegeven<Begeleidingsdeel>[],
): Oordeel<{ readonly volledig: boolean; readonly open: readonly Begeleidingsdeel[] }> {
  const open: Begeleidingsdeel[] = []
  const stappen = []
  for (const deel of Object.keys(begeleidingsdelen) as Begeleidingsdeel[]) {
    const wetten: readonly Wet[] = begeleidingsdelen[deel].wetten
    if (!wetten.includes(wet)) continue
    const klaar = gedaan.find((g) => g.waarde === deel)
    if (klaar === undefined) open.push(deel)
    const code = klaar === undefined ? 'begeleiding.open' : 'begeleiding.gegeven'
    stappen.push(stap(code, { deel }, [GROND[wet].inhoud], [klaar?.feit]))
  }
  return bepaald({ volledig: open.length === 0, open }, stappen)
}
