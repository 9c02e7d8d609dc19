/**
 * The broad intake (Wi2021 art. 14, Besluit art. 5.2): what it must hold, when somebody need not take the learnability
 * test (lid 6), and when the college completes it without the person: after three summonses (lid 2).
 */
import { type Dag, dag } from '#core/day.ts'
import { bepaald, type Gegeven, nvt, type Oordeel, type Stap } from '#core/explain.ts'
import { opDag, sinds, type Wetswaarde } from './dated.ts'
import { art } from './source.ts'
import { mist, stap } from './zinnen.ts'

export const oproepen: Wetswaarde = {
  naam: 'Brede intake zonder de persoon voltooien na',
  eenheid: 'oproepen',
  artikel: art('wi2021', '14.2'),
  reeks: sinds('2022-01-01', 3),
}

/** Parts of the intake by their names, with the article that asks for each. */
export const intakeonderdelen = {
  leerbaarheidstoets: { naam: 'Leerbaarheidstoets', artikel: art('wi2021', '14.3.a') },
  vooropleidingWerk: {
    naam: 'Opleiding en werkervaring in het land van herkomst',
    artikel: art('wi2021', '14.3.b'),
  },
  omstandigheden: {
    naam: 'Persoonlijke omstandigheden, ook gezondheid',
    artikel: art('wi2021', '14.3.c'),
  },
  voorschools: { naam: 'Voor- of vroegschoolse educatie van het kind', artikel: art('wi2021', '14.3.d') },
  taalniveau: { naam: 'Taalniveau', artikel: art('bi2021', '5.2.1.a') },
  werkkansen: { naam: 'Mogelijkheden tot arbeidsparticipatie', artikel: art('bi2021', '5.2.1.b') },
  zelfredzaamheid: { naam: 'Mate van zelfredzaamheid', artikel: art('bi2021', '5.2.1.c') },
} as const
export type Intakeonderdeel = keyof typeof intakeonderdelen

/** Lid 6 and 7 came with the amendment of 2023; before, nobody was exempt. */
export const toetsontheffing: Wetswaarde<'geen' | 'visueel of auditief'> = {
  naam: 'Vrij van de leerbaarheidstoets',
  eenheid: 'beperking',
  artikel: art('wi2021', '14.6'),
  reeks: [
    { vanaf: dag('2022-01-01'), totEnMet: dag('2022-12-31'), waarde: 'geen', status: 'gelezen' },
    { vanaf: dag('2023-01-01'), waarde: 'visueel of auditief', status: 'gelezen' },
  ],
}

/** Why the learnability test is not taken (art. 14 lid 6). */
export const toetsontheffingen = ['visueleBeperking', 'auditieveBeperking'] as const
export type Toetsontheffing = (typeof toetsontheffingen)[number]

const NIET_OPNIEUW: readonly Intakeonderdeel[] = ['leerbaarheidstoets', 'vooropleidingWerk']

export interface Intake {
  readonly gedaan: readonly Gegeven<Intakeonderdeel>[]
  /** There is a child for whom early education matters. */
  readonly kind?: Gegeven<boolean>
  readonly toetsOntheffing?: Gegeven<Toetsontheffing>
  /** Moved here with a route: test and schooling are not looked into again (art. 15 lid 4). */
  readonly verhuisdMetRoute?: Gegeven<Dag>
  /** The relevant information is recorded in writing (Besluit art. 5.2 lid 3). */
  readonly vastgelegd?: Gegeven<Dag>
}

export interface Intakestand {
  readonly volledig: boolean
  readonly open: readonly Intakeonderdeel[]
}

/** What of the intake is done and what is still to do by the law of that day. */
export function intakeStand(i: Intake, op: Dag): Oordeel<Intakestand> {
  const vrij = opDag(toetsontheffing, op)
  if (vrij === undefined) return mist('intakeAfgerond', 'buitenGeldigheid')
  if (i.kind === undefined) return mist('inHuishouden', 'intake.kind')
  const stappen: Stap[] = []
  const open: Intakeonderdeel[] = []
  for (const onderdeel of Object.keys(intakeonderdelen) as Intakeonderdeel[]) {
    const { artikel } = intakeonderdelen[onderdeel]
    if (onderdeel === 'voorschools' && !i.kind.waarde) continue
    const klaar = i.gedaan.find((g) => g.waarde === onderdeel)
    if (klaar !== undefined) stappen.push(stap('intake.gedaan', { onderdeel }, [artikel], [klaar.feit]))
    else if (onderdeel === 'leerbaarheidstoets' && i.toetsOntheffing !== undefined && vrij !== 'geen')
      stappen.push(exempted(i.toetsOntheffing))
    else if (NIET_OPNIEUW.includes(onderdeel) && i.verhuisdMetRoute !== undefined)
      stappen.push(
        stap('intake.nietOpnieuw', { onderdeel }, [art('wi2021', '15.4')], [i.verhuisdMetRoute.feit]),
      )
    else {
      open.push(onderdeel)
      stappen.push(stap('intake.open', { onderdeel }, [artikel]))
    }
  }
  const schriftelijk = art('bi2021', '5.2.3')
  if (i.vastgelegd === undefined) stappen.push(stap('intake.nietVastgelegd', {}, [schriftelijk]))
  else
    stappen.push(stap('intake.vastgelegd', { op: i.vastgelegd.waarde }, [schriftelijk], [i.vastgelegd.feit]))
  return bepaald({ volledig: open.length === 0 && i.vastgelegd !== undefined, open }, stappen)
}

function exempted({ waarde, feit }: Gegeven<Toetsontheffing>): Stap {
  return stap('intake.toetsVrij', { grond: waarde }, [art('wi2021', '14.6')], [feit])
}

export interface Oproep {
  readonly op: Dag
  /** Last day of the term that the summons gave. */
  readonly tot: Dag
  /** Appeared and cooperated enough. */
  readonly verschenen: boolean
}

/** Whether the college completes the intake in the person's absence on that day. */
export function intakeInAfwezigheid(alle: readonly Gegeven<Oproep>[], op: Dag): Oordeel<boolean> {
  const gedaan = alle.filter((o) => o.waarde.op <= op)
  // Who may still come has not stayed away yet.
  const verstreken = gedaan.filter((o) => o.waarde.tot < op)
  if (gedaan.length === 0) return mist('intakeGepland', 'intake.oproep')
  const nodig = opDag(oproepen, op)
  if (nodig === undefined) return mist('intakeGepland', 'buitenGeldigheid')
  const artikel = [art('wi2021', '14.2')]
  const gekomen = gedaan.find((o) => o.waarde.verschenen)
  if (gekomen !== undefined)
    return nvt([stap('intake.verschenen', { op: gekomen.waarde.op }, artikel, [gekomen.feit])])
  const feiten = verstreken.map((o) => o.feit)
  return bepaald(verstreken.length >= nodig, [
    stap('intake.oproepen', { keren: verstreken.length, nodig }, artikel, feiten),
  ])
}
